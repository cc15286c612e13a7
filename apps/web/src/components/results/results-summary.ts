import type { Results } from '../../api/results.ts'
import { workTime } from '../../composables/dates.ts'
import { percent } from '../../composables/words.ts'

/** The figures above the table; learners who are not in the class are not counted. */
export function summaryOf({ assignment, learners }: Results): { label: string; value: string; note?: string }[] {
  const inside = learners.filter(({ left }) => left === null)
  const started = inside.filter(({ state }) => state !== 'not-started')
  const done = inside.filter(({ state }) => state === 'submitted' || state === 'closed')
  const working = inside.filter(({ state }) => state === 'in-progress')
  const ready = inside.filter((row) => 'ready' in row && typeof row.ready === 'number' && row.ready >= assignment.facts)
  return [
    assignment.style === 'test'
      ? { label: 'Handed in', value: `${done.length} of ${inside.length}`, note: `${working.length} working, ${inside.length - started.length} not started` }
      : { label: 'Started', value: `${started.length} of ${inside.length}`, note: `${ready.length} ready for the last day` },
    { label: 'First try', value: percent(mean(inside.map(({ first }) => first))), note: 'mean score' },
    { label: 'Latest try', value: percent(mean(inside.map(({ latest }) => latest))), note: 'mean score' },
    { label: 'Time', value: workTimeOf(started.map(({ timeMs }) => timeMs)), note: 'median of those who started' },
  ]
}

function mean(shares: readonly (number | null)[]): number | null {
  const known = shares.filter((share) => share !== null)
  return known.length === 0 ? null : known.reduce((sum, share) => sum + share, 0) / known.length
}

function workTimeOf(times: readonly number[]): string {
  const sorted = times.filter((time) => time > 0).toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  if (sorted.length === 0) return '–'
  return workTime((sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2)
}
