/** Sums and lengths of `math` that are exact before one final rounding. */
import { pair, plus, product, squareRoot } from './double-double.ts'
import type { Pair } from './double-double.ts'
import { exactParts, frexp } from './float.ts'
import { powerOfTwo, scaleByPower } from './int.ts'
import { overflowError, valueError } from './python-error.ts'

/** What no longer rounds to a float, in units of 2^−1074. */
const TOO_LARGE = (1n << 2098n) - (1n << 2044n)

/** `math.fsum`: the exact sum, rounded once. */
export function fsum(values: readonly number[]): number {
  let total = 0n
  let special = 0
  for (const value of values) {
    if (Number.isFinite(value)) {
      const { mantissa, exponent } = exactParts(value)
      total += exponent >= -1074 ? mantissa << BigInt(exponent + 1074) : mantissa >> BigInt(-1074 - exponent)
      if (total >= TOO_LARGE || total <= -TOO_LARGE) throw overflowError('intermediate overflow in fsum')
    } else special += value
  }
  if (special !== 0) return specialSum(special, values)
  const magnitude = scaleByPower(total < 0n ? -total : total, -1074)
  return total < 0n ? -magnitude : magnitude
}

function specialSum(special: number, values: readonly number[]): number {
  if (Number.isNaN(special) && !values.some(Number.isNaN)) throw valueError('-inf + inf in fsum')
  return special
}

/** `math.hypot` of any number of coordinates. */
export function hypot(...coordinates: readonly number[]): number {
  if (coordinates.some((x) => Math.abs(x) === Infinity)) return Infinity
  if (coordinates.some(Number.isNaN)) return NaN
  const largest = coordinates.reduce((a, b) => Math.max(a, Math.abs(b)), 0)
  if (largest === 0) return 0
  const scale = frexp(largest)[1]
  const squares = coordinates.reduce((total: Pair, x) => {
    const scaled = powerOfTwo(x, -scale)
    return plus(total, product(scaled, scaled))
  }, pair(0))
  const root = squareRoot(squares)
  return powerOfTwo(root.high + root.low, scale)
}

/** `math.dist` of two points. */
export function dist(p: readonly number[], q: readonly number[]): number {
  if (p.length !== q.length) throw valueError('both points must have the same number of dimensions')
  return hypot(...p.map((x, i) => x - (q[i] ?? 0)))
}
