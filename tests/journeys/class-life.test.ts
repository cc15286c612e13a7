import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { publishSet, send } from './support/classroom.ts'
import { openAccount, password } from './support/people.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()
const hourMs = 3_600_000
const soon = { timeout: 15_000 }

it('an answer in a learner’s own words is handed in, judged by the teacher and seen by the learner', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  const { page: alan } = await stage.openPage()
  const setId = await publishRecall(ada)
  const { id: classId, joinCode } = await openClass(ada, 'Interviews')
  await send(alan, 'POST', '/api/join', { code: joinCode, nickname: 'Alan' })
  const { id } = await send<{ id: string }>(ada, 'POST', `/api/classes/${classId}/assignments`, { title: 'In your words', setId, opensAt: Date.now() - hourMs, dueAt: Date.now() + hourMs, test: { keyAt: 'submit' } })

  await alan.goto(`/assignments/${id}`)
  await alan.getByRole('button', { name: 'Start' }).click()
  await alan.waitForURL('**/attempts/*')
  await alan.getByText('Your teacher reads and judges this one.').waitFor()
  await alan.getByRole('textbox', { name: 'In your own words' }).fill('Each waits for a lock that the other holds.')
  await alan.getByText('Saved', { exact: true }).waitFor()
  await alan.getByRole('button', { name: 'Hand in' }).click()
  await alan.getByRole('dialog', { name: 'Hand in?' }).getByRole('button', { name: 'Hand in' }).click()
  await alan.getByRole('region', { name: 'Result' }).waitFor()
  expect(await alan.getByRole('region', { name: 'Result' }).innerText()).toMatch(/not decided|undecided|judged/i)

  await ada.goto(`/teach/classes/${classId}/assignments/${id}`)
  await ada.getByRole('button', { name: /^Question 1:/ }).click()
  const question = ada.getByRole('dialog', { name: 'Question 1' })
  await question.getByText('Each waits for a lock that the other holds.').waitFor()
  await question.getByRole('checkbox', { name: 'Two wait for each other' }).check()
  await question.getByRole('button', { name: 'Judge' }).click()
  await question.getByText('1 of 1 right at the first try').waitFor()
  await question.getByRole('button', { name: 'Close' }).click()
  await ada.getByRole('row').filter({ has: ada.getByRole('rowheader', { name: 'Alan' }) }).getByText('50 %').first().waitFor(soon)

  await alan.reload()
  await alan.getByText('0.5 of 1 point').waitFor()
  await alan.getByRole('region', { name: 'Your answers' }).getByText('A cycle of waiting').first().waitFor()
})

it('a guest joins by the QR code’s address; the code is changed, a learner removed, the class archived and opened again', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  const { page: guest } = await stage.openPage({ width: 390, height: 800 })
  await ada.goto('/teach')
  await ada.getByRole('textbox', { name: 'Name of the class' }).fill('Networks')
  await ada.getByRole('button', { name: 'Make a class' }).click()
  const qr = ada.getByRole('img', { name: /^QR code of http/ })
  await qr.waitFor()
  const { width, height } = (await qr.boundingBox())!
  expect(Math.min(width, height)).toBeGreaterThan(100)
  const address = (await qr.getAttribute('aria-label'))!.replace('QR code of ', '')

  await guest.goto(address)
  await guest.getByText('No account is needed').waitFor()
  await guest.getByRole('textbox', { name: 'Your name in this class' }).fill('Zoë')
  await guest.getByRole('button', { name: 'Join' }).click()
  await guest.waitForURL('**/classes')
  await ada.getByRole('rowheader', { name: 'Zoë guest' }).waitFor(soon)

  const code = await ada.locator('.joining .code').innerText()
  await ada.getByRole('button', { name: 'More about joining' }).click()
  await ada.getByRole('menuitem', { name: 'Change the code' }).click()
  await expect.poll(() => ada.locator('.joining .code').innerText(), soon).not.toBe(code)
  const { page: late } = await stage.openPage()
  await late.goto(address)
  await late.getByRole('heading', { name: 'No class has this code' }).waitFor()

  const fresh = (await ada.locator('.joining .code').innerText()).replace('-', '')
  await late.goto(`/join/${fresh}`)
  await late.getByRole('heading', { name: 'Networks' }).waitFor()

  await ada.getByRole('button', { name: 'Remove Zoë' }).click()
  await ada.getByText('1 learner not in the class any more').waitFor()
  await guest.goto('/classes')
  await guest.getByRole('heading', { name: 'You are in no class yet' }).waitFor()

  const more = (choice: string) => ada.getByRole('button', { name: 'More about this class' }).click().then(() => ada.getByRole('menuitem', { name: choice }).click())
  await more('Archive')
  await ada.getByRole('heading', { name: 'Joining is closed' }).waitFor()
  expect(await ada.getByRole('link', { name: 'Give an assignment' }).count()).toBe(0)
  await late.goto(`/join/${fresh}`)
  await late.getByRole('heading', { name: 'No class has this code' }).waitFor()
  await more('Take out of the archive')
  await ada.getByRole('link', { name: 'Give an assignment' }).waitFor()
})

it('questions are put in order with the pointer and with the keyboard', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  const setId = await publishSet(ada, 'To be sorted')
  const order = async () => (await send<{ order: string[] }>(ada, 'GET', `/api/sets/${setId}/draft`)).order
  await ada.goto(`/teach/sets/${setId}`)
  const rows = ada.getByRole('list', { name: 'Questions', exact: true }).getByRole('listitem')
  await rows.nth(2).waitFor()

  await rows.nth(0).locator('.handle').dragTo(rows.nth(2))
  await expect.poll(order, soon).toEqual(['fork', 'mutex', 'stack'])
  await rows.nth(2).getByRole('button').first().focus()
  await ada.keyboard.press('Alt+ArrowUp')
  await expect.poll(order, soon).toEqual(['fork', 'stack', 'mutex'])
  expect(await ada.evaluate(() => document.activeElement?.closest('li')?.getAttribute('data-key'))).toBe('stack')
  await ada.keyboard.press('Alt+ArrowUp')
  await ada.keyboard.press('Alt+ArrowUp')
  await expect.poll(order, soon).toEqual(['stack', 'fork', 'mutex'])
})

it('two teachers change what is said of a set at the same time: each field asks once, and either text can win', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  const { page: ben } = await openAccount(stage, 'Ben')
  const setId = await publishSet(ada, 'Ours')
  const { token } = await send<{ token: string }>(ada, 'POST', `/api/sets/${setId}/teacher-link`, {})
  await send(ben, 'POST', '/api/set-invitations/accept', { token })
  for (const page of [ada, ben]) await page.goto(`/teach/sets/${setId}?part=settings`)
  const name = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true })
  const clash = ben.getByRole('region', { name: 'Two teachers changed this' })
  const title = async () => (await send<{ title: string }>(ada, 'GET', `/api/sets/${setId}`)).title

  await name(ada).fill('Ada’s name')
  await expect.poll(title, soon).toBe('Ada’s name')
  await name(ben).fill('Ben’s name')
  await clash.waitFor()
  expect(await clash.innerText()).toMatch(/Ada changed the title[^]*Ben’s name[^]*Ada’s name/)
  await clash.getByRole('button', { name: 'Keep theirs' }).click()
  await clash.waitFor({ state: 'detached' })
  expect(await name(ben).inputValue()).toBe('Ada’s name')

  await name(ben).fill('Ben’s name after all')
  await expect.poll(title, soon).toBe('Ben’s name after all')
  await ada.getByRole('textbox', { name: 'Description' }).fill('What two threads do.')
  await expect.poll(async () => (await send<{ description: string }>(ada, 'GET', `/api/sets/${setId}`)).description, soon).toBe('What two threads do.')
  await ben.getByRole('textbox', { name: 'Description' }).fill('What many threads do.')
  await clash.getByRole('button', { name: 'Keep yours' }).click()
  await expect.poll(async () => (await send<{ description: string }>(ada, 'GET', `/api/sets/${setId}`)).description, soon).toBe('What many threads do.')
})

it('a teacher takes everything along and deletes the account; the co-teacher, the class and whoever practises keep what they have', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  const { page: ben } = await openAccount(stage, 'Ben')
  const { page: learner } = await stage.openPage()
  const together = await publishSet(ada, 'Written together')
  const practised = await publishSet(ada, 'Practised by somebody')
  const unused = await publishSet(ada, 'Used by nobody')
  const { token } = await send<{ token: string }>(ada, 'POST', `/api/sets/${together}/teacher-link`, {})
  await send(ben, 'POST', '/api/set-invitations/accept', { token })
  await send(ada, 'PATCH', `/api/sets/${practised}`, { from: (await send<{ revision: number }>(ada, 'GET', `/api/sets/${practised}`)).revision, visibility: 'public' })
  const shared = await openClass(ada, 'Taught together')
  const alone = await openClass(ada, 'Taught alone')
  await send(ben, 'POST', '/api/invitations/accept', { token: (await send<{ token: string }>(ada, 'POST', `/api/classes/${shared.id}/invitations`, {})).token })
  await send(learner, 'POST', '/api/join', { code: alone.joinCode, nickname: 'Lea' })
  await send(learner, 'POST', '/api/practice/sets', { set: practised })

  await ada.goto('/account')
  const coming = ada.waitForEvent('download')
  await ada.getByRole('link', { name: 'Export', exact: true }).click()
  const taken = await readFile((await (await coming).path())!, 'utf8')
  for (const part of ['Written together', 'Used by nobody', 'Taught alone', 'Which of these lets one thread in at a time?']) expect(taken).toContain(part)
  await ada.getByRole('button', { name: 'Delete everything' }).click()
  const dialog = ada.getByRole('dialog')
  await dialog.getByText('a class that nobody else teaches is archived').waitFor()
  await dialog.getByLabel('Password', { exact: true }).fill(password)
  await dialog.getByRole('textbox', { name: /Type/ }).fill('delete everything')
  await dialog.getByRole('button', { name: 'Delete everything' }).click()
  await ada.getByText('Everything is deleted.').first().waitFor()

  await ben.goto('/teach')
  await ben.getByRole('link', { name: 'Written together' }).waitFor()
  await ben.getByRole('link', { name: 'Taught together' }).waitFor()
  expect(await send(ben, 'GET', `/api/sets/${together}`)).toMatchObject({ role: 'owner' })
  expect(await send(ben, 'GET', `/api/classes/${shared.id}`)).toMatchObject({ role: 'owner' })
  await learner.goto('/classes')
  await learner.getByText('Taught alone').first().waitFor()
  expect(await send(learner, 'GET', '/api/my/classes')).toMatchObject({ classes: [{ title: 'Taught alone', archived: true, teachers: [] }] })
  expect(await send(learner, 'GET', '/api/practice/sets')).toMatchObject({ sets: [{ title: 'Practised by somebody', by: [] }] })
  await ben.goto(`/sets/${practised}`)
  await ben.getByRole('alert').waitFor()
  await ben.goto(`/sets/${unused}`)
  await ben.getByRole('alert').waitFor()
})

const openClass = (teacher: Page, title: string) => send<{ id: string; joinCode: string }>(teacher, 'POST', '/api/classes', { title })

/** A published set of one question that is answered in one's own words. */
async function publishRecall(teacher: Page): Promise<string> {
  const { id } = await send<{ id: string }>(teacher, 'POST', '/api/sets', { title: 'Own words' })
  const content = {
    kind: 'recall', topic: 'locks', level: 2, explanation: 'Without a cycle nobody waits for ever.', prompt: 'What is a deadlock?', modelAnswer: 'A cycle of waiting that nobody leaves.',
    rubric: [{ text: 'Two wait for each other', essential: true }, { text: 'Neither can go on', essential: false }],
  }
  const saved = await send<{ revision: number }>(teacher, 'PATCH', `/api/sets/${id}/draft`, { from: 0, editor: randomUUID(), put: [{ key: 'deadlock', content }] })
  await send(teacher, 'POST', `/api/sets/${id}/publish`, { revision: saved.revision })
  return id
}
