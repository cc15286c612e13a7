import { JavaProblem } from './arithmetic.ts'

/** java.math.RoundingMode by its ordinal. */
export const ROUNDING = { up: 0, down: 1, ceiling: 2, floor: 3, halfUp: 4, halfDown: 5, halfEven: 6, unnecessary: 7 } as const

/** A decimal: `unscaled` × 10^−`scale`. */
export interface Decimal {
  readonly unscaled: bigint
  readonly scale: number
}

/** Larger powers of ten are given up: no program of threads needs a million digits, and the host must not stand still. */
const MOST_DIGITS = 100_000

export class DecimalTooLong extends Error {}

const problem = (message: string): JavaProblem => new JavaProblem('java.lang.ArithmeticException', message)

export const sizeOf = (value: bigint): bigint => (value < 0n ? -value : value)

export function tenTo(power: number): bigint {
  if (power > MOST_DIGITS) throw new DecimalTooLong(`A decimal of more than ${MOST_DIGITS} digits is not modelled.`)
  return 10n ** BigInt(power)
}

/** How many digits the unscaled value has; 1 for zero. */
export function precisionOf({ unscaled }: Decimal): number {
  return sizeOf(unscaled).toString().length
}

/** `dividend / divisor` to a whole number, rounded as asked. Errors: ArithmeticException where nothing may be lost and something would be. */
export function roundedQuotient(dividend: bigint, divisor: bigint, rounding: number): bigint {
  const down = dividend / divisor
  const rest = dividend % divisor
  if (rest === 0n) return down
  const isNegative = dividend < 0n !== divisor < 0n
  return goesUp(down, sizeOf(rest) * 2n - sizeOf(divisor), isNegative, rounding) ? down + (isNegative ? -1n : 1n) : down
}

/** Whether to go away from zero, when what is cut off compares so with one half. */
function goesUp(down: bigint, half: bigint, isNegative: boolean, rounding: number): boolean {
  switch (rounding) {
    case ROUNDING.up: return true
    case ROUNDING.down: return false
    case ROUNDING.ceiling: return !isNegative
    case ROUNDING.floor: return isNegative
    case ROUNDING.halfUp: return half >= 0n
    case ROUNDING.halfDown: return half > 0n
    case ROUNDING.halfEven: return half > 0n || (half === 0n && down % 2n !== 0n)
    default: throw problem('Rounding necessary')
  }
}

/** The same number with another scale. */
export function rescaled(value: Decimal, scale: number, rounding: number): Decimal {
  if (scale >= value.scale) return { unscaled: value.unscaled === 0n ? 0n : value.unscaled * tenTo(scale - value.scale), scale }
  return { unscaled: roundedQuotient(value.unscaled, tenTo(value.scale - scale), rounding), scale }
}

/** With at most so many digits; 0 keeps them all. */
export function rounded(value: Decimal, precision: number, rounding: number): Decimal {
  if (precision === 0) return value
  let out = value
  // Rounding 9.99 up makes a digit more.
  for (let drop = precisionOf(out) - precision; drop > 0; drop = precisionOf(out) - precision) out = rescaled(out, out.scale - drop, rounding)
  return out
}

/** Without trailing zeros, as far as the scale stays at least `least`. */
export function stripped(value: Decimal, least: number): Decimal {
  let { unscaled, scale } = value
  while (scale > least && unscaled !== 0n && unscaled % 10n === 0n) {
    unscaled /= 10n
    scale--
  }
  return { unscaled, scale }
}

export function added(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale)
  return { unscaled: rescaled(a, scale, ROUNDING.unnecessary).unscaled + rescaled(b, scale, ROUNDING.unnecessary).unscaled, scale }
}

/** `add` with a MathContext: a zero adds no digits, but may ask for a scale. */
export function addedTo(a: Decimal, b: Decimal, precision: number, rounding: number): Decimal {
  if (precision === 0 || (a.unscaled !== 0n && b.unscaled !== 0n)) return rounded(added(a, b), precision, rounding)
  const wanted = Math.max(a.scale, b.scale)
  if (a.unscaled === 0n && b.unscaled === 0n) return { unscaled: 0n, scale: wanted }
  const out = rounded(a.unscaled === 0n ? b : a, precision, rounding)
  if (out.scale >= wanted) return stripped(out, wanted)
  return rescaled(out, Math.min(wanted, out.scale + precision - precisionOf(out)), ROUNDING.unnecessary)
}

function checkDivisor(a: Decimal, b: Decimal): void {
  if (b.unscaled === 0n) throw problem(a.unscaled === 0n ? 'Division undefined' : 'Division by zero')
}

/** `divide` with a scale. */
export function quotient(a: Decimal, b: Decimal, scale: number, rounding: number): Decimal {
  if (b.unscaled === 0n) throw problem('/ by zero')
  const shift = scale + b.scale - a.scale
  const [dividend, divisor] = shift >= 0 ? [a.unscaled * tenTo(shift), b.unscaled] : [a.unscaled, b.unscaled * tenTo(-shift)]
  return { unscaled: roundedQuotient(dividend, divisor, rounding), scale }
}

/** `divide` without a scale: exact, or an error. */
export function exactQuotient(a: Decimal, b: Decimal): Decimal {
  checkDivisor(a, b)
  const wanted = a.scale - b.scale
  if (a.unscaled === 0n) return { unscaled: 0n, scale: wanted }
  let rest = sizeOf(b.unscaled) / divisorOf(sizeOf(a.unscaled), sizeOf(b.unscaled))
  const twos = countFactor(rest, 2n)
  const fives = countFactor(rest, 5n)
  rest /= 2n ** BigInt(twos) * 5n ** BigInt(fives)
  if (rest !== 1n) throw problem('Non-terminating decimal expansion; no exact representable decimal result.')
  return quotient(a, b, wanted + Math.max(twos, fives), ROUNDING.unnecessary)
}

function countFactor(value: bigint, factor: bigint): number {
  let count = 0
  for (let rest = value; rest % factor === 0n; rest /= factor) count++
  return count
}

export function divisorOf(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** `divide` with a MathContext: so many digits; an exact one loses trailing zeros down to the scale it would have. */
export function ratio(a: Decimal, b: Decimal, precision: number, rounding: number): Decimal {
  checkDivisor(a, b)
  const wanted = a.scale - b.scale
  if (a.unscaled === 0n) return { unscaled: 0n, scale: wanted }
  const scale = wanted + precision + precisionOf(b) - precisionOf(a) + 1
  const shift = scale - wanted
  const [dividend, divisor] = shift >= 0 ? [a.unscaled * tenTo(shift), b.unscaled] : [a.unscaled, b.unscaled * tenTo(-shift)]
  if (dividend % divisor === 0n) return stripped(rounded({ unscaled: dividend / divisor, scale }, precision, rounding), wanted)
  // One digit more, never 0 or 5, stands for all that is cut off: rounding decides as it would on the whole.
  const down = dividend / divisor
  const sticky = down * 10n + (dividend < 0n !== divisor < 0n ? -1n : 1n)
  return rounded({ unscaled: sticky, scale: scale + 1 }, precision, rounding)
}

/** The whole part of a quotient, with a scale as near to the difference of the scales as it can be. */
export function wholeQuotient(a: Decimal, b: Decimal): Decimal {
  checkDivisor(a, b)
  const wanted = a.scale - b.scale
  const whole = quotient(a, b, 0, ROUNDING.down)
  if (whole.unscaled === 0n) return { unscaled: 0n, scale: wanted }
  return wanted >= 0 ? rescaled(whole, wanted, ROUNDING.unnecessary) : stripped(whole, wanted)
}

export function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const next = (root + value / root) >> 1n
    if (next >= root) return root
    root = next
  }
}

/** The square root to so many digits; with none given it must come out exactly. */
export function squareRoot(value: Decimal, precision: number, rounding: number): Decimal {
  if (value.unscaled < 0n) throw problem('Attempted square root of negative BigDecimal')
  const wanted = Math.trunc(value.scale / 2)
  if (value.unscaled === 0n) return { unscaled: 0n, scale: wanted }
  const digits = precision === 0 ? Math.floor(precisionOf(value) / 2) + 1 : precision
  const scale = Math.ceil((value.scale + 2 * digits - precisionOf(value)) / 2) + 2
  const shift = 2 * scale - value.scale
  const square = shift >= 0 ? value.unscaled * tenTo(shift) : value.unscaled / tenTo(-shift)
  const root = wholeRoot(square)
  const isExact = root * root === square && (shift >= 0 || square * tenTo(-shift) === value.unscaled)
  if (isExact) return stripped(rounded({ unscaled: root, scale }, precision, rounding), wanted)
  if (precision === 0 || rounding === ROUNDING.unnecessary) throw problem('Computed square root not exact.')
  return rounded({ unscaled: root * 10n + 1n, scale: scale + 1 }, precision, rounding)
}

/** BigDecimal(double): the binary value, digit by digit. */
export function exactDecimal(value: number): Decimal {
  if (!Number.isFinite(value)) throw new JavaProblem('java.lang.NumberFormatException', 'Infinite or NaN')
  let scale = 0
  let scaled = value
  let power = 0
  while (!Number.isInteger(scaled)) {
    scaled *= 2
    power++
  }
  scale = power
  return { unscaled: BigInt(scaled) * 5n ** BigInt(power), scale }
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,10}))?$/

/** BigDecimal(String); undefined for what is no number. */
export function readDecimal(text: string): Decimal | undefined {
  const match = DECIMAL.exec(text)
  if (!match || (match[2] === '' && (match[3] ?? '') === '')) return undefined
  const [, sign, before = '', after = '', exponent = '0'] = match
  const scale = after.length - Number(exponent)
  if (Math.abs(scale) > 0x7fffffff) return undefined
  const size = BigInt(before + after)
  return { unscaled: sign === '-' ? -size : size, scale }
}

/** toPlainString. */
export function plainText({ unscaled, scale }: Decimal): string {
  if (scale <= 0) return unscaled === 0n ? '0' : unscaled.toString() + '0'.repeat(Math.min(-scale, MOST_DIGITS))
  const digits = sizeOf(unscaled).toString().padStart(scale + 1, '0')
  return `${unscaled < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`
}

/** toString and, with exponents that are multiples of three, toEngineeringString. */
export function decimalText(value: Decimal, isEngineering: boolean): string {
  const { unscaled, scale } = value
  const digits = sizeOf(unscaled).toString()
  const adjusted = digits.length - 1 - scale
  if (scale >= 0 && adjusted >= -6) return plainText(value)
  const sign = unscaled < 0n ? '-' : ''
  if (!isEngineering) return `${sign}${pointed(digits, 1)}${exponentText(adjusted)}`
  let exponent = Math.floor(adjusted / 3) * 3
  const before = adjusted - exponent + 1
  if (unscaled !== 0n) return `${sign}${pointed(digits.padEnd(before, '0'), before)}${exponentText(exponent)}`
  if (before > 1) exponent += 3
  return `${before === 2 ? '0.00' : before === 3 ? '0.0' : '0'}${exponentText(exponent)}`
}

const pointed = (digits: string, before: number): string => (digits.length > before ? `${digits.slice(0, before)}.${digits.slice(before)}` : digits)
const exponentText = (exponent: number): string => (exponent === 0 ? '' : `E${exponent > 0 ? '+' : ''}${exponent}`)
