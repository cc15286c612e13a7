/**
 * `str.format` as a plan: literal pieces and fields in order. The machine looks arguments, attributes and
 * items up, converts, formats, and raises an `error` piece when it comes to it, as CPython would.
 */
import { PythonError, indexError, valueError } from './python-error.ts'
import { memoised } from './memo.ts'
import { decimalValue } from './unicode.ts'

export type FormatPiece = LiteralPiece | FieldPiece | ErrorPiece

export interface LiteralPiece {
  readonly kind: 'literal'
  readonly text: string
}

export interface FieldPiece {
  readonly kind: 'field'
  /** A position among the arguments, or a keyword. */
  readonly argument: number | string
  readonly accessors: readonly Accessor[]
  readonly conversion?: 'r' | 's' | 'a' | undefined
  /** Raised after the lookup and in place of the conversion. */
  readonly fault?: PythonError | undefined
  /** The spec, itself a plan: fields may nest once. */
  readonly spec: readonly FormatPiece[]
}

export interface ErrorPiece {
  readonly kind: 'error'
  readonly error: PythonError
}

export type Accessor =
  | { readonly kind: 'attribute'; readonly name: string }
  | { readonly kind: 'item'; readonly key: number | string }
  | ErrorPiece

interface Numbering {
  style: 'none' | 'automatic' | 'manual'
  next: number
}

/** The plan of a format string; it ends at its first error piece. */
export const parseFormat = memoised((format): readonly FormatPiece[] => plan(format, { style: 'none', next: 0 }, 2))

/** The refusal of a position beyond the arguments. */
export function missingPosition(index: number): PythonError {
  return indexError(`Replacement index ${index} out of range for positional args tuple`)
}

function plan(format: string, numbering: Numbering, depth: number): FormatPiece[] {
  if (depth <= 0) return [{ kind: 'error', error: valueError('Max string recursion exceeded') }]
  const pieces: FormatPiece[] = []
  try {
    for (let at = 0; at < format.length; ) at = readPiece(format, at, pieces, numbering, depth)
  } catch (error) {
    if (!(error instanceof PythonError)) throw error
    pieces.push({ kind: 'error', error })
  }
  return pieces
}

/** Reads literal text up to a brace, and the field behind it; returns where to go on. */
function readPiece(format: string, start: number, pieces: FormatPiece[], numbering: Numbering, depth: number): number {
  const found = format.slice(start).search(/[{}]/)
  if (found < 0) {
    pieces.push({ kind: 'literal', text: format.slice(start) })
    return format.length
  }
  const brace = start + found
  const [c, following] = [format[brace], format[brace + 1]]
  if (c === '}' && following !== '}') throw valueError("Single '}' encountered in format string")
  if (following === undefined) throw valueError("Single '{' encountered in format string")
  const doubled = c === following
  const text = format.slice(start, doubled ? brace + 1 : brace)
  if (text !== '') pieces.push({ kind: 'literal', text })
  if (doubled) return brace + 2
  const field = readField(format, brace + 1)
  pieces.push(fieldPiece(field, numbering, depth))
  return field.end
}

interface RawField {
  readonly name: string
  readonly conversion: string
  readonly spec: string
  readonly end: number
}

function readField(format: string, start: number): RawField {
  const nameEnd = endOfName(format, start)
  const name = format.slice(start, nameEnd)
  const stop = format[nameEnd]
  if (stop === '}') return { name, conversion: '', spec: '', end: nameEnd + 1 }
  if (stop === undefined) throw valueError("expected '}' before end of string")
  if (stop === ':') return { name, conversion: '', ...readSpec(format, nameEnd + 1) }
  const conversion = Array.from(format.slice(nameEnd + 1, nameEnd + 3))[0]
  if (conversion === undefined) throw valueError('end of string while looking for conversion specifier')
  const after = nameEnd + 1 + conversion.length
  if (format[after] === '}') return { name, conversion, spec: '', end: after + 1 }
  if (format[after] !== undefined && format[after] !== ':') throw valueError("expected ':' after conversion specifier")
  return { name, conversion, ...readSpec(format, after + 1) }
}

function endOfName(format: string, start: number): number {
  for (let at = start; at < format.length; at++) {
    const c = format[at]
    if (c === '{') throw valueError("unexpected '{' in field name")
    if (c === '}' || c === ':' || c === '!') return at
    if (c === '[') {
      const close = format.indexOf(']', at)
      at = close < 0 ? format.length : close
    }
  }
  return format.length
}

function readSpec(format: string, start: number): { spec: string; end: number } {
  let open = 1
  for (let at = start; at < format.length; at++) {
    if (format[at] === '{') open++
    else if (format[at] === '}' && --open === 0) return { spec: format.slice(start, at), end: at + 1 }
  }
  throw valueError("unmatched '{' in format spec")
}

function fieldPiece(field: RawField, numbering: Numbering, depth: number): FieldPiece {
  const firstEnd = field.name.search(/[.[]/)
  const first = firstEnd < 0 ? field.name : field.name.slice(0, firstEnd)
  const argument = numbered(first, numbering)
  const accessors = readAccessors(firstEnd < 0 ? '' : field.name.slice(firstEnd))
  const spec = /[{}]/.test(field.spec)
    ? plan(field.spec, numbering, depth - 1)
    : field.spec === '' ? [] : [{ kind: 'literal' as const, text: field.spec }]
  return { kind: 'field', argument, accessors, ...conversionOf(field.conversion), spec }
}

function conversionOf(letter: string): Pick<FieldPiece, 'conversion' | 'fault'> {
  if (letter === '') return {}
  if (letter === 'r' || letter === 's' || letter === 'a') return { conversion: letter }
  const shown = letter > ' ' && letter < '\x7f' ? letter : `\\x${(letter.codePointAt(0) ?? 0).toString(16)}`
  return { fault: valueError(`Unknown conversion specifier ${shown}`) }
}

/** A field's first name: a position (given or counted) or a keyword. */
function numbered(first: string, numbering: Numbering): number | string {
  const index = indexOf(first)
  if (first !== '' && index === undefined) return first
  const style = first === '' ? 'automatic' : 'manual'
  if (numbering.style === 'none') numbering.style = style
  if (numbering.style !== style) {
    throw valueError(
      style === 'automatic'
        ? 'cannot switch from manual field specification to automatic field numbering'
        : 'cannot switch from automatic field numbering to manual field specification',
    )
  }
  return index ?? numbering.next++
}

/** Decimal digits as a number; undefined for any other text. */
function indexOf(text: string): number | undefined {
  if (text === '') return undefined
  let value = 0
  for (const c of text) {
    const digit = decimalValue(c)
    if (digit < 0) return undefined
    value = value * 10 + digit
    if (value > Number.MAX_SAFE_INTEGER) throw valueError('Too many decimal digits in format string')
  }
  return value
}

function readAccessors(path: string): Accessor[] {
  const accessors: Accessor[] = []
  try {
    for (let at = 0; at < path.length; ) at = readAccessor(path, at, accessors)
  } catch (error) {
    if (!(error instanceof PythonError)) throw error
    accessors.push({ kind: 'error', error })
  }
  return accessors
}

function readAccessor(path: string, at: number, accessors: Accessor[]): number {
  const isItem = path[at] === '['
  if (!isItem && path[at] !== '.') throw valueError("Only '.' or '[' may follow ']' in format field specifier")
  const length = path.slice(at + 1).search(isItem ? /\]/ : /[.[]/)
  if (isItem && length < 0) throw valueError("Missing ']' in format string")
  const name = length < 0 ? path.slice(at + 1) : path.slice(at + 1, at + 1 + length)
  if (name === '') throw valueError('Empty attribute in format string')
  accessors.push(isItem ? { kind: 'item', key: indexOf(name) ?? name } : { kind: 'attribute', name })
  return at + 1 + name.length + (isItem ? 1 : 0)
}
