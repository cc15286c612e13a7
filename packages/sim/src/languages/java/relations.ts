import type { ClassSymbol } from './symbols.ts'
import { deref, erasure, isClass, isPrimitive, OBJECT_OF, substitute, substitutionOf, unboxed, upperBound, widens } from './types.ts'
import type { ClassType, InferenceVariable, Type } from './types.ts'

/** The superclass and interfaces of a class type, with its arguments put in. */
export function supertypes(type: ClassType): ClassType[] {
  const { symbol } = type
  const by = substitutionOf(type)
  const isRaw = type.args.length === 0 && symbol.typeParams.length > 0
  const supers = symbol.superclass ? [symbol.superclass, ...symbol.interfaces] : [...symbol.interfaces]
  if (symbol.kind === 'interface' && supers.length === 0) supers.push(OBJECT_OF.type() as ClassType)
  return supers.map((one) => (isRaw ? erasure(one) : substitute(one, by)) as ClassType)
}

/** The view of a type as one of its supertypes, or undefined when it is none. */
export function asSuper(type: Type, symbol: ClassSymbol): ClassType | undefined {
  const at = deref(type)
  switch (at.kind) {
    case 'class': return classAsSuper(at, symbol)
    case 'variable': return firstSuper(at.bounds.length > 0 ? at.bounds : [OBJECT_OF.type()], symbol)
    case 'intersection': return firstSuper(at.types, symbol)
    case 'wildcard': return asSuper(at.bound === 'extends' ? at.type! : OBJECT_OF.type(), symbol)
    case 'array': return symbol.fullName === 'java.lang.Object' || symbol.fullName === 'java.lang.Cloneable' ? { kind: 'class', symbol, args: [] } : undefined
    case 'infer': return firstSuper([...at.equal, ...at.lower, ...at.upper], symbol)
    default: return undefined
  }
}

function firstSuper(types: readonly Type[], symbol: ClassSymbol): ClassType | undefined {
  for (const one of types) {
    const found = asSuper(one, symbol)
    if (found) return found
  }
  return undefined
}

function classAsSuper(type: ClassType, symbol: ClassSymbol): ClassType | undefined {
  if (type.symbol === symbol) return type
  for (const one of supertypes(type)) {
    const found = classAsSuper(one, symbol)
    if (found) return found
  }
  return undefined
}

export function isSubclass(symbol: ClassSymbol, of: ClassSymbol): boolean {
  if (symbol === of || of.fullName === 'java.lang.Object') return true
  return (symbol.superclass !== undefined && isSubclass(symbol.superclass.symbol, of)) || symbol.interfaces.some((one) => isSubclass(one.symbol, of))
}

/**
 * Whether `a` is a subtype of `b` (JLS 4.10). Inference variables on either side take the relation as a bound, so the
 * question also teaches; a raw type converts both ways, as javac lets it with a warning.
 */
export function isSubtype(a: Type, b: Type): boolean {
  const left = deref(a)
  const right = deref(b)
  if (left === right || left.kind === 'error' || right.kind === 'error') return true
  if (right.kind === 'infer') return addBound(right, 'lower', left)
  if (left.kind === 'infer') return addBound(left, 'upper', right)
  if (left.kind === 'primitive' || right.kind === 'primitive') return left.kind === 'primitive' && right.kind === 'primitive' && left.name === right.name
  if (left.kind === 'null') return true
  if (right.kind === 'intersection') return right.types.every((one) => isSubtype(left, one))
  if (right.kind === 'wildcard') return right.bound === 'none' || isSubtype(left, right.type!)
  if (isClass(right, 'java.lang.Object')) return true
  if (left.kind === 'intersection') return left.types.some((one) => isSubtype(one, right))
  if (left.kind === 'wildcard') return left.bound === 'extends' && isSubtype(left.type!, right)
  if (left.kind === 'variable') return left.bounds.some((one) => isSubtype(one, right))
  if (left.kind === 'array') return arrayIsSubtype(left.element, right)
  return left.kind === 'class' && right.kind === 'class' && classIsSubtype(left, right)
}

function arrayIsSubtype(element: Type, right: Type): boolean {
  if (right.kind !== 'array') return isClass(right, 'java.lang.Cloneable') || isClass(right, 'java.io.Serializable')
  if (isPrimitive(element) || isPrimitive(right.element)) return isSameType(element, right.element)
  return isSubtype(element, right.element)
}

function classIsSubtype(left: ClassType, right: ClassType): boolean {
  const view = classAsSuper(left, right.symbol)
  if (!view) return false
  if (right.args.length === 0 || view.args.length === 0) return true
  return right.args.every((arg, index) => contains(view.args[index]!, arg))
}

/** Whether a type argument stands within another (JLS 4.5.1). */
function contains(actual: Type, formal: Type): boolean {
  const left = deref(actual)
  const right = deref(formal)
  if (right.kind !== 'wildcard') return isSameType(left.kind === 'wildcard' ? wildcardValue(left) : left, right)
  if (right.bound === 'none') return true
  if (right.bound === 'extends') return isSubtype(left.kind === 'wildcard' ? wildcardValue(left) : left, right.type!)
  if (left.kind === 'wildcard') return left.bound === 'super' ? isSubtype(right.type!, left.type!) : left.bound === 'extends' && isSubtype(right.type!, left.type!)
  return isSubtype(right.type!, left)
}

/** A wildcard taken as one type: its upper bound (what reading through it gives). */
export function wildcardValue(type: Type): Type {
  const at = deref(type)
  if (at.kind !== 'wildcard') return at
  return at.bound === 'extends' ? at.type! : OBJECT_OF.type()
}

export function isSameType(a: Type, b: Type): boolean {
  const left = deref(a)
  const right = deref(b)
  if (left === right || left.kind === 'error' || right.kind === 'error') return true
  if (left.kind === 'infer') return addBound(left, 'equal', right)
  if (right.kind === 'infer') return addBound(right, 'equal', left)
  if (left.kind !== right.kind) return false
  switch (left.kind) {
    case 'primitive': return left.name === (right as typeof left).name
    case 'array': return isSameType(left.element, (right as typeof left).element)
    case 'class': {
      const other = right as ClassType
      if (left.symbol !== other.symbol) return false
      return left.args.length === 0 || other.args.length === 0 || left.args.every((arg, index) => isSameType(arg, other.args[index]!))
    }
    case 'wildcard': {
      const other = right as typeof left
      return left.bound === other.bound && (left.type === undefined || isSameType(left.type, other.type!))
    }
    case 'intersection': return left.types.every((one, index) => isSameType(one, (right as typeof left).types[index] ?? one))
    default: return false
  }
}

const OPPOSITE = { equal: ['equal', 'lower', 'upper'], lower: ['equal', 'upper'], upper: ['equal', 'lower'] } as const

/** Records a bound and checks it against those already there (JLS 18.3). */
function addBound(variable: InferenceVariable, kind: 'equal' | 'lower' | 'upper', bound: Type): boolean {
  if (bound.kind === 'primitive') return false
  if (bound.kind === 'null' && kind === 'lower') return true
  const list = variable[kind]
  if (list.includes(bound)) return true
  list.push(bound)
  return OPPOSITE[kind].every((other) => [...variable[other]].every((one) => one === bound || agrees(kind, bound, other, one)))
}

function agrees(kind: 'equal' | 'lower' | 'upper', bound: Type, otherKind: 'equal' | 'lower' | 'upper', other: Type): boolean {
  if (kind === 'equal' && otherKind === 'equal') return isSameType(bound, other)
  const [low, high] = kind === 'lower' || otherKind === 'upper' ? [bound, other] : [other, bound]
  return isSubtype(low, high)
}

/** Whether a value may be assigned without a cast: identity, widening, boxing, unboxing (JLS 5.2, without constants). */
export function isAssignable(from: Type, to: Type): boolean {
  const source = deref(from)
  const target = deref(to)
  if (source.kind === 'error' || target.kind === 'error') return true
  if (isPrimitive(target)) {
    const value = source.kind === 'infer' ? undefined : unboxed(source)
    return value !== undefined && value.name !== 'void' && widens(value, target)
  }
  if (isPrimitive(source)) return false
  return isSubtype(source, target)
}

/** Whether a cast may succeed (JLS 5.5): not between classes that no object can share. */
export function isCastable(from: Type, to: Type): boolean {
  const source = upperBound(from)
  const target = upperBound(to)
  if (source.kind === 'error' || target.kind === 'error') return true
  if (isPrimitive(source) && isPrimitive(target)) return (source.name === 'boolean') === (target.name === 'boolean') && source.name !== 'void' && target.name !== 'void'
  if (isPrimitive(source)) return false
  if (isPrimitive(target)) {
    const value = unboxed(source)
    return value ? widens(value, target) : source.kind !== 'array' && (isClass(source, 'java.lang.Object') || isClass(source, 'java.lang.Number') || isClass(source, 'java.lang.Comparable') || source.kind === 'variable')
  }
  if (source.kind === 'null' || source.kind !== 'class' || target.kind !== 'class') return source.kind !== 'array' || target.kind !== 'array' || isCastableElement(source.element, target.element)
  const [a, b] = [source.symbol, target.symbol]
  if (isSubclass(a, b) || isSubclass(b, a)) return haveCommonArguments(source, target)
  const open = (one: ClassSymbol, other: ClassSymbol): boolean => one.kind === 'interface' && !other.flags.has('final') && other.kind !== 'record' && other.kind !== 'enum'
  return open(a, b) || open(b, a)
}

function isCastableElement(from: Type, to: Type): boolean {
  return isPrimitive(from) || isPrimitive(to) ? isSameType(from, to) : isCastable(from, to)
}

/** `List<String>` cannot be cast to `ArrayList<Integer>`. */
function haveCommonArguments(a: ClassType, b: ClassType): boolean {
  const view = asSuper(b, a.symbol) ?? asSuper(a, b.symbol)
  const other = view?.symbol === a.symbol ? a : b
  if (!view) return true
  return view.args.every((arg, index) => {
    const right = other.args[index]
    if (right === undefined || arg.kind !== 'class' || right.kind !== 'class' || arg.args.length > 0 || right.args.length > 0) return true
    return arg.symbol === right.symbol
  })
}

/** The least type above all (JLS 4.10.4), generic arguments that differ left open. */
export function leastUpperBound(types: readonly Type[]): Type {
  const list = types.map(deref).filter((type) => type.kind !== 'null')
  if (list.length === 0) return types[0] ?? OBJECT_OF.type()
  const top = list.find((one) => list.every((other) => isKnownSubtype(other, one)))
  if (top) return top
  if (list.some((one) => one.kind === 'array' || one.kind === 'infer')) return OBJECT_OF.type()
  const shared = minimal(list.map(allSupers).reduce((left, right) => left.filter((one) => right.includes(one))))
  const parts = shared.map((symbol) => mergeViews(symbol, list))
  return parts.length === 1 ? parts[0]! : parts.length === 0 ? OBJECT_OF.type() : { kind: 'intersection', types: parts }
}

function isKnownSubtype(a: Type, b: Type): boolean {
  return !mentionsInference(a) && !mentionsInference(b) && isSubtype(a, b)
}

export function mentionsInference(type: Type): boolean {
  const at = deref(type)
  switch (at.kind) {
    case 'infer': return true
    case 'array': return mentionsInference(at.element)
    case 'class': return at.args.some(mentionsInference)
    case 'wildcard': return at.type !== undefined && mentionsInference(at.type)
    case 'intersection': return at.types.some(mentionsInference)
    default: return false
  }
}

function allSupers(type: Type): ClassSymbol[] {
  const at = upperBound(type)
  if (at.kind === 'variable') return at.bounds.flatMap(allSupers)
  if (at.kind === 'intersection') return at.types.flatMap(allSupers)
  if (at.kind !== 'class') return []
  return [at.symbol, ...supertypes(at).flatMap(allSupers)]
}

function minimal(symbols: readonly ClassSymbol[]): ClassSymbol[] {
  const unique = [...new Set(symbols)]
  return unique.filter((one) => !unique.some((other) => other !== one && isSubclass(other, one)))
}

function mergeViews(symbol: ClassSymbol, types: readonly Type[]): Type {
  const views = types.map((type) => asSuper(type, symbol)!)
  const first = views[0]!
  const args = first.args.map((arg, index) =>
    views.every((view) => view.args[index] !== undefined && sameShape(view.args[index], arg)) ? arg : ({ kind: 'wildcard', bound: 'none' } as const),
  )
  return { kind: 'class', symbol, args }
}

function sameShape(a: Type, b: Type): boolean {
  return !mentionsInference(a) && !mentionsInference(b) && isSameType(a, b)
}
