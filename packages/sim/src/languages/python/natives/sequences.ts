import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { window } from '../library/text-search.ts'
import { classOf, getter, LIST, RANGE, TUPLE } from '../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, PyFunction, PyIterator, PyList, PyRange, PyTuple } from '../objects/values.ts'
import { call } from '../runtime/calls.ts'
import { mayLook, mayWhole } from '../runtime/items.ts'
import { isInt } from '../runtime/numbers.ts'
import { equals } from '../runtime/operators.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised } from '../runtime/raise.ts'
import { extendList } from '../runtime/sequences.ts'
import { repr } from '../runtime/text.ts'
import { defineMethod, integer, optionalInteger } from './signature.ts'
import { withItems } from './types.ts'
import { method } from '../objects/classes.ts'

/** Methods of the program would decide what is equal. */
export function asksProgram(value: Value): boolean {
  return typeof value === 'object' && value !== null && !classOf(value).builtin && classOf(value).lookup('__eq__') instanceof PyFunction
}

const sameAs = (wanted: Value) => (item: Value): boolean => item === wanted || equals(item, wanted)

// ---- list --------------------------------------------------------------------------------------------------------------------------

const define = (name: string, spec: string, body: (m: Interpreter, list: PyList, values: readonly Value[], thread: Thread) => NativeAnswer): void =>
  defineMethod<PyList>(LIST, name, spec, body)

define('append', 'object', (m, list, [item]) => {
  if (!mayWhole(m, list, true)) return SUSPEND
  m.journal.push(list, list.items, item)
  if (list.shared) m.share(item)
  return null
})

method(LIST, 'extend', (m, [self, iterable], _k, thread) => {
  const list = self as PyList
  return withItems(m, thread, iterable, () => call(m, thread, prelude(m, 'extend_collected'), [list, iterable], NO_KEYWORDS), (items) => {
    if (!mayWhole(m, list, true)) return SUSPEND
    extendList(m, list, items)
    return null
  })
}, { effect: 'pure' })

define('insert', 'index, object', (m, list, [index, item]) => {
  if (!mayWhole(m, list, true)) return SUSPEND
  const at = Number(integer(m, index))
  m.journal.keepArray(list, list.items)
  list.items.splice(at < 0 ? Math.max(0, at + list.items.length) : at, 0, item)
  if (list.shared) m.share(item)
  return null
})

define('pop', 'index?', (m, list, [index]) => {
  if (!mayWhole(m, list, true)) return SUSPEND
  const { items } = list
  if (items.length === 0) throw raised(m, 'IndexError', 'pop from empty list')
  const given = index === undefined ? -1 : Number(integer(m, index))
  const at = given < 0 ? given + items.length : given
  if (at < 0 || at >= items.length) throw raised(m, 'IndexError', 'pop index out of range')
  if (at === items.length - 1) return m.journal.pop(list, items)
  m.journal.keepArray(list, items)
  return items.splice(at, 1)[0]
})

define('remove', 'value', (m, list, [wanted], thread) => {
  if (!mayWhole(m, list, true) || !mayLook(m, ...list.items, wanted)) return SUSPEND
  if (asksProgram(wanted) || list.items.some(asksProgram)) return call(m, thread, prelude(m, 'list_remove'), [list, wanted], NO_KEYWORDS)
  const at = list.items.findIndex(sameAs(wanted))
  if (at < 0) throw raised(m, 'ValueError', 'list.remove(x): x not in list')
  m.journal.keepArray(list, list.items)
  list.items.splice(at, 1)
  return null
})

define('clear', '', (m, list) => {
  if (!mayWhole(m, list, true)) return SUSPEND
  m.journal.keepArray(list, list.items)
  list.items.length = 0
  return null
})

define('reverse', '', (m, list) => {
  if (!mayWhole(m, list, true)) return SUSPEND
  m.journal.keepArray(list, list.items)
  list.items.reverse()
  return null
})

define('copy', '', (m, list) => (mayWhole(m, list, false) ? m.born(new PyList([...list.items])) : SUSPEND))
define('__reversed__', '', (m, list) => m.born(new PyIterator('list_reverseiterator', list, 0)))

defineMethod<PyList>(LIST, 'sort', '*key=, *reverse=', (m, list, [key = null, reverse = false], thread) =>
  call(m, thread, prelude(m, 'list_sort'), [list, key, reverse], NO_KEYWORDS))

// ---- what lists, tuples and ranges share ---------------------------------------------------------------------------------------------

for (const cls of [LIST, TUPLE]) {
  defineMethod<PyList | PyTuple>(cls, 'index', 'value, start?, stop?', (m, self, [wanted, start, stop], thread) => {
    if (!mayLook(m, self, wanted)) return SUSPEND
    if (asksProgram(wanted) || self.items.some(asksProgram)) return call(m, thread, prelude(m, 'sequence_index'), [self, wanted, start ?? 0, stop ?? null], NO_KEYWORDS)
    const range = window(self.items.length, optionalInteger(m, start), optionalInteger(m, stop))
    const at = range === undefined ? -1 : self.items.slice(range.start, range.end).findIndex(sameAs(wanted))
    if (range === undefined || at < 0) throw raised(m, 'ValueError', self instanceof PyList ? `${repr(m, wanted) ?? 'value'} is not in list` : 'tuple.index(x): x not in tuple')
    return at + range.start
  })
  defineMethod<PyList | PyTuple>(cls, 'count', 'value', (m, self, [wanted], thread) => {
    if (!mayLook(m, self, wanted)) return SUSPEND
    if (asksProgram(wanted) || self.items.some(asksProgram)) return call(m, thread, prelude(m, 'sequence_count'), [self, wanted], NO_KEYWORDS)
    return self.items.filter(sameAs(wanted)).length
  })
}

function rangePlace(range: PyRange, wanted: Value): number {
  if (!isInt(wanted)) return -1
  const steps = (Number(wanted) - range.start) / range.step
  return Number.isInteger(steps) && steps >= 0 && steps < range.length ? steps : -1
}

defineMethod<PyRange>(RANGE, 'index', 'value', (m, range, [wanted]) => {
  const at = rangePlace(range, wanted)
  if (at < 0) throw raised(m, 'ValueError', `${repr(m, wanted) ?? 'value'} is not in range`)
  return at
})
defineMethod<PyRange>(RANGE, 'count', 'value', (_m, range, [wanted]) => (rangePlace(range, wanted) < 0 ? 0 : 1))
getter(RANGE, 'start', (_m, [self]) => (self as PyRange).start)
getter(RANGE, 'stop', (_m, [self]) => (self as PyRange).stop)
getter(RANGE, 'step', (_m, [self]) => (self as PyRange).step)
