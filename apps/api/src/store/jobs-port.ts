/** What the house asks of a store about work that goes on after its request was answered: imports of files, questions made of a document. */

export type JobKind = 'import' | 'proposals'

/** `reading` → (`ready` → `writing`) or `proving` → `done`; anything can end as `stopped` or `failed`. */
export type JobState = 'reading' | 'ready' | 'writing' | 'proving' | 'done' | 'stopped' | 'failed'

export interface StoredJob {
  readonly id: string
  readonly kind: JobKind
  readonly learnerId: string
  readonly setId: string
  readonly startedAt: number
  readonly state: JobState
  /** How often the server was started again while it was under way. */
  readonly restarts: number
  readonly done: number
  readonly total: number
  readonly failure: string | null
  /** What it was given; null once that is not needed any more. */
  readonly task: unknown
  /** What it found so far. */
  readonly found: unknown
}

export interface StoredJobs {
  add(job: StoredJob): Promise<void>
  /** Writes what changes on the way; without `task` and `found` those stay. False where the job is gone. */
  change(id: string, changes: Partial<Pick<StoredJob, 'state' | 'restarts' | 'done' | 'total' | 'failure' | 'task' | 'found'>>): Promise<boolean>
  find(id: string): Promise<StoredJob | null>
  /** The latest first, without what they were given and found. */
  list(by: { learnerId?: string; setId?: string; kind?: JobKind; states?: readonly JobState[] }): Promise<readonly StoredJob[]>
  remove(id: string): Promise<void>
  /** Forgets those that were started before. */
  sweep(before: number): Promise<void>
}
