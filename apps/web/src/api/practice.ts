import { api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'
import type { KeptAnswer } from './outbox-place.ts'
import { freshId } from '../composables/fresh-id.ts'
import type { RubricView } from '@interleave/content/page'

type Next = DataOf<Awaited<ReturnType<typeof api.practice.next.$get>>>

/** One question on screen: what is shown of it, and the sealed `ask` that goes back with the answer. */
export type Asked = NonNullable<Next['next']>
/** How much is left. */
export type Counts = Next['counts']
/** A question with what is left, or what is left when there is none. */
export type Coming = Next
/** The server's word on an answer. `review` is null when nothing was recorded. */
export type Judged = DataOf<Awaited<ReturnType<typeof api.reviews.$post>>>
/** What can be done to a fact instead of answering it. */
export type Mark = 'suspend' | 'unsuspend' | 'bury' | 'reset' | 'flag'

/** Where to practise: everything, one topic or set, or what a class was given. */
export interface Scope {
  topic?: string
  set?: string
  assignment?: string
}

/** `after` is the ask on screen: the next question is of another fact, and of another topic where it can be. */
export async function askNext({ assignment, ...scope }: Scope, after?: string): Promise<Coming> {
  if (assignment) return (await import('./assigned.ts')).askAssigned(assignment, after)
  return dataOf(api.practice.next.$get({ query: { ...scope, after } }))
}

/** The points of a recall question, once its text is written. */
export function fetchRubric(ask: string, text: string): Promise<RubricView> {
  return dataOf(api.practice.rubric.$post({ json: { ask, text } }))
}

/** Sends an answer; its review id makes sending it again harmless. */
export function sendAnswer({ reviewId, ask, answer, guessed, elapsedMs, answeredAt }: KeptAnswer): Promise<Judged> {
  return dataOf(api.reviews.$post({ json: { reviewId, ask, answer, guessed, elapsedMs: Math.min(elapsedMs, 86_400_000), answeredAt } }))
}

/** Takes back the last answer that stands. Its question comes back in a fresh variant. */
export function undoLast() {
  return dataOf(api.reviews.undo.$post({ json: { undoId: freshId(), at: Date.now(), count: 1 } }))
}

/** Takes back one answer by its review id. */
export function undoReview(reviewId: string) {
  return dataOf(api.reviews.undo.$post({ json: { undoId: freshId(), at: Date.now(), reviewIds: [reviewId] } }))
}

/** Takes up a fact again that was set aside. */
export function unsuspendFact(factId: string) {
  return dataOf(api.marks.$post({ json: { markId: freshId(), factId, kind: 'unsuspend', at: Date.now() } }))
}

/** Sets the fact behind an ask aside, starts it over, or says that something is wrong with its question. */
export function markFact(ask: string, kind: Mark, note?: string) {
  return dataOf(api.marks.$post({ json: { markId: freshId(), ask, kind, note: note || null, at: Date.now() } }))
}
