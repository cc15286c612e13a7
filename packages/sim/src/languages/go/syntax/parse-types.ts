import type { Cursor } from './cursor.ts'
import { parseExpr, parseIndexList } from './parse-expressions.ts'
import type {
  ArrayType, ChanType, Expr, Field, FuncType, Ident, InterfaceMethod, InterfaceType, MapType, StructType,
} from './tree.ts'

/** Reads a type or stops with `expected type`. */
export function parseType(c: Cursor): Expr {
  return tryType(c) ?? c.fail('expected type')
}

/** Reads a type if one begins here. */
export function tryType(c: Cursor): Expr | undefined {
  return c.nest(() => readType(c))
}

function readType(c: Cursor): Expr | undefined {
  const start = c.start
  switch (c.token()) {
    case 'name': return parseTypeName(c)
    case '*': {
      c.advance()
      const x = parseType(c)
      return { kind: 'star', x, start, end: x.end }
    }
    case '(': {
      c.advance()
      const x = c.bracketed(() => parseType(c))
      c.expect(')')
      return { kind: 'paren', x, start, end: c.lastEnd }
    }
    case 'func': {
      c.advance()
      return parseSignature(c, start)
    }
    case '[': case 'struct': case 'map': case 'chan': case 'interface': case '<-': return parseTypeLiteral(c)
    default: return undefined
  }
}

/** A type that begins with a bracket or keyword: array, slice, struct, map, channel, interface. */
export function parseTypeLiteral(c: Cursor): ArrayType | StructType | MapType | ChanType | InterfaceType {
  switch (c.token()) {
    case '[': return parseArray(c)
    case 'struct': return parseStruct(c)
    case 'map': return parseMap(c)
    case 'interface': return parseInterface(c)
    default: return parseChan(c)
  }
}

/** `T`, `pkg.T`, `T[A, B]`. */
export function parseTypeName(c: Cursor): Expr {
  const name = c.name()
  let x: Expr = name
  if (c.take('.')) {
    const member = c.name()
    x = { kind: 'selector', x: name, name: member, start: name.start, end: member.end }
  }
  return c.token() === '[' ? parseTypeArguments(c, x) : x
}

function parseTypeArguments(c: Cursor, x: Expr): Expr {
  c.expect('[')
  const indices = c.bracketed(() => {
    const list = [parseType(c)]
    while (c.take(',') && c.token() !== ']') list.push(parseType(c))
    return list
  })
  c.expect(']')
  return { kind: 'index', x, indices, start: x.start, end: c.lastEnd }
}

function parseArray(c: Cursor): ArrayType {
  const start = c.expect('[')
  if (c.take(']')) return sliceOf(c, start)
  const length = c.bracketed(() => (c.take('...') ? '...' as const : parseExpr(c)))
  if (c.token() === ',') c.fail('unexpected comma; expecting ]')
  c.expect(']')
  const element = parseType(c)
  return { kind: 'arrayType', length, element, start, end: element.end }
}

function sliceOf(c: Cursor, start: number): ArrayType {
  const element = parseType(c)
  return { kind: 'arrayType', length: undefined, element, start, end: element.end }
}

function parseMap(c: Cursor): MapType {
  const start = c.expect('map')
  c.expect('[')
  const key = c.bracketed(() => parseType(c))
  c.expect(']')
  const value = parseType(c)
  return { kind: 'mapType', key, value, start, end: value.end }
}

function parseChan(c: Cursor): ChanType {
  const start = c.start
  const receive = c.take('<-')
  c.expect('chan')
  const send = !receive && c.take('<-')
  const element = tryType(c) ?? c.fail('missing channel element type')
  return { kind: 'chanType', direction: receive ? 'receive' : send ? 'send' : 'both', element, start, end: element.end }
}

function parseStruct(c: Cursor): StructType {
  const start = c.expect('struct')
  c.expect('{')
  const fields: Field[] = []
  while (!c.at('}', 'EOF')) {
    fields.push(...parseFieldLine(c))
    if (!c.at('}')) takeSeparator(c, 'in struct type; possibly missing semicolon or newline or }')
  }
  c.expect('}')
  return { kind: 'structType', fields, start, end: c.lastEnd }
}

function takeSeparator(c: Cursor, otherwise: string): void {
  if (!c.take(';')) c.fail(otherwise)
}

function parseFieldLine(c: Cursor): Field[] {
  const start = c.start
  if (c.token() === '*' || c.token() === '(') {
    const type = parseType(c)
    const tag = parseTag(c)
    return [{ name: undefined, type, tag, start, end: c.lastEnd }]
  }
  const first = c.name()
  if (c.at('.', ';', '}', 'literal')) return [embeddedField(c, first)]
  if (c.token() === '[') return [arrayFieldOrEmbedded(c, first)]
  const names = [first]
  while (c.take(',')) names.push(c.name())
  const type = parseType(c)
  const tag = parseTag(c)
  return names.map((name) => ({ name, type, tag, start: name.start, end: c.lastEnd }))
}

function embeddedField(c: Cursor, first: Ident): Field {
  const type = qualified(c, first)
  const tag = parseTag(c)
  return { name: undefined, type, tag, start: first.start, end: c.lastEnd }
}

/** `f [3]int` is a field, `T[int]` an embedded one. */
function arrayFieldOrEmbedded(c: Cursor, first: Ident): Field {
  const { named, type } = arrayOrArguments(c, first)
  const tag = parseTag(c)
  return { name: named ? first : undefined, type, tag, start: first.start, end: c.lastEnd }
}

function parseTag(c: Cursor): string | undefined {
  if (c.token() !== 'literal' || c.scanner.literal !== 'string') return undefined
  const raw = c.scanner.text
  c.advance()
  return raw
}

function qualified(c: Cursor, first: Ident): Expr {
  if (!c.take('.')) return first
  const member = c.name()
  const x: Expr = { kind: 'selector', x: first, name: member, start: first.start, end: member.end }
  return c.token() === '[' ? parseTypeArguments(c, x) : x
}

/** After a name, at `[`: an array or slice type that the name is declared with, or the name's type arguments. */
function arrayOrArguments(c: Cursor, name: Ident): { named: boolean; type: Expr } {
  const start = c.expect('[')
  if (c.take(']')) return { named: true, type: sliceOf(c, start) }
  if (c.token() === '...') {
    c.advance()
    c.expect(']')
    const element = parseType(c)
    return { named: true, type: { kind: 'arrayType', length: '...', element, start, end: element.end } }
  }
  const indices = c.bracketed(() => parseIndexList(c))
  c.expect(']')
  const element = indices.length === 1 ? tryType(c) : undefined
  if (element) return { named: true, type: { kind: 'arrayType', length: indices[0]!, element, start, end: element.end } }
  return { named: false, type: { kind: 'index', x: name, indices, start: name.start, end: c.lastEnd } }
}

function parseInterface(c: Cursor): InterfaceType {
  const start = c.expect('interface')
  c.expect('{')
  const methods: InterfaceMethod[] = []
  const embeds: Expr[] = []
  while (!c.at('}', 'EOF')) {
    parseInterfaceElement(c, methods, embeds)
    if (!c.at('}')) takeSeparator(c, 'in interface type; possibly missing semicolon or newline or }')
  }
  c.expect('}')
  return { kind: 'interfaceType', methods, embeds, start, end: c.lastEnd }
}

function parseInterfaceElement(c: Cursor, methods: InterfaceMethod[], embeds: Expr[]): void {
  if (c.token() !== 'name') {
    embeds.push(parseConstraint(c))
    return
  }
  const name = c.name()
  if (c.token() === '(') {
    const type = parseSignature(c, name.start)
    methods.push({ name, type, start: name.start, end: type.end })
    return
  }
  let first: Expr = qualified(c, name)
  if (first === name && c.token() === '[') first = parseTypeArguments(c, name)
  embeds.push(restOfUnion(c, first))
}

/** A constraint: a type, `~T`, or a union of such terms. */
export function parseConstraint(c: Cursor): Expr {
  return restOfUnion(c, parseTerm(c))
}

function parseTerm(c: Cursor): Expr {
  const start = c.start
  if (!c.take('~')) return parseType(c)
  const x = parseType(c)
  return { kind: 'unary', op: '~', x, start, end: x.end }
}

function restOfUnion(c: Cursor, first: Expr): Expr {
  let x = first
  while (c.token() === '|') {
    const opAt = c.start
    c.advance()
    const y = parseTerm(c)
    x = { kind: 'binary', op: '|', x, y, opAt, start: x.start, end: y.end }
  }
  return x
}

/** Parameters and results, from the opening parenthesis; `start` is where the type begins. */
export function parseSignature(c: Cursor, start: number, typeParams: readonly Field[] = []): FuncType {
  c.expect('(')
  const params = parseParameters(c, ')')
  if (params.variadicAt !== undefined && params.variadicAt !== params.fields.length - 1) {
    const bad = params.fields[params.variadicAt]!
    c.report('can only use ... with final parameter in list', bad.start, bad.end)
  }
  const results = parseResults(c)
  return { kind: 'funcType', typeParams, params: params.fields, results, variadic: params.variadicAt !== undefined, start, end: c.lastEnd }
}

function parseResults(c: Cursor): readonly Field[] {
  if (c.take('(')) {
    const list = parseParameters(c, ')')
    if (list.variadicAt !== undefined) c.report('can only use ... with final parameter in list', list.fields[list.variadicAt]!.start, c.lastEnd)
    return list.fields
  }
  const type = tryType(c)
  return type ? [{ name: undefined, type, tag: undefined, start: type.start, end: type.end }] : []
}

interface Entry { name: Ident | undefined; type: Expr | undefined; variadic: boolean; start: number }
interface Parameters { readonly fields: readonly Field[]; readonly variadicAt: number | undefined }

/** A parameter list after its opening bracket, through the closing one. In `[ ]` the types are constraints. */
export function parseParameters(c: Cursor, close: ')' | ']'): Parameters {
  const entries = c.bracketed(() => {
    const list: Entry[] = []
    while (!c.at(close, 'EOF')) {
      list.push(parseEntry(c, close))
      if (!c.take(',') && !c.at(close)) c.fail(`in ${close === ')' ? 'parameter' : 'type parameter'} list; possibly missing comma or ${close}`)
    }
    return list
  })
  c.expect(close)
  return groupEntries(c, entries, close)
}

function parseEntry(c: Cursor, close: ')' | ']'): Entry {
  const start = c.start
  const type = (): Expr => (close === ']' ? parseConstraint(c) : parseType(c))
  if (c.take('...')) return { name: undefined, type: parseType(c), variadic: true, start }
  if (c.token() !== 'name') return { name: undefined, type: type(), variadic: false, start }
  const name = c.name()
  if (c.take('...')) return { name, type: parseType(c), variadic: true, start }
  if (c.token() === '[' && close === ')') {
    const read = arrayOrArguments(c, name)
    return { name: read.named ? name : undefined, type: read.type, variadic: false, start }
  }
  if (c.token() === '.') return { name: undefined, type: qualified(c, name), variadic: false, start }
  if (c.at(',', close)) return { name: undefined, type: name, variadic: false, start }
  if (c.at(';', 'EOF')) c.fail(`in ${close === ')' ? 'parameter' : 'type parameter'} list; possibly missing comma or ${close}`)
  return { name, type: type(), variadic: false, start }
}

function groupEntries(c: Cursor, entries: readonly Entry[], close: ')' | ']'): Parameters {
  const variadicAt = entries.findIndex((entry) => entry.variadic)
  const named = entries.some((entry) => entry.name !== undefined)
  const fields: Field[] = []
  if (!named) {
    if (close === ']' && entries[0]) c.failAt('missing type constraint', entries[0].start, entries[0].start)
    for (const entry of entries) fields.push({ name: undefined, type: entry.type!, tag: undefined, start: entry.start, end: entry.type!.end })
  } else {
    let type: Expr | undefined
    for (const entry of entries.toReversed()) {
      let name = entry.name
      if (name !== undefined) type = entry.type
      else if (entry.type?.kind === 'ident' && !entry.variadic && type) name = entry.type
      else c.failAt(close === ']' ? 'missing type parameter name' : 'mixed named and unnamed parameters', entry.start, entry.start)
      fields.unshift({ name, type: type!, tag: undefined, start: name.start, end: type!.end })
    }
  }
  return { fields, variadicAt: variadicAt < 0 ? undefined : variadicAt }
}
