/** `fromisoformat` of date, time and datetime: the ISO 8601 forms that 3.11 reads. */
import { checkDateTime, checkTime, MIDNIGHT, timezone, UTC } from './datetime.ts'
import type { DateTime, TimeParts, Zone } from './datetime.ts'
import { checkDate, fromIsoCalendar } from './gregorian.ts'
import type { DateParts } from './gregorian.ts'
import { PythonError, valueError } from './python-error.ts'
import { strRepr } from './str-repr.ts'
import { fromMicroseconds } from './timedelta.ts'

const invalid = (text: string): PythonError => valueError(`Invalid isoformat string: ${strRepr(text)}`)

export function dateFromIso(text: string): DateParts {
  const date = [7, 8, 10].includes(text.length) ? readDate(text) : undefined
  if (date === undefined) throw invalid(text)
  checkDate(date)
  return date
}

export function timeFromIso(text: string): TimeParts {
  const time = readTime(text.startsWith('T') ? text.slice(1) : text)
  if (time === undefined) throw invalid(text)
  checkTime(time)
  return time
}

export function dateTimeFromIso(text: string): DateTime {
  const points = Array.from(text)
  if (points.length < 7) throw invalid(text)
  const cut = separatorPosition(text)
  const date = readDate(points.slice(0, cut).join(''))
  if (points.length === cut + 1) throw invalid(text)
  const clock = points.slice(cut + 1).join('')
  const time = clock === '' ? MIDNIGHT : readTime(clock)
  if (date === undefined || time === undefined) throw invalid(text)
  const value = { ...date, ...time }
  checkDateTime(value)
  return value
}

function readDate(text: string): DateParts | undefined {
  const calendar = /^(\d{4})(?:-(\d\d)-(\d\d)|(\d\d)(\d\d))$/.exec(text)
  if (calendar) {
    const [, year, m1, d1, m2, d2] = calendar
    return { year: Number(year), month: Number(m1 ?? m2), day: Number(d1 ?? d2) }
  }
  const week = /^(\d{4})(?:-W(\d\d)(?:-(\d))?|W(\d\d)(\d)?)$/.exec(text)
  if (!week) return undefined
  const [, year, w1, d1, w2, d2] = week
  try {
    return fromIsoCalendar(Number(year), Number(w1 ?? w2), Number(d1 ?? d2 ?? 1))
  } catch (error) {
    if (error instanceof PythonError) return undefined
    throw error
  }
}

/** Where date and time part: any one character may stand between them. */
function separatorPosition(text: string): number {
  if (text.length === 7) return 7
  if (text[4] === '-') {
    if (text[5] !== 'W') return 10
    if (text[8] !== '-') return 8
    return /\d/.test(text[10] ?? '') && text.length > 10 ? 8 : 10
  }
  if (text[4] !== 'W') return 8
  const digits = 7 + (/^\d*/.exec(text.slice(7))?.[0].length ?? 0)
  if (digits < 9) return digits
  return digits % 2 === 0 ? 7 : 8
}

function readTime(text: string): TimeParts | undefined {
  const zoneAt = text.search(/[-+Z]/)
  const clock = readClock(zoneAt < 0 ? text : text.slice(0, zoneAt))
  if (clock === undefined) return undefined
  const zone = zoneAt < 0 ? null : readZone(text.slice(zoneAt))
  if (zone === undefined) return undefined
  const [hour = 0, minute = 0, second = 0, microsecond = 0] = clock
  return { hour, minute, second, microsecond, fold: 0, zone }
}

/** Hours, minutes, seconds and microseconds, as far as they are given. */
function readClock(text: string): number[] | undefined {
  const match = /^(\d\d)(?:(:?)(\d\d)(?:\2(\d\d)(?:[.,](\d+))?)?)?$/.exec(text)
  if (!match) return undefined
  const [, hour, , minute = '0', second = '0', fraction = ''] = match
  return [Number(hour), Number(minute), Number(second), Number(fraction.slice(0, 6).padEnd(6, '0'))]
}

function readZone(text: string): Zone | undefined {
  if (text === 'Z') return UTC
  const parts = readClock(text.slice(1))
  if (text.startsWith('Z') || parts === undefined) return undefined
  const [hour = 0, minute = 0, second = 0, microsecond = 0] = parts
  const size = BigInt((hour * 60 + minute) * 60 + second) * 1_000_000n + BigInt(microsecond)
  if (size === 0n) return UTC
  return timezone(fromMicroseconds(text.startsWith('-') ? -size : size))
}
