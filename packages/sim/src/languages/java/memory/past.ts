import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'

/** How far a thread, a lock or a volatile variable has heard of each thread: by thread number, the last epoch that is known. */
export type Clock = readonly number[]

/** A write to a plain variable, for as long as somebody may still read it. */
export interface Write {
  /** Number of the thread that wrote; -1 for the value that was there before there were others. */
  readonly thread: number
  readonly epoch: number
  readonly value: Value
  /** What the writer knew. */
  readonly clock: Clock
  /** Who acquires it comes to know that too. */
  readonly releases?: boolean
}

/** What an object remembers under the memory model besides its present content. Never changed: replaced. */
export interface Past {
  /** What whoever synchronises with the object comes to know. */
  readonly clock: Clock
  /** Slot of a plain variable → its writes in the order in which they were made; only where more than one can still be read. */
  readonly writes: ReadonlyMap<number, readonly Write[]>
  /** Slot of a volatile variable → what its readers come to know. */
  readonly volatiles: ReadonlyMap<number, Clock>
  readonly seenFrom: Standpoint
}

/** The living threads, as a fingerprint sees them. */
export interface Standpoint {
  /** What every living thread knows. */
  readonly floor: Clock
  readonly clocks: readonly Clock[]
}

/** Something with variables: an object, an array, all static fields together. */
export interface Remembering extends HeapObject {
  past: Past | null
}

export function joined(a: Clock, b: Clock): Clock {
  const length = Math.max(a.length, b.length)
  let same = length === a.length
  const out: number[] = []
  for (let i = 0; i < length; i++) {
    out.push(Math.max(a[i] ?? 0, b[i] ?? 0))
    if (out[i] !== (a[i] ?? 0)) same = false
  }
  return same ? a : out
}

export function knows(clock: Clock, write: Write): boolean {
  return write.thread < 0 || (clock[write.thread] ?? 0) >= write.epoch
}

/**
 * The writes that a read may see (JLS 17.4.5, happens-before consistency): all but those that happen before another write that happens
 * before the read. Newest first.
 */
export function visible(writes: readonly Write[], clock: Clock): Write[] {
  const out: Write[] = []
  for (let i = writes.length - 1; i >= 0; i--) {
    const write = writes[i]!
    let hidden = false
    // Only a later write can be one that this one happens before.
    for (let j = i + 1; j < writes.length && !hidden; j++) hidden = knows(clock, writes[j]!) && knows(writes[j]!.clock, write)
    if (!hidden) out.push(write)
  }
  return out
}

/** Writes that one of these threads may still see, in their order. */
export function alive(writes: readonly Write[], clocks: readonly Clock[]): readonly Write[] {
  const seen = new Set<Write>()
  for (const clock of clocks) for (const write of visible(writes, clock)) seen.add(write)
  return seen.size === writes.length ? writes : writes.filter((write) => seen.has(write))
}

/** Epochs count from what every living thread knows: so programs that synchronise well have few states. */
export function traceClock(tracer: Tracer, clock: Clock, floor: Clock): void {
  let last = clock.length
  while (last > 0 && clock[last - 1]! <= (floor[last - 1] ?? 0)) last--
  tracer.number(last)
  for (let i = 0; i < last; i++) tracer.number(Math.max(0, clock[i]! - (floor[i] ?? 0)))
}

export function tracePast(tracer: Tracer, past: Past): void {
  const { floor, clocks } = past.seenFrom
  traceClock(tracer, past.clock, floor)
  for (const slot of sorted(past.volatiles)) {
    tracer.number(slot)
    traceClock(tracer, past.volatiles.get(slot)!, floor)
  }
  for (const slot of sorted(past.writes)) {
    const writes = alive(past.writes.get(slot)!, clocks)
    if (writes.length === 1) continue
    tracer.number(slot)
    for (const { thread, epoch, value, clock, releases } of writes) {
      tracer.number(releases === true ? -2 - thread : thread)
      tracer.number(Math.max(0, epoch - (floor[thread] ?? 0)))
      tracer.value(value)
      traceClock(tracer, clock, floor)
    }
  }
}

/** Old values that can still be read refer to objects, too. */
export function pastReferences(past: Past, visit: (value: Value) => void): void {
  for (const writes of past.writes.values()) for (const write of writes) visit(write.value)
}

function sorted(map: ReadonlyMap<number, unknown>): number[] {
  return [...map.keys()].toSorted((a, b) => a - b)
}
