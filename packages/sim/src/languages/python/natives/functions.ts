import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { character, codePoint, length } from '../library/code-points.ts'
import { complexAbsolute } from '../library/complex.ts'
import { floatDivmod, roundFloat, roundInt, roundToInt } from '../library/float.ts'
import { hashTuple } from '../library/hash.ts'
import { absolute, divmod, powerModulo } from '../library/int.ts'
import type { Int } from '../library/int.ts'
import { intToBase } from '../library/int-bits.ts'
import { asciiOf } from '../library/str-repr.ts'
import { classOf, getter, method, SLICE } from '../objects/classes.ts'
import { PyDict, PySet } from '../objects/dict.ts'
import { PyInstanceDict } from '../objects/instance-dict.ts'
import { plainHash } from '../objects/plain-hash.ts'
import { type NativeAnswer, NO_KEYWORDS, PyAttributed, PyBytes, PyClass, PyComplex, PyFloat, PyFunction, PyIterator, PyList, PyNative, PyRange, PySlice, PyTuple } from '../objects/values.ts'
import { bind, getAttribute } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { format } from '../runtime/formatting.ts'
import { hashKey, mayAllAttributes, mayLook, mayWhole, sliceBounds } from '../runtime/items.ts'
import { getIterator, plainItems } from '../runtime/iteration.ts'
import { asFloat, isInt, numberArithmetic, toInt } from '../runtime/numbers.ts'
import { orderValues, unwrap } from '../runtime/operators.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised, typeError, valueError } from '../runtime/raise.ts'
import { repr } from '../runtime/text.ts'
import { truth } from '../runtime/truth.ts'
import { globalsOf, localsOf } from './scopes.ts'
import { defineMethod, integer, moduleFunction } from './signature.ts'

/** The builtin functions that need no state of their own, by name. */
export const FUNCTIONS = new Map<string, Value>()

function define(name: string, spec: string, body: (m: Interpreter, values: readonly Value[], thread: Thread) => NativeAnswer): void {
  FUNCTIONS.set(name, moduleFunction(name, spec, body))
}

/** A function whose arguments are as many as the program likes. */
function open(name: string, body: (m: Interpreter, args: readonly Value[], thread: Thread, keywords: ReadonlyMap<string, Value>) => NativeAnswer): void {
  FUNCTIONS.set(name, new PyNative(name, name, (m, args, keywords, thread) => body(m, args, thread, keywords), 'pure', false))
}

/** Calls the dunder a class of the program gives; undefined where it gives none. */
function hooked(m: Interpreter, thread: Thread, value: Value, name: string, args: readonly Value[] = []): NativeAnswer {
  const hook = classOf(value).builtin ? undefined : classOf(value).lookup(name)
  return hook instanceof PyFunction ? call(m, thread, bind(hook, value), args, NO_KEYWORDS) : undefined
}

// ---- numbers -----------------------------------------------------------------------------------------------------------------------

define('abs', 'x', (m, [value], thread) => {
  const answer = hooked(m, thread, value, '__abs__')
  if (answer !== undefined) return answer
  const plain = unwrap(value)
  if (isInt(plain)) return absolute(toInt(plain))
  if (plain instanceof PyFloat) return new PyFloat(Math.abs(plain.value))
  if (plain instanceof PyComplex) return new PyFloat(complexAbsolute(plain))
  const native = classOf(value).lookup('__abs__')
  if (native !== undefined) return call(m, thread, bind(native, value), [], NO_KEYWORDS)
  throw typeError(m, `bad operand type for abs(): '${classOf(value).name}'`)
})

define('round', 'number:, ndigits=', (m, [value, digits = null], thread) => {
  const answer = hooked(m, thread, value, '__round__', digits === null ? [] : [digits])
  if (answer !== undefined) return answer
  const plain = unwrap(value)
  if (plain instanceof PyFloat) return digits === null ? roundToInt(plain.value) : new PyFloat(roundFloat(plain.value, integer(m, digits)))
  if (isInt(plain)) return digits === null ? toInt(plain) : roundInt(toInt(plain), integer(m, digits))
  throw typeError(m, `type ${classOf(value).name} doesn't define __round__ method`)
})

define('divmod', 'x, y', (m, [a, b], thread) => {
  const answer = hooked(m, thread, a, '__divmod__', [b])
  if (answer !== undefined) return answer
  const [x, y] = [unwrap(a), unwrap(b)]
  if (isInt(x) && isInt(y)) return new PyTuple(divmod(toInt(x), toInt(y)))
  const [p, q] = [asFloat(x), asFloat(y)]
  if (p !== undefined && q !== undefined) return new PyTuple(floatDivmod(p, q).map((part) => new PyFloat(part)))
  const native = classOf(a).lookup('__divmod__')
  if (native !== undefined) return call(m, thread, bind(native, a), [b], NO_KEYWORDS)
  throw typeError(m, `unsupported operand type(s) for divmod(): '${classOf(a).name}' and '${classOf(b).name}'`)
})

define('pow', 'base:, exp:, mod=', (m, [base, exponent, modulus = null], thread) => {
  const answer = hooked(m, thread, base, '__pow__', modulus === null ? [exponent] : [exponent, modulus])
  if (answer !== undefined) return answer
  const [a, b, c] = [unwrap(base), unwrap(exponent), unwrap(modulus)]
  if (modulus !== null) {
    if (isInt(a) && isInt(b) && isInt(c)) return powerModulo(toInt(a), toInt(b), toInt(c))
    if (asFloat(a) === undefined || asFloat(b) === undefined || asFloat(c) === undefined) throw typeError(m, `unsupported operand type(s) for ** or pow(): '${classOf(base).name}', '${classOf(exponent).name}', '${classOf(modulus).name}'`)
    throw typeError(m, 'pow() 3rd argument not allowed unless all arguments are integers')
  }
  const result = numberArithmetic('**', a, b)
  if (result !== undefined) return result
  throw typeError(m, `unsupported operand type(s) for ** or pow(): '${classOf(base).name}' and '${classOf(exponent).name}'`)
})

/** An int, or what __index__ of the program answers. */
function withIndex(m: Interpreter, thread: Thread, value: Value, then: (number: Int) => Value, again: string): NativeAnswer {
  const plain = unwrap(value)
  if (isInt(plain)) return then(toInt(plain))
  if (classOf(value).lookup('__index__') instanceof PyFunction) return call(m, thread, prelude(m, 'by_index'), [FUNCTIONS.get(again), value], NO_KEYWORDS)
  throw typeError(m, `'${classOf(value).name}' object cannot be interpreted as an integer`)
}

for (const [name, base] of [['bin', 2], ['oct', 8], ['hex', 16]] as const) {
  define(name, 'number', (m, [value], thread) => withIndex(m, thread, value, (number) => intToBase(number, base), name))
}
define('chr', 'i', (m, [value], thread) => withIndex(m, thread, value, character, 'chr'))
define('ord', 'c', (m, [value]) => {
  const plain = unwrap(value)
  const size = typeof plain === 'string' ? length(plain) : plain instanceof PyBytes ? plain.data.length : -1
  if (size < 0) throw typeError(m, `ord() expected string of length 1, but ${classOf(value).name} found`)
  if (size !== 1) throw typeError(m, `ord() expected a character, but string of length ${size} found`)
  return typeof plain === 'string' ? codePoint(plain) : (plain as PyBytes).data[0]
})

define('ascii', 'obj', (m, [value], thread) => {
  if (!mayLook(m, value)) return SUSPEND
  const text = repr(m, value)
  return text === undefined ? call(m, thread, prelude(m, 'ascii_of'), [FUNCTIONS.get('ascii_text'), value], NO_KEYWORDS) : asciiOf(text)
})
define('ascii_text', 'text', (_m, [text]) => asciiOf(text as string))
define('format', 'value, format_spec?', (m, [value, spec = ''], thread) => {
  if (typeof spec !== 'string') throw typeError(m, `format() argument 2 must be str, not ${classOf(spec).name}`)
  return format(m, thread, value, spec)
})

// ---- hash --------------------------------------------------------------------------------------------------------------------------

define('hash', 'obj', (m, [value], thread) => {
  const answer = hooked(m, thread, value, '__hash__')
  if (answer !== undefined) return answer
  if (value instanceof PyTuple && value.items.some((item) => hasOwnHash(item))) return call(m, thread, prelude(m, 'hash_tuple'), [value, HASH_PARTS], NO_KEYWORDS)
  hashKey(m, value)
  return plainHash(value)
})

const hasOwnHash = (value: Value): boolean =>
  (value instanceof PyTuple && value.items.some(hasOwnHash)) || (!(value === null || typeof value !== 'object') && !classOf(value).builtin && classOf(value).lookup('__hash__') instanceof PyFunction)

const HASH_PARTS = new PyNative('hash', 'hash', (_m, [list]) => hashTuple((list as PyList).items as Int[]), 'pure', false)

// ---- over iterables ----------------------------------------------------------------------------------------------------------------

/** What an iterable holds where no code of the program is needed and looking all at once cannot be told from looking step by step. */
function settled(m: Interpreter, value: Value): readonly Value[] | typeof SUSPEND | undefined {
  return value instanceof PyIterator ? undefined : plainItems(m, value)
}

open('sum', (m, args, thread, keywords) => {
  const [iterable, given = keywords.get('start')] = args
  const start = given ?? 0
  const items = plainItems(m, iterable)
  if (items === SUSPEND) return SUSPEND
  if (typeof start === 'string') throw typeError(m, "sum() can't sum strings [use ''.join(seq) instead]")
  if (start instanceof PyBytes) throw typeError(m, "sum() can't sum bytes [use b''.join(seq) instead]")
  let total: Value = start
  for (const item of items ?? []) {
    total = numberArithmetic('+', total, item)
    if (total === undefined) break
  }
  if (items !== undefined && total !== undefined) return total
  return call(m, thread, prelude(m, 'sum_of'), [items === undefined ? iterable : m.born(new PyList([...items])), start], NO_KEYWORDS)
})

for (const [name, sign] of [['min', -1], ['max', 1]] as const) {
  open(name, (m, args, thread, keywords) => {
    if (args.length === 0) throw typeError(m, `${name} expected at least 1 argument, got 0`)
    const key = keywords.get('key') ?? null
    const many = args.length > 1
    if (many && keywords.has('default')) throw typeError(m, 'Cannot specify a default for min() with multiple positional arguments'.replace('min', name))
    if (!mayLook(m, ...args)) return SUSPEND
    const items = many ? args : plainItems(m, args[0])
    if (items === SUSPEND) return SUSPEND
    if (items !== undefined && key === null) {
      const best = plainExtreme(m, items, sign)
      if (best !== undefined) return best
    }
    if (items?.length === 0) {
      if (keywords.has('default')) return keywords.get('default')
      throw valueError(m, `${name}() arg is an empty sequence`)
    }
    const fallback = keywords.has('default') ? new PyTuple([keywords.get('default')]) : new PyTuple([])
    return call(m, thread, prelude(m, 'extreme_of'), [items === undefined ? args[0] : new PyTuple(items), key, fallback, sign > 0, name], NO_KEYWORDS)
  })
}

/** The first least or greatest item by builtin order; undefined where the program must be asked, or there are no items. */
function plainExtreme(m: Interpreter, items: readonly Value[], sign: number): Value {
  if (items.length === 0 || items.some(asksOrder)) return undefined
  let best = items[0]
  for (const item of items.slice(1)) {
    const order = orderValues(m, unwrap(item), unwrap(best))
    if (order === undefined) throw typeError(m, `'${sign > 0 ? '>' : '<'}' not supported between instances of '${classOf(item).name}' and '${classOf(best).name}'`)
    if (order * sign > 0) best = item
  }
  return best
}

/** Whether an order of the program may have a say about this value. */
export function asksOrder(value: Value): boolean {
  if (value instanceof PyTuple || value instanceof PyList) return value.items.some(asksOrder)
  if (value instanceof PySet) return true
  return typeof value === 'object' && value !== null && !classOf(value).builtin
}

for (const name of ['any', 'all'] as const) {
  define(name, 'iterable', (m, [iterable], thread) => {
    const items = settled(m, iterable)
    if (items === SUSPEND) return SUSPEND
    if (items === undefined || items.some((item) => typeof item === 'object' && item !== null)) return call(m, thread, prelude(m, `${name}_of`), [iterable], NO_KEYWORDS)
    return name === 'any' ? items.some((item) => truth(m, thread, item) === true) : items.every((item) => truth(m, thread, item) === true)
  })
}

open('sorted', (m, args, thread, keywords) => {
  if (args.length !== 1) throw typeError(m, `sorted expected 1 argument, got ${args.length}`)
  for (const name of keywords.keys()) if (name !== 'key' && name !== 'reverse') throw typeError(m, `sort() got an unexpected keyword argument '${name}'`)
  const [key, reverse] = [keywords.get('key') ?? null, keywords.get('reverse') ?? false]
  if (!mayLook(m, args[0])) return SUSPEND
  const items = plainItems(m, args[0])
  if (items === SUSPEND) return SUSPEND
  if (items !== undefined && key === null && !items.some(asksOrder)) return m.born(new PyList(plainSort(m, items, items, truth(m, thread, reverse) === true)))
  return call(m, thread, prelude(m, 'sorted_by'), [items === undefined ? args[0] : m.born(new PyList([...items])), key, reverse, SORT_BY_KEYS], NO_KEYWORDS)
})

/** For the prelude: the items in the order of their keys, or None where the program must compare. */
const SORT_BY_KEYS = new PyNative('sort_by_keys', 'sort_by_keys', (m, [items, keys, reverse]) => {
  const [list, by] = [(items as PyList).items, (keys as PyList).items]
  return by.some(asksOrder) ? null : m.born(new PyList(plainSort(m, list, by, reverse === true)))
}, 'pure', false)

/** Stable, by builtin order; what cannot be ordered is refused in the words of the first comparison that meets it. */
function plainSort(m: Interpreter, items: readonly Value[], keys: readonly Value[], reverse: boolean): Value[] {
  const plain = keys.map(unwrap)
  const order = (i: number, j: number): number => {
    const sign = orderValues(m, plain[i], plain[j])
    if (sign === undefined) throw typeError(m, `'<' not supported between instances of '${classOf(keys[i]).name}' and '${classOf(keys[j]).name}'`)
    return sign
  }
  for (let i = 1; i < plain.length; i++) {
    if (reverse) order(plain.length - 1 - i, plain.length - i)
    else order(i, i - 1)
  }
  const places = plain.map((_, i) => i)
  if (reverse) places.reverse()
  places.sort(order)
  if (reverse) places.reverse()
  return places.map((i) => items[i])
}

define('reversed', 'sequence', (m, [value], thread) => {
  const hook = classOf(value).lookup('__reversed__')
  if (hook !== undefined && !(hook instanceof PyNative && value instanceof PyList)) return call(m, thread, bind(hook, value), [], NO_KEYWORDS)
  if (value instanceof PyList) return m.born(new PyIterator('list_reverseiterator', value, 0))
  if (value instanceof PySet || (classOf(value).lookup('__getitem__') === undefined && !isSequence(value))) throw typeError(m, `'${classOf(value).name}' object is not reversible`)
  const items = plainItems(m, value)
  if (items === SUSPEND) return SUSPEND
  if (items !== undefined) return m.born(new PyIterator('reversed', new PyTuple(items.toReversed()), 0))
  return call(m, thread, prelude(m, 'reversed_by_index'), [value], NO_KEYWORDS)
})

const isSequence = (value: Value): boolean =>
  typeof value === 'string' || value instanceof PyTuple || value instanceof PyRange || value instanceof PyBytes || value instanceof PyDict

for (const name of ['map', 'filter'] as const) {
  open(name, (m, args, thread) => {
    if (args.length < 2) throw typeError(m, name === 'map' ? 'map() must have at least two arguments.' : `filter expected 2 arguments, got ${args.length}`)
    return call(m, thread, prelude(m, `${name}_over`), args, NO_KEYWORDS)
  })
}

open('zip', (m, args, thread, keywords) => {
  const strict = keywords.get('strict') ?? false
  const own = args.map((arg) => (arg instanceof PyIterator || isSequence(arg) || arg instanceof PyList || arg instanceof PySet ? getIterator(m, thread, arg) : undefined))
  if (strict === false && own.length > 0 && own.every((it): it is PyIterator => it instanceof PyIterator)) return m.born(new PyIterator('zip', own[0], 0, new PyTuple(own.slice(1))))
  return call(m, thread, prelude(m, 'zip_over'), [new PyTuple(args), strict], NO_KEYWORDS)
})

define('enumerate', 'iterable:, start=', (m, [iterable, start = 0], thread) => {
  const own = iterable instanceof PyIterator || isSequence(iterable) || iterable instanceof PyList || iterable instanceof PySet ? getIterator(m, thread, iterable) : undefined
  if (own instanceof PyIterator) return m.born(new PyIterator('enumerate', own, 0, integer(m, start)))
  return call(m, thread, prelude(m, 'enumerate_over'), [iterable, start], NO_KEYWORDS)
})

method(SLICE, '__new__', (_m, [, ...args]) => (args.length === 1 ? new PySlice(null, args[0], null) : new PySlice(args[0] ?? null, args[1] ?? null, args[2] ?? null)), { effect: 'pure' })

for (const name of ['start', 'stop', 'step'] as const) getter(SLICE, name, (_m, [self]) => (self as PySlice)[name])
defineMethod<PySlice>(SLICE, 'indices', 'length', (m, slice, [length]) => new PyTuple(sliceBounds(m, slice, Number(integer(m, length)))))

open('globals', (m, _args, thread) => globalsOf(m, thread))
open('locals', (m, _args, thread) => localsOf(m, thread))
open('vars', (m, args, thread) => {
  if (args.length === 0) return localsOf(m, thread)
  const [value] = args
  if (value instanceof PyClass) return getAttribute(m, thread, value, '__dict__')
  if (value instanceof PyAttributed) return m.born(new PyInstanceDict(value))
  throw typeError(m, 'vars() argument must have __dict__ attribute')
})

define('dir', 'object?', (m, [value], thread) => {
  if (value === undefined) {
    const scope = localsOf(m, thread)
    if (scope === SUSPEND || (scope instanceof PyDict && !mayWhole(m, scope, false))) return SUSPEND
    return m.born(new PyList([...scope.live()].map(({ key }) => key as string).toSorted()))
  }
  const owners = value instanceof PyClass ? value.mro : [...classOf(value).mro, ...(value instanceof PyAttributed ? [value] : [])]
  if (!owners.every((owner) => (owner instanceof PyClass && owner.builtin) || mayAllAttributes(m, owner, false))) return SUSPEND
  const names = new Set<string>(['__class__'])
  for (const cls of value instanceof PyClass ? value.mro : classOf(value).mro) for (const name of cls.attributes.keys()) names.add(name)
  if (value instanceof PyAttributed && !(value instanceof PyClass)) for (const name of value.attributes.keys()) names.add(name)
  return m.born(new PyList([...names].toSorted()))
})

for (const name of ['exit', 'quit']) {
  open(name, (m, [status = null]) => {
    throw raised(m, 'SystemExit', ...(status === null ? [] : [status]))
  })
}
