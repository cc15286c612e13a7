/**
 * The character properties CPython 3.11 reads from Unicode 14, on top of the host's \p{…} classes.
 * Hosts know newer versions: characters assigned since are listed and treated as unassigned.
 */

/** Ranges as "start-extent" in base 36, separated by spaces, to a character class body. */
function classOf(ranges: string): string {
  return ranges
    .split(' ')
    .map((range) => {
      const [start = 0, extent = 0] = range.split('-').map((part) => parseInt(part, 36))
      return `\\u{${start.toString(16)}}-\\u{${(start + extent).toString(16)}}`
    })
    .join('')
}

const LATER_RANGES =
  '1ov-0 1p3-0 2fw-0 2jg-0 2k3-0 2xa-0 5an-e 5b4-b 5e6-1 5fj-0 5mx-1 6gx-0 753-2 8ly-0 9h8-3 9us-1 9v3-0 x57-4 ' +
  'x5e-0 x5g-0 x5m-2 x69-0 1dqb-f 1e34-1 1e4o-6 1fpc-1f 1ge8-p 1h6o-11 1h7t-s 1h8u-1 1hhe-5 1hhs-8 1hiy-5 1i67-2 ' +
  '1if4-9 1iff-0 1ifi-0 1ifk-11 1ign-9 1igy-0 1ih1-0 1ih3-3 1ih8-9 1ihj-1 1iht-1 1j2o-j 1jwg-9 1jz4-7 1k1s-x ' +
  '1k34-9 1kfk-17 1kgw-9 1kow-g 1kpe-14 1kqm-s 1ovj-0 1ovt-s 1oww-32y 1xq8-1l 205c-1l 20f4-o 20fv-o 20oi-4 ' +
  '25fc-7 26f3-0 26fd-l 26io-36 2dki-0 2dlh-0 2iv4-70 2j28-c3 2jei-m 2jfk-g 2k74-j 2mn9-5 2muo-1p 2mxb-0 2nrk-15 ' +
  '2nyo-16 2nzz-0 2o5c-u 2o68-l 2o72-1 2rbs-0 2rbw-0 2rg4-b 2rix-0 2roy-9 2rpc-1 2rps-8 2s0k-3 2s1h-2 2s1z-3 ' +
  '2s26-1 2s31-2 2s3f-4 2s3q-0 2s3s-0 2s3x-2 2s4a-2 2s4f-0 2s4o-2 2s4v-0 2s53-1 2saz-10 2sca-0 3tbt-6 3xya-b ' +
  '43qo-h9 4bio-6jt'

/** Digits that are not decimal: superscripts, circled digits and the like. */
const DIGIT_RANGES =
  '4y-1 55 3u1-8 53u 6eo 6es-5 6f4-9 76o-8 778-8 77s-8 7ai 7at-8 7b3 7sm-8 7sw-8 7t6-8 1glc-3 1heo-8 1hsi-8 ' +
  '2q68-a'

/** Ideographs with a numeric value, which are letters to \p{…}. */
const NUMERIC_RANGES =
  'a9x adf b3e bpp feo fer fev fex fh9 fik fis fiu fjz-1 fkv fl4 fm5 fow g04 g1y g2x g2z g31 gg1 gg3-2 ggc gjl-3 ' +
  'h5n hkh hkp inu iri-1 irw-2 is0 jjy jm4 kia lxi mty nem pdy q3w rse rsj rw0 tnl tom tos tq0 tti 1d9n 1d9v ' +
  '1da0 1dbm 1dch 1dcj 1ddp 2t4x 2t7o 2tb6 2tcx 2uy2 2v0j 2v0s 2v18 2vai 2vb1 2vbt 305s 31co 34t7 3ckt 468g'

const LATER = new RegExp(`[${classOf(LATER_RANGES)}]`, 'u')
const DIGIT = new RegExp(`^[\\p{Nd}${classOf(DIGIT_RANGES)}]$`, 'u')
const NUMERIC = new RegExp(`^[\\p{N}${classOf(NUMERIC_RANGES)}]$`, 'u')
const DECIMAL = /^\p{Nd}$/u
const ALPHA = /^\p{L}$/u
const SPACE = /^[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/
const UPPER = /^(?!\p{Lt})\p{Uppercase}$/u
const LOWER = /^(?![\u10fc\ua7f2-\ua7f4\uab69])(?:\p{Lowercase}|\u0295)$/u
const TITLE = /^\p{Lt}$/u
const PRINTABLE = /^(?:[^\p{C}\p{Z}]| )$/u
const START = /^[\p{XIDS}_]$/u
const CONTINUE = /^(?![\u200c\u200d\u30fb\uff65])\p{XIDC}$/u

const test = (pattern: RegExp) => (c: string): boolean => pattern.test(c) && (c < '\x80' || !LATER.test(c))

/** Each takes one character. */
export const isDecimalCharacter = test(DECIMAL)
export const isDigitCharacter = test(DIGIT)
export const isNumericCharacter = test(NUMERIC)
export const isAlphaCharacter = test(ALPHA)
export const isSpaceCharacter = (c: string): boolean => (c < '\x7f' ? c <= ' ' && SPACE.test(c) : SPACE.test(c))
export const isUpperCharacter = test(UPPER)
export const isLowerCharacter = test(LOWER)
export const isTitleCharacter = test(TITLE)
export const isPrintableCharacter = test(PRINTABLE)
export const isIdentifierStart = test(START)
export const isIdentifierPart = test(CONTINUE)

export const isCasedCharacter = (c: string): boolean =>
  isLowerCharacter(c) || isUpperCharacter(c) || isTitleCharacter(c)

/** The value of a decimal digit of any script; -1 when it is none. Runs of ten start at a multiple found by stepping back. */
export function decimalValue(c: string): number {
  if (c >= '0' && c <= '9') return c.charCodeAt(0) - 48
  if (!isDecimalCharacter(c)) return -1
  const code = c.codePointAt(0) ?? 0
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  let start = code
  while (start > code - 10 && isDecimalCharacter(String.fromCodePoint(start - 1))) start--
  return (code - start) % 10
}

const hasLater = (text: string): boolean => LATER.test(text)
const NO_UPPER = /[\u019b\u0264\ua7d3\ua7d5]/

/** `text.upper()`. */
export function upper(text: string): string {
  if (!NO_UPPER.test(text) && !hasLater(text)) return text.toUpperCase()
  return Array.from(text, upperCharacter).join('')
}

function upperCharacter(c: string): string {
  return NO_UPPER.test(c) || hasLater(c) ? c : c.toUpperCase()
}

/** `text.lower()`, with the Greek final sigma decided by its neighbours. */
export function lower(text: string): string {
  const lowered = text.toLowerCase()
  if (!hasLater(text)) return lowered
  return Array.from(text, (c) => (hasLater(c) ? c : c.toLowerCase())).join('')
}

/** The titlecase form of one character. */
export function titleCharacter(c: string): string {
  if (c < '\x80') return c.toUpperCase()
  if (c === '\u0149') return c.toUpperCase()
  if (isTitleCharacter(c) || /[\u10d0-\u10fa\u10fd-\u10ff]/.test(c)) return c
  const parts = c.normalize('NFD')
  if (parts.endsWith('\u0345')) return titleWithIota(parts)
  const uppered = upperCharacter(c)
  if (DIGRAPH.test(c)) return String.fromCodePoint((uppered.codePointAt(0) ?? 0) + 1)
  const [first = '', ...rest] = Array.from(uppered)
  return rest.length > 0 && !/\p{M}/u.test(rest.join('')) ? first + rest.join('').toLowerCase() : uppered
}

const DIGRAPH = /[\u01c4-\u01cc\u01f1-\u01f3]/

/** Greek vowels with the iota below keep it below: alpha alone is raised. */
function titleWithIota(parts: string): string {
  const raised = parts.slice(0, 1).toUpperCase() + parts.slice(1)
  return raised[1] === '\u0342' ? raised : raised.normalize('NFC')
}

/** `text.casefold()`: full case folding, character by character. */
export function casefold(text: string): string {
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase()
  return Array.from(text, foldCharacter).join('')
}

function foldCharacter(c: string): string {
  const code = c.codePointAt(0) ?? 0
  if (code === 0x131 || (code >= 0x13a0 && code <= 0x13f5) || hasLater(c)) return c
  if (code >= 0x13f8 && code <= 0x13fd) return String.fromCodePoint(code - 8)
  if (code >= 0xab70 && code <= 0xabbf) return String.fromCodePoint(code - 0xab70 + 0x13a0)
  if (code === 0x1e9e) return 'ss'
  return upperCharacter(c).toLowerCase()
}
