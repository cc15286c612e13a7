import { availableParallelism } from 'node:os'
import { Piscina } from 'piscina'
import type { Program, Proof } from '@interleave/content'
import type { Prover } from './create-grader.ts'
import { GraderBusy, ProgramRefused } from './port.ts'
import type { LoadTask, PlainProof, ProveTask, SimulateTask, Simulation } from './pool-tasks.ts'

/** The simulator in workers of its own: a search never holds up an answer that needs none. */
export interface SimulatorPool extends Prover {
  /** @throws GraderBusy when too much waits or the search outlives its bound. */
  simulate(task: Omit<SimulateTask, 'boundMs'>): Promise<Simulation>
  /** Whether each program can be loaded. */
  loadable(programs: readonly Program[]): Promise<boolean[]>
}

export interface PoolBounds {
  /** How long one program is searched; what is found by then is an incomplete proof. */
  readonly searchMs: number
  /** How long a caller waits, queue included, before the worker is given up. */
  readonly waitMs: number
  readonly waiting: number
  readonly memoryMb: number
}

const BOUNDS: PoolBounds = { searchMs: 8000, waitMs: 40_000, waiting: 64, memoryMb: 1024 }

export function createSimulatorPool(bounds: PoolBounds = BOUNDS): SimulatorPool {
  const pool = new Piscina({
    filename: new URL('./pool-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    maxQueue: bounds.waiting,
    idleTimeout: 300_000,
    resourceLimits: { maxOldGenerationSizeMb: bounds.memoryMb },
  })
  pool.on('error', () => {}) // A worker that ran out of memory: its task is refused, and the next one gets a new worker.

  async function inWorker<Result>(name: 'prove' | 'simulate' | 'loadable', task: ProveTask | SimulateTask | LoadTask): Promise<Result> {
    try {
      return await pool.run(task, { name, signal: AbortSignal.timeout(bounds.waitMs) }) as Result
    } catch (error) {
      if (error instanceof Error && isBusy(error)) throw new GraderBusy()
      throw error
    }
  }

  return {
    async prove(program, outputs) {
      const answer = await inWorker<PlainProof | { refused: string }>('prove', { program, outputs, boundMs: bounds.searchMs })
      if ('refused' in answer) throw new ProgramRefused(answer.refused)
      return proofFrom(answer)
    },
    simulate: (task) => inWorker<Simulation>('simulate', { ...task, boundMs: bounds.searchMs }),
    loadable: (programs) => inWorker<boolean[]>('loadable', { programs }),
    async close() {
      await pool.destroy()
    },
  }
}

/** A proof that answers for the outputs it was asked about. */
function proofFrom({ complete, count, sample, endings, verdicts, witnesses }: PlainProof): Proof {
  const verdictOf = new Map(verdicts.map((verdict) => [verdict.output, verdict]))
  const witnessOf = new Map(witnesses.map(({ output, witness }) => [output, witness]))
  return {
    complete, count, sample, endings,
    has: (output) => verdictOf.get(output)?.has ?? 'undecided',
    witnessOf: (output) => witnessOf.get(output),
    misconceptionOf: (output) => verdictOf.get(output)?.misconception,
  }
}

/** The queue is full, the wait was too long, or the worker ran out of memory. */
export function isBusy(error: Error): boolean {
  return error.name === 'AbortError' || error.name === 'TimeoutError' || /queue is at limit/i.test(error.message) || (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}
