import type { Diagnostic } from '../../source/index.ts'
import type { Module } from './ast.ts'
import { Cursor } from './grammar/cursor.ts'
import { diagnosticOf, Refusal } from './grammar/refusal.ts'
import { statements } from './grammar/statements.ts'
import { tokenize } from './grammar/tokenize.ts'
import type { Tokens } from './grammar/tokenize.ts'

export interface ParseResult {
  /** The tree, where CPython's own parser accepts the text. */
  readonly tree: Module | undefined
  /** Empty when there is a tree, otherwise the first error. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads a Python 3.12 program: accepts what `ast.parse` accepts, with CPython's words for what it refuses.
 * Features that only name types (`type X = …`, `def f[T]`) and `\N{…}` are refused by name. Never throws.
 */
export function parse(text: string): ParseResult {
  const tokens = tokenize(text)
  try {
    return { tree: moduleOf(text, tokens), diagnostics: [] }
  } catch (error) {
    const refusal = asRefusal(error)
    return { tree: undefined, diagnostics: [diagnosticOf(outranking(text, tokens, refusal) ?? refusal)] }
  }
}

function moduleOf(text: string, tokens: Tokens): Module {
  const cursor = new Cursor(text, tokens)
  const body = statements(cursor)
  if (!cursor.atKind('end') || tokens.refusal || tokens.lateRefusal) cursor.fail()
  return { type: 'Module', body, span: { start: 0, end: text.length } }
}

function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  throw error
}

/** An error of the tokenizer is reported first; a bracket never closed, when the parser failed on a later line. */
function outranking(text: string, { refusal, lateRefusal }: Tokens, found: Refusal): Refusal | undefined {
  if (refusal !== undefined) return refusal
  const unclosed = lateRefusal?.message.endsWith('was never closed') === true
  return unclosed && /[\r\n]/.test(text.slice(lateRefusal.span.start, found.reached)) ? lateRefusal : undefined
}
