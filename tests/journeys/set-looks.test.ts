import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { overflow, pictures, settled, violations } from './support/looking.ts'
import { openAccount } from './support/people.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

describe.each(['light', 'dark'] as const)('the pages of question sets, in the %s theme', (theme) => {
  it.each([390, 1280])('axe finds nothing, none is wider than %d px, and each is pictured', async (width) => {
    const { page, context } = await openAccount(stage, 'Ada', { width, theme })
    const set = await publishedSet(page)
    const places = ['/teach', '/teach/sets/new', '/teach/sets/new?from=program', `/teach/sets/${set}`, `/teach/sets/${set}?question=signal`, `/teach/sets/${set}?part=settings`, `/teach/sets/${set}?part=versions`, `/teach/sets/${set}?part=exchange`, `/sets/${set}`, '/library?q=signal']
    for (const place of places) {
      await page.goto(place)
      await settled(page)
      await page.screenshot({ path: `${pictures}/${nameOf(place.replace(set, 'one'))}-${width}-${theme}.png`, fullPage: true })
      expect(await violations(page), place).toEqual([])
      expect(await overflow(page), place).toBe(0)
    }
    await page.goto('/teach/sets/new')
    await page.getByLabel('Document', { exact: true }).fill('Signals\n\nStates\n\nStateMeaning\nPendingSent and not seen yet\nBlockedHeld back on purpose\nHandledRun by its handler\n')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Confirm or correct' }).first().click()
    await page.getByRole('grid').waitFor()
    expect(await violations(page), 'table').toEqual([])
    expect(await overflow(page), 'table').toBe(0)
    await page.getByRole('button', { name: 'This is right' }).click()
    await page.getByRole('button', { name: 'Propose questions' }).click()
    await page.getByRole('list', { name: 'Proposed questions' }).waitFor({ timeout: 60_000 })
    await page.screenshot({ path: `${pictures}/proposals-${width}-${theme}.png`, fullPage: true })
    expect(await violations(page), 'proposals').toEqual([])
    expect(await overflow(page), 'proposals').toBe(0)
    await page.getByRole('button', { name: 'Another document' }).click()
    await page.getByLabel('Document', { exact: true }).fill('# Two programs\n\n```python\nprint("one")\n```\n\nWords.\n\n```python\nprint("no end\n```\n')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('button', { name: 'Propose questions' }).click()
    await page.getByText('Cannot be run').waitFor({ timeout: 60_000 })
    await page.screenshot({ path: `${pictures}/listings-${width}-${theme}.png`, fullPage: true })
    expect(await violations(page), 'listings').toEqual([])
    expect(await overflow(page), 'listings').toBe(0)
    await context.close()
  })
})

/** A published set of two questions, one of them with something to consider. */
async function publishedSet(page: Page): Promise<string> {
  const post = async (path: string, data: unknown, method: 'post' | 'patch' = 'post') => (await page.request[method](path, { data })).json() as Promise<{ id: string; revision: number }>
  const { id, revision } = await post('/api/sets', { title: 'Signals and their handlers', description: 'What a process is told, and when.', tags: ['signals'], visibility: 'public' })
  const common = { topic: 'signals', level: 1, explanation: 'A signal is delivered when the process next runs in user mode.' }
  const order = { ...common, kind: 'order', prompt: 'Put the life of a signal in order.', ends: ['first', 'last'], steps: ['sent', 'pending', 'delivered'], shown: 3 }
  const typed = { ...common, kind: 'short-answer', faces: [{ direction: 'as-written', prompt: 'What is a signal that was sent and not delivered yet?', accepts: ['pending'], rejects: [] }] }
  const saved = await post(`/api/sets/${id}/draft`, { from: revision, editor: crypto.randomUUID(), put: [{ key: 'signal', content: order }, { key: 'pending', content: typed }] }, 'patch')
  await post(`/api/sets/${id}/publish`, { revision: saved.revision })
  return id
}

const nameOf = (address: string) => `sets${address.replaceAll(/\W+/g, '-').replace(/-$/, '')}`
