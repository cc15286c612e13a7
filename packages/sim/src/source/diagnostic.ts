import type { Span } from './span.ts'
import type { SourceText } from './text.ts'

/**
 * Something wrong with a program, as data: a stable `code` (`language-what`, lower case: `python-syntax`,
 * `go-unused-variable`), one sentence for the reader, where, and, where it is known, one sentence on what to
 * write instead (for a refused feature: what is near it that is supported).
 */
export interface Diagnostic {
  readonly code: string
  readonly message: string
  readonly span: Span
  readonly fix?: string
}

/** `file:line:column: code: sentence`, with the fix after it when there is one. */
export function renderDiagnostic(source: SourceText, diagnostic: Diagnostic): string {
  const { line, column } = source.position(diagnostic.span.start)
  return `${source.file}:${line}:${column}: ${diagnostic.code}: ${sentenceOf(diagnostic)}`
}

/** The message and the fix behind it. Compilers end their words without a full stop, or on a line of their own. */
export function sentenceOf({ message, fix }: Pick<Diagnostic, 'message' | 'fix'>): string {
  if (fix === undefined) return message
  return `${message}${message.includes('\n') ? '\n ' : /[.!?]$/.test(message) ? '' : '.'} ${fix}`
}

/** All diagnostics of a text in reading order, one a line. */
export function renderDiagnostics(source: SourceText, diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((diagnostic) => renderDiagnostic(source, diagnostic))
    .join('\n')
}

/** A diagnostic with its place spelt out: the shape that leaves the simulator as JSON. */
export interface PlacedDiagnostic {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly code: string
  readonly message: string
  readonly fix?: string
}

export function placeDiagnostic(source: SourceText, diagnostic: Diagnostic): PlacedDiagnostic {
  const { code, message, span, fix } = diagnostic
  const start = source.position(span.start)
  const end = source.position(span.end)
  const place = { file: source.file, ...start, endLine: end.line, endColumn: end.column }
  return fix === undefined ? { ...place, code, message } : { ...place, code, message, fix }
}
