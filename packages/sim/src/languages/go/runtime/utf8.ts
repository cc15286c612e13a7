/** Byte strings and code points. In Go's strings here every character is one byte. */
export const RUNE_ERROR = 0xff_fd

/** UTF-8 of a code point; anything that is none becomes U+FFFD. */
export function encodeRune(point: number): string {
  const rune = point < 0 || point > 0x10_ff_ff || (point >= 0xd8_00 && point <= 0xdf_ff) ? RUNE_ERROR : point
  const part = (shift: number): number => 0x80 | ((rune >> shift) & 0x3f)
  if (rune < 0x80) return String.fromCharCode(rune)
  if (rune < 0x8_00) return String.fromCharCode(0xc0 | (rune >> 6), part(0))
  if (rune < 0x1_00_00) return String.fromCharCode(0xe0 | (rune >> 12), part(6), part(0))
  return String.fromCharCode(0xf0 | (rune >> 18), part(12), part(6), part(0))
}

/** The code point at a byte and its width; a broken sequence is U+FFFD of width one. */
export function decodeRune(text: string, at: number): { rune: number; width: number } {
  const first = text.charCodeAt(at)
  if (first < 0x80) return { rune: first, width: 1 }
  const broken = { rune: RUNE_ERROR, width: 1 }
  const more = first >= 0xf0 && first < 0xf5 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc2 && first < 0xe0 ? 1 : 0
  if (more === 0) return broken
  let rune = first & (0x3f >> more)
  for (let i = 1; i <= more; i++) {
    const next = text.charCodeAt(at + i)
    if ((next & 0xc0) !== 0x80 || Number.isNaN(next)) return broken
    rune = (rune << 6) | (next & 0x3f)
  }
  const least = [0x80, 0x8_00, 0x1_00_00][more - 1]!
  if (rune < least || rune > 0x10_ff_ff || (rune >= 0xd8_00 && rune <= 0xdf_ff)) return broken
  return { rune, width: more + 1 }
}

export function runesOf(text: string): number[] {
  const out: number[] = []
  for (let at = 0; at < text.length; ) {
    const { rune, width } = decodeRune(text, at)
    out.push(rune)
    at += width
  }
  return out
}

/** Bytes as text for people; broken sequences show as U+FFFD. */
export function decodeText(bytes: string): string {
  for (let i = 0; i < bytes.length; i++) if (bytes.charCodeAt(i) > 127) return String.fromCodePoint(...runesOf(bytes.slice(0, 50_000))) + (bytes.length > 50_000 ? decodeText(bytes.slice(50_000)) : '')
  return bytes
}
