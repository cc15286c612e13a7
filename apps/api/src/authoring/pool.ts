import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { GraderBusy } from '../grading/port.ts'
import { createWorkers } from '../grading/workers.ts'
import type { WorkerBounds } from '../grading/workers.ts'
import type { DerivedListing, ListingTask, ProgramTask, ProofBounds } from './tasks.ts'
import type { Work } from './work.ts'

/** The work of making questions, away from the event loop: it answers, or says that it is too busy. */
export type Authoring = Omit<Work, 'proposeForListing' | 'proposeForProgram'> & {
  /** A program that outlives its bound or its memory has failed, and says so. @throws where it was stopped by `signal`, or no worker is left. */
  proposeForListing(task: ListingTask, signal?: AbortSignal): Promise<DerivedListing>
  proposeForProgram(task: ProgramTask): Promise<DerivedListing>
  close(): Promise<void>
}

const BOUNDS: WorkerBounds = { waitMs: 120_000, waiting: 64, memoryMb: 1024 }

/**
 * Workers of their own: a document that takes long to read never holds up an answer that waits for the simulator.
 * Everything throws GraderBusy when too much waits or the work outlives its bound.
 */
export function createAuthoring(bounds: WorkerBounds = BOUNDS): Authoring {
  const workers = createWorkers<keyof Work>(new URL('./worker.ts', import.meta.url), Math.max(2, availableParallelism() - 1), bounds)

  /** Runs work that talks on the way. */
  async function talking<Told>(name: keyof Work, task: unknown, told: (message: Told) => void, signal?: AbortSignal): Promise<never> {
    const { port1, port2 } = new MessageChannel()
    port1.on('message', told)
    try {
      return await workers.run(name, { task, port: port2 }, { transferList: [port2], ...(signal && { signal }) })
    } finally {
      port1.close()
    }
  }

  /** The worker is ended when the time that a program may take is over, counted from when it began: waiting for a worker is not held against it. */
  async function withinHardBound(name: keyof Work, task: ListingTask | ProgramTask, stopped?: AbortSignal): Promise<DerivedListing> {
    const late = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    try {
      return await talking(name, task, () => (timer = setTimeout(() => late.abort(), task.bounds.hardMs)), stopped ? AbortSignal.any([late.signal, stopped]) : late.signal)
    } catch (error) {
      const why = error instanceof GraderBusy && !stopped?.aborted ? whyGivenUp(error, task.bounds) : null
      if (why === null) throw error
      return { verdict: 'failed', proposals: [], sentence: why }
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    assemble: (task) => workers.run('assemble', task),
    read: (task) => workers.run('read', task),
    propose: (task) => workers.run('propose', task),
    proposeForProgram: (task) => withinHardBound('proposeForProgram', task),
    proposeForListing: (task, signal) => withinHardBound('proposeForListing', task, signal),
    simulate: (task) => workers.run('simulate', task),
    listings: (question) => workers.run('listings', question),
    writeQuestions: (task) => workers.run('writeQuestions', task),
    readQuestions: (task, progress) => talking('readQuestions', task, ({ done, total }: { done: number; total: number }) => progress(done, total)),
    close: () => workers.close(),
  }
}

function whyGivenUp({ cause }: GraderBusy, { hardMs }: ProofBounds): string | null {
  if ((cause as NodeJS.ErrnoException | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY') return 'Working out what it can print needs more memory than a program may have here.'
  if (cause instanceof Error && cause.name === 'AbortError') return `It was stopped after ${Math.round(hardMs / 1000)} seconds: working out what it can print takes too long.`
  return null
}
