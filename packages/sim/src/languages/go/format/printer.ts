import type { Value } from '../../../machine/values.ts'
import type { Whole } from '../runtime/integers.ts'
import type { RType } from '../runtime/types.ts'
import { GoArray, GoBox, GoComplex, GoMap, GoSlice, GoStruct } from '../runtime/values.ts'
import { pad, type Flags } from './flags.ts'
import { sortedEntries } from './map-order.ts'
import { quote } from './quoting.ts'
import { formatCharacter, formatFloatVerb, formatHexText, formatInteger, formatQuoted, formatQuotedRune, formatText, formatUnicode } from './scalars.ts'

/** Asked for the text of a value that has an Error, String or GoString method. */
export type MethodText = (box: GoBox, method: 'Error' | 'String' | 'GoString') => string

/** Something whose text would be an address: addresses are not modelled. */
export class AddressShown extends Error {}

/** Writes values as package fmt does. Bytes in, bytes out. */
export class Printer {
  readonly flags: Flags
  private readonly methodText: MethodText

  constructor(flags: Flags, methodText: MethodText) {
    this.flags = flags
    this.methodText = methodText
  }

  /** An argument: an interface value. */
  argument(box: Value, verb: string): string {
    if (!(box instanceof GoBox)) return verb === 'T' || verb === 'v' ? pad('<nil>', this.flags) : this.bad(verb, undefined, box)
    if (verb === 'T') return formatText(box.type.name, this.flags)
    if (verb === 'p') throw new AddressShown('%p')
    return this.withMethods(box, verb) ?? this.value(box.type, box.value, verb, 0)
  }

  /** The text of a value's own method, where the verb asks for text. */
  private withMethods(box: GoBox, verb: string): string | undefined {
    const { methods, methodKeys } = box.type
    const isText = (name: string): boolean => methods.has(name) && methodKeys.get(name)?.endsWith('func()(string)') === true
    if (this.flags.sharpV) return isText('GoString') ? this.methodText(box, 'GoString') : undefined
    if (!'vsxXq'.includes(verb)) return undefined
    const method = isText('Error') ? 'Error' : isText('String') ? 'String' : undefined
    return method && this.text(this.methodText(box, method), verb)
  }

  private text(bytes: string, verb: string): string {
    switch (verb) {
      case 'v': return this.flags.sharpV ? formatText(quote(bytes), this.flags) : formatText(bytes, this.flags)
      case 's': return formatText(bytes, this.flags)
      case 'x': case 'X': return formatHexText(bytes, verb === 'X', this.flags)
      default: return formatQuoted(bytes, this.flags)
    }
  }

  private bad(verb: string, type: RType | undefined, value: Value): string {
    if (!type) return `%!${verb}(<nil>)`
    const plain = new Printer(this.flags, () => '')
    return `%!${verb}(${type.name}=${plain.value(type, value, 'v', 0)})`
  }

  value(type: RType, value: Value, verb: string, depth: number): string {
    switch (type.kind) {
      case 'bool': return verb === 't' || verb === 'v' ? pad(String(value), this.flags) : this.bad(verb, type, value)
      case 'int': case 'uint': return this.whole(type, value as Whole, verb)
      case 'float': return this.float(type, value as number, verb)
      case 'complex': return this.complex(type, value as GoComplex, verb)
      case 'string': return 'vsxXq'.includes(verb) ? this.text(value as string, verb) : this.bad(verb, type, value)
      case 'map': return this.map(type, value as GoMap | null, verb, depth)
      case 'struct': return this.struct(type, value as GoStruct, verb, depth)
      case 'interface': return this.interface(type, value, verb, depth)
      case 'array': case 'slice': return this.list(type, value, verb, depth)
      case 'pointer': return this.pointer(type, value, verb, depth)
      default: return this.address(type, value, verb)
    }
  }

  private whole(type: RType, value: Whole, verb: string): string {
    switch (verb) {
      case 'v':
        if (this.flags.sharpV && type.kind === 'uint') return formatInteger(value, 16, 'v', { ...this.flags, sharp: true })
        return formatInteger(value, 10, verb, this.flags)
      case 'd': return formatInteger(value, 10, verb, this.flags)
      case 'b': return formatInteger(value, 2, verb, this.flags)
      case 'o': case 'O': return formatInteger(value, 8, verb, this.flags)
      case 'x': case 'X': return formatInteger(value, 16, verb, this.flags)
      case 'c': return formatCharacter(value, this.flags)
      case 'q': return formatQuotedRune(value, this.flags)
      case 'U': return formatUnicode(value, this.flags)
      default: return this.bad(verb, type, value)
    }
  }

  private float(type: RType, value: number, verb: string): string {
    const bits = type.bits === 32 ? 32 : 64
    switch (verb) {
      case 'v': return formatFloatVerb(value, bits, 'g', this.flags, -1)
      case 'b': case 'g': case 'G': case 'x': case 'X': return formatFloatVerb(value, bits, verb, this.flags, -1)
      case 'f': case 'e': case 'E': case 'F': return formatFloatVerb(value, bits, verb, this.flags, 6)
      default: return this.bad(verb, type, value)
    }
  }

  private complex(type: RType, { re, im }: GoComplex, verb: string): string {
    if (!'vbgGxXfFeE'.includes(verb)) return this.bad(verb, type, new GoComplex(re, im))
    const part = { ...type, bits: type.bits / 2, kind: 'float' as const }
    const signed = new Printer({ ...this.flags, plus: true }, this.methodText)
    return `(${this.float(part, re, verb)}${signed.float(part, im, verb)}i)`
  }

  private inner(type: RType, value: Value, verb: string, depth: number, callable: boolean): string {
    if (callable && type.kind !== 'interface' && type.methods.size > 0) {
      const own = this.withMethods(new GoBox(type, value), verb)
      if (own !== undefined) return own
    }
    return this.value(type, value, verb, depth + 1)
  }

  private map(type: RType, map: GoMap | null, verb: string, depth: number): string {
    const entries = map ? sortedEntries(type.keyType!, map) : []
    const key = (value: Value): string => this.inner(type.keyType!, value, verb, depth, true)
    const item = (value: Value): string => this.inner(type.element!, value, verb, depth, true)
    if (!this.flags.sharpV) return `map[${entries.map((entry) => `${key(entry.key)}:${item(entry.value)}`).join(' ')}]`
    if (map === null) return `${type.name}(nil)`
    return `${type.name}{${entries.map((entry) => `${key(entry.key)}:${item(entry.value)}`).join(', ')}}`
  }

  private struct(type: RType, struct: GoStruct, verb: string, depth: number): string {
    const { sharpV, plusV } = this.flags
    const parts = type.fields.map((field, at) => {
      const text = this.inner(field.type, struct.fields[at], verb, depth, field.exported)
      return sharpV || plusV ? `${field.name}:${text}` : text
    })
    return sharpV ? `${type.name}{${parts.join(', ')}}` : `{${parts.join(' ')}}`
  }

  private interface(type: RType, value: Value, verb: string, depth: number): string {
    if (!(value instanceof GoBox)) return this.flags.sharpV ? `${type.name}(nil)` : '<nil>'
    return this.inner(value.type, value.value, verb, depth, true)
  }

  private list(type: RType, value: Value, verb: string, depth: number): string {
    const element = type.element!
    const items = value instanceof GoSlice ? value.array.items.slice(value.offset, value.offset + value.length) : value instanceof GoArray ? value.items : []
    if (element.bits === 8 && element.kind === 'uint' && 'sqxX'.includes(verb)) return this.text(String.fromCharCode(...(items as number[])), verb)
    if (this.flags.sharpV) {
      if (type.kind === 'slice' && value === null) return `${type.name}(nil)`
      return `${type.name}{${items.map((item) => this.inner(element, item, verb, depth, true)).join(', ')}}`
    }
    return `[${items.map((item) => this.inner(element, item, verb, depth, true)).join(' ')}]`
  }

  private pointer(type: RType, value: Value, verb: string, depth: number): string {
    const { element } = type
    if (value !== null && depth === 0 && element && ['array', 'slice', 'struct', 'map'].includes(element.kind) && 'vsdqxX'.includes(verb)) {
      const target = element.kind === 'struct' || element.kind === 'array' ? value : (value as { content?: Value }).content
      if (target !== undefined) return `&${this.inner(element, target, verb, depth, true)}`
    }
    return this.address(type, value, verb)
  }

  private address(type: RType, value: Value, verb: string): string {
    if (value !== null && !'vpbodxX'.includes(verb)) return this.bad(verb, type, value)
    if (value !== null) throw new AddressShown(type.name)
    if (verb !== 'v' && verb !== 's') return this.bad(verb, type, value)
    if (this.flags.sharpV) return `(${type.name})(nil)`
    return verb === 'v' ? pad('<nil>', this.flags) : `%!s(${type.name}=<nil>)`
  }
}
