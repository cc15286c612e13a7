import type { Code, Program } from '../bytecode/program.ts'
import { INSTRUCTIONS } from '../bytecode/instructions.ts'
import { isCode, stackDepths } from '../bytecode/verifier.ts'

/**
 * What a thread may still touch: for each instruction, every global, attribute, item … that may be read or written from there on, in
 * this code and in any it may come to call. An over-approximation by name, made once a program. From it the machine decides whether
 * anybody could notice an operation: one that conflicts with no other thread's future is a persistent set of its own (Godefroid 1996,
 * ch. 4), so running on through it loses no outcome.
 */
export interface FutureSet {
  readonly id: number
  readonly reads: Uint32Array
  readonly writes: Uint32Array
}

/** What one instruction does, told by the language. */
export interface Effects {
  reads?: readonly string[]
  writes?: readonly string[]
  /** Names of functions or classes it may come to call. */
  mentions?: readonly string[]
  /** It may call any function that is used as a value, or any method of these names. */
  calls?: boolean
  /** What is read here may be a function without code of its own: whoever calls a value may do these reads and writes. */
  isValue?: boolean
}

export interface EffectTeller {
  effects(code: Code, pc: number): Effects
  /** Codes that run without being named: dunders, finalisers. */
  implicit(code: Code): boolean
}

export class FutureAccess {
  private readonly keys = new Map<string, number>()
  private readonly sets = new Map<string, FutureSet>()
  private readonly unions = new Map<string, FutureSet>()
  private readonly summaries = new Map<Code, Summary>()
  private readonly byName = new Map<string, Code[]>()
  private readonly threadNumbers = new Map<string, number>()
  private readonly perPc = new Map<Code, FutureSet[]>()
  private readonly teller: EffectTeller
  private implicit: Summary = emptySummary()
  private valued: Summary = emptySummary()
  private size = 1
  /** How many keys come from the text of the program. */
  private named = 0
  private functionSet: FutureSet | undefined

  constructor(programs: readonly Program[], teller: EffectTeller) {
    this.teller = teller
    const all: Code[] = []
    for (const program of programs) collect(program.entry, all)
    for (const code of all) {
      const list = this.byName.get(code.name)
      if (list) list.push(code)
      else this.byName.set(code.name, [code])
    }
    this.solve(all)
  }

  key(text: string): number {
    let key = this.keys.get(text)
    if (key === undefined) {
      key = this.keys.size
      this.keys.set(text, key)
    }
    return key
  }

  /**
   * Everything from `pc` on in `code`, calls included. What a call may do is told where its function is named, which is earlier than the
   * call: so it counts from the last place where nothing was on the stack.
   */
  from(code: Code, pc: number): FutureSet {
    let sets = this.perPc.get(code)
    if (sets === undefined) {
      const flow = this.flow(code)
      const starts = statementStarts(code)
      sets = flow.map((_, at) => this.intern(flow[starts[at]!]!))
      this.perPc.set(code, sets)
    }
    return sets[pc] ?? this.empty
  }

  readonly empty: FutureSet = { id: 0, reads: new Uint32Array(1), writes: new Uint32Array(1) }

  /**
   * The number of the thread that is started at this place in the tree of threads: the same in all machines of the program, whatever order they
   * first meet such places in. Prints hold these numbers, so what one machine found another could not follow else. For what the program sees, see
   * `Thread.place`: which place has which number depends on the searches made before.
   */
  threadNumber(path: string): number {
    const known = this.threadNumbers.get(path)
    if (known !== undefined) return known
    this.threadNumbers.set(path, this.threadNumbers.size)
    return this.threadNumbers.size - 1
  }

  /** A future that only reads these. */
  reading(...names: readonly string[]): FutureSet {
    return this.intern(new Set(names.map((name) => `r${name}`)))
  }

  /** What any thread of the program could do at any time. */
  anything(): FutureSet {
    const all = emptySummary()
    for (const summary of this.summaries.values()) add(all, summary)
    return this.intern(all)
  }

  /** What any function of the program could do: for callables that are not known by name. */
  functions(): FutureSet {
    return (this.functionSet ??= this.intern(this.valued))
  }

  /** The key of a place that the text of the program names, or else of one that stands for all others. */
  keyOr(text: string, otherwise: string): number {
    const key = this.keys.get(text)
    return key !== undefined && key < this.named ? key : this.key(otherwise)
  }

  /** The keys of all places whose names begin so. */
  keysOf(prefix: string): readonly number[] {
    return [...this.keys].flatMap(([text, key]) => (text.startsWith(prefix) ? [key] : []))
  }

  /** The place a key stands for, for people. */
  nameOf(key: number): string {
    for (const [text, number] of this.keys) if (number === key) return text
    return `place ${key}`
  }

  union(sets: readonly FutureSet[]): FutureSet {
    if (sets.length === 1) return sets[0]!
    if (sets.length === 0) return this.empty
    const key = sets.map((s) => s.id).join(' ')
    let union = this.unions.get(key)
    if (union === undefined) {
      const reads = new Uint32Array(this.size)
      const writes = new Uint32Array(this.size)
      for (const set of sets) {
        set.reads.forEach((word, i) => (reads[i]! |= word))
        set.writes.forEach((word, i) => (writes[i]! |= word))
      }
      union = this.internWords(reads, writes)
      this.unions.set(key, union)
    }
    return union
  }

  /** Least fixpoint over who may call whom. */
  private solve(all: readonly Code[]): void {
    for (const code of all) this.summaries.set(code, emptySummary())
    const natives = this.nativeValues(all)
    for (let changed = true; changed; ) {
      changed = false
      const implicit = emptySummary()
      const valued = new Set(natives)
      for (const code of all) {
        const whole = this.flow(code)[0] ?? emptySummary()
        const old = this.summaries.get(code)!
        if (whole.size > old.size) {
          this.summaries.set(code, whole)
          changed = true
        }
        if (this.teller.implicit(code)) add(implicit, whole)
        if (code.kind !== 'module') add(valued, whole)
      }
      if (implicit.size > this.implicit.size || valued.size > this.valued.size) changed = true
      this.implicit = implicit
      this.valued = valued
    }
    for (const summary of this.summaries.values()) for (const item of summary) this.key(item.slice(1))
    this.named = this.keys.size
    this.size = Math.max(1, Math.ceil((this.keys.size + 512) / 32))
  }

  /** What functions without code may do that are used as values somewhere. */
  private nativeValues(all: readonly Code[]): Summary {
    const out = emptySummary()
    for (const code of all) {
      for (let pc = 0; pc < code.ops.length; pc++) {
        const effects = this.teller.effects(code, pc)
        if (effects.isValue !== true) continue
        for (const read of effects.reads ?? []) out.add(`r${read}`)
        for (const write of effects.writes ?? []) out.add(`w${write}`)
      }
    }
    return out
  }

  /** Backward dataflow: what may happen from each pc on. */
  private flow(code: Code): Summary[] {
    const length = code.ops.length
    const at: Summary[] = Array.from({ length }, emptySummary)
    const own = at.map((_, pc) => this.own(code, pc))
    for (let changed = true; changed; ) {
      changed = false
      for (let pc = length - 1; pc >= 0; pc--) {
        const summary = at[pc]!
        const before = summary.size
        add(summary, own[pc]!)
        for (const next of successors(code, pc)) add(summary, at[next] ?? emptySummary())
        if (summary.size !== before) changed = true
      }
    }
    return at
  }

  private own(code: Code, pc: number): Summary {
    const effects = this.teller.effects(code, pc)
    const out: Summary = new Set(this.implicit)
    for (const read of effects.reads ?? []) out.add(`r${read}`)
    for (const write of effects.writes ?? []) out.add(`w${write}`)
    for (const name of effects.mentions ?? []) for (const called of this.byName.get(name) ?? []) add(out, this.summaries.get(called)!)
    if (effects.calls) add(out, this.valued)
    const constant = INSTRUCTIONS[code.ops[pc]!]!.operand === 'const' ? code.constants[code.operands[pc]!] : undefined
    if (isCode(constant)) add(out, this.summaries.get(constant) ?? emptySummary())
    return out
  }

  private intern(summary: Summary): FutureSet {
    const reads = new Uint32Array(this.size)
    const writes = new Uint32Array(this.size)
    for (const item of summary) {
      const key = this.key(item.slice(1))
      const words = item.startsWith('r') ? reads : writes
      words[key >> 5]! |= 1 << (key & 31)
    }
    return this.internWords(reads, writes)
  }

  private internWords(reads: Uint32Array, writes: Uint32Array): FutureSet {
    const key = `${reads.join(',')};${writes.join(',')}`
    let set = this.sets.get(key)
    if (set === undefined) {
      set = { id: this.sets.size + 1, reads, writes }
      this.sets.set(key, set)
    }
    return set
  }
}

/** "rNAME" and "wNAME". */
type Summary = Set<string>

const emptySummary = (): Summary => new Set()

function add(into: Summary, from: Summary): void {
  for (const item of from) into.add(item)
}

function collect(code: Code, into: Code[]): void {
  if (into.includes(code)) return
  into.push(code)
  for (const constant of code.constants) if (isCode(constant)) collect(constant, into)
}

/** For each instruction the nearest one before it (or itself) with an empty operand stack. */
function statementStarts(code: Code): Int32Array {
  const depths = stackDepths(code)
  const starts = new Int32Array(depths.length)
  let start = 0
  depths.forEach((depth, pc) => {
    if (depth === 0) start = pc
    starts[pc] = start
  })
  return starts
}

export function successors(code: Code, pc: number): number[] {
  const row = INSTRUCTIONS[code.ops[pc]!]!
  const out: number[] = []
  if (!('ends' in row && row.ends)) out.push(pc + 1)
  if (row.operand === 'jump') out.push(code.operands[pc]!)
  for (const range of code.exceptionRanges) {
    if (pc >= range.start && pc < range.end) {
      out.push(range.target)
      break
    }
  }
  return out
}

/** Whether something that reads (or writes) `key` could be noticed by code with this future. */
export function conflicts(future: FutureSet, key: number, writes: boolean): boolean {
  const word = key >> 5
  const bit = 1 << (key & 31)
  return ((future.writes[word] ?? 0) & bit) !== 0 || (writes && ((future.reads[word] ?? 0) & bit) !== 0)
}
