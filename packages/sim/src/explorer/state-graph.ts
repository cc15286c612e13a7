import { BoundReached, type Machine, type ReadyThread, type ThreadId } from '../machine/machine.ts'
import { components } from './components.ts'
import { type Exploration, LOOK_AFTER, type MachineMaker, type SearchOptions, type SearchStats } from './exploration.ts'
import { OutcomeGraph, tailOf, type Tail } from './outcome-graph.ts'
import { OutcomeSet } from './outcome-set.ts'
import { RaceFinder } from './races.ts'
import { LOCAL, mayShuffle, runPrinters } from './shuffle.ts'
import { StateTable } from './state-table.ts'

/**
 * All states, each once: depth-first search that goes forward by `step` and back by `undo`, and knows a state again by its fingerprint.
 *
 * Operations nobody can notice are merged into steps by the machine; equal threads are exchanged by the fingerprint. Where a thread only
 * begins or goes on with what nobody can notice (`begin`, `continue`), it alone is taken: a persistent set of one. Because a loop of such steps would put the
 * others off for ever, the whole set is taken as soon as one of its steps closes a cycle (Godefroid 1996, ch. 5; the cycle proviso).
 */
export interface StateGraph {
  readonly graph: OutcomeGraph
  readonly exploration: Exploration
  /** Fingerprint → state, for replaying a path. */
  readonly table: StateTable
  /** Whether equal threads were exchanged. */
  readonly exchangeable: boolean
}

export function exploreStates(make: MachineMaker, options: SearchOptions): StateGraph {
  const search = new StateSearch(make, options)
  search.advance(options.bounds.ms)
  return search.result()
}

interface Open {
  readonly state: number
  /** Who could go. */
  readonly ready: readonly ReadyThread[]
  moves: readonly (readonly [ThreadId, number])[]
  next: number
  /** Only a persistent set of one was taken so far. */
  reduced: boolean
  /** Steps of the machine that led here from the state below. */
  readonly steps: number
}

/** A search that can be left and gone on with. */
export class StateSearch {
  private readonly make: MachineMaker
  private readonly options: SearchOptions
  private walk: Walk
  private spentMs = 0
  private stoppedBy: string | null = null
  private ended = false
  private exchangeable = true

  constructor(make: MachineMaker, options: SearchOptions) {
    this.make = make
    this.options = options
    this.walk = new Walk(make(true))
  }

  /** Searches for so long; true where it has ended: whole, or at a bound that more time would not move. */
  advance(ms: number): boolean {
    if (this.ended) return true
    const { clock } = this.options
    const started = clock()
    try {
      this.stoppedBy = this.search(started, ms)
      this.ended = this.stoppedBy !== 'ms'
    } catch (problem) {
      if (!(problem instanceof BoundReached)) throw problem
      this.stoppedBy = problem.bound
      this.ended = true
    }
    this.spentMs += clock() - started
    this.threads = Math.max(this.threads, this.walk.m.unfinished().length)
    return this.ended
  }

  /** The most threads alive where the search was left or ended. */
  threads = 0

  /** What was found so far. Only an ended search that stands at no bound is complete. */
  result(): StateGraph {
    const { graph, table, races, stuck } = this.walk
    graph.states = table.size
    if (this.stoppedBy === null) markDivergence(graph, stuck)
    const exploration: Exploration = {
      engine: 'graph', complete: this.stoppedBy === null, stoppedBy: this.stoppedBy, outcomes: new OutcomeSet(graph), races: races.races, stats: this.stats(),
    }
    return { graph, exploration, table, exchangeable: this.exchangeable }
  }

  private stats(): SearchStats {
    const { table, transitions, ends } = this.walk
    return { states: table.size, transitions, executions: ends, ms: this.spentMs }
  }

  private search(started: number, ms: number): string | null {
    const { bounds, clock, progress } = this.options
    for (;;) {
      const more = this.walk.some()
      if (this.exchangeable && this.walk.m.identityShown) {
        // A name or number of a thread was shown to the program: once more, without exchanging threads.
        this.exchangeable = false
        this.walk = new Walk(this.make(false))
        continue
      }
      if (!more) return null
      if (clock() - started > ms) return 'ms'
      this.options.watch()
      if (this.walk.table.size > bounds.states) return 'states'
      if (this.walk.path.length > bounds.depth) return 'depth'
      if ((this.walk.transitions & 0xffff) === 0) progress?.(this.stats())
    }
  }
}

/** Steps between two looks at the bounds. */
const SOME = 256

/** The depth-first walk itself. */
class Walk {
  readonly m: Machine
  /** Equal threads are exchanged from the start. */
  private readonly exchangeable: boolean
  readonly graph = new OutcomeGraph()
  readonly table = new StateTable()
  readonly races = new RaceFinder()
  readonly path: Open[] = []
  /** States in which only the runtime's own threads can move. */
  readonly stuck = new Map<number, Tail>()
  private readonly onPath = new Set<number>()
  transitions = 0
  ends = 0
  /** Steps to be taken back before the next is made; nobody takes back what the search ends with. */
  private owed = 0

  constructor(m: Machine) {
    this.m = m
    this.exchangeable = !m.identityShown
    this.enter(this.table.intern(m.fingerprint()).state, 0)
  }

  /** Goes on for some steps; false where all was seen, or where an identity was shown. */
  some(): boolean {
    const { m, path, table } = this
    const until = this.transitions + SOME - (this.transitions % SOME)
    const enough = m.instructions + LOOK_AFTER
    while (path.length > 0) {
      const top = path[path.length - 1]!
      const move = top.moves[top.next++]
      if (move === undefined) {
        path.pop()
        this.onPath.delete(top.state)
        this.owed += top.steps
        continue
      }
      for (; this.owed > 0; this.owed--) m.undo()
      const event = m.step(move[0], move[1])
      this.transitions++
      const behind = this.races.behind(top.ready, move[0], event.accessLog)
      if (behind.length > 0) this.lookBehind(move, behind, event.leaveLine)
      if (m.identityShown && this.exchangeable) return false
      const { state, fresh } = table.intern(m.fingerprint())
      this.graph.edge(top.state, state, event.output)
      if (fresh) this.enter(state, 1)
      else if (top.reduced && this.onPath.has(state)) this.widen(top)
      else m.undo()
      if (m.identityShown && this.exchangeable) return false
      if (this.transitions >= until || m.instructions > enough) return true
    }
    return false
  }

  /** Races of the step that was just made: the lines of the others stand in the state before it. */
  private lookBehind([thread, choice]: readonly [ThreadId, number], others: readonly ThreadId[], line: number): void {
    const { m } = this
    m.undo()
    const found = others.map((other) => m.pending(other))
    m.step(thread, choice)
    if (line > 0) for (const { text, line: otherLine } of found) this.races.add(text, line, otherLine)
  }

  /** What many threads print in any order, as one edge; false where there is no such thing here. */
  private shuffle(state: number, below: number): boolean {
    const { m, table } = this
    const known = new Set(m.unfinished())
    const run = runPrinters(m)
    if (run === undefined) return false
    const { printers, steps } = run
    const isClosed = m.unfinished().every((thread) => known.has(thread))
    const next = isClosed ? table.intern(m.fingerprint()) : undefined
    if (next === undefined || !next.fresh) for (let i = 0; i < steps; i++) m.undo()
    if (next === undefined) return false
    this.transitions += steps
    this.graph.shuffle(state, next.state, printers)
    this.path.push({ state, ready: [], moves: [], next: 0, reduced: false, steps: below })
    this.onPath.add(state)
    if (next.fresh) this.enter(next.state, steps)
    return true
  }

  private enter(state: number, steps: number): void {
    const { m } = this
    const ready = m.moves()
    if (mayShuffle(ready) && this.shuffle(state, steps)) return
    if (ready.length === 0) {
      this.ends++
      this.graph.end(state, tailOf(m.outcome()!))
    }
    this.races.look(m, ready)
    const standstill = ready.length === 0 ? undefined : m.stuck()
    if (standstill !== undefined) this.stuck.set(state, tailOf(standstill))
    const alone = ready.find((r) => LOCAL.has(r.pending.kind))
    const reduced = alone !== undefined && ready.length > 1
    this.path.push({ state, ready, moves: movesOf(reduced ? [alone!] : ready), next: 0, reduced, steps })
    this.onPath.add(state)
  }

  /** The cycle proviso: takes back the step that closed a cycle and adds the moves that were left out. */
  private widen(open: Open): void {
    const { m } = this
    m.undo()
    open.reduced = false
    const taken = new Set(open.moves.map(([thread]) => thread))
    m.fingerprint()
    open.moves = [...open.moves, ...movesOf(m.moves().filter((r) => !taken.has(r.thread)))]
  }
}

function movesOf(ready: readonly ReadyThread[]): (readonly [ThreadId, number])[] {
  const moves: (readonly [ThreadId, number])[] = []
  for (const { thread, choices } of ready) for (let choice = 0; choice < choices; choice++) moves.push([thread, choice])
  return moves
}


const DIVERGED: Tail = { stderr: '', ending: 'diverged', exitCode: 0, errors: [], blocked: [], zombies: 0 }

/**
 * States from which no run ever ends: a component without a way out and without an end. A run that gets there diverges, whatever the
 * scheduler does; a loop that can still be left (a spin on a flag somebody will set) is no outcome. Where only timers go on, what stands
 * still for ever is told instead.
 */
function markDivergence(graph: OutcomeGraph, stuck: ReadonlyMap<number, Tail>): void {
  const targets = (s: number) => graph.targets(s)
  const { of, count } = components(graph.states, targets)
  const leaves = new Uint8Array(count)
  for (let s = 0; s < graph.states; s++) {
    if (graph.ends.has(s) || targets(s).some((t) => of[t] !== of[s])) leaves[of[s]!] = 1
  }
  const marked = new Set<number>()
  for (let s = 0; s < graph.states; s++) {
    if (leaves[of[s]!] === 1 || marked.has(of[s]!)) continue
    marked.add(of[s]!)
    graph.end(s, stuck.get(s) ?? DIVERGED)
  }
}
