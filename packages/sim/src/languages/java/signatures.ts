import type { ClassSymbol, MethodSymbol } from './symbols.ts'
import { erasure, showType, substitute, substitutionOf } from './types.ts'
import type { ClassType, Type } from './types.ts'
import { asSuper } from './relations.ts'

/** An erased type as it stands in a selector: full names, `int[]` and so on. */
export function erasedName(type: Type): string {
  const at = erasure(type)
  if (at.kind === 'array') return `${erasedName(at.element)}[]`
  if (at.kind === 'class') return at.symbol.fullName
  return at.kind === 'primitive' ? at.name : 'java.lang.Object'
}

export function erasedParams(method: MethodSymbol): string {
  return method.params.map(erasedName).join(',')
}

/** What dispatch looks a method up by: its name and erased parameters. */
export function selector(method: MethodSymbol): string {
  return `${method.name}(${erasedParams(method)})`
}

/** `run(int,String...)`, as messages show it; a constructor by its class's name. */
export function showSignature(method: MethodSymbol): string {
  const name = method.name === '<init>' ? method.owner.name : method.name
  return `${name}(${showParams(method)})`
}

export function showParams(method: MethodSymbol): string {
  return method.params.map((type, index) => (method.isVarargs && index === method.params.length - 1 ? showType(type).replace(/\[\]$/, '...') : showType(type))).join(',')
}

/** Whether `method` of a class overrides `other` of one of its supertypes: same erased parameters, seen from the class. */
export function overrides(method: MethodSymbol, other: MethodSymbol, from: ClassSymbol): boolean {
  if (method.name !== other.name || method.params.length !== other.params.length || method.isStatic || other.isStatic || other.flags.has('private')) return false
  const view = asSuper({ kind: 'class', symbol: from, args: from.typeParams }, other.owner)
  if (!view) return false
  const by = new Map([...substitutionOf(view), ...other.typeParams.map((param, index): [typeof param, Type] => [param, method.typeParams[index] ?? param])])
  const own = erasedParams(method)
  const seen = asSuper({ kind: 'class', symbol: from, args: from.typeParams }, method.owner)
  const asSeen = seen ? method.params.map((type) => erasedName(substitute(type, substitutionOf(seen)))).join(',') : own
  const wanted = other.params.map((type) => erasedName(substitute(type, by))).join(',')
  return own === wanted || asSeen === wanted || own === erasedParams(other)
}

/** The methods of all proper supertypes that a method of `symbol` overrides. */
export function overridden(method: MethodSymbol, symbol: ClassSymbol): MethodSymbol[] {
  const found: MethodSymbol[] = []
  const seen = new Set<ClassSymbol>()
  const visit = (type: ClassType | undefined): void => {
    if (!type || seen.has(type.symbol)) return
    seen.add(type.symbol)
    for (const other of type.symbol.methods.get(method.name) ?? []) if (overrides(method, other, symbol)) found.push(other)
    visit(type.symbol.superclass)
    type.symbol.interfaces.forEach(visit)
  }
  visit(symbol.superclass)
  symbol.interfaces.forEach(visit)
  return found
}
