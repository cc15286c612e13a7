import { formatDouble, formatFloat } from './format-floating.ts'
import type { ConstantValue } from './symbols.ts'
import type { PrimitiveType, Type } from './types.ts'

/** A primitive value carried to another primitive type (JLS 5.1.2, 5.1.3). */
export function convertValue(value: ConstantValue, from: PrimitiveType, to: PrimitiveType): ConstantValue {
  if (from.name === to.name || from.name === 'boolean') return value
  switch (to.name) {
    case 'double': return Number(value)
    case 'float': return Math.fround(Number(value))
    case 'long': return typeof value === 'bigint' ? value : toLong(value as number, from)
    default: return narrowInt(typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : toInt(value as number), to)
  }
}

function toLong(value: number, from: PrimitiveType): bigint {
  if (from.name !== 'double' && from.name !== 'float') return BigInt(value)
  if (Number.isNaN(value)) return 0n
  if (value >= 2 ** 63) return 2n ** 63n - 1n
  if (value <= -(2 ** 63)) return -(2n ** 63n)
  return BigInt(Math.trunc(value))
}

/** A double goes to the nearest int there is; NaN to 0. */
function toInt(value: number): number {
  if (Number.isNaN(value)) return 0
  return Math.trunc(Math.max(-2147483648, Math.min(2147483647, value)))
}

function narrowInt(value: number, to: PrimitiveType): number {
  switch (to.name) {
    case 'byte': return (value << 24) >> 24
    case 'short': return (value << 16) >> 16
    case 'char': return value & 0xffff
    default: return value | 0
  }
}

/** A constant as string concatenation writes it. */
export function constantText(value: ConstantValue, type: Type): string {
  if (type.kind !== 'primitive') return String(value)
  if (type.name === 'char') return String.fromCharCode(value as number)
  if (type.name === 'double') return formatDouble(value as number)
  if (type.name === 'float') return formatFloat(value as number)
  return String(value)
}

export function foldUnary(op: string, value: ConstantValue, on: PrimitiveType): ConstantValue | undefined {
  if (op === '!') return typeof value === 'boolean' ? !value : undefined
  if (typeof value === 'bigint') return BigInt.asIntN(64, op === '-' ? -value : ~value)
  if (typeof value !== 'number') return undefined
  if (op === '~') return ~value
  return on.name === 'int' ? -value | 0 : -value
}

type Fold<T> = (a: T, b: T) => ConstantValue | undefined

const COMPARE: Readonly<Record<string, (a: number | bigint, b: number | bigint) => boolean>> = {
  '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b, '==': (a, b) => a === b, '!=': (a, b) => a !== b,
}

const INTS: Readonly<Record<string, Fold<number>>> = {
  '+': (a, b) => (a + b) | 0, '-': (a, b) => (a - b) | 0, '*': (a, b) => Math.imul(a, b), '/': (a, b) => (b === 0 ? undefined : (a / b) | 0),
  '%': (a, b) => (b === 0 ? undefined : (a % b) | 0), '&': (a, b) => a & b, '|': (a, b) => a | b, '^': (a, b) => a ^ b,
  '<<': (a, b) => a << b, '>>': (a, b) => a >> b, '>>>': (a, b) => (a >>> b) | 0,
}

const wrap = (value: bigint): bigint => BigInt.asIntN(64, value)

const LONGS: Readonly<Record<string, Fold<bigint>>> = {
  '+': (a, b) => wrap(a + b), '-': (a, b) => wrap(a - b), '*': (a, b) => wrap(a * b), '/': (a, b) => (b === 0n ? undefined : wrap(a / b)),
  '%': (a, b) => (b === 0n ? undefined : a % b), '&': (a, b) => a & b, '|': (a, b) => a | b, '^': (a, b) => a ^ b,
  '<<': (a, b) => wrap(a << (b & 63n)), '>>': (a, b) => a >> (b & 63n), '>>>': (a, b) => wrap(BigInt.asUintN(64, a) >> (b & 63n)),
}

const FLOATS: Readonly<Record<string, Fold<number>>> = {
  '+': (a, b) => a + b, '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b, '%': (a, b) => a % b,
}

const BOOLEANS: Readonly<Record<string, Fold<boolean>>> = {
  '&': (a, b) => a && b, '|': (a, b) => a || b, '^': (a, b) => a !== b, '==': (a, b) => a === b, '!=': (a, b) => a !== b,
  '&&': (a, b) => a && b, '||': (a, b) => a || b,
}

/** The value of an operator on constants, both already of type `on`; undefined where it has none (division by zero). */
export function foldBinary(op: string, left: ConstantValue, right: ConstantValue, on: PrimitiveType): ConstantValue | undefined {
  if (typeof left === 'boolean' && typeof right === 'boolean') return BOOLEANS[op]?.(left, right)
  const compare = COMPARE[op]
  if (compare && typeof left !== 'string') return compare(left as number, right as number)
  if (typeof left === 'bigint') return LONGS[op]?.(left, BigInt(right))
  if (typeof left !== 'number') return undefined
  if (on.name === 'int') return INTS[op]?.(left, Number(typeof right === 'bigint' ? right & 63n : right))
  const value = FLOATS[op]?.(left, right as number)
  return on.name === 'float' && typeof value === 'number' ? Math.fround(value) : value
}
