import type { Span } from '../../../source/index.ts'
import type { AnyNode, Identifier } from '../ast.ts'

export type ScopeKind = 'module' | 'class' | 'function' | 'lambda' | 'comprehension'

/** Where the value of a name lives, as CPython's symbol table answers it. */
export type Binding =
  /** In the frame of the function, or in the namespace of the module or class. */
  | 'local'
  /** Local here and used by a function inside. */
  | 'cell'
  /** In a cell of a function around this one. */
  | 'free'
  /** Named by a `global` statement. */
  | 'global-explicit'
  /** Bound nowhere around: a global or a builtin. */
  | 'global-implicit'

/** What a scope does with a name: several of these. */
export const USED = 1
export const ASSIGNED = 2
export const PARAMETER = 4
export const DECLARED_GLOBAL = 8
export const DECLARED_NONLOCAL = 16
export const ANNOTATED = 32
/** The target of a `for` in a comprehension. */
export const ITERATED = 64
export const IMPORTED = 128
export const BOUND = ASSIGNED | PARAMETER | IMPORTED

export interface SymbolUse {
  flags: number
  /** Filled in once the whole program is read. */
  binding: Binding
  /** Where the name was declared global or nonlocal, or first seen. */
  span: Span
}

/** A module, class, function, lambda or comprehension, with what each name in it means. */
export interface Scope {
  readonly kind: ScopeKind
  readonly name: string
  /** The node whose scope this is: Module, ClassDef, FunctionDef, AsyncFunctionDef, Lambda or a comprehension. */
  readonly node: AnyNode
  readonly parent: Scope | undefined
  readonly children: Scope[]
  /** Names in the order in which they were first seen, already mangled. */
  readonly names: Map<Identifier, SymbolUse>
  /** Parameters in the order of a frame: positional, keyword-only, `*args`, `**kwargs`; `.0` in a comprehension. */
  readonly parameters: Identifier[]
  /** Names whose cells come from around: those free here, and those that only scopes inside need. */
  readonly free: Set<Identifier>
  /** The class whose name mangles `__names` here. */
  readonly privateTo: Identifier | undefined
  /** Inside a function, at any depth. */
  readonly nested: boolean
  isGenerator: boolean
  isCoroutine: boolean
  /** A method needs `__class__` (for `super()`), so the class body keeps a cell for it. */
  needsClassCell: boolean
}

/** Functions, lambdas and comprehensions: scopes with a frame of fast locals. */
export function hasFrame(scope: Scope): boolean {
  return scope.kind !== 'module' && scope.kind !== 'class'
}

/** `__name` in a class becomes `_Class__name`, unless it ends in two underscores or holds a dot. */
export function mangle(privateTo: Identifier | undefined, name: Identifier): Identifier {
  if (privateTo === undefined || !name.startsWith('__') || name.endsWith('__') || name.includes('.')) return name
  const stem = privateTo.replace(/^_+/, '')
  return stem === '' ? name : `_${stem}${name}`
}
