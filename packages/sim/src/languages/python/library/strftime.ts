/** `strftime` in the C locale, with the extensions of the C library on Linux. */
import { dayOfYear, isoCalendar, toOrdinal, weekday } from './gregorian.ts'
import type { DateParts } from './gregorian.ts'

export const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
export const MONTH_NAMES = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]

/** What a format can show; the last three are texts made by the caller. */
export interface Moment extends DateParts {
  readonly hour: number
  readonly minute: number
  readonly second: number
  /** Monday is 0; reckoned from the date when absent. */
  readonly weekday?: number
  /** 1…366; reckoned from the date when absent. */
  readonly dayOfYear?: number
  /** `%f`; undefined where the directive has no meaning (`time.strftime`). */
  readonly microseconds?: string
  readonly offset: string
  readonly zoneName: string
}

const pad = (n: number, width: number, fill = '0'): string => String(n).padStart(width, fill)
const twelve = (hour: number): number => hour % 12 || 12
const dayIndex = (m: Moment): number => m.weekday ?? weekday(m)
const yearDay = (m: Moment): number => m.dayOfYear ?? dayOfYear(m)

const DIRECTIVES: Readonly<Record<string, (m: Moment) => string>> = {
  a: (m) => (DAY_NAMES[dayIndex(m)] ?? '?').slice(0, 3),
  A: (m) => DAY_NAMES[dayIndex(m)] ?? '?',
  b: (m) => (MONTH_NAMES[m.month - 1] ?? '?').slice(0, 3),
  B: (m) => MONTH_NAMES[m.month - 1] ?? '?',
  c: (m) => strftime('%a %b %e %H:%M:%S %Y', m),
  C: (m) => String(Math.floor(m.year / 100)),
  d: (m) => pad(m.day, 2),
  D: (m) => strftime('%m/%d/%y', m),
  e: (m) => pad(m.day, 2, ' '),
  F: (m) => strftime('%Y-%m-%d', m),
  g: (m) => pad(isoCalendar(m)[0] % 100, 2),
  G: (m) => String(isoCalendar(m)[0]),
  h: (m) => strftime('%b', m),
  H: (m) => pad(m.hour, 2),
  I: (m) => pad(twelve(m.hour), 2),
  j: (m) => pad(yearDay(m), 3),
  k: (m) => pad(m.hour, 2, ' '),
  l: (m) => pad(twelve(m.hour), 2, ' '),
  m: (m) => pad(m.month, 2),
  M: (m) => pad(m.minute, 2),
  n: () => '\n',
  p: (m) => (m.hour < 12 ? 'AM' : 'PM'),
  P: (m) => (m.hour < 12 ? 'am' : 'pm'),
  r: (m) => strftime('%I:%M:%S %p', m),
  R: (m) => strftime('%H:%M', m),
  s: (m) => String((toOrdinal(m) - 719163) * 86400 + (m.hour * 60 + m.minute) * 60 + m.second),
  S: (m) => pad(m.second, 2),
  t: () => '\t',
  T: (m) => strftime('%H:%M:%S', m),
  u: (m) => String(dayIndex(m) + 1),
  U: (m) => pad(Math.floor((yearDay(m) + 6 - ((dayIndex(m) + 1) % 7)) / 7), 2),
  V: (m) => pad(isoCalendar(m)[1], 2),
  w: (m) => String((dayIndex(m) + 1) % 7),
  W: (m) => pad(Math.floor((yearDay(m) + 6 - dayIndex(m)) / 7), 2),
  x: (m) => strftime('%m/%d/%y', m),
  X: (m) => strftime('%H:%M:%S', m),
  y: (m) => pad(m.year % 100, 2),
  Y: (m) => String(m.year),
  z: (m) => m.offset,
  Z: (m) => m.zoneName,
  '%': () => '%',
}

/** glibc's flags: no padding, blanks for zeros, capitals. */
const FLAGS: Readonly<Record<string, (text: string) => string>> = {
  '-': (text) => text.replace(/^[0 ]+(?=.)/, ''),
  _: (text) => text.replace(/^0+(?=.)/, (zeros) => ' '.repeat(zeros.length)),
  '0': (text) => text.replace(/^ +/, (blanks) => '0'.repeat(blanks.length)),
  '^': (text) => text.toUpperCase(),
}

/** The moment in the given format; an unknown directive stays as it is. */
export function strftime(format: string, moment: Moment): string {
  return format.replace(/%([-_0^]?)([^])/g, (whole, flag: string, letter: string) => {
    if (letter === 'f' && moment.microseconds !== undefined) return moment.microseconds
    const text = DIRECTIVES[letter]?.(moment)
    return text === undefined ? whole : (FLAGS[flag]?.(text) ?? text)
  })
}
