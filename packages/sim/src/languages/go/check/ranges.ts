import type { Expr, Ident, Range } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { assignTo, convertUntyped } from './assignable.ts'
import { declareLocal, newLocal } from './assignments.ts'
import type { Checker, Operand } from './checker.ts'
import type { FunctionContext } from './objects.ts'
import { expr } from './expressions.ts'
import { operandString } from './operand-string.ts'
import { isBoolean, isInteger, isInvalid, isString, isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import { scopedStatements, type Place } from './statements.ts'
import { coreStringOrBytes, coreType } from './type-sets.ts'
import { basicTypes, invalidType, under, type GoType, type Signature } from './types.ts'

/** What ranging over a type gives; `count` is how many variables it allows. */
export interface RangeKind { readonly key: GoType | undefined; readonly value: GoType | undefined; readonly isInt: boolean; readonly isFunc: boolean; readonly isChan: boolean }

export function rangeStatement(c: Checker, s: Range, place: Place): void {
  c.inScope(() => {
    const x = rangedOperand(c, s)
    const kind = x.mode === 'invalid' ? undefined : rangeKind(c, s, x)
    if (kind) checkCount(c, s, x, kind)
    if (kind?.isFunc && c.function) {
      const body: FunctionContext = { ...c.function, outer: c.function, node: undefined }
      c.info.rangeBodies.set(s, body)
      for (const result of body.signature.results) result.captured = true
      c.within({ function: body }, () => rangeBody(c, s, kind, place))
    } else rangeBody(c, s, kind, place)
  })
}

function rangeBody(c: Checker, s: Range, kind: RangeKind | undefined, place: Place): void {
  const targets = [s.key, s.value]
  const types = [kind?.key, kind?.value]
  const fresh: (() => void)[] = []
  for (const [at, target] of targets.entries()) {
    if (!target) continue
    const type = types[at] ?? invalidType
    if (s.define) defineVariable(c, target, type, s, fresh)
    else if (kind) assignVariable(c, target, type, s.x)
  }
  for (const declare of fresh) declare()
  scopedStatements(c, s.body.body, { ...place, breakable: true, loop: true, inSwitch: false })
}

function rangedOperand(c: Checker, s: Range): Operand {
  const x = expr(c, s.x)
  if (x.mode === 'invalid' || !isUntyped(x.type)) return x
  if (x.mode === 'nil') return x
  const named = s.key && !(s.key.kind === 'ident' && s.key.name === '_') ? s.key : undefined
  const first = named && !s.define ? expr(c, named) : undefined
  const wanted = first && first.mode !== 'invalid' && isInteger(first.type) && isInteger(x.type) ? first.type : undefined
  return wanted ? convertUntyped(c, x, wanted) : assignTo(c, x, undefined, 'range clause')
}

function rangeKind(c: Checker, s: Range, x: Operand): RangeKind | undefined {
  const made = x.mode === 'nil' ? undefined : kindOfType(x.type)
  if (made && typeof made !== 'string') return made
  const cause = made ? `: ${made}` : ''
  c.error('range', s.x, `cannot range over ${operandString(x, (type) => c.show(type))}${cause}`)
  return undefined
}

const plain = { isInt: false, isFunc: false, isChan: false }

/** Key and value types of a range over the type; a sentence or undefined when it cannot be ranged over. */
export function kindOfType(type: GoType): RangeKind | string | undefined {
  if (isString(type) && type.kind !== 'typeParam') return { ...plain, key: basicTypes.int, value: basicTypes.rune }
  if (isInteger(type)) return { ...plain, key: type, value: undefined, isInt: true }
  const core = coreType(type) ?? coreStringOrBytes(type)
  switch (core?.kind) {
    case 'basic':
      if (core.class === 'string') return { ...plain, key: basicTypes.int, value: basicTypes.rune }
      return core.class === 'integer' ? { ...plain, key: type, value: undefined, isInt: true } : undefined
    case 'slice': case 'array': return { ...plain, key: basicTypes.int, value: core.element }
    case 'pointer': {
      const array = under(core.element)
      return array.kind === 'array' ? { ...plain, key: basicTypes.int, value: array.element } : undefined
    }
    case 'map': return { ...plain, key: core.keyType, value: core.value }
    case 'chan': return core.direction === 'send' ? 'receive from send-only channel' : { ...plain, key: core.element, value: undefined, isChan: true }
    case 'func': return functionKind(core)
    case undefined: return type.kind === 'typeParam' ? 'no core type' : undefined
    default: return undefined
  }
}

function functionKind(signature: Signature): RangeKind | string {
  if (signature.params.length !== 1 || signature.results.length > 0) return 'func must be func(yield func(...) bool): wrong argument count'
  const body = under(signature.params[0]!.type)
  if (body.kind !== 'func') return 'func must be func(yield func(...) bool): argument is not func'
  if (body.results.length !== 1 || !isBoolean(body.results[0]!.type)) return 'func must be func(yield func(...) bool): yield func does not return bool'
  if (body.params.length > 2) return 'func must be func(yield func(...) bool): yield func has too many parameters'
  return { ...plain, key: body.params[0]?.type, value: body.params[1]?.type, isFunc: true }
}

function checkCount(c: Checker, s: Range, x: Operand, kind: RangeKind): void {
  const shown = operandString(x, (type) => c.show(type))
  if (s.key && !kind.key) c.error('range', s.key, `range over ${shown} permits no iteration variables`)
  else if (s.value && !kind.value) c.error('range', s.value, `range over ${shown} permits only one iteration variable`)
}

function defineVariable(c: Checker, target: Expr, type: GoType, s: Range, fresh: (() => void)[]): void {
  if (target.kind !== 'ident') {
    c.error('syntax', target, `non-name ${exprString(target)} on left side of :=`)
    return
  }
  const variable = newLocal(c, target, type)
  if (isInvalid(type)) variable.used = true
  const ident: Ident = target
  fresh.push(() => declareLocal(c, ident, variable, s.body.start))
}

function assignVariable(c: Checker, target: Expr, type: GoType, ranged: Expr): void {
  const inner = unparen(target)
  if (inner.kind === 'ident' && inner.name === '_') return
  const object = inner.kind === 'ident' ? c.scope.find(inner.name, inner.start) : undefined
  const before = object?.kind === 'var' ? object.used : undefined
  const x = expr(c, target)
  if (object?.kind === 'var' && before !== undefined) object.used = before
  if (x.mode === 'invalid') return
  if (x.mode !== 'variable' && x.mode !== 'mapindex') {
    c.error('not-assignable', target, `cannot assign to ${exprString(target)} (neither addressable nor a map index expression)`)
    return
  }
  assignTo(c, { mode: 'value', type, expr: target.kind === 'ident' ? target : ranged }, x.type, 'range clause')
}
