import { memberKey, typeKey } from '../check/identity.ts'

import { methodSet } from '../check/lookup.ts'
import { isExported, type Func } from '../check/objects.ts'
import type { Instances } from '../check/substitute.ts'
import { typeSetOf } from '../check/type-sets.ts'
import { basicTypes, sliceOf, under, type GoType } from '../check/types.ts'
import { errorType } from '../check/universe.ts'
import type { FuncRef, RKind, RType } from '../runtime/types.ts'
import { runtimeTypeString } from './runtime-type-string.ts'

/** Called for each method of a type that may be reached through an interface; gives the function to call with the receiver first. */
export type MethodMaker = (type: GoType, method: Func) => FuncRef

/** The run-time types of one program: one object for each type. */
export class TypeTable {
  private readonly made = new Map<string, RType>()
  private readonly boxed = new Set<string>()
  private readonly instances: Instances
  private readonly makeMethod: MethodMaker

  constructor(instances: Instances, makeMethod: MethodMaker) {
    this.instances = instances
    this.makeMethod = makeMethod
  }

  of(type: GoType): RType {
    const key = typeKey(type)
    const known = this.made.get(key)
    if (known) return known
    const below = under(type)
    const named = type.kind === 'named' ? type : undefined
    const made: RType = {
      key, name: runtimeTypeString(type), shortName: named && named !== errorType ? named.object.name : type.kind === 'basic' ? type.name : '', kind: kindOf(below),
      bits: below.kind === 'basic' ? below.bits : 0,
      basic: below.kind === 'basic' ? below.key : '',
      element: undefined, keyType: undefined, fields: [], fieldFutures: [],
      length: below.kind === 'array' ? below.length : 0,
      direction: below.kind === 'chan' ? below.direction : 'both',
      methods: new Map(), wants: [], methodKeys: new Map(),
    }
    this.made.set(key, made)
    this.complete(made, below, type)
    return made
  }

  /** The type of a value that goes into an interface: its methods become callable. */
  ofBoxed(type: GoType): RType {
    const made = this.of(type)
    if (this.boxed.has(made.key) || made.kind === 'interface') return made
    this.boxed.add(made.key)
    this.boxParts(under(type))
    for (const [name, found] of methodSet(this.instances, type)) {
      if (found.member.kind !== 'func') continue
      made.methods.set(name, this.makeMethod(type, found.member))
      made.methodKeys.set(name, `${memberKey(found.member)} ${typeKey(found.member.type)}`)
    }
    return made
  }

  /** Printing a value calls the methods of its parts. */
  private boxParts(below: GoType): void {
    switch (below.kind) {
      case 'pointer': case 'slice': case 'array':
        this.ofBoxed(below.element)
        break
      case 'map':
        this.ofBoxed(below.keyType)
        this.ofBoxed(below.value)
        break
      case 'struct':
        for (const field of below.fields) if (field.exported) this.ofBoxed(field.type)
    }
  }

  get all(): ReadonlyMap<string, RType> {
    return this.made
  }

  private complete(made: RType, below: GoType, type: GoType): void {
    switch (below.kind) {
      case 'pointer': case 'slice': case 'array': case 'chan':
        made.element = this.of(below.element)
        break
      case 'map':
        made.keyType = this.of(below.keyType)
        made.element = this.of(below.value)
        break
      case 'struct':
        made.fields = below.fields.map((field) => ({ name: field.name, type: this.of(field.type), embedded: field.embedded, exported: isExported(field.name) }))
        made.fieldFutures.push(...below.fields.map((field) => `${type.kind === 'named' ? type.object.name : 'struct'}.${field.name}`))
        break
      case 'interface': {
        const { methods } = typeSetOf(below)
        ;(made as { wants: readonly string[] }).wants = [...methods.keys()].toSorted()
        for (const [name, method] of methods) made.methodKeys.set(name, `${memberKey(method)} ${typeKey(method.type)}`)
      }
    }
  }
}

function kindOf(below: GoType): RKind {
  switch (below.kind) {
    case 'basic': return basicKind(below)
    case 'pointer': case 'slice': case 'array': case 'map': case 'chan': case 'struct': case 'func': case 'interface': return below.kind
    default: return 'struct'
  }
}

function basicKind(basic: Extract<GoType, { kind: 'basic' }>): RKind {
  switch (basic.class) {
    case 'boolean': return 'bool'
    case 'integer': return basic.unsigned ? 'uint' : 'int'
    case 'float': return 'float'
    case 'complex': return 'complex'
    case 'string': return 'string'
    default: return 'unsafe'
  }
}

export const byteSlice = sliceOf(basicTypes.byte)
