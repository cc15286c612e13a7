import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { goState } from '../runtime/state.ts'
import type { RType } from '../runtime/types.ts'
import { GoArray, GoSlice } from '../runtime/values.ts'

/** The elements of a slice argument. */
export function itemsOf(value: Value): Value[] {
  return value instanceof GoSlice ? value.array.items.slice(value.offset, value.offset + value.length) : []
}

/** A new slice of basic values. */
export function sliceOf(m: Interpreter, type: RType, items: Value[]): GoSlice {
  return new GoSlice(m.born(new GoArray(type, items)), 0, items.length, items.length)
}

export function stringSlice(m: Interpreter, items: readonly string[]): Value {
  return sliceOf(m, goState(m).types.string, [...items])
}
