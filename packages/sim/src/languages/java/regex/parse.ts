/** java.util.regex patterns read into the tree of the shared matcher (src/regex), with Java's refusals. */
import type { Node, Test } from '../../../regex/tree.ts'
import { classTest, Flags, letterTest, sameLetter } from './characters.ts'
import { ClassReader } from './class-reader.ts'
import { boundary, caret, dollar, endCheck, lineBreak, dot } from './places.ts'

export interface ParsedPattern {
  readonly node: Node
  readonly groupCount: number
  readonly names: ReadonlyMap<string, number>
}

/** Reads a pattern. Errors: PatternProblem. What java.util.regex knows and this does not: Unmodelled. */
export function parsePattern(pattern: string, flags: number): ParsedPattern {
  return new Parser(pattern, flags).whole()
}

const QUANTIFIERS: Readonly<Record<string, readonly [number, number]>> = { '*': [0, Infinity], '+': [1, Infinity], '?': [0, 1] }
const LETTER_FLAGS: Readonly<Record<string, number>> = {
  i: Flags.ignoreCase, m: Flags.multiline, s: Flags.dotAll, d: Flags.unixLines, u: Flags.unicodeCase, x: Flags.comments, U: Flags.unicodeClasses,
}

/** Farther back than any text is long. */
const FAR = 2 ** 31

class Parser extends ClassReader {
  private groupCount = 0
  private readonly names = new Map<string, number>()
  private readonly widths = new Map<number, readonly [number, number]>()

  whole(): ParsedPattern {
    if (this.flags & Flags.literal) {
      const nodes = this.points.map((c): Node => ({ kind: 'character', test: letterTest(c.codePointAt(0)!, this.flags) }))
      return { node: { kind: 'sequence', nodes }, groupCount: 0, names: this.names }
    }
    const node = this.alternatives()
    if (this.next !== undefined) throw this.next === ')' ? this.problem("Unmatched closing ')'", -1) : this.problem('Unexpected internal error')
    return { node, groupCount: this.groupCount, names: this.names }
  }

  private alternatives(): Node {
    const nodes = [this.sequence()]
    while (this.take('|')) nodes.push(this.sequence())
    return nodes.length === 1 ? nodes[0]! : { kind: 'branch', nodes }
  }

  private sequence(): Node {
    const nodes: Node[] = []
    for (;;) {
      this.skipComments()
      const c = this.next
      if (c === undefined || c === '|' || c === ')') break
      const node = this.atom(c)
      if (node) nodes.push(this.quantified(node))
    }
    return nodes.length === 1 ? nodes[0]! : { kind: 'sequence', nodes }
  }

  /** One thing that a quantifier can follow; undefined for what only changes flags. */
  private atom(c: string): Node | undefined {
    if (c === '(') return this.group()
    if (c === '[') return { kind: 'character', test: this.characterClass() }
    if (c === '\\') return this.escape()
    if ('*+?'.includes(c)) throw this.problem(`Dangling meta character '${c}'`)
    // Nothing, to be repeated.
    if (c === '{') return { kind: 'sequence', nodes: [] }
    this.at++
    if (c === '^') return { kind: 'check', check: caret(this.flags) }
    if (c === '$') return { kind: 'check', check: dollar(this.flags) }
    if (c === '.') return { kind: 'character', test: dot(this.flags) }
    return this.letter(c.codePointAt(0)!)
  }

  private letter(code: number): Node {
    return { kind: 'character', test: letterTest(code, this.flags) }
  }

  private quantified(node: Node): Node {
    this.skipComments()
    const bounds = this.bounds()
    if (!bounds) return node
    const style = this.take('?') ? 'lazy' : this.take('+') ? 'possessive' : 'greedy'
    return { kind: 'repeat', least: bounds[0], most: bounds[1], style, body: node }
  }

  private bounds(): readonly [number, number] | undefined {
    const c = this.next
    if (c === undefined) return undefined
    const known = QUANTIFIERS[c]
    if (known) {
      this.at++
      return known
    }
    if (c !== '{') return undefined
    if (!/^\d$/.test(this.points[this.at + 1] ?? '')) throw this.problem('Illegal repetition', 1)
    this.at++
    const least = this.number()
    let most = least
    if (this.take(',')) most = this.next === '}' ? Infinity : this.number()
    if (!this.take('}')) throw this.problem('Unclosed counted closure')
    if (most < least) throw this.problem('Illegal repetition range', -1)
    return [least, most]
  }

  private number(): number {
    let value = 0
    while (/^\d$/.test(this.next ?? '')) {
      value = value * 10 + Number(this.points[this.at++])
      if (value > 0x7fffffff) throw this.problem('Illegal repetition range', -1)
    }
    return value
  }

  // ── groups ──

  private group(): Node | undefined {
    this.at++
    const before = this.flags
    if (!this.take('?')) return this.captured(undefined, before)
    const c = this.points[this.at++]
    switch (c) {
      case ':': return this.closed(this.alternatives(), before)
      case '>': return { kind: 'atomic', body: this.closed(this.alternatives(), before) }
      case '=': case '!': return { kind: 'look', least: 0, most: 0, negate: c === '!', body: this.closed(this.alternatives(), before) }
      case '<': return this.angled(before)
      default:
        this.at--
        return this.flagged(before)
    }
  }

  private captured(name: string | undefined, before: number): Node {
    const index = ++this.groupCount
    if (name !== undefined) this.names.set(name, index)
    const body = this.closed(this.alternatives(), before)
    this.widths.set(index, this.widthOf(body))
    return { kind: 'group', index, body }
  }

  private angled(before: number): Node {
    const c = this.next ?? ''
    if (c === '=' || c === '!') {
      this.at++
      const body = this.closed(this.alternatives(), before)
      const [least, most] = this.widthOf(body)
      if (most > FAR) throw this.problem('Look-behind group does not have an obvious maximum length', -2)
      return { kind: 'look', least, most, negate: c === '!', body }
    }
    const name = this.groupName()
    if (this.names.has(name)) throw this.problem(`Named capturing group <${name}> is already defined`, -1)
    return this.captured(name, before)
  }

  private groupName(): string {
    if (!/^[a-zA-Z]$/.test(this.next ?? '')) throw this.problem('capturing group name does not start with a Latin letter')
    const name = this.takeWhile(/^[a-zA-Z0-9]$/)
    if (!this.take('>')) throw this.problem("named capturing group is missing trailing '>'")
    return name
  }

  /** `(?i)` holds to the end of the group around it, `(?i:…)` inside its own. */
  private flagged(before: number): Node | undefined {
    let isOff = false
    for (;;) {
      const c = this.points[this.at++]
      if (c === ')') return undefined
      if (c === ':') return this.closed(this.alternatives(), before)
      if (c === '-' && !isOff) isOff = true
      else if (c !== undefined && LETTER_FLAGS[c] !== undefined) this.flags = isOff ? this.flags & ~LETTER_FLAGS[c] : this.flags | LETTER_FLAGS[c]
      else throw this.problem('Unknown inline modifier', -1)
    }
  }

  private closed(body: Node, before: number): Node {
    if (!this.take(')')) throw this.problem('Unclosed group')
    this.flags = before
    return body
  }

  // ── escapes ──

  private escape(): Node {
    const c = this.points[this.at + 1]
    if (c === undefined) throw this.problem('Unexpected internal error', 1)
    this.at += 2
    switch (c) {
      case 'b': case 'B': return { kind: 'check', check: boundary(c === 'B') }
      case 'A': return { kind: 'check', check: (_codes, position) => position === 0 }
      case 'z': return { kind: 'check', check: (_codes, position, end) => position === end }
      case 'Z': return { kind: 'check', check: endCheck(this.flags) }
      case 'R': return lineBreak()
      case 'Q': return this.quoted()
      case 'k': return this.namedReference()
      case 'G': case 'X': case 'N': throw this.unmodelled(`\\${c}`)
      default:
    }
    if (/[1-9]/.test(c)) return this.reference(c)
    if (/[pP]/.test(c)) return { kind: 'character', test: this.property(c === 'P') }
    const test: Test | undefined = classTest(c, this.flags)
    return test ? { kind: 'character', test } : this.letter(this.escaped(c))
  }

  private quoted(): Node {
    const nodes: Node[] = []
    while (this.next !== undefined && !(this.next === '\\' && this.points[this.at + 1] === 'E')) nodes.push(this.letter(this.points[this.at++]!.codePointAt(0)!))
    if (this.next !== undefined) this.at += 2
    const last = nodes.pop()
    if (!last) return { kind: 'sequence', nodes }
    return { kind: 'sequence', nodes: [...nodes, this.quantified(last)] }
  }

  /** More digits belong to the number while there are so many groups. */
  private reference(first: string): Node {
    let group = Number(first)
    while (/^\d$/.test(this.next ?? '') && group * 10 + Number(this.next) <= this.groupCount) group = group * 10 + Number(this.points[this.at++])
    return this.referenceTo(group)
  }

  private namedReference(): Node {
    if (!this.take('<')) throw this.problem("\\k is not followed by '<' for named capturing group")
    const name = this.groupName()
    const group = this.names.get(name)
    if (group === undefined) throw this.problem(`named capturing group <${name}> does not exist`, -1)
    return this.referenceTo(group)
  }

  private referenceTo(group: number): Node {
    if (group > this.groupCount) return { kind: 'check', check: () => false }
    return { kind: 'reference', group, same: sameLetter(this.flags) }
  }

  /** The least and the most characters a node can take. */
  private widthOf(node: Node): readonly [number, number] {
    switch (node.kind) {
      case 'character': return [1, 1]
      case 'check': case 'look': return [0, 0]
      case 'sequence': return node.nodes.map((one) => this.widthOf(one)).reduce<readonly [number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0])
      case 'branch': {
        const widths = node.nodes.map((one) => this.widthOf(one))
        return [Math.min(...widths.map(([least]) => least)), Math.max(...widths.map(([, most]) => most))]
      }
      case 'repeat': {
        const [least, most] = this.widthOf(node.body)
        // Java lets a run of single characters stand behind, however long.
        if (node.body.kind === 'character' && node.most === Infinity) return [node.least, FAR]
        return [least * node.least, most === 0 ? 0 : most * node.most]
      }
      case 'group': case 'atomic': return this.widthOf(node.body)
      default: return [0, Infinity]
    }
  }
}
