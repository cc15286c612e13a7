/** Reads a pattern or a template token by token: one character, or a backslash with the one behind it. */
import { strRepr } from '../library/str-repr.ts'
import { isIdentifier } from '../library/text-case.ts'
import { RegexError } from './tree.ts'

export class Tokenizer {
  readonly points: readonly string[]
  private index = 0
  next: string | undefined

  constructor(text: string) {
    this.points = Array.from(text)
    this.advance()
  }

  private advance(): void {
    const c = this.points[this.index]
    if (c !== '\\') {
      this.next = c
      this.index += c === undefined ? 0 : 1
      return
    }
    const escaped = this.points[this.index + 1]
    if (escaped === undefined) throw new RegexError('bad escape (end of pattern)', this.points, this.points.length - 1)
    this.next = c + escaped
    this.index += 2
  }

  /** Takes the next token when it is the one asked for. */
  match(wanted: string): boolean {
    if (this.next !== wanted) return false
    this.advance()
    return true
  }

  get(): string | undefined {
    const token = this.next
    this.advance()
    return token
  }

  /** Up to `count` tokens that are characters of `set`. */
  getWhile(count: number, set: string): string {
    let out = ''
    while (out.length < count && this.isNextIn(set)) out += this.get()
    return out
  }

  isNextIn(set: string): boolean {
    return this.next !== undefined && this.next.length === 1 && set.includes(this.next)
  }

  /** The text before a terminator, which is taken too. */
  getUntil(terminator: string, what: string): string {
    let out = ''
    for (;;) {
      const token = this.get()
      if (token === undefined) {
        if (out === '') throw this.error(`missing ${what}`)
        throw this.error(`missing ${terminator}, unterminated name`, Array.from(out).length)
      }
      if (token === terminator) {
        if (out === '') throw this.error(`missing ${what}`, 1)
        return out
      }
      out += token
    }
  }

  /** Where the next token starts. */
  tell(): number {
    return this.index - (this.next === undefined ? 0 : Array.from(this.next).length)
  }

  seek(position: number): void {
    this.index = position
    this.advance()
  }

  /** An error `back` characters before here. */
  error(reason: string, back = 0): RegexError {
    return new RegexError(reason, this.points, this.tell() - back)
  }

  checkName(name: string, back: number): void {
    if (!isIdentifier(name)) throw this.error(`bad character in group name ${strRepr(name)}`, Array.from(name).length + back)
  }
}
