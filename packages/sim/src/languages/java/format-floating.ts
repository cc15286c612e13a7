/**
 * Double.toString as JDK 19 and later print it: the shortest digits that read back as the same double, in plain form
 * from 10^-3 up to 10^7 and in computerised scientific form outside.
 */
export function formatDouble(value: number): string {
  const special = specialText(value)
  return special ?? layOut(value < 0 || Object.is(value, -0), shortestDigits(Math.abs(value)))
}

/** Float.toString: the shortest digits that read back as the same float. */
export function formatFloat(value: number): string {
  const special = specialText(value)
  if (special !== undefined) return special
  const size = Math.abs(value)
  for (let digits = 2; digits < 9; digits++) {
    const text = size.toExponential(digits - 1)
    if (Math.fround(Number(text)) === size) return layOut(value < 0 || Object.is(value, -0), parseExponential(text))
  }
  return layOut(value < 0, parseExponential(size.toExponential(8)))
}

interface Decimal {
  /** Significant digits without trailing zeros (at least one), the point behind the first. */
  readonly digits: string
  readonly exponent: number
}

function specialText(value: number): string | undefined {
  if (Number.isNaN(value)) return 'NaN'
  if (value === Number.POSITIVE_INFINITY) return 'Infinity'
  return value === Number.NEGATIVE_INFINITY ? '-Infinity' : undefined
}

/** The shortest digits; where one would do, the nearest two that still read back as the number (4.9E-324). */
function shortestDigits(size: number): Decimal {
  const shortest = parseExponential(size.toExponential())
  if (shortest.digits.length > 1) return shortest
  const two = size.toExponential(1)
  return Number(two) === size ? parseExponential(two) : shortest
}

function parseExponential(text: string): Decimal {
  const [mantissa, exponent] = text.split('e')
  return { digits: mantissa!.replace('.', '').replace(/0+$/, '') || '0', exponent: Number(exponent) }
}

function layOut(isNegative: boolean, { digits, exponent }: Decimal): string {
  const sign = isNegative ? '-' : ''
  if (digits === '0') return `${sign}0.0`
  if (exponent < -3 || exponent >= 7) return `${sign}${digits[0]}.${digits.slice(1) || '0'}E${exponent}`
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  const padded = digits.padEnd(exponent + 1, '0')
  return `${sign}${padded.slice(0, exponent + 1)}.${padded.slice(exponent + 1) || '0'}`
}
