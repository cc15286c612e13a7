import { INSTRUCTIONS } from '../../../bytecode/instructions.ts'
import type { Code, Program } from '../../../bytecode/program.ts'
import { isCode } from '../../../bytecode/verifier.ts'
import { DROP_RESULT, type Frame, INVOKED, type NativeKind, PUSH_RESULT, SUSPEND } from '../../../machine/frame.ts'
import type { Effects } from '../../../machine/future.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Layout, Namespace } from '../../../machine/namespace.ts'
import type { Process } from '../../../machine/process.ts'
import { BoundReached } from '../../../machine/machine.ts'
import { Raised, type Handler, type Runtime } from '../../../machine/runtime.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { PythonError, TooLarge } from '../library/python-error.ts'
import { BUILTINS } from '../natives/builtins.ts'
import { endIsNoticed, endProcess } from '../natives/process-ends.ts'
import { hookArguments } from '../natives/threading.ts'
import { type Library, nativeModule } from '../modules.ts'
import { exceptionClass, isInstance } from '../objects/classes.ts'
import { NO_KEYWORDS, PyBytes, PyCell, PyClass, PyException, PyFunction, PyList, PyModule, PyNative } from '../objects/values.ts'
import { chainOf, lineOf, messageOf, passes, tracebackText } from './errors.ts'
import { effects, isImplicit } from './effects.ts'
import { call } from './calls.ts'
import { ALL_HANDLERS } from './all-handlers.ts'
import { answerNeed, NeedsCall } from './keys.ts'
import { ITEMS, mayLook } from './items.ts'
import { flush } from './output.ts'
import { raised } from './raise.ts'
import { ClockPlace, globalNames, preludeNamespace, PyStream, pythonState, type PythonState, RunCounters, ThreadRegistry } from './state.ts'
import { hasOwnMethod, repr, str } from './text.ts'
import { truth } from './truth.ts'
import { refuseUnfinished } from './unfinished-generators.ts'

/** Library modules whose calls are about threads, processes or time, and switch inside by their own rules. */
const SWITCHING = new Set(
  ['asyncio', 'atexit', 'concurrent', 'concurrent.futures', 'multiprocessing', 'multiprocessing.managers', 'multiprocessing.shared_memory', 'os', 'signal', 'timeit', 'unittest'].map((name) => `<${name}>`),
)

/** A call of any other library module (heapq, copy, json, collections …) is one operation on what it touches, as it is in CPython, where most of it is C. */
function worksOnData(file: string): boolean {
  return !SWITCHING.has(file)
}

/** What Python tells the machine. One a machine: it keeps what a run needs besides the heap. */
export class PythonRuntime implements Runtime, PythonState {
  readonly language = 'python'
  readonly builtinsFile = '<prelude>'
  readonly isOneOperation = worksOnData
  readonly insides = ITEMS
  readonly handlers: ReadonlyMap<string, Handler> = ALL_HANDLERS
  readonly builtins: ReadonlyMap<string, Value> = BUILTINS
  readonly stdout = new PyStream('stdout')
  readonly stderr = new PyStream('stderr')
  readonly registry = new ThreadRegistry()
  readonly clock = new ClockPlace()
  readonly counters = new RunCounters()
  private readonly layouts = new Map<string, Layout>()
  private readonly preludes = new Map<string, Namespace>()
  private readonly program: Program
  private readonly libraries: readonly Library[]
  private processes: readonly Process[] = []

  constructor(program: Program, libraries: readonly Library[]) {
    this.program = program
    this.libraries = libraries
  }

  /** The main thread of the first process, standing before the first instruction. */
  begin(m: Interpreter): void {
    this.processes = m.processes
    const process = m.newProcess(null)
    const thread = m.newThread(process, 'MainThread', null)
    m.current = thread
    const namespace = new Namespace(this.layoutOf('__main__', this.program, m))
    m.born(namespace)
    process.modules.set('__main__', namespace)
    namespace.values[namespace.layout.slot('__name__')] = '__main__'
    namespace.values[namespace.layout.slot('__file__')] = this.program.file
    namespace.values[namespace.layout.slot('__doc__')] = this.program.entry.docstring ?? null
    m.pushFrame(thread, this.program.entry, namespace, null, DROP_RESULT)
    m.readsClock = mentionsClock(this.program.entry)
    m.settle(thread)
  }

  effects(code: Code, pc: number): Effects {
    return effects(code, pc)
  }

  implicit(code: Code): boolean {
    return isImplicit(code)
  }

  layoutOf(module: string, program: Program | undefined, m: Interpreter): Layout {
    let layout = this.layouts.get(module)
    if (layout === undefined) {
      layout = new Layout(module, m.access, program === undefined ? [] : globalNames(program.entry))
      this.layouts.set(module, layout)
    }
    return layout
  }

  preludeFunction(m: Interpreter, name: string): Value {
    return this.libraryNamespace(m, 'prelude')?.get(name)
  }

  /** A library module written in Python: its functions never change, so one namespace serves all processes. */
  private libraryNamespace(m: Interpreter, name: string): Namespace | undefined {
    let namespace = this.preludes.get(name)
    if (namespace === undefined) {
      const library = this.libraries.find((l) => l.name === name)
      if (library === undefined) return undefined
      namespace = preludeNamespace(m, this.layoutOf(`<${name}>`, library.program, m), library.program.entry)
      this.preludes.set(name, namespace)
    }
    return namespace
  }

  importModule(m: Interpreter, name: string): PyModule | Namespace | undefined {
    return (m.current.process.modules.get(name) as Namespace | undefined) ?? nativeModule(name)
  }

  /** A Python-written module that this process has not run yet: its code and the namespace to run it in. */
  startModule(m: Interpreter, name: string): { readonly entry: Code; readonly namespace: Namespace } | undefined {
    const library = this.libraries.find((l) => l.name === name)
    const { process } = m.current
    if (library === undefined || process.modules.has(name)) return undefined
    const namespace = m.born(new Namespace(this.layoutOf(name, library.program, m)))
    namespace.values[namespace.layout.slot('__name__')] = name
    m.journal.record(forgetModule, process.modules, name, 0)
    process.modules.set(name, namespace)
    return { entry: library.program.entry, namespace }
  }

  truth(m: Interpreter, thread: Thread, frame: Frame): boolean | typeof INVOKED | typeof SUSPEND {
    const answer = truth(m, thread, frame.top())
    if (answer !== INVOKED) return answer
    frame.sp--
    return INVOKED
  }

  unbound(m: Interpreter, frame: Frame, local: number): never {
    const { localNames, freeNames } = frame.code.code
    const name = localNames[local]!
    if (local >= localNames.length - freeNames.length) {
      throw raised(m, 'NameError', `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`)
    }
    throw raised(m, 'UnboundLocalError', `cannot access local variable '${name}' where it is not associated with a value`)
  }

  newCell(m: Interpreter, value: Value): PyCell {
    return m.born(new PyCell(value))
  }

  passes(m: Interpreter, thread: Thread, frame: Frame, exception: Value): void {
    passes(m, thread, frame, exception)
  }

  translate(m: Interpreter, problem: unknown): Raised | typeof INVOKED | undefined {
    if (problem instanceof NeedsCall) return answerNeed(m, problem)
    if (problem instanceof TooLarge) throw new BoundReached(problem.message)
    if (problem instanceof PythonError) return new Raised(m.born(new PyException(exceptionClass(problem.type), problem.args.map((arg) => (arg instanceof Uint8Array ? new PyBytes(arg) : (arg as Value))))))
    return undefined
  }

  tooDeep(m: Interpreter): Raised {
    return raised(m, 'RecursionError', 'maximum recursion depth exceeded')
  }

  threadEnds(m: Interpreter, thread: Thread, _value: Value, exception: Value): void {
    const isMain = thread === thread.process.threads[0]
    if (exception instanceof PyException) {
      m.keepThread(thread)
      thread.frames = []
      m.pushNative(thread, REPORT, mainFrame(m, thread), [exception], DROP_RESULT)
      return
    }
    if (!isMain) {
      m.endThread(thread)
      return
    }
    // CPython waits for threads that are no daemons before the process ends.
    m.keepThread(thread)
    thread.frames = []
    m.pushNative(thread, SHUTDOWN, mainFrame(m, thread), [], DROP_RESULT)
    if (thread.process.parent === null) closePools(m, thread)
  }

  /** What is printed about an exception that ends a thread; null for nothing. Needs leave to look at what the exception holds. */
  uncaughtText(m: Interpreter, thread: Thread, exception: PyException, isMain: boolean): string | null {
    if (isInstance(exception, exceptionClass('SystemExit'))) return isMain && exitStatus(exception) === undefined ? `${messageOf(m, exception)}\n` : null
    const text = tracebackText(m, exception)
    if (!isMain) {
      m.identityShown = true
      return `Exception in thread ${threadName(thread)}:\n${text}`
    }
    const started = thread.process.handle as { name?: Value } | null
    return (started === null ? '' : `Process ${String(started.name)}:\n`) + text
  }

  reportUncaught(m: Interpreter, thread: Thread, exception: PyException, { text, message }: { text: string | null; message: string }, isMain: boolean): void {
    if (text !== null) m.writeError(text)
    if (isInstance(exception, exceptionClass('SystemExit'))) {
      if (isMain) m.setField(thread.process, 'exitStatus', exitStatus(exception) ?? 1)
      return
    }
    if (isMain) {
      m.setField(thread.process, 'raised', true)
      m.setField(thread.process, 'exitStatus', thread.process.handle === null && isInstance(exception, exceptionClass('KeyboardInterrupt')) ? -2 : 1)
    }
    m.reportError({ type: exception.cls.name, message, line: lineOf(exception) })
  }

  describeError(exception: Value) {
    if (!(exception instanceof PyException)) return { type: 'unknown', message: '' }
    return { type: exception.cls.name, message: exception.args.map((a) => (typeof a === 'string' ? a : String(a))).join(', ') }
  }

  showGlobals(m: Interpreter, names: ReadonlySet<string>): Record<string, string> {
    const main = m.processes[0]!.modules.get('__main__') as Namespace
    const out: Record<string, string> = {}
    for (const name of names) {
      const value = main.get(name)
      out[name] = value === undefined ? 'not defined' : (repr(m, value) ?? '?')
    }
    return out
  }

  nameOf(m: Interpreter, process: Process, value: Value): string {
    if (value === null) return ''
    const main = process.modules.get('__main__') as Namespace | undefined
    if (main !== undefined) {
      for (let slot = 0; slot < main.values.length; slot++) if (main.values[slot] === value) return main.layout.names[slot]!
    }
    return typeof value === 'object' && value !== null ? value.sort : (repr(m, value) ?? '?')
  }

  trace(tracer: Tracer): void {
    this.counters.trace(tracer)
    if (this.libraries.length > 1) for (const process of this.processes) if (process.isAlive) traceLibraries(process, tracer)
  }
}

/** What modules of the library keep for the program: all their variables but what was defined once and for all. */
function traceLibraries(process: Process, tracer: Tracer): void {
  for (const [name, module] of process.modules) {
    if (name === '__main__') continue
    for (const value of (module as Namespace).values) if (isState(value)) tracer.value(value)
  }
}

function isState(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' || typeof value === 'boolean'
  return !(value instanceof PyFunction || value instanceof PyClass || value instanceof PyModule || value instanceof PyNative || value instanceof Namespace || value.inline)
}

function forgetModule(modules: Map<string, unknown>, name: string): void {
  modules.delete(name)
}

const CLOCK_NAMES = new Set(['time', 'time_ns', 'perf_counter', 'perf_counter_ns', 'monotonic', 'monotonic_ns', 'process_time', 'now', 'today', 'utcnow', 'timeit', 'default_timer', 'asctime', 'ctime', 'localtime', 'gmtime', 'strftime'])

/** Whether the program may ask for the time: `import time` alone is no question. */
function mentionsClock(code: Code): boolean {
  const asks = code.ops.some((op, pc) => {
    const { mnemonic } = INSTRUCTIONS[op]!
    if (mnemonic !== 'LOAD_ATTR' && mnemonic !== 'LOAD_METHOD' && mnemonic !== 'IMPORT_FROM') return false
    return CLOCK_NAMES.has(code.names[code.operands[pc]!]!)
  })
  return asks || code.constants.some((c) => isCode(c) && mentionsClock(c))
}

function threadName(thread: Thread): string {
  const object = thread.object as { name?: Value } | null
  return typeof object?.name === 'string' ? object.name : `Thread-${thread.place}`
}

/** A frame to hang natives on when a thread has none of its own left. */
function mainFrame(m: Interpreter, thread: Thread): Frame {
  const namespace = thread.process.modules.get('__main__') as Namespace
  const frame = m.pushFrame(thread, m.program.entry, namespace, null, DROP_RESULT)
  thread.frames.pop()
  return frame
}

/** Calls what the program put in place of the hook for uncaught exceptions; undefined where it put nothing there. */
function callHook(m: Interpreter, thread: Thread, exception: PyException) {
  const { threadHook, mainHook } = pythonState(m).counters
  if (isInstance(exception, exceptionClass('SystemExit'))) return undefined
  if (thread !== thread.process.threads[0]) return threadHook === null ? undefined : call(m, thread, threadHook, [hookArguments(m, thread, exception)], NO_KEYWORDS)
  if (mainHook === null) return undefined
  m.setField(thread.process, 'raised', true)
  m.setField(thread.process, 'exitStatus', 1)
  return call(m, thread, mainHook, [exception.cls, exception, null], NO_KEYWORDS)
}

/** The status that `sys.exit(value)` means: None is 0, a number itself; undefined for what is printed and ends with 1. */
function exitStatus({ args: [code = null] }: PyException): number | undefined {
  if (code === null) return 0
  return typeof code === 'number' || typeof code === 'boolean' ? Number(code) & 255 : undefined
}

/** Makes the text about an exception nobody caught, which looks into what the exception holds as it is then. Registers: the exception. */
const REPORT: NativeKind = {
  name: 'uncaught exception',
  future(m, frame) {
    const { threadHook, mainHook } = pythonState(m).counters
    if (holdsObjects(frame.registers[0] as PyException)) return m.access.anything()
    return threadHook === null && mainHook === null ? m.access.empty : m.access.functions()
  },
  resume(m, thread, frame) {
    if (frame.sp > 1) return null
    const exception = frame.registers[0] as PyException
    const hooked = callHook(m, thread, exception)
    if (hooked !== undefined) {
      if (hooked === SUSPEND) return SUSPEND
      if (hooked !== INVOKED) frame.push(null)
      return INVOKED
    }
    if (!mayLook(m, ...chainOf(exception))) return SUSPEND
    const text = (m.runtime as unknown as PythonRuntime).uncaughtText(m, thread, exception, thread === thread.process.threads[0])
    const message = exception.args.map((arg) => str(m, arg) ?? exception.shown ?? '').join(', ')
    m.pushNative(thread, PRINT_REPORT, frame, [exception, text, message], PUSH_RESULT)
    return INVOKED
  },
}

/** Prints it. A step of its own: reports come in some order. Registers: the exception, the text, its message. */
const PRINT_REPORT: NativeKind = {
  name: 'uncaught exception',
  ready: () => 1,
  future: (m) => m.access.empty,
  touches: (_frame, m) => pythonState(m).stderr,
  resume(m, thread, frame) {
    const [exception, text, message] = frame.registers as [PyException, string | null, string]
    ;(m.runtime as unknown as PythonRuntime).reportUncaught(m, thread, exception, { text, message }, thread === thread.process.threads[0])
    return null
  },
}

/** Whether the text of an exception depends on what objects hold when it is made. */
function holdsObjects(exception: PyException): boolean {
  return chainOf(exception).some((link) => hasOwnMethod(link, '__str__') || link.args.some((arg) => typeof arg === 'object' && arg !== null && !(arg instanceof PyBytes)))
}

/** At the end of the program the pools that nobody shut down are closed, so that their workers end. */
function closePools(m: Interpreter, thread: Thread): void {
  const close = (thread.process.modules.get('concurrent.futures') as Namespace | undefined)?.get('_close_all')
  if (close !== undefined) call(m, thread, close, [], NO_KEYWORDS)
}

/** What runs the functions registered with atexit, where there are any; a process of multiprocessing ends without them. */
function exitFunctions(process: Process): Value {
  const module = process.modules.get('atexit') as Namespace | undefined
  const left = module?.get('_callbacks')
  return left instanceof PyList && left.items.length > 0 && process.handle === null ? module!.get('_run_exitfuncs') : undefined
}

function mayCallExitFunctions(m: Interpreter, frame: Frame): boolean {
  return m.processes.some((p) => p.modules.get('__main__') === frame.globals && exitFunctions(p) !== undefined)
}

/** threading._shutdown: the main thread waits until only daemons are left, then the process ends. */
export const SHUTDOWN: NativeKind = {
  name: 'shutdown',
  waits: () => ({ reason: 'shutdown', on: null }),
  ready(m, thread) {
    const { process } = thread
    if (process.threads.some((t) => t !== thread && t.isAlive && !t.daemon)) return 0
    if (exitFunctions(process) !== undefined) return 1
    return m.processes.some((p) => p.parent === process && p.isAlive && p.isReapedByParent && !p.daemon) ? 0 : 1
  },
  future: (m, frame) => (m.semantics.stdout === 'pipe' || mayCallExitFunctions(m, frame) ? m.access.anything() : m.access.empty),
  touches: (_frame, m) => (m.current.process.unflushed !== '' ? pythonState(m).stdout : endIsNoticed(m, m.current.process) ? pythonState(m).registry : null),
  resume(m, thread) {
    const run = exitFunctions(thread.process)
    if (run !== undefined) return call(m, thread, run, [], NO_KEYWORDS, DROP_RESULT) === SUSPEND ? SUSPEND : INVOKED
    if (thread.process.parent === null) refuseUnfinished(m)
    for (const child of m.processes) {
      if (child.parent !== thread.process || !child.daemon) continue
      if (child.isAlive) endProcess(m, child, -15)
      else m.cutOff(child.threads)
    }
    flush(m, thread.process)
    endProcess(m, thread.process, thread.process.exitStatus, true)
    return INVOKED
  },
}

export { PUSH_RESULT, PyFunction }
