import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Value } from '../../../machine/values.ts'
import { bytesFromInts, compareBytes, concatBytes } from '../library/bytes.ts'
import { encode } from '../library/codecs.ts'
import { pickSlice } from '../library/code-points.ts'
import { bytesRepr } from '../library/str-repr.ts'
import { BYTEARRAY, bytesLike, newByteArray, PyByteArray } from '../objects/byte-array.ts'
import { BYTES, classOf, method } from '../objects/classes.ts'
import { type Keywords, type NativeAnswer, NOT_IMPLEMENTED, PyBytes, PyDescriptor, PyIterator, PyList, PyNative, PySlice, PyTuple } from '../objects/values.ts'
import { itemsKey, position, sliceBounds } from '../runtime/items.ts'
import { plainItems } from '../runtime/iteration.ts'
import { isInt, toInt } from '../runtime/numbers.ts'
import { raised, typeError, valueError } from '../runtime/raise.ts'
import { integer } from './signature.ts'
import { collected } from './types.ts'
import type { Thread } from '../../../machine/thread.ts'
import './bytes.ts'

/** Leave to look at or change a bytearray. */
const may = (m: Interpreter, self: PyByteArray, writes: boolean): boolean => !self.shared || m.may(self, itemsKey(m), WHOLE, writes)

function define(name: string, writes: boolean, body: (m: Interpreter, self: PyByteArray, args: readonly Value[], thread: Thread, keywords: Keywords) => NativeAnswer): void {
  method(BYTEARRAY, name, (m, [self, ...args], keywords, thread) =>
    may(m, self as PyByteArray, writes) ? body(m, self as PyByteArray, args, thread, keywords) : SUSPEND, { effect: 'pure' })
}

const change = (m: Interpreter, self: PyByteArray, data: Uint8Array): null => {
  m.journal.set(self, 'data', data)
  return null
}

/** What a bytearray can be made of or extended by. */
function source(m: Interpreter, value: Value): Uint8Array | typeof SUSPEND | undefined {
  const like = bytesLike(value)
  if (like !== undefined) return like
  const items = plainItems(m, value)
  return items === SUSPEND || items === undefined ? items : bytesFromInts(items.map((item) => integer(m, item)), 'bytearray')
}

method(BYTEARRAY, '__init__', (m, [self, value, encoding], keywords, thread) => {
  if (value === undefined) return null
  const target = self as PyByteArray
  if (typeof value === 'string') {
    const name = encoding ?? keywords.get('encoding')
    if (name === undefined) throw typeError(m, 'string argument without an encoding')
    return change(m, target, encode(value, String(name)))
  }
  if (isInt(value)) {
    if (toInt(value) < 0) throw valueError(m, 'negative count')
    return change(m, target, new Uint8Array(Number(toInt(value))))
  }
  const data = source(m, value)
  if (data === SUSPEND) return SUSPEND
  if (data === undefined) return collected(m, thread, new PyNative('fill', 'fill', (m2, [list]) => change(m2, target, source(m2, list) as Uint8Array), 'pure', false), value)
  return change(m, target, data.slice())
})

// Every method of bytes, its answers as bytearrays.
for (const [name, found] of BYTES.attributes) {
  if (name === '__new__' || !(found instanceof PyNative)) continue
  if (!found.isMethod) {
    BYTEARRAY.attributes.set(name, found)
    continue
  }
  define(name, false, (m, self, args, thread, keywords) => mutable(m, found.call(m, [new PyBytes(self.data), ...args], keywords, thread)))
}

function mutable(m: Interpreter, answer: NativeAnswer): NativeAnswer {
  if (answer instanceof PyBytes) return newByteArray(m, answer.data)
  if (answer instanceof PyTuple) return new PyTuple(answer.items.map((item) => mutable(m, item) as Value))
  if (answer instanceof PyList) return m.born(new PyList(answer.items.map((item) => mutable(m, item) as Value)))
  return answer
}

BYTEARRAY.attributes.set('fromhex', new PyDescriptor('classmethod', new PyNative('fromhex', 'bytearray.fromhex', (m, [, text], keywords, thread) => {
  const fromHex = (BYTES.attributes.get('fromhex') as PyDescriptor).get as PyNative
  return mutable(m, fromHex.call(m, [BYTES, text], keywords, thread))
}, 'pure', false)))

define('append', true, (m, self, [item]) => change(m, self, concatBytes([self.data, byte(m, item)])))
define('extend', true, (m, self, [iterable], thread) => {
  const more = source(m, iterable)
  if (more === SUSPEND) return SUSPEND
  if (more === undefined) return collected(m, thread, new PyNative('extend', 'extend', (m2, [list]) => change(m2, self, concatBytes([self.data, source(m2, list) as Uint8Array])), 'pure', false), iterable)
  return change(m, self, concatBytes([self.data, more]))
})
define('insert', true, (m, self, [index, item]) => {
  const at = Number(integer(m, index))
  const place = Math.min(at < 0 ? Math.max(0, at + self.data.length) : at, self.data.length)
  return change(m, self, concatBytes([self.data.subarray(0, place), byte(m, item), self.data.subarray(place)]))
})
define('pop', true, (m, self, [index = -1]) => {
  if (self.data.length === 0) throw raised(m, 'IndexError', 'pop from empty bytearray')
  const place = position(integer(m, index), self.data.length)
  if (place === undefined) throw raised(m, 'IndexError', 'pop index out of range')
  const taken = self.data[place]
  change(m, self, without(self.data, place))
  return taken
})
define('remove', true, (m, self, [item]) => {
  const place = self.data.indexOf(Number(integer(m, item)))
  if (place < 0) throw valueError(m, 'value not found in bytearray')
  return change(m, self, without(self.data, place))
})
define('clear', true, (m, self) => change(m, self, new Uint8Array()))
define('reverse', true, (m, self) => change(m, self, self.data.toReversed()))
define('copy', false, (m, self) => newByteArray(m, self.data.slice()))

const without = (data: Uint8Array, place: number): Uint8Array => concatBytes([data.subarray(0, place), data.subarray(place + 1)])

function byte(m: Interpreter, value: Value): Uint8Array {
  return bytesFromInts([integer(m, value)], 'bytearray')
}

// ---- the protocols -------------------------------------------------------------------------------------------------------------------

define('__len__', false, (_m, self) => self.data.length)
define('__iter__', false, (m, self) => m.born(new PyIterator('bytearray_iterator', new PyBytes(self.data), 0)))
define('__contains__', false, (m, self, [wanted]) => {
  const part = bytesLike(wanted)
  if (part === undefined) return self.data.includes(Number(integer(m, wanted)))
  const [text, wantedText] = [String.fromCharCode(...self.data), String.fromCharCode(...part)]
  return text.includes(wantedText)
})
define('__repr__', false, (_m, self) => `bytearray(${bytesRepr(self.data)})`)

define('__getitem__', false, (m, self, [key]) => {
  if (key instanceof PySlice) {
    const [start, stop, step] = sliceBounds(m, key, self.data.length)
    const count = Math.max(0, Math.ceil((stop - start) / step))
    return newByteArray(m, Uint8Array.from(pickSlice(self.data, { start, stop, step, count })))
  }
  if (!isInt(key)) throw typeError(m, `bytearray indices must be integers or slices, not ${classOf(key).name}`)
  const place = position(toInt(key), self.data.length)
  if (place === undefined) throw raised(m, 'IndexError', 'bytearray index out of range')
  return self.data[place]
})

define('__setitem__', true, (m, self, [key, value]) => {
  if (key instanceof PySlice) return setSlice(m, self, key, value)
  if (!isInt(key)) throw typeError(m, `bytearray indices must be integers or slices, not ${classOf(key).name}`)
  const place = position(toInt(key), self.data.length)
  if (place === undefined) throw raised(m, 'IndexError', 'bytearray index out of range')
  const [put = 0] = byte(m, value)
  return change(m, self, self.data.with(place, put))
})

function setSlice(m: Interpreter, self: PyByteArray, key: PySlice, value: Value): NativeAnswer {
  const data = source(m, value)
  if (data === SUSPEND) return SUSPEND
  if (data === undefined) throw typeError(m, `can assign only bytes, buffers, or iterables of ints in range(0, 256)`)
  const [start, stop, step] = sliceBounds(m, key, self.data.length)
  if (step === 1) return change(m, self, concatBytes([self.data.subarray(0, start), data, self.data.subarray(Math.max(start, stop))]))
  const count = Math.max(0, Math.ceil((stop - start) / step))
  if (count !== data.length) throw valueError(m, `attempt to assign bytes of size ${data.length} to extended slice of size ${count}`)
  const changed = self.data.slice()
  data.forEach((item, i) => (changed[start + i * step] = item))
  return change(m, self, changed)
}

define('__delitem__', true, (m, self, [key]) => {
  if (key instanceof PySlice) {
    const [start, stop, step] = sliceBounds(m, key, self.data.length)
    const gone = new Set<number>()
    for (let i = start; step > 0 ? i < stop : i > stop; i += step) gone.add(i)
    return change(m, self, self.data.filter((_, i) => !gone.has(i)))
  }
  const place = position(integer(m, key), self.data.length)
  if (place === undefined) throw raised(m, 'IndexError', 'bytearray index out of range')
  return change(m, self, without(self.data, place))
})

define('__add__', false, (m, self, [other]) => {
  const more = bytesLike(other)
  if (more === undefined) throw typeError(m, `can't concat ${classOf(other).name} to bytearray`)
  return newByteArray(m, concatBytes([self.data, more]))
})
define('__radd__', false, (_m, self, [other]) => {
  const more = bytesLike(other)
  return more === undefined ? NOT_IMPLEMENTED : new PyBytes(concatBytes([more, self.data]))
})
define('__iadd__', true, (m, self, [other]) => {
  const more = source(m, other)
  if (more === SUSPEND) return SUSPEND
  if (more === undefined) throw typeError(m, `can't concat ${classOf(other).name} to bytearray`)
  change(m, self, concatBytes([self.data, more]))
  return self
})
define('__mul__', false, (m, self, [times]) => (isInt(times) ? newByteArray(m, concatBytes(Array.from({ length: Math.max(0, Number(toInt(times))) }, () => self.data))) : NOT_IMPLEMENTED))
define('__rmul__', false, (m, self, [times]) => (isInt(times) ? newByteArray(m, concatBytes(Array.from({ length: Math.max(0, Number(toInt(times))) }, () => self.data))) : NOT_IMPLEMENTED))

for (const [name, test] of Object.entries({
  __eq__: (sign: number) => sign === 0, __ne__: (sign: number) => sign !== 0, __lt__: (sign: number) => sign < 0, __le__: (sign: number) => sign <= 0,
  __gt__: (sign: number) => sign > 0, __ge__: (sign: number) => sign >= 0,
})) {
  define(name, false, (_m, self, [other]) => {
    const data = bytesLike(other)
    return data === undefined ? NOT_IMPLEMENTED : test(compareBytes(self.data, data))
  })
}
