import type { FutureSet } from './future.ts'
import type { LoadedCode } from './loaded-code.ts'
import type { Interpreter } from './interpreter.ts'
import type { Thread } from './thread.ts'
import type { HeapObject, Value } from './values.ts'

/**
 * How the frame below takes what a finished frame hands it. Constants only, never closures made at run time: a frame must be
 * comparable and its way of returning is part of its state.
 */
export interface ReturnMode {
  readonly name: string
  /** `below` is on top of the thread's frames again. Pushes a result, jumps, or changes the frames. */
  onReturn(m: Interpreter, thread: Thread, below: Frame, value: Value, done: Frame): void
  /** An exception leaves the frame. Returns true where it was dealt with; else it goes on into `below`. */
  onRaise?(m: Interpreter, thread: Thread, below: Frame, exception: Value, done: Frame): boolean
  /** A generator's frame yields (its frame is already off the stack). Absent: like onReturn. */
  onYield?(m: Interpreter, thread: Thread, below: Frame, value: Value, done: Frame): void
}

/** The result becomes the value of the instruction that called. */
export const PUSH_RESULT: ReturnMode = {
  name: 'push',
  onReturn(_m, _thread, below, value) {
    below.push(value)
  },
}

/** The result is dropped. */
export const DROP_RESULT: ReturnMode = { name: 'drop', onReturn() {} }

/** The result is dropped and the frame's `instead` becomes the value of the call (constructors). */
export const RETURN_INSTEAD: ReturnMode = {
  name: 'instead',
  onReturn(_m, _thread, below, _value, done) {
    below.push(done.instead)
  },
}

/** A frame of a builtin that waits or calls back: its whole state is `registers`, so it is kept, hashed and undone like any other. */
export interface NativeKind {
  readonly name: string
  /** What it waits for, for reports: reason and object. */
  readonly waits?: (frame: Frame) => { reason: string; on: Value } | null
  /** Number of ways `resume` can go now; 0 means blocked. Absent: never blocks, runs on at once. */
  readonly ready?: (m: Interpreter, thread: Thread, frame: Frame) => number
  /** Places that `resume` touches (for independence before it runs). */
  readonly touches?: (frame: Frame, m: Interpreter) => HeapObject | null
  /** Goes on: returns the result, or INVOKED after pushing a frame or changing its own registers. */
  resume(m: Interpreter, thread: Thread, frame: Frame): Value | typeof INVOKED | typeof SUSPEND
  /** What it may still touch, where that is less than any function of the program may. */
  readonly future?: (m: Interpreter, frame: Frame) => FutureSet
  /** What a called frame returned. Absent: the value is pushed on this frame's registers. */
  readonly onReturn?: (m: Interpreter, thread: Thread, frame: Frame, value: Value) => void
  /** Deals with an exception from a called frame: true where it is swallowed. */
  readonly onRaise?: (m: Interpreter, thread: Thread, frame: Frame, exception: Value) => boolean
}

/** Answers of handlers and natives besides a value. */
export const INVOKED = Symbol('a frame was pushed')
export const SUSPEND = Symbol('leave is needed')

export class Frame {
  /** The step that last kept a copy for undo. */
  stamp = 0
  pc = 0
  sp: number
  readonly registers: Value[]
  readonly code: LoadedCode
  readonly native: NativeKind | null
  globals: HeapObject
  returnMode: ReturnMode
  /** What the language keeps with a frame: the function, the generator, the class being built. */
  owner: Value
  /** What RETURN_INSTEAD hands on instead of the returned value; set once, when the frame is made. */
  instead: Value = undefined
  constructor(code: LoadedCode, native: NativeKind | null, globals: HeapObject, returnMode: ReturnMode, owner: Value) {
    this.code = code
    this.native = native
    this.globals = globals
    this.returnMode = returnMode
    this.owner = owner
    this.sp = code.locals
    this.registers = new Array<Value>(code.locals).fill(undefined)
  }

  push(value: Value): void {
    this.registers[this.sp++] = value
  }

  pop(): Value {
    return this.registers[--this.sp]
  }

  top(below = 0): Value {
    return this.registers[this.sp - 1 - below]
  }
}
