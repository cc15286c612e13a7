import type { Env, LocalScope } from './check-base.ts'
import { bindings } from './check-operators.ts'
import { SwitchChecker } from './check-switch.ts'
import { makeClass } from './class-table.ts'
import { canComplete } from './flow-reach.ts'
import { applied } from './inference.ts'
import { methodsNamed } from './overloads.ts'
import { isSubtype } from './relations.ts'
import type { LocalSymbol } from './symbols.ts'
import type { Block, CatchClause, Expression, LocalVariables, Statement } from './tree.ts'
import { classScope } from './members.ts'
import type { JumpTarget, TypedBlock, TypedCatch, TypedExpression, TypedResource, TypedStatement } from './typed.ts'
import { arrayOf, deref, ERROR, isClass, isPrimitive, isVoid, NULL, showType, upperBound, wildcardTop } from './types.ts'
import type { ClassType, Type } from './types.ts'

/** Statements. */
export abstract class StatementChecker extends SwitchChecker {
  /** Exceptions a rethrown catch parameter can really be. */
  private readonly precise = new Map<LocalSymbol, readonly Type[]>()

  protected typesScope(env: Env): Env {
    return { ...env, types: { parent: env.types, variables: new Map(), locals: new Map() } }
  }

  protected block(node: Block, env: Env): TypedBlock {
    return { kind: 'block', statements: this.blockStatements(node.statements, this.typesScope(this.inner(env))), span: node.span }
  }

  protected blockStatements(nodes: readonly Statement[], env: Env): TypedStatement[] {
    const done: TypedStatement[] = []
    let at = env
    for (const node of nodes) {
      if (node.kind === 'local') done.push(...this.localVariables(node, at))
      else {
        const typed = this.statement(node, at)
        done.push(typed)
        at = this.withLocals(at, introduced(typed))
      }
    }
    return done
  }

  protected statement(node: Statement, env: Env): TypedStatement {
    const { span } = node
    switch (node.kind) {
      case 'block': return this.block(node, env)
      case 'local': return { kind: 'block', statements: this.localVariables(node, env), span }
      case 'localType': return this.localClass(node, env)
      case 'expression': return { kind: 'expression', expression: this.expression(node.expression, env), span }
      case 'if': return this.ifStatement(node, env)
      case 'while': case 'do': case 'for': return this.loop(node, env)
      case 'foreach': return this.foreach(node, env)
      case 'return': return this.returnStatement(node, env)
      case 'throw': return this.throwStatement(node, env)
      case 'break': case 'continue': return this.jump(node, env)
      case 'yield': return this.yieldOf(node.value, env, span)
      case 'try': return this.tryStatement(node, env)
      case 'switchStatement': return this.switchStatement(node.node, env)
      case 'synchronized': return this.synchronizedStatement(node, env)
      case 'labelled': return this.labelled(node, env)
      case 'assert': {
        const message = node.message && this.expression(node.message, env)
        return { kind: 'assert', test: this.condition(node.test, env), message, span }
      }
      case 'empty': return { kind: 'empty', span }
    }
  }

  // ── variables ──

  protected localVariables(node: LocalVariables, env: Env): TypedStatement[] {
    const isVar = node.type.kind === 'varType'
    const base = isVar ? undefined : this.resolveType(node.type, env)
    if (isVar && node.declarators.length > 1) this.report("'var' is not allowed in a compound declaration", node.declarators[1]!.span)
    return node.declarators.map((one) => {
      const isFinal = node.modifiers.flags.has('final')
      if (base) {
        const type = arrayOf(base, one.dims)
        const local = this.declareLocal(one.name, type, env, one.span, { isFinal })
        const init = one.init && this.coerce(this.expression(one.init, env, type), type)
        if (isFinal && init?.constant !== undefined && (isPrimitive(type) || this.isString(type))) local.constant = init.constant
        return { kind: 'local', local, init, span: one.init ? { start: one.span.start, end: one.init.span.end } : one.span } satisfies TypedStatement
      }
      return this.inferred(one, isFinal, env)
    })
  }

  private inferred(one: LocalVariables['declarators'][number], isFinal: boolean, env: Env): TypedStatement {
    const cannot = (why: string): void => this.report(`cannot infer type for local variable ${one.name}\n  (${why})`, one.span)
    const kind = one.init?.kind
    if (!one.init) cannot("cannot use 'var' on variable without initializer")
    else if (kind === 'lambda') cannot('lambda expression needs an explicit target-type')
    else if (kind === 'methodRef') cannot('method reference needs an explicit target-type')
    else if (kind === 'arrayInit') cannot('array initializer needs an explicit target-type')
    const isReadable = one.init && kind !== 'lambda' && kind !== 'methodRef' && kind !== 'arrayInit'
    const init = isReadable ? this.expression(one.init!, env) : undefined
    if (init && deref(init.type) === NULL) cannot("variable initializer is 'null'")
    if (init && isVoid(deref(init.type))) cannot("variable initializer is 'void'")
    const type = init && deref(init.type) !== NULL && !isVoid(deref(init.type)) ? wildcardTop(applied(init.type)) : ERROR
    const local = this.declareLocal(one.name, type, env, one.span, { isFinal })
    if (isFinal && init?.constant !== undefined) local.constant = init.constant
    return { kind: 'local', local, init, span: one.span }
  }

  private localClass(node: Statement & { kind: 'localType' }, env: Env): TypedStatement {
    const { declaration } = node
    const locals = env.types.locals
    if (locals?.has(declaration.name)) this.report(`class ${declaration.name} is already defined in ${this.describePlace(env)}`, declaration.nameSpan)
    const isStaticKind = declaration.typeKind !== 'class'
    const symbol = makeClass(declaration, {
      prefix: '', scope: env.types, isLibrary: env.symbol.isLibrary, outer: env.symbol, frame: env.frame, binaryName: `${env.symbol.binaryName}$1${declaration.name}`,
      isStaticContext: isStaticKind || env.isStatic,
    })
    locals?.set(declaration.name, symbol)
    this.checkClass(symbol, isStaticKind ? { ...env, isStatic: true, locals: { names: new Map() } } : env)
    return { kind: 'localClass', symbol, span: node.span }
  }

  // ── branches and loops ──

  private ifStatement(node: Statement & { kind: 'if' }, env: Env): TypedStatement {
    const test = this.condition(node.test, env)
    const yes = this.statement(node.yes, this.withLocals(this.inner(env), bindings(test, true)))
    const no = node.no && this.statement(node.no, this.withLocals(this.inner(env), bindings(test, false)))
    return { kind: 'if', test, yes, no, span: node.span }
  }

  private loop(node: Statement & { kind: 'while' | 'do' | 'for' }, env: Env, label?: string): TypedStatement {
    const target: JumpTarget = { kind: 'loop', label }
    const own = this.inner(env)
    const init = node.kind === 'for' ? node.init.flatMap((one) => (one.kind === 'local' ? this.localVariables(one, own) : [this.statement(one, own)])) : []
    const test = node.kind !== 'do' && node.test ? this.condition(node.test, own) : undefined
    const inside = this.withLocals({ ...own, jumps: [...env.jumps, target] }, test ? bindings(test, true) : [])
    const body = this.statement(node.body, this.inner(inside))
    const update = node.kind === 'for' ? node.update.map((one) => this.expression(one, inside)) : []
    const last = node.kind === 'do' ? this.condition(node.test, own) : test
    return { kind: 'loop', form: node.kind, init, test: last, update, body, target, span: node.span }
  }

  private foreach(node: Statement & { kind: 'foreach' }, env: Env, label?: string): TypedStatement {
    const target: JumpTarget = { kind: 'loop', label }
    const source = this.expression(node.over, env)
    const found = this.elementType(source)
    if (!found && source.type.kind !== 'error') {
      this.report(`for-each not applicable to expression type\n  required: array or java.lang.Iterable\n  found:    ${showType(source.type)}`, { start: source.pos, end: source.span.end })
    }
    const element = found ?? ERROR
    const own = this.inner(env)
    const { variable } = node
    const type = variable.type && variable.type.kind !== 'varType' ? this.resolveType(variable.type, env) : wildcardTop(element)
    const local = this.declareLocal(variable.name, type, own, variable.span, { isFinal: variable.modifiers.flags.has('final') })
    const probe: TypedExpression = { kind: 'local', local, type: element, span: node.over.span, pos: node.over.pos }
    if (found) this.coerce(probe, type)
    const body = this.statement(node.body, this.inner({ ...own, jumps: [...env.jumps, target] }))
    const over = upperBound(deref(source.type)).kind === 'array' ? 'array' : 'iterable'
    return { kind: 'foreach', target, over, local, source, element, body, span: node.span, convert: (value) => this.coerce(value, type) }
  }

  private elementType(source: TypedExpression): Type | undefined {
    const at = upperBound(deref(source.type))
    if (at.kind === 'array') return at.element
    const view = this.view(at, 'java.lang.Iterable')
    if (!view) return undefined
    return this.readType(view.args[0] ?? this.objectType)
  }

  private labelled(node: Statement & { kind: 'labelled' }, env: Env): TypedStatement {
    if (env.jumps.some((one) => one.label === node.label)) this.report(`label ${node.label} already in use`, node.span)
    const { body } = node
    if (body.kind === 'while' || body.kind === 'do' || body.kind === 'for') return this.loop(body, env, node.label)
    if (body.kind === 'foreach') return this.foreach(body, env, node.label)
    if (body.kind === 'switchStatement') return this.switchStatement(body.node, env, node.label)
    const target: JumpTarget = { kind: 'label', label: node.label }
    return { kind: 'labelled', target, body: this.statement(body, { ...env, jumps: [...env.jumps, target] }), span: node.span }
  }

  private jump(node: Statement & { kind: 'break' | 'continue' }, env: Env): TypedStatement {
    const { label, span } = node
    const fits = (one: JumpTarget): boolean => (label === undefined ? one.kind === 'loop' || (node.kind === 'break' && one.kind === 'switch') : one.label === label)
    const target = env.jumps.findLast(fits)
    if (target) {
      if (node.kind === 'continue' && target.kind !== 'loop') this.report(`not a loop label: ${label}`, span)
      return { kind: node.kind, target, span }
    }
    if (label !== undefined) this.report(`undefined label: ${label}`, span)
    else if (env.yields) this.report(`attempt to ${node.kind} out of a switch expression`, span)
    else this.report(node.kind === 'break' ? 'break outside switch or loop' : 'continue outside of loop', span)
    return { kind: 'empty', span }
  }

  // ── leaving ──

  private returnStatement(node: Statement & { kind: 'return' }, env: Env): TypedStatement {
    const { returns } = env
    const { span } = node
    if (env.yields) this.report('attempt to return out of a switch expression', span)
    if (returns.kind === 'none') this.report('return outside method', span)
    const result: TypedStatement & { kind: 'return' } = { kind: 'return', span }
    if (!node.value) {
      if (!isVoid(deref(returns.type))) this.report('incompatible types: missing return value', span)
      return result
    }
    if (isVoid(deref(returns.type))) {
      const bad = returns.kind === 'lambda' ? 'bad return type in lambda expression\n    unexpected return value' : 'unexpected return value'
      this.expression(node.value, env)
      this.reportAt(`incompatible types: ${bad}`, node.value.pos)
    } else if (returns.kind === 'lambda') this.giveResult(node.value, env, returns.type, returns.context, (value) => { result.value = value })
    else result.value = this.coerce(this.expression(node.value, env, returns.type), returns.type)
    return result
  }

  private throwStatement(node: Statement & { kind: 'throw' }, env: Env): TypedStatement {
    const value = this.coerce(this.expression(node.value, env), this.classType('java.lang.Throwable'))
    const precise = value.kind === 'local' ? this.precise.get(value.local) : undefined
    if (precise) for (const one of precise) this.throwing(one, node.span)
    else this.throwing(value.type, node.span)
    return { kind: 'throw', value, span: node.span }
  }

  private synchronizedStatement(node: Statement & { kind: 'synchronized' }, env: Env): TypedStatement {
    const lock = this.expression(node.lock, env)
    if (isPrimitive(deref(lock.type))) this.reportAt(`unexpected type\n  required: reference\n  found:    ${showType(lock.type)}`, node.span.start)
    return { kind: 'synchronized', lock, body: this.block(node.body, env), span: node.span }
  }

  private tryStatement(node: Statement & { kind: 'try' }, env: Env): TypedStatement {
    const own = this.inner(env)
    const { value, thrown } = this.collectThrown(() => {
      const resources = node.resources.map((one) => this.resource(one, own))
      return { resources, body: this.block(node.body, own) }
    })
    const caught: ClassType[] = []
    const catches = node.catches.map((one) => this.catchClause(one, env, thrown.map((it) => it.type), caught))
    this.thrown.push(...thrown.filter((one) => !caught.some((type) => isSubtype(one.type, type))))
    const { value: last, thrown: inLast } = this.collectThrown(() => node.finally && this.block(node.finally, env))
    if (last && !canComplete(last)) this.thrown = []
    this.thrown.push(...inLast)
    return { kind: 'try', ...value, catches, finally: last, span: node.span }
  }

  private resource(node: LocalVariables | Expression, env: Env): TypedResource {
    const isDeclared = node.kind === 'local' && 'declarators' in node
    const typed = isDeclared ? this.localVariables(node as LocalVariables, env)[0] : undefined
    const value = typed?.kind === 'local' && typed.init ? typed.init : this.expression(node as Expression, env)
    const local = typed?.kind === 'local' ? typed.local : this.hiddenLocal('$resource', value.type, env)
    const type = local.type
    if (type.kind !== 'error' && !isSubtype(type, this.classType('java.lang.AutoCloseable'))) {
      this.report(`incompatible types: try-with-resources not applicable to variable type\n    (${showType(type)} cannot be converted to AutoCloseable)`, local.span)
    }
    const close = methodsNamed([...this.classesOf(type), this.classType('java.lang.AutoCloseable')], 'close').find((one) => one.method.params.length === 0)!.method
    const before = this.thrown.length
    for (const one of close.throws) this.throwing(one, local.span)
    this.closing.push(...this.thrown.slice(before).map((one) => ({ span: one.span, name: local.name })))
    return { local, value, close }
  }

  /** Where `close()` is called without being written: its exceptions are told in other words. */
  private readonly closing: { readonly span: Block['span']; readonly name: string }[] = []

  protected override reportUncaughtAt(type: Type, span: Block['span']): void {
    const close = this.closing.find((one) => one.span === span)
    const more = close ? `\n  exception thrown from implicit call to close() on resource variable '${close.name}'` : ''
    this.reportLate(`unreported exception ${showType(type)}; must be caught or declared to be thrown${more}`, span)
  }

  protected hiddenLocal(name: string, type: Type, env: Env): LocalSymbol {
    return { kind: 'local', name, type, isFinal: true, isParameter: false, frame: env.frame, span: { start: 0, end: 0 }, captured: false }
  }

  private catchClause(node: CatchClause, env: Env, thrown: readonly Type[], caught: ClassType[]): TypedCatch {
    const written = node.param.type!
    const nodes = written.kind === 'manyTypes' ? written.types : [written]
    const types = nodes.map((one) => this.caughtType(one, env, thrown, caught, node.span))
    const own = this.inner(env)
    const type: Type = types.length === 1 ? types[0]! : { kind: 'intersection', types: [this.commonType(types)] }
    const local = this.declareLocal(node.param.name, type.kind === 'intersection' ? type.types[0]! : type, own, node.param.span, { isFinal: types.length > 1, isParameter: true })
    const remaining = thrown.filter((one) => !caught.some((other) => isSubtype(one, other)))
    const known = types.filter((one): one is ClassType => one.kind === 'class')
    this.precise.set(local, this.preciseTypes(known, remaining))
    caught.push(...known)
    return { types, local, body: this.block(node.body, own), span: node.span }
  }

  private preciseTypes(types: readonly ClassType[], thrown: readonly Type[]): Type[] {
    const inside = thrown.filter((one) => types.some((type) => isSubtype(one, type)))
    const named = types.filter((type) => !isClass(type, 'java.lang.Exception') && !isClass(type, 'java.lang.Throwable'))
    return [...inside, ...named]
  }

  private commonType(types: readonly Type[]): Type {
    const throwable = this.classType('java.lang.Throwable')
    const candidates = ['java.lang.RuntimeException', 'java.lang.Exception', 'java.lang.Error'].map((name) => this.classType(name))
    return candidates.find((one) => types.every((type) => isSubtype(type, one))) ?? throwable
  }

  private caughtType(node: NonNullable<CatchClause['param']['type']>, env: Env, thrown: readonly Type[], caught: readonly ClassType[], clause: CatchClause['span']): Type {
    const type = this.resolveType(node, env)
    if (type.kind !== 'class') return type
    if (!isSubtype(type, this.classType('java.lang.Throwable'))) {
      this.report(`incompatible types: ${showType(type)} cannot be converted to Throwable`, node.span)
      return ERROR
    }
    if (caught.some((one) => isSubtype(type, one))) this.reportLate(`exception ${showType(type)} has already been caught`, clause)
    const isBroad = isClass(type, 'java.lang.Exception') || isClass(type, 'java.lang.Throwable')
    if (this.isChecked(type) && !isBroad && !thrown.some((one) => isSubtype(one, type) || isSubtype(type, one))) {
      this.reportLate(`exception ${showType(type)} is never thrown in body of corresponding try statement`, clause)
    }
    return type
  }

  protected scopeOf(symbol: Env['symbol']): Env['types'] {
    return classScope(symbol)
  }

  protected emptyScope(): LocalScope {
    return { names: new Map() }
  }
}

/** Pattern variables that stay in scope behind a statement, because it can only be left one way. */
function introduced(typed: TypedStatement): LocalSymbol[] {
  if (typed.kind === 'if') {
    const thenEnds = !canComplete(typed.yes)
    const elseEnds = typed.no !== undefined && !canComplete(typed.no)
    if (thenEnds && !elseEnds) return bindings(typed.test, false)
    if (elseEnds && !thenEnds) return bindings(typed.test, true)
    return []
  }
  if (typed.kind === 'loop' && typed.form !== 'do' && typed.test) return bindings(typed.test, false)
  return []
}
