import type { ClassDef, Stmt } from '../ast.ts'
import { compileKeywords } from './calls.ts'
import { gatherList } from './displays.ts'
import { compileExprs } from './expressions.ts'
import { callDecorators, docstringOf, firstLine, makeFunction, pushDecorators } from './functions.ts'
import { storeName } from './names.ts'
import { compileStatements } from './statements.ts'
import { Unit } from './unit.ts'

export function compileClass(unit: Unit, node: ClassDef): void {
  const isUnpacked = node.bases.some((base) => base.type === 'Starred')
  pushDecorators(unit, node.decorator_list)
  const child = new Unit(unit.compilation, unit.compilation.symbols.scopes.get(node)!, unit)
  compileBody(child, node)
  const code = child.finish({ kind: 'class', firstLine: firstLine(unit, node) })
  makeFunction(unit, node, child, code, 0)
  unit.emitConstant(node, node.name)
  if (isUnpacked) {
    gatherList(unit, node, node.bases)
    unit.emit(node, 'LIST_TO_TUPLE')
  } else compileExprs(unit, node.bases)
  compileKeywords(unit, node, node.keywords)
  if (isUnpacked) unit.emit(node, 'BUILD_CLASS_EX')
  else unit.emit(node, 'BUILD_CLASS', node.bases.length)
  callDecorators(unit, node.decorator_list)
  storeName(unit, node.name, node)
}

/** The body fills the namespace in local 0 and answers the cell of `__class__` where a method needs one. */
function compileBody(unit: Unit, node: ClassDef): void {
  if (unit.scope.needsClassCell) unit.emit(node, 'MAKE_CELL', unit.slot('__class__'))
  unit.emitName(node, 'LOAD_NAME', '__name__')
  unit.emitName(node, 'STORE_NAME', '__module__')
  unit.emitConstant(node, unit.qualifiedName)
  unit.emitName(node, 'STORE_NAME', '__qualname__')
  if (hasAnnotations(node.body)) unit.emit(node, 'SETUP_ANNOTATIONS')
  const docstring = docstringOf(node.body)
  if (docstring !== undefined) {
    unit.emitConstant(node.body[0]!, docstring)
    unit.emitName(node.body[0]!, 'STORE_NAME', '__doc__')
  }
  compileStatements(unit, docstring === undefined ? node.body : node.body.slice(1))
  if (unit.scope.needsClassCell) unit.emit(node, 'LOAD_CLOSURE', unit.slot('__class__'))
  else unit.emitConstant(node, null)
  unit.emit(node, 'RETURN')
}

/** Whether a module or class body annotates a name, in its blocks included, functions and classes inside apart. */
export function hasAnnotations(body: readonly Stmt[]): boolean {
  return body.some((statement) => {
    switch (statement.type) {
      case 'AnnAssign':
        return true
      case 'If':
      case 'For':
      case 'AsyncFor':
      case 'While':
        return hasAnnotations(statement.body) || hasAnnotations(statement.orelse)
      case 'With':
      case 'AsyncWith':
        return hasAnnotations(statement.body)
      case 'Try':
      case 'TryStar': {
        const { body: tried, handlers, orelse, finalbody } = statement
        return [tried, orelse, finalbody, ...handlers.map((handler) => handler.body)].some(hasAnnotations)
      }
      case 'Match':
        return statement.cases.some((part) => hasAnnotations(part.body))
      default:
        return false
    }
  })
}
