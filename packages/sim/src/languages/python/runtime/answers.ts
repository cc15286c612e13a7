import { type Frame, INVOKED, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import type { NativeAnswer } from '../objects/values.ts'

/** Puts an answer in the place of the operands: the frame is cut by `operands` unless leave is needed. */
export function answer(frame: Frame, operands: number, value: NativeAnswer): void | typeof SUSPEND | typeof INVOKED {
  if (value === SUSPEND) return SUSPEND
  // A frame that was pushed delivers later, onto the stack as it is now.
  frame.sp -= operands
  if (value === INVOKED) return INVOKED
  frame.push(value as Value)
}

/** Like `answer` for instructions that push nothing. */
export function done(frame: Frame, operands: number, value: NativeAnswer): void | typeof SUSPEND | typeof INVOKED {
  if (value === SUSPEND) return SUSPEND
  frame.sp -= operands
  if (value === INVOKED) return INVOKED
}

/** A method of the program whose result an instruction does not want. */
export function dropping(thread: Thread, value: NativeAnswer, depth: number): NativeAnswer {
  if (value === INVOKED && thread.frames.length > depth) thread.frames[depth]!.returnMode = DROPPED
  return value
}

export const DROPPED: ReturnMode = { name: 'drop', onReturn() {} }
