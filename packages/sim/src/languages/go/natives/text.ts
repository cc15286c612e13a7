import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { formatFloat } from '../format/floats.ts'
import { isPrintable, quote, quoteRune } from '../format/quoting.ts'
import { unquoteBytes } from '../syntax/literals.ts'
import { roundR, parseRational } from '../check/rational.ts'
import { ELEMENTS } from '../runtime/access.ts'
import { readSlice } from '../runtime/conversions.ts'
import { asNumber, normal, type Whole } from '../runtime/integers.ts'
import { natives, type NativeAnswer, type NativeCall } from '../runtime/natives.ts'
import { stringPanic } from '../runtime/panics.ts'
import { decodeRune, decodeText, encodeRune, RUNE_ERROR, runesOf } from '../runtime/utf8.ts'
import { utf8Bytes } from '../syntax/literals.ts'
import { GoSlice, GoTuple } from '../runtime/values.ts'
import { stringSlice } from './values.ts'

const text = (value: Value): string => value as string

/** Characters of a byte string, each with its bytes together. */
function characters(bytes: string): string[] {
  const out: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const { width } = decodeRune(bytes, at)
    out.push(bytes.slice(at, at + width))
    at += width
  }
  return out
}

const spaces = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/u

export function isSpace(rune: number): boolean {
  return rune <= 0x10_ff_ff && rune >= 0 && spaces.test(String.fromCodePoint(rune))
}

function split(value: string, separator: string, count: number, keep: number): string[] | null {
  if (count === 0) return null
  if (separator === '') {
    const all = characters(value)
    return count < 0 || all.length <= count ? all : [...all.slice(0, count - 1), all.slice(count - 1).join('')]
  }
  const out: string[] = []
  let from = 0
  const most = count < 0 ? Number.POSITIVE_INFINITY : count - 1
  for (let at = value.indexOf(separator); at >= 0 && out.length < most; at = value.indexOf(separator, from)) {
    out.push(value.slice(from, at + keep * separator.length))
    from = at + separator.length
  }
  out.push(value.slice(from))
  return out
}

function fields(value: string): string[] {
  const out: string[] = []
  let current = ''
  for (const ch of characters(value)) {
    if (isSpace(decodeRune(ch, 0).rune)) {
      if (current !== '') out.push(current)
      current = ''
    } else current += ch
  }
  return current === '' ? out : [...out, current]
}

function count(value: string, part: string): number {
  if (part === '') return characters(value).length + 1
  return value.split(part).length - 1
}

function replace(value: string, old: string, by: string, limit: number): string {
  if (limit < 0 && old !== '') return value.replaceAll(old, () => by)
  if (old !== '') return value.split(old).reduce((made, part, at) => made + (at === 0 ? '' : at <= limit ? by : old) + part, '')
  const all = characters(value)
  return all.reduce((made, ch, at) => made + (limit < 0 || at < limit ? by : '') + ch, '') + (limit < 0 || all.length < limit ? by : '')
}

function trim(value: string, cut: (ch: string) => boolean, left: boolean, right: boolean): string {
  const all = characters(value)
  let from = 0
  let to = all.length
  if (left) while (from < to && cut(all[from]!)) from++
  if (right) while (to > from && cut(all[to - 1]!)) to--
  return all.slice(from, to).join('')
}

const inSet = (cutset: string): ((ch: string) => boolean) => {
  const set = new Set(characters(cutset))
  return (ch) => set.has(ch)
}
const blank = (ch: string): boolean => isSpace(decodeRune(ch, 0).rune)

function mapText(bytes: string, change: (text: string) => string): string {
  return utf8Bytes(change(decodeText(bytes)))
}

function firstOf(value: string, set: string): number {
  const wanted = new Set(characters(set))
  let at = 0
  for (const ch of characters(value)) {
    if (wanted.has(ch)) return at
    at += ch.length
  }
  return -1
}

/** Go changes the case of one rune at a time: what another alphabet's rules make two of (ß) stays. */
const alone = (ch: string, changed: string): string => ([...changed].length === 1 ? changed : ch)
const upper = (ch: string): string => alone(ch, ch.toUpperCase())
const lower = (ch: string): string => alone(ch, ch === 'İ' ? 'i' : ch.toLowerCase())
const eachUpper = (value: string): string => Array.from(value, upper).join('')
const eachLower = (value: string): string => Array.from(value, lower).join('')

const stringFunctions: Record<string, NativeCall> = {
  'strings.Contains': (_m, [s, part]) => text(s).includes(text(part)),
  'strings.ContainsAny': (_m, [s, chars]) => firstOf(text(s), text(chars)) >= 0,
  'strings.ContainsRune': (_m, [s, rune]) => text(s).includes(encodeRune(rune as number)),
  'strings.Count': (_m, [s, part]) => count(text(s), text(part)),
  'strings.EqualFold': (_m, [s, t]) => decodeText(text(s)).toLowerCase() === decodeText(text(t)).toLowerCase(),
  'strings.Fields': (m, [s]) => stringSlice(m, fields(text(s))),
  'strings.HasPrefix': (_m, [s, part]) => text(s).startsWith(text(part)),
  'strings.HasSuffix': (_m, [s, part]) => text(s).endsWith(text(part)),
  'strings.Index': (_m, [s, part]) => text(s).indexOf(text(part)),
  'strings.IndexAny': (_m, [s, chars]) => firstOf(text(s), text(chars)),
  'strings.IndexByte': (_m, [s, c]) => text(s).indexOf(String.fromCharCode(c as number)),
  'strings.IndexRune': (_m, [s, rune]) => text(s).indexOf(encodeRune(rune as number)),
  'strings.LastIndex': (_m, [s, part]) => text(s).lastIndexOf(text(part)),
  'strings.LastIndexByte': (_m, [s, c]) => text(s).lastIndexOf(String.fromCharCode(c as number)),
  'strings.Repeat': (m, [s, times]) => {
    if (asNumber(times) < 0) throw stringPanic(m, 'strings: negative Repeat count')
    return text(s).repeat(asNumber(times))
  },
  'strings.Replace': (_m, [s, old, by, limit]) => replace(text(s), text(old), text(by), asNumber(limit)),
  'strings.ReplaceAll': (_m, [s, old, by]) => replace(text(s), text(old), text(by), -1),
  'strings.Split': (m, [s, separator]) => stringSlice(m, split(text(s), text(separator), -1, 0)!),
  'strings.SplitAfter': (m, [s, separator]) => stringSlice(m, split(text(s), text(separator), -1, 1)!),
  'strings.SplitN': (m, [s, separator, n]) => {
    const parts = split(text(s), text(separator), asNumber(n), 0)
    return parts && stringSlice(m, parts)
  },
  'strings.SplitAfterN': (m, [s, separator, n]) => {
    const parts = split(text(s), text(separator), asNumber(n), 1)
    return parts && stringSlice(m, parts)
  },
  'strings.Title': (_m, [s]) => mapText(text(s), (value) => value.replace(/(^|[^\p{L}\p{N}_'])(\p{L})/gu, (_all, before: string, ch: string) => before + upper(ch))),
  'strings.ToLower': (_m, [s]) => mapText(text(s), eachLower),
  'strings.ToTitle': (_m, [s]) => mapText(text(s), eachUpper),
  'strings.ToUpper': (_m, [s]) => mapText(text(s), eachUpper),
  'strings.Trim': (_m, [s, set]) => trim(text(s), inSet(text(set)), true, true),
  'strings.TrimLeft': (_m, [s, set]) => trim(text(s), inSet(text(set)), true, false),
  'strings.TrimRight': (_m, [s, set]) => trim(text(s), inSet(text(set)), false, true),
  'strings.TrimSpace': (_m, [s]) => trim(text(s), blank, true, true),
  'strings.TrimPrefix': (_m, [s, part]) => (text(s).startsWith(text(part)) ? text(s).slice(text(part).length) : s),
  'strings.TrimSuffix': (_m, [s, part]) => (text(part) !== '' && text(s).endsWith(text(part)) ? text(s).slice(0, -text(part).length) : s),
  'strings.Compare': (_m, [a, b]) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0),
}

function lastRune(bytes: string): Value {
  if (bytes === '') return new GoTuple([RUNE_ERROR, 0])
  for (let width = 1; width <= Math.min(4, bytes.length); width++) {
    const found = decodeRune(bytes, bytes.length - width)
    if (found.width === width && (found.rune !== RUNE_ERROR || width === 3)) return new GoTuple([found.rune, width])
  }
  return new GoTuple([RUNE_ERROR, 1])
}

const runeFunctions: Record<string, NativeCall> = {
  'unicode/utf8.RuneCountInString': (_m, [s]) => runesOf(text(s)).length,
  'unicode/utf8.ValidString': (_m, [s]) => characters(text(s)).every((ch) => ch.length > 1 || ch.charCodeAt(0) < 0x80),
  'unicode/utf8.DecodeRuneInString': (_m, [s]) => {
    if (text(s) === '') return new GoTuple([RUNE_ERROR, 0])
    const { rune, width } = decodeRune(text(s), 0)
    return new GoTuple([rune, width])
  },
  'unicode/utf8.DecodeLastRuneInString': (_m, [s]) => lastRune(text(s)),
}

function runeClass(shape: RegExp): NativeCall {
  return (_m, [rune]) => (rune as number) >= 0 && (rune as number) <= 0x10_ff_ff && shape.test(String.fromCodePoint(rune as number))
}

function runeCase(change: (ch: string) => string): NativeCall {
  return (_m, [rune]) => {
    if ((rune as number) < 0 || (rune as number) > 0x10_ff_ff) return rune
    return change(String.fromCodePoint(rune as number)).codePointAt(0)!
  }
}

const classFunctions: Record<string, NativeCall> = {
  'unicode.IsLetter': runeClass(/^\p{L}$/u),
  'unicode.IsDigit': runeClass(/^\p{Nd}$/u),
  'unicode.IsNumber': runeClass(/^\p{N}$/u),
  'unicode.IsSpace': (_m, [rune]) => isSpace(rune as number),
  'unicode.IsUpper': runeClass(/^\p{Lu}$/u),
  'unicode.IsLower': runeClass(/^\p{Ll}$/u),
  'unicode.IsTitle': runeClass(/^\p{Lt}$/u),
  'unicode.IsPunct': runeClass(/^\p{P}$/u),
  'unicode.IsSymbol': runeClass(/^\p{S}$/u),
  'unicode.IsControl': runeClass(/^\p{Cc}$/u),
  'unicode.IsPrint': (_m, [rune]) => isPrintable(rune as number),
  'unicode.IsGraphic': runeClass(/^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]$/u),
  'unicode.ToUpper': runeCase(upper),
  'unicode.ToLower': runeCase(lower),
  'unicode.ToTitle': runeCase(upper),
}

/** Digits of an integer with an optional prefix for base 0; undefined when it is not written as one. */
function parseDigits(value: string, base: number): bigint | undefined {
  let digits = value
  let radix = base
  if (base === 0) {
    const prefix = /^0([xXoObB])/.exec(value)?.[1]?.toLowerCase()
    radix = prefix === 'x' ? 16 : prefix === 'o' ? 8 : prefix === 'b' ? 2 : /^0./.test(value) ? 8 : 10
    digits = (prefix ? value.slice(2) : value).replace(/(?<=[0-9a-fA-F])_(?=[0-9a-fA-F])/g, '')
  }
  if (digits === '') return undefined
  let total = 0n
  for (const ch of digits) {
    const digit = Number.parseInt(ch, 36)
    if (Number.isNaN(digit) || digit >= radix) return undefined
    total = total * BigInt(radix) + BigInt(digit)
  }
  return total
}

function parseInteger(value: string, base: number, width: number, unsigned: boolean): [Whole, string] {
  const bits = BigInt(width === 0 ? 64 : width)
  const sign = !unsigned && /^[+-]/.test(value) ? value[0]! : ''
  const magnitude = parseDigits(value.slice(sign.length), base)
  if (magnitude === undefined) return [0, 'syntax']
  const exact = sign === '-' ? -magnitude : magnitude
  const low = unsigned ? 0n : -(1n << (bits - 1n))
  const high = unsigned ? (1n << bits) - 1n : (1n << (bits - 1n)) - 1n
  if (exact > high) return [normal(high), 'range']
  return exact < low ? [normal(low), 'range'] : [normal(exact), '']
}

function parseFloat(value: string, bits: number): [number, string] {
  const special = /^([+-]?)(inf|infinity|nan)$/i.exec(value)
  if (special) return [special[2]!.toLowerCase() === 'nan' ? Number.NaN : special[1] === '-' ? -Infinity : Infinity, '']
  const body = value.replace(/^[+-]/, '')
  if (!/\d/.test(body) || body.includes('_')) return [0, 'syntax']
  const exact = /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$|^0[xX][0-9a-fA-F]*\.?[0-9a-fA-F]*[pP][+-]?\d+$/.test(body) ? parseRational(body) : undefined
  if (!exact) return /^(?:\d+\.?\d*|\.\d+)[eE][+-]?\d+$/.test(body) ? hugeFloat(value) : [0, 'syntax']
  const made = roundR(exact, bits === 32 ? 24 : 53)
  const signed = value.startsWith('-') ? -made : made
  return [signed, Number.isFinite(made) ? '' : 'range']
}

function hugeFloat(value: string): [number, string] {
  const made = Number(value)
  return [made, Number.isFinite(made) ? '' : 'range']
}

function unquote(value: string): [string, boolean] {
  const closed = value.length >= 2 && value[0] === value.at(-1)
  if (!closed) return ['', false]
  if (value[0] === '`') return [value.slice(1, -1), !value.slice(1, -1).includes('`')]
  if (value[0] !== '"' || /(?<!\\)(?:\\\\)*"/.test(value.slice(1, -1)) || value.includes('\n')) return ['', false]
  return [unquoteBytes(`"${decodeText(value.slice(1, -1))}"`), true]
}

const conversionFunctions: Record<string, NativeCall> = {
  'strconv.Itoa': (_m, [value]) => String(value),
  'strconv.FormatInt': (_m, [value, base]) => (value as Whole).toString(asNumber(base)),
  'strconv.FormatUint': (_m, [value, base]) => (value as Whole).toString(asNumber(base)),
  'strconv.FormatFloat': (_m, [value, format, precision, bits]) => formatFloat(value as number, String.fromCharCode(format as number), asNumber(precision), bits === 32 ? 32 : 64),
  'strconv.Quote': (_m, [s]) => quote(text(s)),
  'strconv.QuoteToASCII': (_m, [s]) => quote(text(s), '"', true),
  'strconv.QuoteRune': (_m, [rune]) => quoteRune(rune as number),
  'strconv.parseInt': (_m, [s, base, bits]) => new GoTuple(parseInteger(text(s), asNumber(base), asNumber(bits), false)),
  'strconv.parseUint': (_m, [s, base, bits]) => new GoTuple(parseInteger(text(s), asNumber(base), asNumber(bits), true)),
  'strconv.parseFloat': (_m, [s, bits]) => new GoTuple(parseFloat(text(s), asNumber(bits))),
  'strconv.unquote': (_m, [s]) => new GoTuple(unquote(text(s))),
}

function join(m: Interpreter, [list, separator]: readonly Value[]): NativeAnswer {
  const items = readSlice(m, list instanceof GoSlice ? list : null)
  return items === SUSPEND ? SUSPEND : items.join(text(separator!))
}

export const textNatives = [
  ...natives({ ...stringFunctions, ...runeFunctions, ...classFunctions, ...conversionFunctions }), ...natives({ 'strings.Join': join }, { reads: [ELEMENTS] }),
]
