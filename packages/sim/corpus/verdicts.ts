/**
 * A corpus program carries its verdicts in comments that begin `#>` (Python) or `//>` (Go, Java). One line a verdict:
 *
 *     outcomes N               exactly N outcomes
 *     prints "text"            some run prints exactly this (a JSON string)
 *     never prints "text"      no run does
 *     deadlocks, never deadlocks, diverges, never diverges
 *     zombies N                every run leaves N zombies
 *     raises TYPE              some run ends a thread by this exception
 *     race NAME A B, race-free the pair of lines that can meet
 *     engines graph|dpor       only this engine (the other would take too long)
 *     semantics NAME,…         instead of the usual
 *     traces N=K COUNT         (corpus/dpor) with `N = K`, the trace search makes COUNT runs
 */
export interface Verdict {
  readonly words: readonly string[]
  readonly text: string
  readonly line: number
}

export function verdictsOf(program: string): Verdict[] {
  const out: Verdict[] = []
  program.split('\n').forEach((line, i) => {
    const match = /^\s*(?:#>|\/\/>)\s*(.*)$/.exec(line)
    if (match) out.push({ words: match[1]!.trim().split(/\s+/), text: match[1]!.trim(), line: i + 1 })
  })
  return out
}

/** The JSON string in a verdict. */
export function quoted(verdict: Verdict): string {
  return JSON.parse(verdict.text.slice(verdict.text.indexOf('"'))) as string
}
