import { percent } from '../../composables/words.ts'

/** A share with how far off it may be. */
export interface Interval {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** 41 to 78 % */
export function intervalWords(interval: Interval | null): string {
  return interval ? `${Math.round(interval.low * 100)} to ${percent(interval.high)}` : '–'
}

/** What was hardest, in a sentence that does not claim more than the answers carry: intervals that overlap are not told apart. */
export function hardest(rows: readonly { name: string; facility: Interval | null }[]): string {
  const known = rows.flatMap(({ name, facility }) => (facility ? [{ name, facility }] : [])).toSorted((a, b) => a.facility.value - b.facility.value)
  const [worst, ...rest] = known
  const best = known.at(-1)
  if (!worst || !best) return 'No first try is decided yet.'
  if (rest.length === 0 || worst.facility.high >= best.facility.low) return `The intervals overlap: these answers do not tell the hard from the easy yet. Lowest so far: ${worst.name}, ${percent(worst.facility.value)} right at the first try.`
  return `Hardest: ${worst.name}, ${percent(worst.facility.value)} right at the first try (${intervalWords(worst.facility)}).`
}
