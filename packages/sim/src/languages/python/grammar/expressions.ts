import type { BoolOperator, CompareOperator, Expr, Operator, UnaryOperator } from '../ast.ts'
import { atom } from './atoms.ts'
import { callArguments } from './calls.ts'
import type { Cursor } from './cursor.ts'
import { parameters } from './parameters.ts'
import { subscript } from './subscripts.ts'
import { describe } from './targets.ts'

/** Binary operators with how tightly they bind; all of these group to the left. */
const BINARY = new Map<string, { op: Operator; binding: number }>(Object.entries({
  '|': { op: 'BitOr', binding: 1 },
  '^': { op: 'BitXor', binding: 2 },
  '&': { op: 'BitAnd', binding: 3 },
  '<<': { op: 'LShift', binding: 4 },
  '>>': { op: 'RShift', binding: 4 },
  '+': { op: 'Add', binding: 5 },
  '-': { op: 'Sub', binding: 5 },
  '*': { op: 'Mult', binding: 6 },
  '/': { op: 'Div', binding: 6 },
  '//': { op: 'FloorDiv', binding: 6 },
  '%': { op: 'Mod', binding: 6 },
  '@': { op: 'MatMult', binding: 6 },
}))
const COMPARISONS = new Map<string, CompareOperator>(Object.entries({
  '==': 'Eq', '!=': 'NotEq', '<': 'Lt', '<=': 'LtE', '>': 'Gt', '>=': 'GtE', in: 'In', is: 'Is',
}))
const UNARY = new Map<string, UnaryOperator>(Object.entries({ '-': 'USub', '+': 'UAdd', '~': 'Invert' }))

/** `a, *b, c`: a bare tuple, or the one expression when there is no comma. */
export function starExpressions(cursor: Cursor): Expr {
  return bareTuple(cursor, starExpression)
}

/** As `starExpressions`, where each part may also be `name := value`. */
export function starNamedExpressions(cursor: Cursor): Expr {
  return bareTuple(cursor, starNamedExpression)
}

function bareTuple(cursor: Cursor, part: (cursor: Cursor) => Expr): Expr {
  const { start } = cursor
  const first = part(cursor)
  if (!cursor.at(',')) return first
  const elts = [first]
  while (cursor.take(',') && (cursor.atExpression() || cursor.at('*'))) elts.push(part(cursor))
  return { type: 'Tuple', elts, ctx: 'Load', span: cursor.span(start) }
}

export function starExpression(cursor: Cursor): Expr {
  return cursor.at('*') ? starred(cursor) : expression(cursor)
}

export function starNamedExpression(cursor: Cursor): Expr {
  return cursor.at('*') ? starred(cursor) : namedExpression(cursor)
}

function starred(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.next()
  const value = bitwiseOr(cursor)
  return { type: 'Starred', value, ctx: 'Load', span: cursor.span(start) }
}

/** A yield, or what `starExpressions` takes: the right side of an assignment. */
export function yieldOrExpressions(cursor: Cursor): Expr {
  return cursor.at('yield') ? yieldExpression(cursor) : starExpressions(cursor)
}

export function yieldExpression(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.expect('yield')
  if (cursor.take('from')) {
    const value = expression(cursor)
    return { type: 'YieldFrom', value, span: cursor.span(start) }
  }
  const value = cursor.atExpression() || cursor.at('*') ? starExpressions(cursor) : null
  return { type: 'Yield', value, span: cursor.span(start) }
}

/** An expression or `name := value`. */
export function namedExpression(cursor: Cursor): Expr {
  const { start } = cursor
  if (cursor.atName() && cursor.peek().text === ':=') return assignmentExpression(cursor)
  const expr = expression(cursor)
  if (cursor.at(':=')) cursor.fail(`cannot use assignment expressions with ${describe(expr)}`, expr.span)
  if (cursor.at('=')) refuseAssignment(cursor, expr, start)
  return expr
}

function assignmentExpression(cursor: Cursor): Expr {
  const { start } = cursor
  const id = cursor.identifier()
  const target = { type: 'Name', id, ctx: 'Store', span: cursor.span(start) } as const
  cursor.expect(':=')
  const value = expression(cursor)
  return { type: 'NamedExpr', target, value, span: cursor.span(start) }
}

const NEVER_MISTAKEN = new Set(['List', 'Tuple', 'GeneratorExp'])

/** An `=` where only a value can stand: says what was probably meant. */
export function refuseAssignment(cursor: Cursor, target: Expr, start: number): void {
  const mark = cursor.mark()
  cursor.next()
  const value = cursor.attempt(() => bitwiseOr(cursor))
  if (value !== undefined && !cursor.at('=') && !cursor.at(':=')) {
    if (target.type === 'Name') {
      cursor.fail("invalid syntax. Maybe you meant '==' or ':=' instead of '='?", cursor.span(start))
    }
    const name = describe(target)
    const plain = !NEVER_MISTAKEN.has(target.type) && !['None', 'True', 'False'].includes(name)
    if (plain && isBitwise(target)) {
      cursor.fail(`cannot assign to ${name} here. Maybe you meant '==' instead of '='?`, target.span)
    }
  }
  cursor.reset(mark)
}

function isBitwise(expr: Expr): boolean {
  return !['BoolOp', 'Compare', 'IfExp', 'Lambda'].includes(expr.type) && !(expr.type === 'UnaryOp' && expr.op === 'Not')
}

/** A conditional, a lambda or anything that binds tighter. */
export function expression(cursor: Cursor): Expr {
  return cursor.nested(() => conditional(cursor))
}

function conditional(cursor: Cursor): Expr {
  if (cursor.at('lambda')) return lambda(cursor)
  const { start } = cursor
  const body = disjunction(cursor)
  if (cursor.take('if')) return conditionalRest(cursor, body, start)
  if (cursor.previous.depth > 0 && cursor.atExpression()) refuseMissingComma(cursor, start)
  return body
}

function conditionalRest(cursor: Cursor, body: Expr, start: number): Expr {
  const test = disjunction(cursor)
  if (!cursor.at('else') && !cursor.at(':')) {
    cursor.fail("expected 'else' after 'if' expression", cursor.span(start))
  }
  cursor.expect('else')
  const orelse = expression(cursor)
  return { type: 'IfExp', test, body, orelse, span: cursor.span(start) }
}

/** Two expressions side by side between brackets: never right. */
function refuseMissingComma(cursor: Cursor, start: number): void {
  if (cursor.previous.kind === 'name' && cursor.atKind('string') && cursor.previous.start === start) return
  const mark = cursor.mark()
  const next = cursor.attempt(() => expression(cursor))
  if (next !== undefined && cursor.previous.depth > 0) {
    cursor.fail('invalid syntax. Perhaps you forgot a comma?', cursor.span(start))
  }
  cursor.reset(mark)
}

function lambda(cursor: Cursor): Expr {
  const { start } = cursor
  cursor.expect('lambda')
  const args = parameters(cursor, ':')
  cursor.expect(':')
  const body = expression(cursor)
  return { type: 'Lambda', args, body, span: cursor.span(start) }
}

export function disjunction(cursor: Cursor): Expr {
  return booleanChain(cursor, 'or', 'Or', conjunction)
}

function conjunction(cursor: Cursor): Expr {
  return booleanChain(cursor, 'and', 'And', inversion)
}

function booleanChain(cursor: Cursor, word: string, op: BoolOperator, part: (cursor: Cursor) => Expr): Expr {
  const { start } = cursor
  const first = part(cursor)
  if (!cursor.at(word)) return first
  const values = [first]
  while (cursor.take(word)) values.push(part(cursor))
  return { type: 'BoolOp', op, values, span: cursor.span(start) }
}

function inversion(cursor: Cursor): Expr {
  if (!cursor.at('not')) return comparison(cursor)
  const { start } = cursor
  cursor.next()
  const operand = cursor.nested(() => inversion(cursor))
  return { type: 'UnaryOp', op: 'Not', operand, span: cursor.span(start) }
}

function comparison(cursor: Cursor): Expr {
  const { start } = cursor
  const left = bitwiseOr(cursor)
  let op = comparisonOperator(cursor)
  if (op === undefined) return left
  const ops: CompareOperator[] = []
  const comparators: Expr[] = []
  for (; op !== undefined; op = comparisonOperator(cursor)) {
    ops.push(op)
    comparators.push(bitwiseOr(cursor))
  }
  return { type: 'Compare', left, ops, comparators, span: cursor.span(start) }
}

function comparisonOperator(cursor: Cursor): CompareOperator | undefined {
  const op = COMPARISONS.get(cursor.token.text)
  if (op !== undefined) {
    cursor.next()
    return op === 'Is' && cursor.take('not') ? 'IsNot' : op
  }
  if (!cursor.at('not') || cursor.peek().text !== 'in') return undefined
  cursor.next()
  cursor.next()
  return 'NotIn'
}

/** Arithmetic and bit operators, by operator precedence. */
export function bitwiseOr(cursor: Cursor): Expr {
  return binary(cursor, 1)
}

function binary(cursor: Cursor, weakest: number): Expr {
  const { start } = cursor
  let left = factor(cursor)
  for (let length = 0; ; length++) {
    const operator = BINARY.get(cursor.token.text)
    if (operator === undefined || operator.binding < weakest) return left
    cursor.chain(length)
    cursor.next()
    const right = binary(cursor, operator.binding + 1)
    left = { type: 'BinOp', left, op: operator.op, right, span: cursor.span(start) }
  }
}

function factor(cursor: Cursor): Expr {
  const op = UNARY.get(cursor.token.text)
  if (op === undefined) return power(cursor)
  const { start } = cursor
  cursor.next()
  const operand = cursor.nested(() => factor(cursor))
  return { type: 'UnaryOp', op, operand, span: cursor.span(start) }
}

function power(cursor: Cursor): Expr {
  const { start } = cursor
  const left = awaited(cursor)
  if (!cursor.take('**')) return left
  const right = cursor.nested(() => factor(cursor))
  return { type: 'BinOp', left, op: 'Pow', right, span: cursor.span(start) }
}

function awaited(cursor: Cursor): Expr {
  if (!cursor.at('await')) return primary(cursor)
  const { start } = cursor
  cursor.next()
  const value = primary(cursor)
  return { type: 'Await', value, span: cursor.span(start) }
}

/** An atom with the attributes, calls and subscripts that follow it. */
export function primary(cursor: Cursor): Expr {
  const { start } = cursor
  let value = atom(cursor)
  for (let length = 0; ; length++) {
    cursor.chain(length)
    if (cursor.take('.')) {
      const attr = cursor.identifier()
      value = { type: 'Attribute', value, attr, ctx: 'Load', span: cursor.span(start) }
    } else if (cursor.at('(')) {
      value = { type: 'Call', func: value, ...callArguments(cursor), span: cursor.span(start) }
    } else if (cursor.at('[')) {
      value = { type: 'Subscript', value, slice: subscript(cursor), ctx: 'Load', span: cursor.span(start) }
    } else {
      return value
    }
  }
}
