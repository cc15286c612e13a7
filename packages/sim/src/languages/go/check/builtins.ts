import type { Call, Expr } from '../syntax/tree.ts'
import { assignTo, become, convertUntyped, implicitType, singleValue } from './assignable.ts'
import { callMessages } from './builtin-arity.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { complexValue, floatValue, imaginaryPart, intValue, realPart, toReal, compareConstants } from './constants.ts'
import { expr, rawExpr } from './expressions.ts'
import { checkIndex } from './indexing.ts'
import { identical } from './identity.ts'
import { operandString } from './operand-string.ts'
import { allNumeric, allOrdered, isComplex, isFloat, isString, isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import { coreStringOrBytes, coreType, every } from './type-sets.ts'
import { anyTypeOf, typeOf } from './type-expressions.ts'
import { basicTypes, emptyTuple, anyType, pointerTo, sliceOf, under, untypedTypes, type GoType } from './types.ts'

type Rule = (c: Checker, x: Call, args: readonly Operand[]) => Operand

/** A call of a predeclared function. */
export function builtinCall(c: Checker, x: Call, name: string): Operand {
  if (x.spread && name !== 'append') {
    c.error('call', x, `invalid operation: invalid use of ... with built-in ${name}`)
    for (const arg of x.args) rawExpr(c, arg)
    return invalid(x)
  }
  if (name === 'make') return counted(c, x, name, x.args.length) ? makeCall(c, x) : invalid(x)
  if (name === 'new') return counted(c, x, name, x.args.length) ? newCall(c, x) : invalid(x)
  const args = operands(c, x)
  if (args.some((arg) => arg.mode === 'invalid')) return invalid(x)
  if (!counted(c, x, name, args.length)) return invalid(x)
  return rules[name]!(c, x, args)
}

function operands(c: Checker, x: Call): Operand[] {
  if (x.args.length !== 1) return x.args.map((arg) => expr(c, arg))
  const only = rawExpr(c, x.args[0]!)
  if (only.mode === 'value' && only.type.kind === 'tuple') return only.type.types.map((type) => ({ mode: 'value', type, expr: x.args[0]! }))
  if (only.mode === 'type' || only.mode === 'builtin') return [expr(c, x.args[0]!)]
  return [singleValue(c, only)]
}

function counted(c: Checker, x: Call, name: string, have: number): boolean {
  const message = callMessages(name, have)
  if (message === undefined) return true
  c.error('call', message === 'not enough' ? { start: x.close, end: x.end } : x, `${message} arguments for ${exprString(x)} (expected ${callMessages(name)}, found ${have})`)
  return false
}

function show(c: Checker, x: Operand): string {
  return operandString(x, (type) => c.show(type))
}

function refuse(c: Checker, at: Expr, whole: Expr, message: string): Operand {
  c.error('invalid-operation', at, message)
  return invalid(whole)
}

const rules: Readonly<Record<string, Rule>> = {
  append: appendCall,
  cap: (c, x, args) => lengthCall(c, x, args[0]!, 'cap'),
  len: (c, x, args) => lengthCall(c, x, args[0]!, 'len'),
  clear: (c, x, args) => {
    const ok = every(args[0]!.type, (below) => below.kind === 'map' || below.kind === 'slice')
    return ok ? nothing(x) : refuse(c, args[0]!.expr, x, `invalid argument: clear ${show(c, args[0]!)} must be a map or slice`)
  },
  close: closeCall,
  complex: complexCall,
  real: (c, x, args) => partCall(c, x, args[0]!, 'real'),
  imag: (c, x, args) => partCall(c, x, args[0]!, 'imag'),
  copy: copyCall,
  delete: deleteCall,
  max: (c, x, args) => extremeCall(c, x, args, 'max'),
  min: (c, x, args) => extremeCall(c, x, args, 'min'),
  panic: (c, x, args) => {
    assignTo(c, args[0]!, anyType, 'argument to panic')
    return nothing(x)
  },
  print: printCall,
  println: printCall,
  recover: (_c, x) => ({ mode: 'value', type: anyType, expr: x }),
}

function nothing(x: Call): Operand {
  return { mode: 'novalue', type: emptyTuple, expr: x }
}

function printCall(c: Checker, x: Call, args: readonly Operand[]): Operand {
  for (const arg of args) assignTo(c, arg, undefined, `argument to built-in ${exprString(x.fun)}`)
  return nothing(x)
}

function appendCall(c: Checker, x: Call, args: readonly Operand[]): Operand {
  const first = args[0]!
  if (first.mode === 'nil') return refuse(c, first.expr, x, 'first argument to append must be a typed slice; have untyped nil')
  const core = coreStringOrBytes(first.type)
  if (core?.kind !== 'slice') return refuse(c, first.expr, x, `invalid argument: ${show(c, first)} is not a slice`)
  const rest = args.slice(1)
  if (x.spread) {
    const last = rest.at(-1)
    if (!last || rest.length > 1) return refuse(c, x, x, 'can only use ... with final argument in list')
    const text = coreStringOrBytes(last.type)
    const bytes = under(core.element)
    if (text?.kind === 'basic' && text.class === 'string' && bytes.kind === 'basic' && bytes.key === 'uint8') {
      if (isUntyped(last.type)) become(c, last, basicTypes.string)
    } else assignTo(c, last, sliceOf(core.element), 'argument to append')
    return { mode: 'value', type: first.type, expr: x }
  }
  for (const arg of rest) assignTo(c, arg, core.element, 'argument to append')
  return { mode: 'value', type: first.type, expr: x }
}

function lengthCall(c: Checker, x: Call, arg: Operand, name: 'len' | 'cap'): Operand {
  if (name === 'len' && arg.mode === 'constant' && arg.value?.kind === 'string') {
    if (isUntyped(arg.type)) c.settle(arg.expr, basicTypes.string, arg.value)
    return { mode: 'constant', type: basicTypes.int, value: intValue(arg.value.value.length), expr: x }
  }
  const array = arrayOf(under(arg.type))
  if (array !== undefined && arg.type.kind !== 'typeParam' && !hasCallOrReceive(c, arg.expr)) {
    return { mode: 'constant', type: basicTypes.int, value: intValue(array), expr: x }
  }
  const allowed = (below: GoType): boolean =>
    below.kind === 'slice' || below.kind === 'chan' || arrayOf(below) !== undefined || (name === 'len' && (below.kind === 'map' || isString(below)))
  if (!every(arg.type, allowed)) return refuse(c, arg.expr, x, `invalid argument: ${show(c, arg)} for built-in ${name}`)
  return { mode: 'value', type: basicTypes.int, expr: x }
}

function arrayOf(type: GoType): number | undefined {
  const array = type.kind === 'pointer' ? under(type.element) : type
  return array.kind === 'array' ? array.length : undefined
}

/** Such an argument must run, so its length is no constant. */
function hasCallOrReceive(c: Checker, x: Expr): boolean {
  switch (x.kind) {
    case 'call': return c.info.types.get(x.fun)?.mode !== 'type' && c.info.types.get(x)?.mode !== 'constant' ? true : x.args.some((arg) => hasCallOrReceive(c, arg))
    case 'unary': return x.op === '<-' || hasCallOrReceive(c, x.x)
    case 'paren': case 'star': case 'selector': case 'slice': case 'assert': return hasCallOrReceive(c, x.x)
    case 'index': return hasCallOrReceive(c, x.x) || x.indices.some((index) => hasCallOrReceive(c, index))
    case 'binary': return hasCallOrReceive(c, x.x) || hasCallOrReceive(c, x.y)
    case 'composite': return x.elements.some((element) => hasCallOrReceive(c, element.value))
    default: return false
  }
}

function closeCall(c: Checker, x: Call, args: readonly Operand[]): Operand {
  const arg = args[0]!
  const core = coreType(arg.type)
  if (core?.kind !== 'chan') return refuse(c, arg.expr, x, `invalid operation: cannot close non-channel ${show(c, arg)}`)
  if (core.direction === 'receive') return refuse(c, arg.expr, x, `invalid operation: cannot close receive-only channel ${show(c, arg)}`)
  return nothing(x)
}

function complexCall(c: Checker, x: Call, args: readonly Operand[]): Operand {
  let [a, b] = args as [Operand, Operand]
  if (isUntyped(a.type) && !isUntyped(b.type)) a = convertUntyped(c, a, b.type)
  else if (isUntyped(b.type) && !isUntyped(a.type)) b = convertUntyped(c, b, a.type)
  else if (isUntyped(a.type) && (a.mode !== 'constant' || b.mode !== 'constant')) {
    a = convertUntyped(c, a, basicTypes.float64)
    b = convertUntyped(c, b, basicTypes.float64)
  }
  if (a.mode === 'invalid' || b.mode === 'invalid') return invalid(x)
  if (a.mode === 'constant' && b.mode === 'constant' && a.value && b.value) {
    const re = toReal(a.value)
    const im = toReal(b.value)
    if (re && im && isUntyped(a.type) && isUntyped(b.type)) return { mode: 'constant', type: untypedTypes.complex, value: complexValue(re, im), expr: x }
    if (re && im && identical(a.type, b.type) && isFloat(a.type)) return { mode: 'constant', type: complexOf(a.type), value: complexValue(re, im), expr: x }
  }
  if (!identical(a.type, b.type)) return refuse(c, x, x, `invalid operation: ${exprString(x)} (mismatched types ${c.show(a.type)} and ${c.show(b.type)})`)
  if (!isFloat(a.type)) return refuse(c, a.expr, x, `invalid argument: arguments have type ${c.show(a.type)}, expected floating-point`)
  return { mode: 'value', type: complexOf(a.type), expr: x }
}

function complexOf(type: GoType): GoType {
  const below = under(type)
  return below.kind === 'basic' && below.bits === 32 ? basicTypes.complex64 : basicTypes.complex128
}

function partCall(c: Checker, x: Call, given: Operand, name: 'real' | 'imag'): Operand {
  let arg = given
  if (isUntyped(arg.type)) {
    if (arg.mode === 'constant' && arg.value && allNumeric(arg.type)) {
      const part = name === 'real' ? realPart(arg.value) : imaginaryPart(arg.value)
      return { mode: 'constant', type: untypedTypes.float, value: floatValue(part), expr: x }
    }
    arg = convertUntyped(c, arg, basicTypes.complex128)
    if (arg.mode === 'invalid') return invalid(x)
  }
  if (!isComplex(arg.type)) return refuse(c, arg.expr, x, `invalid argument: argument has type ${c.show(arg.type)}, expected complex type`)
  const below = under(arg.type)
  const type = below.kind === 'basic' && below.bits === 64 ? basicTypes.float32 : basicTypes.float64
  if (arg.mode === 'constant' && arg.value) {
    return { mode: 'constant', type, value: floatValue(name === 'real' ? realPart(arg.value) : imaginaryPart(arg.value)), expr: x }
  }
  return { mode: 'value', type, expr: x }
}

function copyCall(c: Checker, x: Call, args: readonly Operand[]): Operand {
  const [to, from] = args as [Operand, Operand]
  const target = coreType(to.type)
  const source = coreStringOrBytes(from.type)
  if (target?.kind !== 'slice') return refuse(c, x, x, `invalid argument: copy expects slice arguments; found ${show(c, to)} and ${show(c, from)}`)
  if (source?.kind === 'basic' && source.class === 'string') {
    if (isUntyped(from.type)) become(c, from, basicTypes.string)
    const bytes = under(target.element)
    if (bytes.kind === 'basic' && bytes.key === 'uint8') return { mode: 'value', type: basicTypes.int, expr: x }
    return refuse(c, x, x, `invalid argument: arguments to copy ${show(c, to)} and ${show(c, from)} have different element types ${c.show(target.element)} and byte`)
  }
  if (source?.kind !== 'slice') return refuse(c, x, x, `invalid argument: copy expects slice arguments; found ${show(c, to)} and ${show(c, from)}`)
  if (!identical(target.element, source.element)) return refuse(c, x, x, `invalid argument: arguments to copy ${show(c, to)} and ${show(c, from)} have different element types ${c.show(target.element)} and ${c.show(source.element)}`)
  return { mode: 'value', type: basicTypes.int, expr: x }
}

function deleteCall(c: Checker, x: Call, args: readonly Operand[]): Operand {
  const [map, key] = args as [Operand, Operand]
  const core = coreType(map.type)
  if (core?.kind !== 'map') return refuse(c, map.expr, x, `invalid argument: ${show(c, map)} is not a map`)
  assignTo(c, key, core.keyType, 'argument to delete')
  return nothing(x)
}

function extremeCall(c: Checker, x: Call, args: readonly Operand[], name: 'min' | 'max'): Operand {
  let result = args[0]!
  for (const arg of args) if (!allOrdered(arg.type)) return refuse(c, arg.expr, x, `invalid argument: ${show(c, arg)} cannot be ordered`)
  const typed = args.find((arg) => !isUntyped(arg.type))
  const target = typed?.type ?? widest(args)
  const settled = args.map((arg) => (isUntyped(arg.type) ? convertUntyped(c, arg, target) : arg))
  if (settled.some((arg) => arg.mode === 'invalid')) return invalid(x)
  for (const arg of settled) {
    if (!identical(arg.type, target)) return refuse(c, arg.expr, x, `invalid argument: mismatched types ${c.show(target)} (previous argument) and ${c.show(arg.type)} (type of ${exprString(arg.expr)})`)
  }
  if (settled.every((arg) => arg.mode === 'constant' && arg.value)) {
    result = settled.reduce((best, arg) => (compareConstants(arg.value!, name === 'min' ? '<' : '>', best.value!) ? arg : best))
    return { mode: 'constant', type: target, value: result.value, expr: x }
  }
  return { mode: 'value', type: target, expr: x }
}

function widest(args: readonly Operand[]): GoType {
  return args.reduce<GoType>((wide, arg) => {
    const both = implicitType(arg, wide)
    return 'fault' in both ? wide : both
  }, args[0]!.type)
}

function makeCall(c: Checker, x: Call): Operand {
  const type = typeOf(c, x.args[0]!)
  const core = coreType(type)
  if (core?.kind !== 'slice' && core?.kind !== 'map' && core?.kind !== 'chan') {
    for (const arg of x.args.slice(1)) expr(c, arg)
    return core?.kind === 'basic' && core.class === 'invalid' ? invalid(x) : refuse(c, x.args[0]!, x, `invalid argument: cannot make ${exprString(x.args[0]!)}; type must be slice, map, or channel`)
  }
  const least = core.kind === 'slice' ? 2 : 1
  if (x.args.length < least) return refuse(c, x, x, `invalid operation: ${exprString(x)} expects ${least} or ${least + 1} arguments; found ${x.args.length}`)
  if (x.args.length > least + 1) return refuse(c, x, x, `invalid operation: ${exprString(x)} expects ${least} or ${least + 1} arguments; found ${x.args.length}`)
  const sizes = x.args.slice(1).map((arg) => checkIndex(c, arg, -1, 'index'))
  if (sizes.length === 2 && sizes[0] !== undefined && sizes[1] !== undefined && sizes[0] > sizes[1]) {
    c.error('call', x.args[1]!, `invalid argument: length and capacity swapped`)
  }
  return { mode: 'value', type, expr: x }
}

function newCall(c: Checker, x: Call): Operand {
  const type = anyTypeOf(c, x.args[0]!)
  return { mode: 'value', type: pointerTo(type), expr: x }
}

