import type { EffectTeller } from './future.ts'
import type { Frame, INVOKED, SUSPEND } from './frame.ts'
import type { Interpreter } from './interpreter.ts'
import type { Outcome, RaisedError } from './machine.ts'
import type { Process } from './process.ts'
import type { Thread } from './thread.ts'
import type { HeapObject, Tracer, Value } from './values.ts'

/** An exception of the program, on its way to a handler of the program. */
export class Raised {
  readonly exception: Value
  constructor(exception: Value) {
    this.exception = exception
  }
}

/** Executes one instruction. Answers nothing when done, SUSPEND to be asked again with leave (nothing changed), INVOKED when frames changed. */
export type Handler = (m: Interpreter, thread: Thread, frame: Frame, operand: number) => void | typeof SUSPEND | typeof INVOKED

/** What a language tells the machine: everything that is not the same in all three. */
export interface Runtime extends EffectTeller {
  readonly language: 'python' | 'go' | 'java'
  readonly handlers: ReadonlyMap<string, Handler>
  /** The library file whose functions stand for builtin operations on objects of the program: what they touch counts, once a call. */
  readonly builtinsFile?: string
  /** Whether a library file works on data of the program alone: a whole call of it is one operation, and what it touches counts. */
  isOneOperation?(file: string): boolean
  /** Future key that stands for whatever such a call may touch of objects that the library alone knows the inside of. */
  readonly insides?: string
  /** Truth of the top of the stack: true, false, SUSPEND, or INVOKED after arranging that a boolean replaces the top and the instruction runs again. */
  truth(m: Interpreter, thread: Thread, frame: Frame): boolean | typeof INVOKED | typeof SUSPEND
  /** A local without value is read. */
  unbound(m: Interpreter, frame: Frame, local: number): never
  /** A cell by its place: the object whose content LOAD_CELL reads. */
  newCell(m: Interpreter, value: Value): HeapObject & { content: Value }
  /** Called when an exception enters a frame's handler search, for tracebacks. */
  passes(m: Interpreter, thread: Thread, frame: Frame, exception: Value): void
  /** The last frame of a thread returned or raised (exception is undefined when it returned). May push a frame or change the process. */
  threadEnds(m: Interpreter, thread: Thread, value: Value, exception: Value): void
  /** An error thrown by library functions of the language, as an exception of the program; undefined where it is none. */
  translate(m: Interpreter, problem: unknown): Raised | typeof INVOKED | undefined
  /** Turns an internal limit (call depth) into the language's own exception. */
  tooDeep(m: Interpreter): Raised
  /** Uncaught exceptions as data. */
  describeError(exception: Value): Omit<RaisedError, 'line'>
  /** Final values of globals of the program, as text. */
  showGlobals(m: Interpreter, names: ReadonlySet<string>): Readonly<Record<string, string>>
  /** Whether a thread is the runtime's own (a timer): it goes on for ever and is nobody's work. Absent: none is. */
  serves?(thread: Thread): boolean
  /** What the language's own runtime adds to the end of a run (Go tells of a deadlock, and exits with 2). */
  reported?(outcome: Outcome, main: Process): Outcome
  /** Name of the thing a thread waits for, as the program knows it. */
  nameOf(m: Interpreter, process: Process, value: Value): string
  /** The thread that has the thing a thread waits for, where no `owner` of the thing says so. */
  holderOf?(m: Interpreter, thing: HeapObject): Thread | undefined
  /** An operation of a synchronisation primitive is made (memory models follow who knows what). */
  readonly synchronises?: ((object: HeapObject, text: string) => void) | undefined
  /** A thread that could go on is kept from it by what it runs on (no carrier is free). */
  readonly lacks?: ((thread: Thread) => boolean) | undefined
  /** State of the language outside heap and frames (counters, random generators). */
  trace(tracer: Tracer): void
}

/** Named rules a program runs under. */
export interface Semantics {
  /** Where a switch may come: before any visible operation, or only where CPython's GIL is given up. */
  readonly switching: 'portable' | 'gil' | 'free-threaded'
  readonly startMethod: 'fork' | 'spawn' | 'forkserver'
  readonly stdout: 'terminal' | 'pipe' | 'unbuffered'
  /** Named switches of the language: "go1.21", "java23", "jmm" … */
  readonly options: ReadonlySet<string>
  readonly name: string
}
