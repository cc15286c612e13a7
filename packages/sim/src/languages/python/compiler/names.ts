import { mangle } from '../symtable.ts'
import type { Located, Unit } from './unit.ts'

type Access = 'LOAD' | 'STORE' | 'DELETE'

/** Pushes the value of a name. */
export function loadName(unit: Unit, name: string, where: Located): void {
  if (name === '__debug__') unit.emitConstant(where, true)
  else accessName(unit, 'LOAD', name, where)
}

export function storeName(unit: Unit, name: string, where: Located): void {
  accessName(unit, 'STORE', name, where)
}

export function deleteName(unit: Unit, name: string, where: Located): void {
  accessName(unit, 'DELETE', name, where)
}

function accessName(unit: Unit, access: Access, name: string, where: Located): void {
  const { scope } = unit
  const mangled = mangle(scope.privateTo, name)
  const binding = scope.names.get(mangled)?.binding ?? 'global-implicit'
  const inClass = scope.kind === 'class'
  if (scope.kind === 'module' || binding === 'global-explicit') unit.emitName(where, `${access}_GLOBAL`, mangled)
  else if (binding === 'free' || binding === 'cell') cell(unit, access, mangled, where, inClass)
  else if (inClass) unit.emitName(where, `${access}_NAME`, mangled)
  else if (binding === 'local') unit.emit(where, `${access}_LOCAL`, unit.slot(mangled))
  else unit.emitName(where, `${access}_GLOBAL`, mangled)
}

function cell(unit: Unit, access: Access, name: string, where: Located, inClass: boolean): void {
  const mnemonic = inClass && access === 'LOAD' ? 'LOAD_CLASS_CELL' : `${access}_CELL`
  unit.emit(where, mnemonic, unit.slot(name))
}
