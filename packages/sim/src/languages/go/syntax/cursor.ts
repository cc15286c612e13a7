import type { Diagnostic } from '../../../source/index.ts'
import { keywords, Scanner, type Token } from './scanner.ts'
import type { Ident } from './tree.ts'

/** Thrown inside the parser to leave a declaration that cannot be read; caught at the top level, never outside. */
export class SyntaxStop extends Error {}

const maximumNesting = 250

/** The parser's place in the text: current token, the control-clause level, and the faults met so far. */
export class Cursor {
  readonly scanner: Scanner
  readonly diagnostics: Diagnostic[] = []
  /** Below zero inside the header of if, for and switch, where `T {` does not begin a composite literal. */
  expressionLevel = 0
  /** End offset of the last token taken. */
  lastEnd = 0
  private nesting = 0

  constructor(source: string) {
    this.scanner = new Scanner(source, (message, start, end) => this.report(message, start, end))
    this.scanner.next()
  }

  token(): Token {
    return this.scanner.token
  }

  get start(): number {
    return this.scanner.start
  }

  at(...tokens: readonly Token[]): boolean {
    return tokens.includes(this.scanner.token)
  }

  advance(): void {
    this.lastEnd = this.scanner.end
    this.scanner.next()
  }

  take(token: Token): boolean {
    if (this.scanner.token !== token) return false
    this.advance()
    return true
  }

  /** Takes the token or stops with `syntax error: unexpected …, expected …`; returns its offset. */
  expect(token: Token, context = ''): number {
    if (this.scanner.token !== token) this.fail(`expected ${describe(token)}${context}`)
    const start = this.scanner.start
    this.advance()
    return start
  }

  name(): Ident {
    if (this.scanner.token !== 'name') this.fail('expected name')
    const ident: Ident = { kind: 'ident', name: this.scanner.text, start: this.scanner.start, end: this.scanner.end }
    this.advance()
    return ident
  }

  /** Stops at the current token. `what` begins with expected, in, at, after or before; anything else is the whole sentence. */
  fail(what: string): never {
    const glue = what.startsWith('expected') ? ', ' : ' '
    const whole = /^(?:expected|in|at|after|before) /.test(what) ? `unexpected ${this.found()}${glue}${what}` : what
    this.failAt(whole, this.scanner.start, this.scanner.end)
  }

  failAt(sentence: string, start: number, end: number): never {
    this.report(`syntax error: ${sentence}`, start, end)
    throw new SyntaxStop(sentence)
  }

  report(message: string, start: number, end: number): void {
    this.diagnostics.push({ code: 'go-syntax', message, span: { start, end: Math.max(start, end) } })
  }

  /** Runs one nested construct; text nested too deeply to be a program is refused before the stack gives out. */
  nest<T>(read: () => T): T {
    if (++this.nesting > maximumNesting) {
      this.nesting = 0
      this.failAt(`nested more than ${maximumNesting} levels deep`, this.start, this.scanner.end)
    }
    const result = read()
    this.nesting--
    return result
  }

  /** Reads something inside brackets, where composite literals are free again. */
  bracketed<T>(read: () => T): T {
    const before = this.expressionLevel
    this.expressionLevel = Math.max(before, 0) + 1
    const result = read()
    this.expressionLevel = before
    return result
  }

  /** After a fault: back to a known state at the next declaration that begins a line. */
  recover(): void {
    this.expressionLevel = 0
    this.nesting = 0
    const begins = new Set(['func', 'type', 'var', 'const', 'import'])
    while (this.token() !== 'EOF') {
      const before = this.scanner.source[this.start - 1]
      if (begins.has(this.token()) && (before === '\n' || before === undefined)) return
      this.advance()
    }
  }

  private found(): string {
    const { token, text } = this.scanner
    if (token === 'name') return `name ${text}`
    if (token === 'literal') return `literal ${text}`
    if (token === ';') return text
    if (keywords.has(token)) return `keyword ${token}`
    return describe(token)
  }
}

function describe(token: Token): string {
  if (token === ',') return 'comma'
  if (token === ';') return 'semicolon or newline'
  return token
}
