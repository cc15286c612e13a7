import type { ThreadId } from '../machine/machine.ts'
import type { Scheduler } from './run.ts'

/** What the clocked scheduler must know besides the waist: until when a thread sleeps. */
export interface Clocked {
  wakesAt(thread: ThreadId): number
}

/**
 * One plausible order in time: computing costs nothing, sleeps last as long as they say, a thread that is started begins at once, and a
 * thread goes on until it waits. What this run ends in is marked typical; it is a hint to people, never an answer about what can happen.
 */
export function clocked(times: Clocked): Scheduler {
  let current: ThreadId | undefined
  let known = 0
  return {
    next(_machine, runnable) {
      const soonest = Math.min(...runnable.map((t) => times.wakesAt(t)))
      const due = runnable.filter((t) => times.wakesAt(t) === soonest)
      const newest = due.filter((t) => t > known)
      if (newest.length > 0) {
        known = Math.max(known, ...newest)
        current = newest[0]!
      } else if (current === undefined || !due.includes(current)) current = due[0]!
      return { thread: current, choice: 0 }
    },
  }
}
