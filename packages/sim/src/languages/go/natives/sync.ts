import { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Racing, Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { fatal } from '../runtime/endings.ts'
import { natives, type NativeAnswer } from '../runtime/natives.ts'
import { nilDereference, stringPanic } from '../runtime/panics.ts'
import { GoStruct } from '../runtime/values.ts'

/** The state of a primitive: numbers in the fields of its struct. */
function primitive(m: Interpreter, value: Value): GoStruct {
  if (!(value instanceof GoStruct)) throw nilDereference(m)
  return value
}

function set(m: Interpreter, struct: GoStruct, index: number, value: number): void {
  m.journal.setElement(struct, struct.fields, index, value)
}

const at = (struct: GoStruct, index: number): number => struct.fields[index] as number

function ask(m: Interpreter, struct: GoStruct, text: string, ready?: () => number, reason?: string): boolean {
  return m.maySync(struct, text, ready, reason === undefined ? undefined : { reason, on: struct })
}

function hold(m: Interpreter, struct: GoStruct, thread: Thread | null): void {
  m.setField(struct, 'owner', thread)
}

function lock(m: Interpreter, [value]: readonly Value[], thread: Thread): NativeAnswer {
  const mutex = primitive(m, value)
  if (!ask(m, mutex, 'Lock', () => (at(mutex, 0) === 0 ? 1 : 0), 'sync.Mutex.Lock')) return SUSPEND
  set(m, mutex, 0, 1)
  hold(m, mutex, thread)
  return null
}

function tryLock(m: Interpreter, [value]: readonly Value[], thread: Thread): NativeAnswer {
  const mutex = primitive(m, value)
  if (!ask(m, mutex, 'TryLock')) return SUSPEND
  if (at(mutex, 0) !== 0) return false
  set(m, mutex, 0, 1)
  hold(m, mutex, thread)
  return true
}

function unlock(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const mutex = primitive(m, value)
  if (!ask(m, mutex, 'Unlock')) return SUSPEND
  if (at(mutex, 0) === 0) return stop(m, 'sync: unlock of unlocked mutex')
  set(m, mutex, 0, 0)
  hold(m, mutex, null)
  return null
}

function stop(m: Interpreter, text: string): typeof INVOKED {
  fatal(m, text)
  return INVOKED
}

const READERS = 0
const WRITER = 1
/** WRITER: 0 none, 1 announced and waiting for readers, 2 holding. */

function announce(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const rw = primitive(m, value)
  if (!ask(m, rw, 'Lock', () => (at(rw, WRITER) === 0 ? 1 : 0), 'sync.RWMutex.Lock')) return SUSPEND
  set(m, rw, WRITER, 1)
  return null
}

function drained(m: Interpreter, [value]: readonly Value[], thread: Thread): NativeAnswer {
  const rw = primitive(m, value)
  if (!ask(m, rw, 'Lock', () => (at(rw, READERS) === 0 ? 1 : 0), 'sync.RWMutex.Lock')) return SUSPEND
  set(m, rw, WRITER, 2)
  hold(m, rw, thread)
  return null
}

function writerUnlock(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const rw = primitive(m, value)
  if (!ask(m, rw, 'Unlock')) return SUSPEND
  if (at(rw, WRITER) !== 2) return stop(m, 'sync: Unlock of unlocked RWMutex')
  set(m, rw, WRITER, 0)
  hold(m, rw, null)
  return null
}

function readLock(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const rw = primitive(m, value)
  if (!ask(m, rw, 'RLock', () => (at(rw, WRITER) === 0 ? 1 : 0), 'sync.RWMutex.RLock')) return SUSPEND
  set(m, rw, READERS, at(rw, READERS) + 1)
  return null
}

function readUnlock(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const rw = primitive(m, value)
  if (!ask(m, rw, 'RUnlock')) return SUSPEND
  if (at(rw, READERS) === 0) return stop(m, 'sync: RUnlock of unlocked RWMutex')
  set(m, rw, READERS, at(rw, READERS) - 1)
  return null
}

function tryRead(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const rw = primitive(m, value)
  if (!ask(m, rw, 'TryRLock')) return SUSPEND
  if (at(rw, WRITER) !== 0) return false
  set(m, rw, READERS, at(rw, READERS) + 1)
  return true
}

function tryWrite(m: Interpreter, [value]: readonly Value[], thread: Thread): NativeAnswer {
  const rw = primitive(m, value)
  if (!ask(m, rw, 'TryLock')) return SUSPEND
  if (at(rw, WRITER) !== 0 || at(rw, READERS) !== 0) return false
  set(m, rw, WRITER, 2)
  hold(m, rw, thread)
  return true
}

function add(m: Interpreter, [value, delta]: readonly Value[]): NativeAnswer {
  const group = primitive(m, value)
  const isFirst = at(group, 0) === 0 && (delta as number) > 0
  if (!m.maySync(group, 'Add', undefined, undefined, [], isFirst ? firstWait(group, false) : undefined)) return SUSPEND
  const count = at(group, 0) + (delta as number)
  if (count < 0) throw stringPanic(m, 'sync: negative WaitGroup counter')
  set(m, group, 0, count)
  return null
}

function wait(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const group = primitive(m, value)
  const waits = { reason: 'sync.WaitGroup.Wait', on: group }
  if (!m.maySync(group, 'Wait', () => (at(group, 0) === 0 ? 1 : 0), waits, [], firstWait(group, true))) return SUSPEND
  return null
}

/** An Add from zero must come before Wait: where it may come beside it, a detector of races says so. */
function firstWait(group: GoStruct, writes: boolean): Racing {
  return { object: group.birth, slot: 0, writes, name: 'sync.WaitGroup', atomic: false }
}

const [NEXT, NOTIFIED, RESUMED] = [0, 1, 2]

/** A ticket of a condition variable; when nobody is left waiting the numbers begin again. */
function enqueue(m: Interpreter, [value]: readonly Value[]): NativeAnswer {
  const list = primitive(m, value)
  if (!ask(m, list, 'Wait')) return SUSPEND
  if (at(list, RESUMED) === at(list, NEXT)) for (const index of [NEXT, NOTIFIED, RESUMED]) set(m, list, index, 0)
  const ticket = at(list, NEXT)
  set(m, list, NEXT, ticket + 1)
  return ticket
}

function waitTicket(m: Interpreter, [value, ticket]: readonly Value[]): NativeAnswer {
  const list = primitive(m, value)
  if (!ask(m, list, 'Wait', () => ((ticket as number) < at(list, NOTIFIED) ? 1 : 0), 'sync.Cond.Wait')) return SUSPEND
  set(m, list, RESUMED, at(list, RESUMED) + 1)
  return null
}

function notify(m: Interpreter, value: Value, all: boolean): NativeAnswer {
  const list = primitive(m, value)
  if (!ask(m, list, all ? 'Broadcast' : 'Signal')) return SUSPEND
  const waiting = at(list, NEXT) - at(list, NOTIFIED)
  if (waiting > 0) set(m, list, NOTIFIED, all ? at(list, NEXT) : at(list, NOTIFIED) + 1)
  return null
}

export const syncNatives = natives({
  'sync.(*Mutex).Lock': lock,
  'sync.(*Mutex).TryLock': tryLock,
  'sync.(*Mutex).Unlock': unlock,
  'sync.(*RWMutex).announce': announce,
  'sync.(*RWMutex).drained': drained,
  'sync.(*RWMutex).Unlock': writerUnlock,
  'sync.(*RWMutex).RLock': readLock,
  'sync.(*RWMutex).RUnlock': readUnlock,
  'sync.(*RWMutex).TryLock': tryWrite,
  'sync.(*RWMutex).TryRLock': tryRead,
  'sync.(*WaitGroup).Add': add,
  'sync.(*WaitGroup).Wait': wait,
  'sync.(*notifyList).enqueue': enqueue,
  'sync.(*notifyList).wait': waitTicket,
  'sync.(*notifyList).notifyOne': (m, [value]) => notify(m, value, false),
  'sync.(*notifyList).notifyAll': (m, [value]) => notify(m, value, true),
})
