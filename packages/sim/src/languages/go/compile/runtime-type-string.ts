import type { Package } from '../check/objects.ts'
import { typeString } from '../check/type-string.ts'
import type { GoType, Signature } from '../check/types.ts'

/** A type as `%T` prints it: every declared type with its package, parameters without names. */
export function runtimeTypeString(type: GoType): string {
  switch (type.kind) {
    case 'basic': return type.key
    case 'pointer': return `*${runtimeTypeString(type.element)}`
    case 'slice': return `[]${runtimeTypeString(type.element)}`
    case 'array': return `[${type.length}]${runtimeTypeString(type.element)}`
    case 'map': return `map[${runtimeTypeString(type.keyType)}]${runtimeTypeString(type.value)}`
    case 'chan': return chanString(type)
    case 'func': return `func${signatureText(type)}`
    case 'struct': {
      const fields = type.fields.map((field, at) => `${field.embedded ? '' : `${field.name} `}${runtimeTypeString(field.type)}${type.tags[at] === undefined ? '' : ` ${JSON.stringify(type.tags[at])}`}`)
      return fields.length === 0 ? 'struct {}' : `struct { ${fields.join('; ')} }`
    }
    case 'interface': {
      const methods = type.methods.map((method) => method.name + signatureText(method.type))
      return methods.length === 0 ? 'interface {}' : `interface { ${methods.join('; ')} }`
    }
    case 'named': {
      const { pkg, name } = type.object
      const base = pkg ? `${pkg.name}.${name}` : name
      return type.typeArgs.length === 0 || type.origin?.typeParams.length === 0 ? base : `${base}[${type.typeArgs.map(argumentString).join(',')}]`
    }
    default: return typeString(type, (pkg: Package) => pkg.name)
  }
}

function argumentString(type: GoType): string {
  return runtimeTypeString(type)
}

function chanString(type: Extract<GoType, { kind: 'chan' }>): string {
  const word = { both: 'chan ', send: 'chan<- ', receive: '<-chan ' }[type.direction]
  const inner = runtimeTypeString(type.element)
  const wrapped = type.direction !== 'send' && type.element.kind === 'chan' && type.element.direction === 'receive'
  return wrapped ? `${word}(${inner})` : word + inner
}

function signatureText(type: Signature): string {
  const params = type.params.map((param, at) =>
    type.variadic && at === type.params.length - 1 && param.type.kind === 'slice' ? `...${runtimeTypeString(param.type.element)}` : runtimeTypeString(param.type))
  const results = type.results.map((result) => runtimeTypeString(result.type))
  const tail = results.length === 0 ? '' : results.length === 1 ? ` ${results[0]}` : ` (${results.join(', ')})`
  return `(${params.join(', ')})${tail}`
}
