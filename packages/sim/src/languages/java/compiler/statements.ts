import type { Label } from '../../../bytecode/assembler.ts'
import type { LocalSymbol } from '../symbols.ts'
import type { JumpTarget, TypedBlock, TypedCase, TypedExpression, TypedResource, TypedStatement, TypedSwitch } from '../typed.ts'
import { canComplete } from '../flow-reach.ts'
import type { Type } from '../types.ts'
import { ExpressionCompiler } from './expressions.ts'

/** What must run when control leaves a region by a jump: a finally block, a monitor's exit, a resource's close. */
interface Cleanup {
  readonly run: () => void
  /** Stretches the region's handlers protect: opened again behind every inlined cleanup. */
  readonly protectedRegions: ProtectedRegion[]
}

interface ProtectedRegion {
  start: Label
  readonly done: { start: Label; end: Label }[]
}

interface Exit {
  readonly breakTo: Label
  readonly continueTo?: Label
  readonly cleanups: number
  readonly result?: number
}

/** Statements. A finally block is written out at every way out of its region, as javac does. */
export abstract class StatementCompiler extends ExpressionCompiler {
  private readonly exits = new Map<JumpTarget, Exit>()
  private readonly cleanups: Cleanup[] = []

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

  // ── leaving ──

  /** Runs the cleanups above `level`, innermost first, outside the regions they clean up after. */
  private cleanUp(level: number): void {
    const pending = this.cleanups.splice(level)
    const open = pending.toReversed()
    const regions = pending.flatMap((one) => one.protectedRegions)
    for (const region of regions) this.closeRegion(region)
    const before = this.depth
    for (let i = 0; i < open.length; i++) {
      this.cleanups.push(...pending.slice(0, pending.length - i - 1))
      open[i]!.run()
      this.cleanups.length = level
    }
    this.depth = before
    this.cleanups.push(...pending)
    for (const region of regions) this.reopenRegion(region)
  }

  private closeRegion(region: ProtectedRegion): void {
    const end = this.label()
    this.asm.place(end)
    region.done.push({ start: region.start, end })
  }

  private reopenRegion(region: ProtectedRegion): void {
    region.start = this.label()
    region.start.pc = -2
    this.reopened.push(region.start)
  }

  /** Starts of regions that begin at the next instruction emitted. */
  private readonly reopened: Label[] = []

  protected override emit(mnemonic: string, operand: number | Label = 0): void {
    super.emit(mnemonic, operand)
    for (const label of this.reopened.splice(0)) label.pc = this.asm.here
  }

  private openRegion(): ProtectedRegion {
    const start = this.label()
    this.asm.place(start)
    return { start, done: [] }
  }

  private protect(region: ProtectedRegion, handler: Label, depth: number): void {
    if (region.start.pc === -2) region.start.pc = this.asm.here
    const end = this.label()
    this.asm.place(end)
    for (const one of [...region.done, { start: region.start, end }]) this.asm.protect(one.start, one.end, handler, depth)
  }

  private leave(target: JumpTarget, how: 'break' | 'continue'): void {
    const exit = this.exits.get(target)!
    this.cleanUp(exit.cleanups)
    this.emit(how === 'break' ? 'JUMP' : 'JUMP_BACK', how === 'break' ? exit.breakTo : exit.continueTo!)
  }

  private returnStatement(node: TypedStatement & { kind: 'return' }): void {
    if (node.value) this.value(node.value)
    else this.constant(null)
    if (this.cleanups.length > 0) {
      const held = this.temporary('$returned')
      this.emit('STORE_LOCAL', held)
      this.cleanUp(0)
      this.emit('LOAD_LOCAL', held)
    }
    this.at(node.span)
    this.emit('RETURN')
  }

  private yieldStatement(node: TypedStatement & { kind: 'yield' }): void {
    const exit = this.exits.get(node.target)!
    this.value(node.value)
    this.emit('STORE_LOCAL', exit.result!)
    this.cleanUp(exit.cleanups)
    this.emit('JUMP', exit.breakTo)
  }

  // ── try ──

  private tryStatement(node: TypedStatement & { kind: 'try' }): void {
    if (!node.finally) return this.tryCatch(node)
    const region = this.openRegion()
    const last = node.finally
    this.cleanups.push({ run: () => this.statements(last.statements), protectedRegions: [region] })
    const { depth } = this
    this.tryCatch(node)
    this.cleanups.pop()
    const handler = this.label()
    const end = this.label()
    this.protect(region, handler, depth)
    if (canComplete(node.body) || node.catches.some((one) => canComplete(one.body))) {
      this.statements(last.statements)
      if (canComplete(last)) this.emit('JUMP', end)
    }
    this.handleAndRethrow(handler, depth, () => this.statements(last.statements))
    this.place(end, depth)
  }

  private handleAndRethrow(handler: Label, depth: number, cleanup: () => void): void {
    const held = this.temporary('$problem')
    this.place(handler, depth + 1)
    this.emit('STORE_LOCAL', held)
    cleanup()
    this.emit('LOAD_LOCAL', held)
    this.emit('J_THROW')
    this.depth = depth
  }

  private tryCatch(node: TypedStatement & { kind: 'try' }): void {
    const body = (): void => this.withResources(node.resources, node.body)
    if (node.catches.length === 0) return body()
    const region = this.openRegion()
    const handler = this.label()
    const end = this.label()
    const { depth } = this
    this.cleanups.push({ run: () => {}, protectedRegions: [region] })
    body()
    this.cleanups.pop()
    this.protect(region, handler, depth)
    if (canComplete(node.body)) this.emit('JUMP', end)
    this.place(handler, depth + 1)
    const held = this.temporary('$problem')
    this.emit('STORE_LOCAL', held)
    for (const one of node.catches) this.catchClause(one, held, end)
    this.emit('LOAD_LOCAL', held)
    this.emit('J_THROW')
    this.place(end, depth)
  }

  private catchClause(one: (TypedStatement & { kind: 'try' })['catches'][number], held: number, end: Label): void {
    const fits = this.label()
    const next = this.label()
    for (const type of one.types) this.testType(held, type, fits)
    this.emit('JUMP', next)
    this.place(fits)
    this.emit('LOAD_LOCAL', held)
    this.storeLocal(one.local)
    this.statements(one.body.statements)
    if (canComplete(one.body)) this.emit('JUMP', end)
    this.place(next)
  }

  private testType(held: number, type: Type, fits: Label): void {
    this.emit('LOAD_LOCAL', held)
    this.emit('J_INSTANCEOF', this.typeReference(this.typeOf(type)))
    this.emit('JUMP_IF_TRUE', fits)
  }

  /** Each resource is closed behind the rest, also when the rest throws; what `close` throws then is kept as suppressed. */
  private withResources(resources: readonly TypedResource[], body: TypedBlock): void {
    const [first, ...rest] = resources
    if (!first) return this.statements(body.statements)
    this.value(first.value)
    this.storeLocal(first.local)
    const region = this.openRegion()
    const { depth } = this
    const close = (): void => this.closeResource(first)
    this.cleanups.push({ run: close, protectedRegions: [region] })
    this.withResources(rest, body)
    this.cleanups.pop()
    const handler = this.label()
    const end = this.label()
    this.protect(region, handler, depth)
    if (canComplete(body)) {
      close()
      this.emit('JUMP', end)
    }
    this.place(handler, depth + 1)
    const held = this.temporary('$problem')
    this.emit('STORE_LOCAL', held)
    const inner = this.openRegion()
    const second = this.label()
    const rethrow = this.label()
    close()
    this.protect(inner, second, depth)
    this.emit('JUMP', rethrow)
    this.place(second, depth + 1)
    const suppressed = this.temporary('$suppressed')
    this.emit('STORE_LOCAL', suppressed)
    this.emit('LOAD_LOCAL', held)
    this.emit('LOAD_LOCAL', suppressed)
    this.invokeLibrary('java.lang.Throwable', 'addSuppressed', 1)
    this.place(rethrow)
    this.emit('LOAD_LOCAL', held)
    this.emit('J_THROW')
    this.place(end, depth)
  }

  private closeResource(one: TypedResource): void {
    const none = this.label()
    this.loadLocal(one.local)
    this.constant(null)
    this.arithmetic('same')
    this.emit('JUMP_IF_TRUE', none)
    this.loadLocal(one.local)
    this.invoke(one.close, 'dynamic', 1)
    this.place(none)
  }

  private synchronizedStatement(node: TypedStatement & { kind: 'synchronized' }): void {
    this.value(node.lock)
    this.synchronizedOn(() => this.statements(node.body.statements), canComplete(node.body), node.span)
  }

  /** Runs `body` in the monitor of the object on top of the stack. */
  protected synchronizedOn(body: () => void, completes: boolean, span: TypedBlock['span']): void {
    const lock = this.temporary('$lock')
    this.emit('DUP')
    this.emit('STORE_LOCAL', lock)
    this.at(span)
    this.emit('J_ENTER')
    const exit = (): void => {
      this.emit('LOAD_LOCAL', lock)
      this.emit('J_EXIT')
    }
    const region = this.openRegion()
    const { depth } = this
    this.cleanups.push({ run: exit, protectedRegions: [region] })
    body()
    this.cleanups.pop()
    const handler = this.label()
    const end = this.label()
    this.protect(region, handler, depth)
    if (completes) {
      exit()
      this.emit('JUMP', end)
    }
    this.handleAndRethrow(handler, depth, exit)
    this.place(end, depth)
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
