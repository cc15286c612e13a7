import type { AnnAssign, Assign, AugAssign, Expr } from '../ast.ts'
import { hasFrame, mangle } from '../symtable.ts'
import { binaryOperator, compileExpr, compileExprs } from './expressions.ts'
import { compileAnnotation } from './functions.ts'
import { loadName, storeName } from './names.ts'
import { compileTarget } from './targets.ts'
import type { Unit } from './unit.ts'

export function compileAssign(unit: Unit, node: Assign): void {
  const [first] = node.targets
  if (node.targets.length === 1 && exchanges(first!, node.value)) return compileExchange(unit, first, node.value)
  compileExpr(unit, node.value)
  for (const target of node.targets.slice(0, -1)) {
    unit.emit(node, 'DUP')
    compileTarget(unit, target)
  }
  compileTarget(unit, node.targets.at(-1)!)
}

type PlainTuple = Extract<Expr, { type: 'Tuple' }>

/** `a, b = b, a` and its like need no tuple. */
function exchanges(target: Expr, value: Expr): target is PlainTuple {
  if (target.type !== 'Tuple' || value.type !== 'Tuple' || target.elts.length !== value.elts.length) return false
  const { length } = target.elts
  return (length === 2 || length === 3) && [...target.elts, ...value.elts].every((elt) => elt.type !== 'Starred')
}

function compileExchange(unit: Unit, target: PlainTuple, value: Expr): void {
  compileExprs(unit, (value as PlainTuple).elts)
  unit.emit(value, 'SWAP', target.elts.length)
  for (const elt of target.elts) compileTarget(unit, elt)
}

/** The target is read, changed and written: three moves that another thread may come between. */
export function compileAugmented(unit: Unit, node: AugAssign): void {
  const { target } = node
  const change = () => {
    compileExpr(unit, node.value)
    unit.emit(node, 'INPLACE', binaryOperator(node.op))
  }
  if (target.type === 'Name') {
    loadName(unit, target.id, target)
    change()
    storeName(unit, target.id, target)
  } else if (target.type === 'Attribute') {
    const name = mangle(unit.scope.privateTo, target.attr)
    compileExpr(unit, target.value)
    unit.emit(target, 'DUP')
    unit.emitName(target, 'LOAD_ATTR', name)
    change()
    unit.emit(target, 'SWAP', 2)
    unit.emitName(target, 'STORE_ATTR', name)
  } else {
    compileExprs(unit, [target.value, target.slice])
    unit.emit(target, 'COPY', 2)
    unit.emit(target, 'COPY', 2)
    unit.emit(target, 'SUBSCR')
    change()
    unit.emit(target, 'SWAP', 3)
    unit.emit(target, 'SWAP', 2)
    unit.emit(target, 'STORE_SUBSCR')
  }
}

/** The value first, then, in modules and classes only, the annotation; a bare name's is kept in `__annotations__`. */
export function compileAnnotated(unit: Unit, node: AnnAssign): void {
  const { target, annotation } = node
  if (node.value) {
    compileExpr(unit, node.value)
    compileTarget(unit, target)
  }
  if (hasFrame(unit.scope)) return
  if (node.simple === 1 && target.type === 'Name') {
    compileAnnotation(unit, annotation)
    loadName(unit, '__annotations__', node)
    unit.emitConstant(target, mangle(unit.scope.privateTo, target.id))
    unit.emit(node, 'STORE_SUBSCR')
  } else if (!unit.compilation.annotationsAreText) {
    compileExpr(unit, annotation)
    unit.emit(node, 'POP')
  }
}
