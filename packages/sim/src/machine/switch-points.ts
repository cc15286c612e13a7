import type { Program } from '../bytecode/program.ts'
import type { Frame } from './frame.ts'
import type { FutureAccess } from './future.ts'
import { MachineState } from './machine-state.ts'
import type { MachineOptions } from './options.ts'
import type { Process } from './process.ts'
import type { Runtime } from './runtime.ts'
import { BEGIN, type Pending, type Racing, type Thread } from './thread.ts'
import type { HeapObject } from './values.ts'

/** Budgets that a step may use up while its thread awaits the ends of others. */
const MOST_EXTENSIONS = 20

/** In place of the instruction that has leave: all that a library frame does has it. */
const WHOLE_CALL = -2

/** Back jumps and frame changes between two questions to who watches. */
const WATCHED_EVERY = 512

/** Slot numbers of access keys: attributes use their future key; items and whole structures these. */
export const WHOLE = 0xffff
export const ITEM_BASE = 0x8000

/** Independent of everything: always ready, and no choice is lost by taking it first. */
export const PAUSE: Pending = { kind: 'continue', text: 'continue', accesses: [] }

/**
 * Where a step ends: whatever touches shared state asks for leave first, and what another thread could notice gets it once a step. The rest is
 * run through.
 */
export class SwitchPoints extends MachineState {
  /** The way the current operation goes. */
  choice = 0
  protected suspended: Pending = BEGIN
  protected accessLog: number[] = []
  protected leaveFrame: Frame | null = null
  /** Back jumps and frame changes until the next look at `left` and at who watches. */
  protected budget = 0
  private readonly pauses: boolean
  private readonly watch: (() => void) | undefined
  /** What the step may still use up beside the budget. */
  private left = 0
  private leave = false
  /** Line of the access that this step took leave for; 0 where it took none yet. */
  protected leaveLine = 0
  /** In how many ways the pending operation could go when the step began. */
  private offered = 1
  private leavePc = -1
  private gilPassed = true
  private touched = false
  /** How often the budget of this step was filled up again. */
  private extensions = 0

  constructor(program: Program, runtime: Runtime, access: FutureAccess, options: MachineOptions) {
    super(program, runtime, access, options)
    this.watch = options.watch
    this.journal.watch = options.watch
    this.pauses = this.journal.enabled || this.costs !== undefined
  }

  /** A step begins: the pending operation, which could go in so many ways, goes the chosen one. */
  protected giveLeave(kind: string, offered: number, choice: number): void {
    this.offered = offered
    this.choice = choice
    this.accessLog = []
    this.leaveLine = 0
    // A thread that begins, or goes on after a pause, stops before the first thing that counts: so these steps depend on nothing.
    this.leave = kind !== 'begin' && kind !== 'continue'
    this.leaveFrame = null
    // A step without leave holds no GIL: it may not go past the first thing that counts.
    this.gilPassed = this.semantics.switching !== 'gil' || !this.leave
    this.touched = false
    this.refill(this.bounds.instructions)
    this.extensions = 0
  }

  override newThread(process: Process, runs: string, parent: Thread | null): Thread {
    // A leave nobody needed so far was asked for while fewer could notice: what comes now is an operation of its own.
    this.leave = false
    return super.newThread(process, runs, parent)
  }

  /**
   * Asks leave to touch shared state. False: answer SUSPEND, changing nothing; the instruction runs again when the scheduler says so.
   * `future` is the key in FutureAccess, `slot` the place within the object (an attribute's future key, ITEM_BASE + n, WHOLE).
   * `isSaidByLibrary`: library code asks on purpose (an unsynchronised collection that another thread may be using).
   * `ready`: number of ways it can go once somebody could notice; `choice` says which, where `wasChosen`. With `also` (more that it may
   * touch: accesses, two entries each) the ways matter even where nobody could notice.
   */
  may(
    object: HeapObject, future: number, slot: number, writes: boolean, isSaidByLibrary = false, ready?: () => number, also?: readonly number[],
  ): boolean {
    if (!object.shared) return true
    const thread = this.current
    let inside = false
    // What library code does inside is no switch point: its synchronisation primitives are.
    if (thread.top?.code.code.library === true && !object.isEverywhere && !isSaidByLibrary) {
      // But it must not overtake a join, and where it stands for a builtin operation of the program that operation is one.
      if (!this.guard(this.access.nameOf(future))) return false
      if (this.operationFrame(thread) === undefined) return true
      inside = this.runtime.insides !== undefined && thread.top.code.code.file !== this.runtime.builtinsFile
    }
    const noticed = object.isBetweenProcesses
      ? this.noticing.isNoticeableAnywhere(thread, future)
      : (this.noticing.isNoticeable(thread, future, writes) || (inside && this.noticing.isNoticeable(thread, this.access.key(this.runtime.insides!), writes))) &&
        (this.granularity !== 'future' || object.isEverywhere || this.noticing.isReachableByOthers(thread, object)) ||
        // An observed global may lead to it, and whoever looks at the end notices how far a thread got that the end cuts off.
        (writes && this.observed.size > 0 && !this.isAlone(thread))
    if (writes) this.noticing.forgetReach()
    if (noticed || (writes && isJoining(thread)) || (also !== undefined && ready!() > 1)) {
      if (!this.take(thread, noticed, 'access', object, future, slot, writes, ready, also)) return false
    }
    // By name nobody could ever conflict: no race can come of it.
    if (noticed || this.granularity !== 'static') this.accessLog.push(object.birth * 65536 + slot, writes ? 1 : 0)
    return true
  }

  /** A store to a global: one that nobody notices may even overtake a join, unless somebody will look at the global in the end. */
  mayStoreGlobal(namespace: HeapObject, key: number, name: string): boolean {
    const thread = this.current
    this.noticing.forgetReach()
    const isObserved = this.isObserved(name)
    const noticed = this.noticing.isNoticeable(thread, key, true) || (isObserved && !this.isAlone(thread))
    if (noticed || (isObserved && isJoining(thread))) {
      if (!this.take(thread, noticed, 'access', namespace, key, key, true)) return false
    }
    if (noticed || this.granularity !== 'static') this.accessLog.push(namespace.birth * 65536 + key, 1)
    return true
  }

  /** Leave to put text on a stream that all processes share. */
  mayWrite(stream: HeapObject, key: number): boolean {
    const thread = this.current
    const noticed = this.noticing.isOutputNoticeable(thread, key)
    if ((noticed || isJoining(thread)) && !this.take(thread, noticed, 'output', stream, key, WHOLE, true)) return false
    if (noticed || this.granularity !== 'static') this.accessLog.push(stream.birth * 65536 + WHOLE, 1)
    return true
  }

  /**
   * Asks leave for an operation of a synchronisation primitive (or output, process control …). `ready` says in how many ways it can go
   * now; 0 blocks. False: answer SUSPEND.
   */
  maySync(
    object: HeapObject, text: string, ready: (() => number) | undefined, waits: Pending['waits'], others: readonly HeapObject[] = [], racing?: Racing,
  ): boolean {
    const thread = this.current
    const accesses = [object, ...others].flatMap((touched) => [touched.birth * 65536 + WHOLE, 1])
    const ways = ready === undefined ? 1 : ready()
    if (ways > 0 && !isJoining(thread)) {
      const alone = !object.shared || this.isAlone(thread) || (others.length === 0 && this.noticing.isPrivate(thread, object))
      const keepsGil = this.semantics.switching === 'gil' && !this.gilPassed
      if ((ways === 1 && (alone || keepsGil)) || (this.wereOffered(ways) && this.holdsLeave(thread))) {
        this.touched = true
        this.accessLog.push(...accesses)
        this.runtime.synchronises?.(object, text)
        return true
      }
    }
    this.suspended = { kind: 'sync', text, accesses, ...(ready ? { ready } : {}), ...(waits ? { waits } : {}), ...(racing ? { racing } : {}) }
    return false
  }

  /** The operation that holds leave was another one: the one that is asked for next waits for leave of its own. */
  returnLeave(): void {
    this.leaveFrame = null
  }

  /** What the running instruction has leave for goes on in a library frame that it has entered: both are one operation. */
  passLeave(frame: Frame): void {
    if (this.leaveFrame === null || this.operationFrame(this.current) !== frame) return
    this.leaveFrame = frame
    this.leavePc = WHOLE_CALL
  }

  /** A library frame that yields is through with its operation, though it will be entered again. */
  endLeaveOf(frame: Frame): void {
    if (this.leaveFrame === frame) this.leaveFrame = null
  }

  /** Records a touch for which leave was already taken. */
  touch(object: HeapObject, slot: number, writes: boolean): void {
    if (object.shared) this.accessLog.push(object.birth * 65536 + slot, writes ? 1 : 0)
  }

  /** Records that a part of an object was touched whose parts are independent of each other, but not of looks at the whole. */
  touchPart(object: HeapObject, writes: boolean): void {
    if (object.shared) this.accessLog.push(object.birth * 65536 + WHOLE, writes ? 2 : 3)
  }

  /** Makes the next thing that counts wait for the end of another thread. One that has ended is noted too: its end comes before, in every run. */
  join(thread: Thread, awaited: Thread): void {
    if (thread.joining.includes(awaited)) return
    this.keepThread(thread)
    // Copied once a step: what undo goes back to stays as it was.
    if (thread.joinsCopiedAt !== this.journal.step) {
      thread.joinsCopiedAt = this.journal.step
      thread.joining = thread.joining.slice()
      thread.joinLines = thread.joinLines.slice()
    }
    thread.joining.push(awaited)
    thread.joinLines.push(this.lineOf(thread))
  }

  /** Asks leave where only joins may stand in the way (output nobody else could notice, thread starts). */
  guard(text: string): boolean {
    const thread = this.current
    if (!isJoining(thread)) return true
    this.suspended = { kind: 'join', text, accesses: [] }
    return false
  }

  /** A place where the GIL may be given up. */
  gilPoint(): void {
    if (this.touched) this.gilPassed = true
  }

  /** JUMP_BACK over so many instructions: the same instruction met again is a new operation. True: the step must end here. */
  loops(distance = 0): boolean {
    this.instructions += distance
    if (this.leavePc !== WHOLE_CALL) this.leaveFrame = null
    if (this.touched) this.gilPassed = true
    return --this.budget <= 0 && this.pause()
  }

  /** A long stretch that nobody can notice is cut into steps, so that bounds are looked at and cycles are seen. */
  protected pause(): boolean {
    this.watch?.()
    if (this.left > 0) {
      this.refill(this.left)
      return false
    }
    // A thread that awaits others could not go on after a pause: it is given more room before it.
    if (!this.pauses || (isJoining(this.current) && ++this.extensions < MOST_EXTENSIONS)) {
      this.refill(this.bounds.instructions)
      return false
    }
    this.suspended = PAUSE
    return true
  }

  private refill(left: number): void {
    this.budget = Math.min(WATCHED_EVERY, left)
    this.left = left - this.budget
  }

  /** The running instruction is the one that the scheduler let go: `choice` is meant for it. */
  get wasChosen(): boolean {
    const frame = this.current.top
    return this.leaveFrame !== null && this.leaveFrame === frame && this.leavePc === frame.pc
  }

  /** A leave nobody has used yet was not given for an operation that could go in several ways, unless it is the one that was pending. */
  protected wereOffered(ways: number): boolean {
    return ways === 1 || !this.leave || this.offered > 1
  }

  /** Leave is given once a step, to the instruction that first asks, and that instruction keeps it. */
  protected holdsLeave(thread: Thread): boolean {
    const library = this.operationFrame(thread)
    const frame = library ?? thread.top ?? null
    // A whole call of the library is one operation: its outermost frame keeps the leave, wherever it stands.
    const pc = library === undefined ? (frame?.pc ?? -1) : WHOLE_CALL
    if (this.leave) {
      this.leave = false
      this.leaveFrame = frame
      this.leavePc = pc
      this.touched = true
      return true
    }
    return this.leaveFrame !== null && this.leaveFrame === frame && this.leavePc === pc
  }

  /** Where library code on top stands for one operation of the program: the frame that the program called. */
  private operationFrame(thread: Thread): Frame | undefined {
    const file = thread.top?.code.code.library === true ? thread.top.code.code.file : undefined
    if (file === undefined) return undefined
    if (file === this.runtime.builtinsFile) return outermostLibraryFrame(thread)
    return this.runtime.isOneOperation?.(file) === true ? outermostLibraryFrame(thread, (other) => other === this.runtime.builtinsFile || this.runtime.isOneOperation!(other)) : undefined
  }

  private take(
    thread: Thread, noticed: boolean, kind: string, object: HeapObject, future: number, slot: number, writes: boolean,
    ready?: () => number, also: readonly number[] = [],
  ): boolean {
    if (!isJoining(thread)) {
      if (this.holdsLeave(thread)) {
        if (this.leaveLine === 0) this.leaveLine = this.lineOf(thread, true)
        return true
      }
      if (noticed && this.semantics.switching === 'gil' && !this.gilPassed) {
        this.touched = true
        return true
      }
    }
    this.suspended = { kind, text: this.access.nameOf(future), accesses: [object.birth * 65536 + slot, writes ? 1 : 0, ...also], ...(ready ? { ready } : {}) }
    return false
  }
}

/** Of the frames on top that are library code, the one the program called; undefined where one of them is not `accepted`. */
function outermostLibraryFrame(thread: Thread, accepted?: (file: string) => boolean): Frame | undefined {
  let found: Frame | undefined
  for (let i = thread.frames.length - 1; i >= 0; i--) {
    const { code } = thread.frames[i]!.code
    if (!code.library) return found
    if (accepted?.(code.file) === false) return undefined
    found = thread.frames[i]
  }
  return found
}

/** Whether a join is still to be waited for. Joins made before this step are over: the thread could not have been stepped. */
export function isJoining(thread: Thread): boolean {
  for (const awaited of thread.joining) if (awaited.isAlive) return true
  return false
}
