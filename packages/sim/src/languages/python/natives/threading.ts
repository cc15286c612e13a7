import { DROP_RESULT, type Frame, INVOKED, type NativeKind, PUSH_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { getter, libraryClass, method, OBJECT } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { NO_KEYWORDS, PyFunction, PyMethod, PyNativeObject, PyObject, PyTuple } from '../objects/values.ts'
import { bind } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { raised } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'

/** A threading.Thread: what it will run, and the machine's thread once it was started. */
export class PyThread extends PyObject {
  machine: Thread | null = null
  target: Value = null
  args: Value = null
  keywords: Value = null
  name: Value = null
  daemon = false
  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.values([this.target, this.args, this.keywords])
    tracer.number(this.machine === null ? 0 : this.machine.isAlive ? 1 : 2)
    if (this.machine?.isAlive) tracer.thread(this.machine)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.target)
    visit(this.args)
    visit(this.keywords)
  }
}

export const THREAD = libraryClass('threading', 'Thread', [OBJECT], 'object')
THREAD.factory = (_m, cls) => new PyThread(cls)

method(THREAD, '__init__', (m, [self, ...positional], keywords) => {
  const thread = self as PyThread
  const [, target = null, name = null, args = new PyTuple([]), named = null] = positional
  const given = (key: string, otherwise: Value): Value => keywords.get(key) ?? otherwise
  m.journal.set(thread, 'target', given('target', target))
  m.journal.set(thread, 'args', given('args', args))
  m.journal.set(thread, 'keywords', given('kwargs', named))
  const chosen = given('name', name)
  m.journal.set(thread, 'name', chosen === null ? defaultName(m, thread) : chosen)
  const daemon = given('daemon', null)
  m.journal.set(thread, 'daemon', daemon === null ? m.current.daemon : daemon === true)
  return null
})

function defaultName(m: Interpreter, thread: PyThread): string {
  const { counters } = pythonState(m)
  m.journal.set(counters, 'threadNames', counters.threadNames + 1)
  const target = thread.target instanceof PyMethod ? thread.target.callable : thread.target
  const suffix = target instanceof PyFunction ? ` (${target.name})` : ''
  return `Thread-${counters.threadNames}${suffix}`
}

/** The first frame of a thread: calls run(), which calls the target. Registers: the Thread object, then what run returned. */
const BOOT: NativeKind = {
  name: 'thread',
  future: (m, frame) => {
    const object = frame.registers[0] as PyThread
    const target = object.cls === THREAD ? object.target : object.cls.lookup('run')
    return target instanceof PyFunction ? m.load(target.code).future(0) : m.access.functions()
  },
  resume(m, thread, frame) {
    if (frame.sp > 1) return null
    const object = frame.registers[0] as PyThread
    const answer = call(m, thread, bind(object.cls.lookup('run'), object), [], NO_KEYWORDS)
    if (answer === SUSPEND || answer === INVOKED) return answer
    return null
  },
}

method(THREAD, 'run', (m, [self], _k, thread) => {
  const { target, args, keywords } = self as PyThread
  if (target === null) return null
  const named = new Map<string, Value>()
  if (keywords instanceof PyDict) for (const entry of keywords.live()) named.set(entry.key as string, entry.value)
  const items = args instanceof PyTuple ? args.items : ((args as { items?: Value[] } | null)?.items ?? [])
  return call(m, thread, target, items, named)
})

method(THREAD, 'start', (m, [self], _k, thread) => {
  const object = self as PyThread
  if (object.machine !== null) throw raised(m, 'RuntimeError', 'threads can only be started once')
  m.share(object)
  const started = m.newThread(thread.process, runsOf(object), thread)
  started.daemon = object.daemon
  started.object = object
  m.journal.set(object, 'machine', started)
  m.pushNative(started, BOOT, thread.top!, [object], DROP_RESULT)
  m.settle(started)
  return null
})

/** What a thread runs, for reports: equal for threads that are exchangeable. */
function runsOf(object: PyThread): string {
  const target = object.target instanceof PyMethod ? object.target.callable : object.target
  if (target instanceof PyFunction) return target.name
  return object.cls === THREAD ? 'thread' : `${object.cls.name}.run`
}

/** join() without a timeout only makes the next thing that counts wait: see Thread.joining. */
method(THREAD, 'join', (m, [self, timeout = null], keywords, thread) => {
  const awaited = (self as PyThread).machine
  if (awaited === null) throw raised(m, 'RuntimeError', 'cannot join thread before it is started')
  if (awaited === thread) throw raised(m, 'RuntimeError', 'cannot join current thread')
  if ((keywords.get('timeout') ?? timeout) !== null) {
    // With a timeout it may go on at any time: whether the thread is over is asked later.
    return null
  }
  if (awaited.isAlive && !thread.joining.includes(awaited)) {
    m.keepThread(thread)
    thread.joining = [...thread.joining, awaited]
  }
  return null
}, { effect: 'pure' })

method(THREAD, 'is_alive', (m, [self]) => {
  const object = self as PyThread
  if (object.machine === null) return false
  const alive = object.machine
  if (!m.maySync(object, 'is_alive()', undefined, undefined)) return SUSPEND
  return alive.isAlive
})

getter(THREAD, 'name', (m, [self]) => {
  m.identityShown = true
  return (self as PyThread).name
}, (m, [self, value]) => {
  m.journal.set(self as PyThread, 'name', value)
  return null
})
getter(THREAD, 'daemon', (_m, [self]) => (self as PyThread).daemon, (m, [self, value]) => {
  m.journal.set(self as PyThread, 'daemon', value === true)
  return null
})
getter(THREAD, 'ident', (m, [self]) => {
  m.identityShown = true
  const { machine } = self as PyThread
  return machine === null ? null : 140_000_000_000_000 + machine.index * 4096
})

// ---- locks -------------------------------------------------------------------------------------------------------------------------

/** A lock that any thread may release. */
export class PyLock extends PyNativeObject {
  readonly sort = 'lock'
  locked = false
  /** Who took it, for reports only: releasing is everybody's right. */
  owner: Thread | null = null
  trace(tracer: Tracer): void {
    tracer.number(this.locked ? 1 : 0)
  }
}

export const LOCK = libraryClass('_thread', 'lock')

function acquire(m: Interpreter, lock: PyLock, blocking: boolean, thread: Thread): boolean | typeof SUSPEND {
  const ready = blocking ? () => (lock.locked ? 0 : 1) : undefined
  if (!m.maySync(lock, 'acquire()', ready, { reason: 'lock', on: lock })) return SUSPEND
  if (lock.locked) return false
  m.journal.set(lock, 'locked', true)
  m.journal.set(lock, 'owner', thread)
  return true
}

function release(m: Interpreter, lock: PyLock): null | typeof SUSPEND {
  if (!m.maySync(lock, 'release()', undefined, undefined)) return SUSPEND
  if (!lock.locked) throw raised(m, 'RuntimeError', 'release unlocked lock')
  m.journal.set(lock, 'locked', false)
  m.journal.set(lock, 'owner', null)
  return null
}

method(LOCK, 'acquire', (m, [self, blocking = true, timeout = -1], keywords, thread) => {
  const waits = (keywords.get('blocking') ?? blocking) !== false
  const limited = (keywords.get('timeout') ?? timeout) !== -1
  return acquire(m, self as PyLock, waits && !limited, thread)
})
method(LOCK, 'release', (m, [self]) => release(m, self as PyLock))
method(LOCK, 'locked', (m, [self]) => (m.maySync(self as PyLock, 'locked()', undefined, undefined) ? (self as PyLock).locked : SUSPEND))
method(LOCK, '__enter__', (m, [self], _k, thread) => acquire(m, self as PyLock, true, thread))
method(LOCK, '__exit__', (m, [self]) => release(m, self as PyLock))

export { type Frame, PUSH_RESULT }
