import { INSTRUCTIONS, type InstructionRow } from './instructions.ts'
import type { Code } from './program.ts'

/** A compiler of ours went wrong: never the fault of the program that was compiled. */
export class MalformedCode extends Error {}

/**
 * Height of the operand stack before each instruction, -1 where control never comes.
 * Throws MalformedCode where two ways meet at different heights, a jump leaves the code, or the stack runs empty.
 */
export function stackDepths(code: Code): Int32Array {
  const depths = new Int32Array(code.ops.length).fill(-1)
  const open: number[] = []
  const arrive = (pc: number, depth: number, from: number) => {
    if (pc < 0 || pc >= code.ops.length) throw malformed(code, from, `goes on at ${pc}, outside the code`)
    if (depth < 0) throw malformed(code, from, 'takes more from the stack than is there')
    if (depths[pc] === -1) {
      depths[pc] = depth
      open.push(pc)
    } else if (depths[pc] !== depth) {
      throw malformed(code, from, `arrives at ${pc} with ${depth} on the stack, another way with ${depths[pc]}`)
    }
  }
  arrive(0, 0, 0)
  while (open.length > 0) {
    const pc = open.pop()!
    const row: InstructionRow = INSTRUCTIONS[code.ops[pc]!]!
    const operand = code.operands[pc]!
    const below = depths[pc]! - row.pops(operand)
    if (below < 0) throw malformed(code, pc, 'takes more from the stack than is there')
    if (row.operand === 'jump') arrive(operand, below + (row.pushesOnJump ?? row.pushes)(operand), pc)
    if (!row.ends) arrive(pc + 1, below + row.pushes(operand), pc)
    for (const range of code.exceptionRanges) {
      if (pc >= range.start && pc < range.end) {
        arrive(range.target, range.depth + 1, pc)
        break // inner ranges come first
      }
    }
  }
  return depths
}

/** Checks a whole tree of code, nested functions included. */
export function verify(code: Code): void {
  stackDepths(code)
  const locals = code.localNames.length
  code.ops.forEach((op, pc) => {
    const row = INSTRUCTIONS[op]
    const operand = code.operands[pc]!
    if (row === undefined) throw malformed(code, pc, `no instruction has the number ${op}`)
    if ((row.operand === 'local' || row.operand === 'cell') && operand >= locals) throw malformed(code, pc, `no local ${operand}`)
    if (row.operand === 'const' && operand >= code.constants.length) throw malformed(code, pc, `no constant ${operand}`)
    if (row.operand === 'name' && operand >= code.names.length) throw malformed(code, pc, `no name ${operand}`)
  })
  for (const constant of code.constants) if (isCode(constant)) verify(constant)
}

export function isCode(value: unknown): value is Code {
  return typeof value === 'object' && value !== null && 'ops' in value && 'exceptionRanges' in value
}

function malformed(code: Code, pc: number, what: string): MalformedCode {
  const row = INSTRUCTIONS[code.ops[pc]!]
  return new MalformedCode(`${code.qualifiedName}, instruction ${pc} (${row?.mnemonic ?? code.ops[pc]}): ${what}`)
}
