import type { Code, Program } from '../../../bytecode/program.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Semantics } from '../../../machine/runtime.ts'
import { Layout, Namespace } from '../../../machine/namespace.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { isCode } from '../../../bytecode/verifier.ts'
import { PyFunction, type PyGenerator, PyModule } from '../objects/values.ts'

/** One stream of the program: a place that prints conflict on. */
export class PyStream extends HeapObject {
  readonly sort = 'stream'
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    this.shared = true
    this.birth = name === 'stdout' ? 0xfff00 : 0xfff03
  }
  override get isEverywhere(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.text(this.name)
  }
  references(): void {}
}

/** The list of living threads: who asks for it notices when one starts or ends. */
export class ThreadRegistry extends HeapObject {
  readonly sort = 'threads'
  constructor() {
    super()
    this.shared = true
    this.birth = 0xfff01
  }
  override get isEverywhere(): boolean {
    return true
  }
  trace(): void {}
  references(): void {}
}

/** The virtual clock as a place that is read and moved. */
export class ClockPlace extends HeapObject {
  readonly sort = 'clock'
  constructor() {
    super()
    this.shared = true
    this.birth = 0xfff02
  }
  override get isEverywhere(): boolean {
    return true
  }
  trace(): void {}
  references(): void {}
}

/** What a number of a process stands for: a standard stream, or one end of a pipe. */
export type Descriptor = 'stdin' | 'stdout' | 'stderr' | { readonly pipe: HeapObject; readonly end: 'read' | 'write' }

/** Counters of one run that are state: undone with the steps that moved them. */
export class RunCounters extends HeapObject {
  readonly sort = 'counters'
  /** How many threads were given a default name, `Thread-N`. */
  threadNames = 0
  processNames = 0
  poolNames = 0
  taskNames = 0
  /** Chosen by the program; null: as the semantics say. */
  startMethod: Semantics['startMethod'] | null = null
  /** Where `print` goes while standard output or error is redirected; null: to the stream itself. */
  stdout: Value = null
  stderr: Value = null
  /** Generators that stand at a yield inside a finally or with. */
  unfinished: readonly PyGenerator[] = []
  /** What the program put in place of threading.excepthook and sys.excepthook. */
  threadHook: Value = null
  mainHook: Value = null
  /** Descriptors by process, for those that are not as at the start. */
  descriptors: ReadonlyMap<number, readonly (Descriptor | null)[]> = new Map()
  /** Blocks of shared memory by name. */
  blocks: ReadonlyMap<string, HeapObject> = new Map()
  /** The objects of the program that are keys of tables, by their hash: the first of each class of equals. */
  readonly keys = new Map<string, readonly Value[]>()
  trace(tracer: Tracer): void {
    tracer.number(this.threadNames)
    tracer.number(this.processNames)
    tracer.number(this.poolNames)
    tracer.number(this.taskNames)
    tracer.text(this.startMethod ?? '')
    tracer.value(this.stdout)
    tracer.value(this.stderr)
    tracer.value(this.threadHook)
    tracer.value(this.mainHook)
    tracer.number(this.unfinished.length)
    for (const [name, block] of this.blocks) {
      tracer.text(name)
      tracer.value(block)
    }
    for (const [pid, table] of this.descriptors) {
      tracer.number(pid)
      for (const entry of table) {
        tracer.text(entry === null ? '' : typeof entry === 'string' ? entry : entry.end)
        if (typeof entry === 'object' && entry !== null) tracer.value(entry.pipe)
      }
    }
    for (const hash of [...this.keys.keys()].toSorted()) {
      tracer.text(hash)
      tracer.values(this.keys.get(hash)!)
    }
  }
  references(visit: (value: Value) => void): void {
    visit(this.stdout)
    visit(this.stderr)
    visit(this.threadHook)
    visit(this.mainHook)
    for (const generator of this.unfinished) visit(generator)
    for (const block of this.blocks.values()) visit(block)
    for (const table of this.descriptors.values()) for (const entry of table) if (typeof entry === 'object' && entry !== null) visit(entry.pipe)
    for (const known of this.keys.values()) for (const key of known) visit(key)
  }
}

/** What the Python side of one machine keeps besides the heap. */
export interface PythonState {
  readonly builtins: ReadonlyMap<string, Value>
  readonly stdout: PyStream
  readonly stderr: PyStream
  readonly registry: ThreadRegistry
  readonly clock: ClockPlace
  readonly counters: RunCounters
  /** The layout of a module's globals; equal for every process. */
  layoutOf(module: string, program: Program | undefined, m: Interpreter): Layout
  /** A function of the Python-written part of the library. */
  preludeFunction(m: Interpreter, name: string): Value
  /** A module by its full name: made when first imported in a process; undefined where it is not modelled. */
  importModule(m: Interpreter, name: string): PyModule | Namespace | undefined
  startModule(m: Interpreter, name: string): { readonly entry: Code; readonly namespace: Namespace } | undefined
}

export function pythonState(m: Interpreter): PythonState {
  return m.runtime as unknown as PythonState
}

/** Every name that a module's code may use as a global, in the order of the text. */
export function globalNames(code: Code): string[] {
  const out = new Set<string>()
  const walk = (c: Code) => {
    for (const name of c.names) out.add(name)
    for (const constant of c.constants) if (isCode(constant)) walk(constant)
  }
  walk(code)
  return [...out]
}

/** Runs the top level of a library module written in Python without a thread: only definitions are allowed there. */
export function preludeNamespace(m: Interpreter, layout: Layout, entry: Code): Namespace {
  const namespace = new Namespace(layout)
  for (const constant of entry.constants) {
    if (!isCode(constant) || constant.kind === 'class') continue
    const fn = new PyFunction(constant, namespace, [], [], new Map(), null)
    fn.shared = true
    namespace.values[layout.slot(constant.name)] = fn
  }
  void m
  return namespace
}
