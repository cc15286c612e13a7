/**
 * The learner's day: it begins at an hour of their own (4 a.m. unless they say otherwise) in their own time zone, so that an answer at
 * one in the night still belongs to the evening before. Days are numbered from 1970-01-01; instants are milliseconds (UTC).
 */

export interface DayClock {
  /** An IANA name such as `Europe/Lisbon`. */
  readonly timeZone: string
  /** Hour of the local day, 0 to 23, at which the learner's day begins. */
  readonly dayStartHour: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 86_400_000
/** Offsets change only on quarter hours, so one look-up serves fifteen minutes. */
const OFFSET_GRAIN_MS = 900_000

/** The number of the learner's day an instant falls in. */
export function dayOf(at: number, clock: DayClock): number {
  return Math.floor(shiftedTime(at, clock) / DAY_MS)
}

/** The instant as the learner's wall clock shows it, moved so that their day begins at midnight UTC: what ts-fsrs counts days in. */
export function shiftedTime(at: number, clock: DayClock): number {
  return at + offsetAt(at, clock.timeZone) - clock.dayStartHour * HOUR_MS
}

/**
 * The instant at which a day of the learner begins. Where a clock change skips that hour, the first instant after the gap; where it comes
 * twice, the first of the two.
 */
export function dayStart(day: number, clock: DayClock): number {
  const wall = day * DAY_MS + clock.dayStartHour * HOUR_MS
  const guess = wall - offsetAt(wall - offsetAt(wall, clock.timeZone), clock.timeZone)
  let start = dayOf(guess, clock) < day ? firstInstantOf(day, clock, guess) : guess
  while (dayOf(start - 1, clock) >= day) start -= OFFSET_GRAIN_MS
  return start
}

/** A day's number as the date on the learner's calendar: `2026-11-22`. */
export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

/** Whether this runtime knows the zone. */
export function isTimeZone(name: string): boolean {
  try {
    formatterOf(name)
    return true
  } catch {
    return false
  }
}

function firstInstantOf(day: number, clock: DayClock, from: number): number {
  let instant = from
  while (dayOf(instant, clock) < day) instant += OFFSET_GRAIN_MS
  return instant
}

const formatters = new Map<string, Intl.DateTimeFormat>()
const offsets = new Map<string, Map<number, number>>()

function offsetAt(at: number, timeZone: string): number {
  const grain = Math.floor(at / OFFSET_GRAIN_MS)
  let ofZone = offsets.get(timeZone)
  if (!ofZone || ofZone.size > 50_000) offsets.set(timeZone, (ofZone = new Map()))
  let offset = ofZone.get(grain)
  if (offset === undefined) {
    offset = computeOffset(grain * OFFSET_GRAIN_MS, timeZone)
    ofZone.set(grain, offset)
  }
  return offset
}

function computeOffset(at: number, timeZone: string): number {
  const fields: Record<string, number> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(at)) fields[type] = Number(value)
  const wall = Date.UTC(fields['year']!, fields['month']! - 1, fields['day']!, fields['hour']!, fields['minute']!, fields['second']!)
  return wall - Math.floor(at / 1000) * 1000
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    const numeric = 'numeric' as const
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone, hourCycle: 'h23', era: undefined,
      year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric,
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}
