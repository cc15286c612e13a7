import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Component } from 'vue'
import { Failure } from '../api/failure.ts'
import { reportUnreachable } from '../composables/use-connection.ts'
import { routes } from '../routes.ts'
import AccountPage from './AccountPage.vue'
import LibraryPage from './LibraryPage.vue'
import PracticePage from './PracticePage.vue'
import ProgressPage from './ProgressPage.vue'

const server = vi.hoisted(() => {
  const verb = () => vi.fn<() => Promise<unknown>>()
  return { askNext: verb(), fetchProgress: verb(), fetchReviews: verb(), fetchLibrary: verb(), searchQuestions: verb(), fetchMe: verb(), searchSets: verb(), fetchAddedSets: verb() }
})
vi.mock('../api/practice.ts', () => server)
vi.mock('../api/progress.ts', () => server)
vi.mock('../api/library.ts', () => server)
vi.mock('../api/sets.ts', () => server)
vi.mock('../api/identity.ts', () => server)

const counts = { due: 0, newLeft: 0, doneToday: 3 }
const settings = { desiredRetention: 0.9, dayStartHour: 4, timeZone: 'UTC', newPerDay: 20, keepAnswerTime: true, shortcuts: true }
const retention = { n: 0, predicted: null, observed: null, observedCorrected: null, auc: null, logLoss: null, baselineLogLoss: null, bins: [] }
const progress = {
  counts,
  reviews: 12,
  forecast: [{ date: '2026-03-12', due: 4 }],
  retention,
  heatmap: [{ date: '2026-03-12', reviews: 12, correct: 9 }],
  topics: [{ topic: 'locks', title: 'Locks', facts: 10, met: 4, recallNow: 0.9, durabilityDays: 9, durable: 1 }],
  misconceptions: [{ misconceptionId: 'x', belief: 'A lock protects data.', rule: 'It keeps others out.', shown: 2, lastShownAt: 0, cleared: true }],
}
const library = { sets: [], topics: [{ id: 'locks', title: 'Locks', facts: 10, questions: 14, met: 2 }], facts: 10, questions: 14 }

/** Each page with the request it stands on, what it shows when there is nothing, and when there is something. */
const pages: { name: string; page: Component; request: keyof typeof server; ready: unknown; shows: string; empty?: { answer: unknown; shows: string } }[] = [
  {
    name: 'Practice',
    page: PracticePage,
    request: 'askNext',
    ready: { next: { ask: 'a', topic: 't', topicTitle: 'Locks', view: { kind: 'short-answer', prompt: 'What is a mutex?' } }, counts, nextDueAt: null },
    shows: 'What is a mutex?',
    empty: { answer: { next: null, counts, nextDueAt: Date.now() + 9 * 86_400_000 }, shows: 'The next question comes back in about 9 days.' },
  },
  { name: 'Progress', page: ProgressPage, request: 'fetchProgress', ready: progress, shows: 'A lock protects data.', empty: { answer: { ...progress, reviews: 0 }, shows: 'Nothing to show yet' } },
  { name: 'Library', page: LibraryPage, request: 'fetchLibrary', ready: library, shows: '2 of 10 met' },
  { name: 'Account', page: AccountPage, request: 'fetchMe', ready: { learner: { id: 'l', guest: true, name: 'Guest', email: null, createdAt: 0 }, settings }, shows: 'You practise as a guest' },
]

beforeEach(() => {
  for (const verb of Object.values(server)) verb.mockReset().mockReturnValue(new Promise(() => {}))
  server.fetchReviews.mockResolvedValue([])
})

async function open(page: Component) {
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push('/about')
  const shown = mount(page, { global: { plugins: [createPinia(), router] }, attachTo: document.body })
  await flushPromises()
  return shown
}

describe.each(pages)('$name', ({ page, request, ready, shows }) => {
  it('while loading shows where things will be, and says nothing aloud yet', async () => {
    const shown = await open(page)
    expect(shown.find('[aria-busy=true]').exists()).toBe(true)
    expect(shown.find('.skeleton').attributes('aria-hidden')).toBe('true')
    expect(shown.find('[role=status]').text()).toBe('')
    shown.unmount()
  })

  it('after an error says what happened and what is safe, and tries again', async () => {
    server[request].mockRejectedValueOnce(new Failure('server/failed', 500, 'The server made a mistake.'))
    const shown = await open(page)
    const alert = shown.find('[role=alert]')
    expect(alert.text()).toContain('The server made a mistake.')
    expect(alert.text()).toContain('saved')
    server[request].mockResolvedValueOnce(ready)
    await alert.find('button').trigger('click')
    await vi.waitFor(() => expect(shown.text()).toContain(shows))
    shown.unmount()
  })

  it('shows what there is', async () => {
    server[request].mockResolvedValue(ready)
    const shown = await open(page)
    await vi.waitFor(() => expect(shown.text()).toContain(shows))
    expect(shown.findAll('h1')).toHaveLength(1)
    shown.unmount()
  })
})

it.each(pages.filter(({ empty }) => empty))('$name with nothing to show says what to do first', async ({ page, request, empty }) => {
  server[request].mockResolvedValue(empty!.answer)
  const shown = await open(page)
  await vi.waitFor(() => expect(shown.text()).toContain(empty!.shows))
  expect(shown.find('a.button').exists()).toBe(true)
  shown.unmount()
})

it.each([
  [new Failure('library/unknown', 404, 'There is no such library.'), ['Home']],
  [new Failure('identity/guest', 403, 'This needs an account.'), ['Sign up', 'Sign in']],
])('where trying again cannot help, it is not offered: %s', async (failure, offered) => {
  server.fetchLibrary.mockRejectedValue(failure)
  const shown = await open(LibraryPage)
  const alert = shown.find('[role=alert]')
  expect(alert.text()).toContain(failure.message)
  expect(alert.findAll('a, button').map((way) => way.text())).toEqual(offered)
  shown.unmount()
})

it('without a connection the same place says so', async () => {
  vi.stubGlobal('fetch', vi.fn<typeof fetch>().mockRejectedValue(new TypeError('offline')))
  server.fetchLibrary.mockRejectedValue(new Failure('unreachable', 0, 'The server cannot be reached.'))
  reportUnreachable()
  const shown = await open(LibraryPage)
  await vi.waitFor(() => expect(shown.find('[role=alert]').text()).toContain('The library needs a connection'))
  shown.unmount()
  vi.unstubAllGlobals()
})
