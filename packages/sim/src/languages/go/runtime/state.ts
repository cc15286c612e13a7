import type { Interpreter } from '../../../machine/interpreter.ts'
import type { RType } from './types.ts'
import type { GoCell, GoStream } from './values.ts'

/** Run-time types that the runtime itself needs. */
export interface RuntimeTypes {
  /** The runtime's own errors, by the names that `%T` prints. */
  readonly runtimeErrors: ReadonlyMap<string, RType>
  readonly string: RType
  readonly int: RType
  readonly error: RType
  readonly any: RType
  /** `error` and `fmt.Stringer` are asked for by these method names. */
  readonly byKey: ReadonlyMap<string, RType>
}

/** What the Go side of one machine keeps besides the heap. */
export interface GoState {
  readonly types: RuntimeTypes
  readonly stdout: GoStream
  readonly stderr: GoStream
  /** What sleeping, yielding and timers meet on. */
  readonly clock: GoStream
  /** The state of the fixed sequence of random numbers. */
  readonly random: GoCell
  /** `go1.21` and older: one loop variable for all rounds. */
  readonly semantics: ReadonlySet<string>
}

export function goState(m: Interpreter): GoState {
  return m.runtime as unknown as GoState
}
