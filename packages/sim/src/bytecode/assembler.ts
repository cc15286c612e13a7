import { INSTRUCTIONS, opcodeOf } from './instructions.ts'
import type { Code, CodeKind, CodeSpan, ExceptionRange, Signature } from './program.ts'
import { stackDepths } from './verifier.ts'

/** A place to jump to, placed once by `place`. */
export interface Label {
  pc: number
}

export interface CodeHeader {
  readonly name: string
  readonly qualifiedName: string
  readonly kind: CodeKind
  readonly signature: Signature
  readonly localNames: readonly string[]
  readonly freeNames: readonly string[]
  readonly firstLine: number
  readonly library: boolean
  readonly file: string
  readonly docstring?: string | undefined
}

interface OpenRange {
  readonly start: Label
  readonly end: Label
  readonly target: Label
  readonly depth: number
}

/** Builds one Code: emit in order, jump to labels, then `finish`, which also measures the stack. */
export class Assembler {
  private readonly ops: number[] = []
  private readonly operands: (number | Label)[] = []
  private readonly spans: number[] = []
  private readonly lines: number[] = []
  private readonly constants: unknown[] = []
  private readonly names: string[] = []
  private readonly nameIndex = new Map<string, number>()
  private readonly constantIndex = new Map<unknown, number>()
  private readonly ranges: OpenRange[] = []
  private span: CodeSpan = { start: 0, end: 0 }
  private line = 0

  /** Later instructions belong to this stretch of source. */
  at(span: CodeSpan, line: number): void {
    this.span = span
    this.line = line
  }

  emit(mnemonic: string, operand: number | Label = 0): void {
    this.ops.push(opcodeOf(mnemonic))
    this.operands.push(operand)
    this.spans.push(this.span.start, this.span.end)
    this.lines.push(this.line)
  }

  label(): Label {
    return { pc: -1 }
  }

  place(label: Label): void {
    label.pc = this.ops.length
  }

  get here(): number {
    return this.ops.length
  }

  /** Index of a constant; equal primitives share one, everything else is compared by identity. */
  constant(value: unknown): number {
    const key = typeof value === 'number' && Object.is(value, -0) ? '-0' : typeof value === 'string' ? `s${value}` : value
    let index = this.constantIndex.get(key)
    if (index === undefined) {
      index = this.constants.push(value) - 1
      this.constantIndex.set(key, index)
    }
    return index
  }

  name(text: string): number {
    let index = this.nameIndex.get(text)
    if (index === undefined) {
      index = this.names.push(text) - 1
      this.nameIndex.set(text, index)
    }
    return index
  }

  /** Protects [start, end): inner ranges must be added before outer ones. `depth` is the stack height to cut back to. */
  protect(start: Label, end: Label, target: Label, depth: number): void {
    this.ranges.push({ start, end, target, depth })
  }

  finish(header: CodeHeader): Code {
    const operands = Int32Array.from(this.operands, (o) => (typeof o === 'number' ? o : placed(o)))
    const exceptionRanges: ExceptionRange[] = this.ranges
      .map((r) => ({ start: placed(r.start), end: placed(r.end), target: placed(r.target), depth: r.depth }))
      .filter((r) => r.start < r.end)
    const code: Code = {
      ...header,
      ops: Uint16Array.from(this.ops),
      operands,
      spans: Int32Array.from(this.spans),
      lines: Int32Array.from(this.lines),
      constants: this.constants,
      names: this.names,
      exceptionRanges,
      stackSize: 0,
    }
    const depths = stackDepths(code)
    let stackSize = 0
    for (let pc = 0; pc < depths.length; pc++) {
      const row = INSTRUCTIONS[code.ops[pc]!]!
      const depth = depths[pc]!
      if (depth >= 0) stackSize = Math.max(stackSize, depth, depth + row.pushes(code.operands[pc]!))
    }
    return { ...code, stackSize: stackSize + 1 }
  }
}

function placed(label: Label): number {
  if (label.pc < 0) throw new Error('a label was never placed')
  return label.pc
}
