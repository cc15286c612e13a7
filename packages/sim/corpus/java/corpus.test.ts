import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { load, prepare } from '../../src/languages/java/index.ts'
import { SourceText } from '../../src/source/index.ts'
import type { ExploreResult } from '../../src/verdict/explore.ts'
import { unpredicted } from '../recording/recorded.ts'
import { exploreAll, outcomesOf, readVerdict } from './verdicts.ts'

const here = import.meta.dirname
const programs = readdirSync(here).filter((name) => name.endsWith('.java'))

describe('Java programs and all they can do', () => {
  test.each(programs)('%s', async (name) => {
    const text = readFileSync(`${here}/${name}`, 'utf8')
    await prepare(text, name)
    const verdict = readVerdict(text)
    const { loaded, diagnostics } = load(text, name)
    const source = new SourceText(name, text)
    const refused = diagnostics.map((one) => {
      const { line, column } = source.position(one.span.start)
      return `${line}:${column} ${one.message.split('\n')[0]}`
    })
    expect(refused).toEqual(verdict.refused)
    if (!loaded) return
    const results: ExploreResult[] = []
    for (const run of verdict.runs) {
      const result = exploreAll(loaded, run.semantics)
      results.push(result)
      const found = outcomesOf(result, 1000)
      if (run.output) expect(found.shown).toEqual([`${JSON.stringify(readFileSync(`${here}/${name.replace(/java$/, 'out')}`, 'utf8'))} exited`])
      else if (run.count === undefined) expect(found.shown, run.semantics).toEqual(run.outcomes)
      else expect(found.count, run.semantics).toBe(run.count)
    }
    // What real runs did is predicted by one of the semantics (a machine's own store buffers show only under the memory model).
    const strange = results.map((result) => new Set(unpredicted('java', name, text, result)))
    expect([...(strange[0] ?? [])].filter((one) => strange.every((all) => all.has(one)))).toEqual([])
  })
})
