import type { Call, Expr, Index } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { assignTo, singleValue } from './assignable.ts'
import { builtinCall } from './builtins.ts'
import { invalid, resultTypes, type Checker, type Operand } from './checker.ts'
import { conversion } from './conversions.ts'
import { expr, rawExpr } from './expressions.ts'
import { countFits, givenArguments, instance } from './function-instances.ts'
import { infer } from './infer.ts'
import { Var } from './objects.ts'
import { operandString } from './operand-string.ts'
import { isInvalid, isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import { coreType } from './type-sets.ts'
import { typeOf } from './type-expressions.ts'
import { defaultType, type GoType, type Signature } from './types.ts'

/** `f(args)`: a call, a conversion or a built-in. */
export function callExpr(c: Checker, x: Call): Operand {
  const partial = partialInstance(c, x)
  if (partial === 'bad') return useAll(c, x)
  const fun = partial?.generic ?? rawExpr(c, x.fun, undefined, true)
  if (fun.mode === 'invalid') return useAll(c, x)
  if (fun.mode === 'type') return convertCall(c, x)
  if (fun.mode === 'builtin') return builtinCall(c, x, fun.builtin!)
  const single = singleValue(c, fun)
  if (single.mode === 'invalid') return useAll(c, x)
  const core = coreType(single.type)
  if (core?.kind !== 'func') {
    c.error('call', x, `invalid operation: cannot call non-function ${operandString(single, (type) => c.show(type))}`)
    return useAll(c, x)
  }
  const args = argumentOperands(c, x, core)
  const signature = checkArguments(c, x, core, args, partial?.given ?? [])
  if (!signature) return knownResult(x, core)
  if (signature.results.length === 0) return { mode: 'novalue', type: resultTypes(signature), expr: x }
  return { mode: 'value', type: resultTypes(signature), expr: x }
}

/** After a wrong argument the call still has its result type, so that one mistake is told once. */
function knownResult(x: Call, signature: Signature): Operand {
  if (signature.typeParams.length > 0) return invalid(x)
  return { mode: signature.results.length === 0 ? 'novalue' : 'value', type: resultTypes(signature), expr: x }
}

function useAll(c: Checker, x: Call): Operand {
  for (const arg of x.args) rawExpr(c, arg, undefined, true)
  return invalid(x)
}

/** `f[A](…)` where more type arguments are to be found from the call. */
function partialInstance(c: Checker, x: Call): { generic: Operand; given: readonly GoType[] } | undefined | 'bad' {
  const fun = unparen(x.fun)
  if (fun.kind !== 'index') return undefined
  const generic = genericCallee(c, fun)
  if (!generic) return undefined
  const given = givenArguments(c, fun)
  if (!given || !countFits(c, fun, given, generic.type as Signature)) return 'bad'
  return { generic: { ...generic, expr: fun }, given }
}

function genericCallee(c: Checker, fun: Index): Operand | undefined {
  const base = unparen(fun.x)
  if (base.kind !== 'ident' && base.kind !== 'selector') return undefined
  if (base.kind === 'ident' && c.scope.find(base.name, base.start)?.kind !== 'func') return undefined
  if (base.kind === 'selector' && !(base.x.kind === 'ident' && c.scope.find(base.x.name, base.start)?.kind === 'package')) return undefined
  const operand = rawExpr(c, fun.x, undefined, true)
  return operand.mode === 'value' && operand.type.kind === 'func' && operand.type.typeParams.length > 0 ? operand : undefined
}

function convertCall(c: Checker, x: Call): Operand {
  const type = typeOf(c, x.fun)
  if (isInvalid(type)) return useAll(c, x)
  if (x.args.length !== 1) {
    const message = x.args.length === 0 ? `missing argument in conversion to ${c.show(type)}` : `too many arguments in conversion to ${c.show(type)}`
    c.error('call', x.args.length === 0 ? { start: x.close, end: x.end } : x.args.at(-1)!, message)
    return useAll(c, x)
  }
  const argument = expr(c, x.args[0]!)
  return argument.mode === 'invalid' ? invalid(x) : conversion(c, x, argument, type)
}

/** The arguments; a single call with several results stands for all of them. */
function argumentOperands(c: Checker, x: Call, signature: Signature): Operand[] {
  const only = x.args.length === 1 ? x.args[0]! : undefined
  const hint = (at: number): GoType | undefined => {
    const param = signature.params[Math.min(at, signature.params.length - 1)]
    if (!param || signature.typeParams.length > 0) return undefined
    const spreadPart = signature.variadic && at >= signature.params.length - 1 && !x.spread
    return spreadPart && param.type.kind === 'slice' ? param.type.element : param.type
  }
  if (!only) return x.args.map((arg, at) => genericArgument(c, arg, hint(at)))
  const operand = genericArgument(c, only, hint(0), true)
  if (operand.mode === 'value' && operand.type.kind === 'tuple') {
    return operand.type.types.map((type) => ({ mode: 'value', type, expr: only }))
  }
  return [operand]
}

/** A generic function may be an argument: its parameters are then found from the parameter it is passed to. */
function genericArgument(c: Checker, x: Expr, hint: GoType | undefined, multiple = false): Operand {
  const operand = rawExpr(c, x, undefined, true)
  if (operand.mode === 'value' && operand.type.kind === 'func' && operand.type.typeParams.length > 0) return instanceForHint(c, x, operand, hint)
  if (operand.mode === 'type' || operand.mode === 'builtin') return expr(c, x)
  return multiple ? operand : singleValue(c, operand)
}

function instanceForHint(c: Checker, x: Expr, operand: Operand, hint: GoType | undefined): Operand {
  const generic = operand.type as Signature
  const wanted = hint && coreType(hint)
  const plain: Signature = { ...generic, typeParams: [], key: undefined }
  const formal = new Var('', plain, x.start, 'param', c.pkg)
  if (wanted?.kind !== 'func') {
    c.error('generic', x, `cannot use generic function ${exprString(x)} without instantiation`)
    return invalid(x)
  }
  const args = infer(c, x, generic.typeParams, [], [formal], [{ mode: 'value', type: wanted, expr: x }], exprString(x))
  return args ? instance(c, x, x, generic, args, []) : invalid(x)
}

function checkArguments(c: Checker, x: Call, signature: Signature, args: readonly Operand[], given: readonly GoType[]): Signature | undefined {
  // An argument that is wrong already says enough of the call.
  if (args.some((arg) => arg.mode === 'invalid')) return signature.typeParams.length > 0 ? undefined : signature
  const formal = expandParams(c, x, signature, args)
  if (!formal) return undefined
  let params = formal
  let filled = signature
  if (signature.typeParams.length > 0) {
    const found = infer(c, { start: x.close, end: x.end }, signature.typeParams, given, formal, args, exprString(calleeOf(x)))
    if (!found) return undefined
    const made = instance(c, x.fun, calleeOf(x), signature, found, [])
    if (made.mode === 'invalid') return undefined
    filled = made.type as Signature
    c.info.types.set(x.fun, { mode: 'value', type: filled, value: undefined })
    params = expandParams(c, x, filled, args) ?? []
  }
  const context = `argument to ${exprString(x.fun)}`
  let good = true
  for (const [at, arg] of args.entries()) {
    if (assignTo(c, arg, params[at]!.type, context).mode === 'invalid') good = false
  }
  return good ? filled : undefined
}

function calleeOf(x: Call): Expr {
  const fun = unparen(x.fun)
  return fun.kind === 'index' ? fun.x : x.fun
}

/** One parameter for each argument: a variadic one repeated as often as needed. Reports a wrong count. */
function expandParams(c: Checker, x: Call, signature: Signature, args: readonly Operand[]): Var[] | undefined {
  const { params, variadic } = signature
  if (x.spread) {
    if (!variadic) {
      c.error('call', x.args.at(-1)!, `cannot use ... in call to non-variadic ${exprString(x.fun)}`)
      return undefined
    }
    if (x.args.length === 1 && args.length > 1) {
      c.error('call', x.args[0]!, `cannot use ... with ${args.length}-valued ${exprString(x.args[0]!)}`)
      return undefined
    }
    if (args.length === params.length) return [...params]
  } else if (variadic && args.length >= params.length - 1) {
    const last = params.at(-1)!
    const element = last.type.kind === 'slice' ? last.type.element : last.type
    const fixed = params.slice(0, -1)
    const extra = Array.from({ length: args.length - fixed.length }, () => new Var(last.name, element, last.at, 'param', last.pkg))
    return [...fixed, ...extra]
  } else if (args.length === params.length) return [...params]
  wrongCount(c, x, signature, args)
  return undefined
}

function wrongCount(c: Checker, x: Call, signature: Signature, args: readonly Operand[]): void {
  if (args.some((arg) => arg.mode === 'invalid')) return
  const few = args.length < signature.params.length
  const have = `(${args.map((arg) => argumentWord(c, arg)).join(', ')})`
  const want = `(${signature.params.map((param, at) => (signature.variadic && at === signature.params.length - 1 && param.type.kind === 'slice' ? `...${c.show(param.type.element)}` : c.show(param.type))).join(', ')})`
  const at = few ? { start: x.close, end: x.end } : (args[signature.params.length]?.expr ?? x)
  c.error('call', at, `${few ? 'not enough' : 'too many'} arguments in call to ${exprString(x.fun)}\n\thave ${have}\n\twant ${want}`)
}

/** How an operand shows in a `have (…)` line. */
export function argumentWord(c: Checker, x: Operand): string {
  if (x.mode === 'nil') return 'nil'
  if (!isUntyped(x.type)) return c.show(x.type)
  const type = defaultType(x.type)
  return x.mode === 'constant' && type.kind === 'basic' && (type.class === 'integer' || type.class === 'float') ? 'number' : c.show(type)
}
