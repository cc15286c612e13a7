import type { Expr } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { expression, namedExpression, starNamedExpression } from './expressions.ts'

/** `[…]` after a value: one index or slice, or a tuple of them. */
export function subscript(cursor: Cursor): Expr {
  cursor.expect('[')
  const { start } = cursor
  const first = part(cursor)
  if (first.type !== 'Starred' && !cursor.at(',')) {
    cursor.expect(']')
    return first
  }
  const elts = [first]
  while (cursor.take(',') && !cursor.at(']')) elts.push(part(cursor))
  const span = cursor.span(start)
  cursor.expect(']')
  return { type: 'Tuple', elts, ctx: 'Load', span }
}

function part(cursor: Cursor): Expr {
  if (cursor.at('*')) return starNamedExpression(cursor)
  const { start } = cursor
  const lower = cursor.at(':') ? null : namedExpression(cursor)
  if (lower !== null && (!cursor.at(':') || (lower.type === 'NamedExpr' && lower.span.start === start))) return lower
  cursor.expect(':')
  const upper = bound(cursor)
  const step = cursor.take(':') ? bound(cursor) : null
  return { type: 'Slice', lower, upper, step, span: cursor.span(start) }
}

function bound(cursor: Cursor): Expr | null {
  return cursor.at(':') || cursor.at(',') || cursor.at(']') ? null : expression(cursor)
}
