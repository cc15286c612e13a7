import type { Env } from './check-base.ts'
import { CreationChecker } from './check-creation.ts'
import { bindings, patternLocals } from './check-operators.ts'
import { isExhaustive } from './exhaustive.ts'
import { completeMembers } from './members.ts'
import { isCastable, isSubtype } from './relations.ts'
import type { ClassSymbol, ConstantValue, LocalSymbol } from './symbols.ts'
import type { CaseLabel, Expression, Pattern, Statement, SwitchCase, SwitchNode } from './tree.ts'
import type { JumpTarget, TypedCase, TypedExpression, TypedLabel, TypedPattern, TypedStatement, TypedSwitch } from './typed.ts'
import { deref, ERROR, INT, isPrimitive, showType, substitute, substitutionOf, unboxed, upperBound } from './types.ts'
import type { ClassType, Type } from './types.ts'
import { classType } from './type-arguments.ts'

type Yield = TypedStatement & { kind: 'yield' }

/** Switches and patterns. */
export abstract class SwitchChecker extends CreationChecker {
  protected abstract blockStatements(nodes: readonly Statement[], env: Env): TypedStatement[]
  protected abstract statement(node: Statement, env: Env): TypedStatement
  protected abstract permitted(symbol: ClassSymbol): readonly ClassSymbol[]
  protected abstract typesScope(env: Env): Env

  protected switchExpression(node: SwitchNode, env: Env, target?: Type): TypedExpression {
    const yields: Yield[] = []
    const jump: JumpTarget = { kind: 'value' }
    const take = (value: Expression, at: Env): TypedExpression => this.expression(value, at, target)
    const inside: Env = { ...env, yields: { target: jump, take, values: yields }, jumps: [] }
    const typed = this.switchOf(node, inside, jump, true)
    if (yields.length === 0 && typed.cases.length === 0) this.report('switch expression does not have any case clauses', node.span)
    const type = this.resultOf(yields.map((one) => one.value), target)
    for (const one of yields) one.value = this.coerce(one.value, type)
    if (!typed.exhaustive) this.reportAt('the switch expression does not cover all possible input values', node.pos)
    return { ...typed, type }
  }

  private resultOf(values: readonly TypedExpression[], target?: Type): Type {
    if (target && deref(target).kind !== 'infer') return target
    const [first, ...rest] = values
    if (!first) return ERROR
    return rest.reduce((left, right) => ({ ...left, type: this.conditionalType(left, right) }), first).type
  }

  protected switchStatement(node: SwitchNode, env: Env, label?: string): TypedStatement {
    const target: JumpTarget = { kind: 'switch', label }
    const typed = this.switchOf(node, { ...env, jumps: [...env.jumps, target] }, target, false)
    const needsAll = typed.on === 'pattern' || typed.cases.some((one) => one.labels.some((label) => label.kind === 'null'))
    if (needsAll && !typed.exhaustive) this.reportAt('the switch statement does not cover all possible input values', node.pos)
    return { kind: 'switch', node: typed, target, span: node.span }
  }

  private switchOf(node: SwitchNode, env: Env, target: JumpTarget, isExpression: boolean): TypedSwitch {
    const given = this.expression(node.subject, env)
    const subject = this.switchSubject(given)
    const type = deref(subject.type)
    const shared = this.typesScope(this.inner(env))
    const seen = new Set<ConstantValue | string>()
    const cases = node.cases.map((one) => this.switchCase(one, type, one.arrow ? this.typesScope(this.inner(env)) : shared, seen, isExpression))
    if (node.cases.some((one) => one.arrow !== node.cases[0]!.arrow)) this.report('different case kinds used in the switch', node.cases.find((one) => one.arrow !== node.cases[0]!.arrow)!.span)
    const hasPattern = cases.some((one) => one.labels.some((label) => label.kind === 'pattern'))
    const on = hasPattern ? 'pattern' : isPrimitive(type) ? 'int' : this.isString(type) ? 'string' : isEnum(type) ? 'enum' : 'pattern'
    if (on === 'pattern' && !hasPattern && cases.some((one) => one.labels.some((label) => label.kind === 'constant')) && type.kind !== 'error') {
      this.reportAt(`constant label of type ${showType(type)} is not assignment compatible with switch selector`, given.pos)
    }
    const exhaustive = isExhaustive(type, cases, (symbol) => this.permitted(symbol))
    return { kind: 'switch', subject: on === 'int' ? this.coerce(subject, INT) : subject, on, cases, isExpression, exhaustive, target, type: ERROR, span: node.span, pos: node.pos }
  }

  private switchSubject(value: TypedExpression): TypedExpression {
    const inside = unboxed(value.type)
    if (!inside) return value
    if (['long', 'float', 'double', 'boolean', 'void'].includes(inside.name)) {
      this.reportAt(isPrimitive(deref(value.type)) ? `selector type ${inside.name} is not allowed` : `selector type ${showType(value.type)} is not allowed`, value.pos)
      return { ...value, type: ERROR }
    }
    return this.asPrimitive(value)!
  }

  private switchCase(node: SwitchCase, type: Type, env: Env, seen: Set<ConstantValue | string>, isExpression: boolean): TypedCase {
    const labels = node.labels.map((label) => this.label(label, node, type, env, seen))
    const bound = labels.flatMap((label) => (label.kind === 'pattern' ? patternLocals(label.pattern) : []))
    const inside = this.withLocals(env, bound)
    const guard = node.guard && this.condition(node.guard, inside)
    const body = this.caseBody(node, this.withLocals(inside, guard ? bindings(guard, true) : []), isExpression)
    return { labels, guard, arrow: node.arrow, body, span: node.span }
  }

  private caseBody(node: SwitchCase, env: Env, isExpression: boolean): TypedStatement[] {
    if (!node.arrow) return this.blockStatements(node.body, env)
    const [only] = node.body
    if (isExpression && only?.kind === 'expression') return [this.yieldOf(only.expression, env, only.span)]
    return [this.statement(only!, env)]
  }

  protected yieldOf(value: Expression, env: Env, span: Statement['span']): TypedStatement {
    const { yields } = env
    if (!yields) {
      this.report('yield outside of switch expression', span)
      return { kind: 'empty', span }
    }
    const result: Yield = { kind: 'yield', value: yields.take(value, env), target: yields.target, span }
    yields.values.push(result)
    return result
  }

  private label(node: CaseLabel, of: SwitchCase, type: Type, env: Env, seen: Set<ConstantValue | string>): TypedLabel {
    const label = this.typedLabel(node, type, env)
    const key = label.kind === 'constant' ? label.value : label.kind === 'enum' ? label.field.name : label.kind === 'pattern' ? undefined : label.kind
    if (key !== undefined) {
      if (seen.has(key)) this.report(label.kind === 'default' ? 'duplicate default label' : 'duplicate case label', of.span)
      seen.add(key)
    }
    return label
  }

  private typedLabel(node: CaseLabel, type: Type, env: Env): TypedLabel {
    if (node.kind === 'default') return { kind: 'default' }
    if (node.kind === 'pattern') return { kind: 'pattern', pattern: this.pattern(node.pattern, type, env) }
    const { value } = node
    if (value.kind === 'literal' && value.type === 'null') return { kind: 'null' }
    const field = isEnum(type) ? this.enumLabel(value, type as ClassType) : undefined
    if (field) return field
    const constant = this.coerce(this.expression(value, env), type)
    if (constant.constant !== undefined) return { kind: 'constant', value: constant.constant }
    if (constant.kind === 'field' && constant.field.enumConstant) return { kind: 'enum', field: constant.field }
    if (constant.type.kind !== 'error') this.report('constant expression required', value.span)
    return { kind: 'constant', value: 0 }
  }

  private enumLabel(value: Expression, type: ClassType): TypedLabel | undefined {
    const name = value.kind === 'name' ? value.name : value.kind === 'select' ? value.name : undefined
    completeMembers(type.symbol, this.table)
    const field = name === undefined ? undefined : type.symbol.fields.get(name)
    if (field?.enumConstant) return { kind: 'enum', field }
    this.report('an enum switch case label must be the unqualified name of an enumeration constant', value.span)
    return { kind: 'constant', value: `?${name}` }
  }

  // ── patterns ──

  protected pattern(node: Pattern, of: Type, env: Env): TypedPattern {
    const type = node.type.kind === 'varType' ? deref(of) : this.patternType(node, of, env)
    if (type.kind !== 'error' && !isPrimitive(deref(of)) && !isCastable(of, type)) this.report(`incompatible types: ${showType(of)} cannot be converted to ${showType(type)}`, node.type.span)
    if (node.kind === 'recordPattern') return this.recordPattern(node, type, env)
    const local: LocalSymbol = { kind: 'local', name: node.name, type, isFinal: node.final, isParameter: false, frame: env.frame, span: node.span, captured: false }
    if (node.name !== '_' && this.findLocal(node.name, env.locals)) this.report(`variable ${node.name} is already defined in ${this.describePlace(env)}`, node.span)
    const total = isPrimitive(deref(of)) || (type.kind !== 'error' && isSubtype(of, type))
    return { kind: 'type', type, local, span: node.span, total }
  }

  /** `Box(var x)` on a `Box<String>` means `Box<String>(var x)`. */
  private patternType(node: Pattern, of: Type, env: Env): Type {
    const type = this.resolveType(node.type, env)
    return type.kind === 'class' && type.args.length === 0 && type.symbol.typeParams.length > 0 ? classType(type, of) : type
  }

  private recordPattern(node: Pattern & { kind: 'recordPattern' }, type: Type, env: Env): TypedPattern {
    const at = upperBound(type)
    if (at.kind !== 'class' || at.symbol.kind !== 'record') {
      if (at.kind !== 'error') this.report(`deconstruction patterns can only be applied to records, ${showType(type)} is not a record`, node.span)
      return { kind: 'type', type: ERROR, span: node.span, total: false }
    }
    completeMembers(at.symbol, this.table)
    const { components } = at.symbol
    if (components.length !== node.parts.length) {
      this.report(`incorrect number of nested patterns\n  required: ${components.map((one) => showType(one.type)).join(',')}\n  found:    ${node.parts.length}`, node.span)
      return { kind: 'type', type: ERROR, span: node.span, total: false }
    }
    const by = substitutionOf(at)
    const parts = node.parts.map((part, index) => this.pattern(part, this.readType(substitute(components[index]!.type, by)), env))
    const accessors = components.map((one) => at.symbol.methods.get(one.name)!.find((method) => method.params.length === 0)!)
    return { kind: 'record', type: at, symbol: at.symbol, accessors, parts, span: node.span }
  }
}

function isEnum(type: Type): boolean {
  return type.kind === 'class' && type.symbol.kind === 'enum'
}
