import { Frame, type NativeKind, type ReturnMode } from './frame.ts'
import type { LoadedCode } from './loaded-code.ts'
import type { Pending, Thread } from './thread.ts'
import type { HeapObject, Value } from './values.ts'

/**
 * What a thread alone holds: its frames and where it stands, such that another thread of the same kind can be put there. Values are numbers,
 * texts, objects that all threads name alike, and the thread's own object.
 */
export interface LocalState {
  /** Equal for equal local states. */
  readonly print: string
  /** Equal where only the values in the frames differ. */
  readonly place: string
  readonly pending: Pending
  /** The one object that only this thread can reach (its thread object), where there is one. */
  readonly own: HeapObject | undefined
  /** Line of the operation it stands before. */
  readonly line: number
  readonly frames: readonly KeptFrame[]
}

interface KeptFrame {
  readonly code: LoadedCode
  readonly native: NativeKind | null
  readonly globals: HeapObject
  readonly returnMode: ReturnMode
  readonly owner: Value | typeof OWN_OBJECT
  readonly instead: Value | typeof OWN_OBJECT
  readonly registers: readonly (Value | typeof OWN_OBJECT)[]
  readonly pc: number
}

/** Stands for the thread's own object in what is kept. */
const OWN_OBJECT = Symbol('own object')

export function printOf(thread: Thread): string {
  return thread.print === null ? '' : `${thread.print.a},${thread.print.b},${thread.print.roots}`
}

/** Undefined where the thread holds something of its own besides its object, waits for something, or is handling an exception. */
export function localState(thread: Thread, line: number, isOrdered: (object: HeapObject) => boolean): LocalState | undefined {
  const { print, pending } = thread
  if (print === null || pending.ready !== undefined || thread.joining.length > 0 || thread.handled !== null || thread.interrupt !== undefined || thread.held.length > 0) return undefined
  if (print.privates.length > 1) return undefined
  const own = print.privates[0]
  let isPlain = true
  const kept = (value: Value): Value | typeof OWN_OBJECT => {
    if (typeof value !== 'object' || value === null) return value
    if (value === own) return OWN_OBJECT
    // What has no identity may be anybody's.
    if (!value.inline && !isOrdered(value)) isPlain = false
    return value
  }
  const frames = thread.frames.map((frame): KeptFrame => ({
    code: frame.code, native: frame.native, globals: frame.globals, returnMode: frame.returnMode, pc: frame.pc,
    owner: kept(frame.owner), instead: kept(frame.instead),
    registers: frame.registers.slice(0, frame.sp).map((value, i) => (frame.native !== null || i >= frame.code.locals || frame.code.isLive(frame.pc, i) ? kept(value) : undefined)),
  }))
  if (!isPlain) return undefined
  const place = thread.frames.map((f) => `${f.native?.name ?? f.code.code.qualifiedName}:${f.code.code.firstLine}@${f.pc}+${f.sp}`).join('/')
  return { print: printOf(thread), place: `${place} ${pending.kind}`, pending, line, own, frames }
}

/** `owned`: the thread's own object. */
export function enterLocalState(thread: Thread, local: LocalState, owned: HeapObject | undefined): void {
  const own = (value: Value | typeof OWN_OBJECT): Value => (value === OWN_OBJECT ? owned : value)
  thread.status = 'ready'
  thread.pending = local.pending
  thread.joining = []
  thread.joinLines = []
  thread.print = null
  thread.frames = local.frames.map((kept) => {
    const frame = new Frame(kept.code, kept.native, kept.globals, kept.returnMode, own(kept.owner))
    frame.instead = own(kept.instead)
    kept.registers.forEach((value, i) => (frame.registers[i] = own(value)))
    frame.sp = kept.registers.length
    frame.pc = kept.pc
    return frame
  })
}
