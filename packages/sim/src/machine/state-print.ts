import { FingerprintTracer } from './fingerprint.ts'
import { conflicts, type FutureSet } from './future.ts'
import type { Interpreter } from './interpreter.ts'
import { type LocalState, localState, printOf } from './local-state.ts'
import type { Fingerprint, ReadyThread, ThreadId } from './machine.ts'
import type { Layout, Namespace } from './namespace.ts'
import type { Process } from './process.ts'
import type { Thread } from './thread.ts'

/** What of a machine is its state, and its print; and, from the print, which threads are in equal states. */
export class StatePrint {
  private readonly m: Interpreter
  private readonly tracer = new FingerprintTracer()
  /** Who waits for the end of a thread, as a number; made anew by each fingerprint. */
  private awaitedBy: number[] = []
  private readonly liveSlots = new Map<Layout, Map<number, readonly number[]>>()

  constructor(m: Interpreter) {
    this.m = m
    this.tracer.whenNamed((thread) => this.traceThread(thread))
    this.tracer.rewalkRoots = () => this.traceRoots()
  }

  moves(): readonly ReadyThread[] {
    const out: ReadyThread[] = []
    const classes = new Map<number, { -readonly [K in keyof ReadyThread]: ReadyThread[K] }[]>()
    for (const thread of this.m.living) {
      const choices = this.m.choicesOf(thread)
      if (choices === 0) continue
      const { print } = thread
      // Only threads of the last fingerprint's anonymous part carry a print.
      const same = print === null || this.m.identityShown ? undefined : classes.get(print.a)
      const known = same === undefined ? undefined : this.alike(thread, same)
      if (known !== undefined) {
        known.like++
        continue
      }
      const move = { thread: thread.index as ThreadId, choices, like: 1, pending: thread.pending as ReadyThread['pending'] }
      out.push(move)
      if (same !== undefined) same.push(move)
      else if (print !== null && !this.m.identityShown) classes.set(print.a, [move])
    }
    return out
  }

  private alike(thread: Thread, moves: readonly { readonly thread: ThreadId; like: number }[]): { like: number } | undefined {
    for (const move of moves) {
      if (this.m.threadOf(move.thread).print!.b === thread.print!.b && this.awaitedBy[move.thread] === this.awaitedBy[thread.index]) return move
    }
    return undefined
  }

  fingerprint(): Fingerprint {
    const tracer = this.tracer
    const { awaitedBy } = this
    for (const { index } of this.m.living) {
      while (awaitedBy.length < index) awaitedBy.push(0)
      awaitedBy[index] = 0
    }
    for (const thread of this.m.living) {
      for (const { index } of thread.joining) awaitedBy[index] = ((awaitedBy[index] ?? 0) * 31 + thread.index + 1) | 0
    }
    tracer.depth = this.m.depth
    tracer.begin()
    this.traceRoots()
    const anonymous: Thread[] = []
    for (const thread of this.m.living) {
      if (tracer.isNamed(thread)) continue
      if (this.m.identityShown) {
        tracer.thread(thread)
        thread.print = null
      }
      else anonymous.push(thread)
    }
    for (const thread of this.m.living) if (tracer.isNamed(thread)) thread.print = null
    tracer.anonymous(anonymous, (thread) => this.traceThread(thread), (thread) => awaitedBy[thread.index]!)
    return tracer.finish()
  }

  /** Print of all but the exchangeable threads. */
  get shared(): Fingerprint {
    return this.tracer.orderedPart()
  }

  exchangeable(): readonly ThreadId[] {
    return this.m.living.filter((t) => t.print !== null).map((t) => t.index as ThreadId)
  }

  local(id: ThreadId): LocalState | undefined {
    const thread = this.m.threadOf(id)
    return localState(thread, this.m.lineOf(thread), (object) => this.tracer.isOrdered(object))
  }

  localPrint(id: ThreadId): string {
    return printOf(this.m.threadOf(id))
  }

  private traceRoots(): void {
    const tracer = this.tracer
    tracer.restart()
    if (this.m.readsClock) tracer.number(this.m.now)
    for (const text of this.m.stderr) tracer.text(text)
    // Two runs may fail in the same words on different lines.
    for (const { type, message, line } of this.m.errors) {
      tracer.text(type)
      tracer.text(message)
      tracer.number(line)
    }
    this.m.runtime.trace(tracer)
    for (const process of this.m.processes) {
      tracer.number(process.pid)
      tracer.number(process.exitCode ?? -1)
      tracer.number(process.reaped ? 1 : 0)
      if (process.unflushed !== '') tracer.text(process.unflushed)
      // Of one that is over there are still the globals that somebody looks at in the end.
      if (!process.isAlive && this.m.observed.size === 0) continue
      const first = process.threads[0]
      for (const [name, namespace] of process.modules) {
        tracer.text(name)
        this.traceNamespace(namespace as Namespace, process)
      }
      if (process.isAlive && first !== undefined) tracer.thread(first)
    }
  }

  private traceNamespace(namespace: Namespace, process: Process): void {
    const alive: FutureSet[] = []
    for (const thread of this.m.living) if (thread.process === process && thread.future !== null && !alive.includes(thread.future)) alive.push(thread.future)
    alive.sort((x, y) => x.id - y.id)
    const future = this.m.access.union(alive)
    for (const slot of this.slotsAlive(namespace.layout, future)) {
      const value = namespace.values[slot]
      if (value === undefined) continue
      this.tracer.number(slot)
      this.tracer.value(value)
    }
  }

  /** Globals that somebody may still use; the others are no part of the state. */
  private slotsAlive(layout: Layout, future: FutureSet): readonly number[] {
    let byFuture = this.liveSlots.get(layout)
    if (byFuture === undefined) this.liveSlots.set(layout, (byFuture = new Map()))
    const key = future.id * 4096 + layout.names.length
    let slots = byFuture.get(key)
    if (slots === undefined) {
      slots = [...layout.names.keys()].filter((slot) => conflicts(future, layout.keys[slot]!, true) || this.m.isObserved(layout.names[slot]!))
      byFuture.set(key, slots)
    }
    return slots
  }

  private traceThread(thread: Thread): void {
    const tracer = this.tracer
    tracer.text(thread.status)
    if (!thread.isAlive) return
    tracer.text(thread.pending.kind)
    tracer.number(thread.daemon ? 1 : 0)
    if (this.m.readsClock) tracer.number(thread.wakeAt)
    tracer.value(thread.handled)
    tracer.value(thread.interrupt)
    tracer.values(thread.held)
    // Whom it waits for stands with those threads, by who waits for their end.
    if (tracer.isNamed(thread)) tracer.number(this.awaitedBy[thread.index]!)
    tracer.number(thread.frames.length)
    const last = thread.frames.length - 1
    thread.frames.forEach((frame, depth) => {
      // A caller goes on behind its call: its operands are still on the stack only where the top frame will run the instruction again.
      const pc = depth === last ? frame.pc : frame.pc
      tracer.frame(frame, (local) => frame.code.isLive(pc, local))
    })
  }
}
