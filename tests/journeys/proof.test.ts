import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { kindOnScreen, verdictOf } from './support/answering.ts'
import { openStage } from './support/stage.ts'

/** `README_PICTURE=1` takes the picture of the README anew. */
const picture = process.env['README_PICTURE'] ? fileURLToPath(new URL('../../docs/pictures/practice.png', import.meta.url)) : undefined

const stage = openStage()

it('a wrong answer about code is told what there is instead, a schedule for it, and the rule under which it would have been right', async () => {
  const { page, context } = await stage.openPage({ width: 1280, height: 900 })
  await page.goto('/practice?topic=races')
  await untilCode(page)
  await page.getByRole('textbox', { name: 'Output' }).fill('0')
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await verdictOf(page).waitFor()
  expect(await verdictOf(page).textContent()).toBe('Not right')
  const feedback = page.getByRole('region', { name: 'Feedback' })
  await feedback.getByText(/search exhausted/i).waitFor()
  expect(await feedback.getByRole('list', { name: 'Possible outputs' }).getByRole('listitem').count()).toBeGreaterThan(0)
  await feedback.getByText(/A schedule that prints the first: f:[\d.*]+/).waitFor()
  await feedback.getByText('This would be right if').waitFor()
  for (const notice of await page.getByRole('region', { name: 'Notices' }).getByRole('button').all()) await notice.click()
  if (picture) await page.screenshot({ path: picture, fullPage: true })
  await context.close()
})

/** Sets questions aside until one asks for what a program prints. */
async function untilCode(page: Page): Promise<void> {
  while ((await kindOnScreen(page)) !== 'predict-output') {
    const form = await page.locator('form[data-kind]').elementHandle()
    await page.keyboard.press('y')
    await form!.waitForElementState('hidden')
  }
}
