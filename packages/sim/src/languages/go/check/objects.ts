import type { FuncDecl, FuncLiteral } from '../syntax/tree.ts'
import type { ConstantValue } from './constants.ts'
import { invalidType, type GoType, type Named, type Signature, type TypeParam } from './types.ts'

/** A package as others see it. `path` is what imports write; library packages are ours, not the user's. */
export interface Package {
  readonly path: string
  readonly name: string
  readonly library: boolean
  readonly scope: Scope
}

/** Something computed when first asked for; asking again while it is being computed is a cycle. */
export class Lazy<T> {
  private make: (() => T) | undefined
  private value: T | undefined
  private busy = false
  private readonly onCycle: () => T

  constructor(make: () => T, onCycle: () => T) {
    this.make = make
    this.onCycle = onCycle
  }

  get(): T {
    if (this.make) {
      if (this.busy) return this.onCycle()
      this.busy = true
      this.value = this.make()
      this.make = undefined
    }
    return this.value as T
  }
}

/** The function whose body is being checked: literals point to the function around them. */
export interface FunctionContext {
  readonly outer: FunctionContext | undefined
  readonly signature: Signature
  readonly node: FuncDecl | FuncLiteral | undefined
  readonly typeParams: readonly TypeParam[]
}

export type VarRole = 'package' | 'local' | 'param' | 'result' | 'receiver' | 'field'

export class Var {
  readonly kind = 'var'
  readonly name: string
  readonly at: number
  readonly role: VarRole
  readonly pkg: Package | undefined
  /** The function it is local to. */
  owner: FunctionContext | undefined
  embedded = false
  used = false
  /** A function literal inside its own function reads or writes it. */
  captured = false
  /** Its address is taken, by `&`, by slicing an array, or by a method with a pointer receiver. */
  addressed = false
  private source: GoType | Lazy<GoType>

  constructor(name: string, type: GoType | Lazy<GoType>, at: number, role: VarRole, pkg: Package | undefined) {
    this.name = name
    this.source = type
    this.at = at
    this.role = role
    this.pkg = pkg
  }

  get type(): GoType {
    return 'get' in this.source ? this.source.get() : this.source
  }

  set type(type: GoType) {
    this.source = type
  }

  get exported(): boolean {
    return isExported(this.name)
  }
}

export interface TypedConstant { readonly type: GoType; readonly value: ConstantValue | undefined }

export class Const {
  readonly kind = 'const'
  readonly name: string
  readonly at: number
  readonly pkg: Package | undefined
  used = false
  private readonly source: Lazy<TypedConstant>

  constructor(name: string, source: Lazy<TypedConstant>, at: number, pkg: Package | undefined) {
    this.name = name
    this.source = source
    this.at = at
    this.pkg = pkg
  }

  get type(): GoType {
    return this.source.get().type
  }

  get value(): ConstantValue | undefined {
    return this.source.get().value
  }
}

export class TypeName {
  readonly kind = 'type'
  readonly name: string
  readonly at: number
  readonly pkg: Package | undefined
  /** Parameters of a generic alias; a generic named type keeps its own. */
  aliasParams: readonly TypeParam[] = []
  private source: GoType | Lazy<GoType> = invalidType

  constructor(name: string, at: number, pkg: Package | undefined) {
    this.name = name
    this.at = at
    this.pkg = pkg
  }

  get type(): GoType {
    return 'get' in this.source ? this.source.get() : this.source
  }

  set type(type: GoType | Lazy<GoType>) {
    this.source = type
  }
}

export class Func {
  readonly kind = 'func'
  readonly name: string
  readonly at: number
  readonly pkg: Package | undefined
  readonly node: FuncDecl | undefined
  /** For a method: its receiver's type and whether it takes a pointer. */
  readonly receiver: Receiver | undefined
  /** The generic declaration this method of an instance was made from. */
  readonly origin: Func | undefined
  private readonly source: Signature | Lazy<Signature>

  constructor(name: string, type: Signature | Lazy<Signature>, at: number, pkg: Package | undefined, rest: { node?: FuncDecl; receiver?: Receiver; origin?: Func } = {}) {
    this.name = name
    this.source = type
    this.at = at
    this.pkg = pkg
    this.node = rest.node
    this.receiver = rest.receiver
    this.origin = rest.origin
  }

  get type(): Signature {
    return 'get' in this.source ? this.source.get() : this.source
  }
}

export interface Receiver { readonly base: Named | undefined; readonly pointer: boolean; readonly variable?: Lazy<Var | undefined> }

export interface PackageName { readonly kind: 'package'; readonly name: string; readonly at: number; readonly imported: Package; readonly renamed: boolean; used: boolean }
export interface Builtin { readonly kind: 'builtin'; readonly name: string }
export interface Nil { readonly kind: 'nil'; readonly name: 'nil' }

export type GoObject = Var | Const | TypeName | Func | PackageName | Builtin | Nil

export class Scope {
  readonly outer: Scope | undefined
  readonly names = new Map<string, GoObject>()
  /** Offset from which a local name holds; package names hold everywhere. */
  private readonly from = new Map<GoObject, number>()

  constructor(outer?: Scope) {
    this.outer = outer
  }

  /** Adds a name, or returns the one that is already there. */
  add(name: string, object: GoObject, from = -1): GoObject | undefined {
    const before = this.names.get(name)
    if (before) return before
    this.names.set(name, object)
    if (from >= 0) this.from.set(object, from)
    return undefined
  }

  find(name: string, at: number): GoObject | undefined {
    const found = this.names.get(name)
    if (found && (this.from.get(found) ?? -1) <= at) return found
    return this.outer?.find(name, at)
  }
}

export function isExported(name: string): boolean {
  return /^\p{Lu}/u.test(name)
}
