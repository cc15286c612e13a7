import type { Value } from '../../../machine/values.ts'
import type { RType } from '../runtime/types.ts'
import { GoArray, GoBox, GoStruct, type GoMap, type MapEntry } from '../runtime/values.ts'

/** A map's entries by key, as fmt prints them: numbers and texts in order, false before true, structs by their fields. */
export function sortedEntries(keyType: RType, map: GoMap): MapEntry[] {
  return [...map.entries.values()].toSorted((a, b) => compareKeys(keyType, a.key, b.key))
}

function compareKeys(type: RType, a: Value, b: Value): number {
  switch (type.kind) {
    case 'struct': return firstDifference(type.fields.map((field, at) => compareKeys(field.type, (a as GoStruct).fields[at], (b as GoStruct).fields[at])))
    case 'array': return firstDifference((a as GoArray).items.map((item, at) => compareKeys(type.element!, item, (b as GoArray).items[at])))
    case 'interface': return compareBoxes(a, b)
    default: return comparePlain(a, b)
  }
}

function comparePlain(a: Value, b: Value): number {
  if (typeof a === 'number' && Number.isNaN(a)) return typeof b === 'number' && Number.isNaN(b) ? 0 : -1
  const left = a as number
  const right = b as number
  return left < right ? -1 : left > right ? 1 : 0
}

function compareBoxes(a: Value, b: Value): number {
  if (!(a instanceof GoBox)) return b instanceof GoBox ? -1 : 0
  if (!(b instanceof GoBox)) return 1
  return a.type === b.type ? compareKeys(a.type, a.value, b.value) : a.type.name < b.type.name ? -1 : 1
}

function firstDifference(signs: readonly number[]): number {
  return signs.find((sign) => sign !== 0) ?? 0
}
