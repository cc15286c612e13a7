/** An exact fraction in lowest terms; `den` is positive. Untyped Go constants are computed in these. */
export interface Rational { readonly num: bigint; readonly den: bigint }

export const zero: Rational = { num: 0n, den: 1n }

export function rational(num: bigint, den = 1n): Rational {
  if (den === 1n) return { num, den }
  const sign = den < 0n ? -1n : 1n
  const divisor = gcd(num < 0n ? -num : num, den * sign)
  return { num: (sign * num) / divisor, den: (sign * den) / divisor }
}

function gcd(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? 1n : a
}

export const addR = (a: Rational, b: Rational): Rational => rational(a.num * b.den + b.num * a.den, a.den * b.den)
export const subR = (a: Rational, b: Rational): Rational => rational(a.num * b.den - b.num * a.den, a.den * b.den)
export const mulR = (a: Rational, b: Rational): Rational => rational(a.num * b.num, a.den * b.den)
/** `b` must not be zero. */
export const divR = (a: Rational, b: Rational): Rational => rational(a.num * b.den, a.den * b.num)
export const negR = (a: Rational): Rational => ({ num: -a.num, den: a.den })
export const isZeroR = (a: Rational): boolean => a.num === 0n
export const isIntegerR = (a: Rational): boolean => a.den === 1n

export function compareR(a: Rational, b: Rational): -1 | 0 | 1 {
  const difference = a.num * b.den - b.num * a.den
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** Reads a Go number without its `i`: decimal or hexadecimal, with point, exponent and underscores. */
export function parseRational(text: string): Rational | undefined {
  const clean = text.replaceAll('_', '')
  const hex = /^0[xX]([0-9a-fA-F]*)(?:\.([0-9a-fA-F]*))?(?:[pP]([+-]?\d+))?$/.exec(clean)
  if (hex) return scale(BigInt(`0x0${hex[1]}${hex[2] ?? ''}`), 2n, Number(hex[3] ?? 0) - 4 * (hex[2] ?? '').length)
  const decimal = /^(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?$/.exec(clean)
  if (!decimal) return undefined
  return scale(BigInt(`0${decimal[1]}${decimal[2] ?? ''}`), 10n, Number(decimal[3] ?? 0) - (decimal[2] ?? '').length)
}

/** Beyond this exponent a constant is refused as excessively large rather than computed. */
const largestExponent = 20_000

function scale(mantissa: bigint, base: bigint, exponent: number): Rational | undefined {
  if (Math.abs(exponent) > largestExponent) return mantissa === 0n ? zero : undefined
  return exponent >= 0 ? rational(mantissa * base ** BigInt(exponent)) : rational(mantissa, base ** BigInt(-exponent))
}

/** The nearest double (53 bits) or single (24 bits), ties to even, as IEEE 754 has it; overflow gives an infinity. */
export function roundR(value: Rational, bits: 53 | 24 = 53): number {
  if (value.num === 0n) return 0
  const negative = value.num < 0n
  const num = negative ? -value.num : value.num
  const lowest = bits === 53 ? -1074 : -149
  const largest = bits === 53 ? 1024 : 128
  let exponent = bitLength(num) - bitLength(value.den) - bits
  if (exponent < lowest) exponent = lowest
  let quotient = shiftDivide(num, value.den, exponent)
  if (bitLength(quotient.whole) > bits) quotient = shiftDivide(num, value.den, ++exponent)
  let whole = quotient.whole
  if (quotient.above || (quotient.half && (whole & 1n) === 1n)) whole += 1n
  if (bitLength(whole) + exponent > largest) return negative ? -Infinity : Infinity
  const magnitude = scaleDouble(Number(whole), exponent)
  return negative ? -magnitude : magnitude
}

function shiftDivide(num: bigint, den: bigint, exponent: number): { whole: bigint; half: boolean; above: boolean } {
  const top = exponent < 0 ? num << BigInt(-exponent) : num
  const bottom = exponent > 0 ? den << BigInt(exponent) : den
  const whole = top / bottom
  const twice = (top % bottom) * 2n
  return { whole, half: twice === bottom, above: twice > bottom }
}

/** Multiplies by a power of two in two steps, so that the result near zero is rounded only once (it is exact). */
function scaleDouble(value: number, exponent: number): number {
  const half = Math.trunc(exponent / 2)
  return value * 2 ** half * 2 ** (exponent - half)
}

export function bitLength(value: bigint): number {
  const magnitude = value < 0n ? -value : value
  if (magnitude === 0n) return 0
  const hex = magnitude.toString(16)
  return (hex.length - 1) * 4 + (32 - Math.clz32(Number.parseInt(hex[0]!, 16)))
}

/** The exact value of a finite double. */
export function fromDouble(value: number): Rational {
  if (Number.isInteger(value)) return { num: BigInt(value), den: 1n }
  let exponent = 0
  while (!Number.isInteger(value) && exponent < 1100) {
    value *= 2
    exponent++
  }
  return rational(BigInt(value), 2n ** BigInt(exponent))
}
