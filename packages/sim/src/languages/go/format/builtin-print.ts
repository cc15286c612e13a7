import type { Value } from '../../../machine/values.ts'
import { GoBox, GoComplex } from '../runtime/values.ts'

/** A value as the predeclared print writes it. */
export function builtinText(box: Value): string {
  if (!(box instanceof GoBox)) return 'nil'
  const { type, value } = box
  switch (type.kind) {
    case 'float': return runtimeFloat(value as number)
    case 'complex': return `(${runtimeFloat((value as GoComplex).re)}${runtimeFloat((value as GoComplex).im)}i)`
    case 'bool': case 'int': case 'uint': case 'string': return String(value)
    default: return value === null ? '0x0' : '0xc000000000'
  }
}

/** print writes floats in one form only: +d.dddddde+ddd. */
function runtimeFloat(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const [mantissa, exponent] = value.toExponential(6).split('e') as [string, string]
  const power = Number(exponent)
  const sign = value < 0 || Object.is(value, -0) ? '' : '+'
  return `${sign}${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(3, '0')}`
}
