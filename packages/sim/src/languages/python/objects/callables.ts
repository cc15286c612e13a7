import type { Code } from '../../../bytecode/program.ts'
import type { INVOKED, SUSPEND } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Namespace } from '../../../machine/namespace.ts'
import type { Thread } from '../../../machine/thread.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { PyAttributed } from './attributed.ts'
import { Inline } from './plain-values.ts'

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
