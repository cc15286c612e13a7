import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { Inline } from './plain-values.ts'
import type { Frame, INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import type { Thread as MachineThread } from '../../../machine/thread.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Code } from '../../../bytecode/program.ts'

export * from './plain-values.ts'

/** Keyword arguments by name, in the order given. */
export type Keywords = ReadonlyMap<string, Value>
export const NO_KEYWORDS: Keywords = new Map()

/** What a native answers: a value, or INVOKED (a frame will deliver it), or SUSPEND (nothing changed; ask again with leave). */
export type NativeAnswer = Value | typeof INVOKED | typeof SUSPEND

/** A function written in this program's own language: `args[0]` is self for a method. */
export type NativeFunction = (m: Interpreter, args: readonly Value[], keywords: Keywords, thread: Thread) => NativeAnswer

/** How the call of a native counts: pure ones may run before a join is over. */
export type NativeEffect = 'pure' | 'effect'

export class PyNative extends Inline {
  readonly sort = 'builtin'
  override get isSharedByProcesses(): boolean {
    return true
  }
  readonly name: string
  readonly qualifiedName: string
  readonly call: NativeFunction
  readonly effect: NativeEffect
  /** Bound like a function when found on a class. */
  readonly isMethod: boolean
  constructor(name: string, qualifiedName: string, call: NativeFunction, effect: NativeEffect, isMethod: boolean) {
    super()
    this.name = name
    this.qualifiedName = qualifiedName
    this.call = call
    this.effect = effect
    this.isMethod = isMethod
  }
  trace(tracer: Tracer): void {
    tracer.text(this.qualifiedName)
  }
  references(): void {}
}

export class PyMethod extends Inline {
  readonly sort = 'method'
  readonly self: Value
  readonly callable: Value
  constructor(self: Value, callable: Value) {
    super()
    this.self = self
    this.callable = callable
  }
  trace(tracer: Tracer): void {
    tracer.value(this.self)
    tracer.value(this.callable)
  }
  references(visit: (value: Value) => void): void {
    visit(this.self)
    visit(this.callable)
  }
}

export class PyCell extends HeapObject {
  readonly sort = 'cell'
  content: Value
  constructor(content: Value) {
    super()
    this.content = content
  }
  trace(tracer: Tracer): void {
    tracer.value(this.content)
  }
  references(visit: (value: Value) => void): void {
    visit(this.content)
  }
}

/** Anything with attributes of its own. */
export abstract class PyAttributed extends HeapObject {
  /** For objects whose class makes its own hash: the key under which tables hold it and its equals, once a table asked. See runtime/keys.ts. */
  keyed: { readonly plain: string; readonly hash: number | bigint } | null = null
  readonly attributes: Map<string, Value> = new Map()
  protected traceAttributes(tracer: Tracer): void {
    tracer.text(this.keyed === null ? '' : this.keyed.plain)
    tracer.number(this.attributes.size)
    for (const [name, value] of this.attributes) {
      tracer.text(name)
      tracer.value(value)
    }
  }
  references(visit: (value: Value) => void): void {
    for (const value of this.attributes.values()) visit(value)
  }
}

export class PyFunction extends PyAttributed {
  readonly sort = 'function'
  /** Made by the top level of a module, so once: the same code means the same function. */
  isTopLevel = false
  override get inline(): boolean {
    return this.isTopLevel && this.attributes.size === 0
  }
  readonly code: Code
  readonly globals: Namespace
  readonly closure: readonly PyCell[]
  name: string
  qualifiedName: string
  defaults: readonly Value[]
  keywordDefaults: ReadonlyMap<string, Value>
  annotations: Value
  constructor(code: Code, globals: Namespace, closure: readonly PyCell[], defaults: readonly Value[], keywordDefaults: ReadonlyMap<string, Value>, annotations: Value) {
    super()
    this.code = code
    this.globals = globals
    this.closure = closure
    this.defaults = defaults
    this.keywordDefaults = keywordDefaults
    this.annotations = annotations
    this.name = code.name
    this.qualifiedName = code.qualifiedName
  }
  trace(tracer: Tracer): void {
    tracer.text(this.qualifiedName)
    tracer.number(this.code.firstLine)
    tracer.values(this.closure)
    tracer.values(this.defaults)
    for (const [name, value] of this.keywordDefaults) {
      tracer.text(name)
      tracer.value(value)
    }
    this.traceAttributes(tracer)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    for (const cell of this.closure) visit(cell)
    for (const value of this.defaults) visit(value)
    for (const value of this.keywordDefaults.values()) visit(value)
    visit(this.annotations)
  }
}

/** How instances of a class are laid out: which builtin it descends from. */
export type Layout = 'object' | 'type' | 'exception' | 'int' | 'float' | 'str' | 'list' | 'tuple' | 'dict' | 'set' | 'frozenset' | 'bytes' | 'other'

export class PyClass extends PyAttributed {
  readonly sort = 'class'
  readonly name: string
  qualifiedName: string
  readonly bases: readonly PyClass[]
  /** The class itself first, `object` last. */
  mro: readonly PyClass[] = [this]
  /** Made by the simulator, not by the program: cannot be changed and is equal everywhere. */
  readonly builtin: boolean
  layout: Layout
  metaclass: PyClass | null
  module: string
  /** Direct subclasses made by the program, in the order of their making. */
  readonly subclasses: PyClass[] = []
  /** The only attributes an instance may have (`__slots__`); null: any. */
  slots: ReadonlySet<string> | null = null
  /** Makes an empty instance, for builtin classes whose instances have state of their own. Inherited. */
  factory: ((m: Interpreter, cls: PyClass) => PyAttributed) | undefined
  constructor(name: string, bases: readonly PyClass[], builtin: boolean, layout: Layout, module: string, metaclass: PyClass | null = null) {
    super()
    this.name = name
    this.qualifiedName = name
    this.bases = bases
    this.builtin = builtin
    this.layout = layout
    this.module = module
    this.metaclass = metaclass
    this.shared = builtin
  }
  override get inline(): boolean {
    return this.builtin
  }
  override get isSharedByProcesses(): boolean {
    return this.builtin
  }
  /** Found on the class or its ancestors, unbound; undefined where nobody has it. */
  lookup(name: string): Value {
    for (const cls of this.mro) {
      const value = cls.attributes.get(name)
      if (value !== undefined) return value
    }
    return undefined
  }
  isSubclassOf(other: PyClass): boolean {
    return this.mro.includes(other)
  }
  trace(tracer: Tracer): void {
    tracer.text(this.qualifiedName)
    if (!this.builtin) {
      tracer.values(this.bases)
      this.traceAttributes(tracer)
    }
  }
  override references(visit: (value: Value) => void): void {
    if (this.builtin) return
    super.references(visit)
    for (const base of this.bases) visit(base)
  }
}

/** An instance of a class: attributes by name, and the builtin value it wraps where its class descends from one. */
export class PyObject extends PyAttributed {
  readonly sort = 'instance'
  cls: PyClass
  /** For classes that descend from int, str …: the value; mutable layouts (list, dict, set) are subclasses of their own objects instead. */
  readonly wrapped: Value
  constructor(cls: PyClass, wrapped: Value = undefined) {
    super()
    this.cls = cls
    this.wrapped = wrapped
  }
  trace(tracer: Tracer): void {
    tracer.value(this.cls)
    tracer.value(this.wrapped)
    this.traceAttributes(tracer)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.cls)
    visit(this.wrapped)
  }
}

/** One line of a traceback. */
export interface TracebackEntry {
  readonly code: Code
  readonly pc: number
}

export class PyException extends PyAttributed {
  readonly sort = 'exception'
  readonly cls: PyClass
  args: readonly Value[]
  cause: Value = null
  context: Value = null
  suppressContext = false
  /** What the program's own __str__ said, for the text of a traceback; null until it was asked. */
  shown: string | null = null
  traceback: readonly TracebackEntry[] = []
  notes: readonly string[] = []
  constructor(cls: PyClass, args: readonly Value[]) {
    super()
    this.cls = cls
    this.args = args
  }
  trace(tracer: Tracer): void {
    tracer.value(this.cls)
    tracer.values(this.args)
    tracer.value(this.cause)
    tracer.value(this.context)
    tracer.number(this.traceback.length)
    for (const entry of this.traceback) {
      tracer.number(entry.pc)
      tracer.number(entry.code.firstLine)
    }
    this.traceAttributes(tracer)
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    for (const value of this.args) visit(value)
    visit(this.cause)
    visit(this.context)
  }
}

export class PyList extends PyAttributed {
  readonly sort = 'list'
  items: Value[]
  readonly cls: PyClass | null
  /** Of what inside of a library object it is a copy to look at; null for lists of the program. */
  copyOf: string | null = null
  constructor(items: Value[], cls: PyClass | null = null) {
    super()
    this.items = items
    this.cls = cls
  }
  trace(tracer: Tracer): void {
    tracer.values(this.items)
    if (this.cls) {
      tracer.value(this.cls)
      this.traceAttributes(tracer)
    }
  }
  override references(visit: (value: Value) => void): void {
    for (const item of this.items) visit(item)
    if (this.cls) super.references(visit)
  }
}

export class PyModule extends PyAttributed {
  readonly sort = 'module'
  override get isSharedByProcesses(): boolean {
    return true
  }
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    this.shared = true
  }
  override get inline(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.text(this.name)
  }
}

export type GeneratorState = 'created' | 'suspended' | 'running' | 'closed'

/** A generator, coroutine or asynchronous generator: a frame that is put on a thread when it goes on. */
export class PyGenerator extends HeapObject {
  readonly sort: 'generator' | 'coroutine' | 'async-generator'
  state: GeneratorState = 'created'
  frame: Frame | null
  /** The exception being handled inside, kept while suspended; null for none. */
  handled: Value = null
  /** The exception that whoever resumed it is handling. */
  outerHandled: Value = null
  readonly name: string
  readonly qualifiedName: string
  constructor(sort: PyGenerator['sort'], frame: Frame, name: string, qualifiedName: string) {
    super()
    this.sort = sort
    this.frame = frame
    this.name = name
    this.qualifiedName = qualifiedName
  }
  trace(tracer: Tracer): void {
    tracer.text(this.state)
    const frame = this.frame
    if (frame === null || this.state === 'running') return
    tracer.number(frame.pc)
    tracer.text(this.qualifiedName)
    tracer.value(this.handled)
    for (let i = 0; i < frame.sp; i++) {
      if (i >= frame.code.locals || frame.code.isLive(frame.pc, i)) tracer.value(frame.registers[i])
    }
  }
  references(visit: (value: Value) => void): void {
    visit(this.handled)
    if (this.frame) for (let i = 0; i < this.frame.sp; i++) visit(this.frame.registers[i])
  }
}

/** An iterator of the simulator's own: `kind` says over what; its place is plain data. */
export class PyIterator extends HeapObject {
  readonly sort: string
  readonly over: Value
  index: number
  /** A second operand: step, stop, another iterator, the size a dict had … */
  more: Value
  constructor(sort: string, over: Value, index: number, more: Value = null) {
    super()
    this.sort = sort
    this.over = over
    this.index = index
    this.more = more
  }
  trace(tracer: Tracer): void {
    tracer.number(this.index)
    tracer.value(this.over)
    tracer.value(this.more)
  }
  references(visit: (value: Value) => void): void {
    visit(this.over)
    visit(this.more)
  }
}

/** property, staticmethod, classmethod. */
export class PyDescriptor extends PyAttributed {
  readonly sort: 'property' | 'staticmethod' | 'classmethod'
  readonly get: Value
  readonly set: Value
  readonly del: Value
  constructor(sort: PyDescriptor['sort'], get: Value, set: Value = null, del: Value = null) {
    super()
    this.sort = sort
    this.get = get
    this.set = set
    this.del = del
  }
  trace(tracer: Tracer): void {
    tracer.values([this.get, this.set, this.del])
  }
  override references(visit: (value: Value) => void): void {
    super.references(visit)
    visit(this.get)
    visit(this.set)
    visit(this.del)
  }
}

export class PySuper extends Inline {
  readonly sort = 'super'
  readonly after: PyClass
  readonly self: Value
  constructor(after: PyClass, self: Value) {
    super()
    this.after = after
    this.self = self
  }
  trace(tracer: Tracer): void {
    tracer.value(this.after)
    tracer.value(this.self)
  }
  references(visit: (value: Value) => void): void {
    visit(this.after)
    visit(this.self)
  }
}

/** A builtin object with state of its own that has no class here yet: locks, queues, threads … Subclasses add fields. */
export abstract class PyNativeObject extends PyAttributed {
  readonly cls: PyClass
  /** Made by multiprocessing: the same for all processes. */
  betweenProcesses = false
  override get isSharedByProcesses(): boolean {
    return this.betweenProcesses
  }
  override get isBetweenProcesses(): boolean {
    return this.betweenProcesses
  }
  constructor(cls: PyClass) {
    super()
    this.cls = cls
  }
}

export type { MachineThread }
