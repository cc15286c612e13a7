import type { Answer } from '@interleave/content/page'
import { api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

/** One sitting of a test, with everything the learner may see of it now. */
export type Attempt = DataOf<Awaited<ReturnType<(typeof api.my.attempts)[':id']['$get']>>>
export type AttemptQuestion = Attempt['questions'][number]
/** What the server has of one answer. */
export type Work = NonNullable<AttemptQuestion['work']>
export type Score = NonNullable<Attempt['score']>

/** One answer as it is kept until the server has it. `revision`: of the work it stands on, 0 for none. */
export interface Edit {
  readonly saveId: string
  readonly revision: number
  readonly answer: Answer | null
  readonly elapsedMs: number
}

/** Starts an attempt, or gives the one under way. */
export const startAttempt = (assignmentId: string): Promise<Attempt> => dataOf(api.my.assignments[':id'].attempts.$post({ param: { id: assignmentId }, json: {} }))
export const fetchAttempt = (id: string): Promise<Attempt> => dataOf(api.my.attempts[':id'].$get({ param: { id } }))
/** Saves one answer; its save id makes sending it again harmless. */
export const saveWork = (id: string, place: number, edit: Edit) =>
  dataOf(api.my.attempts[':id'].answers[':place'].$put({ param: { id, place: String(place) }, json: { ...edit } }))
/** Hands in what is saved. `revision` is the attempt's, as this page knows it. */
export const submitAttempt = (id: string, revision: number): Promise<Attempt> => dataOf(api.my.attempts[':id'].submit.$post({ param: { id }, json: { revision } }))
