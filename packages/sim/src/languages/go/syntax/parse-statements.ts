import type { Cursor } from './cursor.ts'
import { isTypeGuard, parseExpr, parseExprList } from './parse-expressions.ts'
import { parseGroup } from './parse-declarations.ts'
import type {
  ArithmeticOp, Block, CaseClause, CommClause, Expr, Ident, If, SendStmt, Assign, ExprStmt, Stmt, TypeAssert,
} from './tree.ts'
import { unparen } from './tree.ts'

export function parseBlock(c: Cursor, context = ''): Block {
  const start = c.expect('{', context)
  const body = parseStatements(c)
  const close = c.expect('}')
  return { kind: 'block', body, close, start, end: c.lastEnd }
}

function parseStatements(c: Cursor): Stmt[] {
  const list: Stmt[] = []
  while (!c.at('}', 'case', 'default', 'EOF')) {
    const statement = c.nest(() => parseStatement(c))
    if (statement.kind !== 'empty') list.push(statement)
    if (c.take(';') || c.at('}', ')')) continue
    if (c.at('case', 'default', 'EOF')) break
    c.fail('at end of statement')
  }
  return list
}

function parseStatement(c: Cursor): Stmt {
  const start = c.start
  switch (c.token()) {
    case ';': return { kind: 'empty', start, end: start }
    case '{': return parseBlock(c)
    case 'var': case 'const': case 'type': return { kind: 'decl', declarations: parseGroup(c), start, end: c.lastEnd }
    case 'go': case 'defer': return parseCallStatement(c)
    case 'return': {
      c.advance()
      const results = c.at(';', '}') ? [] : parseExprList(c)
      return { kind: 'return', results, start, end: c.lastEnd }
    }
    case 'break': case 'continue': case 'goto': case 'fallthrough': return parseBranch(c, c.token() as 'break')
    case 'if': return parseIf(c)
    case 'for': return parseFor(c)
    case 'switch': return parseSwitch(c)
    case 'select': return parseSelect(c)
    default: return parseSimple(c, true)
  }
}

function parseBranch(c: Cursor, word: 'break' | 'continue' | 'goto' | 'fallthrough'): Stmt {
  const start = c.start
  c.advance()
  const label = word === 'goto' || (word !== 'fallthrough' && c.token() === 'name') ? c.name() : undefined
  return { kind: 'branch', word, label, start, end: c.lastEnd }
}

function parseCallStatement(c: Cursor): Stmt {
  const start = c.start
  const kind = c.token() as 'go' | 'defer'
  c.advance()
  const x = parseExpr(c)
  const inner = unparen(x)
  if (inner.kind !== 'call') c.failAt(`expression in ${kind} must be function call`, x.start, x.end)
  if (x.kind === 'paren') c.report(`syntax error: expression in ${kind} must not be parenthesized`, x.start, x.end)
  return { kind, call: inner, start, end: x.end }
}

/** An expression, send, increment, assignment or definition; with `labels`, also a labelled statement. */
function parseSimple(c: Cursor, labels: boolean): Stmt {
  const left = parseExprList(c)
  const first = left[0]!
  if (labels && left.length === 1 && c.token() === ':' && first.kind === 'ident') return parseLabeled(c, first)
  if (c.token() === '=' || c.token() === ':=') {
    const op = c.token() as '=' | ':='
    const opAt = c.start
    c.advance()
    return finishAssign(c, left, op, opAt)
  }
  return finishSimple(c, left)
}

function parseLabeled(c: Cursor, label: Ident): Stmt {
  c.expect(':')
  const body: Stmt = c.at('}', 'case', 'default') ? { kind: 'empty', start: c.start, end: c.start } : parseStatement(c)
  return { kind: 'labeled', label, body, start: label.start, end: c.lastEnd }
}

function finishAssign(c: Cursor, left: readonly Expr[], op: '=' | ':=', opAt: number): Stmt {
  const right = parseExprList(c)
  return { kind: 'assign', left, right, op, opAt, start: left[0]!.start, end: c.lastEnd }
}

/** What may follow an expression where no `=` or `:=` does. */
function finishSimple(c: Cursor, left: readonly Expr[]): Stmt {
  const first = left[0]!
  const { start } = first
  if (left.length > 1) c.fail('expected := or = or comma')
  if (c.token() === '++' || c.token() === '--') {
    const op = c.token() === '++' ? '+' : '-'
    c.advance()
    return { kind: 'incdec', x: first, op, start, end: c.lastEnd }
  }
  if (c.take('<-')) {
    const value = parseExpr(c)
    return { kind: 'send', channel: first, value, start, end: c.lastEnd }
  }
  const op = arithmeticAssign(c)
  if (op === undefined) return { kind: 'expr', x: first, start, end: first.end }
  const opAt = c.start
  c.advance()
  const right = [parseExpr(c)]
  return { kind: 'assign', left, right, op, opAt, start, end: c.lastEnd }
}

function arithmeticAssign(c: Cursor): ArithmeticOp | undefined {
  const op = /^(.+)=$/.exec(c.token())?.[1]
  return op === undefined || ['=', '!', '<', '>', ':'].includes(op) ? undefined : op as ArithmeticOp
}

/** Reads a header with composite literals off. */
function inHeader<T>(c: Cursor, read: () => T): T {
  const before = c.expressionLevel
  c.expressionLevel = -1
  const result = read()
  c.expressionLevel = before
  return result
}

interface Header { readonly init: Stmt | undefined; readonly last: Stmt | undefined; readonly semicolonAt: number; readonly semicolonText: string }

/** `[init ;] [last]` up to the brace, of if and switch. */
function parseHeader(c: Cursor): Header {
  return inHeader(c, () => {
    const init = c.at(';', '{') ? undefined : parseSimple(c, false)
    if (c.token() !== ';') return { init: undefined, last: init, semicolonAt: -1, semicolonText: '' }
    const semicolonAt = c.start
    const semicolonText = c.scanner.text
    c.advance()
    const last = c.token() === '{' ? undefined : parseSimple(c, false)
    return { init, last, semicolonAt, semicolonText }
  })
}

function parseIf(c: Cursor): If {
  const start = c.expect('if')
  if (c.token() === '{') c.fail('missing condition in if statement')
  const header = parseHeader(c)
  if (!header.last) {
    if (header.semicolonText === 'newline') c.failAt('unexpected newline, expected { after if clause', header.semicolonAt, header.semicolonAt)
    c.failAt('missing condition in if statement', header.semicolonAt < 0 ? c.start : header.semicolonAt, c.start)
  }
  const condition = conditionOf(c, header.last)
  const body = parseBlock(c, ' after if clause')
  let otherwise: If | Block | undefined
  if (c.take('else')) {
    if (c.token() === 'if') otherwise = c.nest(() => parseIf(c))
    else if (c.token() === '{') otherwise = parseBlock(c)
    else c.fail('else must be followed by if or statement block')
  }
  return { kind: 'if', init: header.init, condition, body, otherwise, start, end: c.lastEnd }
}

function conditionOf(c: Cursor, statement: Stmt): Expr {
  if (statement.kind === 'expr') return statement.x
  const text = c.scanner.source.slice(statement.start, statement.end)
  const hint = statement.kind === 'assign' && statement.op === '=' ? 'assignment ' : ''
  return c.failAt(`cannot use ${hint}${text} as value`, statement.start, statement.end)
}

function parseFor(c: Cursor): Stmt {
  const start = c.expect('for')
  const header = inHeader(c, () => parseForHeader(c))
  const body = parseBlock(c, ' after for clause')
  const end = c.lastEnd
  return header.kind === 'range' ? { ...header, body, start, end } : { ...header, body, start, end }
}

type ForHeader =
  | { kind: 'range'; key: Expr | undefined; value: Expr | undefined; define: boolean; x: Expr }
  | { kind: 'for'; init: Stmt | undefined; condition: Expr | undefined; post: Stmt | undefined }

function parseForHeader(c: Cursor): ForHeader {
  if (c.token() === '{') return { kind: 'for', init: undefined, condition: undefined, post: undefined }
  if (c.take('range')) return { kind: 'range', key: undefined, value: undefined, define: false, x: parseExpr(c) }
  let init: Stmt | undefined
  if (c.token() !== ';') {
    const first = parseSimpleOrRange(c)
    if (isRangeHeader(first)) return first
    init = first
  }
  if (c.token() !== ';') {
    if (!init) c.fail('expected for loop condition')
    return { kind: 'for', init: undefined, condition: conditionOf(c, init), post: undefined }
  }
  if (c.scanner.text === 'newline') c.fail('expected { after for clause')
  c.advance()
  const condition = c.at(';', '{') ? undefined : conditionOf(c, parseSimple(c, false))
  if (c.token() === '{') c.fail('expected for loop condition')
  c.expect(';')
  const post = c.token() === '{' ? undefined : parseSimple(c, false)
  if (post?.kind === 'assign' && post.op === ':=') c.failAt('cannot declare in post statement of for loop', post.start, post.end)
  return { kind: 'for', init, condition, post }
}

type RangeHeader = Extract<ForHeader, { kind: 'range' }>

function isRangeHeader(x: Stmt | RangeHeader): x is RangeHeader {
  return x.kind === 'range' && !('body' in x)
}

/** Like parseSimple, but `k, v := range x` may follow. */
function parseSimpleOrRange(c: Cursor): Stmt | RangeHeader {
  const left = parseExprList(c)
  if (c.token() !== '=' && c.token() !== ':=') return finishSimple(c, left)
  const op = c.token() as '=' | ':='
  const opAt = c.start
  c.advance()
  if (!c.take('range')) return finishAssign(c, left, op, opAt)
  if (left.length > 2) c.failAt('range clause permits at most two iteration variables', left[2]!.start, left[2]!.end)
  return { kind: 'range', key: left[0], value: left[1], define: op === ':=', x: parseExpr(c) }
}

function parseSwitch(c: Cursor): Stmt {
  const start = c.expect('switch')
  const header = parseHeader(c)
  const open = c.start
  if (c.token() !== '{') c.fail('missing { after switch clause')
  const guard = typeGuard(header.last)
  c.advance()
  const clauses: CaseClause[] = []
  while (!c.at('}', 'EOF')) clauses.push(parseCase(c))
  c.expect('}')
  const end = c.lastEnd
  if (guard) return { kind: 'typeSwitch', init: header.init, name: guard.name, x: guard.assert.x, clauses, start, end }
  const tag = header.last && conditionOf(c, header.last)
  return { kind: 'switch', init: header.init, tag, clauses, open, start, end }
}

function typeGuard(statement: Stmt | undefined): { name: Ident | undefined; assert: TypeAssert } | undefined {
  if (statement?.kind === 'expr' && isTypeGuard(statement.x)) return { name: undefined, assert: unparen(statement.x) as TypeAssert }
  if (statement?.kind !== 'assign' || statement.op !== ':=' || statement.left.length !== 1 || statement.right.length !== 1) return undefined
  const name = statement.left[0]!
  const x = statement.right[0]!
  return isTypeGuard(x) && name.kind === 'ident' ? { name, assert: unparen(x) as TypeAssert } : undefined
}

function parseCase(c: Cursor): CaseClause {
  const start = c.start
  const isDefault = c.take('default')
  let values: Expr[] = []
  if (!isDefault) {
    if (!c.take('case')) c.fail('expected case or default or }')
    values = c.bracketed(() => parseExprList(c))
  }
  c.expect(':')
  const colon = c.lastEnd
  const body = parseStatements(c)
  return { values, isDefault, body, colon, start, end: c.lastEnd }
}

function parseSelect(c: Cursor): Stmt {
  const start = c.expect('select')
  if (c.token() !== '{') c.fail('expected { after select clause')
  c.advance()
  const clauses: CommClause[] = []
  while (!c.at('}', 'EOF')) clauses.push(parseComm(c))
  c.expect('}')
  return { kind: 'select', clauses, start, end: c.lastEnd }
}

function parseComm(c: Cursor): CommClause {
  const start = c.start
  let comm: SendStmt | ExprStmt | Assign | undefined
  if (!c.take('default')) {
    if (!c.take('case')) c.fail('expected case or default or }')
    const statement = parseSimple(c, false)
    if (statement.kind !== 'send' && statement.kind !== 'expr' && statement.kind !== 'assign') {
      return c.failAt('select case must be receive, send or assign recv', statement.start, statement.end)
    }
    comm = statement
  }
  c.expect(':')
  const body = parseStatements(c)
  return { comm, body, start, end: c.lastEnd }
}
