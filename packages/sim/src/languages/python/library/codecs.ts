/** `str.encode` and `bytes.decode`: utf-8, ascii, latin-1, utf-16 and utf-32 with CPython's error handlers and sentences. */
import { codeEscape } from './str-repr.ts'
import { PythonError } from './python-error.ts'

type Codec = 'utf-8' | 'ascii' | 'latin-1' | 'utf-16' | 'utf-32'
interface Encoding {
  readonly codec: Codec
  /** The byte order of utf-16 and utf-32 where the name gives it; a mark leads the bytes otherwise. */
  readonly order?: 'le' | 'be'
  /** A byte order mark in utf-8. */
  readonly signed?: boolean
}

const ALIASES: Readonly<Record<string, Encoding>> = {
  utf8: { codec: 'utf-8' }, utf: { codec: 'utf-8' }, u8: { codec: 'utf-8' }, cp65001: { codec: 'utf-8' }, utf8sig: { codec: 'utf-8', signed: true },
  ascii: { codec: 'ascii' }, usascii: { codec: 'ascii' }, '646': { codec: 'ascii' },
  latin1: { codec: 'latin-1' }, latin: { codec: 'latin-1' }, iso88591: { codec: 'latin-1' }, l1: { codec: 'latin-1' }, '8859': { codec: 'latin-1' }, cp819: { codec: 'latin-1' },
  utf16: { codec: 'utf-16' }, u16: { codec: 'utf-16' }, utf16le: { codec: 'utf-16', order: 'le' }, utf16be: { codec: 'utf-16', order: 'be' },
  utf32: { codec: 'utf-32' }, u32: { codec: 'utf-32' }, utf32le: { codec: 'utf-32', order: 'le' }, utf32be: { codec: 'utf-32', order: 'be' },
}

function encodingNamed(name: string): Encoding {
  const encoding = ALIASES[name.toLowerCase().replace(/[-_ ]/g, '')]
  if (encoding === undefined) throw new PythonError('LookupError', `unknown encoding: ${name}`)
  return encoding
}

const fullName = ({ codec, order }: Encoding): string => (order === undefined ? codec : `${codec}-${order}`)

/** A byte sequence from a text: `text.encode(encoding, errors)`. */
export function encode(text: string, encodingName = 'utf-8', errors = 'strict'): Uint8Array {
  const encoding = encodingNamed(encodingName)
  const points = Array.from(text, (c) => c.codePointAt(0) ?? 0)
  const bytes: number[] = mark(encoding)
  for (let at = 0; at < points.length; ) {
    const code = points[at] ?? 0
    if (encodable(code, encoding.codec)) {
      bytes.push(...encodePoint(code, encoding))
      at++
      continue
    }
    let end = at + 1
    while (end < points.length && !encodable(points[end] ?? 0, encoding.codec)) end++
    bytes.push(...handleEncoding(text, points, at, end, encoding, errors))
    at = end
  }
  return Uint8Array.from(bytes)
}

function mark(encoding: Encoding): number[] {
  if (encoding.signed) return [0xef, 0xbb, 0xbf]
  if (encoding.order !== undefined || !isWide(encoding)) return []
  return encodePoint(0xfeff, encoding)
}

const isWide = ({ codec }: Encoding): boolean => codec === 'utf-16' || codec === 'utf-32'
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff

function encodable(code: number, codec: Codec): boolean {
  if (codec === 'ascii') return code < 0x80
  return codec === 'latin-1' ? code < 0x100 : !isSurrogate(code)
}

function encodePoint(code: number, { codec, order }: Encoding): number[] {
  if (codec === 'utf-8') return utf8(code)
  if (codec === 'utf-16') {
    const units = code < 0x10000 ? [code] : [0xd800 + ((code - 0x10000) >> 10), 0xdc00 + ((code - 0x10000) & 0x3ff)]
    return units.flatMap((unit) => ordered([unit & 0xff, unit >> 8], order))
  }
  if (codec === 'utf-32') return ordered([code & 0xff, (code >> 8) & 0xff, code >> 16, 0], order)
  return [code]
}

const ordered = (little: number[], order: 'le' | 'be' | undefined): number[] => (order === 'be' ? little.toReversed() : little)

function utf8(code: number): number[] {
  if (code < 0x80) return [code]
  if (code < 0x800) return [0xc0 | (code >> 6), 0x80 | (code & 0x3f)]
  if (code < 0x10000) return [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
  return [0xf0 | (code >> 18), 0x80 | ((code >> 12) & 0x3f), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)]
}

function unknownHandler(errors: string): PythonError {
  return new PythonError('LookupError', `unknown error handler name '${errors}'`)
}

/** What the error handler puts in place of the characters [start, end). */
function handleEncoding(text: string, points: readonly number[], start: number, end: number, encoding: Encoding, errors: string): number[] {
  const bad = points.slice(start, end)
  const put = (replacement: string): number[] => Array.from(replacement).flatMap((c) => encodePoint(c.codePointAt(0) ?? 0, encoding))
  switch (errors) {
    case 'strict':
      throw encodeError(text, points, start, end, encoding)
    case 'ignore':
      return []
    case 'replace':
      return put('?'.repeat(bad.length))
    case 'backslashreplace':
      return put(bad.map(codeEscape).join(''))
    case 'xmlcharrefreplace':
      return put(bad.map((code) => `&#${code};`).join(''))
    case 'surrogateescape':
      if (bad.every((code) => code >= 0xdc80 && code <= 0xdcff) && !isWide(encoding)) return bad.map((code) => code - 0xdc00)
      throw encodeError(text, points, start, end, encoding)
    case 'surrogatepass':
      if (bad.every(isSurrogate) && encoding.codec.startsWith('utf')) return bad.flatMap((code) => encodePoint(code, encoding))
      throw encodeError(text, points, start, end, encoding)
    default:
      throw unknownHandler(errors)
  }
}

function encodeError(text: string, points: readonly number[], start: number, end: number, encoding: Encoding): PythonError {
  const reason = { ascii: 'ordinal not in range(128)', 'latin-1': 'ordinal not in range(256)' }[encoding.codec as string] ?? 'surrogates not allowed'
  const what = end - start === 1 ? `character '${codeEscape(points[start] ?? 0)}' in position ${start}` : `characters in position ${start}-${end - 1}`
  const name = fullName(encoding)
  return new PythonError('UnicodeEncodeError', `'${name}' codec can't encode ${what}: ${reason}`, [name, text, start, end, reason])
}

/** A text from a byte sequence: `bytes.decode(encoding, errors)`. */
export function decode(bytes: Uint8Array, encodingName = 'utf-8', errors = 'strict'): string {
  const named = encodingNamed(encodingName)
  const { order, skip } = orderOf(bytes, named)
  const encoding = isWide(named) ? { ...named, order } : named
  const step = encoding.codec === 'utf-8' ? utf8Step : encoding.codec === 'utf-16' ? wideStep(2, order) : encoding.codec === 'utf-32' ? wideStep(4, order) : singleStep(encoding.codec)
  let text = ''
  for (let at = skip; at < bytes.length; ) {
    const found = step(bytes, at)
    if (typeof found.reason === 'string') text += handleDecoding(bytes, at, at + found.size, found.reason, encoding, errors)
    else text += String.fromCodePoint(found.code)
    at += found.size
  }
  return text
}

type Step = (bytes: Uint8Array, at: number) => { size: number; code: number; reason?: string }

function orderOf(bytes: Uint8Array, encoding: Encoding): { order: 'le' | 'be'; skip: number } {
  if (encoding.signed && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { order: 'le', skip: 3 }
  if (encoding.order !== undefined || !isWide(encoding)) return { order: encoding.order ?? 'le', skip: 0 }
  const size = encoding.codec === 'utf-16' ? 2 : 4
  const head = Array.from(bytes.subarray(0, size)).join()
  const marks = { le: encodePoint(0xfeff, { ...encoding, order: 'le' }), be: encodePoint(0xfeff, { ...encoding, order: 'be' }) }
  if (head === marks.be.join()) return { order: 'be', skip: size }
  return { order: 'le', skip: head === marks.le.join() ? size : 0 }
}

const singleStep = (codec: Codec): Step => (bytes, at) => {
  const code = bytes[at] ?? 0
  return codec === 'ascii' && code > 0x7f ? { size: 1, code, reason: 'ordinal not in range(128)' } : { size: 1, code }
}

/** The range the second byte must lie in; other lead bytes take 0x80…0xbf. */
const SECOND: Readonly<Record<number, readonly [number, number]>> = { 0xe0: [0xa0, 0xbf], 0xed: [0x80, 0x9f], 0xf0: [0x90, 0xbf], 0xf4: [0x80, 0x8f] }

const utf8Step: Step = (bytes, at) => {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return { size: 1, code: lead }
  const size = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  if (size === 0) return { size: 1, code: 0, reason: 'invalid start byte' }
  let code = lead & (0xff >> (size + 1))
  for (let i = 1; i < size; i++) {
    const byte = bytes[at + i]
    if (byte === undefined) return { size: i, code: 0, reason: 'unexpected end of data' }
    const [low, high] = (i === 1 ? SECOND[lead] : undefined) ?? [0x80, 0xbf]
    if (byte < low || byte > high) return { size: i, code: 0, reason: 'invalid continuation byte' }
    code = (code << 6) | (byte & 0x3f)
  }
  return { size, code }
}

const wideStep = (width: 2 | 4, order: 'le' | 'be'): Step => (bytes, at) => {
  const unitAt = (from: number): number => {
    const unit = Array.from(bytes.subarray(from, from + width))
    return (order === 'le' ? unit.toReversed() : unit).reduce((value, byte) => value * 256 + byte, 0)
  }
  if (at + width > bytes.length) return { size: bytes.length - at, code: 0, reason: 'truncated data' }
  const unit = unitAt(at)
  if (width === 4) return wideCode(unit)
  if (!isSurrogate(unit)) return { size: 2, code: unit }
  if (unit >= 0xdc00) return { size: 2, code: 0, reason: 'illegal encoding' }
  if (at + 4 > bytes.length) return { size: bytes.length - at, code: 0, reason: 'unexpected end of data' }
  const low = unitAt(at + 2)
  if (low < 0xdc00 || low > 0xdfff) return { size: 2, code: 0, reason: 'illegal UTF-16 surrogate' }
  return { size: 4, code: 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00) }
}

function wideCode(code: number): { size: number; code: number; reason?: string } {
  if (isSurrogate(code)) return { size: 4, code: 0, reason: 'code point in surrogate code point range(0xd800, 0xe000)' }
  return code > 0x10ffff ? { size: 4, code: 0, reason: 'code point not in range(0x110000)' } : { size: 4, code }
}

function handleDecoding(bytes: Uint8Array, start: number, end: number, reason: string, encoding: Encoding, errors: string): string {
  const bad = Array.from(bytes.subarray(start, end))
  switch (errors) {
    case 'strict':
      throw decodeError(bytes, start, end, reason, encoding)
    case 'ignore':
      return ''
    case 'replace':
      return '\ufffd'
    case 'backslashreplace':
      return bad.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')
    case 'surrogateescape':
      if (bad.every((byte) => byte >= 0x80)) return String.fromCharCode(...bad.map((byte) => 0xdc00 + byte))
      throw decodeError(bytes, start, end, reason, encoding)
    default:
      throw unknownHandler(errors)
  }
}

function decodeError(bytes: Uint8Array, start: number, end: number, reason: string, encoding: Encoding): PythonError {
  const hex = (bytes[start] ?? 0).toString(16).padStart(2, '0')
  const what = end - start === 1 ? `byte 0x${hex} in position ${start}` : `bytes in position ${start}-${end - 1}`
  const name = fullName(encoding)
  return new PythonError('UnicodeDecodeError', `'${name}' codec can't decode ${what}: ${reason}`, [name, bytes, start, end, reason])
}
