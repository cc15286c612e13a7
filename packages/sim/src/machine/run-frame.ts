import { INSTRUCTIONS } from '../bytecode/instructions.ts'
import { type Frame, INVOKED, SUSPEND } from './frame.ts'
import type { Interpreter } from './interpreter.ts'
import { FUSED_ARITHMETIC, FUSED_COMPARE_JUMP } from './loaded-code.ts'
import type { Thread } from './thread.ts'
import type { HeapObject, Value } from './values.ts'

const MAX = Number.MAX_SAFE_INTEGER

/**
 * Runs one frame until it waits (SUSPEND), or the thread's frames change (INVOKED or nothing). The cases are the rows of the section
 * `core` by number (literal, so that the engine makes a jump table of them; run-frame.test.ts compares them with the table) and the fast
 * ways of whole numbers; everything else is the language's handler.
 */
export function runFrame(m: Interpreter, thread: Thread, frame: Frame): void | typeof SUSPEND | typeof INVOKED {
  const { fused, code } = frame.code
  const { ops, operands, constants } = code
  const registers = frame.registers
  const handlers = m.handlers
  let pc = frame.pc
  let sp = frame.sp
  for (;;) {
    const operand = operands[pc]!
    let op = fused[pc]!
    if (op === FUSED_COMPARE_JUMP) {
      const a = registers[operand]
      const b = ops[pc + 1] === 1 ? constants[operands[pc + 1]!] : registers[operands[pc + 1]!]
      if (typeof a === 'number' && typeof b === 'number') {
        pc = compare(operands[pc + 2]!, a, b) ? pc + 4 : operands[pc + 3]!
        continue
      }
      op = 2
    } else if (op === FUSED_ARITHMETIC) {
      const a = registers[operand]
      const b = ops[pc + 1] === 1 ? constants[operands[pc + 1]!] : registers[operands[pc + 1]!]
      if (typeof a === 'number' && typeof b === 'number') {
        const r = operands[pc + 2] === 0 ? a + b : a - b
        if ((r | 0) === r || (r <= MAX && r >= -MAX)) {
          registers[operands[pc + 3]!] = r
          pc += 4
          continue
        }
      }
      op = 2
    }
    pc++
    switch (op) {
      case 0: // NOP
        continue
      case 1: // LOAD_CONST
        registers[sp++] = constants[operand] as Value
        continue
      case 2: { // LOAD_LOCAL
        const value = registers[operand]
        if (value === undefined) {
          frame.pc = pc
          frame.sp = sp
          m.runtime.unbound(m, frame, operand)
        }
        registers[sp++] = value
        continue
      }
      case 3: // STORE_LOCAL
        registers[operand] = registers[--sp]
        continue
      case 4: // DELETE_LOCAL
        if (registers[operand] === undefined) {
          frame.pc = pc
          frame.sp = sp
          m.runtime.unbound(m, frame, operand)
        }
        registers[operand] = undefined
        continue
      case 8: // MAKE_CELL
        frame.pc = pc
        frame.sp = sp
        registers[operand] = m.runtime.newCell(m, registers[operand])
        continue
      case 9: // LOAD_CLOSURE
        registers[sp++] = registers[operand]
        continue
      case 10: // POP
        sp--
        continue
      case 11: // DUP
        registers[sp] = registers[sp - 1]
        sp++
        continue
      case 12: // COPY
        registers[sp] = registers[sp - operand]
        sp++
        continue
      case 13: { // SWAP
        const value = registers[sp - 1]
        registers[sp - 1] = registers[sp - operand]
        registers[sp - operand] = value
        continue
      }
      case 14: // JUMP
        pc = operand
        continue
      case 15: // JUMP_BACK
        frame.pc = pc
        frame.sp = sp
        if (m.loops(pc - operand)) {
          frame.pc = operand
          return SUSPEND
        }
        pc = operand
        continue
      case 16: // JUMP_IF_TRUE
      case 17: { // JUMP_IF_FALSE
        const value = registers[sp - 1]
        let truth: boolean
        if (value === true || value === false) truth = value
        else {
          frame.pc = pc
          frame.sp = sp
          const answer = m.runtime.truth(m, thread, frame)
          if (answer === INVOKED || answer === SUSPEND) {
            frame.pc = pc - 1
            return answer
          }
          truth = answer
        }
        sp--
        if (truth === (op === 16)) pc = operand
        continue
      }
      case 18: // JUMP_IF_TRUE_OR_POP
      case 19: { // JUMP_IF_FALSE_OR_POP
        const value = registers[sp - 1]
        let truth: boolean
        if (value === true || value === false) truth = value
        else {
          frame.pc = pc
          frame.sp = sp
          const answer = m.runtime.truth(m, thread, frame)
          if (answer === INVOKED || answer === SUSPEND) throw new Error('TO_BOOL must stand before a keeping jump on an object')
          truth = answer
        }
        if (truth === (op === 18)) pc = operand
        else sp--
        continue
      }
      case 20: { // RETURN
        frame.pc = pc
        frame.sp = sp - 1
        m.finish(thread, frame, registers[sp - 1])
        return
      }
      default: {
        frame.pc = pc
        frame.sp = sp
        if (op === 5 || op === 6 || op === 7) {
          if (runCell(m, frame, op, operand) === SUSPEND) {
            frame.pc = pc - 1
            return SUSPEND
          }
          sp = frame.sp
          continue
        }
        const handler = handlers[op]
        if (handler === undefined) throw new Error(`${m.program.language} has no handler for ${INSTRUCTIONS[op]?.mnemonic ?? op}`)
        // The frame stands at the instruction while leave is asked for; a handler sees pc behind it.
        const answer = handler(m, thread, frame, operand)
        if (answer === undefined) {
          pc = frame.pc
          sp = frame.sp
          continue
        }
        if (answer === SUSPEND) frame.pc = pc - 1
        return answer
      }
    }
  }
}

/** Operators by their place in OPERATORS, as literals for the same reason. */
function compare(operator: number, a: number, b: number): boolean {
  switch (operator) {
    case 13: return a < b
    case 14: return a <= b
    case 15: return a === b
    case 16: return a !== b
    case 17: return a > b
    default: return a >= b
  }
}

/** LOAD_CELL, STORE_CELL, DELETE_CELL. */
function runCell(m: Interpreter, frame: Frame, op: number, operand: number): void | typeof SUSPEND {
  const cell = frame.registers[operand] as HeapObject & { content: Value }
  const future = frame.code.cellKey(operand)
  if (!m.may(cell, future, future, op !== 5)) return SUSPEND
  if (op === 5) {
    if (cell.content === undefined) m.runtime.unbound(m, frame, operand)
    frame.push(cell.content)
    return
  }
  if (op === 7 && cell.content === undefined) m.runtime.unbound(m, frame, operand)
  const value = op === 6 ? frame.pop() : undefined
  m.journal.set(cell, 'content', value)
  if (cell.shared) m.share(value)
}
