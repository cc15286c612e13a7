import type { Diagnostic, Span } from '../../source/index.ts'
import type { ClassTable, Fix } from './class-table.ts'
import type { InferenceContext } from './inference.ts'
import { completeMembers } from './members.ts'
import { asSuper, isSubclass, isSubtype } from './relations.ts'
import type { ClassSymbol, FieldSymbol, Frame, LocalSymbol, MethodSymbol, TypeScope } from './symbols.ts'
import type { Expression, TypeNode } from './tree.ts'
import type { JumpTarget, TypedClass, TypedExpression, TypedStatement } from './typed.ts'
import { TypeResolver } from './type-names.ts'
import { deref, isVoid, showType, upperBound } from './types.ts'
import type { ClassType, Type, TypeVariable } from './types.ts'

/** Where an expression or statement stands. Copied with changes as the checker goes down. */
export interface Env {
  readonly symbol: ClassSymbol
  readonly isStatic: boolean
  readonly frame: Frame
  readonly locals: LocalScope
  readonly types: TypeScope
  readonly method?: MethodSymbol
  readonly returns: ReturnContext
  readonly jumps: readonly JumpTarget[]
  readonly yields?: YieldContext
  /** The place the class stands in, for a class inside a class or a function. */
  readonly outer?: Env
  /** Before `super(…)` has returned: the object may not be used yet. */
  readonly inPrologue?: boolean
}

export interface LocalScope {
  readonly names: Map<string, LocalSymbol>
  readonly parent?: LocalScope
}

/** What `return` gives; a lambda's result may still be unknown, and helps to infer it in `context`. */
export interface ReturnContext {
  readonly kind: 'method' | 'lambda' | 'none'
  readonly type: Type
  readonly context?: InferenceContext
}

export interface YieldContext {
  readonly target: JumpTarget
  readonly take: (value: Expression, env: Env) => TypedExpression
  /** Every result so far, to be brought to one type at the end. */
  readonly values: (TypedStatement & { kind: 'yield' })[]
}

/** A checked exception that a piece of code may throw, and where. */
interface Thrown {
  readonly type: ClassType | TypeVariable
  readonly span: Span
}

/** Everything the parts of the checker share: diagnostics, speculation, scopes, member lookup. */
export abstract class CheckerBase {
  readonly table: ClassTable
  readonly diagnostics: Diagnostic[] = []
  /** Exceptions nobody catches: javac reports them only when everything else is right. */
  readonly lateDiagnostics: Diagnostic[] = []
  readonly classes: TypedClass[] = []
  protected thrown: Thrown[] = []
  protected anonymousCount = new Map<ClassSymbol, number>()
  protected readonly resolver: TypeResolver
  protected speculating = 0

  constructor(table: ClassTable) {
    this.table = table
    this.resolver = new TypeResolver(table, (...told) => this.report(...told))
  }

  protected report(message: string, span: Span, code = 'java-type', fix?: Fix): void {
    if (this.diagnostics.some((one) => one.span.start === span.start)) return
    const text = this.speculating === 0 ? fix?.() : undefined
    this.diagnostics.push(text === undefined ? { code, message, span } : { code, message, span, fix: text })
  }

  protected reportAt(message: string, pos: number, fix?: Fix): void {
    this.report(message, { start: pos, end: pos + 1 }, undefined, fix)
  }

  protected reportLate(message: string, span: Span): void {
    this.lateDiagnostics.push({ code: 'java-flow', message, span })
  }

  /** Checks without a trace: what was reported, declared or thrown meanwhile is forgotten. */
  protected speculate<T>(run: () => T): { readonly value: T; readonly failed: boolean } {
    const counts = [this.diagnostics.length, this.lateDiagnostics.length, this.classes.length] as const
    const held = this.diagnostics.splice(0)
    const { thrown, anonymousCount } = this
    this.thrown = []
    this.anonymousCount = new Map(anonymousCount)
    this.speculating++
    try {
      const value = run()
      return { value, failed: this.diagnostics.length > 0 }
    } finally {
      this.speculating--
      this.diagnostics.splice(0, this.diagnostics.length, ...held)
      this.lateDiagnostics.length = counts[1]
      this.classes.length = counts[2]
      this.thrown = thrown
      this.anonymousCount = anonymousCount
    }
  }

  protected resolveType(node: TypeNode, env: Env): Type {
    return this.resolver.resolve(node, env.types)
  }

  protected classType(name: string, args: readonly Type[] = []): ClassType {
    const symbol = this.table.get(name)
    completeMembers(symbol, this.table)
    return { kind: 'class', symbol, args }
  }

  protected get stringType(): ClassType {
    return this.classType('java.lang.String')
  }

  protected get objectType(): ClassType {
    return this.classType('java.lang.Object')
  }

  // ── locals ──

  protected findLocal(name: string, scope: LocalScope): LocalSymbol | undefined {
    for (let at: LocalScope | undefined = scope; at; at = at.parent) {
      const found = at.names.get(name)
      if (found) return found
    }
    return undefined
  }

  protected declareLocal(name: string, type: Type, env: Env, span: Span, more: { isFinal?: boolean; isParameter?: boolean } = {}): LocalSymbol {
    const local: LocalSymbol = {
      kind: 'local', name, type, isFinal: more.isFinal ?? false, isParameter: more.isParameter ?? false, frame: env.frame, span, captured: false,
    }
    if (name === '_') return local
    if (isVoid(type)) this.report(`illegal start of expression`, span)
    if (this.findLocal(name, env.locals)) this.report(`variable ${name} is already defined in ${this.describePlace(env)}`, span)
    env.locals.names.set(name, local)
    return local
  }

  protected describePlace(env: Env): string {
    const { method, symbol } = env
    if (!method) return `class ${symbol.displayName}`
    const params = method.params.map((type, index) => (method.isVarargs && index === method.params.length - 1 ? showType(type).replace(/\[\]$/, '...') : showType(type))).join(',')
    return method.name === '<init>' ? `constructor ${symbol.name}(${params})` : `method ${method.typeParams.length > 0 ? `<${method.typeParams.map((one) => one.name).join(',')}>` : ''}${method.name}(${params})`
  }

  protected inner(env: Env, more: Partial<Env> = {}): Env {
    return { ...env, locals: { names: new Map(), parent: env.locals }, ...more }
  }

  protected withLocals(env: Env, locals: readonly LocalSymbol[]): Env {
    if (locals.length === 0) return env
    return { ...env, locals: { names: new Map(locals.map((one) => [one.name, one])), parent: env.locals } }
  }

  /** Notes that a local of an outer function is used here: every function and class between takes a copy. */
  protected capture(local: LocalSymbol, from: Frame): void {
    for (let frame: Frame | undefined = from; frame && frame !== local.frame; frame = frame.parent) {
      frame.captures.add(local)
      frame.symbol?.captures.add(local)
      local.captured = true
    }
  }

  // ── members ──

  /** The classes a type's members are searched in: several for an intersection. */
  protected classesOf(type: Type): ClassType[] {
    const at = upperBound(deref(type))
    switch (at.kind) {
      case 'class':
        completeMembers(at.symbol, this.table)
        return [at]
      case 'variable': return at.bounds.length === 0 ? [this.objectType] : at.bounds.flatMap((one) => this.classesOf(one))
      case 'intersection': return at.types.flatMap((one) => this.classesOf(one))
      case 'wildcard': case 'array': case 'infer': return [this.objectType]
      default: return []
    }
  }

  protected findField(symbol: ClassSymbol, name: string): FieldSymbol | undefined {
    completeMembers(symbol, this.table)
    const own = symbol.fields.get(name)
    if (own) return own
    for (const one of [symbol.superclass, ...symbol.interfaces]) {
      const found = one && this.findField(one.symbol, name)
      if (found) return found
    }
    return undefined
  }

  protected isAccessible(member: FieldSymbol | MethodSymbol, from: ClassSymbol): boolean {
    if (!member.flags.has('private')) return true
    return outermost(member.owner) === outermost(from)
  }

  // ── exceptions ──

  protected isChecked(type: Type): boolean {
    const at = upperBound(type)
    if (at.kind !== 'class') return false
    return !isSubclass(at.symbol, this.table.get('java.lang.RuntimeException')) && !isSubclass(at.symbol, this.table.get('java.lang.Error'))
  }

  protected throwing(type: Type, span: Span): void {
    const at = upperBound(type)
    if (at.kind === 'intersection') return at.types.forEach((one) => this.throwing(one, span))
    const known = deref(type)
    if (at.kind === 'class' && this.isChecked(at)) this.thrown.push({ type: known.kind === 'variable' ? known : at, span })
  }

  /** What `run` may throw, taken out of the exceptions of the code around it. */
  protected collectThrown<T>(run: () => T): { readonly value: T; readonly thrown: Thrown[] } {
    const before = this.thrown
    this.thrown = []
    try {
      const value = run()
      return { value, thrown: this.thrown }
    } finally {
      this.thrown = before
    }
  }

  protected reportUncaught(thrown: readonly Thrown[], declared: readonly Type[]): void {
    for (const one of thrown) {
      if (declared.some((type) => isSubtype(one.type, type))) continue
      this.reportUncaughtAt(one.type, one.span)
    }
  }

  protected abstract reportUncaughtAt(type: Type, span: Span): void

  protected view(type: Type, name: string): ClassType | undefined {
    const symbol = this.table.find(name)
    return symbol && asSuper(type, symbol)
  }
}

export function outermost(symbol: ClassSymbol): ClassSymbol {
  let at = symbol
  for (;;) {
    const next = at.outer
    if (!next) return at
    at = next
  }
}
