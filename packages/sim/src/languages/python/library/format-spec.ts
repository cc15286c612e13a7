/** The format-spec mini-language: `[[fill]align][sign][z][#][0][width][grouping][.precision][type]`. */
import { characters, length } from './code-points.ts'
import { valueError } from './python-error.ts'
import type { PythonError } from './python-error.ts'
import { decimalValue } from './unicode.ts'

export interface FormatSpec {
  readonly fill: string
  readonly align: string
  readonly sign: string
  readonly noNegativeZero: boolean
  readonly alternate: boolean
  /** −1 when not given, as the precision. */
  readonly width: number
  readonly grouping: '' | ',' | '_'
  readonly precision: number
  /** The presentation type, '' when not given. */
  readonly type: string
}

const isAlign = (c: string | undefined): boolean => c !== undefined && '<>=^'.includes(c) && c !== ''

/** Specs read before: a program has few. */
const known = new Map<string, FormatSpec>()
const ROOM = 500

/** Reads a spec; `typeName` is the type that a refusal names. Errors: ValueError. */
export function parseSpec(spec: string, typeName: string, defaultAlign: '<' | '>'): FormatSpec {
  const key = defaultAlign + spec
  const found = known.get(key)
  if (found !== undefined) return found
  const parsed = readSpec(spec, typeName, defaultAlign)
  if (known.size >= ROOM) known.clear()
  known.set(key, parsed)
  return parsed
}

function readSpec(spec: string, typeName: string, defaultAlign: '<' | '>'): FormatSpec {
  const input = new SpecReader(spec)
  const givenFill = isAlign(input.peek(1))
  const fill = givenFill ? input.next() : ' '
  const givenAlign = isAlign(input.peek()) ? input.next() : ''
  const sign = input.take(' +-')
  const noNegativeZero = input.take('z') !== ''
  const alternate = input.take('#') !== ''
  const zero = !givenFill && input.take('0') !== ''
  const width = input.integer()
  const grouping = readGrouping(input)
  const precision = readPrecision(input)
  const type = readType(input, spec, typeName)
  checkGrouping(grouping, type || (defaultAlign === '<' ? 's' : 'd'))
  const align = givenAlign || (zero && defaultAlign === '>' ? '=' : defaultAlign)
  return { fill: zero ? '0' : fill, align, sign, noNegativeZero, alternate, width, grouping, precision, type }
}

class SpecReader {
  readonly points: readonly string[]
  position = 0

  constructor(spec: string) {
    this.points = characters(spec)
  }

  peek(ahead = 0): string | undefined {
    return this.points[this.position + ahead]
  }

  next(): string {
    return this.points[this.position++] ?? ''
  }

  /** The next character when it is one of those asked for, else ''. */
  take(wanted: string): string {
    const c = this.peek()
    return c !== undefined && wanted.includes(c) ? this.next() : ''
  }

  /** Decimal digits of any script; −1 when there are none. */
  integer(): number {
    let value = -1
    for (let digit = this.digit(); digit >= 0; digit = this.digit()) {
      value = Math.max(value, 0) * 10 + digit
      if (value > Number.MAX_SAFE_INTEGER) throw valueError('Too many decimal digits in format string')
      this.position++
    }
    return value
  }

  private digit(): number {
    const c = this.peek()
    return c === undefined ? -1 : decimalValue(c)
  }
}

function readGrouping(input: SpecReader): '' | ',' | '_' {
  const comma = input.take(',') !== ''
  const underscore = input.take('_') !== ''
  if (underscore && (comma || input.peek() === ',')) throw valueError("Cannot specify both ',' and '_'.")
  return comma ? ',' : underscore ? '_' : ''
}

function readPrecision(input: SpecReader): number {
  if (input.take('.') === '') return -1
  const precision = input.integer()
  if (precision < 0) throw valueError('Format specifier missing precision')
  return precision
}

function readType(input: SpecReader, spec: string, typeName: string): string {
  const left = input.points.length - input.position
  if (left > 1) throw valueError(`Invalid format specifier '${spec}' for object of type '${typeName}'`)
  return input.next()
}

function checkGrouping(grouping: string, type: string): void {
  if (grouping === '' || 'defgEG%F'.includes(type)) return
  if (grouping === '_' && 'boxX'.includes(type)) return
  throw valueError(`Cannot specify '${grouping}' with '${shownType(type)}'.`)
}

const shownType = (type: string): string =>
  type > ' ' && type < '\x80' ? type : `\\x${(type.codePointAt(0) ?? 0).toString(16)}`

export function unknownCode(type: string, typeName: string): PythonError {
  return valueError(`Unknown format code '${shownType(type)}' for object of type '${typeName}'`)
}

/** A text in its field: `format(text, spec)`. */
export function formatText(text: string, spec: string, typeName = 'str'): string {
  if (spec === '') return text
  const parsed = parseSpec(spec, typeName, '<')
  if (parsed.type !== '' && parsed.type !== 's') throw unknownCode(parsed.type, typeName)
  refuseNumberOptions(parsed)
  const cut = parsed.precision >= 0 ? characters(text).slice(0, parsed.precision).join('') : text
  return padded(cut, parsed)
}

function refuseNumberOptions(spec: FormatSpec): void {
  if (spec.sign !== '') throw valueError(`${spec.sign === ' ' ? 'Space' : 'Sign'} not allowed in string format specifier`)
  if (spec.noNegativeZero) throw valueError('Negative zero coercion (z) not allowed in string format specifier')
  if (spec.alternate) throw valueError('Alternate form (#) not allowed in string format specifier')
  if (spec.align === '=') throw valueError("'=' alignment not allowed in string format specifier")
}

/** Finished text with the fill around it. */
export function padded(text: string, spec: Pick<FormatSpec, 'fill' | 'align' | 'width'>): string {
  const room = spec.width - length(text)
  if (room <= 0) return text
  const left = spec.align === '<' ? 0 : spec.align === '^' ? room >> 1 : room
  return spec.fill.repeat(left) + text + spec.fill.repeat(room - left)
}

/** The parts of a number in text: sign, prefix as `0x`, whole digits, and all that follows them. */
export interface NumberText {
  readonly sign: string
  readonly prefix: string
  readonly digits: string
  readonly rest: string
}

/** A number laid out: digits grouped, zeros or fill between sign and digits, fill around. */
export function layOut(number: NumberText, spec: FormatSpec): string {
  const others = length(number.sign + number.prefix + number.rest)
  const zeros = spec.fill === '0' && spec.align === '=' ? spec.width - others : 0
  const size = 'boxX'.includes(spec.type || 'd') ? 4 : 3
  const digits = number.digits === '' ? '' : grouped(number.digits, spec.grouping, size, zeros)
  const lead = number.sign + number.prefix
  const body = digits + number.rest
  if (spec.align !== '=') return padded(lead + body, spec)
  const room = Math.max(0, spec.width - others - digits.length)
  return lead + spec.fill.repeat(room) + body
}

/** Digits in groups from the right, zero-filled to `least` places but never led by a separator. */
function grouped(digits: string, separator: string, size: number, least: number): string {
  if (separator === '') return digits.padStart(least, '0')
  const groups: string[] = []
  let [left, room] = [digits, least]
  for (;;) {
    const wide = Math.min(size, Math.max(left.length, room, 1))
    groups.unshift(left.slice(-wide).padStart(wide, '0'))
    left = left.slice(0, -wide)
    room -= wide
    if (left === '' && room <= 0) return groups.join(separator)
    room -= 1
  }
}
