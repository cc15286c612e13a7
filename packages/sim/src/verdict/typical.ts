import type { LoadedProgram } from '../languages.ts'
import { BoundReached, type Outcome } from '../machine/machine.ts'
import type { Semantics } from '../machine/runtime.ts'
import { clocked } from '../scheduler/clocked.ts'
import { run } from '../scheduler/run.ts'

const MOST_STEPS = 20_000

/** What an unhurried machine would most likely do: the run of the clocked scheduler. Undefined where that run does not end soon. */
export function typicalOutcome(program: LoadedProgram, semantics: Semantics, observedGlobals?: readonly string[]): Outcome | undefined {
  const m = program.machine({ semantics, granularity: 'operation', undoable: false, ...(observedGlobals ? { observedGlobals } : {}) })
  try {
    return run(m, clocked(m), MOST_STEPS).outcome
  } catch (problem) {
    if (problem instanceof BoundReached) return undefined
    throw problem
  }
}
