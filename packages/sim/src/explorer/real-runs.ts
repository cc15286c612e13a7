import type { ThreadModular } from './thread-modular.ts'

/**
 * Real runs within a thread-modular abstraction: breadth first over the real states (a shared state and which threads are in which local state),
 * from the effects that the abstraction has learnt, without the machine. An abstract state is entered in a few ways only, so this finds runs and
 * excludes none.
 */
export class RealRuns {
  /** Shared states in which all threads have ended → the local states that made the steps of one run there. */
  readonly ends = new Map<number, readonly number[]>()
  /** Pairs of local states, the smaller first, that threads were in at once: a × 65536 + b. */
  readonly met = new Set<number>()
  private readonly abstraction: ThreadModular
  private readonly states: RealState[] = []
  private readonly known = new Set<string>()
  private readonly entered = new Map<number, number>()

  /** `ways`: in how many ways an abstract state is entered at most. */
  constructor(abstraction: ThreadModular, ways: number) {
    this.abstraction = abstraction
    this.enter(0, abstraction.start.toSorted((x, y) => x - y), -1, 0, ways)
    for (let at = 0; at < this.states.length; at++) this.leave(at, ways)
  }

  private leave(at: number, ways: number): void {
    const { shared, locals } = this.states[at]!
    for (let i = 0; i < locals.length; i++) {
      const local = locals[i]!
      if (local === locals[i - 1]) continue
      const effect = this.abstraction.effectOf(shared, local)
      if (effect === undefined) continue
      const rest = locals.toSpliced(i, 1)
      if (effect.local !== 0) rest.splice(placeIn(rest, effect.local), 0, effect.local)
      this.enter(effect.shared, rest, at, local, ways)
    }
  }

  private enter(shared: number, locals: readonly number[], from: number, by: number, ways: number): void {
    const key = String.fromCharCode(shared, ...locals)
    if (this.known.has(key)) return
    this.known.add(key)
    const node = this.abstraction.nodeWith(shared, locals)
    if (node === undefined) throw new Error('a real state that the abstraction excludes: the abstraction is not sound')
    const times = this.entered.get(node) ?? 0
    if (times >= ways) return
    this.entered.set(node, times + 1)
    const at = this.states.push({ shared, locals, from, by }) - 1
    if (locals.length === 0) {
      if (!this.ends.has(shared)) this.ends.set(shared, this.wayTo(at))
      return
    }
    for (let i = 0; i < locals.length; i++) {
      for (let j = i + 1; j < locals.length; j++) this.met.add(locals[i]! * 65536 + locals[j]!)
    }
  }

  private wayTo(at: number): number[] {
    const way: number[] = []
    for (let state = this.states[at]!; state.from >= 0; state = this.states[state.from]!) way.push(state.by)
    return way.toReversed()
  }
}

interface RealState {
  readonly shared: number
  /** Of the living threads, sorted. */
  readonly locals: readonly number[]
  readonly from: number
  readonly by: number
}

function placeIn(sorted: readonly number[], number: number): number {
  let at = 0
  while (at < sorted.length && sorted[at]! < number) at++
  return at
}
