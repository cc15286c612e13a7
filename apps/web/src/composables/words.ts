const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** A stretch of time in words, honest about its precision: `about 9 days`, `10 minutes`. */
export function stretch(ms: number): string {
  if (ms < minuteMs) return 'less than a minute'
  if (ms < hourMs) return counted(Math.round(ms / minuteMs), 'minute')
  if (ms < dayMs) return `about ${counted(Math.round(ms / hourMs), 'hour')}`
  return `about ${daysInWords(ms / dayMs)}`
}

/** Days as days, months or years, whichever a person would say. */
export function daysInWords(days: number): string {
  if (days < 60) return counted(Math.max(1, Math.round(days)), 'day')
  if (days < 730) return counted(Math.round(days / 30.4), 'month')
  return counted(Math.round(days / 365), 'year')
}

/** When something returns, seen from `now`. */
export function returnsIn(at: number, now: number): string {
  return at - now < minuteMs ? 'Comes back in this session.' : `Comes back in ${stretch(at - now)}.`
}

/** How long ago something was, seen from `now`. */
export function ago(at: number, now: number): string {
  return now - at < minuteMs ? 'just now' : `${stretch(now - at).replace('about ', '')} ago`
}

/** `1 answer`, `2 answers`. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}

/** A share of one as whole percent, `–` where there is none. */
export function percent(share: number | null): string {
  return share === null ? '–' : `${Math.round(share * 100)} %`
}

/** 12 Mar, in the reader's calendar. */
export function shortDate(isoDate: string): string {
  return new Date(`${isoDate}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' })
}
