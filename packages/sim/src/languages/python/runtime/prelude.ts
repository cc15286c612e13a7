import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import type { PythonState } from './state.ts'

/** A function of the prelude: the part of the library that is written in Python because it calls back into the program. */
export function prelude(m: Interpreter, name: string): Value {
  const found = (m.runtime as unknown as PythonState).preludeFunction(m, name)
  if (found === undefined) throw new Error(`the prelude has no ${name}`)
  return found
}
