import { INVOKED, type NativeKind, PUSH_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { getter, libraryClass, method, nativeFunction } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { type NativeAnswer, NO_KEYWORDS, PyFloat, PyList } from '../objects/values.ts'
import { call } from '../runtime/calls.ts'
import { CLOCK } from '../runtime/effects.ts'
import { asFloat } from '../runtime/numbers.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { isInterruptible } from './process-ends.ts'
import { EVENT, PyEvent, setEvent } from './locks.ts'
import { PyThread, THREAD } from './threading.ts'

// ---- time ------------------------------------------------------------------------------------------------------------------------

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

// ---- Timer -----------------------------------------------------------------------------------------------------------------------

class PyTimer extends PyThread {
  interval: Value = 0
  function: Value = null
  finished!: PyEvent
  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.value(this.finished)
    tracer.value(this.function)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.function)
    visit(this.finished)
  }
}

export const TIMER = libraryClass('threading', 'Timer', [THREAD], 'object')
TIMER.factory = (m, cls) => {
  const timer = new PyTimer(cls)
  timer.finished = m.born(new PyEvent(EVENT))
  return timer
}
// What a subclass with a run() of its own asks for.
for (const [name, field] of [['interval', 'interval'], ['function', 'function'], ['args', 'args'], ['kwargs', 'keywords'], ['finished', 'finished']] as const) {
  getter(TIMER, name, (_m, [self]) => (self as PyTimer)[field], (m, [self, value]) => {
    m.journal.set(self as PyTimer, field, value as PyEvent)
    return null
  })
}

method(TIMER, '__init__', (m, [self, interval, fn, args = null, keywords = null], named, thread) => {
  const timer = self as PyTimer
  const base = THREAD.attributes.get('__init__')!
  call(m, thread, base, [timer], NO_KEYWORDS)
  m.journal.set(timer, 'interval', named.get('interval') ?? interval)
  m.journal.set(timer, 'function', named.get('function') ?? fn)
  m.journal.set(timer, 'args', named.get('args') ?? args ?? m.born(new PyList([])))
  m.journal.set(timer, 'keywords', named.get('kwargs') ?? keywords ?? m.born(new PyDict()))
  return null
})
method(TIMER, 'cancel', (m, [self]) => {
  const timer = self as PyTimer
  if (setEvent(m, timer.finished, true) === SUSPEND) return SUSPEND
  if (timer.machine !== null) {
    m.keepThread(timer.machine)
    timer.machine.wakeAt = Math.min(timer.machine.wakeAt, m.readClock())
  }
  return null
})
method(TIMER, 'run', (m, [self], _k, thread) => {
  const timer = self as PyTimer
  m.keepThread(thread)
  if (!timer.finished.isSet) thread.wakeAt = Math.max(m.readClock(), thread.wakeAt) + (asFloat(timer.interval) ?? 0)
  m.pushNative(thread, TIMER_WAIT, thread.top!, [timer], PUSH_RESULT)
  return INVOKED
})

/** Registers: the timer, then what its function returned. It may fire whenever it was not cancelled: there is no order in time. */
const TIMER_WAIT: NativeKind = {
  name: 'timer',
  ready: () => 1,
  touches: (frame) => (frame.registers[0] as PyTimer).finished,
  waits: (frame) => ({ reason: 'timer', on: frame.registers[0] }),
  resume(m, thread, frame) {
    const timer = frame.registers[0] as PyTimer
    if (frame.sp > 1) m.journal.set(timer.finished, 'isSet', true)
    if (timer.finished.isSet) return null
    if (m.readsClock) m.sleepUntil(thread.wakeAt)
    m.pushNative(thread, TIMER_CALL, frame, [timer], PUSH_RESULT)
    return INVOKED
  },
}

/** The call that a timer was for, apart from the waiting: what it calls may ask leave of its own. Registers: the timer, then what was returned. */
const TIMER_CALL: NativeKind = {
  name: 'timer call',
  resume(m, thread, frame) {
    if (frame.sp > 1) return null
    const timer = frame.registers[0] as PyTimer
    const named = new Map<string, Value>()
    if (timer.keywords instanceof PyDict) for (const entry of timer.keywords.live()) named.set(entry.key as string, entry.value)
    const items = (timer.args as { items?: readonly Value[] } | null)?.items ?? []
    const answer = call(m, thread, timer.function, items, named)
    return answer === SUSPEND || answer === INVOKED ? answer : null
  },
}
