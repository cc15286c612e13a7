/**
 * When work may be begun, saved and seen. The server's clock alone counts: every function takes the instants it compares. Times are
 * milliseconds since 1970.
 */

export interface AssignmentTimes {
  readonly opensAt: number
  readonly dueAt: number
  /** For one attempt; null without one. */
  readonly timeLimitMs: number | null
}

/** What one learner is given beyond the class. */
export interface Extension {
  readonly timeFactor: number
  readonly extraMinutes: number
  readonly extraAttempts: number
  readonly dueAt: number | null
}

export const noExtension: Extension = { timeFactor: 1, extraMinutes: 0, extraAttempts: 0, dueAt: null }

/** Answers that were on their way when the time ran out still count when they arrive within this. */
export const GRACE_MS = 5000

export function dueFor({ dueAt }: AssignmentTimes, extension: Extension): number {
  return extension.dueAt ?? dueAt
}

export function timeLimitFor({ timeLimitMs }: AssignmentTimes, { timeFactor, extraMinutes }: Extension): number | null {
  return timeLimitMs === null ? null : Math.round(timeLimitMs * timeFactor) + extraMinutes * 60_000
}

/** When an attempt ends by itself: when its time is up, and no later than the work is due. */
export function deadlineOf(startedAt: number, times: AssignmentTimes, extension: Extension): number {
  const limit = timeLimitFor(times, extension)
  const due = dueFor(times, extension)
  return limit === null ? due : Math.min(startedAt + limit, due)
}

/** Whether what arrives now still counts. */
export function isOver(deadlineAt: number, now: number): boolean {
  return now > deadlineAt + GRACE_MS
}

export type Reveal = 'submit' | 'close' | 'never'

/**
 * From when something about an ended attempt may be seen; null for never. What is shown at the close is shown once nobody can work any
 * more, whoever was given longest included: a key that is out is out for all.
 */
export function visibleFrom(reveal: Reveal, endedAt: number, lastDueAt: number): number | null {
  if (reveal === 'never') return null
  return reveal === 'submit' ? endedAt : Math.max(endedAt, lastDueAt + GRACE_MS)
}

export type LearnerState = 'opens' | 'open' | 'in-progress' | 'submitted' | 'closed'

/** How an assignment stands for one learner. */
export function stateFor(times: AssignmentTimes, extension: Extension, work: { readonly underWay: boolean; readonly done: boolean }, now: number): LearnerState {
  if (work.underWay) return 'in-progress'
  if (now > dueFor(times, extension)) return work.done ? 'submitted' : 'closed'
  if (work.done) return 'submitted'
  return now < times.opensAt ? 'opens' : 'open'
}

export function stateForClass({ opensAt, dueAt }: AssignmentTimes, now: number): 'opens' | 'open' | 'closed' {
  return now < opensAt ? 'opens' : now <= dueAt ? 'open' : 'closed'
}
