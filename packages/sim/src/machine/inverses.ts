import type { Frame, ReturnMode } from './frame.ts'
import type { Thread } from './thread.ts'
import type { Value } from './values.ts'

/** Inverses for the journal: each puts back what its record kept. */
export function restoreAnyField(target: Record<string, unknown>, key: string, old: unknown): void {
  target[key] = old
}

export function restoreLength(array: unknown[], length: number): void {
  array.length = length
}

export function takeLast(array: unknown[]): void {
  array.pop()
}

export function putAt(array: unknown[], index: number, item: unknown): void {
  array.splice(index, 0, item)
}

export function restoreFrame(frame: Frame, registers: Value[], rest: readonly [number, number, ReturnMode, Value]): void {
  const to = frame.registers
  for (let i = 0; i < registers.length; i++) to[i] = registers[i]
  ;[frame.pc, frame.sp, frame.returnMode, frame.owner] = rest
}

export function restoreThread(thread: Thread, frames: Frame[], fields: Partial<Thread>): void {
  thread.frames = frames
  Object.assign(thread, fields)
}
