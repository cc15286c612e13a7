import type { Thread } from './thread.ts'
import type { HeapObject } from './values.ts'

export type ProcessState = 'new' | 'ready' | 'running' | 'blocked' | 'zombie' | 'terminated'

/** A process: an address space of its own, threads, a parent, descriptors; a zombie from its end until somebody waits for it. */
export class Process {
  readonly pid: number
  readonly parent: Process | null
  readonly threads: Thread[] = []
  /** Namespaces by module name; `__main__` is the program. */
  readonly modules = new Map<string, HeapObject>()
  exitCode: number | null = null
  reaped = false
  /** Its parent's library waits for it without being told (multiprocessing): it never stays a zombie. */
  isReapedByParent = false
  daemon = false
  /** A spawned process that still runs the main module's top level. */
  isImporting = false
  /** Objects copied for it by the fork: shared pages until one side writes. */
  copiedObjects = 0
  /** What the exit code will be when the last thread that counts is done. */
  exitStatus = 0
  /** It ended by an exception nobody caught. */
  raised = false
  children = 0
  /** Text that it printed and that nobody outside has seen yet. */
  unflushed = ''
  /** The language's own object for it: as it knows itself, and as its parent knows it. */
  object: HeapObject | null = null
  handle: HeapObject | null = null

  constructor(pid: number, parent: Process | null) {
    this.pid = pid
    this.parent = parent
  }

  get isAlive(): boolean {
    return this.exitCode === null
  }

  get isZombie(): boolean {
    return this.exitCode !== null && !this.reaped && !this.isReapedByParent
  }
}
