import type { CompositeLiteral, Element, Expr } from '../syntax/tree.ts'
import { assignTo } from './assignable.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { constantString } from './constant-string.ts'
import { toInt } from './constants.ts'
import { expr, rawExpr } from './expressions.ts'
import { typeKey } from './identity.ts'
import { nearMember } from './near.ts'
import { isExported } from './objects.ts'
import { isInteger, isInterface, isInvalid, isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import { coreType } from './type-sets.ts'
import { typeOf } from './type-expressions.ts'
import type { ArrayType, GoType, StructType } from './types.ts'

/** `T{…}`; inside another literal the type may be left out and comes as `hint`. */
export function compositeLiteral(c: Checker, x: CompositeLiteral, hint: GoType | undefined): Operand {
  const open = x.type?.kind === 'arrayType' && x.type.length === '...' ? x.type : undefined
  let type: GoType | undefined = open ? undefined : x.type ? typeOf(c, x.type) : hint
  if (open) {
    const element = typeOf(c, open.element)
    const length = elements(c, x, element, -1)
    type = { kind: 'array', length, element } satisfies ArrayType
    c.info.types.set(open, { mode: 'type', type, value: undefined })
    return { mode: 'value', type, expr: x }
  }
  if (!type) {
    c.error('composite', x, 'missing type in composite literal')
    return useAll(c, x)
  }
  if (isInvalid(type)) return useAll(c, x)
  let core = coreType(type)
  if (!x.type && core?.kind === 'pointer') core = coreType(core.element)
  switch (core?.kind) {
    case 'struct':
      structElements(c, x, x.type ? type : hintBase(type), core)
      break
    case 'array':
      elements(c, x, core.element, core.length)
      break
    case 'slice':
      elements(c, x, core.element, -1)
      break
    case 'map':
      mapElements(c, x, core.keyType, core.value)
      break
    default: {
      c.error('composite', x, `invalid composite literal type ${c.show(type)}`)
      return useAll(c, x)
    }
  }
  return { mode: 'value', type, expr: x }
}

function hintBase(type: GoType): GoType {
  const core = coreType(type)
  return core?.kind === 'pointer' ? core.element : type
}

function useAll(c: Checker, x: CompositeLiteral): Operand {
  for (const element of x.elements) {
    if (element.key && element.key.kind !== 'ident' && element.key.kind !== 'composite') rawExpr(c, element.key)
    if (element.value.kind !== 'composite' || element.value.type) rawExpr(c, element.value)
  }
  return invalid(x)
}

function structElements(c: Checker, x: CompositeLiteral, type: GoType, struct: StructType): void {
  if (x.elements.length === 0) return
  if (x.elements[0]!.key) keyedFields(c, x, type, struct)
  else positionalFields(c, x, type, struct)
}

function keyedFields(c: Checker, x: CompositeLiteral, type: GoType, struct: StructType): void {
  const seen = new Set<string>()
  for (const element of x.elements) {
    if (!element.key) {
      c.error('composite', element.value, 'mixture of field:value and value elements in struct literal')
      rawExpr(c, element.value)
      continue
    }
    if (element.key.kind !== 'ident') {
      c.error('composite', element.key, `invalid field name ${exprString(element.key)} in struct literal`)
      rawExpr(c, element.value)
      continue
    }
    const { name } = element.key
    const field = struct.fields.find((candidate) => candidate.name === name && (isExported(name) || candidate.pkg === c.pkg))
    if (!field) {
      c.error('undefined', element.key, `unknown field ${name} in struct literal of type ${c.show(type)}`, nearMember(type, c.show(type), name))
      rawExpr(c, element.value)
      continue
    }
    c.info.objects.set(element.key, field)
    if (seen.has(name)) c.error('composite', element.key, `duplicate field name ${name} in struct literal`)
    seen.add(name)
    assignTo(c, expr(c, element.value), field.type, 'struct literal')
  }
}

function positionalFields(c: Checker, x: CompositeLiteral, type: GoType, struct: StructType): void {
  for (const [at, element] of x.elements.entries()) {
    if (element.key) {
      c.error('composite', element, 'mixture of field:value and value elements in struct literal')
      continue
    }
    const field = struct.fields[at]
    const value = expr(c, element.value)
    if (!field) {
      c.error('composite', element.value, `too many values in struct literal of type ${c.show(type)}`)
      break
    }
    if (!isExported(field.name) && field.pkg !== c.pkg) c.error('composite', element.value, `implicit assignment to unexported field ${field.name} in struct literal of type ${c.show(type)}`)
    assignTo(c, value, field.type, 'struct literal')
  }
  if (x.elements.length < struct.fields.length) c.error('composite', { start: x.close, end: x.end }, `too few values in struct literal of type ${c.show(type)}`)
}

/** Checks the elements of an array or slice literal; gives the length they need. */
function elements(c: Checker, x: CompositeLiteral, element: GoType, length: number): number {
  let index = 0
  let most = 0
  const seen = new Set<number>()
  for (const part of x.elements) {
    const given = part.key ? constantIndex(c, part.key) : undefined
    if (part.key && given === undefined) {
      elementValue(c, part, element, 'array or slice literal')
      continue
    }
    index = given ?? index
    const place = part.key ?? part.value
    if (length >= 0 && index >= length) c.error('index', place, `invalid argument: index ${index} out of bounds [0:${length}]`)
    if (seen.has(index)) c.error('composite', place, `duplicate index ${index} in array or slice literal`)
    seen.add(index)
    elementValue(c, part, element, 'array or slice literal')
    most = Math.max(most, ++index)
  }
  return most
}

function constantIndex(c: Checker, key: Expr): number | undefined {
  const operand = expr(c, key)
  if (operand.mode === 'invalid') return undefined
  const value = operand.mode === 'constant' && operand.value ? toInt(operand.value) : undefined
  if (value === undefined || value < 0n || !(isInteger(operand.type) || isUntyped(operand.type))) {
    c.error('index', key, `index ${exprString(key)} must be integer constant`)
    return undefined
  }
  return Number(value)
}

function elementValue(c: Checker, part: Element, type: GoType, context: string): void {
  assignTo(c, expr(c, part.value, type), type, context)
}

function mapElements(c: Checker, x: CompositeLiteral, keyType: GoType, value: GoType): void {
  const seen = new Set<string>()
  for (const part of x.elements) {
    if (!part.key) {
      c.error('composite', part.value, 'missing key in map literal')
      rawExpr(c, part.value, value)
      continue
    }
    const key = assignTo(c, expr(c, part.key, keyType), keyType, 'map literal')
    if (key.mode === 'constant' && key.value) {
      const name = `${isInterface(keyType) ? typeKey(key.type) : ''}:${key.value.kind}:${constantString(key.value)}`
      if (seen.has(name)) c.error('composite', part.key, `duplicate key ${exprString(part.key)} in map literal`)
      seen.add(name)
    }
    elementValue(c, part, value, 'map literal')
  }
}

