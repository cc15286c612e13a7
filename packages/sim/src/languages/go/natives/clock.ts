import { INVOKED, type NativeKind, PUSH_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { clockNs, showsTime } from '../runtime/clock.ts'
import { asNumber } from '../runtime/integers.ts'
import { natives, type NativeAnswer } from '../runtime/natives.ts'
import { goState } from '../runtime/state.ts'

/** Future key of the clock: reading it, and sleeping, which moves it. */
const CLOCK = 'clock'

/** A sleep lasts at least as long as it says, and gives no order: the clock moves, all else may still happen before or after. */
function sleep(m: Interpreter, [duration]: readonly Value[], thread: Thread): NativeAnswer {
  m.keepThread(thread)
  thread.wakeAt = Math.max(m.readClock(), thread.wakeAt) + Math.max(0, asNumber(duration)) / 1e9
  if (!showsTime(m)) return m.maySync(goState(m).clock, 'time.Sleep', undefined, undefined) ? null : SUSPEND
  m.pushNative(thread, SLEEP, thread.top!, [], PUSH_RESULT)
  return INVOKED
}

const SLEEP: NativeKind = {
  name: 'time.Sleep',
  ready: () => 1,
  touches: (_frame, m) => goState(m).clock,
  future: (m) => m.access.reading(CLOCK),
  resume(m, thread) {
    m.sleepUntil(thread.wakeAt)
    return null
  },
}

function now(m: Interpreter): NativeAnswer {
  if (m.readsClock && !m.may(goState(m).clock, m.access.key(CLOCK), WHOLE, false)) return SUSPEND
  return clockNs(m)
}

export const clockNatives = [...natives({ 'time.Sleep': sleep }, { writes: [CLOCK] }), ...natives({ 'time.now': now }, { reads: [CLOCK] })]
