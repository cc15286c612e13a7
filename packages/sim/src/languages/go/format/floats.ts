import { fromDouble } from '../check/rational.ts'

/** Decimal digits of a positive number and the place of the point: 0.d1d2… × 10^point. */
interface Digits { readonly digits: string; readonly point: number }

/** A float as strconv.FormatFloat writes it; `precision` -1 is the shortest text that reads back as the same number. */
export function formatFloat(value: number, format: string, precision: number, bits: 32 | 64): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const magnitude = Math.abs(value)
  const lower = format.toLowerCase()
  if (lower === 'b' || lower === 'x') return sign + binaryFormat(magnitude, lower, precision, bits, format === 'X')
  const text = sign + decimalFormat(magnitude, lower, precision, bits)
  return format === 'E' || format === 'G' ? text.toUpperCase() : text
}

function decimalFormat(value: number, format: string, precision: number, bits: 32 | 64): string {
  const shortest = precision < 0
  if (format === 'e') {
    const digits = shortest ? shortestDigits(value, bits) : roundedDigits(value, precision + 1)
    return exponentForm(digits, shortest ? digits.digits.length - 1 : precision)
  }
  if (format === 'f') {
    if (!shortest) return fixedForm(value, precision)
    const digits = shortestDigits(value, bits)
    return plainForm(digits, Math.max(digits.digits.length - digits.point, 0))
  }
  return generalForm(value, precision, bits, shortest)
}

function generalForm(value: number, precision: number, bits: 32 | 64, shortest: boolean): string {
  const wanted = precision === 0 ? 1 : precision
  const digits = trimmed(shortest ? shortestDigits(value, bits) : roundedDigits(value, wanted))
  let limit = shortest ? 6 : wanted
  if (limit > digits.digits.length && digits.digits.length >= digits.point) limit = digits.digits.length
  if (shortest) limit = 6
  const exponent = digits.point - 1
  if (value !== 0 && (exponent < -4 || exponent >= limit)) {
    return exponentForm(digits, digits.digits.length - 1)
  }
  return plainForm(digits, Math.max(digits.digits.length - digits.point, 0))
}

function trimmed({ digits, point }: Digits): Digits {
  return { digits: digits.replace(/0+$/, '') || '0', point }
}

/** The fewest digits that tell the number from its neighbours. */
function shortestDigits(value: number, bits: 32 | 64): Digits {
  if (value === 0) return { digits: '0', point: 1 }
  let text = value.toExponential()
  if (bits === 32) {
    for (let precision = 0; precision < 9; precision++) {
      text = value.toExponential(precision)
      if (Math.fround(Number(text)) === value) break
    }
  }
  const [mantissa, exponent] = text.split('e') as [string, string]
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 }
}

/** Exactly `count` significant digits, halves to even. */
function roundedDigits(value: number, count: number): Digits {
  if (value === 0) return { digits: '0'.repeat(Math.max(count, 1)), point: 1 }
  const exact = fromDouble(value)
  let point = Math.floor(Math.log10(value)) + 1
  for (let attempts = 0; attempts < 3; attempts++) {
    const whole = scaledRound(exact.num, exact.den, count - point)
    const text = String(whole)
    if (text.length === count) return { digits: text, point }
    point += text.length > count ? 1 : -1
  }
  return { digits: String(scaledRound(exact.num, exact.den, count - point)).slice(0, count), point }
}

/** num/den × 10^places, rounded to a whole number, halves to even. */
function scaledRound(num: bigint, den: bigint, places: number): bigint {
  const top = places >= 0 ? num * 10n ** BigInt(places) : num
  const bottom = places < 0 ? den * 10n ** BigInt(-places) : den
  const whole = top / bottom
  const twice = (top % bottom) * 2n
  return twice > bottom || (twice === bottom && (whole & 1n) === 1n) ? whole + 1n : whole
}

function fixedForm(value: number, precision: number): string {
  const exact = fromDouble(value)
  const text = String(scaledRound(exact.num, exact.den, precision)).padStart(precision + 1, '0')
  return precision === 0 ? text : `${text.slice(0, -precision)}.${text.slice(-precision)}`
}

function plainForm({ digits, point }: Digits, decimals: number): string {
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  if (decimals === 0) return whole
  const fraction = (point > 0 ? digits.slice(point) : '0'.repeat(-point) + digits).padEnd(decimals, '0')
  return `${whole}.${fraction.slice(0, decimals)}`
}

function exponentForm({ digits, point }: Digits, decimals: number): string {
  const exponent = digits === '0' || /^0+$/.test(digits) ? 0 : point - 1
  const fraction = decimals > 0 ? `.${digits.slice(1).padEnd(decimals, '0')}` : ''
  const size = String(Math.abs(exponent)).padStart(2, '0')
  return `${digits[0]}${fraction}e${exponent < 0 ? '-' : '+'}${size}`
}

/** %b (mantissa and power of two) and %x (hexadecimal mantissa). */
function binaryFormat(value: number, format: string, precision: number, bits: 32 | 64, upper: boolean): string {
  const width = bits === 32 ? 23 : 52
  const bias = bits === 32 ? 127 : 1023
  if (value === 0) return format === 'b' ? `0p-${bias + width - 1}` : upper ? '0X0P+00' : '0x0p+00'
  const exponent = Math.max(Math.floor(Math.log2(value)), 1 - bias)
  const mantissa = BigInt(Math.round(value / 2 ** Math.max(exponent - width, -1074)))
  if (format === 'b') {
    const power = exponent - width
    return `${mantissa}p${power < 0 ? '-' : '+'}${Math.abs(power)}`
  }
  const shifted = mantissa << BigInt(bits === 32 ? 1 : 0)
  let hex = shifted.toString(16)
  let fraction = hex.slice(1).replace(/0+$/, '')
  if (precision >= 0) fraction = hex.slice(1).padEnd(precision, '0').slice(0, precision)
  hex = `0x${hex[0]}${fraction === '' ? '' : `.${fraction}`}p${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`
  return upper ? hex.toUpperCase() : hex
}
