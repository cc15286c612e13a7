import type { ChanDirection } from '../syntax/tree.ts'
import type { Func, TypeName, Var } from './objects.ts'

/** Go's types as the checker sees them. Two types are identical when their keys are equal (`typeKey`). */
export type GoType =
  | Basic | Named | Pointer | SliceType | ArrayType | MapType | ChanType | StructType | Signature | InterfaceType | Tuple | TypeParam

export type BasicClass = 'boolean' | 'integer' | 'float' | 'complex' | 'string' | 'nil' | 'pointer' | 'invalid'
export interface Basic {
  readonly kind: 'basic'
  readonly name: string
  /** The name identity goes by: `byte` is `uint8`. */
  readonly key: string
  readonly class: BasicClass
  readonly untyped: boolean
  readonly unsigned: boolean
  /** Width in bits; 0 where the language gives none. */
  readonly bits: number
}

export interface Pointer { readonly kind: 'pointer'; readonly element: GoType; key?: string }
export interface SliceType { readonly kind: 'slice'; readonly element: GoType; key?: string }
export interface ArrayType { readonly kind: 'array'; readonly length: number; readonly element: GoType; key?: string }
export interface MapType { readonly kind: 'map'; readonly keyType: GoType; readonly value: GoType; key?: string }
export interface ChanType { readonly kind: 'chan'; readonly direction: ChanDirection; readonly element: GoType; key?: string }
export interface StructType { readonly kind: 'struct'; readonly fields: readonly Var[]; readonly tags: readonly (string | undefined)[]; key?: string }
export interface Tuple { readonly kind: 'tuple'; readonly types: readonly GoType[]; key?: string }

export interface Signature {
  readonly kind: 'func'
  readonly typeParams: readonly TypeParam[]
  readonly params: readonly Var[]
  readonly results: readonly Var[]
  /** The last parameter's type is then a slice. */
  readonly variadic: boolean
  key?: string
}

/** `methods` and `embeds` as written; `type-sets.ts` works out what they come to. */
export interface InterfaceType {
  readonly kind: 'interface'
  readonly methods: readonly Func[]
  readonly embeds: readonly Embed[]
  /** `any` and `comparable` print by name. */
  readonly alias?: string
  readonly comparable?: boolean
  set?: TypeSet
  key?: string
}

export interface Term { readonly tilde: boolean; readonly type: GoType }
/** One embedded element: an interface or type, or a union of terms; `at` places complaints. */
export interface Embed { readonly terms: readonly Term[]; readonly at: number }
export interface TypeSet {
  readonly methods: ReadonlyMap<string, Func>
  /** Undefined: every type. */
  readonly terms: readonly Term[] | undefined
  readonly comparable: boolean
}

export class Named {
  readonly kind = 'named'
  readonly id: number
  readonly object: TypeName
  readonly origin: Named | undefined
  readonly typeArgs: readonly GoType[]
  typeParams: readonly TypeParam[] = []
  /** Type parameters of the generic function this type is declared in. */
  enclosing: readonly TypeParam[] = []
  /** Declared methods; an instance's are made from its origin's when asked for. */
  readonly methods = new Map<string, Func>()
  key?: string
  private source: GoType | (() => GoType)
  private busy = false

  constructor(id: number, object: TypeName, underlying: GoType | (() => GoType), origin?: Named, typeArgs: readonly GoType[] = []) {
    this.id = id
    this.object = object
    this.source = underlying
    this.origin = origin
    this.typeArgs = typeArgs
  }

  /** The underlying type, worked out when first asked for; a declaration that refers to itself gives `invalid`. */
  get underlying(): GoType {
    if (typeof this.source === 'function') {
      if (this.busy) return invalidType
      this.busy = true
      const made = this.source()
      this.source = made.kind === 'named' ? made.underlying : made
      this.busy = false
    }
    return this.source as GoType
  }
}

export class TypeParam {
  readonly kind = 'typeParam'
  readonly id: number
  readonly name: string
  private constraint: GoType | (() => GoType)
  key?: string

  constructor(id: number, name: string, constraint: GoType | (() => GoType)) {
    this.id = id
    this.name = name
    this.constraint = constraint
  }

  /** The constraint as written: an interface, or a type that stands for an implicit one. */
  get bound(): GoType {
    if (typeof this.constraint === 'function') this.constraint = this.constraint()
    return this.constraint
  }
}

function basic(name: string, kind: BasicClass, bits = 0, extra: Partial<Basic> = {}): Basic {
  return { kind: 'basic', name, key: name, class: kind, untyped: false, unsigned: false, bits, ...extra }
}

export const invalidType = basic('invalid type', 'invalid')

const unsigned = { unsigned: true }
export const basicTypes = {
  bool: basic('bool', 'boolean'),
  string: basic('string', 'string'),
  int: basic('int', 'integer', 64),
  int8: basic('int8', 'integer', 8),
  int16: basic('int16', 'integer', 16),
  int32: basic('int32', 'integer', 32),
  int64: basic('int64', 'integer', 64),
  uint: basic('uint', 'integer', 64, unsigned),
  uint8: basic('uint8', 'integer', 8, unsigned),
  uint16: basic('uint16', 'integer', 16, unsigned),
  uint32: basic('uint32', 'integer', 32, unsigned),
  uint64: basic('uint64', 'integer', 64, unsigned),
  uintptr: basic('uintptr', 'integer', 64, unsigned),
  float32: basic('float32', 'float', 32),
  float64: basic('float64', 'float', 64),
  complex64: basic('complex64', 'complex', 64),
  complex128: basic('complex128', 'complex', 128),
  byte: basic('byte', 'integer', 8, { ...unsigned, key: 'uint8' }),
  rune: basic('rune', 'integer', 32, { key: 'int32' }),
} as const

const untyped = { untyped: true }
export const untypedTypes = {
  bool: basic('untyped bool', 'boolean', 0, untyped),
  int: basic('untyped int', 'integer', 0, untyped),
  rune: basic('untyped rune', 'integer', 0, untyped),
  float: basic('untyped float', 'float', 0, untyped),
  complex: basic('untyped complex', 'complex', 0, untyped),
  string: basic('untyped string', 'string', 0, untyped),
  nil: basic('untyped nil', 'nil', 0, untyped),
} as const

export const unsafePointer = basic('unsafe.Pointer', 'pointer', 64)
export const emptyTuple: Tuple = { kind: 'tuple', types: [] }
export const emptyInterface: InterfaceType = { kind: 'interface', methods: [], embeds: [] }
export const anyType: InterfaceType = { kind: 'interface', methods: [], embeds: [], alias: 'any' }

/** The type a value of this type is made of; a type parameter's is its constraint interface. */
export function under(type: GoType): GoType {
  if (type.kind === 'named') return type.underlying
  if (type.kind === 'typeParam') return constraintOf(type)
  return type
}

/** The constraint of a type parameter as an interface. */
export function constraintOf(param: TypeParam): InterfaceType {
  const bound = param.bound
  const below = bound.kind === 'named' ? bound.underlying : bound
  if (below.kind === 'interface') return below
  return { kind: 'interface', methods: [], embeds: [{ terms: [{ tilde: false, type: bound }], at: 0 }] }
}

export function pointerTo(element: GoType): Pointer {
  return { kind: 'pointer', element }
}

export function sliceOf(element: GoType): SliceType {
  return { kind: 'slice', element }
}

/** What an untyped value becomes where nothing else says. */
export function defaultType(type: GoType): GoType {
  if (type.kind !== 'basic' || !type.untyped) return type
  switch (type) {
    case untypedTypes.bool: return basicTypes.bool
    case untypedTypes.int: return basicTypes.int
    case untypedTypes.rune: return basicTypes.rune
    case untypedTypes.float: return basicTypes.float64
    case untypedTypes.complex: return basicTypes.complex128
    case untypedTypes.string: return basicTypes.string
    default: return type
  }
}
