import type { Import, ImportFrom } from '../ast.ts'
import { namesConstant } from './expressions.ts'
import { storeName } from './names.ts'
import type { Located, Unit } from './unit.ts'

export function compileImport(unit: Unit, node: Import): void {
  for (const { name, asname } of node.names) {
    importModule(unit, node, name, null)
    if (asname === null) storeName(unit, name.split('.')[0]!, node)
    else {
      descend(unit, node, name.split('.').slice(1))
      storeName(unit, asname, node)
    }
  }
}

function importModule(unit: Unit, where: Located, name: string, wanted: readonly string[] | null): void {
  unit.emitConstant(where, 0)
  unit.emitConstant(where, wanted && namesConstant(wanted))
  unit.emitName(where, 'IMPORT_NAME', name)
}

/** `import a.b.c as d` binds c, not a. */
function descend(unit: Unit, where: Located, parts: readonly string[]): void {
  for (const part of parts) {
    unit.emitName(where, 'IMPORT_FROM', part)
    unit.emit(where, 'SWAP', 2)
    unit.emit(where, 'POP')
  }
}

export function compileImportFrom(unit: Unit, node: ImportFrom): void {
  if (node.module === '__future__' && node.level === 0) return unit.emit(node, 'NOP')
  if (node.level > 0) {
    unit.refuse(node, 'A relative import is left out: a program here is one file.', 'Put the code into this file.')
  }
  importModule(unit, node, node.module!, node.names.map((alias) => alias.name))
  if (node.names[0]!.name === '*') return unit.emit(node, 'IMPORT_STAR')
  for (const { name, asname } of node.names) {
    unit.emitName(node, 'IMPORT_FROM', name)
    storeName(unit, asname ?? name, node)
  }
  unit.emit(node, 'POP')
}
