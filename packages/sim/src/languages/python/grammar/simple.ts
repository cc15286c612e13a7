import type { Alias, AnnAssign, Attribute, AugAssign, Expr, Name, Operator, Stmt, Subscript } from '../ast.ts'
import type { Cursor } from './cursor.ts'
import { nameOf } from './cursor.ts'
import { expression, refuseAssignment, starExpressions, yieldOrExpressions } from './expressions.ts'
import { asTarget, describe, invalidPart } from './targets.ts'

const AUGMENTED = new Map<string, Operator>(Object.entries({
  '+=': 'Add', '-=': 'Sub', '*=': 'Mult', '@=': 'MatMult', '/=': 'Div', '%=': 'Mod', '&=': 'BitAnd', '|=': 'BitOr',
  '^=': 'BitXor', '<<=': 'LShift', '>>=': 'RShift', '**=': 'Pow', '//=': 'FloorDiv',
}))

const KEYWORD_STATEMENTS: Record<string, (cursor: Cursor, start: number) => Stmt> = {
  pass: (cursor, start) => ({ type: 'Pass', span: cursor.span(start) }),
  break: (cursor, start) => ({ type: 'Break', span: cursor.span(start) }),
  continue: (cursor, start) => ({ type: 'Continue', span: cursor.span(start) }),
  return: returnStatement,
  raise: raiseStatement,
  global: (cursor, start) => ({ type: 'Global', names: names(cursor), span: cursor.span(start) }),
  nonlocal: (cursor, start) => ({ type: 'Nonlocal', names: names(cursor), span: cursor.span(start) }),
  del: deleteStatement,
  assert: assertStatement,
  import: importStatement,
  from: importFromStatement,
}

/** A statement that fits on a line, without the semicolon or line end after it. */
export function simpleStatement(cursor: Cursor): Stmt {
  const { text, kind, start } = cursor.token
  const keyword = kind === 'name' && Object.hasOwn(KEYWORD_STATEMENTS, text) ? KEYWORD_STATEMENTS[text] : undefined
  if (keyword === undefined) return expressionStatement(cursor)
  cursor.next()
  return keyword(cursor, start)
}

function expressionStatement(cursor: Cursor): Stmt {
  const { start } = cursor
  const first = yieldOrExpressions(cursor)
  if (cursor.at('=')) return assignment(cursor, first, start)
  if (cursor.at(':')) return annotated(cursor, first, start)
  const op = AUGMENTED.get(cursor.token.text)
  if (op !== undefined) return augmented(cursor, first, op, start)
  if (!cursor.atKind('newline') && !cursor.at(';')) refuseRest(cursor, first)
  return { type: 'Expr', value: first, span: cursor.span(start) }
}

/** `print "x"`: a Python 2 statement gets the message that says so. */
function refuseRest(cursor: Cursor, first: Expr): void {
  if (cursor.at(':=')) cursor.fail()
  if (first.type !== 'Name' || (first.id !== 'print' && first.id !== 'exec')) return
  const arguments_ = cursor.attempt(() => starExpressions(cursor))
  if (arguments_ === undefined) return
  const message = `Missing parentheses in call to '${first.id}'. Did you mean ${first.id}(...)?`
  cursor.fail(message, cursor.span(first.span.start))
}

function assignment(cursor: Cursor, first: Expr, start: number): Stmt {
  const targets: Expr[] = []
  let value = first
  while (cursor.at('=')) {
    if (value.type === 'Yield' || value.type === 'YieldFrom') {
      cursor.fail('assignment to yield expression not possible', value.span)
    }
    if (targets.length === 0) refuseMistakenComparison(cursor, value)
    targets.push(asTarget(cursor, value, 'Store'))
    cursor.next()
    value = yieldOrExpressions(cursor)
  }
  return { type: 'Assign', targets, value, span: cursor.span(start) }
}

/** `1 = x`, and `a, 1 = x`: the last part before the sign may have been meant to be compared. */
function refuseMistakenComparison(cursor: Cursor, first: Expr): void {
  const bareTuple = first.type === 'Tuple' && first.elts.length > 0 && cursor.previous.end === first.elts.at(-1)!.span.end
  const last = bareTuple ? first.elts.at(-1)! : first
  if (invalidPart(first, 'Store') === last) refuseAssignment(cursor, last, last.span.start)
}

function annotated(cursor: Cursor, target: Expr, start: number): AnnAssign {
  if (target.type === 'List' || target.type === 'Tuple') {
    cursor.fail(`only single target (not ${describe(target)}) can be annotated`, target.span)
  }
  if (!isSingle(target)) {
    if (cursor.peek().kind === 'newline' || target.type === 'Starred') cursor.fail()
    cursor.fail('illegal target for annotation', target.span)
  }
  cursor.next()
  const annotation = expression(cursor)
  const value = cursor.take('=') ? yieldOrExpressions(cursor) : null
  const simple = target.type === 'Name' && cursor.text[start] !== '(' ? 1 : 0
  return { type: 'AnnAssign', target: { ...target, ctx: 'Store' }, annotation, value, simple, span: cursor.span(start) }
}

function augmented(cursor: Cursor, target: Expr, op: Operator, start: number): AugAssign {
  if (!isSingle(target)) {
    cursor.fail(`'${describe(target)}' is an illegal expression for augmented assignment`, target.span)
  }
  cursor.next()
  const value = yieldOrExpressions(cursor)
  return { type: 'AugAssign', target: { ...target, ctx: 'Store' }, op, value, span: cursor.span(start) }
}

function isSingle(target: Expr): target is Name | Attribute | Subscript {
  return target.type === 'Name' || target.type === 'Attribute' || target.type === 'Subscript'
}

function atLineEnd(cursor: Cursor): boolean {
  return cursor.atKind('newline') || cursor.at(';')
}

function returnStatement(cursor: Cursor, start: number): Stmt {
  const value = atLineEnd(cursor) ? null : starExpressions(cursor)
  return { type: 'Return', value, span: cursor.span(start) }
}

function raiseStatement(cursor: Cursor, start: number): Stmt {
  const exc = atLineEnd(cursor) ? null : expression(cursor)
  const cause = exc !== null && cursor.take('from') ? expression(cursor) : null
  return { type: 'Raise', exc, cause, span: cursor.span(start) }
}

function assertStatement(cursor: Cursor, start: number): Stmt {
  const test = expression(cursor)
  const msg = cursor.take(',') ? expression(cursor) : null
  return { type: 'Assert', test, msg, span: cursor.span(start) }
}

function names(cursor: Cursor): string[] {
  const found = [cursor.identifier()]
  while (cursor.take(',')) found.push(cursor.identifier())
  return found
}

function deleteStatement(cursor: Cursor, start: number): Stmt {
  const targets: Expr[] = []
  do targets.push(deleteTarget(cursor))
  while (cursor.take(',') && !atLineEnd(cursor))
  return { type: 'Delete', targets, span: cursor.span(start) }
}

function deleteTarget(cursor: Cursor): Expr {
  const { start } = cursor
  if (cursor.take('*')) {
    expression(cursor)
    cursor.fail('cannot delete starred', cursor.span(start))
  }
  return asTarget(cursor, expression(cursor), 'Del')
}

function importStatement(cursor: Cursor, start: number): Stmt {
  const names: Alias[] = []
  do names.push(importedModule(cursor))
  while (cursor.take(','))
  return { type: 'Import', names, span: cursor.span(start) }
}

function importedModule(cursor: Cursor): Alias {
  const { start } = cursor
  const name = dottedName(cursor)
  const asname = cursor.take('as') ? cursor.identifier() : null
  return { type: 'alias', name, asname, span: cursor.span(start) }
}

function dottedName(cursor: Cursor): string {
  let name = cursor.identifier()
  while (cursor.take('.')) name += `.${cursor.identifier()}`
  return name
}

function importFromStatement(cursor: Cursor, start: number): Stmt {
  let level = 0
  for (; cursor.at('.') || cursor.at('...'); level += cursor.next().text.length);
  const module = level > 0 && cursor.at('import') ? null : dottedName(cursor)
  cursor.expect('import')
  const names = importedNames(cursor)
  return { type: 'ImportFrom', module, names, level, span: cursor.span(start) }
}

function importedNames(cursor: Cursor): Alias[] {
  const { start } = cursor
  if (cursor.take('*')) return [{ type: 'alias', name: '*', asname: null, span: cursor.span(start) }]
  const bracketed = cursor.take('(')
  const found = [importedName(cursor)]
  while (cursor.take(',')) {
    if (bracketed && cursor.at(')')) break
    if (cursor.atKind('newline')) cursor.fail('trailing comma not allowed without surrounding parentheses')
    found.push(importedName(cursor))
  }
  if (bracketed) cursor.expect(')')
  return found
}

function importedName(cursor: Cursor): Alias {
  const { token } = cursor
  const name = cursor.atName() ? nameOf(cursor.next()) : cursor.fail()
  const asname = cursor.take('as') ? cursor.identifier() : null
  return { type: 'alias', name, asname, span: cursor.span(token.start) }
}
