import { BoundReached, type Event, type Machine, type ThreadId } from '../machine/machine.ts'
import type { Move } from '../scheduler/schedule.ts'
import { type Exploration, LOOK_AFTER, type MachineMaker, type SearchOptions, type SearchStats } from './exploration.ts'
import { FoundOutcomes } from './found-outcomes.ts'
import { HappensBefore, independent, independentLogs, type Step } from './happens-before.ts'
import { isPlain, RaceFinder } from './races.ts'
import { type Branch, insertInto, isWeakInitial, UNKNOWN } from './wakeup-tree.ts'

/**
 * Optimal dynamic partial-order reduction with wakeup trees (Abdulla, Aronis, Jonsson, Sagonas: POPL 2014, JACM 2017, Algorithm 2): one run for
 * each class of runs that differ only in the order of independent steps, and none that is given up half-way.
 *
 * Races of a complete run are found with vector clocks. For a race (e, e') at the node where e was taken, `v` = the later steps that do not
 * happen after e, then e' itself. It is kept with the node and tried when the search is back there, because only then the machine can tell
 * whether e' is enabled without e (a lock may be taken, a queue empty), unless e' never waits; the current branch can never cover v, so waiting
 * changes nothing. v is then inserted into the node's wakeup tree unless a sleeping step is a weak initial of it.
 */
export interface DporResult {
  readonly exploration: Exploration
  /** A schedule for each outcome, by its key. */
  readonly witnesses: ReadonlyMap<string, readonly Move[]>
}

interface Node {
  /** Steps that need not be taken here: their runs were seen. */
  readonly sleep: Step[]
  /** The wakeup tree: what is still to be taken, in order. */
  wakeup: Branch[]
  /** Sequences found by races, to be inserted when the search is back. */
  readonly found: Step[][]
  /** The step taken now. */
  taken: Step | undefined
  output: string
  rank: number
}

/** Of all that a plain access touched, what belongs to the objects it stopped for: others it may have looked into besides, or begun to synchronise on. */
function touchesOf({ asked, accessLog }: Event): readonly number[] {
  const about = (key: number): boolean => isPlain(key) && asked.some((one, k) => k % 2 === 0 && Math.floor(one / 65536) === Math.floor(key / 65536))
  return accessLog.filter((_, k) => about(accessLog[k - (k % 2)]!))
}

export function exploreTraces(make: MachineMaker, options: SearchOptions): DporResult {
  const search = new TraceSearch(make, options)
  search.advance(options.bounds.ms)
  return search.result()
}

/** Why a trace search that saw every trace is not complete. */
export const ENDED_FROM_OUTSIDE = 'threads ended from outside (trace search only)'

/** About half a gigabyte. */
const MOST_KEPT = 30_000_000

/** A search that can be left and gone on with. */
export class TraceSearch {
  private readonly m: Machine
  private readonly options: SearchOptions
  private readonly nodes: Node[] = []
  /** Of the steps taken at the nodes. */
  private readonly before = new HappensBefore()
  private readonly found = new FoundOutcomes()
  private readonly races = new RaceFinder()
  private transitions = 0
  private executions = 0
  private redundant = 0
  /** Races of the steps before this position were found in an earlier run: the nodes hold what came of them. */
  private raced = 0
  /** A run has ended, and its races are being found. */
  private racing = false
  /** Steps of all sequences that wait for the search to be back at their nodes. */
  private kept = 0
  /** Some thread was ended from outside, or might have been. */
  private cutsOff = false
  private rounds = 0
  private lookAt = LOOK_AFTER
  private spentMs = 0
  private stoppedBy: string | null = null
  private ended = false

  constructor(make: MachineMaker, options: SearchOptions) {
    this.m = make(false)
    this.options = options
    this.nodes.push(this.node([], []))
  }

  /** Searches for so long; true where it has ended: whole, or at a bound that more time would not move. */
  advance(ms: number): boolean {
    if (this.ended) return true
    const { clock } = this.options
    const started = clock()
    this.stoppedBy = null
    try {
      this.stoppedBy = this.search(started, ms)
      this.ended = this.stoppedBy !== 'ms'
    } catch (problem) {
      if (!(problem instanceof BoundReached)) throw problem
      this.stoppedBy = problem.bound
      this.ended = true
    }
    this.spentMs += clock() - started
    return this.ended
  }

  /** What was found so far. */
  result(): DporResult {
    // What a thread would still have done when it was ended from outside is in no trace: much was found, nothing proved.
    const stoppedBy = this.stoppedBy === null && this.cutsOff ? ENDED_FROM_OUTSIDE : this.stoppedBy
    const exploration: Exploration = { engine: 'dpor', complete: stoppedBy === null, stoppedBy, outcomes: this.found.set(), races: this.races.races, stats: this.stats() }
    return { exploration, witnesses: this.found.witnesses }
  }

  private stats(): SearchStats & { readonly redundant: number } {
    return { states: this.transitions, transitions: this.transitions, executions: this.executions, redundant: this.redundant, ms: this.spentMs }
  }

  private search(started: number, ms: number): string | null {
    const { nodes } = this
    const { bounds, clock } = this.options
    while (nodes.length > 0) {
      if (this.racing) {
        if (!this.findRaces(() => clock() - started > ms)) return 'ms'
        this.leave()
        continue
      }
      if (this.kept > MOST_KEPT) return 'memory of the trace search'
      const node = nodes[nodes.length - 1]!
      if (node.taken === undefined && node.wakeup.length === 0 && node.found.length === 0) this.begin(node)
      else if (node.taken !== undefined) this.finish(node)
      const branch = node.wakeup[0]
      if (branch === undefined) {
        if (!this.racing) this.leave()
        continue
      }
      this.take(node, branch)
      if ((++this.rounds & 31) === 0 || this.m.instructions > this.lookAt) {
        this.lookAt = this.m.instructions + LOOK_AFTER
        if (clock() - started > ms) return 'ms'
        this.options.watch()
        if (this.transitions > bounds.states) return 'states'
        if (nodes.length > bounds.depth) return 'depth'
        if ((this.rounds & 0xffff) === 0) this.options.progress?.(this.stats())
      }
    }
    return null
  }

  private leave(): void {
    this.nodes.pop()
    if (this.nodes.length > 0) this.m.undo()
  }

  private node(sleep: Step[], wakeup: Branch[]): Node {
    return { sleep, wakeup, found: [], taken: undefined, output: '', rank: 0 }
  }

  /** A node reached for the first time: ends the run, or takes any thread that does not sleep. */
  private begin(node: Node): void {
    const { m } = this
    const runnable = m.runnable()
    this.races.look(m, m.moves())
    if (runnable.length === 0) {
      this.endRun()
      return
    }
    for (const thread of runnable) {
      if (node.sleep.some((s) => s.thread === thread && s.choice === 0)) continue
      this.branchOnChoices(node, thread)
      return
    }
    this.redundant++
  }

  /** All ways an operation can go are different first steps, dependent on each other. */
  private branchOnChoices(node: Node, thread: ThreadId): void {
    const { choices } = this.m.pending(thread)
    for (let choice = 0; choice < choices; choice++) {
      if (node.sleep.some((s) => s.thread === thread && s.choice === choice)) continue
      if (node.wakeup.some((b) => b.step.thread === thread && b.step.choice === choice)) continue
      node.wakeup.push({ step: { thread, choice, log: UNKNOWN, waits: true }, children: [] })
    }
  }

  private take(node: Node, branch: Branch): void {
    const { m } = this
    const { thread, choice } = branch.step
    const rank = m.rank(thread)
    // Operations with several ways: the others must be tried too, wherever this thread is taken.
    if (choice === 0) this.branchOnChoices(node, thread)
    const awaited = m.awaited(thread)
    const event = m.step(thread, choice)
    this.transitions++
    const isAccess = event.kind === 'access'
    const step: Step = { thread, choice, log: event.accessLog, waits: !isAccess || choice > 0, ...(isAccess ? { access: { line: event.line, text: event.text, touches: touchesOf(event) } } : {}) }
    node.taken = step
    node.output = event.output
    node.rank = rank
    this.raced = Math.min(this.raced, this.nodes.length - 1)
    this.before.push(step, awaited, m.enabledAtDepth(thread))
    const sleep = node.sleep.filter((s) => independent(s, step))
    this.nodes.push(this.node(sleep, branch.children))
  }

  /** Back at a node after a branch: what was taken sleeps from now on, and what races found is put in. */
  private finish(node: Node): void {
    const taken = node.taken!
    node.taken = undefined
    this.before.pop()
    node.wakeup = node.wakeup.slice(1)
    node.sleep.push(taken)
    for (const sequence of node.found.splice(0)) {
      this.kept -= sequence.length
      this.insert(node, sequence)
    }
  }

  // ---- races ---------------------------------------------------------------------------------------------------------------------

  private endRun(): void {
    this.executions++
    const { before, m } = this
    // A thread that came to its end might have been ended before it, and no run shows that: being ended is no conflict that reductions know.
    for (const { depth, threads, wasAlive } of m.cutOffs) if (wasAlive || threads.some((thread) => !before.isOverBefore(thread, depth - 1))) this.cutsOff = true
    this.found.add(m.outcome()!, () => this.nodes.slice(0, -1).map((n) => ({ thread: n.rank, choice: n.taken!.choice })))
    this.racing = true
  }

  /** Races of the run that has just ended; false where the time was over before the last was found. */
  private findRaces(isOver: () => boolean): boolean {
    const { before, m } = this
    const end = before.steps.length
    for (; this.raced < end; this.raced++) {
      if ((this.raced & 15) === 15 && isOver()) return false
      this.keepRaces(before.races(this.raced), this.raced, before.steps[this.raced]!)
    }
    this.racing = false
    // A thread that is still waiting would have gone on, had it come first.
    for (const thread of m.unfinished()) {
      const log = m.pending(thread).accesses.flatMap((a) => [a.key, a.writes ? 1 : 0])
      const later: Step = { thread, choice: 0, log, waits: true }
      this.keepRaces(before.racesAtEnd(later, m.awaited(thread), m.enabledAtDepth(thread)), end, later)
    }
    return true
  }

  private keepRaces(earlier: readonly number[], j: number, later: Step): void {
    for (const i of earlier) {
      this.tellRace(this.before.steps[i]!, later)
      const node = this.nodes[i]!
      const sequence = [...this.before.notAfter(i, j), later]
      if (later.waits) {
        this.kept += sequence.length
        node.found.push(sequence)
      }
      else if (!node.sleep.some((s) => isWeakInitial(s, sequence))) insertInto(node.wakeup, sequence)
    }
  }

  /** Plain accesses that nothing but their conflict orders are a race: in an equivalent run both threads stand before them. */
  private tellRace(one: Step, other: Step): void {
    if (one.access === undefined || other.access === undefined) return
    if (!independentLogs(one.access.touches, other.log) || !independentLogs(one.log, other.access.touches)) this.races.add(other.access.text, one.access.line, other.access.line)
  }

  // ---- wakeup trees --------------------------------------------------------------------------------------------------------------

  private insert(node: Node, sequence: readonly Step[]): void {
    if (node.sleep.some((s) => isWeakInitial(s, sequence))) return
    if (!this.isEnabled(sequence)) return
    insertInto(node.wakeup, sequence)
  }

  /** Whether the machine, now at the node, can make all of these steps: only the last can miss what it waits for. */
  private isEnabled(sequence: readonly Step[]): boolean {
    if (!sequence[sequence.length - 1]!.waits) return true
    const { m } = this
    let made = 0
    let enabled = true
    for (const { thread, choice } of sequence) {
      if (!m.runnable().includes(thread) || m.pending(thread).choices <= choice) {
        enabled = false
        break
      }
      if (made === sequence.length - 1) break
      m.step(thread, choice)
      made++
    }
    for (; made > 0; made--) m.undo()
    return enabled
  }
}
