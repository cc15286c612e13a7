import type { Assert, If, Raise, Return, Stmt } from '../ast.ts'
import { compileAnnotated, compileAssign, compileAugmented } from './assignments.ts'
import { compileClass } from './classes.ts'
import { constantValue } from './constants.ts'
import { compileExpr, jumpIf } from './expressions.ts'
import { compileFunction, returnTop } from './functions.ts'
import { compileImport, compileImportFrom } from './imports.ts'
import { compileAsyncFor, compileBreak, compileContinue, compileFor, compileWhile } from './loops.ts'
import { compileMatch } from './match.ts'
import { compileDelete } from './targets.ts'
import { compileTry, compileTryStar } from './try.ts'
import type { Unit } from './unit.ts'
import { unwind } from './unwind.ts'
import { compileWith } from './with.ts'

type Compilers = { readonly [Type in Stmt['type']]: (unit: Unit, node: Extract<Stmt, { type: Type }>) => void }

const COMPILERS: Compilers = {
  FunctionDef: compileFunction,
  AsyncFunctionDef: compileFunction,
  ClassDef: compileClass,
  Return: compileReturn,
  Delete(unit, node) {
    for (const target of node.targets) compileDelete(unit, target)
  },
  Assign: compileAssign,
  AugAssign: compileAugmented,
  AnnAssign: compileAnnotated,
  For: compileFor,
  AsyncFor: compileAsyncFor,
  While: compileWhile,
  If: compileIf,
  With: compileWith,
  AsyncWith: compileWith,
  Match: compileMatch,
  Raise: compileRaise,
  Try: compileTry,
  TryStar: compileTryStar,
  Assert: compileAssert,
  Import: compileImport,
  ImportFrom: compileImportFrom,
  Global() {},
  Nonlocal() {},
  Expr(unit, node) {
    if (node.value.type === 'Constant') return unit.emit(node, 'NOP')
    compileExpr(unit, node.value)
    unit.emit(node, 'POP')
  },
  Pass: (unit, node) => unit.emit(node, 'NOP'),
  Break: compileBreak,
  Continue: compileContinue,
}

export function compileStatements(unit: Unit, body: readonly Stmt[]): void {
  for (const statement of body) {
    const compile = COMPILERS[statement.type] as (unit: Unit, node: Stmt) => void
    compile(unit, statement)
  }
}

function compileReturn(unit: Unit, node: Return): void {
  const constant = node.value === null ? { value: null } : constantValue(node.value)
  if (constant === undefined) compileExpr(unit, node.value!)
  unwind(unit, node, { toLoop: false, keepsValue: constant === undefined }, compileStatements, () => {
    if (constant !== undefined) unit.emitConstant(node, constant.value)
    returnTop(unit, node)
  })
}

function compileIf(unit: Unit, node: If): void {
  const orelse = unit.label()
  const end = unit.label()
  jumpIf(unit, node.test, orelse, false)
  compileStatements(unit, node.body)
  if (node.orelse.length > 0) unit.emit(node, 'JUMP', end)
  unit.place(orelse)
  compileStatements(unit, node.orelse)
  unit.place(end)
}

function compileRaise(unit: Unit, node: Raise): void {
  const operands = [node.exc, node.cause].filter((expr) => expr !== null)
  for (const operand of operands) compileExpr(unit, operand)
  unit.emit(node, 'RAISE', operands.length)
}

function compileAssert(unit: Unit, node: Assert): void {
  const end = unit.label()
  jumpIf(unit, node.test, end, true)
  // For CPython the failure stands where the test does.
  const where = node.test
  unit.emit(where, 'ASSERTION_ERROR')
  if (node.msg) {
    unit.emit(where, 'PUSH_NULL')
    compileExpr(unit, node.msg)
    unit.emit(where, 'CALL', 1)
  }
  unit.emit(where, 'RAISE', 1)
  unit.place(end)
}
