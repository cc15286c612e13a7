import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { account, answerNext, guest, nextAsked, solve } from './testing/answers.ts'
import { begin } from './testing/assignments.ts'
import { addTeacher, joinClass, openClass } from './testing/classes.ts'
import { actors } from './testing/actors.ts'
import type { Actor } from './testing/actors.ts'
import { openSet, ownedSet, publishSet, saveInto, someContents } from './testing/sets.ts'
import { routesTable } from './testing/routes-table.ts'
import type { Owned } from './testing/routes-table.ts'
import { createSealer } from './http/seal.ts'
import { keyNamesIn } from './testing/key-names.ts'
import { NOON, openTestHouse } from './testing/test-house.ts'
import type { Browser, Reply, TestHouse } from './testing/test-house.ts'

let house: TestHouse
let owned: Owned
const browsers = {} as Record<Actor, Browser>

beforeAll(async () => {
  house = await openTestHouse()
  browsers.nobody = house.browser()
  for (const actor of ['account', 'coTeacher', 'pupil', 'stranger', 'outsider'] as const) browsers[actor] = await account(house, `${actor.toLowerCase()}@example.org`)
  browsers.guest = await guest(house)
  const { reply } = await answerNext(house, browsers.account)
  const second = house.browser()
  await second.send('POST', '/api/auth/sign-in/email', { email: 'account@example.org', password: 'a long enough phrase' })
  const { sessions } = (await browsers.account.get('/api/me/sessions')).body as { sessions: { id: string; current: boolean }[] }
  const { ask } = (await nextAsked(browsers.account))!
  const question = house.bank.questionById.get(createSealer(house.secret).open(ask)!.questionId)!
  owned = {
    sessionId: sessions.find(({ current }) => !current)!.id,
    ask, answer: solve(house, ask), reviewId: (reply.body['review'] as { id: string }).id,
    uuid: randomUUID, questionId: question.id, factId: question.factId,
    ...await ownedClass(),
    ...await ownedSet(house, browsers),
  }
})
afterAll(() => house.close())

describe('the authorization table', () => {
  it('has a row for every route, and a route for every row', () => {
    const mounted = new Set(house.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`))
    expect([...mounted].toSorted()).toEqual(routesTable.map(({ route }) => route).toSorted())
  })

  it.each(routesTable.map((row) => [row.route, row] as const))('%s answers every actor as it should', async (route, row) => {
    const [method, pattern] = route.split(' ') as [string, string]
    house.now += 120_000 // so that no limit remembers the row before
    for (const actor of actors) {
      const before = new Map(browsers[actor].cookies)
      const reply = await browsers[actor].send(method, row.path?.(owned) ?? pattern, row.body?.(owned))
      keepCookies(browsers[actor], before)
      expect(reply.status, `${actor}: ${JSON.stringify(reply.body)}`).toBe(row.expect[actor])
      if (reply.status >= 400) expectProblem(reply)
    }
  })

  it('shows nobody what another learner did', async () => {
    const stranger = JSON.stringify([(await (await account(house, 'curious@example.org')).get('/api/export')).body])
    expect(stranger).not.toContain(owned.reviewId)
    expect((await house.store.log.recent((await learnerIdOf('account@example.org'))!, { limit: 5 })).length).toBeGreaterThan(0)
  })

  it('lets nobody take back what another learner answered', async () => {
    const owner = await account(house, 'owner@example.org')
    const { reply } = await answerNext(house, owner)
    const reviewId = (reply.body['review'] as { id: string }).id
    const thief = await guest(house)
    expect((await thief.send('POST', '/api/reviews/undo', { undoId: randomUUID(), at: house.now, reviewIds: [reviewId] })).body['undone']).toEqual([])
    expect((await owner.get('/api/progress')).body).toMatchObject({ reviews: 1 })
  })
})

describe('keys', () => {
  it('are in no body before the answer is in, whatever is asked', async () => {
    const browser = await guest(house)
    await browser.send('PATCH', '/api/settings', { newPerDay: 200 })
    const wanted = new Set<string>(house.bank.questions.map(({ kind }) => kind))
    const kinds = new Set<string>()
    for (let turn = 0; turn < 1500 && kinds.size < wanted.size; turn += 1) {
      const reply = await browser.get('/api/practice/next')
      const { next } = reply.body as { next: { ask: string; view: { kind: string } } | null }
      if (!next) {
        house.now += 86_400_000
        continue
      }
      kinds.add(next.view.kind)
      expect(keyNamesIn(reply.body)).toEqual([])
      const opened = createSealer(house.secret).open(next.ask)!
      expect(JSON.stringify({ ...reply.body, next: { ...next, ask: '' } })).not.toContain(opened.questionId)
      await browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: next.ask, answer: solve(house, next.ask), answeredAt: house.now + turn })
      house.now += 1000
    }
    expect([...kinds].toSorted()).toEqual([...wanted].toSorted())
  })

  it('of a set are in no body for anybody but its teachers', async () => {
    const teacher = await account(house, 'sets@example.org')
    const { id, slug } = await openSet(teacher, { visibility: 'public' })
    await saveInto(teacher, id, { put: someContents(40, ['single-choice', 'multiple-choice', 'true-false', 'match', 'order', 'classify', 'cloze', 'short-answer', 'recall']) })
    expect((await publishSet(teacher, id)).status).toBe(200)
    const learner = await guest(house)
    const bodies = [await learner.send('POST', '/api/practice/sets', { set: id })]
    for (const path of ['/api/library/sets', `/api/library/sets/${id}`, `/api/library/sets/${slug}`, '/api/practice/sets', `/api/practice/next?set=${id}`, '/api/practice/next', '/api/progress', '/api/reviews']) bodies.push(await learner.get(path))
    for (const reply of bodies) {
      expect(reply.status).toBe(200)
      expect(keyNamesIn(reply.body)).toEqual([])
    }
    expect(keyNamesIn((await teacher.get(`/api/sets/${id}/draft`)).body)).not.toEqual([])
    const next = (await learner.get(`/api/practice/next?set=${id}`)).body['next'] as { ask: string }
    expect(JSON.stringify({ ...next, ask: '' })).not.toContain(id)
  })

  it('are in no answer of the library', async () => {
    const anybody = house.browser()
    for (const question of house.bank.questions) {
      const { body } = await anybody.get(`/api/library/question?id=${encodeURIComponent(question.id)}`)
      expect(keyNamesIn(body), question.id).toEqual([])
      expect(body).toMatchObject({ source: { passage: null } })
    }
  })
})

/** A class of the account's, with the co-teacher and the pupil in it. */
async function ownedClass() {
  const klass = await openClass(browsers.account)
  await addTeacher(browsers.account, klass, browsers.coTeacher)
  const memberId = await joinClass(browsers.pupil, klass, 'Pupil')
  const { body } = await browsers.account.get(`/api/classes/${klass.id}`)
  const dates = { opensAt: NOON, dueAt: NOON + 1000 * 86_400_000 }
  const assign = async (over: object) => (await browsers.account.send('POST', `/api/classes/${klass.id}/assignments`, { title: 'Work', setId: 'races', ...dates, ...over })).body['id'] as string
  const assignmentId = await assign({ test: {} })
  const invitation = await browsers.account.send('POST', `/api/classes/${klass.id}/invitations`, {})
  return {
    assignmentId, practiceId: await assign({ practice: {} }), attemptId: (await begin(browsers.pupil, assignmentId)).id,
    classId: klass.id, joinCode: klass.joinCode, memberId, invitationId: invitation.body['id'] as string,
    teacherId: (body['teachers'] as { id: string; you: boolean }[]).find(({ you }) => !you)!.id,
  }
}

/** Each row starts from the same actors, whoever signed in or out in the one before. */
function keepCookies({ cookies }: Browser, before: ReadonlyMap<string, string>): void {
  cookies.clear()
  for (const [name, value] of before) cookies.set(name, value)
}

function expectProblem({ status, headers, body }: Reply): void {
  expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(body).toMatchObject({ status, type: expect.stringMatching(/^urn:interleave:problem:/), title: expect.any(String), detail: expect.stringMatching(/\w/), code: expect.any(String) })
}

async function learnerIdOf(email: string): Promise<string | undefined> {
  return house.store.raw.prepare('select learners.id from learners join users on users.id = learners.user_id where email = ?').pluck().get(email) as string | undefined
}
