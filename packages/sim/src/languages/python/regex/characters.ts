/** Which characters a literal, a set or a category stands for, under the flags. */
import { isAlphaCharacter, isDecimalCharacter, isNumericCharacter, isSpaceCharacter, lower, upper } from '../library/unicode.ts'
import { Flags } from './tree.ts'
import type { Category, SetItem } from './tree.ts'

export type Test = (code: number) => boolean

const text = (code: number): string => String.fromCodePoint(code)

const isAsciiDigit: Test = (c) => c >= 48 && c <= 57
const isAsciiWord: Test = (c) => (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || isAsciiDigit(c) || c === 95
const isAsciiSpace: Test = (c) => c === 32 || (c >= 9 && c <= 13)

const isDigit: Test = (c) => (c < 128 ? isAsciiDigit(c) : isDecimalCharacter(text(c)))
const isSpace: Test = (c) => (c < 128 ? isAsciiSpace(c) || (c >= 28 && c <= 31) : isSpaceCharacter(text(c)))
export const isWord: Test = (c) => (c < 128 ? isAsciiWord(c) : isAlphaCharacter(text(c)) || isNumericCharacter(text(c)))

const negated = (test: Test): Test => (c) => !test(c)

/** ASCII rules hold under re.ASCII and for bytes. */
export const isAsciiMode = (flags: number): boolean => !(flags & Flags.U)

export function wordTest(flags: number): Test {
  return isAsciiMode(flags) ? isAsciiWord : isWord
}

function categoryTest(category: Category, flags: number): Test {
  const ascii = isAsciiMode(flags)
  const tests = { d: ascii ? isAsciiDigit : isDigit, s: ascii ? isAsciiSpace : isSpace, w: ascii ? isAsciiWord : isWord }
  const test = tests[category.toLowerCase() as 'd' | 's' | 'w']
  return category < 'a' ? negated(test) : test
}

/** One number for all case forms of a character. */
export function caseKey(code: number, flags: number): number {
  if (code < 128) {
    if (code >= 65 && code <= 90) return code + 32
    return code
  }
  if (isAsciiMode(flags)) return code
  const lowered = single(lower(text(code)), code)
  const raised = single(upper(text(lowered)), lowered)
  return single(lower(text(raised)), raised)
}

/** The code of a one-character result; longer ones do not count as case forms. */
function single(result: string, otherwise: number): number {
  const code = result.codePointAt(0) ?? otherwise
  return result.length === (code > 0xffff ? 2 : 1) ? code : otherwise
}

export function literalTest(code: number, flags: number): Test {
  if (!(flags & Flags.I)) return (c) => c === code
  const key = caseKey(code, flags)
  return (c) => c === code || caseKey(c, flags) === key
}

export function setTest(items: readonly SetItem[], negate: boolean, flags: number): Test {
  const tests = items.map((item) => itemTest(item, flags))
  const only = tests.length === 1 ? (tests[0] as Test) : (c: number): boolean => tests.some((test) => test(c))
  const test = flags & Flags.I ? (c: number): boolean => caseForms(c, flags).some(only) : only
  return negate ? negated(test) : test
}

function itemTest(item: SetItem, flags: number): Test {
  if (item.kind === 'literal') return (c) => c === item.code
  if (item.kind === 'range') return (c) => c >= item.low && c <= item.high
  return categoryTest(item.category, flags)
}

function caseForms(code: number, flags: number): number[] {
  const key = caseKey(code, flags)
  if (code < 128 && isAsciiMode(flags)) return key >= 97 && key <= 122 ? [key, key - 32] : [code]
  return [code, key, single(upper(text(key)), key), ...(TWINS[key] ?? [])]
}

/** Letters with more than two case forms that matter in ranges: long s, Kelvin, Ångström, dotless i. */
const TWINS: Readonly<Record<number, readonly number[]>> = { 105: [0x131, 0x130], 107: [0x212a], 115: [0x17f], 0xe5: [0x212b], 0x3c9: [0x2126] }
