import type { Binary, Expr, Unary } from '../syntax/tree.ts'
import { isComparison } from '../check/checker.ts'
import { under, type GoType } from '../check/types.ts'
import { operatorOf, type Operator } from '../../../bytecode/instructions.ts'
import { ARITHMETIC, NUMBER_KINDS } from '../runtime/handlers-operators.ts'
import { isStorage, type Emitter } from './emitter.ts'
import { adapt, emitAddress, emitExpr, isNil, isUntypedNil } from './expressions.ts'

export function emitUnary(e: Emitter, x: Unary): void {
  switch (x.op) {
    case '&': return emitAddress(e, x.x)
    case '<-':
      emitExpr(e, x.x)
      e.at(x)
      e.arrive(1)
      e.emit('GO_RECEIVE', 0)
      return
    case '+': return emitExpr(e, x.x)
    default:
      emitExpr(e, x.x)
      e.emit('GO_UNARY', { '-': 0, '^': 1, '!': 2, '~': 1 }[x.op] | (numberKind(e.typeOf(x)) << 8))
  }
}

export function numberKind(type: GoType): number {
  const below = under(type)
  if (below.kind !== 'basic') return 0
  const name = below.key === 'int' ? 'int64' : below.key === 'uint' || below.key === 'uintptr' ? 'uint64' : below.key
  return Math.max(0, (NUMBER_KINDS as readonly string[]).indexOf(name))
}

export function emitBinary(e: Emitter, x: Binary): void {
  if (x.op === '&&' || x.op === '||') return emitShortCircuit(e, x)
  if (isComparison(x.op)) return emitComparison(e, x)
  emitExpr(e, x.x)
  emitExpr(e, x.y)
  e.at(x)
  emitOperator(e, x.op, e.typeOf(x))
}

/** Pops two operands of a type and pushes `a op b`. */
export function emitOperator(e: Emitter, op: string, type: GoType): void {
  const kind = numberKind(type)
  if ((op === '+' || op === '-') && kind === 3) e.emit('BINARY', operatorOf(op as Operator))
  else e.emit('GO_ARITH', (ARITHMETIC as readonly string[]).indexOf(op) | (kind << 8))
}

function emitShortCircuit(e: Emitter, x: Binary): void {
  const end = e.asm.label()
  emitExpr(e, x.x)
  e.emit(x.op === '&&' ? 'JUMP_IF_FALSE_OR_POP' : 'JUMP_IF_TRUE_OR_POP', end)
  emitExpr(e, x.y)
  e.asm.place(end)
}

function emitComparison(e: Emitter, x: Binary): void {
  const left = e.typeOf(x.x)
  const right = e.typeOf(x.y)
  const common = comparisonType(left, right)
  emitOperand(e, x.x, common)
  emitOperand(e, x.y, common)
  e.at(x)
  emitCompare(e, x.op, common)
}

function emitOperand(e: Emitter, x: Expr, common: GoType): void {
  const from = e.typeOf(x)
  if (isNil(x, from)) {
    e.load(null)
    return
  }
  emitExpr(e, x)
  if (under(common).kind === 'interface' && under(from).kind !== 'interface') {
    if (isStorage(from)) e.emit('GO_COPY', e.constant(e.rtype(from)))
    adapt(e, from, common)
  }
}

/** A concrete operand beside an interface is compared as an interface. */
export function comparisonType(left: GoType, right: GoType): GoType {
  if (isUntypedNil(left)) return right
  if (under(left).kind === 'interface') return left
  return under(right).kind === 'interface' ? right : left
}

export function emitCompare(e: Emitter, op: string, type: GoType): void {
  const below = under(type)
  const simple = (below.kind === 'basic' && below.class !== 'complex') || ['slice', 'map', 'func', 'chan'].includes(below.kind)
  if (simple) {
    e.emit('COMPARE', operatorOf(op as Operator))
    return
  }
  e.emit('GO_EQUAL', e.constant(e.rtype(type)))
  if (op === '!=') e.emit('GO_UNARY', 2)
}

// ---- composite literals ------------------------------------------------------------------------------------------------------------
