import { availableParallelism } from 'node:os'
import type { Program, Proof } from '@interleave/content'
import type { Prover } from './create-grader.ts'
import { ProgramRefused } from './port.ts'
import type { LoadTask, PlainProof, ProveTask, SimulateTask, Simulation } from './pool-tasks.ts'
import { createWorkers } from './workers.ts'
import type { WorkerBounds } from './workers.ts'

/** The simulator in workers of its own: a search never holds up an answer that needs none. */
export interface SimulatorPool extends Prover {
  /** @throws GraderBusy when too much waits or the search outlives its bound. */
  simulate(task: Omit<SimulateTask, 'boundMs'>): Promise<Simulation>
  /** Whether each program can be loaded. */
  loadable(programs: readonly Program[]): Promise<boolean[]>
}

export interface PoolBounds extends WorkerBounds {
  /** How long one program is searched; what is found by then is an incomplete proof. */
  readonly searchMs: number
}

const BOUNDS: PoolBounds = { searchMs: 8000, waitMs: 40_000, waiting: 64, memoryMb: 1024 }

export function createSimulatorPool(bounds: PoolBounds = BOUNDS): SimulatorPool {
  const workers = createWorkers<'prove' | 'simulate' | 'loadable'>(new URL('./pool-worker.ts', import.meta.url), Math.max(1, availableParallelism() - 1), bounds)

  return {
    async prove(program, outputs) {
      const answer = await workers.run<PlainProof | { refused: string }>('prove', { program, outputs, boundMs: bounds.searchMs } satisfies ProveTask)
      if ('refused' in answer) throw new ProgramRefused(answer.refused)
      return proofFrom(answer)
    },
    simulate: (task) => workers.run<Simulation>('simulate', { ...task, boundMs: bounds.searchMs } satisfies SimulateTask),
    loadable: (programs) => workers.run<boolean[]>('loadable', { programs } satisfies LoadTask),
    close: () => workers.close(),
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
