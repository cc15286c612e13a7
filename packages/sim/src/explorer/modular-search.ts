import { BoundReached, type ModularMachine, type ThreadId } from '../machine/machine.ts'
import type { Move } from '../scheduler/schedule.ts'
import { components } from './components.ts'
import type { Exploration, SearchOptions } from './exploration.ts'
import { FoundOutcomes } from './found-outcomes.ts'
import { independentLogs } from './happens-before.ts'
import { RaceFinder } from './races.ts'
import { RealRuns } from './real-runs.ts'
import { LOCAL } from './shuffle.ts'
import { type AbstractNode, hasBit, ThreadModular, Unfit } from './thread-modular.ts'

/**
 * For programs that start many equal threads which contend for plain variables: an upper bound by thread-modular abstraction, and for every end
 * that the bound allows a real run. When each has one, the outcomes are exactly these, proved, although only a sliver of the states was seen.
 *
 * It claims nothing less: where one end has no run (or a race of the abstraction is not met for real) the search is not complete.
 */
export interface ModularResult {
  readonly exploration: Exploration
  /** A schedule for each outcome, by its key. */
  readonly witnesses: ReadonlyMap<string, readonly Move[]>
}

export function exploreModular(make: () => ModularMachine, options: SearchOptions): ModularResult {
  return new ModularSearch(make(), options).run()
}

/** So many threads that differ are not for this search, and each look at them costs their number. */
const MOST_DIFFERENT = 64
const LONGEST_START = 100_000
const LONGEST_END = 10_000
/** How often a state of the abstraction is entered before a run is given up. */
const MOST_WAYS = 512

class ModularSearch {
  private readonly m: ModularMachine
  private readonly options: SearchOptions
  private readonly started: number
  private readonly found = new FoundOutcomes()
  private readonly races = new RaceFinder()
  private readonly moves: Move[] = []
  private transitions = 0
  private states = 0
  private ends = 0

  constructor(m: ModularMachine, options: SearchOptions) {
    this.m = m
    this.options = options
    this.started = options.clock()
  }

  run(): ModularResult {
    let stoppedBy: string | null = null
    try {
      this.start()
      this.prove()
    } catch (problem) {
      if (problem instanceof BoundReached) stoppedBy = problem.bound
      else if (problem instanceof Unfit) stoppedBy = `not for this search: ${problem.message}`
      else throw problem
    }
    const stats = { states: this.states, transitions: this.transitions, executions: this.ends, ms: this.options.clock() - this.started }
    const exploration: Exploration = { engine: 'modular', complete: stoppedBy === null, stoppedBy, outcomes: this.found.set(), races: this.races.races, stats }
    return { exploration, witnesses: this.found.witnesses }
  }

  /** Runs to where only exchangeable threads can move: every step on the way is the only one, or depends on nothing. */
  private start(): void {
    const { m } = this
    for (let steps = 0; steps < LONGEST_START; steps++) {
      m.fingerprint()
      const ready = m.moves()
      if (ready.length > MOST_DIFFERENT) throw new Unfit('too many threads that differ')
      this.races.look(m, ready)
      const alone = ready.find((r) => LOCAL.has(r.pending.kind)) ?? (ready.length === 1 && ready[0]!.like === 1 ? ready[0] : undefined)
      if (alone === undefined) break
      if (alone.choices > 1) throw new Unfit('it begins with a choice')
      this.step(alone.thread)
      if ((steps & 63) === 63) this.options.watch()
    }
    const alike = m.exchangeable()
    if (alike.length < 3 || m.identityShown) throw new Unfit('fewer than three exchangeable threads')
    for (const thread of m.unfinished()) {
      if (alike.includes(thread)) continue
      const awaited = m.awaited(thread)
      if (!alike.every((a) => awaited.includes(a))) throw new Unfit('another thread does not wait for the end of all')
    }
  }

  private prove(): void {
    const { m } = this
    const base = m.depth
    const abstraction = new ThreadModular(m)
    while (!abstraction.some(256)) this.options.watch()
    while (m.depth > base) m.undo()
    this.states += abstraction.nodes.length
    this.transitions += abstraction.transitions
    const { nodes } = abstraction
    if (components(nodes.length, (n) => nodes[n]!.next).count < nodes.length || nodes.some((n, i) => n.next.includes(i))) throw new Unfit('threads may go round for ever')
    const ends = new Set<number>()
    for (const node of nodes) {
      if (abstraction.isFinal(node)) ends.add(node.shared)
      else if (node.next.length === 0) throw new Unfit('threads stand still')
    }
    const pairs = conflictingPairs(abstraction).filter(([a, b]) => nodes.some((node) => canMeet(abstraction, node, a, b)))
    for (let ways = 1; ; ways *= 8) {
      this.options.watch()
      const runs = new RealRuns(abstraction, ways)
      if (runs.ends.size < ends.size || !pairs.every((pair) => this.areMet(abstraction, runs, pair))) {
        if (ways >= MOST_WAYS) throw new Unfit('an end or a race that could not be excluded was not met')
        continue
      }
      for (const way of runs.ends.values()) this.follow(abstraction, way)
      return
    }
  }

  /** Two threads stand at these places at once in a real run; they race if so. */
  private areMet({ locals, operationOf }: ThreadModular, { met }: RealRuns, [a, b]: readonly [number, number]): boolean {
    const [one, other] = [operationOf[a]!, operationOf[b]!]
    for (const pair of met) {
      const [x, y] = [operationOf[Math.trunc(pair / 65536)]!, operationOf[pair % 65536]!]
      if ((x !== one || y !== other) && (x !== other || y !== one)) continue
      this.races.add(locals[a]!.pending.text, locals[a]!.line, locals[b]!.line)
      return true
    }
    return false
  }

  /** Makes a run on the machine: each step by a thread in the local state. */
  private follow(abstraction: ThreadModular, way: readonly number[]): void {
    const { m } = this
    for (const local of way) {
      m.fingerprint()
      const { print } = abstraction.locals[local]!
      const thread = m.exchangeable().find((t) => m.localPrint(t) === print)
      if (thread === undefined) throw new Error('a run of the abstraction is none of the machine')
      this.step(thread)
    }
    this.options.watch()
    this.end()
    for (let left = way.length; left > 0; left--) this.back()
  }

  /** All exchangeable threads have ended: what is left of the program. Every way it can go is recorded. */
  private end(): void {
    const { m } = this
    const open = (left: number): void => {
      if (left === 0) throw new BoundReached('steps after the last thread')
      const ready = m.runnable()
      if (ready.length === 0) {
        this.ends++
        this.found.add(m.outcome()!, () => this.moves.slice())
        return
      }
      if (ready.length > 1) throw new Unfit('it goes on with several threads')
      const thread = ready[0]!
      const { choices } = m.pending(thread)
      for (let choice = 0; choice < choices; choice++) {
        this.step(thread, choice)
        open(left - 1)
        this.back()
      }
    }
    open(LONGEST_END)
  }

  private step(thread: ThreadId, choice = 0): void {
    const rank = this.m.rank(thread)
    this.m.step(thread, choice)
    this.transitions++
    this.moves.push({ thread: rank, choice })
  }

  private back(): void {
    this.m.undo()
    this.moves.pop()
  }
}

/** Local states whose next accesses conflict; one pair stands for all that do the same. */
function conflictingPairs({ locals, operationOf }: ThreadModular): (readonly [number, number])[] {
  const first = [...new Set(operationOf)].map((operation) => operationOf.indexOf(operation)).filter((local) => local > 0)
  return first.flatMap((a, i) => first.slice(i).filter((b) => !independentLogs(locals[a]!.pending.accesses, locals[b]!.pending.accesses)).map((b) => [a, b] as const))
}

/** Whether threads may stand before both operations at once. */
function canMeet({ operationOf, placeOf }: ThreadModular, node: AbstractNode, a: number, b: number): boolean {
  const holds = (operation: string) => operationOf.some((o, local) => o === operation && hasBit(node.locals, local))
  return holds(operationOf[a]!) && holds(operationOf[b]!) && (placeOf[a] !== placeOf[b] || node.counts[placeOf[a]!]! > 1)
}
