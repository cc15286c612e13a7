/** `strptime`: text read by a format, as `time.strptime` and `datetime.strptime` do. */
import { checkDate, dayOfYear, fromOrdinal, isLeap, toOrdinal, weekday } from './gregorian.ts'
import type { DateParts } from './gregorian.ts'
import { PythonError, valueError } from './python-error.ts'
import { plainDigits } from './int-parse.ts'
import { strRepr } from './str-repr.ts'
import { DAY_NAMES, MONTH_NAMES } from './strftime.ts'

/** What was read; fields that the format did not ask for have CPython's defaults. */
export interface Parsed {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly microsecond: number
  /** Monday is 0. */
  readonly weekday: number
  readonly dayOfYear: number
  /** Seconds east of UTC and the rest in microseconds; undefined without %z. */
  readonly offsetSeconds: number | undefined
  readonly offsetMicroseconds: number
  readonly zoneName: string | undefined
}

const words = (list: readonly string[]): string => list.toSorted((a, b) => b.length - a.length).join('|')
const short = (names: readonly string[]): string[] => names.map((name) => name.slice(0, 3))

const PATTERNS: Readonly<Record<string, string>> = {
  d: '(?<d>3[0-1]|[1-2]\\d|0[1-9]|[1-9]| [1-9])',
  f: '(?<f>[0-9]{1,6})',
  H: '(?<H>2[0-3]|[0-1]\\d|\\d)',
  I: '(?<I>1[0-2]|0[1-9]|[1-9])',
  G: '(?<G>\\d\\d\\d\\d)',
  j: '(?<j>36[0-6]|3[0-5]\\d|[1-2]\\d\\d|0[1-9]\\d|00[1-9]|[1-9]\\d|0[1-9]|[1-9])',
  m: '(?<m>1[0-2]|0[1-9]|[1-9])',
  M: '(?<M>[0-5]\\d|\\d)',
  S: '(?<S>6[0-1]|[0-5]\\d|\\d)',
  U: '(?<U>5[0-3]|[0-4]\\d|\\d)',
  w: '(?<w>[0-6])',
  u: '(?<u>[1-7])',
  V: '(?<V>5[0-3]|0[1-9]|[1-4]\\d|\\d)',
  W: '(?<W>5[0-3]|[0-4]\\d|\\d)',
  y: '(?<y>\\d\\d)',
  Y: '(?<Y>\\d\\d\\d\\d)',
  z: '(?<z>[+-]\\d\\d:?[0-5]\\d(?::?[0-5]\\d(?:\\.\\d{1,6})?)?|Z)',
  A: `(?<A>${words(DAY_NAMES)})`,
  a: `(?<a>${words(short(DAY_NAMES))})`,
  B: `(?<B>${words(MONTH_NAMES)})`,
  b: `(?<b>${words(short(MONTH_NAMES))})`,
  p: '(?<p>am|pm)',
  Z: '(?<Z>utc|gmt)',
  '%': '%',
}

const SHORTHANDS: Readonly<Record<string, string>> = { c: '%a %b %d %H:%M:%S %Y', x: '%m/%d/%y', X: '%H:%M:%S' }

const quoted = (text: string): string => text.replace(/[\\.^$*+?(){}[\]|]/g, '\\$&').replace(/\s+/g, '\\s+')

/** A format as a regular expression. Errors: ValueError for a directive it does not know. */
function patternOf(format: string, whole = format): string {
  let out = ''
  const parts = format.split('%')
  out += quoted(parts[0] ?? '')
  for (let i = 1; i < parts.length; i++) {
    let part = parts[i] ?? ''
    if (part === '' && i < parts.length - 1) {
      out += `%${quoted(parts[++i] ?? '')}`
      continue
    }
    if (part === '') throw valueError(`stray % in format '${whole}'`)
    const letter = Array.from(part)[0] ?? ''
    part = part.slice(letter.length)
    const known = PATTERNS[letter] ?? (SHORTHANDS[letter] && patternOf(SHORTHANDS[letter] ?? '', whole))
    if (known === undefined) throw valueError(`'${letter}' is a bad directive in format '${whole}'`)
    out += known + quoted(part)
  }
  return out
}

/** Reads `text` by `format`. Errors: ValueError with CPython's sentences. */
export function strptime(text: string, format: string): Parsed {
  const source = patternOf(format)
  const repeated = /\(\?<(\w)>[^]*\(\?<\1>/.exec(source)
  if (repeated) throw new PythonError('re.error', redefinition(source, repeated[1] ?? ''))
  const match = new RegExp(`^(?:${source.replaceAll('\\d', '\\p{Nd}')})`, 'iu').exec(text)
  if (match === null) throw valueError(`time data ${strRepr(text)} does not match format ${strRepr(format)}`)
  if (match[0].length < text.length) throw valueError(`unconverted data remains: ${text.slice(match[0].length)}`)
  return resolve(match.groups ?? {})
}

/** A directive may stand only once: CPython's refusal comes from its `re`, whose groups are written (?P<…>. */
function redefinition(source: string, name: string): string {
  const [first, second] = [source.indexOf(`(?<${name}>`), source.indexOf(`(?<${name}>`, source.indexOf(`(?<${name}>`) + 1)]
  const groups = (end: number): number => source.slice(0, end).split(/\(\?<\w>/).length
  return `redefinition of group name '${name}' as group ${groups(second)}; was group ${groups(first)} at position ${second + groups(second) - 1 + 4}`
}

type Fields = Readonly<Record<string, string | undefined>>

function resolve(fields: Fields): Parsed {
  const number = (key: string): number | undefined => (fields[key] === undefined ? undefined : Number(plainDigits(fields[key])))
  const place = (names: readonly string[], text: string | undefined): number | undefined =>
    text === undefined ? undefined : names.findIndex((name) => name.toLowerCase() === text.toLowerCase())
  const month = number('m') ?? shifted(place(MONTH_NAMES, fields['B']) ?? place(short(MONTH_NAMES), fields['b']))
  const named = place(DAY_NAMES, fields['A']) ?? place(short(DAY_NAMES), fields['a'])
  const numbered = fields['w'] === undefined ? (fields['u'] === undefined ? undefined : Number(fields['u']) - 1) : (Number(fields['w']) + 6) % 7
  const date = resolveDate(fields, number, month, numbered ?? named)
  return { ...date, ...clock(fields, number), ...offset(fields['z']), zoneName: fields['Z'] }
}

const shifted = (index: number | undefined): number | undefined => (index === undefined ? undefined : index + 1)

function clock(fields: Fields, number: (key: string) => number | undefined): Pick<Parsed, 'hour' | 'minute' | 'second' | 'microsecond'> {
  const twelve = number('I')
  const afternoon = fields['p']?.toLowerCase() === 'pm'
  const hour = twelve === undefined ? (number('H') ?? 0) : (twelve % 12) + (afternoon ? 12 : 0)
  return { hour, minute: number('M') ?? 0, second: number('S') ?? 0, microsecond: Number((fields['f'] ?? '').padEnd(6, '0')) }
}

function offset(text: string | undefined): Pick<Parsed, 'offsetSeconds' | 'offsetMicroseconds'> {
  if (text === undefined) return { offsetSeconds: undefined, offsetMicroseconds: 0 }
  const match = /^([+-])(\d\d):?(\d\d)(?::?(\d\d)(?:\.(\d+))?)?$/.exec(text)
  if (match === null) return { offsetSeconds: 0, offsetMicroseconds: 0 }
  const [, sign, hours, minutes, seconds = '0', fraction = ''] = match
  const factor = sign === '-' ? -1 : 1
  const micros = Number(fraction.padEnd(6, '0'))
  return {
    offsetSeconds: factor * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)),
    offsetMicroseconds: micros === 0 ? 0 : factor * micros,
  }
}

type DateFields = Pick<Parsed, 'year' | 'month' | 'day' | 'weekday' | 'dayOfYear'>
type Reader = (key: string) => number | undefined

function resolveDate(fields: Fields, number: Reader, month: number | undefined, weekdayGiven: number | undefined): DateFields {
  const short = number('y')
  const given = short === undefined ? number('Y') : short + (short <= 68 ? 2000 : 1900)
  checkIsoFields(fields, given !== undefined, weekdayGiven)
  const plain = { year: given ?? 1900, month: month ?? 1, day: number('d') ?? 1 }
  // 29 February without a year is read in a leap year and shown in 1900.
  if (given === undefined && plain.month === 2 && plain.day === 29) return { ...withDay({ ...plain, year: 1904 }, weekdayGiven), year: 1900 }
  const [year, day] = numberedDay(number, plain.year, weekdayGiven)
  if (day === undefined) return withDay(plain, weekdayGiven)
  return { ...withDay(fromOrdinal(firstOfYear(year) + day - 1), weekdayGiven), dayOfYear: yearDay(year, day) }
}

/** A year and the day's number in it, from %j, from week and weekday, or from ISO year and week. */
function numberedDay(number: Reader, year: number, weekdayGiven: number | undefined): [number, number | undefined] {
  const day = number('j') ?? weekDay(number, year, weekdayGiven)
  const [isoYear, isoWeek] = [number('G'), number('V')]
  if (day !== undefined || isoYear === undefined || isoWeek === undefined || weekdayGiven === undefined) return [year, day]
  const ordinal = isoWeek * 7 + weekdayGiven + 1 - (weekday({ year: isoYear, month: 1, day: 4 }) + 1 + 3)
  return ordinal >= 1 ? [isoYear, ordinal] : [isoYear - 1, ordinal + firstOfYear(isoYear) - firstOfYear(isoYear - 1)]
}

const firstOfYear = (year: number): number => toOrdinal({ year, month: 1, day: 1 })

/** A day before the first is counted in the year before. */
const yearDay = (year: number, day: number): number => (day > 0 ? day : day + (isLeap(year - 1) ? 366 : 365))

function withDay(date: DateParts, weekdayGiven: number | undefined): DateFields {
  checkDate(date)
  return { ...date, weekday: weekdayGiven ?? weekday(date), dayOfYear: dayOfYear(date) }
}

const WITH_DAY = "a weekday directive ('%A', '%a', '%w', or '%u')."

function checkIsoFields(fields: Fields, hasYear: boolean, weekdayGiven: number | undefined): void {
  const hasWeek = fields['V'] !== undefined
  if (!hasYear && fields['G'] !== undefined) {
    if (!hasWeek || weekdayGiven === undefined) throw valueError(`ISO year directive '%G' must be used with the ISO week directive '%V' and ${WITH_DAY}`)
    if (fields['j'] !== undefined) throw valueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.")
    return
  }
  if (!hasWeek || fields['U'] !== undefined || fields['W'] !== undefined) return
  if (weekdayGiven === undefined) throw valueError(`ISO week directive '%V' must be used with the ISO year directive '%G' and ${WITH_DAY}`)
  throw valueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.")
}

/** The day of the year from a week number and a weekday; undefined without both. */
function weekDay(number: Reader, year: number, weekdayGiven: number | undefined): number | undefined {
  const [sundayWeek, mondayWeek] = [number('U'), number('W')]
  const week = mondayWeek ?? sundayWeek
  if (week === undefined || weekdayGiven === undefined) return undefined
  const startsMonday = mondayWeek !== undefined
  const first = weekday({ year, month: 1, day: 1 })
  const firstDay = startsMonday ? first : (first + 1) % 7
  const wanted = startsMonday ? weekdayGiven : (weekdayGiven + 1) % 7
  const weekZero = (7 - firstDay) % 7
  return week === 0 ? 1 + wanted - firstDay : 1 + weekZero + 7 * (week - 1) + wanted
}
