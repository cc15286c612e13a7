import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { complexRepr } from '../library/complex.ts'
import { floatRepr } from '../library/float.ts'
import { intToString } from '../library/int-bits.ts'
import { bytesRepr, codeEscape, strRepr } from '../library/str-repr.ts'
import { classOf, isInstance, exceptionClass } from '../objects/classes.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import {
  PyBytes, PyCell, PyClass, PyComplex, PyException, PyFloat, PyFunction, PyGenerator, PyIterator, PyList, PyMethod, PyModule, PyNative, PyNativeObject,
  PyObject, PyRange, PySingleton, PySlice, PyTuple,
} from '../objects/values.ts'
import type { HeapObject } from '../../../machine/values.ts'

/**
 * `repr(value)` where only builtin rules decide; undefined as soon as a method of the program has a say (the caller then calls it, or the
 * prelude's repr of containers).
 */
export function repr(m: Interpreter, value: Value, inside: readonly Value[] = []): string | undefined {
  switch (typeof value) {
    case 'number': return String(value)
    case 'bigint': return intToString(value)
    case 'string': return strRepr(value)
    case 'boolean': return value ? 'True' : 'False'
    case 'undefined': return 'NULL'
    default: return value === null ? 'None' : objectRepr(m, value, inside)
  }
}

/** `str(value)` under the same rule. */
export function str(m: Interpreter, value: Value): string | undefined {
  if (typeof value === 'string') return value
  if (value instanceof PyException) return exceptionText(m, value)
  if (value instanceof PyObject && typeof value.wrapped === 'string' && !hasOwnMethod(value, '__str__')) return value.wrapped
  if (hasOwnMethod(value, '__str__')) return undefined
  const native = nativeText(m, value, '__str__')
  return native ?? repr(m, value)
}

/** A method of the program, as opposed to a builtin one. */
export function hasOwnMethod(value: Value, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false
  const cls = classOf(value)
  return !cls.builtin && cls.lookup(name) instanceof PyNative === false && cls.lookup(name) !== undefined
}

/** Text from a native __repr__ or __str__ of a library class. */
function nativeText(m: Interpreter, value: Value, name: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const method = classOf(value).lookup(name)
  if (!(method instanceof PyNative)) return undefined
  const text = method.call(m, [value], new Map(), m.current)
  return typeof text === 'string' ? text : undefined
}

function objectRepr(m: Interpreter, value: HeapObject, inside: readonly Value[]): string | undefined {
  return hasOwnMethod(value, '__repr__') ? undefined : builtinRepr(m, value, inside)
}

/** What the builtin __repr__ says, whatever the program's own class may add. */
export function builtinRepr(m: Interpreter, value: HeapObject, inside: readonly Value[] = []): string | undefined {
  if (value instanceof PyFloat) return floatRepr(value.value)
  if (value instanceof PyComplex) return complexRepr(value)
  if (value instanceof PyBytes) return bytesRepr(value.data)
  if (value instanceof PySingleton) return value.name
  const native = nativeText(m, value, '__repr__')
  if (native !== undefined) return native
  if (value instanceof PyList || value instanceof PyTuple || value instanceof PyDict) return containerRepr(m, value, inside)
  if (value instanceof PyRange) return value.step === 1 ? `range(${value.start}, ${value.stop})` : `range(${value.start}, ${value.stop}, ${value.step})`
  if (value instanceof PySlice) return joined(m, [value.start, value.stop, value.step], inside, 'slice(', ')')
  if (value instanceof PyClass) return `<class '${value.module === 'builtins' ? '' : `${value.module}.`}${value.qualifiedName}'>`
  if (value instanceof PyFunction) return `<function ${value.qualifiedName} at ${addressOf(value)}>`
  if (value instanceof PyNative) return `<built-in function ${value.name}>`
  if (value instanceof PyMethod) {
    const name = value.callable instanceof PyFunction ? value.callable.qualifiedName : value.callable instanceof PyNative ? value.callable.name : '?'
    const self = repr(m, value.self, inside)
    return self === undefined ? undefined : value.callable instanceof PyNative ? `<built-in method ${name} of ${classOf(value.self).name} object at ${addressOf(value)}>` : `<bound method ${name} of ${self}>`
  }
  if (value instanceof PyModule) return `<module '${value.name}' (built-in)>`
  if (value instanceof PyException) return exceptionRepr(m, value, inside)
  if (value instanceof PyGenerator) return `<${value.sort.replace('-', '_')} object ${value.qualifiedName} at ${addressOf(value)}>`
  if (value instanceof PyObject && value.wrapped !== undefined) return repr(m, value.wrapped, inside)
  const cls = classOf(value)
  const name = value instanceof PyIterator || value instanceof PyCell || cls.module === 'builtins' ? cls.name : `${cls.module}.${cls.qualifiedName}`
  return `<${name} object at ${addressOf(value)}>`
}

/** A made-up address: from the birth, so that it does not depend on the schedule. */
export function addressOf(value: HeapObject): string {
  return `0x7f${(0x10_0000_0000 + value.birth * 48).toString(16).padStart(10, '0')}`
}

function containerRepr(m: Interpreter, value: PyList | PyTuple | PyDict, inside: readonly Value[]): string | undefined {
  const again = inside.includes(value)
  const deeper = [...inside, value]
  if (value instanceof PyTuple) {
    if (again) return '(...)'
    return value.items.length === 1 ? joined(m, value.items, deeper, '(', ',)') : joined(m, value.items, deeper, '(', ')')
  }
  if (value instanceof PyList) return again ? '[...]' : joined(m, value.items, deeper, '[', ']')
  if (value instanceof PySet) {
    if (again) return `${classOf(value).name}(...)`
    const items = [...value.live()].map((e) => e.key)
    const plain = value.cls === null && !value.frozen
    if (items.length === 0) return `${classOf(value).name}()`
    return joined(m, items, deeper, plain ? '{' : `${classOf(value).name}({`, plain ? '}' : '})')
  }
  if (again) return '{...}'
  const parts: string[] = []
  for (const entry of value.live()) {
    const key = repr(m, entry.key, deeper)
    const item = repr(m, entry.value, deeper)
    if (key === undefined || item === undefined) return undefined
    parts.push(`${key}: ${item}`)
  }
  return `{${parts.join(', ')}}`
}

function joined(m: Interpreter, items: readonly Value[], inside: readonly Value[], open: string, close: string): string | undefined {
  const parts: string[] = []
  for (const item of items) {
    const part = repr(m, item, inside)
    if (part === undefined) return undefined
    parts.push(part)
  }
  return open + parts.join(', ') + close
}

function exceptionRepr(m: Interpreter, value: PyException, inside: readonly Value[]): string | undefined {
  return joined(m, value.args, inside, `${value.cls.name}(`, ')')
}

/** What an error of a codec says: `args` are codec, object, start, end and reason. */
function unicodeText([codec, object, start, end, reason]: readonly Value[]): string {
  const [from, to] = [Number(start), Number(end)]
  const decoding = object instanceof PyBytes
  const one = to - from === 1
  const points = typeof object === 'string' ? Array.from(object) : []
  const shown = decoding ? `byte 0x${(object.data[from] ?? 0).toString(16).padStart(2, '0')}` : `character '${codeEscape(points[from]?.codePointAt(0) ?? 0)}'`
  const where = one ? `${shown} in position ${from}` : `${decoding ? 'bytes' : 'characters'} in position ${from}-${to - 1}`
  return `'${String(codec)}' codec can't ${decoding ? 'decode' : 'encode'} ${where}: ${String(reason)}`
}

/** `str(exception)`. */
export function exceptionText(m: Interpreter, value: PyException): string | undefined {
  return hasOwnMethod(value, '__str__') ? undefined : builtinExceptionText(m, value)
}

/** What the __str__ of builtin exceptions says. */
export function builtinExceptionText(m: Interpreter, value: PyException): string | undefined {
  if (isInstance(value, exceptionClass('KeyError')) && value.args.length === 1) return repr(m, value.args[0])
  if (isInstance(value, exceptionClass('OSError')) && (value.args.length === 2 || value.args.length === 3)) {
    const [code, text, file = null] = value.args
    return `[Errno ${repr(m, code)}] ${str(m, text)}${file === null ? '' : `: ${repr(m, file)}`}`
  }
  if (isInstance(value, exceptionClass('UnicodeError')) && value.args.length === 5) return unicodeText(value.args)
  if (isInstance(value, exceptionClass('BaseExceptionGroup')) && value.args.length === 2) {
    const count = (value.args[1] as PyList | PyTuple).items.length
    return `${String(value.args[0])} (${count} sub-exception${count === 1 ? '' : 's'})`
  }
  if (value.args.length === 0) return ''
  return value.args.length === 1 ? str(m, value.args[0]) : repr(m, new PyTuple(value.args))
}

export { PyNativeObject }
