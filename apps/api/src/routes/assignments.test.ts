import { randomUUID } from 'node:crypto'
import { blankAnswer, builtInBank, passageOf } from '@interleave/content'
import type { VariantView } from '@interleave/content'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { indexBank } from '../bank.ts'
import { account, guest } from '../testing/answers.ts'
import { assign, begin, MINUTE, save, SMALL_SET, smallBank, solveAt, submit } from '../testing/assignments.ts'
import { classOf, joinClass } from '../testing/classes.ts'
import { keyNamesIn } from '../testing/key-names.ts'
import { openSet, publishSet, saveInto, someContents } from '../testing/sets.ts'
import { NOON, openTestHouse } from '../testing/test-house.ts'
import type { Browser, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse({ bank: smallBank() })))
afterAll(() => house.close())
beforeEach(() => void (house.now = NOON))

let classes = 0
const newClass = (...nicknames: string[]) => classOf(house, `assigns${classes++}@example.org`, ...nicknames)
const dates = { opensAt: NOON, dueAt: NOON + 60 * MINUTE }
const give = (teacher: Browser, classId: string, over: object) => teacher.send('POST', `/api/classes/${classId}/assignments`, { title: 'Work', setId: SMALL_SET, ...dates, ...over })

/** A published set of a teacher. */
async function publishedSet(teacher: Browser, count: number, over: object = {}): Promise<string> {
  const { id } = await openSet(teacher, { ...over })
  await saveInto(teacher, id, { put: someContents(count) })
  expect((await publishSet(teacher, id)).status).toBe(200)
  return id
}

describe('an assignment', () => {
  it('gives a set of the library, a topic of it, or a published set to a class', async () => {
    const { teacher, klass } = await newClass()
    expect((await give(teacher, klass.id, { test: {} })).body).toMatchObject({
      set: { id: SMALL_SET, version: null }, style: 'test', questions: house.bank.questions.length, state: 'open', started: 0, learners: 0, withdrawn: false,
      test: { attempts: 1, timeLimitMinutes: null, order: 'listed', scoreAt: 'submit', keyAt: 'close' }, practice: null,
    })
    const { topic } = house.bank.questions[0]!
    expect((await give(teacher, klass.id, { setId: topic, practice: {} })).body).toMatchObject({ set: { id: topic }, practice: { targetRecall: 0.9 }, test: null })
    const setId = await publishedSet(teacher, 4)
    expect((await give(teacher, klass.id, { setId, test: { attempts: 3, timeLimitMinutes: 20 } })).body).toMatchObject({ set: { id: setId, version: 1, title: 'Locks and threads' }, questions: 4, test: { attempts: 3, timeLimitMinutes: 20 } })
    expect((await teacher.get(`/api/classes/${klass.id}/assignments`)).body['assignments']).toHaveLength(3)
    expect((await teacher.get('/api/classes')).body).toMatchObject({ classes: [{ id: klass.id, assignments: 3 }] })
  })

  it('keeps its questions when the set gets a new version, and takes an older one where it is named', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const setId = await publishedSet(teacher, 3)
    const first = (await give(teacher, klass.id, { setId, test: {} })).body['id'] as string
    await saveInto(teacher, setId, { remove: ['q1'], put: someContents(5).slice(3) })
    await publishSet(teacher, setId)
    expect((await begin(learners[0]!.browser, first)).questions).toHaveLength(3)
    expect((await give(teacher, klass.id, { setId, test: {} })).body).toMatchObject({ set: { version: 2 }, questions: 4 })
    expect((await give(teacher, klass.id, { setId, version: 1, test: {} })).body).toMatchObject({ set: { version: 1 }, questions: 3 })
    expect((await give(teacher, klass.id, { setId, version: 9, test: {} })).body).toMatchObject({ status: 404, code: 'set/unknown' })
  })

  it('is graded and shown from a teacher’s own set like any other', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const setId = await publishedSet(teacher, 3)
    const id = (await give(teacher, klass.id, { setId, test: { keyAt: 'submit' } })).body['id'] as string
    const attempt = await begin(learners[0]!.browser, id)
    expect(JSON.stringify(attempt)).not.toContain(setId)
    for (const { place, view } of attempt.questions) expect((await save(learners[0]!.browser, attempt.id, place, blankAnswer(view as VariantView))).status).toBe(200)
    expect((await submit(learners[0]!.browser, attempt.id, 3)).body).toMatchObject({ state: 'submitted', graded: true, score: { of: 3, undecided: 0 } })
    expect((await teacher.get(`/api/assignments/${id}/results`)).body).toMatchObject({ learners: [{ state: 'submitted', cells: [{}, {}, {}] }], questions: [{ n: 1, title: expect.stringMatching(/\S/) }, {}, {}] })
  })

  it('cannot give what its teacher may not see: drafts, and private sets of others', async () => {
    const { teacher, klass } = await newClass()
    const other = await account(house, 'other-sets@example.org')
    const hidden = await publishedSet(other, 2, { visibility: 'private' })
    const open = await publishedSet(other, 2, { visibility: 'public' })
    const draft = await openSet(teacher)
    for (const setId of [hidden, draft.id, 'nothing']) expect((await give(teacher, klass.id, { setId, test: {} })).body, setId).toMatchObject({ status: 404, code: 'set/unknown' })
    expect((await give(teacher, klass.id, { setId: open, test: {} })).status).toBe(200)
    expect((await give(teacher, klass.id, { setId: open, version: 1, practice: {} })).status).toBe(200)
  })

  it('is refused in a sentence where it makes no sense', async () => {
    const { teacher, klass } = await newClass()
    const refused = async (over: object) => (await give(teacher, klass.id, { test: {}, ...over })).body
    expect(await refused({ dueAt: NOON })).toMatchObject({ status: 422, code: 'assignment/refused', detail: expect.stringMatching(/before it opens/) })
    expect(await refused({ practice: {} })).toMatchObject({ status: 400, code: 'input/invalid' })
    const id = await assign(teacher, klass)
    const change = async (over: object) => (await teacher.send('PATCH', `/api/assignments/${id}`, over)).body
    expect(await change({ targetRecall: 0.9 })).toMatchObject({ status: 422, detail: expect.stringMatching(/has no targetRecall/) })
    expect(await change({ dueAt: NOON - 1 })).toMatchObject({ status: 422 })
    expect(await change({ title: 'Week 4', attempts: 2, timeLimitMinutes: 5, order: 'shuffled', scoreAt: 'never' })).toMatchObject({ title: 'Week 4', test: { attempts: 2, timeLimitMinutes: 5, order: 'shuffled', scoreAt: 'never' } })
    await teacher.send('PATCH', `/api/classes/${klass.id}`, { archived: true })
    expect((await give(teacher, klass.id, { test: {} })).body).toMatchObject({ status: 409, code: 'class/archived' })
  })

  it('keeps its order once somebody began', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const id = await assign(teacher, klass)
    await begin(learners[0]!.browser, id)
    expect((await teacher.send('PATCH', `/api/assignments/${id}`, { order: 'shuffled' })).body).toMatchObject({ status: 409, code: 'assignment/begun' })
    expect((await teacher.send('PATCH', `/api/assignments/${id}`, { order: 'listed' })).status).toBe(200)
    expect((await teacher.get(`/api/assignments/${id}`)).body).toMatchObject({ started: 1, learners: 1 })
  })

  it('is in no class but its own', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const elsewhere = await newClass('Ben')
    const id = await assign(teacher, klass)
    expect((await elsewhere.teacher.get(`/api/assignments/${id}`)).status).toBe(404)
    expect((await elsewhere.learners[0]!.browser.get(`/api/my/assignments/${id}`)).status).toBe(404)
    expect((await teacher.send('PUT', `/api/assignments/${id}/extensions/${elsewhere.learners[0]!.id}`, {})).body).toMatchObject({ status: 404, code: 'learner/unknown' })
    await joinClass(learners[0]!.browser, elsewhere.klass, 'Ada too')
    expect((await learners[0]!.browser.get(`/api/my/assignments?class=${klass.id}`)).body).toMatchObject({ assignments: [{ id }] })
    expect((await learners[0]!.browser.get(`/api/my/assignments?class=${elsewhere.klass.id}`)).body).toEqual({ assignments: [] })
  })
})

describe('before it is handed in', () => {
  it('no answer to a learner holds a key, whatever the kind of question and whatever they ask', async () => {
    const { questions, ...rest } = builtInBank()
    const some = [...Map.groupBy(questions.filter(({ kind }) => kind !== 'predict-output'), ({ kind }) => kind).values()].flatMap((ofKind) => ofKind.slice(0, 4))
    const every = await openTestHouse({ bank: indexBank({ ...rest, passageOf, questions: some }, new Set()) })
    const { teacher, klass, learners } = await classOf(every, 'scan@example.org', 'Ada')
    const { browser } = learners[0]!
    const id = await assign(teacher, klass, { test: { attempts: 2, scoreAt: 'submit', keyAt: 'close' } })
    const practice = await assign(teacher, klass, { practice: {} })
    const attempt = await begin(browser, id)
    const kinds = new Set(attempt.questions.map(({ view }) => view.kind))
    expect(kinds.size).toBe(new Set(some.map(({ kind }) => kind)).size)
    const work = `/api/my/attempts/${attempt.id}`
    const answers = await Promise.all(attempt.questions.map(({ place }) => save(browser, attempt.id, place, null)))
    const replies = [
      ...answers, await browser.get(work), await browser.get(`/api/my/assignments/${id}`), await browser.get('/api/my/assignments'), await browser.get('/api/my/classes'),
      await browser.get(`/api/my/assignments/${practice}/practice?more=true`), await save(browser, attempt.id, 0, null), await save(browser, attempt.id, 0, { kind: 'recall', text: 'x', met: [] }, { revision: 1 }),
      await browser.send('POST', `${work}/submit`, { revision: 0 }), { body: (await browser.get('/api/export')).body['attempts'] }, await browser.get(`/api/join/${klass.joinCode}`),
      ...await Promise.all([`/api/assignments/${id}`, `/api/assignments/${id}/results`, `/api/assignments/${id}/results/questions/0`].map((path) => browser.get(path))),
    ]
    for (const { body } of replies) {
      expect(keyNamesIn(body)).toEqual([])
      for (const question of some) expect(JSON.stringify(body)).not.toContain(question.id)
    }
    // Handed in, with the key still held back: the score and nothing else.
    const handedIn = await submit(browser, attempt.id, attempt.questions.length)
    expect(handedIn.body).toMatchObject({ score: { points: 0 } })
    expect(keyNamesIn(handedIn.body)).toEqual([])
    await every.close()
  })
})

describe('two tabs', () => {
  it('end in what the server acknowledged last, in any interleaving of saves, lost answers and reloads', async () => {
    const { teacher, klass, learners } = await newClass('Ada')
    const { browser } = learners[0]!
    const attempt = await begin(browser, await assign(teacher, klass))
    const kinds = attempt.questions.map(({ view }) => view.kind)
    const place = kinds.indexOf('short-answer')
    let random = 12_345
    const draw = (below: number) => (random = (random * 48_271) % 2_147_483_647) % below
    const tabs = [{ revision: 0 }, { revision: 0 }]
    let acknowledged = 0
    let last: string | null = null
    for (let turn = 0; turn < 120; turn += 1) {
      house.now += 1000
      const tab = tabs[draw(2)]!
      const sent = { saveId: randomUUID(), revision: tab.revision, elapsedMs: turn }
      const text = `text ${turn}`
      const reply = await save(browser, attempt.id, place, { kind: 'short-answer', text }, sent)
      // Now and then the answer is lost on its way, and the tab sends the very same save again.
      const heard = draw(3) === 0 ? await save(browser, attempt.id, place, { kind: 'short-answer', text }, sent) : reply
      expect(heard.status).toBe(reply.status)
      const { work, current } = heard.body as { work?: { revision: number }; current?: { revision: number; answer: { text: string } } }
      if (heard.status === 200) {
        acknowledged += 1
        last = text
      } else expect(current!.answer.text).toBe(last)
      tab.revision = (work ?? current)!.revision
      expect(tab.revision).toBe(acknowledged)
    }
    const { questions, revision } = (await browser.get(`/api/my/attempts/${attempt.id}`)).body as unknown as typeof attempt
    expect(questions[place]!.work).toMatchObject({ revision: acknowledged, answer: { text: last } })
    expect(revision).toBe(acknowledged)
    expect(acknowledged).toBeGreaterThan(40)
    expect(acknowledged).toBeLessThan(120)
  })
})

describe('guests', () => {
  it('are learners like any other', async () => {
    const { teacher, klass } = await newClass()
    const browser = await guest(house)
    await joinClass(browser, klass, 'Guest')
    const attempt = await begin(browser, await assign(teacher, klass))
    await save(browser, attempt.id, 0, solveAt(house, attempt.id, 0))
    expect((await submit(browser, attempt.id, 1)).body).toMatchObject({ score: { points: 1 } })
  })
})
