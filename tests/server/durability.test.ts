import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '@interleave/api/store'
import { guestOf, newDatabase, startServer } from './running-server.ts'

const ROUNDS = 50
/** Answers under way at once in every round. */
const WRITERS = 6

describe('a server that is killed while answers come in', () => {
  it(`loses no acknowledged answer and opens clean, ${ROUNDS} times`, async () => {
    const database = newDatabase()
    const acknowledged: string[] = []
    const sent = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      const server = await startServer({ database })
      const killed = once(server.child, 'exit')
      const writers = Array.from({ length: WRITERS }, () => keepAnswering(server.address, sent, acknowledged))
      const enough = acknowledged.length + 5
      while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 5))
      await new Promise((resolve) => setTimeout(resolve, (round * 37) % 60))
      process.kill(server.pid, 'SIGKILL')
      await killed
      await Promise.all(writers)
    }
    const store = openSqliteStore(database)
    expect(store.raw.pragma('integrity_check', { simple: true })).toBe('ok')
    const kept = new Set(store.raw.prepare('select id from reviews').pluck().all() as string[])
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect([...kept].filter((id) => !sent.has(id))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(ROUNDS * 5)
    await store.close()
    console.log(`${acknowledged.length} acknowledged answers over ${ROUNDS} kills, 0 lost`)
  }, 600_000)
})

/** Answers one question again and again until the server is gone. */
async function keepAnswering(address: string, sent: Set<string>, acknowledged: string[]): Promise<void> {
  try {
    const send = await guestOf(address)
    const { ask, chosen } = await singleChoice(send)
    for (;;) {
      const reviewId = randomUUID()
      sent.add(reviewId)
      const reply = await send('POST', '/api/reviews', { reviewId, ask, answer: { kind: 'single-choice', chosen }, answeredAt: Date.now() })
      if (reply.status === 200) acknowledged.push(reviewId)
      else if (reply.status !== 429) throw new Error(`An answer was refused: ${reply.status} ${await reply.text()}`)
    }
  } catch (error) {
    // fetch fails with a TypeError once nobody is there.
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error
  }
}

/** A question with one choice, and its first option. */
async function singleChoice(send: Awaited<ReturnType<typeof guestOf>>): Promise<{ ask: string; chosen: string }> {
  let after = ''
  for (let tries = 0; tries < 40; tries += 1) {
    const { next } = await (await send('GET', `/api/practice/next${after}`)).json() as { next: { ask: string; view: { kind: string; options?: { id: string }[] } } }
    if (next.view.kind === 'single-choice') return { ask: next.ask, chosen: next.view.options![0]!.id }
    after = `?after=${encodeURIComponent(next.ask)}`
  }
  throw new Error('no question with one choice came up')
}
