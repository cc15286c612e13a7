import type { Constant, Expr, Match, MatchClass, MatchMapping, MatchOr, MatchSequence, Pattern } from '../ast.ts'
import { dumpConstant } from '../dump.ts'
import { report } from './context.ts'
import type { Program } from './context.ts'

/** The rules of `match`: what its patterns may say, bind and leave unreachable. */
export function checkMatch(program: Program, { cases }: Match): void {
  for (const [index, { pattern, guard }] of cases.entries()) {
    const last = index === cases.length - 1
    if (!last && guard === null) refuseIrrefutable(program, pattern)
    const names = new Set<string>()
    bind(program, pattern, names)
  }
}

function refuseIrrefutable(program: Program, pattern: Pattern): void {
  const caught = irrefutable(pattern)
  if (caught === undefined) return
  const { name, span } = caught
  const what = name === null ? 'wildcard' : `name capture '${name}'`
  report(program, `${what} makes remaining patterns unreachable`, span)
}

/** The part of a pattern that matches everything. */
function irrefutable(pattern: Pattern): Extract<Pattern, { type: 'MatchAs' }> | undefined {
  if (pattern.type === 'MatchOr') {
    const last = pattern.patterns.at(-1)!
    return irrefutable(last)
  }
  if (pattern.type !== 'MatchAs') return undefined
  return pattern.pattern === null ? pattern : irrefutable(pattern.pattern)
}

/** Checks a pattern and gathers the names it binds. */
function bind(program: Program, pattern: Pattern, names: Set<string>): void {
  switch (pattern.type) {
    case 'MatchValue':
      return checkValue(program, pattern.value)
    case 'MatchSingleton':
      return
    case 'MatchStar':
      return bindName(program, pattern.name, pattern, names)
    case 'MatchAs':
      if (pattern.pattern !== null) bind(program, pattern.pattern, names)
      return bindName(program, pattern.name, pattern, names)
    case 'MatchSequence':
      return bindSequence(program, pattern, names)
    case 'MatchMapping':
      return bindMapping(program, pattern, names)
    case 'MatchClass':
      return bindClass(program, pattern, names)
    case 'MatchOr':
      return bindAlternatives(program, pattern, names)
  }
}

function bindName(program: Program, name: string | null, pattern: Pattern, names: Set<string>): void {
  if (name === null) return
  if (names.has(name)) report(program, `multiple assignments to name '${name}' in pattern`, pattern.span)
  names.add(name)
}

function checkValue(program: Program, value: Expr): void {
  if (value.type === 'JoinedStr') {
    report(program, 'patterns may only match literals and attribute lookups', value.span)
  }
}

function bindSequence(program: Program, pattern: MatchSequence, names: Set<string>): void {
  const stars = pattern.patterns.filter((part) => part.type === 'MatchStar')
  if (stars.length > 1) report(program, 'multiple starred names in sequence pattern', pattern.span)
  for (const part of pattern.patterns) bind(program, part, names)
}

function bindMapping(program: Program, pattern: MatchMapping, names: Set<string>): void {
  const seen = new Set<string>()
  for (const key of pattern.keys) checkKey(program, pattern, key, seen)
  bindName(program, pattern.rest, pattern, names)
  for (const part of pattern.patterns) bind(program, part, names)
}

function checkKey(program: Program, pattern: MatchMapping, key: Expr, seen: Set<string>): void {
  if (key.type === 'JoinedStr') {
    report(program, 'mapping pattern keys may only match literals and attribute lookups', pattern.span)
  }
  const spelling = keySpelling(key)
  if (spelling === undefined) return
  if (seen.has(spelling)) report(program, `mapping pattern checks duplicate key (${shown(key)})`, pattern.span)
  seen.add(spelling)
}

/** Equal keys, equal spellings: 1, 1.0 and True are one key. */
function keySpelling(key: Expr): string | undefined {
  if (key.type === 'UnaryOp') {
    const inner = keySpelling(key.operand)
    return inner === undefined ? undefined : `-${inner}`
  }
  if (key.type !== 'Constant') return undefined
  const { value } = key
  if (typeof value === 'boolean') return String(Number(value))
  if (typeof value === 'object' && value !== null && 'float' in value) return String(value.float)
  return dumpConstant(value)
}

function shown(key: Expr): string {
  if (key.type === 'UnaryOp') return `-${shown(key.operand)}`
  const { value } = key as Constant
  if (typeof value === 'string') return `'${value}'`
  if (typeof value === 'object' && value !== null && 'float' in value) {
    return Number.isInteger(value.float) ? `${value.float}.0` : String(value.float)
  }
  return dumpConstant(value)
}

function bindClass(program: Program, pattern: MatchClass, names: Set<string>): void {
  const seen = new Set<string>()
  for (const [index, attr] of pattern.kwd_attrs.entries()) {
    if (seen.has(attr)) {
      report(program, `attribute name repeated in class pattern: ${attr}`, pattern.kwd_patterns[index]!.span)
    }
    seen.add(attr)
  }
  for (const part of [...pattern.patterns, ...pattern.kwd_patterns]) bind(program, part, names)
}

function bindAlternatives(program: Program, pattern: MatchOr, names: Set<string>): void {
  const before = new Set(names)
  const alternatives = pattern.patterns.map((alternative, index) => {
    if (index < pattern.patterns.length - 1) refuseIrrefutable(program, alternative)
    const bound = new Set(before)
    bind(program, alternative, bound)
    return bound
  })
  const [first] = alternatives
  const differing = alternatives.findIndex((bound) => bound.size !== first!.size || [...bound].some((name) => !first!.has(name)))
  if (differing > 0) report(program, 'alternative patterns bind different names', pattern.patterns[differing]!.span)
  for (const name of first!) names.add(name)
}
