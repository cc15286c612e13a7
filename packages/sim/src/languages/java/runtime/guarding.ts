import type { Code } from '../../../bytecode/program.ts'
import { type Frame, PUSH_RESULT, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { ITEM_BASE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { ITEMS } from './effects.ts'
import { JavaArray, type JavaObject, type JavaReference } from './values.ts'

/** Library code through which the program asks: all but the classes that are safe for threads. */
const PASSED_ON = /^java\.(?!util\.concurrent\.|lang\.StringBuffer)/

const passedOn = new WeakMap<Code, boolean>()

function passesOn(code: Code): boolean {
  let known = passedOn.get(code)
  if (known === undefined) passedOn.set(code, (known = PASSED_ON.test(code.qualifiedName)))
  return known
}

/** Whether the running library code works for the program itself, and not for a class that is safe for threads. */
function isAskedByProgram(thread: Thread): boolean {
  for (let i = thread.frames.length - 1; i >= 0; i--) {
    const { native, code } = thread.frames[i]!
    if (native !== null || passesOn(code.code)) continue
    return !code.code.library
  }
  return false
}

/** A new object of the library's: what a class that is safe for threads keeps inside it guards itself. Iterators it gives away. */
export function bornInside<T extends JavaReference>(thread: Thread, frame: Frame, object: T): T {
  if (frame.code.code.library) object.inside = object instanceof JavaArray || (!object.cls.ancestors.has('java.util.Iterator') && !isAskedByProgram(thread))
  return object
}

/** Whether others may see what library code does with an object now. */
export function isSeen(thread: Thread, object: JavaReference): boolean {
  return object.shared && !(object.inside && !isAskedByProgram(thread))
}

/** Leave to touch an unguarded field of a library object. */
export function mayUnguarded(m: Interpreter, thread: Thread, object: JavaObject, place: string, slot: number, writes: boolean): boolean {
  return !isSeen(thread, object) || m.may(object, m.access.key(place), slot, writes, true)
}

/** Leave to touch a place of an array. Arrays that a collection keeps are touched with it. */
export function mayItem(m: Interpreter, array: JavaArray, index: number, writes: boolean, isLibrary: boolean): boolean {
  if (!array.shared || (isLibrary && array.inside)) return true
  return m.may(array, m.access.key(ITEMS), ITEM_BASE + (index % 0x7fff), writes, true)
}

/** What the library hands out is the program's from here on. */
export function handOver(m: Interpreter, value: Value): void {
  if (value instanceof JavaArray && value.inside) m.journal.set(value, 'inside', false)
}

/** The program takes a result of the library. */
export const TAKE_RESULT: ReturnMode = {
  name: 'take',
  onReturn(m, thread, below, value, done) {
    handOver(m, value)
    PUSH_RESULT.onReturn(m, thread, below, value, done)
  },
}

/** The whole of a collection, as a slot. */
const CONTENT = 0xfffe

/** A collection is touched: others may notice where the program itself asked for it, not where a thread-safe class keeps it inside. */
export function touchHeap(m: Interpreter, thread: Thread, object: JavaObject, place: string, writes: boolean): null | typeof SUSPEND {
  if (!isSeen(thread, object)) return null
  return m.may(object, m.access.key(place), CONTENT, writes, true) ? null : SUSPEND
}
