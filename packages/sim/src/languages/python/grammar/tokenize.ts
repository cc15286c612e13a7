import { Refusal } from './refusal.ts'
import type { RefusalKind } from './refusal.ts'
import { endOfLine, endOfString, isDigit, isNameStart, newlineAt } from './scan.ts'
import { scanName } from './scan-name.ts'
import { scanNumber } from './scan-number.ts'
import type { Token, TokenKind } from './token.ts'

const SPACE = /[ \t\f]+/y
const COMMENT = /#[^\r\n]*/y
const NEWLINE = /\r\n|\r|\n/y
const STRING_START = /(?:[uU]|[bB][rR]?|[rR][bB]?|[fF][rR]?|[rR][fF]?)?('''|"""|'|")/y
const OPERATOR = /\*\*=|\/\/=|>>=|<<=|\.\.\.|[-+*/%@&|^<>=!:]=|->|\*\*|\/\/|<<|>>|<>|[-+*/%@&|^~<>=.,:;()[\]{}!?$`]/y
const CLOSERS: Record<string, string> = { '(': ')', '[': ']', '{': '}' }
const TAB_WIDTH = 8
const DEEPEST_INDENT = 100
const DEEPEST_BRACKET = 200

/** A bracket that is open; `field` is the f-string whose replacement field it opened. */
interface Bracket {
  readonly text: string
  readonly at: number
  readonly field: FString | undefined
}

interface FString {
  readonly start: number
  readonly quote: string
  readonly raw: boolean
  /** The open replacement fields, innermost last; each says whether its format spec has begun. */
  readonly fields: { bracketCount: number; inSpec: boolean }[]
}

/** The column of a block, with tabs to the next multiple of eight, and with tabs as one. */
interface Indent {
  readonly column: number
  readonly narrow: number
}

export interface Tokens {
  readonly tokens: readonly Token[]
  /** An error in the middle of the text: it ends the token stream and outranks what the parser says. */
  readonly refusal: Refusal | undefined
  /** An error that counts only once the parser gets to it: the text ends or dedents where it should not. */
  readonly lateRefusal: Refusal | undefined
}

/** Splits a program into tokens, with indentation as tokens and f-strings split into their fields. Never throws. */
export function tokenize(text: string): Tokens {
  const tokenizer = new Tokenizer(text)
  let refusal: Refusal | undefined
  try {
    tokenizer.run()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    refusal = error
  }
  const { tokens, lateRefusal } = tokenizer
  const at = tokens.at(-1)?.end ?? 0
  tokens.push({ kind: 'end', text: '', start: at, end: at, depth: 0 })
  return { tokens, refusal, lateRefusal }
}

class Tokenizer {
  readonly tokens: Token[] = []
  lateRefusal: Refusal | undefined
  private readonly text: string
  private at: number
  private readonly brackets: Bracket[] = []
  private readonly fstrings: FString[] = []
  private readonly indents: Indent[] = [{ column: 0, narrow: 0 }]

  constructor(text: string) {
    this.text = text
    this.at = text.codePointAt(0) === 0xfeff ? 1 : 0
  }

  run(): void {
    this.refuseNulls()
    this.indentation()
    while (this.lateRefusal === undefined) {
      const fstring = this.fstrings.at(-1)
      if (fstring !== undefined && this.inLiteralPart(fstring)) this.fstringPart(fstring)
      else if (this.at >= this.text.length) break
      else this.token()
    }
    if (this.lateRefusal === undefined) this.finish()
  }

  private refuseNulls(): void {
    const at = this.text.indexOf('\0')
    if (at >= 0) this.refuse('source code string cannot contain null bytes', at)
  }

  private token(): void {
    const { text, at } = this
    if (this.skip(SPACE) || this.skip(COMMENT)) return
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) this.lineEnd()
    else if (this.string()) return
    else if (isNameStart(code)) this.push('name', scanName(text, at))
    else if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) this.push('number', scanNumber(text, at))
    else if (code === 92) this.continuation()
    else this.operator()
  }

  private push(kind: TokenKind, end: number): void {
    const named = kind === 'name' || kind === 'operator'
    const text = named ? this.text.slice(this.at, end) : ''
    this.tokens.push({ kind, text, start: this.at, end, depth: this.brackets.length })
    this.at = end
  }

  private lineEnd(): void {
    const start = this.at
    const end = this.endOf(NEWLINE)
    if (this.brackets.length > 0) {
      this.at = end
      return
    }
    const last = this.tokens.at(-1)
    const blank = last === undefined || last.kind === 'newline' || last.kind === 'indent' || last.kind === 'dedent'
    if (!blank) this.tokens.push({ kind: 'newline', text: '', start, end, depth: 0 })
    this.at = end
    this.indentation()
  }

  /** At the start of a logical line: compares its column with the open blocks. Blank lines do not count. */
  private indentation(): void {
    for (;;) {
      const indent = this.measureIndent()
      this.skip(COMMENT)
      if (this.at >= this.text.length) return
      const end = this.endOf(NEWLINE)
      if (end === this.at) {
        this.indentTo(indent)
        return
      }
      this.at = end
    }
  }

  /** Backslash-continued indentation counts up to the first backslash that has anything before it. */
  private measureIndent(): Indent {
    let column = 0
    let narrow = 0
    let continued = 0
    for (; ; this.at++) {
      const character = this.text[this.at]
      if (character === ' ') column++
      else if (character === '\t') column = (Math.floor(column / TAB_WIDTH) + 1) * TAB_WIDTH
      else if (character === '\f') column = narrow = 0
      else if (character === '\\' && newlineAt(this.text, this.at + 1) > 0) {
        continued ||= column
        this.at += newlineAt(this.text, this.at + 1)
        if (this.at + 1 >= this.text.length) this.refuseLate('SyntaxError', 'unexpected EOF while parsing')
      } else return { column: continued || column, narrow: continued || narrow }
      if (character === ' ' || character === '\t') narrow++
    }
  }

  private indentTo(indent: Indent): void {
    const top = this.indents.at(-1)!
    if (indent.column === top.column) {
      if (indent.narrow !== top.narrow) this.refuseTabs()
    } else if (indent.column > top.column) {
      this.openBlock(indent, top)
    } else {
      this.closeBlocks(indent)
    }
  }

  private openBlock(indent: Indent, top: Indent): void {
    if (this.indents.length >= DEEPEST_INDENT) this.refuseLate('IndentationError', 'too many levels of indentation')
    else if (indent.narrow <= top.narrow) this.refuseTabs()
    else {
      this.indents.push(indent)
      this.tokens.push({ kind: 'indent', text: '', start: this.at, end: this.at, depth: 0 })
    }
  }

  private closeBlocks(indent: Indent): void {
    while (indent.column < this.indents.at(-1)!.column) {
      this.indents.pop()
      this.tokens.push({ kind: 'dedent', text: '', start: this.at, end: this.at, depth: 0 })
    }
    const top = this.indents.at(-1)!
    if (indent.column !== top.column) {
      this.refuseLate('IndentationError', 'unindent does not match any outer indentation level')
    } else if (indent.narrow !== top.narrow) {
      this.refuseTabs()
    }
  }

  private string(): boolean {
    STRING_START.lastIndex = this.at
    const match = STRING_START.exec(this.text)
    if (match === null) return false
    const prefix = match[0].slice(0, -match[1]!.length).toLowerCase()
    if (prefix.includes('f')) this.openFString(match[0].length, match[1]!, prefix.includes('r'))
    else this.plainString(this.at + match[0].length, match[1]!)
    return true
  }

  private plainString(from: number, quote: string): void {
    const end = endOfString(this.text, from, quote)
    if (end === undefined) this.refuseUnterminated(from, quote, 'string literal')
    this.push('string', end)
  }

  private refuseUnterminated(from: number, quote: string, what: string): never {
    const name = quote.length === 3 ? `triple-quoted ${what}` : what
    const end = quote.length === 3 ? this.text.length : endOfLine(this.text, from)
    const line = this.lineOf(quote.length === 3 ? this.text.replace(/\s$/, '').length : end)
    this.refuse(`unterminated ${name} (detected at line ${line})`, this.at, end)
  }

  private openFString(length: number, quote: string, raw: boolean): void {
    this.fstrings.push({ start: this.at, quote, raw, fields: [] })
    this.push('fstart', this.at + length)
  }

  /** Outside a replacement field, or in its format spec, an f-string is text. */
  private inLiteralPart(fstring: FString): boolean {
    const field = fstring.fields.at(-1)
    return field === undefined || (field.inSpec && field.bracketCount === this.brackets.length)
  }

  private fstringPart(fstring: FString): void {
    const inSpec = fstring.fields.length > 0
    const end = this.endOfFStringText(fstring, inSpec)
    if (end > this.at) this.push('fmiddle', end)
    const character = this.text[this.at]
    if (character === '{') this.openField(fstring)
    else if (character === '}') this.closeBracket('}')
    else this.closeFString(fstring)
  }

  private endOfFStringText(fstring: FString, inSpec: boolean): number {
    const { text } = this
    for (let at = this.at; at < text.length; at++) {
      const character = text[at]
      if (text.startsWith(fstring.quote, at)) return at
      if (character === '\n' || character === '\r') {
        if (fstring.quote.length === 1) break
      } else if (character === '\\') {
        at = this.afterBackslash(fstring, at)
      } else if (character === '{' || character === '}') {
        if (inSpec || text[at + 1] !== character) return this.fieldEdge(character, at, inSpec)
        at++
      }
    }
    this.at = fstring.start
    return this.refuseUnterminated(this.tokens.findLast((token) => token.kind === 'fstart')!.end, fstring.quote, 'f-string literal')
  }

  private fieldEdge(character: string, at: number, inSpec: boolean): number {
    if (character === '}' && !inSpec) this.refuse("f-string: single '}' is not allowed", at)
    return at
  }

  /** The last offset that a backslash at `at` makes literal: `\N{name}` holds its braces, `\{` does not. */
  private afterBackslash(fstring: FString, at: number): number {
    const { text } = this
    if (!fstring.raw && text.startsWith('\\N{', at)) {
      const end = text.indexOf('}', at)
      return end < 0 ? at + 2 : end
    }
    const next = text[at + 1]
    if (next === '{' || next === '}') return at
    return at + (text.startsWith('\r\n', at + 1) ? 2 : 1)
  }

  private openField(fstring: FString): void {
    this.openBracket('{', fstring)
    fstring.fields.push({ bracketCount: this.brackets.length, inSpec: false })
    this.push('operator', this.at + 1)
  }

  private closeFString(fstring: FString): void {
    if (fstring.fields.length > 0) this.refuse("f-string: expecting '}'", this.at)
    this.fstrings.pop()
    this.push('fend', this.at + fstring.quote.length)
  }

  private operator(): void {
    const field = this.fstrings.at(-1)?.fields.at(-1)
    const atField = field !== undefined && field.bracketCount === this.brackets.length
    const end = this.endOf(OPERATOR)
    const text = this.text.slice(this.at, end)
    if (text === '') this.refuseStrayCharacter()
    else if (atField && text.startsWith(':')) this.startSpec(field)
    else if (text in CLOSERS) this.pushBracket(text)
    else if (text === ')' || text === ']' || text === '}') this.closeBracket(text)
    else this.push('operator', end)
  }

  private startSpec(field: { inSpec: boolean }): void {
    this.push('operator', this.at + 1)
    field.inSpec = true
  }

  private pushBracket(text: string): void {
    this.openBracket(text, undefined)
    this.push('operator', this.at + 1)
  }

  private openBracket(text: string, field: FString | undefined): void {
    if (this.brackets.length >= DEEPEST_BRACKET) this.refuse('too many nested parentheses', this.at)
    this.brackets.push({ text, at: this.at, field })
  }

  private closeBracket(text: string): void {
    const open = this.brackets.pop()
    if (open === undefined) this.refuse(`unmatched '${text}'`, this.at)
    if (CLOSERS[open.text] !== text) this.refuseMismatch(text, open)
    if (open.field !== undefined) open.field.fields.pop()
    this.push('operator', this.at + 1)
  }

  private refuseMismatch(text: string, open: Bracket): never {
    if (open.field !== undefined) this.refuse(`f-string: unmatched '${text}'`, this.at)
    const line = this.lineOf(open.at)
    const where = line === this.lineOf(this.at) ? '' : ` on line ${line}`
    this.refuse(`closing parenthesis '${text}' does not match opening parenthesis '${open.text}'${where}`, this.at)
  }

  private continuation(): void {
    const newline = newlineAt(this.text, this.at + 1)
    const end = this.at + 1 + newline
    if (end >= this.text.length) this.refuseLate('SyntaxError', 'unexpected EOF while parsing')
    else if (newline === 0) this.refuse('unexpected character after line continuation character', this.at + 1)
    else this.at = end
  }

  private refuseStrayCharacter(): void {
    const code = this.text.charCodeAt(this.at).toString(16).toUpperCase().padStart(4, '0')
    this.refuse(`invalid non-printable character U+${code}`, this.at)
  }

  private finish(): void {
    const end = this.text.length
    const open = this.brackets.at(-1)
    if (open !== undefined) {
      const message = open.field === undefined ? `'${open.text}' was never closed` : "f-string: expecting '}'"
      this.lateRefusal = new Refusal('SyntaxError', message, { start: open.at, end: open.at + 1 })
      return
    }
    const last = this.tokens.at(-1)
    const point = { text: '', start: end, end, depth: 0 }
    if (last !== undefined && !['newline', 'indent', 'dedent'].includes(last.kind)) this.tokens.push({ kind: 'newline', ...point })
    for (let i = this.indents.length; i > 1; i--) this.tokens.push({ kind: 'dedent', ...point })
  }

  private endOf(pattern: RegExp): number {
    pattern.lastIndex = this.at
    return pattern.test(this.text) ? pattern.lastIndex : this.at
  }

  private skip(pattern: RegExp): boolean {
    const end = this.endOf(pattern)
    if (end === this.at) return false
    this.at = end
    return true
  }

  private lineOf(offset: number): number {
    return (this.text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0) + 1
  }

  private refuse(message: string, start: number, end: number = start + 1): never {
    throw new Refusal('SyntaxError', message, { start, end })
  }

  private refuseLate(kind: RefusalKind, message: string): void {
    this.lateRefusal = new Refusal(kind, message, { start: this.at, end: endOfLine(this.text, this.at) })
  }

  private refuseTabs(): void {
    this.refuseLate('TabError', 'inconsistent use of tabs and spaces in indentation')
  }
}
