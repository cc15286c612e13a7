/** The clock functions of `time` that turn seconds into fields and back; local time is UTC. */
import { dayOfYear, fromOrdinal, toOrdinal, weekday } from './gregorian.ts'
import type { DateParts } from './gregorian.ts'
import { overflowError, valueError } from './python-error.ts'
import { DAY_NAMES, MONTH_NAMES, strftime } from './strftime.ts'

/** The nine numbers of a `time.struct_time`: year, month, day, hour, minute, second, weekday (Monday is 0), day of the year, daylight saving. */
export type TimeTuple = readonly [number, number, number, number, number, number, number, number, number]

const EPOCH = 719163
const MAX_SECONDS = (3652059 - EPOCH) * 86400 + 86399

/** `time.gmtime(seconds)`, and `time.localtime`. Errors: OverflowError, ValueError beyond the years the clock knows. */
export function gmtime(seconds: number): TimeTuple {
  if (Number.isNaN(seconds)) throw valueError('Invalid value NaN (not a number)')
  const whole = Math.floor(seconds)
  if (!(Math.abs(whole) < 2 ** 63)) throw overflowError('timestamp out of range for platform time_t')
  if (whole > MAX_SECONDS || whole < -62135596800) throw overflowError('this simulation knows the years 1 to 9999')
  const days = Math.floor(whole / 86400)
  const rest = whole - days * 86400
  const date = fromOrdinal(EPOCH + days)
  return [date.year, date.month, date.day, Math.floor(rest / 3600), Math.floor(rest / 60) % 60, rest % 60, weekday(date), dayOfYear(date), 0]
}

/** `time.mktime(tuple)`, `calendar.timegm(tuple)`: fields beyond their range carry over. */
export function mktime(tuple: TimeTuple): number {
  const [year, month, day, hour, minute, second] = tuple
  const months = year * 12 + month - 1
  const first = toOrdinal({ year: Math.floor(months / 12), month: (months % 12) + 1, day: 1 })
  return (((first - EPOCH + day - 1) * 24 + hour) * 60 + minute) * 60 + second
}

/** `time.asctime(tuple)`. */
export function asctime([year, month, day, hour, minute, second, wday]: TimeTuple): string {
  const two = (n: number): string => String(n).padStart(2, '0')
  const names = `${(DAY_NAMES[wday] ?? '?').slice(0, 3)} ${(MONTH_NAMES[month - 1] ?? '?').slice(0, 3)}`
  return `${names} ${String(day).padStart(2)} ${two(hour)}:${two(minute)}:${two(second)} ${year}`
}

/** `time.strftime(format, tuple)`; %f means nothing here. The zone of a tuple from `gmtime` is called GMT. */
export function timeStrftime(format: string, tuple: TimeTuple, zoneName: 'UTC' | 'GMT' = 'UTC'): string {
  const [year, month, day, hour, minute, second, wday, yday] = tuple
  const date: DateParts = { year, month, day }
  return strftime(format, { ...date, hour, minute, second, weekday: wday, dayOfYear: yday, offset: '+0000', zoneName })
}
