import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Failure } from '../api/failure.ts'
import { usePractice } from './use-practice.ts'

const server = vi.hoisted(() => ({
  askNext: vi.fn<(scope: object, after?: string) => Promise<object>>(),
  fetchRubric: vi.fn<(ask: string, text: string) => Promise<object>>(),
  undoLast: vi.fn<() => Promise<object>>(),
  undoReview: vi.fn<(id: string) => Promise<object>>(),
  markFact: vi.fn<(ask: string, kind: string, note?: string) => Promise<object>>(),
  submit: vi.fn<(given: object) => Promise<object | undefined>>(),
  startAsGuest: vi.fn<() => Promise<void>>(),
}))
vi.mock('../api/practice.ts', () => server)
vi.mock('../api/identity.ts', () => server)
vi.mock('../stores/outbox.ts', () => ({ useOutbox: () => ({ submit: server.submit }) }))

const counts = { due: 2, newLeft: 3, doneToday: 0 }
const question = (ask: string, kind = 'single-choice') => ({
  ask,
  topic: 't',
  topicTitle: 'T',
  view: kind === 'recall' ? { kind, prompt: 'Explain.' } : { kind, prompt: 'Which?', options: [{ id: 'o1', text: 'a' }] },
})
const coming = (ask: string, kind?: string) => ({ next: question(ask, kind), counts, nextDueAt: null })
const word = (more: object = {}) => ({ grade: { correct: true }, review: { id: 'r1' }, counts: { ...counts, doneToday: 1 }, nextDueAt: 1, ...more })
const choice = { kind: 'single-choice', chosen: 'o1' } as const

beforeEach(() => {
  setActivePinia(createPinia())
  for (const verb of Object.values(server)) verb.mockReset()
})

function sitting() {
  return usePractice(() => ({}), () => Promise.resolve())
}

async function asking(...asks: string[]) {
  for (const ask of asks) server.askNext.mockResolvedValueOnce(coming(ask))
  const practice = sitting()
  await practice.next()
  return practice
}

describe('one question', () => {
  it('is asked, answered, judged; the next is fetched meanwhile and shown without asking again', async () => {
    const practice = await asking('a1', 'a2')
    expect(practice.isReady.value).toBe(false)
    practice.answer.value = choice
    expect(practice.isReady.value).toBe(true)
    server.submit.mockResolvedValue(word())
    await practice.check()
    expect(practice.phase.value).toMatchObject({ name: 'judged' })
    expect(practice.counts.value?.doneToday).toBe(1)
    expect(server.askNext).toHaveBeenLastCalledWith({}, 'a1')
    await practice.next()
    expect(practice.asked.value?.ask).toBe('a2')
    expect(practice.answer.value).toBeUndefined()
    expect(server.askNext).toHaveBeenCalledTimes(2)
  })

  it('is not sent before it is whole', async () => {
    const practice = await asking('a1')
    await practice.check()
    expect(server.submit).not.toHaveBeenCalled()
  })

  it('that is refused can be answered again, and says why', async () => {
    const practice = await asking('a1')
    practice.answer.value = choice
    const refusal = new Failure('answer/refused', 422, 'No.')
    server.submit.mockRejectedValue(refusal)
    await practice.check()
    expect(practice.phase.value.name).toBe('asking')
    expect(practice.problem.value).toBe(refusal)
  })

  it('that cannot be sent is kept', async () => {
    const practice = await asking('a1')
    practice.answer.value = choice
    server.submit.mockResolvedValue(undefined)
    await practice.check()
    expect(practice.phase.value.name).toBe('kept')
  })

  it('to recall is handed in twice: words for the points, then words and points', async () => {
    server.askNext.mockResolvedValueOnce(coming('a1', 'recall'))
    const practice = sitting()
    await practice.next()
    practice.answer.value = { kind: 'recall', text: 'It copies.', met: [] }
    server.fetchRubric.mockResolvedValue({ points: [], modelAnswer: '' })
    await practice.check()
    expect(server.fetchRubric).toHaveBeenCalledWith('a1', 'It copies.')
    expect(server.submit).not.toHaveBeenCalled()
    expect(practice.needsRubric.value).toBe(false)
    server.submit.mockResolvedValue(word())
    await practice.check()
    expect(server.submit).toHaveBeenCalledOnce()
  })
})

it('says when nothing is left, and when nothing can be had', async () => {
  server.askNext.mockResolvedValueOnce({ next: null, counts, nextDueAt: 99 })
  const practice = sitting()
  await practice.next()
  expect(practice.phase.value).toEqual({ name: 'done', nextDueAt: 99 })
  server.askNext.mockRejectedValueOnce(new Failure('unreachable', 0, ''))
  await practice.next()
  expect(practice.phase.value.name).toBe('failed')
})

it('starts whoever comes without a session as a guest', async () => {
  server.askNext.mockRejectedValueOnce(new Failure('identity/none', 401, '')).mockResolvedValueOnce(coming('a1'))
  const practice = sitting()
  await practice.next()
  expect(server.startAsGuest).toHaveBeenCalledOnce()
  expect(practice.asked.value?.ask).toBe('a1')
})

it('undo brings the question back in a fresh variant, and drops what was fetched ahead', async () => {
  const practice = await asking('a1', 'a2')
  practice.answer.value = choice
  server.submit.mockResolvedValue(word())
  await practice.check()
  server.undoLast.mockResolvedValueOnce({ undone: [{ id: 'r1' }], next: question('a1-again'), counts })
  expect(await practice.undo()).toBe(true)
  expect(practice.asked.value?.ask).toBe('a1-again')
  server.undoLast.mockResolvedValueOnce({ undone: [], next: null, counts })
  expect(await practice.undo()).toBe(false)
})

it('"I guessed" goes with the answer; after the verdict the answer is taken back and given as a guess', async () => {
  const practice = await asking('a1', 'a2', 'a3')
  practice.answer.value = choice
  server.submit.mockResolvedValue(word())
  await practice.check()
  await practice.toggleGuessed()
  expect(server.undoReview).toHaveBeenCalledWith('r1')
  expect(server.submit).toHaveBeenLastCalledWith(expect.objectContaining({ ask: 'a1', guessed: true }))
  expect(practice.phase.value.name).toBe('judged')
})

it('setting a question aside goes on; flagging it stays', async () => {
  const practice = await asking('a1', 'a2')
  await practice.mark('flag', 'odd')
  expect(practice.asked.value?.ask).toBe('a1')
  await practice.mark('suspend')
  expect(server.markFact).toHaveBeenLastCalledWith('a1', 'suspend', undefined)
  expect(practice.asked.value?.ask).toBe('a2')
})
