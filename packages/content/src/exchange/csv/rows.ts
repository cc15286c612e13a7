import type { QuestionContent } from '../exchanged.ts'
import { readList, writeList } from './list-cell.ts'

/** Columns in the order in which they are written; a file need not have all of them, nor in this order. */
export const columns = [
  'key', 'kind', 'topic', 'level', 'prompt', 'language', 'listing', 'right', 'wrong', 'labels', 'shown', 'holds', 'direction', 'because', 'misconception', 'answer', 'parameters', 'semantics', 'explanation',
] as const
export type Column = (typeof columns)[number]

/** One record; '' where a column is not there. A question with several faces or claims takes a record for each. */
export type Row = Readonly<Record<Column, string>>
export type PartialRow = Partial<Record<Column, string>>

type Kind = QuestionContent['kind']
type ContentOf<K extends Kind> = Extract<QuestionContent, { kind: K }>

interface KindRows<K extends Kind> {
  write(content: ContentOf<K>): PartialRow[]
  /** The fields of the kind, as read: their shape is checked afterwards, once for all formats. */
  read(rows: readonly Row[]): object
}

interface Told {
  readonly text: string
  readonly because?: string | undefined
  readonly misconception?: string | undefined
}

const options = (given: readonly Told[]): string => writeList(given.map(({ text, because, misconception }) => [text, because, misconception]))
const toldIn = (cell: string): object[] => readList(cell).map(([text, because, misconception]) => present({ text, because, misconception }))
const lines = (given: readonly string[]): string => writeList(given.map((each) => [each]))
const linesIn = (cell: string): string[] => readList(cell).map(([text]) => text!)
const code = (listing: { language: string; text: string } | undefined): PartialRow => (listing ? { language: listing.language, listing: listing.text } : {})
const codeIn = ({ language, listing }: Row): object => (listing === '' ? {} : { listing: { language: language || 'text', text: listing } })
const direction = (given: string): PartialRow => (given === 'as-written' ? {} : { direction: given })
const number = (cell: string, otherwise: number): number => (cell.trim() === '' ? otherwise : Number(cell))

/** A field that holds nothing is left out. */
function present(fields: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''))
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))

export const kindRows: { readonly [K in Kind]: KindRows<K> } = {
  'single-choice': {
    write: ({ faces, shown }) => faces.map((face) => ({ prompt: face.prompt, ...code(face.listing), right: options([face.right]), wrong: options(face.wrong), ...direction(face.direction), shown: String(shown) })),
    read: (rows) => ({
      faces: rows.map((row) => ({ direction: row.direction || 'as-written', prompt: row.prompt, ...codeIn(row), right: toldIn(row.right)[0], wrong: toldIn(row.wrong) })),
      shown: number(rows[0]!.shown, clamp(1 + readList(rows[0]!.wrong).length, 3, 8)),
    }),
  },
  'multiple-choice': {
    write: ({ prompt, listing, right, wrong, shown }) => [{ prompt, ...code(listing), right: options(right), wrong: options(wrong), shown: String(shown) }],
    read: ([row]) => ({ prompt: row!.prompt, ...codeIn(row!), right: toldIn(row!.right), wrong: toldIn(row!.wrong), shown: number(row!.shown, clamp(readList(row!.right).length + readList(row!.wrong).length, 3, 10)) }),
  },
  'true-false': {
    write: ({ claims, shown }) => claims.map((claim) => ({ prompt: claim.text, ...code(claim.listing), holds: String(claim.holds), right: options([claim.reason]), wrong: options(claim.wrongReasons), misconception: claim.misconception ?? '', shown: String(shown) })),
    read: (rows) => ({
      claims: rows.map((row) => present({ text: row.prompt, ...codeIn(row), holds: truthIn(row.holds), reason: toldIn(row.right)[0], wrongReasons: toldIn(row.wrong), misconception: row.misconception })),
      shown: number(rows[0]!.shown, clamp(1 + readList(rows[0]!.wrong).length, 3, 6)),
    }),
  },
  match: {
    write: ({ prompt, leftLabel, rightLabel, pairs, shown }) => [{ prompt, labels: lines([leftLabel, rightLabel]), right: writeList(pairs.map(({ left, right, because }) => [left, right, because])), shown: String(shown) }],
    read: ([row]) => {
      const [leftLabel, rightLabel] = linesIn(row!.labels)
      const pairs = readList(row!.right).map(([left, right, because]) => present({ left, right, because }))
      return { prompt: row!.prompt, leftLabel, rightLabel, pairs, shown: number(row!.shown, clamp(pairs.length, 3, 8)) }
    },
  },
  order: {
    write: ({ prompt, listing, ends, steps, shown }) => [{ prompt, ...code(listing), labels: lines(ends), right: lines(steps), shown: String(shown) }],
    read: ([row]) => ({ prompt: row!.prompt, ...codeIn(row!), ends: row!.labels === '' ? ['first', 'last'] : linesIn(row!.labels), steps: linesIn(row!.right), shown: number(row!.shown, clamp(readList(row!.right).length, 3, 8)) }),
  },
  classify: {
    write: ({ prompt, categories, members, shown }) => [{ prompt, labels: lines(categories), right: writeList(members.map(({ text, category, because, misconception }) => [text, categories[category], because, misconception])), shown: String(shown) }],
    read: ([row]) => {
      const categories = linesIn(row!.labels)
      const members = readList(row!.right).map(([text, category = '', because, misconception]) => present({ text, category: categories.indexOf(category), because, misconception }))
      return { prompt: row!.prompt, categories, members, shown: number(row!.shown, clamp(members.length, 3, 10)) }
    },
  },
  cloze: {
    write: ({ text, blanks, open }) => [{ prompt: text, right: writeList(blanks.map(({ accepts }) => accepts)), wrong: blanks.some(({ wrong }) => wrong) ? writeList(blanks.map(({ wrong }) => wrong ?? [])) : '', because: blanks.some(({ because }) => because) ? lines(blanks.map(({ because }) => because ?? '')) : '', shown: String(open) }],
    read: ([row]) => {
      const [wrong, because] = [readList(row!.wrong), linesIn(row!.because)]
      const blanks = readList(row!.right).map((accepts, index) => present({ accepts, wrong: wrong[index]?.[0] ? wrong[index] : undefined, because: because[index] }))
      return { text: row!.prompt, blanks, open: number(row!.shown, clamp(blanks.length, 1, 8)) }
    },
  },
  'short-answer': {
    write: ({ faces }) => faces.map((face) => ({ prompt: face.prompt, ...code(face.listing), right: lines(face.accepts), wrong: options(face.rejects), because: face.because ?? '', ...direction(face.direction) })),
    read: (rows) => ({ faces: rows.map((row) => present({ direction: row.direction || 'as-written', prompt: row.prompt, ...codeIn(row), accepts: linesIn(row.right), rejects: toldIn(row.wrong), because: row.because })) }),
  },
  recall: {
    write: ({ prompt, listing, rubric, modelAnswer }) => [{ prompt, ...code(listing), right: writeList(rubric.map(({ text, essential }) => [text, essential ? 'essential' : ''])), answer: modelAnswer }],
    read: ([row]) => ({ prompt: row!.prompt, ...codeIn(row!), rubric: readList(row!.right).map(([text, mark]) => ({ text, essential: mark === 'essential' })), modelAnswer: row!.answer }),
  },
  'predict-output': {
    write: ({ prompt, program }) => [{ prompt, language: program.language, listing: program.text, parameters: writeList(Object.entries(program.parameters).map(([name, values]) => [name, ...values])), semantics: lines(program.semantics) }],
    read: ([row]) => ({
      prompt: row!.prompt,
      program: { language: row!.language, text: row!.listing, parameters: Object.fromEntries(readList(row!.parameters).map(([name, ...values]) => [name, values])), semantics: linesIn(row!.semantics) },
    }),
  },
}

/** Undefined where it says neither: the shape then refuses it. */
function truthIn(cell: string): boolean | undefined {
  const said = cell.trim().toLowerCase()
  return ['true', 'yes', 't', 'y', '1', 'holds'].includes(said) ? true : ['false', 'no', 'f', 'n', '0'].includes(said) ? false : undefined
}

export const isKind = (name: string): name is Kind => Object.hasOwn(kindRows, name)

/** Kinds of which one question may take several records. */
export const takesSeveral = (kind: Kind): boolean => ['single-choice', 'true-false', 'short-answer'].includes(kind)

export const rowsFor = (content: QuestionContent): PartialRow[] => write(content.kind, content)

const write = <K extends Kind>(kind: K, content: ContentOf<K>): PartialRow[] => kindRows[kind].write(content)
