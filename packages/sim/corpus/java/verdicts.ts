import type { LoadedProgram } from '../../src/languages.ts'
import type { Outcome } from '../../src/machine/machine.ts'
import { parseSemantics } from '../../src/semantics.ts'
import { explore } from '../../src/verdict/explore.ts'

/**
 * The verdict of a corpus program stands in its first lines, one `//>` line each:
 *
 *     //> "1\n" exited        an outcome: what is printed, how it ends; together they are all there are
 *     //> outcomes 24         only how many there are
 *     //> output              the one output is in the file of the same name that ends in .out
 *     //> refused 3:14 …      a compile error, at line:column, in javac's words
 */
export interface Verdict {
  readonly outcomes: readonly string[]
  readonly count: bigint | undefined
  readonly output: boolean
  readonly refused: readonly string[]
}

export function readVerdict(text: string): Verdict {
  const lines = text.split('\n').filter((line) => line.startsWith('//> ')).map((line) => line.slice(4))
  const counted = lines.find((line) => line.startsWith('outcomes '))
  return {
    outcomes: lines.filter((line) => line.startsWith('"')).toSorted(),
    count: counted === undefined ? undefined : BigInt(counted.slice('outcomes '.length)),
    output: lines.includes('output'),
    refused: lines.filter((line) => line.startsWith('refused ')).map((line) => line.slice('refused '.length)),
  }
}

export function describeOutcome(outcome: Outcome): string {
  const raised = outcome.errors.map((one) => ` ${one.type}`).join('')
  return `${JSON.stringify(outcome.stdout)} ${outcome.ending}${raised}`
}

/** Every outcome of a program, found by searching all schedules. Throws where the search did not finish. */
export function outcomesOf(loaded: LoadedProgram, most: number): { readonly shown: readonly string[]; readonly count: bigint | undefined } {
  let ticks = 0
  const result = explore(loaded, { semantics: parseSemantics('', 'java'), engine: 'graph', clock: () => ticks++ / 100 })
  if (!result.complete) throw new Error(`the search stopped at the bound on ${result.stoppedBy}`)
  const all = result.outcomes.sample(most)
  return { shown: [...new Set(all.map(describeOutcome))].toSorted(), count: result.outcomes.count }
}
