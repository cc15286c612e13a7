import type { DerivedListing, DocumentTask, FoundListing, ProofBounds, Proposed } from '../authoring/tasks.ts'
import type { House } from '../http/house.ts'
import { statesIn } from '../sets/draft-states.ts'
import type { Complaint, Proposal, ProposalsJob } from '../sets/shapes.ts'
import { isUnderWay } from './jobs.ts'
import type { Job } from './jobs.ts'

/** A document on its way to questions: what its prose gives comes at once, what its listings give as each of them has been run. */
export type ProposalsTask = DocumentTask

export interface ProposalsFound {
  readonly title: string
  /** In the order they were found: whoever has the first so many asks for the rest. */
  readonly proposals: readonly Proposed[]
  readonly complaints: readonly Complaint[]
  readonly listings: readonly ListingProgress[]
}

export interface ListingProgress extends FoundListing {
  readonly state: 'waiting' | 'running' | DerivedListing['verdict'] | 'stopped'
  readonly proposals: number
  /** Why nothing is asked about it; null where something is, or where its turn has not come. */
  readonly sentence: string | null
  readonly elapsedMs: number | null
}

type JobHouse = Pick<House, 'authoring' | 'jobs' | 'logger' | 'clock'>

/** Of one listing. All of a document together may take what `DOCUMENT_MS` says. */
const LISTING: ProofBounds = { searchMs: 6000, wholeMs: 12_000, hardMs: 30_000 }
const DOCUMENT_MS = 600_000
const LATE = 'The time for the programs of this document was up before this one.'

const stops = new WeakMap<Job, AbortController>()

/** Goes on from wherever the job stands: reads the document, then runs what was not run yet. */
export async function runProposals(house: JobHouse, job: Job<'proposals'>): Promise<void> {
  const { jobs, logger } = house
  const stop = new AbortController()
  stops.set(job, stop)
  try {
    if (job.found === null) await readProse(house, job)
    else if (job.state === 'reading') await jobs.change(job, { state: 'proving' })
    const endsAt = performance.now() + DOCUMENT_MS
    for (let at = nextOf(job); at !== -1 && job.state === 'proving'; at = nextOf(job)) {
      if (performance.now() > endsAt) await endListing(house, job, at, { verdict: 'undecided', proposals: [], sentence: LATE }, null)
      else if (!await runListing(house, job, at, stop.signal)) return
    }
    if (job.state === 'proving') await jobs.change(job, { state: 'done' })
  } catch (error) {
    if (jobs.isClosing || job.state === 'stopped') return
    logger.warn({ error, job: job.id }, 'proposing questions failed')
    await jobs.change(job, { state: 'failed', failure: error instanceof Error ? error.message : 'The document could not be worked on.' })
  }
}

/** What was found stays; listings that were not run yet say so. */
export async function stopProposals({ jobs }: Pick<House, 'jobs'>, job: Job<'proposals'>): Promise<void> {
  const listings = job.found?.listings.map((one) => (isOpen(one) ? { ...one, state: 'stopped' as const } : one))
  await jobs.change(job, { state: 'stopped', found: job.found && { ...job.found, listings: listings! } })
  stops.get(job)?.abort()
}

/** Takes up again what was stopped. */
export function takeUpAgain(house: JobHouse, job: Job<'proposals'>): void {
  const listings = job.found?.listings.map((one) => (one.state === 'stopped' ? { ...one, state: 'waiting' as const } : one))
  house.jobs.tell(job, { found: job.found && { ...job.found, listings: listings! } })
  void runProposals(house, job)
}

const isOpen = ({ state }: ListingProgress): boolean => state === 'waiting' || state === 'running'

const nextOf = ({ found }: Job<'proposals'>): number => found?.listings.findIndex(isOpen) ?? -1

async function readProse({ authoring, jobs }: JobHouse, job: Job<'proposals'>): Promise<void> {
  const { refused, title, proposals, complaints, listings } = await authoring.propose(job.task!)
  if (job.state !== 'reading') return
  if (refused !== null) return void await jobs.change(job, { state: 'failed', failure: refused })
  const waiting = listings.map((one): ListingProgress => ({ ...one, state: 'waiting', proposals: 0, sentence: null, elapsedMs: null }))
  await jobs.change(job, { state: 'proving', total: waiting.length, found: { title, proposals, complaints, listings: waiting } })
}

/** False where nothing more is to be done: it was stopped, or its teacher is gone. */
async function runListing(house: JobHouse, job: Job<'proposals'>, at: number, signal: AbortSignal): Promise<boolean> {
  const began = performance.now()
  const { lines } = job.found!.listings[at]!
  house.jobs.tell(job, { found: withListing(job, at, { state: 'running' }) })
  const derived = await house.authoring.proposeForListing({ ...job.task!, line: lines[0], bounds: LISTING }, signal)
  return job.state === 'proving' && endListing(house, job, at, derived, performance.now() - began)
}

async function endListing({ jobs }: JobHouse, job: Job<'proposals'>, at: number, { verdict, proposals, sentence }: DerivedListing, elapsedMs: number | null): Promise<boolean> {
  const found = withListing(job, at, { state: verdict, proposals: proposals.length, sentence, elapsedMs: elapsedMs && Math.round(elapsedMs) })
  return jobs.change(job, { done: job.done + 1, found: { ...found, proposals: [...found.proposals, ...proposals] } })
}

function withListing({ found }: Job<'proposals'>, at: number, changes: Partial<ListingProgress>): ProposalsFound {
  return { ...found!, listings: found!.listings.with(at, { ...found!.listings[at]!, ...changes }) }
}

/** A job as its teacher sees it, without the first `have` proposals. */
export async function showProposals({ store }: Pick<House, 'store'>, job: Job<'proposals'>, have: number): Promise<ProposalsJob> {
  const { id, setId, state, done, total, failure, restarts, startedAt, task, found } = job
  const fresh = found?.proposals.slice(have) ?? []
  return {
    id, set: setId, document: task!.slug, title: found?.title ?? task!.slug, startedAt, state: state as ProposalsJob['state'], done, total, failure, restarts,
    found: found?.proposals.length ?? 0,
    proposals: fresh.length > 0 ? await withStates(store, setId, fresh) : [],
    listings: found?.listings.map((one) => ({ ...one, lines: [one.lines[0], one.lines[1]] })) ?? [],
    complaints: isUnderWay(job) ? [] : [...found?.complaints ?? []],
  }
}

/** Proposals with how each stands to the draft. */
export async function withStates(store: House['store'], set: string, proposals: readonly Proposed[]): Promise<Proposal[]> {
  const { states, removed } = await statesIn(store, set, proposals)
  return proposals.map(({ complaints, source, ...one }) => ({
    ...one,
    source: source && { ...source, headings: [...source.headings], lines: [source.lines[0], source.lines[1]] },
    complaints: [...complaints],
    state: removed.has(one.key) ? 'removed-before' : states.get(one.key)!,
  }))
}
