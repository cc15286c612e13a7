import type { Assign, Expr, Ident, IncDec } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import type { Var } from '../check/objects.ts'
import { under, type GoType } from '../check/types.ts'
import { GoComplex } from '../runtime/values.ts'
import { isStorage, type Emitter, type Home } from './emitter.ts'
import { adapt, emitAs, emitAssert, emitExpr, emitMapGet, emitValue, indexedCore, mapRef, structBehind, throughPointer, walkPath } from './expressions.ts'
import { emitOperator } from './operators.ts'
import { define, loadAddress, loadHome, storeHome } from './variables.ts'

const complexOne = new GoComplex(1, 0)

/** A place that can be assigned to, after what it needs (a struct, an index …) has been pushed: how many values that is, and how to store. */
export interface Place {
  readonly operands: number
  readonly type: GoType
  /** Pops the value on top of the operands. */
  readonly store: () => void
  /** Pushes the current value, the operands staying on the stack. */
  readonly load: () => void
}

/** Pushes the operands of a place. */
export function preparePlace(e: Emitter, x: Expr): Place {
  const inner = unparen(x)
  const type = inner.kind === 'ident' && inner.name === '_' ? undefined : e.typeOf(inner)
  if (!type) return { operands: 0, type: under({ kind: 'tuple', types: [] }), store: () => e.emit('POP'), load: () => e.load(null) }
  switch (inner.kind) {
    case 'ident': {
      const object = e.objectOf(inner)
      if (object?.kind !== 'var') throw new Error('assignment to no variable')
      return variablePlace(e, e.homeOf(object), type)
    }
    case 'selector': {
      const selection = e.selectionOf(inner)
      if (!selection) return globalPlace(e, inner.name, type)
      return fieldPlace(e, inner.x, selection.path, type)
    }
    case 'index': return indexPlace(e, inner.x, inner.indices[0]!, type)
    case 'star':
      emitExpr(e, inner.x)
      if (isStorage(type)) e.emit('GO_NIL_CHECK')
      return { operands: 1, type, store: () => (isStorage(type) ? emitOverwrite(e, type) : e.emit('GO_SET_DEREF')), load: () => loadCopy(e, 1, isStorage(type) ? undefined : 'GO_DEREF') }
    default: throw new Error(`assignment to a ${inner.kind}`)
  }
}

/** `pkg.Variable`. */
function globalPlace(e: Emitter, name: Ident, type: GoType): Place {
  const object = e.objectOf(name)
  if (object?.kind !== 'var') throw new Error('assignment to no variable')
  return variablePlace(e, e.homeOf(object), type)
}

function loadCopy(e: Emitter, operands: number, mnemonic: string | undefined, operand = 0): void {
  for (let i = 0; i < operands; i++) e.emit('COPY', operands)
  if (mnemonic !== undefined) e.emit(mnemonic, operand)
}

/** Pops a struct or array over the storage below it. */
export function emitOverwrite(e: Emitter, type: GoType): void {
  e.emit('GO_ASSIGN', e.constant(e.rtype(type)))
}

function variablePlace(e: Emitter, home: Home, type: GoType): Place {
  if (isStorage(type)) {
    loadAddress(e, home)
    return { operands: 1, type, store: () => emitOverwrite(e, type), load: () => e.emit('DUP') }
  }
  if (home.kind === 'global' && home.held === 'cell') {
    loadAddress(e, home)
    return { operands: 1, type, store: () => e.emit('GO_SET_DEREF'), load: () => loadCopy(e, 1, 'GO_DEREF') }
  }
  return { operands: 0, type, store: () => storeHome(e, home, 'assign'), load: () => loadHome(e, home) }
}

function fieldPlace(e: Emitter, x: Expr, path: readonly number[], type: GoType): Place {
  emitExpr(e, x)
  const owner = structBehind(walkPath(e, e.typeOf(x), path.slice(0, -1)))
  const ref = e.constant({ owner: e.rtype(owner), index: path.at(-1)! })
  if (isStorage(type)) {
    e.emit('GO_FIELD', ref)
    return { operands: 1, type, store: () => emitOverwrite(e, type), load: () => e.emit('DUP') }
  }
  return { operands: 1, type, store: () => e.emit('GO_SET_FIELD', ref), load: () => loadCopy(e, 1, 'GO_FIELD', ref) }
}

function indexPlace(e: Emitter, x: Expr, index: Expr, type: GoType): Place {
  const core = indexedCore(e, x)
  emitExpr(e, x)
  if (core.kind === 'map') {
    const ref = mapRef(e, e.typeOf(x)) << 8
    emitAs(e, index, core.keyType)
    return { operands: 2, type, store: () => e.emit('GO_MAP_SET', ref), load: () => loadCopy(e, 2, 'GO_MAP_GET', ref) }
  }
  const flag = throughPointer(e, x)
  emitExpr(e, index)
  if (isStorage(type)) {
    e.emit('GO_INDEX', flag)
    return { operands: 1, type, store: () => emitOverwrite(e, type), load: () => e.emit('DUP') }
  }
  return { operands: 2, type, store: () => e.emit('GO_SET_INDEX', flag), load: () => loadCopy(e, 2, 'GO_INDEX', flag) }
}

export function emitAssign(e: Emitter, s: Assign): void {
  if (s.op === ':=') return emitDefine(e, s)
  if (s.op !== '=') return emitUpdate(e, s.left[0]!, s.op, () => emitExpr(e, s.right[0]!))
  if (s.left.length === 1 && s.right.length === 1) {
    const place = preparePlace(e, s.left[0]!)
    emitInto(e, s.right[0]!, s.left[0]!, place.type)
    e.at(s)
    place.store()
    return
  }
  emitParallel(e, s)
}

function emitInto(e: Emitter, value: Expr, target: Expr, type: GoType): void {
  const inner = unparen(target)
  if (inner.kind === 'ident' && inner.name === '_') emitValue(e, value)
  else emitAs(e, value, type)
}

/** `x op= y`: the place is worked out once. */
function emitUpdate(e: Emitter, target: Expr, op: string, value: () => void): void {
  const place = preparePlace(e, target)
  e.at(target)
  place.load()
  value()
  e.at(target)
  emitOperator(e, op, place.type)
  place.store()
}

export function emitIncDec(e: Emitter, s: IncDec): void {
  emitUpdate(e, s.x, s.op, () => {
    const type = under(e.typeOf(s.x))
    const complex = type.kind === 'basic' && type.class === 'complex'
    e.load(complex ? complexOne : 1)
  })
}

/** `a, b = x, y`: all operands and values first, then the stores, from left to right. */
function emitParallel(e: Emitter, s: Assign): void {
  const places = s.left.map((target) => {
    const place = preparePlace(e, target)
    const registers = Array.from({ length: place.operands }, () => e.temporary('operand'))
    for (const register of registers.toReversed()) e.emit('STORE_LOCAL', register)
    return { place, registers, target }
  })
  const values = pushValues(e, s.right, places.map(({ place, target }) => (isBlank(target) ? undefined : place.type)))
  e.at(s)
  for (const [at, { place, registers }] of places.entries()) {
    for (const register of registers) e.emit('LOAD_LOCAL', register)
    e.emit('LOAD_LOCAL', values[at]!)
    place.store()
  }
}

function isBlank(x: Expr): boolean {
  return x.kind === 'ident' && x.name === '_'
}

/** Works out the right side into registers, one for each target, adapted to the targets' types. */
export function pushValues(e: Emitter, right: readonly Expr[], targets: readonly (GoType | undefined)[]): number[] {
  const registers = targets.map(() => e.temporary('value'))
  if (right.length === targets.length) {
    for (const [at, value] of right.entries()) {
      const target = targets[at]
      if (target) emitAs(e, value, target)
      else emitValue(e, value)
      e.emit('STORE_LOCAL', registers[at]!)
    }
    return registers
  }
  const types = emitMultiple(e, right[0]!)
  for (let at = types.length - 1; at >= 0; at--) {
    const target = targets[at]
    if (target) adapt(e, types[at]!, target)
    e.emit('STORE_LOCAL', registers[at]!)
  }
  return registers
}

/** Pushes the several values of a call, a receive, an assertion or a map index; gives their types. */
export function emitMultiple(e: Emitter, x: Expr): readonly GoType[] {
  const inner = unparen(x)
  const type = e.typeOf(inner)
  if (type.kind !== 'tuple') throw new Error('one value where several are wanted')
  switch (inner.kind) {
    case 'unary':
      emitExpr(e, inner.x)
      e.at(inner)
      e.arrive(1)
      e.emit('GO_RECEIVE', 1)
      break
    case 'assert':
      emitAssert(e, inner.x, type.types[0]!, true)
      break
    case 'index':
      emitMapGet(e, inner, true)
      break
    default: emitExpr(e, inner)
  }
  e.emit('GO_UNPACK', type.types.length)
  return type.types
}

function emitDefine(e: Emitter, s: Assign): void {
  const targets = s.left.map((target): Var | undefined => {
    const object = target.kind === 'ident' && target.name !== '_' ? e.objectOf(target) : undefined
    return object?.kind === 'var' ? object : undefined
  })
  const isNew = (variable: Var, target: Expr): boolean => variable.at === target.start
  if (s.left.length === 1 && s.right.length === 1) {
    const variable = targets[0]
    if (!variable) {
      emitValue(e, s.right[0]!)
      e.emit('POP')
      return
    }
    emitAs(e, s.right[0]!, e.subst(variable.type))
    e.at(s)
    define(e, variable)
    return
  }
  const values = pushValues(e, s.right, targets.map((variable) => variable && e.subst(variable.type)))
  e.at(s)
  for (const [at, variable] of targets.entries()) {
    if (!variable) continue
    if (isNew(variable, s.left[at]!)) {
      e.emit('LOAD_LOCAL', values[at]!)
      define(e, variable)
    } else {
      const place = preparePlace(e, s.left[at]!)
      e.emit('LOAD_LOCAL', values[at]!)
      place.store()
    }
  }
}
