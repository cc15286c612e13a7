import { DROP_RESULT, INVOKED, type NativeKind, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { WHOLE } from '../../../machine/switch-points.ts'
import type { Pending, Thread } from '../../../machine/thread.ts'
import type { Value } from '../../../machine/values.ts'
import { JavaProblem } from './arithmetic.ts'
import { touchHeap } from './guarding.ts'
import { monitorOf, runtimeOf } from './handlers.ts'
import { enter } from './monitors.ts'
import { hold } from './pinning.ts'
import { mayTell, type Native } from './natives.ts'
import { JavaObject, JavaText, textOf } from './values.ts'

function field(object: JavaObject, name: string, owner = object.cls): number {
  for (let at: typeof owner | undefined = owner; at; at = at.superclass) {
    const found = at.symbol?.fields.get(name)
    if (found) return object.cls.slotOf(found)
  }
  throw new Error(`${owner.name} has no field ${name}`)
}

function read(object: JavaObject, name: string): Value {
  return object.fields[field(object, name)]
}

function machineThread(object: Value): Thread | null {
  return (object as JavaObject).hidden as Thread | null
}

/** The first frame of a thread: runs `runAndEnd` of its Thread object. */
const BOOT: NativeKind = {
  name: 'thread',
  future: (m) => m.load(runAndEnd(m)).future(0),
  resume(m, thread, frame) {
    if (frame.sp > 1) return null
    const callee = m.pushFrame(thread, runAndEnd(m), frame.globals, null, DROP_RESULT)
    callee.registers[0] = frame.registers[0]
    frame.push(null)
    return INVOKED
  },
}

function runAndEnd(m: Interpreter): Parameters<Interpreter['load']>[0] {
  const { world } = runtimeOf(m).compiled
  return world.methodOf(world.named('java.lang.Thread').symbol!.methods.get('runAndEnd')![0]!).code!
}

function start(m: Interpreter, thread: Thread, object: JavaObject): Value | typeof SUSPEND {
  if (!m.guard('start')) return SUSPEND
  if (object.hidden !== null) throw new JavaProblem('java.lang.IllegalThreadStateException', '')
  m.share(object)
  const started = m.newThread(thread.process, runsOf(object), thread)
  started.daemon = read(object, 'daemon') === true
  started.object = object
  if (runtimeOf(m).carriers !== undefined && read(object, 'virtual') === true) {
    started.pinnable = true
    // It takes a carrier to begin, which others may notice.
    started.pending = MOUNT
  }
  m.journal.set(object, 'hidden', started)
  runtimeOf(m).memory?.begin(started, thread)
  m.pushNative(started, BOOT, thread.top!, [object], DROP_RESULT)
  m.settle(started)
  // Who asks how far the thread is sees that it was started.
  if (!runtimeOf(m).joinsLazily) for (const seen of [object, read(object, 'ended') as JavaObject]) m.touch(seen, WHOLE, true)
  return null
}

const MOUNT: Pending = { kind: 'mount', text: 'mount', accesses: [] }

/** What a thread runs, for reports: equal for threads that are exchangeable. */
function runsOf(object: JavaObject): string {
  const target = read(object, 'target')
  if (object.cls.name !== 'java.lang.Thread') return object.cls.name
  return target instanceof JavaObject ? target.cls.name : 'lambda'
}

/** Something about threads that is seen: equal threads are told apart from here on. */
function shown<T>(m: Interpreter, value: T): T {
  m.identityShown = true
  return value
}

function isInterrupted(thread: Thread): boolean {
  return thread.interrupt === true
}

function takeInterrupt(m: Interpreter, thread: Thread, message: string): void {
  if (!isInterrupted(thread)) return
  m.keepThread(thread)
  thread.interrupt = undefined
  throw new JavaProblem('java.lang.InterruptedException', message)
}

function passTime(m: Interpreter, thread: Thread, nanos: Value): void {
  if (m.granularity !== 'operation' && !runtimeOf(m).readsClock) return
  m.keepThread(thread)
  thread.wakeAt += Number(nanos) / 1e9
}

/** Timeouts of this many nanoseconds and more are for when something is wrong: they end only when nothing else can go on. */
const LONG_NANOS = 5e9

/** Ways a wait with a timeout can go: success where the gate is open, and the end of its time. */
function timedWays(m: Interpreter, thread: Thread, isOpen: boolean, nanos: Value): number {
  if (Number(nanos) < LONG_NANOS) return isOpen ? 2 : 1
  return isOpen || isQuiet(m, thread) ? 1 : 0
}

/** Whether every other thread waits for something that only another thread can do. */
function isQuiet(m: Interpreter, thread: Thread): boolean {
  const runtime = runtimeOf(m)
  if (runtime.asksForQuiet) return true
  runtime.asksForQuiet = true
  try {
    return m.living.every((other) => other === thread || m.choicesOf(other) === 0)
  } finally {
    runtime.asksForQuiet = false
  }
}

/** A gate whose number changes together with this one's: whoever passes or touches one has touched both. */
function besideOf(gate: JavaObject): readonly JavaObject[] {
  const beside = read(gate, 'beside')
  return beside instanceof JavaObject ? [beside] : []
}

/** Waits until the gate's number is large enough. */
function gate(m: Interpreter, thread: Thread, object: JavaObject, atLeast: number, more: { interruptibly: boolean; timed: boolean; nanos?: Value }): Value | typeof SUSPEND {
  const slot = field(object, 'value')
  const reason = textOf(read(object, 'reason'))
  const isOpen = (): boolean => (object.fields[slot] as number) >= atLeast || (reason === 'wait' && m.semantics.options.has('spurious'))
  const ready = (): number => (more.interruptibly && isInterrupted(thread) ? 1 : more.timed ? timedWays(m, thread, isOpen(), more.nanos ?? 0) : isOpen() ? 1 : 0)
  if (more.interruptibly && isInterrupted(thread)) {
    if (!m.maySync(object, reason, undefined, undefined)) return SUSPEND
    takeInterrupt(m, thread, '')
  }
  if (!m.maySync(object, reason, ready, { reason, on: object }, besideOf(object))) return SUSPEND
  if (more.interruptibly) takeInterrupt(m, thread, '')
  if (!more.timed) return null
  const succeeds = isOpen() && m.choice === 0
  if (!succeeds) passTime(m, thread, more.nanos ?? 0)
  return succeeds
}

const sync = (object: (args: readonly Value[]) => Value, text: string, run: (m: Interpreter, thread: Thread, args: readonly Value[]) => Value): Native => (m, thread, args) => {
  const place = object(args) as JavaObject
  return m.maySync(place, text, undefined, undefined) ? run(m, thread, args) : SUSPEND
}

const self = (args: readonly Value[]): Value => args[0]

/** Threads, gates, monitors, parking. */
export const THREAD_NATIVES: Readonly<Record<string, Native>> = {
  'Heap.read': (m, thread, [object], call) => touchHeap(m, thread, object as JavaObject, call.place, false),
  'Heap.write': (m, thread, [object], call) => touchHeap(m, thread, object as JavaObject, call.place, true),
  'Heap.sync': sync(self, 'sync', () => null),
  'Heap.followsThreads': (m) => !runtimeOf(m).joinsLazily,
  'Heap.followsQueues': (m) => runtimeOf(m).followsQueues,
  'Heap.joinsTasks': (m) => runtimeOf(m).joinsTasks,
  'Gate.touch': (m, _t, [object]) => (m.maySync(object as JavaObject, 'sync', undefined, undefined, besideOf(object as JavaObject)) ? null : SUSPEND),
  'Gate.await': (m, t, [object, n]) => gate(m, t, object as JavaObject, n as number, { interruptibly: false, timed: false }),
  'Gate.awaitInterruptibly': (m, t, [object, n]) => gate(m, t, object as JavaObject, n as number, { interruptibly: true, timed: false }),
  'Gate.awaitFor': (m, t, [object, n, nanos]) => {
    const timed = gate(m, t, object as JavaObject, n as number, { interruptibly: true, timed: true, nanos: nanos! })
    return timed
  },
  'Monitor.release': (m, thread, [of, mine]) => {
    const object = monitorOf(m, of!)
    if (object.owner !== thread) throw new JavaProblem('java.lang.IllegalMonitorStateException', 'current thread is not owner')
    if (!m.maySync(object, 'wait', undefined, undefined)) return SUSPEND
    takeInterrupt(m, thread, '')
    const held = object.entries
    m.journal.set(object, 'waiters', [...object.waiters, mine as JavaObject])
    if (object.shared) m.share(mine!)
    m.journal.set(object, 'owner', null)
    m.journal.set(object, 'entries', 0)
    if (thread.pinnable) hold(m, thread, object, false)
    return held
  },
  'Monitor.retake': (m, thread, [of, mine, held]) => {
    const object = monitorOf(m, of!)
    if (!enter(m, thread, object)) return SUSPEND
    m.journal.set(object, 'entries', held as number)
    if (object.waiters.includes(mine as JavaObject)) m.journal.set(object, 'waiters', object.waiters.filter((one) => one !== mine))
    return null
  },
  'Monitor.wake': (m, thread, [of, all]) => {
    const object = monitorOf(m, of!)
    if (object.owner !== thread) throw new JavaProblem('java.lang.IllegalMonitorStateException', 'current thread is not owner')
    const ways = (): number => (all === true ? 1 : Math.max(1, object.waiters.length))
    if (!m.maySync(object, all === true ? 'notifyAll' : 'notify', ways, undefined)) return SUSPEND
    const chosen = all === true ? object.waiters : object.waiters.slice(m.choice, m.choice + 1)
    for (const one of chosen) m.journal.setElement(one, one.fields, field(one, 'value'), 1)
    if (chosen.length > 0) m.journal.set(object, 'waiters', object.waiters.filter((one) => !chosen.includes(one)))
    return null
  },
  'Thread.nextName': (m) => {
    const { counters } = runtimeOf(m)
    const number = counters.threads
    m.journal.set(counters, 'threads', number + 1)
    return new JavaText(`Thread-${number}`)
  },
  'Thread.hasCurrent': (_m, thread) => thread.object !== null,
  'Thread.currentThread': (_m, thread) => thread.object,
  'Thread.start': (m, thread, [object]) => start(m, thread, object as JavaObject),
  'Thread.isStarted': (_m, _t, [object]) => machineThread(object!) !== null,
  'Thread.endsQuietly': (m) => runtimeOf(m).joinsLazily,
  'Thread.joinLazily': (m, thread, [object]) => {
    const awaited = machineThread(object!)
    if (!runtimeOf(m).joinsLazily || awaited === thread) return false
    if (awaited) m.join(thread, awaited)
    return true
  },
  'Thread.failed': (m, thread) => {
    runtimeOf(m).failed(m, thread)
    return null
  },
  'Thread.reportUncaught': (m, thread, [, problem, trace, message]) => {
    if (!mayTell(m, 'report')) return SUSPEND
    runtimeOf(m).reportUncaught(m, thread, problem as JavaObject, textOf(trace!), textOf(message!))
    return null
  },
  'Thread.interrupt': sync(self, 'interrupt', (m, _t, [object]) => {
    const target = machineThread(object!)
    if (!target?.isAlive) return null
    m.keepThread(target)
    target.interrupt = true
    return null
  }),
  'Thread.isInterrupted': sync(self, 'isInterrupted', (_m, _t, [object]) => {
    const target = machineThread(object!)
    return target !== null && target.isAlive && isInterrupted(target)
  }),
  'Thread.interrupted': (m, thread) => {
    if (!m.maySync(thread.object as JavaObject, 'interrupted', undefined, undefined)) return SUSPEND
    if (!isInterrupted(thread)) return false
    m.keepThread(thread)
    thread.interrupt = undefined
    return true
  },
  'Thread.sleepNanos': (m, thread, [nanos]) => {
    if (!m.maySync(thread.object as JavaObject, 'sleep', undefined, undefined)) return SUSPEND
    takeInterrupt(m, thread, 'sleep interrupted')
    passTime(m, thread, nanos!)
    return null
  },
  'Thread.yield': () => null,
  'Thread.threadId': (m, _t, [object]) => shown(m, (machineThread(object!)?.index ?? 0) + (machineThread(object!)?.index === 0 ? 1 : 20)),
  'Thread.holdsLock': (m, thread, [object]) => monitorOf(m, object!).owner === thread,
  'Thread.countAlive': (m, thread) => m.living.filter((one) => one.process === thread.process).length,
  'Thread.stateName': sync(self, 'getState', (m, thread, [object]) => stateOf(m, thread, machineThread(object!))),
  'LockSupport.park': (m, thread) => park(m, thread, undefined),
  'LockSupport.parkNanos': (m, thread, [nanos]) => park(m, thread, nanos),
  'LockSupport.unpark': (m, _t, [object]) => {
    if (object === null) return null
    const permit = read(object as JavaObject, 'permit') as JavaObject
    if (!m.maySync(permit, 'unpark', undefined, undefined)) return SUSPEND
    m.journal.setElement(permit, permit.fields, field(permit, 'value'), 1)
    return null
  },
}

/** Returns when there is a permit (which it takes), on interruption, or when time is over. */
function park(m: Interpreter, thread: Thread, nanos: Value): Value | typeof SUSPEND {
  const permit = read(thread.object as JavaObject, 'permit') as JavaObject
  const slot = field(permit, 'value')
  const isOpen = (): boolean => permit.fields[slot] === 1 || isInterrupted(thread)
  const ready = (): number => (isOpen() || nanos !== undefined ? 1 : 0)
  if (!m.maySync(permit, 'park', ready, { reason: 'park', on: permit })) return SUSPEND
  if (permit.fields[slot] === 1) m.journal.setElement(permit, permit.fields, slot, 0)
  else if (nanos !== undefined) passTime(m, thread, nanos)
  return null
}

function stateOf(m: Interpreter, current: Thread, thread: Thread | null): Value {
  return thread === null ? 'NEW' : !thread.isAlive ? 'TERMINATED' : thread === current ? 'RUNNABLE' : waitingState(m, thread)
}

function waitingState(m: Interpreter, thread: Thread): string {
  const { pending } = thread
  if (pending.text === 'sleep') return 'TIMED_WAITING'
  if (!pending.ready) return 'RUNNABLE'
  if (pending.text === 'synchronized') return pending.ready() === 0 ? 'BLOCKED' : 'RUNNABLE'
  return pending.ready() === 0 ? 'WAITING' : 'RUNNABLE'
}
