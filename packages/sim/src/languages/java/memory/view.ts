import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { type Clock, pastReferences, traceClock } from './past.ts'
import type { JavaMemory } from './memory.ts'

/** What one thread knows of the others, and what its compiler has done with its code: kept with the machine's thread. */
export class ThreadView extends HeapObject {
  readonly sort = 'view'
  readonly memory: JavaMemory
  readonly thread: number
  clock: Clock
  /** The present epoch was passed on: the next write begins another. */
  released = false
  /** Variables kept in a register round a loop, by `nameOf` object and slot. */
  kept: ReadonlyMap<string, Value> = new Map()
  /** Stores already made that still stand in the code: depth of the frame × 65536 + pc. */
  early: readonly number[] = []

  constructor(memory: JavaMemory, thread: number, clock: Clock) {
    super()
    this.memory = memory
    this.thread = thread
    this.clock = clock
  }

  trace(tracer: Tracer): void {
    tracer.number(this.thread)
    traceClock(tracer, this.clock, this.memory.floor)
    tracer.number(this.released ? 1 : 0)
    for (const name of [...this.kept.keys()].toSorted()) {
      tracer.text(name)
      tracer.value(this.kept.get(name))
    }
    for (const place of this.early) tracer.number(place)
  }

  /** Old values of static fields can still be read: what they refer to is no thread's own. */
  references(visit: (value: Value) => void): void {
    for (const value of this.kept.values()) visit(value)
    const { past } = this.memory.statics
    if (past !== null) pastReferences(past, visit)
  }
}
