import type { Branch, Call, Expr, For, If, Return, Select, SendStmt, Stmt } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { assignTo } from './assignable.ts'
import { assignStatement, incDec, returnValues } from './assignments.ts'
import type { Checker } from './checker.ts'
import { localDeclaration } from './declarations.ts'
import { expr, rawExpr } from './expressions.ts'
import { operandString } from './operand-string.ts'
import { allBoolean } from './predicates.ts'
import { exprString } from './print.ts'
import { rangeStatement } from './ranges.ts'
import { switchStatement, typeSwitchStatement } from './switches.ts'
import { coreType } from './type-sets.ts'

/** Where a statement stands: which jumps are allowed there. */
export interface Place {
  /** The function's results have names. */
  readonly results: boolean
  readonly breakable: boolean
  readonly loop: boolean
  readonly inSwitch: boolean
  readonly finalCase: boolean
  /** The last statement of a switch clause: the only one that may fall through. */
  readonly last?: boolean
}

export function statements(c: Checker, list: readonly Stmt[], place: Place): void {
  const last = list.findLastIndex((statement) => statement.kind !== 'empty')
  for (const [at, statement] of list.entries()) statementIn(c, statement, { ...place, last: place.last === true && at === last })
}

/** Statements in a scope of their own; unused variables of that scope are reported. */
export function scopedStatements(c: Checker, list: readonly Stmt[], place: Place): void {
  c.inScope(() => statements(c, list, place))
}

export function statementIn(c: Checker, s: Stmt, place: Place): void {
  const inner: Place = { ...place, last: false }
  switch (s.kind) {
    case 'empty': return
    case 'expr': return expressionStatement(c, s.x)
    case 'send': return send(c, s)
    case 'incdec': return incDec(c, s)
    case 'assign': return assignStatement(c, s)
    case 'go': case 'defer': return suspendedCall(c, s.kind, s.call)
    case 'return': return returnStatement(c, s, place)
    case 'branch': return branch(c, s, place)
    case 'block': return scopedStatements(c, s.body, inner)
    case 'if': return ifStatement(c, s, inner)
    case 'for': return forStatement(c, s, inner)
    case 'range': return rangeStatement(c, s, inner)
    case 'switch': return switchStatement(c, s, inner)
    case 'typeSwitch': return typeSwitchStatement(c, s, inner)
    case 'select': return selectStatement(c, s, inner)
    case 'labeled': return statementIn(c, s.body, place)
    case 'decl':
      for (const declaration of s.declarations) localDeclaration(c, declaration)
  }
}

const valueOnly = new Set(['append', 'cap', 'complex', 'imag', 'len', 'make', 'max', 'min', 'new', 'real'])

function expressionStatement(c: Checker, x: Expr): void {
  const operand = rawExpr(c, x)
  const inner = unparen(x)
  if (operand.mode === 'invalid' || operand.mode === 'novalue') return
  if (inner.kind === 'unary' && inner.op === '<-') return
  if (inner.kind === 'call' && isRealCall(c, inner)) return
  if (operand.mode === 'builtin') c.error('unused-result', x, `${exprString(x)} (built-in) must be called`)
  else if (operand.mode === 'type') c.error('unused-result', x, `${exprString(x)} (type) is not an expression`)
  else c.error('unused-result', x, `${operandString(operand, (type) => c.show(type))} is not used`)
}

/** A call whose result may be dropped: not a conversion, not a built-in made for its value. */
function isRealCall(c: Checker, x: Call): boolean {
  const fun = c.info.types.get(x.fun)
  if (fun?.mode === 'type') return false
  const callee = unparen(x.fun)
  return !(fun?.mode === 'builtin' && callee.kind === 'ident' && valueOnly.has(callee.name))
}

function suspendedCall(c: Checker, word: 'go' | 'defer', x: Expr): void {
  const operand = rawExpr(c, x)
  if (x.kind !== 'call' || operand.mode === 'invalid') return
  if (c.info.types.get(x.fun)?.mode === 'type') c.error('call', x, `${word} requires function call, not conversion`)
  else if (!isRealCall(c, x)) c.error('unused-result', x, `${word} discards result of ${operandString(operand, (type) => c.show(type))}`)
}

function send(c: Checker, s: SendStmt): void {
  const channel = expr(c, s.channel)
  const core = channel.mode === 'invalid' ? undefined : coreType(channel.type)
  const value = expr(c, s.value)
  if (channel.mode === 'invalid' || value.mode === 'invalid') return
  const shown = operandString(channel, (type) => c.show(type))
  if (core?.kind !== 'chan') c.error('invalid-operation', s, `invalid operation: cannot send to non-channel ${shown}`)
  else if (core.direction === 'receive') c.error('invalid-operation', s, `invalid operation: cannot send to receive-only channel ${shown}`)
  else assignTo(c, value, core.element, 'send')
}

function returnStatement(c: Checker, s: Return, place: Place): void {
  const results = c.function?.signature.results ?? []
  if (s.results.length > 0) return returnValues(c, s, results)
  if (results.length === 0) return
  if (!place.results) {
    c.error('return', s, `not enough return values\n\thave ()\n\twant (${results.map((result) => c.show(result.type)).join(', ')})`)
    return
  }
  for (const result of results) {
    const found = c.scope.find(result.name, s.start)
    if (result.name !== '' && result.name !== '_' && found !== result && found) c.error('return', s, `result parameter ${result.name} not in scope at return`)
  }
}

function branch(c: Checker, s: Branch, place: Place): void {
  if (s.label) return
  if (s.word === 'break' && !place.breakable) c.error('branch', s, 'break is not in a loop, switch, or select')
  if (s.word === 'continue' && !place.loop) c.error('branch', s, 'continue is not in a loop')
  if (s.word !== 'fallthrough' || (place.inSwitch && place.last && !place.finalCase)) return
  c.error('branch', s, place.inSwitch && place.last ? 'cannot fallthrough final case in switch' : 'fallthrough statement out of place')
}

/** Checks a condition; `word` names the statement it belongs to. */
function condition(c: Checker, x: Expr, word: string): void {
  const operand = expr(c, x)
  if (operand.mode === 'invalid') return
  if (!allBoolean(operand.type)) {
    c.error('type-mismatch', x, `non-boolean condition in ${word} statement`)
    return
  }
  assignTo(c, operand, undefined, 'condition')
}

function ifStatement(c: Checker, s: If, place: Place): void {
  c.inScope(() => {
    if (s.init) statementIn(c, s.init, place)
    condition(c, s.condition, 'if')
    scopedStatements(c, s.body.body, place)
    if (s.otherwise) statementIn(c, s.otherwise, place)
  })
}

function forStatement(c: Checker, s: For, place: Place): void {
  c.inScope(() => {
    if (s.init) statementIn(c, s.init, place)
    if (s.condition) condition(c, s.condition, 'for')
    if (s.post) statementIn(c, s.post, place)
    scopedStatements(c, s.body.body, { ...place, breakable: true, loop: true, inSwitch: false })
  })
}

function selectStatement(c: Checker, s: Select, place: Place): void {
  const inner = { ...place, breakable: true, inSwitch: false }
  let first: { start: number; end: number } | undefined
  for (const clause of s.clauses) {
    if (!clause.comm) {
      if (first) c.error('redeclared', clause, 'multiple defaults in select')
      c.info.seesWaiting = true
      first = clause
    } else if (!isCommunication(clause.comm)) {
      c.error('syntax', clause.comm, 'select case must be receive, send or assign recv')
      continue
    }
    c.inScope(() => {
      if (clause.comm) statementIn(c, clause.comm, inner)
      statements(c, clause.body, inner)
    })
  }
}

function isCommunication(s: Stmt): boolean {
  if (s.kind === 'send') return true
  const x = s.kind === 'expr' ? s.x : s.kind === 'assign' && s.right.length === 1 ? s.right[0] : undefined
  const inner = x && unparen(x)
  return inner?.kind === 'unary' && inner.op === '<-'
}
