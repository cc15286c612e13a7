import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { bytesHex, compareBytes } from '../library/bytes.ts'
import { bytesLike, PyByteArray } from '../objects/byte-array.ts'
import { classOf, getter, method } from '../objects/classes.ts'
import { ITEM_SIZES, MEMORY_VIEW, PyMemoryView, PySharedBlock } from '../objects/memory-view.ts'
import { NOT_IMPLEMENTED, PyBytes, PyFloat, PyIterator, PyList, PySlice, PyTuple } from '../objects/values.ts'
import { position, sliceBounds } from '../runtime/items.ts'
import { asFloat, isInt, toInt } from '../runtime/numbers.ts'
import { raised, typeError, valueError } from '../runtime/raise.ts'
import { mayView, usable } from './looking-through-views.ts'
import { defineMethod } from './signature.ts'

method(MEMORY_VIEW, '__new__', (m, [, object]) => {
  if (object instanceof PyMemoryView) return m.born(new PyMemoryView(object.base, object.start, object.step, object.length, object.format))
  if (object instanceof PyBytes || object instanceof PyByteArray || object instanceof PySharedBlock) return m.born(new PyMemoryView(object, 0, 1, object.data.length, 'B'))
  if (classOf(object).name === 'array') throw raised(m, 'NotImplementedError', 'a memoryview of an array is not modelled: use its own items')
  throw typeError(m, `memoryview: a bytes-like object is required, not '${classOf(object).name}'`)
}, { effect: 'pure' })

function readElement(view: PyMemoryView, index: number): Value {
  const at = view.start + index * view.step
  const { data } = view.base
  const memory = new DataView(data.buffer, data.byteOffset, data.byteLength)
  switch (view.format) {
    case 'B': return memory.getUint8(at)
    case 'b': return memory.getInt8(at)
    case 'c': return new PyBytes(Uint8Array.of(memory.getUint8(at)))
    case '?': return memory.getUint8(at) !== 0
    case 'h': return memory.getInt16(at, true)
    case 'H': return memory.getUint16(at, true)
    case 'i': return memory.getInt32(at, true)
    case 'I': return memory.getUint32(at, true)
    case 'f': return new PyFloat(memory.getFloat32(at, true))
    case 'd': return new PyFloat(memory.getFloat64(at, true))
    default: {
      const wide = 'lq'.includes(view.format) ? memory.getBigInt64(at, true) : memory.getBigUint64(at, true)
      return wide >= -(2n ** 53n) && wide <= 2n ** 53n ? Number(wide) : wide
    }
  }
}

/** The bytes of one element that is to be stored. */
function elementBytes(m: Interpreter, view: PyMemoryView, value: Value): Uint8Array {
  const { format, itemSize } = view
  const out = new Uint8Array(itemSize)
  const memory = new DataView(out.buffer)
  if (format === 'c') {
    if (!(value instanceof PyBytes) || value.data.length !== 1) throw typeError(m, `memoryview: invalid type for format 'c'`)
    return value.data
  }
  if (format === 'f' || format === 'd') {
    const x = asFloat(value)
    if (x === undefined) throw typeError(m, `memoryview: invalid type for format '${format}'`)
    if (format === 'f') memory.setFloat32(0, x, true)
    else memory.setFloat64(0, x, true)
    return out
  }
  if (!isInt(value)) throw typeError(m, `memoryview: invalid type for format '${format}'`)
  const whole = BigInt(toInt(value))
  const signed = format === format.toLowerCase()
  if (whole !== (signed ? BigInt.asIntN(itemSize * 8, whole) : BigInt.asUintN(itemSize * 8, whole))) throw valueError(m, `memoryview: invalid value for format '${format}'`)
  for (let i = 0; i < itemSize; i++) out[i] = Number((whole >> BigInt(8 * i)) & 255n)
  return out
}

/** Changes bytes of the base: for several processes the block is one object, for undo a new array each time. */
function put(m: Interpreter, view: PyMemoryView, places: readonly number[], elements: readonly Uint8Array[]): void {
  const base = view.base as PyByteArray | PySharedBlock
  const data = base.data.slice()
  places.forEach((place, i) => data.set(elements[i]!, view.start + place * view.step))
  m.journal.set(base, 'data', data)
}

function part(m: Interpreter, view: PyMemoryView, key: PySlice): PyMemoryView {
  const [start, stop, step] = sliceBounds(m, key, view.length)
  const count = Math.max(0, Math.ceil((stop - start) / step))
  return m.born(new PyMemoryView(view.base, view.start + start * view.step, view.step * step, count, view.format))
}

function placeOf(m: Interpreter, view: PyMemoryView, key: Value): number {
  if (!isInt(key)) throw typeError(m, 'memoryview: invalid slice key')
  const place = position(toInt(key), view.length)
  if (place === undefined) throw raised(m, 'IndexError', 'index out of bounds on dimension 1')
  return place
}

method(MEMORY_VIEW, '__getitem__', (m, [self, key]) => {
  const view = self as PyMemoryView
  usable(m, view)
  if (key instanceof PySlice) return part(m, view, key)
  const place = placeOf(m, view, key)
  return mayView(m, view, place, false) ? readElement(view, place) : SUSPEND
}, { effect: 'pure' })

method(MEMORY_VIEW, '__setitem__', (m, [self, key, value]) => {
  const view = self as PyMemoryView
  usable(m, view)
  if (view.base instanceof PyBytes) throw typeError(m, 'cannot modify read-only memory')
  if (key instanceof PySlice) {
    const target = part(m, view, key)
    const data = value instanceof PyMemoryView ? value.bytes() : bytesLike(value)
    if (data === undefined) throw typeError(m, `a bytes-like object is required, not '${classOf(value).name}'`)
    if (data.length !== target.length * view.itemSize) throw valueError(m, 'memoryview assignment: lvalue and rvalue have different structures')
    if (!mayView(m, view, undefined, true)) return SUSPEND
    const size = view.itemSize
    const places = Array.from({ length: target.length }, (_, i) => i)
    put(m, target, places, places.map((i) => data.subarray(i * size, (i + 1) * size)))
    return null
  }
  const place = placeOf(m, view, key)
  const bytes = elementBytes(m, view, value)
  if (!mayView(m, view, place, true)) return SUSPEND
  put(m, view, [place], [bytes])
  return null
}, { effect: 'pure' })

const items = (view: PyMemoryView): Value[] => Array.from({ length: view.length }, (_, i) => readElement(view, i))

method(MEMORY_VIEW, '__len__', (m, [self]) => {
  usable(m, self as PyMemoryView)
  return (self as PyMemoryView).length
}, { effect: 'pure' })

/** A method that looks at all that the view shows. */
function whole(name: string, body: (m: Interpreter, view: PyMemoryView, args: readonly Value[]) => Value): void {
  method(MEMORY_VIEW, name, (m, [self, ...args]) => {
    const view = self as PyMemoryView
    usable(m, view)
    return mayView(m, view, undefined, false) ? body(m, view, args) : SUSPEND
  }, { effect: 'pure' })
}

whole('__iter__', (m, view) => m.born(new PyIterator('list_iterator', m.born(new PyList(items(view))), 0)))
whole('__contains__', (_m, view, [wanted]) => items(view).includes(wanted))
whole('tolist', (m, view) => m.born(new PyList(items(view))))
whole('tobytes', (_m, view) => new PyBytes(view.bytes()))
whole('hex', (_m, view) => bytesHex(view.bytes()))
whole('__eq__', (_m, view, [other]) => {
  const data = other instanceof PyMemoryView ? other.bytes() : bytesLike(other)
  return data === undefined ? NOT_IMPLEMENTED : compareBytes(view.bytes(), data) === 0
})
whole('__repr__', (_m, view) => `<memory at 0x${(0x7f0000000000 + view.birth * 48).toString(16)}>`)

defineMethod<PyMemoryView>(MEMORY_VIEW, 'cast', 'format:', (m, view, [format]) => {
  usable(m, view)
  const size = ITEM_SIZES[String(format)]
  if (size === undefined) throw valueError(m, "memoryview: destination format must be a native single character format prefixed with an optional '@'")
  if (view.step !== view.itemSize) throw typeError(m, 'memoryview: casts are restricted to C-contiguous views')
  if (view.itemSize !== 1 && size !== 1) throw typeError(m, 'memoryview: cannot cast between two non-byte formats')
  const bytes = view.length * view.itemSize
  if (bytes % size !== 0) throw typeError(m, 'memoryview: length is not a multiple of itemsize')
  return m.born(new PyMemoryView(view.base, view.start, size, bytes / size, String(format)))
})
defineMethod<PyMemoryView>(MEMORY_VIEW, 'toreadonly', '', (m, view) => {
  usable(m, view)
  return m.born(new PyMemoryView(new PyBytes(view.bytes()), 0, view.itemSize, view.length, view.format))
})
for (const name of ['release', '__exit__']) {
  method(MEMORY_VIEW, name, (m, [self]) => {
    m.journal.set(self as PyMemoryView, 'isReleased', true)
    return null
  }, { effect: 'pure' })
}
method(MEMORY_VIEW, '__enter__', (m, [self]) => {
  usable(m, self as PyMemoryView)
  return self
}, { effect: 'pure' })

const property = (name: string, get: (view: PyMemoryView) => Value): void => getter(MEMORY_VIEW, name, (m, [self]) => {
  usable(m, self as PyMemoryView)
  return get(self as PyMemoryView)
})
property('obj', (view) => view.base)
property('format', (view) => view.format)
property('itemsize', (view) => view.itemSize)
property('nbytes', (view) => view.length * view.itemSize)
property('ndim', () => 1)
property('shape', (view) => new PyTuple([view.length]))
property('strides', (view) => new PyTuple([view.step]))
property('readonly', (view) => view.base instanceof PyBytes)
property('contiguous', (view) => view.step === view.itemSize)
property('c_contiguous', (view) => view.step === view.itemSize)
