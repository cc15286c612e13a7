import type { Interpreter } from '../../../machine/interpreter.ts'
import type { Value } from '../../../machine/values.ts'
import { runtimePanic } from './panics.ts'
import type { RType } from './types.ts'
import { GoArray, GoBox, GoComplex, GoPointer, GoStruct } from './values.ts'

/** `==` of two values of one static type. Interfaces that hold what cannot be compared panic. */
export function equal(m: Interpreter, type: RType, a: Value, b: Value): boolean {
  switch (type.kind) {
    case 'interface': return equalBoxes(m, a, b)
    case 'struct': {
      const left = (a as GoStruct).fields
      const right = (b as GoStruct).fields
      return type.fields.every((field, at) => field.name === '_' || equal(m, field.type, left[at], right[at]))
    }
    case 'array': {
      const right = (b as GoArray).items
      return (a as GoArray).items.every((item, at) => equal(m, type.element!, item, right[at]))
    }
    case 'complex': return (a as GoComplex).re === (b as GoComplex).re && (a as GoComplex).im === (b as GoComplex).im
    case 'pointer': return samePointer(a, b)
    default: return a === b
  }
}

function equalBoxes(m: Interpreter, a: Value, b: Value): boolean {
  if (!(a instanceof GoBox) || !(b instanceof GoBox)) return a === b
  if (a.type !== b.type) return false
  if (!comparableAtRunTime(a.type)) throw runtimePanic(m, `comparing uncomparable type ${a.type.name}`)
  return equal(m, a.type, a.value, b.value)
}

export function samePointer(a: Value, b: Value): boolean {
  if (a instanceof GoPointer && b instanceof GoPointer) return a.base === b.base && a.index === b.index
  return a === b
}

export function comparableAtRunTime(type: RType): boolean {
  switch (type.kind) {
    case 'slice': case 'map': case 'func': return false
    case 'struct': return type.fields.every((field) => comparableAtRunTime(field.type))
    case 'array': return comparableAtRunTime(type.element!)
    default: return true
  }
}

/** What a map finds a key by: equal keys of one type, and only they, have equal (`===`) prints. NaN never equals itself. */
export function keyPrint(m: Interpreter, type: RType, key: Value): Value {
  switch (type.kind) {
    case 'string': case 'bool': case 'chan': return key
    case 'int': case 'uint': return typeof key === 'bigint' ? `n${key}` : key
    case 'float': return Number.isNaN(key) ? Symbol.for('nan') as unknown as string : key === 0 ? 0 : key
    case 'pointer': return key instanceof GoPointer ? `p${key.base.birth}.${key.index}` : key
    default: return textPrint(m, type, key)
  }
}

function textPrint(m: Interpreter, type: RType, key: Value): string {
  switch (type.kind) {
    case 'interface': {
      if (!(key instanceof GoBox)) return 'nil'
      if (!comparableAtRunTime(key.type)) throw runtimePanic(m, `hash of unhashable type ${key.type.name}`)
      return `${key.type.key}:${textPrint(m, key.type, key.value)}`
    }
    case 'struct': return `{${type.fields.map((field, at) => textPrint(m, field.type, (key as GoStruct).fields[at])).join(',')}}`
    case 'array': return `[${(key as GoArray).items.map((item) => textPrint(m, type.element!, item)).join(',')}]`
    case 'complex': return `${(key as GoComplex).re}+${(key as GoComplex).im}i`
    case 'string': return JSON.stringify(key)
    case 'pointer': case 'chan': return key === null ? 'nil' : key instanceof GoPointer ? `p${key.base.birth}.${key.index}` : `o${(key as GoStruct).birth}`
    default: return String(key)
  }
}
