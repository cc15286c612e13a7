import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import type { Complex } from './complex.ts'
import { formatComplex, formatFloat, formatInt } from './format-number.ts'
import { formatText } from './format-spec.ts'
import { missingPosition, parseFormat } from './format-string.ts'
import type { FormatPiece } from './format-string.ts'
import type { Int } from './int.ts'
import { parsePercent, percentCharacter, percentErrors, percentFloat, percentInteger, percentText, plainSizes } from './percent-format.ts'
import type { Conversion, Sizes } from './percent-format.ts'
import { PythonError } from './python-error.ts'
import { strRepr } from './str-repr.ts'

/** The oracle's probe object: every lookup is shown in the text. */
const NAMES = ['a', 'b', 'name', 'x y']

function probe(argument: number | string): string {
  if (typeof argument === 'string') {
    if (!NAMES.includes(argument)) throw new PythonError('KeyError', strRepr(argument))
    return argument
  }
  if (argument >= 12) throw missingPosition(argument)
  return String(argument)
}

function run(pieces: readonly FormatPiece[]): string {
  return pieces.map(runPiece).join('')
}

function runPiece(piece: FormatPiece): string {
  if (piece.kind === 'literal') return piece.text
  if (piece.kind === 'error') throw piece.error
  let path = probe(piece.argument)
  for (const accessor of piece.accessors) {
    if (accessor.kind === 'error') throw accessor.error
    path += accessor.kind === 'attribute' ? `.${accessor.name}` : `[${typeof accessor.key === 'number' ? accessor.key : strRepr(accessor.key)}]`
  }
  if (piece.fault) throw piece.fault
  const spec = run(piece.spec)
  if (piece.conversion === undefined) return `<${path}|${spec}>`
  return formatText(piece.conversion === 's' ? `str(${path})` : `repr(${path})`, spec)
}

function withOne(format: string, write: (conversion: Conversion, sizes: Sizes) => string): string {
  let used = false
  const text = parsePercent(format).map((piece) => {
    if (piece.kind === 'literal') return piece.text
    if (piece.kind === 'error') throw piece.error
    if (piece.type === '%' && !piece.unknown) return '%'
    if (used || piece.width === '*') throw percentErrors.notEnough()
    if (piece.unknown) throw piece.unknown
    used = true
    return write(piece, plainSizes(piece))
  })
  if (!used) throw percentErrors.notAll()
  return text.join('')
}

/** `format % ('v',)`: one text, which no star accepts as a size and no key can be looked up in. */
function oneText(format: string): string {
  let left = 1
  const parts = parsePercent(format).map((piece) => {
    if (piece.kind === 'literal') return piece.text
    if (piece.kind === 'error') throw piece.keyed ? percentErrors.needsMapping() : piece.error
    if (piece.key !== undefined) throw percentErrors.needsMapping()
    if (piece.width === '*' || piece.precision === '*') throw percentErrors.starWantsInt()
    if (piece.type === '%' && !piece.unknown) return '%'
    if (left-- === 0) throw percentErrors.notEnough()
    if (piece.unknown) throw piece.unknown
    if ('diu'.includes(piece.type)) throw percentErrors.needsNumber(piece.type, 'str')
    return percentText('v', plainSizes(piece))
  })
  if (left > 0) throw percentErrors.notAll()
  return parts.join('')
}

/** `format % mapping`, where every key is there and holds its own name. */
function fromMapping(format: string): string {
  let whole = false
  const parts = parsePercent(format).map((piece) => {
    if (piece.kind === 'literal') return piece.text
    if (piece.kind === 'error') throw piece.error
    if (piece.width === '*' || piece.precision === '*') throw percentErrors.starWantsInt()
    if (piece.type === '%' && !piece.unknown) return '%'
    if (piece.key === undefined && whole) throw percentErrors.notEnough()
    if (piece.unknown) throw piece.unknown
    if ('diu'.includes(piece.type)) throw percentErrors.needsNumber(piece.type, 'Stars')
    whole ||= piece.key === undefined
    const text = piece.key === undefined ? '{}' : `<${piece.key}>`
    return percentText(piece.type === 'r' ? strRepr(text) : text, plainSizes(piece))
  })
  return parts.join('')
}

conformsTo('formats', {
  format_int: (value: Int, spec: string) => formatInt(value, spec),
  format_float: (x: Float, spec: string) => formatFloat(x.value, spec),
  format_text: (text: string, spec: string) => formatText(text, spec),
  format_complex: (value: Complex, spec: string) => formatComplex(value, spec),
  format_bool: (value: boolean, spec: string) => (spec === '' ? (value ? 'True' : 'False') : formatInt(Number(value), spec, 'bool')),
  str_format: (format: string) => run(parseFormat(format)),
  percent_int: (format: string, value: Int) => withOne(format, (c, sizes) => percentInteger(value, c.type, sizes)),
  percent_float: (format: string, x: Float) => withOne(format, (c, sizes) => percentFloat(x.value, c.type, sizes)),
  percent_text: (format: string, text: string) => withOne(format, (_, sizes) => percentText(text, sizes)),
  percent_char: (format: string, value: Int | string) => withOne(format, (_, sizes) => percentCharacter(value, sizes)),
  percent_mapping: fromMapping,
  percent_one: oneText,
})
