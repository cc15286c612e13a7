import { INSTRUCTIONS, OPERATORS, type InstructionRow } from './instructions.ts'
import type { Code } from './program.ts'
import { isCode } from './verifier.ts'

/** One line an instruction: source line where it changes, pc, mnemonic, operand and what it stands for; nested code follows. */
export function disassemble(code: Code, show: (constant: unknown) => string = String): string {
  const out = [`${code.kind} ${code.qualifiedName} (${code.file}, line ${code.firstLine})`]
  let line = -1
  code.ops.forEach((op, pc) => {
    const row: InstructionRow = INSTRUCTIONS[op]!
    const margin = code.lines[pc] === line ? '' : String(code.lines[pc])
    line = code.lines[pc]!
    const operand = row.operand === 'none' ? '' : String(code.operands[pc])
    out.push(`${margin.padStart(5)} ${String(pc).padStart(5)}  ${row.mnemonic.padEnd(22)} ${operand.padStart(4)}  ${meaning(code, pc, row, show)}`.trimEnd())
  })
  for (const range of code.exceptionRanges) {
    out.push(`${' '.repeat(12)}exceptions in ${range.start}…${range.end - 1} go to ${range.target}, stack cut to ${range.depth}`)
  }
  for (const constant of code.constants) if (isCode(constant)) out.push('', disassemble(constant, show))
  return out.join('\n')
}

function meaning(code: Code, pc: number, row: InstructionRow, show: (constant: unknown) => string): string {
  const operand = code.operands[pc]!
  switch (row.operand) {
    case 'const': {
      const constant = code.constants[operand]
      return `(${isCode(constant) ? `code ${constant.qualifiedName}` : show(constant)})`
    }
    case 'name': return `(${code.names[operand]})`
    case 'local':
    case 'cell': return `(${code.localNames[operand]})`
    case 'jump': return `(to ${operand})`
    case 'operator': return `(${OPERATORS[operand]})`
    default: return ''
  }
}
