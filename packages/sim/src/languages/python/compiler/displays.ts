import type { Dict, Expr } from '../ast.ts'
import { constantValue } from './constants.ts'
import { compileExpr, compileExprs } from './expressions.ts'
import type { Located, Unit } from './unit.ts'

type Sequence = Extract<Expr, { type: 'Tuple' | 'List' | 'Set' }>

/** Tuples, lists and sets as written. */
export function compileSequence(unit: Unit, expr: Sequence): void {
  const constant = constantValue(expr)
  if (constant !== undefined) return unit.emitConstant(expr, constant.value)
  const { elts } = expr
  const plain = elts.findIndex((elt) => elt.type === 'Starred')
  if (plain < 0) {
    compileExprs(unit, elts)
    unit.emit(expr, `BUILD_${expr.type.toUpperCase()}`, elts.length)
  } else if (expr.type === 'Set') gather(unit, expr, elts, plain, { build: 'BUILD_SET', add: 'SET_ADD', extend: 'SET_UPDATE' })
  else {
    gatherList(unit, expr, elts)
    if (expr.type === 'Tuple') unit.emit(expr, 'LIST_TO_TUPLE')
  }
}

/** Pushes a list of values some of which are starred. */
export function gatherList(unit: Unit, where: Located, elts: readonly Expr[]): void {
  const plain = elts.findIndex((elt) => elt.type === 'Starred')
  const before = plain < 0 ? elts.length : plain
  gather(unit, where, elts, before, { build: 'BUILD_LIST', add: 'LIST_APPEND', extend: 'LIST_EXTEND' })
}

interface Gathering {
  readonly build: string
  readonly add: string
  readonly extend: string
}

function gather(unit: Unit, where: Located, elts: readonly Expr[], plain: number, { build, add, extend }: Gathering): void {
  compileExprs(unit, elts.slice(0, plain))
  unit.emit(where, build, plain)
  for (const elt of elts.slice(plain)) {
    compileExpr(unit, elt.type === 'Starred' ? elt.value : elt)
    unit.emit(where, elt.type === 'Starred' ? extend : add, 1)
  }
}

export function compileDict(unit: Unit, expr: Dict): void {
  const unpacking = expr.keys.indexOf(null)
  const plain = unpacking < 0 ? expr.keys.length : unpacking
  for (let i = 0; i < plain; i++) compileExprs(unit, [expr.keys[i]!, expr.values[i]!])
  unit.emit(expr, 'BUILD_MAP', plain)
  for (let i = plain; i < expr.keys.length; i++) addPair(unit, expr, expr.keys[i]!, expr.values[i]!)
}

function addPair(unit: Unit, expr: Dict, key: Expr | null, value: Expr): void {
  if (key === null) {
    compileExpr(unit, value)
    unit.emit(expr, 'DICT_UPDATE', 1)
  } else {
    compileExprs(unit, [key, value])
    unit.emit(expr, 'MAP_ADD', 1)
  }
}
