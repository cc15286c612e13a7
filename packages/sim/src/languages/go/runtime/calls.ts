import { INVOKED, SUSPEND, type Frame, type ReturnMode } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import type { NativeAnswer } from './natives.ts'
import { nilDereference } from './panics.ts'
import { GoClosure } from './values.ts'

/** Pushes the frame of a function; `args` fill its first registers, captured cells its last. */
export function enterFunction(m: Interpreter, thread: Thread, closure: GoClosure, args: readonly Value[], mode: ReturnMode): Frame {
  const { code } = closure.func
  if (!code) throw new Error(`function ${closure.func.name} has no code`)
  const caller = thread.top
  const frame = m.pushFrame(thread, code, caller ? caller.globals : thread.process.modules.get('main')!, null, mode)
  const { registers } = frame
  let at = 0
  for (const value of closure.bound) registers[at++] = value
  for (const value of args) registers[at++] = value
  const free = code.freeNames.length
  for (let i = 0; i < free; i++) registers[code.localNames.length - free + i] = closure.captured[i]
  return frame
}

/** Calls a function value; the result goes where `mode` says, a native's plain answer comes back. */
export function callClosure(m: Interpreter, thread: Thread, closure: Value, args: readonly Value[], mode: ReturnMode): NativeAnswer {
  if (!(closure instanceof GoClosure)) throw nilDereference(m)
  const { native } = closure.func
  if (native) return native.call(m, closure.bound.length > 0 ? [...closure.bound, ...args] : args, thread)
  enterFunction(m, thread, closure, args, mode)
  return INVOKED
}

/** The `count` values on top of the stack, lowest first; they stay there. */
export function peekArguments(frame: Frame, count: number): Value[] {
  return frame.registers.slice(frame.sp - count, frame.sp)
}

/** Finishes a call instruction: operands dropped, a plain answer pushed. */
export function settleCall(frame: Frame, dropped: number, answer: NativeAnswer): void | typeof SUSPEND | typeof INVOKED {
  if (answer === SUSPEND) return SUSPEND
  frame.sp -= dropped
  if (answer === INVOKED) return INVOKED
  frame.push(answer)
}
