import type { Diagnostic, Span } from '../../../source/index.ts'

/** What kind of exception CPython raises while compiling, and the one kind that is ours: a feature left out. */
export type RefusalKind = 'SyntaxError' | 'IndentationError' | 'TabError' | 'Unsupported'

const CODES: Record<RefusalKind, string> = {
  SyntaxError: 'python-syntax',
  IndentationError: 'python-indentation',
  TabError: 'python-indentation',
  Unsupported: 'python-unsupported',
}

/** Thrown inside the parser only, to leave it at the first error; `parse` turns it into a diagnostic. */
export class Refusal extends Error {
  readonly kind: RefusalKind
  readonly span: Span
  readonly fix: string | undefined
  /** How far the parser had read, where that is further than the span. */
  readonly reached: number

  constructor(kind: RefusalKind, message: string, span: Span, fix?: string, reached: number = span.start) {
    super(message)
    this.kind = kind
    this.reached = reached
    this.span = span
    this.fix = fix
  }
}

/** The message is what CPython prints after the traceback, exception name included. */
export function diagnosticOf(refusal: Refusal): Diagnostic {
  const { kind, message, span, fix } = refusal
  const sentence = kind === 'Unsupported' ? message : `${kind}: ${message}`
  const diagnostic = { code: CODES[kind], message: sentence, span }
  return fix === undefined ? diagnostic : { ...diagnostic, fix }
}
