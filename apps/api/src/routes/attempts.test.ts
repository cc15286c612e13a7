import { randomUUID } from 'node:crypto'
import type { Answer } from '@interleave/content'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GRACE_MS } from '../classwork/timing.ts'
import { guest } from '../testing/answers.ts'
import { assign, begin, MINUTE, save, smallBank, solveAt, submit, takeTest } from '../testing/assignments.ts'
import type { AttemptBody } from '../testing/assignments.ts'
import { classOf } from '../testing/classes.ts'
import { keyNamesIn } from '../testing/key-names.ts'
import { NOON, openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse({ bank: smallBank() })))
afterAll(() => house.close())
beforeEach(() => void (house.now = NOON))

let classes = 0
const newClass = (...nicknames: string[]) => classOf(house, `teacher${classes++}@example.org`, ...nicknames)
const read = async (learner: Browser, id: string) => (await learner.get(`/api/my/attempts/${id}`)).body as unknown as AttemptBody
const mine = async (learner: Browser, id: string) => (await learner.get(`/api/my/assignments/${id}`)).body as { state: string; test: { attemptsUsed: number; openAttemptId: string | null; score: unknown; attempts: number; timeLimitMs: number | null } }

describe('an attempt', () => {
  it('asks each learner in their own variants, the same on every device, without a key', async () => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ben')
    const id = await assign(teacher, klass, { test: { order: 'shuffled' } })
    const [ada, ben] = [learners[0]!.browser, learners[1]!.browser]
    const first = await begin(ada, id)
    expect(first.questions).toHaveLength(house.bank.questions.length)
    expect(await begin(ada, id)).toEqual(first)
    expect((await read(ada, first.id)).questions).toEqual(first.questions)
    expect((await begin(ben, id)).questions).not.toEqual(first.questions)
    expect(keyNamesIn(first)).toEqual([])
    for (const { id: questionId } of house.bank.questions) expect(JSON.stringify(first)).not.toContain(questionId)
    expect(await mine(ada, id)).toMatchObject({ state: 'in-progress', test: { attemptsUsed: 1, openAttemptId: first.id, score: null } })
  })

  it('keeps work in progress, whole and half, question by question', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const attempt = await begin(browser, await assign(teacher, klass))
    const match = attempt.questions.find(({ view }) => view.kind === 'match')!
    const saved = await save(browser, attempt.id, match.place, { kind: 'match', pairs: {} })
    expect(saved.body).toMatchObject({ work: { revision: 1, answer: { kind: 'match', pairs: {} } }, revision: 1, deadlineAt: attempt.deadlineAt, now: house.now })
    expect((await save(browser, attempt.id, match.place, null, { revision: 1 })).body).toMatchObject({ work: { revision: 2, answer: null }, revision: 2 })
    expect((await read(browser, attempt.id)).questions[match.place]!.work).toMatchObject({ revision: 2, answer: null })
    expect((await save(browser, attempt.id, match.place, { kind: 'recall', text: 'x', met: [] }, { revision: 2 })).body).toMatchObject({ status: 422, code: 'answer/refused' })
    expect((await save(browser, attempt.id, 99, null)).body).toMatchObject({ status: 404, code: 'question/unknown' })
    expect(keyNamesIn((await read(browser, attempt.id)).questions.map(({ place, view, result }) => ({ place, view, result })))).toEqual([])
  })

  it('answers a save alike when the answer to it was lost, and counts it once', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const attempt = await begin(browser, await assign(teacher, klass))
    const saveId = randomUUID()
    const answer = solveAt(house, attempt.id, 0)
    const first = await save(browser, attempt.id, 0, answer, { saveId })
    house.now += 1000
    const again = await save(browser, attempt.id, 0, answer, { saveId })
    expect(again.status).toBe(200)
    expect(again.body['work']).toEqual(first.body['work'])
    expect(again.body['revision']).toBe(1)
  })

  it('lets a stale tab lose cleanly: nothing is overwritten, and it is told what is there', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const attempt = await begin(browser, await assign(teacher, klass))
    const right = solveAt(house, attempt.id, 0)
    await save(browser, attempt.id, 0, right)
    const stale = await save(browser, attempt.id, 0, null, { revision: 0 })
    expect(stale.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(stale.body).toMatchObject({ status: 409, code: 'work/stale', fix: expect.any(String), current: { revision: 1, answer: right }, revision: 1 })
    const early = await submit(browser, attempt.id, 0)
    expect(early.body).toMatchObject({ status: 409, code: 'work/stale', revision: 1 })
    expect((await read(browser, attempt.id)).state).toBe('open')
    expect((await submit(browser, attempt.id, 1)).body).toMatchObject({ state: 'submitted' })
    expect((await save(browser, attempt.id, 1, null)).body).toMatchObject({ status: 409, code: 'attempt/over', detail: expect.stringMatching(/handed in/) })
  })

  it('is handed in once, however often it is sent', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass)
    const attempt = await takeTest(house, browser, id, 3)
    expect(attempt).toMatchObject({ state: 'submitted', score: { points: 3, of: house.bank.questions.length, undecided: 0 }, graded: true })
    house.now += MINUTE
    const [twice, stale] = await Promise.all([submit(browser, attempt.id, 3), submit(browser, attempt.id, 0)])
    for (const reply of [twice, stale]) expect({ ...reply.body, now: NOON }).toEqual({ ...attempt, now: NOON })
    expect(house.store.raw.prepare('select count(*) from gradings where attempt_id = ?').pluck().get(attempt.id)).toBe(house.bank.questions.length)
  })

  it('begins once, when two tabs begin at the same time', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const id = await assign(teacher, klass, { test: { attempts: 3 } })
    const both = await Promise.all([begin(learners[0]!.browser, id), begin(learners[0]!.browser, id)])
    expect(both[0].id).toBe(both[1].id)
  })

  it('counts attempts, each with variants of its own, and no more than there are', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser, id: learnerId } = learners[0]!
    const id = await assign(teacher, klass, { test: { attempts: 2, keyAt: 'submit' } })
    const first = await takeTest(house, browser, id, 4)
    const second = await takeTest(house, browser, id, 2)
    expect(second.number).toBe(2)
    expect(second.questions.map(({ view }) => view)).not.toEqual(first.questions.map(({ view }) => view))
    expect((await browser.send('POST', `/api/my/assignments/${id}/attempts`, {})).body).toMatchObject({ status: 409, code: 'attempt/none-left' })
    expect(await mine(browser, id)).toMatchObject({ state: 'submitted', test: { attemptsUsed: 2, score: { points: 4 } } })
    await teacher.send('PUT', `/api/assignments/${id}/extensions/${learnerId}`, { extraAttempts: 1 })
    expect((await begin(browser, id)).number).toBe(3)
  })
})

describe('time', () => {
  it('is the server’s: it runs out whatever the device believes, and what was saved is graded', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { test: { timeLimitMinutes: 10, keyAt: 'submit' } })
    const attempt = await begin(browser, id)
    expect(attempt).toMatchObject({ deadlineAt: NOON + 10 * MINUTE, now: NOON })
    await save(browser, attempt.id, 0, solveAt(house, attempt.id, 0), { elapsedMs: 86_400_000 })
    house.now = attempt.deadlineAt + GRACE_MS
    expect((await save(browser, attempt.id, 1, solveAt(house, attempt.id, 1))).status).toBe(200)
    house.now += 1
    const late = await save(browser, attempt.id, 2, solveAt(house, attempt.id, 2))
    expect(late.body).toMatchObject({ status: 409, code: 'attempt/over', detail: expect.stringMatching(/time was over at 2026-11-02T12:10:00.000Z/) })
    const closed = await submit(browser, attempt.id, 2)
    expect(closed.body).toMatchObject({ state: 'closed', endedAt: attempt.deadlineAt, score: { points: 2, undecided: 0 } })
    const results = (closed.body as unknown as AttemptBody).questions.map(({ result }) => result!)
    expect(results.slice(0, 3).map(({ correct }) => correct)).toEqual([true, true, false])
    expect(results[2]).toMatchObject({ score: 0, grade: null, solution: expect.stringMatching(/\S/) })
    expect((await read(browser, attempt.id)).questions[0]!.work!.elapsedMs).toBe(0)
  })

  it('runs out when nobody reads, too', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { test: { timeLimitMinutes: 10 } })
    const attempt = await begin(browser, id)
    await save(browser, attempt.id, 0, solveAt(house, attempt.id, 0))
    const row = () => house.store.raw.prepare('select ending, ended_at as endedAt, graded_at as gradedAt from attempts where id = ?').get(attempt.id)
    await house.sweep()
    expect(row()).toEqual({ ending: null, endedAt: null, gradedAt: null })
    house.now = NOON + 20 * MINUTE
    await house.sweep()
    expect(row()).toEqual({ ending: 'closed', endedAt: NOON + 10 * MINUTE, gradedAt: house.now })
  })

  it('is longer for one learner who was given longer, an attempt under way included', async () => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ben')
    const id = await assign(teacher, klass, { test: { timeLimitMinutes: 10 } })
    const [ada, ben] = await Promise.all(learners.map(({ browser }) => begin(browser, id)))
    const extend = (body: object) => teacher.send('PUT', `/api/assignments/${id}/extensions/${learners[0]!.id}`, body)
    expect((await extend({ timeFactor: 1.5, extraMinutes: 5 })).body).toMatchObject({ nickname: 'Ada', timeFactor: 1.5, extraMinutes: 5, dueAt: null })
    house.now = NOON + 12 * MINUTE
    expect((await save(learners[0]!.browser, ada!.id, 0, null)).body).toMatchObject({ deadlineAt: NOON + 20 * MINUTE })
    expect((await save(learners[1]!.browser, ben!.id, 0, null)).body).toMatchObject({ code: 'attempt/over' })
    expect((await extend({ dueAt: NOON })).body).toMatchObject({ status: 422, code: 'assignment/refused' })
    expect((await extend({ dueAt: NOON + 120 * MINUTE })).status).toBe(200)
    expect((await teacher.get(`/api/assignments/${id}/extensions`)).body).toMatchObject({ extensions: [{ learnerId: learners[0]!.id, dueAt: NOON + 120 * MINUTE }] })
    expect((await teacher.send('DELETE', `/api/assignments/${id}/extensions/${learners[0]!.id}`)).status).toBe(200)
    expect(await read(learners[0]!.browser, ada!.id)).toMatchObject({ state: 'closed', deadlineAt: NOON + 10 * MINUTE })
  })

  it('has an opening and an end', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass)
    const start = async () => (await browser.send('POST', `/api/my/assignments/${id}/attempts`, {})).body['code']
    house.now = NOON - 1
    expect([await start(), (await mine(browser, id)).state]).toEqual(['assignment/not-open', 'opens'])
    house.now = NOON + 60 * MINUTE + 1
    expect([await start(), (await mine(browser, id)).state]).toEqual(['assignment/closed', 'closed'])
    await teacher.send('PATCH', `/api/assignments/${id}`, { dueAt: NOON + 90 * MINUTE })
    expect([await start(), (await mine(browser, id)).state]).toEqual([undefined, 'in-progress'])
  })
})

describe('what may be seen', () => {
  it.each([
    ['submit', 'submit', true, true], ['submit', 'close', true, false], ['close', 'close', false, false], ['never', 'never', false, false],
  ] as const)('score at %s and key at %s', async (scoreAt, keyAt, scoreNow, keyNow) => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ben')
    const [ada, ben] = learners.map(({ browser }) => browser)
    const id = await assign(teacher, klass, { test: { scoreAt, keyAt } })
    await teacher.send('PUT', `/api/assignments/${id}/extensions/${learners[1]!.id}`, { dueAt: NOON + 120 * MINUTE })
    const attempt = await takeTest(house, ada!, id, 2)
    const seen = (body: AttemptBody) => [body.score !== null, body.questions.every(({ result }) => result !== null)]
    expect(seen(attempt)).toEqual([scoreNow, keyNow])
    if (!keyNow) expect(keyNamesIn(attempt.questions.map(({ place, view, result }) => ({ place, view, result })))).toEqual([])
    // Ben still works until two o'clock: what is shown at the close waits for him.
    house.now = NOON + 90 * MINUTE
    expect(seen(await read(ada!, attempt.id))).toEqual([scoreNow, keyNow])
    house.now = NOON + 120 * MINUTE + GRACE_MS
    expect(seen(await read(ada!, attempt.id))).toEqual([scoreAt !== 'never', keyAt !== 'never'])
    expect((await mine(ben!, id)).state).toBe('closed')
  })

  it('is one’s own: no learner, teacher or stranger reads another’s attempt', async () => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ben')
    const id = await assign(teacher, klass)
    const attempt = await begin(learners[0]!.browser, id)
    for (const other of [teacher, learners[1]!.browser, await guest(house)]) {
      expect((await other.get(`/api/my/attempts/${attempt.id}`)).body).toMatchObject({ status: 404, code: 'attempt/unknown' })
      expect((await save(other, attempt.id, 0, null)).status).toBe(404)
      expect((await submit(other, attempt.id, 0)).status).toBe(404)
    }
    await teacher.send('PATCH', `/api/classes/${klass.id}/learners/${learners[0]!.id}`, { removed: true })
    expect((await learners[0]!.browser.get(`/api/my/attempts/${attempt.id}`)).status).toBe(404)
    await teacher.send('PATCH', `/api/classes/${klass.id}/learners/${learners[0]!.id}`, { removed: false })
    expect((await read(learners[0]!.browser, attempt.id)).id).toBe(attempt.id)
    await teacher.send('DELETE', `/api/assignments/${id}`)
    expect((await learners[0]!.browser.get(`/api/my/assignments/${id}`)).status).toBe(404)
    expect((await learners[0]!.browser.get('/api/my/assignments')).body).toEqual({ assignments: [] })
  })
})

describe('work and accounts', () => {
  it('joins when the guest who did it signs in to an account in the same class', async () => {
    const { teacher, klass, learners } = await newClass('Ada', 'Ada at home')
    const id = await assign(teacher, klass, { test: { attempts: 2 } })
    const [school, home] = [learners[0]!.browser, learners[1]!.browser]
    await home.send('POST', '/api/auth/sign-up/email', { email: 'ada-home@example.org', password: 'a long enough phrase' })
    await takeTest(house, home, id, 1)
    const open = await begin(school, id)
    await save(school, open.id, 0, solveAt(house, open.id, 0))
    await school.send('POST', '/api/auth/sign-in/email', { email: 'ada-home@example.org', password: 'a long enough phrase' })
    expect((await read(school, open.id))).toMatchObject({ number: 2, state: 'open' })
    expect((await mine(school, id)).test).toMatchObject({ attemptsUsed: 2, openAttemptId: open.id })
    expect((await teacher.get(`/api/classes/${klass.id}/learners`)).body['learners']).toHaveLength(1)
  })

  it('can be taken out by whose it is, with no key in it that may not be seen', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const attempt = await takeTest(house, browser, await assign(teacher, klass, { test: { keyAt: 'close' } }), 2)
    await browser.send('DELETE', `/api/my/classes/${klass.id}`)
    const { body } = await browser.get('/api/export')
    expect(body).toMatchObject({ teaching: [], classes: [{ id: klass.id, nickname: 'Ada', left: 'left' }], attempts: [{ id: attempt.id, classId: klass.id, state: 'submitted', score: { points: 2 } }] })
    const [exported] = body['attempts'] as AttemptBody[]
    expect(keyNamesIn(exported!.questions.map(({ place, view, result }) => ({ place, view, result })))).toEqual([])
    expect(exported!.questions[0]!.work!.answer).toEqual(attempt.questions[0]!.work!.answer)
    expect((await teacher.get('/api/export')).body).toMatchObject({ teaching: [{ id: klass.id, role: 'owner' }], attempts: [] })
  })

  it('goes with the account, and leaves no trace in the class', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const id = await assign(teacher, klass)
    const attempt = await takeTest(house, learners[0]!.browser, id, 2)
    expect((await learners[0]!.browser.send('DELETE', '/api/me', { confirm: 'delete everything' })).status).toBe(200)
    expect((await teacher.get(`/api/classes/${klass.id}/learners`)).body).toEqual({ learners: [] })
    for (const table of ['gradings', 'attempt_work']) expect(house.store.raw.prepare(`select count(*) from ${table} where attempt_id = ?`).pluck().get(attempt.id)).toBe(0)
  })
})

describe('half an answer at the close', () => {
  it('counts for what it says', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { test: { keyAt: 'submit' } })
    const attempt = await begin(browser, id)
    const { place } = attempt.questions.find(({ view }) => view.kind === 'match')!
    const whole = solveAt(house, attempt.id, place) as Extract<Answer, { kind: 'match' }>
    const [left, right] = Object.entries(whole.pairs)[0]!
    await save(browser, attempt.id, place, { kind: 'match', pairs: { [left]: right } })
    const { result, work } = ((await submit(browser, attempt.id, 1)).body as unknown as AttemptBody).questions[place]!
    expect(result!.score).toBeCloseTo(1 / Object.keys(whole.pairs).length)
    expect(work!.answer).toEqual({ kind: 'match', pairs: { [left]: right } })
  })
})
