import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { answerOne } from './support/answering.ts'
import { publishSet, savedPlaces, send } from './support/classroom.ts'
import { openAccount } from './support/people.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()

it('two teachers and three learners: a class, practice until a date, a test taken in two tabs and without a connection, its close, results as they come', async () => {
  const [ada, grace, alan, barbara] = await Promise.all(['Ada', 'Grace', 'Alan', 'Barbara'].map((name) => openAccount(stage, name).then(({ page }) => page)))
  const { page: dana } = await stage.openPage()
  const people = [ada!, grace!, alan!, barbara!, dana]
  const faults = people.map(watchForFaults)

  await publishSet(ada!, 'Threads, first week')
  const code = await makeClass(ada!, 'Operating systems')
  await bringInTeacher(ada!, grace!)
  await joinByTyping(alan!, code, 'Alan')
  await joinByLink(barbara!, code, 'Barbara')
  await joinByLink(dana, code, 'Dana')
  for (const name of ['Alan', 'Barbara', 'Dana']) await ada!.getByRole('rowheader', { name }).waitFor()
  const classPage = ada!.url()

  await giveAssignment(grace!, classPage, { title: 'By heart', style: 'Practice' })
  const testPage = await giveAssignment(ada!, classPage, { title: 'First test', style: 'Test' })

  await practise(dana, 'By heart')
  await takeInTwoTabs(alan!, 'First test')

  await startTest(barbara!, 'First test')
  await barbara!.getByRole('radio', { name: 'its stack' }).check()
  const row = (name: string) => ada!.getByRole('row').filter({ has: ada!.getByRole('rowheader', { name }) })
  await row('Alan').getByText('Handed in', { exact: true }).waitFor()
  await row('Barbara').getByText('Working').waitFor()
  await row('Barbara').getByText('Answered, not handed in').first().waitFor({ state: 'attached' })
  await ada!.getByText('Not started: Dana.').waitFor()

  await closeUnderWay(ada!, testPage, barbara!)
  await row('Barbara').getByText('Time was up').waitFor()
  await row('Barbara').getByText('33 %').waitFor()

  await readResults(ada!)
  await removeAndTakeBack(grace!, classPage, 'Barbara')
  await takeAllAndGo(dana)
  expect(faults.flatMap((of) => of())).toEqual([])
  await Promise.all(people.map((page) => page.context().close()))
})

/** A class in one step from the teacher's page; gives its code as it is shown. */
async function makeClass(teacher: Page, title: string): Promise<string> {
  await teacher.goto('/teach')
  await teacher.getByRole('textbox', { name: 'Name of the class' }).fill(title)
  await teacher.getByRole('button', { name: 'Make a class' }).click()
  await teacher.getByRole('heading', { level: 1, name: title }).waitFor()
  const code = (await teacher.locator('.joining .code').textContent())!
  await teacher.keyboard.press('w')
  const wall = teacher.getByRole('dialog', { name: `Join ${title}` })
  await wall.getByText(code).waitFor()
  await wall.getByRole('button', { name: 'Close' }).click()
  return code
}

async function bringInTeacher(owner: Page, other: Page): Promise<void> {
  await owner.getByRole('button', { name: 'Invite a teacher' }).click()
  const link = await owner.getByRole('textbox', { name: 'Link' }).inputValue()
  await owner.getByRole('button', { name: 'Done' }).click()
  await other.goto(link)
  await other.getByRole('button', { name: 'Teach this class' }).click()
  await other.getByText('co-teacher, you').or(other.getByText('teacher, you')).first().waitFor()
}

async function joinByTyping(learner: Page, code: string, name: string): Promise<void> {
  await learner.goto('/classes')
  await learner.getByRole('textbox', { name: 'Join code' }).fill('zzz zzzz')
  await learner.getByRole('button', { name: 'Join' }).click()
  await learner.getByRole('heading', { name: 'No class has this code' }).waitFor()
  await learner.getByRole('textbox', { name: 'Join code' }).fill(code.toLowerCase())
  await learner.getByRole('button', { name: 'Join' }).click()
  await enterName(learner, name)
}

async function joinByLink(learner: Page, code: string, name: string): Promise<void> {
  await learner.goto(`/join/${code.replace('-', '')}`)
  await enterName(learner, name)
}

async function enterName(learner: Page, name: string): Promise<void> {
  await learner.getByRole('textbox', { name: 'Your name in this class' }).fill(name)
  await learner.getByRole('button', { name: 'Join' }).click()
  await learner.waitForURL('**/classes')
}

/** Gives the teacher's own set; leaves the page at its results and gives their address. */
async function giveAssignment(teacher: Page, classPage: string, { title, style }: { title: string; style: 'Practice' | 'Test' }): Promise<string> {
  await teacher.goto(classPage)
  await teacher.getByRole('link', { name: 'Give an assignment' }).click()
  const sets = teacher.getByRole('combobox', { name: 'Set of questions' })
  await sets.waitFor()
  const own = await sets.locator('option', { hasText: 'Threads, first week' }).count()
  await sets.selectOption(own > 0 ? { label: 'Threads, first week (3)' } : { index: 1 })
  await teacher.getByRole('textbox', { name: 'Title' }).fill(title)
  await teacher.getByRole('radio', { name: style }).check()
  await teacher.getByRole('button', { name: 'Give to the class' }).click()
  await teacher.getByRole('heading', { level: 1, name: title }).waitFor()
  return teacher.url()
}

async function practise(learner: Page, title: string): Promise<void> {
  await learner.goto('/classes')
  await learner.getByRole('link', { name: title }).click()
  await learner.getByRole('link', { name: 'Practise' }).click()
  await learner.getByRole('region', { name: 'Assignment' }).getByText('0 met').waitFor()
  await answerOne(learner)
  await learner.getByRole('region', { name: 'Assignment' }).getByText('1 met').waitFor()
}

async function startTest(learner: Page, title: string): Promise<void> {
  await learner.goto('/classes')
  await learner.getByRole('link', { name: title }).click()
  await learner.getByRole('button', { name: 'Start' }).click()
  await learner.waitForURL('**/attempts/*')
}

async function takeInTwoTabs(learner: Page, title: string): Promise<void> {
  await startTest(learner, title)
  const other = await learner.context().newPage()
  await other.goto(learner.url())
  await other.getByRole('radio', { name: 'its heap' }).check()
  await expect.poll(() => savedPlaces(other)).toEqual([0])

  await learner.getByRole('radio', { name: 'its stack' }).check()
  await learner.getByText('This answer was changed in another tab').waitFor()
  expect(await learner.getByRole('radio', { name: 'its heap' }).isChecked()).toBe(true)
  await learner.getByRole('button', { name: 'Use mine instead' }).click()
  await learner.getByText('Saved', { exact: true }).waitFor()

  await learner.getByRole('button', { name: 'Next' }).click()
  await learner.context().setOffline(true)
  await learner.getByRole('textbox', { name: 'Your answer' }).fill('fork')
  await learner.getByText('Kept on this device, waiting').waitFor()
  await learner.context().setOffline(false)
  await expect.poll(() => savedPlaces(learner), { timeout: 15_000 }).toEqual([0, 1])

  await learner.getByRole('button', { name: 'Hand in' }).click()
  const dialog = learner.getByRole('dialog', { name: 'Hand in?' })
  await dialog.getByText('1 question of 3 without an answer').waitFor()
  await dialog.getByRole('button', { name: 'Go to question 3' }).click()
  await learner.getByRole('radio', { name: 'a pipe' }).check()
  await learner.keyboard.press('h')
  await dialog.getByText('All 3 questions are answered').waitFor()
  await dialog.getByRole('button', { name: 'Hand in' }).click()
  await learner.getByText('2 of 3 points').waitFor()
  await learner.getByText('The right answers can be seen from').waitFor()

  // The other tab is told with its next answer, and shows what was handed in.
  await other.getByRole('radio', { name: 'its code' }).check()
  await other.getByText('2 of 3 points').waitFor()
  await other.close()
}

/** The teacher closes the test while a learner works: what is saved counts. */
async function closeUnderWay(teacher: Page, testPage: string, learner: Page): Promise<void> {
  await expect.poll(() => savedPlaces(learner)).toEqual([0])
  const id = new URL(testPage).pathname.split('/').at(-1)
  await send(teacher, 'PATCH', `/api/assignments/${id}`, { opensAt: Date.now() - 3_600_000, dueAt: Date.now() + 4_000 })
  await learner.getByRole('button', { name: 'Next' }).click()
  await learner.getByRole('textbox', { name: 'Your answer' }).fill('spoon')
  await learner.getByText('Time was up: what was saved is handed in.').waitFor({ timeout: 25_000 })
}

async function readResults(teacher: Page): Promise<void> {
  await teacher.getByRole('button', { name: 'Alan' }).click()
  const dialog = teacher.getByRole('dialog', { name: 'Alan' })
  await dialog.getByText('2 of 3 points').waitFor()
  await dialog.getByText('a pipe').waitFor()
  await dialog.getByRole('button', { name: 'Close' }).click()
  await teacher.getByRole('button', { name: /^Question 2:/ }).click()
  const question = teacher.getByRole('dialog', { name: 'Question 2' })
  await question.getByText('spoon').waitFor()
  await question.getByRole('button', { name: 'Close' }).click()
  await teacher.getByRole('tab', { name: 'Questions' }).click()
  await teacher.getByRole('heading', { name: 'Which questions were hard?' }).waitFor()

  const csv = await download(teacher, 'CSV')
  expect(csv).toContain('Alan')
  expect(csv.split('\n').length).toBeGreaterThan(6)
  expect(JSON.parse(await download(teacher, 'JSON'))).toHaveProperty('assignment')
}

async function download(page: Page, name: string): Promise<string> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).click()
  return readFile((await (await coming).path())!, 'utf8')
}

async function removeAndTakeBack(teacher: Page, classPage: string, name: string): Promise<void> {
  await teacher.goto(classPage)
  await teacher.getByRole('button', { name: `Remove ${name}` }).click()
  await teacher.getByRole('rowheader', { name }).waitFor({ state: 'detached' })
  await teacher.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click()
  await teacher.getByRole('rowheader', { name }).waitFor()
}

/** The guest takes everything along and deletes it. */
async function takeAllAndGo(learner: Page): Promise<void> {
  await learner.goto('/account')
  expect(await download(learner, 'Export')).toContain('Operating systems')
  await learner.getByRole('button', { name: 'Delete everything' }).click()
  const dialog = learner.getByRole('dialog')
  await dialog.getByRole('textbox').fill('delete everything')
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await learner.getByText('Everything is deleted.').first().waitFor()
  await learner.goto('/classes')
  await learner.getByRole('heading', { name: 'You are in no class yet' }).waitFor()
}

/** What the browser complained about, but for refusals that are part of the story. */
function watchForFaults(page: Page): () => string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !/\b(401|404|409)\b|ERR_INTERNET_DISCONNECTED/.test(message.text())) faults.push(message.text())
  })
  return () => faults
}
