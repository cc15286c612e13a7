/**
 * Python indexes text by code point, JS by UTF-16 unit. A text without surrogates takes the fast path,
 * where the two agree. (Two adjacent lone surrogates cannot be told from one character: JS joins them.)
 */
import { indexError, valueError } from './python-error.ts'
import type { Int } from './int.ts'

const SURROGATE = /[\ud800-\udfff]/

export const isFlat = (text: string): boolean => !SURROGATE.test(text)

/** `len(text)`. */
export function length(text: string): number {
  if (isFlat(text)) return text.length
  let count = 0
  for (const _ of text) count++
  return count
}

/** `text[index]`; IndexError outside. */
export function at(text: string, index: Int): string {
  const points = isFlat(text) ? text : Array.from(text)
  const position = index < 0 ? Number(index) + points.length : Number(index)
  const found = points[position]
  if (found === undefined) throw indexError('string index out of range')
  return found
}

/** The code points of a text as one-character strings. */
export function characters(text: string): string[] {
  return isFlat(text) ? text.split('') : Array.from(text)
}

export interface SliceRange {
  readonly start: number
  readonly stop: number
  readonly step: number
  /** How many elements the slice has. */
  readonly count: number
}

/** `slice(start, stop, step).indices(length)`, with the element count; null stands for None. */
export function sliceRange(length: number, start: Int | null, stop: Int | null, step: Int | null): SliceRange {
  const stride = Number(step ?? 1)
  if (stride === 0) throw valueError('slice step cannot be zero')
  const [low, high] = stride < 0 ? [-1, length - 1] : [0, length]
  const bound = (value: Int | null, absent: number): number => {
    if (value === null) return absent
    const index = Number(value)
    return Math.min(Math.max(index < 0 ? index + length : index, low), high)
  }
  const first = bound(start, stride < 0 ? high : low)
  const last = bound(stop, stride < 0 ? low : high)
  const count = Math.max(0, Math.ceil((last - first) / stride))
  return { start: first, stop: last, step: stride, count }
}

/** The elements of a sequence that a slice selects. */
export function pickSlice<T>(items: ArrayLike<T>, range: SliceRange): T[] {
  return Array.from({ length: range.count }, (_, i) => items[range.start + i * range.step] as T)
}

/** `text[start:stop:step]`. */
export function slice(text: string, start: Int | null, stop: Int | null, step: Int | null): string {
  const points = isFlat(text) ? text : Array.from(text)
  const range = sliceRange(points.length, start, stop, step)
  if (typeof points === 'string' && range.step === 1) return points.slice(range.start, Math.max(range.start, range.stop))
  return pickSlice(points, range).join('')
}

/** The UTF-16 offset of a code-point index within 0…length. */
export function unitOffset(text: string, index: number): number {
  if (isFlat(text)) return Math.min(index, text.length)
  let offset = 0
  for (let i = 0; i < index && offset < text.length; i++) offset += (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
  return offset
}

/** The code-point index of a UTF-16 offset. */
export function pointIndex(text: string, offset: number): number {
  return length(text.slice(0, offset))
}

/** `ord(text)` of one character. */
export function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0
}

/** `chr(code)`. */
export function character(code: Int): string {
  if (code < 0 || code > 0x10ffff) throw valueError('chr() arg not in range(0x110000)')
  return String.fromCodePoint(Number(code))
}

/** The text backwards, character by character. */
export function reversed(text: string): string {
  return characters(text).toReversed().join('')
}
