import type { Expr, Field, FuncType, Ident, InterfaceType as InterfaceSyntax, StructType as StructSyntax } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import type { Checker } from './checker.ts'
import { toInt } from './constants.ts'
import { rawExpr } from './expressions.ts'
import { verifyArguments } from './instantiate.ts'
import { Func, TypeName, Var } from './objects.ts'
import { operandString } from './operand-string.ts'
import { comparable, isConstraintOnly, isInteger, isInvalid, isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import { mapParams } from './substitute.ts'
import { typeSetOf } from './type-sets.ts'
import { invalidType, sliceOf, TypeParam, under, type Embed, type GoType, type InterfaceType, type Signature, type Term } from './types.ts'
import { unquote } from '../syntax/literals.ts'

/** The type an expression denotes, usable for a variable: not generic, not a bare constraint. */
export function typeOf(c: Checker, x: Expr): GoType {
  const type = anyTypeOf(c, x)
  c.later(() => {
    if (isConstraintOnly(type)) {
      const set = under(type)
      const words = set.kind === 'interface' && typeSetOf(set).terms !== undefined ? 'interface contains type constraints' : 'interface is (or embeds) comparable'
      c.error('generic', x, `cannot use type ${c.show(type)} outside a type constraint: ${words}`)
    }
  })
  return type
}

/** The type an expression denotes; a constraint will do. */
export function anyTypeOf(c: Checker, x: Expr): GoType {
  const type = genericTypeOf(c, x)
  const generic = (type.kind === 'named' && type.typeParams.length > 0 && type.typeArgs.length === 0) || aliasParamsOf(c, x).length > 0
  if (!generic || x.kind === 'index') return type
  c.error('generic', x, `cannot use generic type ${c.show(type)} without instantiation`)
  return invalidType
}

function aliasParamsOf(c: Checker, x: Expr): readonly TypeParam[] {
  const name = x.kind === 'ident' ? x : x.kind === 'selector' ? x.name : undefined
  const object = name && c.info.objects.get(name)
  return object?.kind === 'type' ? object.aliasParams : []
}

/** The type an expression denotes, generic types included. */
export function genericTypeOf(c: Checker, x: Expr): GoType {
  const type = readType(c, x)
  c.info.types.set(x, { mode: 'type', type, value: undefined })
  return type
}

function readType(c: Checker, x: Expr): GoType {
  switch (x.kind) {
    case 'ident': case 'selector': return namedType(c, x)
    case 'paren': return anyTypeOf(c, x.x)
    case 'star': return { kind: 'pointer', element: typeOf(c, x.x) }
    case 'index': return instantiated(c, x.x, x.indices, x)
    case 'arrayType': return arrayType(c, x.length, x.element)
    case 'mapType': return mapType(c, x.key, x.value)
    case 'chanType': return { kind: 'chan', direction: x.direction, element: typeOf(c, x.element) }
    case 'structType': return structType(c, x)
    case 'funcType': return signatureOf(c, x)
    case 'interfaceType': return interfaceType(c, x)
    default: {
      c.error('not-a-type', x, `${exprString(x)} is not a type`)
      return invalidType
    }
  }
}

function namedType(c: Checker, x: Expr): GoType {
  const operand = rawExpr(c, x, undefined, true)
  if (operand.mode === 'type') return operand.type
  if (operand.mode === 'novalue') c.error('not-a-type', x, `${exprString(x)} used as type`)
  else if (operand.mode !== 'invalid') c.error('not-a-type', x, `${operand.mode === 'nil' ? 'nil' : operandString(operand, (type) => c.show(type))} is not a type`)
  return invalidType
}

function instantiated(c: Checker, base: Expr, indices: readonly Expr[], whole: Expr): GoType {
  const generic = genericTypeOf(c, base)
  const args = indices.map((index) => typeOf(c, index))
  if (isInvalid(generic) || args.some(isInvalid)) return invalidType
  const aliasParams = aliasParamsOf(c, unparen(base))
  const params = aliasParams.length > 0 ? aliasParams : generic.kind === 'named' && generic.typeArgs.length === 0 ? generic.typeParams : []
  if (params.length === 0) {
    c.error('generic', whole, `${c.show(generic)} is not a generic type`)
    return invalidType
  }
  if (args.length !== params.length) {
    const few = args.length < params.length
    c.error('generic', few ? whole : indices[params.length]!, `${few ? 'not enough' : 'too many'} type arguments for type ${exprString(base)}: have ${args.length}, want ${params.length}`)
    return invalidType
  }
  c.later(() => verifyArguments(c, params, args, indices))
  if (aliasParams.length > 0 || generic.kind !== 'named') return c.instances.substitute(generic, mapParams(params, args))
  return c.instances.of(generic, args)
}

function arrayType(c: Checker, length: Expr | '...' | undefined, element: Expr): GoType {
  if (length === undefined) return sliceOf(typeOf(c, element))
  if (length === '...') {
    c.error('type', element, 'invalid use of [...] array (outside a composite literal)')
    typeOf(c, element)
    return invalidType
  }
  const size = arrayLength(c, length)
  const inner = typeOf(c, element)
  return size === undefined ? invalidType : { kind: 'array', length: size, element: inner }
}

function arrayLength(c: Checker, x: Expr): number | undefined {
  if (x.kind === 'ident') {
    const object = c.scope.find(x.name, x.start)
    if (!object) {
      c.error('undefined', x, `undefined array length ${x.name} or missing type constraint`)
      return undefined
    }
    if (object.kind !== 'const') {
      c.error('type', x, `invalid array length ${x.name}`)
      if (object.kind === 'var') object.used = true
      return undefined
    }
  }
  const operand = rawExpr(c, x)
  if (operand.mode === 'invalid') return undefined
  const value = operand.mode === 'constant' && operand.value ? toInt(operand.value) : undefined
  if (operand.mode !== 'constant') c.error('type', x, `array length ${operandString(operand, (type) => c.show(type))} must be constant`)
  else if (value === undefined || !(isUntyped(operand.type) || isInteger(operand.type))) c.error('type', x, `array length ${operandString(operand, (type) => c.show(type))} must be integer`)
  else if (value < 0n || value > 0x7fff_ffffn) c.error('type', x, `invalid array length ${operandString(operand, (type) => c.show(type))}`)
  else return Number(value)
  return undefined
}

function mapType(c: Checker, key: Expr, value: Expr): GoType {
  const keyType = typeOf(c, key)
  const valueType = typeOf(c, value)
  c.later(() => {
    if (!isInvalid(keyType) && !comparable(keyType)) {
      const why = keyType.kind === 'typeParam' ? ' (missing comparable constraint)' : ''
      c.error('type', key, `invalid map key type ${c.show(keyType)}${why}`)
    }
  })
  return { kind: 'map', keyType, value: valueType }
}

function structType(c: Checker, x: StructSyntax): GoType {
  const fields: Var[] = []
  const tags: (string | undefined)[] = []
  const seen = new Set<string>()
  let last: { syntax: Expr; type: GoType } | undefined
  for (const field of x.fields) {
    const type = last?.syntax === field.type ? last.type : typeOf(c, field.type)
    last = { syntax: field.type, type }
    const ident = field.name ?? embeddedName(field.type)
    const name = ident?.name ?? '?'
    const variable = new Var(name, type, field.start, 'field', c.pkg)
    variable.embedded = field.name === undefined
    if (name !== '_' && seen.has(name)) c.error('redeclared', ident ?? field, `${name} redeclared`)
    seen.add(name)
    if (variable.embedded) c.later(() => checkEmbedded(c, field))
    if (field.name) c.info.objects.set(field.name, variable)
    fields.push(variable)
    tags.push(field.tag === undefined ? undefined : unquote(field.tag))
  }
  return { kind: 'struct', fields, tags }
}

function embeddedName(x: Expr): Ident | undefined {
  switch (x.kind) {
    case 'ident': return x
    case 'star': case 'paren': case 'index': return embeddedName(x.x)
    case 'selector': return x.name
    default: return undefined
  }
}

function checkEmbedded(c: Checker, field: Field): void {
  const type = c.info.types.get(field.type)?.type
  if (!type) return
  const pointer = type.kind === 'pointer'
  const base = pointer ? type.element : type
  if (base.kind === 'typeParam') c.error('type', field.type, 'embedded field type cannot be a type parameter')
  else if (under(base).kind === 'pointer') c.error('type', field.type, 'embedded field type cannot be a pointer')
  else if (pointer && under(base).kind === 'interface') c.error('type', field.type, 'embedded field type cannot be a pointer to an interface')
}

/** A function type. Parameter names are not declared here: the body does that. */
export function signatureOf(c: Checker, x: FuncType, typeParams: readonly TypeParam[] = []): Signature {
  const params = fieldVars(c, x.params, 'param', x.variadic)
  const results = fieldVars(c, x.results, 'result', false)
  return { kind: 'func', typeParams, params, results, variadic: x.variadic }
}

function fieldVars(c: Checker, fields: readonly Field[], role: 'param' | 'result', variadic: boolean): Var[] {
  let last: { syntax: Expr; type: GoType } | undefined
  return fields.map((field, at) => {
    let type = last?.syntax === field.type ? last.type : typeOf(c, field.type)
    last = { syntax: field.type, type }
    if (variadic && at === fields.length - 1) type = sliceOf(type)
    const variable = new Var(field.name?.name ?? '', type, field.start, role, c.pkg)
    if (field.name) c.info.objects.set(field.name, variable)
    return variable
  })
}

function interfaceType(c: Checker, x: InterfaceSyntax): GoType {
  const seen = new Set<string>()
  const methods: Func[] = []
  for (const method of x.methods) {
    const { name } = method.name
    if (name === '_') c.error('type', method.name, 'methods must have a unique non-blank name')
    else if (seen.has(name)) c.error('redeclared', method.name, `duplicate method ${name}`)
    else methods.push(new Func(name, c.lazy(() => signatureOf(c, method.type), () => ({ kind: 'func', typeParams: [], params: [], results: [], variadic: false })), method.start, c.pkg))
    seen.add(name)
  }
  const embeds = x.embeds.map((embed): Embed => ({ terms: termsOfSyntax(c, embed), at: embed.start }))
  const type: InterfaceType = { kind: 'interface', methods, embeds }
  c.later(() => methods.forEach((method) => method.type))
  return type
}

function termsOfSyntax(c: Checker, x: Expr): Term[] {
  if (x.kind === 'binary' && x.op === '|') return [...termsOfSyntax(c, x.x), ...termsOfSyntax(c, x.y)]
  const tilde = x.kind === 'unary' && x.op === '~'
  const type = anyTypeOf(c, tilde ? x.x : x)
  if (tilde) {
    c.later(() => {
      if (!isInvalid(type) && type.kind === 'named' && type.underlying !== type) c.error('generic', x, `invalid use of ~ (underlying type of ${c.show(type)} is ${c.show(under(type))})`)
    })
  }
  return isInvalid(type) ? [] : [{ tilde, type }]
}

/** A constraint as written after a type parameter: an interface, or an implicit one around a type or union. */
export function constraintType(c: Checker, x: Expr): GoType {
  const isUnion = (x.kind === 'binary' && x.op === '|') || (x.kind === 'unary' && x.op === '~')
  if (!isUnion) {
    const type = anyTypeOf(c, x)
    if (type.kind === 'typeParam') {
      c.error('generic', x, `cannot use a type parameter as constraint`)
      return invalidType
    }
    return type
  }
  return { kind: 'interface', methods: [], embeds: [{ terms: termsOfSyntax(c, x), at: x.start }] }
}

/** Declares type parameters in the current scope. */
export function declareTypeParams(c: Checker, fields: readonly Field[]): TypeParam[] {
  const params: TypeParam[] = []
  const bounds = new Map<Expr, GoType>()
  const { environment } = c
  for (const field of fields) {
    const name = field.name!
    const object = new TypeName(name.name, name.start, c.pkg)
    const param = new TypeParam(c.instances.freshId(), name.name, () => {
      const known = bounds.get(field.type)
      if (known) return known
      const made = c.within(environment, () => constraintType(c, field.type))
      bounds.set(field.type, made)
      return made
    })
    object.type = param
    c.info.objects.set(name, object)
    c.declare(name, object)
    c.later(() => void param.bound)
    params.push(param)
  }
  return params
}
