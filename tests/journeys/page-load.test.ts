import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { kindOnScreen } from './support/answering.ts'
import { settled } from './support/looking.ts'
import { openStage } from './support/stage.ts'

/** Lighthouse's mobile line and processor: 150 ms round trip, 1.6 Mbit/s, four times slower. */
const mobile = { latencyMs: 150, bitsPerSecond: 1_600_000, slowdown: 4 }

const stage = openStage()

it('the practice page shows its question soon, moves nothing afterwards, and keeps the thread free', async () => {
  const loads = []
  for (let at = 0; at < 3; at += 1) loads.push(await practiceLoad())
  // The best of three: what the page costs, and not what else the machine did.
  const load = { lcpMs: least(loads, 'lcpMs'), tbtMs: least(loads, 'tbtMs'), cls: Math.max(...loads.map(({ cls }) => cls)) }
  console.log(`practice page, best of three: LCP ${load.lcpMs.toFixed(0)} ms, CLS ${load.cls.toFixed(3)}, TBT ${load.tbtMs.toFixed(0)} ms`)
  expect(load.cls).toBeLessThanOrEqual(0.05)
  expect(load.lcpMs).toBeLessThanOrEqual(4_000)
  expect(load.tbtMs).toBeLessThanOrEqual(1_000)
})

it('nothing in sight is pushed about while any page waits for its data', async () => {
  const { page, context } = await stage.openPage({ width: 390, height: 844 })
  await page.addInitScript(observeLoad)
  await page.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.continue()
  })
  for (const address of ['/', '/progress', '/library', '/classes', '/join', '/teach', '/account', '/sign-in', '/sign-up', '/reset-password', '/about']) {
    await page.goto(address)
    await settled(page)
    const { cls } = await page.evaluate(() => (window as unknown as { load: Load }).load)
    expect(cls, address).toBeLessThanOrEqual(0.05)
  }
  await context.close()
})

const least = (loads: readonly Load[], name: keyof Load) => Math.min(...loads.map((load) => load[name]))

interface Load {
  lcpMs: number
  cls: number
  tbtMs: number
}

/** One cold visit of a learner who has been here before, on a phone. */
async function practiceLoad(): Promise<Load> {
  const { page, context } = await stage.openPage({ width: 390, height: 844 })
  await page.request.post('/api/auth/sign-in/anonymous', { data: {}, headers: { 'sec-fetch-site': 'same-origin' } })
  await throttle(page)
  await page.addInitScript(observeLoad)
  await page.goto('/practice')
  await kindOnScreen(page)
  await page.waitForTimeout(1_500)
  const load = await page.evaluate(() => (window as unknown as { load: Load }).load)
  await context.close()
  return load
}

async function throttle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: mobile.latencyMs, downloadThroughput: mobile.bitsPerSecond / 8, uploadThroughput: mobile.bitsPerSecond / 16 })
  await session.send('Emulation.setCPUThrottlingRate', { rate: mobile.slowdown })
}

/** Runs in the page, before anything else: the browser's own measurements as they come in. */
function observeLoad() {
  const load = { lcpMs: 0, cls: 0, tbtMs: 0 }
  ;(window as unknown as { load: typeof load }).load = load
  const follow = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true })
  follow('largest-contentful-paint', (entry) => (load.lcpMs = entry.startTime))
  follow('layout-shift', (entry) => (load.cls += (entry as PerformanceEntry & { value: number }).value))
  follow('longtask', (entry) => (load.tbtMs += Math.max(0, entry.duration - 50)))
}
