/**
 * The backtracking machine that runs a compiled pattern over code points. One stack holds the choices still
 * open and, between them, what each change of a register replaced: failing unwinds it to the last choice.
 */
import type { Instruction, Program } from './program.ts'

/** A search that takes more steps than this is given up: catastrophic backtracking must not hang a simulation. */
export const MAX_STEPS = 5_000_000

export class RegexBoundReached extends Error {
  constructor() {
    super(`The regular expression took more than ${MAX_STEPS} steps.`)
  }
}

interface Choice {
  readonly kind: 'choice'
  readonly pc: number
  readonly position: number
}

/** Positions still to be tried by a run of characters, one at a time from `position` towards `last`. */
interface RunChoice {
  readonly kind: 'run'
  readonly pc: number
  position: number
  readonly last: number
}

interface Restore {
  readonly kind: 'restore'
  readonly register: number
  readonly value: number
}

export interface Region {
  readonly codes: ArrayLike<number>
  /** Where the text ends for the search. */
  readonly end: number
}

export class Run {
  /** Group marks, two for each group, then the last closed group, then count and start of each loop. */
  readonly registers: number[]
  private readonly stack: (Choice | RunChoice | Restore)[] = []
  private readonly program: Program
  private readonly region: Region
  private readonly loopBase: number
  private readonly lastIndex: number
  private steps = 0
  private mustEnd = false
  private notAt = -1
  private matchedAt = -1
  private lookFrom = -1
  private pc = 0
  private position = 0

  constructor(program: Program, groupCount: number, region: Region) {
    this.program = program
    this.region = region
    this.lastIndex = 2 * groupCount + 2
    this.loopBase = this.lastIndex + 1
    this.registers = Array.from({ length: this.loopBase + 2 * program.loops }, () => -1)
  }

  /** The number of the group closed last; −1 for none. */
  get lastGroup(): number {
    return this.registers[this.lastIndex] ?? -1
  }

  /**
   * Tries at one position; the end of the match, or −1. `mustEnd` asks for the region's end, `mayBeEmpty` false
   * refuses a match of no characters.
   */
  attempt(start: number, mustEnd: boolean, mayBeEmpty: boolean): number {
    this.registers.fill(-1)
    this.stack.length = 0
    this.mustEnd = mustEnd
    this.notAt = mayBeEmpty ? -1 : start
    if (!this.execute(0, start)) return -1
    this.registers[0] = start
    this.registers[1] = this.matchedAt
    return this.matchedAt
  }

  private set(register: number, value: number): void {
    this.stack.push({ kind: 'restore', register, value: this.registers[register] ?? -1 })
    this.registers[register] = value
  }

  /** Runs until `match` or `done`; on success `matchedAt` holds the position. */
  private execute(startPc: number, start: number): boolean {
    const base = this.stack.length
    const { code } = this.program
    this.pc = startPc
    this.position = start
    for (;;) {
      if (++this.steps > MAX_STEPS) throw new RegexBoundReached()
      const instruction = code[this.pc] as Instruction
      if (instruction.op === 'done' || (instruction.op === 'match' && this.accepts(this.position))) {
        this.matchedAt = this.position
        return true
      }
      if (!this.step(instruction, this.pc, this.position) && !this.backtrack(base)) return false
    }
  }

  private accepts(position: number): boolean {
    return !(this.mustEnd && position !== this.region.end) && position !== this.notAt
  }

  /** Undoes changes back to the last open choice above `base`. */
  private backtrack(base: number): boolean {
    while (this.stack.length > base) {
      const entry = this.stack.at(-1) as Choice | RunChoice | Restore
      if (entry.kind === 'run' && entry.position !== entry.last) {
        entry.position += entry.position < entry.last ? 1 : -1
        if (entry.position === entry.last) this.stack.pop()
        return this.go(entry.pc, entry.position)
      }
      this.stack.pop()
      if (entry.kind === 'choice') return this.go(entry.pc, entry.position)
      if (entry.kind === 'restore') this.registers[entry.register] = entry.value
    }
    return false
  }

  /** Sets where to go on; true, so that a caller can end with it. */
  private go(pc: number, position: number): true {
    this.pc = pc
    this.position = position
    return true
  }

  /** Does one instruction; false when this road ends. */
  private step(instruction: Instruction, pc: number, position: number): boolean {
    switch (instruction.op) {
      case 'character':
        return position < this.region.end && instruction.test(this.region.codes[position] ?? -1) && this.go(pc + 1, position + 1)
      case 'run':
        return this.run(instruction, pc, position)
      case 'check':
        return instruction.check(this.region.codes, position, this.region.end) && this.go(pc + 1, position)
      case 'here':
        return position === this.lookFrom && this.go(pc + 1, position)
      case 'save':
        this.set(instruction.slot, position)
        if (instruction.slot % 2 === 1) this.set(this.lastIndex, (instruction.slot - 1) / 2)
        return this.go(pc + 1, position)
      case 'split':
        this.stack.push({ kind: 'choice', pc: instruction.second, position })
        return this.go(instruction.first, position)
      case 'jump':
        return this.go(instruction.to, position)
      case 'enter':
        this.set(this.loopBase + 2 * instruction.loop, 0)
        this.set(this.loopBase + 2 * instruction.loop + 1, -1)
        return this.go(pc + 1, position)
      case 'loop':
        return this.loop(instruction, position)
      case 'again':
        this.set(this.loopBase + 2 * instruction.loop, (this.registers[this.loopBase + 2 * instruction.loop] ?? 0) + 1)
        this.set(this.loopBase + 2 * instruction.loop + 1, position)
        return this.go(instruction.body, position)
      case 'reference':
        return this.reference(instruction, pc, position)
      case 'conditional':
        return this.go(this.isSet(instruction.group) ? pc + 1 : instruction.no, position)
      case 'look':
        return this.look(instruction, pc, position)
      case 'atomic':
        return this.alone(pc + 1, position) && this.go(instruction.exit, this.matchedAt)
      default:
        return false
    }
  }

  private run(instruction: Extract<Instruction, { op: 'run' }>, pc: number, position: number): boolean {
    const { codes, end } = this.region
    const { test, least, most, style } = instruction
    const limit = Math.min(end, position + most)
    const low = position + least
    if (low > end) return false
    let high = position
    const stop = style === 'lazy' ? low : limit
    while (high < stop && test(codes[high] ?? -1)) high++
    if (high < low) return false
    if (style === 'greedy' && high > low) this.stack.push({ kind: 'run', pc: pc + 1, position: high, last: low })
    if (style === 'lazy') this.pushLazy(test, pc, low, limit)
    return this.go(pc + 1, high)
  }

  private pushLazy(test: (code: number) => boolean, pc: number, low: number, limit: number): void {
    let high = low
    while (high < limit && test(this.region.codes[high] ?? -1)) high++
    if (high > low) this.stack.push({ kind: 'run', pc: pc + 1, position: low, last: high })
  }

  private loop(instruction: Extract<Instruction, { op: 'loop' }>, position: number): boolean {
    const { loop, least, most, lazy, body, exit } = instruction
    const count = this.registers[this.loopBase + 2 * loop] ?? 0
    if (count < least) return this.go(body, position)
    // A turn that took nothing is not followed by another.
    const more = count < most && this.registers[this.loopBase + 2 * loop + 1] !== position
    if (!more) return this.go(exit, position)
    this.stack.push({ kind: 'choice', pc: lazy ? body : exit, position })
    return this.go(lazy ? exit : body, position)
  }

  private isSet(group: number): boolean {
    return (this.registers[2 * group] ?? -1) >= 0 && (this.registers[2 * group + 1] ?? -1) >= 0
  }

  private reference(instruction: Extract<Instruction, { op: 'reference' }>, pc: number, position: number): boolean {
    const { group, same } = instruction
    if (!this.isSet(group)) return false
    const { codes, end } = this.region
    const [from = 0, to = 0] = this.registers.slice(2 * group, 2 * group + 2)
    if (position + to - from > end) return false
    for (let i = 0; i < to - from; i++) {
      const [a, b] = [codes[from + i] ?? -1, codes[position + i] ?? -1]
      if (a !== b && !same(a, b)) return false
    }
    return this.go(pc + 1, position + to - from)
  }

  private look(instruction: Extract<Instruction, { op: 'look' }>, pc: number, position: number): boolean {
    const height = this.stack.length
    const before = this.lookFrom
    let found = false
    for (let back = instruction.least; back <= instruction.most && back <= position && !found; back++) {
      this.lookFrom = position
      found = instruction.negate ? this.execute(pc + 1, position - back) : this.alone(pc + 1, position - back)
    }
    this.lookFrom = before
    if (instruction.negate) this.unwind(height)
    return found !== instruction.negate && this.go(instruction.exit, position)
  }

  /** Runs a part to its `done` and then forgets the choices left open in it, but not what to restore. */
  private alone(pc: number, position: number): boolean {
    const height = this.stack.length
    if (!this.execute(pc, position)) return false
    const kept = this.stack.splice(height).filter((entry) => entry.kind === 'restore')
    for (const entry of kept) this.stack.push(entry)
    return true
  }

  private unwind(height: number): void {
    while (this.stack.length > height) {
      const entry = this.stack.pop()
      if (entry?.kind === 'restore') this.registers[entry.register] = entry.value
    }
  }
}
