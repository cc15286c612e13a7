import { DROP_RESULT, INVOKED } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf } from '../objects/classes.ts'
import { nativeFunction } from '../objects/classes.ts'
import { type Keywords, NO_KEYWORDS, PyAttributed, PyFunction, PyList } from '../objects/values.ts'
import { call } from './calls.ts'
import { prelude } from './prelude.ts'
import { typeError } from './raise.ts'
import { pythonState } from './state.ts'

/** An instruction needs the program's own code to run first: it runs on top, and the instruction again after it. */
export class NeedsCall extends Error {
  readonly callable: Value
  readonly args: readonly Value[]
  readonly keywords: Keywords
  constructor(callable: Value, args: readonly Value[], keywords: Keywords = NO_KEYWORDS) {
    super('asks')
    this.callable = callable
    this.args = args
    this.keywords = keywords
  }
}

/**
 * Refuses what has no hash. An object whose class makes its own: the program's __hash__ and __eq__ run once for it, it gets the key of its
 * equals or a new one, and the instruction that needed it runs again. An object that changes after that keeps its key.
 */
export function requireHash(m: Interpreter, value: Value): void {
  if (!(value instanceof PyAttributed) || value.keyed !== null) return
  const cls = classOf(value)
  if (cls.builtin) return
  const hook = cls.lookup('__hash__')
  if (hook === null) throw typeError(m, `unhashable type: '${cls.name}'`)
  if (hook instanceof PyFunction) throw new NeedsCall(prelude(m, 'resolve_key'), [value, CANDIDATES, SETTLE])
}

export function answerNeed(m: Interpreter, { callable, args, keywords }: NeedsCall): typeof INVOKED {
  const thread = m.current
  const below = thread.top!
  if (!below.native) below.pc--
  call(m, thread, callable, args, keywords, DROP_RESULT)
  return INVOKED
}

/** The first objects of each class of equals with this hash. */
const CANDIDATES = nativeFunction('candidates', (m, [hash]) => m.born(new PyList([...(pythonState(m).counters.keys.get(String(hash)) ?? [])])), { effect: 'pure' })

/** Gives an object the key of its equal, or, where there is none, a key of its own. */
const SETTLE = nativeFunction('settle', (m, [object, hash, equal]) => {
  const { counters } = pythonState(m)
  const own = object as PyAttributed
  if (equal instanceof PyAttributed) {
    m.journal.set(own, 'keyed', equal.keyed)
    return null
  }
  const known = counters.keys.get(String(hash)) ?? []
  m.journal.set(own, 'keyed', { plain: `u${String(hash)}#${known.length}`, hash: hash as number })
  m.journal.setKey(counters, counters.keys, String(hash), [...known, own])
  return null
}, { effect: 'pure' })
