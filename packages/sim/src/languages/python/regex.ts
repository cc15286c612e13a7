/**
 * Python's `re`. The patterns are run by a matcher of our own, not by the host's: JS forgets what a group held in
 * an earlier turn of a loop, has no conditionals or possessive repeats, and cannot be stopped. Bytes patterns are
 * matched over text of one character a byte (bytes.ts). Positions are code points.
 */
import { compileProgram } from '../../regex/program.ts'
import type { Program } from '../../regex/program.ts'
import { RegexBoundReached, Run } from '../../regex/run.ts'
import type { Region } from '../../regex/run.ts'
import { PythonError, TooLarge, valueError } from './library/python-error.ts'
import { strRepr } from './library/str-repr.ts'
import { characters } from './library/code-points.ts'
import { parsePattern } from './regex/parse.ts'
import { lower } from './regex/lower.ts'
import { parseTemplate } from './regex/template.ts'
import type { TemplatePiece } from './regex/template.ts'
import { Flags } from './regex/tree.ts'

export { RegexError, RegexUnsupported } from './regex/tree.ts'
export { Flags, parseTemplate }
export type { TemplatePiece }

export interface Pattern {
  readonly source: string
  /** With those given inside the pattern, and re.UNICODE for text without re.ASCII. */
  readonly flags: number
  readonly groupCount: number
  readonly names: ReadonlyMap<string, number>
  readonly program: Program
}

export interface Match {
  readonly text: string
  readonly points: readonly string[]
  /** Start and end of the match and of each group; −1 twice for a group that took no part. */
  readonly spans: readonly (readonly [number, number])[]
  /** The group closed last, or null. */
  readonly lastIndex: number | null
  readonly pos: number
  readonly endpos: number
}

/** `re.compile`. Errors: RegexError; ValueError for flags that do not go together. */
export function compile(source: string, flags = 0, bytes = false): Pattern {
  if (!bytes && flags & Flags.L) throw valueError('cannot use LOCALE flag with a str pattern')
  if (bytes && flags & Flags.U) throw valueError('cannot use UNICODE flag with a bytes pattern')
  if (flags & Flags.A && flags & Flags.U) throw valueError('ASCII and UNICODE flags are incompatible')
  const parsed = parsePattern(source, flags, bytes)
  const program = compileProgram(lower(parsed.node, parsed.flags, parsed.widths))
  return { source, flags: parsed.flags, groupCount: parsed.groupCount, names: parsed.names, program }
}

/** One text being searched, its code points taken apart once. */
class Subject {
  readonly text: string
  readonly points: readonly string[]
  readonly pos: number
  readonly endpos: number
  private readonly pattern: Pattern
  private readonly region: Region
  private readonly run: Run

  constructor(pattern: Pattern, text: string, pos: number, endpos: number) {
    this.pattern = pattern
    this.text = text
    this.points = characters(text)
    this.endpos = Math.max(0, Math.min(endpos, this.points.length))
    this.pos = Math.max(0, Math.min(pos, this.points.length))
    const codes = Uint32Array.from(this.points, (c) => c.codePointAt(0) ?? 0)
    this.region = { codes, end: this.endpos }
    this.run = new Run(pattern.program, pattern.groupCount, this.region)
  }

  at(start: number, mustEnd: boolean): Match | undefined {
    return start <= this.endpos && this.attempt(start, mustEnd, true) >= 0 ? this.match() : undefined
  }

  /** The first match from `start` on; `mayBeEmpty` false refuses an empty one at `start` itself. */
  search(start: number, mayBeEmpty: boolean): Match | undefined {
    const { first } = this.pattern.program
    const { codes, end } = this.region
    for (let at = start; at <= end; at++) {
      if (first !== undefined && !(at < end && first(codes[at] ?? -1))) continue
      if (this.attempt(at, false, mayBeEmpty || at > start) >= 0) return this.match()
    }
    return undefined
  }

  private attempt(start: number, mustEnd: boolean, mayBeEmpty: boolean): number {
    try {
      return this.run.attempt(start, mustEnd, mayBeEmpty)
    } catch (problem) {
      throw problem instanceof RegexBoundReached ? new TooLarge('steps of a regular expression') : problem
    }
  }

  private match(): Match {
    const { registers, lastGroup } = this.run
    const spans = Array.from({ length: this.pattern.groupCount + 1 }, (_, i): [number, number] => {
      const [start = -1, end = -1] = registers.slice(2 * i, 2 * i + 2)
      return start < 0 || end < 0 ? [-1, -1] : [start, end]
    })
    return { text: this.text, points: this.points, spans, lastIndex: lastGroup > 0 ? lastGroup : null, pos: this.pos, endpos: this.endpos }
  }
}

export function matchStart(pattern: Pattern, text: string, pos = 0, endpos = Infinity): Match | undefined {
  const subject = new Subject(pattern, text, pos, endpos)
  return subject.at(subject.pos, false)
}

export function fullMatch(pattern: Pattern, text: string, pos = 0, endpos = Infinity): Match | undefined {
  const subject = new Subject(pattern, text, pos, endpos)
  return subject.at(subject.pos, true)
}

export function search(pattern: Pattern, text: string, pos = 0, endpos = Infinity): Match | undefined {
  const subject = new Subject(pattern, text, pos, endpos)
  return subject.search(subject.pos, true)
}

/** `finditer`: every match from left to right; an empty one may touch the one before, but not repeat its place. */
export function* findIter(pattern: Pattern, text: string, pos = 0, endpos = Infinity): Generator<Match> {
  const subject = new Subject(pattern, text, pos, endpos)
  let [start, mayBeEmpty] = [subject.pos, true]
  for (;;) {
    const match = subject.search(start, mayBeEmpty)
    if (match === undefined) return
    yield match
    const [from, to] = match.spans[0] ?? [0, 0]
    ;[start, mayBeEmpty] = [to, from !== to]
  }
}

/** What a group matched; null when it took no part. */
export function groupText(match: Match, group: number): string | null {
  const [start, end] = match.spans[group] ?? [-1, -1]
  return start < 0 ? null : match.points.slice(start, end).join('')
}

/** The number of a group by number or name. Errors: IndexError `no such group`. */
export function groupNumber(pattern: Pattern, group: number | string): number {
  const index = typeof group === 'number' ? group : pattern.names.get(group)
  if (index === undefined || index < 0 || index > pattern.groupCount) throw new PythonError('IndexError', 'no such group')
  return index
}

/** `findall`: the match, its only group, or the list of its groups; what took no part is ''. */
export function findAll(pattern: Pattern, text: string, pos = 0, endpos = Infinity): (string | string[])[] {
  return Array.from(findIter(pattern, text, pos, endpos), (match) => {
    if (pattern.groupCount < 2) return groupText(match, pattern.groupCount) ?? ''
    return Array.from({ length: pattern.groupCount }, (_, i) => groupText(match, i + 1) ?? '')
  })
}

/** `split`: the parts between matches, with the groups of each match between them. */
export function splitBy(pattern: Pattern, text: string, limit = 0): (string | null)[] {
  const points = characters(text)
  const parts: (string | null)[] = []
  let [end, count] = [0, 0]
  for (const match of limit < 0 ? [] : findIter(pattern, text)) {
    const [from, to] = match.spans[0] ?? [0, 0]
    parts.push(points.slice(end, from).join(''))
    for (let group = 1; group <= pattern.groupCount; group++) parts.push(groupText(match, group))
    end = to
    if (++count === limit) break
  }
  return [...parts, points.slice(end).join('')]
}

/** `subn` with a replacement for each match: the new text and how many were replaced. */
export function substitute(pattern: Pattern, text: string, replacement: (match: Match) => string, limit = 0): [string, number] {
  const points = characters(text)
  let [out, end, count] = ['', 0, 0]
  for (const match of limit < 0 ? [] : findIter(pattern, text)) {
    const [from, to] = match.spans[0] ?? [0, 0]
    out += points.slice(end, from).join('') + replacement(match)
    end = to
    if (++count === limit) break
  }
  return [out + points.slice(end).join(''), count]
}

/** A template filled from a match: `match.expand`, and each replacement of `sub`. */
export function expand(pieces: readonly TemplatePiece[], match: Match): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : (groupText(match, piece) ?? ''))).join('')
}

/** `re.escape`. */
export function escape(text: string): string {
  return text.replace(/[()[\]{}?*+\-|^$\\.&~# \t\n\r\v\f]/g, '\\$&')
}

const FLAG_NAMES: readonly (readonly [number, string])[] = [
  [Flags.I, 're.IGNORECASE'],
  [Flags.L, 're.LOCALE'],
  [Flags.M, 're.MULTILINE'],
  [Flags.S, 're.DOTALL'],
  [Flags.X, 're.VERBOSE'],
  [Flags.A, 're.ASCII'],
]

/** `repr` of a compiled pattern; `shown` is the repr of its source, cut to 200 characters as CPython does. */
export function patternRepr(pattern: Pattern, shown = strRepr(pattern.source)): string {
  const names = FLAG_NAMES.filter(([flag]) => pattern.flags & flag).map(([, name]) => name)
  return `re.compile(${[Array.from(shown).slice(0, 200).join(''), ...(names.length > 0 ? [names.join('|')] : [])].join(', ')})`
}

/** `repr` of a match. */
export function matchRepr(match: Match, shown = strRepr(groupText(match, 0) ?? '')): string {
  const [start, end] = match.spans[0] ?? [0, 0]
  return `<re.Match object; span=(${start}, ${end}), match=${Array.from(shown).slice(0, 50).join('')}>`
}
