import type { Value } from '../../../machine/values.ts'
import { constantText } from '../fold.ts'
import { BOOLEAN, CHAR, DOUBLE, FLOAT, INT } from '../types.ts'
import { canonical, JavaText, textOf } from './values.ts'

/** An exception of the program, to be made by whoever has the machine: class name and message. */
export class JavaProblem extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

type Binary = (a: never, b: never) => Value

const big = (value: number | bigint): bigint => (typeof value === 'bigint' ? value : BigInt(value))
const wrap = (value: bigint): Value => canonical(BigInt.asIntN(64, value))

function divisor<T extends number | bigint>(value: T): T {
  if (value === 0 || value === 0n) throw new JavaProblem('java.lang.ArithmeticException', '/ by zero')
  return value
}

type Long = number | bigint

/** long: numbers while the result is safe, bigints beyond. */
function long(fast: (a: number, b: number) => number, slow: (a: bigint, b: bigint) => bigint): (a: Long, b: Long) => Value {
  return (a, b) => {
    if (typeof a === 'number' && typeof b === 'number') {
      const value = fast(a, b)
      if (Number.isSafeInteger(value)) return value === 0 ? 0 : value
    }
    return wrap(slow(big(a), big(b)))
  }
}

const slowLong = (slow: (a: bigint, b: bigint) => bigint) => (a: Long, b: Long): Value => wrap(slow(big(a), big(b)))

/** Operands of J_ARITH by name. Comparisons of numbers are COMPARE, which the machine knows. */
export const JAVA_ARITHMETIC: Readonly<Record<string, Binary>> = {
  'int+': (a: number, b: number) => (a + b) | 0,
  'int-': (a: number, b: number) => (a - b) | 0,
  'int*': (a: number, b: number) => Math.imul(a, b),
  'int/': (a: number, b: number) => (a / divisor(b)) | 0,
  'int%': (a: number, b: number) => (a % divisor(b)) | 0,
  'int&': (a: number, b: number) => a & b,
  'int|': (a: number, b: number) => a | b,
  'int^': (a: number, b: number) => a ^ b,
  'int<<': (a: number, b: number) => a << b,
  'int>>': (a: number, b: number) => a >> b,
  'int>>>': (a: number, b: number) => (a >>> b) | 0,
  'long+': long((a, b) => a + b, (a, b) => a + b),
  'long-': long((a, b) => a - b, (a, b) => a - b),
  'long*': long((a, b) => a * b, (a, b) => a * b),
  'long/': long((a, b) => Math.trunc(a / divisor(b)), (a, b) => a / divisor(b)),
  'long%': long((a, b) => a % divisor(b), (a, b) => a % divisor(b)),
  'long&': slowLong((a, b) => a & b),
  'long|': slowLong((a, b) => a | b),
  'long^': slowLong((a, b) => a ^ b),
  'long<<': (a: Long, b: number) => wrap(big(a) << BigInt(b & 63)),
  'long>>': (a: Long, b: number) => wrap(big(a) >> BigInt(b & 63)),
  'long>>>': (a: Long, b: number) => wrap(BigInt.asUintN(64, big(a)) >> BigInt(b & 63)),
  'float+': (a: number, b: number) => Math.fround(a + b),
  'float-': (a: number, b: number) => Math.fround(a - b),
  'float*': (a: number, b: number) => Math.fround(a * b),
  'float/': (a: number, b: number) => Math.fround(a / b),
  'float%': (a: number, b: number) => Math.fround(a % b),
  'double+': (a: number, b: number) => a + b,
  'double-': (a: number, b: number) => a - b,
  'double*': (a: number, b: number) => a * b,
  'double/': (a: number, b: number) => a / b,
  'double%': (a: number, b: number) => a % b,
  'boolean&': (a: boolean, b: boolean) => a && b,
  'boolean|': (a: boolean, b: boolean) => a || b,
  'boolean^': (a: boolean, b: boolean) => a !== b,
  'same': (a: Value, b: Value) => a === b,
  'different': (a: Value, b: Value) => a !== b,
  'text==': (a: Value, b: Value) => textOf(a) === textOf(b),
}

export const ARITHMETIC_NAMES: readonly string[] = Object.keys(JAVA_ARITHMETIC)

type Unary = (value: never) => Value

const toLong = (value: number): Value => {
  if (Number.isNaN(value)) return 0
  if (value >= 2 ** 63) return 2n ** 63n - 1n
  if (value <= -(2 ** 63)) return -(2n ** 63n)
  return canonical(BigInt(Math.trunc(value)))
}
const toInt = (value: number): number => (Number.isNaN(value) ? 0 : Math.trunc(Math.max(-2147483648, Math.min(2147483647, value))))
const longToInt = (value: Long): number => (typeof value === 'number' ? Number(BigInt.asIntN(32, BigInt(value))) : Number(BigInt.asIntN(32, value)))
const smallToInt = (value: Long): number => (typeof value === 'number' && (value | 0) === value ? value : longToInt(value))

const WHOLE = ['byte', 'short', 'char', 'int']

function conversions(): Record<string, Unary> {
  const narrow: Readonly<Record<string, (value: number) => number>> = {
    byte: (value) => (value << 24) >> 24, short: (value) => (value << 16) >> 16, char: (value) => value & 0xffff, int: (value) => value | 0,
  }
  const made: Record<string, Unary> = {}
  for (const from of WHOLE) {
    for (const to of WHOLE) if (from !== to) made[`${from}>${to}`] = narrow[to] as Unary
    made[`${from}>long`] = (value: number) => value
    made[`${from}>float`] = (value: number) => Math.fround(value)
    made[`${from}>double`] = (value: number) => value
    made[`long>${from}`] = (value: Long) => narrow[from]!(smallToInt(value))
    made[`float>${from}`] = (value: number) => narrow[from]!(toInt(value))
    made[`double>${from}`] = (value: number) => narrow[from]!(toInt(value))
  }
  return made
}

/** Operands of J_CONVERT by name: `int>byte`, negation, complement, and each primitive's text. */
export const JAVA_CONVERSIONS: Readonly<Record<string, Unary>> = {
  ...conversions(),
  'long>float': (value: Long) => Math.fround(Number(value)),
  'long>double': (value: Long) => Number(value),
  'float>long': toLong,
  'double>long': toLong,
  'float>double': (value: number) => value,
  'double>float': (value: number) => Math.fround(value),
  'int neg': (value: number) => -value | 0,
  'long neg': (value: Long) => (typeof value === 'number' ? (value === 0 ? 0 : -value) : wrap(-value)),
  'float neg': (value: number) => -value,
  'double neg': (value: number) => -value,
  'int ~': (value: number) => ~value,
  'long ~': (value: Long) => wrap(~big(value)),
  'not': (value: boolean) => !value,
  'int text': (value: number) => new JavaText(constantText(value, INT)),
  'long text': (value: Long) => new JavaText(String(value)),
  'char text': (value: number) => new JavaText(constantText(value, CHAR)),
  'float text': (value: number) => new JavaText(constantText(value, FLOAT)),
  'double text': (value: number) => new JavaText(constantText(value, DOUBLE)),
  'boolean text': (value: boolean) => new JavaText(constantText(value, BOOLEAN)),
}

export const CONVERSION_NAMES: readonly string[] = Object.keys(JAVA_CONVERSIONS)
