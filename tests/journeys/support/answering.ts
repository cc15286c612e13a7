import type { Locator, Page } from 'playwright-core'

/** The kinds of question, as the page names them. */
export const kinds = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'match',
  'order',
  'classify',
  'cloze',
  'short-answer',
  'recall',
  'predict-output',
] as const
export type Kind = (typeof kinds)[number]

/** Waits for a question to answer, and says of what kind it is. @throws with the page's words when it has none */
export async function kindOnScreen(page: Page): Promise<Kind> {
  const form = page.locator('form[data-kind]')
  const otherwise = page.getByRole('heading', { name: 'Nothing is due' }).or(page.getByRole('alert'))
  await form.or(otherwise.first()).waitFor()
  if (!(await form.isVisible())) throw new Error(`There is no question, but: ${await page.locator('main').innerText()}`)
  return (await form.getAttribute('data-kind')) as Kind
}

/** Fills in whatever the question asks for, with the pointer; right or wrong is left to chance. */
export async function fillIn(page: Page): Promise<Kind> {
  const kind = await kindOnScreen(page)
  await fillers[kind](page)
  return kind
}

/** Fills in, checks, and waits for the verdict; a recall is compared with its rubric on the way. */
export async function answerOne(page: Page): Promise<Kind> {
  const kind = await fillIn(page)
  if (kind === 'recall') {
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByRole('group', { name: 'Tick each point that is in yours' }).getByRole('checkbox').first().check()
  }
  await page.getByRole('button', { name: 'Check', exact: true }).click()
  await verdictOf(page).waitFor()
  return kind
}

/** The word that heads the feedback. */
export function verdictOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Feedback' }).getByRole('heading')
}

/** Goes on from the feedback to whatever comes next. */
export async function goOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await verdictOf(page).waitFor({ state: 'detached' })
}

const fillers: Readonly<Record<Kind, (page: Page) => Promise<void>>> = {
  'single-choice': (page) => page.getByRole('radio').first().check(),
  'multiple-choice': async (page) => {
    await page.getByRole('checkbox').first().check()
    await page.getByRole('checkbox').last().check()
  },
  'true-false': async (page) => {
    await page.getByRole('radio', { name: 'True', exact: true }).check()
    await page.getByRole('group', { name: 'Because' }).getByRole('radio').first().check()
  },
  match: async (page) => {
    const lines = await page.locator('form').getByRole('combobox').all()
    for (const [at, line] of lines.entries()) await line.selectOption({ index: at + 1 })
  },
  order: (page) => page.getByRole('button', { name: /^Move down/ }).first().click(),
  classify: async (page) => {
    for (const line of await page.getByRole('radiogroup').all()) await line.getByRole('radio').first().check()
  },
  cloze: async (page) => {
    for (const gap of await page.locator('form').getByRole('textbox').all()) await gap.fill('process')
    for (const gap of await page.locator('form').getByRole('combobox').all()) await gap.selectOption({ index: 1 })
  },
  'short-answer': (page) => page.getByRole('textbox', { name: 'Your answer' }).fill('process'),
  recall: (page) => page.getByRole('textbox', { name: 'In your own words' }).fill('A process has its own address space; threads share the one of their process.'),
  'predict-output': (page) => page.getByRole('textbox', { name: 'Output' }).fill('1\n2\n'),
}
