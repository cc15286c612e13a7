import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Value } from '../../../machine/values.ts'
import { ELEMENTS, MAPS, mayPoint, POINTERS, slotOf } from './access.ts'
import { may } from './library-reach.ts'
import type { RType } from './types.ts'
import { GoArray, GoBox, GoCell, GoMap, GoPointer, GoSlice, GoStruct } from './values.ts'
import { isStored } from './zero.ts'

/** What package fmt looks at when it writes a value: all that hangs on it, but for pointers inside other values. */

/** Leave to look at all parts of the values, at once. */
export function mayShow(m: Interpreter, boxes: readonly Value[]): boolean {
  return boxes.every((box) => !(box instanceof GoBox) || mayLook(m, box.type, box.value, 0))
}

function mayLook(m: Interpreter, type: RType, value: Value, depth: number): boolean {
  if (value instanceof GoBox) return mayLook(m, value.type, value.value, depth)
  switch (type.kind) {
    case 'slice': return !(value instanceof GoSlice) || mayLookAtItems(m, type.element!, value.array, value.offset, value.length, depth)
    case 'array': return !(value instanceof GoArray) || mayLookAtItems(m, type.element!, value, 0, value.items.length, depth)
    case 'struct': return !(value instanceof GoStruct) || mayLookAtFields(m, value, depth)
    case 'map': return !(value instanceof GoMap) || (may(m, value, m.access.key(MAPS), WHOLE, false) && [...value.entries.values()].every((entry) =>
      mayLook(m, type.keyType!, entry.key, depth + 1) && mayLook(m, type.element!, entry.value, depth + 1)))
    case 'pointer': return depth > 0 || mayLookThrough(m, type.element!, value)
    default: return true
  }
}

function mayLookAtItems(m: Interpreter, element: RType, array: GoArray, from: number, count: number, depth: number): boolean {
  for (let at = from; at < from + count; at++) {
    if (!isStored(element) && !may(m, array, m.access.key(ELEMENTS), slotOf(at), false)) return false
    if (!mayLook(m, element, array.items[at], depth + 1)) return false
  }
  return true
}

function mayLookAtFields(m: Interpreter, struct: GoStruct, depth: number): boolean {
  const { type } = struct
  return type.fields.every((field, at) =>
    (isStored(field.type) || may(m, struct, m.access.key(type.fieldFutures[at]!), at, false)) && mayLook(m, field.type, struct.fields[at], depth + 1))
}

function mayLookThrough(m: Interpreter, element: RType, value: Value): boolean {
  if (value instanceof GoCell || value instanceof GoPointer) return mayPoint(m, value, false) && (!(value instanceof GoCell) || mayLook(m, element, value.content, 1))
  return mayLook(m, element, value, 1)
}

/** Future keys of what showing values of these types may read. */
export function shownFutures(types: Iterable<RType>): string[] {
  const found = new Set<string>()
  const seen = new Set<RType>()
  const visit = (type: RType | undefined): void => {
    if (type === undefined || seen.has(type)) return
    seen.add(type)
    if (type.kind === 'slice' || type.kind === 'array') found.add(ELEMENTS)
    if (type.kind === 'map') found.add(MAPS)
    if (type.kind === 'pointer') found.add(POINTERS)
    if (type.kind === 'struct') for (const key of type.fieldFutures) found.add(key)
    visit(type.element)
    visit(type.keyType)
    for (const field of type.fields) visit(field.type)
  }
  for (const type of types) visit(type)
  return [...found]
}

/** Whether showing a value of the type may have to call a method of the program's. */
export function mayNeedMethods(type: RType, seen = new Set<RType>()): boolean {
  if (seen.has(type)) return false
  seen.add(type)
  if (type.kind === 'interface' || type.methods.size > 0) return true
  return [type.element, type.keyType, ...type.fields.map((field) => field.type)].some((part) => part !== undefined && mayNeedMethods(part, seen))
}
