import { counted } from '../../composables/words.ts'

const minuteMs = 60_000

/** What is left of a time, in words that change once a minute: nobody needs to see seconds run. */
export function timeLeftInWords(ms: number): string {
  if (ms <= 0) return 'Time is up'
  if (ms < minuteMs) return 'Less than a minute left'
  const minutes = Math.floor(ms / minuteMs)
  if (minutes < 90) return `${counted(minutes, 'minute')} left`
  if (minutes < 48 * 60) return `${counted(Math.floor(minutes / 60), 'hour')} left`
  return `${counted(Math.floor(minutes / 1440), 'day')} left`
}

/** The moments at which what is left is said aloud, in milliseconds before the end. */
const spokenAt = [30, 10, 5, 1].map((minutes) => minutes * minuteMs)

/** What to say aloud when the time left falls from `before` to `now`; nothing at most moments. */
export function spokenTimeLeft(before: number, now: number): string | undefined {
  if (now <= 0) return undefined
  const passed = spokenAt.filter((moment) => before > moment && now <= moment).at(-1)
  return passed === undefined ? undefined : `${counted(passed / minuteMs, 'minute')} left.`
}
