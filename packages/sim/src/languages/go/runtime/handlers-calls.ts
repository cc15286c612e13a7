import { opcodeOf } from '../../../bytecode/instructions.ts'
import { DROP_RESULT, INVOKED, PUSH_RESULT, SUSPEND, type Frame, type ReturnMode } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised, type Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { callClosure, enterFunction, peekArguments, settleCall } from './calls.ts'
import { FatalError, nilDereference, panicWith, plainPanic } from './panics.ts'
import { pushNativeThread } from './goroutines.ts'
import type { AssertRef, FuncRef, MethodRef, RType } from './types.ts'
import { GoBox, GoClosure, GoDefers, GoPanic, GoTuple } from './values.ts'
import { copyOf, zeroOf } from './zero.ts'

/** A deferred call: what it returns is dropped, and `recover` in it may stop the panic of the frame below. */
export const DEFERRED: ReturnMode = { name: 'deferred', onReturn() {} }

const RUN_DEFERS = opcodeOf('GO_RUN_DEFERS')

function callStatic(m: Interpreter, thread: Thread, frame: Frame, operand: number): void | typeof SUSPEND | typeof INVOKED {
  const func = frame.code.code.constants[operand >> 8] as FuncRef
  const count = operand & 255
  const args = peekArguments(frame, count)
  if (func.native) return settleCall(frame, count, func.native.call(m, args, thread))
  if (m.loops()) return SUSPEND
  frame.sp -= count
  enterFunction(m, thread, staticClosure(func), args, PUSH_RESULT)
  return INVOKED
}

const closures = new WeakMap<FuncRef, GoClosure>()

/** A function value without captures; one for each function. */
export function staticClosure(func: FuncRef): GoClosure {
  let closure = closures.get(func)
  if (!closure) {
    closure = new GoClosure(func, [], [])
    closures.set(func, closure)
  }
  return closure
}

function callValue(m: Interpreter, thread: Thread, frame: Frame, operand: number): void | typeof SUSPEND | typeof INVOKED {
  const count = operand & 255
  const closure = frame.top(count)
  if (!(closure instanceof GoClosure)) throw nilDereference(m)
  const args = peekArguments(frame, count)
  if (closure.func.native) return settleCall(frame, count + 1, callClosure(m, thread, closure, args, PUSH_RESULT))
  if (m.loops()) return SUSPEND
  frame.sp -= count + 1
  enterFunction(m, thread, closure, args, PUSH_RESULT)
  return INVOKED
}

function methodOf(m: Interpreter, box: Value, name: string): { func: FuncRef; receiver: Value } {
  if (!(box instanceof GoBox)) throw nilDereference(m)
  const func = box.type.methods.get(name)
  if (!func) throw new Error(`${box.type.name} has no method ${name}`)
  return { func, receiver: copyOf(m, box.type, box.value) }
}

function callMethod(m: Interpreter, thread: Thread, frame: Frame, operand: number): void | typeof SUSPEND | typeof INVOKED {
  const { method } = frame.code.code.constants[operand >> 8] as MethodRef
  const count = operand & 255
  const { func, receiver } = methodOf(m, frame.top(count), method)
  const args = [receiver, ...peekArguments(frame, count)]
  if (func.native) return settleCall(frame, count + 1, func.native.call(m, args, thread))
  if (m.loops()) return SUSPEND
  frame.sp -= count + 1
  enterFunction(m, thread, staticClosure(func), args, PUSH_RESULT)
  return INVOKED
}

function bindMethod(m: Interpreter, frame: Frame, operand: number): void {
  const { method } = frame.code.code.constants[operand] as MethodRef
  const { func, receiver } = methodOf(m, frame.top(), method)
  frame.registers[frame.sp - 1] = new GoClosure(func, [], [receiver])
}

/** `go f(x)`: function and arguments from the stack begin a goroutine of their own. */
function spawn(m: Interpreter, thread: Thread, frame: Frame, operand: number): void {
  const count = operand & 255
  const closure = frame.top(count)
  if (!(closure instanceof GoClosure)) throw new FatalError('go of nil func value')
  const args = peekArguments(frame, count)
  frame.sp -= count + 1
  m.share(closure)
  for (const arg of args) m.share(arg)
  const started = m.newThread(thread.process, closure.func.shown, thread)
  if (closure.func.native) pushNativeThread(m, started, frame, closure, args)
  else {
    const current = m.current
    m.current = started
    enterFunctionOn(m, started, frame, closure, args)
    m.current = current
  }
  m.settle(started)
}

function enterFunctionOn(m: Interpreter, started: Thread, below: Frame, closure: GoClosure, args: readonly Value[]): void {
  const { code } = closure.func
  const made = m.pushFrame(started, code!, below.globals, null, DROP_RESULT)
  let at = 0
  for (const value of [...closure.bound, ...args]) made.registers[at++] = value
  const free = code!.freeNames.length
  for (let i = 0; i < free; i++) made.registers[code!.localNames.length - free + i] = closure.captured[i]
}

function defer(m: Interpreter, frame: Frame, operand: number): void {
  const count = operand & 255
  const local = operand >> 8
  const call = new GoTuple(peekArguments(frame, count + 1))
  frame.sp -= count + 1
  let defers = frame.registers[local]
  if (!(defers instanceof GoDefers)) {
    defers = m.born(new GoDefers())
    frame.registers[local] = defers
  }
  m.journal.push(defers, (defers as GoDefers).calls, call)
}

/** Runs the deferred calls of the frame, last first; comes back to itself after each. */
function runDefers(m: Interpreter, thread: Thread, frame: Frame, local: number): void | typeof SUSPEND | typeof INVOKED {
  const stopped = frame.registers[local + 1]
  if (stopped instanceof GoPanic && stopped.recovered) frame.registers[local + 1] = null
  const defers = frame.registers[local]
  if (!(defers instanceof GoDefers) || defers.calls.length === 0) return
  const [closure, ...args] = defers.calls.at(-1)!.items
  if (!(closure instanceof GoClosure)) {
    m.journal.pop(defers, defers.calls)
    throw nilDereference(m)
  }
  if (!closure.func.native) {
    m.journal.pop(defers, defers.calls)
    frame.pc--
    enterFunction(m, thread, closure, args, DEFERRED)
    return INVOKED
  }
  const before = frame.pc
  let answer: ReturnType<typeof callClosure>
  try {
    answer = callClosure(m, thread, closure, args, DEFERRED)
  } catch (problem) {
    m.journal.pop(defers, defers.calls)
    throw problem
  }
  if (answer === SUSPEND) return SUSPEND
  m.journal.pop(defers, defers.calls)
  if (!thread.isAlive) return INVOKED
  frame.pc = before - 1
  m.loops()
  return answer === INVOKED ? INVOKED : undefined
}

/** The panic whose deferred calls this frame runs, stopped or not. */
export function panicBelow(frame: Frame): GoPanic | undefined {
  const { ops, operands } = frame.code.code
  // A native that was deferred panics within the instruction itself.
  const at = [frame.pc, frame.pc - 1].find((pc) => !frame.native && ops[pc] === RUN_DEFERS)
  const panic = at === undefined ? undefined : frame.registers[operands[at]! + 1]
  return panic instanceof GoPanic && !panic.isExit ? panic : undefined
}

/** The panic of the function whose deferred call this frame is is stopped; its place is emptied when the call has returned. */
function recoverPanic(m: Interpreter, thread: Thread, frame: Frame): void {
  frame.push(null)
  if (frame.returnMode !== DEFERRED) return
  const below = thread.frames.at(-2)
  if (!below || below.native || below.code.code.ops[below.pc] !== RUN_DEFERS) return
  const place = below.code.code.operands[below.pc]! + 1
  const panic = below.registers[place]
  if (!(panic instanceof GoPanic) || panic.isExit || panic.recovered) return
  m.journal.set(panic, 'recovered', true)
  frame.registers[frame.sp - 1] = panic.value
}

function panic(m: Interpreter, frame: Frame): never {
  const value = frame.pop()
  if (value === null) throw plainPanic(m, 'panic called with nil argument (use GODEBUG=panicnil=1 to disable)')
  throw panicWith(m, value)
}

/** Whether the value in an interface has a type, or, for an interface type, its methods. */
export function holdsType(box: Value, type: RType): boolean {
  if (!(box instanceof GoBox)) return false
  if (type.kind !== 'interface') return box.type === type
  return type.wants.every((name) => box.type.methodKeys.get(name) === type.methodKeys.get(name))
}

function assertion(m: Interpreter, frame: Frame, operand: number): void {
  const ref = frame.code.code.constants[operand >> 8] as AssertRef
  const box = frame.top()
  const holds = holdsType(box, ref.type)
  const value = holds ? (ref.type.kind === 'interface' ? box : copyOf(m, ref.type, (box as GoBox).value)) : null
  if (operand & 1) {
    frame.registers[frame.sp - 1] = new GoTuple([holds ? value! : zeroOf(m, ref.type), holds])
    return
  }
  if (!holds) throw plainPanic(m, failedAssertion(box, ref))
  frame.registers[frame.sp - 1] = value
}

function failedAssertion(box: Value, { type, from }: AssertRef): string {
  if (!(box instanceof GoBox)) return `interface conversion: ${type.kind === 'interface' ? 'interface' : from} is nil, not ${type.name}`
  if (type.kind !== 'interface') return `interface conversion: ${from} is ${box.type.name}, not ${type.name}`
  const missing = type.wants.find((name) => box.type.methodKeys.get(name) !== type.methodKeys.get(name))
  return `interface conversion: ${box.type.name} is not ${type.name}: missing method ${missing}`
}

/** Calls, goroutines, defer, panic and recover, interfaces. */
export const callHandlers: Readonly<Record<string, Handler>> = {
  GO_CALL: callStatic,
  GO_CALL_VALUE: callValue,
  GO_CALL_METHOD: callMethod,
  GO_BIND: (m, _t, frame, operand) => bindMethod(m, frame, operand),
  GO_BIND_CLOSURE(_m, _t, frame, operand) {
    const func = frame.code.code.constants[operand] as FuncRef
    frame.registers[frame.sp - 1] = new GoClosure(func, [], [frame.top()])
  },
  GO_SPAWN: (m, thread, frame, operand) => spawn(m, thread, frame, operand),
  GO_DEFER: (m, _t, frame, operand) => defer(m, frame, operand),
  GO_RUN_DEFERS: runDefers,
  GO_RECOVER: (m, thread, frame) => recoverPanic(m, thread, frame),
  GO_PANIC: (m, _t, frame) => panic(m, frame),
  GO_REPANIC(_m, _t, frame, operand) {
    const value = frame.registers[operand]
    if (value instanceof GoPanic) throw new Raised(value)
  },
  GO_ASSERT: (m, _t, frame, operand) => assertion(m, frame, operand),
  GO_IS_TYPE(_m, _t, frame, operand) {
    frame.registers[frame.sp - 1] = holdsType(frame.top(), frame.code.code.constants[operand] as RType)
  },
  GO_UNBOX(m, _t, frame) {
    const { type, value } = frame.top() as GoBox
    frame.registers[frame.sp - 1] = copyOf(m, type, value)
  },
}
