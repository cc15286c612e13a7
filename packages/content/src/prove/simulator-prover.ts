import { explore, load, parseSemantics, sentenceOf, UnknownSemantics, type ExploreOptions, type ExploreResult } from '@interleave/sim'
import type { Prove } from '../derive/listing-questions.ts'
import type { Proof } from '../question/grade.ts'
import type { Program } from '../question/kinds/predict-output.ts'
import { wrongRules } from './wrong-rules.ts'

export interface ProverOptions extends Pick<ExploreOptions, 'clock' | 'memory'> {
  /** How long one program may be explored; what is found by then is an incomplete proof. */
  boundMs: number
  /** Whether the program is run under wrong rules as well, so that impossible outputs can be traced to a belief. */
  wrongRules?: boolean
  /** How long it may be explored under each of them; as long as under the right ones where this is left out. */
  wrongBoundMs?: number
  /**
   * How long one program may take in all, what is asked of its outcomes afterwards included: wrong rules whose turn has not come are left
   * out, outputs asked about later are undecided, and nothing is said of a search that was stopped. No bound where this is left out, as
   * for a proof that is kept.
   */
  wholeMs?: number
  /** Told why a program could not be run at all. */
  refused?: (program: Program, sentence: string) => void
}

/** Outputs listed in a proof, and outputs counted one by one where some differ only in how the run ends. */
const sampled = 24
const countedSingly = 20_000

/** A program of more states starts hundreds of threads. */
const MOST_STATES = 3_000

/** Under a wrong rule (each thread a process with memory of its own) one step of a large or slow program may take longer than any bound. */
const isSmall = ({ stats }: ExploreResult, { boundMs }: ProverOptions): boolean => stats.states <= MOST_STATES && stats.ms * 4 <= boundMs

/** Proofs by the simulator: every schedule of the program, or as many as the bound allows. Undefined for a program that it refuses. */
export function simulatorProver(options: ProverOptions): Prove {
  return async (program) => {
    const endsAt = options.clock() + (options.wholeMs ?? Infinity)
    const leftMs = () => endsAt - options.clock()
    const result = await explored(program, options)
    const missing = result && missingAttribute(result)
    if (missing !== undefined) options.refused?.(program, missing)
    if (result === undefined || missing !== undefined) return undefined
    // Even to count what a search found that was stopped may take longer than the search: whoever is in a hurry is told no more.
    if (!result.complete && options.wholeMs !== undefined) return undecided
    // Where some schedules were not tried, no output is called impossible, so none needs a belief behind it.
    const mistaken = options.wrongRules && result.complete && isSmall(result, options) ? await mistakenResults(program, options, leftMs) : []
    return { ...proofOf(result, leftMs), ...mistakesOf(mistaken, leftMs) }
  }
}

const undecided: Proof = { complete: false, count: '0', sample: [], has: () => 'undecided' }

async function explored({ language, text, semantics }: Program, options: ProverOptions): Promise<ExploreResult | undefined> {
  const { loaded, diagnostics } = await load({ language, text, file: `listing.${language}` })
  if (loaded === undefined) {
    options.refused?.({ language, text, semantics }, diagnostics[0] ? sentenceOf(diagnostics[0]) : 'The program was refused.')
    return undefined
  }
  try {
    return explore(loaded, { semantics: parseSemantics(semantics.join(','), language), bounds: { ms: options.boundMs }, clock: options.clock, ...(options.memory && { memory: options.memory }) })
  } catch (error) {
    if (!(error instanceof UnknownSemantics)) throw error
    options.refused?.({ language, text, semantics }, error.message)
    return undefined
  }
}

/**
 * A run that ends because an attribute is missing is no proof: far more often the simulator does not model the attribute
 * than the program really asks for one that is not there.
 */
function missingAttribute({ outcomes }: ExploreResult): string | undefined {
  return outcomes.tails.flatMap(({ errors }) => errors).find(({ type }) => type === 'AttributeError')?.message
}

interface Mistaken {
  misconception: string
  result: ExploreResult
}

/** The program under each wrong rule that says something about it. */
async function mistakenResults(program: Program, options: ProverOptions, leftMs: () => number): Promise<Mistaken[]> {
  const found: Mistaken[] = []
  for (const { misconception, rewrite } of wrongRules) {
    const boundMs = Math.min(options.wrongBoundMs ?? options.boundMs, leftMs())
    if (boundMs <= 0) break
    const rewritten = rewrite(program)
    const result = rewritten && (await explored(rewritten, { ...options, boundMs, refused: () => {} }))
    if (result) found.push({ misconception, result })
  }
  return found
}

function mistakesOf(mistaken: readonly Mistaken[], leftMs: () => number): Pick<Proof, 'misconceptionOf' | 'mistaken'> {
  return {
    misconceptionOf: (output) => mistaken.find(({ result }) => leftMs() > 0 && result.outcomes.has(output))?.misconception,
    mistaken: mistaken.flatMap(({ result }) => result.outcomes.sample(sampled).map(({ stdout }) => stdout)),
  }
}

/** What an exploration says about outputs, however the runs that print them end. Once no time is left nothing more is said. */
export function proofOf(result: Pick<ExploreResult, 'complete' | 'outcomes' | 'witnessOf'>, leftMs: () => number = () => Infinity): Proof {
  const { complete, outcomes } = result
  const listed = new Set<string>()
  const all = outcomes.count
  // More outputs than are counted singly are only sampled: each may be long.
  const looked = all !== undefined && all > BigInt(countedSingly) ? sampled : countedSingly
  let isCounted = true
  for (const { stdout } of outcomes.iterate(looked)) {
    listed.add(stdout)
    isCounted = leftMs() > 0
    if (!isCounted) break
  }
  const count = all === undefined || all > BigInt(countedSingly) ? all : BigInt(listed.size)
  return {
    complete: complete && isCounted && count !== undefined,
    count: String(count ?? listed.size),
    sample: [...listed].slice(0, sampled),
    endings: [...new Set(outcomes.tails.map(({ ending }) => ending))].toSorted(),
    has: (output) => (leftMs() <= 0 ? 'undecided' : outcomes.has(output) ? 'yes' : complete ? 'no' : 'undecided'),
    witnessOf(output) {
      const tail = outcomes.tailsAfter(output)[0]
      return tail === undefined ? undefined : result.witnessOf({ stdout: output, ...tail })
    },
  }
}
