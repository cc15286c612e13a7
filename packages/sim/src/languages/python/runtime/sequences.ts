import type { Operator } from '../../../bytecode/instructions.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { checkItems } from '../library/python-error.ts'
import { plainKey, PySet } from '../objects/dict.ts'
import { PyBytes, PyList, PyNative, PyTuple } from '../objects/values.ts'

type Int = number | bigint

/** `a + b` of sequences; undefined where it is none. */
export function concatenate(m: Interpreter, a: Value, b: Value, inPlace: boolean): Value {
  if (typeof a === 'string' && typeof b === 'string') return a + b
  if (a instanceof PyList && a.cls?.builtin) {
    const method = a.cls.lookup(inPlace ? '__iadd__' : '__add__')
    return method instanceof PyNative ? (method.call(m, [a, b], new Map(), m.current) as Value) : undefined
  }
  if (a instanceof PyList && b instanceof PyList && !b.cls?.builtin) {
    if (inPlace) {
      extendList(m, a, b.items)
      return a
    }
    checkItems(a.items.length + b.items.length)
    return m.born(new PyList([...a.items, ...b.items]))
  }
  if (a instanceof PyTuple && b instanceof PyTuple) {
    checkItems(a.items.length + b.items.length)
    return new PyTuple([...a.items, ...b.items])
  }
  if (a instanceof PyBytes && b instanceof PyBytes) {
    const data = new Uint8Array(a.data.length + b.data.length)
    data.set(a.data)
    data.set(b.data, a.data.length)
    return new PyBytes(data)
  }
  return undefined
}

/** Appends many items, undoably. */
export function extendList(m: Interpreter, list: PyList, items: readonly Value[]): void {
  checkItems(list.items.length + items.length)
  m.journal.keepArray(list, list.items)
  // A copy first: a list may be extended by itself.
  const more = items.slice()
  for (const item of more) list.items.push(item)
  if (list.shared) for (const item of more) m.share(item)
}

/** `a * n` of sequences; undefined where it is none. */
export function repeat(m: Interpreter, a: Value, n: Int, inPlace: boolean): Value {
  const times = Math.max(0, Number(n))
  const length = typeof a === 'string' ? a.length : a instanceof PyList || a instanceof PyTuple ? a.items.length : a instanceof PyBytes ? a.data.length : -1
  if (length < 0) return undefined
  checkItems(length * times)
  if (typeof a === 'string') return a.repeat(times)
  if (a instanceof PyBytes) {
    const data = new Uint8Array(length * times)
    for (let i = 0; i < times; i++) data.set(a.data, i * length)
    return new PyBytes(data)
  }
  const items = (a as PyList | PyTuple).items
  const out: Value[] = []
  for (let i = 0; i < times; i++) for (const item of items) out.push(item)
  if (a instanceof PyTuple) return new PyTuple(out)
  if (inPlace) {
    const list = a as PyList
    m.journal.keepArray(list, list.items)
    list.items.length = 0
    for (const item of out) list.items.push(item)
    return list
  }
  return m.born(new PyList(out))
}

/** `a | b`, `&`, `-`, `^` of sets, by the ways CPython builds them, on which the order depends; undefined for other operators. */
export function setOperation(m: Interpreter, operator: Operator, a: PySet, b: PySet, inPlace: boolean): Value {
  if (!'|&-^'.includes(operator)) return undefined
  if (inPlace && !a.frozen) {
    changeSet(m, operator, a, b)
    return a
  }
  const out = m.born(new PySet(a.frozen))
  if (operator === '&') keepMembers(m, out, b.size > a.size ? a : b, b.size > a.size ? b : a, true)
  else if (operator === '-' && a.size >> 2 <= b.size) keepMembers(m, out, a, b, false)
  else {
    const [first, second] = operator === '^' ? [b, a] : [a, b]
    out.merge(m.journal, first)
    changeSet(m, operator, out, second)
  }
  return out
}

/** The members of `walked` that are (or are not) in the other, added one by one. */
function keepMembers(m: Interpreter, out: PySet, walked: PySet, other: PySet, wanted: boolean): void {
  for (const { key } of walked.live()) {
    const plain = plainKey(key)
    if ((other.find(plain) !== undefined) === wanted) out.set(m.journal, plain, key, null)
  }
}

/** `a |= b` and its sisters. */
function changeSet(m: Interpreter, operator: Operator, a: PySet, b: PySet): void {
  if (operator === '|') {
    a.merge(m.journal, b)
    return
  }
  if (operator === '&') {
    const kept = m.born(new PySet(false))
    keepMembers(m, kept, b.size > a.size ? a : b, b.size > a.size ? b : a, true)
    a.clear(m.journal)
    a.merge(m.journal, kept)
    return
  }
  for (const { key } of b.places()) {
    const plain = plainKey(key)
    if (a.find(plain) !== undefined) a.delete(m.journal, plain)
    else if (operator === '^') a.set(m.journal, plain, key, null)
  }
  if (operator === '-') a.tidy(m.journal)
}
