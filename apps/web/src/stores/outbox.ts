import { defineStore } from 'pinia'
import { ref } from 'vue'
import { Failure } from '../api/failure.ts'
import { sendAnswer } from '../api/practice.ts'
import type { Judged } from '../api/practice.ts'
import type { KeptAnswer, OutboxPlace } from '../api/outbox-place.ts'
import { onReconnect } from '../composables/use-connection.ts'
import { freshId } from '../composables/fresh-id.ts'

/**
 * Answers on their way. Each is written down here first, under the review id that makes sending it twice harmless, and crossed
 * out only when the server has said what became of it.
 */
export const useOutbox = defineStore('outbox', () => {
  const waiting = ref(0)
  const refused = ref(0)
  let opened: Promise<OutboxPlace> | undefined
  let draining: Promise<void> | undefined

  const place = () => (opened ??= import('../api/outbox-place.ts').then(({ openOutbox }) => openOutbox()))

  /** Writes an answer down and sends it. The judgement, or nothing when it has to wait for a connection. */
  async function submit(given: Omit<KeptAnswer, 'reviewId' | 'answeredAt' | 'state'>): Promise<Judged | undefined> {
    const kept = plain<KeptAnswer>({ ...given, reviewId: freshId(), answeredAt: Date.now(), state: 'waiting' })
    await (await place()).put(kept)
    try {
      const judged = await sendAnswer(kept)
      await (await place()).remove(kept.reviewId)
      return judged
    } catch (error) {
      if (isLater(error)) return undefined
      await (await place()).remove(kept.reviewId)
      throw error
    } finally {
      await recount()
    }
  }

  /** Sends what waits, oldest first; stops at the first that finds no server. One page at a time does it. */
  function drain(): Promise<void> {
    draining ??= alone(sendWaiting).finally(() => (draining = undefined))
    return draining
  }

  async function sendWaiting() {
    for (const kept of await (await place()).waiting()) {
      try {
        await sendAnswer(kept)
        await (await place()).remove(kept.reviewId)
      } catch (error) {
        if (isLater(error)) break
        await (await place()).put({ ...kept, state: 'refused' })
      }
      await recount()
    }
    await recount()
  }

  /** Follows the connection from now on, and sends what an earlier visit left. */
  async function start() {
    onReconnect(() => void drain())
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && waiting.value > 0 && void drain())
    await recount()
    if (waiting.value > 0) await drain()
  }

  /** Gives up the answers that the server will not take. */
  async function forgetRefused() {
    await (await place()).removeRefused()
    await recount()
  }

  async function recount() {
    const counts = await (await place()).counts()
    waiting.value = counts.waiting
    refused.value = counts.refused
  }

  return { waiting, refused, submit, drain, start, forgetRefused }
})

function isLater(error: unknown): boolean {
  return error instanceof Failure && error.isTemporary
}

/** At most one open page sends at a time; one that finds another at it leaves it to that one. */
async function alone(run: () => Promise<void>): Promise<void> {
  // Missing outside secure contexts; sending twice is harmless, only wasteful.
  const locks: LockManager | undefined = navigator.locks ?? undefined
  if (!locks) return run()
  await locks.request('interleave.outbox', { ifAvailable: true }, async (lock) => {
    if (lock) await run()
  })
}

/** A copy without Vue's proxies, which IndexedDB cannot store. */
function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
