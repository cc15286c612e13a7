import { builtInBank, exchangedFrom, formats } from '@interleave/content'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { send } from './support/classroom.ts'
import { openAccount } from './support/people.ts'
import { openStage } from './support/stage.ts'

const stage = openStage()
const soon = { timeout: 30_000 }

const race = (name: string, threads: number) => `from threading import Thread

${name} = 0

def visit():
    global ${name}
    seen = ${name}
    ${name} = seen + 1

guests = [Thread(target=visit) for _ in range(${threads})]
for guest in guests:
    guest.start()
for guest in guests:
    guest.join()
print(${name})
`
const crowd = 'from threading import Thread\n\ndef say(name):\n    for turn in range(9):\n        print(name, turn)\n\nfor name in "abcdef":\n    Thread(target=say, args=(name,)).start()\n'
const fenced = (text: string) => `\`\`\`python\n${text}\`\`\`\n`
/** The second listing takes all the time or all the memory it is given; the third cannot be run. */
const document = `# Counting guests

| Call | Waits for |
|---|---|
| join | the end of a thread |
| acquire | a free lock |
| get | an item in the queue |

## A race

${fenced(race('hits', 2))}
## A crowd

${fenced(crowd)}
## Not a program

${fenced('print("no end\n')}
## Another race

${fenced(race('visits', 2))}`

it('listings are run in the background: shown as they end, not lost by leaving, a stopped one goes on, and each says what became of it', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  await ada.goto('/teach/sets/new')
  await ada.getByLabel('Document', { exact: true }).fill(document)
  await ada.getByRole('button', { name: 'Read it' }).click()
  await ada.getByRole('button', { name: 'Propose questions' }).click()
  await ada.getByRole('heading', { name: 'Proposed questions' }).waitFor(soon)
  const listings = ada.getByRole('list', { name: 'Listings' }).getByRole('listitem')
  const questions = ada.getByRole('list', { name: 'Proposed questions' }).getByRole('listitem')
  const states = () => listings.evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['listing']))

  await expect.poll(states, soon).toEqual(['proved', 'running', 'waiting', 'waiting'])
  await ada.getByText('1 of 4 listings').waitFor()
  const early = await questions.count()
  expect(early).toBeGreaterThan(3)

  const { pathname, search } = new URL(ada.url())
  await ada.goto('/teach')
  await ada.goto(pathname + search)
  await ada.getByRole('heading', { name: 'Proposed questions' }).waitFor(soon)
  expect(await questions.count()).toBeGreaterThanOrEqual(early)
  await ada.getByRole('button', { name: 'Stop', exact: true }).click()
  await expect.poll(states, soon).toEqual(['proved', 'stopped', 'stopped', 'stopped'])
  expect(await questions.count()).toBeGreaterThanOrEqual(early)
  await ada.reload()
  await ada.getByRole('button', { name: 'Go on', exact: true }).click(soon)

  await expect.poll(states, { timeout: 120_000 }).toEqual(['proved', expect.stringMatching(/undecided|failed/), 'refused', 'proved'])
  await ada.getByText(/It has more schedules than could be tried in time|working out what it can print/i).waitFor()
  await ada.getByText(/unterminated|string/i).first().waitFor()
  expect(await questions.count()).toBeGreaterThan(early)
})

it('a server that is started again goes on with what was under way, and the page says so', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  await ada.goto('/teach/sets/new')
  await ada.getByLabel('Document', { exact: true }).fill(document)
  await ada.getByRole('button', { name: 'Read it' }).click()
  await ada.getByRole('button', { name: 'Propose questions' }).click()
  const states = () => ada.locator('[data-listing]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['listing']))
  await expect.poll(states, soon).toEqual(['proved', 'running', 'waiting', 'waiting'])

  await stage.restart(() => ada.getByText('It goes on when it is back').waitFor(soon))
  await ada.getByText('The server was started again meanwhile').waitFor({ timeout: 60_000 })
  await expect.poll(states, { timeout: 120_000 }).toEqual(['proved', expect.stringMatching(/undecided|failed/), 'refused', 'proved'])
})

it('5,000 questions come in from a file, with progress, in half a minute; what cannot be taken is listed', async () => {
  const { page: ada } = await openAccount(stage, 'Ada')
  const { id } = await send<{ id: string }>(ada, 'POST', '/api/sets', { title: 'Many' })
  await ada.goto(`/teach/sets/${id}?part=exchange`)
  await ada.locator('input[type=file]').setInputFiles({ name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(manyRows(5000)) })
  const shown = watchProgress(ada)
  const began = performance.now()
  await ada.getByRole('button', { name: 'Read it' }).click()
  await ada.getByText('5,000 questions read', { exact: true }).waitFor({ timeout: 120_000 })
  expect(await ada.getByRole('group').filter({ hasText: 'Rejected' }).innerText()).toMatch(/Line [\d,]+/)
  await ada.getByRole('button', { name: 'Take in 5,000 questions' }).click()
  await ada.getByText('5,000 questions taken in.').first().waitFor({ timeout: 120_000 })
  const seconds = (performance.now() - began) / 1000
  console.log(`5,000 questions read and written through the page in ${seconds.toFixed(1)} s`)
  expect(shown().size).toBeGreaterThan(2)
  expect((await send<{ questions: unknown[] }>(ada, 'GET', `/api/sets/${id}/draft`)).questions).toHaveLength(5000)
})

/** Questions as rows, and one that has no right answer. */
function manyRows(count: number): string {
  const bank = builtInBank().questions.filter(({ kind }) => kind === 'single-choice').map(exchangedFrom)
  const many = Array.from({ length: count }, (_, index) => ({ ...bank[index % bank.length]!, key: `many/${index}` }))
  return `${formats.csv.write(many).text.trimEnd()}\r\nnone-right,single-choice,locks,1,Which of these?,,"one\ntwo",4,row-to-cell,\r\n`
}

/** Collects what the progress line says. */
function watchProgress(page: Page): () => Set<string> {
  const said = new Set<string>()
  const timer = setInterval(async () => {
    for (const text of await page.locator('.progress p').allInnerTexts().catch(() => [])) said.add(text)
  }, 50)
  return () => {
    clearInterval(timer)
    return said
  }
}
