import { typeSetOf } from './type-sets.ts'
import { isExported, type Var } from './objects.ts'
import type { GoType, InterfaceType, Signature, StructType } from './types.ts'

/** A text that two types share exactly when they are identical in the sense of the language. */
export function typeKey(type: GoType): string {
  if (type.kind === 'basic') return type.key
  return (type.key ??= makeKey(type))
}

export function identical(a: GoType, b: GoType): boolean {
  return a === b || typeKey(a) === typeKey(b)
}

function makeKey(type: Exclude<GoType, { kind: 'basic' }>): string {
  switch (type.kind) {
    case 'named': return `#${type.id}`
    case 'typeParam': return `$${type.id}`
    case 'pointer': return `*${typeKey(type.element)}`
    case 'slice': return `[]${typeKey(type.element)}`
    case 'array': return `[${type.length}]${typeKey(type.element)}`
    case 'map': return `map[${typeKey(type.keyType)}]${typeKey(type.value)}`
    case 'chan': return `chan:${type.direction}(${typeKey(type.element)})`
    case 'struct': return structKey(type)
    case 'func': return `func${signatureKey(type)}`
    case 'interface': return interfaceKey(type)
    case 'tuple': return `(${type.types.map(typeKey).join(',')})`
  }
}

function structKey(type: StructType): string {
  const fields = type.fields.map((field, at) => `${field.embedded ? '!' : ''}${memberKey(field)} ${typeKey(field.type)}${type.tags[at] === undefined ? '' : JSON.stringify(type.tags[at])}`)
  return `struct{${fields.join(';')}}`
}

/** A lower-case name belongs to its package: two packages' `x` are different names. */
export function memberKey(member: { name: string; pkg: Var['pkg'] }): string {
  return isExported(member.name) || !member.pkg ? member.name : `${member.pkg.path}.${member.name}`
}

export function signatureKey(type: Signature): string {
  const own = type.typeParams.length === 0 ? '' : `[${type.typeParams.map(typeKey).join(',')}]`
  return `${own}(${type.params.map((param) => typeKey(param.type)).join(',')}${type.variadic ? '...' : ''})(${type.results.map((result) => typeKey(result.type)).join(',')})`
}

function interfaceKey(type: InterfaceType): string {
  const set = typeSetOf(type)
  const methods = [...set.methods.values()].map((method) => memberKey(method) + signatureKey(method.type)).toSorted()
  const terms = set.terms?.map((term) => (term.tilde ? '~' : '') + typeKey(term.type)).toSorted()
  return `interface{${methods.join(';')}${terms ? `|${terms.join('|')}` : ''}${set.comparable ? '|comparable' : ''}}`
}
