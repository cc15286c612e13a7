import type { Cursor } from './cursor.ts'
import { parseBlock } from './parse-statements.ts'
import { parseSignature, parseTypeLiteral, parseType } from './parse-types.ts'
import type { Binary, BinaryOp, CompositeLiteral, Element, Expr, UnaryOp } from './tree.ts'
import { unparen } from './tree.ts'

const precedence: Readonly<Record<string, number>> = {
  '||': 1, '&&': 2,
  '==': 3, '!=': 3, '<': 3, '<=': 3, '>': 3, '>=': 3,
  '+': 4, '-': 4, '|': 4, '^': 4,
  '*': 5, '/': 5, '%': 5, '<<': 5, '>>': 5, '&': 5, '&^': 5,
}

/** Reads an expression, or a type where an expression may be one. */
export function parseExpr(c: Cursor): Expr {
  return c.nest(() => parseBinary(c, 1))
}

export function parseExprList(c: Cursor): Expr[] {
  const list = [parseExpr(c)]
  while (c.take(',')) list.push(parseExpr(c))
  return list
}

function parseBinary(c: Cursor, least: number): Expr {
  let x = parseUnary(c)
  for (;;) {
    const level = precedence[c.token()] ?? 0
    if (level < least) return x
    const op = c.token() as BinaryOp
    const opAt = c.start
    c.advance()
    const y = parseBinary(c, level + 1)
    x = { kind: 'binary', op, x, y, opAt, start: x.start, end: y.end } satisfies Binary
  }
}

const unaryOps = new Set(['+', '-', '!', '^', '&', '~'])

function parseUnary(c: Cursor): Expr {
  return c.nest(() => readUnary(c))
}

function readUnary(c: Cursor): Expr {
  const start = c.start
  if (unaryOps.has(c.token())) {
    const op = c.token() as UnaryOp
    c.advance()
    const x = parseUnary(c)
    return { kind: 'unary', op, x, start, end: x.end }
  }
  if (c.token() === '*') {
    c.advance()
    const x = parseUnary(c)
    return { kind: 'star', x, start, end: x.end }
  }
  if (c.token() === '<-') return parseArrow(c, start)
  return parsePrimary(c)
}

/** `<-x` receives; `<-chan T` is a type. */
function parseArrow(c: Cursor, start: number): Expr {
  c.advance()
  if (c.token() === 'chan') {
    c.advance()
    const element = parseType(c)
    return { kind: 'chanType', direction: 'receive', element, start, end: element.end }
  }
  const x = parseUnary(c)
  return { kind: 'unary', op: '<-', x, start, end: x.end }
}

function parseOperand(c: Cursor): Expr {
  const start = c.start
  switch (c.token()) {
    case 'name': return c.name()
    case 'literal': {
      const { literal, text, end } = c.scanner
      c.advance()
      return { kind: 'literal', literal, raw: text, start, end }
    }
    case '(': {
      c.advance()
      const x = c.bracketed(() => parseExpr(c))
      c.expect(')')
      return { kind: 'paren', x, start, end: c.lastEnd }
    }
    case 'func': {
      c.advance()
      const type = parseSignature(c, start)
      if (c.token() !== '{') return type
      const body = parseFunctionBody(c)
      return { kind: 'funcLiteral', type, body, start, end: body.end }
    }
    case '[': case 'struct': case 'map': case 'chan': case 'interface': return parseTypeLiteral(c)
    default: return c.fail('expected expression')
  }
}

/** The braces of a function: composite literals are free again inside, whatever header surrounds it. */
export function parseFunctionBody(c: Cursor): ReturnType<typeof parseBlock> {
  const before = c.expressionLevel
  c.expressionLevel = 0
  const body = parseBlock(c)
  c.expressionLevel = before
  return body
}

function parsePrimary(c: Cursor): Expr {
  let x = parseOperand(c)
  for (;;) {
    const next = parseSuffix(c, x)
    if (next === undefined) return x
    x = next
  }
}

function parseSuffix(c: Cursor, x: Expr): Expr | undefined {
  switch (c.token()) {
    case '.': return parseDot(c, x)
    case '[': return parseBrackets(c, x)
    case '(': return parseCall(c, x)
    case '{': return canBeLiteralType(c, x) ? parseComposite(c, x) : undefined
    default: return undefined
  }
}

function canBeLiteralType(c: Cursor, x: Expr): boolean {
  switch (x.kind) {
    case 'ident': case 'selector': return c.expressionLevel >= 0
    case 'index': return c.expressionLevel >= 0 && (x.x.kind === 'ident' || x.x.kind === 'selector')
    case 'arrayType': case 'structType': case 'mapType': return true
    default: return false
  }
}

function parseDot(c: Cursor, x: Expr): Expr {
  c.expect('.')
  if (c.token() === 'name') {
    const name = c.name()
    return { kind: 'selector', x, name, start: x.start, end: name.end }
  }
  if (!c.take('(')) return c.fail('expected name or (')
  const type = c.take('type') ? undefined : c.bracketed(() => parseType(c))
  c.expect(')')
  return { kind: 'assert', x, type, start: x.start, end: c.lastEnd }
}

/** The list inside `[ ]`: index, or type arguments. */
export function parseIndexList(c: Cursor): Expr[] {
  const list = [parseExpr(c)]
  while (c.take(',') && c.token() !== ']') list.push(parseExpr(c))
  return list
}

function parseBrackets(c: Cursor, x: Expr): Expr {
  c.expect('[')
  if (c.token() === ']') c.fail('expected operand')
  return c.bracketed(() => {
    const first = c.token() === ':' ? undefined : parseIndexList(c)
    if (first && c.token() !== ':') {
      c.expect(']')
      return { kind: 'index', x, indices: first, start: x.start, end: c.lastEnd }
    }
    return parseSliceRest(c, x, first?.[0])
  })
}

function parseSliceRest(c: Cursor, x: Expr, low: Expr | undefined): Expr {
  c.expect(':')
  const high = c.at(':', ']') ? undefined : parseExpr(c)
  let max: Expr | undefined
  if (c.token() === ':') {
    if (!high) c.failAt('middle index required in 3-index slice', c.start, c.start + 1)
    c.advance()
    if (c.token() === ']') c.failAt('final index required in 3-index slice', c.start, c.start + 1)
    max = parseExpr(c)
  }
  c.expect(']')
  return { kind: 'slice', x, low, high, max, start: x.start, end: c.lastEnd }
}

function parseCall(c: Cursor, fun: Expr): Expr {
  c.expect('(')
  const args: Expr[] = []
  let spread = false
  c.bracketed(() => {
    while (!c.at(')', 'EOF')) {
      args.push(parseExpr(c))
      if (c.take('...')) spread = true
      if (!c.take(',') && !c.at(')')) c.fail('in argument list; possibly missing comma or )')
    }
  })
  const close = c.expect(')')
  return { kind: 'call', fun, args, spread, close, start: fun.start, end: c.lastEnd }
}

/** `{ … }` of a composite literal whose type is already read; `undefined` where the type is left out. */
function parseComposite(c: Cursor, type: Expr | undefined): CompositeLiteral {
  const start = type?.start ?? c.start
  if (type?.kind === 'paren') c.fail(`cannot parenthesize type in composite literal`)
  c.expect('{')
  const elements: Element[] = []
  c.bracketed(() => {
    while (!c.at('}', 'EOF')) {
      elements.push(parseElement(c))
      if (!c.take(',') && !c.at('}')) c.fail('in composite literal; possibly missing comma or }')
    }
  })
  const close = c.expect('}')
  return { kind: 'composite', type, elements, close, start, end: c.lastEnd }
}

function parseElement(c: Cursor): Element {
  const first = parseElementValue(c)
  if (!c.take(':')) return { key: undefined, value: first, start: first.start, end: first.end }
  const value = parseElementValue(c)
  return { key: first, value, start: first.start, end: value.end }
}

function parseElementValue(c: Cursor): Expr {
  return c.token() === '{' ? c.nest(() => parseComposite(c, undefined)) : parseExpr(c)
}

/** True for `x.(type)`, under any parentheses. */
export function isTypeGuard(x: Expr): boolean {
  const inner = unparen(x)
  return inner.kind === 'assert' && inner.type === undefined
}
