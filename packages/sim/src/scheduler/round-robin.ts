import type { ThreadId } from '../machine/machine.ts'
import type { Scheduler } from './run.ts'

/** Every runnable thread in turn, one step each. */
export function roundRobin(): Scheduler {
  let last = -1
  return {
    next(machine, runnable) {
      const thread = runnable.find((t) => machine.rank(t) > last) ?? (runnable[0] as ThreadId)
      last = machine.rank(thread)
      return { thread, choice: 0 }
    },
  }
}

/** The first runnable thread goes on until it cannot. */
export function runToBlock(): Scheduler {
  let current: ThreadId | undefined
  return {
    next(_machine, runnable) {
      if (current === undefined || !runnable.includes(current)) current = runnable[0]!
      return { thread: current, choice: 0 }
    },
  }
}
