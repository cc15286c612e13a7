import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer, visitorOf } from './running-server.ts'
import type { RunningServer, Send } from './running-server.ts'

/** A class behind one address, which is what a school looks like from outside. */
const LEARNERS = 30
const WITHIN_MS = 10_000
const PASSWORD = 'a long enough phrase'

let server: RunningServer
let teacher: Send
let classId: string
let joinCode: string

beforeAll(async () => {
  server = await startServer()
  teacher = visitorOf(server.address)
  await teacher('POST', '/api/auth/sign-up/email', { email: 'teacher@example.org', password: PASSWORD })
  const made = await (await teacher('POST', '/api/classes', { title: 'Systems' })).json() as { id: string; joinCode: string }
  classId = made.id
  joinCode = made.joinCode
}, 180_000)
afterAll(() => server.stop())

describe('thirty learners behind one address', () => {
  it('join within ten seconds, work at the same time, and hand in', async () => {
    const learners = Array.from({ length: LEARNERS }, () => visitorOf(server.address))
    const joining = await timed(learners.map((send, index) => async () => {
      await ok(send('GET', `/api/join/${joinCode}`))
      await ok(send('POST', '/api/join', { code: joinCode, nickname: `Learner ${index + 1}` }))
    }))
    const now = Date.now()
    const { id } = await ok(teacher('POST', `/api/classes/${classId}/assignments`, { title: 'Quiz', setId: 'races', opensAt: now - 1000, dueAt: now + 3_600_000, test: { timeLimitMinutes: 30, order: 'shuffled' } })) as { id: string }
    const saves: number[] = []
    const working = await timed(learners.map((send) => async () => {
      const attempt = await ok(send('POST', `/api/my/assignments/${id}/attempts`, {})) as { id: string; questions: { place: number; view: { kind: string; options?: { id: string }[] } }[] }
      const choices = attempt.questions.filter(({ view }) => view.kind === 'single-choice').slice(0, 10)
      for (const { place, view } of choices) {
        const began = performance.now()
        await ok(send('PUT', `/api/my/attempts/${attempt.id}/answers/${place}`, { saveId: randomUUID(), revision: 0, answer: { kind: 'single-choice', chosen: view.options![0]!.id }, elapsedMs: 1000 }))
        saves.push(performance.now() - began)
      }
      await ok(send('POST', `/api/my/attempts/${attempt.id}/submit`, { revision: choices.length }))
    }))
    const results = await ok(teacher('GET', `/api/assignments/${id}/results`)) as { learners: { state: string; answered: number }[]; questions: { n: number }[] }
    expect(results.learners.map(({ state, answered }) => [state, answered])).toEqual(Array.from({ length: LEARNERS }, () => ['submitted', 10]))
    expect(results.questions.every(({ n }) => n === LEARNERS)).toBe(true)
    expect(joining).toBeLessThan(WITHIN_MS)
    const slowest = saves.toSorted((a, b) => a - b)
    console.log(`${LEARNERS} joined in ${joining.toFixed(0)} ms; ${saves.length} saves among ${LEARNERS} attempts in ${working.toFixed(0)} ms, a save ${slowest[saves.length >> 1]!.toFixed(0)} ms (median), ${slowest[Math.floor(saves.length * 0.99)]!.toFixed(0)} ms (99 %)`)
  })

  it('sign in within ten seconds, passwords hashed at full cost', async () => {
    const emails = Array.from({ length: LEARNERS }, (_, index) => `learner${index}@example.org`)
    const signingUp = await timed(emails.map((email) => async () => void await ok(visitorOf(server.address)('POST', '/api/auth/sign-up/email', { email, password: PASSWORD }))))
    const cpuBefore = cpuMsOf(server.pid)
    const signingIn = await timed(emails.map((email) => async () => void await ok(visitorOf(server.address)('POST', '/api/auth/sign-in/email', { email, password: PASSWORD }))))
    const cpu = (cpuMsOf(server.pid) - cpuBefore) / availableParallelism()
    console.log(`${LEARNERS} signed up in ${signingUp.toFixed(0)} ms and in in ${signingIn.toFixed(0)} ms, ${cpu.toFixed(0)} ms of each of ${availableParallelism()} processors`)
    // On a machine that has other work too, the clock on the wall measures the neighbours: then what the server itself used counts.
    expect(Math.min(signingIn, cpu)).toBeLessThan(WITHIN_MS)
  })
})

/** How long all of it took, done at once. Milliseconds. */
async function timed(work: readonly (() => Promise<void>)[]): Promise<number> {
  const began = performance.now()
  await Promise.all(work.map((one) => one()))
  return performance.now() - began
}

/** Processor time of a process so far, in milliseconds; infinite where the system does not say. */
function cpuMsOf(pid: number): number {
  const path = `/proc/${pid}/stat`
  if (!existsSync(path)) return Infinity
  const [user, system] = readFileSync(path, 'utf8').split(') ')[1]!.split(' ').slice(11, 13).map(Number)
  const TICK_MS = 10
  return (user! + system!) * TICK_MS
}

async function ok(answer: Promise<Response>): Promise<unknown> {
  const response = await answer
  const body: unknown = await response.json()
  expect(response.status, JSON.stringify(body)).toBe(200)
  return body
}
