import type { Ident, Selector } from '../syntax/tree.ts'
import { unparen } from '../syntax/tree.ts'
import { singleValue } from './assignable.ts'
import { invalid, type Checker, type Operand } from './checker.ts'
import { markAddressed, rawExpr } from './expressions.ts'
import { lookup, type Found } from './lookup.ts'
import { nearInPackage, nearMember } from './near.ts'
import { isExported, Var, type Func, type PackageName } from './objects.ts'
import { isInterface, isInvalid } from './predicates.ts'
import { exprString } from './print.ts'
import { coreType } from './type-sets.ts'
import { under, type GoType, type Signature } from './types.ts'

/** `x.name`: a package member, field, method value or method expression. */
export function selectorExpr(c: Checker, x: Selector): Operand {
  const left = unparen(x.x)
  if (left.kind === 'ident') {
    const object = c.scope.find(left.name, left.start)
    if (object?.kind === 'package') return packageMember(c, x, left, object)
  }
  const inner = rawExpr(c, x.x)
  if (inner.mode === 'invalid') return invalid(x)
  if (x.name.name === '_') {
    c.error('blank', x.name, 'cannot refer to blank field or method')
    return invalid(x)
  }
  if (inner.mode === 'type') return methodExpression(c, x, inner)
  if (inner.mode === 'builtin') {
    c.error('not-a-value', x.x, `cannot select on ${exprString(x.x)}`)
    return invalid(x)
  }
  const single = singleValue(c, inner)
  return single.mode === 'invalid' ? invalid(x) : member(c, x, single)
}

function packageMember(c: Checker, x: Selector, left: Ident, object: PackageName): Operand {
  object.used = true
  c.info.objects.set(left, object)
  const { name } = x.name
  const found = object.imported.scope.names.get(name)
  if (!found || !isExported(name)) {
    const known = found !== undefined || object.imported.scope.names.has(name)
    const message = known ? `name ${name} not exported by package ${object.imported.name}` : `undefined: ${exprString(x)}`
    c.error('undefined', x.name, message, known ? undefined : nearInPackage(object.imported, name))
    return invalid(x)
  }
  c.info.objects.set(x.name, found)
  switch (found.kind) {
    case 'const': return isInvalid(found.type) ? invalid(x) : { mode: 'constant', type: found.type, value: found.value, expr: x }
    case 'type': return { mode: 'type', type: found.type, expr: x }
    case 'var':
      return { mode: 'variable', type: found.type, expr: x }
    case 'func': return { mode: 'value', type: found.type, expr: x }
    default: return invalid(x)
  }
}

function member(c: Checker, x: Selector, inner: Operand): Operand {
  const found = lookup(c.instances, inner.type, x.name.name, c.pkg)
  if (!('member' in found)) {
    notFound(c, x, inner.type, found.missing)
    return invalid(x)
  }
  if (found.member instanceof Var) {
    c.info.selections.set(x, { ...found, kind: 'field', receiver: inner.type })
    c.info.objects.set(x.name, found.member)
    const addressable = inner.mode === 'variable' || found.indirect
    return isInvalid(found.member.type) ? invalid(x) : { mode: addressable ? 'variable' : 'value', type: found.member.type, expr: x }
  }
  return methodValue(c, x, inner, found, found.member)
}

function methodValue(c: Checker, x: Selector, inner: Operand, found: Found, method: Func): Operand {
  if (method.receiver?.pointer && !found.indirect) {
    if (inner.mode !== 'variable') {
      c.error('invalid-operation', x, `cannot call pointer method ${method.name} on ${c.show(inner.type)}`)
      return invalid(x)
    }
    if (under(inner.type).kind !== 'pointer') markAddressed(c, x.x)
  }
  c.info.selections.set(x, { ...found, kind: 'method', receiver: inner.type })
  c.info.objects.set(x.name, method)
  c.environment.uses?.add(method.origin ?? method)
  return { mode: 'value', type: method.type, expr: x }
}

/** `T.Method`, `(*T).Method`: a function whose first parameter is the receiver. */
function methodExpression(c: Checker, x: Selector, inner: Operand): Operand {
  const found = lookup(c.instances, inner.type, x.name.name, c.pkg)
  const text = exprString(x)
  if (!('member' in found) || found.member instanceof Var) {
    c.error('undefined', x.name, `${text} undefined (type ${c.show(inner.type)} has no method ${x.name.name})`, nearMember(inner.type, c.show(inner.type), x.name.name))
    return invalid(x)
  }
  const method = found.member
  if (method.receiver?.pointer && !found.indirect) {
    c.error('invalid-operation', x.name, `invalid method expression ${text} (needs pointer receiver (*${c.show(inner.type)}).${x.name.name})`)
    return invalid(x)
  }
  c.info.selections.set(x, { ...found, kind: 'methodExpr', receiver: inner.type })
  c.info.objects.set(x.name, method)
  c.environment.uses?.add(method.origin ?? method)
  const first = new Var('_', inner.type, x.start, 'param', c.pkg)
  const type: Signature = { ...method.type, key: undefined, params: [first, ...method.type.params] }
  return { mode: 'value', type, expr: x }
}

function notFound(c: Checker, x: Selector, type: GoType, missing: 'none' | 'ambiguous' | 'pointer'): void {
  const text = exprString(x)
  const { name } = x.name
  if (missing === 'ambiguous') {
    c.error('undefined', x.name, `ambiguous selector ${text}`)
    return
  }
  if (missing === 'pointer' || (type.kind === 'pointer' && isInterface(type.element))) {
    c.error('undefined', x.name, `${text} undefined (type ${c.show(type)} is pointer to interface, not interface)`)
    return
  }
  c.error('undefined', x.name, `${text} undefined (${whyNot(c, type, name)})`, nearMember(type, c.show(type), name))
}

function whyNot(c: Checker, type: GoType, name: string): string {
  const shown = c.show(type)
  const core = coreType(type)
  const plain = `type ${shown} has no field or method ${name}`
  if (core?.kind === 'pointer' && under(core.element).kind === 'pointer') return plain
  const other = /^\p{Lu}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name[0]!.toUpperCase() + name.slice(1)
  const near = lookup(c.instances, type, other, c.pkg)
  if ('member' in near) return `${plain}, but does have ${near.member.kind === 'func' ? 'method' : 'field'} ${other}`
  return plain
}
