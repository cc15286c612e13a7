import { INVOKED, type NativeKind, PUSH_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { nativeFunction } from '../objects/classes.ts'
import { type NativeAnswer, PyFloat } from '../objects/values.ts'
import { CLOCK } from '../runtime/effects.ts'
import { asFloat } from '../runtime/numbers.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { isInterruptible } from './process-ends.ts'

/** Leave to read or move the virtual clock: a step of its own only where somebody reads it. */
function mayClock(m: Interpreter, writes: boolean): boolean {
  return m.may(pythonState(m).clock, m.access.key(CLOCK), WHOLE, writes)
}

/** The epoch of the virtual clock: 1 January 2024, 00:00 UTC. */
export const EPOCH_S = 1_704_067_200

const seconds = (offset: number) => nativeFunction('time', (m) => (mayClock(m, false) ? new PyFloat(m.readClock() + offset) : SUSPEND))
const nanoseconds = (offset: number) => nativeFunction('time_ns', (m) => (mayClock(m, false) ? Math.round((m.readClock() + offset) * 1e9) : SUSPEND))

/** A sleep lasts at least as long as it says, and gives no order: the clock moves, everything else may still happen in any order. */
function sleep(m: Interpreter, [duration]: readonly Value[], thread: Thread): NativeAnswer {
  const s = asFloat(duration)
  if (s === undefined) throw typeError(m, `'${typeof duration}' object cannot be interpreted as an integer`)
  if (s < 0) throw raised(m, 'ValueError', 'sleep length must be non-negative')
  m.keepThread(thread)
  thread.wakeAt = Math.max(m.readClock(), thread.wakeAt) + s
  if (m.granularity !== 'operation' && !m.readsClock && !isInterruptible(thread.process)) return null
  m.pushNative(thread, SLEEP, thread.top!, [], PUSH_RESULT)
  return INVOKED
}

const SLEEP: NativeKind = {
  name: 'sleep()',
  future: (m) => m.access.empty,
  waits: () => ({ reason: 'sleep', on: null }),
  ready: () => 1,
  touches: (_frame) => null,
  resume(m, thread) {
    m.sleepUntil(thread.wakeAt)
    return null
  },
}

export const TIME_FUNCTIONS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['sleep', nativeFunction('sleep', (m, args, _k, thread) => sleep(m, args, thread))],
  ['time', seconds(EPOCH_S)],
  ['perf_counter', seconds(0)],
  ['monotonic', seconds(0)],
  ['process_time', seconds(0)],
  ['thread_time', seconds(0)],
  ['time_ns', nanoseconds(EPOCH_S)],
  ['perf_counter_ns', nanoseconds(0)],
  ['monotonic_ns', nanoseconds(0)],
])
