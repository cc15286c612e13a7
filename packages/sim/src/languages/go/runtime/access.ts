import type { Interpreter } from '../../../machine/interpreter.ts'
import { ITEM_BASE } from '../../../machine/switch-points.ts'
import type { HeapObject, Value } from '../../../machine/values.ts'
import { may } from './library-reach.ts'
import type { RType } from './types.ts'
import { GoArray, GoCell, GoPointer, GoStruct } from './values.ts'
import { isStored } from './zero.ts'

/** Future keys: what threads may still touch is told apart by these names. */
export const ELEMENTS = 'elements'
export const MAPS = 'maps'
export const POINTERS = 'cell *'

/** Leave to read or write through a pointer to something that is no struct or array of its own. */
export function mayPoint(m: Interpreter, pointer: GoCell | GoPointer, writes: boolean): boolean {
  const key = m.access.key(POINTERS)
  if (pointer instanceof GoCell) return may(m, pointer, key, key, writes)
  if (pointer.base instanceof GoStruct) return may(m, pointer.base, key, pointer.index, writes)
  return may(m, pointer.base, m.access.key(ELEMENTS), slotOf(pointer.index), writes)
}

export function readPointer(pointer: GoCell | GoPointer): Value {
  if (pointer instanceof GoCell) return pointer.content
  return pointer.base instanceof GoStruct ? pointer.base.fields[pointer.index] : pointer.base.items[pointer.index]
}

export function writePointer(m: Interpreter, pointer: GoCell | GoPointer, value: Value): void {
  if (pointer instanceof GoCell) m.journal.set(pointer, 'content', value)
  else if (pointer.base instanceof GoStruct) m.journal.setElement(pointer.base, pointer.base.fields, pointer.index, value)
  else m.journal.setElement(pointer.base, pointer.base.items, pointer.index, value)
  if (ownerOf(pointer).shared) m.share(value)
}

export function ownerOf(pointer: GoCell | GoPointer): HeapObject {
  return pointer instanceof GoCell ? pointer : pointer.base
}

/** Elements far out share one slot: rare, and only makes more operations conflict. */
export function slotOf(index: number): number {
  return ITEM_BASE + Math.min(index, 0x7ff0)
}

/** Leave to read, or overwrite, a whole struct or array with all its parts: what copying and comparing do. */
export function mayTouchWhole(m: Interpreter, value: Value, writes = false): boolean {
  if (value instanceof GoStruct) {
    const { type } = value
    return value.fields.every((field, index) =>
      isStored(type.fields[index]!.type) ? mayTouchWhole(m, field, writes) : may(m, value, m.access.key(type.fieldFutures[index]!), index, writes))
  }
  if (!(value instanceof GoArray)) return true
  return value.items.every((item, index) => (isStored(value.element) ? mayTouchWhole(m, item, writes) : may(m, value, m.access.key(ELEMENTS), slotOf(index), writes)))
}

/** The future keys of all parts of a struct or array type. */
export function wholeFutures(type: RType): string[] {
  if (type.kind === 'struct') return type.fields.flatMap((field, index) => (isStored(field.type) ? wholeFutures(field.type) : [type.fieldFutures[index]!]))
  if (type.kind !== 'array') return []
  return isStored(type.element!) ? wholeFutures(type.element!) : [ELEMENTS]
}
