import type { Branch, Range, Return } from '../syntax/tree.ts'
import type { Signature } from '../check/types.ts'
import type { Emitter } from './emitter.ts'
import { NotModelled } from './program-compiler.ts'

/** What `return` and jumps do inside the body of a range over a function: the body is a function of its own. */
export interface IteratorExits {
  readonly return: (s: Return) => void
  readonly branch: (s: Branch) => void
}

export function emitFunctionRange(_e: Emitter, s: Range, _label: string | undefined, _core: Signature): void {
  throw new NotModelled('Range over a function is not modelled yet.', s)
}
