import type { FutureSet } from './future.ts'
import type { Frame } from './frame.ts'
import type { Process } from './process.ts'
import type { HeapObject, Value } from './values.ts'

export type ThreadStatus = 'ready' | 'terminated'

/** What keeps a suspended thread where it is. */
export interface Pending {
  readonly kind: string
  readonly text: string
  /** Access keys, two entries each: key, 1 where it writes. */
  readonly accesses: readonly number[]
  /** Number of ways it can go now, 0 while blocked. Absent: always one. */
  readonly ready?: () => number
  readonly waits?: { readonly reason: string; readonly on: Value }
  readonly racing?: Racing
}

/** A synchronisation operation that a detector of races looks at too: an atomic one beside plain accesses, an Add beside the first Wait. */
export interface Racing {
  /** Birth of the object, and the slot of its access key; no slot: the object is one variable. */
  readonly object: number
  readonly slot: number | undefined
  readonly writes: boolean
  /** What it is an operation of, where no plain access names it. */
  readonly name: string
  /** Atomic ones never race with each other. */
  readonly atomic: boolean
}

export const BEGIN: Pending = { kind: 'begin', text: 'begin', accesses: [] }

/** A thread's part of a fingerprint, under one numbering of the ordered objects, and the objects that only it was seen to reach. */
export interface ThreadPrint {
  /** Steps made when it was taken: it says nothing about states before that. */
  readonly depth: number
  readonly roots: number
  readonly a: number
  readonly b: number
  readonly privates: readonly HeapObject[]
}

/** One thread of control (thread, goroutine, Java thread): its frames and what it would do next. */
export class Thread {
  stamp = 0
  frames: Frame[] = []
  status: ThreadStatus = 'ready'
  pending: Pending = BEGIN
  /** Threads that must have ended before the pending operation: joins that nothing happened after. In order of joining. */
  joining: Thread[] = []
  /** Lines of those joins. */
  joinLines: number[] = []
  /** The step that last made its own copy of them. */
  joinsCopiedAt = 0
  /** The exception being handled (Python's sys.exc_info). */
  handled: Value = null
  /** The language's own thread object, where the program has one. */
  object: HeapObject | null = null
  daemon = false
  /** It needs a carrier to run on, and may keep it while it waits. */
  pinnable = false
  /** Objects it has made: gives births. */
  births = 0
  /** Steps made when another thread last made it go: created it, or did its part of a meeting. */
  enabledAtDepth = 0
  /** Its place in the order of creation. */
  place = 0
  /** Children it has started: gives ids to children. */
  children = 0
  /** Virtual time until which it sleeps. */
  wakeAt = 0
  /** What belongs to it though its frames do not show it: locks it may take again, its own values of thread-local objects. */
  held: readonly HeapObject[] = []
  /** An exception that another thread (or a signal) will raise in it. */
  interrupt: Value = undefined
  future: FutureSet | null = null
  /** Its part of the last fingerprint, while it was not stepped and the ordered objects kept their numbers. */
  print: ThreadPrint | null = null
  readonly index: number
  readonly process: Process
  /** What it runs, for reports: function name. */
  readonly runs: string
  readonly parent: Thread | null

  constructor(index: number, process: Process, runs: string, parent: Thread | null) {
    this.index = index
    this.process = process
    this.runs = runs
    this.parent = parent
  }

  get top(): Frame | undefined {
    return this.frames[this.frames.length - 1]
  }

  get isAlive(): boolean {
    return this.status !== 'terminated'
  }
}
