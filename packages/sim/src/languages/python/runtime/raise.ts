import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { exceptionClass } from '../objects/classes.ts'
import { PyException } from '../objects/values.ts'

/** A builtin exception on its way: `throw raised(m, 'TypeError', 'sentence as CPython words it')`. */
export function raised(m: Interpreter, name: string, ...args: Value[]): Raised {
  return new Raised(m.born(new PyException(exceptionClass(name), args)))
}

export function typeError(m: Interpreter, sentence: string): Raised {
  return raised(m, 'TypeError', sentence)
}

export function valueError(m: Interpreter, sentence: string): Raised {
  return raised(m, 'ValueError', sentence)
}
