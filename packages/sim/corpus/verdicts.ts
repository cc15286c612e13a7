import type { ExploreResult } from '../src/index.ts'

/**
 * A corpus program carries its verdicts in comments that begin `#>` (Python) or `//>` (Go, Java). One line a verdict:
 *
 *     outcomes N               exactly N outcomes
 *     prints "text"            some run prints exactly this (a JSON string)
 *     never prints "text"      no run does
 *     deadlocks, never deadlocks, diverges, never diverges
 *     hidden, never hidden     a deadlock that the runtime never tells of, as a timer goes on
 *     leaks LINE REASON        some run ends with a goroutine left waiting there for ever; never leaks
 *     says "text"              in some run standard error begins so
 *     zombies N                every run leaves N zombies
 *     raises TYPE              some run ends a thread by this exception
 *     race NAME A B, race-free the pair of lines that can meet
 *     refused LINE:COLUMN TEXT it does not compile; one line for each complaint, in order
 *     needs VERSION            what it means is newer than the recording toolchain, or needs a package (go1.22): see record.ts
 *     behind-race A B          a detector names these lines too: here another race of the program orders them
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

/** Whether an exhausted search bears a verdict out. */
export function holds(verdict: Verdict, result: ExploreResult): boolean {
  const [word, second, ...rest] = verdict.words
  const ends = (ending: string) => result.outcomes.tails.some((t) => t.ending === ending)
  switch (word) {
    case 'outcomes': return result.outcomes.count === BigInt(second!)
    case 'prints': return result.outcomes.has(quoted(verdict))
    case 'zombies': return result.outcomes.tails.every((t) => t.zombies === Number(second))
    case 'deadlocks': return ends('deadlocked')
    case 'hidden': return ends('hidden')
    case 'says': return result.outcomes.tails.some((t) => t.stderr.startsWith(quoted(verdict)))
    case 'leaks': return result.outcomes.tails.some((t) => t.ending === 'blocked' && t.blocked.some((b) => `${b.line} ${b.reason}` === verdict.words.slice(1).join(' ')))
    case 'diverges': return ends('diverged')
    case 'raises': return result.outcomes.tails.some((t) => t.errors.some((e) => e.type === second))
    case 'race-free': return result.races.length === 0
    case 'race': return result.races.some((r) => r.variable === second && r.lines.join(' ') === rest.join(' '))
    case 'never':
      if (second === 'prints') return !result.outcomes.has(quoted(verdict))
      if (second === 'leaks') return !ends('blocked')
      if (second === 'hidden') return !ends('hidden')
      return !ends(second === 'deadlocks' ? 'deadlocked' : 'diverged')
    case 'behind-race':
    case 'engines':
    case 'needs':
    case 'semantics': return true
    default: throw new Error(`'${verdict.text}' is no verdict`)
  }
}
