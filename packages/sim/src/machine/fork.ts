import { Frame } from './frame.ts'
import type { Interpreter } from './interpreter.ts'
import { Layout } from './namespace.ts'
import { Process } from './process.ts'
import { Thread } from './thread.ts'
import { HeapObject, type Value } from './values.ts'

/**
 * A copy of everything an address space reaches, for the child of a fork: same shape, new objects. What processes share by design (their
 * locks, pipes, shared values) and what never changes (builtin classes, code) stays the same object. A thread other than the one that forks
 * does not come along: references to it mean one that is over.
 */
export class AddressSpaceCopy {
  private readonly copies = new Map<object, object>()
  private readonly m: Interpreter
  private readonly from: Thread
  private readonly to: Thread
  private readonly gone: Thread
  /** Objects copied: what a page-wise copy would share until somebody writes. */
  get size(): number {
    return this.copies.size
  }

  constructor(m: Interpreter, from: Thread, to: Thread) {
    this.m = m
    this.from = from
    this.to = to
    this.gone = new Thread(-1, to.process, 'gone', null)
    this.gone.status = 'terminated'
  }

  value(value: Value): Value {
    return typeof value === 'object' && value !== null ? (this.any(value) as HeapObject) : value
  }

  /** Tells that one object stands for another in the copy. */
  put(original: object, copy: object): void {
    this.copies.set(original, copy)
  }

  any(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const known = this.copies.get(value)
    if (known !== undefined) return known
    // Processes are the system's: a child knows its siblings, and none of what is in them.
    if (value instanceof Process) return value
    if (value instanceof Thread) return value === this.from ? this.to : this.gone
    if (value instanceof HeapObject) return value.isSharedByProcesses ? value : this.object(value)
    if (Array.isArray(value)) return this.array(value)
    if (value instanceof Map) return this.map(value)
    if (value instanceof Frame) return this.frame(value)
    if (value instanceof Layout || 'ops' in value || 'fused' in value || value instanceof Uint8Array) return value
    return this.record(value)
  }

  private array(value: readonly unknown[]): unknown[] {
    const copy: unknown[] = []
    this.copies.set(value, copy)
    for (const item of value) copy.push(this.any(item))
    return copy
  }

  private map(value: ReadonlyMap<unknown, unknown>): Map<unknown, unknown> {
    const copy = new Map<unknown, unknown>()
    this.copies.set(value, copy)
    for (const [key, item] of value) copy.set(this.any(key), this.any(item))
    return copy
  }

  /** All fields of an object of ours, whatever its class: a class with other needs says so by isSharedByProcesses. */
  private record<T extends object>(value: T): T {
    const copy = Object.create(Object.getPrototypeOf(value) as object) as Record<string, unknown>
    this.copies.set(value, copy)
    for (const [key, item] of Object.entries(value)) copy[key] = this.any(item)
    return copy as T
  }

  private object(value: HeapObject): HeapObject {
    const copy = this.record(value)
    copy.metInRound = 0
    copy.reachedInRound = 0
    return this.m.born(copy)
  }

  private frame(value: Frame): Frame {
    const copy = new Frame(value.code, value.native, value.globals, value.returnMode, null)
    this.copies.set(value, copy)
    copy.globals = this.any(value.globals) as HeapObject
    copy.owner = this.value(value.owner)
    copy.instead = this.value(value.instead)
    copy.pc = value.pc
    copy.sp = value.sp
    copy.stamp = this.m.journal.step
    for (let i = 0; i < value.sp; i++) copy.registers[i] = this.value(value.registers[i])
    return copy
  }
}
