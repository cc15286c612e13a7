import type { Comprehension, Expr } from '../ast.ts'
import type { CodeKind } from '../../../bytecode/program.ts'
import { compileExpr, jumpIf } from './expressions.ts'
import { makeFunction, returnTop } from './functions.ts'
import { compileTarget } from './targets.ts'
import { Unit } from './unit.ts'
import { awaitTop } from './unwind.ts'

type ComprehensionExpr = Extract<Expr, { type: 'ListComp' | 'SetComp' | 'DictComp' | 'GeneratorExp' }>

const BUILDERS = { ListComp: 'BUILD_LIST', SetComp: 'BUILD_SET', DictComp: 'BUILD_MAP' } as const

/** A comprehension is a function of its own, called with the iterator of its first `in`, as in CPython 3.11. */
export function compileComprehension(unit: Unit, expr: ComprehensionExpr): void {
  const scope = unit.compilation.symbols.scopes.get(expr)!
  const child = new Unit(unit.compilation, scope, unit)
  compileBody(child, expr)
  const signature = { positionalOnly: 1, positional: ['.0'], keywordOnly: [], varargs: null, varkeywords: null }
  const code = child.finish({ kind: codeKind(expr, scope.isCoroutine), signature })
  makeFunction(unit, expr, child, code, 0)
  unit.emit(expr, 'PUSH_NULL')
  const [first] = expr.generators
  compileExpr(unit, first!.iter)
  unit.emit(first!.iter, first!.is_async ? 'GET_AITER' : 'GET_ITER')
  unit.emit(expr, 'CALL', 1)
  if (scope.isCoroutine && expr.type !== 'GeneratorExp') awaitTop(unit, expr)
}

function codeKind(expr: ComprehensionExpr, isCoroutine: boolean): CodeKind {
  if (expr.type === 'GeneratorExp') return isCoroutine ? 'async-generator' : 'generator'
  return isCoroutine ? 'coroutine' : 'function'
}

function compileBody(unit: Unit, expr: ComprehensionExpr): void {
  makeOwnCells(unit)
  if (expr.type === 'GeneratorExp') {
    compileClauses(unit, expr, 0, 0)
    unit.emitConstant(expr, null)
  } else {
    unit.emit(expr, BUILDERS[expr.type], 0)
    compileClauses(unit, expr, 0, 1)
  }
  if (expr.type === 'GeneratorExp') returnTop(unit, expr)
  else unit.emit(expr, 'RETURN')
}

/** Wraps every name of a scope that functions inside it use. */
export function makeOwnCells(unit: Unit): void {
  for (const [name, use] of unit.scope.names) {
    if (use.binding === 'cell') unit.emit(unit.scope.node, 'MAKE_CELL', unit.slot(name))
  }
}

/** `for … in … if …` number `index` and what is inside it; `depth` values are on the stack below. */
function compileClauses(unit: Unit, expr: ComprehensionExpr, index: number, depth: number): void {
  const clause = expr.generators[index]
  if (clause === undefined) return compileElement(unit, expr, depth)
  if (index === 0) unit.emit(expr, 'LOAD_LOCAL', unit.slot('.0'))
  else {
    compileExpr(unit, clause.iter)
    unit.emit(clause.iter, clause.is_async ? 'GET_AITER' : 'GET_ITER')
  }
  if (clause.is_async) compileAsyncClause(unit, expr, index, depth)
  else compileClause(unit, expr, index, depth)
}

function compileClause(unit: Unit, expr: ComprehensionExpr, index: number, depth: number): void {
  const clause = expr.generators[index]!
  const head = unit.label()
  const next = unit.label()
  const end = unit.label()
  unit.place(head)
  unit.emit(clause.iter, 'FOR_ITER', end)
  compileTarget(unit, clause.target)
  compileConditions(unit, clause, next)
  compileClauses(unit, expr, index + 1, depth + 1)
  unit.place(next)
  unit.emit(expr, 'JUMP_BACK', head)
  unit.place(end)
}

function compileAsyncClause(unit: Unit, expr: ComprehensionExpr, index: number, depth: number): void {
  const clause = expr.generators[index]!
  const head = unit.label()
  const next = unit.label()
  const stop = unit.label()
  unit.place(head)
  const region = unit.region(stop, depth + 1)
  region.open()
  unit.emit(clause.iter, 'GET_ANEXT')
  awaitTop(unit, clause.iter)
  region.finish()
  compileTarget(unit, clause.target)
  compileConditions(unit, clause, next)
  compileClauses(unit, expr, index + 1, depth + 1)
  unit.place(next)
  unit.emit(expr, 'JUMP_BACK', head)
  unit.place(stop)
  unit.emit(clause.iter, 'END_ASYNC_FOR')
}

function compileConditions(unit: Unit, clause: Comprehension, next: ReturnType<Unit['label']>): void {
  for (const condition of clause.ifs) jumpIf(unit, condition, next, false)
}

/** One element: the collection lies `depth` values deep once the element is popped. */
function compileElement(unit: Unit, expr: ComprehensionExpr, depth: number): void {
  if (expr.type === 'DictComp') {
    compileExpr(unit, expr.key)
    compileExpr(unit, expr.value)
    return unit.emit(expr, 'MAP_ADD', depth)
  }
  compileExpr(unit, expr.elt)
  if (expr.type === 'ListComp') return unit.emit(expr, 'LIST_APPEND', depth)
  if (expr.type === 'SetComp') return unit.emit(expr, 'SET_ADD', depth)
  if (unit.scope.isCoroutine) unit.emit(expr, 'ASYNC_GEN_WRAP')
  unit.emit(expr, 'YIELD')
  unit.emit(expr, 'POP')
}
