/** The elementary functions to the last bit of the C library: host values refined in double-double. */
import { frexp } from './float.ts'
import { powerOfTwo, scaleByPower } from './int.ts'
import {
  PI, exponential, logarithm, minus, negated, over, pair, plus, product, quarterTurns, scaled, sineCosine, squareRoot, times, toLog2,
} from './double-double.ts'
import type { Pair } from './double-double.ts'

const rounded = (a: Pair): number => a.high + a.low

/** value × 2^power rounded once, also where the result is subnormal. */
function placed(value: Pair, power: number): number {
  if (power > 1100) return Infinity
  if (power < -1200) return 0
  if (power > -960) return powerOfTwo(rounded(value), power)
  const fixed = (BigInt(value.high * 2 ** 60) << 60n) + BigInt(Math.round(value.low * 2 ** 120))
  return scaleByPower(fixed, power - 120)
}

export function exp(x: number): number {
  if (!(Math.abs(x) < 800)) return Math.exp(x)
  if (Math.abs(x) < 2 ** -54) return 1 + x
  const { value, power } = exponential(pair(x))
  return placed(value, power)
}

/** ln x in double-double; x is positive and finite. */
function naturalLog(x: number): Pair {
  let [m, power] = frexp(x)
  if (m < Math.SQRT1_2) [m, power] = [m * 2, power - 1]
  return logarithm(pair(m), power)
}

const special = (x: number): boolean => !(x > 0) || x === Infinity || x === 1

export const log = (x: number): number => (special(x) ? Math.log(x) : rounded(naturalLog(x)))

/** The C library keeps fdlibm's log10: log of the mantissa scaled, the exponent added in two parts. */
export function log10(x: number): number {
  if (special(x)) return Math.log10(x)
  const [half, raised] = frexp(x)
  const exponent = raised - 1
  const [m, k] = exponent < 0 ? [half, exponent + 1] : [half * 2, exponent]
  return k * 3.694239077158931e-13 + 0.4342944819032518 * log(m) + k * 0.30102999566361177
}

export function log2(x: number): number {
  if (special(x)) return Math.log2(x)
  const [m, power] = frexp(x)
  return m === 0.5 ? power - 1 : rounded(toLog2(naturalLog(x)))
}

/** x^n by squaring, for results far from the ends of the range. */
function wholePower(x: number, n: number): Pair {
  let result = pair(1)
  let square = pair(x)
  for (let left = Math.abs(n); left > 0; left >>>= 1) {
    if ((left & 1) === 1) result = times(result, square)
    if (left > 1) square = times(square, square)
  }
  return n < 0 ? over(pair(1), result) : result
}

/** x^y for x > 0, both finite and neither trivial. */
export function positivePower(x: number, y: number): number {
  const estimate = Math.log(x) * y
  if (Number.isInteger(y) && Math.abs(y) <= 1024 && Math.abs(estimate) < 600) {
    const power = wholePower(x, y)
    // An exact tie falls in the C library as the error of its logarithm has it, as below.
    if (power.high + power.low * 1.0001 === power.high) return power.high
  }
  if (estimate > 800 || estimate < -800) return estimate > 0 ? Infinity : 0
  const exponent = times(naturalLog(x), pair(y))
  if (exponent.high > 720) return Infinity
  if (exponent.high < -760) return 0
  const { value, power } = exponential(exponent)
  return placed(value, power)
}

/** C's pow for finite arguments that are neither 0^negative nor negative^fraction. */
export function finitePower(a: number, b: number): number {
  if (a === 0) return a ** b
  if (b === 1) return a
  if (b === 2) return a * a
  if (b === -1) return 1 / a
  if (b === 0.5 && a > 0) return Math.sqrt(a)
  const magnitude = Math.abs(a) === 1 ? 1 : positivePower(Math.abs(a), b)
  return a < 0 && Math.abs(b % 2) === 1 ? -magnitude : magnitude
}

function quadrant(x: number): { sine: Pair; cosine: Pair } {
  const { rest, quarter } = quarterTurns(x)
  const { sine, cosine } = sineCosine(rest)
  const turned = [
    { sine, cosine },
    { sine: cosine, cosine: negated(sine) },
    { sine: negated(sine), cosine: negated(cosine) },
    { sine: negated(cosine), cosine: sine },
  ]
  return turned[quarter] ?? { sine, cosine }
}

const tiny = (x: number): boolean => Math.abs(x) < 2 ** -27 || !Number.isFinite(x)

export const sin = (x: number): number => (tiny(x) ? Math.sin(x) : rounded(quadrant(x).sine))
export const cos = (x: number): number => (tiny(x) ? Math.cos(x) : rounded(quadrant(x).cosine))

export function tan(x: number): number {
  if (tiny(x)) return Math.tan(x)
  const { sine, cosine } = quadrant(x)
  return rounded(over(sine, cosine))
}

/** The angle of the point (x, y), refined from the host's value by turning it back. */
function angle(y: Pair, x: Pair): Pair {
  const guess = Math.atan2(y.high, x.high)
  const { sine, cosine } = quadrant(guess)
  // Turned back by the guess, the point lies within 2^−50 of the axis: its angle is its slope.
  const across = minus(times(y, cosine), times(x, sine))
  const along = plus(times(x, cosine), times(y, sine))
  return plus(pair(guess), over(across, along))
}

const inRange = (x: number): boolean => Math.abs(x) > 2 ** -27 && Math.abs(x) < 2 ** 60

export const atan = (x: number): number => (inRange(x) ? rounded(angle(pair(x), pair(1))) : Math.atan(x))

export function asin(x: number): number {
  if (!inRange(x) || Math.abs(x) >= 1) return Math.asin(x)
  return rounded(angle(pair(x), squareRoot(minus(pair(1), product(x, x)))))
}

export function acos(x: number): number {
  if (Math.abs(x) >= 1 || Number.isNaN(x)) return Math.acos(x)
  if (!inRange(x)) return rounded(minus(scaled(PI, -1), pair(x)))
  return rounded(angle(squareRoot(minus(pair(1), product(x, x))), pair(x)))
}

export function atan2(y: number, x: number): number {
  const spread = Math.abs(y / x)
  if (!(spread > 2 ** -60 && spread < 2 ** 60)) return Math.atan2(y, x)
  const scale = -frexp(Math.max(Math.abs(x), Math.abs(y)))[1]
  return rounded(angle(pair(powerOfTwo(y, scale)), pair(powerOfTwo(x, scale))))
}

/** √(x² + y²), rounded once. */
export function hypotenuse(x: number, y: number): number {
  const largest = Math.max(Math.abs(x), Math.abs(y))
  if (largest === 0 || !Number.isFinite(x + y)) return Math.hypot(x, y)
  const scale = frexp(largest)[1]
  const [a, b] = [powerOfTwo(x, -scale), powerOfTwo(y, -scale)]
  return powerOfTwo(rounded(squareRoot(plus(product(a, a), product(b, b)))), scale)
}

/** glibc's cosh: by the exponential, whose own rounding it keeps. */
export function cosh(x: number): number {
  const magnitude = Math.abs(x)
  if (!(magnitude < 711)) return Math.cosh(x)
  if (magnitude < Math.LN2 / 2) {
    const t = Math.expm1(magnitude)
    const w = 1 + t
    return magnitude < 2 ** -55 ? w : 1 + (t * t) / (w + w)
  }
  if (magnitude < 22) {
    const e = exp(magnitude)
    return 0.5 * e + 0.5 / e
  }
  if (magnitude < 709.78) return 0.5 * exp(magnitude)
  const half = exp(0.5 * magnitude)
  return 0.5 * half * half
}

/** glibc's sinh: host expm1 is the same algorithm; large arguments go through the exponential. */
export function sinh(x: number): number {
  const magnitude = Math.abs(x)
  if (!(magnitude >= 22 && magnitude < 711)) return Math.sinh(x)
  if (magnitude < 709.78) return Math.sign(x) * 0.5 * exp(magnitude)
  const half = exp(0.5 * magnitude)
  return Math.sign(x) * 0.5 * half * half
}

/** glibc's asinh, in the steps of its source: logarithm far out, log1p near zero. */
export function asinh(x: number): number {
  const magnitude = Math.abs(x)
  if (!(magnitude >= 2 ** -28) || magnitude === Infinity) return x
  const square = magnitude * magnitude
  let result: number
  if (magnitude > 2 ** 28) result = log(magnitude) + Math.LN2
  else if (magnitude > 2) result = log(2 * magnitude + 1 / (Math.sqrt(square + 1) + magnitude))
  else result = Math.log1p(magnitude + square / (1 + Math.sqrt(1 + square)))
  return x < 0 ? -result : result
}

/** glibc's acosh for x ≥ 1. */
export function acosh(x: number): number {
  if (x > 2 ** 28) return x === Infinity ? x : log(x) + Math.LN2
  if (x > 2) return log(2 * x - 1 / (x + Math.sqrt(x * x - 1)))
  const t = x - 1
  return Math.log1p(t + Math.sqrt(2 * t + t * t))
}

/** The cube root as glibc computes it: a quadratic guess, one rational step, the scale put back. */
export function cbrt(x: number): number {
  if (x === 0 || !Number.isFinite(x)) return x
  const [m, exponent] = frexp(Math.abs(x))
  const guess = CUBE_GUESS.reduceRight((total, coefficient) => total * m + coefficient, 0)
  const cube = guess * guess * guess
  const third = (guess * (cube + 2 * m)) / (2 * cube + m) * (CUBE_FACTORS[2 + (exponent % 3)] ?? 1)
  return powerOfTwo(x > 0 ? third : -third, Math.trunc(exponent / 3))
}

const CUBE_FACTORS = [1 / 1.5874010519681996, 1 / 1.2599210498948732, 1, 1.2599210498948732, 1.5874010519681996]
const CUBE_GUESS = [
  0.35489576504391984, 1.508191937815849, -2.114994941673713, 2.4469312256353444, -1.8346927748361308, 0.7849323449766392,
  -0.14526389938548637,
]
