import { decodeRune, encodeRune, RUNE_ERROR } from '../runtime/utf8.ts'

const escapes: Readonly<Record<number, string>> = { 7: '\\a', 8: '\\b', 12: '\\f', 10: '\\n', 13: '\\r', 9: '\\t', 11: '\\v', 92: '\\\\' }

/** A byte string as strconv.Quote writes it; `ascii` escapes everything beyond, `quote` is the mark around it. */
export function quote(bytes: string, mark = '"', ascii = false): string {
  let out = mark
  for (let at = 0; at < bytes.length; ) {
    const { rune, width } = decodeRune(bytes, at)
    if (width === 1 && rune === RUNE_ERROR) out += `\\x${bytes.charCodeAt(at).toString(16).padStart(2, '0')}`
    else out += escapeRune(rune, mark, ascii)
    at += width
  }
  return out + mark
}

function escapeRune(rune: number, mark: string, ascii: boolean): string {
  if (rune === mark.charCodeAt(0)) return `\\${mark}`
  const simple = escapes[rune]
  if (simple !== undefined) return simple
  if (isPrintable(rune) && (!ascii || rune < 0x80)) return encodeRune(rune)
  if (rune < 0x20 || rune === 0x7f) return `\\x${rune.toString(16).padStart(2, '0')}`
  return rune > 0xff_ff ? `\\U${rune.toString(16).padStart(8, '0')}` : `\\u${rune.toString(16).padStart(4, '0')}`
}

export function isPrintable(rune: number): boolean {
  if (rune === 0x20) return true
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S}]$/u.test(String.fromCodePoint(rune))
}

export function quoteRune(rune: number, ascii = false): string {
  const sound = rune < 0 || rune > 0x10_ff_ff || (rune >= 0xd8_00 && rune <= 0xdf_ff) ? RUNE_ERROR : rune
  return `'${escapeRune(sound, "'", ascii)}'`
}

/** Whether a text can stand between back quotes: one line, printable, without a back quote. */
export function canBackquote(bytes: string): boolean {
  for (let at = 0; at < bytes.length; ) {
    const { rune, width } = decodeRune(bytes, at)
    if ((width === 1 && rune === RUNE_ERROR) || rune === 0xfe_ff || rune === 0x60 || rune === 0x7f || (rune < 0x20 && rune !== 9)) return false
    at += width
  }
  return true
}
