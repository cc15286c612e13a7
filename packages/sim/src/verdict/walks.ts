import { LOOK_AFTER, type MachineMaker, type SearchOptions } from '../explorer/exploration.ts'
import { tailOf } from '../explorer/outcome-graph.ts'
import type { StateGraph } from '../explorer/state-graph.ts'
import { BoundReached, type Machine, type Outcome, type ThreadId } from '../machine/machine.ts'
import { mulberry32 } from '../scheduler/random.ts'
import type { Move } from '../scheduler/schedule.ts'

/** Steps of one run: a longer one is given up. */
const LONGEST = 100_000

/** So many runs in a row that show nothing new are enough, even where there is time (or a clock that stands still). */
const MOST_BARREN = 2_000

/** Picks who goes next among those that can. */
type Pick = (m: Machine, runnable: readonly ThreadId[]) => ThreadId

/**
 * Runs at random, for the time that the options give, where a search was stopped: a depth-first one has seen every end of a few beginnings, and these see some
 * end of many. What they find goes into the graph as paths of their own; answers the moves that lead to each of their last states.
 *
 * Every other run picks evenly, which mixes threads finely; the others go by priorities, which finds what needs a thread to be held back for long.
 */
export function walkAtRandom(make: MachineMaker, { graph }: StateGraph, { clock, bounds }: SearchOptions): ReadonlyMap<number, readonly Move[]> {
  const started = clock()
  const isOver = (): boolean => clock() - started > bounds.ms
  const known = new Set<string>()
  const walks = new Map<number, readonly Move[]>()
  let longest = 0
  let fruitful = 0
  for (let seed = 1; seed - fruitful <= MOST_BARREN && !isOver(); seed++) {
    const moves: Move[] = []
    const next = mulberry32(seed)
    const pick = seed % 2 === 0 && longest > 0 ? byPriority(next, longest) : evenly(next)
    const outcome = walk(make(false), next, pick, moves, isOver)
    if (outcome === undefined) continue
    longest = Math.max(longest, moves.length)
    const key = JSON.stringify(outcome)
    if (known.has(key)) continue
    known.add(key)
    fruitful = seed
    let at = 0
    for (const line of ['', ...(outcome.stdout.match(/[^\n]*\n|[^\n]+$/g) ?? [])]) {
      const state = graph.states++
      graph.edge(at, state, line)
      at = state
    }
    graph.end(at, tailOf(outcome))
    walks.set(at, moves)
  }
  return walks
}

function walk(m: Machine, next: () => number, pick: Pick, moves: Move[], isOver: () => boolean): Outcome | undefined {
  let lookAt = LOOK_AFTER
  try {
    for (let step = 0; step < LONGEST; step++) {
      const runnable = m.runnable()
      if (runnable.length === 0) return m.outcome()
      if ((step & 255) === 255 || m.instructions > lookAt) {
        if (isOver()) return undefined
        lookAt = m.instructions + LOOK_AFTER
      }
      const thread = pick(m, runnable)
      const choice = Math.floor(next() * m.pending(thread).choices)
      moves.push({ thread: m.rank(thread), choice })
      m.step(thread, choice)
    }
  } catch (problem) {
    if (!(problem instanceof BoundReached)) throw problem
  }
  return undefined
}

function evenly(next: () => number): Pick {
  return (_m, runnable) => runnable[Math.floor(next() * runnable.length)]!
}

/** Most places in a run at which the thread that has priority loses it. */
const MOST_CHANGES = 4
/** A run by priorities that is so much longer than the others (a loop that waits for somebody) goes on evenly. */
const PATIENCE = 4

/**
 * Probabilistic concurrency testing (Burckhardt, Kothari, Musuvathi, Nagarakatte: ASPLOS 2010): threads have random priorities, the first that can
 * go goes, and at a few random places of a run of about `length` steps the one that would go becomes the last. What needs d orderings shows with a chance of
 * at least 1 in threads · lengthᵈ⁻¹ a run.
 */
function byPriority(next: () => number, length: number): Pick {
  const priorities = new Map<ThreadId, number>()
  const changes = Array.from({ length: Math.floor(next() * (MOST_CHANGES + 1)) }, () => Math.floor(next() * length))
  const anyone = evenly(next)
  let step = -1
  const first = (runnable: readonly ThreadId[]): ThreadId => runnable.reduce((best, thread) => (priorities.get(thread)! > priorities.get(best)! ? thread : best))
  return (m, runnable) => {
    step++
    if (step > length * PATIENCE) return anyone(m, runnable)
    for (const thread of runnable) if (!priorities.has(thread)) priorities.set(thread, next())
    if (changes.includes(step)) priorities.set(first(runnable), -step)
    return first(runnable)
  }
}
