import { SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { CHANNELS } from './channels.ts'
import { ELEMENTS, MAPS, mayTouchWhole, slotOf } from './access.ts'
import { readSlice } from './conversions.ts'
import { asNumber } from './integers.ts'
import { may } from './library-reach.ts'
import { nilDereference, runtimePanic } from './panics.ts'
import type { RType } from './types.ts'
import { decodeRune } from './utf8.ts'
import { GoArray, GoChannel, GoMap, GoSlice, type GoStruct } from './values.ts'
import { copyOf, isStored, overwrite, zeros } from './zero.ts'

/** `x[low:high:max]`; bounds left out come as null. */
function slice(m: Interpreter, frame: Frame): void {
  const [x, low, high, max] = [frame.top(3), frame.top(2), frame.top(1), frame.top()]
  frame.sp -= 3
  frame.registers[frame.sp - 1] = typeof x === 'string' ? sliceText(m, x, low, high) : sliceArray(m, x, low, high, max)
}

function bound(value: Value, otherwise: number): number {
  return value === null || value === undefined ? otherwise : asNumber(value)
}

function sliceText(m: Interpreter, text: string, low: Value, high: Value): string {
  const to = bound(high, text.length)
  const from = bound(low, 0)
  if (to < 0 || to > text.length) throw runtimePanic(m, `slice bounds out of range [:${to}] with length ${text.length}`)
  if (from < 0 || from > to) throw runtimePanic(m, `slice bounds out of range [${from}:${to}]`)
  return text.slice(from, to)
}

function sliceArray(m: Interpreter, x: Value, low: Value, high: Value, max: Value): Value {
  if (x !== null && !(x instanceof GoSlice) && !(x instanceof GoArray)) throw nilDereference(m)
  const whole = x instanceof GoArray ? new GoSlice(x, 0, x.items.length, x.items.length) : x
  const capacity = whole?.capacity ?? 0
  const from = bound(low, 0)
  const to = bound(high, whole?.length ?? 0)
  const end = bound(max, capacity)
  const word = x instanceof GoArray ? 'length' : 'capacity'
  if (end < 0 || end > capacity) throw runtimePanic(m, `slice bounds out of range [::${end}] with ${word} ${capacity}`)
  if (to < 0 || to > end) throw runtimePanic(m, max === null ? `slice bounds out of range [:${to}] with ${word} ${capacity}` : `slice bounds out of range [:${to}:${end}]`)
  if (from < 0 || from > to) throw runtimePanic(m, `slice bounds out of range [${from}:${to}${max === null ? '' : ':'}]`)
  return whole === null ? null : new GoSlice(whole.array, whole.offset + from, to - from, end - from)
}

/** Capacity after growing, by the rule the Go runtime has followed since 1.18, without its rounding to size classes of memory. */
function grownCapacity(old: number, needed: number, elementBytes: number): number {
  let capacity = old
  if (needed > old * 2) capacity = needed
  else if (old < 256) capacity = old * 2
  else while (capacity < needed) capacity += Math.floor((capacity + 3 * 256) / 4)
  return roundToSizeClass(capacity, elementBytes)
}

const sizeClasses = [
  8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512, 576, 640, 704, 768,
  896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5120, 5376, 6144, 6528, 6784, 6912, 8192, 9472,
  9728, 10_240, 10_880, 12_288, 13_568, 14_336, 16_384, 18_432, 19_072, 20_480, 21_760, 24_576, 27_264, 28_672, 32_768,
]

function roundToSizeClass(capacity: number, elementBytes: number): number {
  if (elementBytes === 0) return capacity
  const bytes = capacity * elementBytes
  const size = bytes <= 32_768 ? sizeClasses.find((candidate) => candidate >= bytes)! : Math.ceil(bytes / 8192) * 8192
  return Math.floor(size / elementBytes)
}

/** Bytes of a value in memory on amd64. */
export function sizeOf(type: RType): number {
  switch (type.kind) {
    case 'bool': return 1
    case 'int': case 'uint': case 'float': case 'complex': return type.bits / 8
    case 'string': case 'interface': return 16
    case 'slice': return 24
    case 'array': return type.length * sizeOf(type.element!)
    case 'struct': return structSize(type)
    default: return 8
  }
}

function structSize(type: RType): number {
  let at = 0
  let most = 1
  for (const field of type.fields) {
    const align = alignOf(field.type)
    most = Math.max(most, align)
    at = Math.ceil(at / align) * align + sizeOf(field.type)
  }
  return Math.ceil(at / most) * most
}

function alignOf(type: RType): number {
  if (type.kind === 'struct') return Math.max(1, ...type.fields.map((field) => alignOf(field.type)))
  if (type.kind === 'array') return alignOf(type.element!)
  return type.kind === 'complex' ? type.bits / 16 : Math.min(8, sizeOf(type))
}

function append(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const type = frame.code.code.constants[operand] as RType
  const slice = frame.top(1) as GoSlice | null
  const added = frame.top()
  const items = typeof added === 'string' ? Array.from(added, (ch): Value => ch.charCodeAt(0)) : readSlice(m, added as GoSlice | null)
  if (items === SUSPEND) return SUSPEND
  if (items.length === 0) {
    frame.sp--
    return
  }
  const made = appended(m, type.element!, slice, items)
  if (made === SUSPEND) return SUSPEND
  frame.sp--
  frame.registers[frame.sp - 1] = made
}

function appended(m: Interpreter, element: RType, slice: GoSlice | null, items: readonly Value[]): GoSlice | typeof SUSPEND {
  const length = (slice?.length ?? 0) + items.length
  if (slice && length <= slice.capacity) {
    const from = slice.offset + slice.length
    if (!mayStore(m, slice.array, from, items.length)) return SUSPEND
    storeItems(m, slice.array, from, items)
    return new GoSlice(slice.array, slice.offset, length, slice.capacity)
  }
  const old = readSlice(m, slice)
  if (old === SUSPEND) return SUSPEND
  const capacity = grownCapacity(slice?.capacity ?? 0, length, sizeOf(element))
  const all = [...old, ...items].map((item) => copyOf(m, element, item))
  const array = m.born(new GoArray(element, [...all, ...zeros(m, element, capacity - length)]))
  return new GoSlice(array, 0, length, capacity)
}

function mayStore(m: Interpreter, array: GoArray, from: number, count: number): boolean {
  const key = m.access.key(ELEMENTS)
  const stored = isStored(array.element)
  for (let at = from; at < from + count; at++) if (stored ? !mayTouchWhole(m, array.items[at], true) : !may(m, array, key, slotOf(at), true)) return false
  return true
}

/** Structs and arrays stay where they are: pointers to them see what is stored. */
function storeItems(m: Interpreter, array: GoArray, from: number, items: readonly Value[]): void {
  const copies = items.map((item) => copyOf(m, array.element, item))
  for (const [index, copied] of copies.entries()) {
    if (isStored(array.element)) overwrite(m, array.items[from + index] as GoStruct, copied as GoStruct)
    else {
      m.journal.setElement(array, array.items, from + index, copied)
      if (array.shared) m.share(copied)
    }
  }
}

function copySlice(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const target = frame.top(1) as GoSlice | null
  const source = frame.top()
  const items = typeof source === 'string' ? Array.from(source, (ch): Value => ch.charCodeAt(0)) : readSlice(m, source as GoSlice | null)
  if (items === SUSPEND) return SUSPEND
  const count = Math.min(target?.length ?? 0, items.length)
  if (target) {
    if (!mayStore(m, target.array, target.offset, count)) return SUSPEND
    storeItems(m, target.array, target.offset, items.slice(0, count))
  }
  frame.sp--
  frame.registers[frame.sp - 1] = count
}

function makeSlice(m: Interpreter, frame: Frame, operand: number): void {
  const type = frame.code.code.constants[operand] as RType
  const length = asNumber(frame.top(1))
  const capacity = frame.top() === null ? length : asNumber(frame.top())
  if (length < 0 || length > 2 ** 40) throw runtimePanic(m, 'makeslice: len out of range')
  if (capacity < length || capacity > 2 ** 40) throw runtimePanic(m, 'makeslice: cap out of range')
  frame.sp--
  frame.registers[frame.sp - 1] = new GoSlice(m.born(new GoArray(type.element!, zeros(m, type.element!, capacity))), 0, length, capacity)
}

function makeChannel(m: Interpreter, frame: Frame, operand: number): void {
  const type = frame.code.code.constants[operand] as RType
  const size = asNumber(frame.top())
  if (size < 0 || size > 2 ** 40) throw runtimePanic(m, 'makechan: size out of range')
  frame.registers[frame.sp - 1] = m.born(new GoChannel(type.element!, size))
}

function length(m: Interpreter, frame: Frame, isCapacity: boolean): void | typeof SUSPEND {
  const value = frame.top()
  if (value instanceof GoChannel && !may(m, value, m.access.key(CHANNELS), WHOLE, false)) return SUSPEND
  if (value instanceof GoMap && !may(m, value, m.access.key(MAPS), WHOLE, false)) return SUSPEND
  frame.registers[frame.sp - 1] = lengthOf(value, isCapacity)
}

function lengthOf(value: Value, isCapacity: boolean): number {
  if (typeof value === 'string') return value.length
  if (value instanceof GoSlice) return isCapacity ? value.capacity : value.length
  if (value instanceof GoArray) return value.items.length
  if (value instanceof GoMap) return value.entries.size
  if (value instanceof GoChannel) return isCapacity ? value.capacity : value.buffer.length
  return 0
}

function clearSlice(m: Interpreter, frame: Frame): void | typeof SUSPEND {
  const slice = frame.top() as GoSlice | null
  if (slice) {
    if (!mayStore(m, slice.array, slice.offset, slice.length)) return SUSPEND
    storeItems(m, slice.array, slice.offset, zeros(m, slice.array.element, slice.length))
  }
  frame.sp--
}

/** Slices, lengths, text by code points. */
export const sliceHandlers: Readonly<Record<string, Handler>> = {
  GO_SLICE: (m, _t, frame) => slice(m, frame),
  GO_APPEND: (m, _t, frame, operand) => append(m, frame, operand),
  GO_COPY_SLICE: (m, _t, frame) => copySlice(m, frame),
  GO_MAKE_SLICE: (m, _t, frame, operand) => makeSlice(m, frame, operand),
  GO_MAKE_CHAN: (m, _t, frame, operand) => makeChannel(m, frame, operand),
  GO_LEN: (m, _t, frame) => length(m, frame, false),
  GO_CAP: (m, _t, frame) => length(m, frame, true),
  GO_SLICE_CLEAR: (m, _t, frame) => clearSlice(m, frame),
  GO_DECODE_RUNE(_m, _t, frame) {
    const { rune, width } = decodeRune(frame.top(1) as string, frame.top() as number)
    frame.registers[frame.sp - 2] = rune
    frame.registers[frame.sp - 1] = width
  },
}

