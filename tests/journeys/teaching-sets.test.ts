import { fileURLToPath } from 'node:url'
import { documentText, flattenDocument, readDocument } from '@interleave/content'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { answerOne, kindOnScreen } from './support/answering.ts'
import { openAccount } from './support/people.ts'
import { openStage } from './support/stage.ts'

/** `TEACHERS_GUIDE=1` takes the pictures of docs/teachers-guide.md anew. */
const pictures = process.env['TEACHERS_GUIDE'] ? fileURLToPath(new URL('../../docs/pictures', import.meta.url)) : undefined
const fewest = 60

const stage = openStage()
let ada: Page
let setId: string
beforeAll(async () => {
  ada = (await openAccount(stage, 'Ada')).page
})

it('a document with its tables run together goes from paste to a published set that passes every check', async () => {
  await ada.goto('/teach')
  await ada.getByRole('link', { name: 'Make a set' }).click()
  await ada.getByLabel('Document', { exact: true }).fill(flattened('communication'))
  await picture('paste')
  await ada.getByRole('button', { name: 'Read it' }).click()
  await ada.getByRole('heading', { name: 'What was read' }).waitFor()

  await confirmTables()
  await picture('read')
  await ada.getByRole('button', { name: 'Propose questions' }).click()
  await ada.getByRole('heading', { name: 'Proposed questions' }).waitFor({ timeout: 60_000 })
  await ada.getByText('Trying every schedule').waitFor({ state: 'detached', timeout: 120_000 })

  const proposals = ada.getByRole('list', { name: 'Proposed questions' })
  await proposals.getByRole('button').first().focus()
  await ada.keyboard.press('a')
  await ada.keyboard.press('d')
  await picture('proposals')
  await ada.getByRole('button', { name: /^Accept (all \d+|the \d+ that pass)/ }).first().click()
  await ada.locator('[data-save=saved]').waitFor({ timeout: 30_000 })
  await ada.getByRole('button', { name: /Go on to the set with \d+ questions/ }).click()
  await ada.waitForURL(/\/teach\/sets\/[a-z0-9]{12}$/)
  setId = new URL(ada.url()).pathname.split('/').at(-1)!

  await ada.getByRole('list', { name: 'Questions', exact: true }).waitFor()
  await picture('set')
  await ada.keyboard.press('j')
  await ada.keyboard.press('e')
  await ada.getByLabel('Explanation').fill('It stands in the table on ways to communicate.')
  await ada.getByRole('region', { name: 'As a learner sees it' }).locator('form[data-kind]').waitFor()
  await ada.locator('[data-save=saved]').waitFor()
  await picture('write')

  await ada.goto(`/teach/sets/${setId}?part=settings`)
  await ada.getByLabel('Tags').fill('processes, pipes')
  await ada.getByLabel('Tags').press('Enter')
  await ada.getByRole('button', { name: 'Take away pipes' }).waitFor()
  await ada.getByRole('radio', { name: 'In the public library' }).check()
  await ada.getByText('It can be found, practised and copied').waitFor()

  await publish('Every check is passed')
  expect(await publishedQuestions()).toBeGreaterThanOrEqual(fewest)
}, 400_000)

it('two teachers write at the same time: both texts are shown, one is chosen for each question, and nothing is lost', async () => {
  await ada.goto(`/teach/sets/${setId}?part=settings`)
  await ada.getByRole('button', { name: 'Make a link for a teacher' }).click()
  const link = await ada.locator('code', { hasText: '/teach/join#' }).innerText()
  const { page: ben } = await openAccount(stage, 'Ben')
  await ben.goto(new URL(link).pathname + new URL(link).hash)
  await ben.getByRole('button', { name: 'Accept' }).click()
  await ben.waitForURL(`**/teach/sets/${setId}`)

  await ada.goto(`/teach/sets/${setId}`)
  const rows = (page: Page) => page.getByRole('list', { name: 'Questions', exact: true }).locator('.open')
  await rows(ada).nth(2).click()
  await rows(ben).nth(2).click()
  await ada.getByLabel('Explanation').waitFor()

  await ada.context().setOffline(true)
  await ada.getByLabel('Explanation').fill('Ada’s reason.')
  await ada.locator('[data-save=kept]').waitFor({ timeout: 20_000 })
  await ben.getByLabel('Explanation').fill('Ben’s reason.')
  await ben.waitForTimeout(1_000)
  await ben.locator('[data-save=saved]').waitFor()

  await ada.context().setOffline(false)
  const conflict = ada.getByRole('region', { name: 'Two teachers changed this question' })
  await conflict.waitFor({ timeout: 20_000 })
  expect(await conflict.innerText()).toMatch(/Ben[^]*Ada’s reason\.[^]*Ben’s reason\./)
  await picture('conflict')

  const before = await draftOf(ada)
  await conflict.getByRole('button', { name: 'Keep both, as two ways to ask it' }).click()
  await ada.waitForTimeout(1_000)
  await ada.locator('[data-save=saved]').waitFor()
  const after = await draftOf(ada)
  expect(after.questions).toHaveLength(before.questions.length + 1)
  const texts = JSON.stringify(after)
  expect(texts).toContain('Ada’s reason.')
  expect(texts).toContain('Ben’s reason.')

  // Two ways to ask the same in the same words: a check says so, and taking one out mends it.
  await ada.getByRole('button', { name: 'All questions' }).click()
  await ada.getByRole('list', { name: 'Questions', exact: true }).getByText('to mend').first().waitFor({ timeout: 30_000 })
  await rows(ada).nth(3).focus()
  await ada.keyboard.press('d')
  await rows(ada).nth(5).focus()
  await ada.keyboard.press('d')
  await ada.getByRole('button', { name: 'Undo' }).click()
  await ada.waitForTimeout(1_000)
  await ada.locator('[data-save=saved]').waitFor()
  expect((await draftOf(ada)).questions).toHaveLength(before.questions.length)
  await ben.context().close()
}, 180_000)

it('a learner finds the set, adds it in one press and practises; a new version leaves what they know', async () => {
  const { page: cleo, context } = await stage.openPage()
  await cleo.goto('/library?q=pipe')
  await cleo.getByRole('region', { name: 'Sets by teachers' }).getByRole('link').first().click()
  await cleo.waitForURL(`**/sets/${setId}`)
  await cleo.getByRole('button', { name: 'Add to my practice' }).click()
  await cleo.getByRole('link', { name: 'Practise it' }).waitFor()
  await picture('learner', cleo)
  await cleo.getByRole('link', { name: 'Practise it' }).click()
  await kindOnScreen(cleo)
  await answerOne(cleo)
  expect(await met(cleo)).toBe(1)

  await ada.goto(`/teach/sets/${setId}`)
  await publish('Since version 1')
  expect(await met(cleo)).toBe(1)
  await ada.goto(`/teach/sets/${setId}?part=versions`)
  await ada.getByRole('heading', { name: 'Version 2' }).waitFor()
  expect(await ada.getByRole('heading', { name: /^Version \d/ }).count()).toBe(2)
  await context.close()
}, 180_000)

it('questions go out as a file and come in again, with what cannot be taken listed by line', async () => {
  await ada.goto(`/teach/sets/${setId}?part=exchange`)
  const download = ada.waitForEvent('download')
  await ada.getByRole('button', { name: 'Save as .csv' }).click()
  expect((await download).suggestedFilename()).toMatch(/\.csv$/)

  const quiz = 'Title: Pipes\n\n1. Which way does a pipe carry bytes?\n*a) one way\nb) both ways\nc) whichever the reader asks for\n\n2. A stem without options\n'
  await ada.getByLabel('Questions', { exact: true }).fill(quiz)
  await ada.getByRole('button', { name: 'Read it' }).click()
  await ada.getByText('1 question read', { exact: true }).waitFor()
  expect(await ada.getByRole('group').filter({ hasText: 'Rejected' }).innerText()).toMatch(/Line \d+/)
  await picture('import')
  const before = (await draftOf(ada)).questions.length
  await ada.getByRole('button', { name: 'Take in 1 question' }).click()
  await ada.getByText('1 question taken in.').first().waitFor()
  expect((await draftOf(ada)).questions).toHaveLength(before + 1)
}, 120_000)

/** A document of ours as text copied from a page: marks gone, cells of a row run together, the site's lines around it. */
const flattened = (slug: string) => flattenDocument(readDocument(documentText(slug)).document)

/** Each table that was worked out: looked at, and confirmed by keyboard. */
async function confirmTables() {
  const doubt = ada.getByText('had to be worked out')
  await doubt.waitFor()
  for (let at = 0; at < 12 && (await doubt.isVisible()); at += 1) {
    await ada.keyboard.press('t')
    await ada.getByRole('grid', { name: 'Cells of the table' }).waitFor()
    if (at === 0) await picture('table')
    await ada.keyboard.press('Control+Enter')
    await ada.getByRole('grid').waitFor({ state: 'detached' })
  }
  await ada.getByText('Nothing is in doubt.').waitFor()
}

/** Publishes what stands in the draft; `says` must stand in the box before. */
async function publish(says: string) {
  await ada.getByRole('button', { name: 'Publish', exact: true }).click()
  const box = ada.getByRole('dialog', { name: 'Publish' })
  await box.getByText(says).waitFor({ timeout: 30_000 })
  await box.getByText('Every check is passed').waitFor()
  await picture(says === 'Since version 1' ? 'publish-again' : 'publish')
  await box.getByRole('button', { name: /Publish version/ }).click()
  await box.waitFor({ state: 'hidden' })
  await ada.getByText(/Version \d+ is published\./).first().waitFor()
}

async function publishedQuestions(): Promise<number> {
  const { versions } = (await (await ada.request.get(`/api/sets/${setId}`)).json()) as { versions: { questions: number }[] }
  return versions[0]!.questions
}

async function draftOf(page: Page): Promise<{ questions: unknown[] }> {
  return (await page.request.get(`/api/sets/${setId}/draft`)).json() as Promise<{ questions: unknown[] }>
}

/** How many facts of the set the learner has met. */
async function met(page: Page): Promise<number> {
  const { sets } = (await (await page.request.get('/api/practice/sets')).json()) as { sets: { met: number }[] }
  return sets[0]!.met
}

async function picture(name: string, page: Page = ada) {
  if (!pictures) return
  await page.waitForLoadState('networkidle')
  await page.screenshot({ path: `${pictures}/teaching-${name}.png` })
}
