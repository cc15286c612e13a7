import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogEvent, MarkEvent, ReviewEvent } from './events.ts'
import { inLogOrder } from './events.ts'
import { dayOf, dayStart } from './learner-day.ts'
import { applyEvent, foldCard, foldLog, queueTime, unmetCard } from './replay.ts'
import { recallAt } from './spacing.ts'

const settings = { timeZone: 'Europe/Lisbon', dayStartHour: 4, desiredRetention: 0.9 }
const START = Date.UTC(2026, 2, 1)
const DAY = 86_400_000

const facts = fc.constantFrom('a', 'b', 'c')
const at = fc.integer({ min: START, max: START + 400 * DAY })
const review = (id: string) => fc.record({ kind: fc.constant('review' as const), id: fc.constant(id), factId: facts, rating: fc.constantFrom('again', 'hard', 'good'), at }) as fc.Arbitrary<ReviewEvent>
const mark = (id: string) => fc.record({ kind: fc.constantFrom('suspend', 'unsuspend', 'bury', 'reset', 'flag', 'unflag'), id: fc.constant(id), factId: facts, at }) as fc.Arbitrary<MarkEvent>
const undo = (id: string, reviewId: string): LogEvent => ({ kind: 'undo', id, reviewId, at: START })

/** A log of up to 24 events over three facts; some of its reviews are undone. */
const log = fc.nat({ max: 24 }).chain((size) => fc.tuple(
  ...Array.from({ length: size }, (_, index) => (index % 5 === 4 ? mark(`m${index}`) : review(`r${index}`))),
)).chain((events) => fc.record({
  events: fc.constant(events),
  undone: fc.subarray(events.filter((event) => event.kind === 'review').map((event) => event.id)),
}))

describe('the fold of a log', () => {
  it('does not depend on the order of arrival, nor on what arrives twice (10³ logs)', () => {
    fc.assert(fc.property(log, fc.infiniteStream(fc.nat()), ({ events, undone }, draws) => {
      const all: LogEvent[] = [...events, ...undone.map((id) => undo(`u${id}`, id))]
      const shuffled = shuffle([...all, ...all.slice(0, 5)], draws)
      expect(foldLog(shuffled, settings)).toEqual(foldLog(all, settings))
    }), { numRuns: 1000 })
  })

  it('takes an undone review back with everything it did, as if it had never been given (10³ logs)', () => {
    fc.assert(fc.property(log, ({ events, undone }) => {
      const all: LogEvent[] = [...events, ...undone.map((id) => undo(`u${id}`, id))]
      expect(foldLog(all, settings)).toEqual(foldLog(events.filter(({ id }) => !undone.includes(id)), settings))
    }), { numRuns: 1000 })
  })

  it('is reached one event at a time, in order (10³ logs)', () => {
    fc.assert(fc.property(log, ({ events }) => {
      const ofFact = events.filter(({ factId }) => factId === 'a').toSorted(inLogOrder)
      const stepped = ofFact.reduce((card, event) => applyEvent(card, event, settings), unmetCard('a'))
      expect(stepped).toEqual(foldCard('a', ofFact, settings))
    }), { numRuns: 1000 })
  })

  it('never plans a memory before its last review, nor lets one answer shorten what a worse one gives', () => {
    fc.assert(fc.property(log, at, ({ events }, next) => {
      const card = foldCard('a', events.filter(({ factId }) => factId === 'a'), settings)
      if (card.memory) expect(card.memory.dueAt).toBeGreaterThan(card.memory.lastReviewAt)
      const after = (rating: ReviewEvent['rating']) => applyEvent(card, { kind: 'review', id: 'z', factId: 'a', rating, at: Math.max(next, card.memory?.lastReviewAt ?? 0) }, settings).memory!.dueAt
      expect(after('good')).toBeGreaterThanOrEqual(after('again'))
    }), { numRuns: 300 })
  })

  it('brings a missed fact back in ten minutes, and a known one when its day begins', () => {
    const missed = foldCard('a', [{ kind: 'review', id: '1', factId: 'a', rating: 'again', at: START + 20 * 3_600_000 }], settings)
    expect(missed.memory).toMatchObject({ phase: 'learning', intervalDays: 0, dueAt: START + 20 * 3_600_000 + 600_000 })
    const known = foldCard('a', [{ kind: 'review', id: '1', factId: 'a', rating: 'good', at: START + 20 * 3_600_000 }], settings)
    expect(known.memory).toMatchObject({ phase: 'review', intervalDays: 2, lapses: 0, reps: 1 })
    expect(known.memory!.dueAt).toBe(dayStart(dayOf(START + 20 * 3_600_000, settings) + 2, settings))
  })

  it('does not bring a known fact back at once when the day ends just after the answer', () => {
    const at = Date.UTC(2026, 2, 2, 3, 55) // Lisbon keeps UTC in winter; its learners' days begin at four
    const again: ReviewEvent = { kind: 'review', id: '1', factId: 'a', rating: 'again', at: at - 600_000 }
    const due = (rating: ReviewEvent['rating']) => foldCard('a', [again, { kind: 'review', id: '2', factId: 'a', rating, at }], settings).memory!
    expect(due('good').intervalDays).toBe(1)
    expect(due('good').dueAt).toBe(at + 600_000)
    expect(due('good').dueAt).toBeGreaterThanOrEqual(due('again').dueAt)
  })

  it('keeps stability what it means: nine in ten recalled after as many days', () => {
    const { memory } = foldCard('a', [{ kind: 'review', id: '1', factId: 'a', rating: 'good', at: START }], settings)
    const days = Math.round(memory!.stability * 1000) / 1000
    expect(days).toBeCloseTo(2.3065, 3)
    expect(recallAt({ stability: 10, lastReviewAt: START }, START + 10 * DAY, settings)).toBeCloseTo(0.9, 6)
  })

  it('buries until tomorrow, hides what is suspended, and forgets on reset', () => {
    const given: ReviewEvent = { kind: 'review', id: '1', factId: 'a', rating: 'good', at: START }
    const later = (kind: MarkEvent['kind']) => foldCard('a', [given, { kind, id: '2', factId: 'a', at: START + 3 * DAY }], settings)
    expect(queueTime(later('bury'))).toBe(dayStart(dayOf(START + 3 * DAY, settings) + 1, settings))
    expect(queueTime(later('suspend'))).toBeNull()
    expect(later('reset')).toMatchObject({ memory: null, introducedAt: START })
    expect(later('flag').flagged).toBe(true)
  })
})

function shuffle<T>(list: readonly T[], draws: fc.Stream<number>): T[] {
  const out = [...list]
  for (let last = out.length - 1; last > 0; last -= 1) {
    const other = draws.next().value! % (last + 1)
    const held = out[last]!
    out[last] = out[other]!
    out[other] = held
  }
  return out
}
