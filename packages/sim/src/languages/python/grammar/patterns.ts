import type { Expr, Identifier, MatchStar, Pattern } from '../ast.ts'
import { atom } from './atoms.ts'
import type { Cursor } from './cursor.ts'

import { expression } from './expressions.ts'

/** The patterns of a case: one, or a sequence without brackets. */
export function casePatterns(cursor: Cursor): Pattern {
  const { start } = cursor
  const first = maybeStarPattern(cursor)
  if (!cursor.at(',')) return first.type === 'MatchStar' ? cursor.fail() : first
  const patterns = restOfSequence(cursor, first, ':')
  return { type: 'MatchSequence', patterns, span: cursor.span(start) }
}

function restOfSequence(cursor: Cursor, first: Pattern, close: string): Pattern[] {
  const patterns = [first]
  while (cursor.take(',') && !cursor.at(close) && !cursor.at('if')) patterns.push(maybeStarPattern(cursor))
  return patterns
}

function maybeStarPattern(cursor: Cursor): Pattern {
  return cursor.at('*') ? starPattern(cursor) : cursor.nested(() => pattern(cursor))
}

function starPattern(cursor: Cursor): MatchStar {
  const { start } = cursor
  cursor.next()
  const name = captureName(cursor.identifier())
  return { type: 'MatchStar', name, span: cursor.span(start) }
}

function captureName(name: Identifier): Identifier | null {
  return name === '_' ? null : name
}

function pattern(cursor: Cursor): Pattern {
  const { start } = cursor
  const inner = orPattern(cursor)
  if (!cursor.take('as')) return inner
  if (cursor.at('_')) cursor.fail("cannot use '_' as a target")
  if (!cursor.atName()) refuseAsTarget(cursor)
  const name = cursor.identifier()
  return { type: 'MatchAs', pattern: inner, name, span: cursor.span(start) }
}

function refuseAsTarget(cursor: Cursor): never {
  const { start } = cursor
  const target = cursor.attempt(() => expression(cursor))
  return target === undefined ? cursor.fail() : cursor.fail('invalid pattern target', cursor.span(start))
}

function orPattern(cursor: Cursor): Pattern {
  const { start } = cursor
  const first = closedPattern(cursor)
  if (!cursor.at('|')) return first
  const patterns = [first]
  while (cursor.take('|')) patterns.push(closedPattern(cursor))
  return { type: 'MatchOr', patterns, span: cursor.span(start) }
}

const SINGLETONS = new Map<string, null | boolean>(Object.entries({ None: null, True: true, False: false }))

function closedPattern(cursor: Cursor): Pattern {
  const { token } = cursor
  if (cursor.atName()) return namePattern(cursor)
  if (SINGLETONS.has(token.text)) {
    cursor.next()
    return { type: 'MatchSingleton', value: SINGLETONS.get(token.text)!, span: cursor.span(token.start) }
  }
  if (token.text === '(') return groupOrSequence(cursor)
  if (token.text === '[') return bracketedSequence(cursor)
  if (token.text === '{') return mapping(cursor)
  const value = literal(cursor)
  return { type: 'MatchValue', value, span: cursor.span(token.start) }
}

/** A capture, a wildcard, a dotted value, or a class pattern. */
function namePattern(cursor: Cursor): Pattern {
  const { start } = cursor
  const next = cursor.peek().text
  if (next === '.' || next === '(') return valueOrClass(cursor)
  const name = captureName(cursor.identifier())
  return { type: 'MatchAs', pattern: null, name, span: cursor.span(start) }
}

function valueOrClass(cursor: Cursor): Pattern {
  const { start } = cursor
  const value = dottedName(cursor)
  if (cursor.at('(')) return classPattern(cursor, value, start)
  return { type: 'MatchValue', value, span: cursor.span(start) }
}

function dottedName(cursor: Cursor): Expr {
  const { start } = cursor
  const id = cursor.identifier()
  let value: Expr = { type: 'Name', id, ctx: 'Load', span: cursor.span(start) }
  while (cursor.take('.')) {
    const attr = cursor.identifier()
    value = { type: 'Attribute', value, attr, ctx: 'Load', span: cursor.span(start) }
  }
  return value
}

/** A number with its sign, a complex sum, or a string. */
function literal(cursor: Cursor): Expr {
  const { token } = cursor
  if (token.kind === 'string' || token.kind === 'fstart') return atom(cursor)
  const left = signedNumber(cursor)
  if (!cursor.at('+') && !cursor.at('-')) return left
  if (isImaginary(left)) cursor.fail('real number required in complex literal', left.span)
  const op = cursor.next().text === '+' ? 'Add' : 'Sub'
  const right = number(cursor)
  if (!isImaginary(right)) cursor.fail('imaginary number required in complex literal', right.span)
  return { type: 'BinOp', left, op, right, span: cursor.span(token.start) }
}

function signedNumber(cursor: Cursor): Expr {
  const { start } = cursor
  if (!cursor.take('-')) return number(cursor)
  const operand = number(cursor)
  return { type: 'UnaryOp', op: 'USub', operand, span: cursor.span(start) }
}

function number(cursor: Cursor): Expr {
  return cursor.atKind('number') ? atom(cursor) : cursor.fail()
}

function isImaginary(expr: Expr): boolean {
  const { value } = expr.type === 'UnaryOp' && expr.operand.type === 'Constant' ? expr.operand : (expr as { value?: unknown })
  return typeof value === 'object' && value !== null && 'imag' in value
}

function groupOrSequence(cursor: Cursor): Pattern {
  const { start } = cursor
  cursor.expect('(')
  if (cursor.take(')')) return { type: 'MatchSequence', patterns: [], span: cursor.span(start) }
  const first = maybeStarPattern(cursor)
  if (!cursor.at(',')) {
    if (first.type === 'MatchStar') cursor.fail()
    cursor.expect(')')
    return first
  }
  const patterns = restOfSequence(cursor, first, ')')
  cursor.expect(')')
  return { type: 'MatchSequence', patterns, span: cursor.span(start) }
}

function bracketedSequence(cursor: Cursor): Pattern {
  const { start } = cursor
  cursor.expect('[')
  const patterns = cursor.at(']') ? [] : restOfSequence(cursor, maybeStarPattern(cursor), ']')
  cursor.expect(']')
  return { type: 'MatchSequence', patterns, span: cursor.span(start) }
}

function mapping(cursor: Cursor): Pattern {
  const { start } = cursor
  const keys: Expr[] = []
  const patterns: Pattern[] = []
  let rest: Identifier | null = null
  cursor.expect('{')
  while (!cursor.at('}')) {
    if (rest !== null) cursor.fail()
    if (cursor.take('**')) rest = cursor.at('_') ? cursor.fail() : cursor.identifier()
    else {
      keys.push(mappingKey(cursor))
      cursor.expect(':')
      patterns.push(cursor.nested(() => pattern(cursor)))
    }
    if (!cursor.take(',')) break
  }
  cursor.expect('}')
  return { type: 'MatchMapping', keys, patterns, rest, span: cursor.span(start) }
}

function mappingKey(cursor: Cursor): Expr {
  if (!cursor.atName()) return SINGLETONS.has(cursor.token.text) ? atom(cursor) : literal(cursor)
  if (cursor.peek().text !== '.') return cursor.fail()
  return dottedName(cursor)
}

function classPattern(cursor: Cursor, cls: Expr, start: number): Pattern {
  const patterns: Pattern[] = []
  const kwd_attrs: Identifier[] = []
  const kwd_patterns: Pattern[] = []
  cursor.expect('(')
  while (!cursor.at(')')) {
    if (cursor.atName() && cursor.peek().text === '=') {
      kwd_attrs.push(cursor.identifier())
      cursor.expect('=')
      kwd_patterns.push(cursor.nested(() => pattern(cursor)))
    } else {
      const positional = cursor.nested(() => pattern(cursor))
      if (kwd_attrs.length > 0) cursor.fail('positional patterns follow keyword patterns', positional.span)
      patterns.push(positional)
    }
    if (!cursor.take(',')) break
  }
  cursor.expect(')')
  return { type: 'MatchClass', cls, patterns, kwd_attrs, kwd_patterns, span: cursor.span(start) }
}
