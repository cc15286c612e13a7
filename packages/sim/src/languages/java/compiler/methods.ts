import type { Code } from '../../../bytecode/program.ts'
import type { SourceText } from '../../../source/index.ts'
import { JavaMethod } from '../runtime/classes.ts'
import type { RuntimeClass } from '../runtime/classes.ts'
import { hasOuter } from '../runtime/classes.ts'
import type { ClassSymbol, FieldSymbol, MethodSymbol } from '../symbols.ts'
import type { TypedBlock, TypedClass, TypedInitializer, TypedLambda, TypedMethod } from '../typed.ts'
import { canComplete } from '../flow-reach.ts'
import { isPrimitive } from '../types.ts'
import { StatementCompiler } from './statements.ts'
import type { World } from './world.ts'

/** One function: a method, a constructor, a lambda, a class's static initialiser, or one of those the language makes. */
export class FunctionCompiler extends StatementCompiler {
  private readonly file: string

  constructor(world: World, source: SourceText | undefined, symbol: ClassSymbol, isStatic: boolean) {
    super(world, source, symbol, isStatic)
    this.file = source?.file ?? `${symbol.name}.java`
  }

  method(typed: TypedMethod): Code {
    const { method } = typed
    if (method.name === '<init>') return this.constructor_(typed)
    for (const param of typed.params) this.registerOf(param)
    const params = this.names.length
    const body = typed.body!
    if (method.flags.has('synchronized')) this.synchronizedBody(body)
    else this.statements(body.statements)
    this.endOf(body)
    return this.done(method.name, params, body)
  }

  private synchronizedBody(body: TypedBlock): void {
    if (this.isStatic) this.emit('J_CLASS', this.typeReference(this.world.classOf(this.symbol)))
    else this.loadThis()
    this.synchronizedOn(() => this.statements(body.statements), canComplete(body), { start: body.span.start, end: body.span.start + 1 })
  }

  private endOf(body: TypedBlock): void {
    this.at({ start: body.span.end - 1, end: body.span.end })
    this.constant(null)
    this.emit('RETURN')
  }

  private done(name: string, params: number, at: { readonly span: { readonly start: number } }): Code {
    const line = this.source?.lineAt(at.span.start) ?? 0
    return this.finish(name, `${this.world.classOf(this.symbol).name}.${name}`, this.file, params, line)
  }

  private constructor_(typed: TypedMethod): Code {
    const { symbol } = this
    const outer = hasOuter(symbol) ? this.temporary('$outer') : undefined
    for (const local of symbol.captures) this.registerOf(local)
    for (const param of typed.params) this.registerOf(param)
    const params = this.names.length
    this.keepHidden(outer)
    const statements = typed.body?.statements ?? []
    const first = statements[0]
    const isCall = first?.kind === 'expression' && first.expression.kind === 'call' && first.expression.method.name === '<init>'
    const callsThis = isCall && (first.expression as { method: MethodSymbol }).method.owner === symbol
    if (isCall) this.statement(first)
    if (!callsThis) this.initialisers(this.world.typedClass(symbol).instanceInit)
    this.statements(isCall ? statements.slice(1) : statements)
    if (typed.method.synthetic === 'record' || typed.method.declaration?.compact) this.keepComponents(typed)
    const body = typed.body ?? { kind: 'block', statements: [], span: typed.method.span }
    this.endOf(body)
    return this.done('<init>', params, body)
  }

  /** The outer object and captured locals become fields before anything else runs. */
  private keepHidden(outer: number | undefined): void {
    if (outer !== undefined) {
      this.loadThis()
      this.emit('LOAD_LOCAL', outer)
      this.emit('J_PUTFIELD', this.fieldReference('outer', this.symbol))
    }
    for (const local of this.symbol.captures) {
      this.loadThis()
      this.loadLocal(local)
      this.emit('J_PUTFIELD', this.fieldReference(local, this.symbol))
    }
  }

  private keepComponents(typed: TypedMethod): void {
    this.symbol.components.forEach((field, index) => {
      this.loadThis()
      this.loadLocal(typed.params[index]!)
      this.emit('J_PUTFIELD', this.fieldReference(field, this.symbol))
    })
  }

  private initialisers(list: readonly TypedInitializer[]): void {
    for (const one of list) {
      if (one.block) this.statements(one.block.statements)
      if (!one.field || !one.value) continue
      if (!one.field.isStatic) this.loadThis()
      this.value(one.value)
      this.at(one.value.span)
      if (one.field.isStatic) this.emit('J_PUTSTATIC', this.staticReference(one.field))
      else this.emit('J_PUTFIELD', this.fieldReference(one.field, this.symbol))
    }
  }

  /** Static fields and blocks in textual order; enum constants first, with their name and number. */
  staticInitialiser(typed: TypedClass): Code {
    const { superclass } = this.symbol
    if (superclass && this.symbol.kind !== 'interface') this.init(superclass.symbol)
    let place = 0
    const rest: TypedInitializer[] = []
    for (const one of typed.staticInit) {
      if (one.field?.enumConstant && one.value?.kind === 'new') this.enumConstant(one.field, one.value, place++)
      else rest.push(one)
    }
    this.initialisers(rest)
    this.constant(null)
    this.emit('RETURN')
    return this.done('<clinit>', 0, { span: this.symbol.declaration.span })
  }

  private enumConstant(field: FieldSymbol, node: Parameters<FunctionCompiler['creation']>[0], place: number): void {
    const base = this.world.named('java.lang.Enum').symbol!
    const cls = this.world.instantiate(this.world.classOf(node.symbol))
    this.at(node.span)
    this.emit('J_NEW', this.typeReference(cls))
    this.emit('DUP')
    this.constant(field.name)
    this.emit('J_PUTFIELD', this.fieldReference(base.fields.get('label')!, base))
    this.emit('DUP')
    this.constant(place)
    this.emit('J_PUTFIELD', this.fieldReference(base.fields.get('place')!, base))
    this.emit('DUP')
    for (const arg of node.args) this.value(arg)
    this.at(node.span)
    this.invoke(node.constructor_, 'exactly', node.args.length + 1)
    this.emit('J_PUTSTATIC', this.staticReference(field))
  }

  // ── lambdas ──

  protected lambdaMethod(node: TypedLambda): JavaMethod {
    const line = this.source?.lineAt(node.span.start) ?? 0
    const method = new JavaMethod(this.world.classOf(this.symbol), undefined, `${this.world.classOf(this.symbol).name}.lambda@${node.span.start}`)
    const inner = new FunctionCompiler(this.world, this.source, this.symbol, this.isStatic)
    method.code = inner.lambdaCode(node, line)
    this.world.lambda(node.method, method)
    return method
  }

  lambdaCode(node: TypedLambda, line: number): Code {
    for (const local of node.frame.captures) this.registerOf(local)
    for (const param of node.params) this.registerOf(param)
    const params = this.names.length
    this.at(node.span)
    this.statement(node.body)
    this.constant(null)
    this.emit('RETURN')
    return this.finish('lambda', `${this.world.classOf(this.symbol).name}.lambda$${line}`, this.file, params, line)
  }

  // ── what the language makes ──

  implied(method: MethodSymbol): Code {
    switch (method.synthetic) {
      case 'values': return this.values()
      case 'valueOf': return this.valueOf_()
      case 'accessor': return this.accessor(method)
      default: throw new Error(`nothing makes ${method.name}`)
    }
  }

  private get constants(): FieldSymbol[] {
    return [...this.symbol.fields.values()].filter((field) => field.enumConstant)
  }

  private values(): Code {
    const { constants } = this
    for (const one of constants) this.emit('J_GETSTATIC', this.staticReference(one))
    this.emit('J_ARRAY', (this.typeReference(this.world.arrayOf(this.world.classOf(this.symbol))) << 12) | constants.length)
    this.emit('RETURN')
    return this.done('values', 0, { span: this.symbol.declaration.span })
  }

  private valueOf_(): Code {
    const name = this.temporary('name')
    for (const one of this.constants) {
      const next = this.label()
      this.emit('LOAD_LOCAL', name)
      this.constant(one.name)
      this.arithmetic('text==')
      this.emit('JUMP_IF_FALSE', next)
      this.emit('J_GETSTATIC', this.staticReference(one))
      this.emit('RETURN')
      this.place(next, 0)
    }
    this.throwNew('java.lang.IllegalArgumentException', () => {
      this.constant(`No enum constant ${this.symbol.fullName}.`)
      this.emit('LOAD_LOCAL', name)
      this.emit('J_CONCAT', 2)
    })
    return this.done('valueOf', 1, { span: this.symbol.declaration.span })
  }

  private throwNew(name: string, message: () => void): void {
    const cls = this.world.instantiate(this.world.named(name))
    this.emit('J_NEW', this.typeReference(cls))
    this.emit('DUP')
    message()
    const method = cls.symbol!.constructors.find((one) => one.params.length === 1 && one.paramNames[0] === 'message')!
    this.invoke(method, 'exactly', 2)
    this.emit('J_THROW')
  }

  private accessor(method: MethodSymbol): Code {
    const field = this.symbol.components.find((one) => one.name === method.name)!
    this.loadThis()
    this.emit('J_GETFIELD', this.fieldReference(field, this.symbol))
    this.emit('RETURN')
    return this.done(method.name, 1, { span: this.symbol.declaration.span })
  }

  /** A record's own toString, hashCode and equals, where it does not write them. */
  recordMethod(name: string): Code {
    if (name === 'toString') this.recordText()
    else if (name === 'hashCode') this.recordHash()
    else this.recordEquals()
    return this.done(name, this.names.indexOf('other') >= 0 ? 2 : 1, { span: this.symbol.declaration.span })
  }

  private component(field: FieldSymbol): void {
    this.emit('J_GETFIELD', this.fieldReference(field, this.symbol))
    if (isPrimitive(field.type)) this.box(field.type)
  }

  private recordText(): void {
    const { components } = this.symbol
    this.constant(`${this.symbol.name}[`)
    components.forEach((field, index) => {
      this.constant(`${index === 0 ? '' : ', '}${field.name}=`)
      this.loadThis()
      this.component(field)
      const method = this.world.named('java.util.Objects').symbol!.methods.get('toString')!.find((one) => one.params.length === 1)!
      this.invoke(method, 'static', 1)
    })
    this.constant(']')
    this.emit('J_CONCAT', 2 * components.length + 2)
    this.emit('RETURN')
  }

  private recordHash(): void {
    this.constant(0)
    for (const field of this.symbol.components) {
      this.constant(31)
      this.arithmetic('int*')
      this.loadThis()
      this.component(field)
      this.invokeLibrary('java.util.Objects', 'hashCode', 1)
      this.arithmetic('int+')
    }
    this.emit('RETURN')
  }

  private recordEquals(): void {
    const other = this.temporary('other')
    const no = this.label()
    this.emit('LOAD_LOCAL', other)
    this.emit('J_INSTANCEOF', this.typeReference(this.world.classOf(this.symbol)))
    this.emit('JUMP_IF_FALSE', no)
    for (const field of this.symbol.components) {
      this.loadThis()
      this.component(field)
      this.emit('LOAD_LOCAL', other)
      this.component(field)
      this.invokeLibrary('java.util.Objects', 'equals', 2)
      this.emit('JUMP_IF_FALSE', no)
    }
    this.constant(true)
    this.emit('RETURN')
    this.place(no, 0)
    this.constant(false)
    this.emit('RETURN')
  }

  // ── the program ──

  /** Runs `main`; what it throws goes to the thread's handler. */
  entry(main: MethodSymbol, cls: RuntimeClass): Code {
    const handler = this.label()
    const [start, end] = [this.label(), this.label()]
    this.emit('NOP')
    this.place(start)
    if (this.world.needsInit(main.owner)) {
      this.world.initialise(cls)
      this.emit('J_INIT', this.refer(`init ${cls.name}`, () => ({ kind: 'init' as const, cls, place: `init ${cls.name}`, code: undefined })))
    }
    if (!main.isStatic) this.newMain(main, cls)
    if (main.params.length > 0) this.emit('J_ARRAY', this.typeReference(this.world.arrayOf(this.world.named('java.lang.String'))) << 12)
    this.invoke(main, main.isStatic ? 'static' : 'dynamic', main.params.length + (main.isStatic ? 0 : 1))
    this.place(end)
    this.constant(null)
    this.emit('RETURN')
    this.asm.protect(start, end, handler, 0)
    this.place(handler, 1)
    this.invokeLibrary('java.lang.Thread', 'endedBy', 1)
    this.constant(null)
    this.emit('RETURN')
    return this.finish('<start>', '<start>', this.file, 0, 0)
  }

  private newMain(main: MethodSymbol, cls: RuntimeClass): void {
    this.world.instantiate(cls)
    this.emit('J_NEW', this.typeReference(cls))
    this.emit('DUP')
    const method = main.owner.constructors.find((one) => one.params.length === 0)!
    this.invoke(method, 'exactly', 1)
  }
}

