import type { Expr, Index, SliceExpr } from '../syntax/tree.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { assignTo, convertUntyped, singleValue } from './assignable.ts'
import { toInt } from './constants.ts'
import { explicitInstance } from './function-instances.ts'
import { operandString } from './operand-string.ts'
import { allInteger, isString, isUntyped } from './predicates.ts'
import { identical } from './identity.ts'
import { exprString } from './print.ts'
import { coreType, coreStringOrBytes, termsOf } from './type-sets.ts'
import { genericTypeOf } from './type-expressions.ts'
import { basicTypes, sliceOf, under, type GoType } from './types.ts'
import { expr, markAddressed, rawExpr } from './expressions.ts'

export function indexExpr(c: Checker, x: Index): Operand {
  const inner = rawExpr(c, x.x, undefined, true)
  if (inner.mode === 'invalid') {
    for (const index of x.indices) rawExpr(c, index)
    return invalid(x)
  }
  if (inner.mode === 'type') return { mode: 'type', type: genericTypeOf(c, x), expr: x }
  if (inner.mode === 'value' && inner.type.kind === 'func' && inner.type.typeParams.length > 0) return explicitInstance(c, x, inner)
  const single = singleValue(c, inner)
  if (single.mode === 'invalid') return single
  if (x.indices.length > 1) {
    c.error('syntax', x.indices[1]!, 'unexpected comma; expecting ]')
    return invalid(x)
  }
  return indexValue(c, x, single, x.indices[0]!)
}

function indexValue(c: Checker, x: Index, inner: Operand, index: Expr): Operand {
  if (isString(inner.type) && under(inner.type).kind === 'basic') return indexString(c, x, inner, index)
  const core = inner.type.kind === 'typeParam' ? indexableCore(inner.type) : under(inner.type)
  const element = core && elementOf(core)
  if (!element || !core) {
    rawExpr(c, index)
    c.error('invalid-operation', x, `invalid operation: cannot index ${operandString(inner, (type) => c.show(type))}`)
    return invalid(x)
  }
  if (core.kind === 'map') {
    assignTo(c, expr(c, index), core.keyType, 'map index')
    return { mode: 'mapindex', type: core.value, expr: x }
  }
  const length = core.kind === 'array' ? core.length : core.kind === 'pointer' ? (under(core.element) as { length: number }).length : -1
  checkIndex(c, index, length, 'index')
  const addressable = core.kind !== 'array' || inner.mode === 'variable'
  return { mode: core.kind === 'basic' ? 'value' : addressable ? 'variable' : 'value', type: element, expr: x }
}

function indexableCore(type: Extract<GoType, { kind: 'typeParam' }>): GoType | undefined {
  const core = coreType(type)
  if (core) return core
  const terms = termsOf(type)
  if (!terms || terms.length === 0) return undefined
  if (coreStringOrBytes(type)) return basicTypes.string
  const elements = terms.map((term) => elementOf(under(term.type)))
  const first = elements[0]
  return first && elements.every((element) => element && identical(element, first)) ? sliceOf(first) : undefined
}

function elementOf(type: GoType): GoType | undefined {
  switch (type.kind) {
    case 'slice': case 'array': return type.element
    case 'map': return type.value
    case 'basic': return type.class === 'string' ? basicTypes.byte : undefined
    case 'pointer': {
      const array = under(type.element)
      return array.kind === 'array' ? array.element : undefined
    }
    default: return undefined
  }
}

function indexString(c: Checker, x: Index, inner: Operand, index: Expr): Operand {
  const text = inner.mode === 'constant' && inner.value?.kind === 'string' ? inner.value.value : undefined
  const at = checkIndex(c, index, text?.length ?? -1, 'index')
  if (text !== undefined && isUntyped(inner.type)) c.settle(x.x, basicTypes.string, inner.value)
  if (text !== undefined && at !== undefined && at < text.length) {
    return { mode: 'value', type: basicTypes.byte, expr: x }
  }
  return { mode: 'value', type: basicTypes.byte, expr: x }
}

/** Checks an index or length: integer, not negative, inside `length` when that is known. Gives its constant value. */
export function checkIndex(c: Checker, index: Expr, length: number, what: string, mayEqual = false): number | undefined {
  let operand = expr(c, index)
  if (operand.mode === 'invalid') return undefined
  const shown = (): string => operandString(operand, (type) => c.show(type))
  if (isUntyped(operand.type)) {
    const whole = operand.value ? toInt(operand.value) : undefined
    if (operand.mode === 'constant' && whole === undefined) {
      const number = operand.value?.kind === 'float' || operand.value?.kind === 'complex'
      c.error('index', index, number ? `${shown()} truncated to int` : `invalid argument: ${what} ${shown()} must be integer`)
      return undefined
    }
    if (whole !== undefined && whole < 0n) {
      c.error('index', index, `invalid argument: ${what} ${shown()} must not be negative`)
      return undefined
    }
    operand = convertUntyped(c, operand, basicTypes.int)
    if (operand.mode === 'invalid') return undefined
  }
  if (!allInteger(operand.type)) {
    c.error('index', index, `invalid argument: ${what} ${shown()} must be integer`)
    return undefined
  }
  const value = operand.mode === 'constant' && operand.value ? toInt(operand.value) : undefined
  if (value === undefined) return undefined
  if (value < 0n) {
    c.error('index', index, `invalid argument: ${what} ${shown()} must not be negative`)
    return undefined
  }
  if (length >= 0 && (mayEqual ? value > BigInt(length) : value >= BigInt(length))) {
    c.error('index', index, `invalid argument: ${what} ${exprString(index)} out of bounds [0:${mayEqual ? length + 1 : length}]`)
    return undefined
  }
  return Number(value)
}

export function sliceExpr(c: Checker, x: SliceExpr): Operand {
  const inner = expr(c, x.x)
  const parts = [x.low, x.high, x.max]
  if (inner.mode === 'invalid') {
    for (const part of parts) if (part) expr(c, part)
    return invalid(x)
  }
  const core = coreStringOrBytes(inner.type)
  const made = core && slicedType(c, x, inner, core)
  if (!made) {
    if (core === undefined || made === undefined) c.error('invalid-operation', x, `cannot slice ${operandString(inner, (type) => c.show(type))}`)
    return invalid(x)
  }
  if (made.fault) return invalid(x)
  const values = parts.map((part) => (part ? checkIndex(c, part, made.length, 'index', true) : undefined))
  const constants = values.filter((value) => value !== undefined)
  for (const [at, value] of constants.entries()) {
    if (at > 0 && value < constants[at - 1]!) {
      c.error('index', (x.high ?? x.max)!, `invalid slice indices: ${value} < ${constants[at - 1]}`)
      break
    }
  }
  return { mode: 'value', type: made.type, expr: x }
}

function slicedType(c: Checker, x: SliceExpr, inner: Operand, core: GoType): { type: GoType; length: number; fault?: boolean } | undefined {
  switch (core.kind) {
    case 'basic': {
      if (core.class !== 'string') return undefined
      if (x.max) {
        c.error('invalid-operation', x, `invalid operation: 3-index slice of string`)
        return { type: basicTypes.string, length: -1, fault: true }
      }
      if (isUntyped(inner.type)) c.settle(x.x, basicTypes.string, inner.value)
      const length = inner.value?.kind === 'string' ? inner.value.value.length : -1
      return { type: isUntyped(inner.type) ? basicTypes.string : inner.type, length }
    }
    case 'slice': return { type: inner.type, length: -1 }
    case 'array': {
      if (inner.mode !== 'variable') {
        c.error('invalid-operation', x, `invalid operation: ${operandString(inner, (type) => c.show(type))} (slice of unaddressable value)`)
        return { type: core, length: -1, fault: true }
      }
      markAddressed(c, x.x)
      return { type: sliceOf(core.element), length: core.length }
    }
    case 'pointer': {
      const array = under(core.element)
      return array.kind === 'array' ? { type: sliceOf(array.element), length: array.length } : undefined
    }
    default: return undefined
  }
}
