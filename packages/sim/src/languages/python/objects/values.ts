import type { Code } from '../../../bytecode/program.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Tracer, Value } from '../../../machine/values.ts'
import { PyAttributed } from './attributed.ts'
import { Inline } from './plain-values.ts'

export * from './attributed.ts'
export * from './callables.ts'
export * from './iterators.ts'
export * from './plain-values.ts'

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
