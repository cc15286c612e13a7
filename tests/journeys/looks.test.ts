import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { answerOne, goOn, kindOnScreen } from './support/answering.ts'
import { overflow, pictures, settled, violations } from './support/looking.ts'
import { openStage } from './support/stage.ts'

const addresses = ['/', '/practice', '/progress', '/library', '/library?q=lock', '/account', '/sign-in', '/sign-up', '/reset-password', '/about', '/no-such-page'] as const
const stage = openStage()

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it('axe finds nothing on any page', async () => {
    const { page, context } = await stage.openPage({ theme })
    await practised(page)
    for (const address of [...addresses, await questionAddress(page)]) {
      await page.goto(address)
      await settled(page)
      expect(await violations(page), address).toEqual([])
    }
    await page.goto('/practice')
    await answerOne(page)
    expect(await violations(page), 'feedback').toEqual([])
    await context.close()
  })

  it.each([390, 1280])('no page is wider than %d px, and each is pictured', async (width) => {
    const { page, context } = await stage.openPage({ width, theme })
    await practised(page)
    for (const address of [...addresses, await questionAddress(page)]) {
      await page.goto(address)
      await settled(page)
      await page.screenshot({ path: `${pictures}/${nameOf(address)}-${width}-${theme}.png`, fullPage: true })
      expect(await overflow(page), address).toBe(0)
    }
    await page.goto('/practice')
    await answerOne(page)
    await page.screenshot({ path: `${pictures}/feedback-${width}-${theme}.png`, fullPage: true })
    await context.close()
  })

  it('axe finds nothing in the boxes that open over a page', async () => {
    const { page, context } = await stage.openPage({ theme })
    await page.goto('/practice')
    await kindOnScreen(page)
    for (const open of ['?', 'Control+k']) {
      await page.keyboard.press(open)
      await page.getByRole('dialog').waitFor()
      expect(await violations(page), open).toEqual([])
      await page.keyboard.press('Escape')
    }
    await page.getByRole('button', { name: 'More' }).click()
    expect(await violations(page), 'menu').toEqual([])
    await context.close()
  })
})

it('everything reflows at 320 px, which is 1280 px at 400 %, and at 200 % text', async () => {
  const { page, context } = await stage.openPage({ width: 320, height: 640 })
  await practised(page)
  for (const address of addresses) {
    await page.goto(address)
    await settled(page)
    expect(await overflow(page), address).toBe(0)
  }
  await page.setViewportSize({ width: 640, height: 400 })
  for (const address of addresses) {
    await page.goto(address)
    await settled(page)
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    expect(await overflow(page), `${address} at 200 % text`).toBe(0)
  }
  await context.close()
})

it('a chosen theme holds against the system and outlives the visit', async () => {
  const { page, context } = await stage.openPage({ theme: 'light' })
  await page.goto('/account')
  await page.getByRole('radio', { name: 'Dark' }).check()
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  expect(await ground()).toBe('rgb(20, 22, 21)')
  await page.reload()
  expect(await ground()).toBe('rgb(20, 22, 21)')
  await context.close()
})

/** Somebody with a few answers, so that no page is empty. */
async function practised(page: Page): Promise<void> {
  await page.goto('/practice')
  for (let at = 0; at < 4; at += 1) {
    await answerOne(page)
    await goOn(page)
  }
}

/** The page of some question that was answered. */
async function questionAddress(page: Page): Promise<string> {
  const { reviews } = (await (await page.request.get('/api/reviews?limit=1')).json()) as { reviews: { questionId: string }[] }
  return `/library/question?id=${encodeURIComponent(reviews[0]!.questionId)}`
}

const nameOf = (address: string) => address.replace(/id=.*/, '').replaceAll(/\W+/g, '-').replace(/^-|-$/g, '') || 'home'
