const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\u0007', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', '\\': '\\', "'": "'", '"': '"',
}

/**
 * The bytes of a quoted Go literal as a binary string: one character per byte, 0-255, text in UTF-8.
 * `raw` is the literal with its quotes.
 */
export function unquoteBytes(raw: string): string {
  if (raw[0] === '`') return utf8Bytes(raw.slice(1, -1).replaceAll('\r', ''))
  let out = ''
  const inner = raw.slice(1, -1)
  for (let at = 0; at < inner.length; ) {
    if (inner[at] === '\\') {
      const escape = readEscape(inner, at + 1)
      out += escape.isByte ? String.fromCharCode(escape.value) : utf8Bytes(String.fromCodePoint(escape.value))
      at = escape.next
      continue
    }
    const point = inner.codePointAt(at)!
    const ch = String.fromCodePoint(point)
    out += utf8Bytes(ch)
    at += ch.length
  }
  return out
}

/** The text of a quoted literal that holds text (an import path, a tag). */
export function unquote(raw: string): string {
  return new TextDecoder().decode(Uint8Array.from(unquoteBytes(raw), (ch) => ch.charCodeAt(0)))
}

/** The code point of a rune literal. */
export function unquoteRune(raw: string): number {
  const inner = raw.slice(1, -1)
  return inner[0] === '\\' ? readEscape(inner, 1).value : inner.codePointAt(0) ?? 0xff_fd
}

function readEscape(text: string, at: number): { value: number; isByte: boolean; next: number } {
  const ch = text[at] ?? ''
  const simple = simpleEscapes[ch]
  if (simple !== undefined) return { value: simple.charCodeAt(0), isByte: false, next: at + 1 }
  const length = ch === 'x' ? 2 : ch === 'u' ? 4 : ch === 'U' ? 8 : 3
  const from = ch >= '0' && ch <= '7' ? at : at + 1
  const value = Number.parseInt(text.slice(from, from + length), length === 3 ? 8 : 16)
  const isByte = length === 3 || ch === 'x'
  const sound = Number.isNaN(value) || value > 0x10_ff_ff || (value >= 0xd8_00 && value <= 0xdf_ff && !isByte) ? 0xff_fd : value
  return { value: isByte ? sound & 0xff : sound, isByte, next: from + length }
}

/** UTF-8 of a text, one character per byte; lone surrogates become U+FFFD as everywhere in Go. */
export function utf8Bytes(text: string): string {
  if (isAscii(text)) return text
  let out = ''
  for (const byte of new TextEncoder().encode(text)) out += String.fromCharCode(byte)
  return out
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
