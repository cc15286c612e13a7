import { formatDouble, formatFloat } from './format-floating.ts'

/** Something that String.format refuses: the exception's class and message, as Java has them. */
export class FormatProblem extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = `java.util.${type}`
  }
}

/** An argument as the formatter sees it: what kind of value, the value, and its `toString()` where it is an object. */
export interface FormatArgument {
  readonly kind: 'null' | 'string' | 'boolean' | 'char' | 'whole' | 'floating' | 'decimal' | 'object'
  readonly value: string | boolean | number | bigint | null
  /** Class name, for messages. */
  readonly type: string
  /** Bits of a whole number: negative ones print as two's complement in %x and %o. None: a number of any size, with its sign. */
  readonly bits?: number
  readonly hash?: number
}

interface Specifier {
  readonly text: string
  readonly index: string
  readonly flags: string
  readonly width: number | undefined
  readonly precision: number | undefined
  readonly verb: string
}

const SPECIFIER = /%(?:(\d+)\$|(<))?([-#+ 0,(]*)(\d+)?(?:\.(\d+))?([a-zA-Z%])/y

/** A conversion that Java knows and this does not. */
export class UnmodelledFormat extends Error {}

/** String.format: Java's verbs, flags and refusals, in the root locale. What is wrong in the format itself is told before any argument is looked at. */
export function formatText(format: string, args: readonly FormatArgument[]): string {
  let next = 0
  let last = -1
  return pieces(format).map((one) => {
    if (typeof one === 'string') return one
    if (one.verb === 'n') return '\n'
    if (one.verb === '%') return pad('%', one)
    if (one.index === '<') last = Math.max(last, 0)
    else last = one.index === '' ? next++ : Number(one.index) - 1
    const arg = args[last]
    if (!arg) throw new FormatProblem('MissingFormatArgumentException', `Format specifier '${one.text}'`)
    return formatOne(one, arg)
  }).join('')
}

function pieces(format: string): (string | Specifier)[] {
  const out: (string | Specifier)[] = []
  let at = 0
  for (let percent = format.indexOf('%'); percent >= 0; percent = format.indexOf('%', at)) {
    const one = readSpecifier(format, percent)
    checkFlags(one)
    out.push(format.slice(at, percent), one)
    at = percent + one.text.length
  }
  out.push(format.slice(at))
  return out
}

function readSpecifier(format: string, at: number): Specifier {
  SPECIFIER.lastIndex = at
  const match = SPECIFIER.exec(format)
  if (!match) throw new FormatProblem('UnknownFormatConversionException', `Conversion = '${format[at + 1] ?? '%'}'`)
  const [text, index = '', same, flags = '', width, precision, verb = ''] = match
  if (!'bBhHsScCdoxXeEfgGaAtTn%'.includes(verb)) throw new FormatProblem('UnknownFormatConversionException', `Conversion = '${verb}'`)
  if ('aAtT'.includes(verb)) throw new UnmodelledFormat(`The conversion %${verb} is not modelled.`)
  const twice = /(.).*\1/.exec(flags)
  if (twice) throw new FormatProblem('DuplicateFormatFlagsException', `Flags = '${twice[1]}'`)
  return {
    text, index: same ?? index, flags, verb, width: width === undefined ? undefined : Number(width), precision: precision === undefined ? undefined : Number(precision),
  }
}

/** Flags that mean nothing to a verb, by its lower case. */
const MEANINGLESS: Readonly<Record<string, string>> = { b: '#+ 0,(', h: '#+ 0,(', s: '#+ 0,(', c: '#+ 0,(', d: '#', o: ',', x: ',', e: ',', g: '#', f: '' }

function checkFlags(one: Specifier): void {
  const { flags, width, precision } = one
  const verb = one.verb.toLowerCase()
  if (verb === 'n') {
    if (width !== undefined) throw new FormatProblem('IllegalFormatWidthException', String(width))
    if (flags !== '') throw new FormatProblem('IllegalFormatFlagsException', `Flags = '${flags}'`)
    return
  }
  const isNumber = 'doxefg'.includes(verb)
  if (width === undefined && (flags.includes('-') || (isNumber && flags.includes('0')))) throw new FormatProblem('MissingFormatWidthException', one.text)
  if (isNumber) {
    for (const both of ['+ ', '-0']) if ([...both].every((flag) => flags.includes(flag))) throw new FormatProblem('IllegalFormatFlagsException', `Flags = '${sorted(flags)}'`)
  }
  if (precision !== undefined && 'cdox%'.includes(verb)) throw new FormatProblem('IllegalFormatPrecisionException', String(precision))
  if (verb === '%' && flags.replace('-', '') !== '') throw new FormatProblem('IllegalFormatFlagsException', `Flags = '${flags}'`)
  const wrong = [...(MEANINGLESS[verb] ?? '')].find((flag) => flags.includes(flag))
  if (wrong !== undefined) mismatchedFlag(one, wrong)
}

/** In the order in which Java writes them. */
const sorted = (flags: string): string => [...'-#+ 0,('].filter((flag) => flags.includes(flag)).join('')

function mismatchedFlag(one: Specifier, flag: string): never {
  throw new FormatProblem('FormatFlagsConversionMismatchException', `Conversion = ${one.verb}, Flags = ${flag}`)
}

function formatOne(one: Specifier, arg: FormatArgument): string {
  const upper = one.verb !== one.verb.toLowerCase()
  const text = bodyOf(one, arg, one.verb.toLowerCase())
  return upper ? text.toUpperCase() : text
}

function bodyOf(one: Specifier, arg: FormatArgument, verb: string): string {
  if (verb === 'b') return pad(cut(arg.kind === 'null' ? 'false' : arg.kind === 'boolean' ? String(arg.value) : 'true', one), one)
  if (verb === 's') return pad(cut(plainText(arg), one), one)
  if (arg.kind === 'null') return pad(cut('null', one), one)
  switch (verb) {
    case 'h': return pad(((arg.hash ?? 0) >>> 0).toString(16), one)
    case 'c': return pad(charOf(one, arg), one)
    case 'd': return whole(one, arg)
    case 'x': case 'o': return radix(one, arg, verb === 'x' ? 16 : 8)
    case 'f': case 'e': case 'g': return floating(one, arg, verb)
    default: throw new FormatProblem('UnknownFormatConversionException', `Conversion = '${one.verb}'`)
  }
}

function plainText(arg: FormatArgument): string {
  if (arg.kind === 'char') return String.fromCharCode(arg.value as number)
  if (arg.kind === 'floating') return (arg.type === 'java.lang.Float' ? formatFloat : formatDouble)(arg.value as number)
  return String(arg.value)
}

function mismatch(one: Specifier, arg: FormatArgument): never {
  throw new FormatProblem('IllegalFormatConversionException', `${one.verb} != ${arg.type}`)
}

function charOf(one: Specifier, arg: FormatArgument): string {
  if (arg.kind === 'char') return String.fromCharCode(arg.value as number)
  if (arg.kind === 'whole' && (arg.bits ?? 64) <= 32) {
    const code = Number(arg.value)
    if (code < 0 || code > 0x10ffff) throw new FormatProblem('IllegalFormatCodePointException', `Code point = 0x${(code >>> 0).toString(16)}`)
    return String.fromCodePoint(code)
  }
  return mismatch(one, arg)
}

function whole(one: Specifier, arg: FormatArgument): string {
  if (arg.kind !== 'whole') mismatch(one, arg)
  const value = BigInt(arg.value as number | bigint)
  const digits = (value < 0n ? -value : value).toString()
  return signed(one, one.flags.includes(',') ? grouped(digits) : digits, value < 0n)
}

function radix(one: Specifier, arg: FormatArgument, base: number): string {
  if (arg.kind !== 'whole') mismatch(one, arg)
  const given = BigInt(arg.value as number | bigint)
  if (arg.bits === undefined) return signed(one, `${one.flags.includes('#') ? (base === 16 ? '0x' : '0') : ''}${(given < 0n ? -given : given).toString(base)}`, given < 0n)
  const wrong = [...'( +'].find((flag) => one.flags.includes(flag))
  if (wrong !== undefined) mismatchedFlag(one, wrong)
  const value = BigInt.asUintN(arg.bits, given).toString(base)
  const text = one.flags.includes('#') ? (base === 16 ? `0x${value}` : `0${value}`) : value
  return one.flags.includes('0') ? text.padStart(one.width ?? 0, '0') : pad(text, one)
}

function floating(one: Specifier, arg: FormatArgument, verb: string): string {
  if (arg.kind === 'decimal') return ofDecimal(one, arg.value as string, verb)
  if (arg.kind !== 'floating') mismatch(one, arg)
  const value = arg.value as number
  const isNegative = value < 0 || Object.is(value, -0)
  const size = Math.abs(value)
  if (!Number.isFinite(value)) {
    const name = Number.isNaN(value) ? 'NaN' : 'Infinity'
    return pad(isNegative ? `-${name}` : one.flags.includes('+') && name !== 'NaN' ? `+${name}` : name, one)
  }
  const precision = one.precision ?? 6
  if (verb === 'g') return general(one, size, isNegative)
  if (verb === 'e') return signed(one, exponentialOf(size.toExponential(), precision), isNegative)
  return signed(one, groupedIf(one, roundHalfUp(size, precision)), isNegative)
}

function groupedIf(one: Specifier, text: string): string {
  const [before, after] = text.split('.')
  const head = one.flags.includes(',') ? grouped(before!) : before!
  return after === undefined ? head : `${head}.${after}`
}

/** A BigDecimal, given by its toString: every digit counts. */
function ofDecimal(one: Specifier, text: string, verb: string): string {
  const isNegative = text.startsWith('-')
  const size = text.replace('-', '')
  if (verb === 'g') return general(one, Number(size), isNegative)
  const precision = one.precision ?? 6
  return signed(one, verb === 'f' ? groupedIf(one, roundHalfUp(size, precision)) : exponentialOf(size, precision), isNegative)
}

function exponentialOf(size: string, precision: number): string {
  const { digits, point } = digitsOf(size)
  const first = /[1-9]/.exec(digits)?.index ?? 0
  const significant = digits.slice(first)
  const rounded = roundHalfUp(`${significant[0]}.${significant.slice(1)}`, precision)
  const exponent = /^0*$/.test(digits) ? 0 : point - first - 1
  return rounded.startsWith('10') ? `${rounded.replace('10', '1')}${exponentText(exponent + 1)}` : `${rounded}${exponentText(exponent)}`
}

function general(one: Specifier, size: number, isNegative: boolean): string {
  const precision = one.precision === 0 ? 1 : (one.precision ?? 6)
  if (size !== 0 && (size < 1e-4 || size >= 10 ** precision)) return signed(one, exponentialOf(size.toExponential(), precision - 1), isNegative)
  const digits = size === 0 ? 1 : Number(exponentialOf(size.toExponential(), precision - 1).split('e')[1]) + 1
  return signed(one, roundHalfUp(size, Math.max(0, precision - digits)), isNegative)
}

function exponentText(value: number): string {
  return `e${value < 0 ? '-' : '+'}${String(Math.abs(value)).padStart(2, '0')}`
}

/** The digits of a decimal form without sign, and how many of them stand before the point. */
function digitsOf(text: string): { readonly digits: string; readonly point: number } {
  const [mantissa, exponent] = text.toLowerCase().split('e')
  const [before, after = ''] = mantissa!.split('.')
  return { digits: before + after, point: before!.length + Number(exponent ?? 0) }
}

/** Java rounds the shortest decimal form half up, where JavaScript's toFixed rounds the exact binary value. Decimals come as their text. */
export function roundHalfUp(size: number | string, precision: number): string {
  const { digits, point } = digitsOf(typeof size === 'string' ? size : size.toExponential())
  const keep = point + precision
  const scaled = keep < 0 ? 0n : BigInt((digits + '0'.repeat(Math.max(0, keep - digits.length))).slice(0, keep) || '0')
  const roundsUp = keep >= 0 && keep < digits.length && digits[keep]! >= '5'
  const text = String(roundsUp ? scaled + 1n : scaled).padStart(precision + 1, '0')
  return precision === 0 ? text : `${text.slice(0, -precision)}.${text.slice(-precision)}`
}

function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

function signed(one: Specifier, digits: string, isNegative: boolean): string {
  const { flags } = one
  const before = isNegative ? (flags.includes('(') ? '(' : '-') : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : ''
  const after = isNegative && flags.includes('(') ? ')' : ''
  if (!flags.includes('0')) return pad(before + digits + after, one)
  return before + digits.padStart((one.width ?? 0) - before.length - after.length, '0') + after
}

function cut(text: string, one: Specifier): string {
  return one.precision === undefined ? text : text.slice(0, one.precision)
}

function pad(text: string, one: Specifier): string {
  if (one.width === undefined) return text
  return one.flags.includes('-') ? text.padEnd(one.width) : text.padStart(one.width)
}

/** Integer.parseInt and its kin: the value, or Java's sentence about why not. */
export function parseWhole(text: string | null, radix: number, bits: 32 | 64): bigint {
  if (text === null) throw new NumberProblem('Cannot parse null string: null')
  const under = radix === 10 ? '' : ` under radix ${radix}`
  const bad = (): never => {
    throw new NumberProblem(`For input string: "${text}"${under}`)
  }
  const digits = text.replace(/^[+-]/, '')
  if (digits === '' || [...digits].some((digit) => !isDigitOf(digit, radix))) bad()
  let value = 0n
  for (const digit of digits) value = value * BigInt(radix) + BigInt(Number.parseInt(digit, 36))
  if (text.startsWith('-')) value = -value
  return BigInt.asIntN(bits, value) === value ? value : bad()
}

export class NumberProblem extends Error {}

function isDigitOf(digit: string, radix: number): boolean {
  const value = Number.parseInt(digit, 36)
  return /^[0-9a-zA-Z]$/.test(digit) && value < radix
}

/** Double.parseDouble. */
export function parseFloating(text: string): number {
  const trimmed = text.trim()
  if (trimmed === '') throw new NumberProblem('empty String')
  if (/^[+-]?NaN$/.test(trimmed)) return Number.NaN
  if (/^[+-]?Infinity$/.test(trimmed)) return Number(trimmed)
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[fFdD]?$/.test(trimmed)) throw new NumberProblem(`For input string: "${text}"`)
  return Number(trimmed.replace(/[fFdD]$/, ''))
}

/** String.hashCode. */
export function hashText(text: string): number {
  let hash = 0
  for (let i = 0; i < text.length; i++) hash = (Math.imul(31, hash) + text.charCodeAt(i)) | 0
  return hash
}
