import { conflicts, type FutureSet } from './future.ts'
import type { MachineState } from './machine-state.ts'
import type { Namespace } from './namespace.ts'
import type { Thread } from './thread.ts'
import type { HeapObject, Value } from './values.ts'

/** Whether another thread could ever notice an operation: by what others may still do, and by what they can come to. */
export class Noticing {
  private readonly m: MachineState
  private futureOfOthers: FutureSet | null = null
  private staticAnything: FutureSet | null = null
  private reachIsKnown: 'nothing' | 'globals' | 'all' = 'nothing'
  private readonly reachOpen: HeapObject[] = []
  private reachRound = 0
  /** Found to be in the way of a write to standard output; most likely still is. */
  private lastToNotice: Thread | undefined

  constructor(m: MachineState) {
    this.m = m
  }

  /** The heap has changed: who can come to what is to be found out anew. */
  forgetReach(): void {
    this.reachIsKnown = 'nothing'
  }

  /** Some thread has come, moved or gone. */
  forgetFutures(): void {
    this.futureOfOthers = null
  }

  /** For what lies between processes: every living thread of every process counts. */
  isNoticeableAnywhere(thread: Thread, future: number): boolean {
    if (this.m.granularity !== 'future') return !this.m.isAlone(thread)
    return this.m.living.some((t) => this.mayYetTouch(t, thread, future))
  }

  isNoticeable(thread: Thread, future: number, writes: boolean): boolean {
    switch (this.m.granularity) {
      case 'operation':
        return !this.m.isAlone(thread)
      case 'static':
        return this.m.threads.length > 1 && conflicts(this.possibleOthers(thread), future, writes)
      default:
        return conflicts(this.others(thread), future, writes)
    }
  }

  /** Text on a stream that all processes share. */
  isOutputNoticeable(thread: Thread, future: number): boolean {
    const { m } = this
    // Whoever ends a daemon in the middle of its work notices how far it got.
    if (thread.daemon && !m.isAlone(thread)) return true
    if (m.granularity === 'operation') return !m.isAlone(thread)
    if (m.granularity === 'static') return m.threads.length > 1 && conflicts(this.possibleOthers(thread), future, true)
    if (this.lastToNotice !== undefined && this.mayYetTouch(this.lastToNotice, thread, future)) return true
    // From the newest: the oldest are the likeliest to have ended.
    for (let i = m.living.length - 1; i >= 0; i--) {
      if (!this.mayYetTouch(m.living[i]!, thread, future)) continue
      this.lastToNotice = m.living[i]
      return true
    }
    return false
  }

  private mayYetTouch(other: Thread, thread: Thread, key: number): boolean {
    return other !== thread && other.isAlive && other.future !== null && this.m.threads[other.place] === other && conflicts(other.future, key, true)
  }

  /** Published once, but by now nobody else can come to it: its synchronisation is nobody else's affair. */
  isPrivate(thread: Thread, object: HeapObject): boolean {
    return this.m.granularity === 'future' && !object.isEverywhere && !object.isBetweenProcesses && !this.isReachableByOthers(thread, object)
  }

  /**
   * Whether another living thread of the process can come to this object: from its frames, or from a global it may still use. What only the
   * running thread can reach, only the running thread can publish, and that comes later.
   */
  isReachableByOthers(thread: Thread, object: HeapObject): boolean {
    if (this.reachIsKnown === 'nothing') {
      this.reachRound++
      this.reachIsKnown = 'globals'
      const future = this.others(thread)
      for (const namespace of thread.process.modules.values()) {
        const { layout, values } = namespace as Namespace
        for (let slot = 0; slot < values.length; slot++) if (conflicts(future, layout.keys[slot]!, true)) this.reach(values[slot])
      }
      this.reachAll()
    }
    // Most of what is shared is reached from a global: the frames of the threads need not be walked for it.
    if (this.reachIsKnown === 'globals' && object.reachedInRound !== this.reachRound) {
      this.reachIsKnown = 'all'
      for (const other of this.m.living) if (other !== thread && other.process === thread.process) visitThread(other, this.reach)
      this.reachAll()
    }
    return object.reachedInRound === this.reachRound
  }

  private readonly reach = (value: Value): void => {
    if (typeof value !== 'object' || value === null || value.reachedInRound === this.reachRound) return
    value.reachedInRound = this.reachRound
    this.reachOpen.push(value)
  }

  private reachAll(): void {
    while (this.reachOpen.length > 0) this.reachOpen.pop()!.references(this.reach)
  }

  private others(thread: Thread): FutureSet {
    if (this.futureOfOthers !== null) return this.futureOfOthers
    const distinct = new Map<number, FutureSet>()
    for (const other of this.m.living) {
      if (other !== thread && other.process === thread.process && other.future !== null) distinct.set(other.future.id, other.future)
    }
    const sets = [...distinct.values()].toSorted((x, y) => x.id - y.id)
    return (this.futureOfOthers = this.m.access.union(sets))
  }

  /** What others could ever do: in one process the top level of a module is run by one thread only, so it never meets itself. */
  private possibleOthers(thread: Thread): FutureSet {
    if (thread.parent === null && thread.top?.code.code.kind === 'module' && this.m.processes.length === 1) return this.m.access.functions()
    return (this.staticAnything ??= this.m.access.anything())
  }
}

/** All that a thread holds itself. */
export function visitThread(thread: Thread, visit: (value: Value) => void): void {
  visit(thread.handled)
  visit(thread.object)
  visit(thread.interrupt)
  for (const object of thread.held) visit(object)
  for (const frame of thread.frames) {
    visit(frame.owner)
    visit(frame.instead)
    for (let i = 0; i < frame.sp; i++) if (frame.native !== null || i >= frame.code.locals || frame.code.isLive(frame.pc, i)) visit(frame.registers[i])
  }
}
