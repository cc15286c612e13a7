import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import type { PyClass } from './values.ts'

/** Immutable values without a traced identity: they are traced where they stand. */
export abstract class Inline extends HeapObject {
  override get inline(): boolean {
    return true
  }
}

export class PyFloat extends Inline {
  readonly sort = 'float'
  readonly value: number
  constructor(value: number) {
    super()
    this.value = value
  }
  trace(tracer: Tracer): void {
    tracer.number(this.value)
  }
  references(): void {}
}

export class PyComplex extends Inline {
  readonly sort = 'complex'
  readonly real: number
  readonly imag: number
  constructor(real: number, imag: number) {
    super()
    this.real = real
    this.imag = imag
  }
  trace(tracer: Tracer): void {
    tracer.number(this.real)
    tracer.number(this.imag)
  }
  references(): void {}
}

export class PyBytes extends Inline {
  readonly sort = 'bytes'
  readonly data: Uint8Array
  constructor(data: Uint8Array) {
    super()
    this.data = data
  }
  trace(tracer: Tracer): void {
    tracer.number(this.data.length)
    for (const byte of this.data) tracer.number(byte)
  }
  references(): void {}
}

export class PyTuple extends Inline {
  readonly sort: string = 'tuple'
  readonly items: readonly Value[]
  /** The class, where it is not `tuple` itself (named tuples). */
  readonly cls: PyClass | null
  constructor(items: readonly Value[], cls: PyClass | null = null) {
    super()
    this.items = items
    this.cls = cls
  }
  trace(tracer: Tracer): void {
    if (this.cls) tracer.value(this.cls)
    tracer.values(this.items)
  }
  references(visit: (value: Value) => void): void {
    for (const item of this.items) visit(item)
  }
}

export class PyRange extends Inline {
  readonly sort = 'range'
  readonly start: number
  readonly stop: number
  readonly step: number
  constructor(start: number, stop: number, step: number) {
    super()
    this.start = start
    this.stop = stop
    this.step = step
  }
  get length(): number {
    return Math.max(0, Math.ceil((this.stop - this.start) / this.step))
  }
  trace(tracer: Tracer): void {
    tracer.number(this.start)
    tracer.number(this.stop)
    tracer.number(this.step)
  }
  references(): void {}
}

export class PySlice extends Inline {
  readonly sort = 'slice'
  readonly start: Value
  readonly stop: Value
  readonly step: Value
  constructor(start: Value, stop: Value, step: Value) {
    super()
    this.start = start
    this.stop = stop
    this.step = step
  }
  trace(tracer: Tracer): void {
    tracer.values([this.start, this.stop, this.step])
  }
  references(visit: (value: Value) => void): void {
    visit(this.start)
    visit(this.stop)
    visit(this.step)
  }
}

/** Ellipsis, NotImplemented: one object each. */
export class PySingleton extends Inline {
  readonly sort = 'singleton'
  override get isSharedByProcesses(): boolean {
    return true
  }
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
  }
  trace(tracer: Tracer): void {
    tracer.text(this.name)
  }
  references(): void {}
}

export const ELLIPSIS = new PySingleton('Ellipsis')
export const NOT_IMPLEMENTED = new PySingleton('NotImplemented')
