import { randomUUID } from 'node:crypto'
import { solutionOf, variantOf } from '@interleave/content'
import type { Answer } from '@interleave/content'
import { createSealer } from '../http/seal.ts'
import type { Browser, Reply, TestHouse } from './test-house.ts'

/** What the page gets of a question, as far as tests read it. */
export interface AskedBody {
  readonly ask: string
  readonly view: { readonly kind: string }
  readonly topic: string
  readonly reason: string
}

/** The right answer to what was asked: tests hold the server's secret and may look. */
export function solve(house: TestHouse, ask: string): Answer {
  const { questionId, seed } = createSealer(house.secret).open(ask)!
  return solutionOf(variantOf(house.bank.questionById.get(questionId)!, seed))
}

/** The next question, or null. */
export async function nextAsked(browser: Browser, query = ''): Promise<AskedBody | null> {
  return (await browser.get(`/api/practice/next${query}`)).body['next'] as AskedBody | null
}

/** Fetches the next question and answers it right (or as `over` says). */
export async function answerNext(house: TestHouse, browser: Browser, over: Record<string, unknown> = {}): Promise<{ reply: Reply; sent: Record<string, unknown> }> {
  const asked = await nextAsked(browser)
  const sent = { reviewId: randomUUID(), ask: asked!.ask, answer: solve(house, asked!.ask), elapsedMs: 4000, answeredAt: house.now, ...over }
  return { reply: await browser.send('POST', '/api/reviews', sent), sent }
}

/** A browser with a guest in it. */
export async function guest(house: TestHouse, address?: string): Promise<Browser> {
  const browser = house.browser(address)
  await browser.send('POST', '/api/auth/sign-in/anonymous', { timeZone: 'Europe/Lisbon' })
  return browser
}

/** A browser with an account in it. */
export async function account(house: TestHouse, email: string, password = 'a long enough phrase'): Promise<Browser> {
  const browser = house.browser()
  await browser.send('POST', '/api/auth/sign-up/email', { email, password })
  return browser
}
