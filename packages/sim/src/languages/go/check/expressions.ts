import type { Expr, FuncLiteral, Ident, Star, TypeAssert, Unary, BasicLiteral } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { unquoteBytes, unquoteRune } from '../syntax/literals.ts'
import { notImplemented } from './instantiate.ts'
import { callExpr } from './calls.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { singleValue } from './assignable.ts'
import { compositeLiteral } from './composites.ts'
import { complexValue, floatValue, intValue, stringValue, type ConstantValue } from './constants.ts'
import { functionBody } from './functions.ts'
import { operandString } from './operand-string.ts'
import { binaryExpr, unaryArithmetic } from './operators.ts'
import { isInterface, isInvalid } from './predicates.ts'
import { exprString } from './print.ts'
import { parseRational, zero } from './rational.ts'
import { selectorExpr } from './selectors.ts'
import { coreType } from './type-sets.ts'
import { signatureOf, typeOf } from './type-expressions.ts'
import { pointerTo, under, untypedTypes, type GoType } from './types.ts'
import { indexExpr, sliceExpr } from './indexing.ts'

/** Checks an expression that must be one value. */
export function expr(c: Checker, x: Expr, hint?: GoType): Operand {
  const operand = singleValue(c, rawExpr(c, x, hint))
  if (operand.mode !== 'type' && operand.mode !== 'builtin') return operand
  const text = operandString(operand, (type) => c.show(type))
  c.error('not-a-value', x, operand.mode === 'type' ? `${text} is not an expression` : `${text} must be called`)
  return invalid(x)
}

/** Checks an expression that may be several values, or none. */
export function multiExpr(c: Checker, x: Expr): Operand {
  const operand = rawExpr(c, x)
  if (operand.mode !== 'type' && operand.mode !== 'builtin') return operand
  return expr(c, x)
}

/** Checks anything written where an expression may stand: a value, a type, a built-in. Records what it is. */
export function rawExpr(c: Checker, x: Expr, hint?: GoType, generic = false): Operand {
  const operand = exprOfKind(c, x, hint)
  if (!generic && operand.mode === 'value' && operand.type.kind === 'func' && operand.type.typeParams.length > 0) {
    c.error('generic', x, `cannot use generic function ${exprString(x)} without instantiation`)
    return c.record(x, invalid(x))
  }
  return c.record(x, operand)
}

function exprOfKind(c: Checker, x: Expr, hint: GoType | undefined): Operand {
  switch (x.kind) {
    case 'ident': return identifier(c, x)
    case 'literal': return literal(c, x)
    case 'funcLiteral': return functionLiteral(c, x)
    case 'composite': return compositeLiteral(c, x, hint)
    case 'paren': return { ...rawExpr(c, x.x, hint), expr: x }
    case 'selector': return selectorExpr(c, x)
    case 'index': return indexExpr(c, x)
    case 'slice': return sliceExpr(c, x)
    case 'assert': return typeAssert(c, x)
    case 'call': return callExpr(c, x)
    case 'star': return starExpr(c, x)
    case 'unary': return unaryExpr(c, x)
    case 'binary': return binaryExpr(c, x)
    default: return { mode: 'type', type: typeOf(c, x), expr: x }
  }
}

function identifier(c: Checker, x: Ident): Operand {
  if (x.name === '_') {
    c.error('blank', x, 'cannot use _ as value')
    return invalid(x)
  }
  const object = c.scope.find(x.name, x.start)
  if (!object) {
    c.error('undefined', x, `undefined: ${x.name}`)
    return invalid(x)
  }
  c.info.objects.set(x, object)
  switch (object.kind) {
    case 'package':
      c.error('not-a-value', x, `use of package ${object.name} without selector`)
      object.used = true
      return invalid(x)
    case 'const': return constantIdent(c, x, object)
    case 'type': return { mode: 'type', type: object.type, expr: x }
    case 'var': {
      if (object.role === 'package') c.environment.uses?.add(object)
      else if (object.owner !== c.function) object.captured = true
      object.used = true
      return isInvalid(object.type) ? invalid(x) : { mode: 'variable', type: object.type, expr: x }
    }
    case 'func':
      c.environment.uses?.add(object)
      return { mode: 'value', type: object.type, expr: x }
    case 'builtin': return { mode: 'builtin', type: untypedTypes.nil, expr: x, builtin: object.name }
    case 'nil': return { mode: 'nil', type: untypedTypes.nil, expr: x }
  }
}

function constantIdent(c: Checker, x: Ident, object: Extract<ReturnType<Checker['scope']['find']>, { kind: 'const' }>): Operand {
  object.used = true
  if (object.name === 'iota' && !object.pkg) {
    if (c.environment.iota === undefined) {
      c.error('constant', x, 'cannot use iota outside constant declaration')
      return invalid(x)
    }
    return { mode: 'constant', type: untypedTypes.int, value: intValue(c.environment.iota), expr: x }
  }
  const { type, value } = object
  return isInvalid(type) || !value ? invalid(x) : { mode: 'constant', type, value, expr: x }
}

function literal(c: Checker, x: BasicLiteral): Operand {
  const value = literalValue(x)
  if (!value) {
    c.error('constant', x, `excessively long constant: ${x.raw.slice(0, 10)}... (${x.raw.length} chars)`)
    return invalid(x)
  }
  const types = { int: untypedTypes.int, float: untypedTypes.float, imag: untypedTypes.complex, char: untypedTypes.rune, string: untypedTypes.string }
  return { mode: 'constant', type: types[x.literal], value, expr: x }
}

function literalValue(x: BasicLiteral): ConstantValue | undefined {
  switch (x.literal) {
    case 'string': return stringValue(unquoteBytes(x.raw))
    case 'char': return intValue(unquoteRune(x.raw))
    case 'int': return intValue(parseInteger(x.raw))
    case 'float': {
      const real = parseRational(x.raw)
      return real && floatValue(real)
    }
    case 'imag': {
      const text = x.raw.slice(0, -1)
      const real = /^0[bBoO]/.test(text) ? { num: parseInteger(text), den: 1n } : parseRational(text)
      return real && complexValue(zero, real)
    }
  }
}

function parseInteger(raw: string): bigint {
  const text = raw.replaceAll('_', '').toLowerCase()
  return BigInt(/^0\d/.test(text) ? `0o${text.slice(1)}` : text)
}

function functionLiteral(c: Checker, x: FuncLiteral): Operand {
  const signature = signatureOf(c, x.type)
  const context = { outer: c.function, signature, node: x, typeParams: c.function?.typeParams ?? [] }
  c.info.functions.set(x, context)
  const { environment } = c
  const check = (): void => c.within(environment, () => functionBody(c, context, x.type, x.body, undefined))
  if (c.function) check()
  else c.later(check)
  return { mode: 'value', type: signature, expr: x }
}

function starExpr(c: Checker, x: Star): Operand {
  const inner = rawExpr(c, x.x)
  if (inner.mode === 'invalid') return invalid(x)
  if (inner.mode === 'type') return { mode: 'type', type: pointerTo(typeOf(c, x.x)), expr: x }
  const single = singleValue(c, inner)
  if (single.mode === 'invalid') return invalid(x)
  if (single.mode === 'nil') {
    c.error('invalid-operation', x, 'invalid operation: cannot indirect nil')
    return invalid(x)
  }
  const core = coreType(single.type)
  if (core?.kind !== 'pointer') {
    c.error('invalid-operation', x, `invalid operation: cannot indirect ${operandString(single, (type) => c.show(type))}`)
    return invalid(x)
  }
  return { mode: 'variable', type: core.element, expr: x }
}

function unaryExpr(c: Checker, x: Unary): Operand {
  if (x.op === '&') return addressOf(c, x)
  if (x.op === '<-') return receive(c, x)
  if (x.op === '~') {
    c.error('invalid-operation', x, 'cannot use ~ outside of interface or type constraint')
    return invalid(x)
  }
  return unaryArithmetic(c, x, x.op)
}

function addressOf(c: Checker, x: Unary): Operand {
  const target = unparen(x.x)
  const inner = expr(c, x.x)
  if (inner.mode === 'invalid') return invalid(x)
  if (target.kind !== 'composite' && inner.mode !== 'variable') {
    c.error('invalid-operation', x, `invalid operation: cannot take address of ${operandString(inner, (type) => c.show(type))}`)
    return invalid(x)
  }
  markAddressed(c, x.x)
  return { mode: 'value', type: pointerTo(inner.type), expr: x }
}

/** Notes that the variable an expression lies in may now be reached through a pointer. */
export function markAddressed(c: Checker, x: Expr): void {
  const target = unparen(x)
  if (target.kind === 'ident') {
    const object = c.info.objects.get(target)
    if (object?.kind === 'var') object.addressed = true
  } else if (target.kind === 'selector') {
    const selection = c.info.selections.get(target)
    const type = c.info.types.get(target.x)?.type
    if (selection && type && under(type).kind !== 'pointer') markAddressed(c, target.x)
  } else if (target.kind === 'index') {
    const type = c.info.types.get(target.x)?.type
    if (type && under(type).kind === 'array') markAddressed(c, target.x)
  }
}

function receive(c: Checker, x: Unary): Operand {
  const inner = expr(c, x.x)
  if (inner.mode === 'invalid') return invalid(x)
  const core = coreType(inner.type)
  const shown = operandString(inner, (type) => c.show(type))
  if (core?.kind !== 'chan') {
    c.error('invalid-operation', x, `invalid operation: cannot receive from non-channel ${shown}`)
    return invalid(x)
  }
  if (core.direction === 'send') {
    c.error('invalid-operation', x, `invalid operation: cannot receive from send-only channel ${shown}`)
    return invalid(x)
  }
  return { mode: 'commaok', type: core.element, expr: x }
}

function typeAssert(c: Checker, x: TypeAssert): Operand {
  const inner = expr(c, x.x)
  if (!x.type) {
    c.error('syntax', x, 'invalid syntax tree: use of .(type) outside type switch')
    return invalid(x)
  }
  if (inner.mode === 'invalid') {
    typeOf(c, x.type)
    return invalid(x)
  }
  if (!isInterface(inner.type)) {
    c.error('invalid-operation', x.x, `invalid operation: ${operandString(inner, (type) => c.show(type))} is not an interface`)
    return invalid(x)
  }
  const type = typeOf(c, x.type)
  if (isInvalid(type)) return invalid(x)
  impossibleAssertion(c, x, inner, type, false)
  return { mode: 'commaok', type, expr: x }
}

/** Refuses an assertion to a concrete type that lacks the interface's methods. */
export function impossibleAssertion(c: Checker, at: Expr, x: Operand, type: GoType, inSwitch: boolean): void {
  if (isInterface(type) || type.kind === 'typeParam') return
  const why = notImplemented(c, type, x.type)
  if (why === undefined) return
  const cause = /\(([\s\S]*)$/.exec(why)?.[1] ?? ''
  const start = inSwitch ? 'impossible type switch case: ' : 'impossible type assertion: '
  const what = inSwitch ? `${operandString(x, (inner) => c.show(inner))} cannot have dynamic type ${c.show(type)} (${cause}` : `${exprString(at)}\n\t${c.show(type)} does not implement ${c.show(x.type)} (${cause}`
  c.error('invalid-operation', at, start + what)
}
