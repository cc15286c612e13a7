import { INVOKED, SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import { NO_KEYWORDS, PyList, PyRange, PyTuple } from '../objects/values.ts'
import { call } from './calls.ts'
import { hashKey, mayWhole } from './items.ts'
import { prelude } from './prelude.ts'

function isMapping(value: Value): value is PyDict {
  return value instanceof PyDict && !(value instanceof PySet)
}

function matchKeys(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const mapping = frame.top(1) as PyDict
  if (!mayWhole(m, mapping, false)) return SUSPEND
  const found = (frame.top() as PyTuple).items.map((key) => mapping.find(hashKey(m, key)))
  const all = found.every((entry) => entry !== undefined)
  frame.push(all ? new PyTuple(found.map((entry) => entry.value)) : null)
}

/** Handlers of the questions that `match` asks of its subject. */
export const MATCH_HANDLERS: Readonly<Record<string, Handler>> = {
  MATCH_MAPPING(_m, _thread, frame) {
    frame.push(isMapping(frame.top()))
  },
  MATCH_SEQUENCE(_m, _thread, frame) {
    const value = frame.top()
    frame.push(value instanceof PyList || value instanceof PyTuple || value instanceof PyRange)
  },
  MATCH_KEYS: (m, _thread, frame) => matchKeys(m, frame),
  MATCH_CLASS(m, thread, frame, count) {
    const [names, cls, subject] = [frame.top(), frame.top(1), frame.top(2)]
    const answer = call(m, thread, prelude(m, 'match_class'), [subject, cls, count, names], NO_KEYWORDS)
    if (answer !== INVOKED) throw new Error('the prelude matches classes in Python')
    frame.sp -= 3
    return INVOKED
  },
}
