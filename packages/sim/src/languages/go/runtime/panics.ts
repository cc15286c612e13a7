import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { goState } from './state.ts'
import { GoBox, GoPanic } from './values.ts'

/** A panic with a value of the program (an interface value). */
export function panicWith(m: Interpreter, value: Value): Raised {
  return new Raised(m.born(new GoPanic(value, false)))
}

/** The types of the runtime's own errors; what the text begins with tells which. */
const ERROR_TYPES: readonly (readonly [name: string, text: RegExp])[] = [
  ['runtime.boundsError', /^runtime error: (?:index|slice bounds|cannot convert)/],
  ['runtime.errorString', /^runtime error: /],
  ['*runtime.TypeAssertionError', /^interface conversion: /],
  ['*runtime.PanicNilError', /^panic called with nil/],
  ['runtime.plainError', /^/],
]
export const RUNTIME_ERRORS: readonly string[] = ERROR_TYPES.map(([name]) => name)

/** A panic of the runtime itself: its value is an error whose text begins with `runtime error: `. */
export function runtimePanic(m: Interpreter, text: string): Raised {
  return plainPanic(m, `runtime error: ${text}`)
}

/** A panic of the runtime that is an error with a text of its own (channel operations). */
export function plainPanic(m: Interpreter, text: string): Raised {
  const [name] = ERROR_TYPES.find(([, shape]) => shape.test(text))!
  return panicWith(m, new GoBox(goState(m).types.runtimeErrors.get(name)!, text))
}

/** A panic whose value is a string, as library code does it. */
export function stringPanic(m: Interpreter, text: string): Raised {
  return panicWith(m, new GoBox(goState(m).types.string, text))
}

export function nilDereference(m: Interpreter): Raised {
  return runtimePanic(m, 'invalid memory address or nil pointer dereference')
}

/** An error of the runtime that no deferred call may stop: the whole program ends at once. */
export class FatalError extends Error {}
