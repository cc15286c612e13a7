import type { LiteralKind } from './tree.ts'

/** A word of the language, an operator, or one of the five classes below. */
export type Token = string

export const keywords = new Set([
  'break', 'case', 'chan', 'const', 'continue', 'default', 'defer', 'else', 'fallthrough', 'for', 'func', 'go', 'goto',
  'if', 'import', 'interface', 'map', 'package', 'range', 'return', 'select', 'struct', 'switch', 'type', 'var',
])

/** Longest first, so that the first that fits is the right one. */
const operators = [
  '<<=', '>>=', '&^=', '...', '&&', '||', '<-', '++', '--', '==', '!=', '<=', '>=', ':=', '+=', '-=', '*=', '/=', '%=',
  '&=', '|=', '^=', '<<', '>>', '&^', '+', '-', '*', '/', '%', '&', '|', '^', '<', '>', '=', '!', '(', ')', '[', ']',
  '{', '}', ',', ';', '.', ':', '~',
]

const operatorsByFirst = new Map<string, string[]>()
for (const op of operators) operatorsByFirst.set(op[0]!, [...(operatorsByFirst.get(op[0]!) ?? []), op])

/** A line that ends after one of these is a finished statement: the scanner puts a semicolon there. */
const endsStatement = new Set(['name', 'literal', 'break', 'continue', 'fallthrough', 'return', '++', '--', ')', ']', '}'])

const letter = /[\p{L}_]/u
const letterOrDigit = /[\p{L}\p{Nd}_]/u

export type ScanProblem = (message: string, start: number, end: number) => void

/**
 * Cuts Go text into tokens, one per `next()`. After the call `token` is `'name'`, `'literal'`, `'EOF'`, `';'`, a
 * keyword or an operator. Faults go to `problem`; the scanner always moves on and always ends.
 */
export class Scanner {
  token: Token = 'EOF'
  /** Text of a name or literal; for `;` one of `semicolon`, `newline`, `EOF`. */
  text = ''
  literal: LiteralKind = 'int'
  start = 0
  end = 0
  private at = 0
  private needsSemicolon = false
  readonly source: string
  private readonly problem: ScanProblem

  constructor(source: string, problem: ScanProblem) {
    this.source = source
    this.problem = problem
    if (source.charCodeAt(0) === 0xfe_ff) this.at = 1
  }

  next(): void {
    const brokeLine = this.skipBlank()
    this.start = this.at
    if (brokeLine && this.needsSemicolon) return this.implied('newline')
    if (this.at >= this.source.length) {
      if (this.needsSemicolon) return this.implied('EOF')
      this.token = 'EOF'
      this.text = ''
      this.end = this.at
      return
    }
    this.read()
    this.end = this.at
    this.needsSemicolon = endsStatement.has(this.token)
  }

  private lineBreakAt = 0

  private implied(text: string): void {
    this.token = ';'
    this.text = text
    this.start = this.lineBreakAt
    this.end = this.lineBreakAt
    this.needsSemicolon = false
  }

  /** Passes blanks and comments; says whether a line ended, and remembers where. */
  private skipBlank(): boolean {
    let broke = false
    const mark = (): void => {
      if (!broke) this.lineBreakAt = this.at
      broke = true
    }
    for (;;) {
      const ch = this.source[this.at]
      if (ch === '\n') {
        mark()
        this.at++
      } else if (ch === ' ' || ch === '\t' || ch === '\r') this.at++
      else if (ch === '/' && this.source[this.at + 1] === '/') {
        const end = this.source.indexOf('\n', this.at)
        if (!broke && this.needsSemicolon) mark()
        this.at = end < 0 ? this.source.length : end
      } else if (ch === '/' && this.source[this.at + 1] === '*') {
        const end = this.source.indexOf('*/', this.at + 2)
        if (end < 0) this.problem('comment not terminated', this.at, this.source.length)
        const stop = end < 0 ? this.source.length : end + 2
        if (this.source.slice(this.at, stop).includes('\n')) mark()
        this.at = stop
      } else break
    }
    if (this.at >= this.source.length && !broke) this.lineBreakAt = this.at
    return broke
  }

  private read(): void {
    const point = this.source.codePointAt(this.at) ?? 0
    const ch = String.fromCodePoint(point)
    if (letter.test(ch)) return this.readName()
    if ((ch >= '0' && ch <= '9') || (ch === '.' && /[0-9]/.test(this.source[this.at + 1] ?? ''))) return this.readNumber()
    if (ch === '"') return this.readQuoted('"')
    if (ch === "'") return this.readQuoted("'")
    if (ch === '`') return this.readRaw()
    const op = operatorsByFirst.get(ch)?.find((candidate) => this.source.startsWith(candidate, this.at))
    if (op !== undefined) {
      this.at += op.length
      this.token = op
      this.text = op === ';' ? 'semicolon' : op
      return
    }
    this.at += ch.length
    const code = `U+${point.toString(16).toUpperCase().padStart(4, '0')}`
    const shown = point < 32 || point === 127 ? code : `${code} '${ch}'`
    this.problem(`invalid character ${shown}`, this.start, this.at)
    this.next()
  }

  private readName(): void {
    while (this.at < this.source.length) {
      const ch = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0)
      if (!letterOrDigit.test(ch)) break
      this.at += ch.length
    }
    this.text = this.source.slice(this.start, this.at)
    this.token = keywords.has(this.text) ? this.text : 'name'
  }

  private readNumber(): void {
    const rest = this.source.slice(this.at, this.at + 2_000)
    const shape =
      /^0[xX](?:[0-9a-fA-F_]*(?:\.[0-9a-fA-F_]*)?(?:[pP][+-]?[0-9_]*)?)|^0[bBoO][0-9_]*(?:\.[0-9_]*)?|^(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?(?:[eE][+-]?[0-9_]*)?/
    const match = shape.exec(rest)?.[0] ?? rest[0] ?? ''
    this.at += Math.max(1, match.length)
    let literal: LiteralKind = /^0[xX]/.test(match) ? (/[.pP]/.test(match) ? 'float' : 'int') : /[.eE]/.test(match) ? 'float' : 'int'
    const fault = numberFault(match)
    if (this.source[this.at] === 'i') {
      this.at++
      literal = 'imag'
    }
    this.token = 'literal'
    this.literal = literal
    this.text = this.source.slice(this.start, this.at)
    if (fault !== undefined && !(literal === 'imag' && fault.startsWith('invalid digit'))) this.problem(fault, this.start, this.at)
  }

  private readQuoted(quote: string): void {
    const name = quote === '"' ? 'string' : 'rune literal'
    this.at++
    let closed = false
    while (this.at < this.source.length) {
      const ch = this.source[this.at]
      if (ch === '\n') break
      this.at++
      if (ch === quote) {
        closed = true
        break
      }
      if (ch === '\\') this.passEscape(quote)
    }
    this.token = 'literal'
    this.literal = quote === '"' ? 'string' : 'char'
    this.text = this.source.slice(this.start, this.at)
    if (!closed) {
      const ended = this.at >= this.source.length
      this.problem(ended || quote === "'" ? `${name} not terminated` : `newline in ${name}`, quote === '"' && !ended ? this.at : this.start, this.at)
      this.text += quote
      return
    }
    if (quote === "'") this.checkRune()
  }

  private checkRune(): void {
    const inner = this.text.slice(1, -1)
    if (inner === '') this.problem('empty rune literal or unescaped \' in rune literal', this.start, this.at)
    else if (inner[0] !== '\\' && [...inner].length > 1) this.problem('more than one character in rune literal', this.start, this.at)
    else if (inner[0] === '\\' && !/^\\(?:[abfnrtv\\']|[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})$/.test(inner)) {
      if (/^\\(?:[abfnrtv\\']|[0-7]{3}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/.test(inner)) this.problem('more than one character in rune literal', this.start, this.at)
    }
  }

  private passEscape(quote: string): void {
    const from = this.at - 1
    const ch = this.source[this.at] ?? ''
    const wants: Record<string, RegExp> = { x: /^x[0-9a-fA-F]{2}/, u: /^u[0-9a-fA-F]{4}/, U: /^U[0-9a-fA-F]{8}/ }
    if ('abfnrtv\\'.includes(ch) || ch === quote) {
      this.at++
      return
    }
    const shape = wants[ch] ?? (/[0-7]/.test(ch) ? /^[0-7]{3}/ : undefined)
    const match = shape?.exec(this.source.slice(this.at, this.at + 9))?.[0]
    if (match === undefined) {
      this.problem(shape === undefined ? 'unknown escape' : 'invalid character in escape sequence', shape === undefined ? from : this.at, this.at + 1)
      return
    }
    this.at += match.length
    if (/^[0-7]/.test(ch) && Number.parseInt(match, 8) > 255) this.problem(`octal escape value ${Number.parseInt(match, 8)} > 255`, from, this.at)
    if ((ch === 'u' || ch === 'U') && !isScalar(Number.parseInt(match.slice(1), 16))) this.problem('escape is invalid Unicode code point U+' + match.slice(1).toUpperCase(), from, this.at)
  }

  private readRaw(): void {
    const end = this.source.indexOf('`', this.at + 1)
    if (end < 0) this.problem('string not terminated', this.start, this.source.length)
    this.at = end < 0 ? this.source.length : end + 1
    this.token = 'literal'
    this.literal = 'string'
    this.text = this.source.slice(this.start, this.at) + (end < 0 ? '`' : '')
  }
}

function isScalar(point: number): boolean {
  return point <= 0x10_ff_ff && !(point >= 0xd8_00 && point <= 0xdf_ff)
}

/** What is wrong with a number as written, in the compiler's words. */
function numberFault(text: string): string | undefined {
  const base = /^0[xX]/.test(text) ? 'hexadecimal' : /^0[bB]/.test(text) ? 'binary' : /^0[oO]/.test(text) ? 'octal' : 'decimal'
  const digits = base === 'decimal' ? text : text.slice(2)
  if (base !== 'decimal' && !/[0-9a-fA-F]/.test(digits.replace(/[pP].*/, ''))) return `${base} literal has no digits`
  if (/__|_$|_[.eEpP+-]|[.+-]_|[eE]_/.test(digits) && !digits.startsWith('_') && base !== 'hexadecimal') return "'_' must separate successive digits"
  if (/__|_$|_[.pP]|[.]_/.test(digits)) return "'_' must separate successive digits"
  if (base === 'hexadecimal' && digits.includes('.') && !/[pP]/.test(digits)) return 'hexadecimal mantissa requires a \'p\' exponent'
  if (/[pP][+-]?$/.test(digits) || (base === 'decimal' && /[eE][+-]?$/.test(digits))) return 'exponent has no digits'
  if (base === 'binary' || base === 'octal') {
    if (digits.includes('.')) return `invalid radix point in ${base} literal`
    const bad = (base === 'binary' ? /[2-9]/ : /[89]/).exec(digits)
    return bad ? `invalid digit '${bad[0]}' in ${base} literal` : undefined
  }
  if (base === 'decimal' && /^0[0-9_]+$/.test(text)) {
    const bad = /[89]/.exec(text)
    return bad ? `invalid digit '${bad[0]}' in octal literal` : undefined
  }
  return undefined
}
