import { DROP_RESULT, INVOKED, type NativeKind, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { HeapObject, Tracer, Value } from '../../../machine/values.ts'
import { exceptionClass, getter, libraryClass, method, nativeFunction, OBJECT } from '../objects/classes.ts'
import { type NativeAnswer, NO_KEYWORDS, type PyException, PyFunction, PyList, PyMethod, PyNative, PyObject, PyTuple } from '../objects/values.ts'
import { bind } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { THREAD_ENDS, THREADS } from '../runtime/effects.ts'
import { chainOf, tracebackText } from '../runtime/errors.ts'
import { mayLook } from '../runtime/items.ts'
import { raised } from '../runtime/raise.ts'
import { pythonState } from '../runtime/state.ts'
import { isHandler, isInterruptible } from './process-ends.ts'
import { PyTargetRunner, receiveTarget, runTarget } from './target-runner.ts'
import { identOf } from './thread-numbers.ts'

/** A threading.Thread: what it will run, and the machine's thread once it was started. */
export class PyThread extends PyTargetRunner {
  machine: Thread | null = null
  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.number(this.machine === null ? 0 : this.machine.isAlive ? 1 : 2)
    if (this.machine?.isAlive) tracer.thread(this.machine)
  }
  /** Leave to show it: its name, whether it lives. */
  mayShow(m: Interpreter): boolean {
    return mayTell(m, this, 'name', false) && mayTell(m, this, 'ident', false) && mayTell(m, this, 'daemon', false) && mayCount(m, false)
  }
}

export const THREAD = libraryClass('threading', 'Thread', [OBJECT], 'object')
THREAD.factory = (_m, cls) => new PyThread(cls)

method(THREAD, '__init__', (m, [self, ...positional], keywords) => {
  const thread = self as PyThread
  const { name, daemon } = receiveTarget(m, thread, positional, keywords)
  m.journal.set(thread, 'name', name === null ? defaultName(m, thread) : name)
  m.journal.set(thread, 'daemon', daemon === null ? m.current.daemon : daemon === true)
  return null
})

function defaultName(m: Interpreter, thread: PyThread): string {
  const { counters } = pythonState(m)
  m.journal.set(counters, 'threadNames', counters.threadNames + 1)
  const target = thread.target instanceof PyMethod ? thread.target.callable : thread.target
  const suffix = target instanceof PyFunction || target instanceof PyNative ? ` (${target.name})` : ''
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
    if (frame.sp > 1) return mayCount(m, true) ? null : SUSPEND
    const object = frame.registers[0] as PyThread
    const answer = call(m, thread, bind(object.cls.lookup('run'), object), [], NO_KEYWORDS)
    if (answer === SUSPEND || answer === INVOKED) return answer
    frame.push(null)
    return INVOKED
  },
}

/** Leave to look at the list of living threads, or to change it: a step of its own only where somebody looks. */
export function mayCount(m: Interpreter, writes: boolean): boolean {
  return m.may(pythonState(m).registry, m.access.key(writes ? THREADS : THREAD_ENDS), WHOLE, writes)
}

method(THREAD, 'run', (m, [self], _k, thread) => runTarget(m, thread, self as PyThread))

method(THREAD, 'start', (m, [self], _k, thread) => {
  const object = self as PyThread
  if (!mayTell(m, object, 'ident', true)) return SUSPEND
  if (object.machine !== null) throw raised(m, 'RuntimeError', 'threads can only be started once')
  if (!mayCount(m, true)) return SUSPEND
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
    return m.maySync(pythonState(m).registry, 'join(timeout)', undefined, undefined) ? null : SUSPEND
  }
  if (isInterruptible(thread.process)) return joinNow(m, awaited, pythonState(m).registry)
  m.join(thread, awaited)
  return null
}, { effect: 'pure' })

/** A join that a signal handler may break off: it stands where it is written until the other thread is over. */
export function joinNow(m: Interpreter, awaited: Thread, place: HeapObject): NativeAnswer {
  return m.maySync(place, 'join()', () => (awaited.isAlive ? 0 : 1), { reason: 'join', on: null }) ? null : SUSPEND
}

method(THREAD, 'is_alive', (m, [self]) => {
  const object = self as PyThread
  if (!mayTell(m, object, 'ident', false)) return SUSPEND
  if (object.machine === null) return false
  const alive = object.machine
  if (!mayCount(m, false)) return SUSPEND
  return alive.isAlive
})

/** Leave to read or change what a Thread object tells under a name that anybody may use. */
function mayTell(m: Interpreter, object: PyThread, name: 'name' | 'daemon' | 'ident', writes: boolean): boolean {
  const key = m.access.key(`attribute ${name}`)
  return m.may(object, key, key, writes)
}

function nameOf(m: Interpreter, object: PyThread): NativeAnswer {
  if (!mayTell(m, object, 'name', false)) return SUSPEND
  if (object.machine !== m.threads[0]) m.identityShown = true
  return object.name
}

function rename(m: Interpreter, object: PyThread, name: Value): NativeAnswer {
  if (!mayTell(m, object, 'name', true)) return SUSPEND
  m.journal.set(object, 'name', name)
  return null
}

function setDaemon(m: Interpreter, object: PyThread, value: Value): NativeAnswer {
  if (!mayTell(m, object, 'daemon', true)) return SUSPEND
  if (object.machine !== null) throw raised(m, 'RuntimeError', 'cannot set daemon status of active thread')
  m.journal.set(object, 'daemon', value === true)
  return null
}

const daemonOf = (m: Interpreter, object: PyThread): NativeAnswer => (mayTell(m, object, 'daemon', false) ? object.daemon : SUSPEND)

getter(THREAD, 'name', (m, [self]) => nameOf(m, self as PyThread), (m, [self, value]) => rename(m, self as PyThread, value))
getter(THREAD, 'daemon', (m, [self]) => daemonOf(m, self as PyThread), (m, [self, value]) => setDaemon(m, self as PyThread, value))
getter(THREAD, 'ident', (m, [self]) => {
  if (!mayTell(m, self as PyThread, 'ident', false)) return SUSPEND
  m.identityShown = true
  const { machine } = self as PyThread
  return machine === null ? null : identOf(machine)
})

method(THREAD, 'getName', (m, [self]) => nameOf(m, self as PyThread))
method(THREAD, 'setName', (m, [self, value]) => rename(m, self as PyThread, value))
method(THREAD, 'isDaemon', (m, [self]) => daemonOf(m, self as PyThread))
method(THREAD, 'setDaemon', (m, [self, value]) => setDaemon(m, self as PyThread, value))
method(THREAD, '__repr__', (m, [self]) => {
  m.identityShown = true
  const { cls, name, machine, daemon } = self as PyThread
  const state = machine === null ? 'initial' : machine.isAlive ? 'started' : 'stopped'
  return `<${cls.name}(${String(name)}, ${state}${daemon ? ' daemon' : ''}${machine === null ? '' : ` ${identOf(machine)}`})>`
})

/** The Thread object of the thread that runs; made for threads that no program object stands for. */
export function currentThread(m: Interpreter, running: Thread): PyThread {
  const thread = isHandler(running) ? running.process.threads[0]! : running
  if (thread.object instanceof PyThread) return thread.object
  const object = m.born(new PyThread(thread.index === 0 ? MAIN_THREAD : DUMMY_THREAD))
  object.name = thread === thread.process.threads[0] ? 'MainThread' : `Dummy-${thread.place}`
  object.machine = thread
  m.keepThread(thread)
  thread.object = object
  return object
}

const MAIN_THREAD = libraryClass('threading', '_MainThread', [THREAD], 'object')
const DUMMY_THREAD = libraryClass('threading', '_DummyThread', [THREAD], 'object')

/** What a hook for uncaught exceptions of threads is told. */
const HOOK_ARGUMENTS = libraryClass('_thread', '_ExceptHookArgs', [OBJECT], 'object')

export function hookArguments(m: Interpreter, thread: Thread, exception: PyException): Value {
  const made = m.born(new PyObject(HOOK_ARGUMENTS))
  for (const [name, value] of [['exc_type', exception.cls], ['exc_value', exception], ['exc_traceback', null], ['thread', currentThread(m, thread)]] as const) made.attributes.set(name, value)
  return made
}

/** threading.excepthook as it was before the program put another in its place. */
const originalHook = nativeFunction('_excepthook', (m, [told]) => {
  const { attributes } = told as PyObject
  const exception = attributes.get('exc_value') as PyException
  if (!mayLook(m, ...chainOf(exception))) return SUSPEND
  m.writeError(`Exception in thread ${String((attributes.get('thread') as PyThread).name)}:\n${tracebackText(m, exception)}`)
  return null
})

export const THREAD_FUNCTIONS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['excepthook', originalHook], ['__excepthook__', originalHook],
  ['current_thread', nativeFunction('current_thread', (m, _a, _k, thread) => currentThread(m, thread))],
  ['currentThread', nativeFunction('currentThread', (m, _a, _k, thread) => currentThread(m, thread))],
  ['main_thread', nativeFunction('main_thread', (m, _a, _k, thread) => currentThread(m, thread.process.threads[0]!))],
  ['get_ident', nativeFunction('get_ident', (m, _a, _k, thread) => {
    m.identityShown = true
    return identOf(thread)
  })],
  ['get_native_id', nativeFunction('get_native_id', (m, _a, _k, thread) => {
    m.identityShown = true
    return thread.process.pid + thread.place
  })],
  ['active_count', nativeFunction('active_count', (m, _a, _k, thread) => (mayCount(m, false) ? living(thread).length : SUSPEND))],
  ['activeCount', nativeFunction('activeCount', (m, _a, _k, thread) => (mayCount(m, false) ? living(thread).length : SUSPEND))],
  ['enumerate', nativeFunction('enumerate', (m, _a, _k, thread) => {
    if (!mayCount(m, false)) return SUSPEND
    return m.born(new PyList(living(thread).map((t) => currentThread(m, t))))
  })],
])

function living(thread: Thread): Thread[] {
  return thread.process.threads.filter((t) => t.isAlive && !isHandler(t))
}

/** _thread: start_new_thread and its kin. A thread that ends by SystemExit is silent, as everywhere. */
export function lowLevelThreads(lock: Value, rlock: Value, lockType: Value): ReadonlyMap<string, Value> {
  const start = nativeFunction('start_new_thread', (m, [target, args = new PyTuple([]), keywords = null], _k, thread) => {
    if (!(args instanceof PyTuple)) throw raised(m, 'TypeError', '2nd arg must be a tuple')
    const object = m.born(new PyThread(THREAD))
    object.target = target
    object.args = args
    object.keywords = keywords
    object.daemon = true
    object.name = 'Dummy'
    const answer = call(m, thread, bind(THREAD.lookup('start'), object), [], NO_KEYWORDS)
    return answer === null ? identOf(object.machine!) : answer
  })
  return new Map<string, Value>([
    ['start_new_thread', start], ['start_new', start], ['allocate_lock', lock], ['allocate', lock], ['RLock', rlock], ['LockType', lockType],
    ['get_ident', THREAD_FUNCTIONS.get('get_ident')!],
    ['exit', nativeFunction('exit', (m) => {
      throw raised(m, 'SystemExit')
    })],
    ['error', exceptionClass('RuntimeError')],
  ])
}
