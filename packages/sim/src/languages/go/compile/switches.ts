import { operatorOf } from '../../../bytecode/instructions.ts'
import type { Label } from '../../../bytecode/assembler.ts'
import type { CaseClause, Expr, Switch, TypeSwitch } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { basicTypes, under, type GoType } from '../check/types.ts'
import type { Emitter } from './emitter.ts'
import { adapt, emitExpr, emitValue } from './expressions.ts'
import { comparisonType, emitCompare } from './operators.ts'
import { emitStatement, emitStatements, inTarget } from './statements.ts'
import { define } from './variables.ts'

export function emitSwitch(e: Emitter, s: Switch, label: string | undefined): void {
  if (s.init) emitStatement(e, s.init)
  const end = e.asm.label()
  const bodies = s.clauses.map(() => e.asm.label())
  const tag = s.tag ? saveTag(e, s.tag) : undefined
  for (const [at, clause] of s.clauses.entries()) {
    for (const value of clause.values) {
      e.at(value)
      emitTest(e, value, tag, s.tag)
      e.emit('JUMP_IF_TRUE', bodies[at]!)
    }
  }
  const otherwise = s.clauses.findIndex((clause) => clause.isDefault)
  e.emit('JUMP', otherwise < 0 ? end : bodies[otherwise]!)
  inTarget(e, { label, breakTo: end, continueTo: undefined }, () => emitBodies(e, s.clauses, bodies, end))
  e.asm.place(end)
}

function saveTag(e: Emitter, tag: Expr): number {
  const register = e.temporary('tag')
  emitValue(e, tag)
  e.emit('STORE_LOCAL', register)
  return register
}

function emitTest(e: Emitter, value: Expr, tag: number | undefined, tagExpr: Expr | undefined): void {
  if (tag === undefined || !tagExpr) {
    emitExpr(e, value)
    const type = e.typeOf(value)
    if (under(type).kind !== 'interface') return
    e.load(true)
    adapt(e, basicTypes.bool, type)
    return emitCompare(e, '==', type)
  }
  const left = e.typeOf(tagExpr)
  const right = e.typeOf(value)
  const common = comparisonType(left, right)
  e.emit('LOAD_LOCAL', tag)
  adapt(e, left, common)
  const inner = unparen(value)
  if (inner.kind === 'ident' && inner.name === 'nil') e.load(null)
  else {
    emitExpr(e, value)
    adapt(e, right, common)
  }
  emitCompare(e, '==', common)
}

function emitBodies(e: Emitter, clauses: readonly CaseClause[], bodies: readonly Label[], end: Label): void {
  for (const [at, clause] of clauses.entries()) {
    e.asm.place(bodies[at]!)
    emitStatements(e, clause.body)
    const last = clause.body.at(-1)
    const next = last?.kind === 'branch' && last.word === 'fallthrough' ? bodies[at + 1]! : end
    e.emit('JUMP', next)
  }
}

export function emitTypeSwitch(e: Emitter, s: TypeSwitch, label: string | undefined): void {
  if (s.init) emitStatement(e, s.init)
  const end = e.asm.label()
  const bodies = s.clauses.map(() => e.asm.label())
  const subject = e.temporary('subject')
  emitExpr(e, s.x)
  e.emit('STORE_LOCAL', subject)
  for (const [at, clause] of s.clauses.entries()) {
    for (const value of clause.values) {
      emitTypeTest(e, value, subject)
      e.emit('JUMP_IF_TRUE', bodies[at]!)
    }
  }
  const otherwise = s.clauses.findIndex((clause) => clause.isDefault)
  e.emit('JUMP', otherwise < 0 ? end : bodies[otherwise]!)
  inTarget(e, { label, breakTo: end, continueTo: undefined }, () => {
    for (const [at, clause] of s.clauses.entries()) {
      e.asm.place(bodies[at]!)
      bindSubject(e, clause, subject)
      emitStatements(e, clause.body)
      e.emit('JUMP', end)
    }
  })
  e.asm.place(end)
}

function caseType(e: Emitter, value: Expr): GoType | undefined {
  const inner = unparen(value)
  return inner.kind === 'ident' && e.objectOf(inner)?.kind === 'nil' ? undefined : e.typeOf(value)
}

function emitTypeTest(e: Emitter, value: Expr, subject: number): void {
  const type = caseType(e, value)
  e.emit('LOAD_LOCAL', subject)
  if (type) e.emit('GO_IS_TYPE', e.constant(e.rtype(type)))
  else {
    e.load(null)
    e.emit('COMPARE', operatorOf('=='))
  }
}

function bindSubject(e: Emitter, clause: CaseClause, subject: number): void {
  const variable = e.clauseVar(clause)
  if (!variable?.used) return
  e.emit('LOAD_LOCAL', subject)
  const only = clause.values.length === 1 ? caseType(e, clause.values[0]!) : undefined
  if (only && under(only).kind !== 'interface') e.emit('GO_UNBOX')
  define(e, variable)
}

