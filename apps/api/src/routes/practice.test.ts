import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInBank } from '@interleave/content'
import { indexBank } from '../bank.ts'
import { createSealer } from '../http/seal.ts'
import { account, answerNext, guest, nextAsked, solve } from '../testing/answers.ts'
import { NOON, openTestHouse } from '../testing/test-house.ts'
import type { TestHouse } from '../testing/test-house.ts'

let house: TestHouse
beforeAll(async () => void (house = await openTestHouse()))
afterAll(() => house.close())

const MINUTE = 60_000
const DAY = 86_400_000

describe('practice', () => {
  it('asks, grades, explains, names the source, and says when the question returns', async () => {
    const browser = await guest(house)
    const { reply } = await answerNext(house, browser)
    expect(reply.status).toBe(200)
    expect(reply.body).toMatchObject({
      review: { correct: true, rating: 'good', undone: false },
      grade: { correct: true, score: 1, explanation: expect.any(String), solution: expect.any(String) },
      source: { document: expect.any(String), passage: expect.stringMatching(/\S/) },
      card: { phase: 'review', reps: 1, suspended: false },
      intervalDays: 2,
      counts: { due: 0, newLeft: 19, doneToday: 1 },
    })
    // 4 a.m. in Lisbon, two days on.
    expect(reply.body['nextDueAt']).toBe(Date.UTC(2026, 10, 4, 4))
  })

  it('answers a repeated submission alike, and refuses another under the same id', async () => {
    const browser = await guest(house)
    const { reply, sent } = await answerNext(house, browser)
    const again = await browser.send('POST', '/api/reviews', sent)
    expect(again.status).toBe(200)
    expect(again.body['card']).toEqual(reply.body['card'])
    expect(again.body['counts']).toEqual(reply.body['counts'])
    const other = await answerNext(house, browser, { reviewId: sent['reviewId'] })
    expect(other.reply.status).toBe(409)
    expect(other.reply.body).toMatchObject({ code: 'review/taken', fix: expect.any(String) })
  })

  it('counts a guess and a hint as a miss, and brings them back in the session', async () => {
    const browser = await guest(house)
    const { reply } = await answerNext(house, browser, { guessed: true })
    expect(reply.body).toMatchObject({ review: { rating: 'again', correct: true, guessed: true }, intervalDays: 0 })
    expect((await answerNext(house, browser, { hinted: true })).reply.body).toMatchObject({ review: { rating: 'again' } })
    await browser.send('PATCH', '/api/settings', { newPerDay: 0 })
    const { next } = (await browser.get('/api/practice/next')).body as { next: { reason: string } }
    expect(next.reason).toBe('ahead')
    house.now += 11 * MINUTE
    expect((await nextAsked(browser))!.reason).toBe('due')
    house.now = NOON
  })

  it('calls right but slow hard, once it knows what slow is for this learner and kind', async () => {
    const browser = await guest(house)
    await browser.send('PATCH', '/api/settings', { newPerDay: 200 })
    const kinds = new Map<string, number>()
    const ratings: unknown[] = []
    for (let turn = 0; turn < 40; turn += 1) {
      const asked = (await nextAsked(browser))!
      const seen = kinds.get(asked.view.kind) ?? 0
      kinds.set(asked.view.kind, seen + 1)
      const reply = await browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: asked.ask, answer: solve(house, asked.ask), elapsedMs: seen < 8 ? 3000 : 9000, answeredAt: house.now + turn })
      if (seen === 8) ratings.push((reply.body['review'] as { rating: string }).rating)
    }
    expect(ratings.length).toBeGreaterThan(0)
    expect(new Set(ratings)).toEqual(new Set(['hard']))
  })

  it('bounds what is new per day, and starts a new day at four in the morning', async () => {
    const browser = await guest(house)
    await browser.send('PATCH', '/api/settings', { newPerDay: 2 })
    await answerNext(house, browser)
    await answerNext(house, browser)
    const done = (await browser.get('/api/practice/next')).body
    expect(done).toMatchObject({ next: null, counts: { newLeft: 0, doneToday: 2 }, nextDueAt: Date.UTC(2026, 10, 4, 4) })
    house.now = Date.UTC(2026, 10, 3, 3, 59)
    expect(await nextAsked(browser)).toBeNull()
    house.now = Date.UTC(2026, 10, 3, 4, 1)
    expect((await nextAsked(browser))!.reason).toBe('new')
    house.now = NOON
  })

  it('mixes topics: no two neighbours of one topic', async () => {
    const browser = await guest(house)
    const topics: string[] = []
    let after = ''
    for (let turn = 0; turn < 9; turn += 1) {
      const asked = (await nextAsked(browser, after))!
      topics.push(asked.topic)
      await browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: asked.ask, answer: solve(house, asked.ask), answeredAt: house.now + turn })
      after = `?after=${asked.ask}`
    }
    expect(new Set(topics).size).toBeGreaterThan(2)
    for (const [index, topic] of topics.slice(1).entries()) expect(topic).not.toBe(topics[index])
  })

  it('narrows to a topic or a set, and never asks again what is on screen', async () => {
    const browser = await guest(house)
    const topic = house.bank.topics[1]!.id
    const first = (await nextAsked(browser, `?topic=${topic}`))!
    expect(first.topic).toBe(topic)
    const second = (await nextAsked(browser, `?topic=${topic}&after=${first.ask}`))!
    expect(factOf(house, second.ask)).not.toBe(factOf(house, first.ask))
    expect((await browser.get(`/api/practice/next?set=${house.bank.sets[0]!.id}`)).status).toBe(200)
    expect((await browser.get('/api/practice/next?set=none')).body).toMatchObject({ status: 404, code: 'set/unknown' })
  })

  it('takes answers back, any number, on any device', async () => {
    const browser = await account(house, 'undo@example.org')
    for (let turn = 0; turn < 3; turn += 1) await answerNext(house, browser, { answeredAt: house.now + turn })
    const other = house.browser()
    await other.send('POST', '/api/auth/sign-in/email', { email: 'undo@example.org', password: 'a long enough phrase' })
    const undo = { undoId: randomUUID(), at: house.now, count: 2 }
    const { body } = await other.send('POST', '/api/reviews/undo', undo)
    expect(body).toMatchObject({ undone: [{ undone: true }, { undone: true }], next: { reason: 'again' }, counts: { doneToday: 1, newLeft: 19 } })
    expect((await browser.send('POST', '/api/reviews/undo', undo)).body['counts']).toEqual(body['counts'])
    expect((await browser.get('/api/progress')).body).toMatchObject({ reviews: 1 })
  })

  it('marks what is on screen: suspended it does not return', async () => {
    const browser = await guest(house)
    const asked = (await nextAsked(browser))!
    let turn = 0
    const mark = (kind: string) => browser.send('POST', '/api/marks', { markId: randomUUID(), kind, ask: asked.ask, at: house.now + turn++ })
    expect((await mark('suspend')).body).toMatchObject({ card: { suspended: true } })
    expect(factOf(house, (await nextAsked(browser))!.ask)).not.toBe(factOf(house, asked.ask))
    expect((await mark('unsuspend')).body).toMatchObject({ card: { suspended: false } })
    expect((await browser.send('POST', '/api/marks', { markId: randomUUID(), kind: 'flag', factId: 'nothing', at: 0 })).status).toBe(404)
  })

  it('asks explanations in two phases: the rubric comes after the text', async () => {
    const questions = house.bank.questions.filter(({ kind }) => kind === 'recall')
    const explaining = await openTestHouse({ bank: indexBank({ ...builtInBank(), questions }, new Set()) })
    const browser = await guest(explaining)
    const asked = (await nextAsked(browser))!
    expect(JSON.stringify(asked.view)).not.toContain('rubric')
    const rubric = await browser.send('POST', '/api/practice/rubric', { ask: asked.ask, text: 'In my own words.' })
    expect(rubric.body).toMatchObject({ points: expect.any(Array), modelAnswer: expect.any(String) })
    expect((await browser.send('POST', '/api/practice/rubric', { ask: asked.ask, text: '  ' })).status).toBe(400)
    const met = (rubric.body['points'] as { id: string; essential: boolean }[]).filter(({ essential }) => !essential).map(({ id }) => id)
    const reply = await browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask: asked.ask, answer: { kind: 'recall', text: 'In my own words.', met }, answeredAt: house.now })
    expect(reply.body).toMatchObject({ review: { correct: false, rating: 'again' } })
    await explaining.close()
  })

  it('refuses what does not fit, saying why', async () => {
    const browser = await guest(house)
    const { ask } = (await nextAsked(browser))!
    const submit = (over: object) => browser.send('POST', '/api/reviews', { reviewId: randomUUID(), ask, answer: solve(house, ask), answeredAt: house.now, ...over })
    expect((await submit({ answer: { kind: 'order', sequence: ['x'] } })).body).toMatchObject({ status: 422, code: 'answer/refused', fix: expect.any(String) })
    expect((await submit({ ask: `${ask.slice(0, -2)}AA` })).body).toMatchObject({ status: 400, code: 'ask/unreadable' })
    expect((await submit({ reviewId: 'mine' })).body).toMatchObject({ status: 400, code: 'input/invalid', errors: [{ path: 'reviewId' }] })
    expect((await submit({ answer: { kind: 'nothing' } })).status).toBe(400)
    expect((await browser.send('POST', '/api/reviews', '{"half":')).status).toBe(400)
  })

  it('believes a device’s clock only so far', async () => {
    const browser = await guest(house)
    const { reply } = await answerNext(house, browser, { answeredAt: house.now + 10 * DAY })
    expect((reply.body['review'] as { at: number }).at).toBe(house.now + 5 * MINUTE)
  })

  it('keeps no time where the learner wants none kept', async () => {
    const browser = await guest(house)
    await browser.send('PATCH', '/api/settings', { keepAnswerTime: false })
    expect((await answerNext(house, browser)).reply.body).toMatchObject({ review: { elapsedMs: null } })
  })
})

describe('progress', () => {
  it('shows forecast, retention, heatmap, mastery and the log', async () => {
    const browser = await guest(house)
    for (let turn = 0; turn < 3; turn += 1) await answerNext(house, browser, { answeredAt: house.now + turn })
    house.now += 3 * DAY
    for (let turn = 0; turn < 3; turn += 1) await answerNext(house, browser, { answeredAt: house.now + turn })
    const { body } = await browser.get('/api/progress?days=60')
    expect(body).toMatchObject({ reviews: 6, retention: { n: 3, observed: 1, predicted: expect.closeTo(0.88, 1) } })
    expect(body['heatmap']).toEqual([{ date: '2026-11-02', reviews: 3, correct: 3 }, { date: '2026-11-05', reviews: 3, correct: 3 }])
    expect((body['forecast'] as { due: number }[]).reduce((sum, { due }) => sum + due, 0)).toBe(3)
    const { reviews } = (await browser.get('/api/reviews?limit=4')).body as { reviews: { prompt: string; at: number }[] }
    expect(reviews).toHaveLength(4)
    expect(reviews[0]!.at).toBeGreaterThan(reviews[3]!.at)
    house.now = NOON
  })
})

describe('the library', () => {
  it('can be read by anybody, searched, and shows no passage before the fact was answered', async () => {
    const anybody = house.browser()
    const { body } = await anybody.get('/api/library')
    expect(body).toMatchObject({ questions: house.bank.questions.length })
    const metIn = (library: Record<string, unknown>) => Math.max(...(library['sets'] as { met: number }[]).map(({ met }) => met))
    expect(metIn(body)).toBe(0)
    const found = (await anybody.get('/api/library/questions?q=process&limit=5')).body as { total: number; questions: { id: string }[] }
    expect(found.total).toBeGreaterThan(5)
    expect(found.questions).toHaveLength(5)
    const one = await anybody.get(`/api/library/question?id=${encodeURIComponent(found.questions[0]!.id)}`)
    expect(one.body).toMatchObject({ view: { kind: expect.any(String) }, source: { passage: null }, card: null })
    const browser = await guest(house)
    await answerNext(house, browser)
    expect(metIn((await browser.get('/api/library')).body)).toBe(1)
  })
})

function factOf(house: TestHouse, ask: string): string {
  return house.bank.questionById.get(createSealer(house.secret).open(ask)!.questionId)!.factId
}
