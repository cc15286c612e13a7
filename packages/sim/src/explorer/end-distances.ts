import type { Shuffle } from './outcome-graph.ts'

/** A node of the reduced automaton: what may still be printed, and how the run may end here. */
export interface Node {
  /** Label number and node it leads to, alternating. */
  items: number[]
  tails: number[]
  /** Texts in any order, and the node after the last of them. */
  shuffles: readonly Shuffle[]
}

/** How much there is at least to print from a node to an accepted end, in tokens; infinite where there is none. */
export class EndDistances {
  private readonly nodes: readonly Node[]
  private readonly lengthOf: (label: number) => number
  private readonly accepted: readonly boolean[]
  private readonly least: number[] = []

  constructor(nodes: readonly Node[], lengthOf: (label: number) => number, accepted: readonly boolean[]) {
    this.nodes = nodes
    this.lengthOf = lengthOf
    this.accepted = accepted
    // Most nodes stand behind those they lead to, so one round is enough but for loops (Bellman and Ford).
    const count = nodes.length
    for (let n = 0; n < count; n++) this.least.push(Number.POSITIVE_INFINITY)
    for (let changed = true; changed;) {
      changed = false
      for (let n = 0; n < count; n++) {
        const found = this.fromHere(nodes[n]!)
        if (found >= this.least[n]!) continue
        this.least[n] = found
        changed = true
      }
    }
  }

  /** Of a set of positions: node, or label and how much of it was read on the way to a node; triples. */
  of(triples: readonly number[], lengthOfText: (label: number) => number): number {
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < triples.length; i += 3) {
      const read = triples[i + 2]!
      least = Math.min(least, this.ofNode(triples[i]!) + (read === 0 ? 0 : lengthOfText(triples[i + 1]!) - read))
    }
    return least
  }

  /** Nodes that were made since stand for what is left of a shuffle. */
  private ofNode(n: number): number {
    return (this.least[n] ??= this.fromHere(this.nodes[n]!))
  }

  private fromHere({ items, tails, shuffles }: Node): number {
    if (tails.some((tail) => this.accepted[tail])) return 0
    let least = Number.POSITIVE_INFINITY
    for (let i = 0; i < items.length; i += 2) least = Math.min(least, this.lengthOf(items[i]!) + this.ofNode(items[i + 1]!))
    for (const { labels, to } of shuffles) {
      let length = this.ofNode(to)
      for (const [label, count] of labels) length += this.lengthOf(label) * count
      least = Math.min(least, length)
    }
    return least
  }
}
