import type { Label } from '../../../bytecode/assembler.ts'
import { canComplete } from '../flow-reach.ts'
import type { JumpTarget, TypedBlock, TypedResource, TypedStatement } from '../typed.ts'
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

/** Ways out of a stretch of code, by jumps and by exceptions. A finally block is written out at every way out of its region, as javac does. */
export abstract class ExitCompiler extends ExpressionCompiler {
  protected readonly exits = new Map<JumpTarget, Exit>()
  protected readonly cleanups: Cleanup[] = []

  protected abstract statements(list: readonly TypedStatement[]): void

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

  protected leave(target: JumpTarget, how: 'break' | 'continue'): void {
    const exit = this.exits.get(target)!
    this.cleanUp(exit.cleanups)
    this.emit(how === 'break' ? 'JUMP' : 'JUMP_BACK', how === 'break' ? exit.breakTo : exit.continueTo!)
  }

  protected returnStatement(node: TypedStatement & { kind: 'return' }): void {
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

  protected yieldStatement(node: TypedStatement & { kind: 'yield' }): void {
    const exit = this.exits.get(node.target)!
    this.value(node.value)
    this.emit('STORE_LOCAL', exit.result!)
    this.cleanUp(exit.cleanups)
    this.emit('JUMP', exit.breakTo)
  }

  // ── try ──

  protected tryStatement(node: TypedStatement & { kind: 'try' }): void {
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

  protected synchronizedStatement(node: TypedStatement & { kind: 'synchronized' }): void {
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
}
