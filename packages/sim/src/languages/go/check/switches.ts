import type { CaseClause, Expr, Switch, TypeSwitch } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { assignTo, convertUntyped } from './assignable.ts'
import type { Checker, Operand } from './checker.ts'
import { constantString } from './constant-string.ts'
import { boolValue } from './constants.ts'
import { expr, impossibleAssertion, rawExpr } from './expressions.ts'
import { identical, typeKey } from './identity.ts'
import { Var } from './objects.ts'
import { operandString } from './operand-string.ts'
import { comparable, hasNil, isInterface, isInvalid, isUntyped } from './predicates.ts'
import { exprString } from './print.ts'
import { statementIn, statements, type Place } from './statements.ts'
import { genericTypeOf, typeOf } from './type-expressions.ts'
import { basicTypes, defaultType, type GoType } from './types.ts'
import { compareValues } from './case-comparison.ts'

export function switchStatement(c: Checker, s: Switch, place: Place): void {
  c.inScope(() => {
    if (s.init) statementIn(c, s.init, place)
    const tag = tagOperand(c, s)
    const seen = new Map<string, Expr>()
    multipleDefaults(c, s.clauses)
    for (const [at, clause] of s.clauses.entries()) {
      for (const value of clause.values) caseValue(c, value, tag, s.tag, seen)
      const finalCase = at === s.clauses.length - 1
      c.inScope(() => statements(c, clause.body, { ...place, breakable: true, inSwitch: true, finalCase, last: true }))
    }
  })
}

/** What the cases are compared with: the tag's value, or true where there is none. */
function tagOperand(c: Checker, s: Switch): Operand | undefined {
  if (!s.tag) return { mode: 'constant', type: basicTypes.bool, value: boolValue(true), expr: { kind: 'ident', name: 'true', start: s.open, end: s.open } }
  const x = assignTo(c, expr(c, s.tag), undefined, 'switch expression')
  if (x.mode === 'invalid') return undefined
  if (!comparable(x.type) && !hasNil(x.type)) {
    c.error('invalid-operation', s.tag, `cannot switch on ${operandString(x, (type) => c.show(type))}`)
    return undefined
  }
  return { ...x, mode: x.mode === 'constant' ? 'value' : x.mode, value: undefined }
}

function caseValue(c: Checker, value: Expr, tag: Operand | undefined, tagExpr: Expr | undefined, seen: Map<string, Expr>): void {
  const x = expr(c, value)
  if (x.mode === 'invalid' || !tag) return
  const matched = isUntyped(x.type) && x.mode !== 'nil' ? matchCase(c, x, tag) : x
  if (!matched || matched.mode === 'invalid') return
  const problem = compareValues(c, matched, tag)
  if (problem !== undefined) {
    const what = tagExpr ? `invalid case ${exprString(value)} in switch on ${exprString(tagExpr)} (${problem})` : `invalid case ${exprString(value)} in switch (${problem})`
    c.error('type-mismatch', value, what)
    return
  }
  if (matched.mode !== 'constant' || !matched.value) return
  const key = `${typeKey(matched.type)}:${constantString(matched.value)}`
  if (seen.has(key) && tagExpr) c.error('duplicate-case', value, `duplicate case ${exprString(value)} in expression switch`)
  seen.set(key, value)
}

function matchCase(c: Checker, x: Operand, tag: Operand): Operand | undefined {
  if (isInterface(tag.type)) return convertUntyped(c, x, defaultType(x.type))
  return convertUntyped(c, x, tag.type)
}

function multipleDefaults(c: Checker, clauses: readonly CaseClause[]): void {
  let first = false
  for (const clause of clauses) {
    if (!clause.isDefault) continue
    if (first) c.error('duplicate-case', clause, 'multiple defaults in switch')
    first = true
  }
}

export function typeSwitchStatement(c: Checker, s: TypeSwitch, place: Place): void {
  c.inScope(() => {
    if (s.init) statementIn(c, s.init, place)
    const x = expr(c, s.x)
    const fits = x.mode === 'invalid' || isInterface(x.type)
    if (!fits) c.error('invalid-operation', s.x, `${operandString(x, (type) => c.show(type))} is not an interface`)
    if (s.name?.name === '_') c.error('no-new-variables', s.name, 'no new variable on left side of :=')
    multipleDefaults(c, s.clauses)
    const seen = new Map<string, Expr>()
    const variables: Var[] = []
    for (const clause of s.clauses) {
      const types = clause.values.map((value) => caseType(c, value, x, fits, seen))
      c.inScope(() => {
        if (s.name && s.name.name !== '_') variables.push(clauseVariable(c, s, clause, types, x))
        statements(c, clause.body, { ...place, breakable: true, inSwitch: false })
      })
    }
    const { name } = s
    if (name && name.name !== '_') {
      c.later(() => {
        if (!variables.some((variable) => variable.used)) c.error('unused-variable', name, `declared and not used: ${name.name}`)
      })
    }
  })
}

function caseType(c: Checker, value: Expr, x: Operand, fits: boolean, seen: Map<string, Expr>): GoType | undefined {
  const inner = unparen(value)
  if (inner.kind === 'ident' && c.scope.find(inner.name, inner.start)?.kind === 'nil') {
    rawExpr(c, value)
    if (seen.has('nil')) c.error('duplicate-case', value, 'multiple nil cases in type switch (first at previous case)')
    seen.set('nil', value)
    return undefined
  }
  const type = isTypeSyntax(value) ? typeOf(c, value) : genericTypeOf(c, value)
  if (isInvalid(type)) return type
  const key = typeKey(type)
  if (seen.has(key)) c.error('duplicate-case', value, `duplicate case ${c.show(type)} in type switch`)
  seen.set(key, value)
  if (fits && x.mode !== 'invalid') impossibleCase(c, value, x, type)
  return type
}

function impossibleCase(c: Checker, value: Expr, x: Operand, type: GoType): void {
  if (!identical(type, x.type)) impossibleAssertion(c, value, x, type, true)
}

function isTypeSyntax(x: Expr): boolean {
  return x.kind !== 'call' && x.kind !== 'literal'
}

/** One type in the clause gives the variable that type; several, or none, leave it the interface. */
function clauseVariable(c: Checker, s: TypeSwitch, clause: CaseClause, types: readonly (GoType | undefined)[], x: Operand): Var {
  const only = types.length === 1 ? types[0] : undefined
  const name = s.name!
  const variable = new Var(name.name, only ?? x.type, name.start, 'local', c.pkg)
  variable.owner = c.function
  c.info.clauseVars.set(clause, variable)
  c.scope.add(name.name, variable, clause.colon)
  return variable
}
