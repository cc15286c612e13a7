import type { Env } from './check-base.ts'
import { StatementChecker } from './check-statements.ts'
import type { Report } from './class-table.ts'
import { canComplete } from './flow-reach.ts'
import { abstractMethods } from './functions.ts'
import { completeHeader, completeMembers } from './members.ts'
import { isSameType, isSubclass, isSubtype } from './relations.ts'
import { overridden, showSignature } from './signatures.ts'
import type { ClassSymbol, FieldSymbol, Frame, LocalSymbol, MethodSymbol, MethodView } from './symbols.ts'
import type { Expression, MethodDeclaration, Statement } from './tree.ts'
import { selfType } from './type-names.ts'
import type { TypedBlock, TypedClass, TypedExpression, TypedInitializer, TypedMethod, TypedStatement } from './typed.ts'
import { deref, isPrimitive, isVoid, showType, substitute, substitutionOf, VOID } from './types.ts'
import type { Type } from './types.ts'
import { asSuper } from './relations.ts'

const ACCESS = ['private', '', 'protected', 'public']
const NO_LOCALS = { names: new Map<string, LocalSymbol>() }

/** Classes and their members; the last of the checker's parts. */
export class ClassChecker extends StatementChecker {
  private readonly userClasses: ClassSymbol[] = []
  private readonly envs = new Map<ClassSymbol, Env>()

  /** All of a program's top-level classes. */
  checkAll(symbols: readonly ClassSymbol[]): void {
    const all = symbols.flatMap(withNested)
    this.userClasses.push(...all)
    for (const one of all) completeHeader(one, this.table, this.reporter)
    for (const one of all) this.checkCycle(one)
    for (const one of all) completeMembers(one, this.table, this.reporter)
    for (const one of symbols) this.checkClass(one, undefined)
  }

  private readonly reporter: Report = (...told) => this.report(...told)

  private checkCycle(symbol: ClassSymbol): void {
    const seen = new Set<ClassSymbol>()
    const reaches = (at: ClassSymbol): boolean => {
      if (seen.has(at)) return false
      seen.add(at)
      completeHeader(at, this.table, this.reporter)
      return [at.superclass, ...at.interfaces].some((one) => one && (one.symbol === symbol || reaches(one.symbol)))
    }
    if (!reaches(symbol)) return
    this.report(`cyclic inheritance involving ${symbol.displayName}`, symbol.declaration.nameSpan)
    symbol.superclass = symbol.kind === 'interface' ? undefined : this.objectType
    symbol.interfaces = []
  }

  /** The bodies of one class (of the program or the library); `outer` is the place it stands in. */
  checkClass(symbol: ClassSymbol, outer: Env | undefined): void {
    completeHeader(symbol, this.table, this.reporter)
    completeMembers(symbol, this.table, this.reporter)
    if (symbol.isLocal) this.userClasses.push(symbol)
    const env = this.classEnv(symbol, outer)
    const { declaration } = symbol
    if (symbol.name !== '') this.checkHeader(symbol)
    this.checkImplements(symbol)
    const typed = { symbol, methods: [] as TypedMethod[], staticInit: [] as TypedInitializer[], instanceInit: [] as TypedInitializer[] } satisfies TypedClass
    this.classes.push(typed)
    for (const constant of symbol.fields.values()) if (constant.enumConstant) typed.staticInit.push(this.enumConstant(constant, env))
    for (const member of declaration.members) {
      if (member.kind === 'field') for (const one of member.declarators) this.fieldInit(symbol.fields.get(one.name)!, env, typed)
      else if (member.kind === 'initializer') (member.static ? typed.staticInit : typed.instanceInit).push({ block: this.initBlock(member, env) })
      else if (member.kind === 'method') typed.methods.push(...this.methodOf(member, symbol, env))
      else this.checkClass(symbol.types.get(member.name)!, env)
    }
    for (const one of symbol.constructors) if (one.synthetic) typed.methods.push(this.impliedConstructor(one, env))
  }

  private classEnv(symbol: ClassSymbol, outer: Env | undefined): Env {
    const frame: Frame = { kind: 'class', parent: symbol.frame, captures: new Set(), symbol }
    const env: Env = {
      symbol, isStatic: false, frame, locals: NO_LOCALS, types: this.scopeOf(symbol), returns: { kind: 'none', type: VOID }, jumps: [], outer,
    }
    this.envs.set(symbol, env)
    return env
  }

  private memberEnv(env: Env, isStatic: boolean, method?: MethodSymbol): Env {
    const frame: Frame = { kind: 'method', parent: env.frame, captures: new Set() }
    const types = method ? { parent: env.types, variables: new Map(method.typeParams.map((one) => [one.name, one])) } : env.types
    return { ...env, frame, isStatic, types, method, locals: { names: new Map() } }
  }

  protected constantEnv(field: FieldSymbol): Env {
    const known = this.envs.get(field.owner)
    return this.memberEnv(known ?? this.classEnv(field.owner, undefined), field.isStatic)
  }

  // ── fields and initialisers ──

  private enumConstant(field: FieldSymbol, env: Env): TypedInitializer {
    const constant = field.enumConstant!
    const type = { kind: 'classType', parts: [{ name: field.owner.name, diamond: false, span: constant.span }], span: constant.span } as const
    const at = this.memberEnv(env, true)
    const node: Expression & { kind: 'new' } = { kind: 'new', type, args: constant.args, body: constant.body, pos: constant.span.start, span: constant.span }
    return { field, value: this.enumObject(node, field, at) }
  }

  private enumObject(node: Expression & { kind: 'new' }, field: FieldSymbol, env: Env): TypedExpression {
    const base = { kind: 'class', symbol: field.owner, args: [] } as const
    const views = field.owner.constructors.map((method): MethodView => ({ method, site: base }))
    const resolved = this.resolve({ views, name: field.owner.name, described: '', node, at: node.pos }, env)
    if (!resolved) return this.failed(node)
    const args: TypedExpression[] = []
    const symbol = node.body ? this.anonymousClass(node.body, base, env) : field.owner
    const { method } = resolved.view
    const constructor: MethodSymbol = node.body ? { ...method, owner: symbol, synthetic: 'constructor', declaration: undefined } : method
    if (node.body) symbol.constructors = [constructor]
    const result: TypedExpression = { kind: 'new', symbol, constructor_: constructor, args, type: base, span: node.span, pos: node.pos }
    this.settle(resolved, new Map(), args, env, {}, { node: result, returns: base })
    if (node.body) this.checkClass(symbol, env)
    return result
  }

  private fieldInit(field: FieldSymbol, env: Env, typed: { staticInit: TypedInitializer[]; instanceInit: TypedInitializer[] }): void {
    if (!field.init) return
    const at = this.memberEnv(env, field.isStatic)
    const { value, thrown } = this.collectThrown(() => this.coerce(this.expression(field.init!, at, field.type), field.type))
    this.reportUncaught(thrown, [])
    ;(field.isStatic ? typed.staticInit : typed.instanceInit).push({ field, value })
  }

  private initBlock(member: { static: boolean; body: Parameters<ClassChecker['block']>[0] }, env: Env): TypedBlock {
    const { value, thrown } = this.collectThrown(() => this.block(member.body, this.memberEnv(env, member.static)))
    this.reportUncaught(thrown, env.symbol.name === '' ? [this.classType('java.lang.Throwable')] : [])
    if (!canComplete(value)) this.reportLate('initializer must be able to complete normally', member.body.span)
    return value
  }

  // ── methods ──

  private methodOf(member: MethodDeclaration, symbol: ClassSymbol, env: Env): TypedMethod[] {
    const list = member.name === '<init>' ? symbol.constructors : (symbol.methods.get(member.name) ?? [])
    const method = list.find((one) => one.declaration === member)
    if (!method) return []
    if (method.name !== '<init>') this.checkOverride(method, member)
    this.checkBodyPresence(method, member)
    return member.body ? [this.methodBody(method, member, env)] : [{ method, params: [], frame: env.frame }]
  }

  private checkBodyPresence(method: MethodSymbol, member: MethodDeclaration): void {
    if (member.body) {
      if (method.flags.has('abstract')) this.report('abstract methods cannot have a body', member.nameSpan)
      else if (method.flags.has('native') && !method.owner.isLibrary) this.report('native methods cannot have a body', member.nameSpan)
      else if (method.owner.kind === 'interface' && !['default', 'static', 'private'].some((flag) => method.flags.has(flag))) this.report('interface abstract methods cannot have body', member.nameSpan)
      return
    }
    if (method.isAbstract && method.owner.kind === 'class' && !method.owner.flags.has('abstract')) {
      this.report(`${method.owner.displayName} is not abstract and does not override abstract method ${showSignature(method)} in ${method.owner.displayName}`, method.owner.declaration.nameSpan)
    }
    if (!method.isAbstract && !method.flags.has('native')) this.report('missing method body, or declare abstract', member.nameSpan)
  }

  private methodBody(method: MethodSymbol, member: MethodDeclaration, env: Env): TypedMethod {
    const base = this.memberEnv(env, method.isStatic, method)
    const at: Env = { ...base, returns: { kind: 'method', type: method.returns } }
    const declared = member.compact ? method.owner.declaration.components : member.params
    const params = method.params.map((type, index) => {
      const param = declared[index]!
      return this.declareLocal(param.name, type, at, param.span, { isFinal: param.modifiers.flags.has('final'), isParameter: true })
    })
    const { value: body, thrown } = this.collectThrown(() => this.bodyStatements(method, member, at))
    this.reportUncaught(thrown, method.throws)
    if (!isVoid(method.returns) && canComplete(body)) this.reportLate('missing return statement', { start: body.span.end - 1, end: body.span.end })
    return { method, params, body, frame: at.frame }
  }

  private bodyStatements(method: MethodSymbol, member: MethodDeclaration, env: Env): TypedBlock {
    const body = member.body!
    const isConstructor = method.name === '<init>'
    const first = isConstructor ? explicitCall(body.statements[0]) : undefined
    if (!first) {
      const implied = isConstructor ? this.impliedSuper(env, method.span) : []
      const block = this.block(body, env)
      return { ...block, statements: [...implied, ...block.statements] }
    }
    const call = this.constructorCall(first, env)
    const block = this.block({ ...body, statements: body.statements.slice(1) }, env)
    return { ...block, statements: [{ kind: 'expression', expression: call, span: body.statements[0]!.span }, ...block.statements] }
  }

  /** `this(…)` and `super(…)`: arguments may not use the object. */
  private constructorCall(node: Expression & { kind: 'call' }, env: Env): TypedExpression {
    const { symbol } = env
    const isThis = node.name === 'this'
    const parent = symbol.superclass ?? this.objectType
    const site = isThis ? selfType(symbol) : parent
    const views = site.symbol.constructors.map((method): MethodView => ({ method, site }))
    const resolved = this.resolve({ views, name: site.symbol.name, described: `class ${site.symbol.displayName}`, node, at: node.pos }, { ...env, inPrologue: true })
    if (!resolved) return this.failed(node)
    const by = new Map([...substitutionOf(site), ...resolved.context.instantiate(resolved.view.method.typeParams)])
    const args: TypedExpression[] = []
    const self: TypedExpression = { kind: 'this', type: selfType(symbol), span: node.span, pos: node.pos }
    const result: TypedExpression = { kind: 'call', how: 'exactly', method: resolved.view.method, target: self, args, type: VOID, span: node.span, pos: node.pos }
    this.settle(resolved, by, args, env, {}, { node: result, returns: VOID })
    for (const one of resolved.view.method.throws) this.throwing(one, node.span)
    return result
  }

  private impliedSuper(env: Env, span: Statement['span']): TypedStatement[] {
    const { superclass } = env.symbol
    if (!superclass || env.symbol.kind === 'enum' || env.symbol.kind === 'record' || superclass.symbol.fullName === 'java.lang.Object') return []
    completeMembers(superclass.symbol, this.table)
    const node: Expression & { kind: 'call' } = { kind: 'call', name: 'super', nameSpan: span, nameAt: span.start, args: [], span, pos: span.start }
    return [{ kind: 'expression', expression: this.constructorCall(node, env), span }]
  }

  private impliedConstructor(method: MethodSymbol, env: Env): TypedMethod {
    const at = this.memberEnv(env, false, method)
    const params = method.params.map((type, index) => this.declareLocal(method.paramNames[index]!, type, at, method.span, { isParameter: true }))
    const span = method.span
    if (method.synthetic === 'record') return { method, params, body: { kind: 'block', statements: [], span }, frame: at.frame }
    const { value: statements } = this.collectThrown(() => (params.length > 0 ? this.passOn(params, at, span) : this.impliedSuper(at, env.symbol.declaration.nameSpan)))
    return { method, params, body: { kind: 'block', statements, span }, frame: at.frame }
  }

  /** An anonymous class hands its arguments to the superclass. */
  private passOn(params: readonly LocalSymbol[], env: Env, span: Statement['span']): TypedStatement[] {
    const args = params.map((one): Expression => ({ kind: 'name', name: one.name, span, pos: span.start }))
    const node: Expression & { kind: 'call' } = { kind: 'call', name: 'super', nameSpan: span, nameAt: span.start, args, span, pos: span.start }
    return [{ kind: 'expression', expression: this.constructorCall(node, env), span }]
  }

  protected checkCompletes(body: TypedBlock, returns: Type | undefined): void {
    if (returns === undefined || !canComplete(body)) return

    this.reportLate('missing return statement', { start: body.span.end - 1, end: body.span.end })
  }

  // ── rules between classes ──

  private checkHeader(symbol: ClassSymbol): void {
    const { declaration, superclass } = symbol
    if (declaration.superclass && superclass) {
      if (superclass.symbol.kind === 'interface') this.report('no interface expected here', declaration.superclass.span)
      else if (superclass.symbol.flags.has('final')) this.report(`cannot inherit from final ${superclass.symbol.displayName}`, declaration.superclass.span)
    }
    symbol.interfaces.forEach((one, index) => {
      if (one.symbol.kind !== 'interface') this.report('interface expected here', declaration.interfaces[index]?.span ?? declaration.nameSpan)
    })
    this.checkSealed(symbol)
  }

  private checkSealed(symbol: ClassSymbol): void {
    const { declaration } = symbol
    if (declaration.permits) this.permitted(symbol)
    for (const [index, one] of [symbol.superclass, ...symbol.interfaces].entries()) {
      if (!one?.symbol.flags.has('sealed')) continue
      const span = index === 0 ? declaration.superclass?.span : declaration.interfaces[index - 1]?.span
      if (!this.permitted(one.symbol).includes(symbol)) this.report(`class is not allowed to extend sealed class: ${one.symbol.displayName} (as it is not listed in its 'permits' clause)`, span ?? declaration.nameSpan)
      const isClosed = symbol.isLocal || ['final', 'sealed', 'non-sealed'].some((flag) => symbol.flags.has(flag)) || symbol.kind === 'enum'
      if (!isClosed) this.report(symbol.kind === 'interface' ? 'sealed or non-sealed modifiers expected' : 'sealed, non-sealed or final modifiers expected', declaration.nameSpan)
    }
  }

  protected permitted(symbol: ClassSymbol): readonly ClassSymbol[] {
    if (symbol.permits) return symbol.permits
    const { permits } = symbol.declaration
    const extendsIt = (one: ClassSymbol): boolean => one.superclass?.symbol === symbol || one.interfaces.some((other) => other.symbol === symbol)
    if (!permits) return (symbol.permits = this.userClasses.filter(extendsIt))
    symbol.permits = permits.flatMap((one) => {
      const type = this.resolver.resolve(one, this.scopeOf(symbol))
      if (type.kind !== 'class') return []
      if (extendsIt(type.symbol)) return [type.symbol]
      this.report('invalid permits clause (subclass must extend sealed class)', one.span)
      return []
    })
    return symbol.permits
  }

  private checkImplements(symbol: ClassSymbol): void {
    if (symbol.flags.has('abstract') || symbol.kind === 'interface' || symbol.kind === 'annotation') return
    if (symbol.kind === 'enum' && symbol.declaration.constants.length > 0 && symbol.declaration.constants.every((one) => one.body)) return
    const missing = abstractMethods(symbol, this.table).find((one) => one.owner !== symbol)
    if (!missing) return
    const span = symbol.name === '' ? { start: symbol.declaration.span.start, end: symbol.declaration.span.start + 1 } : symbol.declaration.nameSpan
    this.report(`${symbol.name === '' ? `<anonymous ${symbol.binaryName}>` : symbol.displayName} is not abstract and does not override abstract method ${this.showIn(missing, symbol)} in ${missing.owner.displayName}`, span)
  }

  private showIn(method: MethodSymbol, symbol: ClassSymbol): string {
    const view = asSuper(selfType(symbol), method.owner)
    const params = view ? method.params.map((type) => showType(substitute(type, substitutionOf(view)))) : method.params.map(showType)
    return `${method.name}(${params.join(',')})`
  }

  private checkOverride(method: MethodSymbol, member: MethodDeclaration): void {
    const found = overridden(method, method.owner)
    const marked = member.modifiers.annotations.find((one) => one.name === 'Override')
    const isAccessor = method.owner.kind === 'record' && method.params.length === 0 && method.owner.components.some((one) => one.name === method.name)
    if (marked && found.length === 0 && !isAccessor && !this.overridesObject(method)) this.report('method does not override or implement a method from a supertype', marked.span)
    for (const other of found) this.checkOverridden(method, other, member)
  }

  private overridesObject(method: MethodSymbol): boolean {
    if (method.owner.kind !== 'interface') return false
    return (this.objectType.symbol.methods.get(method.name) ?? []).some((one) => one.params.length === method.params.length)
  }

  private checkOverridden(method: MethodSymbol, other: MethodSymbol, member: MethodDeclaration): void {
    const verb = other.owner.kind === 'interface' && method.owner.kind !== 'interface' ? 'implement' : 'override'
    const pair = `${showSignature(method)} in ${method.owner.displayName} cannot ${verb} ${showSignature(other)} in ${other.owner.displayName}`
    if (other.flags.has('final')) return this.report(`${pair}\n  overridden method is final`, member.nameSpan)
    if (access(method) < access(other)) return this.report(`${pair}\n  attempting to assign weaker access privileges; was ${ACCESS[access(other)] || 'package'}`, member.nameSpan)
    const view = asSuper(selfType(method.owner), other.owner)
    const by = new Map([...(view ? substitutionOf(view) : []), ...other.typeParams.map((param, index): [typeof param, Type] => [param, method.typeParams[index] ?? param])])
    const expected = substitute(other.returns, by)
    if (!isReturnCompatible(method.returns, expected)) {
      return this.report(`${pair}\n  return type ${showType(method.returns)} is not compatible with ${showType(expected)}`, member.returns?.span ?? member.nameSpan)
    }
    const extra = method.throws.findIndex((one) => this.isChecked(one) && !other.throws.some((type) => isSubtype(one, substitute(type, by))))
    if (extra >= 0) this.report(`${pair}\n  overridden method does not throw ${showType(method.throws[extra]!)}`, member.throws[extra]?.span ?? member.nameSpan)
  }
}

function isReturnCompatible(own: Type, expected: Type): boolean {
  const [a, b] = [deref(own), deref(expected)]
  if (isPrimitive(a) || isPrimitive(b)) return isSameType(a, b)
  return isSubtype(a, b) || (a.kind === 'class' && b.kind === 'class' && isSubclass(a.symbol, b.symbol)) || b.kind === 'variable'
}

function access(method: MethodSymbol): number {
  return method.flags.has('public') ? 3 : method.flags.has('protected') ? 2 : method.flags.has('private') ? 0 : 1
}

function explicitCall(first: Statement | undefined): (Expression & { kind: 'call' }) | undefined {
  if (first?.kind !== 'expression' || first.expression.kind !== 'call') return undefined
  const { expression } = first
  return expression.target === undefined && (expression.name === 'this' || expression.name === 'super') ? expression : undefined
}

function withNested(symbol: ClassSymbol): ClassSymbol[] {
  return [symbol, ...[...symbol.types.values()].flatMap(withNested)]
}
