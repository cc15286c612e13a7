import { describe, expect, it } from 'vitest'
import { load } from '../languages/python/index.ts'
import type { LoadedProgram } from '../languages.ts'
import { outcomeKey } from './found-outcomes.ts'
import { parseSemantics } from '../semantics.ts'
import { explore, replay } from '../verdict/explore.ts'
import { bruteForce } from './brute-force.ts'
import { randomProgram } from './random-programs.ts'

const semantics = parseSemantics('', 'python')
const programs = process.env.LONG ? 10_000 : 500
const MOST_RUNS = 1_500

function loaded(text: string): LoadedProgram {
  const result = load(text, 'random.py')
  if (result.loaded === undefined) throw new Error(result.diagnostics[0]?.message)
  return result.loaded
}

function keys(program: LoadedProgram, engine: 'graph' | 'dpor'): { keys: string[]; complete: boolean; witnesses: boolean } {
  let now = 0
  const result = explore(program, { semantics, engine, clock: () => now++ * 0, bounds: { ms: 1 } })
  const outcomes = result.outcomes.sample(10_000)
  const witnesses = outcomes.every((o) => {
    const witness = result.witnessOf(o)
    return witness !== undefined && outcomeKey(replay(program, semantics, witness)!) === outcomeKey(o)
  })
  return { keys: outcomes.map((o) => outcomeKey(o)).toSorted(), complete: result.complete, witnesses }
}

describe('engines against brute force', () => {
  it(`agree on ${programs} random programs, and every witness replays to its outcome`, { timeout: 3_000_000 }, () => {
    let compared = 0
    for (let seed = 1; compared < programs; seed++) {
      const text = randomProgram(seed)
      const program = loaded(text)
      const all = bruteForce(program.machine({ semantics, granularity: 'static' }), MOST_RUNS)
      if (all === undefined) continue
      compared++
      const wanted = [...all.keys()].toSorted()
      for (const engine of ['graph', 'dpor'] as const) {
        const got = keys(program, engine)
        expect({ engine, seed, text, ...got }).toEqual({ engine, seed, text, keys: wanted, complete: true, witnesses: true })
      }
    }
  })
})
