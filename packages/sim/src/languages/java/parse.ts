import type { Diagnostic, SourceText } from '../../source/index.ts'
import { DeclarationParser } from './parse-declarations.ts'
import { SyntaxFailure } from './token-stream.ts'
import { tokenize } from './lexer.ts'
import type { CompilationUnit } from './tree.ts'

export interface ParseResult {
  /** Absent when the text is not Java. */
  readonly unit?: CompilationUnit
  /** In javac's words, first trouble first; a text with any is refused. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The syntax tree of a Java text: a whole file, a compact source (methods without a class) or a fragment as it stands in
 * an article (statements, wrapped in a `main`). Reads Java 21 with what came final up to 25. Never throws.
 */
export function parse(source: SourceText): ParseResult {
  const { tokens, diagnostics } = tokenize(source.text)
  if (diagnostics.length > 0) return { diagnostics }
  try {
    return { unit: new DeclarationParser(tokens).compilationUnit(), diagnostics }
  } catch (error) {
    if (error instanceof SyntaxFailure) return refused(error.message, error.span)
    if (error instanceof RangeError) return refused('The program is nested too deeply.', { start: 0, end: 0 })
    throw error
  }
}

function refused(message: string, span: Diagnostic['span']): ParseResult {
  return { diagnostics: [{ code: 'java-syntax', message, span }] }
}
