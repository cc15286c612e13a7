import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Thread } from '../../../machine/thread.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { alive, type Clock, joined, type Past, type Remembering, type Standpoint, tracePast, visible, type Write } from './past.ts'
import { ThreadView } from './view.ts'

/** Stands for the object that all static fields are in. */
class Statics extends HeapObject implements Remembering {
  readonly sort = 'statics'
  past: Past | null = null
  trace(): void {}
  references(): void {}
}

/**
 * The Java memory model as a machine (JLS 17.4; Manson, Pugh and Adve, POPL 2005): a plain read sees any write that happens-before
 * consistency lets it see among those made so far; synchronisation passes knowledge on by vector clocks. Values come only from writes that
 * were really made, so none comes out of thin air. What compilers do besides is in early-stores.ts and `keep`. docs/decisions/0015 says
 * where this allows less than the letter.
 */
export class JavaMemory implements Standpoint {
  readonly statics: Remembering = new Statics()
  /** Worked out by each fingerprint. */
  floor: Clock = []
  clocks: readonly Clock[] = []
  private readonly m: Interpreter
  private readonly nothing: Past = { clock: [], writes: new Map(), volatiles: new Map(), seenFrom: this }

  constructor(m: Interpreter) {
    this.m = m
  }

  /** A thread begins and knows what its starter knows. */
  begin(thread: Thread, parent: Thread | null): void {
    const known = parent === null ? [] : viewOf(parent).clock
    const clock = Array.from({ length: Math.max(known.length, thread.index + 1) }, (_, i) => known[i] ?? 0)
    clock[thread.index] = 1
    this.m.keepThread(thread)
    thread.held = [new ThreadView(this, thread.index, clock)]
    if (parent !== null) this.m.journal.set(viewOf(parent), 'released', true)
  }

  // ---- synchronisation ---------------------------------------------------------------------------------------------------------

  /** The running thread comes to know what was left with an object (or with one volatile variable of it). */
  acquire(object: Remembering, slot?: number): void {
    const view = viewOf(this.m.current)
    if (view.kept.size > 0) this.m.journal.set(view, 'kept', new Map())
    const left = slot === undefined ? object.past?.clock : object.past?.volatiles.get(slot)
    if (left === undefined) return
    const clock = joined(view.clock, left)
    if (clock !== view.clock) this.m.journal.set(view, 'clock', clock)
  }

  /** The running thread leaves what it knows with an object. */
  release(object: Remembering, slot?: number): void {
    const view = viewOf(this.m.current)
    const past = object.past ?? this.nothing
    if (slot === undefined) {
      const clock = joined(past.clock, view.clock)
      if (clock !== past.clock) this.replace(object, { ...past, clock })
    } else {
      const clock = joined(past.volatiles.get(slot) ?? [], view.clock)
      if (clock !== past.volatiles.get(slot)) this.replace(object, { ...past, volatiles: new Map(past.volatiles).set(slot, clock) })
    }
    if (!view.released) this.m.journal.set(view, 'released', true)
  }

  // ---- plain variables -----------------------------------------------------------------------------------------------------------

  /** Different values that a read by the running thread may give now; `present` is the last written. Newest first. */
  readable(thread: Thread, object: Remembering, slot: number, present: Value): readonly Value[] {
    const view = viewOf(thread)
    const kept = view.kept.size === 0 ? undefined : view.kept.get(nameOf(object, slot))
    if (kept !== undefined) return [kept]
    const writes = object.past?.writes.get(slot)
    if (writes === undefined) return [present]
    const values: Value[] = []
    for (const { value } of visible(writes, view.clock)) if (!values.includes(value)) values.push(value)
    return values
  }

  /** The writes that a read by the running thread may see now, newest first; `present` stands for the only one where none is remembered. */
  seen(thread: Thread, object: Remembering, slot: number, present: Value): readonly Write[] {
    const writes = object.past?.writes.get(slot)
    return writes === undefined ? [{ thread: -1, epoch: 0, value: present, clock: object.past?.volatiles.get(slot) ?? [], releases: true }] : visible(writes, viewOf(thread).clock)
  }

  /** The running thread comes to know what another knew. */
  learn(known: Clock): void {
    const view = viewOf(this.m.current)
    if (view.kept.size > 0) this.m.journal.set(view, 'kept', new Map())
    const clock = joined(view.clock, known)
    if (clock !== view.clock) this.m.journal.set(view, 'clock', clock)
  }

  /** A write by the running thread; `before` is the value that it takes the place of. */
  write(object: Remembering, slot: number, before: Value, value: Value, releases = false): void {
    const { m } = this
    const view = viewOf(m.current)
    const name = nameOf(object, slot)
    if (view.kept.has(name)) m.journal.set(view, 'kept', new Map([...view.kept].filter(([one]) => one !== name)))
    const past = object.past ?? this.nothing
    const known = past.writes.get(slot)
    if (known === undefined && m.isAlone(m.current)) return
    if (view.released) {
      m.journal.set(view, 'clock', view.clock.map((epoch, thread) => (thread === view.thread ? epoch + 1 : epoch)))
      m.journal.set(view, 'released', false)
    }
    const made: Write = { thread: view.thread, epoch: view.clock[view.thread]!, value, clock: view.clock, ...(releases ? { releases } : {}) }
    if (releases) this.m.journal.set(view, 'released', true)
    const writes = alive([...(known ?? [{ thread: -1, epoch: 0, value: before, clock: [] }]), made], this.living())
    const all = new Map(past.writes)
    if (writes.length > 1) all.set(slot, writes)
    else all.delete(slot)
    this.replace(object, { ...past, writes: all })
  }

  /** From here on the running thread reads this variable from a register, until it synchronises: what a compiler does with a loop. */
  keep(object: Remembering, slot: number, value: Value): void {
    const view = viewOf(this.m.current)
    this.m.journal.set(view, 'kept', new Map(view.kept).set(nameOf(object, slot), value))
  }

  // ---- state as a print ----------------------------------------------------------------------------------------------------------

  trace(tracer: Tracer): void {
    this.clocks = this.living()
    const [first = [], ...others] = this.clocks
    this.floor = first.map((epoch, thread) => Math.min(epoch, ...others.map((clock) => clock[thread] ?? 0)))
    if (this.statics.past !== null) tracePast(tracer, this.statics.past)
  }

  private living(): Clock[] {
    return this.m.living.map((one) => viewOf(one).clock)
  }

  private replace(object: Remembering, past: Past): void {
    this.m.journal.set(object, 'past', past)
  }
}

export function viewOf(thread: Thread): ThreadView {
  return thread.held[0] as ThreadView
}

function nameOf(object: HeapObject, slot: number): string {
  return `${object.birth}.${slot}`
}
