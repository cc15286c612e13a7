import { type DporResult, exploreTraces, TraceSearch } from '../explorer/dpor.ts'
import { DEFAULT_BOUNDS, type Exploration, type MachineMaker, type SearchBounds, type SearchOptions, type SearchStats } from '../explorer/exploration.ts'
import type { Race } from '../explorer/races.ts'
import { outcomeKey } from '../explorer/found-outcomes.ts'
import { exploreModular, type ModularResult } from '../explorer/modular-search.ts'
import { OutcomeSet } from '../explorer/outcome-set.ts'
import { exploreStates, type StateGraph, StateSearch } from '../explorer/state-graph.ts'
import { movesAlong, pathTo } from '../explorer/witness.ts'
import type { LoadedProgram } from '../languages.ts'
import type { Granularity } from '../machine/options.ts'
import { BoundReached, type Machine, type Outcome, Unsupported } from '../machine/machine.ts'
import type { Semantics } from '../machine/runtime.ts'
import { given } from '../scheduler/given.ts'
import { run } from '../scheduler/run.ts'
import { formatSchedule, parseSchedule, type Schedule } from '../scheduler/schedule.ts'
import { typicalOutcome } from './typical.ts'
import { walkAtRandom } from './walks.ts'

export type Engine = 'graph' | 'dpor' | 'modular' | 'auto'

export interface ExploreOptions {
  readonly semantics: Semantics
  /** `auto` lets the engines take turns and takes the first that finishes. */
  readonly engine?: Engine
  readonly bounds?: Partial<SearchBounds>
  /** Milliseconds, from anywhere. */
  readonly clock: () => number
  /** In Node `getHeapStatistics` of `node:v8`. Where nobody says, a search has no bound on memory but its number of states. */
  readonly memory?: () => MemoryUse
  readonly observedGlobals?: readonly string[]
  /** `withRacesInRuns`: adds the pairs that nothing orders, though they never meet, in a few runs of a racy program. Left out where code has to be small. */
  readonly moreRaces?: (races: readonly Race[], make: () => Machine) => readonly Race[]
  readonly progress?: (stats: SearchStats) => void
}

export interface ExploreResult extends Exploration {
  /** A schedule that ends so, as text; undefined where the outcome is not among those found. */
  witnessOf(outcome: Outcome): string | undefined
  /** The outcome that the clocked scheduler ends in. */
  readonly typical: Outcome | undefined
}

/** Bytes in use, and bytes that there may be, under Node's own names for them. */
export interface MemoryUse {
  readonly used_heap_size: number
  readonly heap_size_limit: number
}

/** All outcomes of a program. */
export function explore(program: LoadedProgram, options: ExploreOptions): ExploreResult {
  const bounds = { ...DEFAULT_BOUNDS, ...options.bounds }
  // When main returns, Go ends goroutines in the middle of what they do: an operation that never happens has no place in a trace, so only
  // the state graph is complete for Go.
  const engine = options.engine === undefined || options.engine === 'auto' ? (program.program.language === 'go' || isPinning(options.semantics) ? 'graph' : 'auto') : options.engine
  const by = engine === 'graph' ? byGraph : engine === 'modular' ? byModules : engine === 'dpor' ? byTraces : byTurns
  const started = options.clock()
  const found = by(program, options, bounds)
  // The whole of the time: other engines' turns and runs at random are in it.
  const timed = { ...found, stats: { ...found.stats, ms: options.clock() - started } }
  const hintWatch = () => watching(options, Math.min(bounds.ms, TYPICAL_MS))
  return withHints(
    timed,
    () => typicalOutcome(program, options.semantics, options.observedGlobals, hintWatch()),
    () => (options.moreRaces !== undefined && isRacy(timed, options.semantics) ? racesBesides(timed, program, options, hintWatch()) : timed.races),
  )
}

/** Where the memory model gives reads of its own, what such a read sees is not what runs have in common. */
function isRacy({ races, complete }: Found, { options }: Semantics): boolean {
  return (races.length > 0 || !complete) && !options.has('jmm')
}

function racesBesides({ races }: Found, program: LoadedProgram, options: ExploreOptions, watch: () => void): readonly Race[] {
  try {
    return options.moreRaces!(races, () => program.machine({ ...machineOptions(options), granularity: 'operation', neverAlone: true, watch }))
  } catch (problem) {
    if (problem instanceof BoundReached || problem instanceof Unsupported) return races
    throw problem
  }
}

/** What is typical, and what else races, is not worth waiting for. */
const TYPICAL_MS = 2_000

/** So full, memory is used up: collecting garbage would soon take all the time, and Node counts room for young objects that old ones cannot have. */
const MOST_MEMORY = 0.6
const LOOKS_PER_MEASURE = 16

/** What throws where so many milliseconds from now are over, or the memory is used up. */
export function watching({ clock, memory }: Pick<ExploreOptions, 'clock' | 'memory'>, ms: number): () => void {
  const until = clock() + ms
  let looks = 0
  return () => {
    if (clock() > until) throw new BoundReached('ms')
    if (memory === undefined || ++looks % LOOKS_PER_MEASURE !== 0) return
    const { used_heap_size: used, heap_size_limit: limit } = memory()
    if (used > limit * MOST_MEMORY) throw new BoundReached('memory')
  }
}

/** Who may run depends on who keeps a carrier, which no trace of accesses shows. */
function isPinning({ options }: Semantics): boolean {
  return [...options].some((one) => /^java(19|2[0-3])$/.test(one))
}

/** The typical run, and races that only runs show, are found when somebody asks for them. */
function withHints(found: Found, typical: () => Outcome | undefined, more: () => readonly Race[]): ExploreResult {
  let known: { readonly outcome: Outcome | undefined } | undefined
  let races: readonly Race[] | undefined
  return {
    ...found,
    get typical() {
      return (known ??= { outcome: typical() }).outcome
    },
    get races() {
      return (races ??= more())
    },
  }
}

/**
 * Milliseconds of the turns that the engines take, each going on where it stopped. Programs that contend for few variables are small as
 * graphs, and a graph without a reduction for locks that few threads share is large where there are few traces: whichever suits the
 * program ends within twice its own time.
 */
const TURNS: readonly number[] = [60, 120, 250, 500, 1_000]

/** So many threads at once have too many traces for any search, unless they have nothing to do with each other: then the graph is small too. */
const MOST_TRACED = 64

/** So many equal threads are not for the thread-modular search: each look at them costs their number. */
const MOST_MODULAR = 1_000

/** What is left of the time when a search was stopped goes into runs at random. */
const WALKS_SHARE = 0.15

/** The thread-modular search declines at once what is not for it, and has one turn, of this share of the time. */
const MODULAR_SHARE = 0.3

function byTurns(program: LoadedProgram, options: ExploreOptions, bounds: SearchBounds): Found {
  const { clock } = options
  const started = clock()
  const search = searching(options, bounds)
  const graph = new StateSearch(maker(program, options, 'future', search.watch), search)
  const traces = new TraceSearch(maker(program, options, 'static', search.watch), search)
  let tracesStopped = false
  for (let turn = 0; ; turn++) {
    const ms = TURNS[Math.min(turn, TURNS.length - 1)]!
    if (graph.advance(Math.min(ms, left()))) return ofGraph(program, options, graph.result())
    if (turn === 1 && graph.threads <= MOST_MODULAR) {
      const found = byModules(program, options, { ...bounds, ms: Math.min(left(), bounds.ms * MODULAR_SHARE) })
      if (found.complete) return found
    }
    if (left() <= 0) break
    if (tracesStopped || graph.threads > MOST_TRACED) continue
    if (traces.advance(Math.min(ms, left()))) {
      const result = traces.result()
      if (result.exploration.complete) return ofTraces(result)
      tracesStopped = true
    }
    if (left() <= 0) break
  }
  const found = withWalks(program, options, graph.result(), bounds)
  const also = ofTraces(traces.result())
  return (also.outcomes.count ?? 0n) > (found.outcomes.count ?? 0n) ? { ...also, stoppedBy: found.stoppedBy } : found

  function left(): number {
    return bounds.ms * (1 - WALKS_SHARE) - (clock() - started)
  }
}

type Found = Omit<ExploreResult, 'typical'>

function byGraph(program: LoadedProgram, options: ExploreOptions, bounds: SearchBounds): Found {
  const search = { ...searching(options, bounds), bounds: { ...bounds, ms: bounds.ms * (1 - WALKS_SHARE) } }
  const found = exploreStates(maker(program, options, 'future', search.watch), search)
  return found.exploration.complete ? ofGraph(program, options, found) : withWalks(program, options, found, bounds)
}

/** What a stopped search found, and what runs at random find in the rest of the time. */
function withWalks(program: LoadedProgram, options: ExploreOptions, found: StateGraph, bounds: SearchBounds): Found {
  const search = searching(options, { ...bounds, ms: bounds.ms * WALKS_SHARE })
  const walks = walkAtRandom(maker(program, options, 'future', search.watch), found, search)
  const { stats } = found.exploration
  const exploration = { ...found.exploration, outcomes: new OutcomeSet(found.graph), stats: { ...stats, executions: stats.executions + walks.size } }
  return ofGraph(program, options, { ...found, exploration }, walks)
}

function ofGraph(program: LoadedProgram, options: ExploreOptions, found: StateGraph, walks: ReadonlyMap<number, Schedule> = new Map()): Found {
  const make = maker(program, options, 'future')
  return { ...found.exploration, witnessOf: (outcome) => graphWitness(make, found, walks, outcome) }
}

function searching(options: ExploreOptions, bounds: SearchBounds): SearchOptions {
  return { bounds, clock: options.clock, watch: watching(options, bounds.ms), ...(options.progress ? { progress: options.progress } : {}) }
}

function graphWitness(make: MachineMaker, found: StateGraph, walks: ReadonlyMap<number, Schedule>, { stdout, ...tail }: Outcome): string | undefined {
  const wanted = JSON.stringify(tail)
  const path = pathTo(found.graph, stdout, (t) => JSON.stringify(t) === wanted)
  if (path === undefined) return undefined
  return formatSchedule('future', walks.get(path.at(-1)!) ?? movesAlong(make, found, path, stdout))
}

function byTraces(program: LoadedProgram, options: ExploreOptions, bounds: SearchBounds): Found {
  const search = searching(options, bounds)
  return ofTraces(exploreTraces(maker(program, options, 'static', search.watch), search))
}

function byModules(program: LoadedProgram, options: ExploreOptions, bounds: SearchBounds): Found {
  const search = searching(options, bounds)
  return ofTraces(exploreModular(() => program.machine({ ...machineOptions(options), granularity: 'static', watch: search.watch }), search))
}

function ofTraces(found: DporResult | ModularResult): Found {
  return {
    ...found.exploration,
    witnessOf(outcome) {
      const moves = found.witnesses.get(outcomeKey(outcome))
      return moves === undefined ? undefined : formatSchedule('static', moves)
    },
  }
}

function maker(program: LoadedProgram, options: ExploreOptions, granularity: Granularity, watch?: () => void): MachineMaker {
  return (exchangeable) => {
    const m = program.machine({ ...machineOptions(options), granularity, ...(watch ? { watch } : {}) })
    if (!exchangeable) m.identityShown = true
    return m
  }
}

function machineOptions(options: ExploreOptions) {
  return { semantics: options.semantics, ...(options.observedGlobals ? { observedGlobals: options.observedGlobals } : {}) }
}

/** Runs a witness again; undefined where the text is no schedule. Throws ScheduleMismatch where it does not fit the program. */
export function replay(program: LoadedProgram, semantics: Semantics, schedule: string, observedGlobals?: readonly string[]): Outcome | undefined {
  const parsed = parseSchedule(schedule)
  if (parsed === undefined) return undefined
  const m = program.machine({ semantics, granularity: parsed.cut, ...(observedGlobals ? { observedGlobals } : {}) })
  return run(m, given(parsed.schedule), parsed.schedule.length + 1).outcome ?? m.stuck()
}
