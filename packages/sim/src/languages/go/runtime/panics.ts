import type { Interpreter } from '../../../machine/interpreter.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { goState } from './state.ts'
import { GoBox, GoPanic } from './values.ts'

/** A panic with a value of the program (an interface value). */
export function panicWith(m: Interpreter, value: Value): Raised {
  return new Raised(m.born(new GoPanic(value, false)))
}

/** A panic of the runtime itself: its value is an error whose text begins with `runtime error: `. */
export function runtimePanic(m: Interpreter, text: string): Raised {
  return panicWith(m, new GoBox(goState(m).types.runtimeError, `runtime error: ${text}`))
}

/** A panic of the runtime that is an error with a text of its own (channel operations). */
export function plainPanic(m: Interpreter, text: string): Raised {
  return panicWith(m, new GoBox(goState(m).types.runtimeError, text))
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
