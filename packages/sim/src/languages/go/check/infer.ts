import type { Checker, Operand, Span } from './checker.ts'
import { lookup } from './lookup.ts'
import { isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import { mapParams } from './substitute.ts'
import { termsOf, typeSetOf, coreType } from './type-sets.ts'
import type { Var } from './objects.ts'
import { defaultType, TypeParam, under, untypedTypes, type GoType } from './types.ts'
import { Bindings, unify, unifySignatures } from './unify.ts'

/**
 * Finds the type arguments that a call leaves out: from the arguments given, from typed function arguments, from
 * the constraints' core types and methods, and at last from the default types of untyped constants.
 * Reports and returns undefined when one cannot be found or an argument does not fit.
 */
export function infer(
  c: Checker, at: Span, params: readonly TypeParam[], given: readonly GoType[], formal: readonly Var[], actual: readonly Operand[], callee: string,
): readonly GoType[] | undefined {
  if (actual.some((argument) => mentions(argument.type, params)) || given.some((type) => mentions(type, params))) {
    const fresh = renamed(c, params)
    const map = mapParams(params, fresh)
    return inferFresh(c, at, fresh, given, formal.map((param) => c.instances.substitute(param.type, map)), actual, callee)
  }
  return inferFresh(c, at, params, given, formal.map((param) => param.type), actual, callee)
}

/** Inside its own body a function's parameters are types like others: the call gets new ones to solve for. */
function renamed(c: Checker, params: readonly TypeParam[]): TypeParam[] {
  const fresh: TypeParam[] = params.map((param) => new TypeParam(c.instances.freshId(), param.name, () => c.instances.substitute(param.bound, mapParams(params, fresh))))
  return fresh
}

function inferFresh(
  c: Checker, at: Span, params: readonly TypeParam[], given: readonly GoType[], formal: readonly GoType[], actual: readonly Operand[], callee: string,
): readonly GoType[] | undefined {
  const bound = new Bindings(c.instances)
  for (const [index, type] of given.entries()) bound.set(params[index]!, type)
  const untypedArgs: { param: TypeParam; argument: Operand }[] = []
  for (const [index, argument] of actual.entries()) {
    const type = formal[index]!
    if (argument.mode === 'invalid') return undefined
    if (!mentions(type, params)) continue
    if (isUntyped(argument.type)) {
      if (type.kind === 'typeParam' && params.includes(type) && argument.mode !== 'nil') untypedArgs.push({ param: type, argument })
      continue
    }
    if (!unify(type, argument.type, params, bound)) return mismatch(c, argument, type, params, bound)
  }
  useConstraints(c, params, bound)
  useDefaults(c, untypedArgs, bound)
  useConstraints(c, params, bound)
  return finish(c, at, params, bound, callee)
}

function mismatch(c: Checker, argument: Operand, type: GoType, params: readonly TypeParam[], bound: Bindings): undefined {
  const partly = c.instances.substitute(type, mapParams(params, params.map((param) => bound.get(param) ?? param)))
  const what = `type ${c.show(argument.type)} of ${exprString(argument.expr)} does not match `
  const tail = partly === type || mentions(partly, params) ? `${c.show(partly)} (cannot infer ${params.map((param) => param.name).join(', ')})` : `inferred type ${c.show(partly)} for ${c.show(type)}`
  c.error('generic', argument.expr, what + tail)
  return undefined
}

/** Core types of constraints, and the methods they ask for, may say more. Runs until nothing is added. */
function useConstraints(c: Checker, params: readonly TypeParam[], bound: Bindings): void {
  for (let rounds = 0; rounds <= params.length; rounds++) {
    const before = bound.size
    for (const param of params) {
      const core = coreType(param)
      const known = bound.get(param)
      const terms = termsOf(param)
      if (core && known) unify(core, coreType(known) ?? known, params, bound)
      else if (core && terms?.length === 1 && !terms[0]!.tilde) bound.set(param, terms[0]!.type)
      else if (core && !known && mentions(core, params)) bound.set(param, core)
      else if (core && !known && terms?.length === 1) bound.set(param, core)
      if (known) useMethods(c, param, known, params, bound)
    }
    replaceBound(c, bound)
    if (bound.size === before && rounds > 0) return
  }
}

function useMethods(c: Checker, param: TypeParam, known: GoType, params: readonly TypeParam[], bound: Bindings): void {
  const bounds = under(param)
  if (bounds.kind !== 'interface') return
  for (const method of typeSetOf(bounds).methods.values()) {
    const found = lookup(c.instances, known, method.name, method.pkg)
    if ('member' in found && found.member.kind === 'func') unifySignatures(method.type, found.member.type, (a, b) => unify(a, b, params, bound, true))
  }
}

function replaceBound(c: Checker, bound: Bindings): void {
  for (const [param, type] of bound) {
    const next = c.instances.substitute(type, new Map([...bound].filter(([other]) => other !== param)))
    if (next !== type) bound.set(param, next)
  }
}

const numericOrder: readonly GoType[] = [untypedTypes.int, untypedTypes.rune, untypedTypes.float, untypedTypes.complex]

/** A parameter that met only untyped constants takes the default type of the widest of them. */
function useDefaults(c: Checker, list: readonly { param: TypeParam; argument: Operand }[], bound: Bindings): void {
  const widest = new Map<TypeParam, GoType>()
  for (const { param, argument } of list) {
    if (bound.has(param)) continue
    const before = widest.get(param)
    const wider = !before || numericOrder.indexOf(argument.type) > numericOrder.indexOf(before)
    if (wider) widest.set(param, argument.type)
  }
  for (const [param, type] of widest) bound.set(param, defaultType(type))
}

function finish(c: Checker, at: Span, params: readonly TypeParam[], bound: Bindings, callee: string): readonly GoType[] | undefined {
  const args: GoType[] = []
  for (const param of params) {
    const type = bound.get(param)
    if (!type || mentions(type, params)) {
      c.error('generic', at, `in call to ${callee}, cannot infer ${param.name}`)
      return undefined
    }
    args.push(type)
  }
  return args
}

/** Whether a type mentions one of the parameters. */
export function mentions(type: GoType, params: readonly TypeParam[]): boolean {
  switch (type.kind) {
    case 'basic': return false
    case 'typeParam': return params.includes(type)
    case 'named': return type.typeArgs.some((arg) => mentions(arg, params))
    case 'pointer': case 'slice': case 'array': case 'chan': return mentions(type.element, params)
    case 'map': return mentions(type.keyType, params) || mentions(type.value, params)
    case 'struct': return type.fields.some((field) => mentions(field.type, params))
    case 'tuple': return type.types.some((part) => mentions(part, params))
    case 'func': return [...type.params, ...type.results].some((part) => mentions(part.type, params))
    case 'interface': return type.methods.some((method) => mentions(method.type, params)) || type.embeds.some((embed) => embed.terms.some((term) => mentions(term.type, params)))
  }
}
