import { randomUUID } from 'node:crypto'
import type { ReadQuestions } from '../authoring/tasks.ts'
import type { ImportJob } from './shapes.ts'

/** One import on its way: read, shown to its teacher, and written once confirmed. */
export interface ImportRecord {
  readonly id: string
  readonly learnerId: string
  readonly setId: string
  readonly format: ImportJob['format']
  readonly startedAt: number
  state: ImportJob['state']
  done: number
  total: number
  read: ReadQuestions | null
  /** How each question stands to the draft, by key. */
  states: ReadonlyMap<string, 'new' | 'same' | 'changed'>
  failure: string | null
  revision: number | null
}

export interface Imports {
  /** Null where this teacher has too many that are not over. */
  start(learnerId: string, setId: string, format: ImportJob['format'], now: number): ImportRecord | null
  find(id: string, learnerId: string, now: number): ImportRecord | null
  remove(id: string): void
  change(job: ImportRecord, changes: Partial<Pick<ImportRecord, 'state' | 'done' | 'total' | 'read' | 'states' | 'failure' | 'revision'>>): void
  /** Calls back after every change; the function that comes back ends that. */
  watch(id: string, changed: () => void): () => void
}

/** Nothing is written before it is confirmed, so an import that a restart loses is only uploaded again. */
const KEPT_MS = 6 * 3_600_000
const JOBS_OF_TEACHER = 3
const JOBS_KEPT = 40

export function createImports(): Imports {
  const jobs = new Map<string, ImportRecord>()
  const watchers = new Map<string, Set<() => void>>()

  function sweep(now: number): void {
    for (const [id, { startedAt }] of jobs) if (now - startedAt > KEPT_MS || jobs.size > JOBS_KEPT) jobs.delete(id)
  }

  return {
    start(learnerId, setId, format, now) {
      sweep(now)
      const own = [...jobs.values()].filter((job) => job.learnerId === learnerId)
      if (own.filter(({ state }) => state === 'reading' || state === 'writing').length >= JOBS_OF_TEACHER) return null
      for (const { id } of own.slice(0, Math.max(0, own.length - JOBS_OF_TEACHER))) jobs.delete(id)
      const job: ImportRecord = { id: randomUUID(), learnerId, setId, format, startedAt: now, state: 'reading', done: 0, total: 0, read: null, states: new Map(), failure: null, revision: null }
      jobs.set(job.id, job)
      return job
    },

    find(id, learnerId, now) {
      sweep(now)
      const job = jobs.get(id)
      return job?.learnerId === learnerId ? job : null
    },

    remove: (id) => void jobs.delete(id),

    change(job, changes) {
      Object.assign(job, changes)
      for (const changed of watchers.get(job.id) ?? []) changed()
    },

    watch(id, changed) {
      const own = watchers.get(id) ?? new Set()
      watchers.set(id, own.add(changed))
      return () => {
        own.delete(changed)
        if (own.size === 0) watchers.delete(id)
      }
    },
  }
}

/** An import as its teacher sees it. While it is under way the lists stay at home. */
export function showImport({ id, setId, format, state, done, total, read, states, failure, revision }: ImportRecord): ImportJob {
  const isShown = state === 'ready' || state === 'done'
  return {
    id, set: setId, format, state, done, total, failure, revision,
    questions: (isShown && read?.questions.map(({ key, line, kind, prompt, complaints }) => ({ key, line, kind, prompt, complaints: [...complaints], state: states.get(key) ?? 'new' }))) || [],
    rejected: (isShown && read?.rejected.map((one) => ({ ...one }))) || [],
  }
}
