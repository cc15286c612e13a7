import type { Env } from './check-base.ts'
import { withoutParens } from './check-calls.ts'
import type { Use } from './check-calls.ts'
import { FunctionChecker } from './check-functions.ts'
import { makeClass } from './class-table.ts'
import { applied, boxed, fits, InferenceContext } from './inference.ts'
import { completeHeader, completeMembers } from './members.ts'
import { isSubclass } from './relations.ts'
import type { ClassSymbol, MethodSymbol, MethodView } from './symbols.ts'
import type { Expression, TypeDeclaration } from './tree.ts'
import type { TypedExpression } from './typed.ts'
import { arrayOf, BOOLEAN, CHAR, DOUBLE, deref, ERROR, FLOAT, INT, isPrimitive, LONG, NULL, showType, substitute } from './types.ts'
import type { ClassType, PrimitiveType, Substitution, Type } from './types.ts'

type NewNode = Expression & { kind: 'new' }

/** Objects, arrays and literals; and the table of all kinds of expression. */
export abstract class CreationChecker extends FunctionChecker {
  protected abstract checkClass(symbol: ClassSymbol, outer: Env): void
  protected abstract switchExpression(node: Expression & { kind: 'switch' }, env: Env, target?: Type): TypedExpression

  protected boxType(type: PrimitiveType): Type {
    return boxed(type, this.table)
  }

  expression(node: Expression, env: Env, target?: Type): TypedExpression {
    switch (node.kind) {
      case 'literal': return this.literal(node)
      case 'name': return this.simpleName(node, env)
      case 'select': return this.select(node, env)
      case 'call': return this.call(node, env, { target })
      case 'new': return this.creation(node, env, { target })
      case 'newArray': return this.newArray(node, env)
      case 'arrayInit': return this.arrayInitializer(node, env, target)
      case 'unary': return this.unary(node, env)
      case 'postfix': return this.increment(node, node.operand, node.op, 'old', env)
      case 'binary': return this.binary(node, env)
      case 'assign': return this.assignment(node, env)
      case 'conditional': return this.conditional(node, env, target)
      case 'cast': return this.cast(node, env)
      case 'instanceof': return this.instanceOf(node, env)
      case 'lambda': case 'methodRef': return this.functionFor(node, env, target)
      case 'switch': return this.switchExpression(node, env, target)
      case 'index': return this.index(node, env)
      case 'this': return this.thisExpression(node, env)
      case 'super':
        this.report("'.' expected", node.span)
        return this.failed(node)
      case 'classLiteral': return this.classLiteral(node, env)
      case 'paren': return this.expression(node.inner, env, target)
    }
  }

  protected open(node: Expression, env: Env, context: InferenceContext): TypedExpression {
    const bare = withoutParens(node)
    if (bare.kind === 'call') return this.call(bare, env, { context })
    if (bare.kind === 'new') return this.creation(bare, env, { context })
    return this.expression(bare, env)
  }

  private functionFor(node: Expression & { kind: 'lambda' | 'methodRef' }, env: Env, target: Type | undefined): TypedExpression {
    if (target === undefined) {
      this.reportAt(`${node.kind === 'lambda' ? 'lambda expression' : 'method reference'} not expected here`, node.pos)
      return this.failed(node)
    }
    const context = new InferenceContext()
    const value = this.function(node, env, target, context)
    context.solve()
    return value
  }

  private literal(node: Expression & { kind: 'literal' }): TypedExpression {
    const at = { span: node.span, pos: node.pos }
    switch (node.type) {
      case 'null': return { kind: 'literal', value: null, type: NULL, ...at }
      case 'string': return { kind: 'literal', value: node.value as string, type: this.stringType, constant: node.value as string, ...at }
      case 'boolean': return { kind: 'literal', value: node.value as boolean, type: BOOLEAN, constant: node.value as boolean, ...at }
      case 'int': case 'long': return this.integer(node)
      default: {
        const type = node.type === 'char' ? CHAR : node.type === 'float' ? FLOAT : DOUBLE
        return { kind: 'literal', value: node.value as number, type, constant: node.value as number, ...at }
      }
    }
  }

  /** Decimal literals end at 2^31 - 1; hexadecimal, octal and binary ones may fill all bits. */
  private integer(node: Expression & { kind: 'literal' }): TypedExpression {
    const at = { span: node.span, pos: node.pos }
    const bits = node.type === 'int' ? 32 : 64
    const value = node.value as bigint
    if (value >= 2n ** BigInt(bits) || (node.isDecimal && value >= 2n ** BigInt(bits - 1))) this.report('integer number too large', node.span, 'java-syntax')
    const wrapped = BigInt.asIntN(bits, value)
    const constant = node.type === 'int' ? Number(wrapped) : wrapped
    return { kind: 'literal', value: constant, constant, type: node.type === 'int' ? INT : LONG, ...at }
  }

  private thisExpression(node: Expression & { kind: 'this' }, env: Env): TypedExpression {
    let symbol: ClassSymbol | undefined = env.symbol
    if (node.qualifier) {
      const type = node.qualifier.kind === 'name' ? this.namedType(node.qualifier.name, env) : undefined
      symbol = type?.kind === 'class' ? type.symbol : undefined
    }
    let isStatic = env.isStatic
    for (let at: Env | undefined = env; at && at.symbol !== symbol; at = at.outer) isStatic ||= at.symbol.isStatic || (at.outer?.isStatic ?? true)
    if (symbol && !isStatic) return this.thisOf(symbol, env, node)
    if (symbol) this.report('non-static variable this cannot be referenced from a static context', node.span)
    else this.report('not an enclosing class', node.span)
    return this.failed(node)
  }

  private classLiteral(node: Expression & { kind: 'classLiteral' }, env: Env): TypedExpression {
    const of = this.resolveType(node.type, env)
    return { kind: 'classLiteral', of, type: this.classType('java.lang.Class', [isPrimitive(of) ? this.boxType(of) : of]), span: node.span, pos: node.pos }
  }

  private cast(node: Expression & { kind: 'cast' }, env: Env): TypedExpression {
    const to = this.resolveType(node.type, env)
    return this.castTo(this.expression(node.operand, env, isPrimitive(to) ? undefined : to), to, node)
  }

  // ── arrays ──

  private newArray(node: Expression & { kind: 'newArray' }, env: Env): TypedExpression {
    const base = this.resolveType(node.element, env)
    const type = arrayOf(base, node.sizes.length + node.extraDims)
    if (node.init) return this.arrayInitializer(node.init, env, type)
    const sizes = node.sizes.map((size) => this.indexValue(this.expression(size, env)))
    return { kind: 'newArray', element: base, sizes, extraDims: node.extraDims, type, span: node.span, pos: node.pos }
  }

  private arrayInitializer(node: Expression & { kind: 'arrayInit' }, env: Env, target: Type | undefined): TypedExpression {
    const type = target && deref(target)
    if (type?.kind !== 'array') {
      if (type?.kind !== 'error') this.reportAt(type ? `illegal initializer for ${showType(type)}` : 'illegal start of expression', node.pos)
      return this.failed(node)
    }
    const values = node.elements.map((element) => this.coerce(this.expression(element, env, type.element), type.element))
    return { kind: 'arrayValues', element: type.element, values, type, span: node.span, pos: node.pos }
  }

  // ── objects ──

  protected creation(node: NewNode, env: Env, use: Use): TypedExpression {
    const outerValue = node.outer ? this.expression(node.outer, env) : undefined
    const type = outerValue ? this.memberOf(outerValue, node, env) : this.resolveType(node.type, env)
    if (type.kind !== 'class') return this.failedArguments(node.args, env, node)
    completeMembers(type.symbol, this.table)
    if (node.body) return this.anonymous(node, type, env, use)
    if (type.symbol.flags.has('abstract') || type.symbol.kind === 'enum') {
      this.reportAt(type.symbol.kind === 'enum' ? 'enum classes must not be instantiated' : `${type.symbol.displayName} is abstract; cannot be instantiated`, node.pos)
      return this.failed(node)
    }
    return this.instantiate(node, type, env, use, outerValue)
  }

  private memberOf(outer: TypedExpression, node: NewNode, env: Env): Type {
    const [site] = this.classesOf(outer.type)
    return site ? this.resolver.resolve(node.type, { parent: env.types, variables: new Map(), members: site.symbol }) : ERROR
  }

  private isDiamond(node: NewNode): boolean {
    return node.type.kind === 'classType' && node.type.parts.at(-1)!.diamond
  }

  private instantiate(node: NewNode, type: ClassType, env: Env, use: Use, outerValue?: TypedExpression): TypedExpression {
    const { symbol } = type
    const views = symbol.constructors.map((method): MethodView => ({ method, site: type }))
    const site = { views, name: symbol.name, described: `class ${symbol.displayName}`, node, at: node.pos }
    const resolved = this.resolve(site, env)
    if (!resolved) return this.failed(node)
    const { method } = resolved.view
    if (!this.isAccessible(method, env.symbol)) this.reportAt(`${symbol.name}(${method.params.map(showType).join(',')}) has private access in ${symbol.displayName}`, node.pos)
    const isDiamond = this.isDiamond(node)
    const own: Substitution = isDiamond ? resolved.context.instantiate(symbol.typeParams) : new Map(symbol.typeParams.map((param, index) => [param, type.args[index] ?? param]))
    const by = new Map([...own, ...resolved.context.instantiate(method.typeParams)])
    const made: Type = isDiamond ? { ...type, args: symbol.typeParams.map((param) => substitute(param, own)) } : type
    const args: TypedExpression[] = []
    const outer = outerValue ?? this.enclosing(symbol, env, node)
    const result: TypedExpression = { kind: 'new', symbol, constructor_: method, outer, args, type: made, span: node.span, pos: node.pos }
    this.settle(resolved, by, args, env, use, { node: result, returns: made })
    for (const one of method.throws) this.throwing(one, node.span)
    this.captureForNew(symbol, env)
    return result
  }

  /** A local class made inside another function needs that function to hold what the class captured. */
  private captureForNew(symbol: ClassSymbol, env: Env): void {
    for (const local of symbol.captures) if (local.frame !== env.frame) this.capture(local, env.frame)
  }

  /** The object a new inner object belongs to: `this`, or one around it. */
  protected enclosing(symbol: ClassSymbol, env: Env, node: Expression): TypedExpression | undefined {
    if (symbol.isStatic || !symbol.outer) return undefined
    let isStatic = false
    for (let at: Env | undefined = env; at; at = at.outer) {
      isStatic ||= at.isStatic
      if (isSubclass(at.symbol, symbol.outer)) {
        if (!isStatic) return this.thisOf(at.symbol, env, node)
        break
      }
      isStatic ||= at.symbol.isStatic
    }
    if (!symbol.isLocal) this.reportAt(isStatic ? 'non-static variable this cannot be referenced from a static context' : `an enclosing instance that contains ${symbol.displayName} is required`, node.pos)
    return undefined
  }

  private anonymous(node: NewNode, type: ClassType, env: Env, use: Use): TypedExpression {
    const base = this.isDiamond(node) ? this.inferredBase(node, type, env, use) : type
    const symbol = this.anonymousClass(node.body!, base, env)
    const parent = base.symbol.kind === 'interface' ? this.objectType : base
    const views = parent.symbol.constructors.map((method): MethodView => ({ method, site: parent }))
    const site = { views, name: parent.symbol.name, described: `class ${parent.symbol.displayName}`, node, at: node.pos }
    const resolved = this.resolve(site, env)
    if (!resolved) return this.failed(node)
    const args: TypedExpression[] = []
    const own: Substitution = new Map(parent.symbol.typeParams.map((param, index) => [param, parent.args[index] ?? param]))
    const by = new Map([...own, ...resolved.context.instantiate(resolved.view.method.typeParams)])
    const made: Type = { kind: 'class', symbol, args: [] }
    const constructor = this.anonymousConstructor(symbol, resolved.view.method, by)
    symbol.constructors = [constructor]
    const outer = symbol.isStatic ? undefined : this.thisOf(env.symbol, env, node)
    const result: TypedExpression = { kind: 'new', symbol, constructor_: constructor, outer, args, type: made, span: node.span, pos: node.pos }
    this.settle(resolved, by, args, env, {}, { node: result, returns: made })
    for (const one of resolved.view.method.throws) this.throwing(one, node.span)
    this.checkClass(symbol, env)
    return result
  }

  /** `new Comparator<>() { … }` takes its arguments from where it is used. */
  private inferredBase(node: NewNode, type: ClassType, env: Env, use: Use): ClassType {
    const { value } = this.speculate(() => {
      const context = new InferenceContext()
      const by = context.instantiate(type.symbol.typeParams)
      const open: Type = { ...type, args: type.symbol.typeParams.map((param) => substitute(param, by)) }
      if (use.target) fits(open, use.target, 2, this.table)
      for (const arg of node.args) this.expression(arg, env)
      context.solve()
      return applied(open)
    })
    return value.kind === 'class' ? value : type
  }

  protected anonymousClass(body: TypeDeclaration, base: ClassType, env: Env): ClassSymbol {
    const count = (this.anonymousCount.get(env.symbol) ?? 0) + 1
    this.anonymousCount.set(env.symbol, count)
    const symbol = makeClass(body, {
      prefix: '', scope: env.types, isLibrary: env.symbol.isLibrary, outer: env.symbol, frame: env.frame, binaryName: `${env.symbol.binaryName}$${count}`, isStaticContext: env.isStatic,
    })
    completeHeader(symbol, this.table)
    if (base.symbol.kind === 'interface') symbol.interfaces = [base]
    else symbol.superclass = base
    symbol.displayName = `<anonymous ${showType(base)}>`
    completeMembers(symbol, this.table)
    return symbol
  }

  private anonymousConstructor(symbol: ClassSymbol, parent: MethodSymbol, by: Substitution): MethodSymbol {
    return {
      kind: 'method', name: '<init>', owner: symbol, flags: new Set(), isStatic: false, isAbstract: false, isVarargs: false, typeParams: [],
      params: parent.params.map((one) => substitute(one, by)), paramNames: parent.paramNames.map((_, index) => `$${index}`), returns: parent.returns,
      throws: parent.throws, synthetic: 'constructor', span: symbol.declaration.span,
    }
  }
}
