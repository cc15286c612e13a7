import { opcodeOf } from '../../../bytecode/instructions.ts'
import type { Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Unsupported } from '../../../machine/machine.ts'
import type { PyGenerator } from '../objects/values.ts'
import { pythonState } from './state.ts'

/**
 * CPython closes a generator when nobody holds it any more, at the latest at the end of the program, and its finally blocks run then. Nothing
 * is collected here: so a program that ends with a generator in the middle of one is refused, for a part of it would not have run.
 */
const CLOSING_RUNS = opcodeOf('CLOSING_RUNS')
const YIELD_FROM = opcodeOf('YIELD_FROM')

/** Whether closing the generator of a suspended frame would run more of the program. */
export function isUnfinished({ code: { code }, pc, owner }: Frame): boolean {
  if (code.library || (owner as PyGenerator).sort !== 'generator') return false
  return code.ops[code.ops[pc] === YIELD_FROM ? pc - 1 : pc - 2] === CLOSING_RUNS
}

export function noteUnfinished(m: Interpreter, generator: PyGenerator): void {
  const { counters } = pythonState(m)
  m.journal.set(counters, 'unfinished', [...counters.unfinished, generator])
}

export function forgetUnfinished(m: Interpreter, generator: PyGenerator): void {
  const { counters } = pythonState(m)
  m.journal.set(counters, 'unfinished', counters.unfinished.filter((other) => other !== generator))
}

/** At the end of the program. */
export function refuseUnfinished(m: Interpreter): void {
  const [left] = pythonState(m).counters.unfinished
  if (left === undefined) return
  const { code: { code }, pc } = left.frame!
  throw new Unsupported(
    'python-unsupported-generator-drop',
    `The generator '${left.name}' is left at its yield inside 'try … finally' or 'with': CPython closes it when nobody holds it any more, which is not modelled.`,
    code.lines[Math.max(0, pc - 1)]!, 'Run it to its end, or close it (contextlib.closing).',
  )
}
