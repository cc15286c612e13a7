import { DROP_RESULT, INVOKED, SUSPEND, type Frame, type NativeKind } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { callClosure } from './calls.ts'
import { offer } from './channels.ts'
import { clockNs } from './clock.ts'
import { GoChannel, GoClosure, GoStruct } from './values.ts'

/** The only frame of a goroutine that runs a native (`go wg.Done()`). Registers: the function, then its arguments. */
const NATIVE_GOROUTINE: NativeKind = {
  name: 'native goroutine',
  future: (m) => m.access.functions(),
  resume(m, thread, frame) {
    const [closure, ...args] = frame.registers.slice(0, frame.sp)
    const answer = callClosure(m, thread, closure, args, DROP_RESULT)
    if (answer === SUSPEND || answer === INVOKED) return answer
    return null
  },
}

export function pushNativeThread(m: Interpreter, started: Thread, below: Frame, closure: GoClosure, args: readonly Value[]): void {
  m.pushNative(started, NATIVE_GOROUTINE, below, [closure, ...args], DROP_RESULT)
}

/**
 * A timer: a goroutine of the runtime that waits for its time and then sends or starts a function. Sleeping gives no
 * promise of order, so its moment may come at any time. Registers: channel or null, function or null, period in seconds (0: once).
 */
export const TIMER: NativeKind = {
  name: 'timer',
  ready: () => 1,
  touches: (frame) => (frame.registers[0] instanceof GoChannel ? frame.registers[0] : null),
  future: (m, frame) => {
    const action = frame.registers[1]
    return action instanceof GoClosure && action.func.code ? m.load(action.func.code).future(0) : m.access.empty
  },
  resume(m, thread, frame) {
    const [channel, action, period] = frame.registers
    // A ticker that moved the clock would make a new state of every tick, for ever: in a search only what fires once moves it.
    const isFollowed = m.granularity === 'operation'
    if (isFollowed || (m.readsClock && period === 0)) m.sleepUntil(thread.wakeAt)
    if (channel instanceof GoChannel) offer(m, channel, timeOf(m, channel), thread)
    else if (action instanceof GoClosure) startFunction(m, thread, frame, action)
    if (period === 0) return null
    m.keepThread(thread)
    if (isFollowed) thread.wakeAt += period as number
    m.loops()
    return INVOKED
  },
}

/** What a timer sends: the time on the clock. */
function timeOf(m: Interpreter, channel: GoChannel): GoStruct {
  return m.born(new GoStruct(channel.zero, [clockNs(m), true]))
}

function startFunction(m: Interpreter, thread: Thread, frame: Frame, action: GoClosure): void {
  const started = m.newThread(thread.process, action.func.shown, thread)
  const made = m.pushFrame(started, action.func.code!, frame.globals, null, DROP_RESULT)
  let at = 0
  for (const value of action.bound) made.registers[at++] = value
  const free = action.func.code!.freeNames.length
  for (let i = 0; i < free; i++) made.registers[made.code.code.localNames.length - free + i] = action.captured[i]
  m.settle(started)
}

/** The goroutine of the runtime that waits for signals, from the first `signal.Notify` on. None ever comes. */
const SIGNALS: NativeKind = {
  name: 'signals',
  ready: () => 0,
  future: (m) => m.access.empty,
  resume: () => INVOKED,
}

export function waitForSignals(m: Interpreter, by: Thread): void {
  if (m.living.some((thread) => thread.runs === SIGNALS.name)) return
  const started = m.newThread(by.process, SIGNALS.name, by)
  m.pushNative(started, SIGNALS, by.top!, [], DROP_RESULT)
  m.settle(started)
}

/** Goroutines of the runtime: the program does not count them, and they keep it from seeing that all others sleep. */
export function isSystem(thread: Thread): boolean {
  return thread.runs === TIMER.name || thread.runs === SIGNALS.name
}

