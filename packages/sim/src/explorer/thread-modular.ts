import { BoundReached, type Fingerprint, type LocalState, type ModularMachine, type ThreadId } from '../machine/machine.ts'

/**
 * Abstract states of a program whose threads are all alike: the shared state, how many threads stand at each place, and the set of local states
 * that threads may be in. Which local states occur *together* is forgotten (thread-modular: Flanagan and Qadeer 2003; Cartesian abstraction:
 * Malkis, Podelski, Rybalchenko 2006), how many threads stand where is kept (counter abstraction: Pnueli, Xu, Zuck 2002). Every run has an
 * abstract run, so what no abstract run ends in cannot happen.
 *
 * The effect of one operation on shared state and one local state is not modelled: a thread of the real machine is put into the local state and
 * makes the step. A program that does not fit (threads that wait, print, make objects for others, are told apart) is declined by `Unfit`.
 */
export class ThreadModular {
  readonly nodes: AbstractNode[] = []
  /** Local states by number; 0 is "has ended". */
  readonly locals: (LocalState | null)[] = [null]
  readonly placeOf: number[] = [0]
  /** By local state: what it would do next, equal where place and touched variables are. */
  readonly operationOf: string[] = ['']
  transitions = 0
  private readonly m: ModularMachine
  private readonly base: number
  /** Local states of the threads where the search begins. */
  readonly start: readonly number[]
  private readonly walker: Actor
  private readonly prober: Actor
  private readonly threads: number
  private readonly localNumber = new Map<string, number>([['', 0]])
  private readonly placeNumber = new Map<string, number>([['ended', 0]])
  /** Local states by place, as bits. */
  private readonly members: Bits[] = [[1]]
  private readonly sharedNumber = new Map<string, number>()
  private readonly ways: Step[][] = []
  private readonly effects: (Effect | undefined)[][] = []
  private readonly nodeNumber = new Map<string, number>()
  private standing: readonly Step[] = []
  /** Nodes to look at, in the order in which they were reached; those before `looked` are done. */
  private readonly open: number[] = []
  private looked = 0

  /** `m` stands where nothing but the exchangeable threads can move, just after `fingerprint`. */
  constructor(m: ModularMachine) {
    this.m = m
    this.base = m.depth
    this.threads = m.unfinished().length
    const alike = m.exchangeable()
    ;[this.walker, this.prober] = alike.map((thread) => ({ thread, owned: m.local(thread)?.own })) as [Actor, Actor]
    const counts: number[] = [0]
    let held: Bits = []
    this.start = alike.map((thread) => this.internLocal(thread))
    for (const local of this.start) {
      const place = this.placeOf[local]!
      counts[place] = (counts[place] ?? 0) + 1
      held = withBit(held, local)
    }
    this.node(this.internShared([]), counts, held)
  }

  /** Goes on for some nodes; true where no abstract state is left to look at. */
  some(count: number): boolean {
    for (let i = 0; i < count; i++) {
      const next = this.open[this.looked]
      if (next === undefined) return true
      this.looked++
      const node = this.nodes[next]!
      node.isOpen = false
      this.spread(node)
    }
    return false
  }

  /** What a step from a local state does; undefined where no abstract run makes it. */
  effectOf(shared: number, local: number): Effect | undefined {
    return this.effects[shared]?.[local]
  }

  /** The number of the abstract state in which threads stand in these local states. */
  nodeWith(shared: number, locals: readonly number[]): number | undefined {
    const counts: number[] = [0]
    for (const local of locals) {
      const place = this.placeOf[local]!
      while (counts.length <= place) counts.push(0)
      counts[place]!++
    }
    return this.nodeNumber.get(nodeKey(shared, counts))
  }

  /** All threads have ended. */
  isFinal(node: AbstractNode): boolean {
    return node.counts.every((count) => count === 0)
  }

  private spread(node: AbstractNode): void {
    const { locals } = node
    for (let local = 1; local < this.locals.length; local++) {
      if (!hasBit(locals, local)) continue
      const place = this.placeOf[local]!
      const result = this.effect(node.shared, local)
      this.transitions++
      const others = node.counts[place] === 1 ? without(locals, this.members[place]!) : locals
      const counts = moved(node.counts, place, this.placeOf[result.local]!)
      const to = this.node(result.shared, counts, result.local === 0 ? others : withBit(others, result.local))
      if (!node.next.includes(to)) node.next.push(to)
    }
  }

  private node(shared: number, counts: readonly number[], locals: Bits): number {
    const key = nodeKey(shared, counts)
    const known = this.nodeNumber.get(key)
    const number = known ?? this.nodes.push({ shared, counts, locals: [], next: [], isOpen: false }) - 1
    if (known === undefined) this.nodeNumber.set(key, number)
    const node = this.nodes[number]!
    const all = union(node.locals, locals)
    if (all === node.locals) return number
    node.locals = all
    if (!node.isOpen) this.open.push(number)
    node.isOpen = true
    return number
  }

  // ---- the real machine ------------------------------------------------------------------------------------------------------------

  /** What a step from a local state does to the shared state and to the local state. */
  private effect(shared: number, local: number): Effect {
    const row = (this.effects[shared] ??= [])
    return (row[local] ??= this.probe(shared, local))
  }

  private probe(shared: number, local: number): Effect {
    const { m, prober } = this
    this.stand(this.ways[shared]!)
    m.imagine(prober.thread, this.locals[local]!, prober.owned)
    m.fingerprint()
    if (this.sharedNumber.get(keyOf(m.shared)) !== shared || m.localPrint(prober.thread) !== this.locals[local]!.print) throw new Unfit('a thread cannot be put into the state of another')
    this.make(prober.thread)
    const result = { shared: -1, local: this.isLiving(prober.thread) ? this.internLocal(prober.thread) : 0 }
    const known = this.sharedNumber.get(keyOf(m.shared))
    const to = known ?? this.internShared([...this.ways[shared]!, { local }])
    m.undo()
    m.undo()
    return { ...result, shared: to }
  }

  private make(thread: ThreadId): void {
    const { m } = this
    const event = m.step(thread, 0)
    if (event.output !== '') throw new Unfit('threads print')
    if (m.identityShown) throw new Unfit('threads are told apart')
    m.fingerprint()
    if (m.unfinished().length > this.threads) throw new Unfit('threads start threads')
  }

  /** Brings the machine to a shared state: one thread makes, from local states it is put into, the steps that led there first. */
  private stand(way: readonly Step[]): void {
    const { m, walker } = this
    let same = 0
    while (same < way.length && same < this.standing.length && way[same]!.local === this.standing[same]!.local) same++
    while (m.depth > this.base + same * 2) m.undo()
    for (const { local } of way.slice(same)) {
      m.imagine(walker.thread, this.locals[local]!, walker.owned)
      m.fingerprint()
      this.make(walker.thread)
    }
    this.standing = way
  }

  private isLiving(thread: ThreadId): boolean {
    return this.m.unfinished().includes(thread)
  }

  private internLocal(thread: ThreadId): number {
    const print = this.m.localPrint(thread)
    let number = this.localNumber.get(print)
    if (number !== undefined) return number
    const local = this.m.local(thread)
    if (local === undefined || local.pending.kind !== 'access') throw new Unfit('threads wait, or hold objects of their own')
    if (this.locals.length > MOST_LOCALS) throw new BoundReached('local states')
    number = this.locals.push(local) - 1
    this.localNumber.set(print, number)
    let place = this.placeNumber.get(local.place)
    if (place === undefined) {
      place = this.placeNumber.size
      this.placeNumber.set(local.place, place)
      this.members[place] = []
    }
    this.placeOf.push(place)
    this.operationOf.push(`${local.place} ${local.pending.text} ${local.pending.accesses.join()}`)
    this.members[place] = withBit(this.members[place]!, number)
    return number
  }

  private internShared(way: Step[]): number {
    const key = keyOf(this.m.shared)
    let number = this.sharedNumber.get(key)
    if (number === undefined) {
      if (this.sharedNumber.size > MOST_SHARED) throw new BoundReached('shared states')
      number = this.sharedNumber.size
      this.sharedNumber.set(key, number)
      this.ways.push(way)
    }
    return number
  }
}

/** Why a program is not for this search. */
export class Unfit extends Error {}

export interface AbstractNode {
  readonly shared: number
  /** Threads by place; those that have ended are not counted. */
  readonly counts: readonly number[]
  locals: Bits
  readonly next: number[]
  isOpen: boolean
}

/** A step from a local state. */
interface Step {
  readonly local: number
}

/** A thread of the machine that is put into local states. */
interface Actor {
  readonly thread: ThreadId
  readonly owned: LocalState['own']
}

/** What a step leads to: a shared state and a local one. */
export interface Effect {
  readonly shared: number
  readonly local: number
}

/** Sets of small numbers, 31 to a word. */
export type Bits = readonly number[]

const MOST_LOCALS = 2_000
const MOST_SHARED = 5_000

function keyOf({ high, low }: Fingerprint): string {
  return `${high} ${low}`
}

function nodeKey(shared: number, counts: readonly number[]): string {
  let end = counts.length
  while (end > 1 && !counts[end - 1]) end--
  let key = `${shared}`
  for (let place = 1; place < end; place++) key += `,${counts[place] ?? 0}`
  return key
}

/** One thread fewer at a place, and one more at another; place 0 is not counted. */
function moved(counts: readonly number[], from: number, to: number): number[] {
  const out = counts.slice()
  out[from]!--
  if (to !== 0) {
    while (out.length <= to) out.push(0)
    out[to]!++
  }
  return out
}

export function hasBit(bits: Bits, number: number): boolean {
  return ((bits[Math.trunc(number / 31)] ?? 0) & (1 << (number % 31))) !== 0
}

function withBit(bits: Bits, number: number): Bits {
  const out = bits.slice()
  const word = Math.trunc(number / 31)
  while (out.length <= word) out.push(0)
  out[word]! |= 1 << (number % 31)
  return out
}

function without(bits: Bits, others: Bits): Bits {
  return bits.map((word, i) => word & ~(others[i] ?? 0))
}

/** `a` itself where it holds all of `b`. */
function union(a: Bits, b: Bits): Bits {
  if (b.every((word, i) => ((a[i] ?? 0) | word) === (a[i] ?? 0))) return a
  const out: number[] = []
  for (let i = 0; i < Math.max(a.length, b.length); i++) out.push((a[i] ?? 0) | (b[i] ?? 0))
  return out
}
