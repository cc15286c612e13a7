import type { Expr } from '../ast.ts'
import { mangle } from '../symtable.ts'
import { compileExpr } from './expressions.ts'
import { deleteName, storeName } from './names.ts'
import type { Located, Unit } from './unit.ts'

const HIGH_BYTE = 8

/** Pops the top into whatever can be assigned to. */
export function compileTarget(unit: Unit, target: Expr): void {
  switch (target.type) {
    case 'Name':
      return storeName(unit, target.id, target)
    case 'Attribute':
      compileExpr(unit, target.value)
      return unit.emitName(target, 'STORE_ATTR', mangle(unit.scope.privateTo, target.attr))
    case 'Subscript':
      compileExpr(unit, target.value)
      compileExpr(unit, target.slice)
      return unit.emit(target, 'STORE_SUBSCR')
    case 'Tuple':
    case 'List':
      return unpack(unit, target.elts, target)
    default:
      throw new Error(`nothing can be assigned to a ${target.type}`)
  }
}

function unpack(unit: Unit, elts: readonly Expr[], where: Located): void {
  const star = elts.findIndex((elt) => elt.type === 'Starred')
  if (star < 0) unit.emit(where, 'UNPACK', elts.length)
  else unit.emit(where, 'UNPACK_EX', star | ((elts.length - star - 1) << HIGH_BYTE))
  for (const elt of elts) compileTarget(unit, elt.type === 'Starred' ? elt.value : elt)
}

export function compileDelete(unit: Unit, target: Expr): void {
  switch (target.type) {
    case 'Name':
      return deleteName(unit, target.id, target)
    case 'Attribute':
      compileExpr(unit, target.value)
      return unit.emitName(target, 'DELETE_ATTR', mangle(unit.scope.privateTo, target.attr))
    case 'Subscript':
      compileExpr(unit, target.value)
      compileExpr(unit, target.slice)
      return unit.emit(target, 'DELETE_SUBSCR')
    case 'Tuple':
    case 'List':
      for (const elt of target.elts) compileDelete(unit, elt)
      return
    default:
      throw new Error(`a ${target.type} cannot be deleted`)
  }
}
