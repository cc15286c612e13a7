import { SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { ELEMENTS, mayPoint, mayTouchWhole, readPointer, slotOf, writePointer } from './access.ts'
import { asNumber } from './integers.ts'
import { may } from './library-reach.ts'
import { nilDereference, runtimePanic } from './panics.ts'
import type { FieldRef, RType } from './types.ts'
import { GoArray, GoBox, GoCell, GoClosure, GoPointer, GoSlice, GoStruct, GoTuple } from './values.ts'
import { copyOf, isStored, overwrite, zeroOf, zeros } from './zero.ts'
import { makeMapHandlers } from './handlers-maps.ts'

export function constantAt<T>(frame: Frame, operand: number): T {
  return frame.code.code.constants[operand] as T
}

function storage(m: Interpreter, value: Value): GoStruct {
  if (value instanceof GoStruct) return value
  throw nilDereference(m)
}

function loadGlobal(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const namespace = frame.globals as Namespace
  const key = frame.code.globalKeys[operand]!
  if (!may(m, namespace, key, key, false)) return SUSPEND
  frame.push(namespace.values[frame.code.globalSlots(namespace.layout)[operand]!])
}

function storeGlobal(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const namespace = frame.globals as Namespace
  const key = frame.code.globalKeys[operand]!
  if (!may(m, namespace, key, key, true)) return SUSPEND
  const value = frame.pop()
  m.journal.setElement(namespace, namespace.values, frame.code.globalSlots(namespace.layout)[operand]!, value)
  m.share(value)
}

function loadField(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const { owner, index } = constantAt<FieldRef>(frame, operand)
  const struct = storage(m, frame.top())
  if (struct.shared && !isStored(owner.fields[index]!.type) && !may(m, struct, m.access.key(owner.fieldFutures[index]!), index, false)) return SUSPEND
  frame.registers[frame.sp - 1] = struct.fields[index]
}

function storeField(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const { owner, index } = constantAt<FieldRef>(frame, operand)
  const struct = storage(m, frame.top(1))
  if (struct.shared && !may(m, struct, m.access.key(owner.fieldFutures[index]!), index, true)) return SUSPEND
  const value = frame.pop()
  frame.sp--
  m.journal.setElement(struct, struct.fields, index, value)
  if (struct.shared) m.share(value)
}

/** Array, offset and length behind anything that can be indexed. */
function indexed(m: Interpreter, value: Value): { array: GoArray; offset: number; length: number } | undefined {
  if (value instanceof GoSlice) return value
  if (value instanceof GoArray) return { array: value, offset: 0, length: value.items.length }
  if (value === null) return undefined
  throw nilDereference(m)
}

function place(m: Interpreter, value: Value, index: Value, isPointer: boolean): { array: GoArray; at: number } {
  const found = indexed(m, value)
  if (!found && isPointer) throw nilDereference(m)
  const length = found?.length ?? 0
  const at = asNumber(index)
  if (!found || at < 0 || at >= length) throw runtimePanic(m, at < 0 ? `index out of range [${String(index)}]` : `index out of range [${String(index)}] with length ${length}`)
  return { array: found.array, at: found.offset + at }
}

function loadElement(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const index = frame.top()
  const value = frame.top(1)
  if (typeof value === 'string') {
    const at = asNumber(index)
    if (at < 0 || at >= value.length) throw runtimePanic(m, at < 0 ? `index out of range [${String(index)}]` : `index out of range [${String(index)}] with length ${value.length}`)
    frame.sp--
    frame.registers[frame.sp - 1] = value.charCodeAt(at)
    return
  }
  const { array, at } = place(m, value, index, operand === 1)
  if (array.shared && !isStored(array.element) && !may(m, array, m.access.key(ELEMENTS), slotOf(at), false)) return SUSPEND
  frame.sp--
  frame.registers[frame.sp - 1] = array.items[at]
}

function storeElement(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const { array, at } = place(m, frame.top(2), frame.top(1), operand === 1)
  if (array.shared && !may(m, array, m.access.key(ELEMENTS), slotOf(at), true)) return SUSPEND
  const value = frame.pop()
  frame.sp -= 2
  m.journal.setElement(array, array.items, at, value)
  if (array.shared) m.share(value)
}

function elementPointer(m: Interpreter, frame: Frame, operand: number): void {
  const { array, at } = place(m, frame.top(1), frame.top(), operand === 1)
  frame.sp--
  frame.registers[frame.sp - 1] = isStored(array.element) ? array.items[at] : new GoPointer(array, at)
}

function fieldPointer(m: Interpreter, frame: Frame, operand: number): void {
  const { owner, index } = constantAt<FieldRef>(frame, operand)
  const struct = storage(m, frame.top())
  frame.registers[frame.sp - 1] = isStored(owner.fields[index]!.type) ? struct.fields[index] : new GoPointer(struct, index)
}

function dereference(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const pointer = frame.top()
  if (!(pointer instanceof GoCell) && !(pointer instanceof GoPointer)) throw nilDereference(m)
  if (!mayPoint(m, pointer, false)) return SUSPEND
  frame.registers[frame.sp - 1] = readPointer(pointer)
}

function storeThrough(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const pointer = frame.top(1)
  if (!(pointer instanceof GoCell) && !(pointer instanceof GoPointer)) throw nilDereference(m)
  if (!mayPoint(m, pointer, true)) return SUSPEND
  const value = frame.pop()
  frame.sp--
  writePointer(m, pointer, value)
}

function assign(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const target = frame.top(1)
  const source = frame.top()
  if (!(target instanceof GoStruct || target instanceof GoArray) || !(source instanceof GoStruct || source instanceof GoArray)) throw nilDereference(m)
  if (!mayTouchWhole(m, target, true)) return SUSPEND
  frame.sp -= 2
  overwrite(m, target, source)
}

function copy(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const value = frame.top()
  if (value === null) throw nilDereference(m)
  if (!mayTouchWhole(m, value)) return SUSPEND
  frame.registers[frame.sp - 1] = copyOf(m, constantAt<RType>(frame, operand), value)
}

/** Variables, fields, elements, pointers, copies, storage. */
export const dataHandlers: Readonly<Record<string, Handler>> = {
  LOAD_GLOBAL: (m, _t, frame, operand) => loadGlobal(m, frame, operand),
  STORE_GLOBAL: (m, _t, frame, operand) => storeGlobal(m, frame, operand),
  GO_FIELD: (m, _t, frame, operand) => loadField(m, frame, operand),
  GO_SET_FIELD: (m, _t, frame, operand) => storeField(m, frame, operand),
  GO_FIELD_POINTER: (m, _t, frame, operand) => fieldPointer(m, frame, operand),
  GO_INDEX: (m, _t, frame, operand) => loadElement(m, frame, operand),
  GO_SET_INDEX: (m, _t, frame, operand) => storeElement(m, frame, operand),
  GO_INDEX_POINTER: (m, _t, frame, operand) => elementPointer(m, frame, operand),
  GO_DEREF: (m, _t, frame) => dereference(m, frame),
  GO_SET_DEREF: (m, _t, frame) => storeThrough(m, frame),
  GO_NIL_CHECK(m, _t, frame) {
    if (frame.top() === null) throw nilDereference(m)
  },
  GO_ASSIGN: (m, _t, frame) => assign(m, frame),
  GO_COPY: (m, _t, frame, operand) => copy(m, frame, operand),
  GO_ZERO(m, _t, frame, operand) {
    frame.push(zeroOf(m, constantAt<RType>(frame, operand)))
  },
  GO_NEW_CELL(m, _t, frame) {
    frame.registers[frame.sp - 1] = m.born(new GoCell(frame.top()))
  },
  GO_RENEW_CELL(m, _t, frame, operand) {
    const cell = frame.registers[operand] as GoCell
    frame.registers[operand] = m.born(new GoCell(cell.content))
  },
  GO_INIT_FIELD(m, _t, frame, operand) {
    const value = frame.pop()
    const struct = frame.top() as GoStruct
    m.journal.setElement(struct, struct.fields, operand, value)
  },
  GO_NEW_ARRAY(m, _t, frame, operand) {
    const type = constantAt<RType>(frame, operand)
    frame.push(m.born(new GoArray(type.element!, zeros(m, type.element!, type.length))))
  },
  GO_INIT_ELEMENT(m, _t, frame, operand) {
    const value = frame.pop()
    const array = frame.top() as GoArray
    m.journal.setElement(array, array.items, operand, value)
  },
  GO_WHOLE_SLICE(_m, _t, frame) {
    const array = frame.top() as GoArray
    frame.registers[frame.sp - 1] = new GoSlice(array, 0, array.items.length, array.items.length)
  },
  GO_BOX(_m, _t, frame, operand) {
    frame.registers[frame.sp - 1] = new GoBox(constantAt<RType>(frame, operand), frame.top())
  },
  GO_TUPLE(_m, _t, frame, operand) {
    const items = frame.registers.slice(frame.sp - operand, frame.sp)
    frame.sp -= operand
    frame.push(new GoTuple(items))
  },
  GO_UNPACK(_m, _t, frame) {
    const tuple = frame.pop() as GoTuple
    for (const item of tuple.items) frame.push(item)
  },
  GO_CLOSURE(_m, _t, frame, operand) {
    const count = operand & 255
    const captured = frame.registers.slice(frame.sp - count, frame.sp)
    frame.sp -= count
    frame.push(new GoClosure(constantAt(frame, operand >> 8), captured, []))
  },
  ...makeMapHandlers(),
}
