import type { Binary, BinaryOp, ComparisonOp, Expr, Unary, ArithmeticOp } from '../syntax/tree.ts'
import { become, convertUntyped, implicitType, assignable, settleNil } from './assignable.ts'
import { invalid, isComparison, type Checker, type Operand } from './checker.ts'
import { binaryConstant, boolValue, compareConstants, constantBits, imaginaryPart, intValue, realPart, represent, toInt, unaryConstant } from './constants.ts'
import { expr } from './expressions.ts'
import { identical } from './identity.ts'
import { operandString } from './operand-string.ts'
import {
  allBoolean, allInteger, allNumeric, allNumericOrString, allOrdered, comparable, hasNil, incomparableCause,
  isInteger, isInterface, isNumeric, isString, isUntyped,
} from './predicates.ts'
import { exprString } from './print.ts'
import { isZeroR } from './rational.ts'
import { basicTypes, defaultType, under, untypedTypes, type GoType } from './types.ts'

/** `+x -x !x ^x`. */
export function unaryArithmetic(c: Checker, x: Unary, op: '+' | '-' | '!' | '^'): Operand {
  const inner = expr(c, x.x)
  if (inner.mode === 'invalid') return invalid(x)
  const allowed = op === '!' ? allBoolean(inner.type) : op === '^' ? allInteger(inner.type) : allNumeric(inner.type)
  if (!allowed) {
    c.error('invalid-operation', x, `invalid operation: operator ${op} not defined on ${operandString(inner, (type) => c.show(type))}`)
    return invalid(x)
  }
  if (inner.mode !== 'constant' || !inner.value) return { mode: 'value', type: inner.type, expr: x }
  const below = under(inner.type)
  const value = unaryConstant(op, inner.value, below.kind === 'basic' ? below : undefined)
  return overflow(c, { mode: 'constant', type: inner.type, value, expr: x }, x.start)
}

export function binaryExpr(c: Checker, x: Binary): Operand {
  return binaryOperation(c, x, x.op, x.x, x.y, x.opAt)
}

/** `left op right`; `whole` is the node the result belongs to (the assignment's left side for `op=`). */
export function binaryOperation(c: Checker, whole: Expr, op: BinaryOp, left: Expr, right: Expr, opAt: number): Operand {
  let x = expr(c, left)
  let y = expr(c, right)
  if (x.mode === 'invalid' || y.mode === 'invalid') return invalid(whole)
  if (op === '<<' || op === '>>') return shift(c, whole, op, x, y, opAt)
  const matched = matchOperands(c, whole, op, x, y)
  if (!matched) return invalid(whole)
  ;[x, y] = matched
  if (isComparison(op)) return comparison(c, whole, op as ComparisonOp, x, y)
  if (!identical(x.type, y.type)) {
    mismatched(c, whole, op, x, y)
    return invalid(whole)
  }
  if (!operatorDefined(c, whole, op, x)) return invalid(whole)
  if (op === '/' || op === '%') {
    if (isConstantZero(x, y)) {
      c.error('constant', y.expr, 'invalid operation: division by zero')
      return invalid(whole)
    }
  }
  if (x.mode === 'constant' && y.mode === 'constant' && x.value && y.value) {
    const value = binaryConstant(x.value, op as ArithmeticOp, y.value, isInteger(x.type))
    return overflow(c, { mode: 'constant', type: x.type, value, expr: whole }, opAt)
  }
  return { mode: 'value', type: x.type, expr: whole }
}

function isConstantZero(x: Operand, y: Operand): boolean {
  if (y.mode !== 'constant' || !y.value) return false
  const applies = x.mode === 'constant' || allInteger(x.type)
  return applies && isZeroR(realPart(y.value)) && isZeroR(imaginaryPart(y.value))
}

/** Gives both operands one type where one of them is untyped. */
function matchOperands(c: Checker, whole: Expr, op: BinaryOp, x: Operand, y: Operand): readonly [Operand, Operand] | undefined {
  if (x.type === y.type || (!isUntyped(x.type) && !isUntyped(y.type))) return [x, y]
  if (!mayConvert(x, y)) {
    mismatched(c, whole, op, x, y)
    return undefined
  }
  const left = isUntyped(x.type) ? toMatch(c, whole, op, x, y) : x
  if (left.mode === 'invalid') return undefined
  const right = isUntyped(y.type) ? toMatch(c, whole, op, y, left) : y
  return right.mode === 'invalid' ? undefined : [left, right]
}

function toMatch(c: Checker, whole: Expr, op: BinaryOp, x: Operand, other: Operand): Operand {
  const type = implicitType(x, other.type)
  if (!('fault' in type)) {
    if (x.mode === 'nil') return isUntyped(other.type) ? x : settleNil(c, x, other.type)
    return become(c, x, type)
  }
  if (type.fault !== 'kind') return convertUntyped(c, x, other.type)
  mismatchedPair(c, whole, op, x, other)
  return invalid(x.expr)
}

function mayConvert(x: Operand, y: Operand): boolean {
  if (isUntyped(x.type) && isUntyped(y.type) && x.mode !== 'nil' && y.mode !== 'nil') return (isNumeric(x.type) && isNumeric(y.type)) || x.type === y.type
  if (!isUntyped(x.type) && !isUntyped(y.type)) return false
  if (isInterface(x.type) || isInterface(y.type)) return true
  if (allBoolean(x.type) !== allBoolean(y.type)) return false
  if (isStringLike(x.type) !== isStringLike(y.type)) return false
  if (x.mode === 'nil') return hasNil(y.type)
  if (y.mode === 'nil') return hasNil(x.type)
  return under(x.type).kind !== 'pointer' && under(y.type).kind !== 'pointer'
}

function isStringLike(type: GoType): boolean {
  return type.kind === 'typeParam' ? false : isString(type)
}

function mismatchedPair(c: Checker, whole: Expr, op: BinaryOp, x: Operand, other: Operand): void {
  if (x.expr.start <= other.expr.start) mismatched(c, whole, op, x, other)
  else mismatched(c, whole, op, other, x)
}

function mismatched(c: Checker, whole: Expr, op: BinaryOp, x: Operand, y: Operand): void {
  const text = whole.kind === 'binary' ? exprString(whole) : `${exprString(x.expr)} ${op}= ${exprString(y.expr)}`
  c.error('type-mismatch', x.expr.start < whole.start ? x.expr : whole, `invalid operation: ${text} (mismatched types ${c.show(x.type)} and ${c.show(y.type)})`)
}

function operatorDefined(c: Checker, whole: Expr, op: BinaryOp, x: Operand): boolean {
  const allowed =
    op === '+' ? allNumericOrString(x.type)
    : op === '-' || op === '*' || op === '/' ? allNumeric(x.type)
    : op === '&&' || op === '||' ? allBoolean(x.type)
    : allInteger(x.type)
  if (allowed) return true
  c.error('invalid-operation', x.expr.start < whole.start ? x.expr : whole, `invalid operation: operator ${op} not defined on ${operandString(x, (type) => c.show(type))}`)
  return false
}

function comparison(c: Checker, whole: Expr, op: ComparisonOp, x: Operand, y: Operand): Operand {
  const problem = comparisonProblem(c, op, x, y)
  if (problem !== undefined) {
    c.error('invalid-operation', whole, `invalid operation: ${problem}`)
    return invalid(whole)
  }
  if (x.mode === 'constant' && y.mode === 'constant' && x.value && y.value) {
    return { mode: 'constant', type: untypedTypes.bool, value: boolValue(compareConstants(x.value, op, y.value)), expr: whole }
  }
  c.settle(x.expr, defaultType(x.type), x.value)
  c.settle(y.expr, defaultType(y.type), y.value)
  return { mode: 'value', type: untypedTypes.bool, expr: whole }
}

function comparisonProblem(c: Checker, op: ComparisonOp, x: Operand, y: Operand): string | undefined {
  const text = `${exprString(x.expr)} ${op} ${exprString(y.expr)}`
  const fits = x.mode === 'nil' || y.mode === 'nil' || assignable(c, x, y.type) === true || assignable(c, y, x.type) === true
  if (!fits) return `${text} (mismatched types ${c.show(x.type)} and ${c.show(y.type)})`
  const onOperand = (bad: Operand): string => `${text} (operator ${op} not defined on ${kindWord(bad)})`
  if (op === '==' || op === '!=') {
    if (x.mode === 'nil' && y.mode === 'nil') return `${text} (operator ${op} not defined on nil)`
    if (isNilOperand(x) || isNilOperand(y)) return undefined
    const bad = comparable(x.type) ? (comparable(y.type) ? undefined : y) : x
    if (!bad) return undefined
    const cause = incomparableCause(bad.type, (type) => c.show(type))
    return `${text} (${cause === '' ? `operator ${op} not defined on ${kindWord(bad)}` : cause})`
  }
  const bad = allOrdered(x.type) ? (allOrdered(y.type) ? undefined : y) : x
  return bad && onOperand(bad)
}

/** `nil` may already have taken on the other side's type. */
function isNilOperand(x: Operand): boolean {
  return x.mode === 'nil' || (x.expr.kind === 'ident' && x.expr.name === 'nil' && x.mode === 'value')
}

function kindWord(x: Operand): string {
  const below = under(x.type)
  switch (below.kind) {
    case 'basic': return below.class === 'boolean' ? 'bool' : below.class === 'nil' ? 'nil' : below.name
    case 'array': case 'chan': case 'func': case 'interface': case 'map': case 'pointer': case 'slice': case 'struct': return x.type.kind === 'typeParam' ? 'type parameter' : below.kind
    default: return below.kind
  }
}

function shift(c: Checker, whole: Expr, op: '<<' | '>>', x: Operand, y: Operand, opAt: number): Operand {
  const show = (operand: Operand): string => operandString(operand, (type) => c.show(type))
  const whole0 = x.mode === 'constant' && x.value ? toInt(x.value) : undefined
  if (!(allInteger(x.type) || (isUntyped(x.type) && whole0 !== undefined))) {
    c.error('invalid-operation', x.expr, `invalid operation: shifted operand ${show(x)} must be integer`)
    return invalid(whole)
  }
  const count = shiftCount(c, y)
  if (count === false) return invalid(whole)
  if (x.mode === 'constant' && count !== undefined) {
    if (count > 10_000n) {
      c.error('constant', y.expr, `invalid shift count ${show(y)}`)
      return invalid(whole)
    }
    const type = isUntyped(x.type) && !isInteger(x.type) ? untypedTypes.int : x.type
    if (op === '<<' && constantBits(intValue(whole0!)) + Number(count) > 10_000) {
      c.error('constant', whole, 'constant shift overflow')
      return invalid(whole)
    }
    const value = binaryConstant(intValue(whole0!), op, intValue(count), true)
    return overflow(c, { mode: 'constant', type, value, expr: whole }, opAt)
  }
  return { mode: 'value', type: x.type, expr: whole }
}

/** The constant count, undefined for one known only at run time, false when it was refused. */
function shiftCount(c: Checker, y: Operand): bigint | undefined | false {
  const show = (): string => operandString(y, (type) => c.show(type))
  if (y.mode === 'constant' && y.value) {
    const value = toInt(y.value)
    if (value === undefined || (!isUntyped(y.type) && !isInteger(y.type))) {
      c.error('invalid-operation', y.expr, `invalid operation: shift count ${show()} must be integer`)
      return false
    }
    if (value < 0n) {
      c.error('invalid-operation', y.expr, `invalid operation: negative shift count ${show()}`)
      return false
    }
    if (isUntyped(y.type)) {
      const made = represent(y.value, basicTypes.uint)
      if ('fault' in made) {
        c.error('constant', y.expr, `invalid shift count ${show()}`)
        return false
      }
      c.settle(y.expr, basicTypes.uint, made.value)
    }
    return value
  }
  if (isUntyped(y.type)) {
    const converted = convertUntyped(c, y, basicTypes.uint)
    return converted.mode === 'invalid' ? false : undefined
  }
  if (!allInteger(y.type)) {
    c.error('invalid-operation', y.expr, `invalid operation: shift count ${show()} must be integer`)
    return false
  }
  return undefined
}

const untypedBits = 512

/** Checks that a constant result fits its type; untyped integers may grow to 512 bits. */
export function overflow(c: Checker, x: Operand, opAt: number): Operand {
  if (!x.value) return x
  const at = { start: opAt, end: x.expr.end }
  if (isUntyped(x.type)) {
    if (x.value.kind === 'int' && constantBits(x.value) > untypedBits) {
      c.error('constant', at, `constant ${operationName(x.expr)}overflow`)
      return invalid(x.expr)
    }
    const below = under(x.type)
    const made = below.kind === 'basic' ? represent(x.value, below) : undefined
    return made && 'value' in made ? { ...x, value: made.value } : x
  }
  const below = under(x.type)
  if (below.kind !== 'basic') return x
  const made = represent(x.value, below)
  if ('value' in made) return { ...x, value: made.value }
  c.error('constant', x.expr, `${operandString(x, (type) => c.show(type))} overflows ${c.show(x.type)}`)
  return invalid(x.expr)
}

function operationName(x: Expr): string {
  if (x.kind !== 'binary') return ''
  const names: Readonly<Record<string, string>> = { '+': 'addition ', '-': 'subtraction ', '*': 'multiplication ', '<<': 'shift ', '^': 'bitwise XOR ' }
  return names[x.op] ?? ''
}

