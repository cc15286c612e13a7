import { exploreTraces, outcomeKey } from '../explorer/dpor.ts'
import { DEFAULT_BOUNDS, type Exploration, type MachineMaker, type SearchBounds, type SearchStats } from '../explorer/exploration.ts'
import { exploreStates, type StateGraph } from '../explorer/state-graph.ts'
import { movesAlong, pathTo } from '../explorer/witness.ts'
import type { LoadedProgram } from '../languages.ts'
import type { Granularity } from '../machine/interpreter.ts'
import type { Outcome } from '../machine/machine.ts'
import type { Semantics } from '../machine/runtime.ts'
import { given } from '../scheduler/given.ts'
import { run } from '../scheduler/run.ts'
import { formatSchedule, parseSchedule } from '../scheduler/schedule.ts'
import { typicalOutcome } from './typical.ts'

export type Engine = 'graph' | 'dpor' | 'auto'

export interface ExploreOptions {
  readonly semantics: Semantics
  /** `auto` gives each engine a turn and takes the first that finishes. */
  readonly engine?: Engine
  readonly bounds?: Partial<SearchBounds>
  /** Milliseconds, from anywhere. */
  readonly clock: () => number
  readonly observedGlobals?: readonly string[]
  readonly progress?: (stats: SearchStats) => void
}

export interface ExploreResult extends Exploration {
  /** A schedule that ends so, as text; undefined where the outcome is not among those found. */
  witnessOf(outcome: Outcome): string | undefined
  /** The outcome that the clocked scheduler ends in. */
  readonly typical: Outcome | undefined
}

/** All outcomes of a program. */
export function explore(program: LoadedProgram, options: ExploreOptions): ExploreResult {
  const bounds = { ...DEFAULT_BOUNDS, ...options.bounds }
  const typical = typicalOutcome(program, options.semantics, options.observedGlobals)
  // When main returns, Go ends goroutines in the middle of what they do: an operation that never happens has no place in a trace, so only
  // the state graph is complete for Go.
  const engine = options.engine === undefined || options.engine === 'auto' ? (program.program.language === 'go' ? 'graph' : 'auto') : options.engine
  if (engine === 'graph') return { ...byGraph(program, options, bounds), typical }
  if (engine === 'dpor') return { ...byTraces(program, options, bounds), typical }
  return { ...byTurns(program, options, bounds), typical }
}

/** Shares of the time that the engines get one after the other; the one that suits the program ends well within its first. */
const TURNS: readonly (readonly ['graph' | 'dpor', number])[] = [['graph', 0.15], ['dpor', 0.15], ['graph', 0.4], ['dpor', 1]]

function byTurns(program: LoadedProgram, options: ExploreOptions, bounds: SearchBounds): Found {
  const started = options.clock()
  let best: Found | undefined
  for (const [engine, share] of TURNS) {
    const left = bounds.ms - (options.clock() - started)
    if (left <= 0) break
    const found = (engine === 'graph' ? byGraph : byTraces)(program, options, { ...bounds, ms: Math.min(left, bounds.ms * share) })
    if (found.complete) return found
    if (best === undefined || (found.outcomes.count ?? 0n) > (best.outcomes.count ?? 0n)) best = found
    // Any other bound would be met again.
    if (engine === 'graph' && found.stoppedBy !== 'ms') break
  }
  return best!
}

type Found = Omit<ExploreResult, 'typical'>

function byGraph(program: LoadedProgram, options: ExploreOptions, bounds: SearchBounds): Found {
  const make = maker(program, options, 'future')
  const found = exploreStates(make, { bounds, clock: options.clock, ...(options.progress ? { progress: options.progress } : {}) })
  return { ...found.exploration, witnessOf: (outcome) => graphWitness(make, found, outcome) }
}

function graphWitness(make: MachineMaker, found: StateGraph, { stdout, ...tail }: Outcome): string | undefined {
  const wanted = JSON.stringify(tail)
  const path = pathTo(found.graph, stdout, (t) => JSON.stringify(t) === wanted)
  return path === undefined ? undefined : formatSchedule('future', movesAlong(make, found, path, stdout))
}

function byTraces(program: LoadedProgram, options: ExploreOptions, bounds: SearchBounds): Found {
  const make = maker(program, options, 'static')
  const found = exploreTraces(make, { bounds, clock: options.clock, ...(options.progress ? { progress: options.progress } : {}) })
  return {
    ...found.exploration,
    witnessOf(outcome) {
      const moves = found.witnesses.get(outcomeKey(outcome))
      return moves === undefined ? undefined : formatSchedule('static', moves)
    },
  }
}

function maker(program: LoadedProgram, options: ExploreOptions, granularity: Granularity): MachineMaker {
  return (exchangeable) => {
    const m = program.machine({ semantics: options.semantics, granularity, ...(options.observedGlobals ? { observedGlobals: options.observedGlobals } : {}) })
    if (!exchangeable) m.identityShown = true
    return m
  }
}

/** Runs a witness again; undefined where the text is no schedule. Throws ScheduleMismatch where it does not fit the program. */
export function replay(program: LoadedProgram, semantics: Semantics, schedule: string, observedGlobals?: readonly string[]): Outcome | undefined {
  const parsed = parseSchedule(schedule)
  if (parsed === undefined) return undefined
  const m = program.machine({ semantics, granularity: parsed.cut, ...(observedGlobals ? { observedGlobals } : {}) })
  return run(m, given(parsed.schedule), parsed.schedule.length + 1).outcome ?? m.stuck()
}
