import type { ClassTable } from './class-table.ts'
import { functionShape } from './functions.ts'
import { boxed, fits } from './inference.ts'
import type { InferenceContext } from './inference.ts'
import { asSuper, isSubclass, isSubtype } from './relations.ts'
import { overrides } from './signatures.ts'
import type { ClassSymbol, MethodSymbol, MethodView } from './symbols.ts'
import type { Expression, LambdaExpression, Statement } from './tree.ts'
import type { TypedExpression } from './typed.ts'
import { deref, isPrimitive, isVoid, OBJECT_OF, substitute, substitutionOf } from './types.ts'
import type { ClassType, Substitution, Type } from './types.ts'

/** An argument of a call: a value with its type, or a lambda or method reference that gets its type from the parameter. */
export type Argument =
  | { readonly kind: 'value'; readonly node: Expression; readonly value: TypedExpression }
  | { readonly kind: 'function'; readonly node: FunctionNode }

export type FunctionNode = LambdaExpression | (Expression & { kind: 'methodRef' })

/** 1 no boxing · 2 boxing · 3 variable arity (JLS 15.12.2). */
export type Phase = 1 | 2 | 3

/** What the resolver asks the checker about lambdas and method references. */
export interface FunctionOracle {
  /** Whether the expression body of a lambda without parameters gives no value. */
  isVoidBody(node: LambdaExpression): boolean
  /** Whether a method reference can take this many arguments, and gives a value where one is wanted (asked only where one method has the name). */
  takes(node: Expression & { kind: 'methodRef' }, count: number, wantsValue: boolean): boolean
}

/** Every method of a name that a type has, overridden ones left out. */
export function methodsNamed(sites: readonly ClassType[], name: string): MethodView[] {
  const found: MethodView[] = []
  const seen = new Set<ClassSymbol>()
  const visit = (site: ClassType, root: ClassType): void => {
    if (seen.has(site.symbol)) return
    seen.add(site.symbol)
    for (const method of site.symbol.methods.get(name) ?? []) {
      if (found.some((one) => one.method === method || overrides(one.method, method, root.symbol))) continue
      found.push({ method, site: root })
    }
    if (site.symbol.superclass) visit(site.symbol.superclass, root)
    for (const one of site.symbol.interfaces) visit(one, root)
  }
  for (const site of sites) visit(site, site)
  if (sites[0]?.symbol.kind === 'interface') {
    const object = OBJECT_OF.type() as ClassType
    visit(object, object)
  }
  return found
}

/** A method's parameters stretched to `count` arguments. */
export function formals(params: readonly Type[], count: number, phase: Phase): Type[] {
  if (phase < 3) return [...params]
  const last = deref(params.at(-1)!)
  const rest = last.kind === 'array' ? last.element : last
  return Array.from({ length: count }, (_, index) => (index < params.length - 1 ? params[index]! : rest))
}

export class OverloadResolver {
  private readonly table: ClassTable
  private readonly args: readonly Argument[]
  private readonly context: InferenceContext
  private readonly oracle: FunctionOracle

  constructor(table: ClassTable, args: readonly Argument[], context: InferenceContext, oracle: FunctionOracle) {
    this.table = table
    this.args = args
    this.context = context
    this.oracle = oracle
  }

  /** The methods that fit best: one, none, or several that nothing tells apart. */
  select(candidates: readonly MethodView[], typeArgs?: readonly Type[]): { readonly best: readonly MethodView[]; readonly phase: Phase } {
    for (const phase of [1, 2, 3] as const) {
      const fitting = candidates.filter((one) => this.isApplicable(one, phase, typeArgs))
      if (fitting.length > 0) return { best: this.mostSpecific(fitting, phase), phase }
    }
    return { best: [], phase: 1 }
  }

  isApplicable(view: MethodView, phase: Phase, typeArgs?: readonly Type[]): boolean {
    const { method } = view
    const count = this.args.length
    if (phase < 3 ? method.params.length !== count : !method.isVarargs || count < method.params.length - 1) return false
    const restore = this.context.snapshot()
    try {
      const by = new Map([...this.siteOf(view), ...this.instantiate(method, typeArgs)])
      const types = formals(method.params.map((one) => substitute(one, by)), count, phase)
      return this.args.every((arg, index) => this.accepts(arg, types[index]!, phase))
    } finally {
      restore()
    }
  }

  /** A constructor of a generic class without arguments (raw, or a diamond) finds them like a method. */
  private siteOf(view: MethodView): Substitution {
    const { method, site } = view
    return method.name === '<init>' && site.args.length === 0 ? this.context.instantiate(site.symbol.typeParams) : siteSubstitution(view)
  }

  private instantiate(method: MethodSymbol, typeArgs?: readonly Type[]): Substitution {
    if (typeArgs?.length === method.typeParams.length) return new Map(method.typeParams.map((param, index) => [param, typeArgs[index]!]))
    return this.context.instantiate(method.typeParams)
  }

  private accepts(arg: Argument, formal: Type, phase: Phase): boolean {
    const type = deref(paramType(formal))
    if (arg.kind === 'value') return fits(arg.value.type, type, phase === 1 ? 1 : 2, this.table)
    if (type.kind === 'infer') return true
    const shape = functionShape(type, this.table)
    if (!shape) return false
    if (arg.node.kind === 'methodRef') return this.oracle.takes(arg.node, shape.params.length, !isVoid(deref(shape.returns)))
    if (arg.node.params.length !== shape.params.length) return false
    return this.bodyFits(arg.node, shape.returns)
  }

  private bodyFits(node: LambdaExpression, returns: Type): boolean {
    const gives = lambdaGives(node)
    if (isVoid(deref(returns))) return gives !== 'value'
    if (gives === 'void') return false
    if (gives === 'value' || gives === 'never') return true
    return node.params.length > 0 && node.params.some((one) => !one.type) ? true : !this.oracle.isVoidBody(node)
  }

  private mostSpecific(candidates: readonly MethodView[], phase: Phase): readonly MethodView[] {
    if (candidates.length === 1) return candidates
    const best = candidates.filter((one) => candidates.every((other) => other === one || this.isMoreSpecific(one, other, phase)))
    if (best.length <= 1) return best.length === 1 ? best : candidates
    const concrete = best.filter((one) => !one.method.isAbstract)
    if (concrete.length === 1) return concrete
    const lowest = best.find((one) => best.every((other) => isSubclass(one.method.owner, other.method.owner)))
    return [lowest ?? best[0]!]
  }

  private isMoreSpecific(one: MethodView, other: MethodView, phase: Phase): boolean {
    const count = this.args.length
    const restore = this.context.snapshot()
    try {
      const by = new Map([...this.siteOf(other), ...this.context.instantiate(other.method.typeParams)])
      const mine = formals(one.method.params.map((type) => substitute(type, siteSubstitution(one))), count, phase)
      const theirs = formals(other.method.params.map((type) => substitute(type, by)), count, phase)
      return this.args.every((arg, index) => this.isTighter(arg, paramType(mine[index]!), paramType(theirs[index]!)))
    } finally {
      restore()
    }
  }

  private isTighter(arg: Argument, a: Type, b: Type): boolean {
    if (arg.kind === 'function') return this.isTighterFunction(arg.node, a, b)
    if (isPrimitive(a) !== isPrimitive(b)) {
      const source = deref(arg.value.type)
      return isPrimitive(source) === isPrimitive(a) || (isPrimitive(a) && isSubtype(boxed(a, this.table), b))
    }
    return isPrimitive(a) ? fits(a, b, 1, this.table) : isSubtype(a, b)
  }

  private isTighterFunction(node: FunctionNode, a: Type, b: Type): boolean {
    const mine = functionShape(a, this.table)
    const theirs = functionShape(b, this.table)
    if (!mine || !theirs || deref(a) === deref(b)) return isSubtype(a, b)
    if (mine.method.owner === theirs.method.owner) return isSubtype(a, b)
    if (isVoid(deref(theirs.returns))) return true
    if (isVoid(deref(mine.returns))) return false
    const [x, y] = [deref(mine.returns), deref(theirs.returns)]
    if (isPrimitive(x) !== isPrimitive(y)) return isPrimitive(x) === (node.kind === 'lambda' && givesPrimitive(node))
    return isPrimitive(x) ? fits(x, y, 1, this.table) : isSubtype(x, y)
  }
}

/** `? extends T` as a parameter type takes what its bound takes. */
export function paramType(type: Type): Type {
  const at = deref(type)
  return at.kind === 'wildcard' ? (at.type ?? OBJECT_OF.type()) : at
}

export function siteSubstitution(view: MethodView): Substitution {
  if (view.method.isStatic) return new Map()
  if (view.method.name === '<init>') return view.site.args.length > 0 ? substitutionOf(view.site) : new Map()
  const found = asSuper(view.site, view.method.owner)
  return found ? substitutionOf(found) : new Map()
}

function givesPrimitive(node: LambdaExpression): boolean {
  return node.body.kind === 'literal' || node.body.kind === 'binary' || node.body.kind === 'unary'
}

/** What a lambda's body can be: `either` for a statement expression, `never` for a block that only throws or loops. */
export function lambdaGives(node: LambdaExpression): 'value' | 'void' | 'either' | 'never' {
  const { body } = node
  if (body.kind !== 'block') return isStatementExpression(body) ? 'either' : 'value'
  const returns = [...returnsIn(body)]
  if (returns.some((one) => one.value)) return 'value'
  if (returns.length > 0) return 'void'
  return endsInThrowOrLoop(body.statements.at(-1)) ? 'never' : 'void'
}

function isStatementExpression(node: Expression): boolean {
  if (node.kind === 'paren') return false
  return node.kind === 'call' || node.kind === 'new' || node.kind === 'assign' || node.kind === 'postfix' || (node.kind === 'unary' && (node.op === '++' || node.op === '--'))
}

function endsInThrowOrLoop(last: Statement | undefined): boolean {
  if (!last) return false
  if (last.kind === 'throw') return true
  if (last.kind === 'while') return last.test.kind === 'literal' && last.test.value === true
  if (last.kind === 'for') return last.test === undefined
  if (last.kind === 'try') return last.finally !== undefined && endsInThrowOrLoop(last.finally.statements.at(-1)) || (endsInThrowOrLoop(last.body.statements.at(-1)) && last.catches.every((one) => endsInThrowOrLoop(one.body.statements.at(-1))))
  if (last.kind === 'synchronized') return endsInThrowOrLoop(last.body.statements.at(-1))
  return last.kind === 'block' && endsInThrowOrLoop(last.statements.at(-1))
}

/** The `return` statements of a body, those of lambdas and classes inside left out. */
function* returnsIn(node: unknown): Generator<Statement & { kind: 'return' }> {
  if (typeof node !== 'object' || node === null || node instanceof Set) return
  if ('kind' in node) {
    if (node.kind === 'lambda' || node.kind === 'type') return
    if (node.kind === 'return') {
      yield node as Statement & { kind: 'return' }
      return
    }
  }
  for (const child of Object.values(node)) yield* returnsIn(child)
}
