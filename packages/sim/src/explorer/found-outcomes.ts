import type { Outcome } from '../machine/machine.ts'
import type { Move } from '../scheduler/schedule.ts'
import { OutcomeGraph, tailOf } from './outcome-graph.ts'
import { OutcomeSet } from './outcome-set.ts'

/** Outcomes met one by one, each with the first run that ended so. */
export class FoundOutcomes {
  private readonly graph = new OutcomeGraph()
  private readonly ways = new Map<string, readonly Move[]>()

  /** A schedule for each outcome, by its key. */
  get witnesses(): ReadonlyMap<string, readonly Move[]> {
    return this.ways
  }

  /** `moves` is asked for only where nothing has ended so before. */
  add(outcome: Outcome, moves: () => readonly Move[]): void {
    const key = outcomeKey(outcome)
    if (this.ways.has(key)) return
    this.ways.set(key, moves())
    const state = this.graph.states++
    this.graph.edge(0, state, outcome.stdout)
    this.graph.end(state, tailOf(outcome))
  }

  set(): OutcomeSet {
    return new OutcomeSet(this.graph)
  }
}

/** Equal for equal outcomes. */
export function outcomeKey(outcome: Outcome): string {
  return JSON.stringify(outcome)
}
