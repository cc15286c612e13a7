import type { Code } from '../../../bytecode/program.ts'
import type { NativeFunction } from './natives.ts'

export type RKind =
  | 'bool' | 'int' | 'uint' | 'float' | 'complex' | 'string' | 'pointer' | 'slice' | 'array' | 'map' | 'chan' | 'struct'
  | 'func' | 'interface' | 'unsafe'

export interface RField { readonly name: string; readonly type: RType; readonly embedded: boolean; readonly exported: boolean }

/** A type at run time. Two types are the same exactly when they are the same object (one a program: see compile/type-table). */
export interface RType {
  /** Identity as text; part of fingerprints. */
  readonly key: string
  /** As `%T` prints it. */
  readonly name: string
  /** The name alone of a declared type, else empty. */
  readonly shortName: string
  readonly kind: RKind
  readonly bits: number
  /** `int`, `uint8` …: the name of the underlying basic type. */
  readonly basic: string
  element: RType | undefined
  keyType: RType | undefined
  fields: readonly RField[]
  /** Future key of each field; fields whose address is taken share the pointers' key. */
  readonly fieldFutures: string[]
  readonly length: number
  readonly direction: 'both' | 'send' | 'receive'
  /** Methods callable on a value of this type held in an interface. */
  readonly methods: Map<string, FuncRef>
  /** For interface types: the names that a value must have. */
  readonly wants: readonly string[]
  /** Names with the identity of their signatures, for both. */
  readonly methodKeys: Map<string, string>
}

/** A function known by name: code of the program or a native. Bound when all code is made. */
export interface FuncRef {
  readonly name: string
  /** As panics and reports show it. */
  readonly shown: string
  code: Code | undefined
  native: NativeFunction | undefined
}

/** What an instruction's constant may be besides a value. */
/** `owner` is the struct type; its futures are settled when the whole program is compiled. */
export interface FieldRef { readonly owner: RType; readonly index: number }
export interface SignatureRef { readonly signature: string }
export interface MethodRef { readonly method: string }
export interface AssertRef { readonly type: RType; readonly from: string; readonly fromType: RType }
export interface ConvertRef { readonly from: RType; readonly to: RType }
export interface SelectRef { readonly directions: readonly ('send' | 'receive')[]; readonly hasDefault: boolean }
/** What `go` or `defer` starts: a known function, or any value of a signature. */
export interface StartRef { readonly func: FuncRef | undefined; readonly signature: string }
/** A constant of every function that defers: all that it may defer. */
export interface DeferredRef { readonly deferred: readonly StartRef[] }
export interface MapRef { readonly keyType: RType; readonly value: RType }

export function isSlotType(type: RType): boolean {
  return type.kind !== 'struct' && type.kind !== 'array'
}
