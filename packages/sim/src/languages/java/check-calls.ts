import type { Env } from './check-base.ts'
import type { Target } from './check-names.ts'
import type { Fix } from './class-table.ts'
import { OperatorChecker } from './check-operators.ts'
import { functionShape } from './functions.ts'
import { applied, fits, InferenceContext } from './inference.ts'
import { completeMembers } from './members.ts'
import { formals, methodsNamed, OverloadResolver, paramType, siteSubstitution } from './overloads.ts'
import type { Argument, FunctionNode, FunctionOracle, Phase } from './overloads.ts'
import { mentionsInference } from './relations.ts'
import { showParams, showSignature } from './signatures.ts'
import type { ClassSymbol, MethodSymbol, MethodView } from './symbols.ts'
import type { Expression } from './tree.ts'
import { describeClass, fileOf, selfType } from './type-names.ts'
import type { TypedExpression } from './typed.ts'
import { deref, ERROR, erasure, isPrimitive, isVoid, OBJECT_OF, showType, substitute } from './types.ts'
import type { ClassType, Substitution, Type } from './types.ts'

/** How the value of a call will be used: with a known type, or as an argument whose own type is being inferred. */
export interface Use {
  readonly target?: Type
  readonly context?: InferenceContext
}

interface Resolved {
  readonly view: MethodView
  readonly phase: Phase
  readonly context: InferenceContext
  readonly args: readonly Argument[]
}

interface Site {
  readonly views: readonly MethodView[]
  readonly name: string
  readonly described: string
  /** Where the method was looked for; constructors are in one place only. */
  readonly types?: readonly ClassType[]
  readonly node: { readonly span: Expression['span']; readonly pos: number; readonly args: readonly Expression[] }
  /** Where javac points when the method is not right. */
  readonly at: number
  readonly typeArgs?: readonly Type[]
}

/** Method calls: who is meant, what type parameters stand for, what each argument turns into. */
export abstract class CallChecker extends OperatorChecker {
  protected abstract function(node: FunctionNode, env: Env, type: Type, context: InferenceContext | undefined): TypedExpression
  protected abstract isVoidLambda(node: FunctionNode & { kind: 'lambda' }, env: Env): boolean
  protected abstract methodRefTakes(node: FunctionNode & { kind: 'methodRef' }, count: number, wantsValue: boolean, env: Env): boolean
  protected abstract methodRefHint(node: FunctionNode & { kind: 'methodRef' }, params: readonly Type[], env: Env): void
  /** A call or creation whose type may stay open until `context` is solved; anything else in the ordinary way. */
  protected abstract open(node: Expression, env: Env, context: InferenceContext): TypedExpression

  call(node: Expression & { kind: 'call' }, env: Env, use: Use): TypedExpression {
    const typeArgs = node.typeArgs?.map((one) => this.resolveType(one, env))
    if (!node.target) return this.plainCall(node, env, use, typeArgs)
    const target = this.target(node.target, env)
    if (!target) return this.failedArguments(node.args, env, node)
    return target.kind === 'type' ? this.staticCall(node, target.type, env, use, typeArgs) : this.memberCall(node, target, env, use, typeArgs)
  }

  private memberCall(node: Expression & { kind: 'call' }, target: Exclude<Target, { kind: 'type' }>, env: Env, use: Use, typeArgs?: readonly Type[]): TypedExpression {
    const type = deref(target.kind === 'super' ? target.type : target.value.type)
    if (isPrimitive(type)) {
      this.reportAt(isVoid(type) ? 'void cannot be dereferenced' : `${showType(type)} cannot be dereferenced`, node.nameAt)
      return this.failed(node)
    }
    if (type.kind === 'array' && node.name === 'clone' && node.args.length === 0) {
      const method = methodsNamed([this.objectType], 'clone')[0]!.method
      return { kind: 'call', how: 'dynamic', method, target: target.value, args: [], type, span: node.span, pos: node.nameAt }
    }
    const types = this.classesOf(type)
    const views = methodsNamed(types, node.name)
    const site: Site = { views, name: node.name, described: this.describeTarget(node.target!, type), types: type.kind === 'array' ? [] : types, node, at: node.nameAt, typeArgs }
    const resolved = this.resolve(site, env)
    if (!resolved) return this.failed(node)
    const { method } = resolved.view
    if (target.kind === 'super' && method.isAbstract) this.reportAt(`abstract method ${showSignature(method)} in ${method.owner.displayName} cannot be accessed directly`, node.nameAt)
    const how = method.isStatic ? 'static' : target.kind === 'super' || method.flags.has('private') ? 'exactly' : 'dynamic'
    return this.complete(resolved, site, env, use, how, target.value)
  }

  private describeTarget(target: Expression, type: Type): string {
    if (target.kind === 'name' || target.kind === 'select') return `variable ${target.name} of type ${showType(type)}`
    return type.kind === 'class' ? `${type.symbol.kind === 'interface' ? 'interface' : 'class'} ${showType(type)}` : `class ${showType(type)}`
  }

  private staticCall(node: Expression & { kind: 'call' }, type: Type, env: Env, use: Use, typeArgs?: readonly Type[]): TypedExpression {
    if (type.kind !== 'class') return this.failedArguments(node.args, env, node)
    completeMembers(type.symbol, this.table)
    const site: Site = { views: methodsNamed([type], node.name), name: node.name, described: describeClass(type.symbol), types: [type], node, at: node.nameAt, typeArgs }
    const resolved = this.resolve(site, env)
    if (!resolved) return this.failed(node)
    const { method } = resolved.view
    if (method.isStatic) return this.complete(resolved, site, env, use, 'static')
    this.reportAt(`non-static method ${showSignature(method)} cannot be referenced from a static context`, node.nameAt)
    return this.failed(node)
  }

  private plainCall(node: Expression & { kind: 'call' }, env: Env, use: Use, typeArgs?: readonly Type[]): TypedExpression {
    let isStatic = false
    for (let at: Env | undefined = env; at; at = at.outer) {
      isStatic ||= at.isStatic
      const views = methodsNamed([this.selfOf(at.symbol)], node.name)
      if (views.length > 0) return this.ownCall(node, at.symbol, views, isStatic, env, use, typeArgs)
      isStatic ||= at.symbol.isStatic
    }
    const imported = this.staticallyImported(node.name, env)
    const site: Site = { views: imported, name: node.name, described: describeClass(env.symbol), types: [this.selfOf(env.symbol)], node, at: node.nameAt, typeArgs }
    const resolved = this.resolve(site, env)
    return resolved ? this.complete(resolved, site, env, use, 'static') : this.failed(node)
  }

  protected selfOf(symbol: ClassSymbol): ClassType {
    completeMembers(symbol, this.table)
    return selfType(symbol)
  }

  private staticallyImported(name: string, env: Env): MethodView[] {
    const file = fileOf(env.types)
    const owners = file ? [...(file.staticSingle.get(name) ?? []), ...file.staticStars] : []
    return owners.flatMap((owner) => {
      const symbol = this.table.find(owner)
      return symbol ? methodsNamed([this.selfOf(symbol)], name).filter((one) => one.method.isStatic) : []
    })
  }

  private ownCall(node: Expression & { kind: 'call' }, symbol: ClassSymbol, views: readonly MethodView[], isStatic: boolean, env: Env, use: Use, typeArgs?: readonly Type[]): TypedExpression {
    const site: Site = { views, name: node.name, described: describeClass(symbol), types: [selfType(symbol)], node, at: node.nameAt, typeArgs }
    const resolved = this.resolve(site, env)
    if (!resolved) return this.failed(node)
    const { method } = resolved.view
    if (method.isStatic) return this.complete(resolved, site, env, use, 'static')
    if (isStatic) {
      this.reportAt(`non-static method ${showSignature(method)} cannot be referenced from a static context`, node.nameAt)
      return this.failed(node)
    }
    return this.complete(resolved, site, env, use, method.flags.has('private') ? 'exactly' : 'dynamic', this.thisOf(symbol, env, node))
  }

  // ── choosing ──

  protected resolve(site: Site, env: Env): Resolved | undefined {
    const context = new InferenceContext()
    const candidates = site.views.filter((one) => mayTake(one.method, site.node.args.length))
    const args = this.arguments(site.node.args, candidates.length === 0 ? site.views : candidates, env, context)
    if (args.some((arg) => arg.kind === 'value' && arg.value.type.kind === 'error')) return undefined
    const resolver = new OverloadResolver(this.table, args, context, this.oracle(env))
    const accessible = site.views.filter((one) => this.isAccessible(one.method, env.symbol))
    if (site.views.length === 1 && accessible.length === 1 && mayTake(site.views[0]!.method, args.length)) {
      return this.onlyCandidate(site, resolver, { context, args })
    }
    const { best, phase } = resolver.select(accessible, site.typeArgs)
    if (best.length === 1) return { view: best[0]!, phase, context, args }
    if (best.length > 1) this.reportAmbiguous(site, best)
    else this.reportNone(site, args, accessible, context)
    return undefined
  }

  /** With nothing to choose from, the mismatch is told at the argument itself. */
  private onlyCandidate(site: Site, resolver: OverloadResolver, given: { context: InferenceContext; args: readonly Argument[] }): Resolved | undefined {
    const view = site.views[0]!
    for (const phase of [1, 2, 3] as const) if (resolver.isApplicable(view, phase, site.typeArgs)) return { view, phase, ...given }
    const { method } = view
    if (method.isVarargs && given.args.length !== method.params.length) {
      this.reportNone(site, given.args, site.views, given.context)
      return undefined
    }
    return { view, phase: 2, ...given }
  }

  private oracle(env: Env): FunctionOracle {
    return {
      isVoidBody: (node) => this.isVoidLambda(node, env),
      takes: (node, count, wantsValue) => this.methodRefTakes(node, count, wantsValue, env),
    }
  }

  private arguments(nodes: readonly Expression[], candidates: readonly MethodView[], env: Env, context: InferenceContext): Argument[] {
    return nodes.map((node, index): Argument => {
      const bare = withoutParens(node)
      if (bare.kind === 'lambda' || bare.kind === 'methodRef') return { kind: 'function', node: bare }
      const own = new InferenceContext()
      const value = this.argument(bare, env, own, candidates, index)
      if (isVoid(deref(value.type))) {
        this.reportAt("'void' type not allowed here", value.pos)
        return { kind: 'value', node, value: { ...value, type: ERROR } }
      }
      const isOpen = mentionsInference(value.type)
      if (!isOpen || (candidates.length > 1 && deref(value.type).kind === 'infer')) {
        own.solve()
        return { kind: 'value', node, value: { ...value, type: applied(value.type) } }
      }
      context.absorb(own)
      return { kind: 'value', node, value }
    })
  }

  /** A conditional or switch with lambdas inside needs the parameter's type; it is taken where there is only one. */
  private argument(node: Expression, env: Env, own: InferenceContext, candidates: readonly MethodView[], index: number): TypedExpression {
    if (node.kind === 'conditional' || node.kind === 'switch') {
      const [only] = candidates.length === 1 ? candidates : []
      const param = only?.method.params[index]
      const type = only && param && only.method.typeParams.length === 0 ? paramType(substitute(param, siteSubstitution(only))) : undefined
      return this.expression(node, env, type)
    }
    return this.open(node, env, own)
  }

  // ── completing ──

  protected complete(resolved: Resolved, site: Site, env: Env, use: Use, how: 'static' | 'dynamic' | 'exactly', target?: TypedExpression): TypedExpression {
    const { view } = resolved
    const { method } = view
    if (!this.isAccessible(method, env.symbol)) this.reportAt(`${showSignature(method)} has private access in ${method.owner.displayName}`, site.at)
    const by = this.substitution(resolved, site)
    const args: TypedExpression[] = []
    const result = this.resultType(method, by, target)
    const node: TypedExpression = { kind: 'call', how, method, target: how === 'static' ? undefined : target, args, type: result, span: site.node.span, pos: site.node.pos }
    this.settle(resolved, by, args, env, use, { node, returns: result })
    this.throwAll(method, by, site)
    return node
  }

  /** Exceptions are looked at when the type parameters they may mention are known. */
  private throwAll(method: MethodSymbol, by: Substitution, site: Site): void {
    const span = { start: site.node.pos, end: site.node.span.end }
    for (const one of method.throws) {
      const type = applied(substitute(one, by))
      const known = deref(type)
      if (known.kind === 'infer') continue
      this.throwing(known, span)
    }
  }

  protected substitution(resolved: Resolved, site: Pick<Site, 'typeArgs'>): Substitution {
    const { method } = resolved.view
    const own = site.typeArgs?.length === method.typeParams.length && method.typeParams.length > 0
      ? new Map(method.typeParams.map((param, index): [typeof param, Type] => [param, site.typeArgs![index]!]))
      : resolved.context.instantiate(method.typeParams)
    return new Map([...siteSubstitution(resolved.view), ...own])
  }

  private resultType(method: MethodSymbol, by: Substitution, target?: TypedExpression): Type {
    if (method.name === 'getClass' && method.params.length === 0 && target) {
      return this.classType('java.lang.Class', [{ kind: 'wildcard', bound: 'extends', type: erasure(target.type) }])
    }
    return this.readType(substitute(method.returns, by))
  }

  /** Ties arguments to parameters; solves the unknowns here, or leaves them to the call around. */
  protected settle(
    resolved: Resolved, by: Substitution, into: TypedExpression[], env: Env, use: Use, result: { readonly node: TypedExpression; readonly returns: Type },
  ): void {
    const { context, args, phase, view } = resolved
    const declared = view.method.params.map((one) => substitute(one, by))
    const types = formals(declared, args.length, phase).map(paramType)
    const values: TypedExpression[] = []
    args.forEach((arg, index) => this.bind(arg, types[index]!, values, index, env, context))
    context.finally(() => {
      const ready = values.map((value, index) => this.coerce(value, applied(types[index]!)))
      into.push(...(phase < 3 ? ready : this.packed(ready, declared, result.node)))
      result.node.type = this.readType(applied(result.returns))
    })
    if (use.context && mentionsInference(result.returns)) return use.context.absorb(context)
    this.aim(result.returns, use.target, context)
    context.solve()
  }

  private bind(arg: Argument, type: Type, values: TypedExpression[], index: number, env: Env, context: InferenceContext): void {
    if (arg.kind === 'value') {
      values[index] = arg.value
      fits(arg.value.type, type, 2, this.table)
      return
    }
    const { node } = arg
    const inputs = (): readonly Type[] => {
      const shape = functionShape(type, this.table)
      if (!shape) return deref(type).kind === 'infer' ? [type] : []
      const isExplicit = node.kind === 'lambda' && node.params.every((one) => one.type && one.type.kind !== 'varType')
      return isExplicit ? [] : shape.params
    }
    const hint = node.kind === 'methodRef' ? (): void => this.methodRefHint(node, functionShape(type, this.table)?.params ?? [], env) : undefined
    context.wait({ inputs, hint, run: () => { values[index] = this.function(node, env, type, context) } })
  }

  /** The type expected of the result joins in before lambdas are read, unless it contradicts what is known. */
  private aim(returns: Type, target: Type | undefined, context: InferenceContext): void {
    if (target === undefined || !mentionsInference(returns) || isVoid(deref(target))) return
    const restore = context.snapshot()
    const wanted = isPrimitive(deref(target)) ? this.boxType(deref(target) as Type & { kind: 'primitive' }) : target
    if (isPrimitive(deref(target)) && deref(returns).kind === 'infer' && hasBounds(returns)) return
    if (!fits(returns, wanted, 2, this.table)) restore()
  }

  private packed(values: readonly TypedExpression[], declared: readonly Type[], node: TypedExpression): TypedExpression[] {
    const fixed = declared.length - 1
    const last = deref(applied(declared[fixed]!))
    const element = last.kind === 'array' ? last.element : OBJECT_OF.type()
    const array: TypedExpression = { kind: 'arrayValues', element, values: values.slice(fixed), type: last, span: node.span, pos: node.pos }
    return [...values.slice(0, fixed), array]
  }

  // ── telling what is wrong ──

  /** Looks at the arguments for their own errors only. */
  protected failedArguments(args: readonly Expression[], env: Env, node: Expression): TypedExpression {
    for (const arg of args) {
      const bare = withoutParens(arg)
      if (bare.kind !== 'lambda' && bare.kind !== 'methodRef') this.expression(arg, env)
    }
    return this.failed(node)
  }

  private showArguments(args: readonly Argument[]): string {
    return args.map((arg) => (arg.kind === 'value' ? showType(applied(arg.value.type)) : showFunction(arg.node))).join(',')
  }

  private reportNone(site: Site, args: readonly Argument[], accessible: readonly MethodView[], context: InferenceContext): void {
    const found = this.showArguments(args)
    if (site.views.length === 0) {
      const location = site.described === '' ? '' : `\n  location: ${site.described}`
      return this.reportAt(`cannot find symbol\n  symbol:   method ${site.name}(${found})${location}`, site.at, this.near(site.types ?? [], 'methods', site.name))
    }
    if (accessible.length === 0) return this.reportAt(`${showSignature(site.views[0]!.method)} has private access in ${site.views[0]!.method.owner.displayName}`, site.at)
    const closest = this.singleMismatch(site, args, context)
    if (closest) return
    const fix: Fix = () => (site.views.some((one) => one.method.owner.isLibrary) ? `Overloads of ${site.name} that are not named here are not modelled.` : undefined)
    const kind = site.views[0]!.method.name === '<init>' ? 'constructor' : 'method'
    if (site.views.length > 1) {
      const list = site.views.map((one) => `\n    ${kind} ${showMethod(one.method)} is not applicable\n      (${this.reason(one.method, args)})`).join('')
      return this.reportAt(`no suitable ${kind} found for ${site.name}(${found === '' && kind === 'method' ? 'no arguments' : found === '' ? 'no arguments' : found})${list}`, site.at, fix)
    }
    const { method } = site.views[0]!
    const owner = describeClass(method.owner)
    const required = method.params.length === 0 ? 'no arguments' : showParams(method)
    this.reportAt(
      `${kind} ${kind === 'constructor' ? method.owner.name : method.name} in ${owner} cannot be applied to given types;\n  required: ${required}\n  found:    ${found === '' ? 'no arguments' : found}\n  reason: ${this.reason(method, args)}`,
      site.at, fix,
    )
  }

  /** javac tells the mismatch at the argument when only one candidate takes that many. */
  private singleMismatch(site: Site, args: readonly Argument[], context: InferenceContext): boolean {
    const fitting = site.views.filter((one) => mayTake(one.method, args.length))
    if (fitting.length !== 1 || fitting[0]!.method.isVarargs) return false
    const { method } = fitting[0]!
    const by = new Map([...siteSubstitution(fitting[0]!), ...context.instantiate(method.typeParams)])
    const at = args.findIndex((arg, index) => arg.kind === 'value' && !fits(arg.value.type, paramType(substitute(method.params[index]!, by)), 2, this.table))
    const arg = args[at]
    if (arg?.kind !== 'value') return false
    this.coerce(arg.value, paramType(substitute(method.params[at]!, siteSubstitution(fitting[0]!))))
    return true
  }

  private reason(method: MethodSymbol, args: readonly Argument[]): string {
    if (!mayTake(method, args.length)) return 'actual and formal argument lists differ in length'
    const at = args.findIndex((arg, index) => arg.kind === 'value' && !fits(arg.value.type, erasure(method.params[Math.min(index, method.params.length - 1)]!), 2, this.table))
    const arg = args[at]
    if (arg?.kind !== 'value') return 'argument mismatch'
    const [from, to] = [deref(arg.value.type), method.params[Math.min(at, method.params.length - 1)]!]
    const isLossy = isPrimitive(from) && isPrimitive(to) && from.name !== 'boolean' && to.name !== 'boolean'
    return `argument mismatch; ${isLossy ? `possible lossy conversion from ${showType(from)} to ${showType(to)}` : `${showType(from)} cannot be converted to ${showType(to)}`}`
  }

  private reportAmbiguous(site: Site, best: readonly MethodView[]): void {
    const [a, b] = [best[0]!.method, best[1]!.method]
    const name = a.name === '<init>' ? a.owner.name : a.name
    this.reportAt(
      `reference to ${name} is ambiguous\n  both method ${showMethod(a)} in ${a.owner.displayName} and method ${showMethod(b)} in ${b.owner.displayName} match`, site.at,
    )
  }
}

function showMethod(method: MethodSymbol): string {
  const params = method.typeParams.length > 0 ? `<${method.typeParams.map((one) => one.name).join(',')}>` : ''
  return method.name === '<init>' ? `${method.owner.displayName}.${params}${showSignature(method)}` : `${method.owner.displayName}.${params}${showSignature(method)}`
}

function showFunction(node: FunctionNode): string {
  if (node.kind === 'methodRef') return `${node.target?.kind === 'name' ? node.target.name : ''}::${node.name}`
  return `(${node.params.map((one) => one.name).join(',')})->${node.body.kind === 'block' ? '{ }' : '…'}`
}

function hasBounds(type: Type): boolean {
  const at = deref(type)
  return at.kind === 'infer' && (at.equal.length > 0 || at.lower.length > 0)
}

function mayTake(method: MethodSymbol, count: number): boolean {
  return method.params.length === count || (method.isVarargs && count >= method.params.length - 1)
}

export function withoutParens(node: Expression): Expression {
  let at = node
  while (at.kind === 'paren') at = at.inner
  return at
}
