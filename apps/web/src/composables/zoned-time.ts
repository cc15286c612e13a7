/** Wall-clock times of one time zone, as `datetime-local` fields write them: `2026-03-29T18:00`. */
export type WallTime = string

const minuteMs = 60_000

/** What a clock in `zone` (an IANA name) shows at an instant (milliseconds since 1970). */
export function wallTimeOf(at: number, zone: string): WallTime {
  return new Date(at + offsetOf(at, zone)).toISOString().slice(0, 16)
}

/**
 * The instant (milliseconds since 1970) at which a clock in `zone` shows `wall`; undefined for what is no time at all. The first of two where the
 * clock is put back; where it is put forward past `wall`, the instant at which the old clock would have shown it.
 */
export function instantOf(wall: WallTime, zone: string): number | undefined {
  const asUtc = Date.parse(`${wall}Z`)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall) || Number.isNaN(asUtc)) return undefined
  const [before, after] = [asUtc - offsetOf(asUtc - 86_400_000, zone), asUtc - offsetOf(asUtc + 86_400_000, zone)]
  return [before, after].find((at) => at + offsetOf(at, zone) === asUtc) ?? before
}

/** How far a zone's clock is ahead of UTC at an instant, in milliseconds, whole minutes. */
function offsetOf(at: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' }).formatToParts(at)
  const of = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  const shown = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  return shown - Math.floor(at / minuteMs) * minuteMs
}
