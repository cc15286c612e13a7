import { getHeapStatistics } from 'node:v8'
import { explore, load, parseSemantics, withRacesInRuns, placeDiagnostic, sentenceOf, SourceText, UnknownSemantics, Unsupported } from '@interleave/sim'
import type { SimulateTask, Simulation } from './pool-tasks.ts'

const clock = () => performance.now()

/** Everything a small program can do, for whoever asks over the API. */
export async function simulate({ language, text, semantics, boundMs, sample }: SimulateTask): Promise<Simulation> {
  const file = `program.${language}`
  const { loaded, diagnostics } = await load({ language, text, file })
  const source = new SourceText(file, text)
  const said = diagnostics.map((diagnostic) => {
    const { code, line, column } = placeDiagnostic(source, diagnostic)
    return { code, message: sentenceOf(diagnostic), line, column }
  })
  if (!loaded) return { diagnostics: said, result: null }
  try {
    const { complete, stoppedBy, outcomes, races, stats, typical, witnessOf } = explore(loaded, { semantics: parseSemantics(semantics, language), bounds: { ms: boundMs }, clock, memory: getHeapStatistics, moreRaces: withRacesInRuns })
    return {
      diagnostics: said,
      result: {
        complete, stoppedBy,
        count: outcomes.count === undefined ? null : String(outcomes.count),
        outcomes: outcomes.sample(sample).map((outcome) => ({
          stdout: outcome.stdout, ending: outcome.ending, exitCode: outcome.exitCode, zombies: outcome.zombies,
          errors: outcome.errors.map(({ type, message, line }) => ({ type, message, line })),
          blocked: outcome.blocked.map(({ thread, line, reason, on }) => ({ thread, line, reason, on })),
          witness: witnessOf(outcome) ?? null,
        })),
        typical: typical?.stdout ?? null,
        races: races.map(({ variable, lines }) => ({ variable, lines: [lines[0], lines[1]] })),
        states: stats.states,
        elapsedMs: Math.round(stats.ms),
      },
    }
  } catch (error) {
    if (error instanceof Unsupported) return { diagnostics: [{ code: error.code, message: sentenceOf({ message: error.message, fix: error.near }), line: error.line, column: 1 }], result: null }
    if (!(error instanceof UnknownSemantics)) throw error
    return { diagnostics: [{ code: 'semantics-unknown', message: error.message, line: 1, column: 1 }], result: null }
  }
}
