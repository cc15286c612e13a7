import { conformsTo } from '../../../../oracle/conformance.ts'
import {
  bytesCapitalize, bytesFromHex, bytesHex, bytesIsAlnum, bytesIsAlpha, bytesIsAscii, bytesIsDigit, bytesIsLower, bytesIsSpace, bytesIsTitle, bytesIsUpper, bytesLower,
  bytesSplit, bytesSplitLast, bytesSplitLines, bytesStrip, bytesSwapcase, bytesTitle, bytesTranslate, bytesTranslation, bytesUpper, bytesZeroFill,
} from './bytes.ts'
import { at, character, length, slice, sliceRange } from './code-points.ts'
import { decode, encode } from './codecs.ts'
import type { Int } from './int.ts'
import { bytesRepr, strAscii, strRepr } from './str-repr.ts'
import {
  capitalize, isAlnum, isAlpha, isAscii, isDecimal, isDigit, isIdentifier, isLower, isNumeric, isPrintable, isSpace, isTitle, isUpper, swapcase, title,
} from './text-case.ts'
import { center, expandTabs, justifyLeft, justifyRight, makeTranslation, translate, zeroFill } from './text-layout.ts'
import { compareText, count, endsWith, find, findLast, index, indexLast, removePrefix, removeSuffix, replace, startsWith } from './text-search.ts'
import { partition, partitionLast, split, splitLast, splitLines, strip } from './text-split.ts'
import { casefold, lower, upper } from './unicode.ts'

function translated(text: string, from: string, to: string, dropped: string): string {
  const table = new Map(makeTranslation(from, to, dropped))
  return translate(text, (code) => {
    const target = table.get(code)
    return typeof target === 'number' ? String.fromCodePoint(target) : target
  })
}

conformsTo('text', {
  upper, lower, title, capitalize, swapcase, casefold,
  isalnum: isAlnum, isalpha: isAlpha, isascii: isAscii, isdecimal: isDecimal, isdigit: isDigit, isidentifier: isIdentifier, islower: isLower,
  isnumeric: isNumeric, isprintable: isPrintable, isspace: isSpace, istitle: isTitle, isupper: isUpper,
  repr: strRepr, ascii: strAscii, len: length,
  find, rfind: findLast, index, rindex: indexLast, count, startswith: startsWith, endswith: endsWith,
  replace, split: (t: string, s: string | null, n: Int) => split(t, s, n), rsplit: (t: string, s: string | null, n: Int) => splitLast(t, s, n),
  splitlines: (t: string, keep: boolean) => splitLines(t, keep), partition, rpartition: partitionLast, removeprefix: removePrefix, removesuffix: removeSuffix,
  strip: (t: string, c: string | null) => strip(t, c), lstrip: (t: string, c: string | null) => strip(t, c, 'left'), rstrip: (t: string, c: string | null) => strip(t, c, 'right'),
  center, ljust: justifyLeft, rjust: justifyRight, zfill: zeroFill, expandtabs: expandTabs,
  slice, at,
  indices: (n: number, a: Int | null, b: Int | null, c: Int | null) => {
    const range = sliceRange(n, a, b, c)
    return [range.start, range.stop, range.step, range.count]
  },
  translate: translated, compare: compareText, chr: character,
  bytes_upper: bytesUpper, bytes_lower: bytesLower, bytes_title: bytesTitle, bytes_capitalize: bytesCapitalize, bytes_swapcase: bytesSwapcase,
  bytes_isalnum: bytesIsAlnum, bytes_isalpha: bytesIsAlpha, bytes_isascii: bytesIsAscii, bytes_isdigit: bytesIsDigit, bytes_islower: bytesIsLower,
  bytes_isspace: bytesIsSpace, bytes_istitle: bytesIsTitle, bytes_isupper: bytesIsUpper,
  bytes_split: (b: Uint8Array) => bytesSplit(b), bytes_rsplit: (b: Uint8Array) => bytesSplitLast(b), bytes_strip: (b: Uint8Array) => bytesStrip(b),
  bytes_repr: bytesRepr, bytes_splitlines: bytesSplitLines, bytes_split_by: bytesSplit, bytes_zfill: bytesZeroFill,
  bytes_hex: bytesHex, bytes_fromhex: bytesFromHex,
  bytes_translate: (b: Uint8Array, from: Uint8Array, to: Uint8Array, gone: Uint8Array) => bytesTranslate(b, bytesTranslation(from, to), gone),
  encode, decode,
})
