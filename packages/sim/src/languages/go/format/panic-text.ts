import type { Value } from '../../../machine/values.ts'
import { GoBox } from '../runtime/values.ts'
import { builtinText } from './builtin-print.ts'

/** What stands after `panic: ` when a panic ends the program, for values without a method that says it; UTF-8 as Go holds it. */
export function panicText(value: Value): string {
  if (!(value instanceof GoBox)) return 'nil'
  const { type } = value
  if (type.methods.has('RuntimeError') && typeof value.value === 'string') return value.value as string
  const text = builtinText(value)
  if (type.shortName !== '' && type.shortName !== type.basic && type.basic !== '') return `${type.name}(${type.kind === 'string' ? `"${text}"` : text})`
  return type.basic === '' ? `(${type.name}) …` : text
}
