import { PUSH_RESULT, INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { length as textLength } from '../library/code-points.ts'
import {
  BOOL, BYTES, CLASSMETHOD, classOf, COMPLEX, DICT, EXCEPTIONS, FLOAT, FROZENSET, INT, LIST, nativeFunction, OBJECT, PROPERTY, RANGE, SET, SLICE,
  STATICMETHOD, STR, SUPER, TUPLE, TYPE,
} from '../objects/classes.ts'
import { BYTEARRAY } from '../objects/byte-array.ts'
import { MEMORY_VIEW } from '../objects/memory-view.ts'
import { PyDict } from '../objects/dict.ts'
import {
  ELLIPSIS, type NativeFunction, NO_KEYWORDS, NOT_IMPLEMENTED, PyBytes, PyClass, PyFunction, PyGenerator, PyIterator, PyList, PyNative, PyObject,
  PyRange, PyTuple,
} from '../objects/values.ts'
import { bind, findAttribute, getAttribute, refuseUnmodelled, setAttribute } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { advance, END, getIterator, METHOD_OR_DEFAULT, NEXT_GENERATOR, NEXT_OR_DEFAULT, resume } from '../runtime/iteration.ts'
import { mayLook, mayWhole } from '../runtime/items.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised, typeError } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { repr, str } from '../runtime/text.ts'
import './bytes.ts'
import { FUNCTIONS } from './functions.ts'
import './numbers.ts'
import './sequences.ts'
import './tables.ts'
import './text.ts'
import './object-model.ts'
import './types.ts'
import './mapping-proxy.ts'
import { redirected, sendText } from './descriptors.ts'
import { mayPut, PRINT_PIECES, put } from '../runtime/output.ts'
import { PyTextStream } from './library/sys.ts'

const builtins = new Map<string, Value>()

function define(name: string, fn: NativeFunction, effect: 'pure' | 'effect' = 'pure'): void {
  builtins.set(name, nativeFunction(name, fn, { effect }))
}

const PRINT_OPTIONS: ReadonlySet<string> = new Set(['sep', 'end', 'file', 'flush'])

/** `print`: under terminal semantics one call is one write of a whole line. */
define('print', (m, args, keywords, thread) => {
  for (const name of keywords.keys()) if (!PRINT_OPTIONS.has(name)) throw typeError(m, `'${name}' is an invalid keyword argument for print()`)
  if (!mayLook(m, ...args)) return SUSPEND
  const texts: string[] = []
  for (const arg of args) {
    const text = str(m, arg)
    if (text === undefined) return call(m, thread, prelude(m, 'print_objects'), args, keywords)
    texts.push(text)
  }
  const separator = textOr(m, keywords.get('sep'), ' ', 'sep')
  const end = textOr(m, keywords.get('end'), '\n', 'end')
  const file = keywords.get('file') ?? pythonState(m).counters.stdout
  const text = texts.join(separator) + end
  if (file !== null && !isStandardOut(m, file)) return call(m, thread, prelude(m, 'print_to'), [file, text], NO_KEYWORDS)
  const into = redirected(m)
  if (into !== undefined) return sendText(m, into, text) ? null : SUSPEND
  if (m.semantics.stdout === 'unbuffered') {
    const pieces = [...texts.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece])), end].filter((piece) => piece !== '')
    if (pieces.length > 1) {
      m.pushNative(thread, PRINT_PIECES, thread.top!, [new PyTuple(pieces), 0], PUSH_RESULT)
      return INVOKED
    }
  }
  if (!mayPut(m)) return SUSPEND
  put(m, text, keywords.get('flush') === true)
  return null
}, 'effect')

function isStandardOut(_m: Interpreter, file: Value): boolean {
  return file instanceof PyTextStream && file.kind === 'stdout'
}

function textOr(m: Interpreter, value: Value, otherwise: string, name: string): string {
  if (value === undefined || value === null) return otherwise
  if (typeof value !== 'string') throw typeError(m, `${name} must be None or a string, not ${classOf(value).name}`)
  return value
}

define('len', (m, [value], _k, thread) => {
  if (typeof value === 'string') return textLength(value)
  const hook = classOf(value).lookup('__len__')
  if (hook instanceof PyFunction) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  if (value instanceof PyList) return mayWhole(m, value, false) ? value.items.length : SUSPEND
  if (value instanceof PyDict) return mayWhole(m, value, false) ? value.size : SUSPEND
  if (value instanceof PyTuple) return value.items.length
  if (value instanceof PyRange) return value.length
  if (value instanceof PyBytes) return value.data.length
  if (value instanceof PyObject && typeof value.wrapped === 'string') return textLength(value.wrapped)
  if (value instanceof PyObject && value.wrapped instanceof PyBytes) return value.wrapped.data.length
  if (hook !== undefined) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  throw typeError(m, `object of type '${classOf(value).name}' has no len()`)
})

define('repr', (m, [value], _k, thread) => {
  if (!mayLook(m, value)) return SUSPEND
  const text = repr(m, value)
  if (text !== undefined) return text
  const hook = classOf(value).lookup('__repr__')
  if (hook instanceof PyFunction) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  return call(m, thread, prelude(m, 'repr_of_container'), [value], NO_KEYWORDS)
})

define('iter', (m, args, _k, thread) => {
  if (args.length === 2) return call(m, thread, prelude(m, 'iterate_until'), args, NO_KEYWORDS)
  return getIterator(m, thread, args[0])
})

define('next', (m, [iterator, ...rest], _k, thread) => {
  const hasDefault = rest.length > 0
  if (iterator instanceof PyIterator) {
    const item = advance(m, iterator)
    if (item !== END) return item as Value
    if (hasDefault) return rest[0]
    throw raised(m, 'StopIteration')
  }
  if (iterator instanceof PyGenerator && iterator.sort === 'generator') {
    const answer = resume(m, thread, iterator, null, hasDefault ? NEXT_OR_DEFAULT : NEXT_GENERATOR)
    if (answer === INVOKED) {
      if (hasDefault) thread.top!.instead = rest[0]
      return INVOKED
    }
    if (answer === SUSPEND) return SUSPEND
    if (hasDefault) return rest[0]
    throw raised(m, 'StopIteration')
  }
  const hook = classOf(iterator).lookup('__next__')
  if (hook === undefined) throw typeError(m, `'${classOf(iterator).name}' object is not an iterator`)
  const answer = call(m, thread, bind(hook, iterator), [], NO_KEYWORDS, hasDefault ? METHOD_OR_DEFAULT : undefined)
  if (answer === INVOKED && hasDefault) thread.top!.instead = rest[0]
  return answer
}, 'effect')

define('aiter', (m, [iterable], _k, thread) => {
  if (classOf(iterable).lookup('__aiter__') === undefined) throw typeError(m, `'${classOf(iterable).name}' object is not an async iterable`)
  return call(m, thread, prelude(m, 'aiter_of'), [iterable], NO_KEYWORDS)
})
define('anext', (m, args, _k, thread) => {
  if (classOf(args[0]).lookup('__anext__') === undefined) throw typeError(m, `'${classOf(args[0]).name}' object is not an async iterator`)
  return call(m, thread, prelude(m, args.length > 1 ? 'anext_or' : 'anext_of'), args, NO_KEYWORDS)
}, 'effect')

/** Whether the metaclass of a class, or of one in a tuple of them, has a say in what its instances and subclasses are. */
function asksMetaclass(type: Value, name: string): boolean {
  if (type instanceof PyTuple) return type.items.some((one) => asksMetaclass(one, name))
  return type instanceof PyClass && type.metaclass !== null && type.metaclass.lookup(name) instanceof PyFunction
}

define('isinstance', (m, [value, type], _k, thread) => classOf(value) !== type && asksMetaclass(type, '__instancecheck__') ? call(m, thread, prelude(m, 'is_instance'), [value, type], NO_KEYWORDS) : isOf(m, classOf(value), type, 'isinstance() arg 2 must be a type, a tuple of types, or a union'))
define('issubclass', (m, [cls, type], _k, thread) => {
  if (!(cls instanceof PyClass)) throw typeError(m, 'issubclass() arg 1 must be a class')
  if (cls !== type && asksMetaclass(type, '__subclasscheck__')) return call(m, thread, prelude(m, 'is_subclass'), [cls, type], NO_KEYWORDS)
  return isOf(m, cls, type, 'issubclass() arg 2 must be a class, a tuple of classes, or a union')
})

function isOf(m: Interpreter, cls: PyClass, type: Value, sentence: string): boolean {
  if (type instanceof PyTuple) return type.items.some((t) => isOf(m, cls, t, sentence))
  if (type === null) return cls.name === 'NoneType'
  if (!(type instanceof PyClass)) throw typeError(m, sentence)
  return cls.isSubclassOf(type)
}

define('callable', (_m, [value]) => value instanceof PyFunction || value instanceof PyNative || value instanceof PyClass || (typeof value === 'object' && value !== null && (value.sort === 'method' || classOf(value).lookup('__call__') !== undefined)))
define('id', (_m, [value]) => identity(value))

/** A number for an identity: from the birth for objects, from the value for immutable ones. */
function identity(value: Value): number {
  if (typeof value === 'object' && value !== null) return 0x7f0000000000 + value.birth * 48
  return 0x560000000000 + (typeof value === 'number' ? value * 32 : String(value).length * 64)
}

define('getattr', (m, [object, name, ...rest], _k, thread) => {
  if (typeof name !== 'string') throw typeError(m, `attribute name must be string, not '${classOf(name).name}'`)
  if (rest.length === 0) return getAttribute(m, thread, object, name)
  if (classOf(object).lookup('__getattr__') !== undefined) return call(m, thread, prelude(m, 'getattr_or'), [object, name, rest[0]], NO_KEYWORDS)
  const found = findAttribute(m, thread, object, name)
  if (found === undefined) refuseUnmodelled(m, object, name)
  return found === undefined ? rest[0] : found
})
define('hasattr', (m, [object, name], _k, thread) => {
  if (typeof name !== 'string') throw typeError(m, `attribute name must be string, not '${classOf(name).name}'`)
  if (classOf(object).lookup('__getattr__') !== undefined) return call(m, thread, prelude(m, 'hasattr_of'), [object, name], NO_KEYWORDS)
  const found = findAttribute(m, thread, object, name)
  if (found === undefined) refuseUnmodelled(m, object, name)
  return found === SUSPEND ? SUSPEND : found !== undefined
})
define('setattr', (m, [object, name, value], _k, thread) => setAttribute(m, thread, object, name as string, value), 'effect')
define('delattr', (m, [object, name], _k, thread) => setAttribute(m, thread, object, name as string, undefined), 'effect')

for (const cls of [BYTEARRAY, MEMORY_VIEW, OBJECT, TYPE, INT, BOOL, FLOAT, COMPLEX, STR, BYTES, LIST, TUPLE, DICT, SET, FROZENSET, RANGE, SLICE, PROPERTY, STATICMETHOD, CLASSMETHOD, SUPER]) {
  builtins.set(cls.name, cls)
}
for (const [name, cls] of EXCEPTIONS) builtins.set(name, cls)
builtins.set('IOError', EXCEPTIONS.get('OSError')!)
builtins.set('EnvironmentError', EXCEPTIONS.get('OSError')!)
builtins.set('Ellipsis', ELLIPSIS)
builtins.set('NotImplemented', NOT_IMPLEMENTED)
builtins.set('__name__', 'builtins')
builtins.set('__debug__', true)

for (const [name, fn] of FUNCTIONS) if (name !== 'ascii_text') builtins.set(name, fn)

/** The builtin names, by name; the rest of the families adds to it at load. */
export const BUILTINS = builtins
