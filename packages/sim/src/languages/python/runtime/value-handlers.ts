import { OPERATORS } from '../../../bytecode/instructions.ts'
import { INVOKED, SUSPEND, type ReturnMode } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { bitInvert } from '../library/int-bits.ts'
import { negate } from '../library/int.ts'
import { classOf } from '../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, PyComplex, PyFloat, PyMethod, PyNative, PySlice, PyTuple } from '../objects/values.ts'
import { answer, done, dropping } from './answers.ts'
import { bind, getAttribute, setAttribute } from './attributes.ts'
import { call } from './calls.ts'
import { formatValue } from './formatting.ts'
import { deleteItem, getItem, setItem } from './items.ts'
import { contains, PUSH_NOT } from './membership.ts'
import { isInt, toInt } from './numbers.ts'
import { binary, compare, unwrap } from './operators.ts'
import { typeError } from './raise.ts'
import { pythonState } from './state.ts'
import { truth } from './truth.ts'

function unary(m: Interpreter, thread: Thread, operand: number, value: Value): NativeAnswer {
  const operator = OPERATORS[operand]!
  if (operator === 'not') {
    const holds = truth(m, thread, value)
    return typeof holds === 'boolean' ? !holds : holds
  }
  const dunder = { neg: '__neg__', pos: '__pos__', invert: '__invert__' }[operator as 'neg' | 'pos' | 'invert']
  const hook = classOf(value).lookup(dunder)
  if (hook !== undefined && !(hook instanceof PyNative)) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  const plain = unwrap(value)
  if (isInt(plain)) {
    const n = toInt(plain)
    return operator === 'neg' ? negate(n) : operator === 'pos' ? n : bitInvert(n)
  }
  if (plain instanceof PyFloat && operator !== 'invert') return operator === 'neg' ? new PyFloat(-plain.value) : plain
  if (plain instanceof PyComplex && operator !== 'invert') return operator === 'neg' ? new PyComplex(-plain.real, -plain.imag) : plain
  if (hook !== undefined) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  throw typeError(m, `bad operand type for unary ${operator === 'neg' ? '-' : operator === 'pos' ? '+' : '~'}: '${classOf(value).name}'`)
}

/** Identity as CPython shows it: small numbers, equal strings and equal immutable values of one shape count as one object. */
function isSame(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a instanceof PyMethod || b instanceof PyMethod) return false
  return a instanceof PyTuple && b instanceof PyTuple && a.items.length === 0 && b.items.length === 0
}

const PUSH_AND_NOTHING: ReturnMode = {
  name: 'push, nothing',
  onReturn(_m, _t, below, value) {
    below.push(value)
    below.push(undefined)
  },
}

/** Handlers of what is asked of values: attributes, items, operators, their text. */
export const VALUE_HANDLERS: Readonly<Record<string, Handler>> = {
  LOAD_ATTR: (m, t, frame, operand) => answer(frame, 1, getAttribute(m, t, frame.top(), frame.code.code.names[operand]!, frame.code.attributeKeys[operand])),
  LOAD_METHOD(m, thread, frame, operand) {
    const found = getAttribute(m, thread, frame.top(), frame.code.code.names[operand]!, frame.code.attributeKeys[operand])
    if (found === SUSPEND) return SUSPEND
    frame.sp--
    if (found === INVOKED) {
      thread.top!.returnMode = PUSH_AND_NOTHING
      return INVOKED
    }
    if (found instanceof PyMethod) {
      frame.push(found.callable)
      frame.push(found.self)
    } else {
      frame.push(found as Value)
      frame.push(undefined)
    }
  },
  STORE_ATTR(m, thread, frame, operand) {
    const depth = thread.frames.length
    const code = frame.code
    return done(frame, 2, dropping(thread, setAttribute(m, thread, frame.top(), code.code.names[operand]!, frame.top(1), code.attributeKeys[operand]), depth))
  },
  DELETE_ATTR(m, thread, frame, operand) {
    const depth = thread.frames.length
    const code = frame.code
    return done(frame, 1, dropping(thread, setAttribute(m, thread, frame.top(), code.code.names[operand]!, undefined, code.attributeKeys[operand]), depth))
  },
  BUILD_SLICE(_m, _t, frame, n) {
    const [start, stop, step = null] = frame.registers.slice(frame.sp - n, frame.sp)
    frame.sp -= n
    frame.push(new PySlice(start, stop, step))
  },
  SUBSCR: (m, t, frame) => answer(frame, 2, getItem(m, t, frame.top(1), frame.top())),
  STORE_SUBSCR(m, thread, frame) {
    const depth = thread.frames.length
    return done(frame, 3, dropping(thread, setItem(m, thread, frame.top(1), frame.top(), frame.top(2)), depth))
  },
  DELETE_SUBSCR(m, thread, frame) {
    const depth = thread.frames.length
    return done(frame, 2, dropping(thread, deleteItem(m, thread, frame.top(1), frame.top()), depth))
  },
  BINARY: (m, t, frame, operand) => answer(frame, 2, binary(m, t, operand, frame.top(1), frame.top(), false)),
  INPLACE: (m, t, frame, operand) => answer(frame, 2, binary(m, t, operand, frame.top(1), frame.top(), true)),
  UNARY(m, t, frame, operand) {
    const value = unary(m, t, operand, frame.top())
    if (value === INVOKED && OPERATORS[operand] === 'not') t.top!.returnMode = PUSH_NOT
    return answer(frame, 1, value)
  },
  COMPARE: (m, t, frame, operand) => answer(frame, 2, compare(m, t, operand, frame.top(1), frame.top())),
  CONTAINS: contains,
  IS(_m, _t, frame, operand) {
    const same = isSame(frame.top(1), frame.top())
    frame.sp -= 2
    frame.push(operand === 0 ? same : !same)
  },
  TO_BOOL: (m, t, frame) => answer(frame, 1, truth(m, t, frame.top())),
  GET_LEN: (m, t, frame) => answer(frame, 0, call(m, t, pythonState(m).builtins.get('len'), [frame.top()], NO_KEYWORDS)),
  FORMAT_VALUE(m, thread, frame, flags) {
    const spec = flags & 4 ? (frame.top() as string) : ''
    return answer(frame, flags & 4 ? 2 : 1, formatValue(m, thread, frame.top(flags & 4 ? 1 : 0), flags & 3, spec))
  },
  BUILD_STRING(_m, _t, frame, n) {
    const text = frame.registers.slice(frame.sp - n, frame.sp).join('')
    frame.sp -= n
    frame.push(text)
  },
}
