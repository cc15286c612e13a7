import type { Diagnostic } from '../../../source/index.ts'
import type { CaseClause, Expr, FuncDecl, FuncLiteral, Ident, Range, Selector } from '../syntax/tree.ts'
import type { ConstantValue } from './constants.ts'
import type { Found } from './lookup.ts'
import { Lazy, Scope, type Func, type FunctionContext, type GoObject, type Package, type PackageName, type Var } from './objects.ts'
import { isUntyped } from './predicates.ts'
import type { Instances } from './substitute.ts'
import { typeString } from './type-string.ts'
import { invalidType, type GoType, type Signature } from './types.ts'

export type Mode = 'invalid' | 'novalue' | 'builtin' | 'type' | 'constant' | 'variable' | 'mapindex' | 'value' | 'nil' | 'commaok'

/** What an expression turned out to be. */
export interface Operand {
  readonly mode: Mode
  readonly type: GoType
  readonly value?: ConstantValue | undefined
  readonly expr: Expr
  /** For mode `builtin`. */
  readonly builtin?: string
}

export interface TypeAndValue { mode: Mode; type: GoType; value: ConstantValue | undefined }

export interface Selection extends Found {
  readonly kind: 'field' | 'method' | 'methodExpr'
  /** The type left of the dot. */
  readonly receiver: GoType
}

/** All that the checker found out, for the compiler. Generic code is checked once, in terms of its parameters. */
export interface Info {
  readonly types: Map<Expr, TypeAndValue>
  readonly objects: Map<Ident, GoObject>
  readonly selections: Map<Selector, Selection>
  /** Type arguments of a use of a generic function, by the name or `pkg.Name` that is used. */
  readonly typeArgs: Map<Expr, readonly GoType[]>
  /** The variable of one clause of a type switch. */
  readonly clauseVars: Map<CaseClause, Var>
  /** Parameters and named results by function. */
  readonly functions: Map<FuncDecl | FuncLiteral, FunctionContext>
  /** The bodies of ranges over functions: they become functions of their own. */
  readonly rangeBodies: Map<Range, FunctionContext>
  /** Some select has a default: then it can be seen whether a goroutine already waits at a channel. */
  seesWaiting: boolean
  /** Package functions whose bodies are still to be checked (library bodies wait until they are needed). */
  readonly pendingBodies: Map<FuncDecl, () => void>
}

export function newInfo(): Info {
  return {
    types: new Map(), objects: new Map(), selections: new Map(), typeArgs: new Map(), clauseVars: new Map(),
    functions: new Map(), pendingBodies: new Map(), seesWaiting: false, rangeBodies: new Map(),
  }
}

export interface Span { readonly start: number; readonly end: number }

/** What surrounds the expression being checked. */
export interface Environment {
  readonly scope: Scope
  readonly function: FunctionContext | undefined
  /** The value of iota inside a constant declaration. */
  readonly iota: number | undefined
  /** Package members that the declaration being checked refers to; for the order of initialisation. */
  readonly uses: Set<Var | Func> | undefined
}

/** The state that the check of one package shares. The rules stand in the files beside this one. */
export class Checker {
  readonly pkg: Package
  readonly info: Info
  readonly instances: Instances
  readonly diagnostics: Diagnostic[] = []
  readonly imports: PackageName[] = []
  environment: Environment
  private readonly delayed: (() => void)[] = []

  constructor(pkg: Package, info: Info, instances: Instances) {
    this.pkg = pkg
    this.info = info
    this.instances = instances
    this.environment = { scope: pkg.scope, function: undefined, iota: undefined, uses: undefined }
  }

  get scope(): Scope {
    return this.environment.scope
  }

  get function(): FunctionContext | undefined {
    return this.environment.function
  }

  error(code: string, at: Span, message: string, fix?: string): void {
    if (/\binvalid (?:type|operand)\b/.test(message)) return
    const span = { start: at.start, end: at.end }
    this.diagnostics.push(fix === undefined ? { code: `go-${code}`, message, span } : { code: `go-${code}`, message, span, fix })
  }

  /** Runs a check in another environment, and comes back to this one. */
  within<T>(change: Partial<Environment>, run: () => T): T {
    const before = this.environment
    this.environment = { ...before, ...change }
    try {
      return run()
    } finally {
      this.environment = before
    }
  }

  inScope<T>(run: () => T): T {
    return this.within({ scope: new Scope(this.scope) }, run)
  }

  /** Puts off a check until all names of the package are known. */
  later(run: () => void): void {
    this.delayed.push(run)
  }

  runDelayed(): void {
    for (let run = this.delayed.shift(); run; run = this.delayed.shift()) run()
  }

  /** A type as messages show it: names of other packages with their package. */
  show(type: GoType): string {
    return typeString(type, (pkg) => (pkg === this.pkg ? '' : pkg.name))
  }

  lazy<T>(make: () => T, onCycle: () => T): Lazy<T> {
    const { environment } = this
    return new Lazy(() => this.within(environment, make), onCycle)
  }

  /** Adds a local or package name; a second one of the same name in a scope is refused. */
  declare(ident: Span & { name: string }, object: GoObject, from = -1): void {
    if (ident.name === '_') return
    const before = this.scope.add(ident.name, object, from)
    if (before) this.redeclared(ident, before)
  }

  redeclared(ident: Span & { name: string }, _before: GoObject): void {
    this.error('redeclared', ident, `${ident.name} redeclared in this block`)
  }

  record(expr: Expr, operand: Operand): Operand {
    this.info.types.set(expr, { mode: operand.mode, type: operand.type, value: operand.value })
    return operand
  }

  /** Gives an untyped expression, and the untyped parts it is made of, the type its surroundings decided on. */
  settle(expr: Expr, type: GoType, value?: ConstantValue): void {
    const known = this.info.types.get(expr)
    if (!known || !isUntyped(known.type)) return
    if (expr.kind === 'paren') this.settle(expr.x, type, value)
    else if (known.value === undefined && expr.kind === 'unary') this.settle(expr.x, type)
    else if (known.value === undefined && expr.kind === 'binary' && !isComparison(expr.op)) {
      this.settle(expr.x, type)
      if (expr.op !== '<<' && expr.op !== '>>') this.settle(expr.y, type)
      else this.requireShiftable(expr.x, type)
    }
    known.type = type
    if (value) known.value = value
  }

  private requireShiftable(x: Expr, type: GoType): void {
    if (type.kind === 'basic' && type.class !== 'integer' && !type.untyped) {
      this.error('invalid-operation', x, `invalid operation: shifted operand ${describeShifted(x)} (type ${this.show(type)}) must be integer`)
    }
  }
}

function describeShifted(x: Expr): string {
  return x.kind === 'literal' ? x.raw : x.kind === 'ident' ? x.name : 'expression'
}

export function isComparison(op: string): boolean {
  return op === '==' || op === '!=' || op === '<' || op === '<=' || op === '>' || op === '>='
}

export function invalid(expr: Expr): Operand {
  return { mode: 'invalid', type: invalidType, expr }
}

export function resultTypes(signature: Signature): GoType {
  if (signature.results.length === 1) return signature.results[0]!.type
  return { kind: 'tuple', types: signature.results.map((result) => result.type) }
}
