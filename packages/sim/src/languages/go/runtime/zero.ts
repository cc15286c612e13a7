import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { GoArray, GoComplex, GoStruct } from './values.ts'
import type { RType } from './types.ts'

const zeroComplex = new GoComplex(0, 0)

/** The zero value of a type; structs and arrays are new storage. */
export function zeroOf(m: Interpreter, type: RType): Value {
  switch (type.kind) {
    case 'bool': return false
    case 'int': case 'uint': case 'float': return 0
    case 'complex': return zeroComplex
    case 'string': return ''
    case 'struct': return m.born(new GoStruct(type, type.fields.map((field) => zeroOf(m, field.type))))
    case 'array': return m.born(new GoArray(type.element!, zeros(m, type.element!, type.length)))
    default: return null
  }
}

export function zeros(m: Interpreter, type: RType, count: number): Value[] {
  const items = new Array<Value>(count)
  if (type.kind === 'struct' || type.kind === 'array') for (let i = 0; i < count; i++) items[i] = zeroOf(m, type)
  else items.fill(zeroOf(m, type))
  return items
}

/** Whether values of a type are storage that Go copies; a pointer to a struct is not, though it is that struct's storage. */
export function isStored(type: RType): boolean {
  return type.kind === 'struct' || type.kind === 'array'
}

/** A copy of a struct or array in new storage, nested ones included; a value of any other type is itself. */
export function copyOf(m: Interpreter, type: RType, value: Value): Value {
  if (type.kind === 'struct') {
    const { fields } = value as GoStruct
    return m.born(new GoStruct(type, fields.map((field, at) => copyOf(m, type.fields[at]!.type, field))))
  }
  if (type.kind !== 'array') return value
  return m.born(new GoArray(type.element!, (value as GoArray).items.map((item) => copyOf(m, type.element!, item))))
}

/** Overwrites storage with the content of other storage of the same type, without changing what points to its parts. */
export function overwrite(m: Interpreter, target: GoStruct | GoArray, source: GoStruct | GoArray): void {
  const to = target instanceof GoStruct ? target.fields : target.items
  const from = source instanceof GoStruct ? source.fields.slice() : source.items.slice()
  for (const [index, value] of from.entries()) {
    const type = target instanceof GoStruct ? target.type.fields[index]!.type : target.element
    if (isStored(type)) overwrite(m, to[index] as GoStruct | GoArray, value as GoStruct | GoArray)
    else {
      m.journal.setElement(target, to, index, value)
      if (target.shared) m.share(value)
    }
  }
}
