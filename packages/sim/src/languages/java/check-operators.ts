import type { Env } from './check-base.ts'
import { fitsConstant, NameChecker } from './check-names.ts'
import { foldUnary } from './fold.ts'
import { isCastable, leastUpperBound } from './relations.ts'
import type { LocalSymbol } from './symbols.ts'
import type { Expression, Pattern } from './tree.ts'
import type { TypedExpression, TypedPattern, TypedTarget } from './typed.ts'
import { BOOLEAN, deref, ERROR, INT, isClass, isIntegral, isNumeric, isPrimitive, isVoid, LONG, promote, showType, unboxed, upperBound } from './types.ts'
import type { PrimitiveType, Type } from './types.ts'

const ARITHMETIC = new Set(['+', '-', '*', '/', '%'])
const SHIFTS = new Set(['<<', '>>', '>>>'])
const BITS = new Set(['&', '|', '^'])
const ORDER = new Set(['<', '>', '<=', '>='])

interface Place {
  readonly span: Expression['span']
  readonly pos: number
}

/** Operators, assignments, casts and `instanceof`. */
export abstract class OperatorChecker extends NameChecker {
  protected abstract pattern(node: Pattern, of: Type, env: Env): TypedPattern

  protected condition(node: Expression, env: Env): TypedExpression {
    return this.coerce(this.expression(node, env, BOOLEAN), BOOLEAN)
  }

  protected binary(node: Expression & { kind: 'binary' }, env: Env): TypedExpression {
    if (node.op === '&&' || node.op === '||') return this.logic(node, env)
    const left = this.expression(node.left, env)
    const right = this.expression(node.right, env)
    return this.binaryOf(node.op, left, right, node)
  }

  private logic(node: Expression & { kind: 'binary' }, env: Env): TypedExpression {
    const left = this.expression(node.left, env)
    const right = this.expression(node.right, this.withLocals(env, bindings(left, node.op === '&&')))
    const first = this.asPrimitive(left)
    const second = this.asPrimitive(right)
    if (first?.type !== BOOLEAN || second?.type !== BOOLEAN) return this.badOperands(node.op, left, right, node)
    const op = node.op as '&&' | '||'
    return { kind: 'logic', op, left: first, right: second, type: BOOLEAN, span: node.span, pos: node.pos, constant: this.folded(op, first, second, BOOLEAN) }
  }

  protected binaryOf(op: string, left: TypedExpression, right: TypedExpression, node: Place): TypedExpression {
    if (left.type.kind === 'error' || right.type.kind === 'error') return { ...this.failed(node), type: ORDER.has(op) || op === '==' || op === '!=' ? BOOLEAN : ERROR }
    if (op === '+' && (this.isString(left.type) || this.isString(right.type)) && !isVoid(left.type) && !isVoid(right.type)) return this.concat(left, right, node)
    if (op === '==' || op === '!=') return this.equality(op, left, right, node)
    const first = this.asPrimitive(left)
    const second = this.asPrimitive(right)
    if (!first || !second) return this.badOperands(op, left, right, node)
    const [a, b] = [first.type as PrimitiveType, second.type as PrimitiveType]
    if (BITS.has(op) && a.name === 'boolean' && b.name === 'boolean') return this.operation(op, first, second, BOOLEAN, BOOLEAN, node)
    if (!isNumeric(a) || !isNumeric(b)) return this.badOperands(op, left, right, node)
    if (SHIFTS.has(op)) return isIntegral(a) && isIntegral(b) ? this.shift(op, first, second, node) : this.badOperands(op, left, right, node)
    if (BITS.has(op) && (!isIntegral(a) || !isIntegral(b))) return this.badOperands(op, left, right, node)
    const on = promote(a, b)
    return this.operation(op, this.widened(first, on), this.widened(second, on), on, ARITHMETIC.has(op) || BITS.has(op) ? on : BOOLEAN, node)
  }

  private operation(op: string, left: TypedExpression, right: TypedExpression, on: PrimitiveType, type: Type, node: Place): TypedExpression {
    const constant = this.folded(op, left, right, on)
    return { kind: 'binary', op, on, left, right, type, span: node.span, pos: node.pos, constant }
  }

  /** The right side of a shift is promoted alone and counts as an int. */
  private shift(op: string, left: TypedExpression, right: TypedExpression, node: Place): TypedExpression {
    const on = promote(left.type as PrimitiveType, INT)
    const count = right.type === LONG ? this.converted(right, LONG, INT, 'narrow') : this.widened(right, INT)
    return this.operation(op, this.widened(left, on), count, on, on, node)
  }

  protected widened(value: TypedExpression, to: PrimitiveType): TypedExpression {
    const from = value.type as PrimitiveType
    return from.name === to.name ? value : this.converted(value, from, to, 'widen')
  }

  private equality(op: string, left: TypedExpression, right: TypedExpression, node: Place): TypedExpression {
    const [a, b] = [deref(left.type), deref(right.type)]
    if (isPrimitive(a) || isPrimitive(b)) {
      const first = this.asPrimitive(left)
      const second = this.asPrimitive(right)
      if (!first || !second) return this.badOperands(op, left, right, node)
      const [x, y] = [first.type as PrimitiveType, second.type as PrimitiveType]
      if (x.name === 'boolean' && y.name === 'boolean') return this.operation(op, first, second, BOOLEAN, BOOLEAN, node)
      if (!isNumeric(x) || !isNumeric(y)) return this.incomparable(op, left, right, node)
      const on = promote(x, y)
      return this.operation(op, this.widened(first, on), this.widened(second, on), on, BOOLEAN, node)
    }
    if (!isCastable(a, b) && !isCastable(b, a)) return this.incomparable(op, left, right, node)
    const constant = typeof left.constant === 'string' && typeof right.constant === 'string' ? (left.constant === right.constant) === (op === '==') : undefined
    return { kind: 'binary', op, on: 'reference', left, right, type: BOOLEAN, span: node.span, pos: node.pos, constant }
  }

  private incomparable(op: string, left: TypedExpression, right: TypedExpression, node: Place): TypedExpression {
    if (isPrimitive(left.type) && isPrimitive(right.type)) return this.badOperands(op, left, right, node)
    this.reportAt(`incomparable types: ${showType(left.type)} and ${showType(right.type)}`, node.pos)
    return { ...this.failed(node), type: BOOLEAN }
  }

  private badOperands(op: string, left: TypedExpression, right: TypedExpression, node: Place): TypedExpression {
    if (left.type.kind !== 'error' && right.type.kind !== 'error') {
      this.reportAt(`bad operand types for binary operator '${op}'\n  first type:  ${showType(left.type)}\n  second type: ${showType(right.type)}`, node.pos)
    }
    return this.failed(node)
  }

  protected isString(type: Type): boolean {
    return isClass(upperBound(type), 'java.lang.String')
  }

  protected unary(node: Expression & { kind: 'unary' }, env: Env): TypedExpression {
    if (node.op === '++' || node.op === '--') return this.increment(node, node.operand, node.op, 'new', env)
    const at = { span: node.span, pos: node.pos }
    const negated = node.op === '-' ? this.negativeLiteral(node) : undefined
    if (negated) return negated
    const operand = this.expression(node.operand, env)
    const value = this.asPrimitive(operand)
    if (operand.type.kind === 'error') return operand
    if (node.op === '!') {
      if (value?.type !== BOOLEAN) return this.badOperand('!', operand, node)
      return { kind: 'unary', op: '!', operand: value, type: BOOLEAN, ...at, constant: value.constant === undefined ? undefined : foldUnary('!', value.constant, BOOLEAN) }
    }
    if (!value || !isNumeric(value.type) || (node.op === '~' && !isIntegral(value.type))) return this.badOperand(node.op, operand, node)
    const on = promote(value.type, INT)
    const wide = this.widened(value, on)
    if (node.op === '+') return { ...wide, ...at }
    return { kind: 'unary', op: node.op, operand: wide, type: on, ...at, constant: wide.constant === undefined ? undefined : foldUnary(node.op, wide.constant, on) }
  }

  /** `-2147483648`: the one literal that is only right behind a minus. */
  private negativeLiteral(node: Expression & { kind: 'unary' }): TypedExpression | undefined {
    const { operand } = node
    if (operand.kind !== 'literal' || typeof operand.value !== 'bigint') return undefined
    const isLowest = operand.type === 'int' ? operand.value === 2n ** 31n : operand.value === 2n ** 63n
    if (!isLowest) return undefined
    const value = operand.type === 'int' ? -2147483648 : -(2n ** 63n)
    return { kind: 'literal', value, type: operand.type === 'int' ? INT : LONG, constant: value, span: node.span, pos: node.pos }
  }

  private badOperand(op: string, operand: TypedExpression, node: Place): TypedExpression {
    if (operand.type.kind !== 'error') this.reportAt(`bad operand type ${showType(operand.type)} for unary operator '${op}'`, node.pos)
    return this.failed(node)
  }

  protected increment(node: Place, operand: Expression, op: '++' | '--', gives: 'old' | 'new', env: Env): TypedExpression {
    const target = this.assignable(this.expression(operand, env), env, 'update')
    if (!target) return this.failed(node)
    const held = unboxed(target.type)
    if (!held || !isNumeric(held)) return this.badOperand(op, target, node)
    const on = promote(held, INT)
    const one: TypedExpression = { kind: 'literal', value: on === LONG ? 1n : 1, type: on, constant: on === LONG ? 1n : 1, span: node.span, pos: node.pos }
    return { kind: 'update', target, op: op === '++' ? '+' : '-', on, value: one, gives, type: target.type, span: node.span, pos: node.pos }
  }

  protected assignment(node: Expression & { kind: 'assign' }, env: Env): TypedExpression {
    const left = this.expression(node.target, env)
    if (node.op === '=') {
      const target = this.assignable(left, env, 'set')
      const value = this.coerce(this.expression(node.value, env, left.type), left.type)
      if (!target) return this.failed(node)
      return { kind: 'assign', target, value, type: target.type, span: node.span, pos: node.pos }
    }
    const target = this.assignable(left, env, 'update')
    const right = this.expression(node.value, env)
    return target ? this.compound(node, target, right) : this.failed(node)
  }

  private compound(node: Expression & { kind: 'assign' }, target: TypedTarget, right: TypedExpression): TypedExpression {
    const op = node.op.slice(0, -1)
    const at = { span: node.span, pos: node.pos, type: target.type }
    if (op === '+' && this.isString(target.type)) return { kind: 'update', target, op, on: 'string', value: right, gives: 'new', ...at }
    const result = this.binaryOf(op, { ...target, constant: undefined }, right, node)
    if (result.type.kind === 'error') return this.failed(node)
    if (result.kind !== 'binary' || result.on === 'reference') {
      return this.mismatch({ ...right }, `${showType(result.type)} cannot be converted to ${showType(target.type)}`)
    }
    const held = unboxed(target.type)
    if (!held || (!isPrimitive(deref(target.type)) && held.name !== (result.type as PrimitiveType).name)) {
      return this.mismatch({ ...right }, `${showType(result.type)} cannot be converted to ${showType(target.type)}`)
    }
    return { kind: 'update', target, op, on: result.on, value: result.right, gives: 'new', ...at }
  }

  /** The expression as something to assign to; final variables are refused here where no flow analysis is needed. */
  private assignable(value: TypedExpression, env: Env, how: 'set' | 'update'): TypedTarget | undefined {
    if (value.type.kind === 'error') return undefined
    if (value.kind === 'length') {
      this.reportAt('cannot assign a value to final variable length', value.pos)
      return undefined
    }
    if (value.kind !== 'local' && value.kind !== 'field' && value.kind !== 'index') {
      this.reportAt('unexpected type\n  required: variable\n  found:    value', value.pos)
      return undefined
    }
    if (value.kind === 'field' && value.field.isFinal && !this.mayInitialise(value, env, how)) {
      this.reportAt(`cannot assign a value to final variable ${value.field.name}`, value.pos)
      return undefined
    }
    return { ...value, constant: undefined } as TypedTarget
  }

  private mayInitialise(value: TypedExpression & { kind: 'field' }, env: Env, how: 'set' | 'update'): boolean {
    const { field } = value
    if (field.owner !== env.symbol || how === 'update' || field.init !== undefined || env.frame.kind !== 'method') return false
    if (field.owner.kind === 'record') return false
    if (field.isStatic) return env.method === undefined && env.isStatic
    return !env.isStatic && (env.method === undefined || env.method.name === '<init>') && value.target?.kind === 'this'
  }

  protected index(node: Expression & { kind: 'index' }, env: Env): TypedExpression {
    const array = this.expression(node.array, env)
    const at = this.indexValue(this.expression(node.at, env))
    const type = upperBound(deref(array.type))
    if (type.kind === 'error') return this.failed(node)
    if (type.kind !== 'array') {
      this.reportAt(`array required, but ${showType(type)} found`, node.pos)
      return this.failed(node)
    }
    return { kind: 'index', array, at, type: type.element, span: node.span, pos: node.pos }
  }

  /** An array index or size: promoted to int. */
  protected indexValue(value: TypedExpression): TypedExpression {
    return this.coerce(value, INT)
  }

  protected conditional(node: Expression & { kind: 'conditional' }, env: Env, target?: Type): TypedExpression {
    const test = this.condition(node.test, env)
    const then = this.expression(node.whenTrue, this.withLocals(env, bindings(test, true)), target)
    const otherwise = this.expression(node.whenFalse, this.withLocals(env, bindings(test, false)), target)
    const type = this.conditionalType(then, otherwise, target)
    const [first, second] = [this.branch(then, type), this.branch(otherwise, type)]
    const constant = test.constant === undefined || first.constant === undefined || second.constant === undefined ? undefined : test.constant === true ? first.constant : second.constant
    return { kind: 'conditional', test, whenTrue: first, whenFalse: second, type, span: node.span, pos: node.pos, constant }
  }

  private branch(value: TypedExpression, type: Type): TypedExpression {
    const before = this.diagnostics.length
    const result = this.coerce(value, type)
    const last = this.diagnostics[before]
    if (last) this.diagnostics[before] = { ...last, message: last.message.replace('incompatible types: ', 'incompatible types: bad type in conditional expression\n    ') }
    return result
  }

  /** The type of `a ? b : c` and of a switch's results taken two at a time (JLS 15.25). */
  protected conditionalType(then: TypedExpression, otherwise: TypedExpression, target?: Type): Type {
    const [a, b] = [deref(then.type), deref(otherwise.type)]
    if (a.kind === 'error' || b.kind === 'error') return a.kind === 'error' ? b : a
    const [x, y] = [unboxed(a), unboxed(b)]
    if (x && y && (isPrimitive(a) || isPrimitive(b) || x.name === y.name)) {
      if (x.name === y.name) return isPrimitive(a) || isPrimitive(b) || target === undefined || isPrimitive(target) ? x : target
      if (isNumeric(x) && isNumeric(y)) return this.numericConditional(then, otherwise, x, y)
    }
    if (target && deref(target).kind !== 'infer' && !isVoid(deref(target))) return target
    return leastUpperBound([a, b].map((one) => (isPrimitive(one) ? this.boxType(one) : one)))
  }

  private numericConditional(then: TypedExpression, otherwise: TypedExpression, a: PrimitiveType, b: PrimitiveType): Type {
    for (const [value, type, other] of [[then, a, b], [otherwise, b, a]] as const) {
      if (type === INT && other !== INT && isIntegral(other) && fitsConstant(value, type, other)) return other
    }
    const names = new Set([a.name, b.name])
    if (names.has('byte') && names.has('short')) return a.name === 'short' ? a : b
    return promote(a, b)
  }

  protected abstract boxType(type: PrimitiveType): Type

  protected instanceOf(node: Expression & { kind: 'instanceof' }, env: Env): TypedExpression {
    const operand = this.expression(node.operand, env)
    const at = { type: BOOLEAN, span: node.span, pos: node.pos }
    if (operand.type.kind === 'error') return { ...this.failed(node), type: BOOLEAN }
    if (isPrimitive(operand.type)) {
      this.report(`unexpected type\n  required: reference\n  found:    ${showType(operand.type)}`, operand.span)
      return { ...this.failed(node), type: BOOLEAN }
    }
    const pattern = node.pattern ? this.pattern(node.pattern, operand.type, env) : this.typeTest(node, operand, env)
    return { kind: 'instanceof', operand, pattern, ...at }
  }

  private typeTest(node: Expression & { kind: 'instanceof' }, operand: TypedExpression, env: Env): TypedPattern {
    const type = this.resolveType(node.type!, env)
    if (!isCastable(operand.type, type)) this.reportAt(`incompatible types: ${showType(operand.type)} cannot be converted to ${showType(type)}`, operand.pos)
    return { kind: 'type', type, span: node.type!.span, total: false }
  }

}

/** The pattern variables that are bound when the expression is true (or false). */
export function bindings(value: TypedExpression, when: boolean): LocalSymbol[] {
  switch (value.kind) {
    case 'instanceof': return when ? patternLocals(value.pattern) : []
    case 'unary': return value.op === '!' ? bindings(value.operand, !when) : []
    case 'logic': return (value.op === '&&') === when ? [...bindings(value.left, when), ...bindings(value.right, when)] : []
    default: return []
  }
}

export function patternLocals(pattern: TypedPattern): LocalSymbol[] {
  if (pattern.kind === 'record') return pattern.parts.flatMap(patternLocals)
  return pattern.local && pattern.local.name !== '_' ? [pattern.local] : []
}
