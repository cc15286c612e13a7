import { type Frame, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { ITEM_BASE } from '../../../machine/switch-points.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { HeapObject, Value } from '../../../machine/values.ts'
import type { FieldReference, InitReference, StaticReference } from '../compiler/references.ts'
import { ITEMS } from '../runtime/effects.ts'
import { checkIndex, checkStore, HANDLERS, runtimeOf } from '../runtime/handlers.ts'
import type { JavaArray, JavaObject } from '../runtime/values.ts'
import { type EarlyStore, freedomAt, type Known } from './early-stores.ts'
import { type JavaMemory, viewOf } from './memory.ts'
import type { Remembering } from './past.ts'

/** One variable: where its accesses are logged, where its writes are remembered. */
interface Variable {
  readonly logged: HeapObject
  readonly logSlot: number
  readonly key: number
  readonly object: Remembering
  readonly slot: number
  readonly present: Value
}

function memoryOf(m: Interpreter): JavaMemory {
  return runtimeOf(m).memory!
}

function fieldOf(m: Interpreter, object: JavaObject, field: FieldReference): Variable {
  return { logged: object, logSlot: field.slot, key: m.access.key(field.place), object, slot: field.slot, present: object.fields[field.slot] }
}

function staticOf(m: Interpreter, field: StaticReference): Variable {
  const { statics } = runtimeOf(m)
  const slot = runtimeOf(m).slot(field.place)
  const key = statics.layout.keys[slot]!
  return { logged: statics, logSlot: key, key, object: memoryOf(m).statics, slot, present: statics.values[slot] }
}

function itemOf(m: Interpreter, array: JavaArray, index: number): Variable {
  return { logged: array, logSlot: ITEM_BASE + (index % 0x7fff), key: m.access.key(ITEMS), object: array, slot: index, present: array.items[index] }
}

/**
 * A plain read. Its ways, in this order: every value that can be read; where the read stands in a loop, the same once more, kept for the
 * loop's later rounds; a later store of the thread that goes first.
 */
function read(m: Interpreter, thread: Thread, frame: Frame, variable: Variable): Value | typeof SUSPEND {
  const { object, slot, logged } = variable
  const pc = frame.pc - 1
  const { early } = waysOf(m, thread, frame, variable, pc)
  const ready = (): number => waysOf(m, thread, frame, variable, pc).count
  const also = early === undefined ? [] : accessOf(m, frame, early)
  if (!m.may(logged, variable.key, variable.logSlot, false, false, ready, also)) return SUSPEND
  const ways = waysOf(m, thread, frame, variable, pc)
  const choice = ways.count > 1 ? m.choice : 0
  if (choice < ways.values.length) return ways.values[choice]
  if (ways.early !== undefined && choice === ways.count - 1) {
    storeEarly(m, thread, frame, ways.early)
    m.returnLeave()
    return read(m, thread, frame, variable)
  }
  const value = ways.values[choice - ways.values.length]
  memoryOf(m).keep(object, slot, value)
  return value
}

interface ReadWays {
  readonly values: readonly Value[]
  readonly early: EarlyStore | undefined
  readonly count: number
}

/** Worked out anew each time: the same while nobody moves, which is all that a choice needs. */
function waysOf(m: Interpreter, thread: Thread, frame: Frame, variable: Variable, pc: number): ReadWays {
  const { object, slot, logged } = variable
  const values = memoryOf(m).readable(thread, object, slot, presentOf(m, variable))
  if (!logged.shared || m.isAlone(thread)) return { values, early: undefined, count: values.length }
  const freedom = freedomAt(frame.code.code, pc)
  const early = nextEarly(thread, frame, freedom.stores)
  const rounds = freedom.loops && !viewOf(thread).kept.has(`${object.birth}.${slot}`) ? 2 : 1
  return { values, early, count: values.length * rounds + (early === undefined ? 0 : 1) }
}

function presentOf(m: Interpreter, { logged, object, slot }: Variable): Value {
  if (object === memoryOf(m).statics) return runtimeOf(m).statics.values[slot]
  return 'items' in logged ? (logged as JavaArray).items[slot] : (logged as JavaObject).fields[slot]
}

// ---- stores before their time --------------------------------------------------------------------------------------------------------

const placeInRun = (thread: Thread, pc: number): number => thread.frames.length * 65536 + pc

function valueOf(frame: Frame, known: Known): Value {
  return 'local' in known ? frame.registers[known.local] : (known.constant as Value)
}

/** The first of the stores that was not made yet. */
function nextEarly(thread: Thread, frame: Frame, stores: readonly EarlyStore[]): EarlyStore | undefined {
  if (stores.length === 0) return undefined
  const { early } = viewOf(thread)
  const next = stores.find((store) => !early.includes(placeInRun(thread, store.pc)))
  return next?.guards.every((one) => valueOf(frame, one) !== null) === true ? next : undefined
}

function accessOf(m: Interpreter, frame: Frame, { field, object }: EarlyStore): number[] {
  if (field.kind === 'static') {
    const { statics } = runtimeOf(m)
    return [statics.birth * 65536 + statics.layout.keys[runtimeOf(m).slot(field.place)]!, 1]
  }
  return [(valueOf(frame, object!) as JavaObject).birth * 65536 + field.slot, 1]
}

function storeEarly(m: Interpreter, thread: Thread, frame: Frame, { pc, field, object, value }: EarlyStore): void {
  const view = viewOf(thread)
  m.journal.set(view, 'early', [...view.early, placeInRun(thread, pc)].toSorted((a, b) => a - b))
  if (field.kind === 'static') {
    const { statics } = runtimeOf(m)
    putStatic(m, field, valueOf(frame, value))
    m.touch(statics, statics.layout.keys[runtimeOf(m).slot(field.place)]!, true)
  } else {
    const of = valueOf(frame, object!) as JavaObject
    putField(m, of, field, valueOf(frame, value))
    m.touch(of, field.slot, true)
  }
}

/** Whether this store was made already; then it is over now. */
function wasEarly(m: Interpreter, thread: Thread, frame: Frame): boolean {
  const view = viewOf(thread)
  const place = placeInRun(thread, frame.pc - 1)
  if (!view.early.includes(place)) return false
  m.journal.set(view, 'early', view.early.filter((one) => one !== place))
  return true
}

function putStatic(m: Interpreter, field: StaticReference, value: Value): void {
  const runtime = runtimeOf(m)
  const { statics } = runtime
  const slot = runtime.slot(field.place)
  const before = statics.values[slot]
  m.journal.setElement(statics, statics.values, slot, value)
  m.share(value)
  memoryOf(m).write(memoryOf(m).statics, slot, before, value)
}

function putField(m: Interpreter, object: JavaObject, field: FieldReference, value: Value): void {
  const before = object.fields[field.slot]
  m.journal.setElement(object, object.fields, field.slot, value)
  if (object.shared) m.share(value)
  memoryOf(m).write(object, field.slot, before, value)
}

// ---- volatile variables, and what the library does inside ----------------------------------------------------------------------------

function mayVolatile(m: Interpreter, logged: HeapObject, place: string, object: Remembering, slot: number, writes: boolean): boolean {
  const runtime = runtimeOf(m)
  runtime.synchronisesByVariable = true
  const may = m.maySync(logged, place, undefined, undefined)
  runtime.synchronisesByVariable = false
  if (!may) return false
  if (writes) memoryOf(m).release(object, slot)
  else memoryOf(m).acquire(object, slot)
  return true
}

/** Objects through which the library passes things from thread to thread: writing one leaves what is known there, reading it takes that up. */
function passesOn(object: JavaObject | JavaArray): boolean {
  return object.shared && /^(?:java\.util\.|interleave\.|\[)/.test(object.cls.name)
}

const PLAIN: Readonly<Record<string, Handler>> = {
  J_GETFIELD(m, thread, frame, operand) {
    const field = frame.code.code.constants[operand] as FieldReference
    const object = frame.top() as JavaObject | null
    if (object === null || !field.visible) {
      if (object !== null && frame.code.code.library && passesOn(object)) memoryOf(m).acquire(object)
      return HANDLERS.get('J_GETFIELD')!(m, thread, frame, operand)
    }
    if (field.volatile) {
      if (!mayVolatile(m, object, field.place, object, field.slot, false)) return SUSPEND
      frame.registers[frame.sp - 1] = object.fields[field.slot]
      return undefined
    }
    const value = read(m, thread, frame, fieldOf(m, object, field))
    if (value === SUSPEND) return SUSPEND
    frame.registers[frame.sp - 1] = value as Value
    return undefined
  },
  J_PUTFIELD(m, thread, frame, operand) {
    const field = frame.code.code.constants[operand] as FieldReference
    const object = frame.top(1) as JavaObject | null
    if (object === null || !field.visible) {
      const answer = HANDLERS.get('J_PUTFIELD')!(m, thread, frame, operand)
      if (answer === undefined && object !== null && frame.code.code.library && passesOn(object)) memoryOf(m).release(object)
      return answer
    }
    if (field.volatile) {
      if (!mayVolatile(m, object, field.place, object, field.slot, true)) return SUSPEND
      const value = frame.pop()
      frame.sp--
      m.journal.setElement(object, object.fields, field.slot, value)
      if (object.shared) m.share(value)
      return undefined
    }
    if (!wasEarly(m, thread, frame)) {
      if (!m.may(object, m.access.key(field.place), field.slot, true)) return SUSPEND
      putField(m, object, field, frame.top())
    }
    frame.sp -= 2
    return undefined
  },
  J_GETSTATIC(m, thread, frame, operand) {
    const field = frame.code.code.constants[operand] as StaticReference
    if (!field.visible) return HANDLERS.get('J_GETSTATIC')!(m, thread, frame, operand)
    const { statics } = runtimeOf(m)
    const slot = runtimeOf(m).slot(field.place)
    if (field.volatile) {
      if (!mayVolatile(m, statics, field.place, memoryOf(m).statics, slot, false)) return SUSPEND
      frame.push(statics.values[slot])
      return undefined
    }
    const value = read(m, thread, frame, staticOf(m, field))
    if (value === SUSPEND) return SUSPEND
    frame.push(value as Value)
    return undefined
  },
  J_PUTSTATIC(m, thread, frame, operand) {
    const field = frame.code.code.constants[operand] as StaticReference
    if (!field.visible) return HANDLERS.get('J_PUTSTATIC')!(m, thread, frame, operand)
    const { statics } = runtimeOf(m)
    const slot = runtimeOf(m).slot(field.place)
    if (field.volatile) {
      if (!mayVolatile(m, statics, field.place, memoryOf(m).statics, slot, true)) return SUSPEND
      const value = frame.pop()
      m.journal.setElement(statics, statics.values, slot, value)
      m.share(value)
      return undefined
    }
    if (!wasEarly(m, thread, frame)) {
      if (!m.mayStoreGlobal(statics, statics.layout.keys[slot]!, field.name)) return SUSPEND
      putStatic(m, field, frame.top())
    }
    frame.sp--
    return undefined
  },
  J_ALOAD(m, thread, frame, operand) {
    const index = frame.top() as number
    const array = frame.top(1) as JavaArray | null
    if (array === null || frame.code.code.library) {
      if (array !== null && passesOn(array)) memoryOf(m).acquire(array)
      return HANDLERS.get('J_ALOAD')!(m, thread, frame, operand)
    }
    checkIndex(array, index)
    const value = read(m, thread, frame, itemOf(m, array, index))
    if (value === SUSPEND) return SUSPEND
    frame.sp -= 2
    frame.push(value as Value)
    return undefined
  },
  J_ASTORE(m, thread, frame, operand) {
    const index = frame.top(1) as number
    const array = frame.top(2) as JavaArray | null
    if (array === null || frame.code.code.library) {
      const answer = HANDLERS.get('J_ASTORE')!(m, thread, frame, operand)
      if (answer === undefined && array !== null && passesOn(array)) memoryOf(m).release(array)
      return answer
    }
    checkIndex(array, index)
    const value = frame.top()
    checkStore(m, array, value)
    if (!m.may(array, m.access.key(ITEMS), ITEM_BASE + (index % 0x7fff), true)) return SUSPEND
    const before = array.items[index]
    frame.sp -= 3
    m.journal.setElement(array, array.items, index, value)
    if (array.shared) m.share(value)
    memoryOf(m).write(array, index, before, value)
    return undefined
  },
  J_INIT(m, thread, frame, operand) {
    const { cls, place } = frame.code.code.constants[operand] as InitReference
    const runtime = runtimeOf(m)
    const answer = HANDLERS.get('J_INIT')!(m, thread, frame, operand)
    const state = runtime.statics.values[runtime.slot(place)]
    // What the initialiser wrote happens before every use of the class (JLS 12.4.2).
    if (answer === undefined && state === true) memoryOf(m).acquire(runtime.classObject(cls))
    return answer
  },
}

/** Java's handlers, plain and volatile variables under the memory model. */
export const MEMORY_HANDLERS: ReadonlyMap<string, Handler> = new Map([...HANDLERS, ...Object.entries(PLAIN)])
