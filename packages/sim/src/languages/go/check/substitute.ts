import { typeKey } from './identity.ts'
import { Func, Var } from './objects.ts'
import { Named, type Embed, type GoType, type InterfaceType, type Signature, type TypeParam } from './types.ts'

export type Substitution = ReadonlyMap<TypeParam, GoType>

/** Makes and remembers the instances of generic types: the same arguments always give the same object. */
export class Instances {
  private readonly made = new Map<string, Named>()
  private nextId = 1

  freshId(): number {
    return this.nextId++
  }

  of(origin: Named, args: readonly GoType[]): Named {
    const key = `${origin.id}[${args.map(typeKey).join(',')}]`
    const known = this.made.get(key)
    if (known) return known
    const map = mapParams(origin.typeParams, args)
    const instance = new Named(this.freshId(), origin.object, () => this.substitute(origin.underlying, map), origin, args)
    this.made.set(key, instance)
    return instance
  }

  /** The method of an instance that stands for its origin's method. */
  methodOf(instance: Named, name: string): Func | undefined {
    const known = instance.methods.get(name)
    if (known) return known
    const { origin } = instance
    const generic = origin?.methods.get(name)
    if (!origin || !generic) return undefined
    const map = mapParams(origin.typeParams.length > 0 ? origin.typeParams : origin.enclosing, instance.typeArgs)
    const type = this.substitute(generic.type, map) as Signature
    const receiver = { base: instance, pointer: generic.receiver?.pointer === true }
    const method = new Func(name, type, generic.at, generic.pkg, { receiver, origin: generic, ...(generic.node ? { node: generic.node } : {}) })
    instance.methods.set(name, method)
    return method
  }

  /** The type with every parameter in the map replaced; the very same object when nothing changes. */
  substitute(type: GoType, map: Substitution): GoType {
    if (map.size === 0) return type
    const inner = (part: GoType): GoType => this.substitute(part, map)
    switch (type.kind) {
      case 'basic': return type
      case 'typeParam': return map.get(type) ?? type
      case 'named': return this.substituteNamed(type, map)
      case 'pointer': case 'slice': case 'array': case 'chan': {
        const element = inner(type.element)
        return element === type.element ? type : { ...type, element, key: undefined }
      }
      case 'map': {
        const keyType = inner(type.keyType)
        const value = inner(type.value)
        return keyType === type.keyType && value === type.value ? type : { ...type, keyType, value, key: undefined }
      }
      case 'struct': {
        const fields = this.substituteVars(type.fields, map)
        return fields === type.fields ? type : { ...type, fields, key: undefined }
      }
      case 'tuple': {
        const types = type.types.map(inner)
        return types.every((part, at) => part === type.types[at]) ? type : { ...type, types, key: undefined }
      }
      case 'func': {
        const params = this.substituteVars(type.params, map)
        const results = this.substituteVars(type.results, map)
        return params === type.params && results === type.results ? type : { ...type, params, results, key: undefined }
      }
      case 'interface': return this.substituteInterface(type, map)
    }
  }

  private substituteNamed(type: Named, map: Substitution): GoType {
    if (type.typeArgs.length > 0 && type.origin) {
      const args = type.typeArgs.map((arg) => this.substitute(arg, map))
      if (args.every((arg, at) => arg === type.typeArgs[at])) return type
      return type.origin.typeParams.length > 0 ? this.of(type.origin, args) : this.local(type.origin, args)
    }
    const touched = type.enclosing.some((param) => map.has(param))
    return touched ? this.local(type, type.enclosing.map((param) => map.get(param) ?? param)) : type
  }

  /** A type declared inside a generic function is another type in each instance of the function. */
  private local(origin: Named, args: readonly GoType[]): Named {
    const key = `${origin.id}<${args.map(typeKey).join(',')}>`
    const known = this.made.get(key)
    if (known) return known
    const map = mapParams(origin.enclosing, args)
    const instance = new LocalInstance(this.freshId(), origin, () => this.substitute(origin.underlying, map), args)
    this.made.set(key, instance)
    return instance
  }

  private substituteVars(vars: readonly Var[], map: Substitution): readonly Var[] {
    const types = vars.map((variable) => this.substitute(variable.type, map))
    if (types.every((type, at) => type === vars[at]!.type)) return vars
    return vars.map((variable, at) => {
      const copy = new Var(variable.name, types[at]!, variable.at, variable.role, variable.pkg)
      copy.embedded = variable.embedded
      return copy
    })
  }

  private substituteInterface(type: InterfaceType, map: Substitution): InterfaceType {
    let changed = false
    const methods = type.methods.map((method) => {
      const signature = this.substitute(method.type, map) as Signature
      if (signature === method.type) return method
      changed = true
      return new Func(method.name, signature, method.at, method.pkg)
    })
    const embeds = type.embeds.map((embed): Embed => {
      const terms = embed.terms.map((term) => ({ tilde: term.tilde, type: this.substitute(term.type, map) }))
      if (terms.every((term, at) => term.type === embed.terms[at]!.type)) return embed
      changed = true
      return { terms, at: embed.at }
    })
    return changed ? { kind: 'interface', methods, embeds, ...(type.comparable ? { comparable: true } : {}) } : type
  }
}

/** An instance of a type local to a generic function; its arguments do not print. */
class LocalInstance extends Named {
  constructor(id: number, origin: Named, underlying: () => GoType, args: readonly GoType[]) {
    super(id, origin.object, underlying, origin, args)
  }
}

export function mapParams(params: readonly TypeParam[], args: readonly GoType[]): Substitution {
  return new Map(params.map((param, at) => [param, args[at] ?? param]))
}
