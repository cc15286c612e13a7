import type { LoadedProgram } from '../../src/languages.ts'
import type { Outcome } from '../../src/machine/machine.ts'
import { parseSemantics } from '../../src/semantics.ts'
import { explore, type ExploreResult } from '../../src/verdict/explore.ts'

/**
 * The verdicts of a corpus program stand in its first lines, one `//>` line each:
 *
 *     //> "1\n" exited        an outcome: what is printed, how it ends; together they are all there are
 *     //> outcomes 24         only how many there are
 *     //> output              the one output is in the file of the same name that ends in .out
 *     //> needs java21        the release that knows what it uses, where that is newer than the recorder's
 *     //> refused 3:14 …      a compile error, at line:column, in javac's words
 *     //> semantics jmm       the lines that follow are about the program under these rules (twice or more in a file)
 */
export interface Verdict {
  readonly runs: readonly RunVerdict[]
  readonly refused: readonly string[]
}

/** What the program does under one semantics. */
export interface RunVerdict {
  readonly semantics: string
  readonly outcomes: readonly string[]
  readonly count: bigint | undefined
  readonly output: boolean
}

export function readVerdict(text: string): Verdict {
  const lines = text.split('\n').filter((line) => line.startsWith('//> ')).map((line) => line.slice(4))
  const refused = lines.filter((line) => line.startsWith('refused ')).map((line) => line.slice('refused '.length))
  const runs: { semantics: string; lines: string[] }[] = [{ semantics: '', lines: [] }]
  for (const line of lines) {
    if (line.startsWith('semantics ')) runs.push({ semantics: line.slice('semantics '.length), lines: [] })
    else if (!line.startsWith('needs ')) runs.at(-1)!.lines.push(line)
  }
  return { refused, runs: runs.filter((one) => one.lines.length > 0).map((one) => runVerdict(one.semantics, one.lines)) }
}

function runVerdict(semantics: string, lines: readonly string[]): RunVerdict {
  const counted = lines.find((line) => line.startsWith('outcomes '))
  return {
    semantics,
    outcomes: lines.filter((line) => line.startsWith('"')).toSorted(),
    count: counted === undefined ? undefined : BigInt(counted.slice('outcomes '.length)),
    output: lines.includes('output'),
  }
}

export function describeOutcome(outcome: Outcome): string {
  const raised = outcome.errors.map((one) => ` ${one.type}`).join('')
  return `${JSON.stringify(outcome.stdout)} ${outcome.ending}${raised}`
}

/** Everything that a program may do. Throws where the search did not finish. */
export function exploreAll(loaded: LoadedProgram, semantics: string): ExploreResult {
  let ticks = 0
  const result = explore(loaded, { semantics: parseSemantics(semantics, 'java'), engine: 'graph', clock: () => ticks++ / 100 })
  if (!result.complete) throw new Error(`the search stopped at the bound on ${result.stoppedBy}`)
  return result
}

/** The outcomes of a search as verdicts are written, at most so many of them. */
export function outcomesOf(result: ExploreResult, most: number): { readonly shown: readonly string[]; readonly count: bigint | undefined } {
  const all = result.outcomes.sample(most)
  return { shown: [...new Set(all.map(describeOutcome))].toSorted(), count: result.outcomes.count }
}
