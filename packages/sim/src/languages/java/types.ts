import type { ClassSymbol } from './symbols.ts'
import type { PrimitiveName } from './tree.ts'

/** Java's types as the checker sees them; generics are kept here and erased when bytecode is made. */
export type Type =
  | PrimitiveType | ClassType | ArrayType | TypeVariable | InferenceVariable | WildcardType | IntersectionType
  | { readonly kind: 'null' } | { readonly kind: 'error' }

export interface PrimitiveType {
  readonly kind: 'primitive'
  readonly name: PrimitiveName
}

/** No `args` on a class that declares type parameters: a raw type. */
export interface ClassType {
  readonly kind: 'class'
  readonly symbol: ClassSymbol
  readonly args: readonly Type[]
}

export interface ArrayType {
  readonly kind: 'array'
  readonly element: Type
}

export interface TypeVariable {
  readonly kind: 'variable'
  readonly name: string
  bounds: readonly Type[]
}

/** A method's type parameter while its value is being found: bounds gathered so far, and the value once chosen. */
export interface InferenceVariable {
  readonly kind: 'infer'
  readonly of: TypeVariable
  readonly equal: Type[]
  readonly lower: Type[]
  readonly upper: Type[]
  value?: Type
}

export interface WildcardType {
  readonly kind: 'wildcard'
  readonly bound: 'extends' | 'super' | 'none'
  readonly type?: Type
}

export interface IntersectionType {
  readonly kind: 'intersection'
  readonly types: readonly Type[]
}

const primitive = (name: PrimitiveName): PrimitiveType => ({ kind: 'primitive', name })

export const BOOLEAN = primitive('boolean')
export const BYTE = primitive('byte')
export const SHORT = primitive('short')
export const CHAR = primitive('char')
export const INT = primitive('int')
export const LONG = primitive('long')
export const FLOAT = primitive('float')
export const DOUBLE = primitive('double')
export const VOID = primitive('void')
export const NULL: Type = { kind: 'null' }
export const ERROR: Type = { kind: 'error' }

export const PRIMITIVES: Readonly<Record<PrimitiveName, PrimitiveType>> = {
  boolean: BOOLEAN, byte: BYTE, short: SHORT, char: CHAR, int: INT, long: LONG, float: FLOAT, double: DOUBLE, void: VOID,
}

/** The box class of each primitive. */
export const BOXES: Readonly<Record<string, string>> = {
  boolean: 'java.lang.Boolean', byte: 'java.lang.Byte', short: 'java.lang.Short', char: 'java.lang.Character',
  int: 'java.lang.Integer', long: 'java.lang.Long', float: 'java.lang.Float', double: 'java.lang.Double', void: 'java.lang.Void',
}
const UNBOXED = new Map(Object.entries(BOXES).map(([name, box]) => [box, PRIMITIVES[name as PrimitiveName]]))

/** Where each primitive may widen to without a cast (JLS 5.1.2). */
const WIDENS: Readonly<Record<string, readonly string[]>> = {
  byte: ['short', 'int', 'long', 'float', 'double'], short: ['int', 'long', 'float', 'double'], char: ['int', 'long', 'float', 'double'],
  int: ['long', 'float', 'double'], long: ['float', 'double'], float: ['double'],
}

export function deref(type: Type): Type {
  let at = type
  while (at.kind === 'infer' && at.value !== undefined) at = at.value
  return at
}

export function isPrimitive(type: Type): type is PrimitiveType {
  return type.kind === 'primitive'
}

export function isNumeric(type: Type): type is PrimitiveType {
  return type.kind === 'primitive' && type.name !== 'boolean' && type.name !== 'void'
}

export function isIntegral(type: Type): type is PrimitiveType {
  return isNumeric(type) && type.name !== 'float' && type.name !== 'double'
}

export function isVoid(type: Type): boolean {
  return type.kind === 'primitive' && type.name === 'void'
}

export function isReference(type: Type): boolean {
  return type.kind !== 'primitive'
}

export function isClass(type: Type, name: string): boolean {
  return type.kind === 'class' && type.symbol.fullName === name
}

export function widens(from: PrimitiveType, to: PrimitiveType): boolean {
  return from.name === to.name || (WIDENS[from.name]?.includes(to.name) ?? false)
}

/** `Integer` → int; a primitive is itself; anything else has none. */
export function unboxed(type: Type): PrimitiveType | undefined {
  const at = upperBound(deref(type))
  if (at.kind === 'primitive') return at
  return at.kind === 'class' ? UNBOXED.get(at.symbol.fullName) : undefined
}

/** What a type variable or wildcard can be used as: the first class of its bounds. */
export function upperBound(type: Type): Type {
  const at = deref(type)
  if (at.kind === 'wildcard') return at.bound === 'extends' ? upperBound(at.type!) : at
  if (at.kind === 'variable' && at.bounds.length === 1 && at.bounds[0]!.kind === 'class') return at.bounds[0]!
  return at
}

/** The type arithmetic is done in (JLS 5.6.2). */
export function promote(left: PrimitiveType, right: PrimitiveType): PrimitiveType {
  for (const wide of [DOUBLE, FLOAT, LONG]) if (left.name === wide.name || right.name === wide.name) return wide
  return INT
}

export type Substitution = ReadonlyMap<TypeVariable, Type>

export function substitute(type: Type, by: Substitution): Type {
  if (by.size === 0) return type
  switch (type.kind) {
    case 'variable': return by.get(type) ?? type
    case 'array': return { kind: 'array', element: bareArgument(substitute(type.element, by)) }
    case 'class': return type.args.length === 0 ? type : { ...type, args: type.args.map((arg) => substitute(arg, by)) }
    case 'wildcard': return type.type === undefined ? type : wildcardOf(type.bound, substitute(type.type, by))
    case 'intersection': return { kind: 'intersection', types: type.types.map((one) => substitute(one, by)) }
    case 'infer': return type.value === undefined ? type : substitute(type.value, by)
    default: return type
  }
}

/** `? extends (? extends X)` is `? extends X`; `? super (? super X)` is `? super X`; mixed wildcards tell nothing. */
function wildcardOf(bound: WildcardType['bound'], of: Type): WildcardType {
  if (of.kind !== 'wildcard') return { kind: 'wildcard', bound, type: of }
  if (of.bound === bound) return of
  return { kind: 'wildcard', bound: 'none' }
}

function bareArgument(type: Type): Type {
  return type.kind === 'wildcard' && type.type ? type.type : type
}

/** Type parameters to arguments; a raw type maps each parameter to its erased bound. */
export function substitutionOf(type: ClassType): Substitution {
  const params = type.symbol.typeParams
  if (params.length === 0) return new Map()
  if (type.args.length === 0) return new Map(params.map((param) => [param, erasure(param)]))
  return new Map(params.map((param, index) => [param, type.args[index] ?? ERROR]))
}

export function erasure(type: Type): Type {
  const at = deref(type)
  switch (at.kind) {
    case 'class': return at.args.length === 0 ? at : { ...at, args: [] }
    case 'array': return { kind: 'array', element: erasure(at.element) }
    case 'variable': return at.bounds.length > 0 ? erasure(at.bounds[0]!) : OBJECT_OF.type()
    case 'wildcard': return at.bound === 'extends' ? erasure(at.type!) : OBJECT_OF.type()
    case 'intersection': return erasure(at.types[0]!)
    case 'infer': return OBJECT_OF.type()
    default: return at
  }
}

/** `java.lang.Object`, once a class table has found it: the one class every type needs. */
export const OBJECT_OF: { type: () => Type } = { type: () => ERROR }

/** A type as javac writes it in messages. */
export function showType(type: Type): string {
  const at = deref(type)
  switch (at.kind) {
    case 'primitive': return at.name
    case 'class': return at.args.length === 0 ? at.symbol.displayName : `${at.symbol.displayName}<${at.args.map(showType).join(',')}>`
    case 'array': return `${showType(at.element)}[]`
    case 'variable': case 'infer': return at.kind === 'variable' ? at.name : at.of.name
    case 'wildcard': return at.bound === 'none' ? '?' : `? ${at.bound} ${showType(at.type!)}`
    case 'intersection': return `INT#1`
    case 'null': return '<null>'
    case 'error': return '<any>'
  }
}

export function arrayOf(element: Type, dims = 1): Type {
  let type = element
  for (let i = 0; i < dims; i++) type = { kind: 'array', element: type }
  return type
}

/** What `var` makes of a type: a wildcard at the top reads as its bound. */
export function wildcardTop(type: Type): Type {
  const at = deref(type)
  if (at.kind !== 'wildcard') return at
  return at.bound === 'extends' ? at.type! : OBJECT_OF.type()
}
