/** `repr` and `ascii` of text and bytes: CPython's choice of quotes and escapes. */
import { isPrintableCharacter } from './unicode.ts'

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const quoteFor = (text: string): string => (text.includes("'") && !text.includes('"') ? '"' : "'")

/** `repr(text)`. */
export function strRepr(text: string): string {
  return quoted(text, (c) => c >= '\x7f' && isPrintableCharacter(c))
}

/** `ascii(text)`: everything beyond ASCII escaped. */
export function strAscii(text: string): string {
  return quoted(text, () => false)
}

function quoted(text: string, keepsBeyondAscii: (c: string) => boolean): string {
  const quote = quoteFor(text)
  if (/^[\x20-\x26\x28-\x5b\x5d-\x7e]*$/.test(text)) return quote + text + quote
  let out = quote
  for (const c of text) out += c === quote ? `\\${c}` : escaped(c, keepsBeyondAscii)
  return out + quote
}

function escaped(c: string, keepsBeyondAscii: (c: string) => boolean): string {
  const short = ESCAPES[c]
  if (short !== undefined) return short
  if ((c >= ' ' && c < '\x7f') || keepsBeyondAscii(c)) return c
  return codeEscape(c.codePointAt(0) ?? 0)
}

/** `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, the shortest that holds the code. */
export function codeEscape(code: number): string {
  const hex = code.toString(16)
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}

/** `ascii()` applied to any finished repr: what is beyond ASCII becomes an escape. */
export function asciiOf(repr: string): string {
  return Array.from(repr, (c) => (c < '\x80' ? c : codeEscape(c.codePointAt(0) ?? 0))).join('')
}

/** `repr` of bytes, with its `b` prefix. */
export function bytesRepr(bytes: Uint8Array): string {
  let body = ''
  for (const byte of bytes) body += String.fromCharCode(byte)
  const quote = quoteFor(body)
  let out = `b${quote}`
  for (const c of body) out += c === quote ? `\\${c}` : escaped(c, () => false)
  return out + quote
}
