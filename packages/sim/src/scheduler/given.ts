import type { Scheduler } from './run.ts'
import type { Schedule } from './schedule.ts'

/** A schedule does not fit the program: the move that cannot be made, counted from 1. */
export class ScheduleMismatch extends Error {
  readonly move: number
  constructor(move: number, why: string) {
    super(`move ${move} of the schedule cannot be made: ${why}`)
    this.move = move
  }
}

/** Exactly these moves, then the run stops. */
export function given(schedule: Schedule): Scheduler {
  let at = 0
  return {
    next(machine, runnable) {
      const move = schedule[at++]
      if (move === undefined) return undefined
      const thread = runnable.find((t) => machine.rank(t) === move.thread)
      if (thread === undefined) throw new ScheduleMismatch(at, `thread ${move.thread} cannot move then`)
      if (move.choice >= machine.pending(thread).choices) throw new ScheduleMismatch(at, `its operation has no way ${move.choice}`)
      return { thread, choice: move.choice }
    },
  }
}
