import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { HeapObject, type Value } from '../../../machine/values.ts'
import * as bytes from '../library/bytes.ts'
import { decode, encode } from '../library/codecs.ts'
import * as layout from '../library/text-layout.ts'
import * as search from '../library/text-search.ts'
import { bytesLike } from '../objects/byte-array.ts'
import { PyMemoryView } from '../objects/memory-view.ts'
import { mayCopy } from './looking-through-views.ts'
import { BYTES, classOf, method } from '../objects/classes.ts'
import { type NativeAnswer, PyBytes, type PyClass, PyDescriptor, PyFloat, PyList, PyNative, PyObject, PyTuple } from '../objects/values.ts'
import { plainItems } from '../runtime/iteration.ts'
import { isInt, toInt } from '../runtime/numbers.ts'
import { mayLook, mayTakeBytes } from '../runtime/items.ts'
import { unwrap } from '../runtime/operators.ts'
import { typeError, valueError } from '../runtime/raise.ts'
import { defineMethod, integer, optionalInteger } from './signature.ts'
import { collected } from './types.ts'

const dataOf = (value: Value): Uint8Array => (unwrap(value) as PyBytes).data

function define(name: string, spec: string, body: (m: Interpreter, data: Uint8Array, values: readonly Value[]) => NativeAnswer): void {
  defineMethod(BYTES, name, spec, (m, self, values) => body(m, dataOf(self), values))
}

function bytesArgument(m: Interpreter, value: Value): Uint8Array {
  const data = bytesLike(value)
  if (data !== undefined) return data
  throw typeError(m, `a bytes-like object is required, not '${classOf(value).name}'`)
}

function affix(m: Interpreter, value: Value, given: Value, method: string): Uint8Array {
  const like = bytesLike(value)
  if (like !== undefined) return like
  if (given instanceof PyTuple) throw typeError(m, `a bytes-like object is required, not '${classOf(value).name}'`)
  throw typeError(m, `${method} first arg must be bytes or a tuple of bytes, not ${classOf(value).name}`)
}

function fillByte(m: Interpreter, value: Value, method: string): string {
  const like = bytesLike(value)
  if (like?.length !== 1) throw typeError(m, `${method}() argument 2 must be a byte string of length 1, not ${classOf(value).name}`)
  return bytes.binaryText(like)
}

/** Containers without methods of iteration of their own. */
const isIterable = (value: Value): boolean => value instanceof HeapObject && !(value instanceof PyFloat)

const optional = (m: Interpreter, value: Value): Uint8Array | null => (value === undefined || value === null ? null : bytesArgument(m, value))
const made = (data: Uint8Array): PyBytes => new PyBytes(data)
const listOf = (m: Interpreter, parts: readonly Uint8Array[]): PyList => m.born(new PyList(parts.map(made)))

method(BYTES, '__new__', (m, [cls, source, encoding], keywords, thread) => {
  const wrap = (data: Uint8Array): Value => (cls === BYTES ? made(data) : m.born(new PyObject(cls as PyClass, made(data))))
  if (source === undefined) return wrap(new Uint8Array())
  if (!mayLook(m, source)) return SUSPEND
  const given = unwrap(source)
  if (given instanceof PyMemoryView) return mayCopy(m, given) ? wrap(given.bytes()) : SUSPEND
  if (typeof given === 'string') {
    const name = encoding ?? keywords.get('encoding')
    if (name === undefined) throw typeError(m, 'string argument without an encoding')
    return wrap(encode(given, String(name), String(keywords.get('errors') ?? 'strict')))
  }
  if (isInt(given)) {
    if (toInt(given) < 0) throw valueError(m, 'negative count')
    return wrap(new Uint8Array(Number(toInt(given))))
  }
  const like = bytesLike(given)
  if (like !== undefined) return wrap(like)
  if (classOf(given).lookup('__iter__') === undefined && !isIterable(given)) throw typeError(m, `cannot convert '${classOf(given).name}' object to bytes`)
  const items = plainItems(m, source)
  if (items === SUSPEND) return SUSPEND
  if (items === undefined) return collected(m, thread, cls, source)
  return wrap(bytes.bytesFromInts(items.map((item) => integer(m, item)), 'bytes'))
}, { effect: 'pure' })

define('decode', 'encoding=, errors=', (_m, data, [encoding = 'utf-8', errors = 'strict']) => decode(data, String(encoding), String(errors)))
define('hex', 'sep=, bytes_per_sep=', (m, data, [sep = '', group = 1]) =>
  bytes.bytesHex(data, sep instanceof PyBytes ? bytes.binaryText(sep.data) : String(sep), Number(integer(m, group))))
BYTES.attributes.set('fromhex', new PyDescriptor('classmethod', new PyNative('fromhex', 'bytes.fromhex', (_m, [, text]) => made(bytes.bytesFromHex(String(text))), 'pure', false)))

for (const [name, change] of Object.entries({ upper: bytes.bytesUpper, lower: bytes.bytesLower, title: bytes.bytesTitle, capitalize: bytes.bytesCapitalize, swapcase: bytes.bytesSwapcase })) {
  define(name, '', (_m, data) => made(change(data)))
}
for (const [name, test] of Object.entries({
  isalnum: bytes.bytesIsAlnum, isalpha: bytes.bytesIsAlpha, isascii: bytes.bytesIsAscii, isdigit: bytes.bytesIsDigit, islower: bytes.bytesIsLower, isspace: bytes.bytesIsSpace,
  istitle: bytes.bytesIsTitle, isupper: bytes.bytesIsUpper,
})) define(name, '', (_m, data) => test(data))

for (const [name, find] of Object.entries({ find: search.find, rfind: search.findLast, index: search.find, rindex: search.findLast, count: search.count })) {
  define(name, 'sub, start?, end?', (m, data, [sub, start, end]) => {
    const like = bytesLike(sub)
    if (like === undefined && !isInt(sub)) throw typeError(m, `argument should be integer or bytes-like object, not '${classOf(sub).name}'`)
    const wanted = like ?? bytes.bytesFromInts([integer(m, sub)], 'bytearray')
    const found = find(bytes.binaryText(data), bytes.binaryText(wanted), optionalInteger(m, start), optionalInteger(m, end))
    if (found < 0 && name.endsWith('index')) throw valueError(m, 'subsection not found')
    return found
  })
}
for (const [name, test] of Object.entries({ startswith: search.startsWith, endswith: search.endsWith })) {
  define(name, 'prefix, start?, end?', (m, data, [prefix, start, end]) =>
    (prefix instanceof PyTuple ? prefix.items : [prefix]).some((part) => test(bytes.binaryText(data), bytes.binaryText(affix(m, part, prefix, name)), optionalInteger(m, start), optionalInteger(m, end))))
}
define('replace', 'old, new, count?', (m, data, [old, replacement, count]) =>
  made(bytes.fromBinaryText(search.replace(bytes.binaryText(data), bytes.binaryText(bytesArgument(m, old)), bytes.binaryText(bytesArgument(m, replacement)), optionalInteger(m, count) ?? -1))))
define('split', 'sep=, maxsplit=', (m, data, [sep, limit]) => listOf(m, bytes.bytesSplit(data, optional(m, sep), optionalInteger(m, limit) ?? -1)))
define('rsplit', 'sep=, maxsplit=', (m, data, [sep, limit]) => listOf(m, bytes.bytesSplitLast(data, optional(m, sep), optionalInteger(m, limit) ?? -1)))
define('splitlines', 'keepends=', (m, data, [keep]) => listOf(m, bytes.bytesSplitLines(data, keep === true)))
define('partition', 'sep', (m, data, [sep]) => new PyTuple(bytes.bytesPartition(data, bytesArgument(m, sep)).map(made)))
define('rpartition', 'sep', (m, data, [sep]) => new PyTuple(bytes.bytesPartition(data, bytesArgument(m, sep), true).map(made)))
for (const [name, side] of [['strip', 'both'], ['lstrip', 'left'], ['rstrip', 'right']] as const) {
  define(name, 'bytes?', (m, data, [chars]) => made(bytes.bytesStrip(data, optional(m, chars), side)))
}
for (const [name, put] of Object.entries({ center: layout.center, ljust: layout.justifyLeft, rjust: layout.justifyRight })) {
  define(name, 'width, fillbyte?', (m, data, [width, fill]) =>
    made(bytes.fromBinaryText(put(bytes.binaryText(data), integer(m, width), fill === undefined ? ' ' : fillByte(m, fill, name)))))
}
define('zfill', 'width', (m, data, [width]) => made(bytes.bytesZeroFill(data, integer(m, width))))
define('expandtabs', 'tabsize=', (m, data, [size]) => made(bytes.bytesExpandTabs(data, optionalInteger(m, size) ?? 8)))
define('removeprefix', 'prefix', (m, data, [part]) => made(bytes.fromBinaryText(search.removePrefix(bytes.binaryText(data), bytes.binaryText(bytesArgument(m, part))))))
define('removesuffix', 'suffix', (m, data, [part]) => made(bytes.fromBinaryText(search.removeSuffix(bytes.binaryText(data), bytes.binaryText(bytesArgument(m, part))))))
define('translate', 'table, delete=', (m, data, [table, gone]) => made(bytes.bytesTranslate(data, optional(m, table), optional(m, gone) ?? new Uint8Array())))
BYTES.attributes.set('maketrans', new PyNative('maketrans', 'bytes.maketrans', (m, [from, to]) => made(bytes.bytesTranslation(bytesArgument(m, from), bytesArgument(m, to))), 'pure', false))

method(BYTES, '__contains__', (m, [self, wanted]) => {
  const like = bytesLike(wanted)
  if (like !== undefined) return search.find(bytes.binaryText(dataOf(self)), bytes.binaryText(like)) >= 0
  if (!isInt(wanted)) throw typeError(m, `a bytes-like object is required, not '${classOf(wanted).name}'`)
  if (toInt(wanted) < 0 || toInt(wanted) > 255) throw valueError(m, 'byte must be in range(0, 256)')
  return dataOf(self).includes(Number(toInt(wanted)))
}, { effect: 'pure' })

method(BYTES, 'join', (m, [self, iterable], _k, thread) => {
  const items = plainItems(m, iterable)
  if (items === SUSPEND) return SUSPEND
  if (items === undefined) return collected(m, thread, new PyNative('join', 'bytes.join', (m2, [list]) => joined(m2, dataOf(self), (list as PyList).items), 'pure', false), iterable)
  return joined(m, dataOf(self), items)
}, { effect: 'pure' })

function joined(m: Interpreter, separator: Uint8Array, items: readonly Value[]): PyBytes | typeof SUSPEND {
  if (!items.every((item) => mayTakeBytes(m, item))) return SUSPEND
  const parts = items.flatMap((item, i) => {
    const part = bytesLike(item)
    if (part === undefined) throw typeError(m, `sequence item ${i}: expected a bytes-like object, ${classOf(item).name} found`)
    return i === 0 ? [part] : [separator, part]
  })
  return made(bytes.concatBytes(parts))
}
