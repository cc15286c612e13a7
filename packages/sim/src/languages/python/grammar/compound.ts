import type { Arguments, ExceptHandler, Expr, Keyword, Stmt, WithItem } from '../ast.ts'
import { callArguments } from './calls.ts'
import { forTarget, targetPart } from './comprehensions.ts'
import type { Cursor } from './cursor.ts'
import { expression, namedExpression, starExpressions } from './expressions.ts'
import { matchStatement } from './match.ts'
import { parameters } from './parameters.ts'
import { block } from './statements.ts'
import { asTarget } from './targets.ts'
import { typeAlias, typeParameters } from './type-parameters.ts'

/** A statement with a block of its own, or undefined when another kind of statement begins here. */
export function blockStatement(cursor: Cursor): Stmt | undefined {
  if (!cursor.atKind('name')) return cursor.at('@') ? decorated(cursor) : undefined
  switch (cursor.token.text) {
    case 'def':
      return functionDefinition(cursor, [])
    case 'class':
      return classDefinition(cursor, [])
    case 'async':
      return asyncStatement(cursor, [])
    case 'if':
      return ifStatement(cursor, "'if' statement")
    case 'while':
      return whileStatement(cursor)
    case 'for':
      return forStatement(cursor, cursor.start, false)
    case 'with':
      return withStatement(cursor, cursor.start, false)
    case 'try':
      return tryStatement(cursor)
    case 'match':
      return matchStatement(cursor)
    case 'type':
      typeAlias(cursor)
      return undefined
    default:
      return undefined
  }
}

function decorated(cursor: Cursor): Stmt {
  const decorators: Expr[] = []
  while (cursor.take('@')) {
    decorators.push(namedExpression(cursor))
    if (!cursor.atKind('newline')) cursor.fail()
    cursor.next()
  }
  if (cursor.at('def')) return functionDefinition(cursor, decorators)
  if (cursor.at('class')) return classDefinition(cursor, decorators)
  if (cursor.at('async') && cursor.peek().text === 'def') return asyncStatement(cursor, decorators)
  return cursor.fail()
}

function asyncStatement(cursor: Cursor, decorators: Expr[]): Stmt {
  const { start } = cursor
  cursor.next()
  if (cursor.at('for')) return forStatement(cursor, start, true)
  if (cursor.at('with')) return withStatement(cursor, start, true)
  if (!cursor.at('def')) return cursor.fail()
  const parts = functionParts(cursor, start)
  return { type: 'AsyncFunctionDef', ...parts, decorator_list: decorators, span: cursor.span(start) }
}

function functionDefinition(cursor: Cursor, decorators: Expr[]): Stmt {
  const { start } = cursor
  const parts = functionParts(cursor, start)
  return { type: 'FunctionDef', ...parts, decorator_list: decorators, span: cursor.span(start) }
}

interface FunctionParts {
  readonly name: string
  readonly args: Arguments
  readonly returns: Expr | null
  readonly body: Stmt[]
}

function functionParts(cursor: Cursor, start: number): FunctionParts {
  cursor.expect('def')
  const name = cursor.identifier()
  typeParameters(cursor)
  cursor.demand('(')
  const args = parameters(cursor, ')')
  cursor.expect(')')
  const returns = cursor.take('->') ? expression(cursor) : null
  return { name, args, returns, body: block(cursor, 'function definition', start) }
}

function classDefinition(cursor: Cursor, decorators: Expr[]): Stmt {
  const { start } = cursor
  cursor.next()
  const name = cursor.identifier()
  typeParameters(cursor)
  const { args, keywords } = cursor.at('(') ? callArguments(cursor) : { args: [], keywords: [] as Keyword[] }
  refuseBareGenerator(cursor, args)
  const body = block(cursor, 'class definition', start)
  return { type: 'ClassDef', name, bases: args, keywords, body, decorator_list: decorators, span: cursor.span(start) }
}

function refuseBareGenerator(cursor: Cursor, bases: readonly Expr[]): void {
  const [base] = bases
  const bare = base?.type === 'GeneratorExp' && base.span.end === cursor.previous.end && bases.length === 1
  if (bare) cursor.fail('invalid syntax', base.span)
}

function ifStatement(cursor: Cursor, owner: string): Stmt {
  const { start } = cursor
  cursor.next()
  const test = namedExpression(cursor)
  const body = block(cursor, owner, start)
  const orelse = cursor.at('elif') ? [cursor.nested(() => ifStatement(cursor, "'elif' statement"))] : elseBlock(cursor)
  return { type: 'If', test, body, orelse, span: cursor.span(start) }
}

function elseBlock(cursor: Cursor): Stmt[] {
  const { start } = cursor
  return cursor.take('else') ? block(cursor, "'else' statement", start) : []
}

function whileStatement(cursor: Cursor): Stmt {
  const { start } = cursor
  cursor.next()
  const test = namedExpression(cursor)
  const body = block(cursor, "'while' statement", start)
  const orelse = elseBlock(cursor)
  return { type: 'While', test, body, orelse, span: cursor.span(start) }
}

function forStatement(cursor: Cursor, start: number, isAsync: boolean): Stmt {
  cursor.expect('for')
  const target = forTarget(cursor)
  cursor.expect('in')
  const iter = starExpressions(cursor)
  const body = block(cursor, "'for' statement", start)
  const orelse = elseBlock(cursor)
  return { type: isAsync ? 'AsyncFor' : 'For', target, iter, body, orelse, span: cursor.span(start) }
}

function withStatement(cursor: Cursor, start: number, isAsync: boolean): Stmt {
  cursor.expect('with')
  const items = (cursor.at('(') ? cursor.attempt(() => bracketedItems(cursor)) : undefined) ?? bareItems(cursor)
  const body = block(cursor, "'with' statement", start)
  return { type: isAsync ? 'AsyncWith' : 'With', items, body, span: cursor.span(start) }
}

/** `with (a as b, c as d):`, where the brackets belong to the statement. */
function bracketedItems(cursor: Cursor): WithItem[] {
  cursor.expect('(')
  const items = [withItem(cursor)]
  while (cursor.take(',') && !cursor.at(')')) items.push(withItem(cursor))
  cursor.expect(')')
  if (!cursor.at(':')) cursor.fail()
  return items
}

/** Items without brackets of the statement's own; `(a as …` can only be read with them, so its error is that reading's. */
function bareItems(cursor: Cursor): WithItem[] {
  const mark = cursor.mark()
  const named = cursor.attempt(() => {
    cursor.expect('(')
    expression(cursor)
    return cursor.expect('as')
  })
  cursor.reset(mark)
  return named === undefined ? withItems(cursor) : bracketedItems(cursor)
}

function withItems(cursor: Cursor): WithItem[] {
  const items = [withItem(cursor)]
  while (cursor.take(',')) items.push(withItem(cursor))
  return items
}

function withItem(cursor: Cursor): WithItem {
  const { start } = cursor
  const context_expr = expression(cursor)
  const optional_vars = cursor.take('as') ? asTarget(cursor, targetPart(cursor), 'Store') : null
  return { type: 'withitem', context_expr, optional_vars, span: cursor.span(start) }
}

function tryStatement(cursor: Cursor): Stmt {
  const { start } = cursor
  cursor.next()
  const body = block(cursor, "'try' statement", start)
  const starred = cursor.at('except') && cursor.peek().text === '*'
  const handlers: ExceptHandler[] = []
  while (cursor.at('except')) handlers.push(exceptHandler(cursor, starred))
  const orelse = handlers.length > 0 ? elseBlock(cursor) : []
  const finalbody = finallyBlock(cursor)
  if (handlers.length === 0 && finalbody.length === 0) cursor.fail("expected 'except' or 'finally' block")
  return { type: starred ? 'TryStar' : 'Try', body, handlers, orelse, finalbody, span: cursor.span(start) }
}

function finallyBlock(cursor: Cursor): Stmt[] {
  const { start } = cursor
  return cursor.take('finally') ? block(cursor, "'finally' statement", start) : []
}

function exceptHandler(cursor: Cursor, starred: boolean): ExceptHandler {
  const { start } = cursor
  cursor.expect('except')
  if (cursor.at('*') !== starred) cursor.fail("cannot have both 'except' and 'except*' on the same 'try'")
  cursor.take('*')
  const { exc_type, name } = caught(cursor, starred)
  const body = block(cursor, `'except${starred ? '*' : ''}' statement`, start)
  return { type: 'ExceptHandler', exc_type, name, body, span: cursor.span(start) }
}

function caught(cursor: Cursor, starred: boolean): { exc_type: Expr | null; name: string | null } {
  if (!starred && cursor.at(':')) return { exc_type: null, name: null }
  if (starred && (cursor.at(':') || cursor.atKind('newline'))) cursor.fail('expected one or more exception types')
  const { start } = cursor
  const exc_type = expression(cursor)
  if (cursor.at(',')) refuseBareTypes(cursor, start)
  const name = cursor.take('as') ? cursor.identifier() : null
  return { exc_type, name }
}

function refuseBareTypes(cursor: Cursor, start: number): void {
  const rest = cursor.attempt(() => {
    cursor.expect(',')
    return starExpressions(cursor)
  })
  if (rest !== undefined && (cursor.at(':') || cursor.at('as'))) {
    cursor.fail('multiple exception types must be parenthesized', cursor.span(start))
  }
}

