import type { Var } from '../check/objects.ts'
import type { GoType } from '../check/types.ts'
import type { Emitter, Home } from './emitter.ts'

/** Pushes a variable's value; for structs and arrays its storage. */
export function loadHome(e: Emitter, home: Home): void {
  if (home.kind === 'global') {
    e.emit('LOAD_GLOBAL', e.asm.name(home.name))
    if (home.held === 'cell') e.emit('GO_DEREF')
  } else e.emit(home.kind === 'cell' ? 'LOAD_CELL' : 'LOAD_LOCAL', home.register)
}

/** Pops into a variable that holds no storage; `fresh` gives a new variable its first value, storage included. */
export function storeHome(e: Emitter, home: Home, how: 'fresh' | 'assign'): void {
  if (home.kind === 'global') {
    e.emit('STORE_GLOBAL', e.asm.name(home.name))
    return
  }
  if (home.kind === 'cell' && how === 'fresh') {
    e.emit('GO_NEW_CELL')
    e.emit('STORE_LOCAL', home.register)
  } else e.emit(home.kind === 'cell' ? 'STORE_CELL' : 'STORE_LOCAL', home.register)
}

/** Pushes what points to a variable: its cell, or its storage. */
export function loadAddress(e: Emitter, home: Home): void {
  if (home.kind === 'global') e.emit('LOAD_GLOBAL', e.asm.name(home.name))
  else e.emit(home.kind === 'cell' ? 'LOAD_CLOSURE' : 'LOAD_LOCAL', home.register)
}

/** Declares a new local variable and pops its first value into it. */
export function define(e: Emitter, variable: Var): Home {
  const home = e.declare(variable)
  storeHome(e, home, 'fresh')
  return home
}

export function pushZero(e: Emitter, type: GoType): void {
  e.emit('GO_ZERO', e.constant(e.rtype(type)))
}
