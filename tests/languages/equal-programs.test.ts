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

/** Every outcome in common words. Each witness has to end as it says. */
function outcomesOf(program: LoadedProgram, engine: 'graph' | 'dpor'): Found {
  const { language } = program.program
  const semantics = parseSemantics('', language)
  const result = explore(program, { semantics, engine, bounds: { ms: 60_000 }, clock })
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
    const found: Record<string, Found & { engine: string }> = {}
    for (const ending of endings) {
      const program = await loaded(`${name}.${ending}`)
      for (const engine of ['graph', 'dpor'] as const) {
        const one = outcomesOf(program, engine)
        // Where main may return while goroutines work, the trace search does not call itself complete.
        if (one.complete || ending !== 'go' || engine === 'graph') found[`${ending} ${engine}`] = { engine, ...one }
      }
    }
    const [first] = Object.values(found)
    for (const [which, { outcomes, complete }] of Object.entries(found)) {
      expect({ which, complete, outcomes }).toEqual({ which, complete: true, outcomes: first!.outcomes })
      expect({ which, count: outcomes.length }).toEqual({ which, count: wanted(`${name}.${which.split(' ')[0]}`) })
    }
  })
})
