import { getHeapStatistics } from 'node:v8'
import { BoundReached, explore, languageOf, load, parseSemantics, placeDiagnostic, random, replay, run, SourceText, Unsupported, watching } from '@interleave/sim'
import type { ExploreResult, LoadedProgram } from '@interleave/sim'

export type Fate = 'refused' | 'ran' | 'bound'

/** A mutant did what none may do. */
export class Finding extends Error {}

const STEPS = 300
/** Small, so that a hundred thousand mutants can be tried: what goes on for longer ends at a bound that has a name. */
const BOUNDS = { ms: 60, states: 400, depth: 2_000 }
const STEP_BOUNDS = { instructions: 20_000, frames: 400, heapObjects: 100_000, outputCharacters: 20_000 }

/** A single run may take so long: on a busy machine a step of twenty thousand turns takes a while. */
const RUN_MS = 2_000

/** Outcomes that are listed and replayed. */
const LISTED = 5

const clock = () => performance.now()

/** Loads a mutant, runs it once, explores it a little and lists what that found. Throws a Finding, or whatever the simulator threw. */
export async function fuzzOne(file: string, text: string, seed: number): Promise<Fate> {
  const language = languageOf(file)!
  const { loaded, diagnostics } = await load({ language, text, file })
  if (loaded === undefined) {
    checkRefusal(new SourceText(file, text), diagnostics)
    return 'refused'
  }
  const once = runOnce(loaded, seed)
  const semantics = parseSemantics('', language)
  try {
    const found = explore(loaded, { semantics, bounds: BOUNDS, clock, memory: getHeapStatistics })
    if (found.complete !== (found.stoppedBy === null)) throw new Finding(`complete ${found.complete}, but stopped by ${found.stoppedBy}`)
    checkOutcomes(loaded, found)
    return once === 'ran' && found.complete ? 'ran' : 'bound'
  } catch (problem) {
    if (problem instanceof BoundReached || problem instanceof Unsupported) return 'bound'
    throw problem
  }
}

/** Outcomes are listed, though there may be infinitely many, and each that is has a witness that ends so. */
function checkOutcomes(program: LoadedProgram, { complete, outcomes, witnessOf }: ExploreResult): void {
  const { count } = outcomes
  const listed = outcomes.sample(LISTED)
  if (count !== undefined && BigInt(listed.length) !== (count < BigInt(LISTED) ? count : BigInt(LISTED))) throw new Finding(`${listed.length} outcomes listed of ${count}`)
  if (complete && listed.length === 0) throw new Finding('a whole search without an outcome')
  for (const outcome of listed) {
    const witness = witnessOf(outcome)
    if (witness === undefined) throw new Finding('an outcome without a witness')
    if (outcome.ending === 'diverged') continue
    const seen = replay(program, parseSemantics('', program.program.language), witness)
    if (JSON.stringify(seen) !== JSON.stringify(outcome)) throw new Finding(`a witness of ${JSON.stringify(outcome)} ends as ${JSON.stringify(seen)}`)
  }
}

function runOnce(program: LoadedProgram, seed: number): Fate {
  const m = program.machine({ semantics: parseSemantics('', program.program.language), granularity: 'operation', bounds: STEP_BOUNDS, watch: watching({ clock, memory: getHeapStatistics }, RUN_MS) })
  try {
    return run(m, random(seed), STEPS).outcome === undefined ? 'bound' : 'ran'
  } catch (problem) {
    if (problem instanceof BoundReached || problem instanceof Unsupported) return 'bound'
    throw problem
  }
}

function checkRefusal(source: SourceText, diagnostics: readonly Parameters<typeof placeDiagnostic>[1][]): void {
  if (diagnostics.length === 0) throw new Finding('refused without a reason')
  for (const diagnostic of diagnostics) {
    const { code, message, span } = diagnostic
    if (!/^[a-z]+(-[a-z0-9]+)+$/.test(code) || message === '') throw new Finding(`a refusal without code or sentence: ${code} ${message}`)
    if (!(span.start >= 0 && span.start <= span.end && span.end <= source.text.length)) throw new Finding(`${code} points outside the text: ${span.start}–${span.end}`)
    placeDiagnostic(source, diagnostic)
  }
}
