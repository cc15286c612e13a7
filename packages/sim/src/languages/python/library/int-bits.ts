/** Bitwise operations on ints as two's complement of unbounded width, and conversion to and from bytes. */
import { absolute, bits, guarded, normalise } from './int.ts'
import type { Int } from './int.ts'
import { PythonError, overflowError, valueError } from './python-error.ts'

const isWord = (a: Int): a is number => (Number(a) | 0) === a

export function bitAnd(a: Int, b: Int): Int {
  return isWord(a) && isWord(b) ? a & b : normalise(BigInt(a) & BigInt(b))
}

export function bitOr(a: Int, b: Int): Int {
  return isWord(a) && isWord(b) ? a | b : normalise(BigInt(a) | BigInt(b))
}

export function bitXor(a: Int, b: Int): Int {
  return isWord(a) && isWord(b) ? a ^ b : normalise(BigInt(a) ^ BigInt(b))
}

export function bitInvert(a: Int): Int {
  return typeof a === 'number' && a > -Number.MAX_SAFE_INTEGER && a < Number.MAX_SAFE_INTEGER ? -1 - a : normalise(~BigInt(a))
}

export function shiftLeft(a: Int, count: Int): Int {
  if (count < 0) throw valueError('negative shift count')
  if (a === 0) return 0
  if (typeof count === 'bigint') throw overflowError('too many digits in integer')
  if (typeof a === 'number' && count < 53) {
    const shifted = a * 2 ** count
    if (Number.isSafeInteger(shifted)) return shifted
  }
  return guarded(() => BigInt(a) << BigInt(count))
}

export function shiftRight(a: Int, count: Int): Int {
  if (count < 0) throw valueError('negative shift count')
  if (typeof a === 'number') return count > 64 ? (a < 0 ? -1 : 0) : Math.floor(a / 2 ** Number(count))
  if (typeof count === 'bigint' || count > bits(BigInt(absolute(a)))) return a < 0 ? -1 : 0
  return normalise(a >> BigInt(count))
}

export function bitLength(a: Int): number {
  return bits(BigInt(absolute(a)))
}

export function bitCount(a: Int): number {
  let count = 0
  for (const digit of BigInt(absolute(a)).toString(16)) count += NIBBLE_BITS[parseInt(digit, 16)] ?? 0
  return count
}

const NIBBLE_BITS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4]

export type ByteOrder = 'little' | 'big'

function checkedOrder(order: string): ByteOrder {
  if (order !== 'little' && order !== 'big') throw valueError("byteorder must be either 'little' or 'big'")
  return order
}

/** `a.to_bytes(length, order, signed=…)`. */
export function toBytes(a: Int, length: number, order: string, signed: boolean): Uint8Array {
  const big = checkedOrder(order) === 'big'
  if (length < 0) throw valueError('length argument must be non-negative')
  if (a < 0 && !signed) throw overflowError("can't convert negative int to unsigned")
  const value = BigInt(a)
  const room = BigInt(length) * 8n
  const fits = signed ? value === BigInt.asIntN(Number(room), value) : bits(value) <= room
  if (!fits) throw overflowError('int too big to convert')
  const hex = BigInt.asUintN(Number(room), value).toString(16).padStart(length * 2, '0')
  const bytes = Uint8Array.from({ length }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16))
  return big ? bytes : bytes.toReversed()
}

/** `int.from_bytes(bytes, order, signed=…)`. */
export function fromBytes(bytes: Uint8Array, order: string, signed: boolean): Int {
  const bigEndian = checkedOrder(order) === 'big' ? bytes : bytes.toReversed()
  let hex = ''
  for (const byte of bigEndian) hex += byte.toString(16).padStart(2, '0')
  const value = BigInt(`0x0${hex}`)
  return normalise(signed ? BigInt.asIntN(bytes.length * 8, value) : value)
}

/** `math.isqrt`: the largest r with r × r ≤ a. */
export function integerRoot(a: Int): Int {
  if (a < 0) throw valueError('isqrt() argument must be nonnegative')
  if (typeof a === 'number') {
    const root = Math.floor(Math.sqrt(a))
    return root * root > a ? root - 1 : root
  }
  let root = 1n << BigInt((bits(a) + 1) >> 1)
  for (;;) {
    const next = (root + a / root) >> 1n
    if (next >= root) return normalise(root)
    root = next
  }
}

/** The digits limit of 3.11: conversions of longer ints to and from decimal text are refused. */
export const MAX_STR_DIGITS = 4300

export function intToString(a: Int): string {
  const text = a.toString()
  if (text.length > MAX_STR_DIGITS && text.length - (a < 0 ? 1 : 0) > MAX_STR_DIGITS) {
    throw new PythonError(
      'ValueError',
      `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit`,
    )
  }
  return text
}

/** `bin(a)`, `oct(a)`, `hex(a)`: sign, prefix, digits. */
export function intToBase(a: Int, base: 2 | 8 | 16): string {
  const prefix = { 2: '0b', 8: '0o', 16: '0x' }[base]
  return `${a < 0 ? '-' : ''}${prefix}${absolute(a).toString(base)}`
}
