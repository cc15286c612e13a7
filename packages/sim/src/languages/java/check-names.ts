import type { Span } from '../../source/index.ts'
import { CheckerBase } from './check-base.ts'
import type { Env } from './check-base.ts'
import { constantText, convertValue, foldBinary } from './fold.ts'
import { boxed } from './inference.ts'
import type { Fix } from './class-table.ts'
import { completeMembers } from './members.ts'
import { asSuper, isCastable, isSubclass, isSubtype } from './relations.ts'
import type { ClassSymbol, ConstantValue, FieldSymbol, LocalSymbol } from './symbols.ts'
import type { Expression } from './tree.ts'
import { describeClass, fileOf, findMemberType, findTypeName, selfType } from './type-names.ts'
import type { TypedExpression } from './typed.ts'
import { deref, ERROR, INT, isPrimitive, isVoid, showType, substitute, substitutionOf, unboxed, upperBound, widens } from './types.ts'
import type { ClassType, PrimitiveType, Type } from './types.ts'

/** What stands left of a dot. */
export type Target = { readonly kind: 'value'; readonly value: TypedExpression } | { readonly kind: 'type'; readonly type: Type } | { readonly kind: 'super'; readonly type: ClassType; readonly value: TypedExpression }

const RANGES: Readonly<Record<string, readonly [number, number]>> = { byte: [-128, 127], short: [-32768, 32767], char: [0, 65535] }

/** Names, fields and conversions. */
export abstract class NameChecker extends CheckerBase {
  abstract expression(node: Expression, env: Env, target?: Type): TypedExpression

  // ── names ──

  protected simpleName(node: Expression & { kind: 'name' }, env: Env): TypedExpression {
    const found = this.findVariable(node.name, env, node)
    if (found) return found
    if (this.speculating === 0 || !this.findLocal(node.name, env.locals)) {
      this.report(`cannot find symbol\n  symbol:   variable ${node.name}\n  location: ${describeClass(env.symbol)}`, node.span, 'java-name')
    }
    return this.failed(node)
  }

  /** A local, a field of this or an enclosing class, or a statically imported field. */
  protected findVariable(name: string, env: Env, node: { span: Span; pos: number }): TypedExpression | undefined {
    let isStatic = false
    for (let at: Env | undefined = env; at; at = at.outer) {
      const local = this.findLocal(name, at.locals)
      if (local) return this.localUse(local, env, node)
      isStatic ||= at.isStatic
      const field = this.findField(at.symbol, name)
      if (field) return this.implicitField(field, at, env, isStatic, node)
      isStatic ||= at.symbol.isStatic
    }
    const imported = this.staticImport(name, env)
    return imported && this.fieldOf(imported, undefined, { kind: 'class', symbol: imported.owner, args: [] }, node)
  }

  private staticImport(name: string, env: Env): FieldSymbol | undefined {
    const file = fileOf(env.types)
    if (!file) return undefined
    for (const owner of [...(file.staticSingle.get(name) ?? []), ...file.staticStars]) {
      const symbol = this.table.find(owner)
      const field = symbol && this.findField(symbol, name)
      if (field?.isStatic) return field
    }
    return undefined
  }

  private localUse(local: LocalSymbol, env: Env, node: { span: Span; pos: number }): TypedExpression {
    if (local.frame !== env.frame && local.constant === undefined) this.capture(local, env.frame)
    return { kind: 'local', local, type: local.type, span: node.span, pos: node.pos, constant: local.constant }
  }

  private implicitField(field: FieldSymbol, at: Env, env: Env, isStatic: boolean, node: { span: Span; pos: number }): TypedExpression {
    if (!this.isAccessible(field, env.symbol)) this.report(`${field.name} has private access in ${field.owner.displayName}`, node.span)
    if (field.isStatic) return this.fieldOf(field, undefined, selfType(at.symbol), node)
    if (isStatic) {
      this.report(`non-static variable ${field.name} cannot be referenced from a static context`, node.span)
      return this.failed(node)
    }
    return this.fieldOf(field, this.thisOf(at.symbol, env, node), selfType(at.symbol), node)
  }

  /** `this`, or the enclosing object of an outer class. */
  protected thisOf(symbol: ClassSymbol, env: Env, node: { span: Span; pos: number }): TypedExpression {
    const base = { type: selfType(symbol), span: node.span, pos: node.pos }
    return symbol === env.symbol ? { kind: 'this', ...base } : { kind: 'outer', of: symbol, ...base }
  }

  protected fieldOf(field: FieldSymbol, target: TypedExpression | undefined, site: Type, node: { span: Span; pos: number }): TypedExpression {
    const view = asSuper(site, field.owner)
    const type = view && !field.isStatic ? this.readType(substitute(field.type, substitutionOf(view))) : field.type
    return { kind: 'field', field, target: field.isStatic ? undefined : target, type, span: node.span, pos: node.pos, constant: this.constantOf(field) }
  }

  /** What reading a value of this declared type gives: a wildcard reads as its bound. */
  protected readType(type: Type): Type {
    const at = deref(type)
    if (at.kind !== 'wildcard') return at
    return at.bound === 'extends' ? at.type! : this.objectType
  }

  protected failed(node: { span: Span; pos: number }): TypedExpression {
    return { kind: 'literal', value: null, type: ERROR, span: node.span, pos: node.pos }
  }

  /** The value of a constant variable, worked out when first asked for. */
  protected constantOf(field: FieldSymbol): ConstantValue | undefined {
    if (!field.isFinal || !field.init || field.constantState === 'computing') return undefined
    if (field.constantState === 'known') return field.constant
    field.constantState = 'computing'
    const isSimple = isPrimitive(field.type) || (field.type.kind === 'class' && field.type.symbol.fullName === 'java.lang.String')
    if (isSimple) {
      const env = this.constantEnv(field)
      const { value } = this.speculate(() => this.coerce(this.expression(field.init!, env, field.type), field.type))
      field.constant = value.constant
    }
    field.constantState = 'known'
    return field.constant
  }

  protected abstract constantEnv(field: FieldSymbol): Env

  // ── what stands left of a dot ──

  protected target(node: Expression, env: Env): Target | undefined {
    if (node.kind === 'super') return this.superTarget(node, env)
    if (node.kind === 'name') return this.nameTarget(node, env)
    if (node.kind === 'select') {
      const type = this.qualifiedType(node, env)
      if (type) return { kind: 'type', type }
    }
    const value = this.expression(node, env)
    return value.type.kind === 'error' ? undefined : { kind: 'value', value }
  }

  private nameTarget(node: Expression & { kind: 'name' }, env: Env): Target | undefined {
    const value = this.findVariable(node.name, env, node)
    if (value) return value.type.kind === 'error' ? undefined : { kind: 'value', value }
    const type = this.namedType(node.name, env)
    if (type) return { kind: 'type', type }
    // A name like a class's left of a dot is meant as one.
    const fix: Fix = () => (/^[A-Z].*[a-z]/.test(node.name) ? this.table.near.nearClass(node.name, fileOf(env.types), this.table) : undefined)
    this.report(`cannot find symbol\n  symbol:   variable ${node.name}\n  location: ${describeClass(env.symbol)}`, node.span, 'java-name', fix)
    return undefined
  }

  protected namedType(name: string, env: Env): Type | undefined {
    const found = findTypeName(name, env.types, this.table)
    if (!found) return undefined
    if ('kind' in found && found.kind === 'variable') return found
    return { kind: 'class', symbol: found as ClassSymbol, args: [] }
  }

  /** `java.util.List` or `Outer.Inner`, unless a variable of the first name hides it. */
  private qualifiedType(node: Expression & { kind: 'select' }, env: Env): Type | undefined {
    const path = pathOf(node)
    if (!path) return undefined
    const { value } = this.speculate(() => this.findVariable(path[0]!, env, node))
    if (value) return undefined
    const start = this.namedType(path[0]!, env)
    if (start?.kind === 'class') {
      let symbol: ClassSymbol | undefined = start.symbol
      for (const part of path.slice(1)) symbol = symbol && findMemberType(symbol, part, this.table)
      return symbol && { kind: 'class', symbol, args: [] }
    }
    const symbol = this.table.find(path.join('.'))
    return symbol && { kind: 'class', symbol, args: [] }
  }

  private superTarget(node: Expression & { kind: 'super' }, env: Env): Target | undefined {
    if (env.isStatic) {
      this.report('non-static variable super cannot be referenced from a static context', node.span)
      return undefined
    }
    const self = this.thisOf(env.symbol, env, node)
    if (node.qualifier?.kind === 'name') {
      const type = this.namedType(node.qualifier.name, env)
      const view = type?.kind === 'class' ? env.symbol.interfaces.find((one) => one.symbol === type.symbol) : undefined
      if (view) return { kind: 'super', type: view, value: self }
      if (type?.kind === 'class' && type.symbol.superclass) return { kind: 'super', type: type.symbol.superclass, value: this.thisOf(type.symbol, env, node) }
    }
    const { superclass } = env.symbol
    return { kind: 'super', type: superclass ?? this.objectType, value: self }
  }

  protected select(node: Expression & { kind: 'select' }, env: Env): TypedExpression {
    const target = this.target(node.target, env)
    if (!target) return this.failed(node)
    if (target.kind === 'type') return this.staticSelect(node, target.type, env)
    const at = deref(target.kind === 'super' ? target.type : target.value.type)
    if (at.kind === 'array' && node.name === 'length') return { kind: 'length', array: target.value, type: INT, span: node.span, pos: node.pos }
    if (isPrimitive(at)) {
      this.reportAt(`${showType(at)} cannot be dereferenced`, node.pos)
      return this.failed(node)
    }
    for (const one of this.classesOf(at)) {
      const field = this.findField(one.symbol, node.name)
      if (!field) continue
      if (!this.isAccessible(field, env.symbol)) this.reportAt(`${field.name} has private access in ${field.owner.displayName}`, node.pos)
      return this.fieldOf(field, target.value, one, node)
    }
    this.missingMember(node, `variable ${node.name}`, node.target, at)
    return this.failed(node)
  }

  private staticSelect(node: Expression & { kind: 'select' }, type: Type, env: Env): TypedExpression {
    if (type.kind !== 'class') return this.failed(node)
    completeMembers(type.symbol, this.table)
    const field = this.findField(type.symbol, node.name)
    if (!field) {
      this.reportAt(`cannot find symbol\n  symbol:   variable ${node.name}\n  location: ${describeClass(type.symbol)}`, node.pos, this.near([type], 'fields', node.name))
      return this.failed(node)
    }
    if (!this.isAccessible(field, env.symbol)) this.reportAt(`${field.name} has private access in ${field.owner.displayName}`, node.pos)
    if (!field.isStatic) {
      this.reportAt(`non-static variable ${field.name} cannot be referenced from a static context`, node.pos)
      return this.failed(node)
    }
    return this.fieldOf(field, undefined, type, node)
  }

  /** What stands near a member that none of these types has. */
  protected near(types: readonly ClassType[], kind: 'methods' | 'fields', name: string): Fix {
    return () => this.table.near.nearMember(types[0]?.symbol, kind, name, this.table)
  }

  protected missingMember(node: { pos: number; name: string }, symbol: string, target: Expression, type: Type): void {
    const name = target.kind === 'name' || target.kind === 'select' ? `variable ${target.name} of type ${showType(type)}` : type.kind === 'class' ? `${type.symbol.kind === 'interface' ? 'interface' : 'class'} ${showType(type)}` : `class ${showType(type)}`
    this.reportAt(`cannot find symbol\n  symbol:   ${symbol}\n  location: ${name}`, node.pos, type.kind === 'array' ? undefined : this.near(this.classesOf(type), 'fields', node.name))
  }

  // ── conversions ──

  /** The expression as a value of type `to`, as an assignment would take it; reports when it cannot be. */
  coerce(value: TypedExpression, to: Type): TypedExpression {
    const from = deref(value.type)
    const target = deref(to)
    if (from.kind === 'error' || target.kind === 'error') return value
    if (isPrimitive(from) && isPrimitive(target)) return this.coercePrimitive(value, from, target)
    if (isPrimitive(target)) return this.coerceUnboxing(value, from, target)
    if (isPrimitive(from)) return this.coerceBoxing(value, from, target)
    if (isSubtype(from, target)) return value
    return this.mismatch(value, `${showType(from)} cannot be converted to ${showType(target)}`)
  }

  protected mismatch(value: TypedExpression, why: string): TypedExpression {
    this.reportAt(`incompatible types: ${why}`, value.pos)
    return { ...value, type: ERROR }
  }

  private coercePrimitive(value: TypedExpression, from: PrimitiveType, to: PrimitiveType): TypedExpression {
    if (from.name === to.name) return value
    if (widens(from, to)) return this.converted(value, from, to, 'widen')
    if (fitsConstant(value, from, to)) return this.converted(value, from, to, 'narrow')
    const isLossy = from.name !== 'boolean' && to.name !== 'boolean' && from.name !== 'void'
    return this.mismatch(value, isLossy ? `possible lossy conversion from ${from.name} to ${to.name}` : `${from.name} cannot be converted to ${to.name}`)
  }

  protected converted(value: TypedExpression, from: PrimitiveType, to: PrimitiveType, how: 'widen' | 'narrow'): TypedExpression {
    const constant = value.constant === undefined ? undefined : convertValue(value.constant, from, to)
    return { kind: 'convert', how, operand: value, type: to, span: value.span, pos: value.pos, constant }
  }

  private coerceUnboxing(value: TypedExpression, from: Type, to: PrimitiveType): TypedExpression {
    const inside = unboxed(from)
    if (!inside || !widens(inside, to) || inside.name === 'void') return this.mismatch(value, `${showType(from)} cannot be converted to ${showType(to)}`)
    const open: TypedExpression = { kind: 'convert', how: 'unbox', operand: value, type: inside, span: value.span, pos: value.pos }
    return inside.name === to.name ? open : this.converted(open, inside, to, 'widen')
  }

  private coerceBoxing(value: TypedExpression, from: PrimitiveType, to: Type): TypedExpression {
    if (isVoid(from)) return this.mismatch(value, `void cannot be converted to ${showType(to)}`)
    const inside = unboxed(to)
    const held = inside && inside.name !== from.name && fitsConstant(value, from, inside) ? this.converted(value, from, inside, 'narrow') : value
    const box = boxed(held.type, this.table)
    if (!isSubtype(box, to)) return this.mismatch(value, `${showType(from)} cannot be converted to ${showType(to)}`)
    return { kind: 'convert', how: 'box', operand: held, type: box, span: value.span, pos: value.pos }
  }

  protected castTo(value: TypedExpression, to: Type, node: { span: Span; pos: number }): TypedExpression {
    const from = deref(value.type)
    const at = { span: node.span, pos: node.pos }
    if (from.kind === 'error' || to.kind === 'error') return { ...value, type: to }
    if (!isCastable(from, to) && !this.boxCast(from, to)) return this.mismatch(value, `${showType(from)} cannot be converted to ${showType(to)}`)
    if (isPrimitive(from) && isPrimitive(to)) {
      if (from.name === to.name) return { kind: 'convert', how: 'none', operand: value, type: to, ...at, constant: value.constant }
      const constant = value.constant === undefined ? undefined : convertValue(value.constant, from, to)
      return { kind: 'convert', how: widens(from, to) ? 'widen' : 'narrow', operand: value, type: to, ...at, constant }
    }
    if (isPrimitive(from)) return { ...this.coerceBoxing(value, from, to), type: to }
    if (isPrimitive(to)) return this.castUnboxing(value, from, to, at)
    const constant = typeof value.constant === 'string' && isSubtype(this.stringType, to) ? value.constant : undefined
    return { kind: 'convert', how: isSafe(from, to) ? 'none' : 'cast', operand: value, type: to, ...at, constant }
  }

  private boxCast(from: Type, to: Type): boolean {
    return isPrimitive(from) && !isPrimitive(to) && from.name !== 'void' && isSubtype(boxed(from, this.table), to)
  }

  private castUnboxing(value: TypedExpression, from: Type, to: PrimitiveType, at: { span: Span; pos: number }): TypedExpression {
    if (unboxed(from)) return this.coerceUnboxing(value, from, to)
    const checked: TypedExpression = { kind: 'convert', how: 'cast', operand: value, type: boxed(to, this.table), ...at }
    return { kind: 'convert', how: 'unbox', operand: checked, type: to, ...at }
  }

  /** A primitive out of a value that is one or boxes one; undefined (nothing reported) when it does neither. */
  protected asPrimitive(value: TypedExpression): TypedExpression | undefined {
    const inside = unboxed(value.type)
    if (!inside || inside.name === 'void') return undefined
    if (isPrimitive(deref(value.type))) return value
    return { kind: 'convert', how: 'unbox', operand: value, type: inside, span: value.span, pos: value.pos }
  }

  /** Constants joined at compile time; everything else left to run time. */
  protected concat(left: TypedExpression, right: TypedExpression, node: { span: Span; pos: number }): TypedExpression {
    const parts = [...(left.kind === 'concat' && left.constant === undefined ? left.parts : [left]), right]
    const constant = left.constant === undefined || right.constant === undefined ? undefined : constantText(left.constant, left.type) + constantText(right.constant, right.type)
    return { kind: 'concat', parts, type: this.stringType, span: node.span, pos: node.pos, constant }
  }

  protected folded(op: string, left: TypedExpression, right: TypedExpression, on: PrimitiveType): ConstantValue | undefined {
    return left.constant === undefined || right.constant === undefined ? undefined : foldBinary(op, left.constant, right.constant, on)
  }
}

function isSafe(from: Type, to: Type): boolean {
  const source = upperBound(from)
  const target = upperBound(to)
  if (target.kind === 'variable') return true
  return source.kind === 'null' || (source.kind === 'class' && target.kind === 'class' && isSubclass(source.symbol, target.symbol))
}

/** An int constant may go into a byte, short or char that can hold it. */
export function fitsConstant(value: TypedExpression, from: PrimitiveType, to: PrimitiveType): boolean {
  const range = RANGES[to.name]
  if (!range || typeof value.constant !== 'number' || !['int', 'short', 'char', 'byte'].includes(from.name)) return false
  return value.constant >= range[0] && value.constant <= range[1]
}

function pathOf(node: Expression): string[] | undefined {
  if (node.kind === 'name') return [node.name]
  if (node.kind !== 'select') return undefined
  const left = pathOf(node.target)
  return left && [...left, node.name]
}

