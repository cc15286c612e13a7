import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { kindOnScreen, verdictOf } from './support/answering.ts'
import type { Kind } from './support/answering.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

/** No pointer in here: every press is a key, and whatever is checked is checked where focus is. */
it('a session is completed by keyboard alone', async () => {
  const { page, context } = await stage.openPage()
  await page.goto('/')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Tab')
  expect(await focused(page)).toBe('Skip to the page')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Start practising')
  await page.keyboard.press('Enter')

  const seen = new Set<Kind>()
  for (let answers = 0; answers < 10; answers += 1) {
    // What was answered already makes way for other kinds.
    for (let buried = 0; buried < 12 && seen.has(await kindOnScreen(page)); buried += 1) await bury(page)
    seen.add(await answerByKeys(page))
    expect(await focused(page), 'focus goes to the verdict').toMatch(/^(Right|Partly right|Not right|Undecided)$/)
    await page.keyboard.press('Enter')
    await verdictOf(page).waitFor({ state: 'detached' })
    await kindOnScreen(page)
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-question')), 'focus goes to the new question').toBe(true)
  }
  expect(seen.size).toBeGreaterThanOrEqual(4)

  await page.keyboard.press('u')
  await page.getByText('Answer taken back.').first().waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Keys' }).waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Page or action' }).waitFor()
  await page.keyboard.type('prog')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/progress')
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN')
  await context.close()
})

it('single keys can be switched off and rest while typing; Enter still checks', async () => {
  const { page, context } = await stage.openPage()
  await page.goto('/practice')
  await kindOnScreen(page)
  await page.keyboard.press('?')
  await page.getByRole('switch', { name: 'Single keys' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  expect(await page.getByRole('dialog').count()).toBe(0)
  await page.keyboard.press('g')
  expect(await page.getByRole('button', { name: 'I guessed' }).getAttribute('aria-pressed')).toBe('false')

  await page.goto('/library')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('u?g')
  expect(await page.getByRole('searchbox').inputValue()).toBe('u?g')
  await context.close()
})

async function answerByKeys(page: Page): Promise<Kind> {
  const kind = await kindOnScreen(page)
  for (const step of steps[kind]) await step(page)
  await page.keyboard.press(['cloze', 'recall', 'predict-output'].includes(kind) ? 'Control+Enter' : 'Enter')
  if (kind === 'recall') {
    await page.getByRole('region', { name: 'Compare' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Control+Enter')
  }
  await verdictOf(page).waitFor({ timeout: 10_000 }).catch(() => expect.fail(`No verdict on a ${kind} question.`))
  return kind
}

async function bury(page: Page): Promise<void> {
  const form = await page.locator('form[data-kind]').elementHandle()
  await page.keyboard.press('y')
  await form!.waitForElementState('hidden')
}

type Step = (page: Page) => Promise<void>
const press = (keys: string): Step => (page) => page.keyboard.press(keys)
const type = (words: string): Step => (page) => page.keyboard.type(words)
const eachLine: Step = async (page) => {
  const lines = await page.locator('form').locator('[role=radiogroup], select').count()
  for (let at = 0; at < lines; at += 1) await page.keyboard.press(String((at % 9) + 1))
}
/** Two categories are enough for every line; a number without a category does nothing. */
const eachPlace: Step = async (page) => {
  const lines = await page.getByRole('radiogroup').count()
  for (let at = 0; at < lines; at += 1) await page.keyboard.press('1')
}
const eachGap: Step = async (page) => {
  const gaps = await page.locator('form').locator('input, select').count()
  for (let at = 0; at < gaps; at += 1) {
    await page.keyboard.press('Tab')
    const isChoice = await page.evaluate(() => document.activeElement instanceof HTMLSelectElement)
    if (isChoice) await page.keyboard.press('ArrowDown')
    else await page.keyboard.type('process')
  }
}

const steps: Readonly<Record<Kind, readonly Step[]>> = {
  'single-choice': [press('1')],
  'multiple-choice': [press('1'), press('2')],
  'true-false': [press('1'), press('3')],
  match: [eachLine],
  order: [press('1'), press('ArrowDown')],
  classify: [eachPlace],
  cloze: [eachGap],
  'short-answer': [press('Tab'), type('process')],
  recall: [press('Tab'), type('Each process has an address space of its own.')],
  'predict-output': [press('Tab'), press('Tab'), type('1')],
}

/** What focus is on, by the words a reader sees there. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.split('\n')[0]?.trim() ?? '')
}

async function tabTo(page: Page, words: string): Promise<void> {
  for (let at = 0; at < 20; at += 1) {
    await page.keyboard.press('Tab')
    if ((await focused(page)).startsWith(words)) return
  }
  throw new Error(`Tab never reached “${words}”.`)
}
