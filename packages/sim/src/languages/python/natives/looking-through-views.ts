import type { Interpreter } from '../../../machine/interpreter.ts'
import { ITEM_BASE, WHOLE } from '../../../machine/switch-points.ts'
import type { Value } from '../../../machine/values.ts'
import { PyByteArray } from '../objects/byte-array.ts'
import { PyMemoryView } from '../objects/memory-view.ts'
import { PyBytes } from '../objects/values.ts'
import { itemsKey } from '../runtime/items.ts'
import { valueError } from '../runtime/raise.ts'

/** Leave to read or change what a view shows: one element, or all of it. */
export function mayView(m: Interpreter, view: PyMemoryView, place: number | undefined, writes: boolean): boolean {
  const { base } = view
  if (base instanceof PyBytes || !base.shared) return true
  if (base instanceof PyByteArray || place === undefined) return m.may(base, itemsKey(m), WHOLE, writes)
  const at = view.start + place * view.step
  if (!m.may(base, itemsKey(m), ITEM_BASE + (at & 0x3fff), writes)) return false
  m.touchPart(base, writes)
  return true
}

/** Refuses a view that was released. */
export function usable(m: Interpreter, view: PyMemoryView): void {
  if (view.isReleased) throw valueError(m, 'operation forbidden on released memoryview object')
}

/** Leave to copy what a value shows, where it is a view. */
export function mayCopy(m: Interpreter, value: Value): boolean {
  if (!(value instanceof PyMemoryView)) return true
  usable(m, value)
  return mayView(m, value, undefined, false)
}
