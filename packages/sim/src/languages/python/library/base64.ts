/** base64, base32, base16 and crc32, as `base64` and `binascii` give them, with their refusals. */
import { binaryText, fromBinaryText } from './bytes.ts'
import { PythonError } from './python-error.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const ALPHABET_32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

const binasciiError = (message: string): PythonError => new PythonError('binascii.Error', message)

/** Bytes as digits of `width` bits, padded with = to groups of `group` digits. */
function digitsOf(bytes: Uint8Array, alphabet: string, width: number, group: number): string {
  let [held, bits, out] = [0, 0, '']
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= width; bits -= width) out += alphabet[(held >> (bits - width)) & (2 ** width - 1)]
    held &= 2 ** bits - 1
  }
  if (bits > 0) out += alphabet[(held << (width - bits)) & (2 ** width - 1)]
  return out.padEnd(Math.ceil(out.length / group) * group, '=')
}

export const b64encode = (bytes: Uint8Array): Uint8Array => fromBinaryText(digitsOf(bytes, ALPHABET, 6, 4))
export const b32encode = (bytes: Uint8Array): Uint8Array => fromBinaryText(digitsOf(bytes, ALPHABET_32, 5, 8))
export const urlsafeB64encode = (bytes: Uint8Array): Uint8Array =>
  fromBinaryText(digitsOf(bytes, ALPHABET, 6, 4).replaceAll('+', '-').replaceAll('/', '_'))
export const hexlify = (bytes: Uint8Array): Uint8Array =>
  fromBinaryText(Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(''))
export const b16encode = (bytes: Uint8Array): Uint8Array => fromBinaryText(binaryText(hexlify(bytes)).toUpperCase())

/** `b64decode`: characters outside the alphabet are skipped, decoding ends at complete padding. */
export function b64decode(bytes: Uint8Array): Uint8Array {
  const out: number[] = []
  let [held, digits, pads] = [0, 0, 0]
  for (const c of binaryText(bytes)) {
    if (c === '=') {
      if (digits % 4 >= 2 && (digits % 4) + ++pads >= 4) return Uint8Array.from(out)
      continue
    }
    const value = ALPHABET.indexOf(c)
    if (value < 0) continue
    pads = 0
    held = ((held << 6) | value) & 0xffff
    const phase = digits++ % 4
    if (phase > 0) out.push((held >> (6 - 2 * phase)) & 0xff)
  }
  if (digits % 4 === 1) {
    throw binasciiError(`Invalid base64-encoded string: number of data characters (${digits}) cannot be 1 more than a multiple of 4`)
  }
  if (digits % 4 !== 0) throw binasciiError('Incorrect padding')
  return Uint8Array.from(out)
}

export const urlsafeB64decode = (bytes: Uint8Array): Uint8Array =>
  b64decode(fromBinaryText(binaryText(bytes).replaceAll('-', '+').replaceAll('_', '/')))

export function b32decode(bytes: Uint8Array): Uint8Array {
  const text = binaryText(bytes)
  const digits = text.replace(/=+$/, '')
  const pads = text.length - digits.length
  if (text.length % 8 !== 0) throw binasciiError('Incorrect padding')
  if (/[^A-Z2-7]/.test(digits)) throw binasciiError('Non-base32 digit found')
  if (![0, 1, 3, 4, 6].includes(pads)) throw binasciiError('Incorrect padding')
  let held = 0n
  for (const c of digits) held = (held << 5n) | BigInt(ALPHABET_32.indexOf(c))
  const size = Math.floor((digits.length * 5) / 8)
  held >>= BigInt(digits.length * 5 - size * 8)
  const hex = held.toString(16).padStart(size * 2, '0')
  return Uint8Array.from({ length: size }, (_, i) => parseInt(hex.slice(2 * i, 2 * i + 2), 16))
}

export function b16decode(bytes: Uint8Array): Uint8Array {
  if (/[^0-9A-F]/.test(binaryText(bytes))) throw binasciiError('Non-base16 digit found')
  return unhexlify(bytes)
}

export function unhexlify(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 2 === 1) throw binasciiError('Odd-length string')
  const text = binaryText(bytes)
  if (/[^0-9a-fA-F]/.test(text)) throw binasciiError('Non-hexadecimal digit found')
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => parseInt(text.slice(2 * i, 2 * i + 2), 16))
}

/** CRC-32 of ISO 3309, going on from `start`. */
export function crc32(bytes: Uint8Array, start = 0): number {
  let crc = ~start
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc >>> 0
}
