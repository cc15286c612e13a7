import type { Whole } from '../runtime/integers.ts'
import { encodeRune, runesOf } from '../runtime/utf8.ts'
import { formatFloat } from './floats.ts'
import { pad, type Flags } from './flags.ts'
import { canBackquote, quote, quoteRune } from './quoting.ts'

/** A whole number in a base, with sign, precision, `#` prefixes and padding. */
export function formatInteger(value: Whole, base: 2 | 8 | 10 | 16, verb: string, flags: Flags): string {
  const negative = value < 0
  const magnitude = BigInt(value) < 0n ? -BigInt(value) : BigInt(value)
  let digits = magnitude.toString(base)
  if (verb === 'X') digits = digits.toUpperCase()
  if (flags.precision !== undefined) {
    if (flags.precision === 0 && magnitude === 0n) return pad('', { ...flags, zero: false })
    digits = digits.padStart(flags.precision, '0')
  }
  const prefix = flags.sharp ? { 2: '0b', 8: digits.startsWith('0') ? '' : '0', 10: '', 16: verb === 'X' ? '0X' : '0x' }[base] : verb === 'O' ? '0o' : ''
  const sign = negative ? '-' : flags.plus ? '+' : flags.space ? ' ' : ''
  if (flags.zero && !flags.minus && flags.width !== undefined && flags.precision === undefined) {
    digits = digits.padStart(flags.width - sign.length, '0')
    return sign + prefix + digits
  }
  return pad(sign + prefix + digits, { ...flags, zero: false })
}

export function formatUnicode(value: Whole, flags: Flags): string {
  const digits = BigInt(value).toString(16).toUpperCase().padStart(Math.max(4, flags.precision ?? 4), '0')
  const tail = flags.sharp ? ` '${encodeRune(Number(value))}'` : ''
  return pad(`U+${digits}${tail}`, { ...flags, zero: false })
}

export function formatCharacter(value: Whole, flags: Flags): string {
  return pad(encodeRune(Number(value)), flags)
}

export function formatQuotedRune(value: Whole, flags: Flags): string {
  return pad(quoteRune(Number(value), flags.plus), flags)
}

/** A float with one of the verbs e E f F g G b x X; `precision` is what the verb means without one. */
export function formatFloatVerb(value: number, bits: 32 | 64, verb: string, flags: Flags, precision: number): string {
  let text = formatFloat(value, verb === 'F' ? 'f' : verb, flags.precision ?? precision, bits)
  if (text[0] !== '-' && text[0] !== '+') text = `+${text}`
  if (flags.space && text[0] === '+' && !flags.plus) text = ` ${text.slice(1)}`
  if (/Inf|NaN/.test(text)) {
    const shown = text.slice(1) === 'NaN' && !flags.space && !flags.plus ? 'NaN' : text
    return pad(flags.plus || shown[0] !== '+' ? shown : shown.slice(0), { ...flags, zero: false })
  }
  if (flags.sharp && !'bxX'.includes(verb)) text = withPoint(text, verb, flags)
  if (flags.plus || text[0] !== '+') {
    if (flags.zero && !flags.minus && flags.width !== undefined && flags.width > text.length) return text[0] + text.slice(1).padStart(flags.width - 1, '0')
    return pad(text, { ...flags, zero: false })
  }
  return pad(text.slice(1), flags)
}

/** `#`: always a decimal point, and for %g no trailing zeros removed. */
function withPoint(text: string, verb: string, flags: Flags): string {
  const at = text.search(/e/i)
  const mantissa = at < 0 ? text : text.slice(0, at)
  const tail = at < 0 ? '' : text.slice(at)
  let body = mantissa.includes('.') ? mantissa : `${mantissa}.`
  if (/[gGv]/.test(verb)) {
    const wanted = flags.precision ?? 6
    const digits = body.replace(/[^0-9]/g, '').replace(/^0+/, '').length
    body += '0'.repeat(Math.max(0, wanted - digits))
  }
  return body + tail
}

export function formatText(bytes: string, flags: Flags): string {
  return pad(cut(bytes, flags), flags)
}

/** Precision cuts text to so many characters. */
function cut(bytes: string, flags: Flags): string {
  if (flags.precision === undefined) return bytes
  return runesOf(bytes).slice(0, flags.precision).map(encodeRune).join('')
}

export function formatQuoted(bytes: string, flags: Flags): string {
  const text = cut(bytes, flags)
  if (flags.sharp && canBackquote(text)) return pad(`\`${text}\``, flags)
  return pad(quote(text, '"', flags.plus), flags)
}

export function formatHexText(bytes: string, upper: boolean, flags: Flags): string {
  const text = flags.precision === undefined ? bytes : bytes.slice(0, flags.precision)
  const pairs = Array.from(text, (ch) => ch.charCodeAt(0).toString(16).padStart(2, '0'))
  const prefix = flags.sharp ? '0x' : ''
  const body = flags.space ? pairs.map((pair) => prefix + pair).join(' ') : pairs.length === 0 ? '' : prefix + pairs.join('')
  return pad(upper ? body.toUpperCase() : body, flags)
}
