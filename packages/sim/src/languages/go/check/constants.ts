import type { ArithmeticOp, ComparisonOp } from '../syntax/tree.ts'
import { addR, bitLength, compareR, divR, fromDouble, isIntegerR, isZeroR, mulR, negR, rational, roundR, subR, zero, type Rational } from './rational.ts'
import type { Basic } from './types.ts'

/** An exact constant. Strings are byte strings: one character per byte. */
export type ConstantValue =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: Rational }
  | { readonly kind: 'complex'; readonly re: Rational; readonly im: Rational }

export const boolValue = (value: boolean): ConstantValue => ({ kind: 'bool', value })
export const intValue = (value: bigint | number): ConstantValue => ({ kind: 'int', value: BigInt(value) })
export const stringValue = (value: string): ConstantValue => ({ kind: 'string', value })
export const floatValue = (value: Rational): ConstantValue => ({ kind: 'float', value })
export const complexValue = (re: Rational, im: Rational): ConstantValue => ({ kind: 'complex', re, im })

/** The value as an integer, when it is one. */
export function toInt(value: ConstantValue): bigint | undefined {
  if (value.kind === 'int') return value.value
  const real = toReal(value)
  return real && isIntegerR(real) ? real.num : undefined
}

/** The value as a real number, when it is one. */
export function toReal(value: ConstantValue): Rational | undefined {
  if (value.kind === 'int') return rational(value.value)
  if (value.kind === 'float') return value.value
  return value.kind === 'complex' && isZeroR(value.im) ? value.re : undefined
}

export function realPart(value: ConstantValue): Rational {
  return value.kind === 'complex' ? value.re : toReal(value) ?? zero
}

export function imaginaryPart(value: ConstantValue): Rational {
  return value.kind === 'complex' ? value.im : zero
}

export type Representation = { readonly value: ConstantValue } | { readonly fault: 'truncated' | 'overflows' | 'kind' }

/** The value as a constant of a basic type, rounded where floats round; or why it does not fit. */
export function represent(value: ConstantValue, type: Basic): Representation {
  switch (type.class) {
    case 'boolean': return value.kind === 'bool' ? { value } : { fault: 'kind' }
    case 'string': return value.kind === 'string' ? { value } : { fault: 'kind' }
    case 'integer': return representInt(value, type)
    case 'float': return representFloat(value, type)
    case 'complex': return representComplex(value, type)
    default: return { fault: 'kind' }
  }
}

function isNumber(value: ConstantValue): boolean {
  return value.kind === 'int' || value.kind === 'float' || value.kind === 'complex'
}

function representInt(value: ConstantValue, type: Basic): Representation {
  if (!isNumber(value)) return { fault: 'kind' }
  const int = toInt(value)
  if (int === undefined) return { fault: 'truncated' }
  if (type.untyped) return { value: intValue(int) }
  const bits = BigInt(type.bits)
  const low = type.unsigned ? 0n : -(1n << (bits - 1n))
  const high = type.unsigned ? (1n << bits) - 1n : (1n << (bits - 1n)) - 1n
  return int < low || int > high ? { fault: 'overflows' } : { value: intValue(int) }
}

function representFloat(value: ConstantValue, type: Basic): Representation {
  if (!isNumber(value)) return { fault: 'kind' }
  const real = toReal(value)
  if (!real) return { fault: 'truncated' }
  if (type.untyped) return { value: floatValue(real) }
  const rounded = roundR(real, type.bits === 32 ? 24 : 53)
  return Number.isFinite(rounded) ? { value: floatValue(fromDouble(rounded)) } : { fault: 'overflows' }
}

function representComplex(value: ConstantValue, type: Basic): Representation {
  if (!isNumber(value)) return { fault: 'kind' }
  if (type.untyped) return { value: complexValue(realPart(value), imaginaryPart(value)) }
  const width = type.bits === 64 ? 24 : 53
  const re = roundR(realPart(value), width)
  const im = roundR(imaginaryPart(value), width)
  return Number.isFinite(re) && Number.isFinite(im) ? { value: complexValue(fromDouble(re), fromDouble(im)) } : { fault: 'overflows' }
}

/** Both values in the wider of their kinds. */
function match(a: ConstantValue, b: ConstantValue): readonly [ConstantValue, ConstantValue] {
  const order = ['int', 'float', 'complex']
  const wide = Math.max(order.indexOf(a.kind), order.indexOf(b.kind))
  const widen = (value: ConstantValue): ConstantValue => {
    if (wide === 2) return complexValue(realPart(value), imaginaryPart(value))
    return wide === 1 && value.kind === 'int' ? floatValue(rational(value.value)) : value
  }
  return [widen(a), widen(b)]
}

/** The value of `a op b`; division of integers truncates when `integers` says so. The divisor must not be zero. */
export function binaryConstant(a: ConstantValue, op: ArithmeticOp | '&&' | '||', b: ConstantValue, integers: boolean): ConstantValue | undefined {
  const [x, y] = match(a, b)
  if (x.kind === 'bool' && y.kind === 'bool') return boolValue(op === '&&' ? x.value && y.value : x.value || y.value)
  if (x.kind === 'string' && y.kind === 'string') return stringValue(x.value + y.value)
  if (x.kind === 'int' && y.kind === 'int') return op === '/' && !integers ? floatValue(rational(x.value, y.value)) : intValue(intOperation(x.value, op as ArithmeticOp, y.value))
  if (x.kind === 'float' && y.kind === 'float') return floatOperation(x.value, op as ArithmeticOp, y.value)
  if (x.kind === 'complex' && y.kind === 'complex') return complexOperation(x, op as ArithmeticOp, y)
  return undefined
}

function intOperation(x: bigint, op: ArithmeticOp, y: bigint): bigint {
  switch (op) {
    case '+': return x + y
    case '-': return x - y
    case '*': return x * y
    case '/': return x / y
    case '%': return x % y
    case '&': return x & y
    case '|': return x | y
    case '^': return x ^ y
    case '&^': return x & ~y
    case '<<': return x << y
    case '>>': return x >> y
  }
}

function floatOperation(x: Rational, op: ArithmeticOp, y: Rational): ConstantValue | undefined {
  switch (op) {
    case '+': return floatValue(addR(x, y))
    case '-': return floatValue(subR(x, y))
    case '*': return floatValue(mulR(x, y))
    case '/': return floatValue(divR(x, y))
    default: return undefined
  }
}

type Complex = Extract<ConstantValue, { kind: 'complex' }>

function complexOperation(x: Complex, op: ArithmeticOp, y: Complex): ConstantValue | undefined {
  switch (op) {
    case '+': return complexValue(addR(x.re, y.re), addR(x.im, y.im))
    case '-': return complexValue(subR(x.re, y.re), subR(x.im, y.im))
    case '*': return complexValue(subR(mulR(x.re, y.re), mulR(x.im, y.im)), addR(mulR(x.re, y.im), mulR(x.im, y.re)))
    case '/': {
      const size = addR(mulR(y.re, y.re), mulR(y.im, y.im))
      const re = addR(mulR(x.re, y.re), mulR(x.im, y.im))
      const im = subR(mulR(x.im, y.re), mulR(x.re, y.im))
      return complexValue(divR(re, size), divR(im, size))
    }
    default: return undefined
  }
}

/** `op x`; for `^` of an unsigned type the result is cut to its width. */
export function unaryConstant(op: '+' | '-' | '!' | '^', x: ConstantValue, type: Basic | undefined): ConstantValue | undefined {
  if (op === '+') return x
  if (op === '!') return x.kind === 'bool' ? boolValue(!x.value) : undefined
  if (op === '^') {
    const value = toInt(x)
    if (value === undefined) return undefined
    return intValue(type?.unsigned ? BigInt.asUintN(type.bits, ~value) : ~value)
  }
  if (x.kind === 'int') return intValue(-x.value)
  if (x.kind === 'float') return floatValue(negR(x.value))
  return x.kind === 'complex' ? complexValue(negR(x.re), negR(x.im)) : undefined
}

export function compareConstants(a: ConstantValue, op: ComparisonOp, b: ConstantValue): boolean {
  const [x, y] = match(a, b)
  if (x.kind === 'complex' && y.kind === 'complex') {
    const same = compareR(x.re, y.re) === 0 && compareR(x.im, y.im) === 0
    return op === '==' ? same : !same
  }
  return satisfies(order(x, y), op)
}

function order(x: ConstantValue, y: ConstantValue): number {
  if (x.kind === 'float' && y.kind === 'float') return compareR(x.value, y.value)
  if (x.kind === 'complex' || y.kind === 'complex') return 0
  return x.value === y.value ? 0 : x.value < y.value ? -1 : 1
}

function satisfies(sign: number, op: ComparisonOp): boolean {
  switch (op) {
    case '==': return sign === 0
    case '!=': return sign !== 0
    case '<': return sign < 0
    case '<=': return sign <= 0
    case '>': return sign > 0
    case '>=': return sign >= 0
  }
}

export function constantBits(value: ConstantValue): number {
  return value.kind === 'int' ? bitLength(value.value) : 0
}
