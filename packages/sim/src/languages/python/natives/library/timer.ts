import { INVOKED, type NativeKind, PUSH_RESULT, SUSPEND } from '../../../../machine/frame.ts'
import type { Tracer, Value } from '../../../../machine/values.ts'
import { getter, libraryClass, method } from '../../objects/classes.ts'
import { PyDict } from '../../objects/dict.ts'
import { NO_KEYWORDS, PyList } from '../../objects/values.ts'
import { call } from '../../runtime/calls.ts'
import { asFloat } from '../../runtime/numbers.ts'
import { EVENT, PyEvent, setEvent } from '../locks.ts'
import { PyThread, THREAD } from '../threading.ts'

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
