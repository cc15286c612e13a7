import { Float, conformsTo } from '../../../../oracle/conformance.ts'
import {
  asTimezone, checkDateTime, ctime, dateAdd, dateDifference, dateRepr, dateText, dateTimeAdd, dateTimeDifference, dateTimeRepr, dateTimeSubtract, dateTimeText, fromTimestamp, MIDNIGHT,
  offsetText, timeRepr, timeText, timestamp, timezone, zoneName, zoneRepr,
} from './datetime.ts'
import type { DateTime, TimeParts, Zone } from './datetime.ts'
import { checkDate, dateFromOrdinal, fromIsoCalendar, isoCalendar, toOrdinal, weekday } from './gregorian.ts'
import type { DateParts } from './gregorian.ts'
import { dateFromIso, dateTimeFromIso, timeFromIso } from './iso-format.ts'
import { strftime } from './strftime.ts'
import { strptime } from './strptime.ts'
import {
  deltaAbsolute, deltaAdd, deltaCompare, deltaDivide, deltaDivmod, deltaFloorDivide, deltaMultiply, deltaRatio, deltaRepr, deltaSubtract, deltaText, fromMicroseconds, timedelta,
  totalSeconds,
} from './timedelta.ts'
import type { Amount, TimeDelta } from './timedelta.ts'

type Three = [number, number, number]
type Seven = [number, number, number, number, number, number, number]
type Given = number | Float

const amount = (n: Given): Amount => (n instanceof Float ? { float: n.value } : n)
const delta = ([days, seconds, microseconds]: Three): TimeDelta => timedelta({ days, seconds, microseconds })
const shownDelta = (d: TimeDelta): Three => [d.days, d.seconds, d.microseconds]
const date = ([year, month, day]: Three): DateParts => {
  checkDate({ year, month, day })
  return { year, month, day }
}
const shownDate = (d: DateParts): Three => [d.year, d.month, d.day]
const zone = (offset: Three | null): Zone | null => offset && timezone(delta(offset))
const clock = ([hour, minute, second, microsecond]: number[], offset: Three | null): TimeParts =>
  ({ ...MIDNIGHT, hour, minute, second, microsecond, zone: zone(offset) }) as TimeParts
function moment([year, month, day, ...rest]: Seven, offset: Three | null): DateTime {
  const value = { year, month, day, ...clock(rest, offset) }
  checkDateTime(value)
  return value
}
const shownTime = (t: TimeParts): unknown[] => [t.hour, t.minute, t.second, t.microsecond]
const shown = (m: DateTime): unknown[] => [...shownDate(m), ...shownTime(m), m.zone && [shownDelta(m.zone.offset), m.zone.name]]
const pairOf = (f: (a: TimeDelta, b: TimeDelta) => unknown) => (a: Three, b: Three): unknown => f(delta(a), delta(b))
const onDate = (f: (d: DateParts) => unknown) => (d: Three): unknown => f(date(d))

function formatted(parts: Seven, offset: Three | null, format: string): string {
  const m = moment(parts, offset)
  const microseconds = String(m.microsecond).padStart(6, '0')
  return strftime(format, { ...m, microseconds, offset: offsetText(m.zone, ''), zoneName: m.zone ? zoneName(m.zone) : '' })
}

function parsedMoment(text: string, format: string): unknown {
  const p = strptime(text, format)
  const name = p.zoneName ?? null
  const size = p.offsetSeconds === undefined ? undefined : BigInt(p.offsetSeconds) * 1_000_000n + BigInt(p.offsetMicroseconds)
  const value = { ...MIDNIGHT, year: p.year, month: p.month, day: p.day, hour: p.hour, minute: p.minute, second: p.second, microsecond: p.microsecond }
  checkDateTime(value)
  return shown({ ...value, zone: size === undefined ? null : timezone(fromMicroseconds(size), name) })
}

conformsTo('dates', {
  delta: (given: Record<string, Given>) => shownDelta(timedelta(Object.fromEntries(Object.entries(given).map(([k, v]) => [k, amount(v)])))),
  delta_text: (d: Three) => deltaText(delta(d)),
  delta_repr: (d: Three) => deltaRepr(delta(d)),
  delta_seconds: (d: Three) => new Float(totalSeconds(delta(d))),
  delta_abs: (d: Three) => shownDelta(deltaAbsolute(delta(d))),
  delta_add: pairOf((a, b) => shownDelta(deltaAdd(a, b))),
  delta_sub: pairOf((a, b) => shownDelta(deltaSubtract(a, b))),
  delta_ratio: pairOf((a, b) => new Float(deltaRatio(a, b))),
  delta_divmod: pairOf((a, b) => {
    const [quotient, rest] = deltaDivmod(a, b)
    return [quotient, shownDelta(rest)]
  }),
  delta_compare: pairOf(deltaCompare),
  delta_mul: (d: Three, n: Given) => shownDelta(deltaMultiply(delta(d), amount(n))),
  delta_div: (d: Three, n: Given) => shownDelta(deltaDivide(delta(d), amount(n))),
  delta_floordiv: (d: Three, n: number) => shownDelta(deltaFloorDivide(delta(d), n)),
  date_text: onDate(dateText),
  date_repr: onDate(dateRepr),
  ordinal: onDate(toOrdinal),
  weekday: onDate(weekday),
  isocalendar: onDate(isoCalendar),
  ctime: onDate(ctime),
  make_date: onDate(shownDate),
  from_ordinal: (n: number) => shownDate(dateFromOrdinal(n)),
  date_add: (d: Three, t: Three) => shownDate(dateAdd(date(d), delta(t))),
  date_diff: (a: Three, b: Three) => shownDelta(dateDifference(date(a), date(b))),
  from_isocalendar: (y: number, w: number, d: number) => shownDate(fromIsoCalendar(y, w, d)),
  text: (m: Seven, z: Three | null) => dateTimeText(moment(m, z), ' '),
  repr: (m: Seven, z: Three | null) => dateTimeRepr(moment(m, z)),
  moment_ctime: (m: Seven, z: Three | null) => ctime(moment(m, z)),
  timestamp: (m: Seven, z: Three | null) => new Float(timestamp(moment(m, z))),
  isoformat: (m: Seven, z: Three | null, separator: string, spec: string) => dateTimeText(moment(m, z), separator, spec),
  make: (m: Seven) => shown(moment(m, null)),
  add: (m: Seven, z: Three | null, d: Three) => shown(dateTimeAdd(moment(m, z), delta(d))),
  sub: (m: Seven, z: Three | null, d: Three) => shown(dateTimeSubtract(moment(m, z), delta(d))),
  difference: (a: Seven, y: Three | null, b: Seven, z: Three | null) => shownDelta(dateTimeDifference(moment(a, y), moment(b, z))),
  fromtimestamp: (x: Float, z: Three | null) => shown(fromTimestamp(x.value, zone(z))),
  astimezone: (m: Seven, y: Three, z: Three) => shown(asTimezone(moment(m, y), timezone(delta(z)))),
  zone: (d: Three, name: string | null) => [zoneRepr(timezone(delta(d), name)), zoneName(timezone(delta(d), name))],
  time_texts: (t: number[], z: Three | null) => [timeText(clock(t, z)), timeRepr(clock(t, z))],
  strftime: formatted,
  date_iso: (text: string) => shownDate(dateFromIso(text)),
  time_iso: (text: string) => {
    const t = timeFromIso(text)
    return [...shownTime(t), t.zone && shownDelta(t.zone.offset)]
  },
  iso: (text: string) => shown(dateTimeFromIso(text)),
  strptime: (text: string, format: string) => {
    const p = strptime(text, format)
    return [p.year, p.month, p.day, p.hour, p.minute, p.second, p.weekday, p.dayOfYear]
  },
  strptime_moment: parsedMoment,
})
