import type { Code } from '../../../bytecode/program.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'

/**
 * Packages that work on data of the program and guard nothing: what they touch of it others can meet, as if the program had written their
 * code itself; so does what is made for its methods. What sync, context, time … keep inside is their own affair.
 */
const OF_DATA = /^(?:\*?#\d+|fmt|errors|strings|bytes|strconv|sort|slices|maps|container\/\w+|bufio|io|iter|cmp|unicode(?:\/\w+)?|reflect)\./

const known = new WeakMap<Code, boolean>()

function isOfData(code: Code): boolean {
  let found = known.get(code)
  if (found === undefined) known.set(code, (found = OF_DATA.test(code.name)))
  return found
}

/** Whether the library code that is running does it for the program itself. */
export function worksForProgram(thread: Thread): boolean {
  for (let i = thread.frames.length - 1; i >= 0; i--) {
    const { code } = thread.frames[i]!.code
    if (!code.library) return true
    if (!isOfData(code)) return false
  }
  return true
}

/** `Interpreter.may`, for code of the program and for library code that stands in for it. */
export function may(m: Interpreter, ...[object, future, slot, writes, ready]: readonly [object: Parameters<Interpreter['may']>[0], future: number, slot: number, writes: boolean, ready?: () => number]): boolean {
  if (!object.shared) return true
  const thread = m.current
  return m.may(object, future, slot, writes, thread.top?.code.code.library === true && worksForProgram(thread), ready)
}
