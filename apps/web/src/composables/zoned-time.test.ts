import { assert, constantFrom, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { instantOf, wallTimeOf } from './zoned-time.ts'

const zones = ['UTC', 'Europe/Lisbon', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia']

it('shows what the clock on the wall shows', () => {
  const noon = Date.parse('2026-07-01T12:00:00Z')
  expect(wallTimeOf(noon, 'Europe/Berlin')).toBe('2026-07-01T14:00')
  expect(wallTimeOf(noon, 'Asia/Kathmandu')).toBe('2026-07-01T17:45')
  expect(instantOf('2026-07-01T14:00', 'Europe/Berlin')).toBe(noon)
})

it('an instant and back is the same instant, but for the hour that a clock shows twice', () => {
  assert(
    property(integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') }), constantFrom(...zones), (at, zone) => {
      const minute = Math.floor(at / 60_000) * 60_000
      const wall = wallTimeOf(minute, zone)
      const back = instantOf(wall, zone)!
      expect(wallTimeOf(back, zone)).toBe(wall)
      expect(minute - back).toBeGreaterThanOrEqual(0)
      expect(minute - back).toBeLessThanOrEqual(3_600_000)
    }),
  )
})

it('takes the first of two equal hours, and steps over the hour that is missing', () => {
  expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe(Date.parse('2026-10-25T00:30:00Z'))
  expect(wallTimeOf(instantOf('2026-03-29T02:30', 'Europe/Berlin')!, 'Europe/Berlin')).toBe('2026-03-29T03:30')
})

it('knows what is no time', () => {
  expect(instantOf('', 'UTC')).toBeUndefined()
  expect(instantOf('2026-02-30T25:00', 'UTC')).toBeUndefined()
})
