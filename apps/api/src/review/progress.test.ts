import { describe, expect, it } from 'vitest'
import { calibrate, forecast, heatmap, mastery, misconceptions } from './progress.ts'
import type { ReviewFact } from './progress.ts'

const utc = { timeZone: 'UTC', dayStartHour: 4 }
const DAY = 86_400_000
const NOW = Date.UTC(2026, 5, 10, 12)
const review = (over: Partial<ReviewFact>): ReviewFact => ({ topic: 'locks', at: NOW, correct: true, guessed: false, hinted: false, guessChance: 0, predicted: 0.9, ...over })

describe('calibration', () => {
  it('says nothing where there is nothing to say', () => {
    expect(calibrate([review({ predicted: null })])).toMatchObject({ n: 0, predicted: null, observed: null, auc: null, bins: [] })
  })

  it('sets predicted beside observed, with and without lucky guesses', () => {
    const reviews = [...Array(9).fill(review({ guessChance: 0.25 })), review({ correct: false, guessChance: 0.25 })]
    const { n, predicted, observed, observedCorrected, bins } = calibrate(reviews)
    expect({ n, predicted, observed }).toEqual({ n: 10, predicted: expect.closeTo(0.9, 9), observed: 0.9 })
    expect(observedCorrected).toBeCloseTo((0.9 - 0.25) / 0.75, 9)
    expect(bins).toMatchObject([{ from: 0.9, to: 0.95, n: 10 }])
  })

  it('counts an admitted guess as not known, and asks no correction of it', () => {
    expect(calibrate([review({ guessed: true, guessChance: 0.5 })])).toMatchObject({ observed: 0, observedCorrected: 0 })
  })

  it('finds one as area where prediction orders answers perfectly, a half where it says nothing', () => {
    expect(calibrate([review({ predicted: 0.9 }), review({ predicted: 0.5, correct: false })]).auc).toBe(1)
    expect(calibrate([review({}), review({ correct: false })]).auc).toBe(0.5)
    expect(calibrate([review({})]).auc).toBeNull()
  })
})

describe('heatmap and forecast', () => {
  it('counts by the learner’s day', () => {
    const night = Date.UTC(2026, 5, 10, 3)
    expect(heatmap([review({ at: night }), review({ at: NOW }), review({ at: NOW, correct: false })], utc)).toEqual([
      { date: '2026-06-09', reviews: 1, correct: 1 }, { date: '2026-06-10', reviews: 2, correct: 1 },
    ])
  })

  it('puts what is overdue under today, and leaves out what is put aside or further off', () => {
    const card = (queueAt: number | null) => ({ topic: 'locks', stability: 1, lastReviewAt: 0, queueAt })
    expect(forecast([card(NOW - 9 * DAY), card(NOW + DAY), card(NOW + 2 * DAY), card(NOW + 99 * DAY), card(null)], NOW, utc, 3)).toEqual([
      { date: '2026-06-10', due: 1 }, { date: '2026-06-11', due: 1 }, { date: '2026-06-12', due: 1 },
    ])
  })
})

describe('mastery', () => {
  it('gives each topic its memory, also one nobody has begun', () => {
    const cards = [2, 30, 40].map((stability) => ({ topic: 'locks', stability, lastReviewAt: NOW - stability * DAY, queueAt: null }))
    const [locks, pipes] = mastery(cards, new Map([['locks', 5], ['pipes', 4]]), NOW, utc)
    expect(locks).toEqual({ topic: 'locks', facts: 5, met: 3, recallNow: expect.closeTo(0.9, 6), durabilityDays: 30, durable: 2 })
    expect(pipes).toEqual({ topic: 'pipes', facts: 4, met: 0, recallNow: null, durabilityDays: null, durable: 0 })
  })
})

describe('misconceptions', () => {
  const event = (days: number, shown: boolean) => ({ misconceptionId: 'increment-is-atomic', at: NOW + days * DAY, shown })

  it('are held until answers on two later days speak against them', () => {
    expect(misconceptions([event(0, true), event(1, false)], utc)).toMatchObject([{ cleared: false, shown: 1 }])
    expect(misconceptions([event(0, true), event(1, false), event(1.1, false)], utc)).toMatchObject([{ cleared: false }])
    expect(misconceptions([event(0, true), event(1, false), event(2, false)], utc)).toMatchObject([{ cleared: true }])
    expect(misconceptions([event(0, true), event(1, false), event(2, false), event(3, true)], utc)).toMatchObject([{ cleared: false, shown: 2 }])
  })

  it('are not listed for having been avoided', () => {
    expect(misconceptions([event(0, false)], utc)).toEqual([])
  })
})
