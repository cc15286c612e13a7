import { identical } from './identity.ts'
import { lookup } from './lookup.ts'
import type { Instances } from './substitute.ts'
import { typeSetOf } from './type-sets.ts'
import { under, type GoType, type InterfaceType, type Named, type Signature, type TypeParam } from './types.ts'

/** What type parameters were found to stand for while types are laid over each other. */
export class Bindings extends Map<TypeParam, GoType> {
  readonly instances: Instances

  constructor(instances: Instances) {
    super()
    this.instances = instances
  }
}

/**
 * Lays `x`, which mentions parameters that may be bound, over `y`; false when no binding makes them fit.
 * Inexact fitting lets a named type meet a type literal and a channel a directed one.
 */
export function unify(x: GoType, y: GoType, params: readonly TypeParam[], bound: Bindings, exact = false): boolean {
  if (x === y) return true
  if (x.kind === 'typeParam' && params.includes(x)) return bind(x, y, params, bound, exact)
  if (y.kind === 'typeParam' && params.includes(y)) return bind(y, x, params, bound, exact)
  if (!exact && x.kind !== y.kind) {
    if (x.kind === 'named' && y.kind !== 'typeParam' && y.kind !== 'basic' && y.kind !== 'interface') return unify(x.underlying, y, params, bound)
    if (y.kind === 'named' && x.kind !== 'typeParam' && x.kind !== 'basic' && x.kind !== 'interface') return unify(x, y.underlying, params, bound)
  }
  const known = new Map(bound)
  if (unifyParts(x, y, params, bound, exact)) return true
  const wanted = exact ? undefined : under(x)
  if (wanted?.kind !== 'interface' || typeSetOf(wanted).methods.size === 0) return false
  bound.clear()
  for (const [param, type] of known) bound.set(param, type)
  return unifyMethods(wanted, y, params, bound)
}

/** An interface parameter meets any type that has its methods. */
function unifyMethods(wanted: InterfaceType, type: GoType, params: readonly TypeParam[], bound: Bindings): boolean {
  return [...typeSetOf(wanted).methods.values()].every((method) => {
    const found = lookup(bound.instances, type, method.name, method.pkg)
    return 'member' in found && found.member.kind === 'func' && unifySignatures(method.type, found.member.type, (a, b) => unify(a, b, params, bound, true))
  })
}

function bind(param: TypeParam, type: GoType, params: readonly TypeParam[], bound: Bindings, exact: boolean): boolean {
  const before = bound.get(param)
  if (!before) {
    bound.set(param, type)
    return true
  }
  if (before === type) return true
  if (!unify(before, type, params, bound, exact)) return false
  if (!exact && before.kind !== 'named' && type.kind === 'named') bound.set(param, type)
  else if (before.kind === 'chan' && before.direction !== 'both' && under(type).kind === 'chan' && (under(type) as { direction: string }).direction === 'both') bound.set(param, type)
  return true
}

function unifyParts(x: GoType, y: GoType, params: readonly TypeParam[], bound: Bindings, exact: boolean): boolean {
  const both = (a: GoType, b: GoType): boolean => unify(a, b, params, bound, true)
  switch (x.kind) {
    case 'pointer': return y.kind === 'pointer' && both(x.element, y.element)
    case 'slice': return y.kind === 'slice' && both(x.element, y.element)
    case 'array': return y.kind === 'array' && x.length === y.length && both(x.element, y.element)
    case 'map': return y.kind === 'map' && both(x.keyType, y.keyType) && both(x.value, y.value)
    case 'chan': return y.kind === 'chan' && (!exact || x.direction === y.direction) && both(x.element, y.element)
    case 'func': return y.kind === 'func' && unifySignatures(x, y, both)
    case 'struct': return y.kind === 'struct' && x.fields.length === y.fields.length && x.fields.every((field, at) => field.name === y.fields[at]!.name && both(field.type, y.fields[at]!.type))
    case 'named': return unifyNamed(x, y, both)
    case 'interface': return y.kind === 'interface' && unifyInterfaces(x, y, both)
    default: return identical(x, y)
  }
}

function unifyNamed(x: Named, y: GoType, both: (a: GoType, b: GoType) => boolean): boolean {
  if (y.kind !== 'named') return false
  if (x.origin && x.origin === y.origin) return x.typeArgs.every((arg, at) => both(arg, y.typeArgs[at]!))
  if (identical(x, y)) return true
  const left = x.underlying
  const right = y.underlying
  return left.kind === 'interface' && right.kind === 'interface' && unifyInterfaces(left, right, both)
}

function unifyInterfaces(x: Parameters<typeof typeSetOf>[0], y: Parameters<typeof typeSetOf>[0], both: (a: GoType, b: GoType) => boolean): boolean {
  const left = typeSetOf(x).methods
  const right = typeSetOf(y).methods
  if (left.size !== right.size) return false
  return [...left].every(([name, method]) => {
    const other = right.get(name)
    return other !== undefined && unifySignatures(method.type, other.type, both)
  })
}

export function unifySignatures(x: Signature, y: Signature, both: (a: GoType, b: GoType) => boolean): boolean {
  return (
    x.params.length === y.params.length && x.results.length === y.results.length && x.variadic === y.variadic &&
    x.params.every((param, at) => both(param.type, y.params[at]!.type)) &&
    x.results.every((result, at) => both(result.type, y.results[at]!.type))
  )
}

