import type { MachineMaker, SearchOptions } from '../explorer/exploration.ts'
import type { StateGraph } from '../explorer/state-graph.ts'
import { BoundReached, type Machine, type Outcome } from '../machine/machine.ts'
import { mulberry32 } from '../scheduler/random.ts'
import type { Move } from '../scheduler/schedule.ts'

/** Steps of one run: a longer one is given up. */
const LONGEST = 100_000

/**
 * Runs at random, for so many milliseconds, where a search was stopped: a depth-first one has seen every end of a few beginnings, and these see some
 * end of many. What they find goes into the graph as paths of their own; answers the moves that lead to each of their last states.
 */
export function walkAtRandom(make: MachineMaker, { graph }: StateGraph, { clock }: SearchOptions, ms: number): ReadonlyMap<number, readonly Move[]> {
  const started = clock()
  const isOver = (): boolean => clock() - started > ms
  const known = new Set<string>()
  const walks = new Map<number, readonly Move[]>()
  for (let seed = 1; !isOver(); seed++) {
    const moves: Move[] = []
    const outcome = walk(make(false), mulberry32(seed), moves, isOver)
    const key = JSON.stringify(outcome)
    if (outcome === undefined || known.has(key)) continue
    known.add(key)
    const { stdout, ...tail } = outcome
    let at = 0
    for (const line of ['', ...(stdout.match(/[^\n]*\n|[^\n]+$/g) ?? [])]) {
      const next = graph.states++
      graph.edge(at, next, line)
      at = next
    }
    graph.end(at, tail)
    walks.set(at, moves)
  }
  return walks
}

function walk(m: Machine, next: () => number, moves: Move[], isOver: () => boolean): Outcome | undefined {
  try {
    for (let step = 0; step < LONGEST; step++) {
      const runnable = m.runnable()
      if (runnable.length === 0) return m.outcome()
      if ((step & 255) === 255 && isOver()) return undefined
      const thread = runnable[Math.floor(next() * runnable.length)]!
      const choice = Math.floor(next() * m.pending(thread).choices)
      moves.push({ thread: m.rank(thread), choice })
      m.step(thread, choice)
    }
  } catch (problem) {
    if (!(problem instanceof BoundReached)) throw problem
  }
  return undefined
}
