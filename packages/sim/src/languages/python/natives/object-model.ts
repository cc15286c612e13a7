import type { Operator } from '../../../bytecode/instructions.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import {
  BOOL, BUILTIN_FUNCTION, BYTES, CLASSMETHOD, classOf, COMPLEX, DICT, FLOAT, FROZENSET, FUNCTION, INT, ITERATOR, LIST, METHOD, OBJECT, PROPERTY, RANGE, SET, STATICMETHOD, STR, TUPLE, TYPE,
} from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { type NativeAnswer, NO_KEYWORDS, NOT_IMPLEMENTED, PyClass, PyDescriptor, PyException, PyFunction, PyMethod, PyNative, PyObject, PyTuple } from '../objects/values.ts'
import { bind, findAttribute, missing, UNIVERSAL } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { formatBuiltin } from '../runtime/text-format.ts'
import { deleteItem, getItem, setItem } from '../runtime/items.ts'
import { getIterator } from '../runtime/iteration.ts'
import { builtinBinary, equals, orderValues, unwrap } from '../runtime/operators.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { builtinExceptionText, builtinRepr, str } from '../runtime/text.ts'
import { truth } from '../runtime/truth.ts'
import { plainHash } from '../objects/plain-hash.ts'

/** The dunders that builtin classes have without anybody having to look them up: found last, by the builtin rules, whatever a subclass overrides. */
type Body = (m: Interpreter, args: readonly Value[], thread: Thread) => NativeAnswer

function universal(name: string, families: readonly PyClass[], body: Body): void {
  const native = new PyNative(name, name, (m, args, _keywords, thread) => body(m, args, thread), 'pure', true)
  const known = UNIVERSAL.get(name) ?? []
  UNIVERSAL.set(name, [...known, { families, native }])
}

const NUMBERS = [INT, FLOAT, COMPLEX, BOOL]
const SIZED = [LIST, TUPLE, DICT, SET, FROZENSET, STR, BYTES, RANGE]
const EVERY = [OBJECT]

function shown(m: Interpreter, self: Value, thread: Thread): NativeAnswer {
  const text = typeof self === 'object' && self !== null ? builtinRepr(m, self) : str(m, self)
  return text ?? call(m, thread, prelude(m, 'repr_of_container'), [self], NO_KEYWORDS)
}

universal('__repr__', EVERY, (m, [self], thread) => (typeof self === 'string' ? call(m, thread, pythonState(m).builtins.get('repr'), [self], NO_KEYWORDS) : shown(m, self, thread)))
universal('__str__', EVERY, (m, [self], thread) => {
  if (typeof self === 'string') return self
  if (self instanceof PyException) return builtinExceptionText(m, self) ?? call(m, thread, prelude(m, 'str_of_exception'), [self], NO_KEYWORDS)
  if (self instanceof PyObject && typeof self.wrapped === 'string') return self.wrapped
  const own = classOf(self).lookup('__repr__')
  return own instanceof PyFunction ? call(m, thread, bind(own, self), [], NO_KEYWORDS) : shown(m, self, thread)
})
universal('__format__', EVERY, (m, [self, spec], thread) => {
  if (spec === '') return call(m, thread, pythonState(m).builtins.get('str'), [self], NO_KEYWORDS)
  return formatBuiltin(m, self, spec as string)
})
universal('__hash__', EVERY, (_m, [self]) => plainHash(self))
universal('__eq__', EVERY, (_m, [self, other]) => {
  if (self === other) return true
  const [a, b] = [unwrap(self), unwrap(other)]
  return classOf(a) === OBJECT || a instanceof PyObject || a instanceof PyException || a instanceof PyClass || (classOf(a) !== classOf(b) && !(classOf(a).layout === 'int' || classOf(a) === FLOAT || classOf(a).layout.endsWith('set'))) ? NOT_IMPLEMENTED : equals(a, b)
})
universal('__ne__', EVERY, (m, [self, other], thread) => {
  const own = classOf(self).lookup('__eq__')
  if (own instanceof PyFunction) return call(m, thread, prelude(m, 'unequal'), [bind(own, self), other], NO_KEYWORDS)
  const [a, b] = [unwrap(self), unwrap(other)]
  return a instanceof PyObject ? (self === other ? false : NOT_IMPLEMENTED) : !equals(a, b)
})
for (const [name, holds] of Object.entries({ __lt__: (n: number) => n < 0, __le__: (n: number) => n <= 0, __gt__: (n: number) => n > 0, __ge__: (n: number) => n >= 0 })) {
  universal(name, EVERY, (m, [self, other]) => {
    const order = orderValues(m, unwrap(self), unwrap(other))
    return order === undefined ? NOT_IMPLEMENTED : holds(order)
  })
}
universal('__getattribute__', EVERY, (m, [self, name], thread) => {
  const found = findAttribute(m, thread, self, name as string)
  if (found === undefined) throw missing(m, self, name as string)
  return found
})
universal('__sizeof__', EVERY, () => 48)
universal('__dir__', EVERY, (m, [self], thread) => call(m, thread, pythonState(m).builtins.get('dir'), [self], NO_KEYWORDS))
universal('__subclasshook__', EVERY, () => NOT_IMPLEMENTED)

const sizeOf = (value: Value): Value => (value instanceof PyObject ? value.wrapped : value)

universal('__len__', SIZED, (m, [self], thread) => {
  if (self instanceof PyDict) return self.size
  const plain = sizeOf(self) as { items?: readonly Value[] }
  return plain.items === undefined ? call(m, thread, pythonState(m).builtins.get('len'), [sizeOf(self)], NO_KEYWORDS) : plain.items.length
})
universal('__iter__', SIZED, (m, [self], thread) => getIterator(m, thread, sizeOf(self), true))
universal('__contains__', SIZED, (m, [self, item], thread) => {
  if (self instanceof PyDict) return call(m, thread, prelude(m, 'has_key'), [m.born(new PyTuple([self, item])), pythonState(m).builtins.get('dict')], NO_KEYWORDS)
  return call(m, thread, prelude(m, 'find_in'), [getIterator(m, thread, sizeOf(self), true) as Value, item], NO_KEYWORDS)
})
universal('__iter__', [ITERATOR], (_m, [self]) => self)
universal('__next__', [ITERATOR], (m, [self], thread) => call(m, thread, pythonState(m).builtins.get('next'), [self], NO_KEYWORDS))
universal('__getitem__', [LIST, TUPLE, DICT, STR, BYTES, RANGE], (m, [self, key], thread) => getItem(m, thread, self, key, true))
universal('__setitem__', [LIST, DICT], (m, [self, key, value], thread) => setItem(m, thread, self, key, value, true))
universal('__delitem__', [LIST, DICT], (m, [self, key], thread) => deleteItem(m, thread, self, key, true))

const BINARY: Readonly<Record<string, readonly [Operator, readonly PyClass[]]>> = {
  add: ['+', [...NUMBERS, LIST, TUPLE, STR, BYTES]], sub: ['-', [...NUMBERS, SET, FROZENSET]], mul: ['*', [...NUMBERS, LIST, TUPLE, STR, BYTES]], truediv: ['/', NUMBERS],
  floordiv: ['//', NUMBERS], mod: ['%', [...NUMBERS, STR]], pow: ['**', NUMBERS], and: ['&', [INT, SET, FROZENSET]], or: ['|', [INT, SET, FROZENSET, DICT]],
  xor: ['^', [INT, SET, FROZENSET]], lshift: ['<<', [INT]], rshift: ['>>', [INT]],
}
for (const [name, [operator, families]] of Object.entries(BINARY)) {
  const apply = (m: Interpreter, a: Value, b: Value) => builtinBinary(m, operator, unwrap(a), unwrap(b), false) ?? NOT_IMPLEMENTED
  universal(`__${name}__`, families, (m, [self, other]) => apply(m, self, other))
  universal(`__r${name}__`, families.filter((f) => f !== LIST && f !== TUPLE && f !== STR && f !== BYTES), (m, [self, other]) => apply(m, other, self))
}
universal('__iadd__', [LIST], (m, [self, other], thread) => {
  const answer = call(m, thread, bind(LIST.lookup('extend'), self), [other], NO_KEYWORDS)
  return answer === null ? self : answer
})
const UNARY: Readonly<Record<string, string>> = { __abs__: 'abs', __int__: 'int', __float__: 'float', __round__: 'round', __divmod__: 'divmod' }
for (const [name, builtin] of Object.entries(UNARY)) {
  universal(name, NUMBERS, (m, [self, ...rest], thread) => call(m, thread, pythonState(m).builtins.get(builtin), [unwrap(self), ...rest], NO_KEYWORDS))
}
universal('__index__', [INT], (_m, [self]) => unwrap(self))
universal('__bool__', NUMBERS, (m, [self], thread) => truth(m, thread, unwrap(self)))
universal('__neg__', NUMBERS, (m, [self]) => builtinBinary(m, '*', unwrap(self), -1, false))
universal('__pos__', NUMBERS, (_m, [self]) => unwrap(self))
universal('__invert__', [INT], (m, [self]) => builtinBinary(m, '-', -1, unwrap(self), false))
universal('__call__', [FUNCTION, BUILTIN_FUNCTION, METHOD, TYPE], (m, [self, ...args], thread) => call(m, thread, self, args, NO_KEYWORDS))

// ---- descriptors ------------------------------------------------------------------------------------------------------------------

universal('__get__', [FUNCTION], (_m, [self, object = null]) => (object === null ? self : new PyMethod(object, self)))
universal('__get__', [PROPERTY], (m, [self, object = null], thread) => (object === null ? self : call(m, thread, (self as PyDescriptor).get, [object], NO_KEYWORDS)))
universal('__set__', [PROPERTY], (m, [self, object, value], thread) => {
  if ((self as PyDescriptor).set === null) throw raised(m, 'AttributeError', `property of '${classOf(object).name}' object has no setter`)
  return call(m, thread, (self as PyDescriptor).set, [object, value], NO_KEYWORDS)
})
universal('__delete__', [PROPERTY], (m, [self, object], thread) => call(m, thread, (self as PyDescriptor).del, [object], NO_KEYWORDS))
universal('__get__', [STATICMETHOD], (_m, [self]) => (self as PyDescriptor).get)
universal('__get__', [CLASSMETHOD], (_m, [self, object = null, cls]) => new PyMethod(cls ?? classOf(object), (self as PyDescriptor).get))

function member(cls: PyClass, name: string, get: (descriptor: PyDescriptor) => Value): void {
  cls.attributes.set(name, new PyDescriptor('property', new PyNative(name, `${cls.name}.${name}`, (_m, [self]) => get(self as PyDescriptor), 'pure', true)))
}
member(PROPERTY, '__doc__', (p) => (p.get instanceof PyFunction ? (p.get.code.docstring ?? null) : null))
member(PROPERTY, 'fget', (p) => p.get)
member(PROPERTY, 'fset', (p) => p.set)
member(PROPERTY, 'fdel', (p) => p.del)
member(STATICMETHOD, '__func__', (p) => p.get)
member(CLASSMETHOD, '__func__', (p) => p.get)
member(STATICMETHOD, '__wrapped__', (p) => p.get)
for (const cls of [PROPERTY, STATICMETHOD, CLASSMETHOD]) {
  member(cls, '__isabstractmethod__', ({ get, set, del }) => [get, set, del].some((fn) => fn instanceof PyFunction && fn.attributes.get('__isabstractmethod__') === true))
}

for (const cls of [LIST, DICT, SET]) cls.attributes.set('__hash__', null)
