import { INSTRUCTIONS, opcodeOf } from '../bytecode/instructions.ts'
import type { Code } from '../bytecode/program.ts'
import type { Layout } from './namespace.ts'
import { successors, type FutureAccess, type FutureSet } from './future.ts'

const LOAD_LOCAL = opcodeOf('LOAD_LOCAL')
const STORE_LOCAL = opcodeOf('STORE_LOCAL')
const DELETE_LOCAL = opcodeOf('DELETE_LOCAL')

/** A Code made ready to run: what is worked out once and asked often. */
export class LoadedCode {
  readonly code: Code
  readonly locals: number
  /** Future keys of names: as globals and as attributes. */
  readonly globalKeys: Int32Array
  readonly attributeKeys: Int32Array
  private readonly access: FutureAccess
  /** The code as it is run: runs of instructions that stand for one are replaced at their head (see fuse). */
  readonly fused: Uint16Array
  private layout: Layout | undefined
  private slots: Int32Array = new Int32Array(0)
  private live: Uint32Array[] | undefined

  constructor(code: Code, access: FutureAccess) {
    this.code = code
    this.access = access
    this.locals = code.localNames.length
    this.fused = fuse(code)
    this.globalKeys = Int32Array.from(code.names, (name) => access.key(`global ${name}`))
    this.attributeKeys = Int32Array.from(code.names, (name) => access.key(`attribute ${name}`))
  }

  /** Place in a module's globals of each of the names. */
  globalSlots(layout: Layout): Int32Array {
    if (this.layout !== layout) {
      this.layout = layout
      this.slots = Int32Array.from(this.code.names, (name) => layout.slot(name))
    }
    return this.slots
  }

  cellKey(local: number): number {
    return this.access.key(`cell ${this.code.localNames[local]}`)
  }

  future(pc: number): FutureSet {
    return this.access.from(this.code, pc)
  }

  /** Whether local i may still be read from pc on: a dead local is no part of the state. */
  isLive(pc: number, local: number): boolean {
    this.live ??= liveness(this.code, this.locals)
    const words = this.live[pc]
    return words === undefined || ((words[local >> 5]! >>> (local & 31)) & 1) === 1
  }
}

/** Numbers of fused instructions; the operands stay where they were. */
export const FUSED_COMPARE_JUMP = 1000
export const FUSED_ARITHMETIC = 1001

const LOAD_CONST = opcodeOf('LOAD_CONST')
const COMPARE = opcodeOf('COMPARE')
const JUMP_IF_FALSE = opcodeOf('JUMP_IF_FALSE')
const BINARY = opcodeOf('BINARY')
const INPLACE = opcodeOf('INPLACE')

/**
 * Finds `local < constant; jump if false` and `local = local + constant` (or with a second local) and marks their heads. The
 * instructions behind a head stay, so jumps into the middle, spans and exception ranges mean what they meant.
 */
function fuse(code: Code): Uint16Array {
  const { ops } = code
  const fused = ops.slice()
  for (let pc = 0; pc + 3 < ops.length; pc++) {
    if (ops[pc] !== LOAD_LOCAL || (ops[pc + 1] !== LOAD_CONST && ops[pc + 1] !== LOAD_LOCAL)) continue
    if (ops[pc + 2] === COMPARE && ops[pc + 3] === JUMP_IF_FALSE) fused[pc] = FUSED_COMPARE_JUMP
    const arithmetic = (ops[pc + 2] === BINARY || ops[pc + 2] === INPLACE) && code.operands[pc + 2]! < 2
    if (arithmetic && ops[pc + 3] === STORE_LOCAL) fused[pc] = FUSED_ARITHMETIC
  }
  return fused
}

/** Backward liveness of plain locals. Cells stay live: a closure may read them. */
function liveness(code: Code, locals: number): Uint32Array[] {
  const words = Math.max(1, Math.ceil(locals / 32))
  const always = new Uint32Array(words)
  code.ops.forEach((op, pc) => {
    const row = INSTRUCTIONS[op]!
    if (row.operand === 'cell') setBit(always, code.operands[pc]!)
  })
  for (let free = locals - code.freeNames.length; free < locals; free++) setBit(always, free)
  if (code.kind === 'class') setBit(always, 0)
  const live = Array.from({ length: code.ops.length }, () => always.slice())
  for (let changed = true; changed; ) {
    changed = false
    for (let pc = code.ops.length - 1; pc >= 0; pc--) {
      const out = always.slice()
      for (const next of successors(code, pc)) live[next]?.forEach((word, i) => (out[i]! |= word))
      const op = code.ops[pc]
      const local = code.operands[pc]!
      if (op === STORE_LOCAL) clearBit(out, local)
      else if (op === LOAD_LOCAL || op === DELETE_LOCAL) setBit(out, local)
      always.forEach((word, i) => (out[i]! |= word))
      if (out.some((word, i) => word !== live[pc]![i])) {
        live[pc] = out
        changed = true
      }
    }
  }
  return live
}

function setBit(words: Uint32Array, bit: number): void {
  words[bit >> 5]! |= 1 << (bit & 31)
}
function clearBit(words: Uint32Array, bit: number): void {
  words[bit >> 5]! &= ~(1 << (bit & 31))
}
