import type { Outcome } from '../machine/machine.ts'
import { editDistance } from '../source/near.ts'
import { components } from './components.ts'
import { EndDistances, type Node } from './end-distances.ts'
import type { OutcomeGraph, Shuffle, Tail } from './outcome-graph.ts'
import { orders, permutations } from './shuffle.ts'

/**
 * All outcomes of a program, without listing them. Behind it stands an automaton over outputs: states of the run graph with equal
 * remaining outputs are one node (a hash-consed residual), and the subset construction is made only as far as a question needs it.
 */
export class OutcomeSet {
  private readonly nodes: Node[] = []
  private readonly cons = new Map<string, number>()
  readonly graph: OutcomeGraph
  private readonly root: number
  /** Labels may be taken whole: each is one line, so where one ends is seen in the text. */
  readonly byLine: boolean
  private readonly subsets = new Map<string, Subset>()
  /** Some part of the run graph prints while it goes round. */
  private isLooping = false

  constructor(graph: OutcomeGraph, mayByLine = true) {
    this.graph = graph
    this.byLine = mayByLine && graph.labels.every((label) => label === '' || label.indexOf('\n') === label.length - 1)
    this.root = this.reduce()
  }

  /** Number of different outcomes; undefined where there are infinitely many. */
  get count(): bigint | undefined {
    return this.countFrom(this.start())
  }

  /** Whether some run prints exactly this (and, if asked, ends so). */
  has(stdout: string, accept: (tail: Tail) => boolean = () => true): boolean {
    return this.tailsAfter(stdout).some(accept)
  }

  /** The ways runs end that print exactly this. */
  tailsAfter(stdout: string): Tail[] {
    let at: Subset | undefined = this.start()
    let rest = stdout
    while (at !== undefined && rest !== '') {
      const shuffle = this.onlyShuffle(at)
      if (shuffle !== undefined) {
        const after = this.afterShuffle(shuffle, rest)
        at = after === undefined ? undefined : this.subset([shuffle.to, 0, 0])
        rest = after ?? ''
        continue
      }
      const token: string = this.byLine ? lineOf(rest) : rest[0]!
      at = this.follow(at).get(token)
      rest = rest.slice(token.length)
    }
    return at === undefined ? [] : at.tails.map((t) => this.graph.tails[t]!)
  }

  /** The ways runs end, over all outputs. */
  get tails(): readonly Tail[] {
    return this.graph.tails
  }

  /**
   * The first outcomes in a fixed order, those whose tails are accepted. By text (shorter outputs first among prefixes), or, where there may be
   * infinitely many or few are wanted of many, shorter outputs first.
   */
  *iterate(most = Number.POSITIVE_INFINITY, accept?: (tail: Tail) => boolean): Generator<Outcome> {
    let given = 0
    for (const outcome of this.isLooping || accept !== undefined ? this.shortestFirst(accept ?? (() => true), this.start(), '') : this.walk(this.start(), '')) {
      if (given++ >= most) return
      yield outcome
    }
  }

  /**
   * By length, then text (A* over the subsets, with the exact distance to the nearest accepted end as its estimate): whatever is taken up leads to an
   * outcome, so that neither loops that print nor parts without an end keep it from the next.
   */
  *shortestFirst(accept: (tail: Tail) => boolean, start: Subset, before: string): Generator<Outcome> {
    const accepted = this.graph.tails.map(accept)
    const ends = new EndDistances(this.nodes, (label) => this.lengthOf(label), accepted)
    const byLength: { at: Subset; text: string; length: number }[][] = []
    const put = (at: Subset, text: string, length: number): void => {
      const whole = length + ends.of(at.triples, (label) => this.graph.labels[label]!.length)
      if (whole < Number.POSITIVE_INFINITY) (byLength[whole] ??= []).push({ at, text, length })
    }
    put(start, before, 0)
    for (let whole = 0; whole < byLength.length; whole++) {
      for (let next = byLength[whole]?.pop(); next !== undefined; next = byLength[whole]!.pop()) {
        const { at, text, length } = next
        if (length === whole) for (const tail of at.tails) if (accepted[tail]) yield { stdout: text, ...this.graph.tails[tail]! }
        for (const [token, to] of [...this.follow(at)].toSorted(([x], [y]) => (x < y ? 1 : -1))) put(to, text + token, length + 1)
      }
      delete byLength[whole]
    }
  }

  /** A label is one token where lines are taken whole, else as many as it has units. */
  private lengthOf(label: number): number {
    return this.byLine ? 1 : this.graph.labels[label]!.length
  }

  private *walk(start: Subset, before: string): Generator<Outcome> {
    const stack: { at: Subset; text: string }[] = [{ at: start, text: before }]
    while (stack.length > 0) {
      const { at, text } = stack.pop()!
      for (const tail of at.tails) yield { stdout: text, ...this.graph.tails[tail]! }
      const shuffle = this.onlyShuffle(at)
      if (shuffle !== undefined) {
        const to = this.subset([shuffle.to, 0, 0])
        // Behind a search that was stopped there may be no end: then no order need be tried.
        if (this.walk(to, '').next().done !== true) for (const order of permutations(this.textsOf(shuffle))) yield* this.walk(to, text + order)
        continue
      }
      const next = [...this.follow(at)].toSorted(([x], [y]) => (x < y ? 1 : -1))
      for (const [token, to] of next) stack.push({ at: to, text: text + token })
    }
  }

  sample(most: number): Outcome[] {
    return [...this.iterate(most)]
  }

  /** The possible output that is nearest to a text, by edit distance over lines (then characters); undefined where nothing is printed at all. */
  nearest(stdout: string, look = 2_000): Outcome | undefined {
    let best: Outcome | undefined
    let distance = Number.POSITIVE_INFINITY
    const wanted = stdout.split('\n')
    for (const outcome of this.iterate(look)) {
      const d = editDistance(wanted, outcome.stdout.split('\n')) * 1000 + Math.min(999, editDistance([...stdout], [...outcome.stdout]))
      if (d < distance) {
        distance = d
        best = outcome
      }
    }
    return best
  }

  // ---- residuals -----------------------------------------------------------------------------------------------------------------

  /** Works backwards through the components of the run graph: each state's node is the union of what its edges lead to. */
  private reduce(): number {
    const { graph } = this
    const { offsets, order } = graph.bySource()
    const targets = (state: number) => graph.targets(state)
    const { of, count } = components(graph.states, targets)
    const members: number[][] = Array.from({ length: count }, () => [])
    for (let state = 0; state < graph.states; state++) members[of[state]!]!.push(state)
    const nodeOf = new Int32Array(graph.states)
    members.forEach((states, component) => {
      const prints = states.some((s) => this.edges(s, offsets, order).some((e) => graph.label.at(e) !== 0 && of[graph.to.at(e)] === component))
      this.isLooping ||= prints
      if (prints) this.loopNodes(states, component, of, nodeOf, offsets, order)
      else this.plainNode(states, component, of, nodeOf, offsets, order)
    })
    return nodeOf[0]!
  }

  private edges(state: number, offsets: Int32Array, order: Int32Array): number[] {
    const out: number[] = []
    for (let i = offsets[state]!; i < offsets[state + 1]!; i++) out.push(order[i]!)
    return out
  }

  private plainNode(states: number[], component: number, of: Int32Array, nodeOf: Int32Array, offsets: Int32Array, order: Int32Array): void {
    const items = new Map<string, [number, number]>()
    const tails = new Set<number>()
    const shuffle = this.graph.shuffles.get(states[0]!)
    if (shuffle !== undefined) {
      // Such a state is a component of its own: what comes after has fewer threads.
      nodeOf[states[0]!] = this.intern(items, tails, [{ to: nodeOf[shuffle.to]!, labels: shuffle.labels }])
      return
    }
    const shuffles = new Set<Shuffle>()
    for (const state of states) {
      for (const tail of this.graph.ends.get(state) ?? []) tails.add(tail)
      for (const e of this.edges(state, offsets, order)) {
        const to = this.graph.to.at(e)
        if (of[to] === component) continue
        this.addEdge(items, tails, this.graph.label.at(e), nodeOf[to]!, shuffles)
      }
    }
    const node = this.intern(items, tails, [...shuffles])
    for (const state of states) nodeOf[state] = node
  }

  private addEdge(items: Map<string, [number, number]>, tails: Set<number>, label: number, to: number, shuffles: Set<Shuffle>): void {
    if (label !== 0) {
      items.set(`${label}>${to}`, [label, to])
      return
    }
    const node = this.nodes[to]!
    for (let i = 0; i < node.items.length; i += 2) items.set(`${node.items[i]}>${node.items[i + 1]}`, [node.items[i]!, node.items[i + 1]!])
    for (const tail of node.tails) tails.add(tail)
    for (const shuffle of node.shuffles) shuffles.add(shuffle)
  }

  private intern(items: Map<string, [number, number]>, tails: Set<number>, shuffles: readonly Shuffle[]): number {
    const pairs = [...items.values()].toSorted(([a, b], [c, d]) => a - c || b - d)
    const ends = [...tails].toSorted((a, b) => a - b)
    const mixed = shuffles.map((one) => `${one.to}:${[...one.labels].toSorted(([a], [b]) => a - b).join(';')}`).toSorted()
    const key = `${pairs.join(';')}|${ends.join(',')}|${mixed.join('|')}`
    let node = this.cons.get(key)
    if (node === undefined) {
      node = this.nodes.push({ items: pairs.flat(), tails: ends, shuffles }) - 1
      this.cons.set(key, node)
    }
    return node
  }

  /** A component that prints while it goes round: its outputs are infinitely many, its nodes point at each other. */
  private loopNodes(states: number[], component: number, of: Int32Array, nodeOf: Int32Array, offsets: Int32Array, order: Int32Array): void {
    for (const state of states) nodeOf[state] = this.nodes.push({ items: [], tails: [], shuffles: [] }) - 1
    for (const state of states) {
      const items = new Map<string, [number, number]>()
      const tails = new Set<number>()
      const shuffles = new Set<Shuffle>()
      const seen = new Set<number>()
      const open = [state]
      while (open.length > 0) {
        const at = open.pop()!
        if (seen.has(at)) continue
        seen.add(at)
        for (const tail of this.graph.ends.get(at) ?? []) tails.add(tail)
        for (const e of this.edges(at, offsets, order)) {
          const to = this.graph.to.at(e)
          const label = this.graph.label.at(e)
          if (label === 0 && of[to] === component) open.push(to)
          else this.addEdge(items, tails, label, nodeOf[to]!, shuffles)
        }
      }
      const node = this.nodes[nodeOf[state]!]!
      node.items = [...items.values()].flat()
      node.tails = [...tails]
      node.shuffles = [...shuffles]
    }
  }

  // ---- subsets -------------------------------------------------------------------------------------------------------------------

  /** Where all outputs begin. */
  start(): Subset {
    return this.subset([this.root, 0, 0])
  }

  /** A set of positions: node, or label and how much of it was read on the way to a node; triples, sorted. */
  subset(triples: number[]): Subset {
    const sorted = sortTriples(triples)
    const key = sorted.join(',')
    let made = this.subsets.get(key)
    if (made === undefined) {
      const tails = new Set<number>()
      for (let i = 0; i < sorted.length; i += 3) if (sorted[i + 2] === 0) for (const tail of this.nodes[sorted[i]!]!.tails) tails.add(tail)
      made = { key, triples: sorted, tails: [...tails].toSorted((a, b) => a - b), next: undefined, count: undefined }
      this.subsets.set(key, made)
    }
    return made
  }

  /** What may come next, a line or a unit of text, and the positions after it. */
  follow(at: Subset): Map<string, Subset> {
    if (at.next !== undefined) return at.next
    const byToken = new Map<string, number[]>()
    const add = (token: string, node: number, label: number, read: number) => {
      const list = byToken.get(token)
      if (list === undefined) byToken.set(token, [node, label, read])
      else list.push(node, label, read)
    }
    for (let i = 0; i < at.triples.length; i += 3) {
      const [node, label, read] = [at.triples[i]!, at.triples[i + 1]!, at.triples[i + 2]!]
      if (read > 0) this.readOn(add, node, label, read)
      else {
        const { items } = this.nodes[node]!
        for (let j = 0; j < items.length; j += 2) {
          if (this.byLine) add(this.graph.labels[items[j]!]!, items[j + 1]!, 0, 0)
          else this.readOn(add, items[j + 1]!, items[j]!, 0)
        }
        for (const shuffle of this.nodes[node]!.shuffles) this.followShuffle(add, shuffle)
      }
    }
    at.next = new Map([...byToken].map(([token, triples]) => [token, this.subset(triples)]))
    return at.next
  }

  private followShuffle(add: (token: string, node: number, label: number, read: number) => void, { labels, to }: Shuffle): void {
    for (const [label, count] of labels) {
      const rest = new Map(labels)
      if (count > 1) rest.set(label, count - 1)
      else rest.delete(label)
      const after = rest.size === 0 ? to : this.intern(new Map(), new Set(), [{ to, labels: rest }])
      if (this.byLine) add(this.graph.labels[label]!, after, 0, 0)
      else this.readOn(add, after, label, 0)
    }
  }

  /** The shuffle that is all there is at a position: then its orders need not be followed one by one. */
  onlyShuffle({ triples }: Subset): Shuffle | undefined {
    if (!this.byLine || triples.length !== 3) return undefined
    const { items, tails, shuffles } = this.nodes[triples[0]!]!
    return items.length === 0 && tails.length === 0 && shuffles.length === 1 ? shuffles[0] : undefined
  }

  textsOf({ labels }: Shuffle): string[] {
    return [...labels].flatMap(([label, count]) => Array.from({ length: count }, () => this.graph.labels[label]!))
  }

  /** What is left of a text that begins with an order of the shuffle; undefined where it does not. */
  private afterShuffle(shuffle: Shuffle, text: string): string | undefined {
    const left = new Map([...shuffle.labels].map(([label, count]) => [this.graph.labels[label]!, count]))
    let at = 0
    for (let n = this.textsOf(shuffle).length; n > 0; n--) {
      const end = text.indexOf('\n', at) + 1
      const line = text.slice(at, end === 0 ? text.length : end)
      const count = left.get(line) ?? 0
      if (count === 0) return undefined
      left.set(line, count - 1)
      at += line.length
    }
    return text.slice(at)
  }

  private readOn(add: (token: string, node: number, label: number, read: number) => void, node: number, label: number, read: number): void {
    const text = this.graph.labels[label]!
    const ended = read + 1 === text.length
    add(text[read]!, node, ended ? 0 : label, ended ? 0 : read + 1)
  }

  private countFrom(start: Subset): bigint | undefined {
    if (start.count !== undefined) return start.count
    // Depth first with an explicit stack; a subset met again while it is open means a loop that prints.
    const open = new Set<Subset>()
    const stack: { at: Subset; children: Subset[]; next: number; sum: bigint; ways: bigint }[] = []
    const enter = (at: Subset) => {
      open.add(at)
      const shuffle = this.onlyShuffle(at)
      if (shuffle !== undefined) stack.push({ at, children: [this.subset([shuffle.to, 0, 0])], next: 0, sum: 0n, ways: orders(shuffle.labels.values()) })
      else stack.push({ at, children: [...this.follow(at).values()], next: 0, sum: BigInt(at.tails.length), ways: 1n })
    }
    enter(start)
    while (stack.length > 0) {
      const top = stack[stack.length - 1]!
      if (top.next < top.children.length) {
        const child = top.children[top.next]!
        if (child.count !== undefined) {
          top.sum += child.count * top.ways
          top.next++
        } else if (open.has(child)) {
          return undefined
        } else enter(child)
        continue
      }
      top.at.count = top.sum
      open.delete(top.at)
      stack.pop()
    }
    return start.count
  }
}

/** A set of positions, as the subset construction makes them. */
export interface Subset {
  readonly key: string
  readonly triples: readonly number[]
  readonly tails: readonly number[]
  next: Map<string, Subset> | undefined
  count: bigint | undefined
}

function lineOf(text: string): string {
  const end = text.indexOf('\n')
  return end < 0 ? text : text.slice(0, end + 1)
}

function sortTriples(triples: number[]): number[] {
  const rows: [number, number, number][] = []
  for (let i = 0; i < triples.length; i += 3) rows.push([triples[i]!, triples[i + 1]!, triples[i + 2]!])
  rows.sort((x, y) => x[0] - y[0] || x[1] - y[1] || x[2] - y[2])
  const out: number[] = []
  rows.forEach((row, i) => {
    const before = rows[i - 1]
    if (before === undefined || row.some((n, j) => n !== before[j])) out.push(...row)
  })
  return out
}
