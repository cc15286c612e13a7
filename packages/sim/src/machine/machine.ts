import type { LocalState } from './local-state.ts'
import type { Racing } from './thread.ts'

export type { LocalState }

/**
 * The waist: all that scheduler, explorer, page and tests may ask of a running program.
 *
 * Protocol: `runnable()` names the threads that can move. `pending(t)` says what t would do next: it is decided, and nothing of it
 * has happened. `step(t, choice)` does that operation and runs t on to the next one that another thread could notice. `undo()` is the
 * exact inverse of the last step. After `runnable()` is empty, `outcome()` says how the run ended.
 */
export type ThreadId = number & { readonly __brand: 'ThreadId' }

/** 64 bits in two halves; states with equal prints are taken to be equal (22 million states: 1.3e-5 expected collisions). */
export interface Fingerprint {
  readonly high: number
  readonly low: number
}

/** A thread that can move, standing for all threads in the same state. */
export interface ReadyThread {
  readonly thread: ThreadId
  readonly choices: number
  /** How many threads are in its state, itself included. */
  readonly like: number
  readonly pending: { readonly kind: string; readonly text: string; readonly accesses: readonly number[]; readonly racing?: Racing }
}

/** A step that ends threads wherever they are: a daemon at exit, a goroutine when main returns, a killed process. */
export interface CutOff {
  /** The number of the step, the first being 1. */
  readonly depth: number
  /** Those that had ended before are named too. */
  readonly threads: readonly ThreadId[]
  /** One of them had not. */
  readonly wasAlive: boolean
}

export interface Machine {
  /** In the order of creation; empty means finished or stuck. */
  runnable(): readonly ThreadId[]
  pending(thread: ThreadId): Operation
  /** Just after `fingerprint`: one runnable thread for each state that runnable threads are in. */
  moves(): readonly ReadyThread[]
  step(thread: ThreadId, choice?: number): Event
  /** Throws where no step is left to undo. */
  undo(): void
  fingerprint(): Fingerprint
  /** Undefined while something is runnable. */
  outcome(): Outcome | undefined
  /** What the run ends in if threads that serve the runtime (timers) wake nobody any more; undefined while a thread of the program can move. */
  stuck(): Outcome | undefined
  /** Place of a thread in the order in which this run created its threads: what a schedule calls it. */
  rank(thread: ThreadId): number
  /** A thread's name or number was shown to the program: equal threads are no longer exchangeable. */
  readonly identityShown: boolean
  /** Threads whose end the pending operation waits for. */
  awaited(thread: ThreadId): readonly ThreadId[]
  /** Threads that have begun or could begin and have not ended. */
  unfinished(): readonly ThreadId[]
  /** Number of steps, that one included, after which another thread last made this one go: created it, or did its part of a meeting; 0 for the first. */
  enabledAtDepth(thread: ThreadId): number
  /** Steps of this run that ended threads wherever those were. */
  readonly cutOffs: readonly CutOff[]
  /** Steps made and not undone. */
  readonly depth: number
  /** Instructions passed so far, undone ones too. */
  readonly instructions: number
}

/** A machine that tells the local states of exchangeable threads apart from the rest of the state. All of it is true just after `fingerprint`. */
export interface ModularMachine extends Machine {
  /** Print of everything but the exchangeable threads, with the numbering of the objects in it. */
  readonly shared: Fingerprint
  /** Living threads that nothing but themselves and joins knows. */
  exchangeable(): readonly ThreadId[]
  /** Undefined where a thread holds objects of its own, or waits. */
  local(thread: ThreadId): LocalState | undefined
  /** Equal for threads in equal local states; empty for those that are not exchangeable. */
  localPrint(thread: ThreadId): string
  /** Puts a thread, whose own object is `owned`, into a local state that may be another's, as a step that `undo` takes back. */
  imagine(thread: ThreadId, local: LocalState, owned: LocalState['own']): void
}

/** What a thread would do next. Two operations may be exchanged when no access of one conflicts with an access of the other. */
export interface Operation {
  /** "load global", "store attribute", "call", "switch", "begin" … */
  readonly kind: string
  /** For a person: `counter`, `lock.acquire()` … */
  readonly text: string
  /** Ways the operation can go: select cases, whom a notify wakes, random numbers; at least 1 when runnable. */
  readonly choices: number
  readonly line: number
  readonly accesses: readonly Access[]
}

/** One touch of shared state: equal keys mean the same place; two accesses conflict when keys are equal and one writes. */
export interface Access {
  readonly key: number
  readonly writes: boolean
}

export interface Event {
  readonly thread: ThreadId
  readonly choice: number
  readonly kind: string
  readonly text: string
  readonly line: number
  /** What the thread stood before: access keys, each with 1 where it writes. */
  readonly asked: readonly number[]
  /** Line of the access to shared state that others could notice, 0 where there was none: later than `line` where what the thread stood before had become private. */
  readonly leaveLine: number
  /** Text this step put on standard output. */
  readonly output: string
  /** Everything the step touched that others may touch; valid until the next step. */
  readonly accesses: readonly Access[]
  /** The same, raw: key and mode (0 reads, 1 writes, 2 changes a part, 3 reads a part), alternating. */
  readonly accessLog: readonly number[]
}

/** `hidden`: a deadlock that the runtime never tells of, because a timer (or a wait for signals) goes on. */
export type Ending = 'exited' | 'raised' | 'deadlocked' | 'hidden' | 'blocked' | 'diverged'

/** A thread that never finished. Threads are told apart by what they run, never by number: equal threads are exchangeable. */
export interface Blocked {
  readonly thread: string
  readonly line: number
  /** Why: "lock", "join", "queue", "condition" … */
  readonly reason: string
  /** What it waits for, by name where it has one. */
  readonly on: string
  /** Who holds that, where somebody does. */
  readonly heldBy: string | null
}

export interface RaisedError {
  readonly type: string
  readonly message: string
  readonly line: number
}

/** What one run ends in. Final globals are reached through claims, not through outcomes. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly ending: Ending
  readonly exitCode: number
  readonly errors: readonly RaisedError[]
  readonly blocked: readonly Blocked[]
  readonly zombies: number
  /** Final values of the observed globals, as the language shows them; only where some are observed. */
  readonly globals?: Readonly<Record<string, string>>
}

/** Bounds on one step; reaching one is a result that says which. */
export interface StepBounds {
  readonly instructions: number
  readonly frames: number
  readonly heapObjects: number
  readonly outputCharacters: number
}

export const DEFAULT_STEP_BOUNDS: StepBounds = { instructions: 200_000, frames: 1_000, heapObjects: 2_000_000, outputCharacters: 1_000_000 }

/** A run went past a bound: not a fault of the program, and not an answer about it. */
export class BoundReached extends Error {
  readonly bound: string
  constructor(bound: string) {
    super(`stopped: the bound on ${bound} was reached`)
    this.bound = bound
  }
}

/** The program asked for something that the simulator does not model; it was checked as far as could be, and stopped here. */
export class Unsupported extends Error {
  readonly code: string
  readonly line: number
  readonly near: string | undefined
  constructor(code: string, message: string, line: number, near?: string) {
    super(message)
    this.code = code
    this.line = line
    this.near = near
  }
}
