import type { Value } from '../../../machine/values.ts'
import { NumberProblem, parseFloating, parseWhole } from '../format.ts'
import { JavaProblem } from './arithmetic.ts'
import type { Native } from './natives.ts'
import { canonical, JavaBox, JavaText, textOf } from './values.ts'

const big = (value: Value): bigint => BigInt(value as number | bigint)
const text = (value: string): JavaText => new JavaText(value)
const unsigned = (value: Value, bits: number, radix: number): JavaText => text(BigInt.asUintN(bits, big(value)).toString(radix))
const held: Native = (_m, _t, [self]) => (self as JavaBox).value
const isLetter = (value: Value): boolean => /\p{L}/u.test(String.fromCodePoint(value as number))
const isDigit = (value: Value): boolean => /\p{Nd}/u.test(String.fromCodePoint(value as number))

function numberOr<T>(parse: () => T): T {
  try {
    return parse()
  } catch (problem) {
    if (problem instanceof NumberProblem) throw new JavaProblem('java.lang.NumberFormatException', problem.message)
    throw problem
  }
}

const readText = (value: Value): string | null => (value === null ? null : textOf(value))

function floatingText(value: Value): string {
  if (value === null) throw new JavaProblem('java.lang.NullPointerException', '')
  return textOf(value)
}

const BITS = new DataView(new ArrayBuffer(8))

function doubleBits(value: number): Value {
  BITS.setFloat64(0, Number.isNaN(value) ? Number.NaN : value)
  return canonical(BITS.getBigInt64(0))
}

function compareDoubles(a: number, b: number): number {
  if (a < b) return -1
  if (a > b) return 1
  const order = (value: number): number => (Number.isNaN(value) ? 2 : Object.is(value, -0) ? 0 : 1)
  return a === b || Number.isNaN(a) || Number.isNaN(b) ? Math.sign(order(a) - order(b)) : 0
}

/** To the nearest whole number, halves to the even one. */
function rint(value: number): number {
  const low = Math.floor(value)
  if (value - low !== 0.5) return Math.round(value)
  return low % 2 === 0 ? low : low + 1
}

function round(value: number, least: bigint, most: bigint): Value {
  if (Number.isNaN(value)) return 0
  const whole = Math.floor(value + 0.5)
  if (whole <= Number(least)) return canonical(least)
  return whole >= Number(most) ? canonical(most) : canonical(BigInt(whole))
}

function bitsIn(value: bigint): number {
  let count = 0
  for (let rest = value; rest > 0n; rest >>= 1n) if ((rest & 1n) === 1n) count++
  return count
}

function reverse32(value: number): number {
  let out = 0
  for (let i = 0; i < 32; i++) out = (out << 1) | ((value >>> i) & 1)
  return out | 0
}

const one = (by: (value: number) => number): Native => (_m, _t, [value]) => by(value as number)

/** Boxes, Math and Character. */
export const NUMBER_NATIVES: Readonly<Record<string, Native>> = {
  'Integer.intValue': held, 'Long.longValue': held, 'Short.shortValue': held, 'Byte.byteValue': held, 'Double.doubleValue': held,
  'Float.floatValue': held, 'Boolean.booleanValue': held, 'Character.charValue': held,
  'Integer.parseInt': (_m, _t, [value, radix]) => numberOr(() => Number(parseWhole(readText(value), radix as number, 32))),
  'Long.parseLong': (_m, _t, [value, radix]) => numberOr(() => canonical(parseWhole(readText(value), radix as number, 64))),
  'Integer.toString(int,int)': (_m, _t, [value, radix]) => text((value as number).toString(radix as number)),
  'Integer.toBinaryString': (_m, _t, [value]) => unsigned(value, 32, 2),
  'Integer.toHexString': (_m, _t, [value]) => unsigned(value, 32, 16),
  'Integer.toOctalString': (_m, _t, [value]) => unsigned(value, 32, 8),
  'Long.toBinaryString': (_m, _t, [value]) => unsigned(value, 64, 2),
  'Long.toHexString': (_m, _t, [value]) => unsigned(value, 64, 16),
  'Long.toString(long,int)': (_m, _t, [value, radix]) => text(big(value!).toString(radix as number)),
  'Long.toOctalString': (_m, _t, [value]) => unsigned(value, 64, 8),
  'Long.toUnsignedString': (_m, _t, [value]) => unsigned(value, 64, 10),
  'Long.divideUnsigned': (_m, _t, [a, b]) => {
    if (big(b!) === 0n) throw new JavaProblem('java.lang.ArithmeticException', '/ by zero')
    return canonical(BigInt.asIntN(64, BigInt.asUintN(64, big(a!)) / BigInt.asUintN(64, big(b!))))
  },
  'Float.intBitsToFloat': one((value) => {
    BITS.setInt32(0, value)
    return BITS.getFloat32(0)
  }),
  'Integer.bitCount': (_m, _t, [value]) => bitsIn(BigInt.asUintN(32, big(value))),
  'Long.bitCount': (_m, _t, [value]) => bitsIn(BigInt.asUintN(64, big(value))),
  'Integer.reverse': one(reverse32),
  'Integer.numberOfLeadingZeros': one((value) => Math.clz32(value)),
  'Integer.numberOfTrailingZeros': one((value) => (value === 0 ? 32 : 31 - Math.clz32(value & -value))),
  'Long.numberOfLeadingZeros': (_m, _t, [value]) => (big(value) === 0n ? 64 : 64 - BigInt.asUintN(64, big(value)).toString(2).length),
  'Long.numberOfTrailingZeros': (_m, _t, [value]) => (big(value) === 0n ? 64 : /0*$/.exec(BigInt.asUintN(64, big(value)).toString(2))![0].length),
  'Double.parseDouble': (_m, _t, [value]) => numberOr(() => parseFloating(floatingText(value))),
  'Double.compare': (_m, _t, [a, b]) => compareDoubles(a as number, b as number),
  'Double.doubleToLongBits': (_m, _t, [value]) => doubleBits(value as number),
  'Double.longBitsToDouble': (_m, _t, [value]) => {
    BITS.setBigInt64(0, big(value))
    return BITS.getFloat64(0)
  },
  'Float.floatToIntBits': one((value) => {
    BITS.setFloat32(0, value)
    return BITS.getInt32(0)
  }),
  'Math.abs': one(Math.abs), 'Math.sqrt': one(Math.sqrt), 'Math.cbrt': one(Math.cbrt), 'Math.exp': one(Math.exp), 'Math.log': one(Math.log),
  'Math.log10': one(Math.log10), 'Math.sin': one(Math.sin), 'Math.cos': one(Math.cos), 'Math.tan': one(Math.tan), 'Math.asin': one(Math.asin),
  'Math.acos': one(Math.acos), 'Math.atan': one(Math.atan), 'Math.floor': one(Math.floor), 'Math.ceil': one(Math.ceil), 'Math.rint': one(rint),
  'Math.signum': one(Math.sign), 'Math.sinh': one(Math.sinh), 'Math.cosh': one(Math.cosh), 'Math.tanh': one(Math.tanh), 'Math.expm1': one(Math.expm1), 'Math.log1p': one(Math.log1p),
  'Math.max': (_m, _t, [a, b]) => Math.max(a as number, b as number),
  'Math.min': (_m, _t, [a, b]) => Math.min(a as number, b as number),
  'Math.pow': (_m, _t, [a, b]) => (a as number) ** (b as number),
  'Math.atan2': (_m, _t, [a, b]) => Math.atan2(a as number, b as number),
  'Math.hypot': (_m, _t, [a, b]) => Math.hypot(a as number, b as number),
  'Math.round(double)': (_m, _t, [value]) => round(value as number, -(2n ** 63n), 2n ** 63n - 1n),
  'Math.round(float)': (_m, _t, [value]) => round(value as number, -(2n ** 31n), 2n ** 31n - 1n),
  'Character.toString(int)': (_m, _t, [value]) => text(String.fromCodePoint(value as number)),
  'Character.isLetter': (_m, _t, [value]) => isLetter(value),
  'Character.isAlphabetic': (_m, _t, [value]) => isLetter(value),
  'Character.isDigit': (_m, _t, [value]) => isDigit(value),
  'Character.isLetterOrDigit': (_m, _t, [value]) => isLetter(value) || isDigit(value),
  'Character.isUpperCase': (_m, _t, [value]) => /\p{Lu}/u.test(String.fromCodePoint(value as number)),
  'Character.isLowerCase': (_m, _t, [value]) => /\p{Ll}/u.test(String.fromCodePoint(value as number)),
  'Character.isWhitespace': (_m, _t, [value]) => isWhitespace(value as number),
  'Character.isSpaceChar': (_m, _t, [value]) => /\p{Z}/u.test(String.fromCodePoint(value as number)),
  'Character.toUpperCase': one((value) => String.fromCodePoint(value).toUpperCase().codePointAt(0)!),
  'Character.toLowerCase': one((value) => String.fromCodePoint(value).toLowerCase().codePointAt(0)!),
  'Character.getNumericValue': one((value) => digitOf(value, 36)),
  'Character.digit': (_m, _t, [value, radix]) => digitOf(value as number, radix as number),
  'Character.forDigit': (_m, _t, [value, radix]) => (value as number).toString(radix as number).charCodeAt(0),
}

/** Character.isWhitespace: the separators that break lines, and the control characters that lay out text. */
function isWhitespace(code: number): boolean {
  if ((code >= 9 && code <= 13) || (code >= 28 && code <= 31)) return true
  return /[\p{Zs}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(code)) && code !== 0xa0 && code !== 0x2007 && code !== 0x202f
}

function digitOf(code: number, radix: number): number {
  const value = Number.parseInt(String.fromCharCode(code), 36)
  return Number.isNaN(value) || value >= radix ? -1 : value
}
