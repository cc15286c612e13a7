import type { ConstDecl, Declaration, Expr, Ident, TypeDecl, VarDecl } from '../syntax/tree.ts'
import { assignTo } from './assignable.ts'
import { declareLocal, initialise, newLocal } from './assignments.ts'
import type { Checker } from './checker.ts'
import { expr } from './expressions.ts'
import { Const, Lazy, Scope, TypeName, type TypedConstant } from './objects.ts'
import { operandString } from './operand-string.ts'
import { isConstType, isInvalid } from './predicates.ts'
import { exprString } from './print.ts'
import { declareTypeParams, genericTypeOf, typeOf } from './type-expressions.ts'
import { invalidType, Named, under, type GoType, type TypeParam } from './types.ts'

/** A declaration inside a function. */
export function localDeclaration(c: Checker, declaration: Declaration): void {
  if (declaration.kind === 'var') localVars(c, declaration)
  else if (declaration.kind === 'const') localConsts(c, declaration)
  else if (declaration.kind === 'type') localType(c, declaration)
}

function localVars(c: Checker, declaration: VarDecl): void {
  const type = declaration.type && typeOf(c, declaration.type)
  const variables = declaration.names.map((ident) => newLocal(c, ident, type))
  if (type && isInvalid(type)) for (const variable of variables) variable.used = true
  if (declaration.values.length > 0) initialiseVars(c, declaration, variables)
  for (const [at, ident] of declaration.names.entries()) declareLocal(c, ident, variables[at]!, declaration.end)
}

/** Checks the values of a `var` line against its names; counts must agree. */
export function initialiseVars(c: Checker, declaration: VarDecl, variables: readonly (ReturnType<typeof newLocal>)[]): void {
  const { names, values } = declaration
  if (values.length > 1 && values.length !== names.length) {
    for (const value of values) expr(c, value)
    const extra = values[names.length]
    if (extra) c.error('assignment-count', extra, `extra init expr ${exprString(extra)}`)
    else c.error('assignment-count', names[values.length]!, `missing init expr for ${names[values.length]!.name}`)
    for (const variable of variables) {
      variable.used = true
      if (!declaration.type) variable.type = invalidType
    }
    return
  }
  initialise(c, variables, values, 'variable declaration')
}

function localConsts(c: Checker, declaration: ConstDecl): void {
  const constants = constantsOf(c, declaration)
  for (const { ident, constant } of constants) {
    void constant.type
    c.info.objects.set(ident, constant)
    c.declare(ident, constant, declaration.end)
  }
}

/** The constants of one line, each worked out when first asked for. */
export function constantsOf(c: Checker, declaration: ConstDecl): { ident: Ident; constant: Const }[] {
  return declaration.names.map((ident, at) => {
    const value = declaration.values[at]
    const source = c.lazy(() => constantValue(c, declaration, ident, value), (): TypedConstant => {
      c.error('cycle', ident, `initialization cycle: ${ident.name} refers to itself`)
      return { type: invalidType, value: undefined }
    })
    const last = at === declaration.names.length - 1
    if (last && declaration.values.length > declaration.names.length) {
      const extra = declaration.values[declaration.names.length]!
      c.error('assignment-count', declaration.inherited ? ident : extra, 'extra init expr')
    }
    return { ident, constant: new Const(ident.name, source, ident.start, c.pkg) }
  })
}

function constantValue(c: Checker, declaration: ConstDecl, ident: Ident, value: Expr | undefined): TypedConstant {
  return c.within({ iota: declaration.iota }, () => {
    const type = declaration.type && typeOf(c, declaration.type)
    if (type && !isInvalid(type) && !isConstType(type)) {
      c.error('constant', declaration.type!, `invalid constant type ${c.show(type)}`)
      return { type: invalidType, value: undefined }
    }
    if (!value) {
      c.error('assignment-count', ident, 'missing init expr for const declaration')
      return { type: invalidType, value: undefined }
    }
    const operand = expr(c, value)
    if (operand.mode === 'invalid') return { type: invalidType, value: undefined }
    if (operand.mode !== 'constant') {
      c.error('constant', value, `${operandString(operand, (shown) => c.show(shown))} is not constant`)
      return { type: invalidType, value: undefined }
    }
    const made = type ? assignTo(c, operand, type, 'constant declaration') : operand
    return { type: made.mode === 'invalid' ? invalidType : made.type, value: made.value }
  })
}

function localType(c: Checker, declaration: TypeDecl): void {
  const object = new TypeName(declaration.name.name, declaration.name.start, c.pkg)
  c.declare(declaration.name, object, declaration.name.start)
  c.info.objects.set(declaration.name, object)
  defineType(c, declaration, object)
  void object.type
  if (!declaration.alias) void under(object.type)
  c.later(() => refuseEndless(c, declaration, object.type))
}

/** Gives a type name its type: an alias the type itself, any other a new named type. */
export function defineType(c: Checker, declaration: TypeDecl, object: TypeName): void {
  if (declaration.alias) {
    object.type = c.lazy(() => aliasType(c, declaration, object), () => recursive(c, declaration))
    return
  }
  const scope = declaration.typeParams.length > 0 ? new Scope(c.scope) : c.scope
  const body = new Lazy(() => c.within({ scope }, () => genericTypeOf(c, declaration.type)), () => invalidType)
  const environment = { ...c.environment, scope, uses: undefined }
  const named = new Named(c.instances.freshId(), object, () => c.within(environment, () => underlyingOf(c, declaration, body.get())))
  object.type = named
  named.enclosing = c.function?.typeParams ?? []
  if (declaration.typeParams.length > 0) {
    named.typeParams = c.within({ scope }, () => declareTypeParams(c, declaration.typeParams))
  }
}

function underlyingOf(c: Checker, declaration: TypeDecl, type: GoType): GoType {
  if (type.kind === 'typeParam') {
    c.error('generic', declaration.type, 'cannot use a type parameter as RHS in type declaration')
    return invalidType
  }
  return type
}

function aliasType(c: Checker, declaration: TypeDecl, object: TypeName): GoType {
  if (declaration.typeParams.length === 0) return genericTypeOf(c, declaration.type)
  return c.inScope(() => {
    const params: readonly TypeParam[] = declareTypeParams(c, declaration.typeParams)
    object.aliasParams = params
    return genericTypeOf(c, declaration.type)
  })
}

function recursive(c: Checker, declaration: TypeDecl): GoType {
  c.error('cycle', declaration.name, `invalid recursive type: ${declaration.name.name} refers to itself`)
  return invalidType
}

/** A type that contains itself without a pointer in between has no size. */
export function refuseEndless(c: Checker, declaration: TypeDecl, type: GoType): void {
  if (type.kind !== 'named') return
  const path = containsItself(type, type, new Set())
  if (path) c.error('cycle', declaration.name, path.length === 1 ? `invalid recursive type: ${type.object.name} refers to itself` : `invalid recursive type ${type.object.name}\n${path.map((name, at) => `\t${name} refers to ${path[at + 1] ?? type.object.name}`).join('\n')}`)
}

function containsItself(type: GoType, target: Named, seen: Set<GoType>): string[] | undefined {
  if (seen.has(type)) return undefined
  seen.add(type)
  if (type.kind === 'array') return inner(type.element, target, seen)
  if (type.kind === 'struct') {
    for (const field of type.fields) {
      const found = inner(field.type, target, seen)
      if (found) return found
    }
    return undefined
  }
  if (type.kind !== 'named') return undefined
  const found = containsItself(type.underlying, target, seen)
  return found && [type.object.name, ...found]
}

function inner(type: GoType, target: Named, seen: Set<GoType>): string[] | undefined {
  if (type === target || (type.kind === 'named' && type.origin !== undefined && type.origin === target)) return []
  return containsItself(type, target, seen)
}
