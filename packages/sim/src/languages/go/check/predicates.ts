import { every, termsOf, typeSetOf } from './type-sets.ts'
import { under, type Basic, type GoType } from './types.ts'

function basicWhere(test: (basic: Basic) => boolean): (type: GoType) => boolean {
  return (type) => {
    const below = type.kind === 'typeParam' ? type : under(type)
    return below.kind === 'basic' && test(below)
  }
}

/** The first group asks of the type itself; a type parameter is none of these. */
export const isBoolean = basicWhere((basic) => basic.class === 'boolean')
export const isInteger = basicWhere((basic) => basic.class === 'integer')
export const isUnsigned = basicWhere((basic) => basic.unsigned)
export const isFloat = basicWhere((basic) => basic.class === 'float')
export const isComplex = basicWhere((basic) => basic.class === 'complex')
export const isString = basicWhere((basic) => basic.class === 'string')
export const isNumeric = basicWhere((basic) => isNumericClass(basic))
export const isConstType = basicWhere((basic) => basic.class !== 'nil' && basic.class !== 'pointer' && basic.class !== 'invalid')

function isNumericClass(basic: Basic): boolean {
  return basic.class === 'integer' || basic.class === 'float' || basic.class === 'complex'
}

/** The second group asks of every type that a type parameter may stand for. */
export const allBoolean = (type: GoType): boolean => every(type, isBoolean)
export const allInteger = (type: GoType): boolean => every(type, isInteger)
export const allUnsigned = (type: GoType): boolean => every(type, isUnsigned)
export const allString = (type: GoType): boolean => every(type, isString)
export const allNumeric = (type: GoType): boolean => every(type, isNumeric)
export const allNumericOrString = (type: GoType): boolean => every(type, (below) => isNumeric(below) || isString(below))
export const allOrdered = (type: GoType): boolean => every(type, (below) => isInteger(below) || isFloat(below) || isString(below))
export const allBasic = (type: GoType): boolean => every(type, (below) => below.kind === 'basic')

export function isUntyped(type: GoType): boolean {
  return type.kind === 'basic' && type.untyped
}

export function isInvalid(type: GoType): boolean {
  return type.kind === 'basic' && type.class === 'invalid'
}

/** An interface, and not a type parameter (whose underlying type also is one). */
export function isInterface(type: GoType): boolean {
  return type.kind !== 'typeParam' && under(type).kind === 'interface'
}

/** An interface that is more than its methods may only constrain. */
export function isConstraintOnly(type: GoType): boolean {
  const below = under(type)
  if (type.kind === 'typeParam' || below.kind !== 'interface') return false
  const set = typeSetOf(below)
  return set.terms !== undefined || set.comparable
}

export function hasNil(type: GoType): boolean {
  if (type.kind === 'typeParam') return every(type, hasNil)
  const below = under(type)
  switch (below.kind) {
    case 'basic': return below.class === 'nil' || below.class === 'pointer'
    case 'pointer': case 'slice': case 'map': case 'chan': case 'func': case 'interface': return true
    default: return false
  }
}

/** Whether `==` is defined. With `dynamic`, interfaces count (comparing may panic); without, they do not. */
export function comparable(type: GoType, dynamic = true, seen = new Set<GoType>()): boolean {
  if (seen.has(type)) return true
  seen.add(type)
  if (type.kind === 'typeParam') {
    const bound = under(type)
    if (bound.kind !== 'interface') return false
    if (typeSetOf(bound).comparable) return true
    const terms = termsOf(type)
    return terms !== undefined && terms.every((term) => comparable(term.type, false, seen))
  }
  const below = under(type)
  switch (below.kind) {
    case 'basic': return below.class !== 'nil'
    case 'pointer': case 'chan': return true
    case 'interface': return dynamic || typeSetOf(below).comparable
    case 'struct': return below.fields.every((field) => comparable(field.type, dynamic, seen))
    case 'array': return comparable(below.element, dynamic, seen)
    default: return false
  }
}

/** Why `==` is not defined, for the end of a sentence. */
export function incomparableCause(type: GoType, show: (type: GoType) => string): string {
  const below = under(type)
  if (below.kind === 'slice' || below.kind === 'map' || below.kind === 'func') return `${below.kind} can only be compared to nil`
  if (type.kind === 'typeParam') return `incomparable types in type set`
  if (below.kind === 'struct') {
    const bad = below.fields.find((field) => !comparable(field.type))
    if (bad) return `struct containing ${show(bad.type)} cannot be compared`
  }
  if (below.kind === 'array' && !comparable(below.element)) return `${show(type)} cannot be compared`
  return ''
}
