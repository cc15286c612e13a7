import type { CompositeLiteral, Expr } from '../syntax/tree.ts'
import { toInt } from '../check/constants.ts'
import { under, type GoType, type StructType } from '../check/types.ts'
import { isStorage, type Emitter } from './emitter.ts'
import { emitAs, mapRef } from './expressions.ts'

/** Pushes a new composite value; for an elided `&T{…}` inside another literal its type is a pointer. */
export function emitComposite(e: Emitter, x: CompositeLiteral, type: GoType): void {
  const core = under(type)
  e.at(x)
  switch (core.kind) {
    case 'pointer':
      emitComposite(e, x, core.element)
      if (!isStorage(core.element)) e.emit('GO_NEW_CELL')
      return
    case 'struct': return emitStruct(e, x, type, core)
    case 'array': return emitElements(e, x, core, core.length)
    case 'slice':
      emitElements(e, x, core, literalLength(e, x))
      e.emit('GO_WHOLE_SLICE')
      return
    case 'map': return emitMap(e, x, type, core.keyType, core.value)
    default: throw new Error(`a composite literal of ${core.kind}`)
  }
}

function emitStruct(e: Emitter, x: CompositeLiteral, type: GoType, core: StructType): void {
  e.emit('GO_ZERO', e.constant(e.rtype(type)))
  for (const [at, element] of x.elements.entries()) {
    const { key } = element
    const index = key?.kind === 'ident' ? core.fields.findIndex((field) => field.name === key.name) : at
    emitElementAs(e, element.value, e.subst(core.fields[index]!.type))
    e.emit('GO_INIT_FIELD', index)
  }
}

function emitElementAs(e: Emitter, x: Expr, type: GoType): void {
  if (x.kind === 'composite' && !x.type) emitComposite(e, x, type)
  else emitAs(e, x, type)
}

function literalLength(e: Emitter, x: CompositeLiteral): number {
  let index = 0
  let most = 0
  for (const element of x.elements) {
    index = keyIndex(e, element.key) ?? index
    most = Math.max(most, ++index)
  }
  return most
}

function keyIndex(e: Emitter, key: Expr | undefined): number | undefined {
  if (!key) return undefined
  const value = e.program.info.types.get(key)?.value
  return value ? Number(toInt(value)) : undefined
}

function emitElements(e: Emitter, x: CompositeLiteral, core: { readonly element: GoType }, length: number): void {
  e.emit('GO_NEW_ARRAY', e.constant(e.rtype({ kind: 'array', length, element: core.element })))
  let index = 0
  for (const element of x.elements) {
    index = keyIndex(e, element.key) ?? index
    emitElementAs(e, element.value, core.element)
    e.emit('GO_INIT_ELEMENT', index++)
  }
}

function emitMap(e: Emitter, x: CompositeLiteral, type: GoType, key: GoType, value: GoType): void {
  const ref = mapRef(e, type)
  e.emit('GO_MAKE_MAP')
  for (const element of x.elements) {
    e.emit('DUP')
    emitElementAs(e, element.key!, key)
    emitElementAs(e, element.value, value)
    e.emit('GO_MAP_SET', ref << 8)
  }
}
