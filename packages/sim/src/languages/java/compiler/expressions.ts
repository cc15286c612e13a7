import type { Label } from '../../../bytecode/assembler.ts'
import { hasOuter, JavaMethod } from '../runtime/classes.ts'
import { erasedName, overridden, selector } from '../signatures.ts'
import type { ClassSymbol, MethodSymbol } from '../symbols.ts'
import type { TypedCall, TypedExpression, TypedLambda, TypedNew, TypedPattern, TypedSwitch } from '../typed.ts'
import { deref, isClass, isPrimitive, isVoid, upperBound } from '../types.ts'
import type { Type } from '../types.ts'
import { OperatorCompiler } from './operators.ts'

/** Expressions: each leaves its value on the stack, `effect` drops it. */
export abstract class ExpressionCompiler extends OperatorCompiler {
  protected abstract switchBody(node: TypedSwitch, result: number | undefined): void
  protected abstract lambdaMethod(node: TypedLambda): JavaMethod

  protected value(node: TypedExpression): void {
    if (node.constant !== undefined && node.kind !== 'assign' && node.kind !== 'update') return this.constant(node.constant)
    this.at(node.span, node.pos)
    switch (node.kind) {
      case 'literal': return this.constant(node.value)
      case 'local': return this.loadLocal(node.local)
      case 'field': return this.field(node)
      case 'length':
        this.value(node.array)
        this.at(node.span, node.pos)
        return this.emit('J_ALENGTH')
      case 'index':
        this.value(node.array)
        this.value(node.at)
        this.at(node.span, node.pos)
        return this.emit('J_ALOAD')
      case 'this': return this.loadThis()
      case 'outer': return this.loadOuter(node.of)
      case 'call': return this.call(node)
      case 'new': return this.creation(node)
      case 'newArray': return this.newArray(node)
      case 'arrayValues': return this.arrayValues(node)
      case 'unary': return this.unary(node)
      case 'binary': return this.binary(node)
      case 'logic': return this.logic(node)
      case 'concat': return this.concat(node.parts)
      case 'assign': return this.assign(node, true)
      case 'update': return this.update(node, true)
      case 'conditional': return this.conditional(node)
      case 'convert': return this.conversion(node)
      case 'instanceof': return this.instanceOf(node)
      case 'lambda': return this.lambda(node)
      case 'switch': return this.switchValue(node)
      case 'classLiteral': return this.emit('J_CLASS', this.typeReference(this.typeOf(node.of)))
    }
  }

  /** Runs an expression for what it does. */
  protected effect(node: TypedExpression): void {
    if (node.kind === 'assign') return this.assign(node, false)
    if (node.kind === 'update') return this.update(node, false)
    if (node.kind === 'call' && isSubmit(node)) return this.call({ ...node, method: this.submitAndForget(node.method) })
    this.value(node)
    const leavesNothing = node.kind === 'call' && isVoid(deref(node.method.returns))
    if (!leavesNothing) this.emit('POP')
  }

  /** A task whose future nobody takes needs none: its executor just runs it. */
  private submitAndForget(method: MethodSymbol): MethodSymbol {
    const { methods } = this.world.named('java.util.concurrent.ExecutorService').symbol!
    return methods.get('submit$')!.find((one) => erasedName(one.params[0]!) === erasedName(method.params[0]!))!
  }

  /** Jumps when the condition is as asked; goes on otherwise. */
  protected jumpIf(node: TypedExpression, when: boolean, target: Label): void {
    if (node.constant === when) return this.emit('JUMP', target)
    if (node.constant === !when) return
    if (node.kind === 'unary' && node.op === '!') return this.jumpIf(node.operand, !when, target)
    if (node.kind === 'logic') {
      if ((node.op === '||') === when) {
        this.jumpIf(node.left, when, target)
        return this.jumpIf(node.right, when, target)
      }
      const past = this.label()
      this.jumpIf(node.left, !when, past)
      this.jumpIf(node.right, when, target)
      return this.place(past)
    }
    this.value(node)
    this.emit(when ? 'JUMP_IF_TRUE' : 'JUMP_IF_FALSE', target)
  }

  private field(node: TypedExpression & { kind: 'field' }): void {
    if (node.field.isStatic) {
      this.init(node.field.owner)
      this.at(node.span, node.pos)
      return this.emit('J_GETSTATIC', this.staticReference(node.field))
    }
    this.value(node.target!)
    this.at(node.span, node.pos)
    this.emit('J_GETFIELD', this.fieldReference(node.field, node.field.owner))
  }

  // ── calls and objects ──

  private call(node: TypedCall): void {
    const { method } = node
    if (method.name === '<init>') return this.constructorCall(node)
    if (method.isStatic) {
      this.init(method.owner)
      for (const arg of node.args) this.value(arg)
      this.at(node.span, node.pos)
      this.invoke(method, 'static', node.args.length)
      return this.castResult(node)
    }
    this.value(node.target!)
    for (const arg of node.args) this.value(arg)
    this.at(node.span, node.pos)
    this.invoke(method, node.how, node.args.length + 1)
    this.castResult(node)
  }

  /** A generic method promises more than its erased code can: what comes out is looked at, in the program's own code. */
  private castResult(node: TypedCall): void {
    if (!this.visible || node.method.returns.kind === 'class' || isPrimitive(deref(node.method.returns))) return
    const at = upperBound(deref(node.type))
    if ((at.kind !== 'class' && at.kind !== 'array') || isClass(at, 'java.lang.Object') || erasedName(at) === erasedName(node.method.returns)) return
    this.emit('J_CHECKCAST', this.typeReference(this.typeOf(at)))
  }

  /** `this(…)` or `super(…)`: the hidden arguments of the other constructor go first. */
  private constructorCall(node: TypedCall): void {
    const { owner } = node.method
    if (owner.fullName === 'java.lang.Object') return
    this.loadThis()
    let hidden = 0
    if (hasOuter(owner)) {
      this.outerFor(owner)
      hidden++
    }
    for (const local of owner.captures) {
      this.loadLocal(local)
      hidden++
    }
    for (const arg of node.args) this.value(arg)
    this.at(node.span, node.pos)
    this.invoke(node.method, 'exactly', node.args.length + hidden + 1)
  }

  /** The object that a superclass's object belongs to, seen from inside the subclass's constructor. */
  private outerFor(owner: ClassSymbol): void {
    if (owner === this.symbol) {
      this.loadThis()
      return this.emit('J_GETFIELD', this.fieldReference('outer', owner))
    }
    this.loadThis()
    this.emit('J_GETFIELD', this.fieldReference('outer', this.symbol))
    let at = this.symbol.outer!
    while (at !== owner.outer && !this.world.classOf(at).ancestors.has(owner.outer!.binaryName)) {
      this.emit('J_GETFIELD', this.fieldReference('outer', at))
      at = at.outer!
    }
  }

  protected creation(node: TypedNew): void {
    const { symbol, constructor_: method } = node
    const cls = this.world.classOf(symbol)
    if (method.flags.has('native')) {
      for (const arg of node.args) this.value(arg)
      this.at(node.span, node.pos)
      return this.invoke(method, 'static', node.args.length)
    }
    this.init(symbol)
    this.world.instantiate(cls)
    this.at(node.span, node.pos)
    this.emit('J_NEW', this.typeReference(cls))
    if (symbol.fullName === 'java.lang.Object') return
    this.emit('DUP')
    let hidden = 0
    if (hasOuter(symbol)) {
      if (node.outer) this.value(node.outer)
      else this.loadOuter(symbol.outer!)
      hidden++
    }
    for (const local of symbol.captures) {
      this.loadLocal(local)
      hidden++
    }
    for (const arg of node.args) this.value(arg)
    this.at(node.span, node.pos)
    this.invoke(method, 'exactly', node.args.length + hidden + 1)
  }

  private newArray(node: TypedExpression & { kind: 'newArray' }): void {
    for (const size of node.sizes) this.value(size)
    this.at(node.span, node.pos)
    this.emit('J_NEWARRAY', (this.typeReference(this.typeOf(node.type)) << 8) | node.sizes.length)
  }

  private arrayValues(node: TypedExpression & { kind: 'arrayValues' }): void {
    for (const one of node.values) this.value(one)
    this.at(node.span, node.pos)
    this.emit('J_ARRAY', (this.typeReference(this.typeOf(node.type)) << 12) | node.values.length)
  }

  private lambda(node: TypedLambda): void {
    if (node.bound) {
      this.value(node.bound.value)
      this.emit('DUP')
      this.invokeLibrary('java.util.Objects', 'requireNonNull', 1)
      this.emit('POP')
      this.storeLocal(node.bound.local)
    }
    const method = this.lambdaMethod(node)
    const cls = this.world.typeOf(functionalType(node.type))
    this.world.instantiate(cls)
    const own = node.method
    const keys = new Set([selector(own), ...overridden(own, own.owner).map(selector), ...keysFor(cls.symbol!, own)])
    let count = 0
    if (!this.isStatic) {
      this.loadThis()
      count++
    }
    for (const local of node.frame.captures) {
      this.loadLocal(local)
      count++
    }
    this.at(node.span, node.pos)
    this.emit('J_LAMBDA', (this.lambdaReference({ kind: 'lambda', cls, method, selectors: keys }) << 8) | count)
    this.world.reach(method)
  }

  // ── patterns and switches ──

  private instanceOf(node: TypedExpression & { kind: 'instanceof' }): void {
    const { pattern } = node
    this.value(node.operand)
    if (pattern.kind === 'type' && !pattern.local) return this.emit('J_INSTANCEOF', this.typeReference(this.typeOf(pattern.type)))
    const subject = this.temporary('$subject')
    const fails = this.label()
    const end = this.label()
    this.emit('STORE_LOCAL', subject)
    const { depth } = this
    this.match(pattern, subject, fails, true)
    this.constant(true)
    this.emit('JUMP', end)
    this.place(fails, depth)
    this.constant(false)
    this.place(end, depth + 1)
  }

  /** Binds the pattern's variables, or jumps to `fails`. */
  protected match(pattern: TypedPattern, subject: number, fails: Label, refusesNull: boolean): void {
    const isPrimitiveType = pattern.kind === 'type' && isPrimitive(deref(pattern.type))
    if (!isPrimitiveType && (pattern.kind === 'record' || !pattern.total || refusesNull)) {
      this.emit('LOAD_LOCAL', subject)
      this.emit('J_INSTANCEOF', this.typeReference(this.typeOf(pattern.type)))
      this.emit('JUMP_IF_FALSE', fails)
    }
    if (pattern.kind === 'type') {
      if (!pattern.local) return
      this.emit('LOAD_LOCAL', subject)
      return this.storeLocal(pattern.local)
    }
    pattern.parts.forEach((part, index) => {
      const held = this.temporary('$part')
      this.emit('LOAD_LOCAL', subject)
      this.invoke(pattern.accessors[index]!, 'dynamic', 1)
      this.emit('STORE_LOCAL', held)
      this.match(part, held, fails, false)
    })
  }

  private switchValue(node: TypedSwitch): void {
    const result = this.temporary('$result')
    this.switchBody(node, result)
    this.emit('LOAD_LOCAL', result)
  }
}

/** Every selector by which an interface and its parents name its one function. */
function keysFor(symbol: ClassSymbol, method: LambdaMethod): string[] {
  return overridden({ ...method, owner: symbol }, symbol).map(selector)
}

const EXECUTORS = new Set(['ExecutorService', 'AbstractExecutorService', 'ThreadPoolExecutor'].map((name) => `java.util.concurrent.${name}`))

/** The one-argument `submit` of an executor. */
function isSubmit({ method, args }: TypedCall): boolean {
  return method.name === 'submit' && args.length === 1 && EXECUTORS.has(method.owner.fullName)
}

type LambdaMethod = TypedLambda['method']

function functionalType(type: Type): Type {
  const at = deref(type)
  return at.kind === 'intersection' ? (at.types.find((one) => one.kind === 'class' && one.symbol.methods.size > 0) ?? at.types[0]!) : at
}

