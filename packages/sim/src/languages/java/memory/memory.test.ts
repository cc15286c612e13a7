import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { describeOutcome, readVerdict } from '../../../../corpus/java/verdicts.ts'
import type { LoadedProgram } from '../../../languages.ts'
import { parseSemantics } from '../../../semantics.ts'
import { random } from '../../../scheduler/random.ts'
import { type Engine, explore, replay } from '../../../verdict/explore.ts'
import { load, prepare } from '../index.ts'

const corpus = `${import.meta.dirname}/../../../../corpus/java`
const jmm = parseSemantics('jmm', 'java')

/** Whatever the corpus needs of the library. */
await prepare('class Main { java.lang.invoke.VarHandle all; public static void main(String[] a) { } }', 'Main.java')

function loaded(name: string): LoadedProgram | undefined {
  return load(readFileSync(`${corpus}/${name}`, 'utf8'), name).loaded
}

function found(program: LoadedProgram, semantics: string, engine: Engine) {
  return explore(program, { semantics: parseSemantics(semantics, 'java'), engine, clock: () => performance.now(), bounds: { ms: 20_000 } })
}

function shown(result: ReturnType<typeof found>): string[] {
  return [...new Set(result.outcomes.sample(200).map(describeOutcome))].toSorted()
}

const litmus = readdirSync(corpus).filter((name) => name.startsWith('jmm-'))

describe('the memory model', () => {
  test('allows what interleavings allow, and no more where nothing races', { timeout: 60_000 }, () => {
    for (const name of litmus) {
      const verdict = readVerdict(readFileSync(`${corpus}/${name}`, 'utf8'))
      const [plain, relaxed] = verdict.runs
      expect(relaxed?.semantics, name).toBe('jmm')
      expect(relaxed!.outcomes, name).toEqual(expect.arrayContaining([...plain!.outcomes]))
      // Opaque, acquire and release accesses are weaker than volatile ones, and race with nothing.
      if (!name.includes('-handle-') && found(loaded(name)!, '', 'graph').races.length === 0) expect(relaxed!.outcomes, name).toEqual(plain!.outcomes)
    }
  })

  test('both engines agree, and every outcome is replayed by its witness', { timeout: 60_000 }, () => {
    for (const name of litmus.filter((one) => !one.includes('-loop-') && !one.includes('independent'))) {
      const program = loaded(name)!
      const graph = found(program, 'jmm', 'graph')
      expect(shown(found(program, 'jmm', 'dpor')), name).toEqual(shown(graph))
      for (const outcome of graph.outcomes.sample(20)) expect(replay(program, jmm, graph.witnessOf(outcome)!)?.stdout, name).toBe(outcome.stdout)
    }
  })

  test('a step taken back leaves the state it came from', () => {
    for (const name of litmus) {
      const m = loaded(name)!.machine({ semantics: jmm, granularity: 'operation' })
      const scheduler = random(7)
      for (let i = 0; i < 60; i++) {
        const runnable = m.runnable()
        if (runnable.length === 0) break
        const move = scheduler.next(m, runnable)!
        const before = m.fingerprint()
        m.step(move.thread, move.choice)
        const after = m.fingerprint()
        m.undo()
        expect(m.fingerprint(), name).toEqual(before)
        m.step(move.thread, move.choice)
        expect(m.fingerprint(), name).toEqual(after)
      }
    }
  })
})
