import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { binaryText } from '../library/bytes.ts'
import { bytesLike } from '../objects/byte-array.ts'
import { floatToInt } from '../library/float.ts'
import { parseFloatText, parseInteger } from '../library/int-parse.ts'
import {
  BOOL, CLASSMETHOD, classOf, DICT, FLOAT, INT, LIST, method, OBJECT, PROPERTY, RANGE, SET, STATICMETHOD, STR, SUPER, TUPLE, TYPE, exceptionClass,
} from '../objects/classes.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import {
  NO_KEYWORDS, PyClass, PyDescriptor, PyException, PyFloat, PyFunction, PyList, PyNative, PyObject, PyRange, PySuper, PyTuple, type Keywords, type NativeAnswer,
} from '../objects/values.ts'
import { bind, setOwnAttribute } from '../runtime/attributes.ts'
import { allocate, call, construct } from '../runtime/calls.ts'
import { afterMaking, makeClass } from '../runtime/class-building.ts'
import { hashKey, mayLook, mayWhole } from '../runtime/items.ts'
import { plainItems } from '../runtime/iteration.ts'
import { asFloat, isInt, toInt } from '../runtime/numbers.ts'
import { prelude } from '../runtime/prelude.ts'
import { typeError, valueError } from '../runtime/raise.ts'
import { repr, str } from '../runtime/text.ts'
import { truth } from '../runtime/truth.ts'
import { unwrap } from '../runtime/operators.ts'
import type { Thread } from '../../../machine/thread.ts'

/**
 * The items of an argument for `then`; where the program makes them, the prelude collects them first and calls the same function again
 * with a list.
 */
export function withItems(m: Interpreter, thread: Thread, value: Value, again: () => NativeAnswer, then: (items: readonly Value[]) => NativeAnswer): NativeAnswer {
  const items = plainItems(m, value)
  if (items === SUSPEND) return SUSPEND
  return items === undefined ? again() : then(items)
}

/** Calls `callable(list(iterable), *rest)` through the prelude. */
export function collected(m: Interpreter, thread: Thread, callable: Value, iterable: Value, rest: readonly Value[] = []): NativeAnswer {
  return call(m, thread, prelude(m, 'call_collected'), [callable, iterable, new PyTuple(rest)], NO_KEYWORDS)
}

method(OBJECT, '__new__', (m, [cls, ...args]) => allocate(m, cls as PyClass, args))
method(OBJECT, '__init__', () => null)
method(OBJECT, '__setattr__', (m, [object, name, value]) => setOwnAttribute(m, object, name as string, value))
method(OBJECT, '__delattr__', (m, [object, name]) => setOwnAttribute(m, object, name as string, undefined))
method(OBJECT, '__init_subclass__', () => null)

method(TYPE, '__new__', (m, args, keywords, thread) => {
  if (args.length === 2) return classOf(args[1])
  if (args.length !== 4) throw typeError(m, 'type() takes 1 or 3 arguments')
  const [metaclass, name, bases, namespace] = args as [PyClass, string, PyTuple, PyDict]
  const wanted = metaclass === TYPE ? bases.items.map((base) => (base instanceof PyClass ? base.metaclass : null)).find((meta) => meta !== null) : undefined
  if (wanted !== undefined && wanted !== null) return call(m, thread, wanted, [name, bases, namespace], keywords)
  const cls = makeClass(m, thread, metaclass, name, bases.items, namespace)
  return afterMaking(m, thread, cls, new Map([...keywords].filter(([key]) => key !== 'metaclass')))
})
method(TYPE, '__init__', () => null)
method(TYPE, '__call__', (m, [cls, ...args], keywords, thread) => construct(m, thread, cls as PyClass, args, keywords))
method(TYPE, '__subclasses__', (m, [cls]) => m.born(new PyList([...(cls as PyClass).subclasses])))
method(TYPE, '__setattr__', (m, [object, name, value]) => setOwnAttribute(m, object, name as string, value))
method(TYPE, '__delattr__', (m, [object, name]) => setOwnAttribute(m, object, name as string, undefined))
method(TYPE, '__instancecheck__', (_m, [cls, value]) => classOf(value).isSubclassOf(cls as PyClass))
method(TYPE, '__subclasscheck__', (_m, [cls, other]) => (other as PyClass).isSubclassOf(cls as PyClass))
method(TYPE, 'mro', (m, [cls]) => m.born(new PyList([...(cls as PyClass).mro])))

const exceptions = exceptionClass('BaseException')
method(exceptions, '__init__', (m, [self, ...args]) => {
  m.journal.set(self as PyException, 'args', args)
  return null
})
method(exceptions, 'with_traceback', (_m, [self]) => self)

method(STR, '__new__', (m, args, keywords, thread) => newText(m, args, keywords, thread))

function newText(m: Interpreter, [cls, value = '']: readonly Value[], _keywords: Keywords, thread: Thread): NativeAnswer {
  if (!mayLook(m, value)) return SUSPEND
  const text = str(m, value)
  if (text === undefined) {
    const hook = classOf(value).lookup('__str__') ?? classOf(value).lookup('__repr__')
    if (cls === STR && hook instanceof PyFunction) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
    return call(m, thread, prelude(m, 'str_of'), [value], NO_KEYWORDS)
  }
  return cls === STR ? text : m.born(new PyObject(cls as PyClass, text))
}

method(INT, '__new__', (m, [cls, value = 0, given], keywords, thread) => {
  const base = keywords.get('base') ?? given
  const hook = classOf(value).lookup('__int__') ?? classOf(value).lookup('__index__')
  if (hook instanceof PyFunction) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  const plain = unwrap(value)
  const data = bytesLike(plain)
  const number = typeof plain === 'string'
    ? parseInteger(plain, base === undefined ? 10 : (base as number))
    : data !== undefined ? parseInteger(binaryText(data), base === undefined ? 10 : (base as number), repr(m, plain))
    : plain instanceof PyFloat ? floatToInt(plain.value) : isInt(plain) ? toInt(plain) : undefined
  if (number === undefined) throw typeError(m, `int() argument must be a string, a bytes-like object or a real number, not '${classOf(value).name}'`)
  return cls === INT ? number : m.born(new PyObject(cls as PyClass, number))
})

method(FLOAT, '__new__', (m, [cls, value = 0], _k, thread) => {
  const hook = classOf(value).lookup('__float__')
  if (hook instanceof PyFunction) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  const plain = unwrap(value)
  const data = bytesLike(plain)
  const x = typeof plain === 'string' ? parseFloatText(plain) : data === undefined ? asFloat(plain) : parseFloatText(binaryText(data), repr(m, plain))
  if (x === undefined) throw typeError(m, `float() argument must be a string or a real number, not '${classOf(value).name}'`)
  return cls === FLOAT ? new PyFloat(x) : m.born(new PyObject(cls as PyClass, new PyFloat(x)))
})

method(BOOL, '__new__', (m, [, value = false], _k, thread) => truth(m, thread, value))

method(LIST, '__new__', (m, [cls, value], _k, thread) => {
  if (cls !== LIST) return m.born(new PyList([], cls as PyClass))
  if (value === undefined) return m.born(new PyList([]))
  return withItems(m, thread, value, () => call(m, thread, prelude(m, 'collect'), [value], NO_KEYWORDS), (items) => m.born(new PyList([...items])))
})
method(LIST, '__init__', (m, [self, value], _k, thread) => {
  if (value === undefined) return null
  return withItems(m, thread, value, () => collected(m, thread, new PyNative('__init__', 'list.__init__', (m2, [items]) => refill(m2, self as PyList, (items as PyList).items), 'pure', false), value), (items) => refill(m, self as PyList, items))
})

function refill(m: Interpreter, list: PyList, items: readonly Value[]): null {
  m.journal.keepArray(list, list.items)
  const more = items.slice()
  list.items.length = 0
  for (const item of more) list.items.push(item)
  return null
}

method(DICT, '__init__', (m, [self, value], keywords, thread) => {
  const answer = fillDict(m, thread, self as PyDict, value, keywords)
  return answer === self ? null : answer
})
method(SET, '__init__', (m, [self, value], _k, thread) => {
  if (value === undefined) return null
  const update = SET.lookup('update')
  return call(m, thread, bind(update, self), [value], NO_KEYWORDS)
})

method(TUPLE, '__new__', (m, [cls, value], _k, thread) => {
  if (value === undefined) return new PyTuple([], cls === TUPLE ? null : (cls as PyClass))
  return withItems(m, thread, value, () => collected(m, thread, cls, value), (items) => new PyTuple([...items], cls === TUPLE ? null : (cls as PyClass)))
})

method(SET, '__new__', (m, [cls, value], _k, thread) => {
  const set = m.born(new PySet(false, cls === SET ? null : (cls as PyClass)))
  if (value === undefined || cls !== SET) return set
  if (value instanceof PySet) {
    if (!mayWhole(m, value, false)) return SUSPEND
    set.merge(m.journal, value)
    return set
  }
  return withItems(m, thread, value, () => collected(m, thread, cls, value), (items) => {
    for (const item of items) set.set(m.journal, hashKey(m, item), item, null)
    return set
  })
})

method(DICT, '__new__', (m, [cls, value], keywords, thread) => {
  const dict = m.born(new PyDict(cls === DICT ? null : (cls as PyClass)))
  if (cls !== DICT) return dict
  return fillDict(m, thread, dict, value, keywords)
})

const isScalar = (value: Value): boolean => (typeof value !== 'object' && typeof value !== 'string') || value === null || value instanceof PyFloat

/** dict(…) and dict.update(…). */
export function fillDict(m: Interpreter, thread: Thread, dict: PyDict, value: Value, keywords: Keywords): NativeAnswer {
  const put = (key: Value, item: Value) => {
    dict.set(m.journal, hashKey(m, key), key, item)
    if (dict.shared) {
      m.share(key)
      m.share(item)
    }
  }
  const named = (): NativeAnswer => {
    for (const [name, item] of keywords) put(name, item)
    return dict
  }
  if (value === undefined) return named()
  if (value instanceof PyDict && !(value instanceof PySet)) {
    if (!mayWhole(m, value, false)) return SUSPEND
    for (const entry of value.live()) put(entry.key, entry.value)
    return named()
  }
  if (classOf(value).lookup('keys') !== undefined) return call(m, thread, prelude(m, 'dict_of_mapping'), [value, dict], keywords)
  return withItems(m, thread, value, () => call(m, thread, prelude(m, 'dict_of'), [value, dict], keywords), (items) => {
    for (const [i, item] of items.entries()) {
      const pair = isScalar(item) ? undefined : plainItems(m, item)
      if (pair === undefined || pair === SUSPEND) throw typeError(m, `cannot convert dictionary update sequence element #${i} to a sequence`)
      if (pair.length !== 2) throw valueError(m, `dictionary update sequence element #${i} has length ${pair.length}; 2 is required`)
      put(pair[0], pair[1])
    }
    return named()
  })
}

method(RANGE, '__new__', (m, [, ...args], _k, thread) => {
  if (args.some((a) => classOf(a).lookup('__index__') instanceof PyFunction)) return call(m, thread, prelude(m, 'range_by_index'), args, NO_KEYWORDS)
  const numbers = args.map(unwrap).map((a) => {
    if (!isInt(a)) throw typeError(m, `'${classOf(a).name}' object cannot be interpreted as an integer`)
    return Number(toInt(a))
  })
  const [first = 0, second, step = 1] = numbers
  if (step === 0) throw valueError(m, 'range() arg 3 must not be zero')
  return second === undefined ? new PyRange(0, first, 1) : new PyRange(first, second, step)
}, { effect: 'pure' })

method(PROPERTY, '__new__', (m, [, get = null, set = null, del = null], keywords) => m.born(new PyDescriptor('property', keywords.get('fget') ?? get, keywords.get('fset') ?? set, keywords.get('fdel') ?? del)))
method(PROPERTY, 'setter', (m, [self, fn]) => m.born(new PyDescriptor('property', (self as PyDescriptor).get, fn, (self as PyDescriptor).del)))
method(PROPERTY, 'getter', (m, [self, fn]) => m.born(new PyDescriptor('property', fn, (self as PyDescriptor).set, (self as PyDescriptor).del)))
method(PROPERTY, 'deleter', (m, [self, fn]) => m.born(new PyDescriptor('property', (self as PyDescriptor).get, (self as PyDescriptor).set, fn)))
method(STATICMETHOD, '__new__', (m, [, fn]) => m.born(new PyDescriptor('staticmethod', fn)))
method(CLASSMETHOD, '__new__', (m, [, fn]) => m.born(new PyDescriptor('classmethod', fn)))

method(SUPER, '__new__', (m, [, after, self], _k, thread) => {
  if (after !== undefined) return new PySuper(after as PyClass, self)
  const frame = thread.frames.findLast((f) => !f.native)!
  const at = frame.code.code.localNames.indexOf('__class__')
  const cell = frame.registers[at] as { content?: Value } | undefined
  const first = frame.registers[0] as Value
  if (!(cell?.content instanceof PyClass)) throw typeError(m, 'super(): __class__ cell not found')
  const receiver = typeof first === 'object' && first !== null && first.sort === 'cell' ? (first as { content?: Value } & object).content : first
  return new PySuper(cell.content, receiver as Value)
})
