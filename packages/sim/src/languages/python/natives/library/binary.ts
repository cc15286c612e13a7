import type { Interpreter } from '../../../../machine/interpreter.ts'
import { SUSPEND } from '../../../../machine/frame.ts'
import { Raised } from '../../../../machine/runtime.ts'
import type { Tracer, Value } from '../../../../machine/values.ts'
import * as base64 from '../../library/base64.ts'
import { bytesHex, concatBytes, fromBinaryText } from '../../library/bytes.ts'
import { digest, type DigestName, digestSizes } from '../../library/digests.ts'
import { PythonError } from '../../library/python-error.ts'
import { calcsize, iterUnpack, pack, structLayout, type StructLayout, type StructValue, unpack, unpackFrom } from '../../library/struct.ts'
import { bytesLike } from '../../objects/byte-array.ts'
import { classOf, exceptionClass, getter, libraryClass, method } from '../../objects/classes.ts'
import { MEMORY_VIEW, PyMemoryView } from '../../objects/memory-view.ts'
import { type NativeAnswer, NO_KEYWORDS, PyBytes, type PyClass, PyException, PyFloat, PyList, PyNative, PyNativeObject, PySlice, PyTuple } from '../../objects/values.ts'
import { call } from '../../runtime/calls.ts'
import { mayUse } from '../../runtime/items.ts'
import { unwrap } from '../../runtime/operators.ts'
import { typeError, valueError } from '../../runtime/raise.ts'
import { mayCopy } from '../looking-through-views.ts'
import { defineMethod, moduleFunction } from '../signature.ts'

function data(m: Interpreter, value: Value): Uint8Array {
  if (value instanceof PyMemoryView) return value.bytes()
  const like = bytesLike(value)
  if (like !== undefined) return like
  throw typeError(m, `a bytes-like object is required, not '${classOf(value).name}'`)
}

/** ASCII text counts as bytes where something is decoded. */
const asciiOrBytes = (m: Interpreter, value: Value): Uint8Array => (typeof value === 'string' ? fromBinaryText(value) : data(m, value))

/** A library's own exception class in place of the name the pure functions use. */
function raising<T>(m: Interpreter, name: string, cls: PyClass, work: () => T): T {
  try {
    return work()
  } catch (problem) {
    if (problem instanceof PythonError && problem.type === name) throw new Raised(m.born(new PyException(cls, problem.args as Value[])))
    throw problem
  }
}

// ---- struct ------------------------------------------------------------------------------------------------------------------------

const STRUCT_ERROR = libraryClass('struct', 'error', [exceptionClass('Exception')], 'exception')

const toStruct = (value: Value): StructValue => {
  const plain = unwrap(value)
  if (plain instanceof PyFloat) return { float: plain.value }
  const like = bytesLike(plain)
  if (like !== undefined) return like
  return plain === undefined || (typeof plain === 'object' && plain !== null) ? null : plain
}
const fromStruct = (value: StructValue): Value =>
  value instanceof Uint8Array ? new PyBytes(value) : value !== null && typeof value === 'object' ? new PyFloat(value.float) : value

const layouts = new Map<string, StructLayout>()

function layoutOf(format: Value): StructLayout {
  const text = format instanceof PyBytes ? String.fromCharCode(...format.data) : String(format)
  let layout = layouts.get(text)
  if (layout === undefined) layouts.set(text, (layout = structLayout(text)))
  return layout
}

const tuple = (values: readonly StructValue[]): PyTuple => new PyTuple(values.map(fromStruct))
const struct = new Map<string, Value>([['error', STRUCT_ERROR]])

function defineStruct(name: string, body: (m: Interpreter, args: readonly Value[]) => NativeAnswer): void {
  struct.set(name, new PyNative(name, name, (m, args) => !args.every((arg) => mayCopy(m, arg)) ? SUSPEND : raising(m, 'struct.error', STRUCT_ERROR, () => body(m, args)), 'pure', false))
}
defineStruct('calcsize', (_m, [format]) => calcsize(String(format)))
defineStruct('pack', (_m, [format, ...values]) => new PyBytes(pack(layoutOf(format), values.map(toStruct))))
defineStruct('unpack', (m, [format, bytes]) => tuple(unpack(layoutOf(format), data(m, bytes))))
defineStruct('unpack_from', (m, [format, bytes, offset = 0]) => tuple(unpackFrom(layoutOf(format), data(m, bytes), Number(offset))))
defineStruct('iter_unpack', (m, [format, bytes]) => m.born(new PyList(iterUnpack(layoutOf(format), data(m, bytes)).map(tuple))))

defineStruct('pack_into', (m, [format, buffer, offset, ...values]) => {
  const bytes = pack(layoutOf(format), values.map(toStruct))
  const view = buffer instanceof PyMemoryView ? buffer : call(m, m.current, MEMORY_VIEW, [buffer], NO_KEYWORDS)
  const from = Number(offset)
  if (from < 0 || from + bytes.length > (view as PyMemoryView).length) throw new PythonError('struct.error', `pack_into requires a buffer of at least ${from + bytes.length} bytes for packing ${bytes.length} bytes at offset ${from} (actual buffer size is ${(view as PyMemoryView).length})`)
  return (MEMORY_VIEW.lookup('__setitem__') as PyNative).call(m, [view as Value, new PySlice(from, from + bytes.length, null), new PyBytes(bytes)], NO_KEYWORDS, m.current)
})

class PyStruct extends PyNativeObject {
  readonly sort = 'struct'
  format = ''
  trace(tracer: Tracer): void {
    tracer.text(this.format)
  }
}
const STRUCT = libraryClass('_struct', 'Struct')
STRUCT.factory = (_m, cls) => new PyStruct(cls)
method(STRUCT, '__init__', (m, [self, format]) => raising(m, 'struct.error', STRUCT_ERROR, () => {
  layoutOf(format)
  m.journal.set(self as PyStruct, 'format', String(format))
  return null
}))
for (const name of ['pack', 'unpack', 'unpack_from', 'pack_into', 'iter_unpack']) {
  method(STRUCT, name, (m, [self, ...args], keywords, thread) => (struct.get(name) as PyNative).call(m, [(self as PyStruct).format, ...args], keywords, thread), { effect: 'pure' })
}
getter(STRUCT, 'size', (_m, [self]) => layoutOf((self as PyStruct).format).size)
getter(STRUCT, 'format', (_m, [self]) => (self as PyStruct).format)
struct.set('Struct', STRUCT)

export const STRUCT_MODULE: ReadonlyMap<string, Value> = struct

// ---- base64 and binascii -------------------------------------------------------------------------------------------------------------

const BINASCII_ERROR = libraryClass('binascii', 'Error', [exceptionClass('ValueError')], 'exception')

const coder = (name: string, change: (bytes: Uint8Array) => Uint8Array, reads: boolean): [string, Value] => [
  name,
  moduleFunction(name, 's:', (m, [value]) => raising(m, 'binascii.Error', BINASCII_ERROR, () => new PyBytes(change(reads ? asciiOrBytes(m, value) : data(m, value))))),
]

export const BASE64: ReadonlyMap<string, Value> = new Map<string, Value>([
  coder('b64encode', base64.b64encode, false), coder('standard_b64encode', base64.b64encode, false), coder('urlsafe_b64encode', base64.urlsafeB64encode, false),
  coder('b32encode', base64.b32encode, false), coder('b16encode', base64.b16encode, false), coder('b64decode', base64.b64decode, true),
  coder('standard_b64decode', base64.b64decode, true), coder('urlsafe_b64decode', base64.urlsafeB64decode, true), coder('b32decode', base64.b32decode, true), coder('b16decode', base64.b16decode, true),
])

export const BINASCII: ReadonlyMap<string, Value> = new Map<string, Value>([
  coder('hexlify', base64.hexlify, false), coder('b2a_hex', base64.hexlify, false), coder('unhexlify', base64.unhexlify, true), coder('a2b_hex', base64.unhexlify, true),
  ['crc32', moduleFunction('crc32', 'data, crc?', (m, [bytes, start = 0]) => base64.crc32(data(m, bytes), Number(start)))],
  ['Error', BINASCII_ERROR],
])

// ---- hashlib -------------------------------------------------------------------------------------------------------------------------

class PyDigest extends PyNativeObject {
  readonly sort = 'digest'
  algorithm: DigestName = 'md5'
  message: Uint8Array = new Uint8Array()
  trace(tracer: Tracer): void {
    tracer.text(this.algorithm)
    for (const byte of digest(this.algorithm, this.message)) tracer.number(byte)
  }
}
const DIGEST = libraryClass('_hashlib', 'HASH')

function newDigest(m: Interpreter, name: string, message: Value): PyDigest {
  if (!(name in digestSizes)) throw valueError(m, `unsupported hash type ${name}`)
  const made = m.born(new PyDigest(DIGEST))
  made.algorithm = name as DigestName
  if (message !== undefined) {
    if (typeof message === 'string') throw typeError(m, 'Strings must be encoded before hashing')
    made.message = data(m, message)
  }
  return made
}

defineMethod<PyDigest>(DIGEST, 'update', 'data', (m, self, [more]) => {
  if (!mayUse(m, self)) return SUSPEND
  if (typeof more === 'string') throw typeError(m, 'Strings must be encoded before hashing')
  m.journal.set(self, 'message', concatBytes([self.message, data(m, more)]))
  return null
})
defineMethod<PyDigest>(DIGEST, 'digest', '', (m, self) => (mayUse(m, self) ? new PyBytes(digest(self.algorithm, self.message)) : SUSPEND))
defineMethod<PyDigest>(DIGEST, 'hexdigest', '', (m, self) => (mayUse(m, self) ? bytesHex(digest(self.algorithm, self.message)) : SUSPEND))
defineMethod<PyDigest>(DIGEST, 'copy', '', (m, self) => (mayUse(m, self) ? newDigest(m, self.algorithm, new PyBytes(self.message)) : SUSPEND))
getter(DIGEST, 'name', (_m, [self]) => (self as PyDigest).algorithm)
getter(DIGEST, 'digest_size', (_m, [self]) => digestSizes[(self as PyDigest).algorithm].digest)
getter(DIGEST, 'block_size', (_m, [self]) => digestSizes[(self as PyDigest).algorithm].block)

export const HASHLIB: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...Object.keys(digestSizes).map((name): [string, Value] => [name, moduleFunction(name, 'string=, *usedforsecurity=', (m, [message]) => newDigest(m, name, message))]),
  ['new', moduleFunction('new', 'name:, data=', (m, [name, message]) => newDigest(m, String(name).toLowerCase(), message))],
])
