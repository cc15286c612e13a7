import type { Call, Expr } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { coreType } from '../check/type-sets.ts'
import type { GoType, Signature } from '../check/types.ts'
import type { FuncRef, StartRef } from '../runtime/types.ts'
import { emitBuiltin } from './builtin-calls.ts'
import { emitConversion } from './conversions.ts'
import type { Emitter } from './emitter.ts'
import { adapt, emitAs, emitExpr, emitReceiver } from './expressions.ts'
import { staticClosure } from '../runtime/handlers-calls.ts'

/** Pushes what a call gives: one value, a tuple of several, or null for none. */
export function emitCall(e: Emitter, x: Call): void {
  const fun = e.program.info.types.get(x.fun)
  if (fun?.mode === 'type') return emitConversion(e, x.args[0]!, e.typeOf(x))
  if (fun?.mode === 'builtin') return emitBuiltin(e, x, builtinName(x))
  const callee = emitCallee(e, x)
  const count = emitArguments(e, x, signatureOf(e, x))
  e.at(x)
  if (callee.kind === 'static') e.emit('GO_CALL', (count + callee.extra) | (e.constant(callee.ref) << 8))
  else if (callee.kind === 'method') e.emit('GO_CALL_METHOD', count | (e.constant({ method: callee.name }) << 8))
  else e.emit('GO_CALL_VALUE', count | (e.constant({ signature: callee.signature }) << 8))
}

export function builtinName(x: Call): string {
  const fun = unparen(x.fun)
  return fun.kind === 'ident' ? fun.name : ''
}

function signatureOf(e: Emitter, x: Call): Signature {
  const core = coreType(e.typeOf(x.fun))
  if (core?.kind !== 'func') throw new Error('a call of no function')
  return core
}

type Callee =
  | { readonly kind: 'static'; readonly ref: FuncRef; readonly extra: number }
  | { readonly kind: 'method'; readonly name: string }
  | { readonly kind: 'value'; readonly signature: string }

/** Pushes what stands below the arguments (a receiver, an interface value, a function value), and says how to call it. */
function emitCallee(e: Emitter, x: Call): Callee {
  const known = staticCallee(e, x.fun)
  if (known) return { kind: 'static', ref: known, extra: 0 }
  const fun = unparen(x.fun)
  if (fun.kind === 'selector') {
    const selection = e.selectionOf(fun)
    if (selection?.kind === 'method' && selection.member.kind === 'func') {
      const { ref, dynamic } = emitReceiver(e, fun, selection.member)
      return ref ? { kind: 'static', ref, extra: 1 } : { kind: 'method', name: dynamic! }
    }
  }
  emitExpr(e, x.fun)
  return { kind: 'value', signature: e.program.signatureKey(signatureOf(e, x)) }
}

/** A declared function called by its name. */
function staticCallee(e: Emitter, x: Expr): FuncRef | undefined {
  const fun = unparen(x)
  const base = fun.kind === 'index' ? unparen(fun.x) : fun
  const name = base.kind === 'selector' && !e.selectionOf(base) ? base.name : base
  if (name.kind !== 'ident') return undefined
  const object = e.objectOf(name)
  if (object?.kind !== 'func') return undefined
  return e.program.function(object, (e.program.info.typeArgs.get(name) ?? []).map((arg) => e.subst(arg)))
}

/** Pushes the arguments as the parameters want them; variadic ones in a slice. Gives their number. */
function emitArguments(e: Emitter, x: Call, signature: Signature): number {
  const { params, variadic } = signature
  const only = x.args.length === 1 ? x.args[0]! : undefined
  const results = only && e.typeOf(only)
  if (only && results?.kind === 'tuple') {
    emitSpreadResults(e, only, results.types, signature)
    return params.length
  }
  const fixed = variadic ? params.length - 1 : params.length
  for (let at = 0; at < fixed; at++) emitAs(e, x.args[at]!, e.subst(params[at]!.type))
  if (!variadic) return params.length
  const last = e.subst(params.at(-1)!.type)
  if (x.spread) emitAs(e, x.args[fixed]!, last)
  else emitVariadic(e, x.args.slice(fixed), last)
  return params.length
}

function emitVariadic(e: Emitter, args: readonly Expr[], slice: GoType): void {
  if (slice.kind !== 'slice') throw new Error('a variadic parameter is a slice')
  if (args.length === 0) {
    e.load(null)
    return
  }
  e.emit('GO_NEW_ARRAY', e.constant(e.rtype({ kind: 'array', length: args.length, element: slice.element })))
  for (const [at, arg] of args.entries()) {
    emitAs(e, arg, slice.element)
    e.emit('GO_INIT_ELEMENT', at)
  }
  e.emit('GO_WHOLE_SLICE')
}

/** `f(g())` where g has several results. */
function emitSpreadResults(e: Emitter, x: Expr, types: readonly GoType[], { params, variadic }: Signature): void {
  emitExpr(e, x)
  e.emit('GO_UNPACK', types.length)
  const registers = types.map(() => e.temporary('result'))
  for (const register of registers.toReversed()) e.emit('STORE_LOCAL', register)
  const push = (at: number, target: GoType): void => {
    e.emit('LOAD_LOCAL', registers[at]!)
    adapt(e, types[at]!, target)
  }
  const fixed = variadic ? params.length - 1 : params.length
  for (let at = 0; at < fixed; at++) push(at, e.subst(params[at]!.type))
  if (!variadic) return
  const last = e.subst(params.at(-1)!.type)
  if (last.kind !== 'slice') return
  e.emit('GO_NEW_ARRAY', e.constant(e.rtype({ kind: 'array', length: types.length - fixed, element: last.element })))
  for (let at = fixed; at < types.length; at++) {
    push(at, last.element)
    e.emit('GO_INIT_ELEMENT', at - fixed)
  }
  e.emit('GO_WHOLE_SLICE')
}

/** What `go` and `defer` start: how many arguments are on the stack, and what the call may come to. */
export interface Suspended { readonly count: number; readonly target: StartRef }

/** Pushes a function value and its arguments for `go` and `defer`. */
export function emitSuspended(e: Emitter, x: Call): Suspended {
  const fun = e.program.info.types.get(x.fun)
  if (fun?.mode === 'builtin' || fun?.mode === 'type') return emitSuspendedBuiltin(e, x)
  const known = staticCallee(e, x.fun)
  const signature = signatureOf(e, x)
  if (known) e.load(staticClosure(known))
  else emitExpr(e, x.fun)
  const count = emitArguments(e, x, signature)
  return { count, target: { func: known, signature: e.program.signatureKey(signature) } }
}

/** `defer close(c)`: a small function that does it, with the operands worked out now as its arguments. */
function emitSuspendedBuiltin(e: Emitter, x: Call): Suspended {
  const name = builtinName(x)
  const types = x.args.map((arg) => e.typeOf(arg))
  const func = e.program.builtinFunction(name, types)
  e.load(staticClosure(func))
  for (const [at, arg] of x.args.entries()) emitAs(e, arg, types[at]!)
  return { count: x.args.length, target: { func, signature: '' } }
}
