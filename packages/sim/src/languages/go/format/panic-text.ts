import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { decodeText } from '../runtime/utf8.ts'
import { GoBox } from '../runtime/values.ts'
import { builtinText } from './builtin-print.ts'

/** What stands after `panic: ` when a panic ends the program. */
export function panicText(_m: Interpreter, value: Value): string {
  if (!(value instanceof GoBox)) return 'nil'
  const { type } = value
  if (type.name === 'runtime.Error') return decodeText(value.value as string)
  const text = builtinText(value)
  if (type.shortName !== '' && type.shortName !== type.basic && type.basic !== '') return `${type.name}(${type.kind === 'string' ? `"${decodeText(text)}"` : text})`
  return type.basic === '' ? `(${type.name}) …` : decodeText(text)
}
