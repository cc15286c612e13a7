import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { libraryClass, nativeFunction } from '../objects/classes.ts'
import { plainKey, PySet } from '../objects/dict.ts'
import { type NativeAnswer, NO_KEYWORDS, PyFunction, PyList, PyNativeObject, PyTuple } from '../objects/values.ts'
import { getAttribute } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { between } from './process-channels.ts'
import { pickled } from './processes.ts'
import { defineMethod } from './signature.ts'

/**
 * What pools are made of: a queue of work that can be closed, and a slot that is filled once. Each method is one step; all else that a pool does is
 * its threads' own affair. Between processes both hold copies.
 */
class PyWorkQueue extends PyNativeObject {
  readonly sort = 'work queue'
  items: readonly Value[] = []
  /** Marks of slots that were full when they were asked: in no order (CPython keeps them in a set), before all others. */
  early: readonly Value[] = []
  isClosed = false
  trace(tracer: Tracer): void {
    tracer.values([...this.items])
    tracer.values([...this.early])
    tracer.number(this.isClosed ? 1 : 0)
  }
  override references(visit: (value: Value) => void): void {
    for (const item of this.items) visit(item)
    for (const item of this.early) visit(item)
  }
}

const WORK_QUEUE = libraryClass('_pools', 'WorkQueue')

/** A result to come: filled once, read after. Queues that asked for it get its mark when it is filled. */
class PySlot extends PyNativeObject {
  readonly sort = 'future'
  isFilled = false
  value: Value = null
  asked: readonly { readonly queue: PyWorkQueue; readonly mark: Value }[] = []
  callbacks: readonly Value[] = []
  trace(tracer: Tracer): void {
    tracer.number(this.isFilled ? 1 : 0)
    tracer.value(this.value)
    tracer.values(this.asked.flatMap(({ queue, mark }) => [queue, mark]))
    tracer.values([...this.callbacks])
  }
  override references(visit: (value: Value) => void): void {
    visit(this.value)
    for (const { queue, mark } of this.asked) {
      visit(queue)
      visit(mark)
    }
    for (const callback of this.callbacks) visit(callback)
  }
}

const SLOT = libraryClass('_pools', 'Slot')

/** A value on its way into something: a copy where it goes between processes. */
function moved(m: Interpreter, into: PyNativeObject, value: Value): Value {
  const goes = into.betweenProcesses ? pickled(m, value) : value
  if (into.shared) m.share(goes)
  return goes
}

function append(m: Interpreter, queue: PyWorkQueue, item: Value): void {
  m.journal.set(queue, 'items', [...queue.items, moved(m, queue, item)])
}

/** False where the queue was closed. */
defineMethod<PyWorkQueue>(WORK_QUEUE, 'put', 'item', (m, queue, [item]) => {
  if (!m.maySync(queue, 'submit()', undefined, undefined)) return SUSPEND
  if (queue.isClosed) return false
  append(m, queue, item)
  return true
})
/** The next item; None when there is none and the queue is closed. */
defineMethod<PyWorkQueue>(WORK_QUEUE, 'take', '', (m, queue) => {
  const ready = () => queue.early.length || (queue.items.length > 0 || queue.isClosed ? 1 : 0)
  if (!m.maySync(queue, 'take work', ready, { reason: 'queue', on: queue })) return SUSPEND
  if (queue.early.length > 0) {
    const at = Math.min(m.choice, queue.early.length - 1)
    const taken = queue.early[at]!
    m.journal.set(queue, 'early', queue.early.toSpliced(at, 1))
    return taken
  }
  const [first = null, ...rest] = queue.items
  m.journal.set(queue, 'items', rest)
  return first
})
/** Closes; answers the items that were left, and takes them out where asked to. */
defineMethod<PyWorkQueue>(WORK_QUEUE, 'close', 'drop', (m, queue, [drop]) => {
  if (!m.maySync(queue, 'shutdown()', undefined, undefined)) return SUSPEND
  m.journal.set(queue, 'isClosed', true)
  const left = m.born(new PyList([...queue.items]))
  if (drop === true) m.journal.set(queue, 'items', [])
  return left
})
/** Takes the work of a slot out before anybody began it: whether that came in time. */
defineMethod<PyWorkQueue>(WORK_QUEUE, 'withdraw', 'slot', (m, queue, [slot]) => {
  if (!m.maySync(queue, 'cancel()', undefined, undefined)) return SUSPEND
  const kept = queue.items.filter((item) => !(item instanceof PyTuple && item.items[0] === slot))
  const came = kept.length < queue.items.length
  m.journal.set(queue, 'items', kept)
  return came
})
defineMethod<PyWorkQueue>(WORK_QUEUE, 'holds', 'slot', (m, queue, [slot]) => {
  if (!m.maySync(queue, 'running()', undefined, undefined)) return SUSPEND
  return queue.items.some((item) => item instanceof PyTuple && item.items[0] === slot)
})

/** Fills the slot, and tells the queues that asked; answers the callbacks to be called. */
defineMethod<PySlot>(SLOT, 'fill', 'value', (m, slot, [value]) => {
  if (!m.maySync(slot, 'complete', undefined, undefined, slot.asked.map((a) => a.queue))) return SUSPEND
  if (slot.isFilled) return null
  m.journal.set(slot, 'value', moved(m, slot, value))
  m.journal.set(slot, 'isFilled', true)
  for (const { queue, mark } of slot.asked) append(m, queue, mark)
  return m.born(new PyList([...slot.callbacks]))
})
/** What is in the slot, waiting for it; None where the time ran out. */
defineMethod<PySlot>(SLOT, 'wait', 'limited', (m, slot, [limited]) => {
  const ready = limited === true ? undefined : () => (slot.isFilled ? 1 : 0)
  if (!m.maySync(slot, 'result()', ready, { reason: 'future', on: slot })) return SUSPEND
  return slot.isFilled ? slot.value : null
})
defineMethod<PySlot>(SLOT, 'look', '', (m, slot) => {
  if (!m.maySync(slot, 'done()', undefined, undefined)) return SUSPEND
  return slot.isFilled ? slot.value : null
})
/** Has the mark put on the queue when the slot is filled, or now. */
defineMethod<PySlot>(SLOT, 'ask', 'queue, mark', (m, slot, [queue, mark]) => {
  if (!m.maySync(slot, 'wait for completion', undefined, undefined, [queue as PyWorkQueue])) return SUSPEND
  if (slot.isFilled) m.journal.set(queue as PyWorkQueue, 'early', [...(queue as PyWorkQueue).early, moved(m, queue as PyWorkQueue, mark)])
  else m.journal.set(slot, 'asked', [...slot.asked, { queue: queue as PyWorkQueue, mark }])
  if (slot.shared) {
    m.share(queue)
    m.share(mark)
  }
  return null
})
/** False where it is too late: the slot is filled. */
defineMethod<PySlot>(SLOT, 'call_when_filled', 'callback', (m, slot, [callback]) => {
  if (!m.maySync(slot, 'add_done_callback()', undefined, undefined)) return SUSPEND
  if (slot.isFilled) return false
  m.journal.set(slot, 'callbacks', [...slot.callbacks, callback])
  if (slot.shared) m.share(callback)
  return true
})

/** What a manager keeps for all processes: an object whose methods are called from afar, each call one step. */
class PyReferent extends PyNativeObject {
  readonly sort = 'managed object'
  value: Value = null
  trace(tracer: Tracer): void {
    tracer.value(this.value)
  }
  override references(visit: (value: Value) => void): void {
    visit(this.value)
  }
}

const REFERENT = libraryClass('_pools', 'Referent')

defineMethod<PyReferent>(REFERENT, 'call', 'name, args', (m, referent, [name, args], thread) => {
  if (!m.maySync(referent, `${String(name)}()`, undefined, undefined)) return SUSPEND
  const method = getAttribute(m, thread, referent.value, name as string)
  if (method === SUSPEND || method === INVOKED) throw new Error('what a manager keeps is a builtin container')
  const given = (args as PyTuple).items.map((arg) => pickled(m, arg))
  const answer = call(m, thread, method, given, NO_KEYWORDS)
  return answer === INVOKED || answer === SUSPEND ? answer : pickled(m, answer)
})

const newReferent = nativeFunction('Referent', (m, [value]) => {
  const made = between(m, new PyReferent(REFERENT))
  made.value = pickled(m, value)
  return made
})

function made<T extends PyNativeObject>(make: () => T): (m: Interpreter, args: readonly Value[]) => NativeAnswer {
  return (m, [isBetween]) => (isBetween === true ? between(m, make()) : m.born(make()))
}

/** The function of that name in this process: what a function becomes when it travels. */
function own(m: Interpreter, [value]: readonly Value[]): Value {
  if (!(value instanceof PyFunction)) return value
  const main = m.current.process.modules.get('__main__') as Namespace
  const here = main.get(value.name)
  return here instanceof PyFunction && here.code === value.code ? here : value
}

/** A set whose members stand in the order of a list. */
function arranged(m: Interpreter, [list]: readonly Value[]): Value {
  const { items } = list as PyList
  const set = m.born(new PySet(false))
  for (const item of items) set.set(m.journal, plainKey(item), item, null)
  set.arrange([...items])
  return set
}

export const POOLS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['WorkQueue', nativeFunction('WorkQueue', made(() => new PyWorkQueue(WORK_QUEUE)))],
  ['Slot', nativeFunction('Slot', made(() => new PySlot(SLOT)))],
  ['Referent', newReferent],
  ['own', nativeFunction('own', own)],
  ['arranged', nativeFunction('arranged', arranged, { effect: 'pure' })],
])
