import { setTimeout } from 'node:timers/promises'
import { deadlineOf, isOver } from '../classwork/timing.ts'
import { gradeAttempt } from './grading.ts'
import type { GradingHouse } from './grading.ts'

/** How long a request waits for the simulator before it answers without. */
const PATIENCE_MS = 1500
/** Whoever handed in has set the grading going; the sweep takes up what is left after this. */
const LEFT_BEHIND_MS = 30_000

/**
 * Ends the attempts whose time is over, of one assignment or of all: what was saved by then is graded. An attempt ends at its deadline,
 * whoever notices it, and whenever.
 */
export async function closeOverdue(house: GradingHouse, assignmentId?: string): Promise<void> {
  const now = house.clock()
  const overdue = (await house.store.attempts.underWay(assignmentId))
    .map(({ attempt, times, extension }) => ({ attempt, deadlineAt: deadlineOf(attempt.startedAt, times, extension) }))
    .filter(({ deadlineAt }) => isOver(deadlineAt, now))
  await Promise.all(overdue.map(({ attempt, deadlineAt }) => house.store.attempts.end(attempt.id, { how: 'closed', at: deadlineAt })))
  await gradeSoon(house, overdue.map(({ attempt }) => attempt.id))
}

/** Sets grading going and waits for it a moment: what needs no simulator is done by then, the rest comes by itself. */
export async function gradeSoon(house: GradingHouse, attemptIds: readonly string[]): Promise<void> {
  if (attemptIds.length === 0) return
  const grading = Promise.all(attemptIds.map((id) => gradeAttempt(house, id))).catch((error: unknown) => house.logger.error({ error }, 'an attempt could not be graded'))
  await Promise.race([grading, setTimeout(PATIENCE_MS, undefined, { ref: false })])
}

/** What is done at intervals without anybody reading: ends what is overdue and grades what was left. */
export async function sweepAttempts(house: GradingHouse): Promise<void> {
  try {
    await closeOverdue(house)
    for (const id of await house.store.attempts.ungraded(house.clock() - LEFT_BEHIND_MS)) await gradeAttempt(house, id)
  } catch (error) {
    house.logger.error({ error }, 'attempts could not be swept')
  }
}
