import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import type { Answer } from '@interleave/content/page'
import { Failure } from '../api/failure.ts'
import type { Attempt } from '../api/attempts.ts'
import { useAttempt } from './use-attempt.ts'

const server = vi.hoisted(() => ({ fetchAttempt: vi.fn<() => Promise<unknown>>(), saveWork: vi.fn<(id: string, place: number, edit: Sent) => Promise<unknown>>(), submitAttempt: vi.fn<(id: string, revision: number) => Promise<unknown>>() }))
vi.mock('../api/attempts.ts', () => server)

interface Sent { saveId: string; revision: number; answer: Answer | null; elapsedMs: number }
interface Kept { revision: number; answer: Answer | null; elapsedMs: number; savedAt: number }

const minute = 60_000
const option = (id: string) => ({ id, text: id })
const single = (chosen: string): Answer => ({ kind: 'single-choice', chosen })
const match = (pairs: Record<string, string>): Answer => ({ kind: 'match', pairs })
const views = [
  { kind: 'single-choice', prompt: 'Which?', options: ['a', 'b'].map(option) },
  { kind: 'match', prompt: 'Match', leftLabel: 'l', rightLabel: 'r', lefts: ['l1', 'l2'].map(option), rights: ['r1', 'r2'].map(option) },
]

/** A server with one attempt: work by place, each save one revision on. */
function openServer({ endsIn = 30 * minute, ahead = 0 } = {}) {
  const kept = new Map<number, Kept>()
  let revision = 0
  let state: 'open' | 'submitted' | 'closed' = 'open'
  const startedAt = Date.now() + ahead
  const now = () => Date.now() + ahead
  const attempt = () => ({
    id: 'attempt', assignmentId: 'assignment', title: 'Locks', number: 1, state, startedAt, endedAt: null, deadlineAt: startedAt + endsIn, graceMs: 5_000, now: now(), revision,
    questions: views.map((view, at) => ({ place: at + 1, view, points: 1, work: kept.get(at + 1) ?? null, result: null })), score: null, scoreFrom: null, keyFrom: null, graded: true,
  })
  function save(place: number, sent: Omit<Sent, 'saveId'>) {
    if (state !== 'open') throw new Failure('attempt/over', 409, 'It is over.')
    if ((kept.get(place)?.revision ?? 0) !== sent.revision) throw new Failure('work/stale', 409, 'Another tab was faster.')
    revision += 1
    const work = { revision: sent.revision + 1, answer: sent.answer, elapsedMs: sent.elapsedMs, savedAt: now() }
    kept.set(place, work)
    return { work, revision, deadlineAt: startedAt + endsIn, now: now() }
  }
  server.fetchAttempt.mockImplementation(async () => attempt())
  server.saveWork.mockImplementation(async (_, place, sent) => save(place, sent))
  server.submitAttempt.mockImplementation(async (_, known) => {
    if (known !== revision) throw new Failure('work/stale', 409, 'It moved on.')
    state = 'submitted'
    return attempt()
  })
  return { attempt: () => attempt() as unknown as Attempt, save, kept, end: (how: 'submitted' | 'closed') => (state = how), answerOf: (place: number) => kept.get(place)?.answer }
}

let scope = effectScope()
const sit = (given: Attempt) => scope.run(() => useAttempt(given))!
const pause = () => vi.advanceTimersByTimeAsync(700)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'] })
  scope = effectScope()
  localStorage.clear()
})
afterEach(() => {
  scope.stop()
  vi.useRealTimers()
})

describe('saving', () => {
  it('waits for a pause, sends the latest only, and leaves nothing on the device', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    here.edit(1, single('a'))
    await vi.advanceTimersByTimeAsync(300)
    here.edit(1, single('b'))
    expect(here.unsaved.value).toHaveLength(1)
    await pause()
    expect(server.saveWork).toHaveBeenCalledTimes(1)
    expect(there.answerOf(1)).toEqual(single('b'))
    expect(here.unsaved.value).toHaveLength(0)
    expect(localStorage.length).toBe(0)
  })

  it('keeps what is only begun on the device, and does not call it answered', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    here.edit(2, match({ l1: 'r1' }))
    await pause()
    expect(server.saveWork).not.toHaveBeenCalled()
    expect(here.unanswered.value.map(({ place }) => place)).toEqual([1, 2])
    scope.stop()
    scope = effectScope()
    expect(sit(there.attempt()).answerAt(2)).toEqual(match({ l1: 'r1' }))
  })

  it('an answer that is half taken back is no answer on the server, and still half there here', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    here.edit(2, match({ l1: 'r1', l2: 'r2' }))
    await pause()
    here.edit(2, match({ l1: 'r1' }))
    await pause()
    expect(there.answerOf(2)).toBeNull()
    expect(here.answerAt(2)).toEqual(match({ l1: 'r1' }))
    here.edit(2, match({ l1: 'r1', l2: 'r2' }))
    await pause()
    expect(there.answerOf(2)).toEqual(match({ l1: 'r1', l2: 'r2' }))
  })

  it('counts the time on a question, over saves', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    here.lookAt(1)
    await vi.advanceTimersByTimeAsync(5_000)
    here.edit(1, single('a'))
    await pause()
    here.lookAt(2)
    await vi.advanceTimersByTimeAsync(60_000)
    here.lookAt(1)
    await vi.advanceTimersByTimeAsync(3_300)
    here.edit(1, single('b'))
    await pause()
    expect(there.kept.get(1)!.elapsedMs).toBe(9_000)
  })
})

describe('a lost connection', () => {
  it('loses nothing: kept, said, sent when it is back', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    server.saveWork.mockRejectedValueOnce(new Failure('unreachable', 0, 'away')).mockRejectedValueOnce(new Failure('unreachable', 0, 'away'))
    here.edit(1, single('a'))
    await pause()
    expect([here.waiting.value, localStorage.length]).toEqual([true, 1])
    await vi.advanceTimersByTimeAsync(10_000)
    expect(here.waiting.value).toBe(false)
    expect(there.answerOf(1)).toEqual(single('a'))
  })

  it('nothing is lost with the page either', async () => {
    const there = openServer()
    server.saveWork.mockRejectedValueOnce(new Failure('unreachable', 0, 'away'))
    sit(there.attempt()).edit(1, single('a'))
    await pause()
    scope.stop()
    scope = effectScope()
    const again = sit(there.attempt())
    expect(again.answerAt(1)).toEqual(single('a'))
    await pause()
    expect(there.answerOf(1)).toEqual(single('a'))
  })

  it('does not hand in what could not be saved', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    server.saveWork.mockRejectedValue(new Failure('unreachable', 0, 'away'))
    here.edit(1, single('a'))
    await expect(here.submit()).rejects.toMatchObject({ code: 'attempt/unsaved' })
    expect(here.answerAt(1)).toEqual(single('a'))
    expect(server.submitAttempt).not.toHaveBeenCalled()
  })
})

describe('two tabs', () => {
  it('the slower one sees what was saved, keeps its own at hand, and may insist', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    there.save(1, { revision: 0, answer: single('a'), elapsedMs: 1 })
    here.edit(1, single('b'))
    await pause()
    expect(here.answerAt(1)).toEqual(single('a'))
    expect(here.overtaken.get(1)).toEqual(single('b'))
    expect(there.answerOf(1)).toEqual(single('a'))
    await expect(here.submit()).rejects.toMatchObject({ code: 'attempt/overtaken' })
    here.resolve(1, true)
    await pause()
    expect(there.answerOf(1)).toEqual(single('b'))
    expect(here.overtaken.size).toBe(0)
  })

  it('both choosing the same is no conflict', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    there.save(1, { revision: 0, answer: single('a'), elapsedMs: 1 })
    here.edit(1, single('a'))
    await pause()
    expect([here.overtaken.size, here.unsaved.value.length]).toEqual([0, 0])
  })

  it('a tab that missed answers does not hand in over them', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    there.save(2, { revision: 0, answer: match({ l1: 'r1', l2: 'r2' }), elapsedMs: 1 })
    await expect(here.submit()).rejects.toMatchObject({ code: 'attempt/overtaken' })
    expect(here.answerAt(2)).toEqual(match({ l1: 'r1', l2: 'r2' }))
    await here.submit()
    expect(here.attempt.value.state).toBe('submitted')
  })

  it('handed in elsewhere ends it here', async () => {
    const there = openServer()
    const here = sit(there.attempt())
    there.end('submitted')
    here.edit(1, single('a'))
    await pause()
    expect([here.isOpen.value, here.attempt.value.state, localStorage.length]).toEqual([false, 'submitted', 0])
  })
})

describe('time', () => {
  it.each([-3 * 60 * minute, 0, 26 * 60 * minute])('is the server’s, however wrong this device’s clock is (%d ms)', async (ahead) => {
    const there = openServer({ ahead, endsIn: 10 * minute })
    const here = sit(there.attempt())
    expect(Math.round(here.msLeft.value / minute)).toBe(10)
    await vi.advanceTimersByTimeAsync(4 * minute)
    expect(Math.round(here.msLeft.value / minute)).toBe(6)
  })

  it('at the end saves within the grace, then takes the server’s word', async () => {
    const there = openServer({ endsIn: minute })
    const here = sit(there.attempt())
    await vi.advanceTimersByTimeAsync(minute)
    here.edit(1, single('a'))
    const closed = here.close()
    await vi.advanceTimersByTimeAsync(1_000)
    expect(there.answerOf(1)).toEqual(single('a'))
    there.end('closed')
    await vi.advanceTimersByTimeAsync(6_000)
    await closed
    expect([here.isOpen.value, here.attempt.value.state]).toEqual([false, 'closed'])
  })
})

it('an answer the server refuses is said so and not sent again', async () => {
  const there = openServer()
  const here = sit(there.attempt())
  server.saveWork.mockReset().mockRejectedValue(new Failure('answer/refused', 422, 'It does not fit.'))
  here.edit(1, single('a'))
  await pause()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(server.saveWork).toHaveBeenCalledTimes(1)
  expect(here.problem.value).toMatchObject({ code: 'answer/refused' })
})
