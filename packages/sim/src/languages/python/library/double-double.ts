/**
 * Numbers of about 106 bits as an unevaluated sum of two doubles (Dekker 1971, Knuth TAOCP 4.2.2), and the
 * elementary functions computed in them. Rounded to a double the results are correct to the last bit
 * but for one argument in some 2^40, where the C library CPython calls is as good as correctly rounded;
 * JS's own Math functions differ from it in one argument out of ten to forty.
 */
export interface Pair {
  readonly high: number
  readonly low: number
}

export const pair = (high: number, low = 0): Pair => ({ high, low })

function quickSum(a: number, b: number): Pair {
  const high = a + b
  return { high, low: b - (high - a) }
}

export function sum(a: number, b: number): Pair {
  const high = a + b
  const part = high - a
  return { high, low: a - (high - part) + (b - part) }
}

const SPLITTER = 2 ** 27 + 1

function split(a: number): Pair {
  const scaled = SPLITTER * a
  const high = scaled - (scaled - a)
  return { high, low: a - high }
}

export function product(a: number, b: number): Pair {
  const high = a * b
  const x = split(a)
  const y = split(b)
  return { high, low: x.high * y.high - high + x.high * y.low + x.low * y.high + x.low * y.low }
}

export function plus(a: Pair, b: Pair): Pair {
  const s = sum(a.high, b.high)
  const t = sum(a.low, b.low)
  const u = quickSum(s.high, s.low + t.high)
  return quickSum(u.high, u.low + t.low)
}

export const minus = (a: Pair, b: Pair): Pair => plus(a, negated(b))
export const negated = (a: Pair): Pair => ({ high: -a.high, low: -a.low })

export function times(a: Pair, b: Pair): Pair {
  const p = product(a.high, b.high)
  return quickSum(p.high, p.low + a.high * b.low + a.low * b.high)
}

export function over(a: Pair, b: Pair): Pair {
  const first = a.high / b.high
  const rest = minus(a, times(b, pair(first)))
  const second = rest.high / b.high
  const last = minus(rest, times(b, pair(second)))
  return plus(quickSum(first, second), pair(last.high / b.high))
}

/** a × 2^n, exact while nothing underflows. */
export const scaled = (a: Pair, n: number): Pair => ({ high: a.high * 2 ** n, low: a.low * 2 ** n })

export function squareRoot(a: Pair): Pair {
  if (a.high === 0) return pair(0)
  const root = Math.sqrt(a.high)
  const rest = minus(a, product(root, root))
  return quickSum(root, rest.high / (2 * root))
}

const LN2: Pair = { high: 0.6931471805599453, low: 2.3190468138462996e-17 }
export const PI: Pair = { high: 3.141592653589793, low: 1.2246467991473532e-16 }

const inverses = new Map<number, Pair>()

/** 1/n, worked out once. */
function inverse(n: number): Pair {
  let known = inverses.get(n)
  if (known === undefined) inverses.set(n, (known = over(pair(1), pair(n))))
  return known
}

/** e^a as `value` × 2^`power`, so that overflow is the caller's to see. |a| < 2^20. */
export function exponential(a: Pair): { value: Pair; power: number } {
  const power = Math.round(a.high / LN2.high)
  const rest = scaled(minus(a, times(LN2, pair(power))), -6)
  let term = rest
  let total = rest
  for (let i = 2; i < 17; i++) {
    term = times(times(term, rest), inverse(i))
    total = plus(total, term)
    if (Math.abs(term.high) < 1e-36) break
  }
  // (1 + t)² − 1 = 2t + t²: squaring the difference from one keeps the small bits.
  for (let i = 0; i < 6; i++) total = plus(scaled(total, 1), times(total, total))
  return { value: plus(pair(1), total), power }
}

/** ln(m × 2^power) for 0.5 ≤ m < 2, by one Halley step from the host's logarithm. */
export function logarithm(m: Pair, power: number): Pair {
  const guess = Math.log(m.high)
  const e = exponential(pair(guess))
  const back = scaled(e.value, e.power)
  const step = over(scaled(minus(m, back), 1), plus(m, back))
  return plus(times(LN2, pair(power)), plus(pair(guess), step))
}

export const toLog2 = (ln: Pair): Pair => over(ln, LN2)

/** sin and cos of a reduced angle, |a| ≤ π/4 or so, by their series. */
export function sineCosine(a: Pair): { sine: Pair; cosine: Pair } {
  const square = times(a, a)
  let sine = a
  let cosine = pair(1)
  let term: Pair = a
  let even: Pair = pair(1)
  for (let i = 1; i < 16; i++) {
    even = negated(times(times(even, square), inverse((2 * i - 1) * 2 * i)))
    term = negated(times(times(term, square), inverse(2 * i * (2 * i + 1))))
    cosine = plus(cosine, even)
    sine = plus(sine, term)
    if (Math.abs(even.high) < 1e-34) break
  }
  return { sine, cosine }
}

/** An angle less the nearest multiple of π/2, and which quarter that is. Large angles take π to 1200 bits. */
export function quarterTurns(x: number): { rest: Pair; quarter: number } {
  if (Math.abs(x) <= Math.PI / 4) return { rest: pair(x), quarter: 0 }
  return exactQuarterTurns(x)
}

let piBits: bigint | undefined
const PI_BITS = 1216

function exactQuarterTurns(x: number): { rest: Pair; quarter: number } {
  piBits ??= computePi(PI_BITS)
  // x as a fixed-point integer with 1216 − 1 fraction bits would be wasteful: |x| ≥ 1/2 here, so its last bit is above 2^−54.
  const mantissa = BigInt(Math.abs(x) >= 2 ** 52 ? Math.abs(x) : Math.abs(x) * 2 ** 54)
  const shift = Math.abs(x) >= 2 ** 52 ? 0n : 54n
  const precision = Math.abs(x) < 2 ** 52 ? 192n : BigInt(PI_BITS)
  const half = piBits >> (BigInt(PI_BITS) - precision + 1n)
  const angle = mantissa << (precision - shift)
  const turns = (2n * angle + half) / (2n * half)
  const rest = fixedToPair(angle - turns * half, Number(precision))
  const sign = x < 0 ? -1 : 1
  return { rest: sign < 0 ? negated(rest) : rest, quarter: Number(BigInt.asUintN(2, sign < 0 ? -turns : turns)) }
}

function fixedToPair(value: bigint, fractionBits: number): Pair {
  const magnitude = value < 0n ? -value : value
  const width = magnitude.toString(2).length
  const drop = BigInt(Math.max(0, width - 53))
  const high = magnitude >> drop
  const low = magnitude - (high << drop)
  const place = (n: bigint, exponent: number): number => Number(n) * 2 ** Math.ceil(exponent / 2) * 2 ** Math.floor(exponent / 2)
  const drop2 = BigInt(Math.max(0, low.toString(2).length - 53))
  const result = quickSum(place(high, Number(drop) - fractionBits), place(low >> drop2, Number(drop2) - fractionBits))
  return value < 0n ? negated(result) : result
}

/** π as a fixed-point integer, by Machin's formula. */
function computePi(fractionBits: number): bigint {
  const guard = 32n
  const one = 1n << (BigInt(fractionBits) + guard)
  return (16n * inverseTangent(5n, one) - 4n * inverseTangent(239n, one)) >> guard
}

function inverseTangent(n: bigint, one: bigint): bigint {
  let power = one / n
  let total = power
  for (let k = 3n, sign = -1n; power > 0n; k += 2n, sign = -sign) {
    power /= n * n
    total += (sign * power) / k
  }
  return total
}
