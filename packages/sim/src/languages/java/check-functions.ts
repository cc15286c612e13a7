import type { Span } from '../../source/index.ts'
import { CallChecker, withoutParens } from './check-calls.ts'
import type { Env, ReturnContext } from './check-base.ts'
import { functionShape } from './functions.ts'
import type { FunctionShape } from './functions.ts'
import { applied, fits } from './inference.ts'
import type { InferenceContext } from './inference.ts'
import { lambdaGives, methodsNamed } from './overloads.ts'
import type { FunctionNode } from './overloads.ts'
import { isSubtype, mentionsInference } from './relations.ts'
import type { Frame, LocalSymbol } from './symbols.ts'
import type { Block, Expression, LambdaExpression, Parameter, TypeNode } from './tree.ts'
import type { TypedExpression, TypedLambda, TypedStatement } from './typed.ts'
import { deref, ERROR, isVoid, showType, VOID } from './types.ts'
import type { Type } from './types.ts'

type MethodRef = Expression & { kind: 'methodRef' }

/** Lambdas and method references; a reference is read as the lambda it stands for. */
export abstract class FunctionChecker extends CallChecker {
  protected abstract block(node: Block, env: Env): TypedStatement & { kind: 'block' }
  protected abstract checkCompletes(body: TypedStatement & { kind: 'block' }, returns: Type | undefined): void

  protected function(node: FunctionNode, env: Env, type: Type, context: InferenceContext | undefined): TypedExpression {
    const shape = functionShape(type, this.table)
    if (!shape) {
      this.reportAt(deref(type).kind === 'infer' || deref(type).kind === 'error' ? `${node.kind === 'lambda' ? 'lambda expression' : 'method reference'} not expected here` : `incompatible types: ${showType(type)} is not a functional interface`, node.pos)
      return { ...this.failed(node) }
    }
    if (node.kind === 'methodRef') return this.methodRef(node, env, type, shape, context)
    return this.lambda(node, env, type, shape, context)
  }

  private lambda(node: LambdaExpression, env: Env, type: Type, shape: FunctionShape, context: InferenceContext | undefined, bound?: TypedLambda['bound']): TypedExpression {
    if (node.params.length !== shape.params.length) {
      this.reportAt('incompatible types: incompatible parameter types in lambda expression', node.pos)
      return this.failed(node)
    }
    const frame: Frame = { kind: 'lambda', parent: env.frame, captures: new Set() }
    const base = this.inner(env, { frame, jumps: [], yields: undefined })
    const params = node.params.map((param, index) => this.lambdaParameter(param, shape.params[index]!, base))
    const { value: body, thrown } = this.collectThrown(() => this.lambdaBody(node, base, shape, context))
    const allowed = shape.throws.map(applied)
    this.reportUncaught(thrown, allowed)
    return { kind: 'lambda', method: shape.method, params, body, bound, frame, usesThis: !env.isStatic, type, span: node.span, pos: node.pos }
  }

  private lambdaParameter(param: Parameter, given: Type, env: Env): LocalSymbol {
    const isTyped = param.type && param.type.kind !== 'varType'
    const type = isTyped ? this.resolveType(param.type!, env) : this.readType(applied(given))
    if (isTyped && mentionsInference(given)) isSubtypeBoth(type, given)
    return this.declareLocal(param.name, type, env, param.span, { isFinal: param.modifiers.flags.has('final'), isParameter: true })
  }

  private lambdaBody(node: LambdaExpression, env: Env, shape: FunctionShape, context: InferenceContext | undefined): TypedStatement {
    if (node.body.kind !== 'block') return this.expressionBody(node.body, env, shape, context)
    const isVoidShape = isVoid(deref(shape.returns))
    if (!isVoidShape && lambdaGives(node) === 'void') this.reportAt('incompatible types: bad return type in lambda expression\n    missing return value', node.pos)
    const returns: ReturnContext = { kind: 'lambda', type: isVoidShape ? VOID : shape.returns, context }
    const body = this.block(node.body, { ...env, returns })
    this.checkCompletes(body, isVoidShape ? undefined : shape.returns)
    return body
  }

  private expressionBody(node: Expression, env: Env, shape: FunctionShape, context: InferenceContext | undefined): TypedStatement {
    const expected = deref(shape.returns)
    if (isVoid(expected)) {
      const expression = this.expression(node, env)
      if (!isStatement(node)) this.reportAt('incompatible types: lambda body is not compatible with a void functional interface\n    (consider using a block lambda body, or use a statement expression instead)', node.pos)
      return { kind: 'expression', expression, span: node.span }
    }
    const result: TypedStatement & { kind: 'return' } = { kind: 'return', span: node.span }
    this.giveResult(node, env, shape.returns, context, (value) => { result.value = value })
    return result
  }

  /** A lambda's result on its way to the interface's return type, now or when that is known. */
  protected giveResult(node: Expression, env: Env, returns: Type, context: InferenceContext | undefined, into: (value: TypedExpression) => void): void {
    if (!context || !mentionsInference(returns)) {
      const known = this.readType(applied(returns))
      return into(this.lambdaResult(this.expression(node, env, known), known))
    }
    const bare = withoutParens(node)
    const isFunction = bare.kind === 'lambda' || bare.kind === 'methodRef'
    const value = isFunction ? this.function(bare, env, returns, context) : this.open(bare, env, context)
    if (isVoid(deref(value.type))) {
      this.reportAt('incompatible types: bad return type in lambda expression\n    void cannot be converted to ' + showType(returns), node.pos)
      return into({ ...value, type: ERROR })
    }
    fits(value.type, returns, 2, this.table)
    into(value)
    context.finally(() => into(this.lambdaResult(value, this.readType(applied(returns)))))
  }

  private lambdaResult(value: TypedExpression, type: Type): TypedExpression {
    const before = this.diagnostics.length
    const result = this.coerce(value, type)
    const last = this.diagnostics.at(-1)
    if (this.diagnostics.length > before && last) {
      this.diagnostics[before] = { ...last, message: last.message.replace('incompatible types: ', 'incompatible types: bad return type in lambda expression\n    ') }
    }
    return result
  }

  protected isVoidLambda(node: LambdaExpression, env: Env): boolean {
    if (lambdaGives(node) !== 'either' || node.body.kind === 'block') return lambdaGives(node) === 'void'
    const body = withoutParens(node.body)
    if (body.kind !== 'call') return false
    const { value } = this.speculate(() => {
      const frame: Frame = { kind: 'lambda', parent: env.frame, captures: new Set() }
      const base = this.inner(env, { frame })
      for (const param of node.params) this.declareLocal(param.name, param.type ? this.resolveType(param.type, env) : ERROR, base, param.span)
      return this.expression(body, base)
    })
    return isVoid(deref(value.type))
  }

  // ── method references ──

  private methodRef(node: MethodRef, env: Env, type: Type, shape: FunctionShape, context: InferenceContext | undefined): TypedExpression {
    const names = shape.params.map((_, index) => `$${index}`)
    const plan = this.referencePlan(node, env, shape.params.length, shape.params[0])
    if (!plan) return this.failed(node)
    const lambda: LambdaExpression = {
      kind: 'lambda', params: names.map((name) => bareParameter(name, node.span)), body: plan.body(names), pos: node.pos, span: node.span,
    }
    if (!plan.receiver) return this.reference(lambda, env, type, shape, context)
    const value = plan.receiver
    const local: LocalSymbol = { kind: 'local', name: '$receiver', type: value.type, isFinal: true, isParameter: false, frame: env.frame, span: node.span, captured: true }
    return this.reference(lambda, this.withLocals(env, [local]), type, shape, context, { local, value })
  }

  /** Reports about the lambda inside read as reports about the reference. */
  private reference(lambda: LambdaExpression, env: Env, type: Type, shape: FunctionShape, context: InferenceContext | undefined, bound?: TypedLambda['bound']): TypedExpression {
    const before = this.diagnostics.length
    const result = this.lambda(lambda, env, type, shape, context, bound)
    for (let i = before; i < this.diagnostics.length; i++) {
      const one = this.diagnostics[i]!
      const message = one.message.includes('in lambda expression') ? one.message.replace('in lambda expression', 'in method reference') : `incompatible types: invalid method reference\n    ${one.message.replace('\n  reason: ', '\n      reason: ')}`
      this.diagnostics[i] = { ...one, message, span: { start: lambda.span.start, end: lambda.span.end } }
    }
    return result
  }

  private referencePlan(node: MethodRef, env: Env, count: number, first: Type | undefined): { body: (names: readonly string[]) => Expression; receiver?: TypedExpression } | undefined {
    const at = { span: node.span, pos: node.pos }
    if (node.name === 'new') return this.constructorPlan(node, env, at)
    const target = node.target && node.target.kind !== 'this' && node.target.kind !== 'super' ? this.target(node.target, env) : undefined
    if (node.target && !target && node.target.kind !== 'this' && node.target.kind !== 'super') return undefined
    const type = node.type ? this.resolveType(node.type, env) : target?.kind === 'type' ? target.type : undefined
    const call = (on: Expression | undefined, args: readonly string[]): Expression => callOf(on, node.name, args, at)
    if (!type) {
      if (target?.kind !== 'value') return { body: (names) => call(node.target, names) }
      return { body: (names) => call(nameOf('$receiver', at), names), receiver: target.value }
    }
    const isStatic = this.refersToStatic(node, type, count)
    if (isStatic) return { body: (names) => call(node.target, names) }
    const cast = first && !isSubtype(applied(first), type) && node.target ? typeNodeOf(node.target) : undefined
    return {
      body: (names) => {
        const self = nameOf(names[0] ?? '', at)
        return call(cast ? { kind: 'cast', type: cast, operand: self, ...at } : self, names.slice(1))
      },
    }
  }

  private refersToStatic(node: MethodRef, type: Type, count: number): boolean {
    const views = methodsNamed(this.classesOf(type), node.name)
    const takes = (one: (typeof views)[number], given: number): boolean => one.method.params.length === given || (one.method.isVarargs && given >= one.method.params.length - 1)
    const statics = views.filter((one) => one.method.isStatic && takes(one, count))
    const instances = views.filter((one) => !one.method.isStatic && takes(one, count - 1))
    if (statics.length === 0 || instances.length === 0) return statics.length > 0
    return statics.some((one) => one.method.params.length === count) && !instances.some((one) => one.method.params.length === count - 1 && count === 1)
  }

  private constructorPlan(node: MethodRef, env: Env, at: { span: Span; pos: number }): { body: (names: readonly string[]) => Expression } | undefined {
    if (node.type?.kind === 'arrayType') {
      const { element } = node.type
      return { body: (names) => ({ kind: 'newArray', element: baseOf(element), sizes: [nameOf(names[0] ?? '', at)], extraDims: dimsOf(element), ...at }) }
    }
    const written = node.type ?? (node.target && typeNodeOf(node.target))
    if (written?.kind !== 'classType') return undefined
    const resolved = this.resolveType(written, env)
    const last = written.parts.at(-1)!
    const needsDiamond = resolved.kind === 'class' && resolved.symbol.typeParams.length > 0 && last.args === undefined
    const type: TypeNode = needsDiamond ? { ...written, parts: [...written.parts.slice(0, -1), { ...last, diamond: true }] } : written
    return { body: (names) => ({ kind: 'new', type, args: names.map((name) => nameOf(name, at)), ...at }) }
  }

  protected methodRefTakes(node: MethodRef, count: number, wantsValue: boolean, env: Env): boolean {
    if (node.name === 'new') return true
    const { value: type } = this.speculate(() => {
      if (node.type) return { of: this.resolveType(node.type, env), isType: true }
      if (node.target?.kind === 'this') return { of: this.selfOf(env.symbol) as Type, isType: false }
      const target = this.target(node.target!, env)
      return target && { of: target.kind === 'type' ? target.type : target.kind === 'super' ? target.type : target.value.type, isType: target.kind === 'type' }
    })
    if (!type) return true
    const views = methodsNamed(this.classesOf(type.of), node.name)
    return views.some(({ method }) => {
      if (wantsValue && views.length === 1 && isVoid(deref(method.returns))) return false
      const wanted = type.isType && !method.isStatic ? count - 1 : count
      return method.params.length === wanted || (method.isVarargs && wanted >= method.params.length - 1)
    })
  }

  /** `Person::name` for a function whose parameter is still unknown: it is a Person. */
  protected methodRefHint(node: MethodRef, params: readonly Type[], env: Env): void {
    const first = params[0]
    if (first === undefined || node.name === 'new' || node.target?.kind !== 'name') return
    const type = this.namedType(node.target.name, env)
    if (!type || this.findLocal(node.target.name, env.locals)) return
    const views = methodsNamed(this.classesOf(type), node.name)
    const own = views.find((one) => !one.method.isStatic && one.method.params.length === params.length - 1)
    if (own) isSubtype(type, first)
    else views.find((one) => one.method.isStatic && one.method.typeParams.length === 0 && one.method.params.length === params.length)?.method.params.forEach((param, index) => fits(param, params[index]!, 2, this.table))
  }
}

function isSubtypeBoth(a: Type, b: Type): void {
  isSubtype(a, b)
  isSubtype(b, a)
}

function isStatement(node: Expression): boolean {
  return node.kind === 'call' || node.kind === 'new' || node.kind === 'assign' || node.kind === 'postfix' || (node.kind === 'unary' && (node.op === '++' || node.op === '--'))
}

interface Place {
  readonly span: Span
  readonly pos: number
}

function bareParameter(name: string, span: Span): Parameter {
  return { modifiers: { flags: new Set(), annotations: [], span }, name, varargs: false, span }
}

function nameOf(name: string, at: Place): Expression {
  return { kind: 'name', name, ...at }
}

function callOf(target: Expression | undefined, name: string, args: readonly string[], at: Place): Expression {
  return { kind: 'call', target, name, nameSpan: at.span, nameAt: at.pos, args: args.map((arg) => nameOf(arg, at)), ...at }
}

function typeNodeOf(node: Expression): TypeNode | undefined {
  const parts: { name: string; diamond: boolean; span: Span }[] = []
  let at = node
  while (at.kind === 'select') {
    parts.unshift({ name: at.name, diamond: false, span: at.nameSpan })
    at = at.target
  }
  if (at.kind !== 'name') return undefined
  parts.unshift({ name: at.name, diamond: false, span: at.span })
  return { kind: 'classType', parts, span: node.span }
}

function baseOf(type: TypeNode): TypeNode {
  return type.kind === 'arrayType' ? baseOf(type.element) : type
}

function dimsOf(type: TypeNode): number {
  return type.kind === 'arrayType' ? 1 + dimsOf(type.element) : 0
}
