import { conflicts } from '../../../machine/future.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Process } from '../../../machine/process.ts'
import type { Thread } from '../../../machine/thread.ts'
import { THREADS } from '../runtime/effects.ts'
import { holdsPipes } from './descriptors.ts'

/** What the module signal brings once a program imports it: until then nobody handles anything. */
interface Signals {
  handlesChildren(process: Process): boolean
  tellOfChild(m: Interpreter, process: Process): void
}

let signals: Signals | undefined

export function bringSignals(brought: Signals): void {
  signals = brought
}

export const HANDLER_NAME = 'signal handler'
export const ALARM_NAME = 'alarm'

/** Whether handlers may run in this process: then what blocks may be broken off. */
export function isInterruptible(process: Process): boolean {
  return process.modules.has('signal')
}

/** Such a thread is the main thread's own doing: the program does not see it. */
export function isHandler(thread: Thread): boolean {
  return thread.runs === HANDLER_NAME || thread.runs === ALARM_NAME
}

/**
 * Whether others may notice when a process ends, besides waiting for just this one: by a pipe that is closed, by a signal, by a wait for any
 * child, by asking whether it is alive.
 */
export function endIsNoticed(m: Interpreter, process: Process): boolean {
  const { parent } = process
  if (holdsPipes(m, process)) return true
  if (parent === null || !parent.isAlive) return false
  if (!process.isReapedByParent || signals?.handlesChildren(parent) === true) return true
  const census = m.access.key(THREADS)
  return parent.threads.some((t) => t.isAlive && t.future !== null && conflicts(t.future, census, true))
}

/** Ends a process; its parent gets SIGCHLD. `waited`: for the ends of all its threads but daemons. */
export function endProcess(m: Interpreter, process: Process, exitCode: number, waited = false): void {
  m.endProcess(process, exitCode, waited)
  const { parent } = process
  if (parent !== null && parent.isAlive && signals?.handlesChildren(parent) === true) signals.tellOfChild(m, parent)
}
