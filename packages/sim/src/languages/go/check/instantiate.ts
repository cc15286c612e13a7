import type { Checker, Span } from './checker.ts'
import { identical } from './identity.ts'
import { missingMethod, type MissingMethod } from './lookup.ts'
import { comparable, isInterface, isInvalid } from './predicates.ts'
import { mapParams } from './substitute.ts'
import { includes, termsOf, typeSetOf } from './type-sets.ts'
import { signatureString } from './type-string.ts'
import { constraintOf, under, type GoType, type InterfaceType, type TypeParam } from './types.ts'

/** Checks that type arguments satisfy their constraints; the first that does not is reported. */
export function verifyArguments(c: Checker, params: readonly TypeParam[], args: readonly GoType[], places: readonly Span[] | Span): boolean {
  const map = mapParams(params, args)
  for (const [at, param] of params.entries()) {
    const bound = c.instances.substitute(constraintOf(param), map)
    const arg = args[at]!
    const cause = bound.kind === 'interface' ? unsatisfied(c, arg, bound, c.instances.substitute(param.bound, map)) : undefined
    if (cause === undefined) continue
    const place = Array.isArray(places) ? ((places as readonly Span[])[at] ?? (places as readonly Span[])[0]!) : (places as Span)
    c.error('generic', place, cause)
    return false
  }
  return true
}

/** Why a type does not satisfy a constraint, in the compiler's words; undefined when it does. */
function unsatisfied(c: Checker, type: GoType, bound: InterfaceType, written: GoType): string | undefined {
  if (isInvalid(type)) return undefined
  const set = typeSetOf(bound)
  const sentence = (why: string): string => `${c.show(type)} does not satisfy ${c.show(written)}${why === '' ? '' : ` (${why})`}`
  if (set.terms?.length === 0) return `cannot satisfy ${c.show(written)} (empty type set)`
  const missing = missingMethod(c.instances, type, set.methods)
  if (missing) return sentence(missingCause(c, type, missing))
  if (set.comparable && !comparable(type)) return sentence('')
  if (!set.terms) return undefined
  const mine = type.kind === 'typeParam' ? termsOf(type) : isInterface(type) ? typeSetOf(under(type) as InterfaceType).terms : [{ tilde: false, type }]
  if (!mine) return sentence(`${c.show(type)} missing in ${termList(c, set.terms)}`)
  const outside = mine.find((term) => !set.terms!.some((allowed) => (term.tilde ? allowed.tilde && identical(under(allowed.type), under(term.type)) : includes([allowed], term.type))))
  if (!outside) return undefined
  const near = set.terms.find((term) => !term.tilde && identical(term.type, under(outside.type)))
  if (near && type.kind !== 'typeParam') return sentence(`possibly missing ~ for ${c.show(near.type)} in ${c.show(written)}`)
  return sentence(`${c.show(outside.type)} missing in ${termList(c, set.terms)}`)
}

function termList(c: Checker, terms: NonNullable<ReturnType<typeof termsOf>>): string {
  return terms.map((term) => (term.tilde ? '~' : '') + c.show(term.type)).join(' | ')
}

/** The words in parentheses after `does not implement`. */
export function missingCause(c: Checker, type: GoType, missing: MissingMethod): string {
  const show = (method: { name: string; type: MissingMethod['want']['type'] }): string => method.name + signatureString(method.type, (pkg) => (pkg === c.pkg ? '' : pkg.name))
  if (missing.why === 'pointer') return `method ${missing.name} has pointer receiver`
  if (missing.why === 'type' && missing.have) return `wrong type for method ${missing.name})\n\t\thave ${show(missing.have)}\n\t\twant ${show(missing.want)}`
  if (type.kind === 'pointer' && isInterface(type.element)) return `type ${c.show(type)} is pointer to interface, not interface`
  if (type.kind === 'pointer' && type.element.kind === 'typeParam') return `type ${c.show(type)} is pointer to type parameter, not type parameter`
  return `missing method ${missing.name}`
}

/** Why a type does not implement an interface; undefined when it does. */
export function notImplemented(c: Checker, type: GoType, wanted: GoType): string | undefined {
  const below = under(wanted)
  if (below.kind !== 'interface') return undefined
  const missing = missingMethod(c.instances, type, typeSetOf(below).methods)
  if (!missing) return undefined
  const cause = missingCause(c, type, missing)
  const close = missing.why === 'type' ? '' : ')'
  return `${c.show(type)} does not implement ${c.show(wanted)} (${cause}${close}`
}

export function implementsInterface(c: Checker, type: GoType, wanted: InterfaceType): boolean {
  return missingMethod(c.instances, type, typeSetOf(wanted).methods) === undefined
}

