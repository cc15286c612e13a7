import type { Interpreter } from '../../../../machine/interpreter.ts'
import type { Value } from '../../../../machine/values.ts'
import { dateFromOrdinal, daysInMonth, fromIsoCalendar, isoCalendar, toOrdinal } from '../../library/gregorian.ts'
import { dateFromIso, dateTimeFromIso, timeFromIso } from '../../library/iso-format.ts'
import { strftime } from '../../library/strftime.ts'
import { strptime } from '../../library/strptime.ts'
import { asctime, gmtime, mktime, timeStrftime, type TimeTuple } from '../../library/time-tuple.ts'
import { fromMicroseconds, timedelta, type TimeDelta, type TimeDeltaArguments, toMicroseconds } from '../../library/timedelta.ts'
import { getter, libraryClass, TUPLE } from '../../objects/classes.ts'
import { PyFloat, PyTuple } from '../../objects/values.ts'
import { asFloat, isInt, toInt } from '../../runtime/numbers.ts'
import { unwrap } from '../../runtime/operators.ts'
import { typeError } from '../../runtime/raise.ts'
import { classOf, method } from '../../objects/classes.ts'
import { repr } from '../../runtime/text.ts'
import { EPOCH_S } from '../timers.ts'
import { moduleFunction } from '../signature.ts'

// ---- time ------------------------------------------------------------------------------------------------------------------------

const FIELDS = ['tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst']
const STRUCT_TIME = libraryClass('time', 'struct_time', [TUPLE], 'tuple')
FIELDS.forEach((name, i) => getter(STRUCT_TIME, name, (_m, [self]) => (self as PyTuple).items[i]))
getter(STRUCT_TIME, 'tm_zone', () => 'UTC')
getter(STRUCT_TIME, 'tm_gmtoff', () => 0)
method(STRUCT_TIME, '__repr__', (m, [self]) => `time.struct_time(${FIELDS.map((name, i) => `${name}=${repr(m, (self as PyTuple).items[i])}`).join(', ')})`, { effect: 'pure' })

const structTime = (fields: readonly number[]): PyTuple => new PyTuple(fields, STRUCT_TIME)

function seconds(m: Interpreter, value: Value): number {
  if (value === undefined || value === null) return m.readClock() + EPOCH_S
  const x = asFloat(unwrap(value))
  if (x === undefined) throw typeError(m, `'${classOf(value).name}' object cannot be interpreted as an integer`)
  return x
}

function tupleOf(m: Interpreter, value: Value): TimeTuple {
  if (value === undefined || value === null) return gmtime(m.readClock() + EPOCH_S)
  if (!(value instanceof PyTuple)) throw typeError(m, 'Tuple or struct_time argument required')
  return value.items.map(Number) as unknown as TimeTuple
}

/** The functions of `time` about fields and texts; local time is UTC. */
export const TIME_TEXTS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['gmtime', moduleFunction('gmtime', 'seconds?', (m, [given]) => structTime(gmtime(seconds(m, given))))],
  ['localtime', moduleFunction('localtime', 'seconds?', (m, [given]) => structTime(gmtime(seconds(m, given))))],
  ['mktime', moduleFunction('mktime', 'tuple', (m, [given]) => new PyFloat(mktime(tupleOf(m, given))))],
  ['asctime', moduleFunction('asctime', 'tuple?', (m, [given]) => asctime(tupleOf(m, given)))],
  ['ctime', moduleFunction('ctime', 'seconds?', (m, [given]) => asctime(gmtime(seconds(m, given))))],
  ['strftime', moduleFunction('strftime', 'format, tuple?', (m, [format, given]) => timeStrftime(String(format), tupleOf(m, given)))],
  ['strptime', moduleFunction('strptime', 'string, format?', (_m, [text, format = '%a %b %d %H:%M:%S %Y']) => {
    const p = strptime(String(text), String(format))
    return structTime([p.year, p.month, p.day, p.hour, p.minute, p.second, p.weekday, p.dayOfYear, -1])
  })],
  ['struct_time', STRUCT_TIME],
  ['timezone', 0],
  ['tzname', new PyTuple(['UTC', 'UTC'])],
])

// ---- datetime ----------------------------------------------------------------------------------------------------------------------

/** The natives behind the module `datetime`, which is written in Python around them: records travel as tuples. */
const numbers = (value: Value): number[] => (value as PyTuple).items.map(Number)
const deltaTuple = ({ days, seconds: s, microseconds }: TimeDelta): PyTuple => new PyTuple([days, s, microseconds])
const micros = (value: Value): bigint => {
  const [days = 0, s = 0, microseconds = 0] = numbers(value)
  return toMicroseconds({ days, seconds: s, microseconds })
}
const date = (value: Value) => {
  const [year = 1, month = 1, day = 1] = numbers(value)
  return { year, month, day }
}
const dateTuple = ({ year, month, day }: { year: number; month: number; day: number }): PyTuple => new PyTuple([year, month, day])

const UNITS = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'] as const

export const DATETIME_NATIVES: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['delta', moduleFunction('delta', 'amounts', (m, [amounts]) => {
    const given: Record<string, unknown> = {}
    ;(amounts as PyTuple).items.forEach((amount, i) => {
      const plain = unwrap(amount)
      if (plain instanceof PyFloat) given[UNITS[i]!] = { float: plain.value }
      else if (isInt(plain)) given[UNITS[i]!] = toInt(plain)
      else throw typeError(m, `unsupported type for timedelta ${UNITS[i]} component: ${classOf(amount).name}`)
    })
    return deltaTuple(timedelta(given as TimeDeltaArguments))
  })],
  ['from_microseconds', moduleFunction('from_microseconds', 'total', (_m, [total]) => deltaTuple(fromMicroseconds(BigInt(total as number))))],
  ['microseconds', moduleFunction('microseconds', 'delta', (_m, [delta]) => {
    const total = micros(delta)
    return total >= -9007199254740991n && total <= 9007199254740991n ? Number(total) : total
  })],
  ['ordinal', moduleFunction('ordinal', 'date', (_m, [value]) => toOrdinal(date(value)))],
  ['from_ordinal', moduleFunction('from_ordinal', 'n', (_m, [n]) => dateTuple(dateFromOrdinal(Number(n))))],
  ['days_in_month', moduleFunction('days_in_month', 'year, month', (_m, [year, month]) => daysInMonth(Number(year), Number(month)))],
  ['isocalendar', moduleFunction('isocalendar', 'date', (_m, [value]) => new PyTuple(isoCalendar(date(value))))],
  ['from_isocalendar', moduleFunction('from_isocalendar', 'y, w, d', (_m, [y, w, d]) => dateTuple(fromIsoCalendar(Number(y), Number(w), Number(d))))],
  ['strftime', moduleFunction('strftime', 'format, fields, offset, zone', (_m, [format, fields, offset, zone]) => {
    const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, microsecond = 0] = numbers(fields)
    return strftime(String(format), { year, month, day, hour, minute, second, microseconds: String(microsecond).padStart(6, '0'), offset: String(offset), zoneName: String(zone) })
  })],
  ['strptime', moduleFunction('strptime', 'text, format', (_m, [text, format]) => {
    const p = strptime(String(text), String(format))
    const offset = p.offsetSeconds === undefined ? null : new PyTuple([p.offsetSeconds, p.offsetMicroseconds, p.zoneName ?? null])
    return new PyTuple([p.year, p.month, p.day, p.hour, p.minute, p.second, p.microsecond, offset])
  })],
  ['date_from_iso', moduleFunction('date_from_iso', 'text', (_m, [text]) => dateTuple(dateFromIso(String(text))))],
  ['time_from_iso', moduleFunction('time_from_iso', 'text', (_m, [text]) => {
    const t = timeFromIso(String(text))
    return new PyTuple([t.hour, t.minute, t.second, t.microsecond, t.zone === null ? null : deltaTuple(t.zone.offset)])
  })],
  ['datetime_from_iso', moduleFunction('datetime_from_iso', 'text', (_m, [text]) => {
    const t = dateTimeFromIso(String(text))
    return new PyTuple([t.year, t.month, t.day, t.hour, t.minute, t.second, t.microsecond, t.zone === null ? null : deltaTuple(t.zone.offset)])
  })],
])
