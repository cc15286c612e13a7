import { describe, expect, it } from 'vitest'
import { load } from '../languages/python/index.ts'
import type { LoadedProgram } from '../languages.ts'
import { parseSemantics } from '../semantics.ts'
import { explore, type ExploreResult, replay } from '../verdict/explore.ts'
import { outcomeKey } from './found-outcomes.ts'
import { randomCrowd } from './random-programs.ts'

const semantics = parseSemantics('', 'python')
const programs = process.env.LONG ? 2_000 : 100

function loaded(text: string): LoadedProgram {
  const result = load(text, 'crowd.py')
  if (result.loaded === undefined) throw new Error(result.diagnostics[0]?.message)
  return result.loaded
}

function search(program: LoadedProgram, engine: 'graph' | 'modular'): ExploreResult {
  return explore(program, { semantics, engine, clock: () => 0 })
}

function keys(result: ExploreResult): string[] {
  return result.outcomes.sample(10_000).map((o) => outcomeKey(o)).toSorted()
}

describe('the thread-modular search', () => {
  it(`agrees with the state graph on ${programs} random crowds wherever it answers`, { timeout: 900_000 }, () => {
    let answered = 0
    for (let seed = 1; seed <= programs; seed++) {
      const text = randomCrowd(seed)
      const program = loaded(text)
      const got = search(program, 'modular')
      if (!got.complete) continue
      answered++
      const graph = search(program, 'graph')
      expect({ seed, text, keys: keys(got), races: got.races }).toEqual({ seed, text, keys: keys(graph), races: graph.races })
      for (const outcome of got.outcomes.sample(100)) expect(outcomeKey(replay(program, semantics, got.witnessOf(outcome)!)!)).toBe(outcomeKey(outcome))
    }
    expect(answered).toBeGreaterThan(programs / 2)
  })

  const crowd = (body: string, setup = '') =>
    `import threading\n${setup}\nx = 0\ndef f():\n    global x\n${body}\nts = [threading.Thread(target=f) for _ in range(4)]\nfor t in ts:\n    t.start()\nfor t in ts:\n    t.join()\nprint(x)\n`

  it.each([
    ['threads that wait', crowd('    with l:\n        x += 1', 'l = threading.Lock()')],
    ['threads that print', crowd('    print(x)\n    x += 1')],
    ['threads that are told apart', crowd('    print(threading.current_thread().name, x)\n    x += 1')],
    ['threads that may go round for ever', crowd('    while x == 0:\n        pass\n    x += 1')],
    ['objects made for others', crowd('    x = [x]')],
    ['a main thread that goes on beside the others', crowd('    x += 1').replace('for t in ts:\n    t.join()\n', 'x += 1\n')],
  ])('declines %s', (_what, text) => {
    const result = search(loaded(text), 'modular')
    expect(result.complete).toBe(false)
    expect(result.stoppedBy).toMatch(/^not for this search: /)
  })
})
