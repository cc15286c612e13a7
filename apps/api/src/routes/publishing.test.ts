import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { solutionOf, variantOf } from '@interleave/content'
import type { Question } from '@interleave/content'
import { createSealer } from '../http/seal.ts'
import { account, guest, nextAsked } from '../testing/answers.ts'
import { openSet, publishSet, saveInto, someContents } from '../testing/sets.ts'
import { openTestHouse } from '../testing/test-house.ts'
import type { Browser, Reply, TestHouse } from '../testing/test-house.ts'

let house: TestHouse
let ada: Browser
let ben: Browser
let setId: string
const contents = someContents(4, ['single-choice'])
const [first, second, third, fourth] = contents as [Written, Written, Written, Written]

interface Written {
  key: string
  content: Record<string, unknown>
}

beforeAll(async () => {
  house = await openTestHouse()
  ada = await account(house, 'ada@example.org')
})
afterAll(() => house.close())
beforeEach(async () => {
  house.now += 3_600_000
  setId = (await openSet(ada, { visibility: 'public', arrangement: 'order' })).id
  await saveInto(ada, setId, { put: [first, second, third] })
  ben = await guest(house)
})

const codes = ({ body }: Reply) => (body['complaints'] as { code: string; key: string }[]).map(({ code, key }) => `${code} ${key}`)
const add = (browser = ben) => browser.send('POST', '/api/practice/sets', { set: setId })

/** Answers what is asked of the set, right, and says which question it was. */
async function answer(browser = ben, query = `?set=${setId}`): Promise<string | null> {
  const asked = await nextAsked(browser, query)
  if (!asked) return null
  const { questionId, version, seed } = createSealer(house.secret).open(asked.ask)!
  const question = await house.store.questions.version(questionId, version) as Question
  const reply = await browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: asked.ask, answer: solutionOf(variantOf(question, seed)), elapsedMs: 3000, answeredAt: house.now })
  expect(reply.body).toMatchObject({ grade: { correct: true } })
  return questionId.replace(`${setId}/`, '').replace(':written', '')
}

function withFace(content: Record<string, unknown>, change: (face: Face) => Partial<Face>): Record<string, unknown> {
  return { ...content, faces: (content['faces'] as Face[]).map((face) => ({ ...face, ...change(face) })) }
}

interface Face {
  prompt: string
  right: { text: string }
  wrong: { text: string }[]
  listing?: { language: string; text: string }
}

describe('checks', () => {
  it('name everything that speaks against a draft, by question', async () => {
    const two = withFace(first.content, ({ right, wrong }) => ({ wrong: [{ text: right.text }, ...wrong] }))
    const long = withFace(second.content, ({ right }) => ({ right: { text: `${right.text} ${'and much more than any other option here says '.repeat(6)}` } }))
    const broken = withFace(fourth.content, () => ({ listing: { language: 'python', text: 'print("a' } }))
    await saveInto(ada, setId, { put: [{ key: 'two', content: two }, { key: 'long', content: long }, { key: 'twin', content: third.content }, { key: 'unfinished', content: { kind: 'recall' } }, { key: 'broken', content: broken }] })
    const found = codes(await ada.send('POST', `/api/sets/${setId}/check`, {}))
    expect(found).toEqual(expect.arrayContaining(['check/two-right two', 'check/giveaway-length long', 'check/duplicate twin', 'written/shape unfinished', 'check/listing broken']))
    expect(found.filter((one) => / (q1|q2|q3)$/.test(one) && !one.startsWith('check/giveaway-word'))).toEqual([])
  })

  it('keep a draft with errors from being published, and let warnings pass', async () => {
    await saveInto(ada, setId, { put: [{ key: 'twin', content: third.content }] })
    expect(await publishSet(ada, setId)).toMatchObject({ status: 422, body: { code: 'set/not-ready', complaints: [{ code: 'check/duplicate', key: 'twin', sentence: expect.stringContaining('q3 asks') }] } })
    const { id } = await openSet(ada)
    expect(await publishSet(ada, id)).toMatchObject({ status: 422, body: { detail: expect.stringContaining('no question') } })
  })

  it('see that the key changed since the last version, and that only the words did', async () => {
    await publishSet(ada, setId)
    const swapped = withFace(first.content, ({ right, wrong }) => ({ right: wrong[0]!, wrong: [right, ...wrong.slice(1)] }))
    const reworded = withFace(second.content, ({ prompt }) => ({ prompt: `${prompt} (choose one)` }))
    await saveInto(ada, setId, { put: [{ ...first, content: swapped }, { ...second, content: reworded }, fourth], remove: [third.key] })
    const { body } = await ada.get(`/api/sets/${setId}/changes`)
    expect(body).toMatchObject({
      against: 1, added: [fourth.key], removed: [{ key: third.key }], same: 0,
      changed: [{ key: first.key, keyChanged: true }, { key: second.key, keyChanged: false, after: reworded, before: second.content }],
      complaints: expect.arrayContaining([expect.objectContaining({ code: 'check/key-changed', key: first.key, severity: 'warning' })]),
    })
    expect((await publishSet(ada, setId, 'Mended the first')).body).toMatchObject({ version: { number: 2, added: 1, changed: 2, removed: 1, keysChanged: 1, note: 'Mended the first', by: { name: 'ada' } } })
  })
})

describe('a version', () => {
  it('is what was looked at: a draft that moved on is not published', async () => {
    const { revision } = (await ada.get(`/api/sets/${setId}/draft`)).body
    await saveInto(ada, setId, { put: [fourth] })
    expect(await ada.send('POST', `/api/sets/${setId}/publish`, { revision })).toMatchObject({ status: 409, body: { code: 'draft/moved' } })
  })

  it('never changes, and can be brought back into the draft', async () => {
    await publishSet(ada, setId)
    await saveInto(ada, setId, { put: [{ ...first, content: withFace(first.content, () => ({ prompt: 'In other words?' })) }, fourth], remove: [second.key] })
    await publishSet(ada, setId)
    const version = async (number: number) => ((await ada.get(`/api/sets/${setId}/versions/${number}`)).body['content'] as Written[]).map(({ key, content }) => ({ key, content }))
    expect(await version(1)).toEqual([first, second, third])
    expect((await version(2)).map(({ key }) => key)).toEqual([first.key, third.key, fourth.key])
    const { revision } = (await ada.get(`/api/sets/${setId}/draft`)).body
    const restored = await ada.send('POST', `/api/sets/${setId}/versions/1/restore`, { revision })
    expect(restored.body).toMatchObject({ order: [first.key, second.key, third.key], questions: expect.arrayContaining([expect.objectContaining(first)]) })
    expect((await ada.get(`/api/sets/${setId}/versions/9`)).body).toMatchObject({ code: 'version/unknown' })
  })
})

describe('practice of a set', () => {
  it('is one click, in the order of the set, beside the built-in questions', async () => {
    await publishSet(ada, setId)
    expect((await ben.get(`/api/practice/next?set=${setId}`)).status).toBe(404)
    expect((await add()).body['set']).toMatchObject({ id: setId, added: true, learners: 1 })
    expect([await answer(), await answer(), await answer(), await answer()]).toEqual([first.key, second.key, third.key, null])
    expect((await ben.get('/api/practice/sets')).body['sets']).toMatchObject([{ id: setId, met: 3, due: 0 }])
    const asked = new Set<string>()
    house.now += 6 * 86_400_000
    for (let turn = 0; turn < 6; turn += 1) {
      const { body } = await ben.get('/api/practice/next')
      asked.add((body['next'] as { topicTitle: string }).topicTitle)
      await answer(ben, '')
    }
    expect([...asked]).toContain('Locks and threads')
    const { topics } = (await ben.get('/api/progress')).body as { topics: { topic: string; title: string; met: number; facts: number }[] }
    expect(topics.find(({ topic }) => topic === `@${setId}`)).toMatchObject({ title: 'Locks and threads', met: 3, facts: 3 })
    expect((await ben.get('/api/reviews')).body['reviews']).toMatchObject(expect.arrayContaining([expect.objectContaining({ topicTitle: 'Locks and threads' })]))
  })

  it('is asked only of those who added it', async () => {
    await publishSet(ada, setId)
    for (let turn = 0; turn < 20; turn += 1) await answer(ben, '')
    const { id } = (await ben.get('/api/me')).body['learner'] as { id: string }
    const topics = house.store.raw.prepare('select distinct topic from cards where learner_id = ?').pluck().all(id) as string[]
    expect(topics.length).toBeGreaterThan(1)
    expect(topics.filter((topic) => topic.startsWith('@'))).toEqual([])
  })

  it('goes on with a new version: what was learnt is kept, what is not asked any more rests, what comes back wakes', async () => {
    await publishSet(ada, setId)
    await add()
    for (let turn = 0; turn < 3; turn += 1) await answer()
    const cardOf = (key: string) => house.store.raw.prepare('select stability, due_at, reps, topic from cards where fact_id = ?').get(`${setId}/${key}`)
    const before = cardOf(first.key)
    await saveInto(ada, setId, { put: [{ ...first, content: withFace(first.content, () => ({ prompt: 'In other words?' })) }, fourth], remove: [second.key] })
    await ada.send('PATCH', `/api/sets/${setId}`, { from: 999, arrangement: 'interleaved' })
    await publishSet(ada, setId)
    expect(cardOf(first.key)).toEqual({ ...before as object, topic: expect.stringContaining(`@${setId}/`) })
    house.now += 6 * 86_400_000
    const { counts } = (await ben.get(`/api/practice/next?set=${setId}`)).body as { counts: { due: number } }
    expect(counts.due).toBe(2)
    const asked = [await answer(), await answer(), await answer(), await answer()]
    expect(asked.toSorted()).toEqual([first.key, third.key, fourth.key, null].toSorted())
    expect((await ben.get('/api/practice/next')).body['counts']).toMatchObject({ due: 0 })
    await saveInto(ada, setId, { put: [second] })
    await publishSet(ada, setId)
    expect((await ben.get(`/api/practice/next?set=${setId}`)).body['counts']).toMatchObject({ due: 1 })
    expect(await answer()).toBe(second.key)
  })

  it('rests when it is taken out, and goes on where it was', async () => {
    await publishSet(ada, setId)
    await add()
    await answer()
    house.now += 6 * 86_400_000
    const due = async () => ((await ben.get('/api/practice/next')).body['counts'] as { due: number }).due
    expect(await due()).toBe(1)
    await ben.send('DELETE', `/api/practice/sets/${setId}`)
    expect(await due()).toBe(0)
    expect((await ben.get(`/api/practice/next?set=${setId}`)).status).toBe(404)
    expect((await ben.get('/api/practice/next')).body['next']).toMatchObject({ reason: 'new' })
    await add()
    expect(await due()).toBe(1)
  })

  it('keeps asking the words that were on screen when a new version came', async () => {
    await publishSet(ada, setId)
    await add()
    const asked = (await nextAsked(ben, `?set=${setId}`))!
    const { questionId, version, seed } = createSealer(house.secret).open(asked.ask)!
    await saveInto(ada, setId, { remove: [first.key], put: [fourth] })
    await publishSet(ada, setId)
    const question = await house.store.questions.version(questionId, version) as Question
    const reply = await ben.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: asked.ask, answer: solutionOf(variantOf(question, seed)), answeredAt: house.now })
    expect(reply).toMatchObject({ status: 200, body: { grade: { correct: true } } })
  })

  it('goes along when a guest signs in to an account', async () => {
    await publishSet(ada, setId)
    await add()
    await answer()
    await account(house, `eve-${setId}@example.org`)
    await ben.send('POST', '/api/auth/sign-in/email', { email: `eve-${setId}@example.org`, password: 'a long enough phrase' })
    expect((await ben.get('/api/practice/sets')).body['sets']).toMatchObject([{ id: setId, met: 1 }])
  })
})
