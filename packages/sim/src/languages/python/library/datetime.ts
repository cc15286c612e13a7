/** `datetime.date`, `time`, `datetime` and `timezone` as records, with their arithmetic and texts. Local time is UTC. */
import { checkDate, fromOrdinal, toOrdinal, weekday } from './gregorian.ts'
import type { DateParts } from './gregorian.ts'
import { normalise, trueDivide } from './int.ts'
import { overflowError, typeError, valueError } from './python-error.ts'
import { strRepr } from './str-repr.ts'
import { DAY_NAMES, MONTH_NAMES } from './strftime.ts'
import { deltaRepr, fromMicroseconds, toMicroseconds } from './timedelta.ts'
import type { TimeDelta } from './timedelta.ts'

/** A fixed distance from UTC; `name` is null unless given. */
export interface Zone {
  readonly offset: TimeDelta
  readonly name: string | null
}

export interface TimeParts {
  readonly hour: number
  readonly minute: number
  readonly second: number
  readonly microsecond: number
  readonly fold: number
  /** null for a naive time. */
  readonly zone: Zone | null
}

export interface DateTime extends DateParts, TimeParts {}

export const UTC: Zone = { offset: { days: 0, seconds: 0, microseconds: 0 }, name: null }
export const MIDNIGHT: TimeParts = { hour: 0, minute: 0, second: 0, microsecond: 0, fold: 0, zone: null }

const DAY = 86_400_000_000n

/** `timezone(offset, name)`. */
export function timezone(offset: TimeDelta, name: string | null = null): Zone {
  const size = toMicroseconds(offset)
  if (size <= -DAY || size >= DAY) {
    throw valueError(
      `offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not ${deltaRepr(offset)}.`,
    )
  }
  return { offset, name }
}

export function checkTime({ hour, minute, second, microsecond, fold }: TimeParts): void {
  if (hour < 0 || hour > 23) throw valueError('hour must be in 0..23')
  if (minute < 0 || minute > 59) throw valueError('minute must be in 0..59')
  if (second < 0 || second > 59) throw valueError('second must be in 0..59')
  if (microsecond < 0 || microsecond > 999999) throw valueError('microsecond must be in 0..999999')
  if (fold !== 0 && fold !== 1) throw valueError('fold must be either 0 or 1')
}

export function checkDateTime(value: DateTime): void {
  checkDate(value)
  checkTime(value)
}

const two = (n: number): string => String(n).padStart(2, '0')
const six = (n: number): string => String(n).padStart(6, '0')

/** `+05:30`, with seconds and microseconds where there are any; '' for a naive time. */
export function offsetText(zone: Zone | null, colon = ':'): string {
  if (zone === null) return ''
  const total = toMicroseconds(zone.offset)
  const size = total < 0n ? -total : total
  const seconds = Number(size / 1_000_000n)
  const micros = Number(size % 1_000_000n)
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60].map(two).join(colon)
  const tail = seconds % 60 === 0 && micros === 0 ? '' : colon + two(seconds % 60) + (micros === 0 ? '' : `.${six(micros)}`)
  return (total < 0n ? '-' : '+') + clock + tail
}

/** `str(timezone)` and `tzname()`. */
export function zoneName(zone: Zone): string {
  if (zone.name !== null) return zone.name
  return toMicroseconds(zone.offset) === 0n ? 'UTC' : `UTC${offsetText(zone)}`
}

export function zoneRepr(zone: Zone): string {
  if (zone.name === null && toMicroseconds(zone.offset) === 0n) return 'datetime.timezone.utc'
  return `datetime.timezone(${deltaRepr(zone.offset)}${zone.name === null ? '' : `, ${strRepr(zone.name)}`})`
}

export const dateText = ({ year, month, day }: DateParts): string => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
export const dateRepr = ({ year, month, day }: DateParts): string => `datetime.date(${year}, ${month}, ${day})`

const TIMESPECS = ['hours', 'minutes', 'seconds', 'milliseconds', 'microseconds']

/** `time.isoformat(timespec)`. Errors: ValueError for an unknown timespec. */
export function timeText(time: TimeParts, timespec = 'auto'): string {
  const precision = timespec === 'auto' ? (time.microsecond === 0 ? 2 : 4) : TIMESPECS.indexOf(timespec)
  if (precision < 0) throw valueError('Unknown timespec value')
  const clock = [time.hour, time.minute, time.second].slice(0, precision + 1).map(two).join(':')
  const fraction = precision < 3 ? '' : precision === 3 ? `.${String(Math.floor(time.microsecond / 1000)).padStart(3, '0')}` : `.${six(time.microsecond)}`
  return clock + fraction + offsetText(time.zone)
}

/** `datetime.isoformat(separator, timespec)`; `str` has a blank for separator. */
export function dateTimeText(value: DateTime, separator = 'T', timespec = 'auto'): string {
  return dateText(value) + separator + timeText(value, timespec)
}

function clockArguments(time: TimeParts): string {
  const parts = [time.hour, time.minute, time.second, time.microsecond]
  const shown = time.microsecond !== 0 ? 4 : time.second !== 0 ? 3 : 2
  const zone = time.zone === null ? '' : `, tzinfo=${zoneRepr(time.zone)}`
  return parts.slice(0, shown).join(', ') + (time.fold === 0 ? '' : ', fold=1') + zone
}

export const timeRepr = (time: TimeParts): string => `datetime.time(${clockArguments(time)})`
export const dateTimeRepr = (value: DateTime): string => `datetime.datetime(${value.year}, ${value.month}, ${value.day}, ${clockArguments(value)})`

/** `ctime()`. */
export function ctime(value: DateParts & Partial<TimeParts>): string {
  const clock = [value.hour ?? 0, value.minute ?? 0, value.second ?? 0].map(two).join(':')
  const day = (DAY_NAMES[weekday(value)] ?? '').slice(0, 3)
  return `${day} ${(MONTH_NAMES[value.month - 1] ?? '').slice(0, 3)} ${String(value.day).padStart(2)} ${clock} ${String(value.year).padStart(4, '0')}`
}

/** `date + delta`: whole days only. */
export const dateAdd = (date: DateParts, delta: TimeDelta): DateParts => fromOrdinal(toOrdinal(date) + delta.days)
export const dateSubtract = (date: DateParts, delta: TimeDelta): DateParts => fromOrdinal(toOrdinal(date) - delta.days)
export const dateDifference = (a: DateParts, b: DateParts): TimeDelta => ({ days: toOrdinal(a) - toOrdinal(b), seconds: 0, microseconds: 0 })

const clockMicroseconds = (time: TimeParts): bigint =>
  BigInt((time.hour * 60 + time.minute) * 60 + time.second) * 1_000_000n + BigInt(time.microsecond)

/** Microseconds since the start of year 1, by the clock on the wall. */
const wallMicroseconds = (value: DateTime): bigint => BigInt(toOrdinal(value)) * DAY + clockMicroseconds(value)

function fromWall(micros: bigint, zone: Zone | null): DateTime {
  const ordinal = micros / DAY
  if (micros < DAY) throw overflowError('date value out of range')
  const rest = Number(micros % DAY)
  const seconds = Math.floor(rest / 1_000_000)
  const clock = { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60, microsecond: rest % 1_000_000 }
  return { ...fromOrdinal(Number(ordinal)), ...clock, fold: 0, zone }
}

export const dateTimeAdd = (value: DateTime, delta: TimeDelta): DateTime => fromWall(wallMicroseconds(value) + toMicroseconds(delta), value.zone)
export const dateTimeSubtract = (value: DateTime, delta: TimeDelta): DateTime => fromWall(wallMicroseconds(value) - toMicroseconds(delta), value.zone)

const instant = (value: DateTime): bigint => wallMicroseconds(value) - (value.zone === null ? 0n : toMicroseconds(value.zone.offset))

/** `a - b`. Errors: TypeError when one is naive and the other is not. */
export function dateTimeDifference(a: DateTime, b: DateTime): TimeDelta {
  if ((a.zone === null) !== (b.zone === null)) throw typeError("can't subtract offset-naive and offset-aware datetimes")
  return fromMicroseconds(instant(a) - instant(b))
}

/** −1, 0 or 1; undefined when one is naive and the other is not: unequal, and an ordering is refused. */
export function dateTimeCompare(a: DateTime, b: DateTime): number | undefined {
  if ((a.zone === null) !== (b.zone === null)) return undefined
  const difference = instant(a) - instant(b)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The refusal of an ordering between naive and aware; `kind` is 'datetimes' or 'times'. */
export const mixedComparison = (kind: 'datetimes' | 'times') => typeError(`can't compare offset-naive and offset-aware ${kind}`)

export function timeCompare(a: TimeParts, b: TimeParts): number | undefined {
  if ((a.zone === null) !== (b.zone === null)) return undefined
  const at = (time: TimeParts): bigint => clockMicroseconds(time) - (time.zone === null ? 0n : toMicroseconds(time.zone.offset))
  return at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0
}

const EPOCH = BigInt(toOrdinal({ year: 1970, month: 1, day: 1 })) * DAY

/** `timestamp()`: seconds since 1970, a naive time taken as UTC. */
export function timestamp(value: DateTime): number {
  // CPython looks a day back for the fold of local time.
  if (value.zone === null && toOrdinal(value) === 1) throw valueError('year 0 is out of range')
  return trueDivide(normalise(instant(value) - EPOCH), 1_000_000)
}

/** `fromtimestamp(seconds, zone)`: the nearest microsecond, half to even. */
export function fromTimestamp(seconds: number, zone: Zone | null = null): DateTime {
  if (Number.isNaN(seconds)) throw valueError('cannot convert float NaN to integer')
  if (!Number.isFinite(seconds)) throw overflowError('cannot convert float infinity to integer')
  const whole = Math.floor(seconds)
  const micros = BigInt(whole) * 1_000_000n + halfEven((seconds - whole) * 1e6)
  const shifted = EPOCH + micros + (zone === null ? 0n : toMicroseconds(zone.offset))
  if (shifted < DAY || shifted >= DAY * 3652060n) {
    throw valueError(`year ${Math.floor(1970 + seconds / 31556952)} is out of range`)
  }
  return fromWall(shifted, zone)
}

function halfEven(x: number): bigint {
  const floor = Math.floor(x)
  const rest = x - floor
  return BigInt(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor)
}

/** `astimezone(zone)`. */
export const asTimezone = (value: DateTime, zone: Zone): DateTime => fromWall(instant(value) + toMicroseconds(zone.offset), zone)
