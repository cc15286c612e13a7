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
  const tried = byGain(seams).slice(0, Math.max(seamsTried, columns + 2))
  const cuts: Cut[] = []
  const choose = (from: number, at: readonly number[], weight: number): void => {
    cuts.push({ at: at.toSorted((left, right) => left - right), weight: weight - missingCost * (columns - 1 - at.length) })
    if (at.length === columns - 1) return
    for (let index = from; index < tried.length; index += 1) {
      const seam = tried[index]!
      choose(index + 1, [...at, seam.at], weight + gainOf(seam))
    }
  }
  choose(0, [], -unusedOf(seams))
  return cuts.toSorted((left, right) => right.weight - left.weight).slice(0, cutsKept)
}

/** The weight of the likeliest way into at most so many cells: seams weigh apart from one another, so the best ones make the best cut. */
export function bestWeight(seams: readonly Seam[], columns: number): number {
  const gains = byGain(seams).slice(0, columns - 1).map(gainOf)
  let [weight, best] = [-unusedOf(seams) - missingCost * (columns - 1), Number.NEGATIVE_INFINITY]
  for (const gain of [0, ...gains.map((each) => each + missingCost)]) {
    weight += gain
    best = Math.max(best, weight)
  }
  return best
}

/** The likeliest way into exactly so many cells; null where there are too few seams. */
export function fullCut(seams: readonly Seam[], columns: number): Cut | null {
  const used = byGain(seams).slice(0, columns - 1)
  if (used.length < columns - 1) return null
  return { at: used.map(({ at }) => at).toSorted((left, right) => left - right), weight: used.reduce((sum, seam) => sum + gainOf(seam), -unusedOf(seams)) }
}

/** What a seam adds when it is used: its own weight, and what leaving it would cost. */
const gainOf = ({ weight, unused }: Seam): number => weight + unused

const byGain = (seams: readonly Seam[]): Seam[] => seams.toSorted((left, right) => gainOf(right) - gainOf(left))

const unusedOf = (seams: readonly Seam[]): number => seams.reduce((sum, seam) => sum + seam.unused, 0)

export function piecesOf(line: string, at: readonly number[]): string[] {
  return [0, ...at].map((start, index) => line.slice(start, at[index] ?? line.length).trim())
}
