/** `str` methods that take text apart; `bytes` uses them too, with its own idea of white space. */
import { characters, isFlat } from './code-points.ts'
import type { Int } from './int.ts'
import { valueError } from './python-error.ts'
import { isSpaceCharacter } from './unicode.ts'

export type SpaceTest = (c: string) => boolean

/** Runs of what is not white space. */
const INK = /[^\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g

function checkSeparator(separator: string): void {
  if (separator === '') throw valueError('empty separator')
}

/** `split(separator, limit)`; a null separator splits at runs of white space. */
export function split(text: string, separator: string | null = null, limit: Int = -1, isSpace: SpaceTest = isSpaceCharacter): string[] {
  if (separator === null) return limit < 0 && isSpace === isSpaceCharacter ? (text.match(INK) ?? []) : words(text, limit, isSpace)
  checkSeparator(separator)
  const parts = text.split(separator)
  if (limit < 0 || parts.length - 1 <= limit) return parts
  const cut = Number(limit)
  return [...parts.slice(0, cut), parts.slice(cut).join(separator)]
}

/** `rsplit(separator, limit)`: the limit counts from the right. */
export function splitLast(text: string, separator: string | null = null, limit: Int = -1, isSpace: SpaceTest = isSpaceCharacter): string[] {
  if (limit < 0 && separator === null) return split(text, separator, limit, isSpace)
  // Text backwards makes right left, and overlapping separators are then met from the right.
  const backwards = (part: string): string => Array.from(part).toReversed().join('')
  const parts = split(backwards(text), separator === null ? null : backwards(separator), limit, isSpace)
  return parts.map(backwards).toReversed()
}

function words(text: string, limit: Int, isSpace: SpaceTest): string[] {
  const points = characters(text)
  const found: string[] = []
  let at = skip(points, 0, isSpace)
  while (at < points.length) {
    if (limit >= 0 && found.length >= limit) {
      found.push(strip(points.slice(at).join(''), null, 'right', isSpace))
      break
    }
    let end = at
    while (end < points.length && !isSpace(points[end] ?? '')) end++
    found.push(points.slice(at, end).join(''))
    at = skip(points, end, isSpace)
  }
  return found
}

function skip(points: readonly string[], from: number, isSpace: SpaceTest): number {
  let at = from
  while (at < points.length && isSpace(points[at] ?? '')) at++
  return at
}

const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g
const BYTE_LINE_END = /\r\n|[\n\r]/g

/** `splitlines(keepEnds)`; bytes know only \n, \r and \r\n. */
export function splitLines(text: string, keepEnds = false, bytes = false): string[] {
  const lines: string[] = []
  let start = 0
  for (const match of text.matchAll(bytes ? BYTE_LINE_END : LINE_END)) {
    const end = match.index + match[0].length
    lines.push(text.slice(start, keepEnds ? end : match.index))
    start = end
  }
  if (start < text.length) lines.push(text.slice(start))
  return lines
}

export function partition(text: string, separator: string): [string, string, string] {
  checkSeparator(separator)
  const at = text.indexOf(separator)
  return at < 0 ? [text, '', ''] : [text.slice(0, at), separator, text.slice(at + separator.length)]
}

export function partitionLast(text: string, separator: string): [string, string, string] {
  checkSeparator(separator)
  const at = text.lastIndexOf(separator)
  return at < 0 ? ['', '', text] : [text.slice(0, at), separator, text.slice(at + separator.length)]
}

/** `strip`, `lstrip`, `rstrip`; null strips white space, a text any of its characters. */
export function strip(
  text: string,
  unwanted: string | null = null,
  side: 'both' | 'left' | 'right' = 'both',
  isSpace: SpaceTest = isSpaceCharacter,
): string {
  if (unwanted === null && isFlat(text)) return stripFlat(text, side, isSpace)
  const set = unwanted === null ? undefined : new Set(unwanted)
  const goes = (c: string | undefined): boolean => c !== undefined && (set === undefined ? isSpace(c) : set.has(c))
  const points = characters(text)
  let [start, end] = [0, points.length]
  if (side !== 'right') while (start < end && goes(points[start])) start++
  if (side !== 'left') while (end > start && goes(points[end - 1])) end--
  return start === 0 && end === points.length ? text : points.slice(start, end).join('')
}

function stripFlat(text: string, side: 'both' | 'left' | 'right', isSpace: SpaceTest): string {
  let [start, end] = [0, text.length]
  if (side !== 'right') while (start < end && isSpace(text[start] ?? '')) start++
  if (side !== 'left') while (end > start && isSpace(text[end - 1] ?? '')) end--
  return text.slice(start, end)
}
