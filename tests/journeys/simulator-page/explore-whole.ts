import { explore, languageOf, load, parseSemantics } from '@interleave/sim'
import type { Outcome, Race } from '@interleave/sim'

export interface Asked {
  readonly file: string
  readonly text: string
}

/** Everything that a search says, but for how long it took. */
export interface Whole {
  readonly engine: string
  readonly complete: boolean
  readonly count: string | undefined
  readonly outcomes: readonly (Outcome & { readonly witness: string | undefined })[]
  readonly typical: Outcome | undefined
  readonly races: readonly Race[]
  readonly states: number
  readonly transitions: number
  readonly executions: number
}

/** Explores a program and lists all of it. The same lines run in Node and in the worker. Throws where the program is refused. */
export async function exploreWhole({ file, text }: Asked): Promise<Whole> {
  const language = languageOf(file)!
  const { loaded, diagnostics } = await load({ language, text, file })
  if (loaded === undefined) throw new Error(`${file}: ${diagnostics[0]?.message}`)
  const result = explore(loaded, { semantics: parseSemantics('', language), bounds: { ms: 100_000 }, clock: () => performance.now() })
  const { states, transitions, executions } = result.stats
  return {
    engine: result.engine,
    complete: result.complete,
    count: result.outcomes.count?.toString(),
    outcomes: [...result.outcomes.iterate()].map((outcome) => ({ ...outcome, witness: result.witnessOf(outcome) })),
    typical: result.typical,
    races: result.races,
    states,
    transitions,
    executions,
  }
}
