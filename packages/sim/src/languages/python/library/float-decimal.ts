/**
 * The exact decimal expansion of a double, rounded half to even where formatting cuts it.
 * JS rounds halves away from zero and stops at 100 digits; Python does neither.
 */

/** x to `digits` places after the point (before it, when negative) as a decimal literal. x is finite. */
export function roundedDecimal(x: number, digits: number): string {
  if (digits < 0) return `${signOf(x)}${scaledInteger(Math.abs(x), digits)}e${-digits}`
  return toFixed(x, digits)
}

const signOf = (x: number): string => (x < 0 || Object.is(x, -0) ? '-' : '')

/** Digits after the point, exactly rounded: `'%.*f'`. */
export function toFixed(x: number, digits: number): string {
  if (digits <= 100 && Math.abs(x) < 1e21 && !mayTie(x, digits)) return signOf(x) + Math.abs(x).toFixed(digits)
  const text = scaledInteger(Math.abs(x), digits).toString().padStart(digits + 1, '0')
  const point = text.length - digits
  return `${signOf(x)}${text.slice(0, point)}${digits > 0 ? '.' : ''}${text.slice(point)}`
}

/** A half can only be met exactly when 2x × 10^digits is whole, so when x × 2^(digits+1) is. */
const mayTie = (x: number, digits: number): boolean => Number.isInteger(x * 2 ** (digits + 1))

/** x × 10^digits rounded half to even, x ≥ 0. */
function scaledInteger(x: number, digits: number): bigint {
  const { numerator, denominator } = ratio(x, digits)
  const floor = numerator / denominator
  const twice = (numerator - floor * denominator) * 2n
  const up = twice > denominator || (twice === denominator && (floor & 1n) === 1n)
  return up ? floor + 1n : floor
}

function ratio(x: number, digits: number): { numerator: bigint; denominator: bigint } {
  let exponent = 0
  let whole = x
  while (!Number.isInteger(whole)) [whole, exponent] = [whole * 2 ** 32, exponent + 32]
  const scale = 10n ** BigInt(Math.abs(digits))
  const numerator = digits > 0 ? BigInt(whole) * scale : BigInt(whole)
  const denominator = (1n << BigInt(exponent)) * (digits < 0 ? scale : 1n)
  return { numerator, denominator }
}

/**
 * `count` significant digits (count ≥ 1) and the decimal exponent of the first: x = d.ddd × 10^exponent,
 * x > 0 and finite.
 */
export function significantDigits(x: number, count: number): { digits: string; exponent: number } {
  if (count <= 101 && !mayTieSignificant(x, count)) {
    const [mantissa = '', exponent = ''] = x.toExponential(count - 1).split('e')
    return { digits: mantissa.replace('.', ''), exponent: Number(exponent) }
  }
  let exponent = Number(x.toExponential().split('e')[1])
  let digits = scaledInteger(x, count - 1 - exponent).toString()
  if (digits.length > count) {
    exponent += 1
    digits = digits.slice(0, count)
  }
  return { digits, exponent }
}

/** An exact tie needs a short expansion: fewer than 54 digits before its end. */
function mayTieSignificant(x: number, count: number): boolean {
  const places = count - 1 - Math.floor(Math.log10(x))
  return places < 0 ? Number.isInteger(x) : mayTie(x, places + 1)
}

/** `'%.*e'`: the sign, `precision` digits after the point, an exponent of two digits at least. */
export function toExponent(x: number, precision: number): string {
  if (x === 0) return `${signOf(x)}0${precision > 0 ? `.${'0'.repeat(precision)}` : ''}e+00`
  const { digits, exponent } = significantDigits(Math.abs(x), precision + 1)
  return signOf(x) + exponentText(digits, exponent)
}

/** Digits and an exponent as `d.ddde±xx`. */
export function exponentText(digits: string, exponent: number): string {
  const tail = digits.length > 1 ? `.${digits.slice(1)}` : ''
  const power = Math.abs(exponent).toString().padStart(2, '0')
  return `${digits[0]}${tail}e${exponent < 0 ? '-' : '+'}${power}`
}

/**
 * `'%.*g'`: `precision` significant digits (at least 1), exponent form when the exponent is below −4 or
 * not below `threshold` (the precision, usually); trailing zeros go unless `keepZeros`.
 */
export function toGeneral(x: number, precision: number, keepZeros: boolean, threshold = precision): string {
  const { digits, exponent } = x === 0 ? { digits: '0'.repeat(precision), exponent: 0 } : significantDigits(Math.abs(x), precision)
  const kept = keepZeros ? digits : digits.replace(/(?<=.)0+$/, '')
  return signOf(x) + placed(kept, exponent, threshold)
}

/** Digits with the point put where the exponent says. */
export function placed(digits: string, exponent: number, threshold: number): string {
  if (exponent < -4 || exponent >= threshold) return exponentText(digits, exponent)
  if (exponent < 0) return `0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  const tail = digits.slice(exponent + 1)
  return tail === '' ? whole : `${whole}.${tail}`
}
