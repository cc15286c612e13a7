import type { Tracer, Value } from '../../../machine/values.ts'
import type { PyByteArray } from './byte-array.ts'
import { libraryClass } from './classes.ts'
import { type PyBytes, PyNativeObject } from './values.ts'

/** Memory that processes share by its name: bytes that any of them may change. */
export class PySharedBlock extends PyNativeObject {
  readonly sort = 'shared memory'
  data: Uint8Array = new Uint8Array()
  constructor() {
    super(SHARED_BLOCK)
    this.betweenProcesses = true
  }
  trace(tracer: Tracer): void {
    for (const byte of this.data) tracer.number(byte)
  }
}

const SHARED_BLOCK = libraryClass('_shared_memory', 'block')

/** memoryview: elements of one size in the bytes of another object, from `start`, `step` bytes apart. */
export class PyMemoryView extends PyNativeObject {
  readonly sort = 'memoryview'
  readonly base: PyBytes | PyByteArray | PySharedBlock
  readonly start: number
  readonly step: number
  readonly length: number
  readonly format: string
  isReleased = false
  constructor(base: PyMemoryView['base'], start: number, step: number, length: number, format: string) {
    super(MEMORY_VIEW)
    this.base = base
    this.start = start
    this.step = step
    this.length = length
    this.format = format
  }
  trace(tracer: Tracer): void {
    tracer.value(this.base)
    for (const number of [this.start, this.step, this.length, this.isReleased ? 1 : 0]) tracer.number(number)
    tracer.text(this.format)
  }
  override references(visit: (value: Value) => void): void {
    visit(this.base)
  }
  get itemSize(): number {
    return ITEM_SIZES[this.format]!
  }
  /** A copy of the bytes it shows, one element after the other. */
  bytes(): Uint8Array {
    const size = this.itemSize
    const out = new Uint8Array(this.length * size)
    for (let i = 0; i < this.length; i++) out.set(this.base.data.subarray(this.start + i * this.step, this.start + i * this.step + size), i * size)
    return out
  }
}

export const MEMORY_VIEW = libraryClass('builtins', 'memoryview')

/** Bytes of one element, by its letter. */
export const ITEM_SIZES: Readonly<Record<string, number>> = { B: 1, b: 1, c: 1, '?': 1, h: 2, H: 2, i: 4, I: 4, l: 8, L: 8, q: 8, Q: 8, f: 4, d: 8 }
