import type { Fingerprint, Machine, ThreadId } from '../machine/machine.ts'
import type { Move } from '../scheduler/schedule.ts'
import type { MachineMaker } from './exploration.ts'
import type { StateGraph } from './state-graph.ts'
import type { Tail } from './outcome-graph.ts'

/** A path through the run graph that prints exactly `stdout` and ends with an accepted tail: its states, or undefined. */
export function pathTo(graph: StateGraph['graph'], stdout: string, accept: (tail: Tail) => boolean): number[] | undefined {
  const { offsets, order } = graph.bySource()
  const seen = new Set<string>()
  const cameFrom: { state: number; before: number }[] = [{ state: 0, before: -1 }]
  const at: number[] = [0]
  for (let i = 0; i < cameFrom.length; i++) {
    const { state } = cameFrom[i]!
    const read = at[i]!
    if (read === stdout.length && (graph.ends.get(state) ?? []).some((t) => accept(graph.tails[t]!))) return unroll(cameFrom, i)
    for (let e = offsets[state]!; e < offsets[state + 1]!; e++) {
      const edge = order[e]!
      const label = graph.labels[graph.label.at(edge)]!
      if (!stdout.startsWith(label, read)) continue
      const to = graph.to.at(edge)
      const key = `${to} ${read + label.length}`
      if (seen.has(key)) continue
      seen.add(key)
      cameFrom.push({ state: to, before: i })
      at.push(read + label.length)
    }
  }
  return undefined
}

function unroll(cameFrom: readonly { state: number; before: number }[], last: number): number[] {
  const out: number[] = []
  for (let i = last; i >= 0; i = cameFrom[i]!.before) out.push(cameFrom[i]!.state)
  return out.toReversed()
}

/**
 * The moves that lead along a path of states. Equal threads may have been exchanged between finding a state and leaving it, so each move is
 * found by trying: the first whose next state is the wanted one (and whose output is the wanted text).
 */
export function movesAlong(make: MachineMaker, found: StateGraph, path: readonly number[], stdout: string): Move[] {
  const m = make(found.exchangeable)
  const moves: Move[] = []
  let read = 0
  for (const wanted of path.slice(1)) {
    const move = findMove(m, found, wanted, stdout, read)
    if (move === undefined) throw new Error('a path of the run graph cannot be followed: the fingerprint is not a bisimulation')
    const event = m.step(move[0], move[1])
    read += event.output.length
    moves.push({ thread: move[2], choice: move[1] })
  }
  return moves
}

function findMove(m: Machine, found: StateGraph, wanted: number, stdout: string, read: number): readonly [ThreadId, number, number] | undefined {
  // Threads in equal states lead to equal states: one of each is enough.
  m.fingerprint()
  for (const { thread, choices } of m.moves()) {
    const rank = m.rank(thread)
    for (let choice = 0; choice < choices; choice++) {
      const event = m.step(thread, choice)
      const fits = stdout.startsWith(event.output, read) && found.table.find(m.fingerprint() as Fingerprint) === wanted
      m.undo()
      if (fits) return [thread, choice, rank]
    }
  }
  return undefined
}
