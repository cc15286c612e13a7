/**
 * The learner's log: everything a learner ever did, appended and never changed. Cards and progress are folds of it.
 * Times are milliseconds since 1970 (UTC); ids come from the learner's device, so sending twice is harmless.
 */

/** How a review went, in the four buttons FSRS knows. Easy is never given: nobody is asked how easy it felt. */
export type Rating = 'again' | 'hard' | 'good'

/** One answering, kept for ever. */
export interface ReviewEvent {
  readonly kind: 'review'
  readonly id: string
  readonly factId: string
  readonly rating: Rating
  readonly at: number
}

/** What a learner does to a fact beside answering it. */
export type MarkKind = 'suspend' | 'unsuspend' | 'bury' | 'reset' | 'flag' | 'unflag'

export interface MarkEvent {
  readonly kind: MarkKind
  readonly id: string
  readonly factId: string
  readonly at: number
}

/** The tombstone of one review. It may arrive before the review it takes back, from another device. */
export interface UndoEvent {
  readonly kind: 'undo'
  readonly id: string
  readonly reviewId: string
  readonly at: number
}

export type LogEvent = ReviewEvent | MarkEvent | UndoEvent

/** The one order of a log, whatever the order of arrival: by time, then by id. */
export function inLogOrder(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

/** How far a device's clock is believed: 30 days back for answers kept offline, 5 minutes ahead. */
export const CLOCK_TRUST = { backMs: 30 * 86_400_000, aheadMs: 5 * 60_000 } as const

/** A device's time, brought inside what a server that received it at `receivedAt` can believe. */
export function believedTime(claimedAt: number, receivedAt: number): number {
  return Math.min(Math.max(claimedAt, receivedAt - CLOCK_TRUST.backMs), receivedAt + CLOCK_TRUST.aheadMs)
}
