import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { publishSet, send } from './support/classroom.ts'
import { overflow, pictures, settled, violations } from './support/looking.ts'
import { openAccount } from './support/people.ts'
import { openStage } from './support/stage.ts'

const hourMs = 3_600_000

/** A page with a name, and what is done on it before it is looked at. */
interface Sight {
  name: string
  page: Page
  address: string
  open?: (page: Page) => Promise<unknown>
}

const stage = openStage()
let sights: Sight[]
beforeAll(async () => {
  sights = await furnish()
})

it.each(['light', 'dark'] as const)('axe finds nothing on the pages of classes in the %s theme, and none is wider than the window', async (theme) => {
  const found: string[] = []
  for (const { name, page, address, open } of sights) {
    await page.emulateMedia({ colorScheme: theme })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(address)
    await settled(page)
    await open?.(page)
    found.push(...(await violations(page)).map((violation) => `${name}: ${violation}`))
    for (const width of [1280, 390, 320]) {
      await page.setViewportSize({ width, height: 800 })
      if ((await overflow(page)) > 0) found.push(`${name} is wider than ${width} px`)
      if (width > 320) await page.screenshot({ path: `${pictures}/class-${name}-${width}-${theme}.png`, fullPage: !open })
    }
  }
  expect(found).toEqual([])
})

/** A class with two learners, one of whom handed a test in while the other works. */
async function furnish(): Promise<Sight[]> {
  const { page: teacher } = await openAccount(stage, 'Ada')
  const setId = await publishSet(teacher, 'Threads')
  const { id, joinCode } = await send<{ id: string; joinCode: string }>(teacher, 'POST', '/api/classes', { title: 'Operating systems' })
  const [handedIn, working, outside] = await Promise.all([0, 1, 2].map(async () => (await stage.openPage()).page))
  await send(handedIn!, 'POST', '/api/join', { code: joinCode, nickname: 'Alan' })
  await send(working!, 'POST', '/api/join', { code: joinCode, nickname: 'Barbara' })
  const dates = { setId, opensAt: Date.now() - hourMs, dueAt: Date.now() + 48 * hourMs }
  const give = async (more: object) => (await send<{ id: string }>(teacher, 'POST', `/api/classes/${id}/assignments`, { ...dates, ...more })).id
  const practice = await give({ title: 'By heart', practice: {} })
  const test = await give({ title: 'First test', test: { attempts: 2, timeLimitMinutes: 45, keyAt: 'submit' } })
  const done = await attemptOf(handedIn!, test)
  await send(handedIn!, 'POST', `/api/my/attempts/${done.id}/submit`, { revision: done.revision })
  const open = await attemptOf(working!, test)
  const classroom = `/teach/classes/${id}`
  const results = `${classroom}/assignments/${test}`
  const tab = (name: string) => (page: Page) => page.getByRole('tab', { name }).click()
  return [
    { name: 'classroom', page: teacher, address: classroom },
    { name: 'wall', page: teacher, address: classroom, open: (page) => page.getByRole('button', { name: 'Show on the wall' }).click() },
    { name: 'assign', page: teacher, address: `${classroom}/assign` },
    { name: 'change', page: teacher, address: `${results}/edit` },
    { name: 'results', page: teacher, address: results },
    { name: 'results-questions', page: teacher, address: results, open: tab('Questions') },
    { name: 'results-topics', page: teacher, address: results, open: tab('Topics') },
    { name: 'results-learner', page: teacher, address: results, open: (page) => page.getByRole('button', { name: 'Alan' }).click() },
    { name: 'join', page: outside!, address: `/join/${joinCode}` },
    { name: 'join-unknown', page: outside!, address: '/join/ZZZZZZZ' },
    { name: 'no-class', page: outside!, address: '/classes' },
    { name: 'my-classes', page: handedIn!, address: '/classes' },
    { name: 'practice', page: handedIn!, address: `/assignments/${practice}` },
    { name: 'practising', page: handedIn!, address: `/practice?assignment=${practice}` },
    { name: 'test', page: handedIn!, address: `/assignments/${test}` },
    { name: 'attempt', page: working!, address: `/attempts/${open.id}` },
    { name: 'attempt-all', page: working!, address: `/attempts/${open.id}`, open: (page) => page.getByRole('radio', { name: 'All on one page' }).check() },
    { name: 'hand-in', page: working!, address: `/attempts/${open.id}`, open: (page) => page.getByRole('button', { name: 'Hand in' }).click() },
    { name: 'result', page: handedIn!, address: `/attempts/${done.id}` },
  ]
}

const attemptOf = (learner: Page, assignment: string) => send<{ id: string; revision: number }>(learner, 'POST', `/api/my/assignments/${assignment}/attempts`, {})
