import type { Diagnostic } from '../../source/index.ts'
import { readEscapes, textBlockValue } from './literal-text.ts'

export type TokenKind = 'identifier' | 'keyword' | 'int' | 'long' | 'float' | 'double' | 'char' | 'string' | 'operator' | 'end'

/** One token: `text` as written; `value` for literals (bigint for int and long, the decoded text for strings and chars). */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly start: number
  readonly end: number
  readonly value?: bigint | number | string
}

const KEYWORDS = new Set(
  ('abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally ' +
    'float for goto if implements import instanceof int interface long native new package private protected public return short ' +
    'static strictfp super switch synchronized this throw throws transient try void volatile while true false null _').split(' '),
)

// `>` always stands alone here: the expression parser joins neighbours into `>>`, `>=`, …, so that `List<List<T>>` closes.
const OPERATORS = [
  '<<=', '...', '->', '::', '++', '--', '&&', '||', '==', '!=', '<=', '+=', '-=', '*=', '/=', '&=', '|=', '^=', '%=', '<<',
  '(', ')', '{', '}', '[', ']', ';', ',', '.', '@', '=', '<', '>', '!', '~', '?', ':', '+', '-', '*', '/', '&', '|', '^', '%',
]

const IDENTIFIER = /[\p{L}\p{Nl}_$][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}_$]*/uy
const SPACE = /(?:\s|\/\/[^\r\n]*|\/\*[^]*?\*\/)+/y
const NUMBER =
  /0[xX][\da-fA-F_]*(?:\.[\da-fA-F_]*)?(?:[pP][+-]?[\d_]+)?[lLfFdD]?|0[bB][\d_]*[lL]?|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?[\d_]*)?[lLfFdD]?/y

interface LexResult {
  readonly tokens: readonly Token[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The tokens of a Java text, comments and space left out, ending in one `end` token. Never throws. */
export function tokenize(text: string): LexResult {
  const lexer = new Lexer(text)
  lexer.run()
  return { tokens: lexer.tokens, diagnostics: lexer.diagnostics }
}

class Lexer {
  readonly text: string
  readonly tokens: Token[] = []
  readonly diagnostics: Diagnostic[] = []
  private at = 0

  constructor(text: string) {
    this.text = text
  }

  run(): void {
    while (this.skipSpace()) this.next()
    this.push('end', this.text.length)
  }

  private skipSpace(): boolean {
    SPACE.lastIndex = this.at
    if (SPACE.test(this.text)) this.at = SPACE.lastIndex
    if (this.text.startsWith('/*', this.at)) {
      this.report(this.at, this.text.length, 'unclosed comment')
      this.at = this.text.length
    }
    return this.at < this.text.length
  }

  private next(): void {
    const char = this.text[this.at]!
    if (char === '"') return this.text.startsWith('"""', this.at) ? this.textBlock() : this.string()
    if (char === "'") return this.char()
    if (/\d/.test(char) || (char === '.' && /\d/.test(this.text[this.at + 1] ?? ''))) return this.number()
    IDENTIFIER.lastIndex = this.at
    const word = IDENTIFIER.exec(this.text)?.[0]
    if (word !== undefined) return this.push(KEYWORDS.has(word) ? 'keyword' : 'identifier', this.at + word.length)
    const operator = OPERATORS.find((one) => this.text.startsWith(one, this.at))
    if (operator !== undefined) return this.push('operator', this.at + operator.length)
    const length = String.fromCodePoint(this.text.codePointAt(this.at)!).length
    this.report(this.at, this.at + length, `illegal character: '${this.text.slice(this.at, this.at + length)}'`)
    this.at += length
  }

  private number(): void {
    NUMBER.lastIndex = this.at
    const raw = NUMBER.exec(this.text)![0]
    const start = this.at
    const end = start + raw.length
    const digits = raw.replaceAll('_', '')
    if (isMisplacedUnderscore(raw)) this.report(start, end, 'illegal underscore')
    const isHex = /^0[xX]/.test(raw)
    if (/^0[xX][lL]?$/.test(raw)) this.report(start, end, 'hexadecimal numbers must contain at least one hexadecimal digit')
    if (/^0[bB][lL]?$/.test(raw)) this.report(start, end, 'binary numbers must contain at least one binary digit')
    const isFloating = isHex ? /[.pP]/.test(raw) : !/^0[bB]/.test(raw) && /[.eEfFdD]/.test(raw)
    if (isFloating) return this.floating(digits, start, end, isHex)
    const isLong = /[lL]$/.test(raw)
    const body = isLong ? digits.slice(0, -1) : digits
    this.push(isLong ? 'long' : 'int', end, this.integer(body, start, end))
  }

  private integer(body: string, start: number, end: number): bigint {
    if (/^0[xXbB]$/.test(body)) return 0n
    const octal = /^0\d+$/.test(body)
    if ((octal && /[89]/.test(body)) || (/^0[bB]/.test(body) && /[2-9]/.test(body))) {
      this.report(start, end, `integer number too large: ${body}`)
      return 0n
    }
    return BigInt(octal ? `0o${body.slice(1)}` : body)
  }

  private floating(digits: string, start: number, end: number, isHex: boolean): void {
    const isFloat = /[fF]$/.test(digits)
    const body = digits.replace(isHex ? /(?<=[pP].*)[fFdD]$/ : /[fFdD]$/, '')
    const value = isHex ? hexFloat(body) : Number(body)
    if (Number.isNaN(value)) this.report(start, end, 'malformed floating-point literal')
    const rounded = isFloat ? Math.fround(value) : value
    if (!Number.isFinite(rounded) && !Number.isNaN(value)) this.report(start, end, 'floating-point number too large')
    this.push(isFloat ? 'float' : 'double', end, rounded)
  }

  private string(): void {
    const start = this.at
    let end = start + 1
    while (end < this.text.length && this.text[end] !== '"' && !isLineEnd(this.text[end]!)) end += this.text[end] === '\\' ? 2 : 1
    if (this.text[end] !== '"') {
      end = Math.min(end, this.text.length)
      this.report(start, end, 'unclosed string literal')
      return this.push('string', end, '')
    }
    this.push('string', end + 1, this.escapes(this.text.slice(start + 1, end), start + 1))
  }

  private textBlock(): void {
    const start = this.at
    const opening = /"""[ \t\f]*(?:\r\n|\r|\n)/y
    opening.lastIndex = start
    if (!opening.test(this.text)) {
      this.report(start, start + 3, 'illegal text block open delimiter sequence, missing line terminator')
      return this.push('string', start + 3, '')
    }
    let end = opening.lastIndex
    while (end < this.text.length && !this.text.startsWith('"""', end)) end += this.text[end] === '\\' ? 2 : 1
    if (end >= this.text.length) {
      this.report(start, start + 3, 'unclosed text block')
      return this.push('string', this.text.length, '')
    }
    const stripped = textBlockValue(this.text.slice(opening.lastIndex, end))
    this.push('string', end + 3, this.escapes(stripped, opening.lastIndex))
  }

  private char(): void {
    const start = this.at
    const match = /'((?:\\u+[\da-fA-F]{4}|\\[0-7]{1,3}|\\.|[^\\'\r\n]))'/y
    match.lastIndex = start
    const found = match.exec(this.text)
    if (found) return this.push('char', match.lastIndex, this.escapes(found[1]!, start + 1).charCodeAt(0))
    const empty = this.text.startsWith("''", start)
    this.report(start, start + 1, empty ? 'empty character literal' : 'unclosed character literal')
    this.push('char', start + (empty ? 2 : 1), 0)
  }

  private escapes(raw: string, start: number): string {
    const read = readEscapes(raw)
    if (read.badAt !== undefined) this.report(start + read.badAt, start + read.badAt + 2, 'illegal escape character')
    return read.value
  }

  private push(kind: TokenKind, end: number, value?: bigint | number | string): void {
    this.tokens.push({ kind, text: this.text.slice(this.at, end), start: this.at, end, value })
    this.at = end
  }

  private report(start: number, end: number, message: string): void {
    this.diagnostics.push({ code: 'java-syntax', message, span: { start, end } })
  }
}

function isMisplacedUnderscore(raw: string): boolean {
  return /^0[xX]/.test(raw) ? /_$|_[lL.pP]|\._|[xX]_/.test(raw) : /_$|_[lLfFdD.]|\._|[bB]_/.test(raw)
}

function isLineEnd(char: string): boolean {
  return char === '\n' || char === '\r'
}

/** `0x1.8p3` → 12: mantissa in hex digits times two to the exponent. */
function hexFloat(text: string): number {
  const match = /^0[xX]([\da-fA-F]*)\.?([\da-fA-F]*)[pP]([+-]?\d+)$/.exec(text)
  if (!match || (match[1]! + match[2]!).length === 0) return Number.NaN
  return Number.parseInt(match[1]! + match[2]!, 16) * 2 ** (Number(match[3]) - 4 * match[2]!.length)
}
