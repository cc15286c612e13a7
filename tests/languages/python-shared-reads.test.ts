import { describe, expect, it } from 'vitest'
import { explore, load, parseSemantics } from '@interleave/sim'
import { SHARED_READS } from './python-shared-reads.ts'

/**
 * Whatever a program changes in one thread and looks at in another, the look may come before all of the change and after all of it: what the
 * program gives in either order, one thread doing both, must be among the outcomes; after a join only the second is left. By both engines.
 * The ordinary size takes every fourth way, LONG=1 all.
 */
const semantics = parseSemantics('', 'python')

interface Texts {
  readonly before: string
  readonly alone: string
  readonly beside: string
  readonly after: string
}

function texts(make: string, change: string, read: string): Texts {
  const begun = `import threading\n${make}\ndef work():\n    ${change}\nt = threading.Thread(target=work)\n`
  return { before: `${begun}${read}\nt.start()\n`, alone: `${begun}work()\n${read}\n`, beside: `${begun}t.start()\n${read}\n`, after: `${begun}t.start()\nt.join()\n${read}\n` }
}

/** What each outcome shows, without the numbers of lines: the four programs have different ones. */
async function shown(text: string, engine: 'graph' | 'dpor'): Promise<string[]> {
  const { loaded, diagnostics } = await load({ language: 'python', text, file: 'shared' })
  if (loaded === undefined) throw new Error(diagnostics[0]?.message)
  const { complete, outcomes } = explore(loaded, { semantics, engine, bounds: { ms: 20_000 }, clock: () => performance.now() })
  expect(complete).toBe(true)
  return outcomes.sample(100).map(({ stdout, stderr, ending }) => `${ending}\n${stdout}${stderr}`.replaceAll(/\bline \d+/g, 'line'))
}

const every = process.env.LONG ? 1 : 4
let ways = 0
const chosen = SHARED_READS
  .map(([make, change, reads]) => ({ title: `${make.split('\n').at(-1)} | ${change}`, make, change, reads: reads.filter(() => ways++ % every === 0) }))
  .filter(({ reads }) => reads.length > 0)

describe.each(chosen)('$title', ({ make, change, reads }) => {
  it.each(reads)('%s', async (read) => {
    const { before, alone, beside, after } = texts(make, change, read)
    const [first] = await shown(before, 'graph')
    const [last] = await shown(alone, 'graph')
    expect(first).not.toBe(last)
    for (const engine of ['graph', 'dpor'] as const) {
      expect({ engine, beside: await shown(beside, engine) }).toEqual({ engine, beside: expect.arrayContaining([first, last]) })
      expect({ engine, after: await shown(after, engine) }).toEqual({ engine, after: [last] })
    }
  })
})
