/** A pattern read into its tree, with the refusals of CPython's `re` word for word. */
import { valueError } from '../library/python-error.ts'
import { strRepr } from '../library/str-repr.ts'
import { isAlpha, isIdentifier } from '../library/text-case.ts'
import { parseClassEscape, parseEscape } from './escapes.ts'
import { Tokenizer } from './tokenizer.ts'
import { Flags, INFINITE, RegexError, widthOf } from './tree.ts'
import type { Node, SetItem } from './tree.ts'

/** What is known of groups while reading. */
export class GroupState {
  flags: number
  /** Numbers by name, in order of opening. */
  readonly names = new Map<string, number>()
  /** Widths of the closed groups, by number; an open group has none. */
  readonly widths = new Map<number, [number, number]>()
  count = 1
  /** The number of groups when the outermost look-behind began; undefined outside. */
  lookbehind: number | undefined
  /** Where numbers of groups not yet opened were mentioned. */
  readonly mentions = new Map<number, number>()
  readonly bytes: boolean

  constructor(flags: number, bytes: boolean) {
    this.flags = flags
    this.bytes = bytes
  }

  isClosed(group: number): boolean {
    return group < this.count && this.widths.has(group)
  }
}

export interface ParsedPattern {
  readonly node: Node
  readonly flags: number
  /** Capturing groups, the whole match not counted. */
  readonly groupCount: number
  readonly names: ReadonlyMap<string, number>
  /** The least and most characters of each group. */
  readonly widths: ReadonlyMap<number, [number, number]>
}

/** Reads a pattern; `bytes` for a bytes pattern. Errors: RegexError. */
export function parsePattern(pattern: string, flags: number, bytes: boolean): ParsedPattern {
  const attempt = (given: number): { parser: Parser; node: Node } => {
    const parser = new Parser(pattern, given, bytes)
    return { parser, node: parser.whole() }
  }
  let { parser, node } = attempt(flags)
  // Verbose mode switched on inside changes how everything is read.
  if (!(flags & Flags.X) && parser.state.flags & Flags.X) ({ parser, node } = attempt(parser.state.flags))
  const { state } = parser
  return { node, flags: typedFlags(state.flags, bytes), groupCount: state.count - 1, names: state.names, widths: state.widths }
}

function typedFlags(flags: number, bytes: boolean): number {
  if (flags & Flags.A && flags & Flags.U) throw valueError('ASCII and UNICODE flags are incompatible')
  if (bytes) return flags
  return flags & Flags.A ? flags : flags | Flags.U
}

const FLAG_LETTERS: Readonly<Record<string, number>> = {
  i: Flags.I, L: Flags.L, m: Flags.M, s: Flags.S, x: Flags.X, a: Flags.A, u: Flags.U,
}
const TYPE_FLAGS = Flags.A | Flags.L | Flags.U
const DIGITS = '0123456789'

interface Group {
  readonly capture: boolean
  readonly name: string | undefined
  readonly atomic: boolean
  readonly add: number
  readonly remove: number
}

class Parser {
  readonly source: Tokenizer
  readonly state: GroupState

  constructor(pattern: string, flags: number, bytes: boolean) {
    this.source = new Tokenizer(pattern)
    this.state = new GroupState(flags, bytes)
  }

  whole(): Node {
    const node = this.alternatives((this.state.flags & Flags.X) !== 0, 0)
    if (this.source.next !== undefined) throw this.source.error('unbalanced parenthesis')
    for (const [group, position] of this.state.mentions) {
      if (group >= this.state.count) throw new RegexError(`invalid group reference ${group}`, this.source.points, position)
    }
    return node
  }

  private alternatives(verbose: boolean, depth: number): Node {
    const nodes: Node[] = []
    do nodes.push(this.sequence(verbose, depth, depth === 0 && nodes.length === 0))
    while (this.source.match('|'))
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'branch', nodes }
  }

  private sequence(startsVerbose: boolean, depth: number, first: boolean): Node {
    const { source, state } = this
    const nodes: Node[] = []
    let verbose = startsVerbose
    while (source.next !== undefined && source.next !== '|' && source.next !== ')') {
      const token = source.get() ?? ''
      if (verbose && this.skips(token)) continue
      if (token.startsWith('\\')) nodes.push(parseEscape(source, token, state))
      else if (token === '[') nodes.push(this.set())
      else if ('*+?{'.includes(token)) this.repeat(token, nodes)
      else if (token === '.') nodes.push({ kind: 'any' })
      else if (token === '^' || token === '$') nodes.push({ kind: 'at', place: token })
      else if (token === '(') {
        const node = this.parenthesis(verbose, depth, first && nodes.length === 0)
        if (node !== undefined) nodes.push(node)
        else if (first && nodes.length === 0 && state.flags & Flags.X) verbose = true
      } else nodes.push({ kind: 'literal', code: token.codePointAt(0) ?? 0 })
    }
    return nodes.length === 1 ? (nodes[0] as Node) : { kind: 'sequence', nodes }
  }

  /** White space and comments, in verbose mode. */
  private skips(token: string): boolean {
    if (' \t\n\r\v\f'.includes(token)) return true
    if (token !== '#') return false
    for (let c = this.source.get(); c !== undefined && c !== '\n'; ) c = this.source.get()
    return true
  }

  private set(): Node {
    const { source } = this
    const start = source.tell() - 1
    const items: SetItem[] = []
    const negate = source.match('^')
    const unterminated = (): RegexError => source.error('unterminated character set', source.tell() - start)
    for (;;) {
      const token = source.get()
      if (token === undefined) throw unterminated()
      if (token === ']' && items.length > 0) break
      const low = this.setItem(token)
      if (!source.match('-')) {
        items.push(low)
        continue
      }
      const end = source.get()
      if (end === undefined) throw unterminated()
      if (end === ']') {
        items.push(low, { kind: 'literal', code: 45 })
        break
      }
      items.push(this.range(token, low, end))
    }
    return { kind: 'set', negate, items }
  }

  private setItem(token: string): SetItem {
    return token.startsWith('\\') ? parseClassEscape(this.source, token, this.state) : { kind: 'literal', code: token.codePointAt(0) ?? 0 }
  }

  private range(first: string, low: SetItem, last: string): SetItem {
    const high = this.setItem(last)
    if (low.kind !== 'literal' || high.kind !== 'literal' || high.code < low.code) {
      throw this.source.error(`bad character range ${first}-${last}`, first.length + 1 + last.length)
    }
    return { kind: 'range', low: low.code, high: high.code }
  }

  private repeat(token: string, nodes: Node[]): void {
    const { source } = this
    const here = source.tell()
    const bounds = token === '{' ? this.counts(here) : { '?': [0, 1], '*': [0, INFINITE], '+': [1, INFINITE] }[token]
    if (bounds === undefined) {
      nodes.push({ kind: 'literal', code: 123 })
      return
    }
    const [least = 0, most = 0] = bounds
    const item = nodes.pop()
    const back = source.tell() - here + 1
    if (item === undefined || item.kind === 'at') throw source.error('nothing to repeat', back)
    if (item.kind === 'repeat') throw source.error('multiple repeat', back)
    const style = source.match('?') ? 'lazy' : source.match('+') ? 'possessive' : 'greedy'
    nodes.push({ kind: 'repeat', least, most, style, body: item })
  }

  /** The numbers of `{m,n}`; undefined when the brace is only a brace. */
  private counts(here: number): [number, number] | undefined {
    const { source } = this
    if (source.next === '}') return undefined
    const low = source.getWhile(Infinity, DIGITS)
    const high = source.match(',') ? source.getWhile(Infinity, DIGITS) : low
    if (!source.match('}')) {
      source.seek(here)
      return undefined
    }
    const [least, most] = [low === '' ? 0 : Number(low), high === '' ? INFINITE : Number(high)]
    if (most < least) throw source.error('min repeat greater than max repeat', source.tell() - here)
    return [least, most]
  }

  /** What an opening parenthesis begins; undefined for a comment or flags alone. */
  private parenthesis(verbose: boolean, depth: number, first: boolean): Node | undefined {
    const { source } = this
    const start = source.tell() - 1
    const plain: Group = { capture: true, name: undefined, atomic: false, add: 0, remove: 0 }
    if (!source.match('?')) return this.group(plain, verbose, depth, start)
    const kind = source.get()
    switch (kind) {
      case undefined:
        throw source.error('unexpected end of pattern')
      case 'P':
        return this.named(plain, verbose, depth, start)
      case ':':
        return this.group({ ...plain, capture: false }, verbose, depth, start)
      case '>':
        return this.group({ ...plain, capture: false, atomic: true }, verbose, depth, start)
      case '#':
        this.comment(start)
        return undefined
      case '=':
      case '!':
      case '<':
        return this.look(kind, verbose, depth, start)
      case '(':
        return this.conditional(verbose, depth, start)
      default:
        return this.flagged(kind, plain, verbose, depth, start, first)
    }
  }

  private comment(start: number): void {
    for (;;) {
      if (this.source.next === undefined) throw this.source.error('missing ), unterminated comment', this.source.tell() - start)
      if (this.source.get() === ')') return
    }
  }

  private named(plain: Group, verbose: boolean, depth: number, start: number): Node {
    const { source, state } = this
    if (source.match('<')) {
      const name = source.getUntil('>', 'group name')
      source.checkName(name, 1)
      return this.group({ ...plain, name }, verbose, depth, start)
    }
    if (!source.match('=')) {
      const c = source.get()
      if (c === undefined) throw source.error('unexpected end of pattern')
      throw source.error(`unknown extension ?P${c}`, c.length + 2)
    }
    const name = source.getUntil(')', 'group name')
    source.checkName(name, 1)
    const group = state.names.get(name)
    if (group === undefined) throw source.error(`unknown group name ${strRepr(name)}`, Array.from(name).length + 1)
    checkReference(source, state, group, Array.from(name).length + 1)
    return { kind: 'reference', group }
  }

  private look(kind: '=' | '!' | '<', verbose: boolean, depth: number, start: number): Node {
    const { source, state } = this
    const behind = kind === '<'
    const mode = behind ? source.get() : kind
    if (mode === undefined) throw source.error('unexpected end of pattern')
    if (mode !== '=' && mode !== '!') throw source.error(`unknown extension ?<${mode}`, mode.length + 2)
    const outer = state.lookbehind
    if (behind) state.lookbehind ??= state.count
    const body = this.alternatives(verbose, depth + 1)
    state.lookbehind = outer
    this.close(start)
    if (behind) {
      const [low, high] = widthOf(body, state.widths)
      if (low !== high) throw new RegexError('look-behind requires fixed-width pattern', source.points, null)
    }
    return { kind: 'look', ahead: !behind, negate: mode === '!', body }
  }

  private conditional(verbose: boolean, depth: number, start: number): Node {
    const { source, state } = this
    const name = source.getUntil(')', 'group name')
    const group = this.conditionGroup(name)
    checkLookbehind(source, state, group, Array.from(name).length + 1)
    const yes = this.sequence(verbose, depth + 1, false)
    const no: Node = source.match('|') ? this.sequence(verbose, depth + 1, false) : { kind: 'sequence', nodes: [] }
    if (source.next === '|') throw source.error('conditional backref with more than two branches')
    this.close(start)
    return { kind: 'conditional', group, yes, no }
  }

  private conditionGroup(name: string): number {
    const { source, state } = this
    const back = Array.from(name).length + 1
    if (isIdentifier(name)) {
      const group = state.names.get(name)
      if (group === undefined) throw source.error(`unknown group name ${strRepr(name)}`, back)
      return group
    }
    if (!/^\d+$/.test(name)) throw source.error(`bad character in group name ${strRepr(name)}`, back)
    const group = Number(name)
    if (group === 0) throw source.error('bad group number', back)
    if (!state.mentions.has(group)) state.mentions.set(group, source.tell() - back)
    return group
  }

  private flagged(kind: string, plain: Group, verbose: boolean, depth: number, start: number, first: boolean): Node | undefined {
    const { source } = this
    if (FLAG_LETTERS[kind] === undefined && kind !== '-') throw source.error(`unknown extension ?${kind}`, kind.length + 1)
    const flags = this.flags(kind)
    if (flags !== undefined) return this.group({ ...plain, capture: false, ...flags }, verbose, depth, start)
    if (!first) throw source.error('global flags not at the start of the expression', source.tell() - start)
    return undefined
  }

  /** `(?flags-flags:`; undefined after `(?flags)`, which holds for the whole pattern. */
  private flags(kind: string): { add: number; remove: number } | undefined {
    const { source } = this
    let [add, remove, c] = [0, 0, kind]
    while (c !== '-' && c !== ':' && c !== ')') {
      add |= this.addedFlag(c, add)
      c = this.flagLetter('missing -, : or )', '-:)')
    }
    if (c === ')') {
      this.state.flags |= add
      return undefined
    }
    if (c === '-') {
      c = this.flagLetter('missing flag', '')
      while (c !== ':') {
        const flag = FLAG_LETTERS[c] ?? 0
        if (flag & TYPE_FLAGS) throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
        remove |= flag
        c = this.flagLetter('missing :', ':')
      }
    }
    if (add & remove) throw source.error('bad inline flags: flag turned on and off', 1)
    return { add, remove }
  }

  private addedFlag(c: string, add: number): number {
    const flag = FLAG_LETTERS[c] ?? 0
    const { source, state } = this
    if (!state.bytes && c === 'L') throw source.error("bad inline flags: cannot use 'L' flag with a str pattern")
    if (state.bytes && c === 'u') throw source.error("bad inline flags: cannot use 'u' flag with a bytes pattern")
    if (flag & TYPE_FLAGS && (add | flag) & TYPE_FLAGS & ~flag) throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible")
    return flag
  }

  /** The next flag letter, or one of the ends given. */
  private flagLetter(missing: string, ends: string): string {
    const c = this.source.get()
    if (c === undefined) throw this.source.error(missing)
    if (FLAG_LETTERS[c] !== undefined || (ends !== '' && ends.includes(c))) return c
    throw this.source.error(isAlpha(c) ? 'unknown flag' : missing, c.length)
  }

  private group(group: Group, verbose: boolean, depth: number, start: number): Node {
    const { state } = this
    const index = group.capture ? this.open(group.name) : null
    const inner = (verbose || (group.add & Flags.X) !== 0) && !(group.remove & Flags.X)
    const body = this.alternatives(inner, depth + 1)
    this.close(start)
    if (index !== null) state.widths.set(index, widthOf(body, state.widths))
    return group.atomic ? { kind: 'atomic', body } : { kind: 'group', index, add: group.add, remove: group.remove, body }
  }

  private open(name: string | undefined): number {
    const { state, source } = this
    const index = state.count++
    if (name === undefined) return index
    const taken = state.names.get(name)
    if (taken !== undefined) {
      throw source.error(`redefinition of group name ${strRepr(name)} as group ${index}; was group ${taken}`, Array.from(name).length + 1)
    }
    state.names.set(name, index)
    return index
  }

  private close(start: number): void {
    if (!this.source.match(')')) throw this.source.error('missing ), unterminated subpattern', this.source.tell() - start)
  }
}

/** A reference must be to a closed group, and from a look-behind to one opened before it. */
export function checkReference(source: Tokenizer, state: GroupState, group: number, back: number): void {
  if (!state.isClosed(group)) throw source.error('cannot refer to an open group', back)
  checkLookbehind(source, state, group, back)
}

function checkLookbehind(source: Tokenizer, state: GroupState, group: number, back: number): void {
  if (state.lookbehind === undefined) return
  if (group < state.count && !state.isClosed(group)) throw source.error('cannot refer to an open group', back)
  if (group >= state.lookbehind) throw source.error('cannot refer to group defined in the same lookbehind subpattern', back)
}
