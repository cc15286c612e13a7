import type { ClassTable } from './class-table.ts'
import { completeMembers } from './members.ts'
import { asSuper } from './relations.ts'
import { overrides } from './signatures.ts'
import type { ClassSymbol, MethodSymbol } from './symbols.ts'
import { deref, OBJECT_OF, substitute, substitutionOf } from './types.ts'
import type { ClassType, Type } from './types.ts'

/** What a lambda for an interface type must take and give. */
export interface FunctionShape {
  readonly method: MethodSymbol
  readonly params: readonly Type[]
  readonly returns: Type
  readonly throws: readonly Type[]
}

const OF_OBJECT = new Set(['equals/1', 'hashCode/0', 'toString/0'])

/** The one abstract method of a functional interface type, its wildcards read as JLS 9.9 says. */
export function functionShape(type: Type, table: ClassTable): FunctionShape | undefined {
  const at = deref(type)
  if (at.kind === 'intersection') return at.types.map((one) => functionShape(one, table)).find((one) => one !== undefined)
  if (at.kind !== 'class' || at.symbol.kind !== 'interface') return undefined
  const method = functionMethod(at.symbol, table)
  if (!method) return undefined
  const site: ClassType = { ...at, args: at.args.map((arg, index) => withoutWildcard(arg, at, index)) }
  const view = asSuper(site, method.owner)
  if (!view) return undefined
  const by = substitutionOf(view)
  return {
    method, params: method.params.map((one) => substitute(one, by)), returns: substitute(method.returns, by), throws: method.throws.map((one) => substitute(one, by)),
  }
}

function withoutWildcard(arg: Type, type: ClassType, index: number): Type {
  const at = deref(arg)
  if (at.kind !== 'wildcard') return at
  if (at.type !== undefined) return at.type
  const bound = type.symbol.typeParams[index]?.bounds[0]
  return bound?.kind === 'class' ? bound : OBJECT_OF.type()
}

const FOUND = new WeakMap<ClassSymbol, { readonly method?: MethodSymbol }>()

export function functionMethod(symbol: ClassSymbol, table: ClassTable): MethodSymbol | undefined {
  let entry = FOUND.get(symbol)
  if (!entry) {
    const all = abstractMethods(symbol, table)
    entry = { method: all.length === 1 ? all[0] : undefined }
    FOUND.set(symbol, entry)
  }
  return entry.method
}

/** The abstract methods a class must still implement, one for each signature. */
export function abstractMethods(symbol: ClassSymbol, table: ClassTable): MethodSymbol[] {
  completeMembers(symbol, table)
  const all = allMethods(symbol)
  return all.filter((method, index) => {
    if (!method.isAbstract) return false
    if (symbol.kind === 'interface' && OF_OBJECT.has(`${method.name}/${method.params.length}`)) return false
    return !all.some((other, at) => other !== method && (at < index || !other.isAbstract) && overrides(other, method, symbol))
  })
}

function allMethods(symbol: ClassSymbol): MethodSymbol[] {
  const found: MethodSymbol[] = []
  const seen = new Set<ClassSymbol>()
  const classesFirst: ClassSymbol[] = []
  for (let at: ClassSymbol | undefined = symbol; at; at = at.superclass?.symbol) classesFirst.push(at)
  const visit = (one: ClassSymbol): void => {
    if (seen.has(one)) return
    seen.add(one)
    for (const list of one.methods.values()) found.push(...list.filter((method) => !method.isStatic))
    for (const next of one.interfaces) visit(next.symbol)
  }
  for (const one of classesFirst) {
    seen.add(one)
    for (const list of one.methods.values()) found.push(...list.filter((method) => !method.isStatic))
  }
  for (const one of classesFirst) for (const next of one.interfaces) visit(next.symbol)
  return found
}
