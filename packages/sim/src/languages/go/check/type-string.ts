import type { Package, Var } from './objects.ts'
import type { GoType, InterfaceType, Signature, StructType } from './types.ts'

/** Says how a package is written before a type's name; empty for none. */
export type Qualifier = (pkg: Package) => string

/** A type as Go writes it: `map[string]*main.T`, `func(int, ...string) error`. */
export function typeString(type: GoType, qualify: Qualifier): string {
  const text = (inner: GoType): string => typeString(inner, qualify)
  switch (type.kind) {
    case 'basic': return type.name
    case 'named': {
      const { pkg, name } = type.object
      const prefix = pkg ? qualify(pkg) : ''
      const base = prefix === '' ? name : `${prefix}.${name}`
      const args = type.typeArgs.length > 0 ? type.typeArgs : type.typeParams
      return args.length === 0 ? base : `${base}[${args.map(text).join(',')}]`
    }
    case 'typeParam': return type.name
    case 'pointer': return `*${text(type.element)}`
    case 'slice': return `[]${text(type.element)}`
    case 'array': return `[${type.length}]${text(type.element)}`
    case 'map': return `map[${text(type.keyType)}]${text(type.value)}`
    case 'chan': return chanString(type.direction, type.element, text)
    case 'struct': return structString(type, text)
    case 'func': return `func${signatureString(type, qualify)}`
    case 'interface': return interfaceString(type, qualify)
    case 'tuple': return `(${type.types.map(text).join(', ')})`
  }
}

function chanString(direction: 'both' | 'send' | 'receive', element: GoType, text: (type: GoType) => string): string {
  const word = direction === 'send' ? 'chan<- ' : direction === 'receive' ? '<-chan ' : 'chan '
  const inner = text(element)
  return direction !== 'send' && element.kind === 'chan' && element.direction === 'receive' ? `${word}(${inner})` : word + inner
}

function structString(type: StructType, text: (type: GoType) => string): string {
  const fields = type.fields.map((field, at) => {
    const tag = type.tags[at]
    return (field.embedded ? '' : `${field.name} `) + text(field.type) + (tag === undefined ? '' : ` ${JSON.stringify(tag)}`)
  })
  return `struct{${fields.join('; ')}}`
}

/** Parameters and results without the word func. */
export function signatureString(type: Signature, qualify: Qualifier): string {
  const typeParams = type.typeParams.length === 0 ? '' : `[${type.typeParams.map((param) => `${param.name} ${typeString(param.bound, qualify)}`).join(', ')}]`
  const params = type.params.map((param, at) => paramString(param, type.variadic && at === type.params.length - 1, qualify))
  const results = type.results.map((result) => paramString(result, false, qualify))
  const first = type.results[0]
  const tail = !first ? '' : results.length === 1 && first.name === '' ? ` ${results[0]}` : ` (${results.join(', ')})`
  return `${typeParams}(${params.join(', ')})${tail}`
}

function paramString(param: Var, variadic: boolean, qualify: Qualifier): string {
  const { type } = param
  const text = variadic && type.kind === 'slice' ? `...${typeString(type.element, qualify)}` : typeString(type, qualify)
  return param.name === '' ? text : `${param.name} ${text}`
}

function interfaceString(type: InterfaceType, qualify: Qualifier): string {
  if (type.alias !== undefined) return type.alias
  const methods = type.methods.map((method) => method.name + signatureString(method.type, qualify))
  const embeds = type.embeds.map((embed) => embed.terms.map((term) => (term.tilde ? '~' : '') + typeString(term.type, qualify)).join(' | '))
  const parts = [...methods, ...embeds]
  return parts.length === 0 ? 'interface{}' : `interface{${parts.join('; ')}}`
}
