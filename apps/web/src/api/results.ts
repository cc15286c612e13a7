import { api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

type Of = (typeof api.assignments)[':id']

/** Everything about how an assignment went, one row a learner, a question, a topic. */
export type Results = DataOf<Awaited<ReturnType<Of['results']['$get']>>>
export type LearnerRow = Results['learners'][number]
export type QuestionRow = Results['questions'][number]
export type TopicRow = Results['topics'][number]
export type LearnerDetail = DataOf<Awaited<ReturnType<Of['results']['learners'][':learnerId']['$get']>>>
export type QuestionDetail = DataOf<Awaited<ReturnType<Of['results']['questions'][':position']['$get']>>>

/** Unchanged results cost a head only: the browser keeps the answer and its tag. */
export const fetchResults = (id: string): Promise<Results> => dataOf(api.assignments[':id'].results.$get({ param: { id } }, { init: { cache: 'no-cache' } }))
export const fetchLearnerDetail = (id: string, learnerId: string): Promise<LearnerDetail> =>
  dataOf(api.assignments[':id'].results.learners[':learnerId'].$get({ param: { id, learnerId } }))
export const fetchQuestionDetail = (id: string, position: number): Promise<QuestionDetail> =>
  dataOf(api.assignments[':id'].results.questions[':position'].$get({ param: { id, position: String(position) } }))

/** Asks the simulator again about what is undecided. */
export const regrade = (id: string) => dataOf(api.assignments[':id'].regrade.$post({ param: { id }, json: {} }))
/** A teacher's judgement of an answer in the learner's own words. */
export const judge = (id: string, attemptId: string, position: number, met: string[]) =>
  dataOf(api.assignments[':id'].judgements.$put({ param: { id }, json: { attemptId, position, met } }))

export const downloadAddress = (id: string, format: 'csv' | 'json'): string => `/api/assignments/${encodeURIComponent(id)}/results/download?format=${format}`
