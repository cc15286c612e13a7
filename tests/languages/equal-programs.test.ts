import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explore, languageOf, load, parseSemantics, replay } from '@interleave/sim'
import type { LoadedProgram } from '@interleave/sim'
import { normalOutcome } from './normal-outcome.ts'

/**
 * The same program in three languages: `programs/NAME.py`, `NAME.go` and `NAME.java`. The first lines of each say how many outcomes it
 * has (`#> outcomes N`, `//> outcomes N`). Adding one needs no code.
 */
const folder = join(import.meta.dirname, 'programs')
const endings = ['py', 'go', 'java'] as const
const names = [...new Set(readdirSync(folder).map((file) => file.slice(0, file.lastIndexOf('.'))))]

const most = 5_000
const clock = () => performance.now()

interface Found {
  readonly outcomes: readonly string[]
  readonly complete: boolean
}

async function loaded(file: string): Promise<LoadedProgram> {
  const result = await load({ language: languageOf(file)!, text: readFileSync(join(folder, file), 'utf8'), file })
  if (result.loaded === undefined) throw new Error(`${file}: ${result.diagnostics[0]?.message}`)
  return result.loaded
}

/** The trace search is given up early where it has no end in reach (threads that spin); the long size waits for it. */
const boundMs = { graph: 60_000, dpor: process.env.LONG ? 60_000 : 1_500 }

/** Every outcome in common words. Each witness has to end as it says. */
function outcomesOf(program: LoadedProgram, engine: 'graph' | 'dpor'): Found {
  const { language } = program.program
  const semantics = parseSemantics('', language)
  const result = explore(program, { semantics, engine, bounds: { ms: boundMs[engine] }, clock })
  const all = result.outcomes.sample(most)
  for (const outcome of all.slice(0, 20)) {
    if (outcome.ending !== 'diverged') expect(replay(program, semantics, result.witnessOf(outcome)!)).toEqual(outcome)
  }
  return { outcomes: [...new Set(all.map((outcome) => normalOutcome(language, outcome)))].toSorted(), complete: result.complete }
}

const wanted = (file: string) => Number(/^(?:#|\/\/)> outcomes (\d+)$/m.exec(readFileSync(join(folder, file), 'utf8'))?.[1])

describe('equal programs in three languages have equal outcomes', () => {
  it('has at least 60 of them, each in all three', () => {
    expect(readdirSync(folder).toSorted()).toEqual(names.flatMap((name) => endings.map((ending) => `${name}.${ending}`)).toSorted())
    expect(names.length).toBeGreaterThanOrEqual(60)
  })

  it.each(names)('%s', async (name) => {
    const found: { readonly which: string; readonly file: string; readonly outcomes: readonly string[] }[] = []
    for (const ending of endings) {
      const file = `${name}.${ending}`
      const program = await loaded(file)
      for (const engine of ['graph', 'dpor'] as const) {
        const { complete, outcomes } = outcomesOf(program, engine)
        if (engine === 'graph') expect({ file, complete }).toEqual({ file, complete: true })
        // A trace search that did not finish says so, and only what it found is known (threads that spin, daemons that are ended).
        if (complete) found.push({ which: `${file} ${engine}`, file, outcomes })
      }
    }
    for (const { which, file, outcomes } of found) {
      expect({ which, outcomes }).toEqual({ which, outcomes: found[0]!.outcomes })
      expect({ which, count: outcomes.length }).toEqual({ which, count: wanted(file) })
    }
  })
})
