import type { Thread } from '../../../machine/thread.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import type { RuntimeClass } from './classes.ts'
import type { JavaMethod } from './classes.ts'
import { type Past, pastReferences, tracePast } from '../memory/past.ts'

/** Anything with a class and a monitor. */
export abstract class JavaReference extends HeapObject {
  /** Who is in the monitor, how often; null where nobody ever entered. */
  owner: Thread | null = null
  entries = 0
  /** Who waits in it, in the order of waiting. */
  waiters: readonly JavaObject[] = []
  /** Under the memory model only: old writes that can still be read, and what is left here for whoever synchronises. */
  past: Past | null = null
  /** Made by library code for itself: what it does with it is its own affair (guarding.ts). */
  inside = false
  abstract readonly cls: RuntimeClass

  protected traceMonitor(tracer: Tracer): void {
    if (this.past !== null) tracePast(tracer, this.past)
    if (this.inside) tracer.number(-1)
    if (this.owner === null && this.waiters.length === 0) return
    tracer.number(this.entries)
    if (this.owner?.isAlive) tracer.thread(this.owner)
    tracer.values(this.waiters)
  }
}

export class JavaObject extends JavaReference {
  readonly cls: RuntimeClass
  readonly fields: Value[]
  /** The machine's thread behind a started java.lang.Thread; the lines of a Throwable's trace. */
  hidden: Thread | readonly string[] | null = null

  constructor(cls: RuntimeClass) {
    super()
    this.cls = cls
    this.fields = cls.blank.slice()
  }

  get sort(): string {
    return this.cls.name
  }

  trace(tracer: Tracer): void {
    this.traceMonitor(tracer)
    tracer.values(this.fields)
    if (this.hidden !== null && !Array.isArray(this.hidden)) {
      const thread = this.hidden as Thread
      tracer.number(thread.isAlive ? 1 : 2)
      if (thread.isAlive) tracer.thread(thread)
    }
  }

  references(visit: (value: Value) => void): void {
    for (const value of this.fields) visit(value)
    if (this.past !== null) pastReferences(this.past, visit)
  }
}

export class JavaArray extends JavaReference {
  readonly cls: RuntimeClass
  readonly items: Value[]

  constructor(cls: RuntimeClass, items: Value[]) {
    super()
    this.cls = cls
    this.items = items
  }

  get sort(): string {
    return this.cls.name
  }

  trace(tracer: Tracer): void {
    this.traceMonitor(tracer)
    tracer.values(this.items)
  }

  references(visit: (value: Value) => void): void {
    for (const value of this.items) visit(value)
    if (this.past !== null) pastReferences(this.past, visit)
  }
}

/** Marks a class whose static initialiser is running: other threads wait, the one that runs it does not. */
export class JavaInitialising extends HeapObject {
  readonly sort = 'initialising'
  readonly thread: Thread

  constructor(thread: Thread) {
    super()
    this.thread = thread
  }

  trace(tracer: Tracer): void {
    tracer.thread(this.thread)
  }

  references(): void {}
}

/** An object of a functional interface: a function and the values it keeps. */
export class JavaLambda extends JavaReference {
  readonly cls: RuntimeClass
  readonly method: JavaMethod
  readonly captured: readonly Value[]
  /** Selectors that run the function; everything else is the interface's own method. */
  readonly selectors: ReadonlySet<string>

  constructor(cls: RuntimeClass, method: JavaMethod, captured: readonly Value[], selectors: ReadonlySet<string>) {
    super()
    this.cls = cls
    this.method = method
    this.captured = captured
    this.selectors = selectors
  }

  readonly sort = 'lambda'

  trace(tracer: Tracer): void {
    this.traceMonitor(tracer)
    tracer.text(this.method.label)
    tracer.values(this.captured)
  }

  references(visit: (value: Value) => void): void {
    for (const value of this.captured) visit(value)
  }
}

/** A string that was made while running: equal to a literal of the same text, but not the same object. */
export class JavaText extends HeapObject {
  readonly sort = 'text'
  readonly text: string

  constructor(text: string) {
    super()
    this.text = text
  }

  override get inline(): boolean {
    return true
  }

  trace(tracer: Tracer): void {
    tracer.text(this.text)
  }

  references(): void {}
}

/** An Integer, a Boolean …: immutable; its identity shows only in `==`. */
export class JavaBox extends JavaReference {
  readonly cls: RuntimeClass
  readonly value: Value

  constructor(cls: RuntimeClass, value: Value) {
    super()
    this.cls = cls
    this.value = value
  }

  readonly sort = 'box'

  override get inline(): boolean {
    return this.owner === null && this.waiters.length === 0
  }

  trace(tracer: Tracer): void {
    tracer.text(this.cls.name)
    tracer.value(this.value)
  }

  references(): void {}
}

/** The object behind `X.class`. */
export class JavaClassObject extends JavaReference {
  readonly cls: RuntimeClass
  readonly of: RuntimeClass
  readonly sort = 'class'

  constructor(cls: RuntimeClass, of: RuntimeClass) {
    super()
    this.cls = cls
    this.of = of
    this.shared = true
  }

  override get isEverywhere(): boolean {
    return true
  }

  trace(tracer: Tracer): void {
    this.traceMonitor(tracer)
    tracer.text(this.of.name)
  }

  references(): void {}
}

/** The monitor of a string: strings of one text share it, as literals do. */
export class JavaTextMonitor extends JavaReference {
  readonly cls: RuntimeClass
  readonly sort = 'text monitor'

  constructor(cls: RuntimeClass) {
    super()
    this.cls = cls
    this.shared = true
  }

  override get isEverywhere(): boolean {
    return true
  }

  trace(tracer: Tracer): void {
    this.traceMonitor(tracer)
  }

  references(): void {}
}

/** A string's text, whichever way it is kept. */
export function textOf(value: Value): string {
  if (typeof value === 'string') return value
  if (value instanceof JavaText) return value.text
  throw new TypeError('not a string')
}

export function isText(value: Value): boolean {
  return typeof value === 'string' || value instanceof JavaText
}

/** Whole numbers in their one form: a number where it is safe, else a bigint. */
export function canonical(value: bigint): Value {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value
}
