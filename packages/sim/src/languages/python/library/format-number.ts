/** `format(value, spec)` of int, bool, float and complex. */
import type { Complex } from './complex.ts'
import { floatRepr } from './float.ts'
import { toExponent, toFixed, toGeneral } from './float-decimal.ts'
import { layOut, padded, parseSpec, unknownCode } from './format-spec.ts'
import type { FormatSpec, NumberText } from './format-spec.ts'
import { absolute, intToFloat } from './int.ts'
import type { Int } from './int.ts'
import { intToString } from './int-bits.ts'
import { complexRepr } from './complex.ts'
import { overflowError, valueError } from './python-error.ts'

const BASES: Readonly<Record<string, { base: number; prefix: string }>> = {
  b: { base: 2, prefix: '0b' },
  o: { base: 8, prefix: '0o' },
  x: { base: 16, prefix: '0x' },
  X: { base: 16, prefix: '0X' },
}

/** Of an int; for a bool pass its int, 'bool' as `typeName`, and keep the empty spec to `str(value)`. */
export function formatInt(value: Int, spec: string, typeName = 'int'): string {
  if (spec === '') return intToString(value)
  const parsed = parseSpec(spec, typeName, '>')
  if (parsed.type !== '' && 'eEfFgG%'.includes(parsed.type)) return formatParsedFloat(intToFloat(value), parsed)
  if (parsed.type !== '' && !'bcdoxXn'.includes(parsed.type)) throw unknownCode(parsed.type, typeName)
  if (parsed.precision >= 0) throw valueError('Precision not allowed in integer format specifier')
  if (parsed.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in integer format specifier')
  return parsed.type === 'c' ? formatCharacter(value, parsed) : layOut(integerText(value, parsed), parsed)
}

function integerText(value: Int, spec: FormatSpec): NumberText {
  const base = BASES[spec.type]
  const magnitude = absolute(value)
  const digits = base === undefined ? intToString(magnitude) : magnitude.toString(base.base)
  return {
    sign: signFor(value < 0, spec.sign),
    prefix: spec.alternate && base !== undefined ? base.prefix : '',
    digits: spec.type === 'X' ? digits.toUpperCase() : digits,
    rest: '',
  }
}

function formatCharacter(value: Int, spec: FormatSpec): string {
  if (spec.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'")
  if (spec.alternate) throw valueError("Alternate form (#) not allowed with integer format specifier 'c'")
  if (BigInt.asIntN(64, BigInt(value)) !== BigInt(value)) throw overflowError('Python int too large to convert to C long')
  if (value < 0 || value > 0x10ffff) throw overflowError('%c arg not in range(0x110000)')
  return layOut({ sign: '', prefix: '', digits: '', rest: String.fromCodePoint(Number(value)) }, spec)
}

const signFor = (negative: boolean, option: string): string => (negative ? '-' : option === '-' ? '' : option)

/** Of a float. */
export function formatFloat(x: number, spec: string, typeName = 'float'): string {
  if (spec === '') return floatRepr(x)
  const parsed = parseSpec(spec, typeName, '>')
  if (parsed.type !== '' && !'eEfFgGn%'.includes(parsed.type)) throw unknownCode(parsed.type, typeName)
  return formatParsedFloat(x, parsed)
}

function formatParsedFloat(x: number, spec: FormatSpec): string {
  return layOut(floatText(x, spec, true), spec)
}

/** The parts of a float under its presentation type; `pointZero` as `repr` adds it. */
function floatText(x: number, spec: FormatSpec, pointZero: boolean): NumberText {
  const percent = spec.type === '%'
  const text = numeral(percent ? x * 100 : x, spec.type, spec.precision, spec.alternate, pointZero)
  const upper = 'EFG'.includes(spec.type || 'r') ? text.toUpperCase() : text
  let negative = upper.startsWith('-')
  const body = negative ? upper.slice(1) : upper
  if (spec.noNegativeZero && /^[0.]+(?:e|$)/i.test(body)) negative = false
  const digits = /^\d*/.exec(body)?.[0] ?? ''
  return { sign: signFor(negative, spec.sign), prefix: '', digits, rest: body.slice(digits.length) + (percent ? '%' : '') }
}

/** A float's digits for one presentation type, in lower case; '' is `repr`, or `g` with a point once a precision is given. */
export function numeral(x: number, type: string, precision: number, alternate: boolean, pointZero = false): string {
  if (!Number.isFinite(x)) return floatRepr(x)
  const places = precision < 0 ? 6 : precision
  switch (type.toLowerCase()) {
    case 'e':
      return alternate && places === 0 ? toExponent(x, 0).replace('e', '.e') : toExponent(x, places)
    case 'f':
    case '%':
      return toFixed(x, places) + (alternate && places === 0 ? '.' : '')
    case 'g':
    case 'n':
      return withPoint(toGeneral(x, Math.max(places, 1), alternate), alternate)
    default:
      return precision < 0 ? shortest(x, alternate, pointZero) : general(x, Math.max(precision, 1), alternate, pointZero)
  }
}

function shortest(x: number, alternate: boolean, pointZero: boolean): string {
  const text = floatRepr(x)
  return withPoint(pointZero ? text : text.replace(/\.0$/, ''), alternate)
}

function general(x: number, precision: number, alternate: boolean, pointZero: boolean): string {
  const text = withPoint(toGeneral(x, precision, alternate, pointZero ? precision - 1 : precision), alternate)
  return pointZero && !/[.e]/.test(text) ? `${text}.0` : pointZero && text.endsWith('.') ? `${text}0` : text
}

/** The alternate form keeps a point even with no digit after it. */
function withPoint(text: string, alternate: boolean): string {
  if (!alternate || text.includes('.')) return text
  return text.includes('e') ? text.replace('e', '.e') : `${text}.`
}

/** Of a complex number. */
export function formatComplex(value: Complex, spec: string): string {
  if (spec === '') return complexRepr(value)
  const parsed = parseSpec(spec, 'complex', '>')
  if (parsed.type !== '' && !'eEfFgGn'.includes(parsed.type)) throw unknownCode(parsed.type, 'complex')
  if (parsed.fill === '0') throw valueError('Zero padding is not allowed in complex format specifier')
  if (parsed.align === '=') throw valueError("'=' alignment flag is not allowed in complex format specifier")
  const alone = parsed.type === '' && Object.is(value.real, 0)
  const flat = { ...parsed, fill: ' ', align: '<', width: -1 }
  const real = alone ? '' : layOut(floatText(value.real, flat, false), flat)
  const signed = alone ? flat : { ...flat, sign: '+' }
  const body = `${real}${layOut(floatText(value.imag, signed, false), signed)}j`
  return padded(parsed.type === '' && !alone ? `(${body})` : body, parsed)
}
