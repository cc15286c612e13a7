import { invalid, type Checker, type Operand } from './checker.ts'
import { represent } from './constants.ts'
import { identical } from './identity.ts'
import { notImplemented } from './instantiate.ts'
import { operandString } from './operand-string.ts'
import { hasNil, isBoolean, isInterface, isInvalid, isNumeric, isString, isUntyped } from './predicates.ts'
import { termsOf, typeSetOf } from './type-sets.ts'
import { defaultType, under, untypedTypes, type Basic, type GoType } from './types.ts'

export type ConversionFault = 'truncated' | 'overflows' | 'kind'

/** The type an untyped operand takes on when used as the target; or why it cannot. */
export function implicitType(x: Operand, target: GoType): GoType | { fault: ConversionFault } {
  if (x.mode === 'invalid' || !isUntyped(x.type) || isInvalid(target)) return x.type
  if (isUntyped(target)) return widerUntyped(x.type, target)
  if (target.kind === 'typeParam') {
    const terms = termsOf(target)
    const fits = terms !== undefined && terms.length > 0 && terms.every((term) => !('fault' in implicitType(x, under(term.type))))
    return fits ? target : { fault: 'kind' }
  }
  const below = under(target)
  if (below.kind === 'basic') return basicFits(x, below) ?? target
  if (x.mode === 'nil') return hasNil(target) ? untypedTypes.nil : { fault: 'kind' }
  if (below.kind !== 'interface' || typeSetOf(below).methods.size > 0 || typeSetOf(below).terms) return { fault: 'kind' }
  return defaultType(x.type)
}

const numericOrder: readonly GoType[] = [untypedTypes.int, untypedTypes.rune, untypedTypes.float, untypedTypes.complex]

function widerUntyped(a: GoType, b: GoType): GoType | { fault: ConversionFault } {
  if (a === b) return a
  if (!isNumeric(a) || !isNumeric(b)) return { fault: 'kind' }
  return numericOrder.indexOf(a) > numericOrder.indexOf(b) ? a : b
}

function basicFits(x: Operand, target: Basic): { fault: ConversionFault } | undefined {
  if (x.mode === 'constant' && x.value) {
    const made = represent(x.value, target)
    return 'fault' in made ? { fault: made.fault } : undefined
  }
  if (x.mode === 'nil') return hasNil(target) ? undefined : { fault: 'kind' }
  const fits = x.type === untypedTypes.bool ? isBoolean(target) : x.type === untypedTypes.string ? isString(target) : isNumeric(x.type) && isNumeric(target)
  return fits ? undefined : { fault: 'kind' }
}

/** Turns an untyped operand into the target type inside an operation; reports when it cannot be. */
export function convertUntyped(c: Checker, x: Operand, target: GoType): Operand {
  const type = implicitType(x, target)
  if ('fault' in type) {
    const text = operandString(x, (inner) => c.show(inner))
    const words = { truncated: `${text} truncated to ${c.show(target)}`, overflows: `${text} overflows ${c.show(target)}`, kind: `cannot convert ${text} to type ${c.show(target)}` }
    c.error('constant', x.expr, words[type.fault])
    return invalid(x.expr)
  }
  return become(c, x, type)
}

/** The operand with its new type, its constant rounded to it, and the tree told. */
export function become(c: Checker, x: Operand, type: GoType): Operand {
  if (type === x.type) return x
  let { value } = x
  const below = under(type)
  if (value && below.kind === 'basic') {
    const made = represent(value, below)
    if ('value' in made) value = made.value
  }
  if (!isUntyped(type) || x.mode !== 'nil') c.settle(x.expr, type, value)
  return { ...x, type, value }
}

/** True, or the cause (maybe empty) why a value cannot be assigned to a variable of the type. */
export function assignable(c: Checker, x: Operand, target: GoType): true | string {
  if (x.mode === 'invalid' || isInvalid(x.type) || isInvalid(target)) return true
  const from = x.type
  if (identical(from, target)) return true
  if (isUntyped(from)) return !('fault' in implicitType(x, target)) || ''
  const fromUnder = under(from)
  const targetUnder = under(target)
  if (targetUnder.kind === 'interface' && target.kind !== 'typeParam') {
    const why = notImplemented(c, from, target)
    if (why === undefined) return true
    if (isInterface(from) && notImplemented(c, target, from) === undefined) return 'need type assertion'
    return why
  }
  if (fromUnder.kind === 'interface' && from.kind !== 'typeParam' && notImplemented(c, target, from) === undefined) return 'need type assertion'
  const oneUnnamed = !hasName(from) || !hasName(target)
  if (oneUnnamed && from.kind !== 'typeParam' && target.kind !== 'typeParam' && identical(fromUnder, targetUnder)) return true
  if (fromUnder.kind === 'chan' && targetUnder.kind === 'chan' && fromUnder.direction === 'both' && oneUnnamed && identical(fromUnder.element, targetUnder.element)) return true
  return throughTypeParams(c, x, target)
}

function throughTypeParams(c: Checker, x: Operand, target: GoType): true | string {
  if (target.kind === 'typeParam' && !hasName(x.type)) {
    const terms = termsOf(target)
    if (terms && terms.length > 0 && terms.every((term) => assignable(c, x, term.type) === true)) return true
  }
  if (x.type.kind === 'typeParam' && !hasName(target)) {
    const terms = termsOf(x.type)
    if (terms && terms.length > 0 && terms.every((term) => assignable(c, { ...x, type: term.type }, target) === true)) return true
  }
  return ''
}

function hasName(type: GoType): boolean {
  return type.kind === 'basic' || type.kind === 'named' || type.kind === 'typeParam'
}

/**
 * Assigns an operand to something of type `target` (undefined: a new variable, which takes the default type).
 * `context` ends the sentence: `assignment`, `argument to f`, `return statement` …
 */
export function assignTo(c: Checker, x: Operand, target: GoType | undefined, context: string): Operand {
  const single = singleValue(c, x)
  if (single.mode === 'invalid') return single
  if (single.mode === 'type' || single.mode === 'builtin') return notAValue(c, single)
  if (isUntyped(single.type)) return assignUntyped(c, single, target, context)
  if (!target) return single
  const answer = assignable(c, single, target)
  if (answer === true) return single
  const cause = answer === '' ? '' : answer === 'need type assertion' ? `: need type assertion` : `: ${answer}`
  c.error('not-assignable', single.expr, `cannot use ${operandString(single, (type) => c.show(type))} as ${c.show(target)} value in ${context}${cause}`)
  return invalid(single.expr)
}

function notAValue(c: Checker, x: Operand): Operand {
  const text = operandString(x, (type) => c.show(type))
  c.error('not-a-value', x.expr, x.mode === 'type' ? `${text} is not an expression` : `${text} must be called`)
  return invalid(x.expr)
}

function assignUntyped(c: Checker, x: Operand, target: GoType | undefined, context: string): Operand {
  let goal = target
  if (!goal || (isInterface(goal) && x.mode !== 'nil')) {
    if (!goal && x.mode === 'nil') {
      c.error('not-assignable', x.expr, `use of untyped nil in ${context}`)
      return invalid(x.expr)
    }
    if (!goal || !('fault' in implicitType(x, goal))) goal = defaultType(x.type)
  }
  const type = implicitType(x, goal)
  if (!('fault' in type)) return x.mode === 'nil' ? settleNil(c, x, goal) : become(c, x, type)
  const tail = type.fault === 'kind' ? '' : ` (${type.fault})`
  const shown = x.mode === 'nil' ? 'nil' : operandString(x, (inner) => c.show(inner))
  c.error('not-assignable', x.expr, `cannot use ${shown} as ${c.show(target ?? goal)} value in ${context}${tail}`)
  return invalid(x.expr)
}

/** `nil` in the tree takes the type of the place it stands in. */
export function settleNil(c: Checker, x: Operand, type: GoType): Operand {
  c.settle(x.expr, type)
  return { ...x, mode: 'value', type }
}

/** One value where one is wanted: calls with none or several results are refused. */
export function singleValue(c: Checker, x: Operand): Operand {
  if (x.mode === 'novalue') {
    c.error('no-value', x.expr, `${operandString(x, (type) => c.show(type)).replace(' (no value)', '')} (no value) used as value`)
    return invalid(x.expr)
  }
  if (x.mode === 'value' && x.type.kind === 'tuple') {
    c.error('multiple-values', x.expr, `multiple-value ${operandString(x, (type) => c.show(type))} in single-value context`)
    return invalid(x.expr)
  }
  return x
}
