import { DROP_RESULT, INVOKED, type NativeKind, SUSPEND } from '../../../machine/frame.ts'
import { AddressSpaceCopy } from '../../../machine/fork.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { BoundReached } from '../../../machine/machine.ts'
import { Namespace } from '../../../machine/namespace.ts'
import type { Process } from '../../../machine/process.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { getter, libraryClass, method, nativeFunction, OBJECT } from '../objects/classes.ts'
import { NO_KEYWORDS, PyFunction, PyList, PyMethod, PyTuple } from '../objects/values.ts'
import { bind } from '../runtime/attributes.ts'
import { call } from '../runtime/calls.ts'
import { raised } from '../runtime/raise.ts'
import { flushNow } from '../runtime/output.ts'
import { pythonState } from '../runtime/state.ts'
import { inheritDescriptors } from './descriptors.ts'
import { isInterruptible } from './process-ends.ts'
import { inheritHandlers, sendSignal } from './signals.ts'
import { PyTargetRunner, receiveTarget, runTarget } from './target-runner.ts'
import { joinNow, mayCount } from './threading.ts'

/** A multiprocessing.Process: what it will run, and the machine's process once it was started. */
export class PyProcess extends PyTargetRunner {
  machine: Process | null = null
  override trace(tracer: Tracer): void {
    super.trace(tracer)
    tracer.number(this.machine?.pid ?? 0)
    tracer.number(this.machine?.exitCode ?? -1)
  }
}

export const PROCESS = libraryClass('multiprocessing.context', 'Process', [OBJECT], 'object')
PROCESS.factory = (_m, cls) => new PyProcess(cls)

method(PROCESS, '__init__', (m, [self, ...positional], keywords) => {
  const object = self as PyProcess
  const { name, daemon } = receiveTarget(m, object, positional, keywords)
  const { counters } = pythonState(m)
  m.journal.set(counters, 'processNames', counters.processNames + 1)
  m.journal.set(object, 'name', name === null ? `${object.cls === PROCESS ? 'Process' : object.cls.name}-${counters.processNames}` : name)
  m.journal.set(object, 'daemon', daemon === true)
  return null
})

method(PROCESS, 'run', (m, [self], _k, thread) => runTarget(m, thread, self as PyProcess))

method(PROCESS, 'start', (m, [self], _k, thread) => {
  const object = self as PyProcess
  if (object.machine !== null) throw raised(m, 'AssertionError', 'cannot start a process twice')
  if (!mayCount(m, true) || !flushNow(m)) return SUSPEND
  refuseTraces(m, thread)
  if (startMethodOf(m) !== 'fork') {
    if (thread.process.isImporting) throw raised(m, 'RuntimeError', MISSING_GUARD)
    start(m, thread, object, true)
  } else start(m, thread, object, false)
  return null
})

/** How processes are started: the program's choice, else the semantics'. */
export function startMethodOf(m: Interpreter): string {
  return pythonState(m).counters.startMethod ?? m.semantics.startMethod
}

/** A fork reads the whole address space: the trace search has no name for that where other threads write at the same time. */
function refuseTraces(m: Interpreter, thread: Thread): void {
  const beside = thread.process.threads.some((t) => t !== thread && t.isAlive)
  if (beside && m.granularity === 'static') throw new BoundReached('forks beside running threads (trace search only)')
}

const MISSING_GUARD = `
        An attempt has been made to start a new process before the
        current process has finished its bootstrapping phase.

        This probably means that you are not using fork to start your
        child processes and you have forgotten to use the proper idiom
        in the main module:

            if __name__ == '__main__':
                freeze_support()
                ...

        The "freeze_support()" line can be omitted if the program
        is not going to be frozen to produce an executable.`

function start(m: Interpreter, thread: Thread, object: PyProcess, fresh: boolean): void {
  const process = m.newProcess(thread.process)
  const child = m.newThread(process, runsOf(object), thread)
  m.journal.set(object, 'machine', process)
  m.setField(process, 'isReapedByParent', true)
  m.setField(process, 'daemon', object.daemon)
  const copy = new AddressSpaceCopy(m, thread, child)
  const before = m.current
  m.current = child
  if (!fresh) for (const [name, namespace] of thread.process.modules) process.modules.set(name, copy.value(namespace) as Namespace)
  const own = fresh ? copyArguments(m, copy, object) : (copy.value(object) as PyProcess)
  if (fresh) startFresh(m, process, child)
  own.machine = process
  m.setField(process, 'object', own)
  m.setField(process, 'handle', object)
  const globals = process.modules.get('__main__')!
  const base = m.pushFrame(child, m.program.entry, globals, null, DROP_RESULT)
  child.frames.pop()
  m.pushNative(child, fresh ? SPAWNED : FORKED, base, [own], DROP_RESULT)
  m.current = before
  // A fresh child may hold every end too: which of them its arguments reach is not followed.
  inheritDescriptors(m, process)
  if (!fresh) inheritHandlers(m, process)
  m.share(own)
  m.setField(process, 'copiedObjects', copy.size)
  m.settle(child)
}

/** spawn and forkserver: the child gets copies of the arguments, and imports the main module by itself. Functions go by name. */
function copyArguments(m: Interpreter, copy: AddressSpaceCopy, object: PyProcess): PyProcess {
  const parentMain = m.processes.find((p) => p === object.machine)?.parent?.modules.get('__main__') as Namespace | undefined
  if (parentMain !== undefined) {
    for (const value of parentMain.values) if (value instanceof PyFunction) copy.put(value, value)
    copy.put(parentMain, parentMain)
  }
  return copy.value(object) as PyProcess
}

function startFresh(m: Interpreter, process: Process, child: Thread): void {
  const layout = pythonState(m).layoutOf('__main__', m.program, m)
  const namespace = m.born(new Namespace(layout))
  namespace.values[layout.slot('__name__')] = '__mp_main__'
  namespace.values[layout.slot('__file__')] = m.program.file
  process.modules.set('__main__', namespace)
  process.isImporting = true
  void child
}

function runsOf(object: PyProcess): string {
  const target = object.target instanceof PyMethod ? object.target.callable : object.target
  return target instanceof PyFunction ? target.name : `${object.cls.name}.run`
}

/** First frame of a forked child: registers the Process object, then what run returned. */
const FORKED: NativeKind = {
  name: 'process',
  future: (m, frame) => {
    const { target } = frame.registers[0] as PyProcess
    return target instanceof PyFunction ? m.load(target.code).future(0) : m.access.functions()
  },
  resume(m, thread, frame) {
    if (frame.sp > 1) return null
    return runChild(m, thread, frame.registers[0] as PyProcess, (value) => frame.push(value))
  },
}

/** First frame of a spawned child: imports the main module, then does as a forked one. Registers: object, whether it was imported. */
const SPAWNED: NativeKind = {
  name: 'spawned process',
  future: (m) => m.access.anything(),
  resume(m, thread, frame) {
    const object = frame.registers[0] as PyProcess
    const main = thread.process.modules.get('__main__') as Namespace
    if (frame.sp === 1) {
      m.pushFrame(thread, m.program.entry, main, null, DROP_RESULT)
      frame.push(true)
      return INVOKED
    }
    if (frame.sp > 2) return null
    m.setField(thread.process, 'isImporting', false)
    const byName = (value: Value): Value => (value instanceof PyFunction ? (main.get(value.qualifiedName) ?? value) : value)
    m.journal.set(object, 'target', byName(object.target))
    if (object.args instanceof PyTuple) m.journal.set(object, 'args', new PyTuple(object.args.items.map(byName)))
    return runChild(m, thread, object, (value) => frame.push(value))
  },
}

function runChild(m: Interpreter, thread: Thread, object: PyProcess, push: (value: Value) => void): Value | typeof INVOKED | typeof SUSPEND {
  const answer = call(m, thread, bind(object.cls.lookup('run'), object), [], NO_KEYWORDS)
  if (answer === SUSPEND || answer === INVOKED) return answer
  push(answer)
  return INVOKED
}

method(PROCESS, 'join', (m, [self, timeout = null], keywords, thread) => {
  const { machine } = self as PyProcess
  if (machine === null) throw raised(m, 'AssertionError', 'can only join a started process')
  if ((keywords.get('timeout') ?? timeout) !== null) return m.maySync(pythonState(m).registry, 'join(timeout)', undefined, undefined) ? null : SUSPEND
  if (isInterruptible(thread.process)) return joinNow(m, machine.threads[0]!, pythonState(m).registry)
  m.join(thread, machine.threads[0]!)
  return null
}, { effect: 'pure' })

method(PROCESS, 'is_alive', (m, [self]) => {
  const { machine } = self as PyProcess
  if (machine === null) return false
  return m.maySync(pythonState(m).registry, 'is_alive()', undefined, undefined) ? machine.isAlive : SUSPEND
})
for (const name of ['terminate', 'kill']) {
  method(PROCESS, name, (m, [self], _k, thread) => {
    const { machine } = self as PyProcess
    if (machine === null || !machine.isAlive) return null
    return sendSignal(m, machine, name === 'kill' ? 9 : 15, thread)
  })
}
method(PROCESS, 'close', () => null)
getter(PROCESS, 'pid', (_m, [self]) => (self as PyProcess).machine?.pid ?? null)
getter(PROCESS, 'ident', (_m, [self]) => (self as PyProcess).machine?.pid ?? null)
getter(PROCESS, 'exitcode', (m, [self]) => {
  const { machine } = self as PyProcess
  if (machine === null) return null
  return m.maySync(pythonState(m).registry, 'exitcode', undefined, undefined) ? machine.exitCode : SUSPEND
})
getter(PROCESS, 'name', (_m, [self]) => (self as PyProcess).name, (m, [self, value]) => {
  m.journal.set(self as PyProcess, 'name', value)
  return null
})
getter(PROCESS, 'daemon', (_m, [self]) => (self as PyProcess).daemon, (m, [self, value]) => {
  m.journal.set(self as PyProcess, 'daemon', value === true)
  return null
})

/** A copy of a value as it travels between processes: other objects, the same content. */
export function pickled(m: Interpreter, value: Value): Value {
  return new AddressSpaceCopy(m, m.current, m.current).value(value)
}


/** The Process object of the process that asks; one for the first process too, which no program object started. */
function currentProcess(m: Interpreter, thread: Thread): PyProcess {
  const { process } = thread
  if (process.object instanceof PyProcess) return process.object
  const object = m.born(new PyProcess(PROCESS))
  object.name = 'MainProcess'
  object.machine = process
  m.setField(process, 'object', object)
  return object
}

export const PROCESS_FUNCTIONS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['current_process', nativeFunction('current_process', (m, _a, _k, thread) => currentProcess(m, thread))],
  ['active_children', nativeFunction('active_children', (m, _a, _k, thread) => {
    if (!m.maySync(pythonState(m).registry, 'active_children()', undefined, undefined)) return SUSPEND
    return m.born(new PyList(m.processes.filter((p) => p.parent === thread.process && p.isAlive && p.handle !== null).map((p) => p.handle)))
  })],
  ['skip_process_name', nativeFunction('skip_process_name', (m) => {
    const { counters } = pythonState(m)
    m.journal.set(counters, 'processNames', counters.processNames + 1)
    return null
  })],
  ['start_method', nativeFunction('start_method', (m, [chosen = null]) => {
    const { counters } = pythonState(m)
    if (chosen !== null) m.journal.set(counters, 'startMethod', chosen as 'fork')
    return startMethodOf(m)
  })],
])
