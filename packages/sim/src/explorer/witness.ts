import type { Machine } from '../machine/machine.ts'
import type { Move } from '../scheduler/schedule.ts'
import type { MachineMaker } from './exploration.ts'
import type { StateGraph } from './state-graph.ts'
import type { Shuffle, Tail } from './outcome-graph.ts'
import { type Printer, runPrinter, runPrinters } from './shuffle.ts'

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
    const shuffle = graph.shuffles.get(state)
    if (shuffle !== undefined) {
      const length = lengthOf(graph, shuffle)
      const key = `${shuffle.to} ${read + length}`
      if (!isOrder(graph, shuffle, stdout.slice(read, read + length)) || seen.has(key)) continue
      seen.add(key)
      cameFrom.push({ state: shuffle.to, before: i })
      at.push(read + length)
      continue
    }
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

function lengthOf({ labels }: StateGraph['graph'], shuffle: Shuffle): number {
  let length = 0
  for (const [label, count] of shuffle.labels) length += labels[label]!.length * count
  return length
}

/** Whether a text is an order of the shuffled texts, taken one by one from its front (longest first where one begins another). */
function isOrder({ labels }: StateGraph['graph'], shuffle: Shuffle, text: string): boolean {
  return inOrder([...shuffle.labels].flatMap(([label, count]) => Array.from({ length: count }, () => labels[label]!)), text) !== undefined
}

/** Indexes of the texts in the order in which they stand in `whole`; undefined where they do not make it up. */
function inOrder(texts: readonly string[], whole: string): number[] | undefined {
  const free = new Map<string, number[]>()
  texts.forEach((text, i) => (free.get(text) ?? free.set(text, []).get(text)!).push(i))
  const sizes = [...new Set(texts.map((text) => text.length))].toSorted((a, b) => b - a)
  const out: number[] = []
  let at = 0
  while (at < whole.length) {
    const size = sizes.find((one) => (free.get(whole.slice(at, at + one))?.length ?? 0) > 0)
    if (size === undefined) return undefined
    out.push(free.get(whole.slice(at, at + size))!.shift()!)
    at += size
  }
  return out.length === texts.length ? out : undefined
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
  for (const [i, wanted] of path.slice(1).entries()) {
    const shuffle = found.graph.shuffles.get(path[i]!)
    if (shuffle !== undefined) {
      const length = lengthOf(found.graph, shuffle)
      for (const move of movesOfPrinters(m, shuffle.printers, stdout.slice(read, read + length))) moves.push(move)
      read += length
      continue
    }
    const move = findMove(m, found, wanted, stdout, read)
    if (move === undefined) throw new Error('a path of the run graph cannot be followed')
    read += move.output.length
    moves.push(move)
  }
  return moves
}

/** Threads that print nothing go first, the others in the order of their texts. */
function movesOfPrinters(m: Machine, printers: readonly Printer[], text: string): readonly Move[] {
  // Equal threads may have been exchanged on the way here: then who prints what is found by trying.
  return tryPrinters(m, printers, text) ?? tryPrinters(m, printersHere(m), text)!
}

/** Undefined, and the machine as it was, where these are not the printers of this state. */
function tryPrinters(m: Machine, printers: readonly Printer[], text: string): readonly Move[] | undefined {
  const runnable = new Set(m.runnable())
  if (!printers.every(({ thread }) => runnable.has(thread))) return undefined
  const silent = printers.filter((one) => one.text === '')
  const loud = printers.filter((one) => one.text !== '')
  const order = inOrder(loud.map((one) => one.text), text)!
  const depth = m.depth
  const moves: Move[] = []
  for (const printer of [...silent, ...order.map((i) => loud[i]!)]) {
    const rank = m.rank(printer.thread)
    const steps = runPrinter(m, printer)
    if (steps === undefined) {
      while (m.depth > depth) m.undo()
      return undefined
    }
    for (let i = 0; i < steps; i++) moves.push({ thread: rank, choice: 0 })
  }
  return moves
}

function printersHere(m: Machine): readonly Printer[] {
  const { printers, steps } = runPrinters(m)!
  for (let i = 0; i < steps; i++) m.undo()
  return printers
}

/** The move, made. */
function findMove(m: Machine, found: StateGraph, wanted: number, stdout: string, read: number): (Move & { readonly output: string }) | undefined {
  // Threads in equal states lead to equal states: one of each is enough.
  m.fingerprint()
  for (const { thread, choices } of m.moves()) {
    const rank = m.rank(thread)
    for (let choice = 0; choice < choices; choice++) {
      const { output } = m.step(thread, choice)
      if (stdout.startsWith(output, read) && found.table.find(m.fingerprint()) === wanted) return { thread: rank, choice, output }
      m.undo()
    }
  }
  return undefined
}
