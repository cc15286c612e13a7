import { expect, it } from 'vitest'
import { clockTime, moment, workTime } from './dates.ts'

const friday = Date.parse('2026-11-27T18:00:00Z')

it('says when, in the zone asked for', () => {
  expect(moment(friday, { zone: 'UTC', now: friday })).toBe('Fri 27 Nov, 18:00')
  expect(moment(friday, { zone: 'Asia/Tokyo', now: friday })).toBe('Sat 28 Nov, 03:00')
  expect(moment(friday, { zone: 'UTC', now: Date.parse('2027-02-01') })).toBe('Fri 27 Nov 2026, 18:00')
  expect(clockTime(friday, 'Europe/Berlin')).toBe('19:00')
})

it('says how long work took', () => {
  expect([4_400, 59_000, 61_000, 3_900_000].map(workTime)).toEqual(['4 s', '59 s', '1 min', '1 h 05 min'])
})
