import * as fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseNext } from '../review/due-queue.ts'
import type { NextFact } from '../review/due-queue.ts'
import { foldCard } from '../review/replay.ts'
import type { LogEvent } from '../review/events.ts'
import { defaultSettings } from '../settings.ts'
import type { StoredJob } from './jobs-port.ts'
import type { Store, StoredMark, StoredReview } from './port.ts'

const START = Date.UTC(2026, 2, 1, 12)
const DAY = 86_400_000
const TOPICS = { a: 'locks', b: 'pipes', c: 'gil', d: 'locks' } as const
type FactName = keyof typeof TOPICS

/** A review of a fact with everything a test does not care about filled in. */
export function someReview(id: string, factId: string, over: Partial<StoredReview> = {}): StoredReview {
  const at = over.at ?? START
  return {
    id, factId, topic: TOPICS[factId as FactName] ?? 'locks', questionId: `${factId}:q`, version: '0123456789abcdef', kind: 'single-choice', seed: 7,
    answer: { kind: 'single-choice', chosen: 'o1' }, rating: 'good', correct: true, score: 1, guessChance: 0.25, guessed: false, hinted: false,
    elapsedMs: 4000, slowAfterMs: null, misconceptionsShown: [], misconceptionsRefuted: [], at, claimedAt: at, receivedAt: at, assignmentId: null, ...over,
  }
}

function someMark(id: string, factId: string, kind: StoredMark['kind'], at: number): StoredMark {
  return { id, factId, kind, note: null, at, receivedAt: at }
}

const bank = {
  facts: Object.entries(TOPICS).map(([id, topic]) => ({ id, topic })),
  questions: Object.keys(TOPICS).map((factId) => ({ questionId: `${factId}:q`, version: '0123456789abcdef', factId, body: { asks: factId } })),
}

/** What every store promises. Run it with a way to open an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`${name} keeps the contract of a store`, () => {
    let store: Store
    let learnerId: string
    beforeEach(async () => {
      store = await open()
      await store.questions.seed(bank)
      learnerId = (await store.learners.ensure('user-1', defaultSettings, START)).id
    })
    afterEach(() => store.close())

    const append = (review: StoredReview) => store.log.append(learnerId, review)
    const cardOf = async (factId: string) => (await store.queue.card(learnerId, factId))?.memory

    describe('the log', () => {
      it('keeps a review once, however often it is sent', async () => {
        const first = await append(someReview('r1', 'a'))
        const again = await append({ ...someReview('r1', 'a'), receivedAt: START + 5 })
        expect(first).toMatchObject({ outcome: 'added', undone: false })
        expect(again).toMatchObject({ outcome: 'known' })
        expect(again).toHaveProperty('card', (first as { card: unknown }).card)
        expect(await store.log.recent(learnerId, { limit: 9 })).toHaveLength(1)
      })

      it('leaves a review alone when its id comes with another answer', async () => {
        await append(someReview('r1', 'a'))
        expect(await append(someReview('r1', 'a', { answer: { kind: 'single-choice', chosen: 'o2' } }))).toEqual({ outcome: 'taken' })
        expect((await store.log.find(learnerId, 'r1'))?.answer).toEqual({ kind: 'single-choice', chosen: 'o1' })
      })

      it('keeps ids of two learners apart', async () => {
        const other = await store.learners.ensure('user-2', defaultSettings, START)
        await append(someReview('r1', 'a'))
        expect(await store.log.append(other.id, someReview('r1', 'b'))).toMatchObject({ outcome: 'added' })
        expect((await store.log.find(learnerId, 'r1'))?.factId).toBe('a')
        expect(await store.log.find(other.id, 'none')).toBeNull()
      })

      it('takes back the last answers, any number, and answers a repeated undo alike', async () => {
        for (let index = 0; index < 4; index += 1) await append(someReview(`r${index}`, 'abcd'[index]!, { at: START + index }))
        const undone = await store.log.undo(learnerId, { id: 'u1', at: START + 9, count: 3 })
        expect(undone.map(({ id }) => id)).toEqual(['r3', 'r2', 'r1'])
        expect((await store.log.undo(learnerId, { id: 'u1', at: START + 9, count: 3 })).map(({ id }) => id)).toEqual(['r3', 'r2', 'r1'])
        expect(await cardOf('a')).toBeTruthy()
        expect(await cardOf('b')).toBeFalsy()
        expect(await store.log.recent(learnerId, { limit: 9 })).toMatchObject([{ id: 'r3', undone: true }, { undone: true }, { undone: true }, { id: 'r0', undone: false }])
        expect(await store.progress.reviewCount(learnerId)).toBe(1)
      })

      it('answer + undo is identity on the card, the due date included', async () => {
        await append(someReview('r1', 'a'))
        const before = await store.queue.card(learnerId, 'a')
        await append(someReview('r2', 'a', { at: START + 20 * DAY, rating: 'again' }))
        await store.log.undo(learnerId, { id: 'u1', at: START + 20 * DAY, count: 1 })
        expect(await store.queue.card(learnerId, 'a')).toEqual(before)
      })

      it('takes back nothing later when an undo that found nothing is sent again', async () => {
        expect(await store.log.undo(learnerId, { id: 'u1', at: START, count: 1 })).toEqual([])
        await append(someReview('r1', 'a'))
        expect(await store.log.undo(learnerId, { id: 'u1', at: START, count: 1 })).toEqual([])
        expect(await cardOf('a')).toBeTruthy()
      })

      it('lets an undo overtake the review it takes back', async () => {
        await store.log.undo(learnerId, { id: 'u1', at: START, reviewIds: ['r1'] })
        expect(await append(someReview('r1', 'a'))).toMatchObject({ outcome: 'added', undone: true, card: { memory: null } })
      })

      it('marks once, and folds what it did', async () => {
        await append(someReview('r1', 'a'))
        const mark = someMark('m1', 'a', 'suspend', START + 5)
        expect(await store.log.mark(learnerId, mark, 'locks')).toMatchObject({ suspended: true })
        expect(await store.log.mark(learnerId, mark, 'locks')).toMatchObject({ suspended: true })
        expect(await store.log.mark(learnerId, someMark('m2', 'a', 'reset', START + 6), 'locks')).toMatchObject({ memory: null, suspended: true })
      })

      it('ends in the same cards whatever order two devices deliver in (10² logs)', async () => {
        await fc.assert(fc.asyncProperty(deliveries, async ({ events, order }) => {
          const own = await open()
          const { id } = await own.learners.ensure('user', defaultSettings, START)
          for (const index of order) await deliver(own, id, events[index]!)
          for (const factId of ['a', 'b']) {
            const expected = foldCard(factId, events.filter((event) => event.kind === 'undo' || event.factId === factId), defaultSettings)
            expect(await own.queue.card(id, factId) ?? foldCard(factId, [], defaultSettings)).toEqual(expected)
          }
          const before = await own.queue.card(id, 'a')
          await own.log.rebuild(id)
          expect(await own.queue.card(id, 'a')).toEqual(before)
          await own.close()
        }), { numRuns: 100 })
      })

      it('remembers how long right answers of a kind took', async () => {
        await append(someReview('r1', 'a', { elapsedMs: 10 }))
        await append(someReview('r2', 'b', { elapsedMs: 20, correct: false }))
        await append(someReview('r3', 'c', { elapsedMs: null }))
        await append(someReview('r4', 'd', { elapsedMs: 30, kind: 'order' }))
        expect(await store.log.answerTimes(learnerId, 'single-choice')).toEqual([10])
      })
    })

    describe('the due queue', () => {
      const heads = (now: number, more: { topics?: string[]; except?: string } = {}) => store.queue.heads(learnerId, { now, soon: now + 20 * 60_000, ...more })

      it('offers the first unmet fact of each topic, and what is due of each', async () => {
        expect(await heads(START)).toEqual({ due: [], soon: [], fresh: [
          { topic: 'gil', factId: 'c', position: 2, introduced: 0 }, { topic: 'locks', factId: 'a', position: 0, introduced: 0 }, { topic: 'pipes', factId: 'b', position: 1, introduced: 0 },
        ] })
        await append(someReview('r1', 'a'))
        await append(someReview('r2', 'b', { rating: 'again' }))
        const later = await heads(START + 11 * 60_000)
        expect(later.due.map(({ factId }) => factId)).toEqual(['b'])
        expect(later.fresh.map(({ factId }) => factId)).toEqual(['c', 'd'])
        expect((await heads(START + 30 * DAY)).due.map(({ factId }) => factId)).toEqual(['a', 'b'])
        expect((await heads(START + 30 * DAY, { topics: ['pipes'] })).due.map(({ factId }) => factId)).toEqual(['b'])
        expect((await heads(START + 30 * DAY, { except: 'a' })).due.map(({ factId }) => factId)).toEqual(['b'])
      })

      it('leaves out what is suspended, buried or retired', async () => {
        for (const factId of ['a', 'b', 'c', 'd']) await append(someReview(`r-${factId}`, factId))
        const at = START + 30 * DAY
        await store.log.mark(learnerId, someMark('m1', 'a', 'suspend', at), 'locks')
        await store.log.mark(learnerId, someMark('m2', 'b', 'bury', at), 'pipes')
        await store.questions.seed({ facts: bank.facts.filter(({ id }) => id !== 'c'), questions: bank.questions.filter(({ factId }) => factId !== 'c') })
        expect((await heads(at + 1)).due.map(({ factId }) => factId)).toEqual(['d'])
        expect((await heads(at + 2 * DAY)).due.map(({ factId }) => factId)).toEqual(['d', 'b'])
      })

      it('counts what is due, what was new and what was done today', async () => {
        await append(someReview('r1', 'a', { rating: 'again' }))
        await append(someReview('r2', 'b', { at: START - DAY }))
        const dayStart = START - 3_600_000
        expect(await store.queue.counts(learnerId, { now: START + 3_600_000, dayStart })).toEqual({ due: 1, introducedToday: 1, doneToday: 1 })
        await store.log.undo(learnerId, { id: 'u', at: START, reviewIds: ['r1'] })
        expect(await store.queue.counts(learnerId, { now: START + 3_600_000, dayStart })).toEqual({ due: 0, introducedToday: 0, doneToday: 0 })
        expect(await store.queue.nextDueAt(learnerId, START)).toBe((await cardOf('b'))!.dueAt)
      })

      it('offers a fact as new again once its only review was taken back', async () => {
        const fresh = async () => (await heads(START + DAY)).fresh.map(({ factId }) => factId)
        await append(someReview('r1', 'a'))
        expect(await fresh()).toEqual(['c', 'd', 'b'])
        await append(someReview('r2', 'd'))
        expect(await fresh()).toEqual(['c', 'b'])
        await store.log.undo(learnerId, { id: 'u', at: START, reviewIds: ['r1'] })
        expect(await fresh()).toEqual(['c', 'a', 'b'])
      })

      it('never asks two of one topic in a row while three topics are due', async () => {
        const ids = ['a', 'b', 'c', 'd']
        for (const factId of ids) await append(someReview(`r-${factId}`, factId, { at: START + ids.indexOf(factId) }))
        const asked: string[] = []
        let previous: NextFact | null = null
        for (let turn = 0; turn < 4; turn += 1) {
          const at = START + 30 * DAY + turn
          const next: NextFact = chooseNext({ ...await heads(at), newLeft: 0 }, previous)!
          asked.push(next.topic)
          await append(someReview(`s-${next.factId}`, next.factId, { at }))
          previous = next
        }
        expect(asked).toEqual(['locks', 'pipes', 'gil', 'locks'])
      })
    })

    describe('learners', () => {
      it('makes one learner per user', async () => {
        expect((await store.learners.ensure('user-1', { ...defaultSettings, newPerDay: 3 }, START + 9)).id).toBe(learnerId)
        expect(await store.learners.ofUser('nobody')).toBeNull()
      })

      it('spaces anew when the day, the zone or the wanted retention changes', async () => {
        await append(someReview('r1', 'a'))
        const before = (await cardOf('a'))!
        await store.learners.saveSettings(learnerId, { ...defaultSettings, desiredRetention: 0.8 })
        const after = (await cardOf('a'))!
        expect(after.intervalDays).toBeGreaterThan(before.intervalDays)
        expect((await store.learners.ofUser('user-1'))!.settings.desiredRetention).toBe(0.8)
        await store.learners.saveSettings(learnerId, defaultSettings)
        expect(await cardOf('a')).toEqual(before)
      })

      it('hands a guest over to a new account', async () => {
        await append(someReview('r1', 'a'))
        await store.learners.link('user-1', 'account')
        expect((await store.learners.ofUser('account'))!.id).toBe(learnerId)
        expect(await store.learners.ofUser('user-1')).toBeNull()
      })

      it('joins a guest’s log to that of an account, each review once', async () => {
        const account = await store.learners.ensure('account', defaultSettings, START)
        await store.log.append(account.id, someReview('shared', 'a'))
        await store.log.append(account.id, someReview('own', 'b'))
        await append(someReview('shared', 'a'))
        await append(someReview('guest', 'a', { at: START + 3 * DAY }))
        await append(someReview('gone', 'c'))
        await store.log.undo(learnerId, { id: 'u', at: START, reviewIds: ['gone'] })
        await store.learners.link('user-1', 'account')
        const { reviews, undos } = await store.learners.everything(account.id)
        expect(reviews.map(({ id }) => id)).toEqual(['gone', 'own', 'shared', 'guest'])
        expect(undos).toMatchObject([{ reviewId: 'gone' }])
        expect((await store.queue.card(account.id, 'a'))!.memory!.reps).toBe(2)
        expect((await store.queue.card(account.id, 'c'))?.memory).toBeFalsy()
        expect(await store.learners.ofUser('user-1')).toBeNull()
      })

      it('gives out everything, and forgets everything', async () => {
        await append(someReview('r1', 'a'))
        await store.log.mark(learnerId, someMark('m1', 'a', 'flag', START), 'locks')
        const { reviews, marks, cards } = await store.learners.everything(learnerId)
        expect([reviews, marks, cards].map((list) => list.length)).toEqual([1, 1, 1])
        await store.learners.remove(learnerId, START)
        expect(await store.learners.ofUser('user-1')).toBeNull()
        expect(await store.log.recent(learnerId, { limit: 9 })).toEqual([])
      })
    })

    describe('jobs', () => {
      const setId = 'abcdefghjkmn'
      const someJob = (id: string, over: Partial<StoredJob> = {}): StoredJob => ({
        id, kind: 'import', learnerId, setId, startedAt: START, state: 'reading', restarts: 0, done: 0, total: 0, failure: null, task: { text: 'words' }, found: null, ...over,
      })
      beforeEach(() => store.sets.create({
        id: setId, slug: 'slug', title: 'Locks', description: '', tags: [], level: null, arrangement: 'order', visibility: 'private',
        revision: 0, publishedVersion: null, copiedFrom: null, createdAt: START, updatedAt: START, deletedAt: null,
      }, learnerId))

      it('are kept with what they were given, changed in part, listed without it, and forgotten', async () => {
        await store.jobs.add(someJob('j1'))
        await store.jobs.add(someJob('j2', { kind: 'proposals', startedAt: START + 5, state: 'proving' }))
        expect(await store.jobs.change('j1', { state: 'ready', found: [1, 2] })).toBe(true)
        expect(await store.jobs.find('j1')).toEqual(someJob('j1', { state: 'ready', found: [1, 2] }))
        expect((await store.jobs.list({ learnerId, setId })).map(({ id, task }) => [id, task])).toEqual([['j2', null], ['j1', null]])
        expect(await store.jobs.list({ states: ['proving'] })).toMatchObject([{ id: 'j2' }])
        expect(await store.jobs.list({ kind: 'import', learnerId: 'nobody' })).toEqual([])
        await store.jobs.sweep(START + 5)
        expect(await store.jobs.find('j1')).toBeNull()
        await store.jobs.remove('j2')
        expect(await store.jobs.change('j2', { state: 'done' })).toBe(false)
      })

      it('go with whoever started them, and with the set', async () => {
        await store.jobs.add(someJob('j1'))
        await store.learners.remove(learnerId, START)
        expect(await store.jobs.find('j1')).toBeNull()
      })
    })

    describe('questions', () => {
      it('writes nothing when the same bank comes again', async () => {
        expect(await store.questions.seed(bank)).toEqual({ added: 0, retired: 0 })
      })

      it('keeps every version for ever, and takes a retired one back', async () => {
        const next = { ...bank, questions: bank.questions.map((question) => ({ ...question, version: 'ffffffffffffffff', body: { asks: 'anew' } })) }
        expect(await store.questions.seed(next)).toEqual({ added: 4, retired: 4 })
        expect(await store.questions.version('a:q', '0123456789abcdef')).toEqual({ asks: 'a' })
        expect(await store.questions.version('a:q', 'ffffffffffffffff')).toEqual({ asks: 'anew' })
        expect(await store.questions.version('a:q', 'unknown')).toBeNull()
        expect(await store.questions.seed(bank)).toEqual({ added: 4, retired: 4 })
      })

      it('moves a card with its fact to another topic', async () => {
        await append(someReview('r1', 'a'))
        await store.questions.seed({ ...bank, facts: bank.facts.map((fact) => (fact.id === 'a' ? { ...fact, topic: 'heap' } : fact)) })
        expect((await store.progress.cards(learnerId))[0]!.topic).toBe('heap')
      })
    })

    describe('progress', () => {
      it('reads standing reviews with what was predicted of them, and misconceptions', async () => {
        await append(someReview('r1', 'a'))
        await append(someReview('r2', 'a', { at: START + 3 * DAY, misconceptionsRefuted: ['x'] }))
        await append(someReview('r3', 'b', { correct: false, misconceptionsShown: ['x'] }))
        await store.log.undo(learnerId, { id: 'u', at: START, reviewIds: ['r3'] })
        const reviews = await store.progress.reviews(learnerId, START)
        expect(reviews.map(({ predicted }) => predicted)).toEqual([null, expect.closeTo(0.88, 1)])
        expect(await store.progress.reviews(learnerId, START + DAY)).toHaveLength(1)
        expect(await store.progress.misconceptions(learnerId)).toEqual([{ misconceptionId: 'x', at: START + 3 * DAY, shown: false }])
        expect(await store.progress.cards(learnerId)).toHaveLength(1)
      })

      it('predicts the same when a review arrives late', async () => {
        await append(someReview('r1', 'a'))
        await append(someReview('r3', 'a', { at: START + 9 * DAY }))
        await append(someReview('r2', 'a', { at: START + 3 * DAY }))
        const late = await store.progress.reviews(learnerId, 0)
        await store.log.rebuild(learnerId)
        expect(await store.progress.reviews(learnerId, 0)).toEqual(late)
        expect(late.filter(({ predicted }) => predicted !== null)).toHaveLength(2)
      })
    })
  })
}

/** Up to ten events about two facts, and an order in which they are delivered, some of them twice. */
const deliveries = fc.integer({ min: 1, max: 10 }).chain((size) => fc.record({
  events: fc.tuple(...Array.from({ length: size }, (_, index) => fc.record({
    at: fc.integer({ min: START, max: START + 60 * DAY }), factId: fc.constantFrom('a', 'b'), rating: fc.constantFrom('again', 'hard', 'good'),
    kind: fc.constantFrom('review', 'review', 'review', 'undo', 'bury', 'reset'), target: fc.nat({ max: size - 1 }),
  }).map(({ kind, target, factId, at, rating }): LogEvent => (
    kind === 'undo' ? { kind: 'undo', id: `u${index}`, reviewId: `r${target}`, at }
      : kind === 'review' ? { kind: 'review', id: `r${index}`, factId, rating: rating as 'good', at }
        : { kind: kind as 'bury', id: `m${index}`, factId, at }
  )))),
  order: fc.shuffledSubarray(Array.from({ length: size }, (_, index) => index), { minLength: size, maxLength: size })
    .chain((order) => fc.subarray(order).map((twice) => [...order, ...twice])),
}))

async function deliver(store: Store, learnerId: string, event: LogEvent): Promise<void> {
  if (event.kind === 'undo') await store.log.undo(learnerId, { id: event.id, at: event.at, reviewIds: [event.reviewId] })
  else if (event.kind === 'review') await store.log.append(learnerId, someReview(event.id, event.factId, { at: event.at, rating: event.rating }))
  else await store.log.mark(learnerId, someMark(event.id, event.factId, event.kind, event.at), 'locks')
}
