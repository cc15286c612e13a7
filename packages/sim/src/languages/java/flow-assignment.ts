import type { Span } from '../../source/index.ts'
import { canComplete } from './flow-reach.ts'
import type { FieldSymbol, LocalSymbol } from './symbols.ts'
import type { JumpTarget, TypedClass, TypedExpression, TypedMethod, TypedStatement, TypedSwitch } from './typed.ts'
import { partsOfExpression } from './walk.ts'

type Variable = LocalSymbol | FieldSymbol
/** Variables that surely have a value; undefined where control cannot be, and so everything holds. */
type Known = ReadonlySet<Variable> | undefined

interface Split {
  readonly whenTrue: Known
  readonly whenFalse: Known
}

/** Definite assignment (JLS 16) of locals declared without a value and of final fields. */
export class AssignmentFlow {
  private readonly report: (message: string, span: Span) => void
  private tracked = new Set<Variable>()
  private exits = new Map<JumpTarget, Known[]>()

  constructor(report: (message: string, span: Span) => void) {
    this.report = report
  }

  checkClass(one: TypedClass): void {
    const blank = [...one.symbol.fields.values()].filter((field) => field.isFinal && !field.init && !field.enumConstant && one.symbol.kind !== 'record')
    this.tracked = new Set(blank)
    const afterStatic = this.initialisers(one.staticInit, new Set())
    for (const field of blank.filter((each) => each.isStatic)) if (afterStatic && !afterStatic.has(field)) this.missing(field, field.span)
    const afterInit = this.initialisers(one.instanceInit, new Set())
    for (const method of one.methods) this.method(method, one, blank.filter((field) => !field.isStatic), afterInit)
  }

  private initialisers(list: TypedClass['staticInit'], start: Known): Known {
    let known = start
    for (const init of list) {
      if (init.value) known = this.expression(init.value, known)
      if (init.block) known = this.statement(init.block, known)
    }
    return known
  }

  private method(method: TypedMethod, one: TypedClass, blank: readonly FieldSymbol[], afterInit: Known): void {
    if (!method.body) return
    const isConstructor = method.method.name === '<init>'
    this.tracked = new Set(isConstructor ? blank : [])
    if (!isConstructor) {
      this.statement(method.body, new Set())
      return
    }
    const callsThis = method.body.statements.some((statement) => statement.kind === 'expression' && statement.expression.kind === 'call' && statement.expression.method.name === '<init>' && statement.expression.method.owner === one.symbol)
    const after = this.statement(method.body, callsThis ? new Set(blank) : afterInit)
    for (const field of blank) {
      if (!after || after.has(field)) continue
      if (method.method.synthetic) this.report(`variable ${field.name} not initialized in the default constructor`, one.symbol.declaration.nameSpan)
      else this.missing(field, { start: method.body.span.end - 1, end: method.body.span.end })
    }
  }

  private missing(variable: Variable, span: Span): void {
    this.report(`variable ${variable.name} might not have been initialized`, span)
  }

  // ── statements ──

  private statement(node: TypedStatement, known: Known): Known {
    switch (node.kind) {
      case 'block': return this.sequence(node.statements, known)
      case 'local': {
        this.tracked.add(node.local)
        if (!node.init) return known
        // Its own initialiser comes before it has a value.
        const after = this.expression(node.init, known)
        this.tracked.delete(node.local)
        return after
      }
      case 'expression': return this.expression(node.expression, known)
      case 'if': return this.branch(node, known)
      case 'loop': return this.loop(node, known)
      case 'foreach': {
        const inside = this.expression(node.source, known)
        this.statement(node.body, inside)
        return this.joined(node.target, inside)
      }
      case 'return': case 'throw':
        if (node.value) this.expression(node.value, known)
        return undefined
      case 'yield': {
        this.exit(node.target, this.expression(node.value, known))
        return undefined
      }
      case 'break':
        this.exit(node.target, known)
        return undefined
      case 'continue': return undefined
      case 'try': return this.tryStatement(node, known)
      case 'switch': return this.switchStatement(node, known)
      case 'synchronized': return this.statement(node.body, this.expression(node.lock, known))
      case 'labelled': return this.joined(node.target, this.statement(node.body, known))
      case 'assert':
        this.condition(node.test, known)
        return known
      default: return known
    }
  }

  private sequence(list: readonly TypedStatement[], known: Known): Known {
    let at = known
    for (const one of list) at = this.statement(one, at)
    return at
  }

  private branch(node: TypedStatement & { kind: 'if' }, known: Known): Known {
    const { whenTrue, whenFalse } = this.condition(node.test, known)
    const yes = this.statement(node.yes, whenTrue)
    return both(yes, node.no ? this.statement(node.no, whenFalse) : whenFalse)
  }

  private loop(node: TypedStatement & { kind: 'loop' }, known: Known): Known {
    const start = this.sequence(node.init, known)
    if (node.form === 'do') {
      const after = this.statement(node.body, start)
      return this.joined(node.target, this.condition(node.test!, after ?? start).whenFalse)
    }
    const { whenTrue, whenFalse } = node.test ? this.condition(node.test, start) : { whenTrue: start, whenFalse: undefined }
    const after = this.statement(node.body, whenTrue)
    for (const one of node.update) this.expression(one, after ?? whenTrue)
    return this.joined(node.target, whenFalse)
  }

  private exit(target: JumpTarget, known: Known): void {
    this.exits.set(target, [...(this.exits.get(target) ?? []), known])
  }

  private joined(target: JumpTarget, known: Known): Known {
    const ways = this.exits.get(target) ?? []
    this.exits.delete(target)
    return ways.reduce(both, known)
  }

  private tryStatement(node: TypedStatement & { kind: 'try' }, known: Known): Known {
    let inside = known
    for (const one of node.resources) inside = this.expression(one.value, inside)
    const ways = [this.statement(node.body, inside), ...node.catches.map((one) => this.statement(one.body, known))]
    const after = ways.reduce(both)
    if (!node.finally) return after
    const last = this.statement(node.finally, known)
    if (!canComplete(node.finally) || after === undefined || last === undefined) return undefined
    return new Set([...after, ...last])
  }

  private switchStatement(node: TypedStatement & { kind: 'switch' }, known: Known): Known {
    const inside = this.expression(node.node.subject, known)
    const after = this.cases(node.node, inside)
    return this.joined(node.target, node.node.exhaustive || hasDefault(node.node) ? after : both(after, inside))
  }

  private cases(node: TypedSwitch, known: Known): Known {
    let after: Known
    let falling: Known
    for (const one of node.cases) {
      const start = one.guard ? this.condition(one.guard, known).whenTrue : known
      const end = this.sequence(one.body, one.arrow ? start : both(start, falling))
      if (one.arrow) after = both(after, end)
      falling = end
    }
    return node.cases[0]?.arrow ? after : falling
  }

  // ── expressions ──

  private condition(node: TypedExpression, known: Known): Split {
    if (node.constant === true) return { whenTrue: known, whenFalse: undefined }
    if (node.constant === false) return { whenTrue: undefined, whenFalse: known }
    if (node.kind === 'unary' && node.op === '!') {
      const { whenTrue, whenFalse } = this.condition(node.operand, known)
      return { whenTrue: whenFalse, whenFalse: whenTrue }
    }
    if (node.kind === 'logic') {
      const left = this.condition(node.left, known)
      const right = this.condition(node.right, node.op === '&&' ? left.whenTrue : left.whenFalse)
      return node.op === '&&'
        ? { whenTrue: right.whenTrue, whenFalse: both(left.whenFalse, right.whenFalse) }
        : { whenTrue: both(left.whenTrue, right.whenTrue), whenFalse: right.whenFalse }
    }
    const after = this.expression(node, known)
    return { whenTrue: after, whenFalse: after }
  }

  private expression(node: TypedExpression, known: Known): Known {
    switch (node.kind) {
      case 'local': return this.use(node.local, node, known)
      case 'field': {
        const after = node.target ? this.expression(node.target, known) : known
        return node.target === undefined || node.target.kind === 'this' ? this.use(node.field, node, after) : after
      }
      case 'assign': return this.assign(node, known)
      case 'logic': case 'unary': {
        if (node.kind === 'unary' && node.op !== '!') return this.expression(node.operand, known)
        const { whenTrue, whenFalse } = this.condition(node, known)
        return both(whenTrue, whenFalse)
      }
      case 'conditional': {
        const { whenTrue, whenFalse } = this.condition(node.test, known)
        return both(this.expression(node.whenTrue, whenTrue), this.expression(node.whenFalse, whenFalse))
      }
      case 'lambda': {
        const after = node.bound ? this.expression(node.bound.value, known) : known
        const before = new Set(this.tracked)
        for (const field of before) if (field.kind === 'field') this.tracked.delete(field)
        this.statement(node.body, after)
        this.tracked = before
        return after
      }
      case 'switch': {
        this.cases(node, this.expression(node.subject, known))
        return this.joined(node.target, undefined)
      }
      default: {
        let at = known
        for (const part of partsOfExpression(node)) at = this.expression(part, at)
        return at
      }
    }
  }

  private use(variable: Variable, node: TypedExpression, known: Known): Known {
    if (known === undefined || !this.tracked.has(variable) || known.has(variable) || node.constant !== undefined) return known
    this.missing(variable, { start: node.pos, end: node.span.end })
    return new Set([...known, variable])
  }

  private assign(node: TypedExpression & { kind: 'assign' }, known: Known): Known {
    const { target } = node
    const isSimple = target.kind === 'local' || (target.kind === 'field' && (target.target === undefined || target.target.kind === 'this'))
    const start = isSimple ? known : partsOfExpression(target).reduce((at: Known, part) => this.expression(part, at), known)
    const after = this.expression(node.value, start)
    if (!isSimple) return after
    const variable = target.kind === 'local' ? target.local : (target as TypedExpression & { kind: 'field' }).field
    if (after === undefined || !this.tracked.has(variable)) return after
    if (after.has(variable) && variable.isFinal) this.report(`variable ${variable.name} might already have been assigned`, { start: target.pos, end: target.span.end })
    return new Set([...after, variable])
  }
}

function both(a: Known, b: Known): Known {
  if (a === undefined) return b
  if (b === undefined) return a
  return new Set([...a].filter((one) => b.has(one)))
}

function hasDefault(node: TypedSwitch): boolean {
  return node.cases.some((one) => one.labels.some((label) => label.kind === 'default'))
}
