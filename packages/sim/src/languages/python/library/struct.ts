/**
 * The `struct` module: Python values to packed bytes and back. Sizes and alignment of the native mode are those
 * of 64-bit Linux. Ints are Int, floats travel as {float}, bytes as Uint8Array.
 */
import { concatBytes } from './bytes.ts'
import { exactParts } from './float.ts'
import { scaleByPower } from './int.ts'
import type { Int } from './int.ts'
import { fromBytes, toBytes } from './int-bits.ts'
import { PythonError, overflowError } from './python-error.ts'

export type StructValue = Int | boolean | Uint8Array | { readonly float: number } | null | string

interface Code {
  /** Bytes with standard sizes, and in native mode where that differs. */
  readonly size: number
  readonly native?: number
  readonly kind: 'pad' | 'char' | 'int' | 'bool' | 'float' | 'bytes' | 'pascal'
  readonly signed?: boolean
  /** How a refusal names the type, where it does. */
  readonly name?: string
  /** Only in native mode. */
  readonly nativeOnly?: boolean
}

const CODES: Readonly<Record<string, Code>> = {
  x: { size: 1, kind: 'pad' },
  c: { size: 1, kind: 'char' },
  b: { size: 1, kind: 'int', signed: true, name: 'byte' },
  B: { size: 1, kind: 'int', name: 'ubyte' },
  '?': { size: 1, kind: 'bool' },
  h: { size: 2, kind: 'int', signed: true, name: 'short' },
  H: { size: 2, kind: 'int', name: 'ushort' },
  i: { size: 4, kind: 'int', signed: true },
  I: { size: 4, kind: 'int' },
  l: { size: 4, native: 8, kind: 'int', signed: true },
  L: { size: 4, native: 8, kind: 'int' },
  q: { size: 8, kind: 'int', signed: true },
  Q: { size: 8, kind: 'int' },
  n: { size: 8, kind: 'int', signed: true, nativeOnly: true },
  N: { size: 8, kind: 'int', nativeOnly: true },
  P: { size: 8, kind: 'int', nativeOnly: true },
  e: { size: 2, kind: 'float' },
  f: { size: 4, kind: 'float' },
  d: { size: 8, kind: 'float' },
  s: { size: 1, kind: 'bytes' },
  p: { size: 1, kind: 'pascal' },
}

const structError = (message: string): PythonError => new PythonError('struct.error', message)

interface Part {
  readonly letter: string
  readonly code: Code
  readonly offset: number
  readonly size: number
}

/** A format read once: where each value lies, and the whole size in bytes. */
export interface StructLayout {
  readonly little: boolean
  readonly native: boolean
  readonly parts: readonly Part[]
  readonly size: number
}

/** Reads a format; errors: struct.error. */
export function structLayout(format: string): StructLayout {
  const order = /^[@=<>!]/.exec(format)?.[0] ?? ''
  const native = order === '' || order === '@'
  const parts: Part[] = []
  let offset = 0
  for (const [count, letter] of formatCodes(format.slice(order.length))) {
    const code = CODES[letter]
    if (code === undefined || (code.nativeOnly && !native)) throw structError('bad char in struct format')
    const size = native ? (code.native ?? code.size) : code.size
    if (native) offset = Math.ceil(offset / size) * size
    const spans = code.kind === 'bytes' || code.kind === 'pascal'
    const copies = spans ? 1 : count
    for (let i = 0; i < copies && code.kind !== 'pad'; i++) parts.push({ letter, code, offset: offset + i * size, size: spans ? count : size })
    offset += count * size
    if (offset > Number.MAX_SAFE_INTEGER) throw structError('total struct size too long')
  }
  return { little: order !== '>' && order !== '!', native, parts, size: offset }
}

function* formatCodes(format: string): Generator<[number, string]> {
  for (const [, count, letter] of format.matchAll(/(\d*)(\s|[^\d\s]|$)/gsu)) {
    if (letter === undefined || (letter === '' && count === '')) return
    if (count !== '' && (letter === '' || /\s/.test(letter))) {
      throw structError(letter === '' ? 'repeat count given without format specifier' : 'bad char in struct format')
    }
    if (!/\s/.test(letter)) yield [count === '' ? 1 : Number(count), letter]
  }
}

export const calcsize = (format: string): number => structLayout(format).size

/** `pack(format, …values)`. */
export function pack(layout: StructLayout, values: readonly StructValue[]): Uint8Array {
  if (values.length !== layout.parts.length) {
    throw structError(`pack expected ${layout.parts.length} items for packing (got ${values.length})`)
  }
  const out = new Uint8Array(layout.size)
  layout.parts.forEach((part, i) => out.set(packValue(part, values[i] ?? null, layout), part.offset))
  return out
}

function packValue(part: Part, value: StructValue, layout: StructLayout): Uint8Array {
  switch (part.code.kind) {
    case 'char':
      if (!(value instanceof Uint8Array) || value.length !== 1) throw structError('char format requires a bytes object of length 1')
      return value
    case 'bytes':
    case 'pascal':
      return packBytes(part, value)
    case 'bool':
      return Uint8Array.of(isTrue(value) ? 1 : 0)
    case 'float':
      return packFloat(part.letter, value, layout)
    default:
      return packInt(part, value, layout)
  }
}

function isTrue(value: StructValue): boolean {
  if (value instanceof Uint8Array || typeof value === 'string') return value.length > 0
  return value !== null && typeof value === 'object' ? value.float !== 0 : Boolean(value)
}

function packBytes(part: Part, value: StructValue): Uint8Array {
  if (!(value instanceof Uint8Array)) throw structError(`argument for '${part.letter}' must be a bytes object`)
  if (part.code.kind === 'bytes') return value.subarray(0, part.size)
  const kept = value.subarray(0, Math.min(Math.max(part.size - 1, 0), 255))
  return part.size === 0 ? kept : concatBytes([Uint8Array.of(kept.length), kept])
}

function packInt(part: Part, given: StructValue, layout: StructLayout): Uint8Array {
  const value = typeof given === 'boolean' ? Number(given) : given
  if (typeof value !== 'number' && typeof value !== 'bigint') throw structError('required argument is not an integer')
  const { size, code } = part
  const signed = code.signed ?? false
  const room = BigInt(size * 8)
  const anySign = part.letter === 'P'
  const low = signed || anySign ? -(1n << (room - 1n)) : 0n
  const high = signed ? (1n << (room - 1n)) - 1n : (1n << room) - 1n
  if (value < low || value > high) throw intRefusal(part, value, layout, low, high)
  return toBytes(value, size, layout.little ? 'little' : 'big', signed || value < 0)
}

/** What C carries the value in decides between the two sentences. */
function intRefusal(part: Part, value: Int, layout: StructLayout, low: bigint, high: bigint): PythonError {
  const { letter, code, size } = part
  if (letter === 'P') return structError('int too large to convert')
  const unsigned = letter === 'I' || letter === 'L' || (letter === 'H' && !layout.little)
  const [least, most] = unsigned ? [0n, 2n ** 64n - 1n] : [-(2n ** 63n), 2n ** 63n - 1n]
  if (size === 8 && !layout.little) return structError('int too large to convert')
  if (size === 8 || value < least || value > most) return structError('argument out of range')
  const named = code.name !== undefined && (layout.little || size === 1)
  return structError(`${named ? code.name : `'${letter}'`} format requires ${low} <= number <= ${high}`)
}

function packFloat(letter: string, value: StructValue, { little, native }: StructLayout): Uint8Array {
  const x = numberOf(value)
  const view = new DataView(new ArrayBuffer(letter === 'd' ? 8 : letter === 'f' ? 4 : 2))
  if (letter === 'd') view.setFloat64(0, x, little)
  else if (letter === 'f') {
    view.setFloat32(0, x, little)
    if (!native && Number.isFinite(x) && !Number.isFinite(view.getFloat32(0, little))) throw overflowError('float too large to pack with f format')
  } else view.setUint16(0, halfBits(x), little)
  return new Uint8Array(view.buffer)
}

function numberOf(value: StructValue): number {
  if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean') {
    const x = Number(value)
    if (!Number.isFinite(x)) throw structError('required argument is not a float')
    return x
  }
  if (value === null || typeof value === 'string' || value instanceof Uint8Array) throw structError('required argument is not a float')
  return value.float
}

/** IEEE binary16: 1 sign, 5 exponent, 10 fraction bits, half to even. */
function halfBits(x: number): number {
  const sign = x < 0 || Object.is(x, -0) ? 0x8000 : 0
  if (Number.isNaN(x)) return sign | 0x7e00
  const size = Math.abs(x)
  if (size === Infinity) return sign | 0x7c00
  const { mantissa, exponent } = exactParts(size)
  const scale = Math.max(mantissa === 0n ? -24 : exponent + 42, -24)
  const kept = Number(roundedShift(mantissa, scale - exponent))
  const bits = scale === -24 ? kept : ((scale + 24) << 10) + kept
  if (bits >= 0x7c00) throw overflowError('float too large to pack with e format')
  return sign | bits
}

/** mantissa / 2^drop, half to even. */
function roundedShift(mantissa: bigint, drop: number): bigint {
  if (drop <= 0) return mantissa << BigInt(-drop)
  const floor = mantissa >> BigInt(drop)
  const rest = mantissa - (floor << BigInt(drop))
  const half = 1n << BigInt(drop - 1)
  return rest > half || (rest === half && (floor & 1n) === 1n) ? floor + 1n : floor
}

/** `unpack(format, bytes)`. */
export function unpack(layout: StructLayout, bytes: Uint8Array): StructValue[] {
  if (bytes.length !== layout.size) throw structError(`unpack requires a buffer of ${layout.size} bytes`)
  return layout.parts.map((part) => unpackValue(part, bytes.subarray(part.offset, part.offset + part.size), layout.little))
}

/** `unpack_from(format, buffer, offset)`. */
export function unpackFrom(layout: StructLayout, bytes: Uint8Array, offset = 0): StructValue[] {
  const start = offset < 0 ? offset + bytes.length : offset
  if (start < 0) throw structError(`offset ${offset} out of range for ${bytes.length}-byte buffer`)
  if (offset < 0 && offset + layout.size > 0) throw structError(`not enough data to unpack ${layout.size} bytes at offset ${offset}`)
  if (bytes.length - start < layout.size) {
    throw structError(
      `unpack_from requires a buffer of at least ${start + layout.size} bytes for unpacking ${layout.size} bytes at offset ${start} (actual buffer size is ${bytes.length})`,
    )
  }
  return unpack(layout, bytes.subarray(start, start + layout.size))
}

/** `iter_unpack(format, bytes)`, all at once. */
export function iterUnpack(layout: StructLayout, bytes: Uint8Array): StructValue[][] {
  if (layout.size === 0) throw structError('cannot iteratively unpack with a struct of length 0')
  if (bytes.length % layout.size !== 0) throw structError(`iterative unpacking requires a buffer of a multiple of ${layout.size} bytes`)
  return Array.from({ length: bytes.length / layout.size }, (_, i) => unpack(layout, bytes.subarray(i * layout.size, (i + 1) * layout.size)))
}

function unpackValue(part: Part, bytes: Uint8Array, little: boolean): StructValue {
  switch (part.code.kind) {
    case 'char':
    case 'bytes':
      return bytes.slice()
    case 'pascal':
      return bytes.slice(1, 1 + Math.min(bytes[0] ?? 0, Math.max(bytes.length - 1, 0)))
    case 'bool':
      return bytes[0] !== 0
    case 'float':
      return { float: readFloat(part.letter, bytes, little) }
    default:
      return fromBytes(bytes, little ? 'little' : 'big', part.code.signed ?? false)
  }
}

function readFloat(letter: string, bytes: Uint8Array, little: boolean): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  if (letter === 'd') return view.getFloat64(0, little)
  if (letter === 'f') return view.getFloat32(0, little)
  const bits = view.getUint16(0, little)
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 0x3ff]
  const size = exponent === 31 ? (fraction === 0 ? Infinity : NaN) : exponent === 0 ? fraction * 2 ** -24 : scaleByPower(BigInt(fraction + 1024), exponent - 25)
  return bits & 0x8000 ? -size : size
}
