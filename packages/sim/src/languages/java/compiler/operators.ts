import type { Label } from '../../../bytecode/assembler.ts'
import { operatorOf } from '../../../bytecode/instructions.ts'
import type { Operator } from '../../../bytecode/instructions.ts'
import type { TypedExpression, TypedTarget } from '../typed.ts'
import { deref, isClass, isPrimitive, unboxed, upperBound } from '../types.ts'
import type { PrimitiveType, Type } from '../types.ts'
import { Emitter } from './emitter.ts'


const COMPARISONS = new Set(['<', '<=', '==', '!=', '>', '>='])

/** Operators, assignments and conversions. */
export abstract class OperatorCompiler extends Emitter {
  protected abstract value(node: TypedExpression): void
  protected abstract jumpIf(node: TypedExpression, when: boolean, target: Label): void

  protected unary(node: TypedExpression & { kind: 'unary' }): void {
    this.value(node.operand)
    if (node.op === '!') return this.convert('not')
    const { name } = node.type as PrimitiveType
    this.convert(node.op === '-' ? `${name} neg` : `${name} ~`)
  }

  protected binary(node: TypedExpression & { kind: 'binary' }): void {
    this.value(node.left)
    this.value(node.right)
    this.at(node.span, node.pos)
    this.operator(node.op, node.on)
  }

  private operator(op: string, on: PrimitiveType | 'reference'): void {
    if (on === 'reference' || (on.name === 'boolean' && (op === '==' || op === '!='))) return this.arithmetic(op === '==' ? 'same' : 'different')
    if (COMPARISONS.has(op)) return this.emit('COMPARE', operatorOf(op as Operator))
    this.arithmetic(`${on.name}${op}`)
  }

  protected logic(node: TypedExpression & { kind: 'logic' }): void {
    const end = this.label()
    this.value(node.left)
    this.emit(node.op === '&&' ? 'JUMP_IF_FALSE_OR_POP' : 'JUMP_IF_TRUE_OR_POP', end)
    this.value(node.right)
    this.place(end)
  }

  protected concat(parts: readonly TypedExpression[]): void {
    for (const part of parts) this.text(part)
    this.emit('J_CONCAT', parts.length)
  }

  /** A part of a concatenation, as a string (null stays null: it is written as such). */
  private text(part: TypedExpression): void {
    this.value(part)
    this.textOfTop(part.type)
  }

  private textOfTop(type: Type): void {
    const at = upperBound(deref(type))
    if (at.kind === 'primitive') return this.convert(`${['byte', 'short'].includes(at.name) ? 'int' : at.name} text`)
    if (at.kind !== 'null' && !isClass(at, 'java.lang.String')) this.stringOf()
  }

  private stringOf(): void {
    const method = this.world.named('java.lang.String').symbol!.methods.get('valueOf')!.find((one) => isClass(one.params[0]!, 'java.lang.Object'))!
    this.invoke(method, 'static', 1)
  }

  protected assign(node: TypedExpression & { kind: 'assign' }, keep: boolean): void {
    const { target } = node
    this.prepare(target)
    this.value(node.value)
    this.at(node.span, node.pos)
    const kept = keep ? this.keepTop() : undefined
    this.storeTarget(target)
    if (kept !== undefined) this.emit('LOAD_LOCAL', kept)
  }

  private keepTop(): number {
    const kept = this.temporary('$value')
    this.emit('DUP')
    this.emit('STORE_LOCAL', kept)
    return kept
  }

  /** What stands below a value that is stored: nothing, an object, an array and an index. */
  private prepare(target: TypedTarget): void {
    if (target.kind === 'field') {
      if (target.field.isStatic) this.init(target.field.owner)
      else this.value(target.target!)
    }
    if (target.kind === 'index') {
      this.value(target.array)
      this.value(target.at)
    }
  }

  private storeTarget(target: TypedTarget): void {
    if (target.kind === 'local') return this.storeLocal(target.local)
    if (target.kind === 'index') return this.emit('J_ASTORE')
    if (target.field.isStatic) return this.emit('J_PUTSTATIC', this.staticReference(target.field))
    this.emit('J_PUTFIELD', this.fieldReference(target.field, target.field.owner))
  }

  private loadAgain(target: TypedTarget): void {
    if (target.kind === 'local') return this.loadLocal(target.local)
    if (target.kind === 'index') {
      this.emit('COPY', 2)
      this.emit('COPY', 2)
      return this.emit('J_ALOAD')
    }
    if (target.field.isStatic) return this.emit('J_GETSTATIC', this.staticReference(target.field))
    this.emit('DUP')
    this.emit('J_GETFIELD', this.fieldReference(target.field, target.field.owner))
  }

  protected update(node: TypedExpression & { kind: 'update' }, keep: boolean): void {
    const { target, on } = node
    this.prepare(target)
    this.at(node.span, node.pos)
    this.loadAgain(target)
    const old = keep && node.gives === 'old' ? this.keepTop() : undefined
    if (on === 'string') {
      this.textOfTop(target.type)
      this.text(node.value)
      this.emit('J_CONCAT', 2)
    } else this.computeUpdate(node, on)
    this.at(node.span, node.pos)
    const kept = keep && node.gives === 'new' ? this.keepTop() : old
    this.storeTarget(target)
    if (kept !== undefined) this.emit('LOAD_LOCAL', kept)
  }

  private computeUpdate(node: TypedExpression & { kind: 'update' }, on: PrimitiveType): void {
    const held = unboxed(node.target.type)!
    const isBoxed = !isPrimitive(deref(node.target.type))
    if (isBoxed) this.emit('J_UNBOX')
    this.convertPrimitive(held, on)
    this.value(node.value)
    this.at(node.span, node.pos)
    this.operator(node.op, on)
    this.convertPrimitive(on, held)
    if (isBoxed) this.box(held)
  }

  protected conditional(node: TypedExpression & { kind: 'conditional' }): void {
    const no = this.label()
    const end = this.label()
    const { depth } = this
    this.jumpIf(node.test, false, no)
    this.value(node.whenTrue)
    this.emit('JUMP', end)
    this.place(no, depth)
    this.value(node.whenFalse)
    this.place(end, depth + 1)
  }

  protected conversion(node: TypedExpression & { kind: 'convert' }): void {
    this.value(node.operand)
    this.at(node.span, node.pos)
    switch (node.how) {
      case 'widen': case 'narrow': return this.convertPrimitive(deref(node.operand.type) as PrimitiveType, node.type as PrimitiveType)
      case 'box': return this.box(deref(node.operand.type) as PrimitiveType)
      case 'unbox': return this.emit('J_UNBOX')
      case 'cast': return this.castTop(node.type)
      case 'none':
    }
  }

  private castTop(type: Type): void {
    const at = deref(type)
    const types = at.kind === 'intersection' ? at.types : [at]
    for (const one of types) this.emit('J_CHECKCAST', this.typeReference(this.typeOf(one)))
  }
}
