import { INSTRUCTIONS } from '../bytecode/instructions.ts'
import type { Code, Program } from '../bytecode/program.ts'
import { Frame, INVOKED, type NativeKind, type ReturnMode, SUSPEND } from './frame.ts'
import type { FutureAccess, FutureSet } from './future.ts'
import { enterLocalState, type LocalState } from './local-state.ts'
import { BoundReached, type Event, type Fingerprint, type ModularMachine, type Operation, type Outcome, type ReadyThread, type ThreadId } from './machine.ts'
import type { MachineOptions } from './options.ts'
import { outcomeOf, standstillOf } from './outcome.ts'
import { type Handler, Raised, type Runtime } from './runtime.ts'
import { runFrame } from './run-frame.ts'
import { StatePrint } from './state-print.ts'
import { pairs, StepEvent } from './step-event.ts'
import { isJoining, PAUSE, SwitchPoints, WHOLE } from './switch-points.ts'
import type { Pending, Thread } from './thread.ts'
import type { HeapObject, Value } from './values.ts'

/** Runs threads step by step, and is the waist. */
export class Interpreter extends SwitchPoints implements ModularMachine {
  handlers: (Handler | undefined)[]
  private readonly print = new StatePrint(this)
  private outputStart = 0
  /** No thread keeps a print made at a greater depth. */
  private printedAt = 0

  constructor(program: Program, runtime: Runtime, access: FutureAccess, options: MachineOptions) {
    super(program, runtime, access, options)
    this.handlers = INSTRUCTIONS.map((row) => runtime.handlers.get(row.mnemonic))
  }

  // ---- the waist -------------------------------------------------------------------------------------------------------------

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
    const offered = this.choicesOf(thread)
    if (offered <= choice) throw new Error(`thread ${id} cannot go that way now`)
    this.steps.push({ mark: this.journal.mark(), output: this.stdout.length })
    this.journal.step++
    this.outputStart = this.stdout.length
    const { kind, text, accesses } = thread.pending
    const line = this.lineOf(thread)
    this.keepThread(thread)
    if (thread.joining.length > 0) {
      thread.joining = []
      thread.joinLines = []
    }
    this.giveLeave(kind, offered, choice)
    this.noticing.forgetFutures()
    this.noticing.forgetReach()
    this.run(thread)
    return new StepEvent(id, choice, kind, text, line, this.stdout.slice(this.outputStart).join(''), this.accessLog, accesses, this.leaveLine)
  }

  undo(): void {
    const record = this.steps.pop()
    if (record === undefined) throw new Error('there is no step to undo')
    this.journal.rewind(record.mark)
    this.stdout.length = record.output
    if (this.printedAt > this.steps.length) {
      for (const thread of this.living) if (thread.print !== null && thread.print.depth > this.steps.length) thread.print = null
      this.printedAt = this.steps.length
    }
    this.noticing.forgetFutures()
  }

  moves(): readonly ReadyThread[] {
    return this.print.moves()
  }

  fingerprint(): Fingerprint {
    this.printedAt = Math.max(this.printedAt, this.steps.length)
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

  // ---- running ---------------------------------------------------------------------------------------------------------------

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
        if (raised === undefined) throw outgrown(problem)
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
}

/** What the machine below has no room for is a bound of the simulator, not a fault of it. */
function outgrown(problem: unknown): unknown {
  if (!(problem instanceof RangeError)) return problem
  if (/call stack/i.test(problem.message)) return new BoundReached('nesting')
  return /Invalid (string|array|typed array) length|BigInt|allocation/i.test(problem.message) ? new BoundReached('memory') : problem
}
