import type { ConstantValue } from './constants.ts'
import { isIntegerR, roundR, type Rational } from './rational.ts'

/** A constant as messages show it: strings quoted and cut, floats to six digits. */
export function constantString(value: ConstantValue): string {
  switch (value.kind) {
    case 'bool': return String(value.value)
    case 'int': return String(value.value)
    case 'float': return realString(value.value)
    case 'complex': return `(${realString(value.re)} + ${realString(value.im)}i)`
    case 'string': return quoted(value.value)
  }
}

function quoted(bytes: string): string {
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (ch) => ch.charCodeAt(0)))
  const full = JSON.stringify(text)
  return full.length > 72 ? `${full.slice(0, 69)}...` : full
}

function realString(value: Rational): string {
  if (isIntegerR(value) && value.num < 10n ** 21n && value.num > -(10n ** 21n)) {
    const digits = String(value.num)
    if (digits.replace('-', '').length <= 6) return digits
  }
  const double = roundR(value)
  const exponent = Math.floor(Math.log10(Math.abs(double)))
  if (exponent < -4 || exponent >= 6) return double.toExponential(5).replace(/\.?0+e/, 'e').replace(/e([+-])(\d)$/, 'e$10$2')
  return String(Number(double.toPrecision(6)))
}
