import type { Expr, Match, MatchCase, Stmt } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { namedExpression, starNamedExpressions } from './expressions.ts'
import { casePatterns } from './patterns.ts'
import { block } from './statements.ts'

/**
 * `match` and `case` are keywords only where a whole match statement can be read: the head, its colon and the line
 * end after it decide. Otherwise undefined, with the cursor where it was.
 */
export function matchStatement(cursor: Cursor): Stmt | undefined {
  const { start } = cursor
  const subject = cursor.attempt(() => matchHead(cursor))
  if (subject === undefined) return undefined
  cursor.next()
  if (!cursor.atKind('indent')) cursor.failIndent("expected an indented block after 'match' statement", start)
  cursor.next()
  const cases: MatchCase[] = []
  while (cursor.at('case')) cases.push(matchCase(cursor))
  if (cases.length === 0 || !cursor.atKind('dedent')) cursor.fail()
  cursor.next()
  const statement: Match = { type: 'Match', subject, cases, span: cursor.span(start) }
  return statement
}

function matchHead(cursor: Cursor): Expr {
  cursor.next()
  const starred = cursor.at('*')
  const subject = starNamedExpressions(cursor)
  if (starred && subject.type !== 'Tuple') cursor.fail()
  cursor.expect(':')
  if (!cursor.atKind('newline')) cursor.fail()
  return subject
}

function matchCase(cursor: Cursor): MatchCase {
  const { start } = cursor
  cursor.next()
  const pattern = casePatterns(cursor)
  const guard = cursor.take('if') ? namedExpression(cursor) : null
  const body = block(cursor, "'case' statement", start)
  return { type: 'match_case', pattern, guard, body, span: cursor.span(start) }
}
