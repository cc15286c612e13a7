import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { answerOne, goOn, kindOnScreen, kinds, verdictOf } from './support/answering.ts'
import type { Kind } from './support/answering.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

it('guest, ten answers over all kinds, undo, progress, sign up, progress still there, sign out and in', async () => {
  const { page, context } = await stage.openPage()
  const faults = watchForFaults(page)
  const offered = await kindsOffered(page)

  await page.goto('/')
  await page.getByRole('button', { name: 'Start practising' }).click()
  const first = await answerOne(page)
  await goOn(page)

  await setNewPerDay(page, 200)
  const answered = [first, ...(await answerEachKind(page, offered))]
  await page.getByRole('link', { name: 'Practice' }).click()
  while (answered.length < 10) {
    answered.push(await answerOne(page))
    await goOn(page)
  }
  expect(new Set(answered)).toEqual(new Set(offered))
  expect(await answersInProgress(page)).toBe(answered.length)

  await page.getByRole('link', { name: 'Practice' }).click()
  await kindOnScreen(page)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByText('Answer taken back.').first().waitFor()
  await page.keyboard.press('u')
  await expect.poll(() => answersInProgress(page)).toBe(answered.length - 2)
  await page.getByText('Undone').first().waitFor()

  await page.goto('/sign-up')
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org')
  await page.getByLabel('Password', { exact: true }).fill('two threads that cross once')
  await page.getByRole('button', { name: 'Sign up' }).click()
  await page.waitForURL('**/progress')
  expect(await answersInProgress(page)).toBe(answered.length - 2)

  await page.getByRole('link', { name: 'Account and settings' }).click()
  await page.getByText('Signed in as ada@example.org').waitFor()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.getByText('Signed out.').first().waitFor()
  await page.goto('/progress')
  await page.getByRole('heading', { name: 'Nothing to show yet' }).waitFor()

  await page.goto('/sign-in')
  await page.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org')
  await page.getByLabel('Password', { exact: true }).fill('two threads that cross once')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/progress')
  expect(await answersInProgress(page)).toBe(answered.length - 2)
  expect(faults()).toEqual([])
  await context.close()
})

it('a right answer can be owned up to as a guess, a question be set aside, and both be taken back', async () => {
  const { page, context } = await stage.openPage()
  await page.goto('/practice')
  while ((await answerOne(page), (await verdictOf(page).textContent()) !== 'Right')) await goOn(page)
  await page.getByRole('button', { name: 'I guessed' }).click()
  await page.getByText('Comes back in 10 minutes.').waitFor()
  await goOn(page)

  const set = await page.locator('[data-question]').textContent()
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Suspend' }).click()
  await page.getByText('Suspended.').first().waitFor()
  await expect.poll(() => page.locator('[data-question]').textContent()).not.toBe(set)
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click()

  // What was answered and then set aside can be found and taken up again.
  await answerOne(page)
  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Suspend' }).click()
  await page.getByText('Suspended.').first().waitFor()
  await page.getByRole('link', { name: 'Progress' }).click()
  await page.locator('ol.reviews a').first().click()
  await page.getByText('not until you say so').waitFor()
  await page.getByRole('button', { name: 'Ask it again' }).click()
  await expect.poll(() => page.getByText('not until you say so').count()).toBe(0)
  await context.close()
})

it('on a phone every new question begins in sight, however long the answer before it was', async () => {
  const { page, context } = await stage.openPage({ width: 390, height: 700 })
  await page.goto('/practice')
  for (let at = 0; at < 4; at += 1) {
    await answerOne(page)
    await goOn(page)
    await kindOnScreen(page)
    await expect.poll(() => page.locator('[data-question]').evaluate((prompt) => prompt.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0)
  }
  await context.close()
})

it('everything can be taken along, and be deleted by typing so', async () => {
  const { page, context } = await stage.openPage()
  await page.goto('/practice')
  await answerOne(page)
  await page.goto('/account')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Export' }).click()
  expect((await download).suggestedFilename()).toBe('interleave-export.json')

  await page.getByRole('button', { name: 'Delete everything' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await dialog.getByText('Type “delete everything” to confirm.').waitFor()
  await dialog.getByRole('textbox').fill('delete everything')
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await page.getByText('Everything is deleted.').first().waitFor()
  await page.goto('/progress')
  await page.getByRole('heading', { name: 'Nothing to show yet' }).waitFor()
  await context.close()
})

/** The kinds of question this server has to ask. */
async function kindsOffered(page: Page): Promise<Kind[]> {
  const offered: Kind[] = []
  for (const kind of kinds) {
    const found = (await (await page.request.get(`/api/library/questions?limit=1&kind=${kind}`)).json()) as { total: number }
    if (found.total > 0) offered.push(kind)
  }
  return offered
}

/** Goes through the library's topics until one question of each kind is answered; what is not wanted any more is buried. */
async function answerEachKind(page: Page, wanted: readonly Kind[]): Promise<Kind[]> {
  const missing = new Set(wanted)
  const answered: Kind[] = []
  let missed = 0
  for (const topic of await topicsOf(page)) {
    if (missing.size === 0) return answered
    await page.getByRole('link', { name: 'Library' }).click()
    await page.getByRole('link', { name: topic, exact: true }).click()
    while (missing.size > 0 && (await hasQuestion(page))) {
      const kind = await kindOnScreen(page)
      if (!missing.has(kind)) {
        await bury(page)
        continue
      }
      answered.push(await answerOne(page))
      if (kind === 'single-choice' && (await verdictOf(page).textContent()) === 'Not right') missed += 1
      // A single choice that was missed comes back in its other way, typed; so it is answered until three were.
      if (kind !== 'single-choice' || missed >= 3) missing.delete(kind)
      await goOn(page)
    }
  }
  expect([...missing], 'kinds that no topic asks').toEqual([])
  return answered
}

/** Topic titles, the one whose facts are asked in two ways first. */
async function topicsOf(page: Page): Promise<string[]> {
  const { topics } = (await (await page.request.get('/api/library')).json()) as { topics: { id: string; title: string }[] }
  const { questions } = (await (await page.request.get('/api/library/questions?kind=short-answer&limit=1')).json()) as { questions: { topic: string }[] }
  const isFirst = ({ id }: { id: string }) => Number(id === questions[0]?.topic)
  return topics.toSorted((a, b) => isFirst(b) - isFirst(a)).map(({ title }) => title)
}

/** Whether there is a question to answer; false when the day's work in this topic is done. */
async function hasQuestion(page: Page): Promise<boolean> {
  const done = page.getByRole('heading', { name: 'Nothing is due' })
  await page.locator('form[data-kind]').or(done).waitFor()
  return !(await done.isVisible())
}

async function bury(page: Page): Promise<void> {
  const form = await page.locator('form[data-kind]').elementHandle()
  await page.keyboard.press('y')
  await form!.waitForElementState('hidden')
}

async function setNewPerDay(page: Page, count: number): Promise<void> {
  await page.getByRole('link', { name: 'Account and settings' }).click()
  const field = page.getByRole('spinbutton', { name: 'New questions per day' })
  await field.fill(String(count))
  await field.blur()
  await page.getByText('Saved.').first().waitFor()
}

async function answersInProgress(page: Page): Promise<number> {
  await page.goto('/progress')
  const figure = page.locator('dl.figures > div').filter({ has: page.getByText('Answers', { exact: true }) }).locator('.value')
  return Number(await figure.textContent())
}

/** What the browser complained about: scripts, the Content-Security-Policy, what could not be loaded. */
function watchForFaults(page: Page): () => string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('401')) faults.push(message.text())
  })
  return () => faults
}
