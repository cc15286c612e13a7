/** The item types of the `array` module: sizes, ranges and the refusals of what does not fit. */
import type { Int } from './int.ts'
import { overflowError, valueError } from './python-error.ts'

export interface ArrayType {
  readonly size: number
  readonly kind: 'int' | 'float' | 'text'
  readonly signed: boolean
  /** How the refusals name a small type; wider ones speak of C types. */
  readonly name: string
}

const int = (size: number, signed: boolean, name: string): ArrayType => ({ size, kind: 'int', signed, name })

export const arrayTypes: Readonly<Record<string, ArrayType>> = {
  b: int(1, true, 'signed char'),
  B: int(1, false, 'unsigned byte integer'),
  u: { size: 4, kind: 'text', signed: false, name: '' },
  h: int(2, true, 'signed short integer'),
  H: int(2, false, 'unsigned short'),
  i: int(4, true, 'signed integer'),
  I: int(4, false, 'unsigned int'),
  l: int(8, true, 'C long'),
  L: int(8, false, 'C unsigned long'),
  q: int(8, true, 'C long'),
  Q: int(8, false, 'C unsigned long'),
  f: { size: 4, kind: 'float', signed: true, name: '' },
  d: { size: 8, kind: 'float', signed: true, name: '' },
}

/** The type of a code; ValueError for an unknown one. */
export function arrayType(code: string): ArrayType {
  const type = arrayTypes[code]
  if (type === undefined) throw valueError('bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)')
  return type
}

/** Refuses an int outside the type's range, as `array.append` does. */
export function checkArrayInt(code: string, value: Int): void {
  const type = arrayType(code)
  const bits = BigInt(type.size * 8)
  const [low, high] = type.signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n]
  if (value >= low && value <= high) return
  throw overflowError(refusal(code, type, value, value > high))
}

/** The item setters go through C types: what does not fit the carrier is refused in the carrier's name. */
function refusal(code: string, type: ArrayType, value: Int, above: boolean): string {
  const big = value < -(2n ** 63n) || value > 2n ** 63n - 1n
  if (code === 'q' || code === 'Q') return code === 'Q' && !above ? "can't convert negative int to unsigned" : 'int too big to convert'
  if (code === 'I' || code === 'L') {
    if (!above) return "can't convert negative value to unsigned int"
    return value > 2n ** 64n - 1n ? 'Python int too large to convert to C unsigned long' : `${type.name} is greater than maximum`
  }
  if (big) return 'Python int too large to convert to C long'
  const carrier = code === 'b' ? 'h' : code === 'H' ? 'i' : code
  const carried = arrayType(carrier)
  const half = 2 ** (carried.size * 8 - 1)
  const name = carried.signed && (value < -half || value >= half) ? carried.name : type.name
  return `${name} is ${above ? 'greater than maximum' : 'less than minimum'}`
}

/** A float as the 'f' type keeps it. */
export const asSingle = (x: number): number => Math.fround(x)
