/** The proleptic Gregorian calendar of years 1…9999, days counted from 1 January of year 1 as day 1. */
import { overflowError, valueError } from './python-error.ts'

export interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const MAX_ORDINAL = 3652059

export const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0))

/** Days in the months before this one. */
export function daysBefore(year: number, month: number): number {
  let days = 0
  for (let m = 1; m < month; m++) days += daysInMonth(year, m)
  return days
}

/** Checks what `date(year, month, day)` checks, in its order. */
export function checkDate({ year, month, day }: DateParts): void {
  if (year < 1 || year > 9999) throw valueError(`year ${year} is out of range`)
  if (month < 1 || month > 12) throw valueError('month must be in 1..12')
  if (day < 1 || day > daysInMonth(year, month)) throw valueError('day is out of range for month')
}

const daysBeforeYear = (year: number): number => {
  const y = year - 1
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
}

export function toOrdinal({ year, month, day }: DateParts): number {
  return daysBeforeYear(year) + daysBefore(year, month) + day
}

function yearOf(ordinal: number): number {
  let year = Math.floor((ordinal - 1) / 365.2425) + 1
  while (daysBeforeYear(year + 1) < ordinal) year++
  while (daysBeforeYear(year) >= ordinal) year--
  return year
}

/** The date of a day number. Errors: OverflowError outside year 1…9999. */
export function fromOrdinal(ordinal: number): DateParts {
  if (ordinal < 1 || ordinal > MAX_ORDINAL) throw overflowError('date value out of range')
  const year = yearOf(ordinal)
  let day = ordinal - daysBeforeYear(year)
  let month = 1
  while (day > daysInMonth(year, month)) day -= daysInMonth(year, month++)
  return { year, month, day }
}

/** `date.fromordinal`, which words its refusals differently. */
export function dateFromOrdinal(ordinal: number): DateParts {
  if (ordinal < 1) throw valueError('ordinal must be >= 1')
  if (ordinal > MAX_ORDINAL) throw valueError(`year ${yearOf(ordinal)} is out of range`)
  return fromOrdinal(ordinal)
}

/** Monday is 0. */
export const weekday = (date: DateParts): number => (toOrdinal(date) + 6) % 7

export const dayOfYear = (date: DateParts): number => daysBefore(date.year, date.month) + date.day

/** The Monday of week 1: the week with the year's first Thursday. */
function isoStart(year: number): number {
  const first = daysBeforeYear(year) + 1
  const day = (first + 6) % 7
  return first - day + (day > 3 ? 7 : 0)
}

/** `isocalendar()`: ISO year, week and weekday from 1. */
export function isoCalendar(date: DateParts): [number, number, number] {
  const ordinal = toOrdinal(date)
  let year = date.year + 1
  while (isoStart(year) > ordinal) year--
  const days = ordinal - isoStart(year)
  return [year, Math.floor(days / 7) + 1, (days % 7) + 1]
}

/** `fromisocalendar`. */
export function fromIsoCalendar(year: number, week: number, day: number): DateParts {
  if (year < 1 || year > 9999) throw valueError(`Year is out of range: ${year}`)
  const weeks = (isoStart(year + 1) - isoStart(year)) / 7
  if (week < 1 || week > weeks) throw valueError(`Invalid week: ${week}`)
  if (day < 1 || day > 7) throw valueError(`Invalid day: ${day} (range is [1, 7])`)
  return fromOrdinal(isoStart(year) + (week - 1) * 7 + day - 1)
}
