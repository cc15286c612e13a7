import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Component } from 'vue'
import { Failure } from '../api/failure.ts'
import { reportUnreachable } from '../composables/use-connection.ts'
import { routes } from '../routes.ts'
import AccountPage from './AccountPage.vue'
import AssignmentFormPage from './AssignmentFormPage.vue'
import AssignmentPage from './AssignmentPage.vue'
import AttemptPage from './AttemptPage.vue'
import ClassesPage from './ClassesPage.vue'
import ClassPage from './ClassPage.vue'
import JoinPage from './JoinPage.vue'
import LibraryPage from './LibraryPage.vue'
import PracticePage from './PracticePage.vue'
import ProgressPage from './ProgressPage.vue'
import ResultsPage from './ResultsPage.vue'
import SetEditorPage from './SetEditorPage.vue'
import SetPage from './SetPage.vue'
import TeachPage from './TeachPage.vue'

const server = vi.hoisted(() => {
  const verb = () => vi.fn<() => Promise<unknown>>()
  return {
    askNext: verb(), fetchProgress: verb(), fetchReviews: verb(), fetchLibrary: verb(), searchQuestions: verb(), fetchMe: verb(), searchSets: verb(), fetchAddedSets: verb(),
    fetchClasses: verb(), fetchClass: verb(), fetchLearners: verb(), fetchAssignments: verb(), fetchAssignment: verb(), fetchExtensions: verb(), fetchAssignable: verb(),
    fetchMyClasses: verb(), fetchMyAssignments: verb(), fetchMyAssignment: verb(), lookAtCode: verb(), fetchAttempt: verb(), fetchResults: verb(), downloadAddress: () => '/file',
    fetchMySets: verb(), fetchSet: verb(), fetchSharedSet: verb(), fetchDraft: verb(), checkSet: verb(),
  }
})
vi.mock('../api/practice.ts', () => server)
vi.mock('../api/progress.ts', () => server)
vi.mock('../api/library.ts', () => server)
vi.mock('../api/sets.ts', () => server)
vi.mock('../api/identity.ts', () => server)
vi.mock('../api/classes.ts', () => server)
vi.mock('../api/assignments.ts', () => server)
vi.mock('../api/assigned.ts', () => server)
vi.mock('../api/assignable.ts', () => server)
vi.mock('../api/joining.ts', () => server)
vi.mock('../api/attempts.ts', () => server)
vi.mock('../api/results.ts', () => server)

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

const at = Date.UTC(2026, 10, 2, 12)
const teacher = { learner: { id: 'a', guest: false, name: 'Ada', email: 'ada@example.org', createdAt: 0 }, settings }
const classroom = { id: 'c', title: 'Operating systems', role: 'owner', archived: false, createdAt: at, joinCode: 'BCD-FGHJ', joinPath: '/join/BCDFGHJ', teachers: [{ id: 'a', name: 'Ada', role: 'owner', you: true }], invitations: [], learners: 0 }
const assignment = {
  id: 'g', classId: 'c', classTitle: 'Operating systems', title: 'First test', instructions: null, style: 'test', set: { id: 's', version: 1, title: 'Threads' }, questions: 1, facts: 1,
  opensAt: at, dueAt: at + 86_400_000, state: 'open', started: 0, learners: 1, withdrawn: false, createdAt: at, now: at, practice: null,
  test: { attempts: 1, timeLimitMinutes: 30, order: 'listed', scoreAt: 'submit', keyAt: 'close' },
}
const given = {
  ...assignment,
  test: { attempts: 1, attemptsUsed: 0, timeLimitMs: 1_800_000, scoreAt: 'submit', keyAt: 'close', score: null, openAttemptId: null, attemptIds: [] },
}
const attempt = {
  id: 't', assignmentId: 'g', title: 'First test', number: 1, state: 'submitted', startedAt: at, endedAt: at + 60_000, deadlineAt: at + 1_800_000, graceMs: 5000, now: at + 60_000, revision: 1,
  questions: [{ place: 0, view: { kind: 'short-answer', prompt: 'What is a mutex?' }, points: 1, work: null, result: null }], score: { points: 0, of: 1, undecided: 0 }, scoreFrom: null, keyFrom: null, graded: true,
}
const results = { assignment, learners: [], questions: [], topics: [] }
const set = {
  id: 's', title: 'Locks and threads', description: '', tags: [], level: null, arrangement: 'order', visibility: 'private', role: 'owner', teachers: [{ id: 'a', name: 'Ada' }], revision: 0, questions: 0,
  publishedVersion: null, publishedAt: null, learners: 0, updatedAt: at, deletedAt: null, copiedFrom: null, slug: 'slug', invitations: [], versions: [],
}
const shared = { ...set, questions: 3, facts: 3, version: 1, publishedAt: at, by: ['Ada'], added: false, examples: [], topics: [], role: null }

/** Each page with the request it stands on, what it shows when there is nothing, and when there is something. */
interface PageCase {
  name: string
  page: Component
  address?: string
  request: Exclude<keyof typeof server, 'downloadAddress'>
  ready: unknown
  shows: string
  empty?: { answer: unknown; shows: string }
}
const pages: PageCase[] = [
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
  { name: 'Teach', page: TeachPage, address: '/teach', request: 'fetchMySets', ready: { sets: [set], invitations: [] }, shows: 'Locks and threads', empty: { answer: { sets: [], invitations: [] }, shows: 'No sets yet' } },
  { name: 'Set for its teachers', page: SetEditorPage, address: '/teach/sets/s', request: 'fetchSet', ready: set, shows: 'Locks and threads' },
  { name: 'Set for learners', page: SetPage, address: '/sets/s', request: 'fetchSharedSet', ready: shared, shows: 'Add to my practice' },
  { name: 'Class', page: ClassPage, address: '/teach/classes/c', request: 'fetchClass', ready: classroom, shows: 'BCD-FGHJ' },
  { name: 'Assignment form', page: AssignmentFormPage, address: '/teach/classes/c/assign', request: 'fetchAssignable', ready: [{ id: 's', title: 'Threads', questions: 3 }], shows: 'Give to the class' },
  { name: 'Results', page: ResultsPage, address: '/teach/classes/c/assignments/g', request: 'fetchResults', ready: results, shows: 'Nobody is in the class yet.' },
  {
    name: 'Classes of a learner',
    page: ClassesPage,
    address: '/classes',
    request: 'fetchMyClasses',
    ready: [{ id: 'c', title: 'Operating systems', teachers: ['Ada'], nickname: 'Alan', archived: false, joinedAt: at, assignments: 1 }],
    shows: 'Operating systems',
    empty: { answer: [], shows: 'You are in no class yet' },
  },
  { name: 'Join', page: JoinPage, address: '/join/BCDFGHJ', request: 'lookAtCode', ready: { title: 'Operating systems', teachers: ['Ada'], joined: false, nickname: null }, shows: 'A class of Ada.' },
  { name: 'Assignment', page: AssignmentPage, address: '/assignments/g', request: 'fetchMyAssignment', ready: given, shows: 'Start' },
  { name: 'Test', page: AttemptPage, address: '/attempts/t', request: 'fetchAttempt', ready: attempt, shows: '0 of 1 point' },
]

/** What a page needs beside the request it is tried with. */
const beside: Partial<Record<keyof typeof server, unknown>> = {
  fetchClass: classroom, fetchLearners: [], fetchAssignments: [], fetchAssignable: [], fetchAssignment: assignment, fetchExtensions: [], fetchMyAssignments: [], fetchClasses: [],
  fetchDraft: { revision: 0, order: [], questions: [], removed: [] }, checkSet: { revision: 0, complaints: [], checked: 0 }, fetchMe: teacher, fetchMySets: { sets: [], invitations: [] },
}

beforeEach(() => {
  for (const verb of Object.values(server)) if (vi.isMockFunction(verb)) verb.mockReset().mockReturnValue(new Promise(() => {}))
  server.fetchReviews.mockResolvedValue([])
})

/** Everything but the request that is tried answers. */
function answerBeside({ address, request }: PageCase) {
  if (address === undefined) return
  for (const [name, answer] of Object.entries(beside)) {
    const verb = server[name as PageCase['request']]
    if (name !== request) verb.mockResolvedValue(answer)
  }
}

async function open(page: Component, address = '/about') {
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(address)
  const shown = mount(page, { global: { plugins: [createPinia(), router] }, attachTo: document.body })
  await flushPromises()
  return shown
}

describe.each(pages)('$name', (tried) => {
  const { page, address, request, ready, shows } = tried
  beforeEach(() => answerBeside(tried))

  it('while loading shows where things will be, and says nothing aloud yet', async () => {
    const shown = await open(page, address)
    expect(shown.find('[aria-busy=true]').exists()).toBe(true)
    expect(shown.find('.skeleton').attributes('aria-hidden')).toBe('true')
    expect(shown.find('[role=status]').text()).toBe('')
    shown.unmount()
  })

  it('after an error says what happened and what is safe, and tries again', async () => {
    server[request].mockRejectedValueOnce(new Failure('server/failed', 500, 'The server made a mistake.'))
    const shown = await open(page, address)
    const alert = shown.find('[role=alert]')
    expect(alert.text()).toContain('The server made a mistake.')
    expect(alert.text()).toMatch(/saved|is kept|Nothing was changed/)
    server[request].mockResolvedValueOnce(ready)
    await alert.find('button').trigger('click')
    await vi.waitFor(() => expect(shown.text()).toContain(shows))
    shown.unmount()
  })

  it('shows what there is', async () => {
    server[request].mockResolvedValue(ready)
    const shown = await open(page, address)
    await vi.waitFor(() => expect(shown.text()).toContain(shows))
    expect(shown.findAll('h1')).toHaveLength(1)
    shown.unmount()
  })
})

it.each(pages.filter(({ empty }) => empty))('$name with nothing to show says what to do first', async (tried) => {
  const { page, address, request, empty } = tried
  answerBeside(tried)
  server[request].mockResolvedValue(empty!.answer)
  const shown = await open(page, address)
  await vi.waitFor(() => expect(shown.text()).toContain(empty!.shows))
  expect(shown.find('a.button, form button').exists()).toBe(true)
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
