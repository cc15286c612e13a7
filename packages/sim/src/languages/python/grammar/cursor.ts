import type { Span } from '../../../source/index.ts'
import { Refusal } from './refusal.ts'
import { KEYWORDS, startsExpression } from './token.ts'
import type { Token, TokenKind } from './token.ts'
import type { Tokens } from './tokenize.ts'

/** Nesting that the parser, the checker and the compiler can all follow on an ordinary stack. */
const DEEPEST_NESTING = 400
const DEEPEST_CHAIN = 1000

/** Where the parser stands in the token stream. Its `fail` is the one way out of the parser on an error. */
export class Cursor {
  readonly text: string
  private readonly tokens: readonly Token[]
  private readonly lateRefusal: Refusal | undefined
  private index = 0
  private nesting = 0

  constructor(text: string, { tokens, lateRefusal }: Tokens) {
    this.text = text
    this.tokens = tokens
    this.lateRefusal = lateRefusal
  }

  get token(): Token {
    return this.tokens[this.index]!
  }

  get start(): number {
    return this.token.start
  }

  get previous(): Token {
    return this.tokens[this.index - 1]!
  }

  peek(distance: number = 1): Token {
    return this.tokens[Math.min(this.index + distance, this.tokens.length - 1)]!
  }

  next(): Token {
    const token = this.token
    if (token.kind !== 'end') this.index++
    return token
  }

  at(text: string): boolean {
    return this.token.text === text
  }

  atKind(kind: TokenKind): boolean {
    return this.token.kind === kind
  }

  atName(): boolean {
    return this.token.kind === 'name' && !KEYWORDS.has(this.token.text)
  }

  atExpression(): boolean {
    return startsExpression(this.token)
  }

  /** Steps over the token when it is this keyword or operator. */
  take(text: string): boolean {
    if (this.token.text !== text) return false
    this.index++
    return true
  }

  expect(text: string): Token {
    return this.at(text) ? this.next() : this.fail()
  }

  /** As `expect`, where CPython names what it misses. */
  demand(text: string): Token {
    return this.at(text) ? this.next() : this.fail(`expected '${text}'`)
  }

  /** As `demand` at the end of a line; elsewhere CPython speaks of invalid syntax. */
  demandAtLineEnd(text: string): Token {
    return this.atKind('newline') ? this.demand(text) : this.expect(text)
  }

  identifier(): string {
    return this.atName() ? nameOf(this.next()) : this.fail()
  }

  mark(): number {
    return this.index
  }

  reset(mark: number): void {
    this.index = mark
  }

  /** From an offset to the end of the last token that is not layout. */
  span(start: number): Span {
    let index = this.index - 1
    while (index > 0 && isLayout(this.tokens[index]!)) index--
    return { start, end: this.tokens[index]?.end ?? start }
  }

  /** What `parse` answers, or undefined with the cursor back in place when it cannot be read so. */
  attempt<T>(parse: () => T): T | undefined {
    const mark = this.mark()
    const { nesting } = this
    try {
      return parse()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      this.reset(mark)
      this.nesting = nesting
      return undefined
    }
  }

  /** Runs a rule that can contain itself, refusing a program that nests it deeper than the stack would bear. */
  nested<T>(parse: () => T): T {
    if (this.nesting >= DEEPEST_NESTING) this.refuseDepth()
    this.nesting++
    const result = parse()
    this.nesting--
    return result
  }

  /** Checks the length of a chain such as `a + b + …`, whose tree is as deep as the chain is long. */
  chain(length: number): void {
    if (length >= DEEPEST_CHAIN) this.refuseDepth()
  }

  fail(message?: string, span: Span = this.token): never {
    const { token } = this
    if (message !== undefined) throw new Refusal('SyntaxError', message, spanOf(span), undefined, token.start)
    if (token.kind === 'end' && this.lateRefusal !== undefined) throw this.lateRefusal
    if (token.kind === 'indent') throw new Refusal('IndentationError', 'unexpected indent', spanOf(token))
    throw new Refusal('SyntaxError', 'invalid syntax', spanOf(token))
  }

  /** For a block that is missing: names the line its statement began on. */
  failIndent(message: string, head: number): never {
    if (this.token.kind === 'end' && this.lateRefusal !== undefined) throw this.lateRefusal
    const line = this.text.slice(0, head).split(/\r\n|\r|\n/).length
    throw new Refusal('IndentationError', `${message} on line ${line}`, spanOf(this.token))
  }

  private refuseDepth(): never {
    throw new Refusal('Unsupported', 'The program is nested too deeply.', spanOf(this.token), 'Split the expression.')
  }
}

/** Python compares identifiers in their compatibility-normal form. */
export function nameOf(token: Token): string {
  return token.text.normalize('NFKC')
}

export function spanOf({ start, end }: Span): Span {
  return { start, end }
}

function isLayout(token: Token): boolean {
  return token.kind === 'newline' || token.kind === 'indent' || token.kind === 'dedent'
}
