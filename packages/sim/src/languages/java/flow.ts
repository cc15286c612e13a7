import type { Diagnostic, Span } from '../../source/index.ts'
import { AssignmentFlow } from './flow-assignment.ts'
import { canComplete } from './flow-reach.ts'
import type { Frame, LocalSymbol } from './symbols.ts'
import type { TypedClass, TypedExpression, TypedStatement } from './typed.ts'
import { walkExpression, walkStatement } from './walk.ts'
import type { Visitor } from './walk.ts'

/** Unreachable statements, variables without a value, captured variables that change: what javac's Flow tells. */
export function checkFlow(classes: readonly TypedClass[]): Diagnostic[] {
  const found: Diagnostic[] = []
  const report = (message: string, span: Span): void => {
    if (!found.some((one) => one.span.start === span.start)) found.push({ code: 'java-flow', message, span })
  }
  const changes = new ChangeCount(report)
  for (const one of classes) eachBody(one, (body, frame) => changes.count(body, frame))
  for (const one of classes) {
    eachBody(one, (body, frame) => {
      changes.checkUses(body, frame)
      checkReach(body, report)
    })
    new AssignmentFlow(report).checkClass(one)
  }
  return found
}

type Body = { readonly statement: TypedStatement } | { readonly value: TypedExpression }

function eachBody(one: TypedClass, visit: (body: Body, frame: Frame | undefined) => void): void {
  for (const method of one.methods) if (method.body) visit({ statement: method.body }, method.frame)
  for (const init of [...one.staticInit, ...one.instanceInit]) {
    if (init.block) visit({ statement: init.block }, undefined)
    if (init.value) visit({ value: init.value }, undefined)
  }
}

function walkBody(body: Body, visitor: Visitor): void {
  if ('statement' in body) walkStatement(body.statement, visitor)
  else walkExpression(body.value, visitor)
}

function checkReach(body: Body, report: (message: string, span: Span) => void): void {
  const list = (statements: readonly TypedStatement[]): void => {
    const at = statements.findIndex((one) => !canComplete(one))
    const next = at < 0 ? undefined : statements[at + 1]
    if (next && next.kind !== 'localClass') report('unreachable statement', next.span)
  }
  walkBody(body, {
    statement(node) {
      if (node.kind === 'block') list(node.statements)
      if (node.kind === 'loop' && node.form !== 'do' && node.test?.constant === false) report('unreachable statement', node.body.span)
      if (node.kind === 'switch') for (const one of node.node.cases) list(one.body)
    },
    expression(node) {
      if (node.kind === 'switch') for (const one of node.cases) list(one.body)
    },
  })
}

/** How often each local gets a value, and whether a local that changes is used where only a copy can be had. */
class ChangeCount {
  private readonly given = new Map<LocalSymbol, number>()
  private readonly report: (message: string, span: Span) => void

  constructor(report: (message: string, span: Span) => void) {
    this.report = report
  }

  private add(local: LocalSymbol, count: number): void {
    this.given.set(local, (this.given.get(local) ?? (local.isParameter ? 1 : 0)) + count)
  }

  count(body: Body, _frame: Frame | undefined): void {
    walkBody(body, {
      statement: (node) => {
        if (node.kind === 'local' && node.init) this.add(node.local, 1)
        if (node.kind === 'foreach') this.add(node.local, 1)
      },
      expression: (node) => {
        if (node.kind === 'assign' && node.target.kind === 'local') this.add(node.target.local, 1)
        if (node.kind === 'update' && node.target.kind === 'local') this.add(node.target.local, 2)
        if (node.kind === 'instanceof' || node.kind === 'switch') for (const local of patternLocalsOf(node)) this.add(local, 1)
      },
    })
  }

  checkUses(body: Body, outer: Frame | undefined): void {
    const frames: (Frame | undefined)[] = [outer]
    walkBody(body, {
      expression: (node) => {
        if (node.kind === 'lambda') frames.push(node.frame)
        if (node.kind === 'local') this.checkUse(node.local, node.span, frames.at(-1))
        if (node.kind === 'assign' || node.kind === 'update') this.checkFinal(node)
      },
      leave: (node) => {
        if (node.kind === 'lambda') frames.pop()
      },
    })
  }

  private checkUse(local: LocalSymbol, span: Span, frame: Frame | undefined): void {
    if (!local.captured || frame === undefined || local.frame === frame || local.isFinal || (this.given.get(local) ?? 1) <= 1) return
    const where = frame.kind === 'lambda' ? 'a lambda expression' : 'an inner class'
    this.report(`local variables referenced from ${where} must be final or effectively final`, span)
  }

  private checkFinal(node: TypedExpression & { kind: 'assign' | 'update' }): void {
    if (node.target.kind !== 'local') return
    const { local } = node.target
    if (!local.isFinal || (this.given.get(local) ?? 0) <= 1) return
    this.report(local.isParameter ? `final parameter ${local.name} may not be assigned` : `cannot assign a value to final variable ${local.name}`, { start: node.target.pos, end: node.target.span.end })
  }
}

function patternLocalsOf(node: TypedExpression & { kind: 'instanceof' | 'switch' }): LocalSymbol[] {
  const found: LocalSymbol[] = []
  const visit = (pattern: (TypedExpression & { kind: 'instanceof' })['pattern']): void => {
    if (pattern.kind === 'record') pattern.parts.forEach(visit)
    else if (pattern.local) found.push(pattern.local)
  }
  if (node.kind === 'instanceof') visit(node.pattern)
  else for (const one of node.cases) for (const label of one.labels) if (label.kind === 'pattern') visit(label.pattern)
  return found
}
