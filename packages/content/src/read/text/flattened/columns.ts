import type { Vocabulary } from './vocabulary.ts'

/** How well cells sit together in their columns: the same words, shapes and lengths come again from row to row. */
export interface Columns {
  /** What the column says to a cell, about -3 to +4; the row's other cells may say something too. */
  weigh(cells: readonly string[], columns: readonly number[]): number
}

export function columnsOf(rows: readonly (readonly string[])[], header: readonly string[], vocabulary: Vocabulary): Columns {
  const profiles = header.map((_, column) => profileOf(rows.map((row) => row[column] ?? '').filter((cell) => cell !== '')))
  return {
    weigh: (cells, columns) => cells.reduce((sum, cell, index) => sum + weighCell(cell, cells[index - 1], columns[index]!, profiles, vocabulary), 0),
  }
}

interface Profile {
  readonly count: number
  readonly cells: ReadonlyMap<string, number>
  readonly firstWords: ReadonlyMap<string, number>
  readonly shapes: ReadonlyMap<string, number>
  readonly words: number
}

function profileOf(cells: readonly string[]): Profile {
  return {
    count: cells.length,
    cells: tally(cells),
    firstWords: tally(cells.map(firstWord)),
    shapes: tally(cells.map(shapeOf)),
    words: cells.length === 0 ? 0 : cells.reduce((sum, cell) => sum + wordsIn(cell), 0) / cells.length,
  }
}

function weighCell(cell: string, before: string | undefined, column: number, profiles: readonly Profile[], vocabulary: Vocabulary): number {
  const profile = profiles[column]
  if (!profile || profile.count < 2) return 0
  let weight = sharedBy(profile.cells, cell) > 0 ? 1.5 : 0
  weight += sharedBy(profile.firstWords, firstWord(cell)) > 0 ? 1 : 0
  weight += 2 * (sharedBy(profile.shapes, shapeOf(cell)) / profile.count) - 0.75
  weight -= Math.min(2, Math.abs(Math.log2((wordsIn(cell) + 1) / (profile.words + 1))))
  if (before !== undefined && skeleton(before) === skeleton(cell) && /\d/.test(cell)) weight += 1.5
  if (vocabulary.startsLine(cell.slice(0, 24))) weight += 0.5
  return weight
}

/** How many other cells share a value: the cell itself is among those counted. */
const sharedBy = (counts: ReadonlyMap<string, number>, value: string): number => Math.max(0, (counts.get(value) ?? 0) - 1)

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

const wordsIn = (cell: string): number => cell.split(/\s+/).length

const firstWord = (cell: string): string => (/^\S*/.exec(cell)![0]).toLowerCase()

const skeleton = (cell: string): string => cell.replace(/\d+/g, '0')

/** What a cell begins with: a capital, a small letter, a digit, a sign. */
const shapeOf = (cell: string): string => (/^\p{Lu}/u.test(cell) ? 'Upper' : /^\p{Ll}/u.test(cell) ? 'lower' : /^[\d~<≈$€]/.test(cell) ? 'digit' : /^[—–-]$/.test(cell) ? 'dash' : 'sign')
