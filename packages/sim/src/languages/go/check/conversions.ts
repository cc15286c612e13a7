import type { Expr } from '../syntax/tree.ts'
import { utf8Bytes } from '../syntax/literals.ts'
import { assignable } from './assignable.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { constantString } from './constant-string.ts'
import { represent, stringValue, toInt } from './constants.ts'
import { identical } from './identity.ts'
import { operandString } from './operand-string.ts'
import { hasNil, isComplex, isConstType, isFloat, isInteger, isInterface, isString, isUntyped } from './predicates.ts'
import { termsOf } from './type-sets.ts'
import { defaultType, under, type GoType, type StructType } from './types.ts'

/** `T(x)`. */
export function conversion(c: Checker, whole: Expr, x: Operand, target: GoType): Operand {
  if (x.mode === 'constant' && x.value && target.kind !== 'typeParam' && isConstType(target)) return constantConversion(c, whole, x, target)
  if (!convertible(c, x, target)) {
    c.error('conversion', x.expr, `cannot convert ${operandString(x, (type) => c.show(type))} to type ${c.show(target)}`)
    return invalid(whole)
  }
  if (isUntyped(x.type)) c.settle(x.expr, finalType(x, target), x.value)
  return { mode: 'value', type: target, expr: whole }
}

/** What an untyped operand counts as while it is converted. */
function finalType(x: Operand, target: GoType): GoType {
  if (x.mode === 'nil') return target
  const numberToString = isString(target) && x.mode === 'constant'
  if (isInterface(target) || target.kind === 'typeParam' || numberToString || !isConstType(target)) return defaultType(x.type)
  return target
}

function constantConversion(c: Checker, whole: Expr, x: Operand, target: GoType): Operand {
  const below = under(target)
  if (below.kind !== 'basic' || !x.value) return invalid(whole)
  if (isString(target) && isInteger(x.type)) {
    const point = Number(toInt(x.value) ?? -1n)
    const sound = point < 0 || point > 0x10_ff_ff || (point >= 0xd8_00 && point <= 0xdf_ff) ? 0xff_fd : point
    if (isUntyped(x.type)) c.settle(x.expr, defaultType(x.type), x.value)
    return { mode: 'constant', type: target, value: stringValue(utf8Bytes(String.fromCodePoint(sound))), expr: whole }
  }
  const made = represent(x.value, below)
  if ('value' in made) {
    if (isUntyped(x.type)) c.settle(x.expr, target, made.value)
    return { mode: 'constant', type: target, value: made.value, expr: whole }
  }
  if (made.fault === 'overflows' && isInteger(x.type) && isInteger(target)) {
    c.error('constant', x.expr, `constant ${constantString(x.value)} overflows ${c.show(target)}`)
  } else {
    const tail = made.fault === 'truncated' ? ' (truncated)' : ''
    c.error('conversion', x.expr, `cannot convert ${operandString(x, (type) => c.show(type))} to type ${c.show(target)}${tail}`)
  }
  return invalid(whole)
}

function convertible(c: Checker, x: Operand, target: GoType): boolean {
  if (assignable(c, x, target) === true) return true
  if (x.mode === 'nil') return hasNil(target)
  const from = isUntyped(x.type) ? defaultType(x.type) : x.type
  return typesConvert(c, from, target)
}

function typesConvert(c: Checker, from: GoType, target: GoType): boolean {
  if (from.kind === 'typeParam' || target.kind === 'typeParam') {
    const froms = from.kind === 'typeParam' ? termsOf(from)?.map((term) => term.type) : [from]
    const targets = target.kind === 'typeParam' ? termsOf(target)?.map((term) => term.type) : [target]
    if (!froms || !targets || froms.length === 0 || targets.length === 0) return false
    return froms.every((a) => targets.every((b) => typesConvert(c, a, b) || identical(a, b)))
  }
  const a = under(from)
  const b = under(target)
  if (identicalIgnoringTags(a, b)) return true
  if (a.kind === 'pointer' && b.kind === 'pointer' && from.kind === 'pointer' && target.kind === 'pointer' && identicalIgnoringTags(under(a.element), under(b.element))) return true
  if ((isInteger(from) || isFloat(from)) && (isInteger(target) || isFloat(target))) return true
  if (isComplex(from) && isComplex(target)) return true
  if (isString(target) && (isInteger(from) || isTextSlice(a))) return true
  if (isString(from) && isTextSlice(b)) return true
  if (isUnsafe(a) || isUnsafe(b)) return [a, b].every((part) => part.kind === 'pointer' || isUnsafe(part) || (part.kind === 'basic' && part.name === 'uintptr'))
  return sliceToArray(a, b)
}

function isUnsafe(type: GoType): boolean {
  return type.kind === 'basic' && type.class === 'pointer'
}

function sliceToArray(from: GoType, target: GoType): boolean {
  if (from.kind !== 'slice') return false
  const array = target.kind === 'pointer' ? under(target.element) : target
  return array.kind === 'array' && identical(array.element, from.element)
}

function isTextSlice(type: GoType): boolean {
  if (type.kind !== 'slice') return false
  const element = under(type.element)
  return element.kind === 'basic' && (element.key === 'uint8' || element.key === 'int32')
}

function identicalIgnoringTags(a: GoType, b: GoType): boolean {
  if (a.kind !== 'struct' || b.kind !== 'struct') return identical(a, b)
  const bare = (type: StructType): StructType => ({ kind: 'struct', fields: type.fields, tags: type.fields.map(() => undefined) })
  return identical(bare(a), bare(b))
}
