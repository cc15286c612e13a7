import { Piscina } from 'piscina'
import type { MessagePort } from 'node:worker_threads'
import { GraderBusy } from './port.ts'

export interface WorkerBounds {
  /** How long a caller waits, queue included, before the worker is given up. */
  readonly waitMs: number
  readonly waiting: number
  readonly memoryMb: number
}

/** Workers that run the functions one file exports. */
export interface Workers<Name extends string> {
  /** `signal` ends the worker, in place of the bound on waiting. @throws GraderBusy, with its cause, when too much waits or the work outlives its bound. */
  run<Result>(name: Name, task: unknown, options?: { transferList?: MessagePort[]; signal?: AbortSignal }): Promise<Result>
  close(): Promise<void>
}

/** Workers for the file, started as they are needed and let go after five idle minutes. */
export function createWorkers<Name extends string>(file: URL, maxThreads: number, bounds: WorkerBounds): Workers<Name> {
  const pool = new Piscina({
    filename: file.href,
    minThreads: 0,
    maxThreads,
    maxQueue: bounds.waiting,
    idleTimeout: 300_000,
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb },
  })
  pool.on('error', () => {}) // A worker that ran out of memory: its task is refused, and the next one gets a new worker.

  return {
    async run<Result>(name: Name, task: unknown, { transferList = [], signal = AbortSignal.timeout(bounds.waitMs) } = {}) {
      try {
        return await pool.run(task, { name, signal, transferList }) as Result
      } catch (error) {
        if (error instanceof Error && isBusy(error)) throw new GraderBusy({ cause: error })
        throw error
      }
    },
    close: () => pool.destroy(),
  }
}

/** The queue is full, the wait was too long, or the worker ran out of memory. */
function isBusy(error: Error): boolean {
  return error.name === 'AbortError' || error.name === 'TimeoutError' || /queue is at limit/i.test(error.message) || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
