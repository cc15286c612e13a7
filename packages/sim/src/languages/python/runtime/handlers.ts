import { opcodeOf, OPERATORS } from '../../../bytecode/instructions.ts'
import type { Code } from '../../../bytecode/program.ts'
import { INVOKED, SUSPEND, type Frame, type ReturnMode } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Handler } from '../../../machine/runtime.ts'
import { Raised } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { bitInvert } from '../library/int-bits.ts'
import { negate } from '../library/int.ts'
import { classOf, exceptionClass, isInstance } from '../objects/classes.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import {
  type Keywords, type NativeAnswer, NO_KEYWORDS, type PyCell, PyComplex, PyException, PyFloat, PyFunction, PyGenerator, PyIterator, PyList,
  PyMethod, PyNative, PySlice, PyTuple,
} from '../objects/values.ts'
import { answer, done, DROPPED, dropping } from './answers.ts'
import { bind, getAttribute, setAttribute } from './attributes.ts'
import { call, entered } from './calls.ts'
import { buildClass, buildClassOfTuple } from './class-building.ts'
import { formatValue } from './formatting.ts'
import { advance, END, FOR_GENERATOR, FOR_METHOD, getIterator, leaveLoop, mayStop, plainItems, resume, yieldValue } from './iteration.ts'
import { deleteItem, getItem, hashKey, mayWhole, setItem } from './items.ts'
import { importName, moduleAttribute, moduleName, startFirst, submodule } from './importing.ts'
import { contains, PUSH_NOT } from './membership.ts'
import { isInt, toInt } from './numbers.ts'
import { binary, compare, unwrap } from './operators.ts'
import { prelude } from './prelude.ts'
import { raised, typeError } from './raise.ts'
import { matchesException, raiseValue } from './raising.ts'
import { extendList } from './sequences.ts'
import { pythonState } from './state.ts'
import { truth } from './truth.ts'

const nameError = (m: Interpreter, name: string) => raised(m, 'NameError', `name '${name}' is not defined`)

function loadGlobal(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const namespace = frame.globals as Namespace
  const slot = frame.code.globalSlots(namespace.layout)[operand]!
  const key = frame.code.globalKeys[operand]!
  if (!m.may(namespace, key, key, false)) return SUSPEND
  const value = namespace.values[slot]
  if (value !== undefined) return frame.push(value)
  const builtin = pythonState(m).builtins.get(frame.code.code.names[operand]!)
  if (builtin === undefined) throw nameError(m, frame.code.code.names[operand]!)
  frame.push(builtin)
}

function storeGlobal(m: Interpreter, frame: Frame, operand: number, value: Value): void | typeof SUSPEND {
  const namespace = frame.globals as Namespace
  const slot = frame.code.globalSlots(namespace.layout)[operand]!
  const key = frame.code.globalKeys[operand]!
  if (!m.mayStoreGlobal(namespace, key, frame.code.code.names[operand]!)) return SUSPEND
  m.journal.setElement(namespace, namespace.values, slot, value)
  m.share(value)
}

function frameNamespace(frame: Frame): PyDict {
  return frame.registers[0] as PyDict
}

/** Gathers keyword names on top of the arguments into a map. */
function keywordsOf(names: PyTuple, values: readonly Value[]): Keywords {
  const keywords = new Map<string, Value>()
  names.items.forEach((name, i) => keywords.set(name as string, values[i]))
  return keywords
}

function callInstruction(m: Interpreter, thread: Thread, frame: Frame, count: number): void | typeof SUSPEND | typeof INVOKED {
  const base = frame.sp - count - 2
  let callable = frame.registers[base]
  let self = frame.registers[base + 1]
  if (self === undefined && callable instanceof PyMethod) {
    self = callable.self
    callable = callable.callable
  }
  if (callable instanceof PyFunction) {
    const given = self === undefined ? count : count + 1
    const { signature } = callable.code
    if (signature.positional.length === given && signature.keywordOnly.length === 0 && signature.varargs === null && signature.varkeywords === null) {
      const made = m.pushFrame(thread, callable.code, callable.globals, callable, PUSH)
      let at = 0
      if (self !== undefined) made.registers[at++] = self
      for (let i = 0; i < count; i++) made.registers[at++] = frame.registers[base + 2 + i]
      const result = entered(m, thread, callable, made)
      frame.sp = base
      if (result === INVOKED) return INVOKED
      return frame.push(result as Value)
    }
  }
  const args = frame.registers.slice(base + 2, frame.sp)
  if (self !== undefined) args.unshift(self)
  return answer(frame, count + 2, call(m, thread, callable, args, NO_KEYWORDS))
}

const PUSH: ReturnMode = {
  name: 'push',
  onReturn(_m, _thread, below, value) {
    below.push(value)
  },
}

/** Where code of the program makes the items: the prelude collects them in a list, and the instruction runs again on it. */
function collectFirst(m: Interpreter, thread: Thread, frame: Frame, value: Value): typeof INVOKED {
  const result = call(m, thread, prelude(m, 'collect'), [value], NO_KEYWORDS)
  if (result !== INVOKED) throw new Error('the prelude collects in Python')
  frame.sp--
  frame.pc--
  return INVOKED
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

function forIter(m: Interpreter, thread: Thread, frame: Frame): void | typeof SUSPEND | typeof INVOKED {
  const iterator = frame.top()
  if (iterator instanceof PyIterator) {
    const item = advance(m, iterator)
    if (item === SUSPEND) return SUSPEND
    if (item === END) leaveLoop(frame)
    else frame.push(item as Value)
    return
  }
  if (iterator instanceof PyGenerator) {
    const result = resume(m, thread, iterator, null, FOR_GENERATOR)
    if (result === INVOKED || result === SUSPEND) return result
    return leaveLoop(frame)
  }
  const next = classOf(iterator).lookup('__next__')
  if (next === undefined) throw typeError(m, `'${classOf(iterator).name}' object is not an iterator`)
  try {
    const result = call(m, thread, bind(next, iterator), [], NO_KEYWORDS, FOR_METHOD)
    if (result === SUSPEND) return SUSPEND
    if (result === INVOKED) return INVOKED
    frame.push(result as Value)
  } catch (problem) {
    if (!(problem instanceof Raised) || !isInstance(problem.exception, exceptionClass('StopIteration'))) throw problem
    leaveLoop(frame)
  }
}

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

function makeFunction(m: Interpreter, frame: Frame, flags: number): void {
  const code = frame.pop() as unknown as Code
  const closure = flags & 8 ? ((frame.pop() as PyTuple).items as readonly PyCell[]) : []
  const annotations = flags & 4 ? frame.pop() : null
  const named = new Map<string, Value>()
  if (flags & 2) for (const entry of (frame.pop() as PyDict).live()) named.set(entry.key as string, entry.value)
  const defaults = flags & 1 ? (frame.pop() as PyTuple).items : []
  const made = m.born(new PyFunction(code, frame.globals as Namespace, closure, defaults, named, annotations))
  made.isTopLevel = frame.code.code.kind === 'module' && closure.length === 0
  frame.push(made)
}

/** Whether the instructions before this one load as many constants. */
function areConstants(frame: Frame, count: number): boolean {
  const { ops } = frame.code.code
  for (let i = 1; i <= count; i++) if (ops[frame.pc - 1 - i] !== LOAD_CONST) return false
  return true
}

const LOAD_CONST = opcodeOf('LOAD_CONST')

export const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>(Object.entries({
  LOAD_GLOBAL: (m, _t, frame, operand) => loadGlobal(m, frame, operand),
  STORE_GLOBAL(m, _t, frame, operand) {
    const suspended = storeGlobal(m, frame, operand, frame.top())
    if (suspended === SUSPEND) return SUSPEND
    frame.sp--
  },
  DELETE_GLOBAL(m, _t, frame, operand) {
    const namespace = frame.globals as Namespace
    const slot = frame.code.globalSlots(namespace.layout)[operand]!
    if (namespace.values[slot] === undefined) throw nameError(m, frame.code.code.names[operand]!)
    return storeGlobal(m, frame, operand, undefined)
  },
  LOAD_NAME(m, _t, frame, operand) {
    const found = frameNamespace(frame).get(`s${frame.code.code.names[operand]}`)
    if (found === undefined) return loadGlobal(m, frame, operand)
    frame.push(found)
  },
  STORE_NAME(m, _t, frame, operand) {
    const name = frame.code.code.names[operand]!
    frameNamespace(frame).set(m.journal, `s${name}`, name, frame.pop())
  },
  DELETE_NAME(m, _t, frame, operand) {
    const name = frame.code.code.names[operand]!
    if (!frameNamespace(frame).delete(m.journal, `s${name}`)) throw nameError(m, name)
  },
  LOAD_CLASS_CELL(_m, _t, frame, operand) {
    const name = frame.code.code.localNames[operand]!
    frame.push(frameNamespace(frame).get(`s${name}`) ?? (frame.registers[operand] as PyCell).content)
  },
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
  TO_BOOL(m, t, frame) {
    return answer(frame, 1, truth(m, t, frame.top()))
  },
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
  BUILD_STRING(_m, _t, frame, n) {
    const text = frame.registers.slice(frame.sp - n, frame.sp).join('')
    frame.sp -= n
    frame.push(text)
  },
  BUILD_SLICE(_m, _t, frame, n) {
    const [start, stop, step = null] = frame.registers.slice(frame.sp - n, frame.sp)
    frame.sp -= n
    frame.push(new PySlice(start, stop, step))
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
  FORMAT_VALUE(m, thread, frame, flags) {
    const spec = flags & 4 ? (frame.top() as string) : ''
    return answer(frame, flags & 4 ? 2 : 1, formatValue(m, thread, frame.top(flags & 4 ? 1 : 0), flags & 3, spec))
  },
  UNPACK: (m, t, frame, n) => unpack(m, t, frame, n, 0, false),
  UNPACK_EX: (m, t, frame, flags) => unpack(m, t, frame, flags & 255, flags >> 8, true),
  PUSH_NULL(_m, _t, frame) {
    frame.push(undefined)
  },
  CALL: callInstruction,
  CALL_KW(m, thread, frame, count) {
    const names = frame.top() as PyTuple
    const values = frame.registers.slice(frame.sp - 1 - names.items.length, frame.sp - 1)
    const args = frame.registers.slice(frame.sp - 1 - count, frame.sp - 1 - names.items.length)
    const self = frame.registers[frame.sp - 2 - count]
    if (self !== undefined) args.unshift(self)
    return answer(frame, count + 3, call(m, thread, frame.registers[frame.sp - 3 - count], args, keywordsOf(names, values)))
  },
  CALL_EX(m, thread, frame, flags) {
    const hasKeywords = (flags & 1) === 1
    const keywords = new Map<string, Value>()
    if (hasKeywords) {
      for (const entry of (frame.top() as PyDict).live()) {
        if (typeof entry.key !== 'string') throw typeError(m, 'keywords must be strings')
        keywords.set(entry.key, entry.value)
      }
    }
    const args = (frame.top(hasKeywords ? 1 : 0) as PyTuple).items.slice()
    const self = frame.top(hasKeywords ? 2 : 1)
    if (self !== undefined) args.unshift(self)
    return answer(frame, hasKeywords ? 4 : 3, call(m, thread, frame.top(hasKeywords ? 3 : 2), args, keywords))
  },
  MAKE_FUNCTION: (m, _t, frame, flags) => makeFunction(m, frame, flags),
  BUILD_CLASS: (m, t, frame, n) => answer(frame, n + 3, buildClass(m, t, frame, n)),
  BUILD_CLASS_EX: (m, t, frame) => answer(frame, 4, buildClassOfTuple(m, t, frame)),
  GET_ITER: (m, t, frame) => answer(frame, 1, getIterator(m, t, frame.top())),
  FOR_ITER: (m, t, frame) => forIter(m, t, frame),
  YIELD(m, thread, frame) {
    if (!mayStop(m, frame)) return SUSPEND
    yieldValue(m, thread, frame, frame.pop())
    return INVOKED
  },
  CLOSING_RUNS: () => undefined,
  GENERATOR_ENDS: (m, _t, frame) => (mayStop(m, frame) ? undefined : SUSPEND),
  RAISE(m, thread, frame, count) {
    if (count === 0) {
      if (thread.handled === null) throw raised(m, 'RuntimeError', 'No active exception to reraise')
      throw new Raised(thread.handled)
    }
    return raiseValue(m, thread, frame, frame.top(count - 1), count === 2 ? frame.top() : null, count === 2)
  },
  PUSH_EXC(m, thread, frame) {
    const exception = frame.pop()
    m.keepThread(thread)
    frame.push(thread.handled)
    frame.push(exception)
    thread.handled = exception
  },
  POP_EXC(m, thread, frame) {
    m.keepThread(thread)
    thread.handled = frame.pop()
  },
  MATCH_EXC(m, _t, frame) {
    const type = frame.pop()
    frame.push(matchesException(m, frame.top(), type))
  },
  RERAISE(_m, _t, frame) {
    throw new Raised(frame.pop())
  },
  BEFORE_WITH(m, thread, frame) {
    const manager = frame.top()
    const cls = classOf(manager)
    const enter = cls.lookup('__enter__')
    const exit = cls.lookup('__exit__')
    if (enter === undefined) throw typeError(m, `'${cls.name}' object does not support the context manager protocol`)
    if (exit === undefined) throw typeError(m, `'${cls.name}' object does not support the context manager protocol (missed __exit__ method)`)
    const entered = call(m, thread, bind(enter, manager), [], NO_KEYWORDS)
    if (entered === SUSPEND) return SUSPEND
    frame.sp--
    frame.push(bind(exit, manager))
    if (entered === INVOKED) return INVOKED
    frame.push(entered as Value)
  },
  WITH_EXIT(m, thread, frame) {
    // Stack: exit, handled before, exception.
    const exception = frame.top() as PyException
    const traceback = null
    const answered = call(m, thread, frame.top(2), [classOf(exception), exception, traceback], NO_KEYWORDS)
    if (answered === SUSPEND) return SUSPEND
    if (answered === INVOKED) return INVOKED
    frame.push(answered as Value)
  },
  ASSERTION_ERROR(_m, _t, frame) {
    frame.push(exceptionClass('AssertionError'))
  },
  IMPORT_NAME: importName,
  IMPORT_FROM(m, thread, frame, operand) {
    const name = frame.code.code.names[operand]!
    const module = frame.top()
    const first = moduleAttribute(module, name) === undefined ? startFirst(m, `${moduleName(module)}.${name}`) : undefined
    if (first !== undefined) {
      m.pushFrame(thread, first.entry, first.namespace, null, DROPPED)
      frame.pc--
      return INVOKED
    }
    const value = moduleAttribute(module, name) ?? submodule(m, module, name)
    if (value === undefined) throw raised(m, 'ImportError', `cannot import name '${name}' from '${moduleName(module)}' (unknown location)`)
    frame.push(value)
  },
  GET_LEN(m, thread, frame) {
    const length = call(m, thread, pythonState(m).builtins.get('len'), [frame.top()], NO_KEYWORDS)
    if (length === SUSPEND) return SUSPEND
    if (length === INVOKED) return INVOKED
    frame.push(length as Value)
  },
} satisfies Record<string, Handler>))

const PUSH_AND_NOTHING: ReturnMode = {
  name: 'push, nothing',
  onReturn(_m, _t, below, value) {
    below.push(value)
    below.push(undefined)
  },
}

function iterableOrRaise(m: Interpreter, value: Value, sentence: (name: string) => string): void {
  if (value instanceof PyGenerator || classOf(value).lookup('__iter__') !== undefined || classOf(value).lookup('__getitem__') !== undefined) return
  throw typeError(m, sentence(classOf(value).name))
}

/** The function that a call with unpacked keywords is about to be given them, as CPython names it. */
function calledName(value: Value): string {
  return value instanceof PyFunction ? `${String(value.globals.get('__name__'))}.${value.qualifiedName}() ` : ''
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

/** Identity as CPython shows it: small numbers, equal strings and equal immutable values of one shape count as one object. */
export function isSame(a: Value, b: Value): boolean {
  if (a === b) return true
  if (a instanceof PyMethod || b instanceof PyMethod) return false
  return a instanceof PyTuple && b instanceof PyTuple && a.items.length === 0 && b.items.length === 0
}
