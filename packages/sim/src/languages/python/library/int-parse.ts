/** Text to int and float as the constructors `int` and `float` read it, with their error sentences. */
import { PythonError, typeError, valueError } from './python-error.ts'
import { normalise } from './int.ts'
import type { Int } from './int.ts'
import { MAX_STR_DIGITS } from './int-bits.ts'
import { strRepr } from './str-repr.ts'
import { decimalValue, isSpaceCharacter } from './unicode.ts'

/** Strips white space and turns decimal digits of every script into ASCII ones. */
export function plainDigits(text: string): string {
  // Plain ASCII without spaces is by far the usual case.
  if (/^[!-~]*$/.test(text)) return text
  const mapped = Array.from(text, (c) => {
    if (c < '\x7f') return c
    if (isSpaceCharacter(c)) return ' '
    const value = decimalValue(c)
    return value < 0 ? c : String(value)
  }).join('')
  return mapped.replace(/^[\t-\r\x1c-\x20]+|[\t-\r\x1c-\x20]+$/g, '')
}

const PREFIX_BASES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16 }

/**
 * `int(text, base)`. `shown` is the repr that a refusal quotes (bytes have their own).
 * Errors: ValueError for a base outside 0, 2…36 and for text that is no literal of the base.
 */
export function parseInteger(text: string, base: Int = 10, shown: string = strRepr(text)): Int {
  if (base === 10 && /^[0-9]{1,15}$/.test(text)) return Number(text)
  if (base !== 0 && (base < 2 || base > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0')
  const refuse = (): PythonError => valueError(`invalid literal for int() with base ${base}: ${cutTo200(shown)}`)
  const match = /^([+-]?)(?:0([box])_?)?(.*)$/is.exec(plainDigits(text))
  if (match === null) throw refuse()
  const [, sign = '', letter = '', tail = ''] = match
  const prefixed = PREFIX_BASES[letter.toLowerCase()]
  const usesPrefix = prefixed !== undefined && (base === 0 || base === prefixed)
  const radix = usesPrefix ? prefixed : Number(base) || 10
  const digits = usesPrefix ? tail : plainDigits(text).slice(sign.length)
  if (!/^[0-9a-z]+(?:_[0-9a-z]+)*$/i.test(digits)) throw refuse()
  const plain = digits.replaceAll('_', '')
  if (base === 0 && !usesPrefix && plain.startsWith('0') && /[^0]/.test(plain)) throw refuse()
  for (const digit of plain) if (parseInt(digit, 36) >= radix) throw refuse()
  checkLength(plain, radix)
  const value = digitsToInt(plain, radix)
  return sign === '-' ? normalise(-BigInt(value)) : value
}

const cutTo200 = (shown: string): string => Array.from(shown).slice(0, 200).join('')

function checkLength(digits: string, radix: number): void {
  if (digits.length <= MAX_STR_DIGITS || (radix & (radix - 1)) === 0) return
  throw valueError(
    `Exceeds the limit (${MAX_STR_DIGITS} digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
  )
}

const BIG_PREFIX: Readonly<Record<number, string>> = { 2: '0b', 8: '0o', 10: '', 16: '0x' }

function digitsToInt(digits: string, radix: number): Int {
  const small = parseInt(digits, radix)
  if (small <= Number.MAX_SAFE_INTEGER) return small
  const prefix = BIG_PREFIX[radix]
  if (prefix !== undefined) return normalise(BigInt(prefix + digits))
  let value = 0n
  for (const digit of digits) value = value * BigInt(radix) + BigInt(parseInt(digit, 36))
  return normalise(value)
}

/** `float(text)`. */
export function parseFloatText(text: string, shown: string = strRepr(text)): number {
  const plain = plainDigits(text)
  const match = /^([+-]?)(?:(inf(?:inity)?)|(nan)|([0-9_]*(?:\.[0-9_]*)?(?:e[+-]?[0-9_]+)?))$/i.exec(plain)
  const [, sign = '', infinite, nan, number = ''] = match ?? []
  if (infinite !== undefined) return sign === '-' ? -Infinity : Infinity
  if (nan !== undefined) return NaN
  const wellFormed = /[0-9]/.test(number.split(/e/i)[0] ?? '') && !/_(?![0-9])|(?<![0-9])_/.test(number)
  if (!wellFormed) throw valueError(`could not convert string to float: ${shown}`)
  return Number(sign + number.replaceAll('_', ''))
}

/** The refusal of `int(x)` for a value of another type. */
export function notAnInt(typeName: string): PythonError {
  return typeError(`int() argument must be a string, a bytes-like object or a real number, not '${typeName}'`)
}

/** The refusal of `float(x)` for a value of another type. */
export function notAFloat(typeName: string): PythonError {
  return typeError(`float() argument must be a string or a real number, not '${typeName}'`)
}
