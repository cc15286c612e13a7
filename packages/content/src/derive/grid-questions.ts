import type { Option } from '../question/parts.ts'
import { valuesOf } from './annotation.ts'
import { areAlike, namesOf, type Grid, type GridColumn, type GridRow } from './grid.ts'
import { ask, field, optionOf, type Ground } from './ground.ts'
import { asSentence, filled, saysTheSame, slug, upperFirst } from './wording.ts'

/** One column of a grid, as the templates see it. */
interface Column {
  ground: Ground
  grid: Grid
  at: number
  key: string
  title: string
}

interface Filled {
  row: GridRow
  cell: string
}

/** Every question about a grid whose rows are things and whose columns say something of each of them. */
export function askGrid(ground: Ground, grid: Grid): void {
  checkColumns(ground, grid)
  grid.columns.forEach(({ key, title }: GridColumn, at) => {
    const column: Column = { ground, grid, at, key, title }
    for (const one of filledRows(column)) {
      askCell(column, one)
      askTyped(column, one)
    }
    askMatch(column)
    askGroup(column)
    askWhich(column)
    askClaims(column)
  })
}

/** An argument that names no column is a slip of the pen, and its field would be lost without a word. */
function checkColumns(ground: Ground, grid: Grid): void {
  const columns = grid.columns.map(({ key, title }) => (key === '' ? '' : title))
  const names = new Set(['ask', 'find', 'say', 'match', 'type', 'group', 'which', 'claim'])
  for (const { name, argument, line } of ground.annotation.fields) {
    if (names.has(name) && !columns.includes(argument)) ground.report('annotation/column', `“${argument}” is no column.`, line, `Columns are: ${columns.join(', ')}.`)
  }
}

/** The field of a column; a list of terms has one column, whose fields need no name. */
const template = ({ ground, key, title }: Column, name: string): string | undefined => field(ground, name, key === '' ? '' : title)

const filledRows = ({ grid, at }: Column): Filled[] => grid.rows.flatMap((row) => (row.cells[at] ? [{ row, cell: row.cells[at] }] : []))

const places = ({ grid, title }: Column, { row, cell }: Filled): Record<string, string> => ({
  row: row.name,
  cell,
  column: title,
  ...Object.fromEntries(grid.columns.map((other, at) => [other.title.replaceAll(/\W/g, ''), row.cells[at] ?? ''])),
})

/** The row and its cell as one sentence. */
function said(column: Column, one: Filled): string {
  return asSentence(filled(template(column, 'say') ?? '{row}: {cell}', places(column, one)))
}

const explained = (column: Column, one: Filled): string => {
  const more = field(column.ground, 'more', one.row.key)
  return more === undefined ? said(column, one) : `${said(column, one)} ${more}`
}

const factKey = ({ key }: Column, { row }: Filled): string => (key === '' ? row.key : `${row.key}/${key}`)

const noteOf = (column: Column, one: Filled) => ({
  key: factKey(column, one),
  title: said(column, one),
  explanation: explained(column, one),
  lines: one.row.lines,
})

function askCell(column: Column, one: Filled): void {
  const faces = [toCell(column, one), toRow(column, one)].filter((face) => face !== undefined)
  if (faces.length > 0) ask(column.ground, 'single-choice', noteOf(column, one), { faces, shown: 4 })
}

/** From the row to its cell: wrong are the cells of other rows, and the traps that the annotation sets. */
function toCell(column: Column, one: Filled) {
  const prompt = template(column, 'ask')
  if (prompt === undefined) return undefined
  const siblings = filledRows(column)
    .filter((other) => !areAlike(column.ground, one.row, other.row))
    .map((other) => optionOf(other.cell, said(column, other)))
  const wrong = unlike([...trapsOf(column, one), ...siblings], [one.cell])
  if (wrong.length < 2) return undefined
  return { direction: 'row-to-cell' as const, prompt: filled(prompt, places(column, one)), right: { text: one.cell }, wrong }
}

/** From the cell to its row: only where the cell belongs to one row alone. */
function toRow(column: Column, one: Filled) {
  const prompt = template(column, 'find')
  const rows = filledRows(column)
  if (prompt === undefined || rows.some((other) => other !== one && other.row.key !== one.row.key && saysTheSame(other.cell, one.cell))) return undefined
  const siblings = rows
    .filter((other) => !areAlike(column.ground, one.row, other.row))
    .map((other) => optionOf(other.row.name, said(column, other)))
  const wrong = unlike(siblings, [one.row.name])
  if (wrong.length < 2) return undefined
  return { direction: 'cell-to-row' as const, prompt: filled(prompt, places(column, one)), right: { text: one.row.name }, wrong }
}

function askTyped(column: Column, one: Filled): void {
  const prompt = template(column, 'type')
  if (prompt === undefined) return
  const accepts = namesOf(column.ground, one.row)
  const rejects = column.grid.rows
    .filter((other) => other.key !== one.row.key)
    .flatMap((other) => {
      const cell = other.cells[column.at]
      return namesOf(column.ground, other).map((name) => optionOf(name, cell ? said(column, { row: other, cell }) : undefined))
    })
    .filter(({ text }) => !accepts.some((right) => right.toLowerCase() === text.toLowerCase()))
  ask(column.ground, 'short-answer', noteOf(column, one), {
    faces: [{ direction: 'cell-to-row', prompt: filled(prompt, places(column, one)), accepts, rejects: rejects.slice(0, 40) }],
  })
}

function askMatch(column: Column): void {
  const prompt = template(column, 'match')
  const rows = filledRows(column)
  const apart = rows.filter((one, at) => !rows.slice(0, at).some((before) => areAlike(column.ground, before.row, one.row)))
  const pairs = apart.map((one) => ({ left: one.row.name, right: one.cell, because: said(column, one) }))
  const isMatchable = new Set(pairs.map(({ right }) => right)).size >= 3 && new Set(pairs.map(({ left }) => left)).size >= 3
  if (prompt === undefined || !isMatchable) return
  ask(column.ground, 'match', wholeNote(column, prompt), {
    prompt,
    leftLabel: column.grid.corner,
    rightLabel: column.title,
    pairs,
    shown: Math.min(4, pairs.length),
  })
}

/** A column of few different cells sorts the rows. */
function askGroup(column: Column): void {
  const prompt = template(column, 'group')
  if (prompt === undefined) return
  const rows = filledRows(column)
  const categories = [...new Set(rows.map(({ cell }) => cell))]
  if (categories.length < 2 || rows.length < 3) return
  ask(column.ground, 'classify', wholeNote(column, prompt), {
    prompt,
    categories,
    members: rows.map((one) => ({
      text: one.row.name,
      category: categories.indexOf(one.cell),
      because: said(column, one),
      ...misconceived(column.ground, one.row.key),
    })),
    shown: Math.min(6, rows.length),
  })
}

function askWhich(column: Column): void {
  const prompt = template(column, 'which')
  if (prompt === undefined) return
  const rows = filledRows(column)
  for (const cell of new Set(rows.map((one) => one.cell))) {
    const option = (one: Filled): Option => ({ text: one.row.name, because: said(column, one), ...misconceived(column.ground, one.row.key) })
    const right = rows.filter((one) => one.cell === cell)
    const list = right.map(({ row }) => row.name).join(', ')
    const asked = filled(prompt, { cell, column: column.title })
    ask(
      column.ground,
      'multiple-choice',
      { key: `${column.key}/${slug(cell)}`, title: asked, explanation: `${upperFirst(cell)}: ${list}.` },
      { prompt: asked, right: right.map(option), wrong: rows.filter((one) => one.cell !== cell).map(option), shown: 5 },
    )
  }
}

/** “{row} … {cell}”, true with its own cell and false with another; the reason stands in the column that `why` names. */
function askClaims(column: Column): void {
  const prompt = template(column, 'claim')
  const whyAt = column.grid.columns.findIndex(({ title }) => title === field(column.ground, 'why'))
  if (prompt === undefined || whyAt < 0) return
  const rows = filledRows(column)
  for (const one of rows) {
    const reason = one.row.cells[whyAt]
    const others = rows.filter(({ row }) => !areAlike(column.ground, one.row, row)).flatMap(({ row }) => row.cells[whyAt] ?? [])
    const wrongReasons = unlike(others.map((text) => optionOf(asSentence(text))), [reason ?? ''])
    if (!reason || wrongReasons.length < 2) continue
    const otherCells = [...new Set(rows.map(({ cell }) => cell))].filter((cell) => !saysTheSame(cell, one.cell))
    const claims = [one.cell, ...otherCells].map((cell) => ({
      text: filled(prompt, places(column, { row: one.row, cell })),
      holds: cell === one.cell,
      reason: { text: asSentence(reason) },
      wrongReasons,
      ...(cell !== one.cell && misconceived(column.ground, one.row.key)),
    }))
    ask(column.ground, 'true-false', { ...noteOf(column, one), level: 2 }, { claims, shown: 3 })
  }
}

const wholeNote = (column: Column, prompt: string) => ({
  key: column.key === '' ? 'all' : `all/${column.key}`,
  title: prompt,
  explanation: upperFirst(`${filledRows(column).map(({ row, cell }) => `${row.name}: ${cell}`).join('; ')}.`),
  level: 2 as const,
})

function misconceived(ground: Ground, rowKey: string): { misconception?: string } {
  const misconception = field(ground, 'belief', rowKey)
  return misconception === undefined ? {} : { misconception }
}

/** `trap ROW COLUMN: text = misconception` sets a wrong option with the belief behind it. */
function trapsOf({ ground, title }: Column, { row }: Filled): Option[] {
  return valuesOf(ground.annotation, 'trap')
    .filter(({ argument }) => argument === `${row.key} ${title}` || argument === row.key)
    .map(({ value }) => {
      const [text = '', misconception] = value.split(' = ').map((part) => part.trim())
      return optionOf(text, undefined, misconception)
    })
}

/** Options of which none says what a right text says, nor what an option before it says. */
function unlike(options: readonly Option[], rights: readonly string[]): Option[] {
  const kept: Option[] = []
  for (const option of options) {
    const clashes = rights.some((right) => saysTheSame(option.text, right)) || kept.some((before) => saysTheSame(before.text, option.text))
    if (!clashes) kept.push(option)
  }
  return kept.slice(0, 40)
}
