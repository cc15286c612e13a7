import { builtInBank, passageOf, solutionOf, variantOf } from '@interleave/content'
import type { Answer, Question } from '@interleave/content'
import { randomUUID } from 'node:crypto'
import { indexBank } from '../bank.ts'
import type { Bank } from '../bank.ts'
import { seedAt, shownOrder } from '../classwork/places.ts'
import type { OpenClass } from './classes.ts'
import { NOON } from './test-house.ts'
import type { Browser, Reply, TestHouse } from './test-house.ts'

export const MINUTE = 60_000
/** The set in which `smallBank` has its questions. */
export const SMALL_SET = 'process-and-thread'

/** A bank with one question of each kind, each of another fact: explanations left out, and programs too, except those named. */
export function smallBank(programs: readonly string[] = [], kinds: readonly string[] = []): Bank {
  const { questions, ...rest } = builtInBank()
  const wanted = questions.filter(({ kind }) => kinds.length === 0 ? kind !== 'recall' && kind !== 'predict-output' : kinds.includes(kind))
  const firsts = [...Map.groupBy(wanted, ({ kind }) => kind).values()].reduce<Question[]>((taken, ofKind) => [...taken, ofKind.find(({ factId }) => taken.every((other) => other.factId !== factId))!], [])
  return indexBank({ ...rest, passageOf, questions: [...firsts, ...questions.filter(({ id }) => programs.includes(id))] }, new Set(programs))
}

/** Gives the small set to a class for an hour from noon. */
export async function assign(teacher: Browser, klass: OpenClass, over: Record<string, unknown> = { test: {} }): Promise<string> {
  const { body } = await teacher.send('POST', `/api/classes/${klass.id}/assignments`, { title: 'Week 3', setId: SMALL_SET, opensAt: NOON, dueAt: NOON + 60 * MINUTE, ...over })
  return body['id'] as string
}

/** What the page gets of an attempt, as far as tests read it. */
export interface AttemptBody {
  readonly id: string
  readonly state: string
  readonly number: number
  readonly revision: number
  readonly deadlineAt: number
  readonly now: number
  readonly graded: boolean
  readonly score: { points: number; of: number; undecided: number } | null
  readonly keyFrom: number | null
  readonly scoreFrom: number | null
  readonly questions: readonly {
    readonly place: number
    readonly view: { readonly kind: string }
    readonly work: { revision: number; answer: Answer | null; elapsedMs: number } | null
    readonly result: { correct: boolean; score: number; undecided: string | null; solution: string | null; grade: unknown } | null
  }[]
}

export async function begin(learner: Browser, assignmentId: string): Promise<AttemptBody> {
  return (await learner.send('POST', `/api/my/assignments/${assignmentId}/attempts`, {})).body as unknown as AttemptBody
}

export function save(learner: Browser, attemptId: string, place: number, answer: Answer | null, over: Record<string, unknown> = {}): Promise<Reply> {
  return learner.send('PUT', `/api/my/attempts/${attemptId}/answers/${place}`, { saveId: randomUUID(), revision: 0, answer, elapsedMs: 4000, ...over })
}

export function submit(learner: Browser, attemptId: string, revision: number): Promise<Reply> {
  return learner.send('POST', `/api/my/attempts/${attemptId}/submit`, { revision })
}

/** The right answer at a place: tests may look at the seed. */
export function solveAt(house: TestHouse, attemptId: string, place: number): Answer {
  const raw = house.store.raw
  const { seed, assignmentId } = raw.prepare('select seed, assignment_id as assignmentId from attempts where id = ?').get(attemptId) as { seed: number; assignmentId: string }
  const ordering = raw.prepare('select ordering from assignments where id = ?').pluck().get(assignmentId) as 'listed' | 'shuffled'
  const ids = raw.prepare('select question_id from assignment_questions where assignment_id = ? order by position').pluck().all(assignmentId) as string[]
  const position = shownOrder(seed, ids.length, ordering)[place]!
  return solutionOf(variantOf(house.bank.questionById.get(ids[position]!)!, seedAt(seed, position)))
}

/** Begins, answers the first `right` questions right, and hands in. */
export async function takeTest(house: TestHouse, learner: Browser, assignmentId: string, right: number): Promise<AttemptBody> {
  const attempt = await begin(learner, assignmentId)
  for (let place = 0; place < right; place += 1) await save(learner, attempt.id, place, solveAt(house, attempt.id, place))
  return (await submit(learner, attempt.id, right)).body as unknown as AttemptBody
}
