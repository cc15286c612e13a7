import { INSTRUCTIONS } from '../bytecode/instructions.ts'
import type { Code, Program } from '../bytecode/program.ts'
import type { FutureAccess, FutureSet } from './future.ts'
import { Frame, INVOKED, type NativeKind, type ReturnMode, SUSPEND } from './frame.ts'
import { putAt, restoreAnyField, restoreFrame, restoreLength, restoreThread, takeLast } from './inverses.ts'
import { Journal } from './journal.ts'
import { LoadedCode } from './loaded-code.ts'
import { enterLocalState, type LocalState } from './local-state.ts'
import {
  BoundReached, DEFAULT_STEP_BOUNDS, type Event, type Fingerprint, type ModularMachine, type Operation, type Outcome, type RaisedError, type ReadyThread,
  type StepBounds, type ThreadId,
} from './machine.ts'
import { Noticing } from './noticing.ts'
import type { Costs, Granularity, MachineOptions } from './options.ts'
import { outcomeOf, standstillOf } from './outcome.ts'
import { Process } from './process.ts'
import { Raised, type Handler, type Runtime, type Semantics } from './runtime.ts'
import { runFrame } from './run-frame.ts'
import { StatePrint } from './state-print.ts'
import { pairs, StepEvent } from './step-event.ts'
import { BEGIN, type Pending, type Racing, Thread } from './thread.ts'
import type { HeapObject, Value } from './values.ts'

/** Back jumps and frame changes in one step of a run that has prices: about a tenth of a millisecond of computing. */
const STEP_WITH_COSTS = 2_000

/** Budgets that a step may use up while its thread awaits the ends of others. */
const MOST_EXTENSIONS = 20

interface StepRecord {
  readonly mark: number
  readonly output: number
}

/** Slot numbers of access keys: attributes use their future key; items and whole structures these. */
export const WHOLE = 0xffff
export const ITEM_BASE = 0x8000

export class Interpreter implements ModularMachine {
  readonly journal = new Journal()
  readonly runtime: Runtime
  readonly semantics: Semantics
  readonly granularity: Granularity
  readonly bounds: StepBounds
  readonly access: FutureAccess
  readonly processes: Process[] = []
  /** All there ever were, in the order of creation. */
  readonly threads: Thread[] = []
  /** Those that have not ended, in the same order: programs may make a thread a round, so nothing that is done each step walks the others. */
  readonly living: Thread[] = []
  private readonly byIndex: Thread[] = []
  readonly program: Program
  readonly observed: ReadonlySet<string>
  /** Text on standard output and error so far; stdout is history, not state. */
  stdout: string[] = []
  stderr: string[] = []
  errors: RaisedError[] = []
  /** Virtual clock, seconds. */
  now = 0
  /** The program may ask what time it is: only then time is part of the state. */
  readsClock = false
  /** Set when an identity was shown (a thread's name was read): equal threads are no longer exchangeable. */
  identityShown = false
  /** Some run ended a thread from outside (a daemon at exit, a killed process): the trace search has no name for that conflict. */
  endedFromOutside = false
  /** The way the current operation goes. */
  choice = 0
  current!: Thread
  handlers: (Handler | undefined)[]
  /** Instructions passed so far, undone ones too; a jump forward counts what it skips. */
  instructions = 0
  /** Seconds of the virtual clock in which threads only slept. */
  sleptS = 0
  private readonly costs: Costs | undefined
  private readonly pauses: boolean
  /** What `now` does not hold yet: instructions before this number are in it, starts are not. */
  private clockedInstructions = 0
  private startsS = 0
  private readonly live: ((text: string) => void) | undefined
  private readonly steps: StepRecord[] = []
  private readonly loaded = new Map<Code, LoadedCode>()
  private readonly threadNumbers = new Map<string, number>()
  private readonly print = new StatePrint(this)
  private leave = false
  /** In how many ways the pending operation could go when the step began. */
  private offered = 1
  private leaveFrame: Frame | null = null
  private leavePc = -1
  private gilPassed = true
  private touched = false
  private outputStart = 0
  private suspended: Pending = BEGIN
  private accessLog: number[] = []
  private budget = 0
  /** How often the budget of this step was filled up again. */
  private extensions = 0
  private readonly noticing = new Noticing(this)

  constructor(program: Program, runtime: Runtime, access: FutureAccess, options: MachineOptions) {
    this.program = program
    this.runtime = runtime
    this.access = access
    this.semantics = options.semantics
    this.granularity = options.granularity
    this.costs = options.costs
    this.bounds = { ...DEFAULT_STEP_BOUNDS, ...(this.costs === undefined ? {} : { instructions: STEP_WITH_COSTS }), ...options.bounds }
    this.observed = new Set(options.observedGlobals)
    this.journal.enabled = options.undoable ?? true
    this.pauses = this.journal.enabled || this.costs !== undefined
    this.live = options.live
    this.handlers = INSTRUCTIONS.map((row) => runtime.handlers.get(row.mnemonic))
  }

  // ---- the waist -------------------------------------------------------------------------------------------------------------

  get depth(): number {
    return this.steps.length
  }

  runnable(): readonly ThreadId[] {
    const out: ThreadId[] = []
    for (const thread of this.living) if (this.choicesOf(thread) > 0) out.push(thread.index as ThreadId)
    return out
  }

  rank(id: ThreadId): number {
    return this.threadOf(id).place
  }

  awaited(id: ThreadId): readonly ThreadId[] {
    return this.threadOf(id).joining.map((t) => t.index as ThreadId)
  }

  unfinished(): readonly ThreadId[] {
    return this.living.map((t) => t.index as ThreadId)
  }

  wakesAt(id: ThreadId): number {
    return this.threadOf(id).wakeAt
  }

  enabledAtDepth(id: ThreadId): number {
    return this.threadOf(id).enabledAtDepth
  }

  pending(id: ThreadId): Operation {
    const thread = this.threadOf(id)
    const { kind, text, accesses } = thread.pending
    return { kind, text, choices: this.choicesOf(thread), line: this.lineOf(thread), accesses: pairs(accesses) }
  }

  step(id: ThreadId, choice = 0): Event {
    const thread = this.threadOf(id)
    this.offered = this.choicesOf(thread)
    if (this.offered <= choice) throw new Error(`thread ${id} cannot go that way now`)
    this.steps.push({ mark: this.journal.mark(), output: this.stdout.length })
    this.journal.step++
    this.outputStart = this.stdout.length
    this.accessLog = []
    this.choice = choice
    const { kind, text } = thread.pending
    const line = this.lineOf(thread)
    this.keepThread(thread)
    if (thread.joining.length > 0) {
      thread.joining = []
      thread.joinLines = []
    }
    // A thread that begins, or goes on after a pause, stops before the first thing that counts: so these steps depend on nothing.
    this.leave = kind !== 'begin' && kind !== 'continue'
    this.leaveFrame = null
    // A step without leave holds no GIL: it may not go past the first thing that counts.
    this.gilPassed = this.semantics.switching !== 'gil' || !this.leave
    this.touched = false
    this.noticing.forgetFutures()
    this.noticing.forgetReach()
    this.budget = this.bounds.instructions
    this.extensions = 0
    this.run(thread)
    return new StepEvent(id, choice, kind, text, line, this.stdout.slice(this.outputStart).join(''), this.accessLog)
  }

  /** Moves the virtual clock. */
  setClock(seconds: number): void {
    this.journal.record(restoreAnyField, this as unknown as Record<string, unknown>, 'now', this.now)
    this.now = seconds
    this.clockedInstructions = this.instructions
    this.startsS = 0
  }

  /** Sleeps until then: no computing, for the sum of what was computed. */
  sleepUntil(seconds: number): void {
    const from = this.readClock()
    if (seconds <= from) return
    this.sleptS += seconds - from
    this.setClock(seconds)
  }

  /** The virtual clock, with what the running step has spent so far. */
  readClock(): number {
    if (this.costs === undefined) return this.now
    return this.now + (this.instructions - this.clockedInstructions) * this.costs.instructionS + this.startsS
  }

  undo(): void {
    const record = this.steps.pop()
    if (record === undefined) throw new Error('there is no step to undo')
    this.journal.rewind(record.mark)
    this.stdout.length = record.output
    for (const thread of this.living) if (thread.print !== null && thread.print.depth > this.steps.length) thread.print = null
    this.noticing.forgetFutures()
  }

  moves(): readonly ReadyThread[] {
    return this.print.moves()
  }

  fingerprint(): Fingerprint {
    return this.print.fingerprint()
  }

  get shared(): Fingerprint {
    return this.print.shared
  }

  exchangeable(): readonly ThreadId[] {
    return this.print.exchangeable()
  }

  local(id: ThreadId): LocalState | undefined {
    return this.print.local(id)
  }

  localPrint(id: ThreadId): string {
    return this.print.localPrint(id)
  }

  outcome(): Outcome | undefined {
    return outcomeOf(this)
  }

  stuck(): Outcome | undefined {
    return standstillOf(this)
  }

  /** Puts a thread, whose own object is `owned`, into a local state, as a step that `undo` takes back. */
  imagine(id: ThreadId, local: LocalState, owned: LocalState['own']): void {
    const thread = this.threadOf(id)
    this.steps.push({ mark: this.journal.mark(), output: this.stdout.length })
    this.journal.step++
    this.keepThread(thread)
    enterLocalState(thread, local, owned)
    for (const frame of thread.frames) frame.stamp = this.journal.step
    this.settle(thread)
  }

  // ---- for handlers and natives ----------------------------------------------------------------------------------------------

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
        (this.granularity !== 'future' || object.isEverywhere || this.noticing.isReachableByOthers(thread, object))
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
    const noticed = this.noticing.isNoticeable(thread, key, true)
    if (noticed || (this.observed.has(name) && isJoining(thread))) {
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

  /** Sets a field of something that is no HeapObject (a process, a thread's object), undoably. */
  setField<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    this.journal.record(restoreAnyField, target as Record<string, unknown>, key as string, target[key])
    target[key] = value
  }

  /** Ends a process: every thread of it is over. */
  endProcess(process: Process, exitCode: number): void {
    this.setField(process, 'exitCode', exitCode)
    for (const thread of this.living.filter((t) => t.process === process)) {
      if (thread !== this.current) this.endedFromOutside = true
      this.endThread(thread)
    }
  }

  /** The operation that holds leave was another one: the one that is asked for next waits for leave of its own. */
  returnLeave(): void {
    this.leaveFrame = null
  }

  /** Records a touch for which leave was already taken. */
  touch(object: HeapObject, slot: number, writes: boolean): void {
    if (object.shared) this.accessLog.push(object.birth * 65536 + slot, writes ? 1 : 0)
  }

  /** Records that a part of an object was touched whose parts are independent of each other, but not of looks at the whole. */
  touchPart(object: HeapObject, writes: boolean): void {
    if (object.shared) this.accessLog.push(object.birth * 65536 + WHOLE, writes ? 2 : 3)
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
    this.leaveFrame = null
    if (this.touched) this.gilPassed = true
    return --this.budget <= 0 && this.pause()
  }

  /** A long stretch that nobody can notice is cut into steps, so that bounds are looked at and cycles are seen. */
  private pause(): boolean {
    // A thread that awaits others could not go on after a pause: it is given more room before it.
    if (!this.pauses || (isJoining(this.current) && ++this.extensions < MOST_EXTENSIONS)) {
      this.budget = this.bounds.instructions
      return false
    }
    this.suspended = PAUSE
    return true
  }

  /** Marks an object, and all it reaches, as reachable by several threads. */
  share(value: Value): void {
    if (typeof value !== 'object' || value === null) return
    this.noticing.forgetReach()
    if (value.shared) return
    const open: HeapObject[] = [value]
    while (open.length > 0) {
      const object = open.pop()!
      if (object.shared) continue
      this.journal.set(object, 'shared', true)
      object.references((v) => {
        if (typeof v === 'object' && v !== null && !v.shared) open.push(v)
      })
    }
  }

  /** Gives a new object its birth. Every HeapObject with an identity must pass here. */
  born<T extends HeapObject>(object: T): T {
    const thread = this.current
    object.birth = thread.index * 0x100000 + thread.births++
    object.bornAtStep = this.journal.step
    if (thread.births > this.bounds.heapObjects) throw new BoundReached('heap objects of one thread')
    return object
  }

  write(text: string): void {
    this.stdout.push(text)
    this.live?.(text)
    if (this.stdout.length > this.bounds.outputCharacters) throw new BoundReached('output')
  }

  writeError(text: string): void {
    this.journal.record(restoreLength, this.stderr, this.stderr.length, 0)
    this.stderr.push(text)
  }

  reportError(error: RaisedError): void {
    this.journal.record(restoreLength, this.errors, this.errors.length, 0)
    this.errors.push(error)
  }

  load(code: Code): LoadedCode {
    let loaded = this.loaded.get(code)
    if (loaded === undefined) {
      loaded = new LoadedCode(code, this.access)
      this.loaded.set(code, loaded)
    }
    return loaded
  }

  pushFrame(thread: Thread, code: Code, globals: HeapObject, owner: Value, returnMode: ReturnMode): Frame {
    return this.enter(thread, new Frame(this.load(code), null, globals, returnMode, owner))
  }

  pushNative(thread: Thread, native: NativeKind, below: Frame, registers: readonly Value[], returnMode: ReturnMode): Frame {
    const frame = new Frame(below.code, native, below.globals, returnMode, null)
    frame.sp = 0
    for (const value of registers) frame.push(value)
    return this.enter(thread, frame)
  }

  /** Puts a frame (new, or a generator's) on a thread. */
  enter(thread: Thread, frame: Frame): Frame {
    if (thread.frames.length >= this.bounds.frames) throw this.runtime.tooDeep(this)
    if (frame.stamp === 0) frame.stamp = this.journal.step
    thread.frames.push(frame)
    return frame
  }

  /** Keeps a copy of a frame before its first change in this step. */
  keepFrame(frame: Frame): void {
    if (frame.stamp === this.journal.step) return
    frame.stamp = this.journal.step
    this.journal.record(restoreFrame, frame, frame.registers.slice(0, frame.sp), [frame.pc, frame.sp, frame.returnMode, frame.owner])
  }

  /** Keeps a copy of a thread's own fields before their first change in this step. */
  keepThread(thread: Thread): void {
    if (thread.stamp === this.journal.step) return
    thread.stamp = this.journal.step
    this.journal.record(restoreThread, thread, thread.frames.slice(), {
      status: thread.status, pending: thread.pending, joining: thread.joining, joinLines: thread.joinLines, handled: thread.handled, births: thread.births,
      children: thread.children, wakeAt: thread.wakeAt, held: thread.held, interrupt: thread.interrupt, future: thread.future, daemon: thread.daemon, object: thread.object, print: thread.print, enabledAtDepth: thread.enabledAtDepth,
    })
    thread.print = null
  }

  newProcess(parent: Process | null): Process {
    const pid = parent === null ? 100 : this.processes.length + 100
    const process = new Process(pid, parent)
    this.journal.record(restoreLength, this.processes, this.processes.length, 0)
    this.processes.push(process)
    if (parent !== null) this.startsS += this.costs?.processStartS ?? 0
    return process
  }

  /** A thread that is ready to begin; push its first frame, then `settle` it. */
  newThread(process: Process, runs: string, parent: Thread | null): Thread {
    const path = parent === null ? `p${process.pid}` : `${parent.index}.${parent.children++}`
    let index = this.threadNumbers.get(path)
    if (index === undefined) {
      index = this.threadNumbers.size
      this.threadNumbers.set(path, index)
    }
    const thread = new Thread(index, process, runs, parent)
    thread.enabledAtDepth = this.steps.length
    thread.stamp = this.journal.step
    thread.place = this.threads.length
    this.journal.record(restoreLength, this.threads, this.threads.length, 0)
    this.threads.push(thread)
    this.journal.record(takeLast, this.living, 0, 0)
    this.living.push(thread)
    this.byIndex[index] = thread
    // A leave nobody needed so far was asked for while fewer could notice: what comes now is an operation of its own.
    this.leave = false
    this.journal.record(restoreLength, process.threads, process.threads.length, 0)
    if (process.threads.length > 0) this.startsS += this.costs?.threadStartS ?? 0
    process.threads.push(thread)
    this.noticing.forgetFutures()
    return thread
  }

  /** The thread's frames changed from outside a step of its own (it was just made): works out its future. */
  settle(thread: Thread): void {
    this.noticing.forgetReach()
    const sets: FutureSet[] = []
    for (const frame of thread.frames) {
      const set = frame.native ? (frame.native.future?.(this, frame) ?? this.access.functions()) : frame.code.future(frame.pc)
      if (!sets.includes(set)) sets.push(set)
    }
    thread.future = this.access.union(sets.toSorted((x, y) => x.id - y.id))
    this.noticing.forgetFutures()
  }

  /** The running step has done another thread's part too: what that does next comes after it. */
  enables(thread: Thread, pending: Pending): void {
    this.keepThread(thread)
    thread.pending = pending
    thread.enabledAtDepth = this.steps.length
    this.settle(thread)
  }

  endThread(thread: Thread): void {
    const place = this.living.indexOf(thread)
    if (place < 0) return
    this.keepThread(thread)
    this.journal.record(putAt, this.living, place, thread)
    this.living.splice(place, 1)
    thread.status = 'terminated'
    thread.frames = []
    thread.pending = ENDED
    thread.future = this.access.empty
    this.noticing.forgetFutures()
  }

  /** All threads but this one are over: nobody can notice anything. */
  isAlone(thread: Thread): boolean {
    if (this.granularity === 'static') return this.threads.length === 1
    return this.living.every((other) => other === thread)
  }

  threadOf(id: number): Thread {
    const thread = this.byIndex[id]
    if (thread === undefined) throw new Error(`there is no thread ${id}`)
    return thread
  }

  /** Number of ways a thread can go now. */
  choicesOf(thread: Thread): number {
    if (!thread.isAlive) return 0
    for (const awaited of thread.joining) if (awaited.isAlive) return 0
    if (this.runtime.lacks?.(thread) === true) return 0
    return thread.pending.ready ? thread.pending.ready() : 1
  }

  lineOf(thread: Thread): number {
    for (let i = thread.frames.length - 1; i >= 0; i--) {
      const frame = thread.frames[i]!
      if (!frame.native && !frame.code.code.library) return frame.code.code.lines[Math.min(frame.pc, frame.code.code.lines.length - 1)] ?? 0
    }
    return 0
  }

  // ---- running ---------------------------------------------------------------------------------------------------------------

  private run(thread: Thread): void {
    this.current = thread
    for (;;) {
      const frame = thread.top
      if (frame === undefined) break
      this.keepFrame(frame)
      try {
        const pc = frame.pc
        const answer = frame.native ? this.runNative(thread, frame, frame.native) : runFrame(this, thread, frame)
        this.instructions += frame.pc - pc
        if (answer === SUSPEND) {
          thread.pending = this.suspended
          this.settle(thread)
          return
        }
      } catch (problem) {
        const raised = problem instanceof Raised ? problem : this.runtime.translate(this, problem)
        if (raised === undefined) throw problem
        if (raised === INVOKED) continue
        this.raise(thread, raised.exception)
      }
      if (!thread.isAlive) return
      if (--this.budget > 0) continue
      if (!this.pause()) continue
      thread.pending = PAUSE
      break
    }
    this.settle(thread)
  }

  private runNative(thread: Thread, frame: Frame, native: NativeKind): void | typeof SUSPEND {
    if (native.ready) {
      const touched = native.touches?.(frame, this) ?? null
      const key = touched === null ? [] : [touched.birth * 65536 + WHOLE, 1]
      const ready = native.ready(this, thread, frame)
      const free = ready === 1 && this.isAlone(thread)
      if (ready === 0 || isJoining(thread) || (!free && !(this.wereOffered(ready) && this.holdsLeave(thread)))) {
        const waits = native.waits?.(frame)
        this.suspended = {
          kind: 'sync', text: native.name, accesses: key, ready: () => native.ready!(this, thread, frame), ...(waits ? { waits } : {}),
        }
        return SUSPEND
      }
      for (const item of key) this.accessLog.push(item)
      this.leaveFrame = null
    }
    const value = native.resume(this, thread, frame)
    if (value === SUSPEND) return SUSPEND
    if (value !== INVOKED) this.finish(thread, frame, value as Value)
  }

  /** A frame returned: hands its value to the frame below. */
  finish(thread: Thread, frame: Frame, value: Value): void {
    thread.frames.pop()
    const below = thread.top
    if (below === undefined) {
      this.runtime.threadEnds(this, thread, value, undefined)
      return
    }
    this.keepFrame(below)
    if (below.native?.onReturn) below.native.onReturn(this, thread, below, value)
    else frame.returnMode.onReturn(this, thread, below, value, frame)
  }

  /** Unwinds to the handler of an exception. */
  raise(thread: Thread, exception: Value): void {
    for (;;) {
      const frame = thread.top
      if (frame === undefined) {
        this.runtime.threadEnds(this, thread, null, exception)
        return
      }
      this.keepFrame(frame)
      this.leaveFrame = null
      if (frame.native) {
        if (frame.native.onRaise?.(this, thread, frame, exception)) return
      } else {
        this.runtime.passes(this, thread, frame, exception)
        const pc = frame.pc - 1
        for (const range of frame.code.code.exceptionRanges) {
          if (pc >= range.start && pc < range.end) {
            frame.sp = frame.code.locals + range.depth
            frame.push(exception)
            frame.pc = range.target
            return
          }
        }
      }
      thread.frames.pop()
      const below = thread.top
      if (below !== undefined) this.keepFrame(below)
      if (below !== undefined && frame.returnMode.onRaise?.(this, thread, below, exception, frame)) return
    }
  }

  /** A leave nobody has used yet was not given for an operation that could go in several ways, unless it is the one that was pending. */
  private wereOffered(ways: number): boolean {
    return ways === 1 || !this.leave || this.offered > 1
  }

  /** Leave is given once a step, to the instruction that first asks, and that instruction keeps it. */
  private holdsLeave(thread: Thread): boolean {
    const library = this.operationFrame(thread)
    const frame = library ?? thread.top ?? null
    // A whole call of the library is one operation: its outermost frame keeps the leave, wherever it stands.
    const pc = library === undefined ? (frame?.pc ?? -1) : -2
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

  /** The running instruction is the one that the scheduler let go: `choice` is meant for it. */
  get wasChosen(): boolean {
    const frame = this.current.top
    return this.leaveFrame !== null && this.leaveFrame === frame && this.leavePc === frame.pc
  }

  private take(
    thread: Thread, noticed: boolean, kind: string, object: HeapObject, future: number, slot: number, writes: boolean,
    ready?: () => number, also: readonly number[] = [],
  ): boolean {
    if (!isJoining(thread)) {
      if (this.holdsLeave(thread)) return true
      if (noticed && this.semantics.switching === 'gil' && !this.gilPassed) {
        this.touched = true
        return true
      }
    }
    this.suspended = { kind, text: this.access.nameOf(future), accesses: [object.birth * 65536 + slot, writes ? 1 : 0, ...also], ...(ready ? { ready } : {}) }
    return false
  }
}

/** Independent of everything: always ready, and no choice is lost by taking it first. */
export const PAUSE: Pending = { kind: 'continue', text: 'continue', accesses: [] }

const ENDED: Pending = { kind: 'ended', text: 'ended', accesses: [], ready: () => 0 }

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
function isJoining(thread: Thread): boolean {
  for (const awaited of thread.joining) if (awaited.isAlive) return true
  return false
}
