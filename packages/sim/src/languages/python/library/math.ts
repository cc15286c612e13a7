/** The float functions of the `math` module, with its refusals: `math domain error`, `math range error`. */
import * as elementary from './elementary.ts'
import { floatToInt, frexp } from './float.ts'
import { powerOfTwo, scaleByPower } from './int.ts'
import type { Int } from './int.ts'
import { bits } from './int.ts'
import { overflowError, valueError, zeroDivision } from './python-error.ts'

const domainError = () => valueError('math domain error')
const rangeError = () => overflowError('math range error')

/** CPython's rule for functions of one float: a NaN out of a number is a domain error, an infinity a range error. */
function checked(f: (x: number) => number, overflows: boolean): (x: number) => number {
  return (x) => {
    const result = f(x)
    if (Number.isNaN(result) && !Number.isNaN(x)) throw domainError()
    if (!Number.isFinite(result) && Number.isFinite(x)) throw overflows ? rangeError() : domainError()
    return result
  }
}

export const sqrt = checked(Math.sqrt, false)
export const exp = checked(elementary.exp, true)
export const expm1 = checked(Math.expm1, true)
export const exp2 = checked((x) => (Number.isInteger(x) && Math.abs(x) < 2000 ? powerOfTwo(1, x) : Number.isFinite(x) ? elementary.finitePower(2, x) : 2 ** x), true)
export const sin = checked(elementary.sin, false)
export const cos = checked(elementary.cos, false)
export const tan = checked(elementary.tan, false)
export const asin = checked(elementary.asin, false)
export const acos = checked(elementary.acos, false)
export const atan = checked(elementary.atan, false)
export const sinh = checked(elementary.sinh, true)
export const cosh = checked(elementary.cosh, true)
export const tanh = checked(Math.tanh, false)
export const asinh = checked(elementary.asinh, false)
export const acosh = checked((x) => (x < 1 ? NaN : elementary.acosh(x)), false)
export const atanh = checked(Math.atanh, false)
export const log1p = checked(Math.log1p, false)
export const cbrt = checked(elementary.cbrt, false)

export const atan2 = elementary.atan2
export const fabs = Math.abs
export const degrees = (x: number): number => x * (180 / Math.PI)
export const radians = (x: number): number => x * (Math.PI / 180)
export const copysign = (x: number, y: number): number => (y < 0 || Object.is(y, -0) ? -Math.abs(x) : Math.abs(x))

/** `math.pow`: C's pow, always a float. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1
  if (!Number.isFinite(x) || !Number.isFinite(y)) return Math.abs(x) === 1 && !Number.isNaN(y) ? 1 : x ** y
  if (x < 0 && !Number.isInteger(y)) throw domainError()
  if (x === 0 && y < 0) throw domainError()
  const result = elementary.finitePower(x, y)
  if (!Number.isFinite(result)) throw rangeError()
  return result
}

export function fmod(x: number, y: number): number {
  if (!Number.isFinite(y) && Number.isFinite(x)) return Number.isNaN(y) ? y : x
  const result = x % y
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) throw domainError()
  return result
}

/** IEEE 754 remainder: x less the nearest multiple of y, ties to the even one. */
export function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return x + y
  if (!Number.isFinite(x) || y === 0) throw domainError()
  if (!Number.isFinite(y)) return x
  const [a, b] = [Math.abs(x), Math.abs(y)]
  const rest = a % b
  const complement = b - rest
  const nearest = rest < complement ? rest : rest > complement ? -complement : rest - 2 * ((0.5 * (a - rest)) % b)
  return copysign(1, x) * nearest
}

/** `math.modf`: fraction and whole, both with the sign of x. */
export function modf(x: number): [number, number] {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? [x, x] : [copysign(0, x), x]
  const whole = Math.trunc(x)
  return [copysign(x - whole, x), copysign(whole, x)]
}

export function ldexp(x: number, exponent: Int): number {
  if (x === 0 || !Number.isFinite(x)) return x
  if (exponent > 3000) throw rangeError()
  if (exponent < -3000) return copysign(0, x)
  const [fraction, own] = frexp(x)
  const result = copysign(scaleByPower(BigInt(Math.abs(fraction) * 2 ** 53), own - 53 + Number(exponent)), x)
  if (!Number.isFinite(result)) throw rangeError()
  return result
}

export const floor = (x: number): Int => floatToInt(Math.floor(x))
export const ceil = (x: number): Int => floatToInt(Math.ceil(x))
export const trunc = floatToInt

/** A logarithm of a float, or of an int that may be larger than any float. */
function logarithmOf(x: number | bigint, log: (x: number) => number): number {
  if (x <= 0 || x !== x) {
    if (typeof x === 'number' && Number.isNaN(x)) return x
    throw domainError()
  }
  if (typeof x === 'number') return log(x)
  const plain = Number(x)
  if (Number.isFinite(plain)) return log(plain)
  const exponent = bits(x)
  return log(scaleByPower(x, -exponent)) + log(2) * exponent
}

/** `math.log(x)`, `math.log(x, base)`: pass floats as numbers, big ints as bigints. */
export function log(x: number | bigint, base?: number | bigint): number {
  const numerator = logarithmOf(x, elementary.log)
  if (base === undefined) return numerator
  const denominator = logarithmOf(base, elementary.log)
  if (denominator === 0) throw zeroDivision('float division by zero')
  return numerator / denominator
}

export const log2 = (x: number | bigint): number => logarithmOf(x, elementary.log2)
export const log10 = (x: number | bigint): number => logarithmOf(x, elementary.log10)

const doubles = new Float64Array(1)
const words = new BigInt64Array(doubles.buffer)

export function nextafter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return x + y
  if (x === y) return y
  if (x === 0) return copysign(5e-324, y)
  doubles[0] = x
  words[0] = (words[0] ?? 0n) + (x < y === x > 0 ? 1n : -1n)
  return doubles[0] ?? 0
}

export function ulp(x: number): number {
  if (!Number.isFinite(x)) return Math.abs(x)
  const magnitude = Math.abs(x)
  const next = nextafter(magnitude, Infinity)
  return Number.isFinite(next) ? next - magnitude : magnitude - nextafter(magnitude, -Infinity)
}

export function isclose(a: number, b: number, relative = 1e-9, absolute = 0): boolean {
  if (relative < 0 || absolute < 0) throw valueError('tolerances must be non-negative')
  if (a === b) return true
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false
  const difference = Math.abs(b - a)
  return difference <= Math.abs(relative * b) || difference <= Math.abs(relative * a) || difference <= absolute
}

export { frexp }
