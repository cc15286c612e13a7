import type { Event, Machine, Outcome, ThreadId } from '../machine/machine.ts'
import type { Move, Schedule } from './schedule.ts'

/** Decides who runs next in one run. */
export interface Scheduler {
  /** One of `runnable` (never empty), and one of the ways its operation can go. Undefined ends the run early. */
  next(machine: Machine, runnable: readonly ThreadId[]): { readonly thread: ThreadId; readonly choice: number } | undefined
}

export interface Run {
  /** Undefined where the run was stopped before it ended. */
  readonly outcome: Outcome | undefined
  readonly schedule: Schedule
  readonly steps: number
}

/** Runs a machine to its end, or for so many steps. `visit` sees every event. */
export function run(machine: Machine, scheduler: Scheduler, boundSteps: number, visit?: (event: Event) => void): Run {
  const schedule: Move[] = []
  for (let steps = 0; steps < boundSteps; steps++) {
    const runnable = machine.runnable()
    if (runnable.length === 0) return { outcome: machine.outcome(), schedule, steps }
    const move = scheduler.next(machine, runnable)
    if (move === undefined) break
    schedule.push({ thread: machine.rank(move.thread), choice: move.choice })
    const event = machine.step(move.thread, move.choice)
    visit?.(event)
  }
  return { outcome: machine.outcome(), schedule, steps: schedule.length }
}
