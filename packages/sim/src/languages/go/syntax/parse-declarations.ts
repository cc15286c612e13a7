import type { Cursor } from './cursor.ts'
import { parseExprList, parseFunctionBody, parseExpr } from './parse-expressions.ts'
import { parseParameters, parseSignature, parseType, tryType } from './parse-types.ts'
import type { ConstDecl, Declaration, Expr, Field, FuncDecl, Ident, ImportSpec, TypeDecl, VarDecl } from './tree.ts'
import { unquote } from './literals.ts'

/** `import "p"` or a parenthesised group, from the keyword. */
export function parseImports(c: Cursor): ImportSpec[] {
  c.expect('import')
  return parseMembers(c, () => parseImport(c))
}

function parseImport(c: Cursor): ImportSpec {
  const start = c.start
  let name: Ident | undefined
  if (c.token() === 'name') name = c.name()
  else if (c.token() === '.') {
    name = { kind: 'ident', name: '.', start, end: start + 1 }
    c.advance()
  }
  if (c.token() !== 'literal' || c.scanner.literal !== 'string') c.fail('missing import path; require quoted string')
  const pathAt = c.start
  const path = unquote(c.scanner.text)
  c.advance()
  return { name, path, pathAt, start, end: c.lastEnd }
}

/** A const, var or type declaration, alone or as a parenthesised group. */
export function parseGroup(c: Cursor): Declaration[] {
  const word = c.token()
  c.advance()
  if (word === 'var') return parseMembers(c, () => parseVar(c))
  if (word === 'type') return parseMembers(c, () => parseTypeDecl(c))
  let previous: ConstDecl | undefined
  let iota = 0
  return parseMembers(c, () => {
    const declaration = parseConst(c, iota++, previous)
    previous = declaration
    return declaration
  })
}

function parseMembers<T>(c: Cursor, read: () => T): T[] {
  if (!c.take('(')) return [read()]
  const list: T[] = []
  while (!c.at(')', 'EOF')) {
    list.push(read())
    if (!c.take(';') && !c.at(')')) c.fail('expected semicolon or newline or )')
  }
  c.expect(')')
  return list
}

function parseNames(c: Cursor): Ident[] {
  const names = [c.name()]
  while (c.take(',')) names.push(c.name())
  return names
}

function parseConst(c: Cursor, iota: number, previous: ConstDecl | undefined): ConstDecl {
  const names = parseNames(c)
  const { start } = names[0]!
  let type: Expr | undefined
  if (!c.at(';', ')', '=', 'EOF')) type = parseType(c)
  if (c.take('=')) return { kind: 'const', names, type, values: parseExprList(c), iota, inherited: false, start, end: c.lastEnd }
  const inherited = previous !== undefined && type === undefined
  return {
    kind: 'const', names, iota, inherited, start, end: c.lastEnd,
    type: inherited ? previous.type : type,
    values: inherited ? previous.values : [],
  }
}

function parseVar(c: Cursor): VarDecl {
  const names = parseNames(c)
  const { start } = names[0]!
  const type = c.token() === '=' ? undefined : parseType(c)
  const values = c.take('=') ? parseExprList(c) : []
  return { kind: 'var', names, type, values, start, end: c.lastEnd }
}

function parseTypeDecl(c: Cursor): TypeDecl {
  const name = c.name()
  let typeParams: readonly Field[] = []
  if (c.token() === '[') {
    const open = c.start
    const bracket = parseTypeBracket(c, open)
    if (Array.isArray(bracket)) typeParams = bracket
    else return { kind: 'type', name, typeParams, alias: false, type: bracket as Expr, start: name.start, end: c.lastEnd }
  }
  const alias = c.take('=')
  const type = tryType(c) ?? c.fail('in type declaration')
  return { kind: 'type', name, typeParams, alias, type, start: name.start, end: c.lastEnd }
}

/** After the type's name, at `[`: type parameters, or the array or slice type that the name stands for. */
function parseTypeBracket(c: Cursor, open: number): readonly Field[] | Expr {
  c.expect('[')
  if (c.take(']')) return arrayOf(c, open, undefined)
  if (c.take('...')) {
    c.expect(']')
    return arrayOf(c, open, '...')
  }
  if (c.token() !== 'name' || !namesTypeParameter(c)) {
    const length = c.bracketed(() => parseExpr(c))
    c.expect(']')
    return arrayOf(c, open, length)
  }
  return parseParameters(c, ']').fields
}

function arrayOf(c: Cursor, start: number, length: Expr | '...' | undefined): Expr {
  const element = parseType(c)
  return { kind: 'arrayType', length, element, start, end: element.end }
}

/** Looks past the name: a type parameter is followed by another name or by the beginning of a constraint. */
function namesTypeParameter(c: Cursor): boolean {
  const rest = c.scanner.source.slice(c.scanner.end)
  if (/^\s*\*/.test(rest)) return /^\s*\*\s*[\p{L}_][\p{L}\p{Nd}_.]*\s*[,|]/u.test(rest)
  return /^\s*(?:,|~|\[|[\p{L}_])/u.test(rest) || /^\s*\(\s*(?:interface|\*)/.test(rest)
}

export function parseFunc(c: Cursor): FuncDecl {
  const start = c.expect('func')
  let receiver: Field | undefined
  if (c.take('(')) {
    const at = c.lastEnd - 1
    const { fields } = parseParameters(c, ')')
    if (fields.length === 0) c.report('method has no receiver', at, c.lastEnd)
    else if (fields.length > 1) c.report('method has multiple receivers', at, c.lastEnd)
    receiver = fields[0]
  }
  const name = c.name()
  const typeParams = c.token() === '[' ? parseTypeParams(c) : []
  const type = parseSignature(c, start, typeParams)
  if (c.token() === ';' && c.scanner.source.slice(c.scanner.end).trimStart().startsWith('{')) c.fail('unexpected semicolon or newline before {')
  const body = c.token() === '{' ? parseFunctionBody(c) : undefined
  return { kind: 'func', name, receiver, type, body, start, end: c.lastEnd }
}

function parseTypeParams(c: Cursor): readonly Field[] {
  c.expect('[')
  if (c.token() === ']') c.fail('empty type parameter list')
  return parseParameters(c, ']').fields
}
