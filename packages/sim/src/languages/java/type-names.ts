import { completeHeader } from './members.ts'
import type { ClassTable, Fix, Report } from './class-table.ts'
import type { ClassSymbol, FileScope, TypeScope } from './symbols.ts'
import type { ClassTypePart, TypeNode } from './tree.ts'
import { ERROR, PRIMITIVES } from './types.ts'
import type { ClassType, Type, TypeVariable } from './types.ts'

/** What a simple name means as a type at a place. */
export function findTypeName(name: string, scope: TypeScope, table: ClassTable): ClassSymbol | TypeVariable | undefined {
  for (let at: TypeScope | undefined = scope; at; at = at.parent) {
    const found = at.variables.get(name) ?? at.locals?.get(name) ?? (at.members ? findInClass(at.members, name, table) : undefined)
    if (found) return found
    if (at.file) return findInFile(name, at, table)
  }
  return undefined
}

function findInClass(symbol: ClassSymbol, name: string, table: ClassTable): ClassSymbol | TypeVariable | undefined {
  completeHeader(symbol, table)
  return symbol.typeParams.find((one) => one.name === name) ?? findMemberType(symbol, name, table)
}

/** A member type of a class, inherited ones included; a class is also a member of its own scope. */
export function findMemberType(symbol: ClassSymbol, name: string, table: ClassTable): ClassSymbol | undefined {
  if (symbol.name === name && symbol.name !== '') return symbol
  return searchMemberType(symbol, name, table)
}

function searchMemberType(symbol: ClassSymbol, name: string, table: ClassTable): ClassSymbol | undefined {
  const own = symbol.types.get(name)
  if (own) return own
  completeHeader(symbol, table)
  for (const one of [symbol.superclass, ...symbol.interfaces]) {
    const found = one && searchMemberType(one.symbol, name, table)
    if (found) return found
  }
  return undefined
}

function findInFile(name: string, scope: TypeScope, table: ClassTable): ClassSymbol | undefined {
  const file = scope.file!
  const single = file.single.get(name)
  if (single !== undefined) return table.find(single)
  const own = table.find(file.package === '' ? name : `${file.package}.${name}`)
  if (own) return own
  const packages = ['java.lang', ...file.stars, ...(file.isFragment ? table.packages : [])]
  for (const one of packages) {
    const found = table.find(`${one}.${name}`)
    if (found) return found
  }
  for (const owner of file.staticSingle.get(name) ?? []) {
    const found = table.find(`${owner}.${name}`)
    if (found) return found
  }
  return undefined
}

/** Turns a type as written into a type. `location` completes javac's sentence about a name it does not know. */
export class TypeResolver {
  readonly table: ClassTable
  private readonly report: Report

  constructor(table: ClassTable, report: Report) {
    this.table = table
    this.report = report
  }

  resolve(node: TypeNode, scope: TypeScope): Type {
    switch (node.kind) {
      case 'primitiveType': return PRIMITIVES[node.name]
      case 'arrayType': return { kind: 'array', element: this.resolve(node.element, scope) }
      case 'wildcard': return this.wildcard(node, scope)
      case 'manyTypes': return { kind: 'intersection', types: node.types.map((one) => this.resolve(one, scope)) }
      case 'varType':
        this.report("'var' is not allowed here", node.span)
        return ERROR
      case 'classType': return this.classType(node.parts, scope)
    }
  }

  private wildcard(node: TypeNode & { kind: 'wildcard' }, scope: TypeScope): Type {
    if (node.bound === undefined) return { kind: 'wildcard', bound: 'none' }
    return { kind: 'wildcard', bound: node.bound, type: this.resolve(node.type!, scope) }
  }

  private classType(parts: readonly ClassTypePart[], scope: TypeScope): Type {
    const first = parts[0]!
    const found = findTypeName(first.name, scope, this.table)
    if (found && 'kind' in found && found.kind === 'variable') return found
    if (found) return this.memberTypes(found as ClassSymbol, parts, scope)
    return this.qualified(parts, scope) ?? this.unknown(parts, scope)
  }

  private qualified(parts: readonly ClassTypePart[], scope: TypeScope): Type | undefined {
    for (let count = 2; count <= parts.length; count++) {
      const symbol = this.table.find(parts.slice(0, count).map((part) => part.name).join('.'))
      if (symbol) return this.memberTypes(symbol, parts.slice(count - 1), scope)
    }
    return undefined
  }

  private memberTypes(start: ClassSymbol, parts: readonly ClassTypePart[], scope: TypeScope): Type {
    let symbol = start
    for (const part of parts.slice(1)) {
      const next = findMemberType(symbol, part.name, this.table)
      if (!next) return this.missing(part, `class ${symbol.displayName}`, () => undefined)
      symbol = next
    }
    completeHeader(symbol, this.table)
    const last = parts.at(-1)!
    return { kind: 'class', symbol, args: this.arguments(symbol, last, scope) }
  }

  private arguments(symbol: ClassSymbol, part: ClassTypePart, scope: TypeScope): readonly Type[] {
    if (part.args === undefined) return []
    const args = part.args.map((arg) => this.argument(arg, scope))
    if (symbol.typeParams.length === 0) this.report(`type ${symbol.displayName} does not take parameters`, part.span)
    else if (symbol.typeParams.length !== args.length) this.report(`wrong number of type arguments; required ${symbol.typeParams.length}`, part.span)
    else return args
    return []
  }

  private argument(node: TypeNode, scope: TypeScope): Type {
    const type = this.resolve(node, scope)
    if (type.kind !== 'primitive') return type
    this.report(`unexpected type\n  required: reference\n  found:    ${type.name}`, node.span)
    return ERROR
  }

  private unknown(parts: readonly ClassTypePart[], scope: TypeScope): Type {
    // A path begins with a package, in small letters.
    const name = /^[a-z]/.test(parts[0]!.name) ? parts.map((part) => part.name).join('.') : parts[0]!.name
    return this.missing(parts[0]!, locationOf(scope), () => this.table.near.nearClass(name, fileOf(scope), this.table))
  }

  private missing({ name, span }: ClassTypePart, location: string, fix: Fix): Type {
    const where = location === '' ? '' : `\n  location: ${location}`
    this.report(`cannot find symbol\n  symbol:   class ${name}${where}`, span, undefined, fix)
    return ERROR
  }
}

/** The file that a place is in: what it imports. */
export function fileOf(scope: TypeScope): FileScope | undefined {
  for (let at: TypeScope | undefined = scope; at; at = at.parent) if (at.file) return at.file
  return undefined
}

export function locationOf(scope: TypeScope): string {
  for (let at: TypeScope | undefined = scope; at; at = at.parent) {
    if (at.members) return describeClass(at.members)
  }
  return ''
}

/** `class Foo<T>`, with the `where` lines left out. */
export function describeClass(symbol: ClassSymbol): string {
  const word = symbol.kind === 'interface' ? 'interface' : symbol.kind === 'enum' ? 'enum' : 'class'
  const params = symbol.typeParams.length > 0 ? `<${symbol.typeParams.map((one) => one.name).join(',')}>` : ''
  return `${word} ${symbol.displayName}${params}`
}

export function selfType(symbol: ClassSymbol): ClassType {
  return { kind: 'class', symbol, args: symbol.typeParams }
}
