import * as fc from 'fast-check'
import { builtInBank, gradeAnswer, solutionOf, variantOf, viewOf } from '@interleave/content'
import { describe, expect, it } from 'vitest'
import { afterReview } from '../review/spacing.ts'
import { aimedAt, isReady, newToday } from './aim.ts'
import { answerText } from './answer-text.ts'
import { gradableAnswer } from './partial-answer.ts'
import { seedAt, shownOrder } from './places.ts'
import { deadlineOf, GRACE_MS, isOver, noExtension, stateFor, visibleFrom } from './timing.ts'
import { wilson } from './wilson.ts'

const DAY = 86_400_000
const MINUTE = 60_000
const NOON = Date.UTC(2026, 10, 2, 12)
const clock = { timeZone: 'UTC', dayStartHour: 4, desiredRetention: 0.9 }

describe('the time for an attempt', () => {
  const times = { opensAt: NOON, dueAt: NOON + 60 * MINUTE, timeLimitMs: 20 * MINUTE }

  it('is its limit, and never longer than the work is due', () => {
    expect(deadlineOf(NOON, times, noExtension)).toBe(NOON + 20 * MINUTE)
    expect(deadlineOf(NOON + 50 * MINUTE, times, noExtension)).toBe(times.dueAt)
    expect(deadlineOf(NOON, { ...times, timeLimitMs: null }, noExtension)).toBe(times.dueAt)
  })

  it('is longer for whoever was given longer', () => {
    expect(deadlineOf(NOON, times, { ...noExtension, timeFactor: 1.5, extraMinutes: 5 })).toBe(NOON + 35 * MINUTE)
    expect(deadlineOf(NOON + 55 * MINUTE, times, { ...noExtension, dueAt: times.dueAt + 60 * MINUTE })).toBe(NOON + 75 * MINUTE)
  })

  it('has a grace for answers on their way', () => {
    expect(isOver(NOON, NOON + GRACE_MS)).toBe(false)
    expect(isOver(NOON, NOON + GRACE_MS + 1)).toBe(true)
  })

  it('shows at the close only what nobody can use any more', () => {
    expect(visibleFrom('submit', NOON, times.dueAt)).toBe(NOON)
    expect(visibleFrom('close', NOON, times.dueAt + DAY)).toBe(times.dueAt + DAY + GRACE_MS)
    expect(visibleFrom('never', NOON, times.dueAt)).toBeNull()
  })

  it('has a state for every moment', () => {
    const state = (now: number, underWay = false, done = false) => stateFor(times, noExtension, { underWay, done }, now)
    expect([state(NOON - 1), state(NOON), state(NOON, true), state(NOON, false, true), state(times.dueAt + 1), state(times.dueAt + 1, false, true)])
      .toEqual(['opens', 'open', 'in-progress', 'submitted', 'closed', 'submitted'])
  })
})

describe('variants and their order', () => {
  it('follow from the seed alone, and every order is an order', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 80 }), (seed, count) => {
      const order = shownOrder(seed, count, 'shuffled')
      expect(order).toEqual(shownOrder(seed, count, 'shuffled'))
      expect(order.toSorted((a, b) => a - b)).toEqual(shownOrder(seed, count, 'listed'))
      for (const position of order) expect(seedAt(seed, position)).toSatisfy((value: number) => Number.isInteger(value) && value >= 0 && value < 2 ** 32)
    }))
  })

  it('differ from learner to learner and from question to question', () => {
    const seeds = Array.from({ length: 200 }, (_, learner) => Array.from({ length: 20 }, (_, position) => seedAt(learner, position)))
    expect(new Set(seeds.flat()).size).toBe(4000)
    const firsts = Map.groupBy(Array.from({ length: 4000 }, (_, seed) => shownOrder(seed * 7919, 4, 'shuffled')[0]), (first) => first)
    for (const of of firsts.values()) expect(of.length).toBeGreaterThan(850)
  })
})

describe('half an answer', () => {
  const questions = builtInBank().questions.filter(({ kind }) => kind === 'match' || kind === 'classify' || kind === 'cloze').slice(0, 120)

  it('counts for what it says', () => {
    for (const question of questions) {
      const variant = variantOf(question, 7)
      const whole = solutionOf(variant)
      const [given, name] = whole.kind === 'match' ? [whole.pairs, 'pairs'] : whole.kind === 'classify' ? [whole.placed, 'placed'] : [(whole as { blanks: Record<string, string> }).blanks, 'blanks']
      const ids = Object.keys(given)
      const half = { ...whole, [name]: { [ids[0]!]: given[ids[0]!]! } } as typeof whole
      const graded = gradeAnswer(variant, gradableAnswer(variant, half)!)
      expect(graded.parts.filter(({ correct }) => correct).map(({ id }) => id), question.id).toEqual([ids[0]])
      expect(gradableAnswer(variant, { ...whole, [name]: {} } as typeof whole)).toBeNull()
      expect(gradeAnswer(variant, gradableAnswer(variant, whole)!).correct).toBe(true)
    }
  })
})

describe('an answer in words', () => {
  it('says what stood on the screen', () => {
    for (const question of builtInBank().questions.slice(0, 600)) {
      if (question.kind === 'predict-output') continue
      const variant = variantOf(question, 3)
      const text = answerText(viewOf(variant), solutionOf(variant))
      expect(text, question.id).toMatch(/\S/)
      expect(text).not.toMatch(/undefined|\b[ocrlm]\d+\b: |; $/)
    }
  })
})

describe('practice that aims at a date', () => {
  const aim = { targetRecall: 0.9, dueAt: NOON + 30 * DAY }

  it('asks a fact when its recall falls below what is wanted, until it lasts to the date', () => {
    let memory = afterReview(null, 'good', NOON, clock)
    const days: number[] = []
    for (let turn = 0; turn < 20; turn += 1) {
      const next = aimedAt(memory, aim, clock)
      if (next === null) break
      days.push(Math.round((next - NOON) / DAY))
      memory = afterReview(memory, 'good', next, clock)
    }
    expect(isReady(memory, aim, clock)).toBe(true)
    expect(days.length).toBeGreaterThan(1)
    expect(days.length).toBeLessThan(6)
    expect(days.at(-1)!).toBeLessThan(30)
    for (const [index, day] of days.slice(1).entries()) expect(day).toBeGreaterThan(days[index]!)
  })

  it('asks what was missed again in the session, whatever the date', () => {
    const memory = afterReview(null, 'again', NOON, clock)
    expect(aimedAt(memory, aim, clock)).toBe(NOON + 10 * MINUTE)
    expect(isReady(memory, { ...aim, dueAt: NOON }, clock)).toBe(false)
  })

  it('spreads new facts over the days that are left', () => {
    expect(newToday(60, NOON, NOON + 30 * DAY, clock)).toBe(2)
    expect(newToday(61, NOON, NOON + 30 * DAY, clock)).toBe(3)
    expect(newToday(60, NOON, NOON + 1, clock)).toBe(60)
    expect(newToday(0, NOON, NOON + DAY, clock)).toBe(0)
  })
})

describe('a share with its interval', () => {
  it('is the one in the books', () => {
    expect(wilson(0, 0)).toBeNull()
    expect(wilson(8, 10)).toEqual({ value: 0.8, low: expect.closeTo(0.4902, 4), high: expect.closeTo(0.9433, 4) })
    expect(wilson(0, 10)).toEqual({ value: 0, low: 0, high: expect.closeTo(0.2775, 4) })
    expect(wilson(10, 10)!.high).toBe(1)
  })
})
