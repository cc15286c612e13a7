import type { Code } from '../../../bytecode/program.ts'
import { DROP_RESULT, type Frame, INVOKED, type NativeKind } from '../../../machine/frame.ts'
import type { Effects } from '../../../machine/future.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import { Layout, Namespace } from '../../../machine/namespace.ts'
import type { Process } from '../../../machine/process.ts'
import { Raised, type Handler, type Runtime, type Semantics } from '../../../machine/runtime.ts'
import { Thread } from '../../../machine/thread.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import type { CompiledProgram } from '../compile.ts'
import { JavaProblem } from './arithmetic.ts'
import type { RuntimeClass } from './classes.ts'
import { JavaEffects } from './effects.ts'
import { HANDLERS, runtimeOf } from './handlers.ts'
import { MEMORY_HANDLERS } from '../memory/handlers.ts'
import { JavaMemory } from '../memory/memory.ts'
import { carriersUnder, lacksCarrier } from './pinning.ts'
import { followsThreads, givesTasksWhereMade, staticsOf } from './program-facts.ts'
import { JavaBox, JavaClassObject, JavaObject, JavaReference, JavaTextMonitor, isText, textOf } from './values.ts'

/** Numbers that the program can see: thread names and ids, hash codes, seeds. */
class Counters extends HeapObject {
  readonly sort = 'counters'
  threads = 0
  hashes = 0

  trace(tracer: Tracer): void {
    tracer.number(this.threads)
    tracer.number(this.hashes)
  }

  references(): void {}
}

/** Standard output, as something that two threads may want to write to. */
class JavaStream extends HeapObject {
  readonly sort = 'stdout'

  constructor() {
    super()
    this.shared = true
    this.birth = 1
  }

  override get isEverywhere(): boolean {
    return true
  }

  trace(): void {}
  references(): void {}
}

const SMALLEST_CACHED = -128
const LARGEST_CACHED = 127

/** What Java tells the machine. One a machine. */
export class JavaRuntime implements Runtime {
  readonly language = 'java'
  readonly handlers: ReadonlyMap<string, Handler>
  /** Under `jmm` only. */
  memory: JavaMemory | undefined
  /** A volatile variable is being accessed: it alone passes knowledge on, not the object that it is in. */
  synchronisesByVariable = false
  readonly synchronises: Runtime['synchronises']
  /** Carriers of virtual threads that may keep them; undefined where none does. */
  readonly carriers: number | undefined
  readonly lacks: Runtime['lacks']
  private machine: Interpreter | undefined
  readonly compiled: CompiledProgram
  readonly stdout = new JavaStream()
  readonly counters = new Counters()
  /** Nothing in the program interrupts or asks for a thread's state: a join needs no step of its own. */
  readonly joinsLazily: boolean
  /** An executor with a thread for each task may simply join them: nobody gives it tasks once it is closed, or asks how far it is. */
  readonly joinsTasks: boolean
  /** The program asks who waits for a lock or a semaphore: arriving there is a step of its own. */
  readonly followsQueues: boolean
  /** Runs the shutdown hooks; only where the program has any. */
  readonly hooks: Code | undefined
  /** The program asks what time it is: sleeping must be counted. */
  readonly readsClock: boolean
  /** A long timeout is just asking whether anything else can go on. */
  asksForQuiet = false
  readonly teller: JavaEffects
  private readonly classObjects = new Map<string, JavaClassObject>()
  private readonly boxes = new Map<string, JavaBox>()
  private readonly layout: Layout
  readonly statics: Namespace

  constructor(compiled: CompiledProgram, teller: JavaEffects, layout: Layout, semantics: Semantics) {
    const isRelaxed = semantics.options.has('jmm')
    const carriers = carriersUnder(semantics)
    this.carriers = carriers
    this.lacks = carriers === undefined ? undefined : (thread) => lacksCarrier(this.machine!, thread, carriers)
    this.handlers = isRelaxed ? MEMORY_HANDLERS : HANDLERS
    this.synchronises = isRelaxed ? (object, text) => this.passKnowledge(object, text) : undefined
    this.compiled = compiled
    this.teller = teller
    this.layout = layout
    this.statics = new Namespace(layout, layout.names.map(() => undefined))
    this.statics.birth = 2
    this.readsClock = [...compiled.world.reachedMethods].some((one) => one.label === 'java.lang.System.nanoTime()' || one.label === 'java.lang.System.currentTimeMillis()')
    // A lazy join would let a thread overtake what it is to know of.
    this.joinsLazily = !isRelaxed && !followsThreads(compiled)
    this.followsQueues = [...compiled.world.reachedMethods].some((one) => FOLLOWING_QUEUES.test(one.label))
    this.hooks = [...compiled.world.reachedMethods].find((one) => one.label === 'java.lang.ShutdownHooks.run()')?.code
    this.joinsTasks = this.joinsLazily && givesTasksWhereMade(compiled)
  }

  /** The main thread, standing before the first instruction. */
  begin(m: Interpreter): void {
    const process = m.newProcess(null)
    const thread = m.newThread(process, 'main', null)
    m.current = thread
    this.machine = m
    if (this.handlers === MEMORY_HANDLERS) {
      this.memory = new JavaMemory(m)
      this.memory.begin(thread, null)
    }
    this.fillStatics()
    process.modules.set('__main__', this.statics)
    thread.object = this.threadObject(m, 'main')
    ;(thread.object as JavaObject).hidden = thread
    m.pushFrame(thread, this.compiled.program.entry, this.statics, null, DROP_RESULT)
    m.settle(thread)
  }

  private fillStatics(): void {
    for (const one of staticsOf(this.compiled)) this.statics.values[this.layout.slot(one.place)] = one.blank
  }

  /** A java.lang.Thread that no constructor made: the main thread's. */
  private threadObject(m: Interpreter, name: string): JavaObject {
    const { world } = this.compiled
    const cls = world.named('java.lang.Thread')
    const object = m.born(new JavaObject(cls))
    const set = (field: string, value: Value): void => {
      object.fields[cls.slotOf(cls.symbol!.fields.get(field)!)] = value
    }
    const gate = (reason: string): JavaObject => {
      const gates = world.named('interleave.Gate')
      const made = m.born(new JavaObject(gates))
      made.fields[gates.slotOf(gates.symbol!.fields.get('reason')!)] = reason
      return made
    }
    set('name', name)
    set('priority', 5)
    set('ended', gate('join'))
    set('permit', gate('park'))
    return object
  }

  effects(code: Code, pc: number): Effects {
    return this.teller.effects(code, pc)
  }

  implicit(): boolean {
    return false
  }

  truth(_m: Interpreter, _thread: Thread, frame: Frame): boolean {
    return frame.top() === true
  }

  unbound(_m: Interpreter, frame: Frame, local: number): never {
    throw new Error(`${frame.code.code.qualifiedName} reads ${frame.code.code.localNames[local]} before it has a value`)
  }

  newCell(): never {
    throw new Error('Java has no cells')
  }

  passes(): void {}

  translate(m: Interpreter, problem: unknown): Raised | undefined {
    if (problem instanceof JavaProblem) return new Raised(this.makeException(m, problem.type, problem.message))
    return undefined
  }

  tooDeep(m: Interpreter): Raised {
    return new Raised(this.makeException(m, 'java.lang.StackOverflowError', undefined))
  }

  makeException(m: Interpreter, type: string, message: string | undefined): JavaObject {
    const cls = this.compiled.world.named(type)
    const object = m.born(new JavaObject(cls))
    const base = this.compiled.world.named('java.lang.Throwable')
    if (message !== undefined && message !== '') object.fields[base.slotOf(base.symbol!.fields.get('message')!)] = message
    object.hidden = this.traceOf(m.current)
    return object
  }

  /** `Main.run(Main.java:5)` for every frame of the thread, innermost first; constructors of exceptions left out. */
  traceOf(thread: Thread): string[] {
    const lines: string[] = []
    for (let i = thread.frames.length - 1; i >= 0; i--) {
      const frame = thread.frames[i]!
      const { code } = frame.code
      if (frame.native || code.name === '<start>' || code.qualifiedName.startsWith('java.lang.Thread.runAndEnd')) continue
      const owner = frame.owner instanceof JavaObject ? frame.owner : undefined
      if (owner === undefined && code.name === '<init>' && this.isThrowable(code)) continue
      const line = code.lines[Math.max(0, frame.pc - 1)] ?? 0
      lines.push(code.library ? `java.base/${code.qualifiedName}(Unknown Source)` : `${code.qualifiedName}(${code.file.slice(code.file.lastIndexOf('/') + 1)}:${line})`)
    }
    return lines
  }

  private isThrowable(code: Code): boolean {
    const name = code.qualifiedName.slice(0, -'.<init>'.length)
    const cls = this.throwables.get(name)
    if (cls !== undefined) return cls
    const found = [...this.compiled.world.reachedMethods].find((one) => one.code === code)?.cls.ancestors.has('java.lang.Throwable') ?? false
    this.throwables.set(name, found)
    return found
  }

  private readonly throwables = new Map<string, boolean>()

  threadEnds(m: Interpreter, thread: Thread, _value: Value, exception: Value): void {
    if (exception !== undefined && exception !== null) throw new Error('an exception left the frame that takes every exception')
    if (thread !== thread.process.threads[0]) {
      m.endThread(thread)
      return
    }
    m.keepThread(thread)
    thread.frames = []
    m.pushNative(thread, SHUTDOWN, entryFrame(m, thread), [], DROP_RESULT)
  }

  reportUncaught(m: Interpreter, thread: Thread, problem: JavaObject, trace: string, message: string): void {
    const name = this.nameOfThread(thread)
    const isMain = thread === thread.process.threads[0]
    m.writeError(`Exception in thread "${name}" ${trace}`)
    if (isMain) m.setField(thread.process, 'raised', true)
    this.failed(m, thread)
    const lines = problem.hidden as readonly string[] | null
    const line = Number(/:(\d+)\)$/.exec(lines?.find((one) => /:\d+\)$/.test(one)) ?? '')?.[1] ?? 0)
    m.reportError({ type: problem.cls.name, message: message === 'null' ? '' : message, line })
  }

  /** An exception left a thread's code: the main thread's makes the exit code 1, whoever takes it. */
  failed(m: Interpreter, thread: Thread): void {
    if (thread === thread.process.threads[0]) m.setField(thread.process, 'exitStatus', 1)
  }

  nameOfThread(thread: Thread): string {
    const object = thread.object as JavaObject
    const cls = this.compiled.world.named('java.lang.Thread')
    const name = object.fields[cls.slotOf(cls.symbol!.fields.get('name')!)]
    return isText(name) ? textOf(name) : ''
  }

  describeError(exception: Value): { type: string; message: string } {
    return exception instanceof JavaObject ? { type: exception.cls.name, message: '' } : { type: 'unknown', message: '' }
  }

  nameOf(_m: Interpreter, _process: Process, value: Value): string {
    const { names } = this.layout
    for (let slot = 0; slot < names.length; slot++) if (value !== null && this.statics.values[slot] === value) return names[slot]!.replace(/^init /, '')
    if (isGate(value)) return textOf(value.fields[value.cls.slotOf(value.cls.symbol!.fields.get('reason')!)])
    return value instanceof JavaClassObject ? `${value.of.name}.class` : value instanceof HeapObject ? value.sort : String(value)
  }

  /** Who has the lock that a gate stands for. */
  holderOf(_m: Interpreter, value: HeapObject): Thread | undefined {
    if (!isGate(value)) return undefined
    const holder = value.fields[value.cls.slotOf(value.cls.symbol!.fields.get('holder')!)]
    return holder instanceof JavaObject && holder.hidden instanceof Thread ? holder.hidden : undefined
  }

  showGlobals(_m: Interpreter, names: ReadonlySet<string>): Readonly<Record<string, string>> {
    const shown: Record<string, string> = {}
    for (const name of names) {
      const place = this.layout.names.find((one) => one === name || one.endsWith(`.${name}`))
      const value = place === undefined ? undefined : this.statics.values[this.layout.slot(place)]
      if (value !== undefined) shown[name] = isText(value) ? textOf(value) : value instanceof JavaBox ? String(value.value) : value instanceof HeapObject ? value.sort : String(value)
    }
    return shown
  }

  trace(tracer: Tracer): void {
    this.counters.trace(tracer)
    this.memory?.trace(tracer)
    traceInUse(tracer, this.classObjects)
    traceInUse(tracer, this.textMonitors)
  }

  classObject(of: RuntimeClass): JavaClassObject {
    let found = this.classObjects.get(of.name)
    if (!found) {
      found = new JavaClassObject(this.compiled.world.named('java.lang.Class'), of)
      found.birth = 3 + this.classObjects.size
      this.classObjects.set(of.name, found)
    }
    return found
  }

  /** Small values have one box each, as Integer.valueOf promises; others are new every time. */
  box(type: string, value: Value): JavaBox {
    const cls = this.compiled.world.named(`java.lang.${BOX_CLASSES[type]}`)
    const isCached = typeof value === 'boolean' || (typeof value === 'number' && type !== 'double' && type !== 'float' && value >= SMALLEST_CACHED && value <= LARGEST_CACHED)
    if (!isCached) return new JavaBox(cls, value)
    const key = `${type} ${value}`
    let found = this.boxes.get(key)
    if (!found) {
      found = new JavaBox(cls, value)
      found.shared = true
      this.boxes.set(key, found)
    }
    return found
  }

  textMonitor(text: string): JavaTextMonitor {
    let found = this.textMonitors.get(text)
    if (!found) {
      found = new JavaTextMonitor(this.compiled.world.named('java.lang.String'))
      found.birth = 0x8000 + this.textMonitors.size
      this.textMonitors.set(text, found)
    }
    return found
  }

  private passKnowledge(object: HeapObject, text: string): void {
    if (this.synchronisesByVariable || !(object instanceof JavaReference)) return
    this.memory!.acquire(object)
    if (PASSES_BOTH_WAYS.has(text)) this.memory!.release(object)
  }

  private readonly textMonitors = new Map<string, JavaTextMonitor>()

  slot(place: string): number {
    return this.layout.slot(place)
  }
}

/** Operations after which others know what was done before. The library's own classes tell by what they write (memory/handlers.ts). */
const PASSES_BOTH_WAYS: ReadonlySet<string> = new Set(['synchronized', 'leave synchronized', 'wait', 'notify', 'notifyAll', 'unpark', 'park', 'interrupt', 'isInterrupted', 'interrupted'])

/** By name: a search meets them in any order. */
function traceInUse(tracer: Tracer, monitors: ReadonlyMap<string, JavaReference>): void {
  const inUse = [...monitors].filter(([, one]) => one.owner !== null || one.past !== null)
  for (const [name, one] of inUse.length > 1 ? inUse.toSorted(([a], [b]) => (a < b ? -1 : 1)) : inUse) {
    tracer.text(name)
    tracer.value(one)
  }
}

const BOX_CLASSES: Readonly<Record<string, string>> = {
  boolean: 'Boolean', byte: 'Byte', short: 'Short', char: 'Character', int: 'Integer', long: 'Long', float: 'Float', double: 'Double',
}

const FOLLOWING_QUEUES = /(ReentrantLock|Semaphore)\.(getQueueLength|hasQueuedThread)/

function entryFrame(m: Interpreter, thread: Thread): Frame {
  const frame = m.pushFrame(thread, m.program.entry, thread.process.modules.get('__main__')!, null, DROP_RESULT)
  thread.frames.pop()
  return frame
}

/** The main thread's end: the virtual machine goes on until only daemons are left. */
const SHUTDOWN: NativeKind = {
  name: 'shutdown',
  waits: () => ({ reason: 'shutdown', on: null }),
  ready: (_m, thread) => (thread.process.threads.some((one) => one !== thread && one.isAlive && !one.daemon) ? 0 : 1),
  future: (m) => m.access.empty,
  resume(m, thread, frame) {
    const hooks = frame.sp === 0 ? runtimeOf(m).hooks : undefined
    if (hooks !== undefined) {
      for (const one of thread.process.threads) if (one !== thread && !one.daemon) m.join(thread, one)
      m.pushFrame(thread, hooks, frame.globals, null, DROP_RESULT)
      frame.push(null)
      return INVOKED
    }
    m.endProcess(thread.process, thread.process.exitStatus, true)
    return INVOKED
  },
}

/** What threads wait at in the library: see `interleave.Gate` in library/threads.ts. */
function isGate(value: Value): value is JavaObject {
  return value instanceof JavaObject && value.cls.name === 'interleave.Gate'
}
