import { constantString } from './constant-string.ts'
import type { Operand } from './checker.ts'
import { isInvalid, isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import type { GoType } from './types.ts'

const modeWords = {
  invalid: 'invalid operand', novalue: 'no value', builtin: 'built-in', type: 'type', constant: 'constant',
  variable: 'variable', mapindex: 'map index expression', value: 'value', nil: 'nil', commaok: 'comma, ok expression',
} as const

/** An operand in the compiler's words: `x (variable of type int)`, `1 (untyped int constant)`. */
export function operandString(x: Operand, show: (type: GoType) => string): string {
  if (x.mode === 'nil') return 'nil'
  const expr = exprString(x.expr)
  if (x.mode === 'novalue' || x.mode === 'builtin' || x.mode === 'type') return `${expr} (${modeWords[x.mode]})`
  if (x.mode === 'invalid' || isInvalid(x.type)) return `${expr} (invalid operand)`
  const value = x.mode === 'constant' && x.value ? constantString(x.value) : undefined
  const tail = value !== undefined && value !== expr ? ` ${value}` : ''
  if (isUntyped(x.type)) return `${expr} (${show(x.type)} ${modeWords[x.mode]}${tail})`
  const params = x.type.kind === 'typeParam' ? ` constrained by ${show(x.type.bound)}` : ''
  return `${expr} (${modeWords[x.mode]}${tail} of type ${show(x.type)}${params})`
}
