import type { Span } from '../../../source/index.ts'
import type { ConstantValue } from '../ast.ts'
import { Refusal } from './refusal.ts'

const MOST_DIGITS = 4300
const SIMPLE_ESCAPES: Record<string, string> = {
  '\\': '\\', "'": "'", '"': '"', a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
}
const HEX_ESCAPES: Record<string, { digits: number; shown: string }> = {
  x: { digits: 2, shown: '\\xXX' },
  u: { digits: 4, shown: '\\uXXXX' },
  U: { digits: 8, shown: '\\UXXXXXXXX' },
}
const LAST_CODE_POINT = 0x10ffff

/** The value of a number literal as spelt in the program. */
export function numberValue(literal: string, span: Span): ConstantValue {
  const text = literal.replaceAll('_', '')
  if (/^0[xXoObB]/.test(text)) return integer(BigInt(text))
  if (/[jJ]$/.test(text)) return { imag: Number(text.slice(0, -1)) }
  if (/[.eE]/.test(text)) return { float: Number(text) }
  if (text.length > MOST_DIGITS) throw new Refusal('SyntaxError', digitsMessage(text.length), span)
  return integer(BigInt(text))
}

function integer(value: bigint): number | bigint {
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value
}

function digitsMessage(digits: number): string {
  return (
    `Exceeds the limit (${MOST_DIGITS} digits) for integer string conversion: value has ${digits} digits; use ` +
    'sys.set_int_max_str_digits() to increase it - Consider hexadecimal for huge integer literals to avoid decimal ' +
    'conversion limits.'
  )
}

/** The text between the quotes with its escapes carried out; line endings become `\n`. */
export function decodeText(body: string, raw: boolean, span: Span): string {
  const text = body.replace(/\r\n?/g, '\n')
  if (raw || !text.includes('\\')) return text
  let decoded = ''
  let at = 0
  for (let slash = text.indexOf('\\'); slash >= 0; slash = text.indexOf('\\', at)) {
    decoded += text.slice(at, slash)
    const escape = textEscape(text, slash, span)
    decoded += escape.value
    at = slash + escape.length
  }
  return refuseSplitPairs(decoded + text.slice(at), text, span)
}

interface Escape {
  readonly value: string
  readonly length: number
}

function textEscape(text: string, slash: number, span: Span): Escape {
  const letter = text[slash + 1] ?? ''
  const hex = HEX_ESCAPES[letter]
  if (hex !== undefined) return hexEscape(text, slash, hex, span)
  if (letter === 'N') return refuseNamedEscape(text, slash, span)
  return commonEscape(text, slash)
}

/** What text and bytes share; an unknown escape stands for itself. */
function commonEscape(text: string, slash: number): Escape {
  const letter = text[slash + 1] ?? ''
  if (letter === '\n') return { value: '', length: 2 }
  const simple = SIMPLE_ESCAPES[letter]
  if (simple !== undefined) return { value: simple, length: 2 }
  const octal = /^[0-7]{1,3}/.exec(text.slice(slash + 1, slash + 4))?.[0]
  if (octal !== undefined) return { value: String.fromCharCode(Number.parseInt(octal, 8)), length: octal.length + 1 }
  return { value: '\\', length: 1 }
}

function hexEscape(text: string, slash: number, hex: { digits: number; shown: string }, span: Span): Escape {
  const wanted = text.slice(slash + 2, slash + 2 + hex.digits)
  const digits = /^[0-9a-fA-F]*/.exec(wanted)![0]
  if (digits.length < hex.digits) refuseEscape(text, slash, digits.length + 2, `truncated ${hex.shown} escape`, span)
  const code = Number.parseInt(digits, 16)
  if (code > LAST_CODE_POINT) refuseEscape(text, slash, hex.digits + 2, 'illegal Unicode character', span)
  return { value: String.fromCodePoint(code), length: hex.digits + 2 }
}

function refuseNamedEscape(text: string, slash: number, span: Span): never {
  const name = /^\{[^}]+\}/.exec(text.slice(slash + 2))?.[0]
  if (name === undefined) refuseEscape(text, slash, 2, 'malformed \\N character escape', span)
  const message = `The escape \\N${name} is left out: the table of character names is not part of the simulator.`
  throw new Refusal('Unsupported', message, span, 'Write the character itself, or \\u and its number.')
}

/** CPython reports positions in a copy of the text in which every character beyond ASCII takes ten bytes. */
function refuseEscape(text: string, slash: number, length: number, reason: string, span: Span): never {
  let before = 0
  for (const character of text.slice(0, slash)) before += character > '\x7f' ? 10 : 1
  const where = `in position ${before}-${before + length - 1}`
  throw new Refusal('SyntaxError', `(unicode error) 'unicodeescape' codec can't decode bytes ${where}: ${reason}`, span)
}

/** Python keeps `\ud83d\ude00` as two characters; text here would join them into one. */
function refuseSplitPairs(decoded: string, text: string, span: Span): string {
  if (!/\\u[dD][89abAB]/.test(text) || !/[\ud800-\udbff][\udc00-\udfff]/.test(decoded)) return decoded
  const message = 'A surrogate pair written as two escapes is left out.'
  throw new Refusal('Unsupported', message, span, 'Write the character itself, or \\U and its number.')
}

/** The bytes between the quotes of a bytes literal. */
export function decodeBytes(body: string, raw: boolean, span: Span): Uint8Array {
  const text = body.replace(/\r\n?/g, '\n')
  if (/[^\0-\x7f]/.test(text)) {
    throw new Refusal('SyntaxError', 'bytes can only contain ASCII literal characters', span)
  }
  const bytes: number[] = []
  for (let at = 0; at < text.length; ) {
    const escape = raw || text[at] !== '\\' ? { value: text[at]!, length: 1 } : bytesEscape(text, at, span)
    if (escape.value !== '') bytes.push(escape.value.charCodeAt(0) & 0xff)
    at += escape.length
  }
  return Uint8Array.from(bytes)
}

function bytesEscape(text: string, slash: number, span: Span): Escape {
  if (text[slash + 1] !== 'x') return commonEscape(text, slash)
  const digits = text.slice(slash + 2, slash + 4)
  if (/^[0-9a-fA-F]{2}$/.test(digits)) return { value: String.fromCharCode(Number.parseInt(digits, 16)), length: 4 }
  throw new Refusal('SyntaxError', `(value error) invalid \\x escape at position ${slash}`, span)
}
