import type { Expr, FuncLiteral, Ident, Index, Selector, SliceExpr } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { imaginaryPart, realPart, toInt, toReal, type ConstantValue } from '../check/constants.ts'
import type { Func } from '../check/objects.ts'
import type { FuncRef } from '../runtime/types.ts'
import { roundR } from '../check/rational.ts'
import { coreStringOrBytes, coreType } from '../check/type-sets.ts'
import { under, type GoType, type StructType } from '../check/types.ts'
import { normal } from '../runtime/integers.ts'
import { GoComplex } from '../runtime/values.ts'
import { emitCall } from './calls.ts'
import { compileLiteral } from './functions.ts'
import { isStorage, type Emitter } from './emitter.ts'
import { loadAddress, loadHome } from './variables.ts'
import { staticClosure } from '../runtime/handlers-calls.ts'
import { emitComposite } from './composites.ts'
import { emitBinary, emitUnary } from './operators.ts'

/** Pushes the value of an expression as a value of `target`: converted to the interface where that is one, copied where it is storage. */
export function emitAs(e: Emitter, x: Expr, target: GoType): void {
  const from = e.typeOf(x)
  if (isNil(x, from)) {
    e.load(null)
    return
  }
  emitValue(e, x)
  adapt(e, from, target)
}

/** Turns the value on top from one type into another it is assignable to. */
export function adapt(e: Emitter, from: GoType, target: GoType): void {
  if (under(target).kind !== 'interface' || under(from).kind === 'interface' || isUntypedNil(from)) return
  const type = e.boxType(from)
  if (!e.library) e.program.boxed.add(type)
  e.emit('GO_BOX', e.constant(type))
}

export function isUntypedNil(type: GoType): boolean {
  return type.kind === 'basic' && type.class === 'nil'
}

export function isNil(x: Expr, type: GoType): boolean {
  const inner = unparen(x)
  return isUntypedNil(type) || (inner.kind === 'ident' && inner.name === 'nil')
}

/** Pushes the value of an expression; a struct or array that lies somewhere is copied. */
export function emitValue(e: Emitter, x: Expr): void {
  emitExpr(e, x)
  const type = e.typeOf(x)
  if (isStorage(type) && liesSomewhere(e, x)) e.emit('GO_COPY', e.constant(e.rtype(type)))
}

/** Whether the storage that an expression pushes may be seen by others. */
function liesSomewhere(e: Emitter, x: Expr): boolean {
  const inner = unparen(x)
  switch (inner.kind) {
    case 'ident': case 'selector': case 'index': case 'star': return true
    case 'call': return e.program.info.types.get(inner.fun)?.mode === 'type' && liesSomewhere(e, inner.args[0]!)
    default: return false
  }
}

/** Pushes an expression; structs and arrays as the storage they lie in. */
export function emitExpr(e: Emitter, x: Expr): void {
  const known = e.program.info.types.get(x)
  if (known?.value !== undefined && known.mode === 'constant') {
    e.load(constantOf(known.value, e.subst(known.type)))
    return
  }
  emitNode(e, x)
}

function emitNode(e: Emitter, x: Expr): void {
  switch (x.kind) {
    case 'paren': return emitExpr(e, x.x)
    case 'ident': return emitIdent(e, x)
    case 'selector': return emitSelector(e, x)
    case 'index': return emitIndex(e, x)
    case 'slice': return emitSlice(e, x)
    case 'star': return emitStar(e, x.x)
    case 'unary': return emitUnary(e, x)
    case 'binary': return emitBinary(e, x)
    case 'call': return emitCall(e, x)
    case 'composite': return emitComposite(e, x, e.typeOf(x))
    case 'funcLiteral': return emitLiteral(e, x)
    case 'assert': return emitAssert(e, x.x, e.typeOf(x), false)
    default: throw new Error(`a ${x.kind} is no value`)
  }
}

/** A constant as the machine holds it: whole numbers as numbers or bigints, text as bytes. */
export function constantOf(value: ConstantValue, type: GoType): unknown {
  const below = under(type)
  if (value.kind === 'bool' || value.kind === 'string') return value.value
  if (below.kind === 'basic' && below.class === 'complex') return new GoComplex(roundR(realPart(value)), roundR(imaginaryPart(value)))
  if (below.kind === 'basic' && below.class === 'float') return roundR(toReal(value)!, below.bits === 32 ? 24 : 53)
  const whole = toInt(value)
  if (whole !== undefined && !(below.kind === 'basic' && below.class === 'float')) return normal(whole)
  return roundR(realPart(value))
}

function emitIdent(e: Emitter, x: Ident, whole: Expr = x): void {
  const object = e.objectOf(x)
  if (object?.kind === 'var') loadHome(e, e.homeOf(object))
  else if (object?.kind === 'func') {
    const ref = e.program.function(object, (e.program.info.typeArgs.get(x) ?? []).map((arg) => e.subst(arg)))
    e.program.noteValued(e.typeOf(whole), ref)
    e.load(staticClosure(ref))
  } else if (object?.kind === 'nil') e.load(null)
  else throw new Error(`${x.name} is no value`)
}

function emitLiteral(e: Emitter, x: FuncLiteral): void {
  const name = `${e.name}.func${++e.literals}`
  const ref = e.program.declare(`${name}#${e.program.uniqueNumber()}`, name, () => {})
  const captured = compileLiteral(e, ref, x)
  e.program.noteValued(e.typeOf(x), ref)
  e.at(x)
  for (const home of captured) if (home.kind !== 'global') e.emit('LOAD_CLOSURE', home.register)
  e.emit('GO_CLOSURE', captured.length | (e.constant(ref) << 8))
}

// ---- fields ------------------------------------------------------------------------------------------------------------------------

function emitSelector(e: Emitter, x: Selector): void {
  const selection = e.selectionOf(x)
  if (!selection) return emitIdent(e, x.name, x)
  if (selection.kind === 'field') {
    emitExpr(e, x.x)
    walkPath(e, e.typeOf(x.x), selection.path)
    return
  }
  if (selection.member.kind !== 'func') throw new Error('a method value without a method')
  const receiverType = e.subst(selection.receiver)
  if (selection.kind === 'methodExpr') return emitMethodExpression(e, x, receiverType)
  const { ref, dynamic } = emitReceiver(e, x, selection.member)
  if (dynamic !== undefined) e.emit('GO_BIND', e.constant({ method: dynamic }))
  else if (ref) {
    e.program.noteValued(e.typeOf(x), ref)
    e.emit('GO_BIND_CLOSURE', e.constant(ref))
  }
}

function emitMethodExpression(e: Emitter, x: Selector, receiver: GoType): void {
  const ref = e.program.methodExpression(receiver, x.name.name)
  e.program.noteValued(e.typeOf(x), ref)
  e.load(staticClosure(ref))
}

/** From the struct (or pointer) on top to the field at the end of the path. */
export function walkPath(e: Emitter, type: GoType, path: readonly number[]): GoType {
  let current = type
  for (const index of path) {
    const owner = structBehind(current)
    e.emit('GO_FIELD', e.constant({ owner: e.rtype(owner), index }))
    current = (under(owner) as StructType).fields[index]!.type
    current = e.subst(current)
  }
  return current
}

/** The struct type that a value or a pointer to one shows. */
export function structBehind(type: GoType): GoType {
  const below = under(type)
  return below.kind === 'pointer' ? below.element : type
}

/** Pushes the receiver of a method call as the method wants it; gives the function, or the name to look up at run time. */
export function emitReceiver(e: Emitter, x: Selector, method: Func): { ref: FuncRef | undefined; dynamic: string | undefined } {
  const receiverType = e.typeOf(x.x)
  const found = e.program.findMethod(receiverType, method.name, method.pkg)
  const last = pathType(e, receiverType, found.path)
  if (under(last).kind === 'interface') {
    emitExpr(e, x.x)
    walkPath(e, receiverType, found.path)
    return { ref: undefined, dynamic: method.name }
  }
  const wantsPointer = found.member.receiver?.pointer === true
  if (wantsPointer && last.kind !== 'pointer') emitFieldAddress(e, x.x, found.path)
  else {
    emitExpr(e, x.x)
    walkPath(e, receiverType, found.path)
    if (!wantsPointer) settleReceiver(e, last)
  }
  return { ref: e.program.function(found.member), dynamic: undefined }
}

/** The receiver on top becomes a value of its own. */
export function settleReceiver(e: Emitter, type: GoType): void {
  const value = type.kind === 'pointer' ? type.element : type
  if (isStorage(value)) e.emit('GO_COPY', e.constant(e.rtype(value)))
  else if (type.kind === 'pointer') e.emit('GO_DEREF')
}

function pathType(e: Emitter, type: GoType, path: readonly number[]): GoType {
  let current = type
  for (const index of path) current = e.subst((under(structBehind(current)) as StructType).fields[index]!.type)
  return current
}

/** Pushes the address of what an expression and a path of fields lead to. */
function emitFieldAddress(e: Emitter, x: Expr, path: readonly number[]): void {
  if (path.length === 0) return emitAddress(e, x)
  emitExpr(e, x)
  const owner = walkPath(e, e.typeOf(x), path.slice(0, -1))
  emitFieldPointer(e, structBehind(owner), path.at(-1)!)
}

function emitFieldPointer(e: Emitter, owner: GoType, index: number): void {
  const type = e.rtype(owner)
  if (!isStorage((under(owner) as StructType).fields[index]!.type)) e.program.addressedFields.add(type.fieldFutures[index]!)
  e.emit('GO_FIELD_POINTER', e.constant({ owner: type, index }))
}

// ---- addresses ---------------------------------------------------------------------------------------------------------------------

/** Pushes a pointer to a variable, field, element, or new composite value. */
export function emitAddress(e: Emitter, x: Expr): void {
  const inner = unparen(x)
  switch (inner.kind) {
    case 'ident': {
      const object = e.objectOf(inner)
      if (object?.kind !== 'var') throw new Error('an address of no variable')
      return loadAddress(e, e.homeOf(object))
    }
    case 'composite':
      emitExpr(e, inner)
      if (!isStorage(e.typeOf(inner))) e.emit('GO_NEW_CELL')
      return
    case 'star': return emitExpr(e, inner.x)
    case 'selector': {
      const selection = e.selectionOf(inner)
      if (!selection) return emitAddress(e, inner.name)
      return emitFieldAddress(e, inner.x, selection.path)
    }
    case 'index': {
      emitExpr(e, inner.x)
      emitExpr(e, inner.indices[0]!)
      e.emit('GO_INDEX_POINTER', throughPointer(e, inner.x))
      return
    }
    default: {
      emitValue(e, inner)
      if (!isStorage(e.typeOf(inner))) e.emit('GO_NEW_CELL')
    }
  }
}

export function throughPointer(e: Emitter, x: Expr): number {
  return under(e.typeOf(x)).kind === 'pointer' ? 1 : 0
}

function emitStar(e: Emitter, x: Expr): void {
  emitExpr(e, x)
  const pointer = coreType(e.typeOf(x))
  if (pointer?.kind === 'pointer' && isStorage(pointer.element)) e.emit('GO_NIL_CHECK')
  else e.emit('GO_DEREF')
}

// ---- indices -----------------------------------------------------------------------------------------------------------------------

function emitIndex(e: Emitter, x: Index): void {
  const base = unparen(x.x)
  if (e.program.info.typeArgs.has(base) || (base.kind === 'selector' && e.program.info.typeArgs.has(base.name))) return emitExpr(e, x.x)
  const core = indexedCore(e, x.x)
  if (core.kind === 'map') return emitMapGet(e, x, false)
  emitExpr(e, x.x)
  emitExpr(e, x.indices[0]!)
  e.emit('GO_INDEX', throughPointer(e, x.x))
}

export function indexedCore(e: Emitter, x: Expr): GoType {
  const type = e.typeOf(x)
  return coreType(type) ?? coreStringOrBytes(type) ?? under(type)
}

export function mapRef(e: Emitter, type: GoType): number {
  const core = under(type)
  if (core.kind !== 'map') throw new Error('no map')
  return e.constant({ keyType: e.rtype(core.keyType), value: e.rtype(core.value) })
}

export function emitMapGet(e: Emitter, x: Index, pair: boolean): void {
  const type = e.typeOf(x.x)
  const core = under(type)
  if (core.kind !== 'map') throw new Error('no map')
  emitExpr(e, x.x)
  emitAs(e, x.indices[0]!, core.keyType)
  e.emit('GO_MAP_GET', (pair ? 1 : 0) | (mapRef(e, type) << 8))
}

function emitSlice(e: Emitter, x: SliceExpr): void {
  const core = under(e.typeOf(x.x))
  if (core.kind === 'array') emitAddress(e, x.x)
  else emitExpr(e, x.x)
  if (core.kind === 'pointer') e.emit('GO_NIL_CHECK')
  for (const part of [x.low, x.high, x.max]) {
    if (part) emitExpr(e, part)
    else e.load(null)
  }
  e.emit('GO_SLICE')
}

export function emitAssert(e: Emitter, x: Expr, type: GoType, pair: boolean): void {
  emitExpr(e, x)
  const from = e.typeOf(x)
  const ref = { type: e.rtype(type), from: e.rtype(from).name, fromType: e.rtype(from) }
  e.emit('GO_ASSERT', (pair ? 1 : 0) | (e.constant(ref) << 8))
}

// ---- operators ---------------------------------------------------------------------------------------------------------------------
