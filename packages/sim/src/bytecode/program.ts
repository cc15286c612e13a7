/** What a compiler makes and a machine runs. Plain data, but for the constants, which are the language's immutable values. */

/** A stretch of source text, as offsets. */
export interface CodeSpan {
  readonly start: number
  readonly end: number
}

/** While pc is in [start, end), an exception cuts the stack to `depth`, pushes the exception and goes on at `target`. */
export interface ExceptionRange {
  readonly start: number
  readonly end: number
  readonly target: number
  readonly depth: number
}

/** How a language passes arguments. Registers 0… are filled in this order. */
export interface Signature {
  readonly positionalOnly: number
  /** Names of all positional parameters, the positional-only ones first. */
  readonly positional: readonly string[]
  readonly keywordOnly: readonly string[]
  readonly varargs: string | null
  readonly varkeywords: string | null
}

export type CodeKind = 'module' | 'function' | 'class' | 'generator' | 'coroutine' | 'async-generator'

export interface Code {
  readonly name: string
  readonly qualifiedName: string
  readonly kind: CodeKind
  readonly signature: Signature
  readonly ops: Uint16Array
  readonly operands: Int32Array
  /** Source offsets, two an instruction: start, end. */
  readonly spans: Int32Array
  /** 1-based source line of each instruction. */
  readonly lines: Int32Array
  readonly constants: readonly unknown[]
  readonly names: readonly string[]
  /** Names of the registers below the operand stack; captured cells (`freeNames`) come last. */
  readonly localNames: readonly string[]
  readonly freeNames: readonly string[]
  readonly stackSize: number
  readonly exceptionRanges: readonly ExceptionRange[]
  readonly firstLine: number
  /** Library code: what it does inside is no switch point unless it is a synchronisation primitive. */
  readonly library: boolean
  readonly docstring?: string | undefined
  readonly file: string
}

export interface Program {
  readonly language: 'python' | 'go' | 'java'
  readonly file: string
  readonly text: string
  readonly entry: Code
}
