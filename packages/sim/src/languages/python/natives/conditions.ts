import { type Frame, INVOKED, type NativeKind, PUSH_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { arrive, barrier, broken, isOpen, reset } from '../../../sync/barrier.ts'
import { canAcquire, FREE, TAKEN } from '../../../sync/lock.ts'
import * as rlock from '../../../sync/rlock.ts'
import { getter, libraryClass, method, OBJECT, EXCEPTIONS } from '../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, PyException, PyNativeObject } from '../objects/values.ts'
import { call } from '../runtime/calls.ts'
import { prelude } from '../runtime/prelude.ts'
import { raised } from '../runtime/raise.ts'
import { Raised } from '../../../machine/runtime.ts'
import { acquireLock, acquireRLock, PyLock, PyRLock, releaseLock, releaseRLock, RLOCK, setRLock } from './locks.ts'

// ---- Condition -------------------------------------------------------------------------------------------------------------------

type AnyLock = PyLock | PyRLock

export class PyCondition extends PyNativeObject {
  readonly sort = 'condition'
  lock!: AnyLock
  /** Threads in wait(), in the order in which they came, that nobody has woken. */
  waiting: readonly Thread[] = []
  trace(tracer: Tracer): void {
    tracer.value(this.lock)
    // Whoever waits shows it in its own frames; in which order they came matters only where waking is first come, first served.
    tracer.number(this.waiting.length)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.lock)
  }
}

export const CONDITION = libraryClass('threading', 'Condition', [OBJECT], 'object')
CONDITION.factory = (_m, cls) => new PyCondition(cls)

method(CONDITION, '__init__', (m, [self, given = null], keywords) => {
  const lock = keywords.get('lock') ?? given
  m.journal.set(self as PyCondition, 'lock', (lock ?? m.born(new PyRLock(RLOCK))) as AnyLock)
  return null
})

const acquireAny = (m: Interpreter, lock: AnyLock, thread: Thread): NativeAnswer =>
  lock instanceof PyLock ? acquireLock(m, lock, true, thread) : acquireRLock(m, lock, true, thread)
const releaseAny = (m: Interpreter, lock: AnyLock, thread: Thread): NativeAnswer =>
  lock instanceof PyLock ? releaseLock(m, lock) : releaseRLock(m, lock, thread)

method(CONDITION, 'acquire', (m, [self], _k, thread) => acquireAny(m, (self as PyCondition).lock, thread))
method(CONDITION, 'release', (m, [self], _k, thread) => releaseAny(m, (self as PyCondition).lock, thread))
method(CONDITION, '__enter__', (m, [self], _k, thread) => acquireAny(m, (self as PyCondition).lock, thread))
method(CONDITION, '__exit__', (m, [self], _k, thread) => releaseAny(m, (self as PyCondition).lock, thread))

function isOwned(lock: AnyLock, thread: Thread): boolean {
  return lock instanceof PyLock ? lock.state.locked : lock.state.owner === thread
}

method(CONDITION, 'wait', (m, [self, timeout = null], keywords, thread) => {
  const condition = self as PyCondition
  if (!isOwned(condition.lock, thread)) throw raised(m, 'RuntimeError', 'cannot wait on un-acquired lock')
  if (!m.maySync(condition.lock, 'wait()', undefined, undefined)) return SUSPEND
  const limited = (keywords.get('timeout') ?? timeout) !== null
  const { lock } = condition
  const depth = lock instanceof PyLock ? 1 : lock.state.count
  if (lock instanceof PyLock) {
    m.journal.set(lock, 'state', FREE)
    m.journal.set(lock, 'owner', null)
  } else setRLock(m, lock, rlock.unowned())
  m.journal.set(condition, 'waiting', [...condition.waiting, thread])
  m.pushNative(thread, WAIT, thread.top!, [condition, depth, limited, false], PUSH_RESULT)
  return INVOKED
})

/** Registers: condition, how often the lock was held, whether there is a timeout, whether it was notified. */
const WAIT: NativeKind = {
  name: 'wait()',
  future: (m) => m.access.empty,
  touches: (frame) => (frame.registers[0] as PyCondition).lock,
  waits: (frame) => (frame.registers[3] === true ? { reason: 'lock', on: (frame.registers[0] as PyCondition).lock } : { reason: 'condition', on: frame.registers[0] }),
  ready(_m, thread, frame) {
    const [condition, , limited, notified] = frame.registers as [PyCondition, number, boolean, boolean]
    if (!notified && !limited) return 0
    const { lock } = condition
    return (lock instanceof PyLock ? canAcquire(lock.state) : rlock.canAcquire(lock.state, thread)) ? 1 : 0
  },
  resume(m, thread, frame) {
    const [condition, depth, , notified] = frame.registers as [PyCondition, number, boolean, boolean]
    const { lock } = condition
    if (lock instanceof PyLock) {
      m.journal.set(lock, 'state', TAKEN)
      m.journal.set(lock, 'owner', thread)
    } else setRLock(m, lock, rlock.acquired(lock.state, thread, depth))
    if (!notified) m.journal.set(condition, 'waiting', condition.waiting.filter((t) => t !== thread))
    return notified
  },
}

/** Whom a notify wakes: under the GIL the first who came, else (the language does not say) any. */
function notify(m: Interpreter, condition: PyCondition, count: number, thread: Thread): NativeAnswer {
  if (!isOwned(condition.lock, thread)) throw raised(m, 'RuntimeError', 'cannot notify on un-acquired lock')
  const among = condition.waiting
  const fair = m.semantics.switching === 'gil' || count >= among.length || count === 0
  const ways = fair ? 1 : combinations(among.length, count)
  if (!m.maySync(condition.lock, count >= among.length ? 'notify_all()' : 'notify()', () => ways, undefined)) return SUSPEND
  const woken = fair ? among.slice(0, count) : pick(among, count, m.choice)
  for (const sleeper of woken) wake(m, sleeper, condition)
  m.journal.set(condition, 'waiting', among.filter((t) => !woken.includes(t)))
  return null
}

function wake(m: Interpreter, sleeper: Thread, condition: PyCondition): void {
  const frame = sleeper.frames.findLast((f: Frame) => f.native === WAIT && f.registers[0] === condition)!
  m.keepThread(sleeper)
  m.keepFrame(frame)
  frame.registers[3] = true
}

function combinations(n: number, k: number): number {
  let out = 1
  for (let i = 0; i < k; i++) out = (out * (n - i)) / (i + 1)
  return Math.round(out)
}

/** The choice-th k-subset in lexicographic order. */
function pick<T>(items: readonly T[], k: number, choice: number): T[] {
  if (k === 0) return []
  for (let first = 0, left = choice; first < items.length; first++) {
    const below = combinations(items.length - first - 1, k - 1)
    if (left < below) return [items[first]!, ...pick(items.slice(first + 1), k - 1, left)]
    left -= below
  }
  return []
}

method(CONDITION, 'notify', (m, [self, n = 1], keywords, thread) => notify(m, self as PyCondition, Number(keywords.get('n') ?? n), thread))
for (const name of ['notify_all', 'notifyAll']) {
  method(CONDITION, name, (m, [self], _k, thread) => notify(m, self as PyCondition, Number.MAX_SAFE_INTEGER, thread))
}
method(CONDITION, 'wait_for', (m, [self, predicate, timeout = null], keywords, thread) =>
  call(m, thread, prelude(m, 'wait_for'), [self, predicate, keywords.get('timeout') ?? timeout], NO_KEYWORDS))

// ---- Barrier ---------------------------------------------------------------------------------------------------------------------

export class PyBarrier extends PyNativeObject {
  readonly sort = 'barrier'
  state = barrier(1)
  action: Value = null
  trace(tracer: Tracer): void {
    const { parties, arrived, round, broken: isBroken } = this.state
    tracer.number(parties)
    tracer.number(arrived)
    tracer.number(round)
    tracer.number(isBroken ? 1 : 0)
    tracer.value(this.action)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.action)
  }
}

export const BARRIER = libraryClass('threading', 'Barrier', [OBJECT], 'object')
export const BROKEN_BARRIER = libraryClass('threading', 'BrokenBarrierError', [EXCEPTIONS.get('RuntimeError')!], 'exception')
BARRIER.factory = (_m, cls) => new PyBarrier(cls)

method(BARRIER, '__init__', (m, [self, parties, action = null], keywords) => {
  const object = self as PyBarrier
  m.journal.set(object, 'state', barrier(Number(keywords.get('parties') ?? parties)))
  m.journal.set(object, 'action', keywords.get('action') ?? action)
  return null
})

method(BARRIER, 'wait', (m, [self, timeout = null], keywords, thread) => {
  const object = self as PyBarrier
  if (!m.maySync(object, 'wait()', undefined, undefined)) return SUSPEND
  if (object.state.broken) throw brokenBarrier(m)
  const index = object.state.arrived
  const { next, isLast } = arrive(object.state)
  if (!isLast) {
    m.journal.set(object, 'state', next)
    const limited = (keywords.get('timeout') ?? timeout) !== null
    m.pushNative(thread, BARRIER_WAIT, thread.top!, [object, object.state.round, index, limited], PUSH_RESULT)
    return INVOKED
  }
  if (object.action === null) {
    m.journal.set(object, 'state', next)
    return index
  }
  // The last one runs the action before the others may go on.
  m.pushNative(thread, BARRIER_ACTION, thread.top!, [object, index], PUSH_RESULT)
  return INVOKED
})

function brokenBarrier(m: Interpreter): Raised {
  return new Raised(m.born(new PyException(BROKEN_BARRIER, [])))
}

/** Registers: barrier, round of arrival, index, whether there is a timeout. */
const BARRIER_WAIT: NativeKind = {
  name: 'wait()',
  future: (m) => m.access.empty,
  touches: (frame) => frame.registers[0] as PyBarrier,
  waits: (frame) => ({ reason: 'barrier', on: frame.registers[0] }),
  ready(_m, _thread, frame) {
    const [object, round, , limited] = frame.registers as [PyBarrier, number, number, boolean]
    return limited || isOpen(object.state, round) ? 1 : 0
  },
  resume(m, _thread, frame) {
    const [object, round, index] = frame.registers as [PyBarrier, number, number, boolean]
    if (object.state.broken) throw brokenBarrier(m)
    if (isOpen(object.state, round)) return index
    m.journal.set(object, 'state', broken(object.state))
    throw brokenBarrier(m)
  },
}

/** Registers: barrier, index, then what the action returned. */
const BARRIER_ACTION: NativeKind = {
  name: 'barrier action',
  resume(m, thread, frame) {
    const [object, index] = frame.registers as [PyBarrier, number]
    if (frame.sp > 2) {
      m.journal.set(object, 'state', arrive(object.state).next)
      return index
    }
    const answer = call(m, thread, object.action, [], NO_KEYWORDS)
    if (answer === INVOKED || answer === SUSPEND) return answer
    frame.push(answer)
    return INVOKED
  },
}

method(BARRIER, 'reset', (m, [self]) => {
  const object = self as PyBarrier
  if (!m.maySync(object, 'reset()', undefined, undefined)) return SUSPEND
  m.journal.set(object, 'state', reset(object.state))
  return null
})
method(BARRIER, 'abort', (m, [self]) => {
  const object = self as PyBarrier
  if (!m.maySync(object, 'abort()', undefined, undefined)) return SUSPEND
  m.journal.set(object, 'state', broken(object.state))
  return null
})
getter(BARRIER, 'parties', (_m, [self]) => (self as PyBarrier).state.parties)
for (const [name, see] of [['n_waiting', (b: PyBarrier) => b.state.arrived], ['broken', (b: PyBarrier) => b.state.broken]] as const) {
  getter(BARRIER, name, (m, [self]) => (m.maySync(self as PyBarrier, name, undefined, undefined) ? see(self as PyBarrier) : SUSPEND))
}

