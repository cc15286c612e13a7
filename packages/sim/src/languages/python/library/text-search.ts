/** `str` methods that look for text in text. Positions are code points; null stands for an argument left out. */
import { characters, isFlat, length, pointIndex, unitOffset } from './code-points.ts'
import type { Int } from './int.ts'
import { valueError } from './python-error.ts'

/** The part [start:end] as CPython clamps it; undefined when start lies beyond the end. */
export function window(size: number, start: Int | null, end: Int | null): { start: number; end: number } | undefined {
  const clamp = (value: Int | null, absent: number): number => {
    if (value === null) return absent
    return value < 0 ? Math.max(0, Number(value) + size) : Number(value)
  }
  const from = clamp(start, 0)
  const to = Math.min(clamp(end, size), size)
  return from > to ? undefined : { start: from, end: to }
}

type Finder = (part: string, wanted: string) => number

function search(text: string, wanted: string, start: Int | null, end: Int | null, finder: Finder): number {
  const flat = isFlat(text)
  const range = window(flat ? text.length : length(text), start, end)
  if (range === undefined) return -1
  const [from, to] = flat ? [range.start, range.end] : [unitOffset(text, range.start), unitOffset(text, range.end)]
  const found = finder(from === 0 && to === text.length ? text : text.slice(from, to), wanted)
  if (found < 0) return -1
  return flat ? from + found : pointIndex(text, from + found)
}

export function find(text: string, wanted: string, start: Int | null = null, end: Int | null = null): number {
  return search(text, wanted, start, end, (part, sub) => part.indexOf(sub))
}

export function findLast(text: string, wanted: string, start: Int | null = null, end: Int | null = null): number {
  return search(text, wanted, start, end, (part, sub) => part.lastIndexOf(sub))
}

/** `index`, which refuses where `find` says −1. */
export function index(text: string, wanted: string, start: Int | null = null, end: Int | null = null): number {
  return required(find(text, wanted, start, end))
}

export function indexLast(text: string, wanted: string, start: Int | null = null, end: Int | null = null): number {
  return required(findLast(text, wanted, start, end))
}

function required(position: number): number {
  if (position < 0) throw valueError('substring not found')
  return position
}

/** How often `wanted` occurs without overlap. */
export function count(text: string, wanted: string, start: Int | null = null, end: Int | null = null): number {
  const flat = isFlat(text)
  const size = flat ? text.length : length(text)
  const range = window(size, start, end)
  if (range === undefined) return 0
  if (wanted === '') return range.end - range.start + 1
  const part = flat ? text.slice(range.start, range.end) : characters(text).slice(range.start, range.end).join('')
  return part.split(wanted).length - 1
}

/** `replace(old, replacement, limit)`; a negative limit means all. */
export function replace(text: string, old: string, replacement: string, limit: Int = -1): string {
  if (limit < 0 && old !== '') return text.replaceAll(old, () => replacement)
  const parts = old === '' ? characters(text) : text.split(old)
  const all = old === '' ? ['', ...parts, ''] : parts
  const joints = limit < 0 ? all.length - 1 : Math.min(Number(limit), all.length - 1)
  // Between the pieces behind the limit the old text stays.
  return joints === 0 ? text : [all.slice(0, joints).join(replacement), all.slice(joints).join(old)].join(replacement)
}

export function startsWith(text: string, prefix: string, start: Int | null = null, end: Int | null = null): boolean {
  return touches(text, start, end, (part) => part.startsWith(prefix))
}

export function endsWith(text: string, suffix: string, start: Int | null = null, end: Int | null = null): boolean {
  return touches(text, start, end, (part) => part.endsWith(suffix))
}

function touches(text: string, start: Int | null, end: Int | null, test: (part: string) => boolean): boolean {
  if (start === null && end === null) return test(text)
  const points = characters(text)
  const range = window(points.length, start, end)
  return range !== undefined && test(points.slice(range.start, range.end).join(''))
}

export function removePrefix(text: string, prefix: string): string {
  return prefix !== '' && text.startsWith(prefix) ? text.slice(prefix.length) : text
}

export function removeSuffix(text: string, suffix: string): string {
  return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : text
}

/** −1, 0 or 1 by code points: JS would put characters beyond U+FFFF before U+E000. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  let at = 0
  while (a.charCodeAt(at) === b.charCodeAt(at)) at++
  // Step back when the difference lies in the second half of a pair.
  if (at > 0 && /[\udc00-\udfff]/.test(a[at] ?? '') && /[\ud800-\udbff]/.test(a[at - 1] ?? '')) at--
  return (a.codePointAt(at) ?? -1) < (b.codePointAt(at) ?? -1) ? -1 : 1
}
