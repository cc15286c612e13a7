import { describe, expect, it } from 'vitest'
import { load } from '../languages/python/index.ts'
import type { LoadedProgram } from '../languages.ts'
import { outcomeKey } from './found-outcomes.ts'
import { parseSemantics } from '../semantics.ts'
import { explore, replay } from '../verdict/explore.ts'
import { bruteForce } from './brute-force.ts'
import { racesInRuns } from './race-runs.ts'
import { randomMeeting, randomProgram, randomWriter } from './random-programs.ts'

const semantics = parseSemantics('', 'python')
const programs = process.env.LONG ? 10_000 : 500
const MOST_RUNS = 1_500
const meetings = process.env.LONG ? 6_000 : 200
const FEW_RUNS = 400

function loaded(text: string): LoadedProgram {
  const result = load(text, 'random.py')
  if (result.loaded === undefined) throw new Error(result.diagnostics[0]?.message)
  return result.loaded
}

function keys(program: LoadedProgram, engine: 'graph' | 'dpor', observedGlobals: readonly string[] = []): { keys: string[]; complete: boolean; witnesses: boolean } {
  let now = 0
  const result = explore(program, { semantics, engine, clock: () => now++ * 0, bounds: { ms: 1 }, observedGlobals })
  const outcomes = result.outcomes.sample(10_000)
  const witnesses = outcomes.every((o) => {
    const witness = result.witnessOf(o)
    return witness !== undefined && outcomeKey(replay(program, semantics, witness, observedGlobals)!) === outcomeKey(o)
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

  it(`agree on ${meetings} random programs that meet at queues, events, conditions and the like, and with brute force where it comes to an end`, { timeout: 3_000_000 }, () => {
    let listed = 0
    for (let seed = 1; seed <= meetings; seed++) {
      const text = randomMeeting(seed)
      const program = loaded(text)
      const graph = keys(program, 'graph')
      const traces = keys(program, 'dpor')
      expect({ seed, text, ...graph }).toEqual({ seed, text, keys: graph.keys, complete: true, witnesses: true })
      // A daemon that the end of its process may cut off anywhere: the trace search says that it is not complete.
      const common = traces.complete ? graph.keys : graph.keys.filter((key) => traces.keys.includes(key))
      expect({ seed, text, ...traces }).toEqual({ seed, text, keys: common, complete: traces.complete, witnesses: true })
      if (!traces.complete) expect(text).toContain('daemon')
      const all = bruteForce(program.machine({ semantics, granularity: 'static' }), FEW_RUNS)
      if (all === undefined) continue
      listed++
      expect({ seed, text, keys: graph.keys }).toEqual({ seed, text, keys: [...all.keys()].toSorted() })
    }
    expect(listed).toBeGreaterThan(meetings / 20)
  })
})

describe('races', () => {
  const programs = process.env.LONG ? 3_000 : 150

  it(`are the same pairs of lines in the state graph and in the traces of ${programs} random programs, and none is in a run where there is none in them`, { timeout: 3_000_000 }, () => {
    for (let seed = 1; seed <= programs; seed++) {
      const text = seed % 3 === 0 ? randomWriter(seed) : randomProgram(seed)
      const program = loaded(text)
      const [graph, traces] = (['graph', 'dpor'] as const).map((engine) => {
        let now = 0
        const { complete, races } = explore(program, { semantics, engine, clock: () => now++ * 0, bounds: { ms: 1 } })
        return { complete, lines: races.map(({ lines }) => lines.join('-')).toSorted() }
      })
      if (traces!.complete) expect({ seed, text, lines: graph!.lines }).toEqual({ seed, text, lines: traces!.lines })
      if (graph!.lines.length > 0) continue
      const seen = racesInRuns(() => program.machine({ semantics, granularity: 'operation', neverAlone: true }))
      expect({ seed, text, seen }).toEqual({ seed, text, seen: [] })
    }
  })
})

describe('the values of globals in the end', () => {
  const observed = ['x', 'y', 'box']
  const programs = process.env.LONG ? 4_000 : 200

  it(`are those that brute force finds, in ${programs} random programs, half of them with threads that their end cuts off`, { timeout: 3_000_000 }, () => {
    let compared = 0
    for (let seed = 1; compared < programs; seed++) {
      const text = randomWriter(seed)
      const program = loaded(text)
      const all = bruteForce(program.machine({ semantics, granularity: 'static', observedGlobals: observed }), MOST_RUNS)
      if (all === undefined) continue
      compared++
      const wanted = [...all.keys()].toSorted()
      const graph = keys(program, 'graph', observed)
      expect({ seed, text, ...graph }).toEqual({ seed, text, keys: wanted, complete: true, witnesses: true })
      const traces = keys(program, 'dpor', observed)
      const common = traces.complete ? wanted : wanted.filter((key) => traces.keys.includes(key))
      expect({ seed, text, ...traces }).toEqual({ seed, text, keys: common, complete: traces.complete, witnesses: true })
      if (!traces.complete) expect(text).toContain('daemon=True')
    }
  })
})

describe('a trace search beside a daemon', () => {
  const daemon = (last: string): string => `import threading
def fails():
    raise KeyError("unheard")
t = threading.Thread(target=fails, daemon=True)
t.start()
${last}
print("done")
`

  it('does not claim to be complete where the end of the process may cut the daemon off before it fails', () => {
    const program = loaded(daemon('pass'))
    expect(keys(program, 'graph').keys).toHaveLength(2)
    expect(keys(program, 'dpor').complete).toBe(false)
  })

  it('is complete where the daemon was waited for', () => {
    const program = loaded(daemon('t.join()'))
    expect(keys(program, 'dpor')).toEqual(keys(program, 'graph'))
    expect(keys(program, 'dpor').complete).toBe(true)
  })
})
