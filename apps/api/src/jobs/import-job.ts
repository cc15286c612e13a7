import type { ReadQuestions } from '../authoring/tasks.ts'
import type { House } from '../http/house.ts'
import { statesIn } from '../sets/draft-states.ts'
import { saveDraft } from '../sets/save-draft.ts'
import type { ImportJob } from '../sets/shapes.ts'
import { isUnderWay } from './jobs.ts'
import type { Job } from './jobs.ts'

/** A file of questions on its way into a draft: read, shown to its teacher, and written once confirmed. */
export interface ImportTask {
  readonly format: ImportJob['format']
  /** Of the set. */
  readonly title: string
  /** Empty once it was read. */
  readonly text: string
}

export interface ImportFound extends ReadQuestions {
  /** Of the draft, once written. */
  readonly revision: number | null
}

type JobHouse = Pick<House, 'authoring' | 'jobs' | 'logger'>

/** Reads the file in the worker; whoever watches is told how far it is. */
export async function readImport({ authoring, jobs, logger }: JobHouse, job: Job<'import'>): Promise<void> {
  const { format, title, text } = job.task!
  try {
    const read = await authoring.readQuestions({ set: { id: job.setId, title }, format, text }, (done, total) => jobs.tell(job, { done, total }))
    const { length } = read.questions
    await jobs.change(job, { state: 'ready', done: length, total: length, task: { format, title, text: '' }, found: { ...read, revision: null } })
  } catch (error) {
    if (jobs.isClosing) return
    logger.warn({ error, job: job.id }, 'an import failed')
    await jobs.change(job, { state: 'failed', task: { format, title, text: '' }, failure: error instanceof Error ? error.message : 'The file could not be read.' })
  }
}

/** Writes all of it or nothing, and again where a restart came between writing and saying so: equal questions are no change. */
export async function writeImport(house: House, job: Job<'import'>, keys: readonly string[] | undefined): Promise<void> {
  const { jobs, store } = house
  const wanted = keys && new Set(keys)
  const read = job.found!
  const questions = read.questions.filter(({ key }) => !wanted || wanted.has(key))
  jobs.tell(job, { done: 0, total: questions.length })
  try {
    const { revision: from } = (await store.sets.find(job.setId))!
    const put = questions.map(({ key, content }) => ({ key, content, origin: 'imported' as const }))
    const { revision } = await saveDraft(house, job.setId, { from, put, remove: [] }, { learnerId: job.learnerId, editor: job.id, at: house.clock() })
    await jobs.change(job, { state: 'done', done: questions.length, found: { ...read, revision } })
  } catch (error) {
    await jobs.change(job, { state: 'ready', done: read.questions.length, total: read.questions.length })
    throw error
  }
}

/** An import as its teacher sees it. While it is under way the lists stay at home. */
export async function showImport({ store }: Pick<House, 'store'>, job: Job<'import'>): Promise<ImportJob> {
  const { id, setId, state, done, total, failure, restarts, startedAt, task, found } = job
  const isShown = !isUnderWay(job) && found !== null
  const { states } = isShown ? await statesIn(store, setId, found.questions) : { states: new Map<string, never>() }
  return {
    id, set: setId, format: task!.format, startedAt, state: state as ImportJob['state'], done, total, failure, restarts, revision: found?.revision ?? null,
    questions: isShown ? found.questions.map(({ key, line, kind, prompt, complaints }) => ({ key, line, kind, prompt, complaints: [...complaints], state: states.get(key) ?? 'new' })) : [],
    rejected: isShown ? found.rejected.map((one) => ({ ...one })) : [],
  }
}
