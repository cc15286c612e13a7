/** Before each line of code: how many brackets are open, and whether a string or comment runs on from the line above. */
export interface Standing {
  readonly depth: number
  readonly isInside: boolean
}

/** One standing per line, and one more for the place after the last. */
export function standings(lines: readonly string[]): Standing[] {
  const result: Standing[] = []
  let depth = 0
  let closing: string | null = null
  for (const line of lines) {
    result.push({ depth, isInside: closing !== null })
    for (let at = 0; at < line.length; at += 1) {
      if (closing !== null) {
        const end = line.indexOf(closing, at)
        if (end === -1) break
        at = end + closing.length - 1
        closing = null
        continue
      }
      const opened = openedAt(line, at)
      if (opened === 'rest') break
      if (opened) {
        const end = endOfString(line, at + opened.opening.length, opened.closing)
        if (end !== null) at = end - 1
        else if (opened.runsOn) {
          closing = opened.closing
          break
        } else break
      } else if ('([{'.includes(line[at]!)) depth += 1
      else if (')]}'.includes(line[at]!)) depth = Math.max(0, depth - 1)
    }
  }
  return [...result, { depth, isInside: closing !== null }]
}

interface Opened {
  readonly opening: string
  readonly closing: string
  readonly runsOn: boolean
}

const openings: readonly Opened[] = [
  { opening: '"""', closing: '"""', runsOn: true },
  { opening: "'''", closing: "'''", runsOn: true },
  { opening: '/*', closing: '*/', runsOn: true },
  { opening: '"', closing: '"', runsOn: false },
  { opening: "'", closing: "'", runsOn: false },
  { opening: '`', closing: '`', runsOn: true },
]

function openedAt(line: string, at: number): Opened | 'rest' | null {
  const isAfterSpace = at === 0 || /\s/.test(line[at - 1]!)
  if (isAfterSpace && (line[at] === '#' || line.startsWith('//', at))) return 'rest'
  return openings.find(({ opening }) => line.startsWith(opening, at)) ?? null
}

/** Offset after the closing mark, or null where it is not on this line. */
function endOfString(line: string, from: number, closing: string): number | null {
  for (let at = from; at < line.length; at += 1) {
    if (line[at] === '\\' && closing.length === 1) at += 1
    else if (line.startsWith(closing, at)) return at + closing.length
  }
  return null
}
