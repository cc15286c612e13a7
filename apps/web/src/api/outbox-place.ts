import { openDB } from 'idb'
import type { DBSchema } from 'idb'
import type { Answer } from '@interleave/content/page'

/** An answer as it is kept until the server has taken it. `refused`: the server will never take it. */
export interface KeptAnswer {
  reviewId: string
  ask: string
  answer: Answer
  guessed: boolean
  elapsedMs: number
  /** Milliseconds since 1970, by this device's clock. */
  answeredAt: number
  state: 'waiting' | 'refused'
}

/** Where unsent answers stay; a browser that keeps nothing gets one that lasts as long as the page. */
export interface OutboxPlace {
  put(kept: KeptAnswer): Promise<void>
  remove(reviewId: string): Promise<void>
  removeRefused(): Promise<void>
  /** Oldest first: the ids begin with their time. */
  waiting(): Promise<KeptAnswer[]>
  counts(): Promise<{ waiting: number; refused: number }>
}

interface Schema extends DBSchema {
  answers: { key: string; value: KeptAnswer; indexes: { state: string } }
}

export async function openOutbox(): Promise<OutboxPlace> {
  try {
    return await inIndexedDb()
  } catch {
    return inMemory()
  }
}

async function inIndexedDb(): Promise<OutboxPlace> {
  const db = await openDB<Schema>('interleave', 1, {
    upgrade(fresh) {
      fresh.createObjectStore('answers', { keyPath: 'reviewId' }).createIndex('state', 'state')
    },
  })
  return {
    put: async (kept) => void (await db.put('answers', kept)),
    remove: (reviewId) => db.delete('answers', reviewId),
    async removeRefused() {
      for (const reviewId of await db.getAllKeysFromIndex('answers', 'state', 'refused')) await db.delete('answers', reviewId)
    },
    waiting: () => db.getAllFromIndex('answers', 'state', 'waiting'),
    counts: async () => ({
      waiting: await db.countFromIndex('answers', 'state', 'waiting'),
      refused: await db.countFromIndex('answers', 'state', 'refused'),
    }),
  }
}

/** The same place without a disk. */
export function inMemory(): OutboxPlace {
  const kept = new Map<string, KeptAnswer>()
  const inState = (state: KeptAnswer['state']) => [...kept.values()].filter((each) => each.state === state)
  return {
    put: async (answer) => void kept.set(answer.reviewId, structuredClone(answer)),
    remove: async (reviewId) => void kept.delete(reviewId),
    removeRefused: async () => {
      for (const { reviewId } of inState('refused')) kept.delete(reviewId)
    },
    waiting: async () => inState('waiting').toSorted((a, b) => (a.reviewId < b.reviewId ? -1 : 1)),
    counts: async () => ({ waiting: inState('waiting').length, refused: inState('refused').length }),
  }
}
