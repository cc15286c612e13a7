/** `**` where a float is involved, or an int is raised to a negative power. */
import { complexPower } from './complex.ts'
import type { Complex } from './complex.ts'
import { finitePower } from './elementary.ts'
import { PythonError, zeroDivision } from './python-error.ts'

/** What C's errno becomes: OverflowError with the number and the sentence as its arguments. */
export function outOfRange(): PythonError {
  const text = 'Numerical result out of range'
  return new PythonError('OverflowError', `(34, '${text}')`, [34, text])
}

/**
 * `a ** b` of floats; a negative base with a fractional exponent gives a complex number.
 * Errors: ZeroDivisionError for zero to a negative power, OverflowError.
 */
export function floatPower(a: number, b: number): number | Complex {
  if (b === 0 || a === 1) return 1
  if (Number.isNaN(a) || Number.isNaN(b)) return NaN
  if (!Number.isFinite(a) || !Number.isFinite(b)) return infinitePower(a, b)
  if (a === 0 && b < 0) throw zeroDivision('0.0 cannot be raised to a negative power')
  if (a < 0 && !Number.isInteger(b)) return complexPower({ real: a, imag: 0 }, { real: b, imag: 0 })
  const result = finitePower(a, b)
  if (!Number.isFinite(result)) throw outOfRange()
  return result
}

/** C's pow for infinities: JS differs only where |a| is 1. */
function infinitePower(a: number, b: number): number {
  return Math.abs(a) === 1 ? 1 : a ** b
}
