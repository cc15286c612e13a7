import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { classOf, libraryClass, method, OBJECT } from '../objects/classes.ts'
import { type NativeAnswer, NOT_IMPLEMENTED, PyClass, PyDescriptor, PyIterator, PyList, PyNative } from '../objects/values.ts'
import { mayWhole } from '../runtime/items.ts'
import { plainItems } from '../runtime/iteration.ts'
import { isInt, toInt } from '../runtime/numbers.ts'
import { equals } from '../runtime/operators.ts'
import { raised, typeError, valueError } from '../runtime/raise.ts'
import { repr } from '../runtime/text.ts'
import { QUEUE_VIEW } from './queues.ts'
import { defineMethod, integer } from './signature.ts'
import { collected } from './types.ts'

/** collections.deque: laid out like a list, so that it is iterated, indexed and traced as one. */
export class PyDeque extends PyList {
  most: number | null = null
  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.number(this.most ?? -1)
  }
}

export const DEQUE = libraryClass('collections', 'deque', [OBJECT], 'other')
DEQUE.factory = (_m, cls) => new PyDeque([], cls)

QUEUE_VIEW.deque = (items) => new PyDeque(items, DEQUE)

/** A method that changes the deque: one operation, for which leave to the whole of it is needed. */
function change(name: string, spec: string, body: (m: Interpreter, deque: PyDeque, values: readonly Value[], thread: Thread) => NativeAnswer): void {
  defineMethod<PyDeque>(DEQUE, name, spec, (m, deque, values, thread) => (mayWhole(m, deque, true) ? body(m, deque, values, thread) : SUSPEND))
}

function addRight(m: Interpreter, deque: PyDeque, value: Value): void {
  m.journal.push(deque, deque.items, value)
  if (deque.shared) m.share(value)
  if (deque.most !== null && deque.items.length > deque.most) takeLeft(m, deque)
}

function addLeft(m: Interpreter, deque: PyDeque, value: Value): void {
  m.journal.keepArray(deque, deque.items)
  deque.items.unshift(value)
  if (deque.shared) m.share(value)
  if (deque.most !== null && deque.items.length > deque.most) deque.items.pop()
}

function takeLeft(m: Interpreter, deque: PyDeque): Value {
  m.journal.keepArray(deque, deque.items)
  return deque.items.shift()
}

/** Adds all items, with the program's own iterators collected first. */
function addAll(m: Interpreter, thread: Thread, deque: PyDeque, iterable: Value, name: string, add: typeof addRight): NativeAnswer {
  const items = plainItems(m, iterable)
  if (items === SUSPEND) return SUSPEND
  if (items === undefined) return collected(m, thread, new PyNative(name, name, (_m, [list]) => addAll(m, thread, deque, list, name, add), 'pure', false), iterable)
  for (const item of items.slice()) add(m, deque, item)
  return null
}

method(DEQUE, '__init__', (m, [self, iterable = null, maxlen = null], keywords, thread) => {
  const deque = self as PyDeque
  const most = keywords.get('maxlen') ?? maxlen
  const given = keywords.get('iterable') ?? iterable
  if (most !== null) {
    if (!isInt(most)) throw typeError(m, 'an integer is required')
    if (Number(toInt(most)) < 0) throw valueError(m, 'maxlen must be non-negative')
    m.journal.set(deque, 'most', Number(toInt(most)))
  }
  m.journal.keepArray(deque, deque.items)
  deque.items.length = 0
  return given === null ? null : addAll(m, thread, deque, given, 'deque', addRight)
}, { effect: 'pure' })

change('append', 'x', (m, deque, [value]) => (addRight(m, deque, value), null))
change('appendleft', 'x', (m, deque, [value]) => (addLeft(m, deque, value), null))
change('extend', 'iterable', (m, deque, [iterable], thread) => addAll(m, thread, deque, iterable, 'extend', addRight))
change('extendleft', 'iterable', (m, deque, [iterable], thread) => addAll(m, thread, deque, iterable, 'extendleft', addLeft))
change('__iadd__', 'iterable', (m, deque, [iterable], thread) => {
  const answer = addAll(m, thread, deque, iterable, 'extend', addRight)
  return answer === null ? deque : answer
})
change('pop', '', (m, deque) => {
  if (deque.items.length === 0) throw raised(m, 'IndexError', 'pop from an empty deque')
  return m.journal.pop(deque, deque.items)
})
change('popleft', '', (m, deque) => {
  if (deque.items.length === 0) throw raised(m, 'IndexError', 'pop from an empty deque')
  return takeLeft(m, deque)
})
change('clear', '', (m, deque) => {
  m.journal.keepArray(deque, deque.items)
  deque.items.length = 0
  return null
})
change('rotate', 'n?', (m, deque, [n = 1]) => {
  const size = deque.items.length
  if (size === 0) return null
  const by = ((Number(integer(m, n)) % size) + size) % size
  m.journal.keepArray(deque, deque.items)
  deque.items.unshift(...deque.items.splice(size - by, by))
  return null
})
change('reverse', '', (m, deque) => {
  m.journal.keepArray(deque, deque.items)
  deque.items.reverse()
  return null
})
change('insert', 'i, x', (m, deque, [place, value]) => {
  if (deque.most !== null && deque.items.length >= deque.most) throw raised(m, 'IndexError', 'deque already at its maximum size')
  m.journal.keepArray(deque, deque.items)
  deque.items.splice(Number(integer(m, place)), 0, value)
  if (deque.shared) m.share(value)
  return null
})
change('remove', 'value', (m, deque, [value]) => {
  const at = deque.items.findIndex((item) => item === value || equals(item, value))
  if (at < 0) throw valueError(m, `${repr(m, value) ?? '?'} is not in deque`)
  m.journal.keepArray(deque, deque.items)
  deque.items.splice(at, 1)
  return null
})

/** A method that only looks. */
function look(name: string, spec: string, body: (m: Interpreter, deque: PyDeque, values: readonly Value[]) => NativeAnswer): void {
  defineMethod<PyDeque>(DEQUE, name, spec, (m, deque, values) => (mayWhole(m, deque, false) ? body(m, deque, values) : SUSPEND))
}

function copyOf(m: Interpreter, deque: PyDeque, items: Value[]): PyDeque {
  const made = m.born(new PyDeque(items, deque.cls))
  made.most = deque.most
  return made
}

look('__len__', '', (_m, deque) => deque.items.length)
look('copy', '', (m, deque) => copyOf(m, deque, deque.items.slice()))
look('__copy__', '', (m, deque) => copyOf(m, deque, deque.items.slice()))
look('count', 'value', (_m, deque, [value]) => deque.items.filter((item) => item === value || equals(item, value)).length)
look('index', 'value, start?, stop?', (m, deque, [value, start = 0, stop = deque.items.length]) => {
  const at = deque.items.findIndex((item, i) => i >= Number(start) && i < Number(stop) && (item === value || equals(item, value)))
  if (at < 0) throw valueError(m, `${repr(m, value) ?? '?'} is not in deque`)
  return at
})
look('__reversed__', '', (m, deque) => m.born(new PyIterator('list_reverseiterator', deque, 0)))
look('__eq__', 'other', (_m, deque, [other]) => {
  if (!(other instanceof PyDeque)) return NOT_IMPLEMENTED
  return deque.items.length === other.items.length && deque.items.every((item, i) => item === other.items[i] || equals(item, other.items[i]))
})
look('__add__', 'other', (m, deque, [other]) => {
  if (!(other instanceof PyDeque)) throw typeError(m, `can only concatenate deque (not "${classOf(other).name}") to deque`)
  return copyOf(m, deque, [...deque.items, ...other.items])
})

const shown = new Set<PyDeque>()
method(DEQUE, '__repr__', (m, [self]) => {
  const deque = self as PyDeque
  const name = classOf(deque).name
  if (shown.has(deque)) return '[...]'
  shown.add(deque)
  try {
    const items = deque.items.map((item) => repr(m, item))
    return items.includes(undefined) ? undefined : `${name}([${items.join(', ')}]${deque.most === null ? '' : `, maxlen=${deque.most}`})`
  } finally {
    shown.delete(deque)
  }
}, { effect: 'pure' })

DEQUE.attributes.set('maxlen', new PyDescriptor('property', new PyNative('maxlen', 'deque.maxlen', (_m, [self]) => (self as PyDeque).most, 'pure', true)))
DEQUE.attributes.set('__class_getitem__', new PyDescriptor('classmethod', new PyNative('__class_getitem__', 'deque.__class_getitem__', (_m, [cls]) => cls as PyClass, 'pure', false)))
DEQUE.attributes.set('__hash__', null)
