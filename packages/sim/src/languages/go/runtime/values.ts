import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import type { FuncRef, RType } from './types.ts'

/** A variable that outlives its place in a frame: captured by a closure, or pointed to. A pointer to it is the cell itself. */
export class GoCell extends HeapObject {
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

/** Storage of a struct. Struct values are copied into new storage where Go copies them; a pointer to one is its storage. */
export class GoStruct extends HeapObject {
  readonly sort = 'struct'
  readonly type: RType
  readonly fields: Value[]
  /** The goroutine that holds it, for a mutex. Only for reports: no part of the state. */
  owner: unknown = null
  constructor(type: RType, fields: Value[]) {
    super()
    this.type = type
    this.fields = fields
  }
  trace(tracer: Tracer): void {
    tracer.text(this.type.key)
    tracer.values(this.fields)
  }
  references(visit: (value: Value) => void): void {
    for (const field of this.fields) visit(field)
  }
}

/** Storage of an array, and what slices look into. `element` makes zero values when a slice grows. */
export class GoArray extends HeapObject {
  readonly sort = 'array'
  readonly element: RType
  readonly items: Value[]
  constructor(element: RType, items: Value[]) {
    super()
    this.element = element
    this.items = items
  }
  trace(tracer: Tracer): void {
    tracer.values(this.items)
  }
  references(visit: (value: Value) => void): void {
    for (const item of this.items) visit(item)
  }
}

/** Values without identity: traced where they stand, compared by content. */
abstract class Immediate extends HeapObject {
  override get inline(): boolean {
    return true
  }
}

export class GoSlice extends Immediate {
  readonly sort = 'slice'
  readonly array: GoArray
  readonly offset: number
  readonly length: number
  readonly capacity: number
  constructor(array: GoArray, offset: number, length: number, capacity: number) {
    super()
    this.array = array
    this.offset = offset
    this.length = length
    this.capacity = capacity
  }
  trace(tracer: Tracer): void {
    tracer.value(this.array)
    tracer.number(this.offset)
    tracer.number(this.length)
    tracer.number(this.capacity)
  }
  references(visit: (value: Value) => void): void {
    visit(this.array)
  }
}

/** A pointer into a struct or array: `&s.f`, `&a[i]`, for parts that are not storage of their own. */
export class GoPointer extends Immediate {
  readonly sort = 'pointer'
  readonly base: GoStruct | GoArray
  readonly index: number
  constructor(base: GoStruct | GoArray, index: number) {
    super()
    this.base = base
    this.index = index
  }
  trace(tracer: Tracer): void {
    tracer.value(this.base)
    tracer.number(this.index)
  }
  references(visit: (value: Value) => void): void {
    visit(this.base)
  }
}

export class GoComplex extends Immediate {
  readonly sort = 'complex'
  readonly re: number
  readonly im: number
  constructor(re: number, im: number) {
    super()
    this.re = re
    this.im = im
  }
  trace(tracer: Tracer): void {
    tracer.number(this.re)
    tracer.number(this.im)
  }
  references(): void {}
}

/** A non-nil interface value: a value with its dynamic type. */
export class GoBox extends Immediate {
  readonly sort = 'interface'
  readonly type: RType
  readonly value: Value
  constructor(type: RType, value: Value) {
    super()
    this.type = type
    this.value = value
  }
  trace(tracer: Tracer): void {
    tracer.text(this.type.key)
    tracer.value(this.value)
  }
  references(visit: (value: Value) => void): void {
    visit(this.value)
  }
}

/** A function value: code with what it captured, or a method with its receiver before the arguments. */
export class GoClosure extends Immediate {
  readonly sort = 'func'
  readonly func: FuncRef
  readonly captured: readonly Value[]
  readonly bound: readonly Value[]
  constructor(func: FuncRef, captured: readonly Value[], bound: readonly Value[]) {
    super()
    this.func = func
    this.captured = captured
    this.bound = bound
  }
  trace(tracer: Tracer): void {
    tracer.text(this.func.name)
    tracer.values(this.captured)
    tracer.values(this.bound)
  }
  references(visit: (value: Value) => void): void {
    for (const value of this.captured) visit(value)
    for (const value of this.bound) visit(value)
  }
}

/** Several results on their way from a function to its caller. */
export class GoTuple extends Immediate {
  readonly sort = 'tuple'
  readonly items: readonly Value[]
  constructor(items: readonly Value[]) {
    super()
    this.items = items
  }
  trace(tracer: Tracer): void {
    tracer.values(this.items)
  }
  references(visit: (value: Value) => void): void {
    for (const item of this.items) visit(item)
  }
}

export interface MapEntry { readonly key: Value; readonly value: Value }

export class GoMap extends HeapObject {
  readonly sort = 'map'
  /** By what makes keys equal (see equality.ts), in order of insertion. */
  readonly entries = new Map<Value, MapEntry>()
  trace(tracer: Tracer): void {
    tracer.number(this.entries.size)
    for (const { key, value } of this.entries.values()) {
      tracer.value(key)
      tracer.value(value)
    }
  }
  references(visit: (value: Value) => void): void {
    for (const { key, value } of this.entries.values()) {
      visit(key)
      visit(value)
    }
  }
}

/** What a `range` over a map still has to visit. */
export class GoMapRange extends HeapObject {
  readonly sort = 'map-range'
  readonly map: GoMap | null
  readonly visited: Value[] = []
  constructor(map: GoMap | null) {
    super()
    this.map = map
  }
  trace(tracer: Tracer): void {
    tracer.value(this.map)
    tracer.values(this.visited)
  }
  references(visit: (value: Value) => void): void {
    visit(this.map)
    for (const key of this.visited) visit(key)
  }
}

export class GoChannel extends HeapObject {
  readonly sort = 'chan'
  readonly capacity: number
  readonly zero: RType
  readonly buffer: Value[] = []
  closed = false
  constructor(zero: RType, capacity: number) {
    super()
    this.zero = zero
    this.capacity = capacity
  }
  trace(tracer: Tracer): void {
    tracer.number(this.capacity)
    tracer.number(this.closed ? 1 : 0)
    tracer.values(this.buffer)
  }
  references(visit: (value: Value) => void): void {
    for (const value of this.buffer) visit(value)
  }
}

/** A panic on its way up, or the quiet end that runtime.Goexit asks for. */
export class GoPanic extends HeapObject {
  readonly sort = 'panic'
  readonly value: Value
  readonly isExit: boolean
  line = 0
  /** A deferred call stopped it; it is still told of if that call panics itself. */
  recovered = false
  /** The panic whose deferred calls were running when this one came. */
  before: GoPanic | null = null
  constructor(value: Value, isExit: boolean) {
    super()
    this.value = value
    this.isExit = isExit
  }
  trace(tracer: Tracer): void {
    tracer.value(this.value)
    tracer.number((this.isExit ? 1 : 0) + (this.recovered ? 2 : 0))
    tracer.value(this.before)
  }
  references(visit: (value: Value) => void): void {
    visit(this.value)
    visit(this.before)
  }
}

/** The deferred calls of one running function, last on top: function and arguments. */
export class GoDefers extends HeapObject {
  readonly sort = 'defers'
  readonly calls: GoTuple[] = []
  trace(tracer: Tracer): void {
    tracer.values(this.calls)
  }
  references(visit: (value: Value) => void): void {
    for (const call of this.calls) visit(call)
  }
}

/** A place that output goes to: prints on it conflict. */
export class GoStream extends HeapObject {
  readonly sort = 'stream'
  readonly name: string
  constructor(name: string) {
    super()
    this.name = name
    this.shared = true
  }
  override get isEverywhere(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.text(this.name)
  }
  references(): void {}
}
