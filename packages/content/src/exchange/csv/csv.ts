import Papa from 'papaparse'
import type { Exchanged, Format, ReadQuestion, Rejected } from '../exchanged.ts'
import { contentOf, isKey, Keys } from '../exchanged.ts'
import { exchangeBounds, keptAndDropped, tooLong } from '../round-trip.ts'
import { readList } from './list-cell.ts'
import type { Column, Row } from './rows.ts'
import { columns, isKind, kindRows, rowsFor, takesSeveral } from './rows.ts'

/**
 * A table with a line of column names, as spreadsheets write it: commas, semicolons or tabs, a byte order mark or none,
 * line breaks inside quotes. A cell that a spreadsheet would run as a formula is written with an apostrophe before it.
 */
export const csv: Format = {
  name: 'csv',
  title: 'Table (CSV)',
  fileEnding: 'csv',
  read,
  write(questions) {
    const { kept, dropped } = keptAndDropped(questions, (one) => textOf([one]), read, ({ content }) => `A cell cannot hold this ${content.kind} question without changing it.`)
    return { text: textOf(kept), dropped }
  },
}

function textOf(questions: readonly Exchanged[]): string {
  const rows = questions.flatMap(({ key, content }) => rowsFor(content).map((row): Partial<Row> => ({ key, kind: content.kind, topic: content.topic, level: String(content.level), explanation: content.explanation, ...row })))
  const used = columns.filter((column, index) => index < 5 || ['right', 'wrong', 'explanation'].includes(column) || rows.some((row) => (row[column] ?? '') !== ''))
  const records = [[...used], ...rows.map((row) => used.map((column) => guarded(row[column] ?? '')))]
  return `\ufeff${Papa.unparse(records, { newline: '\r\n' })}\r\n`
}

const runsAsFormula = /^'*[=+\-@\t\r]/
const guarded = (cell: string): string => (runsAsFormula.test(cell) ? `'${cell}` : cell)
const unguarded = (cell: string): string => (cell.startsWith("'") && runsAsFormula.test(cell) ? cell.slice(1) : cell)

interface Record {
  readonly line: number
  readonly cells: readonly string[]
}

function read(text: string): { questions: ReadQuestion[]; rejected: Rejected[] } {
  const refused = tooLong(text)
  if (refused) return refused
  const [head, ...body] = recordsIn(text.replace(/^\ufeff/, ''))
  if (!head) return { questions: [], rejected: [{ line: 1, reason: 'The file is empty.' }] }
  const names = head.cells.map(columnNamed)
  const unknown = head.cells.filter((cell, index) => names[index] === null && cell.trim() !== '')
  if (!names.includes('prompt')) return { questions: [], rejected: [{ line: head.line, reason: 'The first line has to name the columns: at least prompt and right.' }] }
  const reader = new RowReader()
  for (const { line, cells } of body) reader.take(line, rowFrom(cells, names))
  const { questions, rejected } = reader.finish()
  const leftOut = unknown.map((name) => ({ line: head.line, reason: `There is no column “${name.trim().slice(0, 60)}”; it was left out.` }))
  return { questions, rejected: [...leftOut, ...rejected] }
}

/** Records with the lines on which they begin: a line break inside quotes does not begin one. */
function recordsIn(text: string): Record[] {
  const records: Record[] = []
  let [from, line] = [0, 1]
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    step: ({ data, meta }, parser) => {
      if (data.some((cell) => cell.trim() !== '')) records.push({ line, cells: data })
      line += text.slice(from, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0
      from = meta.cursor
      if (records.length > exchangeBounds.questions) parser.abort()
    },
  })
  return records
}

/** The one by which the first line falls into most columns that are known. */
function delimiterOf(text: string): string {
  const head = /^\s*(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)![0]
  const known = (delimiter: string): number => head.split(delimiter).filter((cell) => columnNamed(cell.replace(/"/g, '')) !== null).length
  return [';', '\t'].reduce((best, each) => (known(each) > known(best) ? each : best), ',')
}

const synonyms: Readonly<{ [name: string]: Column }> = {
  question: 'prompt', stem: 'prompt', text: 'prompt', statement: 'prompt', id: 'key', name: 'key', title: 'key', type: 'kind', correct: 'right', 'correct answer': 'right', 'right answer': 'right', 'right answers': 'right',
  incorrect: 'wrong', distractor: 'wrong', distractors: 'wrong', 'wrong answer': 'wrong', 'wrong answers': 'wrong', code: 'listing', feedback: 'explanation', reason: 'explanation', tag: 'topic', category: 'topic', difficulty: 'level', true: 'holds', model: 'answer', 'model answer': 'answer',
}

/** `Wrong 2` and `wrong_answer3` are more of `wrong`. */
function columnNamed(cell: string): Column | null {
  const name = cell.trim().toLowerCase().replace(/[_-]+/g, ' ').replace(/\s*\d+$/, '').trim()
  return columns.find((column) => column === name) ?? synonyms[name] ?? null
}

/** Columns of the same name are put together, an entry to a line. */
function rowFrom(cells: readonly string[], names: readonly (Column | null)[]): Row {
  const row = Object.fromEntries(columns.map((column) => [column, ''])) as { [C in Column]: string }
  for (const [index, name] of names.entries()) {
    const cell = unguarded(cells[index] ?? '')
    if (name !== null && cell !== '') row[name] = row[name] === '' ? cell : `${row[name]}\n${cell}`
  }
  return row
}

/** Puts records of one key together and makes questions of them. */
class RowReader {
  private readonly questions: ReadQuestion[] = []
  private readonly rejected: Rejected[] = []
  private readonly keys = new Keys()
  private pending: { line: number; rows: Row[] } | null = null

  take(line: number, row: Row): void {
    const last = this.pending?.rows.at(-1)
    const kind = kindOf(row)
    if (last && row.key.trim() !== '' && row.key === last.key && isKind(kind) && kind === kindOf(last) && takesSeveral(kind)) return void this.pending!.rows.push(row)
    this.settle()
    this.pending = { line, rows: [row] }
  }

  finish(): { questions: ReadQuestion[]; rejected: Rejected[] } {
    this.settle()
    return { questions: this.questions, rejected: this.rejected }
  }

  private settle(): void {
    if (!this.pending) return
    const { line, rows } = this.pending
    this.pending = null
    const read = this.questionFrom(rows)
    if (typeof read === 'string') this.rejected.push({ line, reason: read })
    else this.questions.push({ ...read, line })
  }

  private questionFrom(rows: readonly Row[]): Exchanged | string {
    const [row] = rows as [Row]
    const kind = kindOf(row)
    if (!isKind(kind)) return `There is no kind of question called “${kind.slice(0, 40)}”.`
    const named = row.key.trim()
    if (named !== '' && !isKey(named)) return `The key “${named.slice(0, 60)}” may only have small letters, digits and . / : _ -.`
    const content = contentOf({ kind, topic: row.topic.trim() || 'general', level: Number(row.level.trim() || '1'), explanation: row.explanation || solutionIn(row), ...kindRows[kind].read(rows) })
    if (typeof content === 'string') return content
    const key = named === '' ? this.keys.fresh(row.prompt) : this.keys.named(named)
    return key === null ? `The key “${named}” stands in this file before.` : { key, content }
  }
}

/** Where no kind is named: wrong answers make a choice, none make an answer to type. */
function kindOf({ kind, right, wrong, holds, parameters }: Row): string {
  if (kind.trim() !== '') return kind.trim().toLowerCase()
  if (holds !== '') return 'true-false'
  if (parameters !== '') return 'predict-output'
  if (wrong === '') return 'short-answer'
  return readList(right).length > 1 ? 'multiple-choice' : 'single-choice'
}

/** Where no explanation is given, the answer has to do. */
const solutionIn = ({ right }: Row): string => `The answer: ${readList(right).map(([text]) => text).join('; ')}.`
