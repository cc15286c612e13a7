import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import type { MessagePort } from 'node:worker_threads'
import { Piscina } from 'piscina'
import { isBusy } from '../grading/pool.ts'
import { GraderBusy } from '../grading/port.ts'
import type { Work } from './work.ts'

/** The work of making questions, away from the event loop: it answers, or says that it is too busy. */
export type Authoring = Work & { close(): Promise<void> }

export interface AuthoringBounds {
  /** How long a caller waits, queue included, before the worker is given up. */
  readonly waitMs: number
  readonly waiting: number
  readonly memoryMb: number
}

const BOUNDS: AuthoringBounds = { waitMs: 120_000, waiting: 64, memoryMb: 1024 }

/**
 * Workers of their own: a document that takes long to read never holds up an answer that waits for the simulator.
 * Everything throws GraderBusy when too much waits or the work outlives its bound.
 */
export function createAuthoring(bounds: AuthoringBounds = BOUNDS): Authoring {
  const pool = new Piscina({
    filename: new URL('./worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.max(2, availableParallelism() - 1),
    maxQueue: bounds.waiting,
    idleTimeout: 300_000,
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb },
  })
  pool.on('error', () => {}) // A worker that ran out of memory: its task is refused, and the next one gets a new worker.

  async function inWorker(name: keyof Work, task: unknown, transferList: MessagePort[] = []): Promise<never> {
    try {
      return await pool.run(task, { name, signal: AbortSignal.timeout(bounds.waitMs), transferList }) as never
    } catch (error) {
      if (error instanceof Error && isBusy(error)) throw new GraderBusy()
      throw error
    }
  }

  return {
    assemble: (task) => inWorker('assemble', task),
    read: (task) => inWorker('read', task),
    propose: (task) => inWorker('propose', task),
    proposeForProgram: (task) => inWorker('proposeForProgram', task),
    listings: (question) => inWorker('listings', question),
    writeQuestions: (task) => inWorker('writeQuestions', task),
    async readQuestions(task, progress) {
      const { port1, port2 } = new MessageChannel()
      port1.on('message', ({ done, total }: { done: number; total: number }) => progress(done, total))
      try {
        return await inWorker('readQuestions', { task, port: port2 }, [port2])
      } finally {
        port1.close()
      }
    },
    close: () => pool.destroy(),
  }
}
