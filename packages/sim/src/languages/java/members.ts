import type { ClassTable, Report } from './class-table.ts'
import { erasedName, erasedParams, showSignature } from './signatures.ts'
import type { ClassSymbol, FieldSymbol, MethodSymbol, TypeScope } from './symbols.ts'
import type { FieldDeclaration, MethodDeclaration, Parameter, TypeParameter } from './tree.ts'
import { TypeResolver } from './type-names.ts'
import { arrayOf, ERROR, VOID } from './types.ts'
import type { ClassType, Type, TypeVariable } from './types.ts'

const NO_FLAGS: ReadonlySet<string> = new Set()

function silent(): void {
  // The checker asks again with a reporter of its own when it comes to the declaration.
}

/** The scope inside a class's braces. */
export function classScope(symbol: ClassSymbol): TypeScope {
  return { parent: symbol.scope, variables: new Map(symbol.typeParams.map((one) => [one.name, one])), members: symbol }
}

/** Type parameters, superclass and interfaces. `report` is given once, by the checker at the class's own turn. */
export function completeHeader(symbol: ClassSymbol, table: ClassTable, report: Report = silent): void {
  if (symbol.state !== 'named') return
  symbol.state = 'header'
  const { declaration } = symbol
  symbol.typeParams = declaration.typeParams.map((one) => ({ kind: 'variable', name: one.name, bounds: [] }))
  const scope: TypeScope = { parent: symbol.scope, variables: new Map(symbol.typeParams.map((one) => [one.name, one])) }
  const resolver = new TypeResolver(table, report)
  if (declaration.superclass) symbol.superclass = asClass(resolver.resolve(declaration.superclass, scope)) ?? objectType(table)
  else symbol.superclass = impliedSuperclass(symbol, table)
  symbol.interfaces = declaration.interfaces.map((one) => asClass(resolver.resolve(one, scope))).filter((one) => one !== undefined)
  enterBounds(symbol.typeParams, declaration.typeParams, scope, resolver)
}

function asClass(type: Type): ClassType | undefined {
  return type.kind === 'class' ? type : undefined
}

function objectType(table: ClassTable): ClassType {
  return { kind: 'class', symbol: table.get('java.lang.Object'), args: [] }
}

function impliedSuperclass(symbol: ClassSymbol, table: ClassTable): ClassType | undefined {
  if (symbol.fullName === 'java.lang.Object' || symbol.kind === 'interface' || symbol.kind === 'annotation') return undefined
  if (symbol.kind === 'enum') {
    const base = table.get('java.lang.Enum')
    completeHeader(base, table)
    return { kind: 'class', symbol: base, args: [{ kind: 'class', symbol, args: [] }] }
  }
  if (symbol.kind === 'record') return { kind: 'class', symbol: table.get('java.lang.Record'), args: [] }
  return objectType(table)
}

function enterBounds(variables: readonly TypeVariable[], nodes: readonly TypeParameter[], scope: TypeScope, resolver: TypeResolver): void {
  variables.forEach((variable, index) => {
    variable.bounds = nodes[index]!.bounds.map((bound) => resolver.resolve(bound, scope))
  })
}

/** Fields, methods and constructors, those of its supertypes first. */
export function completeMembers(symbol: ClassSymbol, table: ClassTable, report: Report = silent): void {
  completeHeader(symbol, table)
  if (symbol.state !== 'header') return
  table.needWhole(symbol)
  symbol.state = 'completing'
  for (const one of [symbol.superclass, ...symbol.interfaces]) if (one) completeMembers(one.symbol, table)
  const entry = new MemberEntry(symbol, new TypeResolver(table, report), report)
  entry.enter(table)
  symbol.state = 'complete'
}

class MemberEntry {
  private readonly symbol: ClassSymbol
  private readonly scope: TypeScope
  private readonly resolver: TypeResolver
  private readonly report: Report
  private readonly fields = new Map<string, FieldSymbol>()
  private readonly methods = new Map<string, MethodSymbol[]>()
  private readonly constructors: MethodSymbol[] = []

  constructor(symbol: ClassSymbol, resolver: TypeResolver, report: Report) {
    this.symbol = symbol
    this.scope = classScope(symbol)
    this.resolver = resolver
    this.report = report
  }

  enter(table: ClassTable): void {
    const { declaration } = this.symbol
    for (const constant of declaration.constants) {
      const own: Type = { kind: 'class', symbol: this.symbol, args: [] }
      this.addField({ name: constant.name, type: own, flags: new Set(['public', 'static', 'final']), span: constant.span, enumConstant: constant })
    }
    for (const component of declaration.components) {
      this.addField({ name: component.name, type: this.parameterType(component), flags: new Set(['private', 'final']), span: component.span })
    }
    this.symbol.components = [...this.fields.values()].filter((field) => !field.isStatic)
    for (const member of declaration.members) {
      if (member.kind === 'field') this.field(member)
      else if (member.kind === 'method') this.method(member)
    }
    this.implied(table)
    this.symbol.fields = this.fields
    this.symbol.methods = this.methods
    this.symbol.constructors = this.constructors
  }

  private parameterType(param: Parameter): Type {
    return param.type ? this.resolver.resolve(param.type, this.scope) : ERROR
  }

  private field(member: FieldDeclaration): void {
    const base = this.resolver.resolve(member.type, this.scope)
    const isInterface = this.symbol.kind === 'interface'
    const flags = isInterface ? new Set([...member.modifiers.flags, 'public', 'static', 'final']) : member.modifiers.flags
    for (const one of member.declarators) this.addField({ name: one.name, type: arrayOf(base, one.dims), flags, span: one.span, init: one.init })
  }

  private addField(field: Pick<FieldSymbol, 'name' | 'type' | 'flags' | 'span' | 'init' | 'enumConstant'>): void {
    if (this.fields.has(field.name)) this.report(`variable ${field.name} is already defined in ${describe(this.symbol)}`, field.span)
    this.fields.set(field.name, {
      kind: 'field', owner: this.symbol, isStatic: field.flags.has('static'), isFinal: field.flags.has('final'), constantState: 'unknown', ...field,
    })
  }

  private method(member: MethodDeclaration): void {
    const isConstructor = member.returns === undefined
    const isInterface = this.symbol.kind === 'interface' || this.symbol.kind === 'annotation'
    const typeParams: TypeVariable[] = member.typeParams.map((one) => ({ kind: 'variable', name: one.name, bounds: [] }))
    const scope: TypeScope = { parent: this.scope, variables: new Map(typeParams.map((one) => [one.name, one])) }
    enterBounds(typeParams, member.typeParams, scope, this.resolver)
    const flags = new Set(member.modifiers.flags)
    if (isInterface && !flags.has('private')) flags.add('public')
    const isAbstract = flags.has('abstract') || (isInterface && member.body === undefined && !flags.has('static') && !flags.has('native') && !flags.has('default'))
    const declared = member.compact ? this.symbol.declaration.components : member.params
    const method: MethodSymbol = {
      kind: 'method', name: member.name, owner: this.symbol, flags, isStatic: flags.has('static'), isAbstract, typeParams,
      isVarargs: declared.at(-1)?.varargs ?? false,
      params: declared.map((one) => (one.type ? this.resolver.resolve(one.type, scope) : ERROR)), paramNames: declared.map((one) => one.name),
      returns: member.returns ? this.resolver.resolve(member.returns, scope) : VOID,
      throws: member.throws.map((one) => this.resolver.resolve(one, scope)), declaration: member, span: member.nameSpan,
    }
    this.addMethod(method, isConstructor)
  }

  private addMethod(method: MethodSymbol, isConstructor: boolean): void {
    const same = isConstructor ? this.constructors : (this.methods.get(method.name) ?? [])
    const clash = same.find((one) => one.params.length === method.params.length && erasedParams(one) === erasedParams(method))
    if (clash) this.report(`${isConstructor ? 'constructor' : 'method'} ${showSignature(method)} is already defined in ${describe(this.symbol)}`, method.span)
    same.push(method)
    if (!isConstructor) this.methods.set(method.name, same)
  }

  /** What the language adds: the default constructor, a record's and an enum's own methods. */
  private implied(table: ClassTable): void {
    const { symbol } = this
    if (symbol.kind === 'enum') this.enumMethods(table)
    if (symbol.kind === 'record') return this.recordMembers()
    if (symbol.kind === 'interface' || symbol.kind === 'annotation' || this.constructors.length > 0 || symbol.name === '') return
    this.constructors.push(this.make('<init>', [], VOID, { synthetic: 'constructor', flags: symbol.flags }))
  }

  private enumMethods(table: ClassTable): void {
    const own: Type = { kind: 'class', symbol: this.symbol, args: [] }
    const text: Type = { kind: 'class', symbol: table.get('java.lang.String'), args: [] }
    const flags = new Set(['public', 'static'])
    this.methods.set('values', [this.make('values', [], { kind: 'array', element: own }, { synthetic: 'values', flags })])
    this.methods.set('valueOf', [this.make('valueOf', [['name', text]], own, { synthetic: 'valueOf', flags })])
  }

  private recordMembers(): void {
    const { components } = this.symbol
    const params = components.map((one): [string, Type] => [one.name, one.type])
    const hasCanonical = this.constructors.some((one) => one.declaration?.compact || erasedParams(one) === components.map((field) => erasedName(field.type)).join(','))
    const isVarargs = this.symbol.declaration.components.at(-1)?.varargs ?? false
    if (!hasCanonical) this.constructors.push({ ...this.make('<init>', params, VOID, { synthetic: 'record', flags: this.symbol.flags }), isVarargs })
    for (const field of components) {
      const written = this.methods.get(field.name)
      if (written?.some((one) => one.params.length === 0)) continue
      const accessor = this.make(field.name, [], field.type, { synthetic: 'accessor', flags: new Set(['public']) })
      this.methods.set(field.name, [...(written ?? []), accessor])
    }
  }

  private make(name: string, params: readonly [string, Type][], returns: Type, more: Pick<MethodSymbol, 'synthetic' | 'flags'>): MethodSymbol {
    return {
      kind: 'method', name, owner: this.symbol, isStatic: more.flags.has('static') && name !== '<init>', isAbstract: false, isVarargs: false, typeParams: [],
      params: params.map((one) => one[1]), paramNames: params.map((one) => one[0]), returns, throws: [], span: this.symbol.declaration.nameSpan,
      synthetic: more.synthetic, flags: name === '<init>' ? NO_FLAGS : more.flags,
    }
  }
}

function describe(symbol: ClassSymbol): string {
  return `${symbol.kind === 'interface' ? 'interface' : symbol.kind === 'enum' ? 'enum' : 'class'} ${symbol.displayName}`
}

