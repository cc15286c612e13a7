import { randomUUID } from 'node:crypto'
import type { JobKind, JobState, StoredJob, StoredJobs } from '../store/jobs-port.ts'
import type { ImportFound, ImportTask } from './import-job.ts'
import type { ProposalsFound, ProposalsTask } from './proposals-job.ts'

/** What each kind of job is given, and what it finds. */
interface Kinds {
  import: { task: ImportTask; found: ImportFound }
  proposals: { task: ProposalsTask; found: ProposalsFound }
}

/** Work that goes on after its request was answered. Whoever follows it sees this record change. */
export interface Job<Kind extends JobKind = JobKind> extends Omit<StoredJob, 'kind' | 'task' | 'found' | 'state' | 'restarts' | 'done' | 'total' | 'failure'> {
  readonly kind: Kind
  state: JobState
  restarts: number
  done: number
  total: number
  failure: string | null
  task: Kinds[Kind]['task'] | null
  found: Kinds[Kind]['found'] | null
}

type Changes<Kind extends JobKind> = Partial<Pick<Job<Kind>, 'state' | 'restarts' | 'done' | 'total' | 'failure' | 'task' | 'found'>>

export interface Jobs {
  /** Null where this teacher has too many of the kind under way. The oldest that are over make room. */
  start<Kind extends JobKind>(kind: Kind, by: { learnerId: string; setId: string }, task: Kinds[Kind]['task'], now: number): Promise<Job<Kind> | null>
  /** Null where it is not this teacher's, or was left alone for too long. */
  find<Kind extends JobKind>(kind: Kind, id: string, learnerId: string, now: number): Promise<Job<Kind> | null>
  /** The latest first, without what they found. */
  list(kind: JobKind, by: { learnerId: string; setId: string }, now: number): Promise<readonly StoredJob[]>
  /** Takes a job from one state to another; false where it is elsewhere by now. From then on it is under way. */
  claim(job: Job, from: readonly JobState[], to: JobState): boolean
  /** Tells whoever watches; nothing is kept of it. */
  tell<Kind extends JobKind>(job: Job<Kind>, changes: Pick<Changes<Kind>, 'done' | 'total' | 'found'>): void
  /** Tells, and has answered when it is kept. False where it is gone, with its teacher or its set. */
  change<Kind extends JobKind>(job: Job<Kind>, changes: Changes<Kind>): Promise<boolean>
  remove(job: Job): Promise<void>
  /** Calls back after every change; the function that comes back ends that. */
  watch(id: string, changed: () => void): () => void
  /** Those that were under way when the server stopped, counted as restarted. */
  interrupted(now: number): Promise<readonly Job[]>
  /** Whether the server is stopping: what ends now goes on when it starts again. */
  readonly isClosing: boolean
  close(): void
}

const KEPT_MS = 24 * 3_600_000
const JOBS_OF_TEACHER = 3
const UNDER_WAY: readonly JobState[] = ['reading', 'proving', 'writing']

/** Whether it goes on by itself. */
export const isUnderWay = ({ state }: Pick<StoredJob, 'state'>): boolean => UNDER_WAY.includes(state)

export function createJobs(store: StoredJobs): Jobs {
  /** Jobs under way: there is one record of each, which everybody who asks is given. */
  const live = new Map<string, Job>()
  const watchers = new Map<string, Set<() => void>>()
  let isClosing = false

  function tell<Kind extends JobKind>(job: Job<Kind>, changes: Changes<Kind>): void {
    Object.assign(job, changes)
    for (const changed of watchers.get(job.id) ?? []) changed()
  }

  const jobs: Jobs = {
    async start(kind, { learnerId, setId }, task, now) {
      await store.sweep(now - KEPT_MS)
      const own = await store.list({ learnerId, kind })
      if (own.filter(isUnderWay).length >= JOBS_OF_TEACHER) return null
      for (const { id } of own.filter((one) => !isUnderWay(one)).slice(JOBS_OF_TEACHER - 1)) await store.remove(id)
      const job = { id: randomUUID(), kind, learnerId, setId, startedAt: now, state: 'reading' as const, restarts: 0, done: 0, total: 0, failure: null, task, found: null }
      await store.add(job)
      live.set(job.id, job as unknown as Job)
      return job
    },

    async find(kind, id, learnerId, now) {
      const job = live.get(id) ?? await store.find(id)
      return job && job.kind === kind && job.learnerId === learnerId && now - job.startedAt <= KEPT_MS ? job as never : null
    },

    async list(kind, by, now) {
      const kept = await store.list({ ...by, kind })
      return kept.filter(({ startedAt }) => now - startedAt <= KEPT_MS).map((one) => ({ ...one, ...live.get(one.id), task: null, found: null }))
    },

    claim(job, from, to) {
      const there = live.get(job.id) ?? job
      if (!from.includes(there.state)) return false
      live.set(job.id, job)
      tell(job, { state: to })
      return true
    },

    tell,

    async change(job, changes) {
      tell(job, changes)
      const isThere = await store.change(job.id, changes)
      // Not before it is kept: whoever asks in between would be given what was there before.
      if (!isThere || !isUnderWay(job)) live.delete(job.id)
      return isThere
    },

    async remove(job) {
      live.delete(job.id)
      await store.remove(job.id)
    },

    watch(id, changed) {
      const own = watchers.get(id) ?? new Set()
      watchers.set(id, own.add(changed))
      return () => {
        own.delete(changed)
        if (own.size === 0) watchers.delete(id)
      }
    },

    async interrupted(now) {
      await store.sweep(now - KEPT_MS)
      const found: Job[] = []
      for (const { id } of await store.list({ states: UNDER_WAY })) {
        const job = await store.find(id) as Job
        live.set(id, job)
        await jobs.change(job, { restarts: job.restarts + 1 })
        found.push(job)
      }
      return found
    },

    get isClosing() {
      return isClosing
    },

    close() {
      isClosing = true
    },
  }
  return jobs
}
