/** CPython's complex numbers: arithmetic with its own division and power, repr, parsing. */
import { atan2, cos, exp, finitePower, hypotenuse, log, sin } from './elementary.ts'
import { floatRepr } from './float.ts'
import { plainDigits } from './int-parse.ts'
import { strRepr } from './str-repr.ts'
import { overflowError, valueError, zeroDivision } from './python-error.ts'

export interface Complex {
  readonly real: number
  readonly imag: number
}

export const complexAdd = (a: Complex, b: Complex): Complex => ({ real: a.real + b.real, imag: a.imag + b.imag })
export const complexSubtract = (a: Complex, b: Complex): Complex => ({ real: a.real - b.real, imag: a.imag - b.imag })
export const complexNegate = (a: Complex): Complex => ({ real: -a.real, imag: -a.imag })
export const complexConjugate = (a: Complex): Complex => ({ real: a.real, imag: -a.imag })

export function complexMultiply(a: Complex, b: Complex): Complex {
  return { real: a.real * b.real - a.imag * b.imag, imag: a.real * b.imag + a.imag * b.real }
}

/** `a / b`, scaled by the larger part of b. */
export function complexDivide(a: Complex, b: Complex): Complex {
  if (b.real === 0 && b.imag === 0) throw zeroDivision('complex division by zero')
  return quotient(a, b)
}

function quotient(a: Complex, b: Complex): Complex {
  if (Math.abs(b.real) >= Math.abs(b.imag)) {
    const ratio = b.imag / b.real
    const denominator = b.real + b.imag * ratio
    return { real: (a.real + a.imag * ratio) / denominator, imag: (a.imag - a.real * ratio) / denominator }
  }
  if (Math.abs(b.imag) >= Math.abs(b.real)) {
    const ratio = b.real / b.imag
    const denominator = b.real * ratio + b.imag
    return { real: (a.real * ratio + a.imag) / denominator, imag: (a.imag * ratio - a.real) / denominator }
  }
  return { real: NaN, imag: NaN }
}

/** `abs(a)`; OverflowError when the parts are finite and their length is not. */
export function complexAbsolute(a: Complex): number {
  if (!Number.isFinite(a.real) || !Number.isFinite(a.imag)) return Math.hypot(a.real, a.imag)
  const length = hypotenuse(a.real, a.imag)
  if (!Number.isFinite(length)) throw overflowError('absolute value too large')
  return length
}

/** `a ** b`: by multiplication for whole exponents up to 100, else through polar form. */
export function complexPower(a: Complex, b: Complex): Complex {
  const whole = b.imag === 0 && Number.isInteger(b.real) && Math.abs(b.real) <= 100
  const result = whole ? wholePower(a, b.real) : polarPower(a, b)
  if (!Number.isFinite(result.real) || !Number.isFinite(result.imag)) throwIfOverflowed(result)
  return result
}

function throwIfOverflowed(result: Complex): void {
  if (Math.abs(result.real) === Infinity || Math.abs(result.imag) === Infinity) throw overflowError('complex exponentiation')
}

function wholePower(a: Complex, n: number): Complex {
  if (n > 0) return repeated(a, n)
  const power = repeated(a, -n)
  if (power.real === 0 && power.imag === 0) throw zeroDivision('0.0 to a negative or complex power')
  return quotient({ real: 1, imag: 0 }, power)
}

function repeated(a: Complex, n: number): Complex {
  let result: Complex = { real: 1, imag: 0 }
  let square = a
  for (let mask = 1; mask <= n; mask *= 2) {
    if ((n & mask) !== 0) result = complexMultiply(result, square)
    square = complexMultiply(square, square)
  }
  return result
}

function polarPower(a: Complex, b: Complex): Complex {
  if (b.real === 0 && b.imag === 0) return { real: 1, imag: 0 }
  if (a.real === 0 && a.imag === 0) {
    if (b.imag !== 0 || b.real < 0) throw zeroDivision('0.0 to a negative or complex power')
    return { real: 0, imag: 0 }
  }
  const size = Math.hypot(a.real, a.imag) === Infinity ? Infinity : hypotenuse(a.real, a.imag)
  let length = size === Infinity ? size ** b.real : finitePower(size, b.real)
  const argument = atan2(a.imag, a.real)
  let phase = argument * b.real
  if (b.imag !== 0) {
    length *= exp(-argument * b.imag)
    phase += b.imag * log(size)
  }
  return { real: length * cos(phase), imag: length * sin(phase) }
}

/** `repr(a)`: the real part left out when it is +0, both in parentheses otherwise. */
export function complexRepr(a: Complex): string {
  const imag = partRepr(a.imag)
  if (Object.is(a.real, 0)) return `${imag}j`
  const sign = imag.startsWith('-') ? '' : '+'
  return `(${partRepr(a.real)}${sign}${imag}j)`
}

/** A float's repr without the `.0`. */
const partRepr = (x: number): string => floatRepr(x).replace(/\.0$/, '')

const FLOAT = String.raw`(?:\d+(?:_\d+)*)?(?:\.(?:\d+(?:_\d+)*)?)?(?:e[+-]?\d+(?:_\d+)*)?|inf(?:inity)?|nan`
const REAL = new RegExp(`^([+-]?)(?:${FLOAT})$`, 'i')

/** `complex(text)`. */
export function parseComplex(text: string): Complex {
  let plain = plainDigits(text)
  if (/_(?![0-9])|(?<![0-9])_/.test(plain)) throw valueError(`could not convert string to complex: ${strRepr(text)}`)
  if (plain.startsWith('(') && plain.endsWith(')')) plain = plainDigits(plain.slice(1, -1))
  const result = complexParts(plain)
  if (result === undefined) throw valueError('complex() arg is a malformed string')
  return result
}

function complexParts(plain: string): Complex | undefined {
  const imaginary = /j$/i.test(plain)
  if (!imaginary) {
    const real = realPart(plain)
    return real === undefined ? undefined : { real, imag: 0 }
  }
  const body = plain.slice(0, -1)
  const split = /^(.*?[^e]|)([+-][^+-]*(?:e[+-]?[\d_]+)?)$/i.exec(body)
  const [head, tail] = split ? [split[1] ?? '', split[2] ?? ''] : ['', body]
  const imag = tail === '' || tail === '+' ? 1 : tail === '-' ? -1 : realPart(tail)
  const real = head === '' ? 0 : realPart(head)
  return real === undefined || imag === undefined ? undefined : { real, imag }
}

function realPart(text: string): number | undefined {
  if (!REAL.test(text)) return undefined
  const word = /^([+-]?)(?:(inf)|(nan))/i.exec(text)
  if (word) return word[3] ? NaN : word[1] === '-' ? -Infinity : Infinity
  return /^[+-]?\.?\d/.test(text) ? Number(text.replaceAll('_', '')) : undefined
}

