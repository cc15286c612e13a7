/** `datetime.timedelta` as a record: days of either sign, then seconds and microseconds of that day. */
import { modf } from './math.ts'
import { asIntegerRatio } from './float.ts'
import { hashTuple } from './hash.ts'
import { floorDivide as floorDivideInts, normalise, trueDivide as divideInts } from './int.ts'
import type { Int } from './int.ts'
import { overflowError, valueError, zeroDivision } from './python-error.ts'

export interface TimeDelta {
  readonly days: number
  /** 0…86399 */
  readonly seconds: number
  /** 0…999999 */
  readonly microseconds: number
}

/** A number as Python gave it: an int, or a float marked as one. */
export type Amount = Int | { readonly float: number }

export interface TimeDeltaArguments {
  readonly days?: Amount
  readonly seconds?: Amount
  readonly microseconds?: Amount
  readonly milliseconds?: Amount
  readonly minutes?: Amount
  readonly hours?: Amount
  readonly weeks?: Amount
}

const DAY = 86_400_000_000n

const UNITS: readonly (readonly [keyof TimeDeltaArguments, bigint])[] = [
  ['microseconds', 1n],
  ['milliseconds', 1000n],
  ['seconds', 1_000_000n],
  ['minutes', 60_000_000n],
  ['hours', 3_600_000_000n],
  ['days', DAY],
  ['weeks', 7n * DAY],
]

/** `timedelta(…)`: whole parts are exact; what is left of floats is summed and rounded once, half to even. */
export function timedelta(given: TimeDeltaArguments): TimeDelta {
  let total = 0n
  let leftover = 0
  for (const [name, unit] of UNITS) {
    const amount = given[name]
    if (amount === undefined) continue
    if (typeof amount !== 'object') {
      total += BigInt(amount) * unit
      continue
    }
    const [part, whole] = modf(finite(amount.float))
    const [rest, extra] = modf(Number(unit) * part)
    total += BigInt(whole) * unit + BigInt(extra)
    leftover += rest
  }
  return fromMicroseconds(total + roundedLeftover(leftover, total))
}

function finite(x: number): number {
  if (Number.isNaN(x)) throw valueError('cannot convert float NaN to integer')
  if (!Number.isFinite(x)) throw overflowError('cannot convert float infinity to integer')
  return x
}

function roundedLeftover(leftover: number, total: bigint): bigint {
  const floor = Math.floor(leftover)
  const rest = leftover - floor
  const odd = ((total + BigInt(floor)) & 1n) === 1n
  return BigInt(rest > 0.5 || (rest === 0.5 && odd) ? floor + 1 : floor)
}

export function toMicroseconds(delta: TimeDelta): bigint {
  return (BigInt(delta.days) * 86400n + BigInt(delta.seconds)) * 1_000_000n + BigInt(delta.microseconds)
}

/** Errors: OverflowError beyond 999999999 days. */
export function fromMicroseconds(total: bigint): TimeDelta {
  const rest = ((total % DAY) + DAY) % DAY
  const days = (total - rest) / DAY
  if (days !== BigInt.asIntN(32, days)) throw overflowError('Python int too large to convert to C int')
  if (days > 999_999_999n || days < -999_999_999n) throw overflowError(`days=${days}; must have magnitude <= 999999999`)
  return { days: Number(days), seconds: Number(rest / 1_000_000n), microseconds: Number(rest % 1_000_000n) }
}

export const deltaAdd = (a: TimeDelta, b: TimeDelta): TimeDelta => fromMicroseconds(toMicroseconds(a) + toMicroseconds(b))
export const deltaSubtract = (a: TimeDelta, b: TimeDelta): TimeDelta => fromMicroseconds(toMicroseconds(a) - toMicroseconds(b))
export const deltaNegate = (a: TimeDelta): TimeDelta => fromMicroseconds(-toMicroseconds(a))
export const deltaAbsolute = (a: TimeDelta): TimeDelta => (a.days < 0 ? deltaNegate(a) : a)

/** −1, 0 or 1. */
export function deltaCompare(a: TimeDelta, b: TimeDelta): number {
  const [x, y] = [toMicroseconds(a), toMicroseconds(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

/** a / b for ints, rounded half to even. */
function nearest(a: bigint, b: bigint): bigint {
  const [x, y] = b < 0n ? [-a, -b] : [a, b]
  const rest = ((x % y) + y) % y
  const floor = (x - rest) / y
  return rest * 2n > y || (rest * 2n === y && (floor & 1n) === 1n) ? floor + 1n : floor
}

/** `delta * factor`; a float goes in as its exact ratio. */
export function deltaMultiply(delta: TimeDelta, factor: Amount): TimeDelta {
  const total = toMicroseconds(delta)
  if (typeof factor !== 'object') return fromMicroseconds(total * BigInt(factor))
  const [a, b] = asIntegerRatio(factor.float)
  return fromMicroseconds(nearest(total * BigInt(a), BigInt(b)))
}

/** `delta / divisor` for a number. */
export function deltaDivide(delta: TimeDelta, divisor: Amount): TimeDelta {
  const total = toMicroseconds(delta)
  if (typeof divisor !== 'object') {
    if (divisor === 0) throw zeroDivision('integer division or modulo by zero')
    return fromMicroseconds(nearest(total, BigInt(divisor)))
  }
  const [a, b] = asIntegerRatio(divisor.float)
  if (a === 0) throw zeroDivision('integer division or modulo by zero')
  return fromMicroseconds(nearest(total * BigInt(b), BigInt(a)))
}

/** `delta / other`: a float. */
export const deltaRatio = (delta: TimeDelta, other: TimeDelta): number =>
  divideInts(normalise(toMicroseconds(delta)), normalise(toMicroseconds(other)))

export const deltaFloorDivide = (delta: TimeDelta, divisor: Int): TimeDelta =>
  fromMicroseconds(BigInt(floorDivideInts(normalise(toMicroseconds(delta)), divisor)))

/** `divmod(delta, other)`; `//` and `%` of two deltas are its parts. */
export function deltaDivmod(delta: TimeDelta, other: TimeDelta): [Int, TimeDelta] {
  const quotient = floorDivideInts(normalise(toMicroseconds(delta)), normalise(toMicroseconds(other)))
  return [quotient, fromMicroseconds(toMicroseconds(delta) - BigInt(quotient) * toMicroseconds(other))]
}

export const totalSeconds = (delta: TimeDelta): number => divideInts(normalise(toMicroseconds(delta)), 1_000_000)

export const deltaHash = (delta: TimeDelta): Int => hashTuple([delta.days, delta.seconds, delta.microseconds])

const two = (n: number): string => String(n).padStart(2, '0')

/** `str(delta)`: `-1 day, 23:59:59.000001`. */
export function deltaText({ days, seconds, microseconds }: TimeDelta): string {
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const fraction = microseconds === 0 ? '' : `.${String(microseconds).padStart(6, '0')}`
  const lead = days === 0 ? '' : `${days} day${Math.abs(days) === 1 ? '' : 's'}, `
  return lead + clock + fraction
}

export function deltaRepr(delta: TimeDelta): string {
  const parts = (['days', 'seconds', 'microseconds'] as const).filter((name) => delta[name] !== 0).map((name) => `${name}=${delta[name]}`)
  return `datetime.timedelta(${parts.length === 0 ? '0' : parts.join(', ')})`
}
