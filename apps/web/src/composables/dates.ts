/** Instants in words, in a named zone (the reader's own where none is named). */
const formatter = (zone: string | undefined, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('en-GB', { timeZone: zone, ...options })

/** Fri 27 Nov, 18:00; with the year where it is not this one. */
export function moment(at: number, { zone, now = Date.now() }: { zone?: string; now?: number } = {}): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  const day = formatter(zone, { weekday: 'short', day: 'numeric', month: 'short', ...(!sameYear && { year: 'numeric' }) }).format(at)
  return `${day.replace(',', '')}, ${clockTime(at, zone)}`
}

/** 18:00 */
export function clockTime(at: number, zone?: string): string {
  return formatter(zone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at)
}

/** A stretch of work: 45 s, 12 min, 1 h 05 min. */
export function workTime(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 60) return `${seconds} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}
