import { opcodeOf } from '../../../bytecode/instructions.ts'
import { INVOKED, SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf } from '../objects/classes.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import { NO_KEYWORDS, PyFunction, PyGenerator, PyList, PyTuple } from '../objects/values.ts'
import { call } from './calls.ts'
import { plainItems } from './iteration.ts'
import { hashKey, mayWhole } from './items.ts'
import { prelude } from './prelude.ts'
import { raised, typeError } from './raise.ts'
import { extendList } from './sequences.ts'

/** Whether the instructions before this one load as many constants. */
function areConstants(frame: Frame, count: number): boolean {
  const { ops } = frame.code.code
  for (let i = 1; i <= count; i++) if (ops[frame.pc - 1 - i] !== LOAD_CONST) return false
  return true
}

const LOAD_CONST = opcodeOf('LOAD_CONST')

/** Where code of the program makes the items: the prelude collects them in a list, and the instruction runs again on it. */
function collectFirst(m: Interpreter, thread: Thread, frame: Frame, value: Value): typeof INVOKED {
  const result = call(m, thread, prelude(m, 'collect'), [value], NO_KEYWORDS)
  if (result !== INVOKED) throw new Error('the prelude collects in Python')
  frame.sp--
  frame.pc--
  return INVOKED
}

function iterableOrRaise(m: Interpreter, value: Value, sentence: (name: string) => string): void {
  if (value instanceof PyGenerator || classOf(value).lookup('__iter__') !== undefined || classOf(value).lookup('__getitem__') !== undefined) return
  throw typeError(m, sentence(classOf(value).name))
}

function unpack(m: Interpreter, thread: Thread, frame: Frame, before: number, after: number, rest: boolean): void | typeof SUSPEND | typeof INVOKED {
  const value = frame.top()
  const items = plainItems(m, value)
  if (items === SUSPEND) return SUSPEND
  if (items === undefined) {
    if (classOf(value).lookup('__iter__') === undefined && !(value instanceof PyGenerator) && classOf(value).lookup('__getitem__') === undefined) {
      throw typeError(m, `cannot unpack non-iterable ${classOf(value).name} object`)
    }
    return collectFirst(m, thread, frame, value)
  }
  const wanted = before + after
  if (items.length < wanted) {
    throw raised(m, 'ValueError', `not enough values to unpack (expected ${rest ? 'at least ' : ''}${wanted}, got ${items.length})`)
  }
  if (!rest && items.length > wanted) throw raised(m, 'ValueError', `too many values to unpack (expected ${wanted})`)
  frame.pop()
  for (let i = 0; i < after; i++) frame.push(items[items.length - 1 - i])
  if (rest) frame.push(m.born(new PyList(items.slice(before, items.length - after))))
  for (let i = before - 1; i >= 0; i--) frame.push(items[i])
}

function mergeInto(m: Interpreter, frame: Frame, n: number, refuseTwice: boolean): void | typeof SUSPEND {
  if (frame.top() instanceof PyDict && !mayWhole(m, frame.top() as PyDict, false)) return SUSPEND
  const from = frame.pop()
  const into = frame.top(n - 1) as PyDict
  if (!(from instanceof PyDict)) throw typeError(m, refuseTwice ? `argument after ** must be a mapping, not ${classOf(from).name}` : `'${classOf(from).name}' object is not a mapping`)
  for (const entry of from.live()) {
    const plain = hashKey(m, entry.key)
    if (refuseTwice && into.find(plain) !== undefined) throw typeError(m, `${calledName(frame.top(n + 2))}got multiple values for keyword argument '${String(entry.key)}'`)
    into.set(m.journal, plain, entry.key, entry.value)
  }
}

/** The function that a call with unpacked keywords is about to be given them, as CPython names it. */
function calledName(value: Value): string {
  return value instanceof PyFunction ? `${String(value.globals.get('__name__'))}.${value.qualifiedName}() ` : ''
}

/** Handlers that make containers, fill them and take them apart. */
export const CONTAINER_HANDLERS: Readonly<Record<string, Handler>> = {
  BUILD_TUPLE(_m, _t, frame, n) {
    const items = frame.registers.slice(frame.sp - n, frame.sp)
    frame.sp -= n
    frame.push(new PyTuple(items))
  },
  BUILD_LIST(m, _t, frame, n) {
    const items = frame.registers.slice(frame.sp - n, frame.sp)
    frame.sp -= n
    frame.push(m.born(new PyList(items)))
  },
  BUILD_SET(m, _t, frame, n) {
    const set = m.born(new PySet(false))
    const items = frame.registers.slice(frame.sp - n, frame.sp)
    if (n > 2 && items.every((item) => typeof item !== 'object' || item === null) && areConstants(frame, n)) {
      // CPython keeps such a display as a frozenset, made anew from its own order when constants are pooled, and updates an empty set from it.
      const [constant, pooled] = [m.born(new PySet(true)), m.born(new PySet(true))]
      for (const item of items) constant.set(m.journal, hashKey(m, item), item, null)
      for (const { key } of constant.places()) pooled.set(m.journal, hashKey(m, key), key, null)
      set.merge(m.journal, pooled)
    } else for (const item of items) set.set(m.journal, hashKey(m, item), item, null)
    frame.sp -= n
    frame.push(set)
  },
  BUILD_MAP(m, _t, frame, n) {
    const dict = m.born(new PyDict())
    for (let i = frame.sp - 2 * n; i < frame.sp; i += 2) dict.set(m.journal, hashKey(m, frame.registers[i]), frame.registers[i], frame.registers[i + 1])
    frame.sp -= 2 * n
    frame.push(dict)
  },
  LIST_APPEND(m, _t, frame, n) {
    const value = frame.pop()
    const list = frame.top(n - 1) as PyList
    m.journal.push(list, list.items, value)
  },
  SET_ADD(m, _t, frame, n) {
    const value = frame.top()
    ;(frame.top(n) as PySet).set(m.journal, hashKey(m, value), value, null)
    frame.sp--
  },
  MAP_ADD(m, _t, frame, n) {
    const value = frame.top()
    const key = frame.top(1)
    ;(frame.top(n + 1) as PyDict).set(m.journal, hashKey(m, key), key, value)
    frame.sp -= 2
  },
  LIST_EXTEND(m, thread, frame, n) {
    const items = plainItems(m, frame.top())
    if (items === SUSPEND) return SUSPEND
    if (items === undefined) {
      iterableOrRaise(m, frame.top(), (name) => `Value after * must be an iterable, not ${name}`)
      return collectFirst(m, thread, frame, frame.top())
    }
    frame.sp--
    extendList(m, frame.top(n - 1) as PyList, items)
  },
  SET_UPDATE(m, thread, frame, n) {
    const items = plainItems(m, frame.top())
    if (items === SUSPEND) return SUSPEND
    if (items === undefined) return collectFirst(m, thread, frame, frame.top())
    const set = frame.top(n) as PySet
    for (const item of items) set.set(m.journal, hashKey(m, item), item, null)
    frame.sp--
  },
  DICT_UPDATE: (m, _t, frame, n) => mergeInto(m, frame, n, false),
  DICT_MERGE: (m, _t, frame, n) => mergeInto(m, frame, n, true),
  LIST_TO_TUPLE(_m, _t, frame) {
    frame.push(new PyTuple((frame.pop() as PyList).items.slice()))
  },
  UNPACK: (m, t, frame, n) => unpack(m, t, frame, n, 0, false),
  UNPACK_EX: (m, t, frame, flags) => unpack(m, t, frame, flags & 255, flags >> 8, true),
}
