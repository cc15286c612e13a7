import type { Test } from '../../../regex/tree.ts'
import { classTest, either, Flags, letterTest, not, propertyTest, rangeTest } from './characters.ts'

/** A pattern that java.util.regex refuses: what PatternSyntaxException says, and where; −1 for nowhere. */
export class PatternProblem extends Error {
  readonly index: number

  constructor(description: string, index: number) {
    super(description)
    this.index = index
  }
}

/** A part of a pattern that Java takes and this matcher does not know. */
export class UnmodelledPattern extends Error {}

const CONTROL: Readonly<Record<string, number>> = { t: 9, n: 10, r: 13, f: 12, a: 7, e: 27 }

/** Reads a pattern character by character: the cursor, escapes that stand for a character, and character classes. */
export class ClassReader {
  protected readonly points: readonly string[]
  protected at = 0
  protected flags: number

  constructor(pattern: string, flags: number) {
    this.points = Array.from(pattern)
    this.flags = flags
  }

  protected get next(): string | undefined {
    return this.points[this.at]
  }

  protected take(wanted: string): boolean {
    if (this.next !== wanted) return false
    this.at++
    return true
  }

  protected takeWhile(kind: RegExp): string {
    let out = ''
    while (this.next !== undefined && kind.test(this.next)) out += this.points[this.at++]
    return out
  }

  protected problem(description: string, shift = 0): PatternProblem {
    return new PatternProblem(description, this.at + shift)
  }

  protected unmodelled(what: string): UnmodelledPattern {
    return new UnmodelledPattern(`${what} in a pattern of java.util.regex is not modelled.`)
  }

  protected skipComments(): void {
    if (!(this.flags & Flags.comments)) return
    for (;;) {
      this.takeWhile(/^[\t-\r ]$/)
      if (this.next !== '#') return
      this.takeWhile(/^[^\n\r]$/)
    }
  }

  /** The code behind a backslash; its letter is taken already. */
  protected escaped(c: string): number {
    const control = CONTROL[c]
    if (control !== undefined) return control
    switch (c) {
      case '0': {
        const digits = /^(?:[0-3][0-7]{0,2}|[4-7][0-7]?)/.exec(this.points.slice(this.at, this.at + 3).join(''))?.[0]
        if (digits === undefined) throw this.problem('Illegal octal escape sequence')
        this.at += digits.length
        return Number.parseInt(digits, 8)
      }
      case 'x': return this.next === '{' ? this.braced() : this.hex(2, 'Illegal hexadecimal escape sequence')
      case 'u': return this.hex(4, 'Illegal Unicode escape sequence')
      case 'c': {
        const letter = this.points[this.at++]
        if (letter === undefined) throw this.problem('Illegal control escape sequence', -2)
        return letter.codePointAt(0)! ^ 64
      }
      default:
        if (/^[a-zA-Z]$/.test(c)) throw this.problem('Illegal/unsupported escape sequence', -1)
        return c.codePointAt(0)!
    }
  }

  private hex(count: number, otherwise: string): number {
    const digits = /^[0-9a-fA-F]*/.exec(this.points.slice(this.at, this.at + count).join(''))![0]
    this.at += digits.length
    if (digits.length < count) throw this.problem(otherwise)
    return Number.parseInt(digits, 16)
  }

  private braced(): number {
    this.at++
    const digits = this.takeWhile(/^[0-9a-fA-F]$/)
    const code = Number.parseInt(digits, 16)
    if (digits === '' || !this.take('}')) throw this.problem('Unclosed hexadecimal escape sequence')
    if (code > 0x10ffff) throw this.problem('Hexadecimal codepoint is too big')
    return code
  }

  /** `\p{…}`, `\pL`; what is said of a property that nobody knows points behind it. */
  protected property(isNegated: boolean): Test {
    let name = this.points[this.at++] ?? ''
    if (name === '{') {
      name = this.takeWhile(/^[^}]$/)
      if (!this.take('}')) throw this.problem('Unclosed character family')
      if (name === '') throw this.problem('Empty character family')
    }
    if (/^In[A-Z]|^blk=|^block=/i.test(name)) throw this.unmodelled(`The block \\p{${name}}`)
    const found = propertyTest(name)
    if (!found) throw this.problem(`Unknown character property name {${name.replace(/^Is/, '')}}`, -1)
    const test = this.flags & Flags.ignoreCase && /^(?:Lower|Upper)$/.test(name) ? propertyTest('Alpha')! : found
    return isNegated ? not(test) : test
  }

  // ── [ … ] ──

  protected characterClass(): Test {
    this.at++
    const isNegated = this.take('^')
    const test = this.intersection()
    return isNegated ? not(test) : test
  }

  private intersection(): Test {
    const parts: Test[] = []
    do parts.push(this.union(parts.length === 0))
    while (this.takeBoth('&&'))
    if (!this.take(']')) throw this.problem('Unclosed character class', -1)
    return parts.length === 1 ? parts[0]! : (c) => parts.every((test) => test(c))
  }

  private takeBoth(two: string): boolean {
    if (this.points.slice(this.at, this.at + 2).join('') !== two) return false
    this.at += 2
    return true
  }

  private union(isFirst: boolean): Test {
    const tests: Test[] = []
    for (;;) {
      if (this.flags & Flags.comments) this.skipComments()
      const c = this.next
      if (c === undefined) throw this.problem('Unclosed character class', -1)
      if (c === '[') tests.push(this.characterClass())
      else if (c === '&' && this.points[this.at + 1] === '&') break
      // A bracket that closes at once stands for itself.
      else if (c === ']' && (tests.length > 0 || !isFirst)) break
      else tests.push(this.range())
    }
    return tests.length === 1 ? tests[0]! : either(...tests)
  }

  private range(): Test {
    const low = this.one()
    if (typeof low !== 'number') return low
    const [dash, after] = [this.next, this.points[this.at + 1]]
    if (dash !== '-' || after === undefined || after === ']' || after === '[') return letterTest(low, this.flags)
    this.at++
    const high = this.one()
    if (typeof high !== 'number' || high < low) throw this.problem('Illegal character range', -1)
    return rangeTest(low, high, this.flags)
  }

  /** A character by its code, or what a class inside a class stands for. */
  private one(): number | Test {
    const c = this.points[this.at++]!
    if (c !== '\\') return c.codePointAt(0)!
    const letter = this.points[this.at++]
    if (letter === undefined) throw this.problem('Unclosed character class', -1)
    if (/[pP]/.test(letter)) return this.property(letter === 'P')
    if (letter === 'Q') return this.quotedIn()
    return classTest(letter, this.flags) ?? this.escaped(letter)
  }

  private quotedIn(): Test {
    const tests: Test[] = []
    while (this.next !== undefined && !this.takeBoth('\\E')) tests.push(letterTest(this.points[this.at++]!.codePointAt(0)!, this.flags))
    return either(...tests)
  }
}
