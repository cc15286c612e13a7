import { dayOf, dayStart } from '../review/learner-day.ts'
import type { DayClock } from '../review/learner-day.ts'
import { recallAt } from '../review/spacing.ts'
import type { Memory } from '../review/spacing.ts'

/**
 * Practice that aims at a date. A fact is ready when FSRS says it will still be known, with the probability wanted, on the day the work is
 * due. One that is not ready comes up on the day its recall falls below that probability, and not sooner: asked again too early, an answer
 * adds little.
 */

export interface Aim {
  /** Probability of recall wanted on the day it is due, 0.7 to 0.97. */
  readonly targetRecall: number
  readonly dueAt: number
}

/** When a met fact comes up next on the way to the date; null when it is ready for it. */
export function aimedAt(memory: Memory, aim: Aim, clock: DayClock): number | null {
  if (memory.intervalDays === 0) return memory.dueAt
  if (isReady(memory, aim, clock)) return null
  const lastDay = dayOf(memory.lastReviewAt, clock)
  let [known, forgotten] = [0, Math.max(1, dayOf(aim.dueAt, clock) - lastDay)]
  while (forgotten - known > 1) {
    const days = (known + forgotten) >> 1
    if (recallAfter(memory, days, clock) >= aim.targetRecall) known = days
    else forgotten = days
  }
  return dayStart(lastDay + forgotten, clock)
}

export function isReady(memory: Pick<Memory, 'phase' | 'stability' | 'lastReviewAt'>, { targetRecall, dueAt }: Aim, clock: DayClock): boolean {
  return memory.phase === 'review' && recallAt(memory, dueAt, clock) >= targetRecall
}

/**
 * How many facts are new today, so that all have been met a day before the date, in even shares.
 * @param unmet facts not met before today began
 */
export function newToday(unmet: number, now: number, dueAt: number, clock: DayClock): number {
  const days = Math.max(1, dayOf(dueAt, clock) - dayOf(now, clock))
  return Math.ceil(unmet / days)
}

function recallAfter(memory: Memory, days: number, clock: DayClock): number {
  return recallAt(memory, dayStart(dayOf(memory.lastReviewAt, clock) + days, clock), clock)
}
