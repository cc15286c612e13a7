import { SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { canAcquire, FREE, type LockState, TAKEN } from '../../../sync/lock.ts'
import * as rlock from '../../../sync/rlock.ts'
import * as semaphore from '../../../sync/semaphore.ts'
import { getter, libraryClass, method, OBJECT } from '../objects/classes.ts'
import { type Keywords, type PyClass, PyFloat, PyNativeObject } from '../objects/values.ts'
import { raised, typeError, valueError } from '../runtime/raise.ts'
import { isInt } from '../runtime/numbers.ts'
import { addressOf } from '../runtime/text.ts'
import { identOf } from './thread-numbers.ts'

type Answer = Value | typeof SUSPEND

/** `acquire(blocking=True, timeout=-1)`: how it waits. A timeout may run out whenever the thing is not to be had. */
export function waitsForEver(m: Interpreter, [blocking = true, timeout = null]: readonly Value[], keywords: Keywords): boolean {
  const block = keywords.get('blocking') ?? blocking
  const limit = keywords.get('timeout') ?? timeout
  const limited = limit !== null && limit !== -1 && !(limit instanceof PyFloat && limit.value === -1)
  if (limited && (block === false || block === 0)) throw valueError(m, "can't specify a timeout for a non-blocking call")
  return block !== false && block !== 0 && !limited
}

// ---- Lock ------------------------------------------------------------------------------------------------------------------------

export class PyLock extends PyNativeObject {
  readonly sort = 'lock'
  readonly showsState = true
  state: LockState = FREE
  /** Who took it, for reports only: releasing is everybody's right. */
  owner: Thread | null = null
  trace(tracer: Tracer): void {
    tracer.number(this.state.locked ? 1 : 0)
  }
}

export const LOCK = libraryClass('_thread', 'lock')
method(LOCK, '__repr__', (_m, [self]) => `<${(self as PyLock).state.locked ? '' : 'un'}locked _thread.lock object at ${addressOf(self as PyLock)}>`, { effect: 'pure' })

export function acquireLock(m: Interpreter, lock: PyLock, forEver: boolean, thread: Thread): Answer {
  const ready = forEver ? () => (canAcquire(lock.state) ? 1 : 0) : undefined
  if (!m.maySync(lock, 'acquire()', ready, { reason: 'lock', on: lock })) return SUSPEND
  if (!canAcquire(lock.state)) return false
  m.journal.set(lock, 'state', TAKEN)
  m.journal.set(lock, 'owner', thread)
  return true
}

export function releaseLock(m: Interpreter, lock: PyLock): Answer {
  if (!m.maySync(lock, 'release()', undefined, undefined)) return SUSPEND
  if (!lock.state.locked) throw raised(m, 'RuntimeError', 'release unlocked lock')
  m.journal.set(lock, 'state', FREE)
  m.journal.set(lock, 'owner', null)
  return null
}

method(LOCK, 'acquire', (m, [self, ...rest], keywords, thread) => acquireLock(m, self as PyLock, waitsForEver(m, rest, keywords), thread))
method(LOCK, 'release', (m, [self]) => releaseLock(m, self as PyLock))
method(LOCK, 'locked', (m, [self]) => (m.maySync(self as PyLock, 'locked()', undefined, undefined) ? (self as PyLock).state.locked : SUSPEND))
method(LOCK, '__enter__', (m, [self], _k, thread) => acquireLock(m, self as PyLock, true, thread))
method(LOCK, '__exit__', (m, [self]) => releaseLock(m, self as PyLock))

// ---- RLock -----------------------------------------------------------------------------------------------------------------------

export class PyRLock extends PyNativeObject {
  readonly sort = 'rlock'
  readonly showsState = true
  state: rlock.RLockState<Thread> = rlock.unowned()
  get owner(): Thread | null {
    return this.state.owner
  }
  /** The owner is traced with the thread (Thread.held), so that equal threads stay exchangeable. */
  trace(tracer: Tracer): void {
    tracer.number(this.state.count)
  }
}

export const RLOCK = libraryClass('_thread', 'RLock')
method(RLOCK, '__repr__', (m, [self]) => {
  const { owner, count } = (self as PyRLock).state
  if (owner !== null) m.identityShown = true
  return `<${owner === null ? 'un' : ''}locked _thread.RLock object owner=${owner === null ? 0 : identOf(owner)} count=${count} at ${addressOf(self as PyRLock)}>`
}, { effect: 'pure' })

export function setRLock(m: Interpreter, lock: PyRLock, next: rlock.RLockState<Thread>): void {
  const before = lock.state.owner
  m.journal.set(lock, 'state', next)
  if (before !== next.owner) {
    const moved = before ?? next.owner!
    m.keepThread(moved)
    moved.held = before === null ? [...moved.held, lock] : moved.held.filter((o) => o !== lock)
  }
}

export function acquireRLock(m: Interpreter, lock: PyRLock, forEver: boolean, thread: Thread): Answer {
  const ready = forEver ? () => (rlock.canAcquire(lock.state, thread) ? 1 : 0) : undefined
  if (!m.maySync(lock, 'acquire()', ready, { reason: 'lock', on: lock })) return SUSPEND
  if (!rlock.canAcquire(lock.state, thread)) return false
  setRLock(m, lock, rlock.acquired(lock.state, thread))
  return true
}

export function releaseRLock(m: Interpreter, lock: PyRLock, thread: Thread): Answer {
  if (!m.maySync(lock, 'release()', undefined, undefined)) return SUSPEND
  if (lock.state.owner !== thread) throw raised(m, 'RuntimeError', 'cannot release un-acquired lock')
  setRLock(m, lock, rlock.released(lock.state))
  return null
}

method(RLOCK, 'acquire', (m, [self, ...rest], keywords, thread) => acquireRLock(m, self as PyRLock, waitsForEver(m, rest, keywords), thread))
method(RLOCK, 'release', (m, [self], _k, thread) => releaseRLock(m, self as PyRLock, thread))
method(RLOCK, '__enter__', (m, [self], _k, thread) => acquireRLock(m, self as PyRLock, true, thread))
method(RLOCK, '__exit__', (m, [self], _k, thread) => releaseRLock(m, self as PyRLock, thread))

// ---- Semaphore -------------------------------------------------------------------------------------------------------------------

export class PySemaphore extends PyNativeObject {
  readonly sort = 'semaphore'
  readonly showsState = true
  state: semaphore.SemaphoreState = { value: 1, bound: null }
  trace(tracer: Tracer): void {
    tracer.number(this.state.value)
  }
}

export const SEMAPHORE = libraryClass('threading', 'Semaphore', [OBJECT], 'object')
export const BOUNDED_SEMAPHORE = libraryClass('threading', 'BoundedSemaphore', [SEMAPHORE], 'object')
method(SEMAPHORE, '__repr__', (_m, [self]) => `<threading.${(self as PySemaphore).cls.name} at ${addressOf(self as PySemaphore)}: value=${(self as PySemaphore).state.value}${(self as PySemaphore).state.bound === null ? '' : `/${(self as PySemaphore).state.bound}`}>`, { effect: 'pure' })
getter(SEMAPHORE, '_value', (m, [self]) => (m.maySync(self as PySemaphore, '_value', undefined, undefined) ? (self as PySemaphore).state.value : SUSPEND))
const newSemaphore = (_m: Interpreter, cls: PyClass) => new PySemaphore(cls)
SEMAPHORE.factory = newSemaphore

method(SEMAPHORE, '__init__', (m, [self, given = 1], keywords) => {
  const value = keywords.get('value') ?? given
  if (!isInt(value)) throw typeError(m, "'<' not supported between instances of 'str' and 'int'")
  if (Number(value) < 0) throw valueError(m, 'semaphore initial value must be >= 0')
  const object = self as PySemaphore
  m.journal.set(object, 'state', { value: Number(value), bound: object.cls.isSubclassOf(BOUNDED_SEMAPHORE) ? Number(value) : null })
  return null
})

function acquireSemaphore(m: Interpreter, object: PySemaphore, forEver: boolean): Answer {
  const ready = forEver ? () => (semaphore.canAcquire(object.state) ? 1 : 0) : undefined
  if (!m.maySync(object, 'acquire()', ready, { reason: 'semaphore', on: object })) return SUSPEND
  if (!semaphore.canAcquire(object.state)) return false
  m.journal.set(object, 'state', semaphore.acquired(object.state))
  return true
}

function releaseSemaphore(m: Interpreter, object: PySemaphore, times: number): Answer {
  if (!m.maySync(object, 'release()', undefined, undefined)) return SUSPEND
  if (times < 1) throw valueError(m, 'n must be one or more')
  const next = semaphore.released(object.state, times)
  if (next === undefined) throw valueError(m, 'Semaphore released too many times')
  m.journal.set(object, 'state', next)
  return null
}

method(SEMAPHORE, 'acquire', (m, [self, ...rest], keywords) => acquireSemaphore(m, self as PySemaphore, waitsForEver(m, rest, keywords)))
method(SEMAPHORE, 'release', (m, [self, n = 1], keywords) => releaseSemaphore(m, self as PySemaphore, Number(keywords.get('n') ?? n)))
method(SEMAPHORE, '__enter__', (m, [self]) => acquireSemaphore(m, self as PySemaphore, true))
method(SEMAPHORE, '__exit__', (m, [self]) => releaseSemaphore(m, self as PySemaphore, 1))

// ---- Event -----------------------------------------------------------------------------------------------------------------------

export class PyEvent extends PyNativeObject {
  readonly sort = 'event'
  readonly showsState = true
  isSet = false
  trace(tracer: Tracer): void {
    tracer.number(this.isSet ? 1 : 0)
  }
}

export const EVENT = libraryClass('threading', 'Event', [OBJECT], 'object')
method(EVENT, '__repr__', (_m, [self]) => `<threading.Event at ${addressOf(self as PyEvent)}: ${(self as PyEvent).isSet ? 'set' : 'unset'}>`, { effect: 'pure' })
EVENT.factory = (_m, cls) => new PyEvent(cls)

export function setEvent(m: Interpreter, event: PyEvent, isSet: boolean): Answer {
  if (!m.maySync(event, isSet ? 'set()' : 'clear()', undefined, undefined)) return SUSPEND
  m.journal.set(event, 'isSet', isSet)
  return null
}

method(EVENT, 'set', (m, [self]) => setEvent(m, self as PyEvent, true))
method(EVENT, 'clear', (m, [self]) => setEvent(m, self as PyEvent, false))
for (const name of ['is_set', 'isSet']) {
  method(EVENT, name, (m, [self]) => (m.maySync(self as PyEvent, 'is_set()', undefined, undefined) ? (self as PyEvent).isSet : SUSPEND))
}
method(EVENT, 'wait', (m, [self, timeout = null], keywords) => {
  const event = self as PyEvent
  const limited = (keywords.get('timeout') ?? timeout) !== null
  if (!m.maySync(event, 'wait()', limited ? undefined : () => (event.isSet ? 1 : 0), { reason: 'event', on: event })) return SUSPEND
  return event.isSet
})

