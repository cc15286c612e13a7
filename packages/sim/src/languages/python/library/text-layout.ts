/** `str` methods that pad, repeat and map characters. */
import { characters, codePoint, length } from './code-points.ts'
import type { Int } from './int.ts'
import { PythonError, typeError, valueError } from './python-error.ts'

function checkFill(fill: string): void {
  if (length(fill) !== 1) throw typeError('The fill character must be exactly one character long')
}

export function center(text: string, width: Int, fill = ' '): string {
  checkFill(fill)
  const room = Number(width) - length(text)
  if (room <= 0) return text
  // An odd rest goes to the left only when the width is odd too.
  const left = (room >> 1) + (room & Number(width) & 1)
  return fill.repeat(left) + text + fill.repeat(room - left)
}

export function justifyLeft(text: string, width: Int, fill = ' '): string {
  checkFill(fill)
  return text + fill.repeat(Math.max(0, Number(width) - length(text)))
}

export function justifyRight(text: string, width: Int, fill = ' '): string {
  checkFill(fill)
  return fill.repeat(Math.max(0, Number(width) - length(text))) + text
}

/** Zeros behind the sign, up to the width. */
export function zeroFill(text: string, width: Int): string {
  const zeros = '0'.repeat(Math.max(0, Number(width) - length(text)))
  return /^[+-]/.test(text) ? text.slice(0, 1) + zeros + text.slice(1) : zeros + text
}

export function expandTabs(text: string, size: Int = 8): string {
  let column = 0
  let out = ''
  for (const c of text) {
    if (c === '\t') {
      const spaces = size > 0 ? Number(size) - (column % Number(size)) : 0
      out += ' '.repeat(spaces)
      column += spaces
    } else {
      out += c
      column = c === '\n' || c === '\r' ? 0 : column + 1
    }
  }
  return out
}

/** The longest text a program may build by repetition or joining, in UTF-16 units. */
export const MAX_TEXT = 2 ** 28

/** `text * times`. */
export function repeat(text: string, times: Int): string {
  if (times <= 0 || text === '') return ''
  if (Number(times) * text.length > MAX_TEXT) throw new PythonError('MemoryError', '', [])
  return text.repeat(Number(times))
}

/** `translate`: `lookup` answers a text, null to drop the character, undefined to keep it. */
export function translate(text: string, lookup: (code: number) => string | null | undefined): string {
  let out = ''
  for (const c of text) {
    const mapped = lookup(codePoint(c))
    out += mapped === undefined ? c : (mapped ?? '')
  }
  return out
}

/** `str.maketrans(from, to, dropped)` as pairs of code and code, or null where the character goes. */
export function makeTranslation(from: string, to: string, dropped = ''): [number, number | null][] {
  const [sources, targets] = [characters(from), characters(to)]
  if (sources.length !== targets.length) throw valueError('the first two maketrans arguments must have equal length')
  const table = new Map<number, number | null>(sources.map((c, i) => [codePoint(c), codePoint(targets[i] ?? '')]))
  for (const c of dropped) table.set(codePoint(c), null)
  return [...table]
}
