import { operatorOf } from '../../../bytecode/instructions.ts'
import type { Operator as MachineOperator } from '../../../bytecode/instructions.ts'
import type { Label } from '../../../bytecode/assembler.ts'
import type { BoolOp, Compare, CompareOperator, Expr, FormattedValue, JoinedStr, Operator, Subscript, UnaryOp } from '../ast.ts'
import { PyTuple } from '../objects/values.ts'
import { mangle } from '../symtable.ts'
import { compileCall } from './calls.ts'
import { compileComprehension } from './comprehensions.ts'
import { constantTruth, constantValue } from './constants.ts'
import { compileDict, compileSequence } from './displays.ts'
import { compileLambda } from './functions.ts'
import { loadName, storeName } from './names.ts'
import type { Unit } from './unit.ts'
import { awaitTop } from './unwind.ts'

type Compilers = { readonly [Type in Expr['type']]: (unit: Unit, expr: Extract<Expr, { type: Type }>) => void }

const COMPILERS: Compilers = {
  Constant: compileConstant,
  Name: (unit, expr) => loadName(unit, expr.id, expr),
  Attribute(unit, expr) {
    compileExpr(unit, expr.value)
    unit.emitName(attributePlace(unit, expr), 'LOAD_ATTR', mangle(unit.scope.privateTo, expr.attr))
  },
  Subscript: compileSubscript,
  Slice(unit, expr) {
    for (const part of expr.step ? [expr.lower, expr.upper, expr.step] : [expr.lower, expr.upper]) {
      if (part) compileExpr(unit, part)
      else unit.emitConstant(expr, null)
    }
    unit.emit(expr, 'BUILD_SLICE', expr.step ? 3 : 2)
  },
  BinOp(unit, expr) {
    compileExpr(unit, expr.left)
    compileExpr(unit, expr.right)
    unit.emit(expr, 'BINARY', binaryOperator(expr.op))
  },
  UnaryOp: compileUnary,
  BoolOp: compileBoolOp,
  Compare: compileCompare,
  IfExp(unit, expr) {
    const orelse = unit.label()
    const end = unit.label()
    jumpIf(unit, expr.test, orelse, false)
    compileExpr(unit, expr.body)
    unit.emit(expr, 'JUMP', end)
    unit.place(orelse)
    compileExpr(unit, expr.orelse)
    unit.place(end)
  },
  NamedExpr(unit, expr) {
    compileExpr(unit, expr.value)
    unit.emit(expr, 'DUP')
    storeName(unit, expr.target.id, expr.target)
  },
  Lambda: compileLambda,
  Call: compileCall,
  Tuple: compileSequence,
  List: compileSequence,
  Set: compileSequence,
  Dict: compileDict,
  ListComp: compileComprehension,
  SetComp: compileComprehension,
  DictComp: compileComprehension,
  GeneratorExp: compileComprehension,
  Starred(_unit, expr) {
    throw new Error(`a starred expression at ${expr.span.start} has passed the checker`)
  },
  Await(unit, expr) {
    compileExpr(unit, expr.value)
    awaitTop(unit, expr)
  },
  Yield(unit, expr) {
    if (expr.value) compileExpr(unit, expr.value)
    else unit.emitConstant(expr, null)
    if (unit.scope.isCoroutine) unit.emit(expr, 'ASYNC_GEN_WRAP')
    markClosing(unit, expr)
    unit.emit(expr, 'YIELD')
  },
  YieldFrom(unit, expr) {
    compileExpr(unit, expr.value)
    unit.emit(expr, 'GET_YIELD_FROM_ITER')
    unit.emitConstant(expr, null)
    markClosing(unit, expr)
    unit.emit(expr, 'YIELD_FROM')
  },
  JoinedStr: compileJoined,
  FormattedValue: compileFormatted,
}

/** Before a yield: closing the generator there runs a `finally`, or leaves a `with`. */
function markClosing(unit: Unit, expr: Expr): void {
  if (!unit.compilation.library && unit.blocks.some(({ kind }) => kind === 'finally' || kind === 'with')) unit.emit(expr, 'CLOSING_RUNS')
}

/** Pushes the value of an expression. */
export function compileExpr(unit: Unit, expr: Expr): void {
  const compile = COMPILERS[expr.type] as (unit: Unit, expr: Expr) => void
  compile(unit, expr)
}

export function compileExprs(unit: Unit, exprs: readonly Expr[]): void {
  for (const expr of exprs) compileExpr(unit, expr)
}

function compileConstant(unit: Unit, expr: Expr): void {
  unit.emitConstant(expr, constantValue(expr)!.value)
}

/** On a chain over several lines CPython points at the attribute's own line. */
export function attributePlace(unit: Unit, expr: Extract<Expr, { type: 'Attribute' }>): { span: Expr['span'] } {
  const { source } = unit.compilation
  if (source.lineAt(expr.span.start) === source.lineAt(expr.span.end)) return expr
  return { span: { start: expr.span.end - expr.attr.length, end: expr.span.end } }
}

function compileSubscript(unit: Unit, expr: Subscript): void {
  compileExpr(unit, expr.value)
  compileExpr(unit, expr.slice)
  unit.emit(expr, 'SUBSCR')
}

const BINARY_OPERATORS: Record<Operator, MachineOperator> = {
  Add: '+', Sub: '-', Mult: '*', MatMult: '@', Div: '/', Mod: '%', Pow: '**', LShift: '<<', RShift: '>>', BitOr: '|',
  BitXor: '^', BitAnd: '&', FloorDiv: '//',
}

export function binaryOperator(op: Operator): number {
  return operatorOf(BINARY_OPERATORS[op])
}

const UNARY_OPERATORS: Record<UnaryOp['op'], MachineOperator> = { Invert: 'invert', Not: 'not', UAdd: 'pos', USub: 'neg' }

function compileUnary(unit: Unit, expr: UnaryOp): void {
  const constant = constantValue(expr)
  if (constant !== undefined) return unit.emitConstant(expr, constant.value)
  compileExpr(unit, expr.operand)
  unit.emit(expr, 'UNARY', operatorOf(UNARY_OPERATORS[expr.op]))
}

/** `a or b` keeps the value that decided it. */
function compileBoolOp(unit: Unit, expr: BoolOp): void {
  const end = unit.label()
  const jump = expr.op === 'Or' ? 'JUMP_IF_TRUE' : 'JUMP_IF_FALSE'
  const last = expr.values.at(-1)!
  for (const value of expr.values.slice(0, -1)) {
    compileExpr(unit, value)
    if (isBoolean(value)) unit.emit(value, `${jump}_OR_POP`, end)
    else {
      unit.emit(value, 'DUP')
      unit.emit(value, jump, end)
      unit.emit(value, 'POP')
    }
  }
  compileExpr(unit, last)
  unit.place(end)
}

/** Whether the value can only be True or False. */
function isBoolean(expr: Expr): boolean {
  if (expr.type === 'UnaryOp') return expr.op === 'Not'
  return expr.type === 'Compare' && expr.ops.length === 1 && /^(Is|IsNot|In|NotIn)$/.test(expr.ops[0]!)
}

const COMPARISONS: Record<CompareOperator, readonly [mnemonic: string, operand: number]> = {
  Eq: ['COMPARE', operatorOf('==')],
  NotEq: ['COMPARE', operatorOf('!=')],
  Lt: ['COMPARE', operatorOf('<')],
  LtE: ['COMPARE', operatorOf('<=')],
  Gt: ['COMPARE', operatorOf('>')],
  GtE: ['COMPARE', operatorOf('>=')],
  In: ['CONTAINS', 0],
  NotIn: ['CONTAINS', 1],
  Is: ['IS', 0],
  IsNot: ['IS', 1],
}

function compileCompare(unit: Unit, expr: Compare): void {
  if (expr.ops.length === 1) return compileComparison(unit, expr)
  const undecided = unit.label()
  const end = unit.label()
  compileChain(unit, expr, (toEnd) => {
    unit.emit(expr, 'DUP')
    unit.emit(expr, 'JUMP_IF_FALSE', toEnd)
    unit.emit(expr, 'POP')
  }, undecided)
  unit.emit(expr, 'JUMP', end)
  unit.place(undecided)
  unit.emit(expr, 'SWAP', 2)
  unit.emit(expr, 'POP')
  unit.place(end)
}

function compileComparison(unit: Unit, expr: Compare): void {
  compileExpr(unit, expr.left)
  compileExpr(unit, expr.comparators[0]!)
  unit.emit(expr, ...COMPARISONS[expr.ops[0]!])
}

/** `a < b < c`: each middle value is computed once and kept; `test` leaves the chain when a comparison is false. */
function compileChain(unit: Unit, expr: Compare, test: (out: Label) => void, out: Label): void {
  compileExpr(unit, expr.left)
  for (const [index, op] of expr.ops.entries()) {
    compileExpr(unit, expr.comparators[index]!)
    if (index === expr.ops.length - 1) return unit.emit(expr, ...COMPARISONS[op])
    unit.emit(expr, 'SWAP', 2)
    unit.emit(expr, 'COPY', 2)
    unit.emit(expr, ...COMPARISONS[op])
    test(out)
  }
}

/** Goes to the label when the truth of the expression is `wanted`, leaving nothing on the stack. */
export function jumpIf(unit: Unit, expr: Expr, target: Label, wanted: boolean): void {
  const known = constantTruth(expr)
  if (known !== undefined) {
    if (known === wanted) unit.emit(expr, 'JUMP', target)
  } else if (expr.type === 'UnaryOp' && expr.op === 'Not') jumpIf(unit, expr.operand, target, !wanted)
  else if (expr.type === 'BoolOp') jumpIfBoolOp(unit, expr, target, wanted)
  else if (expr.type === 'Compare' && expr.ops.length > 1) jumpIfChain(unit, expr, target, wanted)
  else {
    compileExpr(unit, expr)
    unit.emit(expr, wanted ? 'JUMP_IF_TRUE' : 'JUMP_IF_FALSE', target)
  }
}

function jumpIfBoolOp(unit: Unit, expr: BoolOp, target: Label, wanted: boolean): void {
  const decides = expr.op === 'Or'
  const end = unit.label()
  for (const value of expr.values.slice(0, -1)) jumpIf(unit, value, decides === wanted ? target : end, decides)
  jumpIf(unit, expr.values.at(-1)!, target, wanted)
  unit.place(end)
}

function jumpIfChain(unit: Unit, expr: Compare, target: Label, wanted: boolean): void {
  const out = unit.label()
  const end = unit.label()
  compileChain(unit, expr, (toOut) => unit.emit(expr, 'JUMP_IF_FALSE', toOut), out)
  unit.emit(expr, wanted ? 'JUMP_IF_TRUE' : 'JUMP_IF_FALSE', target)
  unit.emit(expr, 'JUMP', end)
  unit.place(out)
  unit.emit(expr, 'POP')
  if (!wanted) unit.emit(expr, 'JUMP', target)
  unit.place(end)
}

/** CPython 3.11 marks the whole literal where a `__format__` within it fails, in tracebacks too: `whole`. */
function compileJoined(unit: Unit, expr: JoinedStr, whole: Expr = expr): void {
  if (expr.values.length === 0) return unit.emitConstant(whole, '')
  for (const value of expr.values) {
    if (value.type === 'FormattedValue') compileFormatted(unit, value, whole)
    else compileExpr(unit, value)
  }
  if (expr.values.length > 1) unit.emit(whole, 'BUILD_STRING', expr.values.length)
}

const CONVERSION_FLAGS = new Map([[115, 1], [114, 2], [97, 3]])
const HAS_SPEC = 4

function compileFormatted(unit: Unit, expr: FormattedValue, whole: Expr = expr): void {
  compileExpr(unit, expr.value)
  if (expr.format_spec) compileJoined(unit, expr.format_spec, whole)
  const conversion = CONVERSION_FLAGS.get(expr.conversion) ?? 0
  unit.emit(whole, 'FORMAT_VALUE', conversion | (expr.format_spec ? HAS_SPEC : 0))
}

/** Pushes a tuple of texts as one constant. */
export function namesConstant(names: readonly string[]): PyTuple {
  return new PyTuple([...names])
}
