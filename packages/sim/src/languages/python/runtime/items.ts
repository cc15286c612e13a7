import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { ITEM_BASE, WHOLE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { HeapObject, Value } from '../../../machine/values.ts'
import { at, length as textLength, slice as textSlice } from '../library/code-points.ts'
import { classOf } from '../objects/classes.ts'
import { PyByteArray } from '../objects/byte-array.ts'
import { plainKey, PyDict, PySet } from '../objects/dict.ts'
import { nameOf, PyGlobalsDict } from '../objects/globals-dict.ts'
import { PyMemoryView } from '../objects/memory-view.ts'
import { PyInstanceDict } from '../objects/instance-dict.ts'
import { type NativeAnswer, NO_KEYWORDS, type PyAttributed, PyBytes, PyClass, PyDescriptor, PyException, PyFunction, PyList, PyMethod, PyObject, PyRange, PySlice, PyTuple } from '../objects/values.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { requireHash } from './keys.ts'
import { isInt, toInt } from './numbers.ts'
import { prelude } from './prelude.ts'
import { raised, typeError } from './raise.ts'
import { repr } from './text.ts'

/** The places of attributes and globals whose names are made while the program runs. */
export const ANY_ATTRIBUTE = 'attribute ?'
export const ANY_GLOBAL = 'global ?'

/** The future key of everything that is kept in containers. */
export const ITEMS = 'items'

export function itemsKey(m: Interpreter): number {
  return m.access.key(ITEMS)
}

/** Leave to touch one place of a container; anything that moves or counts places touches the whole. */
export function mayItem(m: Interpreter, container: PyList | PyDict, place: unknown, writes: boolean): boolean {
  if (writes) refuseCopy(m, container)
  if (container instanceof PyInstanceDict) return mayAttribute(m, container, nameOf(place) ?? '', writes)
  if (!container.shared) return true
  if (container instanceof PyGlobalsDict) return mayGlobal(m, container, nameOf(place) ?? '', writes)
  if (!m.may(container, itemsKey(m), slotOf(place), writes)) return false
  m.touchPart(container, writes)
  return true
}

export function mayWhole(m: Interpreter, container: { shared: boolean } & (PyList | PyDict), writes: boolean): boolean {
  if (writes) refuseCopy(m, container)
  if (container instanceof PyGlobalsDict) return m.access.keysOf('global ').every((key) => m.may(container.namespace, key, key, writes))
  if (container instanceof PyInstanceDict) return mayAllAttributes(m, container.object, writes)
  return !container.shared || m.may(container, itemsKey(m), WHOLE, writes)
}

/** Leave for an operation on something that only its own operations look into (an iterator, a running digest …): each may change it. */
export function mayUse(m: Interpreter, object: HeapObject): boolean {
  return !object.shared || m.may(object, itemsKey(m), WHOLE, true)
}

/** Leave to read the bytes of an argument. */
export function mayTakeBytes(m: Interpreter, value: Value): boolean {
  const bytes = value instanceof PyMemoryView ? value.base : value
  return !(bytes instanceof PyByteArray) || !bytes.shared || m.may(bytes, itemsKey(m), WHOLE, false)
}

/** What shows the inside of an object of the library is not that inside: a change of it would be lost. */
function refuseCopy(m: Interpreter, container: PyList | PyDict): void {
  if (container instanceof PyList && container.copyOf !== null) throw raised(m, 'NotImplementedError', `${container.copyOf} can be read, but is not modelled to be changed from outside`)
}

/** All attributes of an object, those that it has not got yet too: each may come or go. */
export function mayAllAttributes(m: Interpreter, object: PyAttributed, writes: boolean): boolean {
  return !object.shared || m.access.keysOf('attribute ').every((key) => m.may(object, key, key, writes))
}

/** An attribute reached through `__dict__` is the place that its name in the text is. */
function mayAttribute(m: Interpreter, { object }: PyInstanceDict, name: string, writes: boolean): boolean {
  const key = m.access.keyOr(`attribute ${name}`, ANY_ATTRIBUTE)
  return m.may(object, key, key, writes)
}

/** A global reached through globals() is the place that its name in the text is. */
function mayGlobal(m: Interpreter, { namespace }: PyGlobalsDict, name: string, writes: boolean): boolean {
  const key = m.access.keyOr(`global ${name}`, ANY_GLOBAL)
  return m.may(namespace, key, key, writes)
}

/** Asks leave itself for what its repr() shows. */
interface Shows {
  mayShow(m: Interpreter): boolean
}

/** Leave to read all that values hold, however deep, as repr() and == do. */
export function mayLook(m: Interpreter, ...values: readonly Value[]): boolean {
  if (m.threads.length === 1) return true
  const seen = new Set<Value>()
  const open: HeapObject[] = []
  const add = (value: Value): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    open.push(value)
  }
  for (const value of values) add(value)
  for (const value of open) {
    if (value instanceof PyInstanceDict ? !mayWhole(m, value, false) : (value instanceof PyList || value instanceof PyDict || value instanceof PyByteArray) && value.shared && !m.may(value, itemsKey(m), WHOLE, false)) return false
    if ('mayShow' in value && !(value as Shows).mayShow(m)) return false
    if ('showsState' in value && !m.maySync(value, 'repr()', undefined, undefined)) return false
    if (value instanceof PyTuple || value instanceof PyList) for (const item of value.items) add(item)
    else if (value instanceof PyDict) {
      for (const entry of value.live()) {
        add(entry.key)
        add(entry.value)
      }
    } else if ('dict' in value && value.dict instanceof PyDict) add(value.dict)
    else if (value instanceof PyException) for (const arg of value.args) add(arg)
    else if (value instanceof PyObject) add(value.wrapped)
  }
  return true
}

/** Leave for a binary operator: it reads both containers, and in place it changes the first. */
export function mayCombine(m: Interpreter, a: Value, b: Value, inPlace: boolean): boolean {
  const [left, right] = [shownBy(a), shownBy(b)]
  if ((left instanceof PyList || left instanceof PyDict) && !mayWhole(m, left, inPlace)) return false
  return !(right instanceof PyList || right instanceof PyDict) || mayWhole(m, right, false)
}

/** The dict that a view of it shows; anything else is itself. */
function shownBy(value: Value): Value {
  return typeof value === 'object' && value !== null && 'dict' in value && value.dict instanceof PyDict ? value.dict : value
}

/** Two different places may share a slot: that only makes two operations look dependent that are not. */
function slotOf(place: unknown): number {
  if (typeof place === 'number') return ITEM_BASE + (place & 0x3fff)
  let hash = 0
  const text = typeof place === 'string' ? place : typeof place
  for (let i = 0; i < text.length; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  return ITEM_BASE + 0x4000 + (hash & 0x3ffe)
}

/** Instances of classes that descend from int are positions like what they wrap. */
function indexOf(key: Value): Value {
  return key instanceof PyObject && isInt(key.wrapped) ? key.wrapped : key
}

/** A position given by the program, counted from the end where negative; undefined when outside. */
export function position(index: number | bigint, length: number): number | undefined {
  const i = Number(index)
  const from = i < 0 ? i + length : i
  return from >= 0 && from < length ? from : undefined
}

/** `slice.indices(length)`: start, stop and step clipped as Python does. */
export function sliceBounds(m: Interpreter, slice: PySlice, length: number): [number, number, number] {
  const part = (value: Value, otherwise: number): number => {
    if (value === null) return otherwise
    if (isInt(value)) return Number(toInt(value))
    throw typeError(m, 'slice indices must be integers or None or have an __index__ method')
  }
  const step = part(slice.step, 1)
  if (step === 0) throw raised(m, 'ValueError', 'slice step cannot be zero')
  const low = step > 0 ? 0 : -1
  const high = step > 0 ? length : length - 1
  const clip = (value: number) => Math.min(Math.max(value < 0 ? value + length : value, low), high)
  const start = slice.start === null ? (step > 0 ? low : high) : clip(part(slice.start, 0))
  const stop = slice.stop === null ? (step > 0 ? high : low) : clip(part(slice.stop, 0))
  return [start, stop, step]
}

function badSlice(m: Interpreter): never {
  throw typeError(m, 'slice indices must be integers or None or have an __index__ method')
}

function pick<T>(items: ArrayLike<T>, [start, stop, step]: [number, number, number]): T[] {
  const out: T[] = []
  for (let i = start; step > 0 ? i < stop : i > stop; i += step) out.push(items[i]!)
  return out
}

/** `own`: by the builtin rules, whatever the program's class overrides (what `super()` reaches). */
export function getItem(m: Interpreter, thread: Thread, container: Value, given: Value, own = false): NativeAnswer {
  const key = indexOf(given)
  if (key instanceof PySlice && classOf(container).builtin && [key.start, key.stop, key.step].some((part) => classOf(part).lookup('__index__') instanceof PyFunction)) return call(m, thread, prelude(m, 'slice_at'), [container, key], NO_KEYWORDS)
  if (container instanceof PyList && (own || !overrides(container.cls, '__getitem__'))) {
    if (isInt(key)) {
      const index = position(toInt(key), container.items.length)
      if (!mayItem(m, container, index ?? 'length', false)) return SUSPEND
      if (index === undefined) throw raised(m, 'IndexError', `${container.cls?.builtin ? container.cls.name : 'list'} index out of range`)
      return container.items[index]
    }
    if (key instanceof PySlice) {
      if (!mayWhole(m, container, false)) return SUSPEND
      return m.born(new PyList(pick(container.items, sliceBounds(m, key, container.items.length))))
    }
    if (classOf(key).lookup('__index__') instanceof PyFunction) return call(m, thread, prelude(m, 'item_at'), [container, key], NO_KEYWORDS)
    throw typeError(m, container.cls?.builtin ? `sequence index must be integer, not '${classOf(key).name}'` : `list indices must be integers or slices, not ${classOf(key).name}`)
  }
  if (container instanceof PyDict && !(container instanceof PySet) && (own || !overrides(container.cls, '__getitem__'))) return getDictItem(m, thread, container, given)
  if (container instanceof PyTuple && (own || !overrides(container.cls, '__getitem__'))) return tupleItem(m, container, key)
  if (typeof container === 'string') return stringItem(m, container, key)
  if (container instanceof PyBytes) {
    if (isInt(key)) {
      const index = position(toInt(key), container.data.length)
      if (index === undefined) throw raised(m, 'IndexError', 'index out of range')
      return container.data[index]
    }
    if (key instanceof PySlice) return new PyBytes(Uint8Array.from(pick(container.data, sliceBounds(m, key, container.data.length))))
  }
  if (container instanceof PyRange) return rangeItem(m, container, key)
  if (container instanceof PyClass) {
    const hook = container.lookup('__class_getitem__')
    if (hook !== undefined) return call(m, thread, hook instanceof PyDescriptor && hook.sort === 'classmethod' ? new PyMethod(container, hook.get) : bind(hook, container), [key], NO_KEYWORDS)
    const meta = classOf(container).lookup('__getitem__')
    if (meta !== undefined) return call(m, thread, bind(meta, container), [key], NO_KEYWORDS)
    if (container.builtin) return container // list[int] in annotations
  }
  if (container instanceof PyObject && container.wrapped !== undefined && (own || classOf(container).lookup('__getitem__') === undefined)) {
    return getItem(m, thread, container.wrapped, key)
  }
  const hook = classOf(container).lookup('__getitem__')
  if (hook !== undefined) return call(m, thread, bind(hook, container), [key], NO_KEYWORDS)
  throw typeError(m, `'${classOf(container).name}' object is not subscriptable`)
}

function overrides(cls: PyClass | null, name: string): boolean {
  const found = cls?.lookup(name)
  return found !== undefined && found !== null && cls !== null && !cls.mro.some((c) => c.builtin && c.attributes.get(name) === found)
}

/** The plain key of a value, or TypeError where it has none: lists and dicts do not hash. */
export function hashKey(m: Interpreter, key: Value): unknown {
  if (key instanceof PySlice || key instanceof PyList || (key instanceof PyDict && !(key instanceof PySet && key.frozen))) {
    throw typeError(m, `unhashable type: '${classOf(key).name}'`)
  }
  if (key instanceof PyTuple) for (const item of key.items) hashKey(m, item)
  else requireHash(m, key)
  return plainKey(key)
}

function getDictItem(m: Interpreter, thread: Thread, dict: PyDict, key: Value): NativeAnswer {
  const plain = hashKey(m, key)
  if (!mayItem(m, dict, plain, false)) return SUSPEND
  const entry = dict.find(plain)
  if (entry !== undefined) return entry.value
  const hook = dict.cls?.lookup('__missing__')
  if (hook !== undefined) return call(m, thread, bind(hook, dict), [key], NO_KEYWORDS)
  throw raised(m, 'KeyError', key)
}

function tupleItem(m: Interpreter, tuple: PyTuple, key: Value): Value {
  if (isInt(key)) {
    const index = position(toInt(key), tuple.items.length)
    if (index === undefined) throw raised(m, 'IndexError', 'tuple index out of range')
    return tuple.items[index]
  }
  if (key instanceof PySlice) return new PyTuple(pick(tuple.items, sliceBounds(m, key, tuple.items.length)))
  throw typeError(m, `tuple indices must be integers or slices, not ${classOf(key).name}`)
}

function stringItem(m: Interpreter, text: string, key: Value): Value {
  if (isInt(key)) {
    const index = position(toInt(key), textLength(text))
    if (index === undefined) throw raised(m, 'IndexError', 'string index out of range')
    return at(text, index)
  }
  if (key instanceof PySlice) {
    const part = (value: Value) => (value === null ? null : isInt(value) ? toInt(value) : badSlice(m))
    return textSlice(text, part(key.start), part(key.stop), part(key.step))
  }
  throw typeError(m, `string indices must be integers, not '${classOf(key).name}'`)
}

function rangeItem(m: Interpreter, range: PyRange, key: Value): Value {
  if (isInt(key)) {
    const index = position(toInt(key), range.length)
    if (index === undefined) throw raised(m, 'IndexError', 'range object index out of range')
    return range.start + index * range.step
  }
  if (key instanceof PySlice) {
    const [start, stop, step] = sliceBounds(m, key, range.length)
    return new PyRange(range.start + start * range.step, range.start + stop * range.step, range.step * step)
  }
  throw typeError(m, `range indices must be integers or slices, not ${classOf(key).name}`)
}

/** `container[key] = value`. */
export function setItem(m: Interpreter, thread: Thread, container: Value, key: Value, value: Value, own = false): NativeAnswer {
  if (container instanceof PyList && (own || !overrides(container.cls, '__setitem__'))) return setListItem(m, thread, container, indexOf(key), value)
  if (container instanceof PyDict && !(container instanceof PySet) && (own || !overrides(container.cls, '__setitem__'))) {
    const plain = hashKey(m, key)
    const fresh = container.find(plain) === undefined
    if (!(fresh && !(container instanceof PyGlobalsDict) ? mayWhole(m, container, true) : mayItem(m, container, plain, true))) return SUSPEND
    container.set(m.journal, plain, key, value)
    if (container.shared || (container instanceof PyInstanceDict && container.object.shared)) {
      m.share(key)
      m.share(value)
    }
    return null
  }
  const hook = classOf(container).lookup('__setitem__')
  if (hook !== undefined) return call(m, thread, bind(hook, container), [key, value], NO_KEYWORDS)
  throw typeError(m, `'${classOf(container).name}' object does not support item assignment`)
}

function setListItem(m: Interpreter, thread: Thread, list: PyList, key: Value, value: Value): NativeAnswer {
  if (isInt(key)) {
    const index = position(toInt(key), list.items.length)
    if (!mayItem(m, list, index ?? 'length', true)) return SUSPEND
    if (index === undefined) throw raised(m, 'IndexError', 'list assignment index out of range')
    m.journal.setElement(list, list.items, index, value)
    if (list.shared) m.share(value)
    return null
  }
  if (!(key instanceof PySlice)) throw typeError(m, `list indices must be integers or slices, not ${classOf(key).name}`)
  if (!(value instanceof PyList || value instanceof PyTuple)) {
    if (classOf(value).lookup('__iter__') === undefined && classOf(value).lookup('__getitem__') === undefined && isInt(value)) throw typeError(m, 'can only assign an iterable')
    return call(m, thread, prelude(m, 'assign_slice'), [list, key, value], NO_KEYWORDS)
  }
  if (!mayLook(m, value)) return SUSPEND
  const values = value.items.slice()
  if (!mayWhole(m, list, true)) return SUSPEND
  const bounds = sliceBounds(m, key, list.items.length)
  m.journal.keepArray(list, list.items)
  if (bounds[2] === 1) list.items.splice(bounds[0], Math.max(0, bounds[1] - bounds[0]), ...values)
  else {
    const places = pick([...list.items.keys()], bounds)
    if (places.length !== values.length) {
      throw raised(m, 'ValueError', `attempt to assign sequence of size ${values.length} to extended slice of size ${places.length}`)
    }
    places.forEach((place, i) => (list.items[place] = values[i]))
  }
  if (list.shared) for (const item of values) m.share(item)
  return null
}

/** `del container[key]`. */
export function deleteItem(m: Interpreter, thread: Thread, container: Value, key: Value, own = false): NativeAnswer {
  if (container instanceof PyList && (own || !overrides(container.cls, '__delitem__'))) {
    if (!mayWhole(m, container, true)) return SUSPEND
    m.journal.keepArray(container, container.items)
    if (isInt(key)) {
      const index = position(toInt(key), container.items.length)
      if (index === undefined) throw raised(m, 'IndexError', 'list assignment index out of range')
      container.items.splice(index, 1)
    } else if (key instanceof PySlice) {
      const places = new Set(pick([...container.items.keys()], sliceBounds(m, key, container.items.length)))
      const kept = container.items.filter((_, i) => !places.has(i))
      container.items.length = 0
      for (const item of kept) container.items.push(item)
    } else throw typeError(m, `list indices must be integers or slices, not ${classOf(key).name}`)
    return null
  }
  if (container instanceof PyDict && !(container instanceof PySet) && (own || !overrides(container.cls, '__delitem__'))) {
    if (!mayWhole(m, container, true)) return SUSPEND
    if (!container.delete(m.journal, hashKey(m, key))) throw raised(m, 'KeyError', key)
    return null
  }
  const hook = classOf(container).lookup('__delitem__')
  if (hook !== undefined) return call(m, thread, bind(hook, container), [key], NO_KEYWORDS)
  throw typeError(m, `'${classOf(container).name}' object doesn't support item deletion`)
}

export { INVOKED, repr }
