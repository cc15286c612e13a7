import type { Outcome } from '../machine/machine.ts'
import type { Printer } from './shuffle.ts'

/** Everything of an outcome but its standard output. */
export type Tail = Omit<Outcome, 'stdout'>

export function tailOf({ stdout: _stdout, ...tail }: Outcome): Tail {
  return tail
}

/** A list of numbers that grows without boxing. */
export class NumberList {
  private items = new Int32Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.items.length) {
      const grown = new Int32Array(this.items.length * 2)
      grown.set(this.items)
      this.items = grown
    }
    this.items[this.length++] = value
  }

  at(index: number): number {
    return this.items[index]!
  }
}

/** Texts that come in any order, each from its own thread; then the run goes on in one state. */
export interface Shuffle {
  readonly to: number
  /** Label number → how many threads print it. */
  readonly labels: ReadonlyMap<number, number>
}

export interface PrintersShuffle extends Shuffle {
  /** Who prints what, in the run that found it. */
  readonly printers: readonly Printer[]
}

/**
 * The runs of a program as a graph: states are numbers, an edge may put text on standard output, some states end with a tail. Outputs are
 * not part of states, so that programs which print in many orders stay small.
 */
export class OutcomeGraph {
  readonly from = new NumberList()
  readonly to = new NumberList()
  readonly label = new NumberList()
  readonly labels: string[] = ['']
  private readonly labelNumber = new Map<string, number>([['', 0]])
  readonly tails: Tail[] = []
  private readonly tailNumber = new Map<string, number>()
  /** State → numbers of tails. */
  readonly ends = new Map<number, number[]>()
  /** State → what is shuffled there; such a state has no edges. */
  readonly shuffles = new Map<number, PrintersShuffle>()
  states = 1
  private index: { readonly offsets: Int32Array; readonly order: Int32Array } | undefined
  private indexed = -1

  edge(from: number, to: number, output: string): void {
    this.from.push(from)
    this.to.push(to)
    this.label.push(this.numberOf(output))
  }

  /** From here to there by printing these texts in any order. */
  shuffle(from: number, to: number, printers: readonly Printer[]): void {
    const labels = new Map<number, number>()
    for (const { text } of printers) {
      if (text === '') continue
      const label = this.numberOf(text)
      labels.set(label, (labels.get(label) ?? 0) + 1)
    }
    this.shuffles.set(from, { to, printers, labels })
  }

  /** States one step on. */
  targets(state: number): number[] {
    const { offsets, order } = this.bySource()
    const out: number[] = []
    for (let i = offsets[state]!; i < offsets[state + 1]!; i++) out.push(this.to.at(order[i]!))
    const shuffle = this.shuffles.get(state)
    if (shuffle !== undefined) out.push(shuffle.to)
    return out
  }

  private numberOf(text: string): number {
    let label = this.labelNumber.get(text)
    if (label === undefined) {
      label = this.labels.push(text) - 1
      this.labelNumber.set(text, label)
    }
    return label
  }

  /** The run may end here, in this way. */
  end(state: number, tail: Tail): void {
    const key = JSON.stringify(tail)
    let number = this.tailNumber.get(key)
    if (number === undefined) {
      number = this.tails.push(tail) - 1
      this.tailNumber.set(key, number)
    }
    const ends = this.ends.get(state)
    if (ends === undefined) this.ends.set(state, [number])
    else if (!ends.includes(number)) ends.push(number)
  }

  /** Edges by source: `offsets[s] … offsets[s + 1]` index `order`, which holds edge numbers. */
  bySource(): { readonly offsets: Int32Array; readonly order: Int32Array } {
    if (this.index !== undefined && this.indexed === this.from.length) return this.index
    const offsets = new Int32Array(this.states + 2)
    for (let e = 0; e < this.from.length; e++) offsets[this.from.at(e) + 2]!++
    for (let s = 1; s < offsets.length; s++) offsets[s]! += offsets[s - 1]!
    const order = new Int32Array(this.from.length)
    for (let e = 0; e < this.from.length; e++) order[offsets[this.from.at(e) + 1]!++] = e
    this.indexed = this.from.length
    return (this.index = { offsets: offsets.subarray(0, this.states + 1), order })
  }
}
