import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'

/** Sends JSON as the person whose page it is. @throws with the server's words when it refuses */
export async function send<Body = Record<string, unknown>>(page: Page, method: 'GET' | 'POST' | 'PATCH' | 'PUT', path: string, data?: unknown): Promise<Body> {
  const origin = new URL(page.url().startsWith('http') ? page.url() : (await pageOrigin(page))).origin
  const response = await page.request.fetch(path, { method, headers: { origin }, ...(data !== undefined && { data }) })
  if (!response.ok()) throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`)
  return (await response.json()) as Body
}

async function pageOrigin(page: Page): Promise<string> {
  await page.goto('/about')
  return page.url()
}

const choice = (prompt: string, right: string, wrong: readonly string[]) => ({
  kind: 'single-choice', topic: 'locks', level: 1, explanation: `Because it is ${right}.`, shown: 4,
  faces: [{ direction: 'row-to-cell', prompt, right: { text: right }, wrong: wrong.map((text) => ({ text })) }],
})

/** A published set of three questions; its first is right with `its stack`, its second with `fork`, its third with `mutex`. */
export async function publishSet(teacher: Page, title: string): Promise<string> {
  const { id } = await send<{ id: string }>(teacher, 'POST', '/api/sets', { title })
  const { revision } = await send<{ revision: number }>(teacher, 'GET', `/api/sets/${id}/draft`)
  const put = [
    { key: 'stack', content: choice('What does each thread have for itself?', 'its stack', ['its heap', 'its code', 'its files']) },
    { key: 'fork', content: { kind: 'short-answer', topic: 'processes', level: 1, explanation: 'It copies the calling process.', faces: [{ direction: 'row-to-cell', prompt: 'Which call copies the process that makes it?', accepts: ['fork'], rejects: [] }] } },
    { key: 'mutex', content: choice('Which of these lets one thread in at a time?', 'a mutex', ['a pipe', 'a signal', 'a socket']) },
  ]
  const saved = await send<{ revision: number }>(teacher, 'PATCH', `/api/sets/${id}/draft`, { from: revision, editor: randomUUID(), put })
  await send(teacher, 'POST', `/api/sets/${id}/publish`, { revision: saved.revision })
  return id
}

/** The places of an attempt that the server has an answer for. */
export async function savedPlaces(page: Page): Promise<number[]> {
  const id = new URL(page.url()).pathname.split('/').at(-1)
  const { questions } = await send<{ questions: { place: number; work: { answer: unknown } | null }[] }>(page, 'GET', `/api/my/attempts/${id}`)
  return questions.filter(({ work }) => work?.answer).map(({ place }) => place)
}
