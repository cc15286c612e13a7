/**
 * `bytes` and `bytearray` methods over Uint8Array. Searching and splitting go through text of one character
 * a byte, where the `str` algorithms do the work with ASCII's idea of space and case.
 */
import type { Int } from './int.ts'
import { typeError, valueError } from './python-error.ts'
import { split, splitLast, splitLines, partition, partitionLast, strip } from './text-split.ts'
import { expandTabs, makeTranslation, zeroFill } from './text-layout.ts'

/** One character for each byte. */
export function binaryText(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}

/** The bytes of a text whose characters are all below 256. */
export function fromBinaryText(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
}

const isSpace = (c: string): boolean => c === ' ' || (c >= '\t' && c <= '\r')

const via = (bytes: Uint8Array, change: (text: string) => string): Uint8Array => fromBinaryText(change(binaryText(bytes)))
const optional = (bytes: Uint8Array | null): string | null => (bytes === null ? null : binaryText(bytes))

export function bytesSplit(bytes: Uint8Array, separator: Uint8Array | null = null, limit: Int = -1): Uint8Array[] {
  return split(binaryText(bytes), optional(separator), limit, isSpace).map(fromBinaryText)
}

export function bytesSplitLast(bytes: Uint8Array, separator: Uint8Array | null = null, limit: Int = -1): Uint8Array[] {
  return splitLast(binaryText(bytes), optional(separator), limit, isSpace).map(fromBinaryText)
}

export function bytesSplitLines(bytes: Uint8Array, keepEnds = false): Uint8Array[] {
  return splitLines(binaryText(bytes), keepEnds, true).map(fromBinaryText)
}

export function bytesPartition(bytes: Uint8Array, separator: Uint8Array, last = false): Uint8Array[] {
  return (last ? partitionLast : partition)(binaryText(bytes), binaryText(separator)).map(fromBinaryText)
}

export function bytesStrip(bytes: Uint8Array, unwanted: Uint8Array | null = null, side: 'both' | 'left' | 'right' = 'both'): Uint8Array {
  return via(bytes, (text) => strip(text, optional(unwanted), side, isSpace))
}

const upperText = (text: string): string => text.replace(/[a-z]+/g, (run) => run.toUpperCase())
const lowerText = (text: string): string => text.replace(/[A-Z]+/g, (run) => run.toLowerCase())

export const bytesUpper = (bytes: Uint8Array): Uint8Array => via(bytes, upperText)
export const bytesLower = (bytes: Uint8Array): Uint8Array => via(bytes, lowerText)
export const bytesSwapcase = (bytes: Uint8Array): Uint8Array =>
  via(bytes, (text) => text.replace(/[A-Za-z]/g, (c) => (c < 'a' ? c.toLowerCase() : c.toUpperCase())))
export const bytesCapitalize = (bytes: Uint8Array): Uint8Array =>
  via(bytes, (text) => upperText(text.slice(0, 1)) + lowerText(text.slice(1)))
export const bytesTitle = (bytes: Uint8Array): Uint8Array =>
  via(bytes, (text) => text.replace(/[A-Za-z]+/g, (word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase()))
export const bytesZeroFill = (bytes: Uint8Array, width: Int): Uint8Array => via(bytes, (text) => zeroFill(text, width))
export const bytesExpandTabs = (bytes: Uint8Array, size: Int = 8): Uint8Array => via(bytes, (text) => expandTabs(text, size))

const matches = (pattern: RegExp) => (bytes: Uint8Array): boolean => pattern.test(binaryText(bytes))

export const bytesIsAlnum = matches(/^[0-9A-Za-z]+$/)
export const bytesIsAlpha = matches(/^[A-Za-z]+$/)
export const bytesIsAscii = matches(/^[\x00-\x7f]*$/)
export const bytesIsDigit = matches(/^[0-9]+$/)
export const bytesIsSpace = matches(/^[\t-\r ]+$/)
export const bytesIsLower = matches(/^(?=[^]*[a-z])[^A-Z]*$/)
export const bytesIsUpper = matches(/^(?=[^]*[A-Z])[^a-z]*$/)
export const bytesIsTitle = matches(/^(?=[^]*[A-Z])(?:[^A-Za-z]|[A-Z][a-z]*(?![A-Za-z]))*$/)

/** `translate(table, delete)`; a null table only deletes. */
export function bytesTranslate(bytes: Uint8Array, table: Uint8Array | null, unwanted: Uint8Array): Uint8Array {
  if (table !== null && table.length !== 256) throw valueError('translation table must be 256 characters long')
  return bytes.filter((byte) => !unwanted.includes(byte)).map((byte) => table?.[byte] ?? byte)
}

/** `bytes.maketrans(from, to)`. */
export function bytesTranslation(from: Uint8Array, to: Uint8Array): Uint8Array {
  if (from.length !== to.length) throw valueError('maketrans arguments must have same length')
  const table = Uint8Array.from({ length: 256 }, (_, i) => i)
  for (const [code, target] of makeTranslation(binaryText(from), binaryText(to))) table[code] = target ?? 0
  return table
}

/** `hex(separator, group)`: groups count from the right, from the left when negative. */
export function bytesHex(bytes: Uint8Array, separator = '', group = 1): string {
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
  if (separator.length > 1) throw valueError('sep must be length 1.')
  if (separator > '\x7f') throw valueError('sep must be ASCII.')
  if (separator === '' || group === 0) return digits.join('')
  const size = Math.abs(group)
  const first = group > 0 ? digits.length % size || size : size
  const groups = [digits.slice(0, first).join('')]
  for (let at = first; at < digits.length; at += size) groups.push(digits.slice(at, at + size).join(''))
  return groups.join(separator)
}

/** `bytes.fromhex(text)`: white space may stand between bytes. */
export function bytesFromHex(text: string): Uint8Array {
  const bytes: number[] = []
  for (let at = 0; at < text.length; ) {
    if (isSpace(text[at] ?? '')) {
      at++
      continue
    }
    for (const i of [at, at + 1]) {
      if (!/^[0-9a-fA-F]$/.test(text[i] ?? '')) throw valueError(`non-hexadecimal number found in fromhex() arg at position ${i}`)
    }
    bytes.push(parseInt(text.slice(at, at + 2), 16))
    at += 2
  }
  return Uint8Array.from(bytes)
}

/** Ints as bytes: `bytes(iterable)`, where `owner` is 'bytes' or 'bytearray', which word the refusal differently. */
export function bytesFromInts(values: readonly Int[], owner: 'bytes' | 'bytearray'): Uint8Array {
  for (const value of values) {
    if (value < 0 || value > 255) throw valueError(`${owner === 'bytes' ? 'bytes' : 'byte'} must be in range(0, 256)`)
  }
  return Uint8Array.from(values, Number)
}

export function checkFillByte(fill: Uint8Array, method: string): void {
  if (fill.length !== 1) throw typeError(`${method}() argument 2 must be a byte string of length 1, not bytes`)
}

export function concatBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** −1, 0 or 1, byte by byte. */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const [x, y] = [binaryText(a), binaryText(b)]
  return x === y ? 0 : x < y ? -1 : 1
}
