import type { LoadedProgram } from '../languages.ts'
import { BoundReached, type Outcome } from '../machine/machine.ts'
import type { Semantics } from '../machine/runtime.ts'
import { clocked } from '../scheduler/clocked.ts'
import { run, type Scheduler } from '../scheduler/run.ts'

const MOST_STEPS = 20_000
/** Threads looked at in all steps together: what is typical is a hint, and not worth more than the answer. */
const MOST_LOOKS = 200_000
/** Steps that end because nothing but instructions happened, before the run is given up. */
const MOST_PAUSES = 40

/** What an unhurried machine would most likely do: the run of the clocked scheduler. Undefined where that run does not end soon. */
export function typicalOutcome(program: LoadedProgram, semantics: Semantics, observedGlobals?: readonly string[], watch?: () => void): Outcome | undefined {
  const m = program.machine({ semantics, granularity: 'operation', bounds: { instructions: 50_000 }, ...(observedGlobals ? { observedGlobals } : {}), ...(watch ? { watch } : {}) })
  try {
    return run(m, untilItOnlyLoops(clocked(m)), MOST_STEPS).outcome
  } catch (problem) {
    if (problem instanceof BoundReached) return undefined
    throw problem
  }
}

/** A run that goes round and round without doing anything another thread could notice has no typical end. */
function untilItOnlyLoops(scheduler: Scheduler): Scheduler {
  let pauses = 0
  let looks = 0
  return {
    next(machine, runnable) {
      if ((looks += runnable.length) > MOST_LOOKS) return undefined
      const move = scheduler.next(machine, runnable)
      if (move !== undefined && machine.pending(move.thread).kind === 'continue' && ++pauses > MOST_PAUSES) return undefined
      return move
    },
  }
}
