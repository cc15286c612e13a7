import type { Assign, Expr, Ident, IncDec, Return } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { assignTo } from './assignable.ts'
import { argumentWord } from './calls.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { expr, multiExpr, rawExpr } from './expressions.ts'
import { Var } from './objects.ts'
import { allNumeric, isInvalid } from './predicates.ts'
import { exprString } from './print.ts'
import { binaryOperation } from './operators.ts'
import { untypedTypes, type GoType } from './types.ts'

export function incDec(c: Checker, s: IncDec): void {
  const x = expr(c, s.x)
  if (x.mode === 'invalid') return
  if (!allNumeric(x.type)) {
    c.error('invalid-operation', s.x, `invalid operation: ${exprString(s.x)}${s.op}${s.op} (non-numeric type ${c.show(x.type)})`)
    return
  }
  store(c, s.x, x)
}

export function assignStatement(c: Checker, s: Assign): void {
  if (s.op === ':=') return define(c, s)
  if (s.op === '=') return assignAll(c, s.left, s.right)
  const left = s.left[0]!
  const result = binaryOperation(c, left, s.op, left, s.right[0]!, s.opAt)
  if (result.mode === 'invalid') return
  c.info.types.set(left, { mode: 'variable', type: typeOfLeft(c, left, result), value: undefined })
  store(c, left, { ...result, expr: s.right[0]! })
}

function typeOfLeft(c: Checker, left: Expr, result: Operand): GoType {
  const known = c.info.types.get(left)
  return known && !isInvalid(known.type) ? known.type : result.type
}

/** `a, b = x, y` and `a, b = f()`. */
function assignAll(c: Checker, left: readonly Expr[], right: readonly Expr[]): void {
  if (left.length === right.length) {
    for (const [index, target] of left.entries()) {
      const type = targetType(c, target)
      const value = type === 'bad' ? rawExpr(c, right[index]!) : expr(c, right[index]!)
      if (type !== 'bad') assignTo(c, value, type, 'assignment')
    }
    return
  }
  const values = unpack(c, right, left.length)
  if (values?.length === left.length) {
    for (const [index, target] of left.entries()) {
      const type = targetType(c, target)
      if (type !== 'bad') assignTo(c, values[index]!, type, 'assignment')
    }
    return
  }
  for (const target of left) targetType(c, target)
  if (values) countMismatch(c, left.length, right, values.length)
}

/** The type of an assignment's left side; undefined for the blank name. Assigning does not count as using. */
function targetType(c: Checker, target: Expr): GoType | undefined | 'bad' {
  const inner = unparen(target)
  if (inner.kind === 'ident' && inner.name === '_') {
    return undefined
  }
  const object = inner.kind === 'ident' ? c.scope.find(inner.name, inner.start) : undefined
  const before = object?.kind === 'var' && object.role !== 'package' ? object.used : undefined
  const x = expr(c, target)
  if (object?.kind === 'var' && before !== undefined) object.used = before
  if (x.mode === 'invalid') return 'bad'
  return assignableTarget(c, target, x) ? x.type : 'bad'
}

function assignableTarget(c: Checker, target: Expr, x: Operand): boolean {
  if (x.mode === 'variable' || x.mode === 'mapindex') return true
  const inner = unparen(target)
  const through = inner.kind === 'selector' ? c.info.types.get(inner.x) : undefined
  if (through?.mode === 'mapindex') c.error('not-assignable', target, `cannot assign to struct field ${exprString(target)} in map`)
  else c.error('not-assignable', target, `cannot assign to ${exprString(target)} (neither addressable nor a map index expression)`)
  return false
}

function store(c: Checker, target: Expr, value: Operand): void {
  const type = targetTypeQuietly(c, target)
  if (type !== 'bad' && value.mode !== 'invalid') assignTo(c, value, type, 'assignment')
}

function targetTypeQuietly(c: Checker, target: Expr): GoType | 'bad' {
  const known = c.info.types.get(target)
  const x = expr(c, target)
  if (x.mode === 'invalid' || !known) return 'bad'
  return assignableTarget(c, target, x) ? x.type : 'bad'
}

/** The values on the right: a single call, receive, assertion or map index may give more than one. */
export function unpack(c: Checker, right: readonly Expr[], wanted: number): Operand[] | undefined {
  if (right.length !== 1) {
    const all = right.map((x) => expr(c, x))
    return all.some((x) => x.mode === 'invalid') ? undefined : all
  }
  const only = right[0]!
  const x = multiExpr(c, only)
  if (x.mode === 'invalid') return undefined
  if (x.mode === 'value' && x.type.kind === 'tuple') return x.type.types.map((type) => ({ mode: 'value', type, expr: only }))
  if (wanted === 2 && (x.mode === 'commaok' || x.mode === 'mapindex')) {
    c.info.types.set(unparen(only), { mode: x.mode, type: { kind: 'tuple', types: [x.type, untypedTypes.bool] }, value: undefined })
    const ok: Operand = { mode: 'value', type: untypedTypes.bool, expr: { kind: 'ident', name: 'ok', start: only.start, end: only.end } }
    return [{ mode: 'value', type: x.type, expr: only }, ok]
  }
  if (x.mode === 'novalue') {
    c.error('no-value', only, `${exprString(only)} (no value) used as value`)
    return undefined
  }
  return [x]
}

function countMismatch(c: Checker, left: number, right: readonly Expr[], values: number): void {
  const variables = `${left} variable${left === 1 ? '' : 's'}`
  const only = right.length === 1 ? unparen(right[0]!) : undefined
  const plural = (count: number): string => `${count} value${count === 1 ? '' : 's'}`
  const message = only?.kind === 'call' ? `${variables} but ${exprString(only.fun)} returns ${plural(values)}` : `${variables} but ${plural(right.length)}`
  c.error('assignment-count', right[0]!, `assignment mismatch: ${message}`)
}

/** `a, b := x, y`: at least one name must be new in this scope. */
function define(c: Checker, s: Assign): void {
  const fresh: { ident: Ident; variable: Var }[] = []
  const targets: (Var | Expr | undefined)[] = []
  const seen = new Set<string>()
  let faulty = false
  for (const target of s.left) {
    if (target.kind !== 'ident') {
      c.error('syntax', target, `non-name ${exprString(target)} on left side of :=`)
      targets.push(target)
      faulty = true
      continue
    }
    if (target.name !== '_' && seen.has(target.name)) {
      c.error('redeclared', target, `${target.name} repeated on left side of :=`)
      faulty = true
    }
    seen.add(target.name)
    const old = target.name === '_' ? undefined : c.scope.names.get(target.name)
    if (old) {
      c.info.objects.set(target, old)
      targets.push(old.kind === 'var' ? target : undefined)
      if (old.kind !== 'var') c.error('not-assignable', target, `cannot assign to ${exprString(target)}`)
      continue
    }
    const variable = newLocal(c, target)
    fresh.push({ ident: target, variable })
    targets.push(variable)
  }
  if (!fresh.some(({ ident }) => ident.name !== '_') && !faulty) {
    c.error('no-new-variables', { start: s.opAt, end: s.opAt + 2 }, 'no new variables on left side of :=')
  }
  initialise(c, targets, s.right, 'assignment')
  for (const { ident, variable } of fresh) declareLocal(c, ident, variable, s.end)
}

/** A local variable whose type is still to be set; unused ones are reported when its function is done. */
export function newLocal(c: Checker, ident: Ident, type: GoType = untypedTypes.nil): Var {
  const variable = new Var(ident.name, type, ident.start, 'local', c.pkg)
  variable.owner = c.function
  c.info.objects.set(ident, variable)
  return variable
}

export function declareLocal(c: Checker, ident: Ident, variable: Var, from: number): void {
  if (ident.name === '_') return
  c.declare(ident, variable, from)
  c.later(() => {
    if (!variable.used) c.error('unused-variable', ident, `declared and not used: ${ident.name}`)
  })
}

/** Initialises variables or assigns to old targets from the right-hand sides of one statement. */
export function initialise(c: Checker, targets: readonly (Var | Expr | undefined)[], right: readonly Expr[], context: string): void {
  if (targets.length === right.length) {
    for (const [index, target] of targets.entries()) {
      settleTarget(c, target, () => expr(c, right[index]!), context)
    }
    return
  }
  const values = unpack(c, right, targets.length)
  if (!values || values.length !== targets.length) {
    if (values) countMismatch(c, targets.length, right, values.length)
    for (const target of targets) settleTarget(c, target, () => invalid(right[0]!), context)
    return
  }
  for (const [index, target] of targets.entries()) settleTarget(c, target, () => values[index]!, context)
}

function knownType(variable: Var): GoType | undefined {
  return variable.type === untypedTypes.nil ? undefined : variable.type
}

function settleTarget(c: Checker, target: Var | Expr | undefined, value: () => Operand, context: string): void {
  if (target instanceof Var) {
    const known = knownType(target)
    const x = assignTo(c, value(), known, context)
    if (!known) target.type = x.type
    if (x.mode === 'invalid' && !known) target.used = true
    return
  }
  if (!target) {
    value()
    return
  }
  const type = targetType(c, target)
  const x = value()
  if (type !== 'bad') assignTo(c, x, type, 'assignment')
}

export function returnValues(c: Checker, s: Return, results: readonly Var[]): void {
  if (results.length === 0) {
    const values = s.results.map((x) => rawExpr(c, x))
    if (values.some((x) => x.mode === 'invalid')) return
    c.error('return', s.results[0]!, `too many return values\n\thave (${values.map((x) => argumentWord(c, x)).join(', ')})\n\twant ()`)
    return
  }
  if (s.results.length === results.length) {
    for (const [index, x] of s.results.entries()) {
      const { type } = results[index]!
      assignTo(c, expr(c, x), type, 'return statement')
    }
    return
  }
  const values = unpack(c, s.results, results.length === 2 ? -1 : results.length)
  if (!values) return
  if (values.length === results.length) {
    for (const [index, x] of values.entries()) assignTo(c, x, results[index]!.type, 'return statement')
    return
  }
  const few = values.length < results.length
  const at = few ? s.results.at(-1)! : (values[results.length]?.expr ?? s.results[0]!)
  const have = values.map((x) => argumentWord(c, x)).join(', ')
  c.error('return', at, `${few ? 'not enough' : 'too many'} return values\n\thave (${have})\n\twant (${results.map((result) => c.show(result.type)).join(', ')})`)
}
