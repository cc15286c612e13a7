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
      const writers = Array.from({ length: WRITERS }, () => keepWriting(server.address, sent, acknowledged))
      const enough = acknowledged.length + 5
      while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 5))
      await new Promise((resolve) => setTimeout(resolve, (round * 37) % 60))
      process.kill(server.pid, 'SIGKILL')
      await killed
      await Promise.all(writers)
    }
    const store = openSqliteStore(database)
    expect(store.raw.pragma('integrity_check', { simple: true })).toBe('ok')
    const kept = new Set(store.raw.prepare('select id from marks').pluck().all() as string[])
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect([...kept].filter((id) => !sent.has(id))).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(ROUNDS * 5)
    await store.close()
    console.log(`${acknowledged.length} acknowledged writes over ${ROUNDS} kills, 0 lost`)
  }, 600_000)
})

/** Marks a fact again and again until the server is gone. A mark takes the road of an answer: log, fold, card, one transaction. */
async function keepWriting(address: string, sent: Set<string>, acknowledged: string[]): Promise<void> {
  try {
    const send = await guestOf(address)
    const { next } = await (await send('GET', '/api/practice/next')).json() as { next: { ask: string } }
    for (;;) {
      const markId = randomUUID()
      sent.add(markId)
      const reply = await send('POST', '/api/marks', { markId, kind: 'flag', ask: next.ask, at: Date.now() })
      if (reply.status === 200) acknowledged.push(markId)
      else if (reply.status !== 429) throw new Error(`A write was refused: ${reply.status} ${await reply.text()}`)
    }
  } catch (error) {
    // fetch fails with a TypeError once nobody is there.
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error
  }
}
