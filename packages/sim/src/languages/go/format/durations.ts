/** A duration in nanoseconds as time.Duration prints it: 1h2m3.5s, 250ms, 0s. */
export function formatDuration(ns: bigint): string {
  if (ns === 0n) return '0s'
  const sign = ns < 0n ? '-' : ''
  const magnitude = ns < 0n ? -ns : ns
  if (magnitude < 1_000_000_000n) return sign + smallDuration(magnitude)
  const hours = magnitude / 3_600_000_000_000n
  const minutes = (magnitude / 60_000_000_000n) % 60n
  const seconds = decimal(magnitude % 60_000_000_000n, 9)
  return `${sign}${hours > 0n ? `${hours}h` : ''}${hours > 0n || minutes > 0n ? `${minutes}m` : ''}${seconds}s`
}

function smallDuration(ns: bigint): string {
  if (ns < 1_000n) return `${ns}ns`
  return ns < 1_000_000n ? `${decimal(ns, 3)}µs`.replace('µ', '\u00c2\u00b5') : `${decimal(ns, 6)}ms`
}

/** The number divided by ten to the places, without trailing zeros. */
function decimal(value: bigint, places: number): string {
  const text = String(value).padStart(places + 1, '0')
  const fraction = text.slice(-places).replace(/0+$/, '')
  return text.slice(0, -places) + (fraction === '' ? '' : `.${fraction}`)
}

const units: Readonly<Record<string, bigint>> = {
  ns: 1n, us: 1_000n, '\u00c2\u00b5s': 1_000n, '\u00ce\u00bcs': 1_000n, ms: 1_000_000n, s: 1_000_000_000n, m: 60_000_000_000n, h: 3_600_000_000_000n,
}

/** Nanoseconds and an empty text, or zero and the sentence of the error. */
export function parseDuration(text: string): [number, string] {
  const invalid: [number, string] = [0, `time: invalid duration "${text}"`]
  const body = text.replace(/^[+-]/, '')
  if (body === '0') return [0, '']
  if (body === '') return invalid
  let total = 0n
  let rest = body
  while (rest !== '') {
    const match = /^(\d*)(?:\.(\d*))?([^\d.]*)/.exec(rest)
    if (!match || (match[1] === '' && (match[2] ?? '') === '')) return invalid
    const [whole, wholeDigits, fraction = '', unit] = match as unknown as [string, string, string | undefined, string]
    if (unit === '') return [0, `time: missing unit in duration "${text}"`]
    const size = units[unit]
    if (size === undefined) return [0, `time: unknown unit "${unit}" in duration "${text}"`]
    total += BigInt(wholeDigits === '' ? '0' : wholeDigits) * size + (fraction === '' ? 0n : (BigInt(fraction) * size) / 10n ** BigInt(fraction.length))
    rest = rest.slice(whole.length)
  }
  return [Number(text.startsWith('-') ? -total : total), '']
}
