import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { DICT, FROZENSET, libraryClass, method, SET } from '../objects/classes.ts'
import { plainKey, PyDict, PySet } from '../objects/dict.ts'
import { type NativeAnswer, type PyClass, PyDescriptor, NOT_IMPLEMENTED, PyIterator, PyList, PyNative, PyNativeObject, PyTuple } from '../objects/values.ts'
import { hashKey, mayItem, mayLook, mayWhole } from '../runtime/items.ts'
import { plainItems } from '../runtime/iteration.ts'
import { equals } from '../runtime/operators.ts'
import { raised } from '../runtime/raise.ts'
import { setOperation } from '../runtime/sequences.ts'
import { repr } from '../runtime/text.ts'
import { defineMethod } from './signature.ts'
import { collected, fillDict, withItems } from './types.ts'

// ---- dict --------------------------------------------------------------------------------------------------------------------------

const define = (name: string, spec: string, body: (m: Interpreter, dict: PyDict, values: readonly Value[], thread: Thread) => NativeAnswer): void =>
  defineMethod<PyDict>(DICT, name, spec, body)

define('get', 'key, default?', (m, dict, [key, otherwise = null]) => {
  const plain = hashKey(m, key)
  if (!mayItem(m, dict, plain, false)) return SUSPEND
  const found = dict.find(plain)
  return found === undefined ? otherwise : found.value
})

define('setdefault', 'key, default?', (m, dict, [key, value = null]) => {
  const plain = hashKey(m, key)
  const found = dict.find(plain)
  if (!(found === undefined ? mayWhole(m, dict, true) : mayItem(m, dict, plain, false))) return SUSPEND
  if (found !== undefined) return found.value
  dict.set(m.journal, plain, key, value)
  if (dict.shared) shareBoth(m, key, value)
  return value
})

function shareBoth(m: Interpreter, key: Value, value: Value): void {
  m.share(key)
  m.share(value)
}

define('pop', 'key, default?', (m, dict, [key, otherwise]) => {
  const plain = hashKey(m, key)
  if (!mayWhole(m, dict, true)) return SUSPEND
  const found = dict.find(plain)
  if (found === undefined) {
    if (otherwise === undefined) throw raised(m, 'KeyError', key)
    return otherwise
  }
  dict.delete(m.journal, plain)
  return found.value
})

define('popitem', '', (m, dict) => {
  if (!mayWhole(m, dict, true)) return SUSPEND
  const last = [...dict.live()].at(-1)
  if (last === undefined) throw raised(m, 'KeyError', 'popitem(): dictionary is empty')
  dict.delete(m.journal, plainKey(last.key))
  return new PyTuple([last.key, last.value])
})

define('clear', '', (m, dict) => {
  if (!mayWhole(m, dict, true)) return SUSPEND
  dict.clear(m.journal)
  return null
})

define('copy', '', (m, dict) => {
  if (!mayWhole(m, dict, false)) return SUSPEND
  const copy = m.born(new PyDict(dict.cls))
  for (const { key, value } of dict.live()) copy.set(m.journal, plainKey(key), key, value)
  return copy
})

method(DICT, 'update', (m, [self, other], keywords, thread) => {
  const dict = self as PyDict
  if (!mayWhole(m, dict, true)) return SUSPEND
  const answer = fillDict(m, thread, dict, other, keywords)
  return answer === dict ? null : answer
}, { effect: 'pure' })

DICT.attributes.set('fromkeys', new PyDescriptor('classmethod', new PyNative('fromkeys', 'dict.fromkeys', (m, [cls, iterable, value = null], _k, thread) =>
  withItems(m, thread, iterable, () => collected(m, thread, new PyNative('fromkeys', 'dict.fromkeys', (m2, [items, v]) => fromKeys(m2, cls as PyClass, (items as PyList).items, v), 'pure', false), iterable, [value]), (items) => fromKeys(m, cls as PyClass, items, value)), 'pure', false)))

function fromKeys(m: Interpreter, cls: PyClass, items: readonly Value[], value: Value): PyDict {
  const dict = m.born(new PyDict(cls === DICT ? null : cls))
  for (const item of items) dict.set(m.journal, hashKey(m, item), item, value)
  return dict
}

/** dict.keys(), values() and items(): windows on the dict, which show its changes. */
export class PyDictView extends PyNativeObject {
  readonly sort = 'dict_view'
  readonly dict: PyDict
  constructor(cls: PyClass, dict: PyDict) {
    super(cls)
    this.dict = dict
  }
  trace(tracer: Tracer): void {
    tracer.value(this.cls)
    tracer.value(this.dict)
  }
  override references(visit: (value: Value) => void): void {
    visit(this.dict)
  }
  items(): Value[] {
    const entries = [...this.dict.live()]
    if (this.cls === DICT_KEYS) return entries.map((e) => e.key)
    return this.cls === DICT_VALUES ? entries.map((e) => e.value) : entries.map((e) => new PyTuple([e.key, e.value]))
  }
}

export const DICT_KEYS = libraryClass('builtins', 'dict_keys')
export const DICT_VALUES = libraryClass('builtins', 'dict_values')
export const DICT_ITEMS = libraryClass('builtins', 'dict_items')

for (const [name, cls, iterator] of [['keys', DICT_KEYS, 'dict_keyiterator'], ['values', DICT_VALUES, 'dict_valueiterator'], ['items', DICT_ITEMS, 'dict_itemiterator']] as const) {
  define(name, '', (m, dict) => m.born(new PyDictView(cls, dict)))
  defineMethod<PyDictView>(cls, '__iter__', '', (m, view) => m.born(new PyIterator(iterator, view.dict, 0)))
  defineMethod<PyDictView>(cls, '__len__', '', (m, view) => (mayWhole(m, view.dict, false) ? view.dict.size : SUSPEND))
  defineMethod<PyDictView>(cls, '__reversed__', '', (m, view) => (mayWhole(m, view.dict, false) ? m.born(new PyIterator('list_iterator', new PyTuple(view.items().toReversed()), 0)) : SUSPEND))
  defineMethod<PyDictView>(cls, '__contains__', 'value', (m, view, [wanted]) =>
    mayWhole(m, view.dict, false) ? view.items().some((item) => item === wanted || equals(item, wanted)) : SUSPEND)
  method(cls, '__repr__', (m, [self]) => {
    const parts = (self as PyDictView).items().map((item) => repr(m, item))
    return parts.includes(undefined) ? undefined : `${cls.name}([${parts.join(', ')}])`
  }, { effect: 'pure' })
}

defineMethod(DICT, '__reversed__', '', (m, dict) => mayWhole(m, dict as PyDict, false) ? m.born(new PyIterator('list_iterator', new PyTuple([...(dict as PyDict).live()].map((e) => e.key).toReversed()), 0)) : SUSPEND)

/** The members of a keys or items view as a set. */
function viewSet(m: Interpreter, view: PyDictView): PySet {
  return setOf(m, view.items(), false)
}

const DUNDERS = { __and__: '&', __or__: '|', __sub__: '-', __xor__: '^' } as const
const ORDERS = {
  __le__: (a: PySet, b: PySet) => within(a, b), __ge__: (a: PySet, b: PySet) => within(b, a),
  __lt__: (a: PySet, b: PySet) => a.size < b.size && within(a, b), __gt__: (a: PySet, b: PySet) => b.size < a.size && within(b, a),
}
for (const cls of [DICT_KEYS, DICT_ITEMS]) {
  defineMethod<PyDictView>(cls, 'isdisjoint', 'other', (m, view, [other], thread) =>
    (mayLook(m, view) ? withSet(m, thread, other, (set) => ![...viewSet(m, view).live()].some((e) => set.find(plainKey(e.key)))) : SUSPEND))
  for (const [name, operator] of Object.entries(DUNDERS)) {
    defineMethod<PyDictView>(cls, name, 'other', (m, view, [other], thread) => withSet(m, thread, other, (set) => setOperation(m, operator, viewSet(m, view), set, false)))
  }
  defineMethod<PyDictView>(cls, '__eq__', 'other', (m, view, [other]) => {
    if (!mayLook(m, view, other)) return SUSPEND
    const set = other instanceof PyDictView ? viewSet(m, other) : other
    return set instanceof PySet ? equals(viewSet(m, view), set) : false
  })
  for (const [name, holds] of Object.entries(ORDERS)) {
    defineMethod<PyDictView>(cls, name, 'other', (m, view, [other]) => {
      if (!mayWhole(m, view.dict, false)) return SUSPEND
      const set = other instanceof PyDictView ? viewSet(m, other) : other
      return set instanceof PySet ? holds(viewSet(m, view), set) : NOT_IMPLEMENTED
    })
  }
}

// ---- set and frozenset -------------------------------------------------------------------------------------------------------------

export function setOf(m: Interpreter, items: readonly Value[], frozen: boolean, cls: PyClass | null = null): PySet {
  const set = m.born(new PySet(frozen, cls))
  for (const item of items) set.set(m.journal, hashKey(m, item), item, null)
  return set
}

/** A set with the members of another, in a table of the same making. */
export function copyOf(m: Interpreter, set: PySet, frozen: boolean, cls: PyClass | null = null): PySet {
  const copy = m.born(new PySet(frozen, cls))
  copy.merge(m.journal, set)
  return copy
}

/** The argument of a set method as a set; what only the program can iterate is collected first. */
function withSet(m: Interpreter, thread: Thread, value: Value, then: (set: PySet) => NativeAnswer): NativeAnswer {
  if (value instanceof PySet) return mayWhole(m, value, false) ? then(value) : SUSPEND
  const items = value instanceof PyDictView ? value.items() : plainItems(m, value)
  if (items === SUSPEND) return SUSPEND
  if (items !== undefined) return then(setOf(m, items, true))
  return collected(m, thread, new PyNative('set', 'set', (m2, [list]) => then(setOf(m2, (list as PyList).items, true)), 'pure', false), value)
}

method(FROZENSET, '__new__', (m, [cls, value], _k, thread) => {
  const own = cls === FROZENSET ? null : (cls as PyClass)
  if (value === undefined) return setOf(m, [], true, own)
  if (value instanceof PySet && value.frozen && own === null) return value
  if (value instanceof PySet) return mayWhole(m, value, false) ? copyOf(m, value, true, own) : SUSPEND
  return withItems(m, thread, value, () => collected(m, thread, cls, value), (items) => setOf(m, items, true, own))
}, { effect: 'pure' })

const METHODS = { union: '|', intersection: '&', difference: '-', symmetric_difference: '^' } as const

for (const cls of [SET, FROZENSET]) {
  for (const [name, operator] of Object.entries(METHODS)) {
    method(cls, name, (m, [self, ...others], _k, thread) => fold(m, thread, self as PySet, others, operator), { effect: 'pure' })
  }
  defineMethod<PySet>(cls, 'copy', '', (m, set) => (mayWhole(m, set, false) ? copyOf(m, set, set.frozen) : SUSPEND))
  defineMethod<PySet>(cls, 'issubset', 'other', (m, set, [other], thread) => (mayWhole(m, set, false) ? withSet(m, thread, other, (b) => within(set, b)) : SUSPEND))
  defineMethod<PySet>(cls, 'issuperset', 'other', (m, set, [other], thread) => (mayWhole(m, set, false) ? withSet(m, thread, other, (b) => within(b, set)) : SUSPEND))
  defineMethod<PySet>(cls, 'isdisjoint', 'other', (m, set, [other], thread) =>
    mayWhole(m, set, false) ? withSet(m, thread, other, (b) => ![...set.live()].some((e) => b.find(plainKey(e.key)))) : SUSPEND)
}

const within = (a: PySet, b: PySet): boolean => [...a.live()].every((e) => b.find(plainKey(e.key)) !== undefined)

function fold(m: Interpreter, thread: Thread, set: PySet, others: readonly Value[], operator: '|' | '&' | '-' | '^'): NativeAnswer {
  if (!mayWhole(m, set, false)) return SUSPEND
  const [first, ...rest] = others
  if (first === undefined) return copyOf(m, set, set.frozen)
  return withSet(m, thread, first, (other) => {
    const made = setOperation(m, operator, set, other, false) as PySet
    return rest.length === 0 ? made : fold(m, thread, made, rest, operator)
  })
}

const change = (name: string, spec: string, body: (m: Interpreter, set: PySet, values: readonly Value[], thread: Thread) => NativeAnswer): void =>
  defineMethod<PySet>(SET, name, spec, (m, set, values, thread) => (mayWhole(m, set, true) ? body(m, set, values, thread) : SUSPEND))

change('add', 'element', (m, set, [item]) => {
  const plain = hashKey(m, item)
  if (set.find(plain) === undefined) set.set(m.journal, plain, item, null)
  if (set.shared) m.share(item)
  return null
})
change('discard', 'element', (m, set, [item]) => {
  set.delete(m.journal, hashKey(m, item))
  return null
})
change('remove', 'element', (m, set, [item]) => {
  if (!set.delete(m.journal, hashKey(m, item))) throw raised(m, 'KeyError', item)
  return null
})
change('clear', '', (m, set) => {
  set.clear(m.journal)
  return null
})
change('pop', '', (m, set) => {
  const taken = set.take(m.journal)
  if (taken === undefined) throw raised(m, 'KeyError', 'pop from an empty set')
  return taken
})

for (const [name, operator] of [['update', '|'], ['intersection_update', '&'], ['difference_update', '-'], ['symmetric_difference_update', '^']] as const) {
  method(SET, name, (m, [self, ...others], _k, thread) => foldInPlace(m, thread, self as PySet, others, operator), { effect: 'pure' })
}

function foldInPlace(m: Interpreter, thread: Thread, set: PySet, others: readonly Value[], operator: '|' | '&' | '-' | '^'): NativeAnswer {
  if (!mayWhole(m, set, true)) return SUSPEND
  const [first, ...rest] = others
  if (first === undefined) return null
  return withSet(m, thread, first, (other) => {
    setOperation(m, operator, set, other, true)
    return foldInPlace(m, thread, set, rest, operator)
  })
}
