/**
 * Python's unbounded integers over two JS types: a number while the value is a safe integer, a bigint
 * beyond. Every function takes and returns the normalised form, so equality of ints is `===`.
 * Zero is always +0.
 */
import { checkBits, PythonError, overflowError, valueError, zeroDivision } from './python-error.ts'

export type Int = number | bigint

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** The one representation of a value: a number when safe, else the bigint itself. */
export function normalise(value: bigint): Int {
  return value >= -SAFE && value <= SAFE ? Number(value) : value
}

export function add(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b
    if (Number.isSafeInteger(sum)) return sum
  }
  return normalise(BigInt(a) + BigInt(b))
}

export function subtract(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b
    if (Number.isSafeInteger(difference)) return difference
  }
  return normalise(BigInt(a) - BigInt(b))
}

export function multiply(a: Int, b: Int): Int {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b
    if (Number.isSafeInteger(product)) return product + 0
  }
  return guarded(() => BigInt(a) * BigInt(b))
}

export function negate(a: Int): Int {
  return typeof a === 'number' ? 0 - a : normalise(-a)
}

export function absolute(a: Int): Int {
  return a < 0 ? negate(a) : a
}

export function floorDivide(a: Int, b: Int): Int {
  if (b === 0) throw zeroDivision('integer division or modulo by zero')
  return quotientAndRest(a, b)[0]
}

export function modulo(a: Int, b: Int): Int {
  if (b === 0) throw zeroDivision('integer modulo by zero')
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b
    return (rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest) + 0
  }
  return quotientAndRest(a, b)[1]
}

export function divmod(a: Int, b: Int): [Int, Int] {
  if (b === 0) throw zeroDivision('integer division or modulo by zero')
  return quotientAndRest(a, b)
}

function quotientAndRest(a: Int, b: Int): [Int, Int] {
  if (typeof a === 'number' && typeof b === 'number') {
    const rest = a % b
    const quotient = (a - rest) / b
    return rest !== 0 && rest < 0 !== b < 0 ? [quotient - 1, rest + b] : [quotient + 0, rest + 0]
  }
  const [x, y] = [BigInt(a), BigInt(b)]
  const [quotient, rest] = [x / y, x % y]
  return rest !== 0n && rest < 0n !== y < 0n
    ? [normalise(quotient - 1n), normalise(rest + y)]
    : [normalise(quotient), normalise(rest)]
}

/** `a / b` rounded once, to the nearest double, however large the ints are. */
export function trueDivide(a: Int, b: Int): number {
  if (b === 0) throw zeroDivision('division by zero')
  if (typeof a === 'number' && typeof b === 'number') return a / b
  const negative = a < 0 !== b < 0
  const magnitude = ratioToFloat(BigInt(absolute(a)), BigInt(absolute(b)))
  if (magnitude === Infinity) throw overflowError('integer division result too large for a float')
  return negative ? -magnitude : magnitude
}

/** The double nearest to a / b for a ≥ 0 and b > 0, ties to even; Infinity past the largest. */
export function ratioToFloat(a: bigint, b: bigint): number {
  if (a === 0n) return 0
  const exponent = Math.max(bits(a) - bits(b) - 55, -1076)
  const scaled = exponent >= 0 ? a / (b << BigInt(exponent)) : (a << BigInt(-exponent)) / b
  const back = exponent >= 0 ? scaled * (b << BigInt(exponent)) !== a : scaled * b !== a << BigInt(-exponent)
  return scaleByPower(scaled * 2n + (back ? 1n : 0n), exponent - 1)
}

/** mantissa × 2^exponent as the nearest double; the mantissa may carry a sticky last bit. */
export function scaleByPower(mantissa: bigint, exponent: number): number {
  const drop = Math.max(bits(mantissa) - 53, -1074 - exponent)
  if (drop <= 0) return powerOfTwo(Number(mantissa), exponent)
  const shift = BigInt(drop)
  let kept = mantissa >> shift
  const rest = mantissa - (kept << shift)
  const half = 1n << (shift - 1n)
  if (rest > half || (rest === half && (kept & 1n) === 1n)) kept += 1n
  return powerOfTwo(Number(kept), exponent + drop)
}

/** x × 2^exponent in steps that neither overflow nor lose bits on the way. */
export function powerOfTwo(x: number, exponent: number): number {
  let value = x
  let left = exponent
  while (left > 1000) [value, left] = [value * 2 ** 1000, left - 1000]
  while (left < -1000) [value, left] = [value * 2 ** -1000, left + 1000]
  return value * 2 ** left
}

/** `a ** b` for b ≥ 0. A negative exponent is a float's business: see `power` in float-power.ts. */
export function intPower(a: Int, b: Int): Int {
  if (b < 0) throw new RangeError('intPower takes exponents from 0')
  if (a === 0 || a === 1) return b === 0 ? 1 : a
  if (a === -1) return isOdd(b) ? -1 : 1
  if (typeof a === 'number' && typeof b === 'number' && b * Math.log2(Math.abs(a)) < 52) return smallPower(a, b)
  // A power of two is a shift.
  if (typeof a !== 'number' || !Number.isInteger(Math.log2(Math.abs(a)))) checkBits(bits(BigInt(a) < 0n ? -BigInt(a) : BigInt(a)) * Number(b))
  return guarded(() => BigInt(a) ** BigInt(b))
}

function smallPower(base: number, exponent: number): number {
  let result = 1
  for (let i = 0; i < exponent; i++) result *= base
  return result
}

/** `pow(a, b, m)`, with the inverse of `a` when b is negative; the result has the sign of m. */
export function powerModulo(a: Int, b: Int, m: Int): Int {
  if (m === 0) throw valueError('pow() 3rd argument cannot be 0')
  const modulus = BigInt(absolute(m))
  let base = positiveRest(BigInt(a), modulus)
  let exponent = BigInt(b)
  if (exponent < 0n) [base, exponent] = [inverse(base, modulus), -exponent]
  let result = positiveRest(1n, modulus)
  for (; exponent > 0n; exponent >>= 1n) {
    if ((exponent & 1n) === 1n) result = (result * base) % modulus
    base = (base * base) % modulus
  }
  return normalise(m < 0 && result !== 0n ? result - modulus : result)
}

const positiveRest = (a: bigint, m: bigint): bigint => ((a % m) + m) % m

function inverse(a: bigint, modulus: bigint): bigint {
  let [r0, r1, s0, s1] = [modulus, a, 0n, 1n]
  while (r1 !== 0n) {
    const q = r0 / r1
    ;[r0, r1, s0, s1] = [r1, r0 - q * r1, s1, s0 - q * s1]
  }
  if (r0 !== 1n) throw valueError('base is not invertible for the given modulus')
  return positiveRest(s0, modulus)
}

export function isOdd(a: Int): boolean {
  return typeof a === 'number' ? a % 2 !== 0 : (a & 1n) === 1n
}

/** The number of bits of a non-negative bigint; 0 for 0. */
export function bits(value: bigint): number {
  if (value < 0x1_0000_0000n) return value === 0n ? 0 : 32 - Math.clz32(Number(value))
  const hex = value.toString(16)
  return hex.length * 4 - Math.clz32(parseInt(hex[0] ?? '0', 16)) + 28
}

/** The nearest double, as `float(a)`. */
export function intToFloat(a: Int): number {
  const value = Number(a)
  if (!Number.isFinite(value)) throw overflowError('int too large to convert to float')
  return value
}

/** Runs big arithmetic; what the host cannot hold is Python's MemoryError. */
export function guarded(compute: () => bigint): Int {
  try {
    return normalise(compute())
  } catch (error) {
    if (error instanceof RangeError) throw new PythonError('MemoryError', '', [])
    throw error
  }
}
