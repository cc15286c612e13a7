import type { Call, Expr, Keyword } from '../ast.ts'
import { mangle } from '../symtable.ts'
import { gatherList } from './displays.ts'
import { attributePlace, compileExpr, compileExprs, namesConstant } from './expressions.ts'
import type { Located, Unit } from './unit.ts'

const HAS_KEYWORDS = 1

export function compileCall(unit: Unit, expr: Call): void {
  const { func, args, keywords } = expr
  if (args.some((arg) => arg.type === 'Starred') || keywords.some((keyword) => keyword.arg === null)) {
    return compileUnpackingCall(unit, expr)
  }
  if (func.type === 'Attribute') loadMethod(unit, func)
  else {
    compileExpr(unit, func)
    unit.emit(func, 'PUSH_NULL')
  }
  compileExprs(unit, args)
  compileExprs(unit, keywords.map((keyword) => keyword.value))
  callWith(unit, expr, args.length, keywords)
}

/** An attribute that is called at once: no bound method need be made. */
function loadMethod(unit: Unit, func: Extract<Expr, { type: 'Attribute' }>): void {
  compileExpr(unit, func.value)
  unit.emitName(attributePlace(unit, func), 'LOAD_METHOD', mangle(unit.scope.privateTo, func.attr))
}

function callWith(unit: Unit, expr: Call, positional: number, keywords: readonly Keyword[]): void {
  const where = callPlace(unit, expr)
  if (keywords.length === 0) return unit.emit(where, 'CALL', positional)
  unit.emitConstant(where, namesConstant(keywords.map((keyword) => keyword.arg!)))
  unit.emit(where, 'CALL_KW', positional + keywords.length)
}

/** The call of a method on a chain over several lines begins, for CPython, at the method's name. */
function callPlace(unit: Unit, expr: Call): Located {
  if (expr.func.type !== 'Attribute') return expr
  const { start } = attributePlace(unit, expr.func).span
  return { span: { start, end: expr.span.end } }
}

function compileUnpackingCall(unit: Unit, expr: Call): void {
  compileExpr(unit, expr.func)
  unit.emit(expr.func, 'PUSH_NULL')
  gatherList(unit, expr, expr.args)
  unit.emit(expr, 'LIST_TO_TUPLE')
  if (expr.keywords.length > 0) compileKeywords(unit, expr, expr.keywords)
  unit.emit(expr, 'CALL_EX', expr.keywords.length > 0 ? HAS_KEYWORDS : 0)
}

/** Pushes a dict of keyword arguments; a name given twice is refused when the program runs. */
export function compileKeywords(unit: Unit, where: Located, keywords: readonly Keyword[]): void {
  const unpacking = keywords.findIndex((keyword) => keyword.arg === null)
  const plain = unpacking < 0 ? keywords.length : unpacking
  compileRun(unit, where, keywords.slice(0, plain))
  let rest = keywords.slice(plain)
  while (rest.length > 0) {
    const [first] = rest
    const end = first!.arg === null ? 1 : runLength(rest)
    if (first!.arg === null) compileExpr(unit, first!.value)
    else compileRun(unit, where, rest.slice(0, end))
    unit.emit(where, 'DICT_MERGE', 1)
    rest = rest.slice(end)
  }
}

function runLength(keywords: readonly Keyword[]): number {
  const end = keywords.findIndex((keyword) => keyword.arg === null)
  return end < 0 ? keywords.length : end
}

function compileRun(unit: Unit, where: Located, keywords: readonly Keyword[]): void {
  for (const { arg, value } of keywords) {
    unit.emitConstant(where, arg)
    compileExpr(unit, value)
  }
  unit.emit(where, 'BUILD_MAP', keywords.length)
}
