import type { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'

export type NativeAnswer = Value | typeof SUSPEND | typeof INVOKED

/**
 * A function without Go code. It may answer SUSPEND (leave is needed: nothing was changed, it is called again) or
 * INVOKED (it pushed frames or ended something). Several results come as a GoTuple.
 */
export type NativeCall = (m: Interpreter, args: readonly Value[], thread: Thread) => NativeAnswer

export interface NativeFunction {
  readonly name: string
  readonly call: NativeCall
  /** Future keys it may read and write. */
  readonly reads: readonly string[]
  readonly writes: readonly string[]
  /** It starts a `func()` that it is given (a timer). */
  readonly starts: boolean
  /** It looks at whatever hangs on the interface values that it is given. */
  readonly shows: boolean
}

/** Natives by full name: `strings.Index`, `sync.(*Mutex).Lock`. */
export type NativeTable = ReadonlyMap<string, NativeFunction>

export function natives(list: Readonly<Record<string, NativeCall>>, effects: { reads?: readonly string[]; writes?: readonly string[]; starts?: boolean; shows?: boolean } = {}): NativeFunction[] {
  const { reads = [], writes = [], starts = false, shows = false } = effects
  return Object.entries(list).map(([name, call]) => ({ name, call, reads, writes, starts, shows }))
}
