import { opcodeOf } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import { isCode } from '../../../bytecode/verifier.ts'
import { DROP_RESULT, type Frame, INVOKED, type NativeKind, PUSH_RESULT, RETURN_INSTEAD, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { PAUSE } from '../../../machine/switch-points.ts'
import { BoundReached } from '../../../machine/machine.ts'
import { Namespace } from '../../../machine/namespace.ts'
import type { Process } from '../../../machine/process.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { getter, libraryClass, nativeFunction } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { type NativeAnswer, NO_KEYWORDS, PyException, PyFloat, PyFunction, PyNativeObject } from '../objects/values.ts'
import { call, standing } from '../runtime/calls.ts'
import { asFloat } from '../runtime/numbers.ts'
import { raised, valueError } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { ALARM_NAME, bringSignals, endProcess, HANDLER_NAME } from './process-ends.ts'
import { integer } from './signature.ts'

/**
 * Signals. A handler runs in the main thread of its process, between two instructions of whatever that thread does: it is a thread of its own
 * here that the main thread waits for from the handler's first instruction to its last. An exception that leaves the handler goes on in the main
 * thread where that stands.
 */
const SIGINT = 2, SIGKILL = 9, SIGALRM = 14, SIGCHLD = 17
/** What a process does about a signal it said nothing about: these it does not notice. */
const IGNORED_BY_DEFAULT: ReadonlySet<number> = new Set([SIGCHLD, 18, 23, 28])
/** Python's own choice: a broken pipe is an exception. */
const IGNORED_BY_PYTHON: ReadonlySet<number> = new Set([13, 25])
/** Stop signals: a process that stands still without waiting is no state of the machine. */
const STOPS: ReadonlySet<number> = new Set([19, 20, 21, 22])
const LAST_SIGNAL = 31
const DEFAULT = 0
const IGNORE = 1

/** What the module signal keeps in a process: who handles what, whether somebody waits for a handler to run, and the alarm that was set. */
class PySignalState extends PyNativeObject {
  readonly sort = 'signals'
  readonly handlers: PyDict
  /** Somebody is in pause(). */
  isAwaited = false
  alarm: PyAlarm | null = null
  constructor(handlers: PyDict) {
    super(STATE)
    this.handlers = handlers
  }
  trace(tracer: Tracer): void {
    tracer.value(this.handlers)
    tracer.number(this.isAwaited ? 1 : 0)
    tracer.value(this.alarm)
  }
  override references(visit: (value: Value) => void): void {
    visit(this.handlers)
    visit(this.alarm)
  }
}

class PyAlarm extends PyNativeObject {
  readonly sort = 'alarm'
  isSet = true
  readonly dueAtS: number
  constructor(dueAtS: number) {
    super(STATE)
    this.dueAtS = dueAtS
  }
  trace(tracer: Tracer): void {
    tracer.number(this.isSet ? 1 : 0)
  }
}

/** What a handler gets as its second argument: the frame it interrupted, of which only the line is modelled. */
class PyInterruptedFrame extends PyNativeObject {
  readonly sort = 'frame'
  readonly line: number
  constructor(line: number) {
    super(FRAME)
    this.line = line
  }
  trace(tracer: Tracer): void {
    tracer.number(this.line)
  }
}

const STATE = libraryClass('_signal', 'state')
const FRAME = libraryClass('builtins', 'frame')
getter(FRAME, 'f_lineno', (_m, [self]) => (self as PyInterruptedFrame).line)

function stateOf(process: Process): PySignalState | undefined {
  const module = process.modules.get('signal')
  const state = module instanceof Namespace ? module.get('_state') : undefined
  return state instanceof PySignalState ? state : undefined
}

function handlerOf(process: Process, signal: number): Value {
  const set = stateOf(process)?.handlers.get(signal)
  return set ?? (IGNORED_BY_PYTHON.has(signal) ? IGNORE : DEFAULT)
}

/**
 * Sends a signal. INVOKED where the frames of the running thread changed, SUSPEND where leave must be given first. `number` 0 only asks whether
 * there is such a process.
 */
export function sendSignal(m: Interpreter, target: Process, number: Value, thread: Thread): NativeAnswer {
  const signal = Number(integer(m, number))
  if (signal < 0 || signal > LAST_SIGNAL || STOPS.has(signal)) throw raised(m, 'OSError', 22, 'Invalid argument')
  const handler = signal === SIGKILL ? DEFAULT : handlerOf(target, signal)
  const ends = signal !== 0 && handler === DEFAULT && signal !== SIGINT && !IGNORED_BY_DEFAULT.has(signal)
  if (ends) refuseKills(m, target)
  if (!m.maySync(pythonState(m).registry, 'kill()', undefined, undefined)) return SUSPEND
  if (signal === 0 || !target.isAlive || handler === IGNORE || (handler === DEFAULT && IGNORED_BY_DEFAULT.has(signal))) return null
  if (ends) {
    endProcess(m, target, -signal)
    return target === thread.process ? INVOKED : null
  }
  if (target.threads[0] === thread) return handleHere(m, thread, signal, handler)
  interrupt(m, target, signal)
  return null
}

/** The main thread sent it to its own process: the handler runs at once. */
function handleHere(m: Interpreter, thread: Thread, signal: number, handler: Value): NativeAnswer {
  if (handler === DEFAULT) throw raised(m, 'KeyboardInterrupt')
  const frame = m.born(new PyInterruptedFrame(m.lineOf(thread)))
  const answer = call(m, thread, handler, [signal, frame], NO_KEYWORDS, RETURN_INSTEAD)
  if (answer === SUSPEND) return SUSPEND
  if (answer !== INVOKED) return null
  thread.top!.instead = null
  return INVOKED
}

/** Has the main thread of a process run a handler, at any time from now on. One that is still to come comes once, however often it was sent. */
function interrupt(m: Interpreter, target: Process, signal: number): void {
  if (!target.threads[0]!.isAlive) return
  if (m.granularity === 'static') throw new TracesOnly()
  const receiver = receiverOf(m, target, signal)
  const frame = receiver.frames[0]!
  if (frame.registers[1] === true) return
  m.keepThread(receiver)
  m.keepFrame(frame)
  frame.registers[1] = true
  // While its own handler runs it stays until that is over.
  if (!isRunning(receiver)) attach(m, target, receiver)
}

/** Whom the handler will interrupt waits for it from now on. */
function attach(m: Interpreter, target: Process, receiver: Thread): void {
  const below = interrupted(target)
  m.keepThread(below)
  below.joining = [...below.joining, receiver]
  below.joinLines = [...below.joinLines, m.lineOf(below)]
}

/** The thread that stands for the handler of a signal. It is there from the moment the handler is set, so that others know what may yet happen. */
function receiverOf(m: Interpreter, process: Process, signal: number): Thread {
  const known = process.threads.find((t) => t.isAlive && t.runs === HANDLER_NAME && t.frames[0]!.registers[0] === signal)
  if (known !== undefined) return known
  const started = m.newThread(process, HANDLER_NAME, m.current)
  started.daemon = true
  m.pushNative(started, HANDLER, process.threads[0]!.top!, [signal, false, stateOf(process) ?? null], DROP_RESULT)
  m.settle(started)
  return started
}

/** A handler was set: its thread is made, or what that may do is worked out again. */
function prepare(m: Interpreter, process: Process, signal: number): void {
  if (m.granularity === 'static') return
  const receiver = receiverOf(m, process, signal)
  m.keepThread(receiver)
  m.settle(receiver)
}

/** A forked child has the handlers of its parent. */
export function inheritHandlers(m: Interpreter, child: Process): void {
  const state = stateOf(child)
  if (state === undefined) return
  m.journal.set(state, 'alarm', null)
  for (const { key, value } of state.handlers.live()) if (value !== DEFAULT && value !== IGNORE) prepare(m, child, Number(key))
}

/** Whether a handler may end by an exception: then every place where the main thread can stand counts. */
function mayRaise(code: Code): boolean {
  return code.ops.some((op, pc) => op === RAISE || (EXITS.has(code.names[code.operands[pc]!] ?? '') && NAMED.has(op))) || code.constants.some((c) => isCode(c) && mayRaise(c))
}

const RAISE = opcodeOf('RAISE')
const NAMED: ReadonlySet<number> = new Set(['LOAD_GLOBAL', 'LOAD_ATTR', 'LOAD_METHOD'].map(opcodeOf))
const EXITS: ReadonlySet<string> = new Set(['exit', 'quit', 'default_int_handler'])

/** Whom a handler that begins now interrupts: the main thread, or the handler that it is running. */
function interrupted(process: Process): Thread {
  let thread = process.threads[0]!
  for (;;) {
    const inner = process.threads.find((t) => t.isAlive && isRunning(t) && thread.joining.includes(t))
    if (inner === undefined) return thread
    thread = inner
  }
}

const isRunning = (thread: Thread): boolean => thread.runs === HANDLER_NAME && thread.frames[0]!.sp > 3

const interruptedBy = (thread: Thread): Thread | undefined => thread.process.threads.find((t) => t.isAlive && t.joining.includes(thread))

/** Of several signals that came at once the one with the lowest number is handled first. */
function isFirst(thread: Thread, signal: number): boolean {
  return interruptedBy(thread)?.joining.every((t) => !t.isAlive || t.runs !== HANDLER_NAME || (t.frames[0]!.registers[0] as number) >= signal) === true
}

/** Registers: signal, whether it was sent, the state of the process; then a mark that the handler has begun; then what it returned. */
const HANDLER: NativeKind = {
  name: HANDLER_NAME,
  waits: () => ({ reason: 'signal', on: null }),
  ready: (_m, thread, frame) => (frame.sp > 3 || (frame.registers[1] === true && isFirst(thread, frame.registers[0] as number)) ? 1 : 0),
  touches: (_frame, m) => pythonState(m).registry,
  future: (m, frame) => {
    const [signal, , state] = frame.registers
    const handler = state instanceof PySignalState ? state.handlers.get(signal) : undefined
    if (!(handler instanceof PyFunction)) return m.access.anything()
    return mayRaise(handler.code) ? m.access.anything() : m.load(handler.code).future(0)
  },
  resume(m, thread, frame) {
    if (frame.sp > 4) return over(m, thread, frame)
    const signal = frame.registers[0] as number
    frame.registers[1] = false
    const handler = handlerOf(thread.process, signal)
    const below = interruptedBy(thread)!
    if (handler === IGNORE || (handler === DEFAULT && signal !== SIGINT)) {
      release(m, below, thread)
      return INVOKED
    }
    frame.push(true)
    const line = m.born(new PyInterruptedFrame(m.lineOf(below)))
    if (handler === DEFAULT) {
      goOnRaising(m, thread, below, raised(m, 'KeyboardInterrupt').exception)
      frame.push(null)
      return INVOKED
    }
    const answer = call(m, thread, handler, [signal, line], NO_KEYWORDS)
    if (answer !== INVOKED) frame.push(null)
    return INVOKED
  },
  onRaise(m, thread, frame, exception) {
    const below = interruptedBy(thread)
    if (below !== undefined) goOnRaising(m, thread, below, exception)
    frame.push(null)
    return true
  },
}

/** The handler has returned: the main thread goes on, and the next signal may come. */
function over(m: Interpreter, thread: Thread, frame: Frame): typeof INVOKED {
  const state = stateOf(thread.process)
  if (state !== undefined) m.journal.set(state, 'isAwaited', false)
  frame.sp = 3
  const below = interruptedBy(thread)
  if (below !== undefined) release(m, below, thread)
  if (frame.registers[1] === true) attach(m, thread.process, thread)
  return INVOKED
}

function release(m: Interpreter, below: Thread, thread: Thread): void {
  m.keepThread(below)
  below.joinLines = below.joinLines.filter((_, at) => below.joining[at] !== thread)
  below.joining = below.joining.filter((t) => t !== thread)
}

/** An exception that left a handler goes on in the thread that was interrupted, where that stands. */
function goOnRaising(m: Interpreter, thread: Thread, below: Thread, exception: Value): void {
  release(m, below, thread)
  const top = below.top!
  m.keepFrame(top)
  // It stands before the instruction that it was about to do: the exception comes out of that one.
  if (!top.native) top.pc++
  if (exception instanceof PyException && below.handled instanceof PyException && exception.context === null) m.journal.set(exception, 'context', below.handled)
  m.current = below
  m.raise(below, exception)
  m.current = thread
  below.pending = PAUSE
  m.settle(below)
}

class TracesOnly extends BoundReached {
  constructor() {
    super('signal handlers (trace search only)')
  }
}

/** Whether a process handles the ends of its children. */
function handlesChildren(process: Process): boolean {
  const handler = handlerOf(process, SIGCHLD)
  return handler !== DEFAULT && handler !== IGNORE
}

/** Registers: what the call answered. An exception of a handler may come out of a call that has done its work. */
const DONE: NativeKind = {
  name: 'call',
  future: (m) => m.access.empty,
  waits: () => ({ reason: 'sleep', on: null }),
  ready: () => 1,
  touches: () => null,
  resume: (_m, _thread, frame) => frame.registers[0],
}

const raises = (thread: Thread): boolean => {
  const handler = handlerOf(thread.process, thread.frames[0]!.registers[0] as number)
  return !(handler instanceof PyFunction) || mayRaise(handler.code)
}

standing.after = (m, thread, answer) => {
  const { threads } = thread.process
  if (m.granularity === 'static' || threads[0] !== thread || thread.top!.native || thread.top!.code.code.library) return false
  if (!threads.some((t) => t.isAlive && t.runs === HANDLER_NAME && raises(t))) return false
  if (!m.processes.some((p) => p.isAlive && p.threads.some((t) => t !== thread && t.isAlive && t.runs !== HANDLER_NAME))) return false
  m.pushNative(thread, DONE, thread.top!, [answer], PUSH_RESULT)
  return true
}

bringSignals({ handlesChildren, tellOfChild: (m, process) => interrupt(m, process, SIGCHLD) })

// ---- waiting ---------------------------------------------------------------------------------------------------------------------

const WAIT_FOR_SIGNAL: NativeKind = {
  name: 'pause()',
  waits: () => ({ reason: 'signal', on: null }),
  ready: (_m, thread) => (stateOf(thread.process)!.isAwaited ? 0 : 1),
  touches: (_frame, m) => pythonState(m).registry,
  resume: () => null,
}

/** Registers: the alarm. It may go off at any time while it is set: sleeps give no order. */
const ALARM: NativeKind = {
  name: ALARM_NAME,
  ready: () => 1,
  touches: (frame) => frame.registers[0] as PyAlarm,
  future: (m) => m.access.functions(),
  resume(m, thread, frame) {
    const alarm = frame.registers[0] as PyAlarm
    if (!alarm.isSet) return null
    m.journal.set(alarm, 'isSet', false)
    if (m.readsClock) m.sleepUntil(thread.wakeAt)
    const handler = handlerOf(thread.process, SIGALRM)
    if (handler === IGNORE) return null
    if (handler === DEFAULT) {
      endProcess(m, thread.process, -SIGALRM)
      return INVOKED
    }
    interrupt(m, thread.process, SIGALRM)
    return null
  },
}

function setAlarm(m: Interpreter, thread: Thread, state: PySignalState, seconds: number): Value {
  const now = Math.max(m.readClock(), thread.wakeAt)
  const left = state.alarm?.isSet === true ? Math.max(0, state.alarm.dueAtS - now) : 0
  if (state.alarm?.isSet === true) m.journal.set(state.alarm, 'isSet', false)
  if (seconds > 0) {
    if (m.granularity === 'static') throw new TracesOnly()
    const alarm = m.born(new PyAlarm(now + seconds))
    alarm.shared = true
    m.journal.set(state, 'alarm', alarm)
    const started = m.newThread(thread.process, ALARM_NAME, thread)
    started.daemon = true
    started.wakeAt = alarm.dueAtS
    m.pushNative(started, ALARM, thread.top!, [alarm], DROP_RESULT)
    m.settle(started)
  }
  return new PyFloat(left)
}

const state = (thread: Thread): PySignalState => stateOf(thread.process)!

export const SIGNAL_NATIVES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['State', nativeFunction('State', (m, [handlers]) => m.born(new PySignalState(handlers as PyDict)))],
  ['is_main', nativeFunction('is_main', (_m, _a, _k, thread) => thread === thread.process.threads[0] || thread.runs === HANDLER_NAME)],
  ['may', nativeFunction('may', (m) => (m.maySync(pythonState(m).registry, 'signal()', undefined, undefined) ? null : SUSPEND))],
  ['prepare', nativeFunction('prepare', (m, [signal], _k, thread) => {
    prepare(m, thread.process, Number(integer(m, signal)))
    return null
  })],
  ['send', nativeFunction('send', (m, [number], _k, thread) => sendSignal(m, thread.process, number, thread))],
  ['pause', nativeFunction('pause', (m, _a, _k, thread) => {
    if (!m.maySync(pythonState(m).registry, 'pause()', undefined, undefined)) return SUSPEND
    m.journal.set(state(thread), 'isAwaited', true)
    m.pushNative(thread, WAIT_FOR_SIGNAL, thread.top!, [], PUSH_RESULT)
    return INVOKED
  })],
  ['set_alarm', nativeFunction('set_alarm', (m, [seconds], _k, thread) => {
    const s = asFloat(seconds)
    if (s === undefined || s < 0) throw valueError(m, 'signal.setitimer: Invalid argument')
    const { alarm } = state(thread)
    if (!m.maySync(alarm ?? pythonState(m).registry, 'alarm()', undefined, undefined)) return SUSPEND
    return setAlarm(m, thread, state(thread), s)
  })],
])

/** Ending a process conflicts with all it would still do, and the trace search has no name for that; one that only waits for work does nothing. */
function refuseKills(m: Interpreter, target: Process): void {
  const isIdle = target.threads.every((t) => !t.isAlive || t.pending.text === 'take work')
  if (m.granularity === 'static' && !isIdle) throw new BoundReached('processes that are killed (trace search only)')
}
