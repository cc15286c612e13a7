import { BoundReached, type Machine, type Outcome, type ReadyThread, type ThreadId } from '../machine/machine.ts'
import { components } from './components.ts'
import type { Exploration, MachineMaker, SearchOptions, SearchStats } from './exploration.ts'
import { OutcomeGraph, type Tail } from './outcome-graph.ts'
import { OutcomeSet } from './outcome-set.ts'
import { RaceFinder } from './races.ts'
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
  const started = options.clock()
  const first = search(make(true), options, started, true)
  // A name or number of a thread was shown to the program: once more, without exchanging threads.
  return first ?? search(make(false), options, started, false)!
}

interface Open {
  readonly state: number
  moves: readonly (readonly [ThreadId, number])[]
  next: number
  /** Only a persistent set of one was taken so far. */
  reduced: boolean
}

function search(m: Machine, options: SearchOptions, started: number, exchangeable: boolean): StateGraph | undefined {
  const graph = new OutcomeGraph()
  const table = new StateTable()
  const { bounds, clock } = options
  let transitions = 0
  let ends = 0
  let stoppedBy: string | null = null
  const stats = (): SearchStats => ({ states: table.size, transitions, executions: ends, ms: clock() - started })
  const onPath = new Set<number>()
  const path: Open[] = []
  const races = new RaceFinder()
  /** States in which only the runtime's own threads can move. */
  const stuck = new Map<number, Tail>()

  const enter = (state: number): void => {
    const ready = m.moves()
    if (ready.length === 0) {
      ends++
      graph.end(state, tailOf(m.outcome()!))
    }
    races.look(m, ready)
    const standstill = ready.length === 0 ? undefined : m.stuck()
    if (standstill !== undefined) stuck.set(state, tailOf(standstill))
    const alone = ready.find((r) => LOCAL.has(r.pending.kind))
    const reduced = alone !== undefined && ready.length > 1
    path.push({ state, moves: movesOf(reduced ? [alone!] : ready), next: 0, reduced })
    onPath.add(state)
  }

  try {
    enter(table.intern(m.fingerprint()).state)
    while (path.length > 0) {
      const top = path[path.length - 1]!
      const move = top.moves[top.next++]
      if (move === undefined) {
        path.pop()
        onPath.delete(top.state)
        if (path.length > 0) m.undo()
        continue
      }
      const event = m.step(move[0], move[1])
      transitions++
      if (exchangeable && m.identityShown) return undefined
      const { state, fresh } = table.intern(m.fingerprint())
      graph.edge(top.state, state, event.output)
      if (fresh) enter(state)
      else {
        if (top.reduced && onPath.has(state)) widen(m, top)
        else m.undo()
      }
      if ((transitions & 255) === 0) {
        if (clock() - started > bounds.ms) stoppedBy = 'ms'
        if (table.size > bounds.states) stoppedBy = 'states'
        if (path.length > bounds.depth) stoppedBy = 'depth'
        if ((transitions & 0xffff) === 0) options.progress?.(stats())
        if (stoppedBy !== null) break
      }
    }
  } catch (problem) {
    if (!(problem instanceof BoundReached)) throw problem
    stoppedBy = problem.bound
  }
  graph.states = table.size
  if (stoppedBy === null) markDivergence(graph, stuck)
  const exploration: Exploration = { engine: 'graph', complete: stoppedBy === null, stoppedBy, outcomes: new OutcomeSet(graph), races: races.races, stats: stats() }
  return { graph, exploration, table, exchangeable }
}

/** Kinds of operations that depend on nothing: they touch nothing another thread could notice. */
const LOCAL: ReadonlySet<string> = new Set(['begin', 'continue'])

function movesOf(ready: readonly ReadyThread[]): (readonly [ThreadId, number])[] {
  const moves: (readonly [ThreadId, number])[] = []
  for (const { thread, choices } of ready) for (let choice = 0; choice < choices; choice++) moves.push([thread, choice])
  return moves
}

/** The cycle proviso: takes back the step that closed a cycle and adds the moves that were left out. */
function widen(m: Machine, open: Open): void {
  m.undo()
  open.reduced = false
  const taken = new Set(open.moves.map(([thread]) => thread))
  m.fingerprint()
  open.moves = [...open.moves, ...movesOf(m.moves().filter((r) => !taken.has(r.thread)))]
}

function tailOf({ stdout: _stdout, ...tail }: Outcome): Tail {
  return tail
}

const DIVERGED: Tail = { stderr: '', ending: 'diverged', exitCode: 0, errors: [], blocked: [], zombies: 0 }

/**
 * States from which no run ever ends: a component without a way out and without an end. A run that gets there diverges, whatever the
 * scheduler does; a loop that can still be left (a spin on a flag somebody will set) is no outcome. Where only timers go on, what stands
 * still for ever is told instead.
 */
function markDivergence(graph: OutcomeGraph, stuck: ReadonlyMap<number, Tail>): void {
  const { offsets, order } = graph.bySource()
  const targets = (s: number) => Array.from({ length: offsets[s + 1]! - offsets[s]! }, (_, i) => graph.to.at(order[offsets[s]! + i]!))
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
