import type { Comprehension, Expr } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { bitwiseOr, disjunction } from './expressions.ts'
import { asTarget } from './targets.ts'

export function atComprehension(cursor: Cursor): boolean {
  return cursor.at('for') || (cursor.at('async') && cursor.peek().text === 'for')
}

/** One or more `for target in iter if …` clauses. */
export function comprehensions(cursor: Cursor): Comprehension[] {
  const clauses: Comprehension[] = []
  while (atComprehension(cursor)) clauses.push(comprehension(cursor))
  return clauses
}

function comprehension(cursor: Cursor): Comprehension {
  const { start } = cursor
  const is_async = cursor.take('async') ? 1 : 0
  cursor.expect('for')
  const target = forTarget(cursor)
  cursor.expect('in')
  const iter = disjunction(cursor)
  const ifs: Expr[] = []
  while (cursor.take('if')) ifs.push(disjunction(cursor))
  return { type: 'comprehension', target, iter, ifs, is_async, span: cursor.span(start) }
}

/** The names between `for` and `in`: no comparison is read here, so that `in` is left for the loop. */
export function forTarget(cursor: Cursor): Expr {
  const { start } = cursor
  const first = targetPart(cursor)
  if (!cursor.at(',')) return asTarget(cursor, first, 'Store')
  const elts = [first]
  while (cursor.take(',') && (cursor.atExpression() || cursor.at('*'))) elts.push(targetPart(cursor))
  return asTarget(cursor, { type: 'Tuple', elts, ctx: 'Load', span: cursor.span(start) }, 'Store')
}

/** One target before its context is set: `name`, `value.attr`, `value[index]`, `(…)`, `[…]` or any of them starred. */
export function targetPart(cursor: Cursor): Expr {
  const { start } = cursor
  if (!cursor.take('*')) return bitwiseOr(cursor)
  const value = bitwiseOr(cursor)
  return { type: 'Starred', value, ctx: 'Load', span: cursor.span(start) }
}
