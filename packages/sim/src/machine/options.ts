import type { StepBounds } from './machine.ts'
import type { Semantics } from './runtime.ts'

/**
 * What ends a step besides waiting:
 * `future`: an operation that conflicts with what another living thread may still do (fewest steps; for the state graph);
 * `static`: one that conflicts with what any other thread of the program could ever do (the same in every equivalent run; for DPOR);
 * `operation`: every operation on shared state (for driving by hand).
 */
export type Granularity = 'future' | 'static' | 'operation'

export interface MachineOptions {
  readonly semantics: Semantics
  readonly granularity: Granularity
  readonly bounds?: Partial<StepBounds>
  /** Globals of the program that somebody will look at when it has ended: stores to them count. */
  readonly observedGlobals?: readonly string[]
  /** Operations of a thread that is left alone count too: for whoever compares them with what ended threads did. */
  readonly neverAlone?: boolean
  /** Off: no undo (a plain run). */
  readonly undoable?: boolean
  /** What things cost in time. Absent: computing takes none. Present: steps are short, and the virtual clock moves as the program computes. */
  readonly costs?: Costs
  /** Asked now and then while a step runs, however long it is. Throws BoundReached where the caller's time or memory is used up; the machine is of no use after that. */
  readonly watch?: () => void
  /** Gets standard output as it is written. */
  readonly live?: (text: string) => void
}

/** Prices in seconds of the virtual clock. */
export interface Costs {
  readonly instructionS: number
  /** Paid by the thread that starts another. */
  readonly threadStartS: number
  /** Paid by the thread that starts a process. */
  readonly processStartS: number
}
