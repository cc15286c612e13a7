import type { Expr } from '../syntax/tree.ts'
import { under, type GoType } from '../check/types.ts'
import type { Emitter } from './emitter.ts'
import { emitAs, emitValue } from './expressions.ts'

/** Pushes `T(x)`. */
export function emitConversion(e: Emitter, x: Expr, target: GoType): void {
  const from = e.typeOf(x)
  if (under(target).kind === 'interface' || (from.kind === 'basic' && from.class === 'nil')) return emitAs(e, x, target)
  emitValue(e, x)
  if (changesValue(under(from), under(target))) {
    e.emit('GO_CONVERT', e.constant({ from: e.rtype(from), to: e.rtype(target) }))
  }
}

function changesValue(from: GoType, to: GoType): boolean {
  if (from.kind === 'basic' && to.kind === 'basic') return from.class !== to.class || from.bits !== to.bits || from.unsigned !== to.unsigned
  if (from.kind === 'basic' || to.kind === 'basic') return true
  return from.kind === 'slice' && to.kind !== 'slice'
}
