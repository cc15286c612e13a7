import type { Span } from '../../../source/index.ts'
import type {
  AnnAssign, AnyNode, Arguments, AsyncFunctionDef, ClassDef, Comprehension, DictComp, Expr, FunctionDef, GeneratorExp,
  Lambda, ListComp, Module, Name, NamedExpr, SetComp,
} from '../ast.ts'
import { futureFeatures } from '../future.ts'
import { Refusal } from '../grammar/refusal.ts'
import { childrenOf } from '../visit.ts'
import {
  ANNOTATED, ASSIGNED, DECLARED_GLOBAL, DECLARED_NONLOCAL, hasFrame, IMPORTED, ITERATED, mangle, PARAMETER, USED,
} from './scope.ts'
import type { Scope, ScopeKind } from './scope.ts'

type ComprehensionNode = ListComp | SetComp | DictComp | GeneratorExp

const COMPREHENSION_NAMES: Record<ComprehensionNode['type'], { scope: string; shown: string }> = {
  ListComp: { scope: '<listcomp>', shown: 'list comprehension' },
  SetComp: { scope: '<setcomp>', shown: 'set comprehension' },
  DictComp: { scope: '<dictcomp>', shown: 'dict comprehension' },
  GeneratorExp: { scope: '<genexpr>', shown: 'generator expression' },
}

/** Every scope of a module with what is done to each name in it, bindings not yet resolved. @throws Refusal */
export function collectScopes(module: Module): Map<AnyNode, Scope> {
  const collector = new Collector(module, futureFeatures(module).has('annotations'))
  collector.visitAll(module.body)
  return collector.scopes
}

class Collector {
  readonly scopes = new Map<AnyNode, Scope>()
  private scope: Scope
  /** Inside the `in` part of a comprehension, where no name may be assigned. */
  private iterableDepth = 0

  /** Under `from __future__ import annotations`, annotations are text and name nothing. */
  private readonly annotationsAreText: boolean

  constructor(module: Module, annotationsAreText: boolean) {
    this.annotationsAreText = annotationsAreText
    this.scope = newScope('module', 'top', module, undefined)
    this.scopes.set(module, this.scope)
  }

  visitAll(nodes: readonly (AnyNode | null)[]): void {
    for (const node of nodes) if (node !== null) this.visit(node)
  }

  private visit(node: AnyNode): void {
    switch (node.type) {
      case 'FunctionDef':
      case 'AsyncFunctionDef':
        return this.functionDefinition(node)
      case 'ClassDef':
        return this.classDefinition(node)
      case 'Lambda':
        return this.lambda(node)
      case 'ListComp':
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp':
        return this.comprehension(node)
      case 'NamedExpr':
        return this.namedExpression(node)
      case 'Name':
        return this.name(node)
      case 'AnnAssign':
        return this.annotatedAssignment(node)
      case 'Global':
        return this.declaration(node.names, DECLARED_GLOBAL, 'global', node.span)
      case 'Nonlocal':
        return this.declaration(node.names, DECLARED_NONLOCAL, 'nonlocal', node.span)
      default:
        return this.other(node)
    }
  }

  private other(node: AnyNode): void {
    if (node.type === 'alias') this.alias(node.name, node.asname, node.span)
    else if (node.type === 'ExceptHandler') this.handler(node.exc_type, node.name, node.span)
    else if (node.type === 'MatchAs' || node.type === 'MatchStar') this.capture(node.name, node.span)
    else if (node.type === 'MatchMapping') this.capture(node.rest, node.span)
    else if (node.type === 'Yield' || node.type === 'YieldFrom') this.yieldExpression(node)
    else if (node.type === 'Await') this.awaitExpression(node)
    for (const child of childrenOf(node)) {
      if (node.type !== 'ExceptHandler' || child !== node.exc_type) this.visit(child)
    }
  }

  private add(name: string, flags: number, span: Span, scope: Scope = this.scope): void {
    const mangled = mangle(scope.privateTo, name)
    const use = scope.names.get(mangled)
    if (use === undefined) scope.names.set(mangled, { flags, binding: 'local', span })
    else merge(mangled, use, flags, span)
    if ((flags & PARAMETER) !== 0) scope.parameters.push(mangled)
  }

  private within(scope: Scope, visit: () => void): void {
    const outer = this.scope
    outer.children.push(scope)
    this.scopes.set(scope.node, scope)
    this.scope = scope
    visit()
    this.scope = outer
  }

  private functionDefinition(node: FunctionDef | AsyncFunctionDef): void {
    this.add(node.name, ASSIGNED, node.span)
    this.defaults(node.args)
    this.annotations([...parametersOf(node.args).map((parameter) => parameter.annotation), node.returns])
    this.visitAll(node.decorator_list)
    const scope = newScope('function', node.name, node, this.scope)
    scope.isCoroutine = node.type === 'AsyncFunctionDef'
    this.within(scope, () => {
      this.parameters(node.args)
      this.visitAll(node.body)
    })
  }

  private annotations(annotations: readonly (Expr | null)[]): void {
    if (!this.annotationsAreText) this.visitAll(annotations)
  }

  private lambda(node: Lambda): void {
    this.defaults(node.args)
    this.within(newScope('lambda', '<lambda>', node, this.scope), () => {
      this.parameters(node.args)
      this.visit(node.body)
    })
  }

  private defaults(args: Arguments): void {
    this.visitAll(args.defaults)
    this.visitAll(args.kw_defaults)
  }

  private parameters(args: Arguments): void {
    for (const parameter of parametersOf(args)) this.add(parameter.arg, PARAMETER, parameter.span)
  }

  private classDefinition(node: ClassDef): void {
    this.add(node.name, ASSIGNED, node.span)
    this.visitAll(node.bases)
    this.visitAll(node.keywords)
    this.visitAll(node.decorator_list)
    this.within(newScope('class', node.name, node, this.scope, node.name), () => this.visitAll(node.body))
  }

  private comprehension(node: ComprehensionNode): void {
    const [first, ...rest] = node.generators
    this.iterable(first!.iter)
    const scope = newScope('comprehension', COMPREHENSION_NAMES[node.type].scope, node, this.scope)
    scope.isGenerator = node.type === 'GeneratorExp'
    scope.isCoroutine = node.generators.some((clause) => clause.is_async === 1)
    this.within(scope, () => {
      this.add('.0', PARAMETER, node.span)
      this.clause(first!)
      for (const clause of rest) {
        this.target(clause.target)
        this.iterable(clause.iter)
        this.visitAll(clause.ifs)
      }
      this.visitAll(node.type === 'DictComp' ? [node.key, node.value] : [node.elt])
    })
    const awaits = scope.isCoroutine && node.type !== 'GeneratorExp'
    if (awaits && this.scope.kind === 'comprehension') this.scope.isCoroutine = true
  }

  private clause(clause: Comprehension): void {
    this.target(clause.target)
    this.visitAll(clause.ifs)
  }

  private iterable(iter: Expr): void {
    this.iterableDepth++
    this.visit(iter)
    this.iterableDepth--
  }

  private target(target: Expr): void {
    if (target.type === 'Name') this.add(target.id, ASSIGNED | ITERATED, target.span)
    else if (target.type === 'Tuple' || target.type === 'List') for (const elt of target.elts) this.target(elt)
    else if (target.type === 'Starred') this.target(target.value)
    else this.visit(target)
  }

  private namedExpression(node: NamedExpr): void {
    if (this.iterableDepth > 0) {
      refuse('assignment expression cannot be used in a comprehension iterable expression', node.span)
    }
    if (this.scope.kind === 'comprehension') this.bindOutside(node.target)
    this.visit(node.value)
    this.visit(node.target)
  }

  /** `:=` in a comprehension binds in the function or module around it. */
  private bindOutside(target: Name): void {
    const crossed: Scope[] = []
    let scope: Scope = this.scope
    for (; scope.kind === 'comprehension'; scope = scope.parent!) {
      if (((scope.names.get(mangle(scope.privateTo, target.id))?.flags ?? 0) & ITERATED) !== 0) {
        refuse(`assignment expression cannot rebind comprehension iteration variable '${target.id}'`, target.span)
      }
      crossed.push(scope)
    }
    if (scope.kind === 'class') {
      refuse('assignment expression within a comprehension cannot be used in a class body', target.span)
    }
    const declared = (scope.names.get(mangle(scope.privateTo, target.id))?.flags ?? 0) & DECLARED_GLOBAL
    const global = scope.kind === 'module' || declared !== 0
    this.add(target.id, global ? DECLARED_GLOBAL : DECLARED_NONLOCAL, target.span, this.scope)
    this.add(target.id, scope.kind === 'module' ? DECLARED_GLOBAL : ASSIGNED, target.span, scope)
  }

  private name(node: Name): void {
    this.add(node.id, node.ctx === 'Load' ? USED : ASSIGNED, node.span)
    if (node.ctx === 'Load' && node.id === 'super' && hasFrame(this.scope)) this.add('__class__', USED, node.span)
  }

  private annotatedAssignment(node: AnnAssign): void {
    const { target } = node
    if (target.type === 'Name') {
      const declared = this.scope.names.get(mangle(this.scope.privateTo, target.id))?.flags ?? 0
      const outer = declared & (DECLARED_GLOBAL | DECLARED_NONLOCAL)
      if (outer !== 0 && node.simple === 1 && this.scope.kind !== 'module') {
        const word = (outer & DECLARED_GLOBAL) !== 0 ? 'global' : 'nonlocal'
        refuse(`annotated name '${target.id}' can't be ${word}`, node.span)
      }
      if (node.simple === 1) this.add(target.id, ANNOTATED | ASSIGNED, target.span)
      else if (node.value) this.add(target.id, ASSIGNED, target.span)
    } else this.visit(target)
    this.annotations([node.annotation])
    if (node.value) this.visit(node.value)
  }

  private declaration(names: readonly string[], flag: number, word: string, span: Span): void {
    for (const name of names) {
      const flags = this.scope.names.get(mangle(this.scope.privateTo, name))?.flags ?? 0
      const problem = declarationProblem(flags, name, word)
      if (problem !== undefined) refuse(problem, span)
      this.add(name, flag, span)
    }
  }

  private alias(name: string, asname: string | null, span: Span): void {
    if (name !== '*') return this.add(asname ?? name.split('.')[0]!, IMPORTED, span)
    if (this.scope.kind !== 'module') refuse('import * only allowed at module level', span)
  }

  private handler(type: Expr | null, name: string | null, span: Span): void {
    if (type !== null) this.visit(type)
    if (name !== null) this.add(name, ASSIGNED, span)
  }

  private capture(name: string | null, span: Span): void {
    if (name !== null) this.add(name, ASSIGNED, span)
  }

  private yieldExpression(node: AnyNode): void {
    if (this.scope.kind === 'comprehension') {
      const { shown } = COMPREHENSION_NAMES[this.scope.node.type as ComprehensionNode['type']]
      refuse(`'yield' inside ${shown}`, node.span)
    }
    this.scope.isGenerator = true
  }

  private awaitExpression(node: AnyNode): void {
    if (this.scope.kind === 'comprehension') this.scope.isCoroutine = true
    else if (this.scope.kind === 'lambda') refuse("'await' outside async function", node.span)
  }
}

function merge(name: string, use: { flags: number }, flags: number, span: Span): void {
  if ((flags & use.flags & PARAMETER) !== 0) refuse(`duplicate argument '${name}' in function definition`, span)
  if ((flags & ITERATED) !== 0 && (use.flags & (DECLARED_GLOBAL | DECLARED_NONLOCAL)) !== 0) {
    refuse(`comprehension inner loop cannot rebind assignment expression target '${name}'`, span)
  }
  use.flags |= flags
}

function declarationProblem(flags: number, name: string, word: string): string | undefined {
  if ((flags & (PARAMETER | ASSIGNED | IMPORTED | USED | ANNOTATED)) === 0) return undefined
  if ((flags & PARAMETER) !== 0) return `name '${name}' is parameter and ${word}`
  if ((flags & USED) !== 0) return `name '${name}' is used prior to ${word} declaration`
  if ((flags & ANNOTATED) !== 0) return `annotated name '${name}' can't be ${word}`
  return `name '${name}' is assigned to before ${word} declaration`
}

/** In the order of a frame. */
export function parametersOf(args: Arguments): Arguments['args'] {
  const { posonlyargs, args: plain, kwonlyargs, vararg, kwarg } = args
  return [...posonlyargs, ...plain, ...kwonlyargs, ...(vararg ? [vararg] : []), ...(kwarg ? [kwarg] : [])]
}

function newScope(kind: ScopeKind, name: string, node: AnyNode, parent: Scope | undefined, privateTo = parent?.privateTo): Scope {
  const nested = parent !== undefined && (parent.nested || hasFrame(parent))
  return {
    kind, name, node, parent, privateTo, nested, children: [], names: new Map(), parameters: [], free: new Set(),
    isGenerator: false, isCoroutine: false, needsClassCell: false,
  }
}

function refuse(message: string, span: Span): never {
  throw new Refusal('SyntaxError', message, span)
}
