import { describe, expect, it } from 'vitest'
import { conformsTo } from '../../../oracle/conformance.ts'
import {
  compile, escape, expand, findAll, findIter, fullMatch, matchRepr, matchStart, parseTemplate, patternRepr, search, splitBy, substitute,
} from './regex.ts'
import { TooLarge } from './library/python-error.ts'
import type { Match, Pattern } from './regex.ts'

function shown(pattern: Pattern, match: Match | undefined): unknown {
  if (match === undefined) return null
  const name = [...pattern.names].find(([, index]) => index === match.lastIndex)?.[0] ?? null
  return [match.spans, match.lastIndex, name, matchRepr(match)]
}

const describePattern = (source: string, flags = 0): unknown => {
  const pattern = compile(source, flags)
  return [pattern.flags, pattern.groupCount, Object.fromEntries(pattern.names), patternRepr(pattern)]
}

function subn(source: string, template: string, text: string, limit: number): unknown {
  const pattern = compile(source)
  const pieces = template.includes('\\') ? parseTemplate(template, pattern.groupCount, pattern.names) : [template]
  return substitute(pattern, text, (match) => expand(pieces, match), limit)
}

conformsTo('regexes', {
  compile: (source: string) => describePattern(source),
  compile_flags: describePattern,
  search: (p: string, t: string) => shown(compile(p), search(compile(p), t)),
  search_flags: (p: string, t: string, f: number) => shown(compile(p, f), search(compile(p, f), t)),
  search_from: (p: string, t: string, a: number, b: number) => shown(compile(p), search(compile(p), t, a, b)),
  match: (p: string, t: string) => shown(compile(p), matchStart(compile(p), t)),
  fullmatch: (p: string, t: string) => shown(compile(p), fullMatch(compile(p), t)),
  findall: (p: string, t: string) => findAll(compile(p), t),
  finditer: (p: string, t: string) => Array.from(findIter(compile(p), t), (m) => m.spans[0]),
  split: (p: string, t: string, n: number) => splitBy(compile(p), t, n),
  sub: subn,
  template: (p: string, s: string, t: string) => (subn(p, s, t, 0) as [string, number])[0],
  escape,
})

describe('a pattern that backtracks without end', () => {
  it('is given up at the bound', () => {
    expect(() => search(compile('(?:(?:a|a)*)*b'), 'a'.repeat(60))).toThrow(TooLarge)
  })
})
