/** CPython's float: repr, conversions and the operations whose rules differ from JS. */
import { bits, normalise, powerOfTwo, scaleByPower } from './int.ts'
import type { Int } from './int.ts'
import { PythonError, overflowError, valueError, zeroDivision } from './python-error.ts'
import { roundedDecimal } from './float-decimal.ts'

/** `repr(x)`: the shortest digits that read back, in exponent form below 1e-4 and from 1e16. */
export function floatRepr(x: number): string {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? 'nan' : x > 0 ? 'inf' : '-inf'
  const magnitude = Math.abs(x)
  if (magnitude < 1e16 && (magnitude >= 1e-4 || magnitude === 0)) {
    if (Object.is(x, -0)) return '-0.0'
    const text = String(x)
    return Number.isInteger(x) ? `${text}.0` : text
  }
  return pythonExponent(x.toExponential())
}

/** JS writes e+5 and e-7; Python pads the exponent to two digits. */
export function pythonExponent(text: string): string {
  return text.replace(/e([+-])(\d)$/, 'e$10$2')
}

/** x = mantissa × 2^exponent, the mantissa an integer with the sign of x. x is finite. */
export function exactParts(x: number): { mantissa: bigint; exponent: number } {
  if (x === 0) return { mantissa: 0n, exponent: 0 }
  const [fraction, exponent] = frexp(x)
  return { mantissa: BigInt(fraction * 2 ** 53), exponent: exponent - 53 }
}

/** `math.frexp`: x = fraction × 2^exponent with 0.5 ≤ |fraction| < 1. */
export function frexp(x: number): [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0]
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1)
  let fraction = powerOfTwo(x, -exponent)
  while (Math.abs(fraction) < 0.5) [fraction, exponent] = [fraction * 2, exponent - 1]
  while (Math.abs(fraction) >= 1) [fraction, exponent] = [fraction / 2, exponent + 1]
  return [fraction, exponent]
}

/** `x.as_integer_ratio()`. */
export function asIntegerRatio(x: number): [Int, Int] {
  if (Number.isNaN(x)) throw valueError('cannot convert NaN to integer ratio')
  if (!Number.isFinite(x)) throw overflowError('cannot convert Infinity to integer ratio')
  let { mantissa, exponent } = exactParts(x)
  while (mantissa !== 0n && (mantissa & 1n) === 0n && exponent < 0) [mantissa, exponent] = [mantissa >> 1n, exponent + 1]
  if (exponent >= 0) return [normalise(mantissa << BigInt(exponent)), 1]
  return [normalise(mantissa), normalise(1n << BigInt(-exponent))]
}

/** `int(x)`, towards zero, exact. */
export function floatToInt(x: number): Int {
  if (Number.isNaN(x)) throw valueError('cannot convert float NaN to integer')
  if (!Number.isFinite(x)) throw overflowError('cannot convert float infinity to integer')
  const whole = Math.trunc(x) + 0
  return Number.isSafeInteger(whole) ? whole : BigInt(whole)
}

export const isInteger = (x: number): boolean => Number.isInteger(x)

export function floatDivide(a: number, b: number): number {
  if (b === 0) throw zeroDivision('float division by zero')
  return a / b
}

export function floatModulo(a: number, b: number): number {
  if (b === 0) throw zeroDivision('float modulo')
  const rest = a % b
  if (rest === 0) return b < 0 ? -0 : 0
  return rest < 0 !== b < 0 ? rest + b : rest
}

/** `divmod(a, b)` of floats, with CPython's snap of the quotient to the nearest integer. */
export function floatDivmod(a: number, b: number): [number, number] {
  if (b === 0) throw zeroDivision('float divmod()')
  return quotientAndRest(a, b)
}

export function floatFloorDivide(a: number, b: number): number {
  if (b === 0) throw zeroDivision('float floor division by zero')
  return quotientAndRest(a, b)[0]
}

function quotientAndRest(a: number, b: number): [number, number] {
  let rest = a % b
  let quotient = (a - rest) / b
  if (rest === 0) rest = b < 0 ? -0 : 0
  else if (rest < 0 !== b < 0) [rest, quotient] = [rest + b, quotient - 1]
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest]
  const floor = Math.floor(quotient)
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest]
}

/** `round(x)`: half to even, an int. */
export function roundToInt(x: number): Int {
  const floor = Math.floor(x)
  const rest = x - floor
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0)
  return floatToInt(up ? floor + 1 : floor)
}

/** `round(x, digits)`: the decimal nearest to the exact value, half to even, read back as a float. */
export function roundFloat(x: number, digits: Int): number {
  if (!Number.isFinite(x) || digits > 323) return x
  if (digits < -308) return x * 0
  const rounded = Number(roundedDecimal(x, Number(digits)))
  if (!Number.isFinite(rounded)) throw overflowError('rounded value too large to represent')
  return rounded
}

/** `round(a, digits)` of an int; digits below zero round to tens, half to even. */
export function roundInt(a: Int, digits: Int): Int {
  if (digits >= 0) return a
  const unit = 10n ** BigInt(-digits)
  const value = BigInt(a)
  const rest = ((value % unit) + unit) % unit
  const floor = value - rest
  const up = rest * 2n > unit || (rest * 2n === unit && ((floor / unit) & 1n) === 1n)
  return normalise(up ? floor + unit : floor)
}

/** `x.hex()`. */
export function floatHex(x: number): string {
  if (!Number.isFinite(x)) return floatRepr(x)
  const sign = x < 0 || Object.is(x, -0) ? '-' : ''
  if (x === 0) return `${sign}0x0.0p+0`
  let [fraction, exponent] = frexp(Math.abs(x))
  const shift = 1 - Math.max(-1021 - exponent, 0)
  fraction = powerOfTwo(fraction, shift)
  exponent -= shift
  const digits = BigInt(fraction * 2 ** 52).toString(16).padStart(14, '0')
  return `${sign}0x${digits[0]}.${digits.slice(1)}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`
}

/** `float.fromhex(text)`. */
export function floatFromHex(text: string): number {
  const trimmed = text.trim()
  const special = /^([+-]?)(?:(inf|infinity)|nan)$/i.exec(trimmed)
  if (special) return special[2] === undefined ? NaN : special[1] === '-' ? -Infinity : Infinity
  const match = /^([+-]?)(?:0x)?([0-9a-f]*)(?:\.([0-9a-f]*))?(?:p([+-]?\d+))?$/i.exec(trimmed)
  const [, sign = '', whole = '', part = '', power = '0'] = match ?? []
  if (whole + part === '') throw valueError('invalid hexadecimal floating-point string')
  const mantissa = BigInt(`0x${whole}${part}`)
  const exponent = Number(power) - 4 * part.length
  const value = mantissa === 0n ? 0 : exponent < -2000 - bits(mantissa) ? 0 : scaleByPower(mantissa, Math.min(exponent, 5000))
  if (!Number.isFinite(value)) throw new PythonError('OverflowError', 'hexadecimal value too large to represent as a float')
  return sign === '-' ? -value : value
}

/** −1, 0 or 1 for an int against a float, compared exactly; NaN when the float is NaN. */
export function compareIntFloat(a: Int, x: number): number {
  return Number.isNaN(x) ? NaN : a < x ? -1 : a > x ? 1 : 0
}
