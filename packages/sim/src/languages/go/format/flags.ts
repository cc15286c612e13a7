/** What stands between `%` and the verb. */
export interface Flags {
  plus: boolean
  minus: boolean
  sharp: boolean
  space: boolean
  zero: boolean
  width: number | undefined
  precision: number | undefined
  /** `%+v` and `%#v` mean something of their own, below all depths. */
  plusV: boolean
  sharpV: boolean
}

export function noFlags(): Flags {
  return { plus: false, minus: false, sharp: false, space: false, zero: false, width: undefined, precision: undefined, plusV: false, sharpV: false }
}

/** Characters in a byte string: continuation bytes do not count. */
function runeCount(bytes: string): number {
  let count = 0
  for (let i = 0; i < bytes.length; i++) if ((bytes.charCodeAt(i) & 0xc0) !== 0x80) count++
  return count
}

/** Fills up to the width: blanks left, or right with `-`, or zeros left with `0`. */
export function pad(text: string, flags: Flags): string {
  const missing = (flags.width ?? 0) - runeCount(text)
  if (missing <= 0) return text
  if (flags.minus) return text + ' '.repeat(missing)
  return (flags.zero ? '0' : ' ').repeat(missing) + text
}
