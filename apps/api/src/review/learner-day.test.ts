import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateOf, dayOf, dayStart, isTimeZone, shiftedTime } from './learner-day.ts'

const zones = ['UTC', 'Europe/Lisbon', 'America/Los_Angeles', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/St_Johns', 'Africa/Cairo']
const clock = fc.record({ timeZone: fc.constantFrom(...zones), dayStartHour: fc.integer({ min: 0, max: 23 }) })
const instant = fc.integer({ min: Date.UTC(2015, 0, 1), max: Date.UTC(2035, 0, 1) })

describe('the learner’s day', () => {
  it('begins at their hour in their zone: three in the night belongs to the evening before', () => {
    const lisbon = { timeZone: 'Europe/Lisbon', dayStartHour: 4 }
    expect(dateOf(dayOf(Date.UTC(2026, 6, 2, 2, 59), lisbon))).toBe('2026-07-01')
    expect(dateOf(dayOf(Date.UTC(2026, 6, 2, 3, 0), lisbon))).toBe('2026-07-02')
  })

  it('separates an evening from the next morning where UTC sees one day', () => {
    const pacific = { timeZone: 'America/Los_Angeles', dayStartHour: 4 }
    const evening = Date.UTC(2026, 0, 10, 6) // 22:00 on the 9th
    const morning = Date.UTC(2026, 0, 10, 17) // 09:00 on the 10th
    expect(dayOf(morning, pacific) - dayOf(evening, pacific)).toBe(1)
  })

  it('starts where it says: dayStart is the first instant of its day (10³ days in eight zones)', () => {
    fc.assert(fc.property(instant, clock, (at, where) => {
      const day = dayOf(at, where)
      const start = dayStart(day, where)
      expect(dayOf(start, where)).toBe(day)
      expect(dayOf(start - 1, where)).toBeLessThan(day)
      expect(start).toBeLessThanOrEqual(at)
    }), { numRuns: process.env['LONG'] ? 200_000 : 1000 })
  })

  it('starts at the first of two equal hours when the clocks go back', () => {
    const lisbon = { timeZone: 'Europe/Lisbon', dayStartHour: 1 }
    const start = Date.UTC(2026, 9, 25, 0) // 01:00 in summer time, an hour before 01:00 comes again
    expect(dayStart(dayOf(start, lisbon), lisbon)).toBe(start)
  })

  it('never runs backwards', () => {
    fc.assert(fc.property(instant, fc.integer({ min: 0, max: 3 * 86_400_000 }), clock, (at, later, where) => {
      expect(dayOf(at + later, where)).toBeGreaterThanOrEqual(dayOf(at, where))
    }), { numRuns: 1000 })
  })

  it('counts the days of ts-fsrs: the shifted time changes its UTC date where the learner’s day does', () => {
    fc.assert(fc.property(instant, clock, (at, where) => {
      expect(Math.floor(shiftedTime(at, where) / 86_400_000)).toBe(dayOf(at, where))
    }))
  })

  it('knows time zones from words', () => {
    expect(isTimeZone('Asia/Kolkata')).toBe(true)
    expect(isTimeZone('Middle/Earth')).toBe(false)
    expect(isTimeZone('')).toBe(false)
  })
})
