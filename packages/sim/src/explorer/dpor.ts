import { BoundReached, type Machine, type Outcome, type ThreadId } from '../machine/machine.ts'
import type { Move } from '../scheduler/schedule.ts'
import type { Exploration, MachineMaker, SearchOptions, SearchStats } from './exploration.ts'
import { OutcomeGraph } from './outcome-graph.ts'
import { OutcomeSet } from './outcome-set.ts'
import { RaceFinder } from './races.ts'

/**
 * Optimal dynamic partial-order reduction with wakeup trees (Abdulla, Aronis, Jonsson, Sagonas: POPL 2014, JACM 2017, Algorithm 2): one run for
 * each class of runs that differ only in the order of independent steps, and none that is given up half-way.
 *
 * Races of a complete run are found with vector clocks. For a race (e, e') at the node where e was taken, `v` = the later steps that do not
 * happen after e, then e' itself. It is kept with the node and tried when the search is back there, because only then the machine can tell
 * whether every step of v is enabled (a lock may be taken, a queue empty); the current branch can never cover v, so waiting changes
 * nothing. v is then inserted into the node's wakeup tree unless a sleeping step is a weak initial of it.
 */
export interface DporResult {
  readonly exploration: Exploration
  /** A schedule for each outcome, by its key. */
  readonly witnesses: ReadonlyMap<string, readonly Move[]>
}

/** The touches of a step not yet made: taken to conflict with everything. */
const UNKNOWN: readonly number[] = []

/** One step as the reduction sees it. */
interface Step {
  readonly thread: ThreadId
  readonly choice: number
  /** Access keys and 1 where they write, alternating. */
  readonly log: readonly number[]
}

interface Branch {
  readonly step: Step
  readonly children: Branch[]
}

interface Node {
  /** Steps that need not be taken here: their runs were seen. */
  readonly sleep: Step[]
  /** The wakeup tree: what is still to be taken, in order. */
  wakeup: Branch[]
  /** Sequences found by races, to be inserted when the search is back. */
  readonly found: Step[][]
  /** The step taken now, with the clock of its thread after it. */
  taken: Step | undefined
  clock: Int32Array | undefined
  joined: readonly ThreadId[]
  output: string
  rank: number
}

export function exploreTraces(make: MachineMaker, options: SearchOptions): DporResult {
  return new TraceSearch(make(false), options).run()
}

class TraceSearch {
  private readonly m: Machine
  private readonly options: SearchOptions
  private readonly nodes: Node[] = []
  private readonly graph = new OutcomeGraph()
  private readonly witnesses = new Map<string, Move[]>()
  private readonly outcomeStates = new Map<string, number>()
  private readonly threadSlots = new Map<ThreadId, number>()
  private readonly races = new RaceFinder()
  private transitions = 0
  private executions = 0
  private redundant = 0
  private readonly started: number

  constructor(m: Machine, options: SearchOptions) {
    this.m = m
    this.options = options
    this.started = options.clock()
  }

  run(): DporResult {
    let stoppedBy: string | null = null
    try {
      stoppedBy = this.search()
    } catch (problem) {
      if (!(problem instanceof BoundReached)) throw problem
      stoppedBy = problem.bound
    }
    // What a thread would still have done when it was ended from outside is in no trace: much was found, nothing proved.
    if (stoppedBy === null && this.m.endedFromOutside) stoppedBy = 'threads ended from outside (trace search only)'
    const outcomes = new OutcomeSet(this.graph)
    const exploration: Exploration = { engine: 'dpor', complete: stoppedBy === null, stoppedBy, outcomes, races: this.races.races, stats: this.stats() }
    return { exploration, witnesses: this.witnesses }
  }

  private stats(): SearchStats & { readonly redundant: number } {
    return {
      states: this.transitions, transitions: this.transitions, executions: this.executions, redundant: this.redundant,
      ms: this.options.clock() - this.started,
    }
  }

  private search(): string | null {
    const { m, nodes } = this
    const { bounds, clock } = this.options
    nodes.push(this.node([], []))
    for (let rounds = 0; nodes.length > 0; rounds++) {
      const node = nodes[nodes.length - 1]!
      if (node.taken === undefined && node.wakeup.length === 0 && node.found.length === 0) this.begin(node)
      else if (node.taken !== undefined) this.finish(node)
      const branch = node.wakeup[0]
      if (branch === undefined) {
        nodes.pop()
        if (nodes.length > 0) m.undo()
        continue
      }
      this.take(node, branch)
      if ((rounds & 31) === 0) {
        if (clock() - this.started > bounds.ms) return 'ms'
        if (this.transitions > bounds.states) return 'states'
        if (nodes.length > bounds.depth) return 'depth'
        if ((rounds & 0xffff) === 0) this.options.progress?.(this.stats())
      }
    }
    return null
  }

  private node(sleep: Step[], wakeup: Branch[]): Node {
    return { sleep, wakeup, found: [], taken: undefined, clock: undefined, joined: [], output: '', rank: 0 }
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
      node.wakeup.push({ step: { thread, choice, log: UNKNOWN }, children: [] })
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
    const step: Step = { thread, choice, log: event.accessLog }
    node.taken = step
    node.output = event.output
    node.rank = rank
    node.joined = awaited
    node.clock = this.clockOf(step, awaited)
    const sleep = node.sleep.filter((s) => independent(s, step))
    this.nodes.push(this.node(sleep, branch.children))
  }

  /** Back at a node after a branch: what was taken sleeps from now on, and what races found is put in. */
  private finish(node: Node): void {
    const taken = node.taken!
    node.taken = undefined
    node.clock = undefined
    node.wakeup = node.wakeup.slice(1)
    node.sleep.push(taken)
    for (const sequence of node.found.splice(0)) this.insert(node, sequence)
  }

  // ---- happens-before ------------------------------------------------------------------------------------------------------------

  private slot(thread: ThreadId): number {
    let slot = this.threadSlots.get(thread)
    if (slot === undefined) {
      slot = this.threadSlots.size
      this.threadSlots.set(thread, slot)
    }
    return slot
  }

  /**
   * Clock of a step: for each thread, how many nodes deep (position + 1) the last of its steps is that happens before or is this one.
   * The node being taken is the last of `nodes`.
   */
  private clockOf(step: Step, awaited: readonly ThreadId[]): Int32Array {
    this.slot(step.thread)
    const clock = new Int32Array(Math.max(8, this.threadSlots.size + 2))
    const position = this.nodes.length - 1
    const before = this.before(step, awaited, position)
    mergeInto(clock, before)
    for (let i = position - 1; i >= 0; i--) {
      const other = this.nodes[i]!
      if (conflicting(other.taken!, step)) mergeInto(clock, other.clock!)
    }
    clock[this.slot(step.thread)] = position + 1
    return clock
  }

  /** What happens before a step by program order, creation and joins alone: its own races are not in it. */
  private before(step: { readonly thread: ThreadId }, awaited: readonly ThreadId[], position: number): Int32Array {
    const clock = new Int32Array(Math.max(8, this.threadSlots.size + 2))
    let ownFound = false
    const wanted = new Set<ThreadId>(awaited)
    for (let i = position - 1; i >= 0 && (!ownFound || wanted.size > 0); i--) {
      const other = this.nodes[i]!
      const { thread } = other.taken!
      if (!ownFound && thread === step.thread) {
        ownFound = true
        mergeInto(clock, other.clock!)
      } else if (wanted.delete(thread)) mergeInto(clock, other.clock!)
    }
    if (!ownFound) {
      const created = this.creation(step.thread, position)
      if (created >= 0) mergeInto(clock, this.nodes[created]!.clock!)
    }
    return clock
  }

  /** The position of the step that created a thread, -1 for the first. */
  private creation(thread: ThreadId, position: number): number {
    return Math.min(this.m.createdAtDepth(thread), position) - 1
  }

  // ---- races ---------------------------------------------------------------------------------------------------------------------

  private endRun(): void {
    this.executions++
    this.recordOutcome()
    const { nodes } = this
    const last = nodes.length - 1
    for (let j = 0; j < last; j++) this.findRaces(nodes[j]!.taken!, nodes[j]!.joined, j)
    // A thread that is still waiting would have gone on, had it come first.
    for (const thread of this.m.unfinished()) {
      const log = this.m.pending(thread).accesses.flatMap((a) => [a.key, a.writes ? 1 : 0])
      if (log.length > 0) this.findRaces({ thread, choice: 0, log }, this.m.awaited(thread), last)
    }
  }

  /** Races between the step at position j and earlier ones: conflicting, and ordered by nothing but the conflict. */
  private findRaces(later: Step, awaited: readonly ThreadId[], j: number): void {
    if (later.log.length === 0) return
    const own = this.before(later, awaited, j)
    for (let i = j - 1; i >= 0; i--) {
      const earlier = this.nodes[i]!.taken!
      if (earlier.thread === later.thread) continue
      if ((own[this.slot(earlier.thread)] ?? 0) > i) continue
      if (!conflicting(earlier, later)) continue
      if (this.isCovered(i, j, later)) continue
      const sequence = this.notAfter(i, j)
      sequence.push(later)
      this.nodes[i]!.found.push(sequence)
    }
  }

  /**
   * A plain access in between that conflicts with both makes the pair no race of its own: reversing the nearer pair comes first. For
   * synchronisation objects the nearer pair may be irreversible (a release enables an acquire), so all pairs are tried there.
   */
  private isCovered(i: number, j: number, later: Step): boolean {
    const earlier = this.nodes[i]!.taken!
    for (let k = i + 1; k < j; k++) {
      const between = this.nodes[k]!
      if (between.taken!.thread === later.thread) continue
      if ((between.clock![this.slot(earlier.thread)] ?? 0) <= i) continue
      if (conflicting(between.taken!, later) && !isSync(between.taken!, later)) return true
    }
    return false
  }

  /** The steps between i and j that do not happen after i. */
  private notAfter(i: number, j: number): Step[] {
    const { thread } = this.nodes[i]!.taken!
    const slot = this.slot(thread)
    const out: Step[] = []
    for (let k = i + 1; k < j; k++) {
      const node = this.nodes[k]!
      if ((node.clock![slot] ?? 0) <= i) out.push(node.taken!)
    }
    return out
  }

  // ---- wakeup trees --------------------------------------------------------------------------------------------------------------

  private insert(node: Node, sequence: readonly Step[]): void {
    if (node.sleep.some((s) => isWeakInitial(s, sequence))) return
    if (!this.isEnabled(sequence)) return
    insertInto(node.wakeup, sequence)
  }

  /** Whether the machine, now at the node, can make all of these steps. */
  private isEnabled(sequence: readonly Step[]): boolean {
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

  private recordOutcome(): void {
    const outcome = this.m.outcome() as Outcome
    const key = outcomeKey(outcome)
    if (this.outcomeStates.has(key)) return
    const state = this.graph.states++
    this.outcomeStates.set(key, state)
    this.graph.edge(0, state, outcome.stdout)
    const { stdout: _stdout, ...tail } = outcome
    this.graph.end(state, tail)
    this.witnesses.set(key, this.nodes.slice(0, -1).map((n) => ({ thread: n.rank, choice: n.taken!.choice })))
  }
}

export function outcomeKey(outcome: Outcome): string {
  return JSON.stringify(outcome)
}

function mergeInto(clock: Int32Array, other: Int32Array): void {
  const length = Math.min(clock.length, other.length)
  for (let i = 0; i < length; i++) if (other[i]! > clock[i]!) clock[i] = other[i]!
}

function conflicting(a: Step, b: Step): boolean {
  return a.thread === b.thread || !independentLogs(a.log, b.log)
}

function independent(a: Step, b: Step): boolean {
  return a.thread !== b.thread && independentLogs(a.log, b.log)
}

function independentLogs(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0; i < a.length; i += 2) {
    for (let j = 0; j < b.length; j += 2) {
      if (a[i] === b[j] && (a[i + 1] === 1 || b[j + 1] === 1)) return false
    }
  }
  return true
}

const SYNC_SLOT = 0xffff

/** Whether all that two steps conflict on are synchronisation objects (whole structures). */
function isSync(a: Step, b: Step): boolean {
  for (let i = 0; i < a.log.length; i += 2) {
    if (a.log[i]! % 65536 === SYNC_SLOT) continue
    for (let j = 0; j < b.log.length; j += 2) {
      if (a.log[i] === b.log[j] && (a.log[i + 1] === 1 || b.log[j + 1] === 1)) return false
    }
  }
  return true
}

/** Whether a step could come first in some run equivalent to one that starts with the sequence. */
function isWeakInitial(step: Step, sequence: readonly Step[]): boolean {
  for (const other of sequence) {
    if (other.thread === step.thread) return other.choice === step.choice
    if (step.log === UNKNOWN) return false
    if (!independentLogs(step.log, other.log)) return false
  }
  return true
}

/** Puts a sequence into an ordered tree, as a new branch where no branch already stands for it. */
function insertInto(branches: Branch[], sequence: readonly Step[]): void {
  let level = branches
  let rest = sequence
  for (;;) {
    const branch = level.find((b) => isWeakInitial(b.step, rest))
    if (branch === undefined) break
    // A leaf that can start the rest: everything behind it will be explored anyway.
    if (branch.children.length === 0) return
    rest = without(rest, branch.step)
    if (rest.length === 0) return
    level = branch.children
  }
  let children: Branch[] = []
  for (let i = rest.length - 1; i >= 0; i--) children = [{ step: rest[i]!, children }]
  level.push(children[0]!)
}

function without(sequence: readonly Step[], step: Step): Step[] {
  const at = sequence.findIndex((s) => s.thread === step.thread)
  return at < 0 ? [...sequence] : sequence.toSpliced(at, 1)
}
