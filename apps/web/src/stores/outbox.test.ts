import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it, vi } from 'vitest'
import { Failure } from '../api/failure.ts'
import { inMemory } from '../api/outbox-place.ts'
import type { KeptAnswer, OutboxPlace } from '../api/outbox-place.ts'
import { useOutbox } from './outbox.ts'

const server = vi.hoisted(() => ({ send: vi.fn<(kept: KeptAnswer) => Promise<unknown>>(), place: undefined as unknown }))
vi.mock('../api/practice.ts', () => ({ sendAnswer: server.send }))
vi.mock('../api/outbox-place.ts', async (original) => ({ ...(await original<object>()), openOutbox: async () => server.place }))

const given = { ask: 'sealed', answer: { kind: 'single-choice', chosen: 'o1' }, guessed: false, elapsedMs: 1200 } as const
const unreachable = new Failure('unreachable', 0, 'No answer.')
const refusal = new Failure('answer/refused', 422, 'Does not fit.')
let place: OutboxPlace

beforeEach(() => {
  setActivePinia(createPinia())
  place = inMemory()
  server.place = place
  server.send.mockReset()
})

it('an answer is written down before it is sent and crossed out after', async () => {
  server.send.mockImplementation(async () => {
    expect(await place.counts()).toEqual({ waiting: 1, refused: 0 })
    return { grade: 'x' }
  })
  const outbox = useOutbox()
  expect(await outbox.submit(given)).toEqual({ grade: 'x' })
  expect(await place.counts()).toEqual({ waiting: 0, refused: 0 })
  expect(outbox.waiting).toBe(0)
})

it('an answer that finds no server waits, and goes out later under the same id', async () => {
  server.send.mockRejectedValueOnce(unreachable)
  const outbox = useOutbox()
  expect(await outbox.submit(given)).toBeUndefined()
  expect(outbox.waiting).toBe(1)

  server.send.mockResolvedValue({})
  await outbox.drain()
  const [first, second] = server.send.mock.calls.map(([kept]) => kept)
  expect(second).toEqual(first)
  expect(outbox.waiting).toBe(0)
})

it('what waits goes out in the order it was given, and stops at the first that finds no server', async () => {
  server.send.mockRejectedValue(unreachable)
  const outbox = useOutbox()
  const clock = vi.spyOn(Date, 'now')
  for (let at = 0; at < 3; at += 1) {
    clock.mockReturnValue(1_000 + at)
    await outbox.submit({ ...given, elapsedMs: at })
  }
  clock.mockRestore()
  server.send.mockReset()
  server.send.mockResolvedValueOnce({}).mockRejectedValueOnce(new Failure('server/busy', 503, 'Busy.'))
  await outbox.drain()
  expect(server.send.mock.calls.map(([kept]) => kept.elapsedMs)).toEqual([0, 1])
  expect(outbox.waiting).toBe(2)
})

it('an answer that is refused at once is reported and not kept', async () => {
  server.send.mockRejectedValue(refusal)
  const outbox = useOutbox()
  await expect(outbox.submit(given)).rejects.toBe(refusal)
  expect(await place.counts()).toEqual({ waiting: 0, refused: 0 })
})

it('a kept answer that is refused later is never sent again, does not hold up the others, and can be given up', async () => {
  server.send.mockRejectedValue(unreachable)
  const outbox = useOutbox()
  await outbox.submit(given)
  await outbox.submit(given)
  server.send.mockReset()
  server.send.mockRejectedValueOnce(refusal).mockResolvedValueOnce({})
  await outbox.drain()
  expect([outbox.waiting, outbox.refused]).toEqual([0, 1])
  await outbox.drain()
  expect(server.send).toHaveBeenCalledTimes(2)
  await outbox.forgetRefused()
  expect(outbox.refused).toBe(0)
})

it('two drains at once send each answer once', async () => {
  server.send.mockRejectedValueOnce(unreachable)
  const outbox = useOutbox()
  await outbox.submit(given)
  server.send.mockReset()
  server.send.mockResolvedValue({})
  await Promise.all([outbox.drain(), outbox.drain()])
  expect(server.send).toHaveBeenCalledOnce()
})
