import type { Machine } from '../machine/machine.ts'
import type { OutcomeSet } from './outcome-set.ts'
import type { Race } from './races.ts'

/** Limits of a search, each by name; the first one reached ends it. */
export interface SearchBounds {
  readonly ms: number
  readonly states: number
  /** Steps on one path: beyond it a run counts as not ending. */
  readonly depth: number
}

export const DEFAULT_BOUNDS: SearchBounds = { ms: 10_000, states: 20_000_000, depth: 1_000_000 }

/** Instructions after which a search looks at its clock, however few steps they were: a step of a program that loops is long. */
export const LOOK_AFTER = 400_000

export interface SearchOptions {
  readonly bounds: SearchBounds
  /** Milliseconds, from anywhere: the simulator has no clock of its own. */
  readonly clock: () => number
  /** Asked now and then; throws BoundReached where the whole of the time, or the memory, is used up. Machines ask it within their steps. */
  readonly watch: () => void
  /** Told now and then how far the search is. */
  readonly progress?: (stats: SearchStats) => void
}

export interface SearchStats {
  readonly states: number
  readonly transitions: number
  /** Complete runs (of a stateless search), or ends met (of a state graph). */
  readonly executions: number
  readonly ms: number
}

/** What a search found. Only a complete one may say that something cannot happen. */
export interface Exploration {
  readonly engine: 'graph' | 'dpor' | 'modular'
  readonly complete: boolean
  /** The bound that ended an incomplete search. */
  readonly stoppedBy: string | null
  readonly outcomes: OutcomeSet
  readonly races: readonly Race[]
  readonly stats: SearchStats
}

/** A new machine at the start of the program, the same every time. `exchangeable` false: threads keep their identity in fingerprints. */
export type MachineMaker = (exchangeable: boolean) => Machine
