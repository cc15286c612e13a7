import type { Interpreter } from '../../../machine/interpreter.ts'
import { HeapObject, type Tracer, type Value } from '../../../machine/values.ts'
import { formatComplex, formatFloat, formatInt } from '../library/format-number.ts'
import { formatText } from '../library/format-spec.ts'

import { floatToInt } from '../library/float.ts'
import {
  type Conversion, parsePercent, percentCharacter, percentErrors, percentFloat, percentInteger, percentText, resolveSizes, type Sizes,
} from '../library/percent-format.ts'
import { asciiOf } from '../library/str-repr.ts'
import { binaryText } from '../library/bytes.ts'
import { bytesLike } from '../objects/byte-array.ts'
import { classOf } from '../objects/classes.ts'
import { PyDict } from '../objects/dict.ts'
import { PyBytes, PyComplex, PyFloat, PyList, PyRange, PyTuple } from '../objects/values.ts'
import { asFloat, isInt, toInt } from './numbers.ts'
import { unwrap } from './operators.ts'
import { raised, typeError } from './raise.ts'
import { repr, str } from './text.ts'

/** `format(value, spec)` of builtin values; a non-empty spec on anything else is refused as CPython does. */
export function formatBuiltin(m: Interpreter, value: Value, spec: string): Value {
  const plain = unwrap(value)
  if (typeof plain === 'string') return formatText(plain, spec)
  if (typeof plain === 'boolean') return formatInt(Number(plain), spec, 'bool')
  if (isInt(plain)) return formatInt(toInt(plain), spec)
  if (plain instanceof PyFloat) return formatFloat(plain.value, spec)
  if (plain instanceof PyComplex) return formatComplex(plain, spec)
  throw typeError(m, `unsupported format string passed to ${classOf(value).name}.__format__`)
}

/** A text made by the program's __str__ or __repr__, to be put where %s or %r stands. */
export class PyShown extends HeapObject {
  readonly sort = 'shown'
  readonly text: string
  constructor(text: string) {
    super()
    this.text = text
  }
  override get inline(): boolean {
    return true
  }
  trace(tracer: Tracer): void {
    tracer.text(this.text)
  }
  references(): void {}
}

/** Which conversion takes each value: a list in order, or a dict by key; f stands for all that want a float, d for all that want an int. */
export function percentKinds(m: Interpreter, text: string): Value {
  const kinds: Value[] = []
  const byKey = m.born(new PyDict())
  for (const piece of parsePercent(text)) {
    if (piece.kind !== 'conversion' || piece.type === '%') continue
    const kind = 'sra'.includes(piece.type) ? piece.type : 'eEfFgG'.includes(piece.type) ? 'f' : 'diuxXo'.includes(piece.type) ? 'd' : ''
    if (piece.key !== undefined) byKey.set(m.journal, `s${piece.key}`, piece.key, kind)
    if (piece.width === '*') kinds.push('')
    if (piece.precision === '*') kinds.push('')
    kinds.push(kind)
  }
  return byKey.size > 0 ? byKey : m.born(new PyList(kinds))
}

/** A value with methods of the program came up where text was wanted: the prelude makes the texts first. */
export class NeedsProgram extends Error {}

/** `text % values` where all values are builtin. */
export function percentFormat(m: Interpreter, format: Value, values: Value): Value {
  const text = typeof format === 'string' ? format : String.fromCharCode(...(format as PyBytes).data)
  const given = values instanceof PyTuple ? values.items : [values]
  const mapping = values instanceof PyDict ? values : null
  let used = 0
  const next = (): Value => {
    if (used >= given.length) throw percentErrors.notEnough()
    return given[used++]
  }
  const nextSize = (): number => {
    const size = next()
    if (!isInt(size)) throw percentErrors.starWantsInt()
    return Number(toInt(size))
  }
  const out: string[] = []
  const ofBytes = format instanceof PyBytes
  let keyed = false
  for (const piece of parsePercent(text)) {
    if (piece.kind === 'literal') out.push(piece.text)
    else if (piece.kind === 'error') {
      if (piece.keyed && mapping === null) throw percentErrors.needsMapping()
      throw piece.error
    } else if (piece.type === '%') out.push('%')
    else {
      const sizes = resolveSizes(piece, piece.width === '*' ? nextSize() : (piece.width ?? 0), piece.precision === '*' ? nextSize() : (piece.precision ?? -1))
      if (piece.key !== undefined) {
        if (mapping === null) throw percentErrors.needsMapping()
        keyed = true
      }
      const value = piece.key === undefined ? next() : fromMapping(m, mapping!, piece.key)
      const isByteText = ofBytes && (piece.type === 's' || piece.type === 'b')
      out.push(isByteText ? percentText(binaryText(bytesOf(m, value)), sizes) : convert(m, piece, sizes, value))
    }
  }
  if (!keyed && used < given.length && !isMapping(values)) throw typeof format === 'string' ? percentErrors.notAll() : typeError(m, 'not all arguments converted during bytes formatting')
  const result = out.join('')
  return typeof format === 'string' ? result : new PyBytes(Uint8Array.from(result, (c) => c.charCodeAt(0)))
}

function bytesOf(m: Interpreter, value: Value): Uint8Array {
  const data = bytesLike(value)
  if (data === undefined) throw typeError(m, `%b requires a bytes-like object, or an object that implements __bytes__, not '${classOf(value).name}'`)
  return data
}

/** What CPython takes for a mapping here: all that has items and is no tuple or text. */
function isMapping(values: Value): boolean {
  if (values instanceof PyDict || values instanceof PyList || values instanceof PyRange) return true
  return typeof values === 'object' && values !== null && !classOf(values).builtin && classOf(values).lookup('__getitem__') !== undefined
}

function keyMissing(m: Interpreter, key: string) {
  return raised(m, 'KeyError', key)
}

function fromMapping(m: Interpreter, mapping: PyDict, key: string): Value {
  const value = mapping.get(`s${key}`)
  if (value === undefined) throw keyMissing(m, key)
  return value
}

function convert(m: Interpreter, piece: Conversion, sizes: Sizes, given: Value): string {
  const value = 'sra'.includes(piece.type) ? given : unwrap(given)
  if (piece.unknown) throw piece.unknown
  const type = piece.type
  switch (type) {
    case 's': return percentText(value instanceof PyShown ? value.text : shown(str(m, value)), sizes)
    case 'r': return percentText(value instanceof PyShown ? value.text : shown(repr(m, value)), sizes)
    case 'a': return percentText(asciiOf(value instanceof PyShown ? value.text : shown(repr(m, value))), sizes)
    case 'c':
      if (!isInt(value) && typeof value !== 'string') throw percentErrors.needsCharacter()
      return percentCharacter(typeof value === 'string' ? value : toInt(value), sizes)
    case 'd': case 'i': case 'u': case 'x': case 'X': case 'o': {
      if (isInt(value)) return percentInteger(toInt(value), type, sizes)
      if (value instanceof PyFloat && 'diu'.includes(type)) return percentInteger(floatToInt(value.value), type, sizes)
      throw percentErrors.needsNumber(type, classOf(value).name)
    }
    default: {
      const x = asFloat(value)
      if (x === undefined) throw percentErrors.needsFloat(classOf(value).name)
      return percentFloat(x, type, sizes)
    }
  }
}

function shown(text: string | undefined): string {
  if (text === undefined) throw new NeedsProgram()
  return text
}


