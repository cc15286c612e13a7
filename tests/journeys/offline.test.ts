import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { fillIn, goOn, kindOnScreen } from './support/answering.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

it('an answer given offline is kept, said so, and sent when the connection is back', async () => {
  const { page, context } = await stage.openPage()
  await page.goto('/practice?topic=lifecycle')
  // A recall asks the server for its points first; offline it says that it cannot.
  while ((await fillIn(page)) === 'recall') await skip(page)
  await readyForOffline(page)

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('heading', { name: 'Kept on this device' }).waitFor()
  await page.getByText('1 answer kept here until the connection is back.').waitFor()
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.getByRole('heading', { name: 'The next question needs a connection' }).waitFor()

  const sent = page.waitForResponse((response) => response.url().endsWith('/api/reviews') && response.request().method() === 'POST')
  await context.setOffline(false)
  expect((await sent).status()).toBe(200)
  await expect.poll(() => page.getByText('You are offline').count(), { timeout: 10_000 }).toBe(0)
  await page.getByRole('button', { name: 'Try again' }).click()
  await kindOnScreen(page)

  await page.goto('/progress')
  await page.getByText('1 answer on 1 day.').waitFor()
  await context.close()
})

it('an answer that was kept outlives the page, and counts once though it is sent twice', async () => {
  const { page, context } = await stage.openPage()
  await page.goto('/practice?topic=lifecycle')
  while ((await fillIn(page)) === 'recall') await skip(page)
  await readyForOffline(page)

  // The server takes the answer, and its word is lost on the way back.
  await page.route('**/api/reviews', async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  }, { times: 1 })
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('heading', { name: 'Kept on this device' }).waitFor()

  const again = page.waitForResponse((response) => response.url().endsWith('/api/reviews') && response.request().method() === 'POST')
  await page.reload()
  expect((await again).status()).toBe(200)
  await kindOnScreen(page)
  await page.goto('/progress')
  await page.getByText('1 answer on 1 day.').waitFor()
  await context.close()
})

it('the page opens without a connection, says so, and sends what an earlier visit left', async () => {
  const { page, context } = await stage.openPage({ keepsShell: true })
  await page.goto('/practice?topic=lifecycle')
  while ((await fillIn(page)) === 'recall') await skip(page)
  await readyForOffline(page)
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state), { timeout: 20_000 }).toBe('activated')

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await page.getByRole('heading', { name: 'Kept on this device' }).waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'The next question needs a connection' }).waitFor()
  await page.getByText('1 answer kept here until the connection is back.').waitFor()

  await context.setOffline(false)
  await expect.poll(() => page.getByText('kept here').count(), { timeout: 10_000 }).toBe(0)
  await page.goto('/progress')
  await page.getByText('1 answer on 1 day.').waitFor()
  await context.close()
})

it('every page says what it can do without a connection, and comes back by itself or on request', async () => {
  const { page, context } = await stage.openPage()
  await page.goto('/about')
  await page.waitForLoadState('networkidle')
  await page.getByRole('link', { name: 'Practice' }).click()
  await kindOnScreen(page)
  await goOnAfterAnswer()
  for (const name of ['Library', 'Progress', 'Account and settings']) {
    await page.getByRole('link', { name }).click()
    await page.waitForLoadState('networkidle')
  }
  await context.setOffline(true)
  await page.getByText('You are offline.').first().waitFor()
  await page.getByRole('link', { name: 'Library' }).click()
  await page.getByRole('heading', { level: 1, name: 'Library' }).waitFor()
  await context.setOffline(false)
  await expect.poll(() => page.getByText('You are offline').count(), { timeout: 10_000 }).toBe(0)
  await context.close()

  async function goOnAfterAnswer() {
    const kind = await fillIn(page)
    if (kind === 'recall') return
    await page.getByRole('button', { name: 'Check', exact: true }).click()
    await goOn(page)
  }
})

/** The page gets what an answer needs while the question is being read; from then on it can do without a connection. */
async function readyForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('KeptNotice')))
  await page.waitForLoadState('networkidle')
}

async function skip(page: Page): Promise<void> {
  const form = await page.locator('form[data-kind]').elementHandle()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Bury' }).click()
  await form!.waitForElementState('hidden')
}
