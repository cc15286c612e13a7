import type { Stmt } from '../ast.ts'
import { blockStatement } from './compound.ts'
import type { Cursor } from './cursor.ts'
import { simpleStatement } from './simple.ts'

/** Statements up to the end of the block or of the program. */
export function statements(cursor: Cursor): Stmt[] {
  const body: Stmt[] = []
  while (!cursor.atKind('end') && !cursor.atKind('dedent')) body.push(...statement(cursor))
  return body
}

function statement(cursor: Cursor): readonly Stmt[] {
  const compound = blockStatement(cursor)
  return compound === undefined ? simpleStatements(cursor) : [compound]
}

/** One line: simple statements between semicolons. */
function simpleStatements(cursor: Cursor): Stmt[] {
  const body = [simpleStatement(cursor)]
  while (cursor.take(';') && !cursor.atKind('newline')) body.push(simpleStatement(cursor))
  if (!cursor.atKind('newline')) cursor.fail()
  cursor.next()
  return body
}

/** Statements of which CPython always says that their colon is missing. */
const NAMES_ITS_COLON = /^('(try|else|finally)' statement|function definition)$/

/**
 * The colon and the body of a compound statement, on the same line or indented below.
 * `owner` is the statement it belongs to in CPython's words, `head` the token that its error points back to.
 */
export function block(cursor: Cursor, owner: string, head: number): Stmt[] {
  if (NAMES_ITS_COLON.test(owner)) cursor.demand(':')
  else cursor.demandAtLineEnd(':')
  if (!cursor.atKind('newline')) return simpleStatements(cursor)
  cursor.next()
  if (!cursor.atKind('indent')) cursor.failIndent(`expected an indented block after ${owner}`, head)
  cursor.next()
  const body = cursor.nested(() => statements(cursor))
  if (!cursor.atKind('dedent')) cursor.fail()
  cursor.next()
  return body
}
