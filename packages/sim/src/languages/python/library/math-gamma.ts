/**
 * gamma and lgamma by Lanczos' approximation with g = 6.0246… and 13 terms, the one CPython uses; erf and erfc
 * by series and continued fraction in double-double.
 */
import { exponential, minus, over, pair, plus, product, scaled, squareRoot, times, PI } from './double-double.ts'
import type { Pair } from './double-double.ts'
import { cos, exp, finitePower, log, sin } from './elementary.ts'
import { powerOfTwo } from './int.ts'
import { overflowError, valueError } from './python-error.ts'

const G = 6.02468004077673
const G_MINUS_HALF = 5.52468004077673

const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216, 248874557.86205417,
  31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936, 2.5066282746310002,
]
const DENOMINATOR = [0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1]

/** The rational part; evaluated in 1/x from 5 up, where powers of x would overflow. */
function lanczosSum(x: number): number {
  const value = (coefficients: readonly number[]): number =>
    x < 5 ? coefficients.reduceRight((total, c) => total * x + c, 0) : coefficients.reduce((total, c) => total / x + c, 0)
  return value(NUMERATOR) / value(DENOMINATOR)
}

/** sin(πx), exact in the reduction of x. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2
  const parts = [
    () => sin(Math.PI * y),
    () => cos(Math.PI * (y - 0.5)),
    () => sin(Math.PI * (1 - y)),
    () => -cos(Math.PI * (y - 1.5)),
    () => sin(Math.PI * (y - 2)),
  ]
  return Math.sign(x) * (parts[Math.round(2 * y)]?.() ?? 0)
}

const domainError = () => valueError('math domain error')
const rangeError = () => overflowError('math range error')

/** `math.gamma`. */
export function gamma(x: number): number {
  if (Number.isNaN(x) || x === Infinity) return x
  if (x === -Infinity || x === 0) throw domainError()
  if (Number.isInteger(x) && x < 0) throw domainError()
  if (Number.isInteger(x) && x <= 23) return smallFactorial(x - 1)
  const size = Math.abs(x)
  if (size < 1e-20) return inRange(1 / x)
  if (size > 200) {
    if (x > 0) throw rangeError()
    return 0 / sinPi(x)
  }
  return inRange(lanczosGamma(x, size))
}

function inRange(result: number): number {
  if (!Number.isFinite(result)) throw rangeError()
  return result
}

function smallFactorial(n: number): number {
  let product = 1
  for (let i = 2; i <= n; i++) product *= i
  return product
}

function lanczosGamma(x: number, size: number): number {
  const y = size + G_MINUS_HALF
  // What the sum y lost in rounding, put back to first order.
  const lost = size > G_MINUS_HALF ? y - size - G_MINUS_HALF : y - G_MINUS_HALF - size
  const correction = (lost * G) / y
  const steps = size < 140 ? [finitePower(y, size - 0.5)] : Array.from({ length: 2 }, () => finitePower(y, size / 2 - 0.25))
  if (x < 0) {
    let result = ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczosSum(size)
    result -= correction * result
    return steps.reduce((value, step) => value / step, result)
  }
  let result = lanczosSum(size) / exp(y)
  result += correction * result
  return steps.reduce((value, step) => value * step, result)
}

const LOG_PI = 1.1447298858494002

/** `math.lgamma`. */
export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Infinity
  if (Number.isInteger(x) && x <= 2) {
    if (x <= 0) throw domainError()
    return 0
  }
  const size = Math.abs(x)
  if (size < 1e-20) return -log(size)
  let result = log(lanczosSum(size)) - G
  result += (size - 0.5) * (log(size + G - 0.5) - 1)
  if (x < 0) result = LOG_PI - log(Math.abs(sinPi(size))) - log(size) - result
  return inRange(result)
}

const rounded = (value: { pair: Pair; power: number }): number => powerOfTwo(value.pair.high + value.pair.low, value.power)

/** e^(−x²)/√π as a pair and a power of two. */
function bell(x: number): { pair: Pair; power: number } {
  const square = product(x, x)
  const { value, power } = exponential(pair(-square.high, -square.low))
  return { pair: over(value, squareRoot(PI)), power }
}

/** erf x = 2·e^(−x²)/√π · Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1)), every term positive. */
function errorSeries(x: number): Pair {
  const square = scaled(product(x, x), 1)
  let term = pair(x)
  let total = term
  for (let n = 1; n < 400 && term.high > total.high * 1e-33; n++) {
    term = over(times(term, square), pair(2 * n + 1))
    total = plus(total, term)
  }
  const { pair: factor, power } = bell(x)
  return scaled(times(total, factor), power + 1)
}

/** `math.erf`. */
export function erf(x: number): number {
  if (Number.isNaN(x) || x === 0) return x
  const size = Math.abs(x)
  if (size < 2 ** -28) return x + 0.1283791670955126 * x
  const value = size > 6 ? 1 : rounded({ pair: errorSeries(size), power: 0 })
  return x < 0 ? -value : value
}

/** `math.erfc`. */
export function erfc(x: number): number {
  if (Number.isNaN(x)) return x
  if (x < 5) {
    const series = x < 0 ? (x < -6 ? pair(-1) : pairNegated(errorSeries(-x))) : x === 0 ? pair(0) : errorSeries(x)
    return rounded({ pair: minus(pair(1), series), power: 0 })
  }
  return x > 27.5 ? 0 : farTail(x)
}

const pairNegated = (a: Pair): Pair => pair(-a.high, -a.low)

/** erfc x = e^(−x²)/√π · 1/(x + ½/(x + 1/(x + 3⁄2/(x + …)))). */
function farTail(x: number): number {
  let fraction = pair(x)
  for (let k = 120; k > 0; k--) fraction = plus(pair(x), over(pair(k / 2), fraction))
  const { pair: factor, power } = bell(x)
  return rounded({ pair: over(factor, fraction), power })
}
