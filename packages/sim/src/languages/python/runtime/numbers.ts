import type { Operator } from '../../../bytecode/instructions.ts'
import type { Value } from '../../../machine/values.ts'
import * as bits from '../library/int-bits.ts'
import * as ints from '../library/int.ts'
import { type Complex, complexAdd, complexDivide, complexMultiply, complexPower, complexSubtract } from '../library/complex.ts'
import { compareIntFloat, floatDivide, floatFloorDivide, floatModulo } from '../library/float.ts'
import { floatPower } from '../library/float-power.ts'
import { PyComplex, PyFloat } from '../objects/values.ts'

type Int = number | bigint

/** Whether a value is an int (bools are). */
export function isInt(value: Value): value is number | bigint | boolean {
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
}

export function toInt(value: number | bigint | boolean): Int {
  return typeof value === 'boolean' ? Number(value) : value
}

/** A float's or int's value as a float; undefined for anything else. Raises OverflowError for ints beyond. */
export function asFloat(value: Value): number | undefined {
  if (value instanceof PyFloat) return value.value
  return isInt(value) ? ints.intToFloat(toInt(value)) : undefined
}

/** Arithmetic on numbers; undefined where an operand is no number, or the operator is none of numbers. */
export function numberArithmetic(operator: Operator, a: Value, b: Value): Value {
  if (isInt(a) && isInt(b)) {
    if (typeof a === 'boolean' && typeof b === 'boolean' && (operator === '&' || operator === '|' || operator === '^')) {
      return operator === '&' ? a && b : operator === '|' ? a || b : a !== b
    }
    return intArithmetic(operator, toInt(a), toInt(b))
  }
  if (a instanceof PyComplex || b instanceof PyComplex) return complexArithmetic(operator, a, b)
  if (a instanceof PyFloat || b instanceof PyFloat) {
    const x = asFloat(a)
    const y = asFloat(b)
    if (x !== undefined && y !== undefined) return floatArithmetic(operator, x, y)
  }
  return undefined
}

function intArithmetic(operator: Operator, a: Int, b: Int): Value {
  switch (operator) {
    case '+': return ints.add(a, b)
    case '-': return ints.subtract(a, b)
    case '*': return ints.multiply(a, b)
    case '/': return new PyFloat(ints.trueDivide(a, b))
    case '//': return ints.floorDivide(a, b)
    case '%': return ints.modulo(a, b)
    case '**': return b < 0 ? floatArithmetic('**', ints.intToFloat(a), ints.intToFloat(b)) : ints.intPower(a, b)
    case '<<': return bits.shiftLeft(a, b)
    case '>>': return bits.shiftRight(a, b)
    case '&': return bits.bitAnd(a, b)
    case '|': return bits.bitOr(a, b)
    case '^': return bits.bitXor(a, b)
    default: return undefined
  }
}

function floatArithmetic(operator: Operator, a: number, b: number): Value {
  switch (operator) {
    case '+': return new PyFloat(a + b)
    case '-': return new PyFloat(a - b)
    case '*': return new PyFloat(a * b)
    case '/': return new PyFloat(floatDivide(a, b))
    case '//': return new PyFloat(floatFloorDivide(a, b))
    case '%': return new PyFloat(floatModulo(a, b))
    case '**': {
      const power = floatPower(a, b)
      return typeof power === 'number' ? new PyFloat(power) : new PyComplex(power.real, power.imag)
    }
    default: return undefined
  }
}

function asComplex(value: Value): Complex | undefined {
  if (value instanceof PyComplex) return value
  const real = asFloat(value)
  return real === undefined ? undefined : { real, imag: 0 }
}

function complexArithmetic(operator: Operator, a: Value, b: Value): Value {
  const x = asComplex(a)
  const y = asComplex(b)
  if (x === undefined || y === undefined) return undefined
  const apply = { '+': complexAdd, '-': complexSubtract, '*': complexMultiply, '/': complexDivide, '**': complexPower }[operator as string]
  if (apply === undefined) return undefined
  const { real, imag } = apply(x, y)
  return new PyComplex(real, imag)
}

/** Sign of a - b for numbers, NaN where one is not a number, undefined where they are no numbers. */
export function compareNumbers(a: Value, b: Value): number | undefined {
  if (isInt(a) && isInt(b)) {
    const x = toInt(a)
    const y = toInt(b)
    return x < y ? -1 : x > y ? 1 : 0
  }
  if (a instanceof PyFloat && b instanceof PyFloat) return order(a.value, b.value)
  if (isInt(a) && b instanceof PyFloat) return compareIntFloat(toInt(a), b.value)
  if (a instanceof PyFloat && isInt(b)) return -compareIntFloat(toInt(b), a.value)
  return undefined
}

function order(x: number, y: number): number {
  return x < y ? -1 : x > y ? 1 : x === y ? 0 : Number.NaN
}
