import { availableParallelism } from 'node:os'
import { MessageChannel } from 'node:worker_threads'
import { createWorkers } from '../grading/workers.ts'
import type { WorkerBounds } from '../grading/workers.ts'
import type { Work } from './work.ts'

/** The work of making questions, away from the event loop: it answers, or says that it is too busy. */
export type Authoring = Work & { close(): Promise<void> }

const BOUNDS: WorkerBounds = { waitMs: 120_000, waiting: 64, memoryMb: 1024 }

/**
 * Workers of their own: a document that takes long to read never holds up an answer that waits for the simulator.
 * Everything throws GraderBusy when too much waits or the work outlives its bound.
 */
export function createAuthoring(bounds: WorkerBounds = BOUNDS): Authoring {
  const workers = createWorkers<keyof Work>(new URL('./worker.ts', import.meta.url), Math.max(2, availableParallelism() - 1), bounds)

  return {
    assemble: (task) => workers.run('assemble', task),
    read: (task) => workers.run('read', task),
    propose: (task) => workers.run('propose', task),
    proposeForProgram: (task) => workers.run('proposeForProgram', task),
    listings: (question) => workers.run('listings', question),
    writeQuestions: (task) => workers.run('writeQuestions', task),
    async readQuestions(task, progress) {
      const { port1, port2 } = new MessageChannel()
      port1.on('message', ({ done, total }: { done: number; total: number }) => progress(done, total))
      try {
        return await workers.run('readQuestions', { task, port: port2 }, [port2])
      } finally {
        port1.close()
      }
    },
    close: () => workers.close(),
  }
}
