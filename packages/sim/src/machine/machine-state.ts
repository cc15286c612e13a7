import type { Code, Program } from '../bytecode/program.ts'
import type { Frame } from './frame.ts'
import type { FutureAccess } from './future.ts'
import { putAt, restoreAnyField, restoreFrame, restoreLength, restoreThread, takeLast } from './inverses.ts'
import { Journal } from './journal.ts'
import { LoadedCode } from './loaded-code.ts'
import { BoundReached, DEFAULT_STEP_BOUNDS, type CutOff, type RaisedError, type StepBounds, type ThreadId } from './machine.ts'
import { Noticing } from './noticing.ts'
import type { Costs, Granularity, MachineOptions } from './options.ts'
import { Process } from './process.ts'
import type { Runtime, Semantics } from './runtime.ts'
import { type Pending, Thread } from './thread.ts'
import type { HeapObject, Value } from './values.ts'

/** Back jumps and frame changes in one step of a run that has prices: about a tenth of a millisecond of computing. */
const STEP_WITH_COSTS = 2_000

const ENDED: Pending = { kind: 'ended', text: 'ended', accesses: [], ready: () => 0 }

interface StepRecord {
  readonly mark: number
  readonly output: number
}

/** What there is: processes, threads, frames, streams, the clock, and the journal by which every change of them is undone. */
export class MachineState {
  readonly journal = new Journal()
  readonly runtime: Runtime
  readonly semantics: Semantics
  readonly granularity: Granularity
  private readonly neverAlone: boolean
  readonly bounds: StepBounds
  readonly access: FutureAccess
  readonly processes: Process[] = []
  /** All there ever were, in the order of creation. */
  readonly threads: Thread[] = []
  /** Those that have not ended, in the same order: programs may make a thread a round, so nothing that is done each step walks the others. */
  readonly living: Thread[] = []
  readonly program: Program
  /** Globals whose values belong to the outcome. */
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
  current!: Thread
  /** Instructions passed so far, undone ones too; a jump forward counts what it skips. */
  instructions = 0
  /** Seconds of the virtual clock in which threads only slept. */
  sleptS = 0
  readonly cutOffs: CutOff[] = []
  protected readonly costs: Costs | undefined
  protected readonly steps: StepRecord[] = []
  protected readonly noticing = new Noticing(this)
  private readonly byIndex: Thread[] = []
  /** What `now` does not hold yet: instructions before this number are in it, starts are not. */
  private clockedInstructions = 0
  private startsS = 0
  private readonly live: ((text: string) => void) | undefined
  private readonly loaded = new Map<Code, LoadedCode>()

  constructor(program: Program, runtime: Runtime, access: FutureAccess, options: MachineOptions) {
    this.program = program
    this.runtime = runtime
    this.access = access
    this.semantics = options.semantics
    this.granularity = options.granularity
    this.neverAlone = options.neverAlone === true
    this.costs = options.costs
    this.bounds = { ...DEFAULT_STEP_BOUNDS, ...(this.costs === undefined ? {} : { instructions: STEP_WITH_COSTS }), ...options.bounds }
    this.observed = new Set(options.observedGlobals)
    this.journal.enabled = options.undoable ?? true
    this.live = options.live
  }

  get depth(): number {
    return this.steps.length
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

  /** Sets a field of something that is no HeapObject (a process, a thread's object), undoably. */
  setField<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    this.journal.record(restoreAnyField, target as Record<string, unknown>, key as string, target[key])
    target[key] = value
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
    const index = this.access.threadNumber(parent === null ? `p${process.pid}` : `${parent.index}.${parent.children++}`)
    const thread = new Thread(index, process, runs, parent)
    thread.enabledAtDepth = this.steps.length
    thread.stamp = this.journal.step
    thread.place = this.threads.length
    this.journal.record(restoreLength, this.threads, this.threads.length, 0)
    this.threads.push(thread)
    this.journal.record(takeLast, this.living, 0, 0)
    this.living.push(thread)
    this.byIndex[index] = thread
    this.journal.record(restoreLength, process.threads, process.threads.length, 0)
    if (process.threads.length > 0) this.startsS += this.costs?.threadStartS ?? 0
    process.threads.push(thread)
    this.noticing.forgetFutures()
    return thread
  }

  endThread(thread: Thread): void {
    const place = this.placeAmongLiving(thread)
    if (this.living[place] !== thread) return
    this.keepThread(thread)
    this.journal.record(putAt, this.living, place, thread)
    this.living.splice(place, 1)
    thread.status = 'terminated'
    thread.frames = []
    thread.pending = ENDED
    thread.future = this.access.empty
    this.noticing.forgetFutures()
  }

  /** Where a living thread stands; there may be ten thousand, in the order of their making. */
  private placeAmongLiving({ place }: Thread): number {
    let from = 0
    for (let to = this.living.length; from < to;) {
      const middle = (from + to) >>> 1
      if (this.living[middle]!.place < place) from = middle + 1
      else to = middle
    }
    return from
  }

  /** Ends a process: every thread of it is over. `waited`: for the ends of all its threads but daemons. */
  endProcess(process: Process, exitCode: number, waited = false): void {
    this.setField(process, 'exitCode', exitCode)
    this.cutOff(process.threads.filter((t) => t !== this.current && (t.daemon || !waited)))
    for (const thread of this.living.filter((t) => t.process === process)) this.endThread(thread)
  }

  /** This step ends these threads wherever they are: those that have ended already might not have. */
  cutOff(threads: readonly Thread[]): void {
    if (threads.length === 0) return
    this.journal.record(takeLast, this.cutOffs, 0, 0)
    this.cutOffs.push({ depth: this.steps.length, threads: threads.map((t) => t.index as ThreadId), wasAlive: threads.some((t) => t.isAlive) })
  }

  /** Languages with packages and classes name a global by its path; whoever observes one may leave that out. */
  isObserved(name: string): boolean {
    return this.observed.size > 0 && (this.observed.has(name) || this.observed.has(name.slice(name.lastIndexOf('.') + 1)))
  }

  /** All threads but this one are over: nobody can notice anything. */
  isAlone(thread: Thread): boolean {
    if (this.granularity === 'static' || this.neverAlone) return this.threads.length === 1
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

  lineOf(thread: Thread, isRunning = false): number {
    const top = thread.frames.length - 1
    for (let i = top; i >= 0; i--) {
      const frame = thread.frames[i]!
      // While an instruction runs, the counter stands behind it.
      const pc = isRunning && i === top ? Math.max(0, frame.pc - 1) : frame.pc
      if (!frame.native && !frame.code.code.library) return frame.code.code.lines[Math.min(pc, frame.code.code.lines.length - 1)] ?? 0
    }
    return 0
  }
}
