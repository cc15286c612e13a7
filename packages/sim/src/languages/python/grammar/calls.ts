import type { Expr, Keyword } from '../ast.ts'
import { atComprehension, comprehensions } from './comprehensions.ts'
import type { Cursor } from './cursor.ts'
import { nameOf } from './cursor.ts'
import { expression, namedExpression } from './expressions.ts'

export interface CallArguments {
  readonly args: readonly Expr[]
  readonly keywords: readonly Keyword[]
}

interface Collected {
  args: Expr[]
  keywords: Keyword[]
}

/** The arguments of a call or the bases of a class, brackets included. */
export function callArguments(cursor: Cursor): CallArguments {
  const open = cursor.expect('(')
  const collected: Collected = { args: [], keywords: [] }
  while (!cursor.at(')')) {
    argument(cursor, collected, open.start)
    if (!cursor.take(',')) break
  }
  cursor.expect(')')
  return collected
}

function argument(cursor: Cursor, collected: Collected, open: number): void {
  const { start } = cursor
  if (cursor.take('**')) {
    const value = expression(cursor)
    collected.keywords.push({ type: 'keyword', arg: null, value, span: cursor.span(start) })
  } else if (cursor.take('*')) starredArgument(cursor, collected, start)
  else if (cursor.atKind('name') && cursor.peek().text === '=') keyword(cursor, collected)
  else positional(cursor, collected, open)
}

function starredArgument(cursor: Cursor, collected: Collected, start: number): void {
  if (collected.keywords.some((keyword) => keyword.arg === null)) {
    cursor.fail('iterable argument unpacking follows keyword argument unpacking', { start, end: cursor.start })
  }
  const value = expression(cursor)
  collected.args.push({ type: 'Starred', value, ctx: 'Load', span: cursor.span(start) })
}

function keyword(cursor: Cursor, collected: Collected): void {
  const token = cursor.token
  if (['True', 'False', 'None'].includes(token.text)) {
    cursor.fail(`cannot assign to ${token.text}`, { start: token.start, end: cursor.peek().end })
  }
  if (!cursor.atName()) cursor.fail()
  cursor.next()
  cursor.expect('=')
  const value = expression(cursor)
  if (atComprehension(cursor)) {
    cursor.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", { start: token.start, end: cursor.previous.start })
  }
  collected.keywords.push({ type: 'keyword', arg: nameOf(token), value, span: cursor.span(token.start) })
}

function positional(cursor: Cursor, collected: Collected, open: number): void {
  const value = argumentValue(cursor)
  if (atComprehension(cursor)) {
    collected.args.push(soleGenerator(cursor, value, collected, open))
    return
  }
  if (collected.keywords.length > 0) {
    const unpacked = collected.keywords.some((keyword) => keyword.arg === null)
    cursor.fail(`positional argument follows keyword argument${unpacked ? ' unpacking' : ''}`)
  }
  collected.args.push(value)
}

function argumentValue(cursor: Cursor): Expr {
  if (cursor.atName() && cursor.peek().text === ':=') return namedExpression(cursor)
  const { start } = cursor
  const value = expression(cursor)
  if (cursor.at('=')) {
    cursor.fail('expression cannot contain assignment, perhaps you meant "=="?', { start, end: cursor.token.end })
  }
  return value.type === 'Name' || !cursor.at(':=') ? value : cursor.fail()
}

/** `f(x for x in y)`: the generator takes the brackets of the call, so nothing may stand beside it. */
function soleGenerator(cursor: Cursor, elt: Expr, collected: Collected, open: number): Expr {
  const generators = comprehensions(cursor)
  const alone = collected.args.length === 0 && collected.keywords.length === 0
  if (!alone || !cursor.at(')')) {
    if (alone && !cursor.at(',')) cursor.fail()
    cursor.fail('Generator expression must be parenthesized', cursor.span(elt.span.start))
  }
  return { type: 'GeneratorExp', elt, generators, span: { start: open, end: cursor.token.end } }
}
