import type { Label } from '../../../bytecode/assembler.ts'
import type { LocalSymbol } from '../symbols.ts'
import type { TypedCase, TypedExpression, TypedStatement, TypedSwitch } from '../typed.ts'
import { canComplete } from '../flow-reach.ts'
import { ExitCompiler } from './exits.ts'

/** Statements. */
export abstract class StatementCompiler extends ExitCompiler {
  protected statements(list: readonly TypedStatement[]): void {
    for (const one of list) {
      this.statement(one)
      if (!canComplete(one)) return
    }
  }

  protected statement(node: TypedStatement): void {
    this.at(node.span)
    switch (node.kind) {
      case 'block': return this.statements(node.statements)
      case 'local':
        if (!node.init) return
        this.value(node.init)
        return this.storeLocal(node.local)
      case 'expression': return this.effect(node.expression)
      case 'if': return this.branch(node)
      case 'loop': return this.loop(node)
      case 'foreach': return node.over === 'array' ? this.overArray(node) : this.overIterable(node)
      case 'return': return this.returnStatement(node)
      case 'throw':
        this.value(node.value)
        this.at(node.span)
        return this.emit('J_THROW')
      case 'break': return this.leave(node.target, 'break')
      case 'continue': return this.leave(node.target, 'continue')
      case 'yield': return this.yieldStatement(node)
      case 'try': return this.tryStatement(node)
      case 'switch': return this.switchStatement(node)
      case 'synchronized': return this.synchronizedStatement(node)
      case 'labelled': {
        const end = this.label()
        this.exits.set(node.target, { breakTo: end, cleanups: this.cleanups.length })
        this.statement(node.body)
        return this.place(end)
      }
      case 'assert': return this.assertStatement(node)
      case 'localClass': case 'empty':
    }
  }

  private branch(node: TypedStatement & { kind: 'if' }): void {
    const no = this.label()
    this.jumpIf(node.test, false, no)
    this.statement(node.yes)
    if (!node.no) return this.place(no)
    const end = this.label()
    if (canComplete(node.yes)) this.emit('JUMP', end)
    this.place(no)
    this.statement(node.no)
    this.place(end)
  }

  private loop(node: TypedStatement & { kind: 'loop' }): void {
    for (const one of node.init) this.statement(one)
    const top = this.label()
    const next = this.label()
    const end = this.label()
    this.exits.set(node.target, { breakTo: end, continueTo: next, cleanups: this.cleanups.length })
    this.place(top)
    if (node.form !== 'do' && node.test) this.jumpIf(node.test, false, end)
    this.statement(node.body)
    this.place(next)
    for (const one of node.update) this.effect(one)
    this.at(node.span)
    if (node.form === 'do' && node.test) this.jumpIf(node.test, false, end)
    this.emit('JUMP_BACK', top)
    this.place(end)
  }

  private overArray(node: TypedStatement & { kind: 'foreach' }): void {
    const array = this.temporary('$array')
    const index = this.temporary('$index')
    const [top, next, end] = [this.label(), this.label(), this.label()]
    this.exits.set(node.target, { breakTo: end, continueTo: next, cleanups: this.cleanups.length })
    this.value(node.source)
    this.emit('STORE_LOCAL', array)
    this.constant(0)
    this.emit('STORE_LOCAL', index)
    this.place(top)
    this.emit('LOAD_LOCAL', index)
    this.emit('LOAD_LOCAL', array)
    this.emit('J_ALENGTH')
    this.emit('COMPARE', 13)
    this.emit('JUMP_IF_FALSE', end)
    this.emit('LOAD_LOCAL', array)
    this.emit('LOAD_LOCAL', index)
    this.emit('J_ALOAD')
    this.storeElement(node)
    this.statement(node.body)
    this.place(next)
    this.emit('LOAD_LOCAL', index)
    this.constant(1)
    this.arithmetic('int+')
    this.emit('STORE_LOCAL', index)
    this.emit('JUMP_BACK', top)
    this.place(end)
  }

  private overIterable(node: TypedStatement & { kind: 'foreach' }): void {
    const iterator = this.temporary('$iterator')
    const [top, end] = [this.label(), this.label()]
    this.exits.set(node.target, { breakTo: end, continueTo: top, cleanups: this.cleanups.length })
    this.value(node.source)
    this.at(node.span, node.source.pos)
    this.invokeLibrary('java.lang.Iterable', 'iterator', 0)
    this.emit('STORE_LOCAL', iterator)
    this.place(top)
    this.emit('LOAD_LOCAL', iterator)
    this.invokeLibrary('java.util.Iterator', 'hasNext', 0)
    this.emit('JUMP_IF_FALSE', end)
    this.emit('LOAD_LOCAL', iterator)
    this.invokeLibrary('java.util.Iterator', 'next', 0)
    this.storeElement(node)
    this.statement(node.body)
    this.at(node.span)
    this.emit('JUMP_BACK', top)
    this.place(end)
  }

  private storeElement(node: TypedStatement & { kind: 'foreach' }): void {
    const held: LocalSymbol = { ...node.local, name: '$element', type: node.element, captured: false }
    this.storeLocal(held)
    this.value(node.convert({ kind: 'local', local: held, type: node.element, span: node.source.span, pos: node.source.pos }))
    this.storeLocal(node.local)
  }

  private assertStatement(node: TypedStatement & { kind: 'assert' }): void {
    const fine = this.label()
    this.jumpIf(node.test, true, fine)
    const cls = this.world.instantiate(this.world.named('java.lang.AssertionError'))
    const params = node.message ? 1 : 0
    this.emit('J_NEW', this.typeReference(cls))
    this.emit('DUP')
    if (node.message) this.boxed(node.message)
    this.at(node.span)
    const method = cls.symbol!.constructors.find((one) => one.params.length === params)!
    this.invoke(method, 'exactly', params + 1)
    this.emit('J_THROW')
    this.place(fine)
  }

  private boxed(node: TypedExpression): void {
    this.value(node)
    if (node.type.kind === 'primitive') this.box(node.type)
  }

  // ── switch ──

  private switchStatement(node: TypedStatement & { kind: 'switch' }): void {
    this.switchBody(node.node, undefined)
  }

  protected switchBody(node: TypedSwitch, result: number | undefined): void {
    const subject = this.temporary('$subject')
    const end = this.label()
    this.value(node.subject)
    this.emit('STORE_LOCAL', subject)
    this.exits.set(node.target, { breakTo: end, cleanups: this.cleanups.length, ...(result === undefined ? {} : { result }) })
    const hasNull = node.cases.some((one) => one.labels.some((label) => label.kind === 'null'))
    if (node.on !== 'int' && !hasNull) {
      this.emit('LOAD_LOCAL', subject)
      this.invokeLibrary('java.util.Objects', 'requireNonNull', 1)
      this.emit('POP')
    }
    const bodies = node.cases.map(() => this.label())
    node.cases.forEach((one, index) => this.caseTests(one, node, subject, bodies[index]!))
    const otherwise = node.cases.findIndex((one) => one.labels.some((label) => label.kind === 'default'))
    if (otherwise >= 0) this.emit('JUMP', bodies[otherwise]!)
    else if (!node.isExpression) this.emit('JUMP', end)
    else {
      this.constant(null)
      this.emit('J_THROW')
    }
    const { depth } = this
    node.cases.forEach((one, index) => {
      this.place(bodies[index]!, depth)
      this.statements(one.body)
      const falls = one.body.every(canComplete)
      if (one.arrow && falls) this.emit('JUMP', end)
    })
    this.place(end, depth)
  }

  private caseTests(one: TypedCase, node: TypedSwitch, subject: number, body: Label): void {
    for (const label of one.labels) {
      const next = this.label()
      if (label.kind === 'default') continue
      if (label.kind === 'pattern') this.match(label.pattern, subject, next, true)
      else {
        this.emit('LOAD_LOCAL', subject)
        if (label.kind === 'constant') this.compareConstant(label.value, node)
        else {
          if (label.kind === 'enum') this.emit('J_GETSTATIC', this.staticReference(label.field))
          else this.constant(null)
          this.arithmetic('same')
        }
        this.emit('JUMP_IF_FALSE', next)
      }
      if (one.guard) this.jumpIf(one.guard, false, next)
      this.emit('JUMP', body)
      this.place(next)
    }
  }

  private compareConstant(value: Parameters<StatementCompiler['constant']>[0], node: TypedSwitch): void {
    if (node.on !== 'string') {
      this.constant(value)
      return this.arithmetic('same')
    }
    this.constant(value)
    this.arithmetic('text==')
  }
}
