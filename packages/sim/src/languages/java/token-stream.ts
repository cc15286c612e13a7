import type { Span } from '../../source/index.ts'
import type { Token } from './lexer.ts'

/** Thrown inside the parser only: `parse` catches it and turns it into a diagnostic. */
export class SyntaxFailure extends Error {
  readonly span: Span

  constructor(message: string, span: Span) {
    super(message)
    this.span = span
  }
}

const PRIMITIVES = new Set(['boolean', 'byte', 'short', 'char', 'int', 'long', 'float', 'double'])

/** The tokens with a reading position, and the look-ahead that tells types from expressions without building trees. */
export class TokenStream {
  protected readonly tokens: readonly Token[]
  protected at = 0

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
  }

  protected get token(): Token {
    return this.tokens[this.at]!
  }

  protected get previousEnd(): number {
    return this.tokens[this.at - 1]?.end ?? 0
  }

  protected peek(ahead: number): Token {
    return this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)]!
  }

  protected span(start: number): Span {
    return { start, end: Math.max(start, this.previousEnd) }
  }

  protected is(text: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.text === text && (token.kind === 'operator' || token.kind === 'keyword')
  }

  /** A word such as `record` or `when` that is a name everywhere but in its own place. */
  protected isWord(text: string, ahead = 0): boolean {
    const token = this.peek(ahead)
    return token.kind === 'identifier' && token.text === text
  }

  protected isIdentifier(ahead = 0): boolean {
    return this.peek(ahead).kind === 'identifier'
  }

  protected isPrimitive(ahead = 0): boolean {
    return this.peek(ahead).kind === 'keyword' && PRIMITIVES.has(this.peek(ahead).text)
  }

  protected accept(text: string): boolean {
    if (!this.is(text)) return false
    this.at++
    return true
  }

  protected expect(text: string): Token {
    if (this.is(text)) return this.tokens[this.at++]!
    return this.failExpected(`'${text}'`)
  }

  protected identifier(): Token {
    if (this.isIdentifier()) return this.tokens[this.at++]!
    return this.failExpected('<identifier>')
  }

  /** What javac says: at the end of the token before, or, at the end of the file, at the last token. */
  protected failExpected(what: string): never {
    if (this.token.kind === 'end') return this.failAtEnd()
    throw new SyntaxFailure(`${what} expected`, this.afterPrevious())
  }

  protected fail(message: string, span: Span = this.token): never {
    if (this.token.kind === 'end') return this.failAtEnd()
    throw new SyntaxFailure(message, { start: span.start, end: span.end })
  }

  private failAtEnd(): never {
    const last = this.tokens[this.at - 1] ?? this.token
    throw new SyntaxFailure('reached end of file while parsing', { start: last.start, end: last.end })
  }

  private afterPrevious(): Span {
    return { start: this.previousEnd, end: this.previousEnd }
  }

  /** Runs `read` and forgets it unless it succeeds. */
  protected attempt<T>(read: () => T): T | undefined {
    const start = this.at
    try {
      return read()
    } catch (error) {
      if (!(error instanceof SyntaxFailure)) throw error
      this.at = start
      return undefined
    }
  }

  /** The index behind a type that starts at index `i`, or -1. `shape` collects whether it had arguments or dimensions. */
  protected skipType(i: number, shape?: { args: boolean; dims: boolean }): number {
    let j = this.skipAnnotations(i)
    const first = this.tokens[j]!
    if (first.kind === 'keyword' && PRIMITIVES.has(first.text)) j++
    else j = this.skipClassType(j, shape)
    if (j < 0) return -1
    j = this.skipAnnotations(j)
    while (this.textAt(j) === '[' && this.textAt(j + 1) === ']') {
      j += 2
      if (shape) shape.dims = true
    }
    return j
  }

  private skipClassType(i: number, shape?: { args: boolean; dims: boolean }): number {
    let j = i
    for (;;) {
      if (this.tokens[j]?.kind !== 'identifier') return -1
      j++
      if (this.textAt(j) === '<') {
        j = this.skipTypeArguments(j)
        if (j < 0) return -1
        if (shape) shape.args = true
      }
      if (this.textAt(j) !== '.' || this.tokens[j + 1]?.kind !== 'identifier') return j
      j = this.skipAnnotations(j + 1)
    }
  }

  protected skipTypeArguments(i: number): number {
    let j = i + 1
    if (this.textAt(j) === '>') return j + 1
    for (;;) {
      j = this.skipAnnotations(j)
      if (this.textAt(j) === '?') {
        j++
        if (this.textAt(j) === 'extends' || this.textAt(j) === 'super') j = this.skipType(j + 1)
      } else j = this.skipType(j)
      if (j < 0) return -1
      while (this.textAt(j) === '&') {
        j = this.skipType(j + 1)
        if (j < 0) return -1
      }
      const text = this.textAt(j)
      if (text === '>') return j + 1
      if (text !== ',') return -1
      j++
    }
  }

  private skipAnnotations(i: number): number {
    let j = i
    while (this.textAt(j) === '@' && this.textAt(j + 1) !== 'interface') {
      j += 2
      while (this.textAt(j) === '.') j += 2
      if (this.textAt(j) === '(') j = this.matching(j) + 1
    }
    return j
  }

  /** The index of the bracket that closes the one at index `i` (the end token's where none does). */
  protected matching(i: number): number {
    let depth = 0
    for (let j = i; j < this.tokens.length; j++) {
      const token = this.tokens[j]!
      if (token.kind !== 'operator') continue
      if (token.text === '(' || token.text === '[' || token.text === '{') depth++
      else if ((token.text === ')' || token.text === ']' || token.text === '}') && --depth === 0) return j
    }
    return this.tokens.length - 1
  }

  protected textAt(i: number): string {
    const token = this.tokens[i]
    return token === undefined || token.kind === 'string' || token.kind === 'char' ? '' : token.text
  }
}
