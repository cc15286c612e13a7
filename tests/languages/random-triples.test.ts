import { describe, expect, it } from 'vitest'
import { explore, load, parseSemantics, random, replay, run } from '@interleave/sim'
import type { LanguageName, LoadedProgram, Outcome } from '@interleave/sim'
import { normalOutcome } from './normal-outcome.ts'
import { randomTriple } from './random-triples.ts'

/**
 * Equal random programs in three languages: one set of outcomes, found by both searches in each of the languages, every one with a schedule
 * that leads to it. In the same programs a step taken back is a step that never was, and a seed is a run.
 */
const triples = process.env.LONG ? 5_000 : 300
const languages = ['python', 'go', 'java'] as const
/** States for the graph, steps for the traces: what is larger is left out. */
const most = 10_000

interface Found {
  readonly outcomes: readonly string[]
  readonly complete: boolean
}

async function programOf(language: LanguageName, text: string): Promise<LoadedProgram> {
  const { loaded, diagnostics } = await load({ language, text, file: 'random' })
  if (loaded === undefined) throw new Error(`${diagnostics[0]?.message}\n${text}`)
  return loaded
}

function found(language: LanguageName, program: LoadedProgram, engine: 'graph' | 'dpor'): Found {
  const semantics = parseSemantics('', language)
  const result = explore(program, { semantics, engine, clock: () => 0, bounds: { ms: 1, states: most } })
  const outcomes: Outcome[] = result.outcomes.sample(5_000)
  for (const outcome of outcomes) expect(replay(program, semantics, result.witnessOf(outcome)!)).toEqual(outcome)
  return { outcomes: [...new Set(outcomes.map((outcome) => normalOutcome(language, outcome)))].toSorted(), complete: result.complete }
}

/** Walks at random and goes back: every state must be the one it was. Then twice from one seed. */
function walkAndBack(language: LanguageName, program: LoadedProgram, seed: number): void {
  const semantics = parseSemantics('', language)
  for (const granularity of ['future', 'operation'] as const) {
    const m = program.machine({ semantics, granularity })
    const scheduler = random(seed)
    const prints = [m.fingerprint()]
    while (m.runnable().length > 0 && m.depth < 60) {
      const { thread, choice } = scheduler.next(m, m.runnable())!
      m.step(thread, choice)
      prints.push(m.fingerprint())
    }
    while (m.depth > 0) {
      expect(m.fingerprint()).toEqual(prints[m.depth])
      m.undo()
    }
    expect(m.fingerprint()).toEqual(prints[0])
  }
  const ended = (): Outcome | undefined => run(program.machine({ semantics, granularity: 'operation' }), random(seed), 2_000).outcome
  expect(ended()).toEqual(ended())
}

describe('equal random programs', () => {
  it(`${triples} of them have one set of outcomes in three languages by two searches`, { timeout: 3_600_000 }, async () => {
    let compared = 0
    for (let seed = 1; compared < triples; seed++) {
      const triple = randomTriple(seed)
      const programs = await Promise.all(languages.map((language) => programOf(language, triple[language])))
      const sets = languages.map((language, at) => ({ language, graph: found(language, programs[at]!, 'graph'), dpor: found(language, programs[at]!, 'dpor') }))
      if (sets.some(({ graph, dpor }) => !graph.complete || !dpor.complete)) continue
      compared++
      const [{ graph: { outcomes } }] = sets as [(typeof sets)[0]]
      for (const { language, graph, dpor } of sets) {
        expect({ seed, language, text: triple[language], graph: graph.outcomes }).toEqual({ seed, language, text: triple[language], graph: outcomes })
        expect({ seed, language, text: triple[language], dpor: dpor.outcomes }).toEqual({ seed, language, text: triple[language], dpor: outcomes })
      }
      if (seed % 10 === 0) languages.forEach((language, at) => { walkAndBack(language, programs[at]!, seed) })
    }
  })
})
