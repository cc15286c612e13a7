import { type Frame, INVOKED, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { type NativeAnswer, NO_KEYWORDS, PyFunction, PyGenerator, PyIterator, PyNative } from '../objects/values.ts'
import { answer } from './answers.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { hashKey, mayLook, mayWhole } from './items.ts'
import { plainItems } from './iteration.ts'
import { equals, unwrap } from './operators.ts'
import { prelude } from './prelude.ts'
import { typeError } from './raise.ts'

/** `in` and `not in` (operand 1). */
export function contains(m: Interpreter, thread: Thread, frame: Frame, operand: number): void | typeof SUSPEND | typeof INVOKED {
  const container = unwrap(frame.top())
  const item = frame.top(1)
  const hook = classOf(frame.top()).lookup('__contains__')
  if (hook !== undefined && !(hook instanceof PyNative)) {
    const result = call(m, thread, prelude(m, operand === 0 ? 'contains' : 'contains_not'), [bind(hook, frame.top()), item], NO_KEYWORDS)
    return answer(frame, 2, result)
  }
  let found: boolean | typeof SUSPEND | undefined
  if (container instanceof PyDict) found = mayWhole(m, container, false) ? container.find(hashKey(m, item)) !== undefined : SUSPEND
  else if (typeof container === 'string') {
    const part = unwrap(item)
    if (typeof part !== 'string') throw typeError(m, `'in <string>' requires string as left operand, not ${classOf(item).name}`)
    found = container.includes(part)
  } else if (hook instanceof PyNative) {
    const result = call(m, thread, bind(hook, container), [item], NO_KEYWORDS)
    if (result === INVOKED && operand === 1) thread.top!.returnMode = PUSH_NOT
    return answer(frame, 2, invert(result, operand))
  }
  else {
    const items = container instanceof PyIterator || mayLook(m, container, item) ? plainItems(m, container) : SUSPEND
    if (items === SUSPEND) found = SUSPEND
    else if (items !== undefined && !needsEq(item, items)) found = items.some((x) => x === item || equals(x, item))
  }
  if (found === SUSPEND) return SUSPEND
  if (found === undefined) {
    if (classOf(container).lookup('__iter__') === undefined && !(container instanceof PyGenerator) && classOf(container).lookup('__getitem__') === undefined && plainItems(m, container) === undefined) {
      throw typeError(m, `argument of type '${classOf(container).name}' is not iterable`)
    }
    return answer(frame, 2, call(m, thread, prelude(m, operand === 0 ? 'find_in' : 'find_not_in'), [container, item], NO_KEYWORDS))
  }
  frame.sp -= 2
  frame.push(operand === 0 ? found : !found)
}

function invert(value: NativeAnswer, operand: number): NativeAnswer {
  return operand === 1 && typeof value === 'boolean' ? !value : value
}

/** Equality with a method of the program in it. */
function needsEq(item: Value, items: readonly Value[]): boolean {
  const own = (v: Value) => typeof v === 'object' && v !== null && !classOf(v).builtin && classOf(v).lookup('__eq__') instanceof PyFunction
  return own(item) || items.some(own)
}

export const PUSH_NOT: ReturnMode = {
  name: 'push not',
  onReturn(_m, _t, below, value) {
    below.push(value === false || value === 0)
  },
}
