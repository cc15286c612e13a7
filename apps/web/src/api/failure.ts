/**
 * A request that did not succeed. `code` is the problem's own name (RFC 9457 `code`/`type`), `unreachable` when no answer
 * came at all; `message` is a sentence fit to show.
 */
export class Failure extends Error {
  readonly code: string
  readonly status: number

  constructor(code: string, status: number, sentence: string) {
    super(sentence)
    this.code = code
    this.status = status
  }

  /** Worth sending again unchanged: nobody has judged it yet. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** The sentence to show for anything that can be thrown. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message
  return 'Something went wrong on this page.'
}
