/** A half-open stretch of a source text, in UTF-16 offsets: `start` is inside, `end` is not. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The smallest span that holds both. */
export function joinSpans(first: Span, last: Span): Span {
  return { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
}
