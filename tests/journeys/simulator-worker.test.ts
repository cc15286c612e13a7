import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exploreWhole } from './simulator-page/explore-whole.ts'
import type { Asked, Whole } from './simulator-page/explore-whole.ts'
import { servePage } from './simulator-page/served-page.ts'
import type { ServedPage } from './simulator-page/served-page.ts'
import { openBrowser, openPage } from './support/browser.ts'

const corpus = fileURLToPath(new URL('../../packages/sim/corpus/', import.meta.url))

let served: ServedPage
let browser: Browser
beforeAll(async () => {
  served = await servePage()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  served?.stop()
})

it.each([
  'schedules/guarded-update.py', 'schedules/lost-update.py', 'schedules/opposite-locks.py', 'schedules/fork-prints.py',
  'go/fan-in.go', 'go/opposite-locks.go', 'java/racy-counter.java', 'java/wait-notify-buffer.java',
])('%s has the same outcomes, count, witnesses and races in a browser’s worker as in Node', async (file) => {
  const { whole } = await inWorker(file)
  expect(whole).toEqual(JSON.parse(JSON.stringify(await exploreWhole(asked(file)))))
  expect(whole.complete).toBe(true)
  expect(whole.outcomes.length).toBeGreaterThan(0)
  for (const outcome of whole.outcomes) expect(outcome.witness).toBeTypeOf('string')
})

describe('what the worker fetches, gzipped', () => {
  it.each([
    ['python', 'schedules/guarded-update.py', 150_000],
    ['go', 'go/fan-in.go', 150_000],
    ['java', 'java/racy-counter.java', 150_000],
  ])('%s and the core: at most 150 kB, and no other language', async (language, file, limitBytes) => {
    const { fetched } = await inWorker(file)
    const sizes = fetched.map((path) => [path, gzipSync(served.files.get(path)!, { level: 9 }).length] as const)
    const bytes = sizes.reduce((sum, [, size]) => sum + size, 0)
    console.log(`${language}: ${(bytes / 1000).toFixed(1)} kB: ${sizes.map(([path, size]) => `${path} ${size}`).join(', ')}`)
    expect(['python', 'go', 'java'].filter((one) => fetched.some((path) => path.startsWith(`assets/${one}-`)))).toEqual([language])
    expect(bytes).toBeLessThanOrEqual(limitBytes)
  })

  it.each([['go'], ['java']])('%s itself: at most 120 kB', (language) => {
    const chunks = [...served.files].filter(([path]) => path.startsWith(`assets/${language}-`))
    expect(chunks).toHaveLength(1)
    expect(gzipSync(chunks[0]![1], { level: 9 }).length).toBeLessThanOrEqual(120_000)
  })
})

function asked(file: string): Asked {
  return { file, text: readFileSync(corpus + file, 'utf8') }
}

/** The worker's answer, and the scripts that were fetched on the way to it besides the page's own. */
async function inWorker(file: string): Promise<{ whole: Whole; fetched: string[] }> {
  const { page, context } = await openPage(browser, served.origin)
  const fetched: string[] = []
  context.on('response', (response) => fetched.push(new URL(response.url()).pathname.slice(1)))
  await page.goto('/')
  const whole = await page.evaluate((question) => globalThis.explore(question), asked(file))
  await context.close()
  return { whole, fetched: fetched.filter((path) => path.endsWith('.js') && !path.startsWith('assets/index-')) }
}
