import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { ELEMENTS, mayTouchWhole, slotOf } from './access.ts'
import { truncateFloat, wrap, type Whole } from './integers.ts'
import { may } from './library-reach.ts'
import { runtimePanic } from './panics.ts'
import type { RType } from './types.ts'
import { decodeRune, encodeRune } from './utf8.ts'
import { GoArray, GoComplex, GoSlice } from './values.ts'
import { copyOf, isStored } from './zero.ts'

/** `T(x)` where the value changes; leave may be needed to read a slice. */
export function convert(m: Interpreter, value: Value, from: RType, to: RType): Value | typeof SUSPEND {
  switch (to.kind) {
    case 'int': case 'uint':
      return from.kind === 'float' ? truncateFloat(value as number, to.bits, to.kind === 'uint') : wrap(value as Whole, to.bits, to.kind === 'uint')
    case 'float': return to.bits === 32 ? Math.fround(toFloat(value)) : toFloat(value)
    case 'complex': return toComplex(value instanceof GoComplex ? value : new GoComplex(toFloat(value), 0), to)
    case 'string': return toText(m, value, from)
    case 'slice': return typeof value === 'string' ? fromText(m, value, to) : value
    case 'array': return sliceToArray(m, value, to, true)
    case 'pointer': return from.kind === 'slice' ? sliceToArray(m, value, to.element!, false) : value
    default: return value
  }
}

function toFloat(value: Value): number {
  return typeof value === 'bigint' ? Number(value) : (value as number) + 0
}

function toComplex(value: GoComplex, to: RType): GoComplex {
  return to.bits === 64 ? new GoComplex(Math.fround(value.re), Math.fround(value.im)) : value
}

function toText(m: Interpreter, value: Value, from: RType): Value | typeof SUSPEND {
  if (from.kind === 'int' || from.kind === 'uint') return encodeRune(typeof value === 'bigint' ? -1 : (value as number))
  if (typeof value === 'string') return value
  if (!(value instanceof GoSlice)) return ''
  const items = readSlice(m, value)
  if (items === SUSPEND) return SUSPEND
  return items.map((item) => (from.element!.bits === 8 ? String.fromCharCode(item as number) : encodeRune(item as number))).join('')
}

/** The elements a slice shows; SUSPEND where leave is needed first. */
export function readSlice(m: Interpreter, slice: GoSlice | null): Value[] | typeof SUSPEND {
  if (slice === null) return []
  const { array, offset, length } = slice
  if (array.shared) {
    const key = m.access.key(ELEMENTS)
    const stored = isStored(array.element)
    for (let i = 0; i < length; i++) if (stored ? !mayTouchWhole(m, array.items[offset + i]) : !may(m, array, key, slotOf(offset + i), false)) return SUSPEND
  }
  return array.items.slice(offset, offset + length)
}

function fromText(m: Interpreter, text: string, to: RType): GoSlice {
  const element = to.element!
  const items: number[] = []
  if (element.bits === 8) for (let i = 0; i < text.length; i++) items.push(text.charCodeAt(i))
  else {
    for (let at = 0; at < text.length; ) {
      const { rune, width } = decodeRune(text, at)
      items.push(rune)
      at += width
    }
  }
  return new GoSlice(m.born(new GoArray(element, items)), 0, items.length, items.length)
}

function sliceToArray(m: Interpreter, value: Value, to: RType, copied: boolean): Value | typeof SUSPEND {
  if (!(value instanceof GoSlice) && value !== null) return value
  const length = value?.length ?? 0
  if (value === null && to.length === 0 && !copied) return null
  if (length < to.length) throw runtimePanic(m, `cannot convert slice with length ${length} to array or pointer to array with length ${to.length}`)
  if (value === null) return to.length === 0 && copied ? m.born(new GoArray(to.element!, [])) : null
  if (copied) {
    const items = readSlice(m, new GoSlice(value.array, value.offset, to.length, to.length))
    return items === SUSPEND ? SUSPEND : m.born(new GoArray(to.element!, items.map((item) => copyOf(m, to.element!, item))))
  }
  if (value.offset === 0 && value.array.items.length === to.length) return value.array
  throw runtimePanic(m, 'a pointer to a part of an array is not modelled')
}

