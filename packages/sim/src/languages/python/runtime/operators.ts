import { OPERATORS, type Operator } from '../../../bytecode/instructions.ts'
import { INVOKED, type ReturnMode, SUSPEND } from '../../../machine/frame.ts'
import type { Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { classOf, nativeFunction } from '../objects/classes.ts'
import { plainKey, PyDict, PySet } from '../objects/dict.ts'
import {
  type NativeAnswer, NO_KEYWORDS, NOT_IMPLEMENTED, PyBytes, PyClass, PyComplex, PyFloat, PyFunction, PyList, PyNative, PyNativeObject, PyObject, PyRange, PySlice, PyTuple,
} from '../objects/values.ts'
import { NeedsProgram, percentFormat, percentKinds, PyShown } from './text-format.ts'
import { bind } from './attributes.ts'
import { call } from './calls.ts'
import { mayCombine, mayLook } from './items.ts'
import { compareNumbers, isInt, numberArithmetic, toInt } from './numbers.ts'
import { prelude } from './prelude.ts'
import { typeError } from './raise.ts'
import { concatenate, repeat, setOperation } from './sequences.ts'

/** Dunder names of binary operators: plain, reflected, in place. */
const BINARY_DUNDERS: Readonly<Partial<Record<Operator, string>>> = {
  '+': 'add', '-': 'sub', '*': 'mul', '/': 'truediv', '//': 'floordiv', '%': 'mod', '**': 'pow', '<<': 'lshift', '>>': 'rshift',
  '&': 'and', '|': 'or', '^': 'xor', '@': 'matmul',
}
const COMPARE_DUNDERS: Readonly<Partial<Record<Operator, [string, string]>>> = {
  '<': ['lt', 'gt'], '<=': ['le', 'ge'], '==': ['eq', 'eq'], '!=': ['ne', 'ne'], '>': ['gt', 'lt'], '>=': ['ge', 'le'],
}

/** Instances of classes that descend from int, float, str … count as what they wrap where no method of theirs says otherwise. */
export function unwrap(value: Value): Value {
  return value instanceof PyObject && value.wrapped !== undefined ? value.wrapped : value
}

export function binary(m: Interpreter, thread: Thread, operand: number, a: Value, b: Value, inPlace: boolean): NativeAnswer {
  const operator = OPERATORS[operand]!
  if (!mayCombine(m, a, b, inPlace) || (operator === '%' && a instanceof PyBytes && !mayLook(m, b))) return SUSPEND
  if (operator === '%' && typeof unwrap(a) === 'string' && !hasOwn(a, '__mod__') && !hasOwn(b, '__rmod__')) return formatTexts(m, thread, unwrap(a) as string, b)
  if (isPlain(a) && isPlain(b)) {
    const plain = builtinBinary(m, operator, a, b, inPlace)
    if (plain !== undefined) return plain
  }
  return attempt(m, thread, inPlace ? IN_PLACE : BINARY, operator, a, b, 0)
}

function hasOwn(value: Value, name: string): boolean {
  return !isPlain(value) && classOf(value).lookup(name) instanceof PyFunction
}

/** `text % values`; where the values have texts of the program's making, the prelude makes them first. */
function formatTexts(m: Interpreter, thread: Thread, text: string, values: Value): NativeAnswer {
  if (!mayLook(m, values)) return SUSPEND
  try {
    return percentFormat(m, text, values)
  } catch (problem) {
    if (!(problem instanceof NeedsProgram)) throw problem
    return call(m, thread, prelude(m, 'percent_of'), [text, values, percentKinds(m, text), SHOWN], NO_KEYWORDS)
  }
}

/** A text that stands for what str() or repr() of an object said. */
const SHOWN = nativeFunction('shown', (_m, [text]) => new PyShown(text as string), { effect: 'pure' })

/** No class of the program can have a say: the value is of a builtin class. */
function isPlain(value: Value): boolean {
  return typeof value !== 'object' || value === null || (classOf(value).builtin && !(value instanceof PyNativeObject))
}

function unsupported(m: Interpreter, symbol: string, operator: Operator, a: Value, b: Value) {
  if (operator === '+') {
    const left = classOf(a).name
    if (typeof a === 'string') return typeError(m, `can only concatenate str (not "${classOf(b).name}") to str`)
    if (a instanceof PyBytes) return typeError(m, `can't concat ${classOf(b).name} to bytes`)
    if (a instanceof PyList || a instanceof PyTuple) return typeError(m, `can only concatenate ${left} (not "${classOf(b).name}") to ${left}`)
  }
  if (operator === '*' && (isSequence(a) || isSequence(b))) return typeError(m, `can't multiply sequence by non-int of type '${classOf(isSequence(a) ? b : a).name}'`)
  return typeError(m, `unsupported operand type(s) for ${symbol}: '${classOf(a).name}' and '${classOf(b).name}'`)
}

const isSequence = (value: Value): boolean => typeof value === 'string' || value instanceof PyList || value instanceof PyTuple || value instanceof PyBytes

function addTry(tries: [Value, Value, Value][], name: string, self: Value, other: Value): void {
  const method = classOf(self).lookup(name)
  if (method !== undefined && method !== null && !(method instanceof PyNative && classOf(self).builtin && !(self instanceof PyNativeObject))) tries.push([method, self, other])
}

function reflectsFirst(a: Value, b: Value, reflected: string): boolean {
  const left = classOf(a)
  const right = classOf(b)
  return left !== right && right.isSubclassOf(left) && right.lookup(reflected) !== left.lookup(reflected)
}

/** A family of operators: which methods to try, in order, and what holds when none has an answer. */
interface Family {
  readonly name: string
  tries(operator: Operator, a: Value, b: Value): readonly [Value, Value, Value][]
  otherwise(m: Interpreter, operator: Operator, a: Value, b: Value): Value
}

const BINARY: Family = binaryFamily('binary', false)
const IN_PLACE: Family = binaryFamily('in-place', true)

function binaryFamily(name: string, inPlace: boolean): Family {
  return {
    name,
    tries(operator, a, b) {
      const dunder = BINARY_DUNDERS[operator]!
      const tries: [Value, Value, Value][] = []
      if (inPlace) addTry(tries, `__i${dunder}__`, a, b)
      if (reflectsFirst(a, b, `__r${dunder}__`)) addTry(tries, `__r${dunder}__`, b, a)
      addTry(tries, `__${dunder}__`, a, b)
      if (classOf(a) !== classOf(b)) addTry(tries, `__r${dunder}__`, b, a)
      return tries
    },
    otherwise(m, operator, a, b) {
      const unwrapped = builtinBinary(m, operator, unwrap(a), unwrap(b), inPlace)
      if (unwrapped !== undefined) return unwrapped
      throw unsupported(m, inPlace ? `${operator}=` : operator === '**' ? '** or pow()' : operator, operator, a, b)
    },
  }
}

/**
 * Asks one method after another until one does not answer NotImplemented. A frame that is waited for carries the operands in `instead`,
 * and its return mode says which method was asked: there is one mode a family, operator and place in the order.
 */
function attempt(m: Interpreter, thread: Thread, family: Family, operator: Operator, a: Value, b: Value, index: number): NativeAnswer {
  const tries = family.tries(operator, a, b)
  for (let i = index; i < tries.length; i++) {
    const [method, self, other] = tries[i]!
    const answer = call(m, thread, bind(method, self), [other], NO_KEYWORDS, modeOf(family, operator, i))
    if (answer === INVOKED) thread.top!.instead = new PyTuple([a, b])
    if (answer !== NOT_IMPLEMENTED) return answer
  }
  return family.otherwise(m, operator, a, b)
}

const modes = new Map<string, ReturnMode>()

function modeOf(family: Family, operator: Operator, index: number): ReturnMode {
  const name = `${family.name} ${operator} ${index}`
  let mode = modes.get(name)
  if (mode === undefined) {
    mode = {
      name,
      onReturn(m, thread, below, value, done) {
        if (value === NOT_IMPLEMENTED) {
          const [a, b] = (done.instead as PyTuple).items
          const answer = attempt(m, thread, family, operator, a, b, index + 1)
          if (answer !== INVOKED) below.push(answer as Value)
        } else below.push(family === UNEQUAL && value !== null && typeof value === 'boolean' && invertsAt(operator, done, index) ? !value : value)
      },
    }
    modes.set(name, mode)
  }
  return mode
}

/** By the builtin rules; undefined where they have none. */
export function builtinBinary(m: Interpreter, operator: Operator, a: Value, b: Value, inPlace: boolean): Value {
  const number = numberArithmetic(operator, a, b)
  if (number !== undefined) return number
  if (operator === '%' && (typeof a === 'string' || a instanceof PyBytes)) return percentFormat(m, a, b)
  if (operator === '+') return concatenate(m, a, b, inPlace)
  if (operator === '*') {
    if (isInt(b) && !isInt(a)) return repeat(m, a, toInt(b), inPlace)
    if (isInt(a) && !isInt(b)) return repeat(m, b, toInt(a), false)
    return undefined
  }
  if (a instanceof PySet && b instanceof PySet) return setOperation(m, operator, a, b, inPlace)
  if (operator === '|' && a instanceof PyDict && b instanceof PyDict && !(a instanceof PySet) && !(b instanceof PySet)) return mergeDicts(m, a, b, inPlace)
  if (operator === '|' && isType(a) && isType(b)) return new PyTuple([a, b])
  return undefined
}

/** `int | None` in annotations: only kept, never asked. */
function isType(value: Value): boolean {
  return value instanceof PyClass || value === null
}

function mergeDicts(m: Interpreter, a: PyDict, b: PyDict, inPlace: boolean): PyDict {
  const out = inPlace ? a : m.born(new PyDict())
  if (!inPlace) for (const entry of a.live()) out.set(m.journal, plainKey(entry.key), entry.key, entry.value)
  for (const entry of b.live()) out.set(m.journal, plainKey(entry.key), entry.key, entry.value)
  return out
}

// ---- comparison --------------------------------------------------------------------------------------------------------------------

export function compare(m: Interpreter, thread: Thread, operand: number, a: Value, b: Value): NativeAnswer {
  const operator = OPERATORS[operand]!
  if (isContainer(a) && isContainer(b) && !mayLook(m, a, b)) return SUSPEND
  if (isPlain(a) && isPlain(b)) {
    if (!holdsOwnEquality(a, b)) return builtinCompare(m, operator, a, b)
    return call(m, thread, prelude(m, 'compare_containers'), [operator, a, b], NO_KEYWORDS)
  }
  return attempt(m, thread, operator === '!=' ? UNEQUAL : COMPARISON, operator, a, b, 0)
}

/** Instances of classes that descend from them too. */
function isContainer(value: Value): boolean {
  const plain = unwrap(value)
  return plain instanceof PyList || plain instanceof PyTuple || plain instanceof PyDict
}

/** Whether two lists, tuples or dicts hold objects whose equality the program defines: then its code compares them. */
function holdsOwnEquality(a: Value, b: Value): boolean {
  const comparable = (a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple) || (a instanceof PyDict && b instanceof PyDict && !(a instanceof PySet))
  return comparable && (holdsOwn(a) || holdsOwn(b))
}

function holdsOwn(container: Value): boolean {
  if (container instanceof PyDict) {
    for (const { value } of container.live()) if (isOwn(value)) return true
    return false
  }
  return container instanceof PyList || container instanceof PyTuple ? container.items.some(isOwn) : false
}

function isOwn(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (value instanceof PyList || value instanceof PyTuple || value instanceof PyDict) return (value instanceof PyDict && value instanceof PySet) ? false : holdsOwn(value)
  const cls = classOf(value)
  return !cls.builtin && (cls.lookup('__eq__') instanceof PyFunction || cls.lookup('__lt__') instanceof PyFunction)
}

const COMPARISON: Family = {
  name: 'compare',
  tries(operator, a, b) {
    const [plain, reflected] = COMPARE_DUNDERS[operator]!
    const tries: [Value, Value, Value][] = []
    if (reflectsFirst(a, b, `__${reflected}__`)) addTry(tries, `__${reflected}__`, b, a)
    addTry(tries, `__${plain}__`, a, b)
    addTry(tries, `__${reflected}__`, b, a)
    return tries
  },
  otherwise: builtinCompare,
}

/** `!=` asks __ne__, and where there is none the opposite of __eq__. */
const UNEQUAL: Family = {
  name: 'unequal',
  tries(_operator, a, b) {
    const tries: [Value, Value, Value][] = []
    for (const [self, other] of [[a, b], [b, a]] as const) {
      addTry(tries, '__ne__', self, other)
      if (tries.every(([, s]) => s !== self)) addTry(tries, '__eq__', self, other)
    }
    return tries
  },
  otherwise: builtinCompare,
}

/** Whether the method asked at this place was __eq__, whose answer `!=` turns round. */
function invertsAt(operator: Operator, done: Frame, index: number): boolean {
  const [a, b] = (done.instead as PyTuple).items
  const [method, self] = UNEQUAL.tries(operator, a, b)[index]!
  return method === classOf(self).lookup('__eq__') && classOf(self).lookup('__ne__') === undefined
}

function builtinCompare(m: Interpreter, operator: Operator, a: Value, b: Value): Value {
  const x = unwrap(a)
  const y = unwrap(b)
  if (operator === '==') return equals(x, y)
  if (operator === '!=') return !equals(x, y)
  const order = orderOf(m, x, y)
  if (order === undefined) throw typeError(m, `'${operator}' not supported between instances of '${classOf(a).name}' and '${classOf(b).name}'`)
  if (typeof order === 'boolean') return order
  switch (operator) {
    case '<': return order < 0
    case '<=': return order <= 0
    case '>': return order > 0
    default: return order >= 0
  }
  function orderOf(m: Interpreter, x: Value, y: Value): number | boolean | undefined {
    if (x instanceof PySet && y instanceof PySet) {
      const within = (p: PySet, q: PySet) => [...p.live()].every((e) => q.find(plainKey(e.key)) !== undefined)
      switch (operator) {
        case '<': return x.size < y.size && within(x, y)
        case '<=': return within(x, y)
        case '>': return y.size < x.size && within(y, x)
        default: return within(y, x)
      }
    }
    return orderValues(m, x, y, operator)
  }
}

/** Sign of a against b where both are ordered by builtin rules; undefined where they cannot be ordered. */
export function orderValues(m: Interpreter, a: Value, b: Value, operator: Operator = '<'): number | undefined {
  const number = compareNumbers(a, b)
  if (number !== undefined) return number
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b)
  if ((a instanceof PyList && b instanceof PyList) || (a instanceof PyTuple && b instanceof PyTuple)) {
    const length = Math.min(a.items.length, b.items.length)
    for (let i = 0; i < length; i++) {
      const x = a.items[i]
      const y = b.items[i]
      if (equals(x, y)) continue
      const order = orderValues(m, unwrap(x), unwrap(y), operator)
      if (order === undefined) throw typeError(m, `'${operator}' not supported between instances of '${classOf(x).name}' and '${classOf(y).name}'`)
      return order
    }
    return a.items.length - b.items.length
  }
  if (a instanceof PyBytes && b instanceof PyBytes) {
    const length = Math.min(a.data.length, b.data.length)
    for (let i = 0; i < length; i++) if (a.data[i] !== b.data[i]) return a.data[i]! - b.data[i]!
    return a.data.length - b.data.length
  }
  return undefined
}

/** By code points, as Python: surrogate pairs sort behind the rest of the basic plane. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  const x = [...a]
  const y = [...b]
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    const d = x[i]!.codePointAt(0)! - y[i]!.codePointAt(0)!
    if (d !== 0) return d
  }
  return x.length - y.length
}

/** `==` by builtin rules. Objects of the program inside containers are equal by identity here; their __eq__ is asked by the prelude. */
export function equals(a: Value, b: Value): boolean {
  if (a === b) return !(a instanceof PyFloat && Number.isNaN(a.value))
  const x = unwrap(a)
  const y = unwrap(b)
  const order = compareNumbers(x, y)
  if (order !== undefined) return order === 0
  if (typeof x === 'string' || typeof y === 'string') return x === y
  if (x instanceof PyList && y instanceof PyList) return ((x.cls?.builtin ?? false) === (y.cls?.builtin ?? false)) && sameItems(x.items, y.items)
  if (x instanceof PyTuple && y instanceof PyTuple) return sameItems(x.items, y.items)
  if (x instanceof PyBytes && y instanceof PyBytes) return x.data.length === y.data.length && x.data.every((byte, i) => byte === y.data[i])
  if (x instanceof PySet && y instanceof PySet) return x.size === y.size && [...x.live()].every((e) => y.find(plainKey(e.key)) !== undefined)
  if (x instanceof PyDict && y instanceof PyDict && !(x instanceof PySet) && !(y instanceof PySet)) return sameDicts(x, y)
  if (x instanceof PyComplex || y instanceof PyComplex) return sameComplex(x, y)
  if (x instanceof PyRange && y instanceof PyRange) {
    return x.length === y.length && (x.length === 0 || (x.start === y.start && (x.length === 1 || x.step === y.step)))
  }
  if (x instanceof PySlice && y instanceof PySlice) return equals(x.start, y.start) && equals(x.stop, y.stop) && equals(x.step, y.step)
  if (typeof x === 'object' && typeof y === 'object' && x !== null && y !== null && x.sort === 'method' && y.sort === 'method') {
    return (x as never as { self: Value }).self === (y as never as { self: Value }).self && (x as never as { callable: Value }).callable === (y as never as { callable: Value }).callable
  }
  return false
}

function sameItems(a: readonly Value[], b: readonly Value[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i] || equals(item, b[i]))
}

function sameDicts(a: PyDict, b: PyDict): boolean {
  if (a.size !== b.size) return false
  for (const entry of a.live()) {
    const other = b.find(plainKey(entry.key))
    if (other === undefined || !(entry.value === other.value || equals(entry.value, other.value))) return false
  }
  return true
}

function sameComplex(a: Value, b: Value): boolean {
  const parts = (v: Value) => (v instanceof PyComplex ? [v.real, v.imag] : v instanceof PyFloat ? [v.value, 0] : isInt(v) ? [Number(v), 0] : undefined)
  const x = parts(a)
  const y = parts(b)
  return x !== undefined && y !== undefined && x[0] === y[0] && x[1] === y[1]
}
