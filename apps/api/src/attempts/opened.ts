import { variantOf } from '@interleave/content'
import type { Question, Variant } from '@interleave/content'
import { seedAt, shownOrder } from '../classwork/places.ts'
import type { House } from '../http/house.ts'
import type { AssignmentRecord, PinnedQuestion } from '../store/assignments-port.ts'
import type { AttemptRecord } from '../store/attempts-port.ts'

/** One question of an attempt, with the key: it stays on the server. */
export interface OpenedQuestion {
  /** Where the learner sees it; the first is 0. */
  readonly place: number
  readonly pinned: PinnedQuestion
  readonly question: Question
  readonly seed: number
  readonly variant: Variant
}

/** The questions of an attempt as its learner sees them, in their order. */
export async function openQuestions(house: Pick<House, 'store' | 'questions'>, attempt: AttemptRecord, { id, ordering }: Pick<AssignmentRecord, 'id' | 'ordering'>): Promise<OpenedQuestion[]> {
  const pinned = await house.store.assignments.questions(id)
  const order = shownOrder(attempt.seed, pinned.length, ordering ?? 'listed')
  return Promise.all(order.map((position, place) => openQuestion(house, attempt.seed, pinned[position]!, place)))
}

/** The question at one place, or null. */
export async function openPlace(house: Pick<House, 'store' | 'questions'>, attempt: AttemptRecord, { id, ordering }: Pick<AssignmentRecord, 'id' | 'ordering'>, place: number): Promise<OpenedQuestion | null> {
  const pinned = await house.store.assignments.questions(id)
  const position = shownOrder(attempt.seed, pinned.length, ordering ?? 'listed')[place]
  return position === undefined ? null : openQuestion(house, attempt.seed, pinned[position]!, place)
}

/** A pinned question under an attempt's seed. @throws when its text was lost, which only our own mistake can cause. */
export async function openQuestion(house: Pick<House, 'store' | 'questions'>, attemptSeed: number, pinned: PinnedQuestion, place: number): Promise<OpenedQuestion> {
  const question = await house.questions.version(pinned.questionId, pinned.version)
  if (!question) throw new Error(`The text of ${pinned.questionId} in version ${pinned.version} is gone.`)
  const seed = seedAt(attemptSeed, pinned.position)
  return { place, pinned, question, seed, variant: variantOf(question, seed) }
}
