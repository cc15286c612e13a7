const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

/** Year, month, day, hour, minute, second, nanosecond, weekday, day of the year; in UTC. */
export function dateParts(ns: bigint): number[] {
  const nanos = Number(((ns % SECOND) + SECOND) % SECOND)
  const ms = Number((ns - BigInt(nanos)) / 1_000_000n) + Math.floor(nanos / 1e6)
  const date = new Date(ms)
  // Date.UTC takes the years before 100 for those of the twentieth century.
  const start = new Date(ms).setUTCMonth(0, 1) - (ms - Math.floor(ms / 86_400_000) * 86_400_000)
  const yearDay = Math.floor((ms - start) / 86_400_000) + 1
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds(), nanos, date.getUTCDay(), yearDay]
}

export function dateToNano(parts: readonly number[]): bigint {
  const [year, month, day, hour, minute, second, nano] = parts as [number, number, number, number, number, number, number]
  return BigInt(Date.UTC(year, month - 1, day, hour, minute, second)) * 1_000_000n + BigInt(nano)
}

const SECOND = 1_000_000_000n

/** The time that a Time holds: one that was never set is the first second of the year 1. */
export function instant(ns: bigint, set: boolean): bigint {
  return set ? ns : -62_135_596_800n * SECOND
}

/** A time in Go's layout language, where the reference time stands for the parts. */
export function formatTime(ns: bigint, layout: string): string {
  const [year, month, day, hour, minute, second, nano, weekday] = dateParts(ns) as [number, number, number, number, number, number, number, number]
  const two = (value: number): string => String(value).padStart(2, '0')
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const parts: Readonly<Record<string, string>> = {
    January: months[month - 1]!, Jan: months[month - 1]!.slice(0, 3), Monday: days[weekday]!, Mon: days[weekday]!.slice(0, 3), MST: 'UTC',
    '2006': String(year).padStart(4, '0'), '06': two(year % 100), '01': two(month), '1': String(month), '02': two(day), _2: String(day).padStart(2), '2': String(day),
    '15': two(hour), '03': two(twelve), '3': String(twelve), '04': two(minute), '4': String(minute), '05': two(second), '5': String(second),
    PM: hour < 12 ? 'AM' : 'PM', pm: hour < 12 ? 'am' : 'pm', 'Z07:00': 'Z', '-0700': '+0000', '-07:00': '+00:00', Z0700: 'Z',
  }
  return layout.replace(/January|Jan|Monday|Mon|MST|2006|Z07:00|Z0700|-07:00|-0700|[.,]0+|[.,]9+|01|02|03|04|05|06|15|_2|PM|pm|1|2|3|4|5/g, (part) => {
    if (/^[.,]0/.test(part)) return part[0] + String(nano).padStart(9, '0').slice(0, part.length - 1)
    if (/^[.,]9/.test(part)) {
      const digits = String(nano).padStart(9, '0').slice(0, part.length - 1).replace(/0+$/, '')
      return digits === '' ? '' : part[0] + digits
    }
    return parts[part] ?? part
  })
}
