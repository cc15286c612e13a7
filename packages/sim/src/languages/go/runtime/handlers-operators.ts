import { OPERATORS } from '../../../bytecode/instructions.ts'
import { SUSPEND, type Frame } from '../../../machine/frame.ts'
import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Handler } from '../../../machine/runtime.ts'
import type { Value } from '../../../machine/values.ts'
import { mayTouchWhole } from './access.ts'
import { convert } from './conversions.ts'
import { equal } from './equality.ts'
import { integerOperation, normal, wrap, type Whole } from './integers.ts'
import type { ConvertRef, RType } from './types.ts'
import { GoComplex } from './values.ts'
import { isStored } from './zero.ts'

/** Operators of GO_ARITH by number; the second byte of its operand is the kind of number. */
export const ARITHMETIC = ['+', '-', '*', '/', '%', '&', '|', '^', '&^', '<<', '>>', 'min', 'max'] as const
export const NUMBER_KINDS = [
  'int8', 'int16', 'int32', 'int64', 'uint8', 'uint16', 'uint32', 'uint64', 'float32', 'float64', 'complex64', 'complex128', 'string',
] as const

const widths: readonly (readonly [number, boolean])[] = [[8, false], [16, false], [32, false], [64, false], [8, true], [16, true], [32, true], [64, true]]

function arithmetic(m: Interpreter, a: Value, b: Value, operand: number): Value {
  const op = ARITHMETIC[operand & 255]!
  const kind = operand >> 8
  const width = widths[kind]
  if (width) return integers(m, op, a as Whole, b as Whole, width[0], width[1])
  if (kind === 12) return texts(op, a as string, b as string)
  if (kind >= 10) return complexOperation(op, a as GoComplex, b as GoComplex, kind === 10)
  const value = floats(op, a as number, b as number)
  return kind === 8 ? Math.fround(value) : value
}

function integers(m: Interpreter, op: string, a: Whole, b: Whole, bits: number, unsigned: boolean): Whole {
  if (op === 'min') return b < a ? b : a
  if (op === 'max') return b > a ? b : a
  return integerOperation(m, op, a, b, bits, unsigned)
}

function texts(op: string, a: string, b: string): string {
  if (op === 'min') return b < a ? b : a
  return op === 'max' ? (b > a ? b : a) : a + b
}

function floats(op: string, a: number, b: number): number {
  switch (op) {
    case '+': return a + b
    case '-': return a - b
    case '*': return a * b
    case '/': return a / b
    case 'min': return Math.min(a, b)
    default: return Math.max(a, b)
  }
}

function complexOperation(op: string, a: GoComplex, b: GoComplex, single: boolean): GoComplex {
  const made = exactComplex(op, a, b)
  return single ? new GoComplex(Math.fround(made.re), Math.fround(made.im)) : made
}

function exactComplex(op: string, a: GoComplex, b: GoComplex): GoComplex {
  switch (op) {
    case '+': return new GoComplex(a.re + b.re, a.im + b.im)
    case '-': return new GoComplex(a.re - b.re, a.im - b.im)
    case '*': return new GoComplex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re)
    default: return divideComplex(a, b)
  }
}

/** Smith's way, as the runtime of Go divides: the larger part of the divisor is scaled out. */
function divideComplex(a: GoComplex, b: GoComplex): GoComplex {
  if (Math.abs(b.re) >= Math.abs(b.im)) {
    const ratio = b.im / b.re
    const size = b.re + ratio * b.im
    return new GoComplex((a.re + a.im * ratio) / size, (a.im - a.re * ratio) / size)
  }
  const ratio = b.re / b.im
  const size = b.im + ratio * b.re
  return new GoComplex((a.re * ratio + a.im) / size, (a.im * ratio - a.re) / size)
}

function unary(a: Value, operand: number): Value {
  const op = operand & 255
  const kind = operand >> 8
  if (op === 2) return !a
  const width = widths[kind]
  if (width) {
    const value = a as Whole
    const [bits, unsigned] = width
    if (op === 0) return wrap(typeof value === 'number' ? 0 - value : normal(-value), bits, unsigned)
    return wrap(typeof value === 'number' ? -1 - value : normal(~value), bits, unsigned)
  }
  if (a instanceof GoComplex) return new GoComplex(-a.re, -a.im)
  return -(a as number)
}

function compare(op: string, a: Value, b: Value): boolean {
  switch (op) {
    case '==': return a === b
    case '!=': return a !== b
    case '<': return (a as number) < (b as number)
    case '<=': return (a as number) <= (b as number)
    case '>': return (a as number) > (b as number)
    default: return (a as number) >= (b as number)
  }
}

function equality(m: Interpreter, frame: Frame, operand: number): void | typeof SUSPEND {
  const type = frame.code.code.constants[operand] as RType
  const a = frame.top(1)
  const b = frame.top()
  if (isStored(type) && (!mayTouchWhole(m, a) || !mayTouchWhole(m, b))) return SUSPEND
  frame.sp--
  frame.registers[frame.sp - 1] = equal(m, type, a, b)
}

function bigIntegers(m: Interpreter, frame: Frame, operand: number): void {
  const b = frame.pop()
  const a = frame.top()
  frame.registers[frame.sp - 1] = integerOperation(m, OPERATORS[operand]!, a as Whole, b as Whole, 64, false)
}

/** Arithmetic, comparison, conversion. BINARY is addition and subtraction of int and int64, whose small numbers run in the core. */
export const operatorHandlers: Readonly<Record<string, Handler>> = {
  BINARY: (m, _t, frame, operand) => bigIntegers(m, frame, operand),
  COMPARE(_m, _t, frame, operand) {
    const b = frame.pop()
    frame.registers[frame.sp - 1] = compare(OPERATORS[operand]!, frame.top(), b)
  },
  GO_ARITH(m, _t, frame, operand) {
    const b = frame.pop()
    frame.registers[frame.sp - 1] = arithmetic(m, frame.top(), b, operand)
  },
  GO_UNARY(_m, _t, frame, operand) {
    frame.registers[frame.sp - 1] = unary(frame.top(), operand)
  },
  GO_EQUAL: (m, _t, frame, operand) => equality(m, frame, operand),
  GO_CONVERT(m, _t, frame, operand) {
    const { from, to } = frame.code.code.constants[operand] as ConvertRef
    const made = convert(m, frame.top(), from, to)
    if (made === SUSPEND) return SUSPEND
    frame.registers[frame.sp - 1] = made
  },
}

