import type { Expr, File, FuncDecl, Ident, TypeDecl, VarDecl } from '../syntax/tree.ts'
import { newLocal } from './assignments.ts'
import type { Checker } from './checker.ts'
import { constantsOf, defineType, initialiseVars, refuseEndless } from './declarations.ts'
import { functionBody } from './functions.ts'
import { Func, Lazy, Scope, TypeName, Var, type FunctionContext, type GoObject } from './objects.ts'
import { signatureOf, typeOf, declareTypeParams } from './type-expressions.ts'
import { invalidType, Named, under, type Signature, type TypeParam } from './types.ts'

/** One `var` line of a package with its variables, in source order; `uses` fills while it is checked. */
export interface PackageVars { readonly declaration: VarDecl; readonly variables: readonly Var[]; readonly uses: Set<Var | Func> }

/** The package's members as the initialisation order needs them. */
export interface Members {
  readonly vars: PackageVars[]
  readonly functions: Map<Func, Set<Var | Func>>
  readonly inits: Func[]
  readonly functionList: Func[]
}

const noSignature: Signature = { kind: 'func', typeParams: [], params: [], results: [], variadic: false }

/** Declares everything at the top of a file and checks it; bodies wait until all names are known. */
export function packageMembers(c: Checker, file: File): Members {
  const members: Members = { vars: [], functions: new Map(), inits: [], functionList: [] }
  const types: { declaration: TypeDecl; object: TypeName }[] = []
  const methods: FuncDecl[] = []
  for (const declaration of file.declarations) {
    switch (declaration.kind) {
      case 'const':
        for (const { ident, constant } of constantsOf(c, declaration)) {
          declareMember(c, ident, constant)
          c.later(() => void constant.type)
        }
        break
      case 'var':
        packageVars(c, declaration, members)
        break
      case 'type': {
        const object = new TypeName(declaration.name.name, declaration.name.start, c.pkg)
        declareMember(c, declaration.name, object)
        types.push({ declaration, object })
        break
      }
      case 'func':
        if (declaration.receiver) methods.push(declaration)
        else packageFunction(c, declaration, members)
    }
  }
  for (const { declaration, object } of types) defineType(c, declaration, object)
  for (const declaration of methods) method(c, declaration, members)
  for (const { declaration, object } of types) c.later(() => finishType(c, declaration, object))
  return members
}

function declareMember(c: Checker, ident: Ident, object: GoObject): void {
  c.info.objects.set(ident, object)
  if (ident.name === 'init') {
    c.error('redeclared', ident, 'cannot declare init - must be func')
    return
  }
  if (ident.name === 'main' && c.pkg.name === 'main') {
    c.error('redeclared', ident, 'cannot declare main - must be func')
    return
  }
  c.declare(ident, object)
}

function finishType(c: Checker, declaration: TypeDecl, object: TypeName): void {
  const { type } = object
  if (type.kind !== 'named') return
  const below = under(type)
  refuseEndless(c, declaration, type)
  if (below.kind !== 'struct' || declaration.alias) return
  for (const field of below.fields) {
    const clash = type.methods.get(field.name)
    if (clash) c.error('redeclared', { start: clash.at, end: clash.at + clash.name.length }, `field and method with the same name ${field.name}`)
  }
}

function packageVars(c: Checker, declaration: VarDecl, members: Members): void {
  const uses = new Set<Var | Func>()
  const variables: Var[] = []
  let done = false
  const run = (): void => {
    if (done) return
    done = true
    c.within({ scope: c.pkg.scope, function: undefined, iota: undefined, uses }, () => {
      const fresh = declaration.names.map((ident, at) => {
        const variable = newLocal(c, ident, declaration.type ? variables[at]!.type : undefined)
        c.info.objects.set(ident, variables[at]!)
        return variable
      })
      if (declaration.values.length > 0) initialiseVars(c, declaration, fresh)
      for (const [at, variable] of fresh.entries()) found.set(declaration.names[at]!, variable)
    })
  }
  const found = new Map<Ident, Var>()
  const declared = declaration.type ? new Lazy(() => c.within({ scope: c.pkg.scope, function: undefined, iota: undefined, uses: undefined }, () => typeOf(c, declaration.type!)), () => invalidType) : undefined
  for (const ident of declaration.names) {
    const type = declared ?? new Lazy(() => {
      run()
      return found.get(ident)?.type ?? invalidType
    }, () => {
      c.error('cycle', ident, `initialization cycle: ${ident.name} refers to itself`)
      return invalidType
    })
    const variable = new Var(ident.name, type, ident.start, 'package', c.pkg)
    variables.push(variable)
    declareMember(c, ident, variable)
  }
  members.vars.push({ declaration, variables, uses })
  c.later(() => {
    for (const variable of variables) void variable.type
    run()
  })
}

function packageFunction(c: Checker, declaration: FuncDecl, members: Members): void {
  const { name } = declaration
  const special = name.name === 'init' || (name.name === 'main' && c.pkg.name === 'main')
  if (special) {
    if (declaration.type.typeParams.length > 0) c.error('type', declaration.type.typeParams[0]!, `func ${name.name} must have no type parameters`)
    if (declaration.type.params.length > 0 || declaration.type.results.length > 0) c.error('type', name, `func ${name.name} must have no arguments and no return values`)
  }
  if (!declaration.body && !c.pkg.library) c.error('missing-body', name, 'missing function body')
  const { func, scope, params } = functionObject(c, declaration)
  c.info.objects.set(name, func)
  if (name.name === 'init') members.inits.push(func)
  else c.declare(name, func)
  members.functionList.push(func)
  c.later(() => checkFunction(c, declaration, func, scope, params, members))
}

function functionObject(c: Checker, declaration: FuncDecl): { func: Func; scope: Scope; params: () => readonly TypeParam[] } {
  const scope = new Scope(c.pkg.scope)
  const params = new Lazy<readonly TypeParam[]>(() => c.within({ scope, function: undefined, iota: undefined, uses: undefined }, () => declareTypeParams(c, declaration.type.typeParams)), () => [])
  const type = c.lazy(() => {
    const typeParams = params.get()
    return c.within({ scope, function: undefined, iota: undefined, uses: undefined }, () => signatureOf(c, declaration.type, typeParams))
  }, () => noSignature)
  return { func: new Func(declaration.name.name, type, declaration.name.start, c.pkg, { node: declaration }), scope, params: () => params.get() }
}

function checkFunction(c: Checker, declaration: FuncDecl, func: Func, scope: Scope, params: () => readonly TypeParam[], members: Members, receiver?: () => Var | undefined): void {
  const uses = new Set<Var | Func>()
  members.functions.set(func, uses)
  const context: FunctionContext = { outer: undefined, signature: func.type, node: declaration, typeParams: params() }
  c.info.functions.set(declaration, context)
  const variable = receiver?.()
  const { body } = declaration
  if (!body) return
  const check = (): void => c.within({ scope, function: undefined, iota: undefined, uses }, () =>
    functionBody(c, context, declaration.type, body, variable && declaration.receiver ? { ident: declaration.receiver, variable } : undefined))
  if (c.pkg.library) c.info.pendingBodies.set(declaration, () => {
    check()
    c.runDelayed()
    const fault = c.diagnostics[0]
    if (fault) throw new Error(`library package ${c.pkg.path} is wrong at ${fault.span.start}: ${fault.message}`)
  })
  else check()
}

/** A method is added to its receiver's type before anything is looked up there. */
function method(c: Checker, declaration: FuncDecl, members: Members): void {
  const field = declaration.receiver!
  const scope = new Scope(c.pkg.scope)
  const shape = receiverShape(field.type)
  const object = shape && c.pkg.scope.names.get(shape.base.name)
  const base = object?.kind === 'type' && object.type instanceof Named && object.type.object === object ? object.type : undefined
  if (!declaration.body && !c.pkg.library) c.error('missing-body', declaration.name, 'missing function body')
  const params = new Lazy<readonly TypeParam[]>(() => bindReceiverParams(c, scope, base, shape?.params ?? []), () => [])
  const variable = new Lazy<Var | undefined>(() => {
    params.get()
    return c.within({ scope, function: undefined, iota: undefined, uses: undefined }, () => receiverVar(c, field, base, shape))
  }, () => undefined)
  const type = c.lazy(() => {
    variable.get()
    return c.within({ scope, function: undefined, iota: undefined, uses: undefined }, () => signatureOf(c, declaration.type))
  }, () => noSignature)
  const func = new Func(declaration.name.name, type, declaration.name.start, c.pkg, { node: declaration, receiver: { base, pointer: shape?.pointer ?? false, variable } })
  c.info.objects.set(declaration.name, func)
  members.functionList.push(func)
  if (base) addMethod(c, declaration, base, func)
  c.later(() => checkFunction(c, declaration, func, scope, () => params.get(), members, () => variable.get()))
}

function addMethod(c: Checker, declaration: FuncDecl, base: Named, func: Func): void {
  const { name } = func
  if (name === '_') return
  if (base.methods.has(name)) {
    c.error('redeclared', declaration.name, `method ${base.object.name}.${name} already declared`)
    return
  }
  base.methods.set(name, func)
}

interface ReceiverShape { readonly base: Ident; readonly pointer: boolean; readonly params: readonly Ident[] }

function receiverShape(x: Expr): ReceiverShape | undefined {
  switch (x.kind) {
    case 'paren': return receiverShape(x.x)
    case 'star': {
      const inner = receiverShape(x.x)
      return inner && { ...inner, pointer: true }
    }
    case 'ident': return { base: x, pointer: false, params: [] }
    case 'index': {
      const inner = receiverShape(x.x)
      return inner && { ...inner, params: x.indices.filter((index) => index.kind === 'ident') }
    }
    default: return undefined
  }
}

/** `func (s *Stack[T]) …`: T here is the type's own parameter, under the name the method gives it. */
function bindReceiverParams(c: Checker, scope: Scope, base: Named | undefined, names: readonly Ident[]): readonly TypeParam[] {
  if (!base) return []
  for (const [at, ident] of names.entries()) {
    const param = base.typeParams[at]
    if (!param || ident.name === '_') continue
    const object = new TypeName(ident.name, ident.start, c.pkg)
    object.type = param
    c.info.objects.set(ident, object)
    scope.add(ident.name, object)
  }
  return base.typeParams
}

function receiverVar(c: Checker, field: FuncDecl['receiver'] & object, base: Named | undefined, shape: ReceiverShape | undefined): Var | undefined {
  const name = field.name?.name ?? ''
  const make = (type: Parameters<typeof under>[0]): Var => new Var(name, type, field.start, 'receiver', c.pkg)
  if (!base || !shape) return make(refuseReceiver(c, field, shape))
  c.info.objects.set(shape.base, base.object)
  if (base.typeParams.length !== shape.params.length) {
    const count = shape.params.length
    c.error('generic', shape.base, count === 0 ? `cannot use generic type ${c.show(base)} without instantiation` : `receiver declares ${count} type parameters, but receiver base type declares ${base.typeParams.length}`)
  }
  const below = under(base)
  if (below.kind === 'pointer' || below.kind === 'interface') c.error('type', field.type, `invalid receiver type ${c.show(base)} (pointer or interface type)`)
  const type = base.typeParams.length > 0 ? c.instances.of(base, base.typeParams) : base
  return make(shape.pointer ? { kind: 'pointer', element: type } : type)
}

function refuseReceiver(c: Checker, field: FuncDecl['receiver'] & object, shape: ReceiverShape | undefined): Parameters<typeof under>[0] {
  const type = typeOf(c, field.type)
  const inner = type.kind === 'pointer' ? type.element : type
  if (inner.kind === 'basic' && inner.class !== 'invalid') c.error('type', shape?.base ?? field.type, `cannot define new methods on non-local type ${c.show(inner)}`)
  else if (inner.kind === 'named' && inner.object.pkg !== c.pkg) c.error('type', shape?.base ?? field.type, `cannot define new methods on non-local type ${c.show(inner)}`)
  else if (!(inner.kind === 'basic')) c.error('type', field.type, `invalid receiver type ${c.show(inner)}`)
  return type
}
