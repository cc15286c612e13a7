import type { Seam } from './seams.ts'

/** One way to cut a line: the seams used, and the sum of what speaks for it. */
export interface Cut {
  readonly at: readonly number[]
  readonly weight: number
}

/** What an empty column costs. */
const missingCost = 2.5
const seamsTried = 11
const cutsKept = 40

/** The likeliest ways to cut a line into at most so many cells, best first. */
export function cutsOf(seams: readonly Seam[], columns: number): Cut[] {
  const tried = seams.toSorted((left, right) => right.weight - left.weight).slice(0, Math.max(seamsTried, columns + 2))
  const unused = seams.reduce((sum, seam) => sum + seam.unused, 0)
  const cuts: Cut[] = []
  const choose = (from: number, at: readonly number[], weight: number): void => {
    cuts.push({ at: at.toSorted((left, right) => left - right), weight: weight - missingCost * (columns - 1 - at.length) })
    if (at.length === columns - 1) return
    for (let index = from; index < tried.length; index += 1) {
      const seam = tried[index]!
      choose(index + 1, [...at, seam.at], weight + seam.weight + seam.unused)
    }
  }
  choose(0, [], -unused)
  return cuts.toSorted((left, right) => right.weight - left.weight).slice(0, cutsKept)
}

export function piecesOf(line: string, at: readonly number[]): string[] {
  return [0, ...at].map((start, index) => line.slice(start, at[index] ?? line.length).trim())
}
