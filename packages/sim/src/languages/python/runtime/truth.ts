import { INVOKED, type ReturnMode, type SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { NO_KEYWORDS, PyBytes, PyComplex, PyFloat, PyFunction, PyList, PyObject, PyRange, PyTuple } from '../objects/values.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { mayWhole } from './items.ts'
import { SUSPEND as SUSPENDED } from '../../../machine/frame.ts'
import { raised, typeError } from './raise.ts'

/** `bool(value)`; INVOKED where a method of the program decides and its boolean will be pushed. */
export function truth(m: Interpreter, thread: Thread, value: Value): boolean | typeof INVOKED | typeof SUSPEND {
  switch (typeof value) {
    case 'boolean': return value
    case 'number': return value !== 0
    case 'bigint': return true
    case 'string': return value.length > 0
    case 'undefined': return false
    default:
  }
  if (value === null) return false
  const cls = classOf(value)
  if (!cls.builtin) {
    const hook = cls.lookup('__bool__')
    if (hook instanceof PyFunction) return invoked(call(m, thread, bind(hook, value), [], NO_KEYWORDS, AS_BOOL))
    const size = cls.lookup('__len__')
    if (size instanceof PyFunction) return invoked(call(m, thread, bind(size, value), [], NO_KEYWORDS, LENGTH_AS_BOOL))
  }
  if (value instanceof PyList) return mayWhole(m, value, false) ? value.items.length > 0 : SUSPENDED
  if (value instanceof PyDict) return mayWhole(m, value, false) ? value.size > 0 : SUSPENDED
  if (value instanceof PyTuple) return value.items.length > 0
  if (value instanceof PyFloat) return value.value !== 0
  if (value instanceof PyBytes) return value.data.length > 0
  if (value instanceof PyRange) return value.length > 0
  if (value instanceof PyComplex) return value.real !== 0 || value.imag !== 0
  if (value instanceof PyObject && value.wrapped !== undefined) return truth(m, thread, value.wrapped)
  const native = cls.lookup('__bool__') ?? cls.lookup('__len__')
  if (native === undefined) return true
  const answer = call(m, thread, bind(native, value), [], NO_KEYWORDS, AS_BOOL)
  return answer === INVOKED || answer === SUSPENDED ? answer : answer !== 0 && answer !== false
}

function invoked(answer: unknown): typeof INVOKED {
  if (answer !== INVOKED) throw new Error('a method of the program runs in a frame')
  return INVOKED
}

const AS_BOOL: ReturnMode = {
  name: 'bool',
  onReturn(m, _thread, below, value) {
    if (typeof value !== 'boolean') throw typeError(m, `__bool__ should return bool, returned ${classOf(value).name}`)
    below.push(value)
  },
}

const LENGTH_AS_BOOL: ReturnMode = {
  name: 'bool of length',
  onReturn(m, _thread, below, value) {
    if (typeof value !== 'number') throw typeError(m, `'${classOf(value).name}' object cannot be interpreted as an integer`)
    if (value < 0) throw raised(m, 'ValueError', '__len__() should return >= 0')
    below.push(value !== 0)
  },
}
