import type { ConstantValue, Expr } from '../ast.ts'
import { atComprehension, comprehensions } from './comprehensions.ts'
import type { Cursor } from './cursor.ts'
import { bitwiseOr, expression, starNamedExpression, yieldExpression } from './expressions.ts'
import { numberValue } from './literals.ts'
import { strings } from './strings.ts'

const NAMED_CONSTANTS = new Map<string, ConstantValue>(Object.entries({
  None: null, True: true, False: false, '...': { ellipsis: true },
}))

/** A name, a literal, or anything in brackets. */
export function atom(cursor: Cursor): Expr {
  const { token } = cursor
  switch (token.kind) {
    case 'name':
    case 'operator':
      return cursor.atName() ? name(cursor) : bracketed(cursor)
    case 'number': {
      cursor.next()
      const span = cursor.span(token.start)
      return { type: 'Constant', value: numberValue(cursor.text.slice(span.start, span.end), span), kind: null, span }
    }
    case 'string':
    case 'fstart':
      return strings(cursor)
    default:
      return cursor.fail()
  }
}

function name(cursor: Cursor): Expr {
  const { start } = cursor
  const id = cursor.identifier()
  return { type: 'Name', id, ctx: 'Load', span: cursor.span(start) }
}

function bracketed(cursor: Cursor): Expr {
  const { text, start } = cursor.token
  if (text === '(') return parenthesised(cursor)
  if (text === '[') return listDisplay(cursor)
  if (text === '{') return braces(cursor)
  const value = NAMED_CONSTANTS.get(text)
  if (value === undefined) return cursor.fail()
  cursor.next()
  return { type: 'Constant', value, kind: null, span: cursor.span(start) }
}

function parenthesised(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.expect('(')
  if (cursor.take(')')) return { type: 'Tuple', elts: [], ctx: 'Load', span: cursor.span(start) }
  if (cursor.at('yield')) return closed(cursor, yieldExpression(cursor))
  if (cursor.at('**')) refuseDoubleStar(cursor)
  const first = starNamedExpression(cursor)
  if (cursor.at(',')) {
    const elts = restOfDisplay(cursor, first, ')')
    return { type: 'Tuple', elts, ctx: 'Load', span: cursor.span(start) }
  }
  if (atComprehension(cursor)) {
    const generators = comprehensionOf(cursor, first)
    cursor.expect(')')
    return { type: 'GeneratorExp', elt: first, generators, span: cursor.span(start) }
  }
  if (first.type === 'Starred' && cursor.at(')')) cursor.fail('cannot use starred expression here', first.span)
  return closed(cursor, first)
}

function closed(cursor: Cursor, expr: Expr): Expr {
  cursor.expect(')')
  return expr
}

function refuseDoubleStar(cursor: Cursor): void {
  const star = cursor.token
  const whole = cursor.attempt(() => {
    cursor.next()
    expression(cursor)
    return cursor.expect(')')
  })
  if (whole !== undefined) cursor.fail('cannot use double starred expression here', star)
}

function comprehensionOf(cursor: Cursor, elt: Expr): ReturnType<typeof comprehensions> {
  if (elt.type === 'Starred') cursor.fail('iterable unpacking cannot be used in comprehension', elt.span)
  return comprehensions(cursor)
}

/** The elements from the first comma on, up to and including the closing bracket. */
function restOfDisplay(cursor: Cursor, first: Expr, close: string): Expr[] {
  const elts = [first]
  while (cursor.take(',') && !cursor.at(close)) elts.push(starNamedExpression(cursor))
  if (atComprehension(cursor)) refuseBareTarget(cursor, elts, close)
  cursor.expect(close)
  return elts
}

/** `[x, y for x, y in z]`: what repeats must be one expression. */
function refuseBareTarget(cursor: Cursor, elts: readonly Expr[], close: string): void {
  if (close === ')') return
  const { start } = elts[0]!.span
  const span = { start, end: cursor.span(start).end }
  const clauses = cursor.attempt(() => comprehensions(cursor))
  if (clauses !== undefined) cursor.fail('did you forget parentheses around the comprehension target?', span)
}

function listDisplay(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.expect('[')
  if (cursor.take(']')) return { type: 'List', elts: [], ctx: 'Load', span: cursor.span(start) }
  const first = starNamedExpression(cursor)
  if (!atComprehension(cursor)) {
    const elts = restOfDisplay(cursor, first, ']')
    return { type: 'List', elts, ctx: 'Load', span: cursor.span(start) }
  }
  const generators = comprehensionOf(cursor, first)
  cursor.expect(']')
  return { type: 'ListComp', elt: first, generators, span: cursor.span(start) }
}

function braces(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.expect('{')
  if (cursor.take('}')) return { type: 'Dict', keys: [], values: [], span: cursor.span(start) }
  if (cursor.at('**')) return dictDisplay(cursor, start, [], [])
  const head = cursor.start
  const first = starNamedExpression(cursor)
  if (cursor.at(':') && !isBare(first, head)) return keyed(cursor, start, first)
  if (!atComprehension(cursor)) {
    const elts = restOfDisplay(cursor, first, '}')
    return { type: 'Set', elts, span: cursor.span(start) }
  }
  const generators = comprehensionOf(cursor, first)
  cursor.expect('}')
  return { type: 'SetComp', elt: first, generators, span: cursor.span(start) }
}

/** Starred, or `name := value` without brackets of its own: no key. */
function isBare(expr: Expr, head: number): boolean {
  return expr.type === 'Starred' || (expr.type === 'NamedExpr' && expr.span.start === head)
}

function keyed(cursor: Cursor, start: number, key: Expr): Expr {
  const value = dictValue(cursor)
  if (!atComprehension(cursor)) {
    if (!cursor.take(',')) {
      cursor.expect('}')
      return { type: 'Dict', keys: [key], values: [value], span: cursor.span(start) }
    }
    return dictDisplay(cursor, start, [key], [value])
  }
  const generators = comprehensions(cursor)
  cursor.expect('}')
  return { type: 'DictComp', key, value, generators, span: cursor.span(start) }
}

function dictDisplay(cursor: Cursor, start: number, keys: (Expr | null)[], values: Expr[]): Expr {
  while (!cursor.at('}')) {
    dictPair(cursor, keys, values)
    if (!cursor.take(',')) break
  }
  cursor.expect('}')
  return { type: 'Dict', keys, values, span: cursor.span(start) }
}

function dictPair(cursor: Cursor, keys: (Expr | null)[], values: Expr[]): void {
  const star = cursor.token
  if (cursor.take('**')) {
    keys.push(null)
    values.push(bitwiseOr(cursor))
    if (atComprehension(cursor)) cursor.fail('dict unpacking cannot be used in dict comprehension', star)
    return
  }
  const key = expression(cursor)
  if (!cursor.at(':')) cursor.fail("':' expected after dictionary key", cursor.previous)
  keys.push(key)
  values.push(dictValue(cursor))
}

function dictValue(cursor: Cursor): Expr {
  const colon = cursor.expect(':')
  if (cursor.at('}') || cursor.at(',')) cursor.fail("expression expected after dictionary key and ':'", colon)
  if (cursor.at('*')) cursor.fail('cannot use a starred expression in a dictionary value')
  return expression(cursor)
}

