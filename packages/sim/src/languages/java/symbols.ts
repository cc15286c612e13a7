import type { Span } from '../../source/index.ts'
import type { EnumConstant, Expression, MethodDeclaration, Parameter, TypeDeclaration } from './tree.ts'
import type { ClassType, Type, TypeVariable } from './types.ts'

export type ClassKind = 'class' | 'interface' | 'enum' | 'record' | 'annotation'

/** A class, found by name; headers and members are filled in when first asked for. */
export interface ClassSymbol {
  readonly name: string
  /** `java.util.Map.Entry`: as a program writes it. */
  readonly fullName: string
  /** `java.util.Map$Entry`: as `getClass().getName()` prints it. */
  readonly binaryName: string
  /** How messages call it: without its package; `<anonymous Runnable>` for one without a name. */
  displayName: string
  readonly kind: ClassKind
  readonly flags: ReadonlySet<string>
  readonly isLibrary: boolean
  readonly outer?: ClassSymbol
  readonly declaration: TypeDeclaration
  /** The function a local or anonymous class stands in. */
  readonly frame?: Frame
  readonly isStatic: boolean
  readonly isLocal: boolean
  readonly scope: TypeScope
  typeParams: readonly TypeVariable[]
  superclass?: ClassType
  interfaces: readonly ClassType[]
  permits?: readonly ClassSymbol[]
  readonly types: ReadonlyMap<string, ClassSymbol>
  fields: ReadonlyMap<string, FieldSymbol>
  methods: ReadonlyMap<string, readonly MethodSymbol[]>
  constructors: readonly MethodSymbol[]
  components: readonly FieldSymbol[]
  state: 'named' | 'header' | 'completing' | 'complete'
  /** Locals of enclosing functions that the body uses: copied into the object when it is made. */
  readonly captures: Set<LocalSymbol>
}

/** Where a type name is looked up: type parameters and local classes, then member types, then the file. */
export interface TypeScope {
  readonly parent?: TypeScope
  readonly variables: ReadonlyMap<string, TypeVariable>
  readonly locals?: Map<string, ClassSymbol>
  readonly members?: ClassSymbol
  readonly file?: FileScope
}

/** What a file's imports bring in. */
export interface FileScope {
  readonly package: string
  readonly isFragment: boolean
  readonly single: ReadonlyMap<string, string>
  readonly stars: readonly string[]
  readonly staticSingle: ReadonlyMap<string, readonly string[]>
  readonly staticStars: readonly string[]
}

export interface FieldSymbol {
  readonly kind: 'field'
  readonly name: string
  readonly owner: ClassSymbol
  readonly type: Type
  readonly flags: ReadonlySet<string>
  readonly isStatic: boolean
  readonly isFinal: boolean
  readonly span: Span
  readonly init?: Expression
  readonly enumConstant?: EnumConstant
  /** The value of a `static final` or `final` field whose initialiser is a constant expression. */
  constant?: ConstantValue
  constantState: 'unknown' | 'computing' | 'known'
}

export interface MethodSymbol {
  readonly kind: 'method'
  readonly name: string
  readonly owner: ClassSymbol
  readonly flags: ReadonlySet<string>
  readonly isStatic: boolean
  readonly isAbstract: boolean
  readonly isVarargs: boolean
  readonly typeParams: readonly TypeVariable[]
  readonly params: readonly Type[]
  readonly paramNames: readonly string[]
  readonly returns: Type
  readonly throws: readonly Type[]
  readonly declaration?: MethodDeclaration
  /** Made by the language: a default or record constructor, an accessor, `values`, `valueOf`. */
  readonly synthetic?: 'constructor' | 'record' | 'accessor' | 'values' | 'valueOf'
  readonly span: Span
}

export interface LocalSymbol {
  readonly kind: 'local'
  readonly name: string
  type: Type
  readonly isFinal: boolean
  readonly frame: Frame
  readonly span: Span
  constant?: ConstantValue
  /** Used from a lambda or a class inside: must be effectively final, and is copied there. */
  captured: boolean
  readonly isParameter: boolean
}

/** A function or a class body seen as a place that owns locals; `captures` are the outer locals it uses. */
export interface Frame {
  readonly kind: 'method' | 'lambda' | 'class'
  readonly parent?: Frame
  readonly captures: Set<LocalSymbol>
  readonly symbol?: ClassSymbol
}

/** int, short, byte, char, float, double: number; long: bigint. */
export type ConstantValue = number | bigint | boolean | string

/** A method as seen from a type: its owner's parameters replaced by the type's arguments. */
export interface MethodView {
  readonly method: MethodSymbol
  readonly site: ClassType
}

export type { Parameter }
