/** What characters java.util.regex means by its classes and properties, and when two letters are one. */
import type { Test } from '../../../regex/tree.ts'

/** The bits of java.util.regex.Pattern. */
export const Flags = { unixLines: 1, ignoreCase: 2, comments: 4, multiline: 8, literal: 16, dotAll: 32, unicodeCase: 64, canonical: 128, unicodeClasses: 256 } as const

const text = (code: number): string => String.fromCodePoint(code)
const inRange = (low: number, high: number): Test => (c) => c >= low && c <= high
export const either = (...tests: readonly Test[]): Test => (c) => tests.some((test) => test(c))
export const not = (test: Test): Test => (c) => !test(c)

const isDigit = inRange(48, 57)
const isLower = inRange(97, 122)
const isUpper = inRange(65, 90)
const isAlpha = either(isLower, isUpper)
const isAlnum = either(isAlpha, isDigit)
const isWord: Test = (c) => isAlnum(c) || c === 95
const isSpace: Test = (c) => c === 32 || (c >= 9 && c <= 13)
const isPunct = either(inRange(33, 47), inRange(58, 64), inRange(91, 96), inRange(123, 126))
const isHorizontal: Test = (c) => c === 9 || c === 0xa0 || c === 0x1680 || c === 0x180e || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x205f || c === 0x3000 || c === 32
const isVertical: Test = (c) => (c >= 10 && c <= 13) || c === 0x85 || c === 0x2028 || c === 0x2029

export const isLineEnd: Test = (c) => c === 10 || c === 13 || c === 0x85 || c === 0x2028 || c === 0x2029

/** For word boundaries, letters of all scripts count; `\w` itself knows only ASCII. */
const ofUnicode = (expression: RegExp): Test => (c) => expression.test(text(c))
const isUnicodeWord = ofUnicode(/^[\p{L}\p{Nd}_]$/u)
export const isBoundaryWord: Test = (c) => (c < 128 ? isWord(c) : isUnicodeWord(c))

const CLASSES: Readonly<Record<string, Test>> = { d: isDigit, w: isWord, s: isSpace, h: isHorizontal, v: isVertical }
const UNICODE_CLASSES: Readonly<Record<string, Test>> = { d: ofUnicode(/^\p{Nd}$/u), w: ofUnicode(/^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]$/u), s: ofUnicode(/^\p{White_Space}$/u) }

/** `\d` and its sisters; undefined for any other letter. */
export function classTest(letter: string, flags: number): Test | undefined {
  const low = letter.toLowerCase()
  const test = (flags & Flags.unicodeClasses ? UNICODE_CLASSES[low] : undefined) ?? CLASSES[low]
  if (test === undefined) return undefined
  return letter === low ? test : not(test)
}

const POSIX: Readonly<Record<string, Test>> = {
  Lower: isLower, Upper: isUpper, ASCII: inRange(0, 127), Alpha: isAlpha, Digit: isDigit, Alnum: isAlnum, Punct: isPunct, Graph: either(isAlnum, isPunct),
  Print: inRange(32, 126), Blank: (c) => c === 32 || c === 9, Cntrl: either(inRange(0, 31), (c) => c === 127),
  XDigit: either(isDigit, inRange(97, 102), inRange(65, 70)), Space: isSpace,
  javaLowerCase: ofUnicode(/^\p{Lowercase}$/u), javaUpperCase: ofUnicode(/^\p{Uppercase}$/u), javaWhitespace: (c) => c !== 0xa0 && c !== 0x2007 && c !== 0x202f && (isSpace(c) || (c >= 28 && c <= 31) || ofUnicode(/^\p{Z}$/u)(c)),
  javaLetter: ofUnicode(/^\p{L}$/u), javaDigit: ofUnicode(/^\p{Nd}$/u), javaLetterOrDigit: ofUnicode(/^[\p{L}\p{Nd}]$/u), javaAlphabetic: ofUnicode(/^\p{Alphabetic}$/u),
}

/** `\p{name}`: Java's own names, then what Unicode calls a category, a script or a property; undefined for none of them. */
export function propertyTest(name: string): Test | undefined {
  if (Object.hasOwn(POSIX, name)) return POSIX[name]
  const [, key, value] = /^(?:(general_category|gc|script|sc)=)?(\w+)$/i.exec(name) ?? []
  if (value === undefined) return undefined
  const plain = value.startsWith('Is') ? value.slice(2) : value
  const tries = key?.toLowerCase().startsWith('s') ? [`Script=${plain}`] : value.startsWith('Is') ? [plain, `Script=${capital(plain)}`, capital(plain)] : [`General_Category=${plain}`]
  for (const one of tries) {
    try {
      return ofUnicode(new RegExp(`^\\p{${one}}$`, 'u'))
    } catch {
      // Not that kind of name: the next.
    }
  }
  return undefined
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()

/** One number for all case forms of a letter. */
function fold(code: number, flags: number): number {
  if (isUpper(code)) return code + 32
  if (code < 128 || !(flags & (Flags.unicodeCase | Flags.unicodeClasses))) return code
  return single(single(code, (one) => one.toUpperCase()), (one) => one.toLowerCase())
}

function single(code: number, change: (text: string) => string): number {
  const changed = change(text(code))
  const out = changed.codePointAt(0)!
  return changed.length === text(out).length ? out : code
}

export function sameLetter(flags: number): (a: number, b: number) => boolean {
  if (!(flags & Flags.ignoreCase)) return (a, b) => a === b
  return (a, b) => a === b || fold(a, flags) === fold(b, flags)
}

export function letterTest(code: number, flags: number): Test {
  const same = sameLetter(flags)
  return (c) => same(c, code)
}

export function rangeTest(low: number, high: number, flags: number): Test {
  const plain = inRange(low, high)
  if (!(flags & Flags.ignoreCase)) return plain
  const isUnicode = (flags & (Flags.unicodeCase | Flags.unicodeClasses)) !== 0
  return (c) => plain(c) || ((c < 128 || isUnicode) && (plain(single(c, (one) => one.toUpperCase())) || plain(single(c, (one) => one.toLowerCase()))))
}
