import { assert, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { spokenTimeLeft, timeLeftInWords } from './time-left.ts'

const minute = 60_000

it('counts minutes, never seconds', () => {
  expect([25 * minute + 59_000, 2 * minute, minute, 59_000, 0, -5].map(timeLeftInWords)).toEqual([
    '25 minutes left', '2 minutes left', '1 minute left', 'Less than a minute left', 'Time is up', 'Time is up',
  ])
  expect(timeLeftInWords(26 * 60 * minute)).toBe('26 hours left')
  expect(timeLeftInWords(9.5 * 24 * 60 * minute)).toBe('9 days left')
})

it('is said aloud at thirty, ten, five and one minute, each once', () => {
  let before = 45 * minute
  const spoken: string[] = []
  for (let now = before - 1_000; now > -3_000; now -= 1_000) {
    const words = spokenTimeLeft(before, now)
    if (words) spoken.push(words)
    before = now
  }
  expect(spoken).toEqual(['30 minutes left.', '10 minutes left.', '5 minutes left.', '1 minute left.'])
})

it('after a sleep of the device says only the latest', () => {
  expect(spokenTimeLeft(40 * minute, 4 * minute)).toBe('5 minutes left.')
  assert(property(integer({ max: 0 }), (now) => void expect(spokenTimeLeft(40 * minute, now)).toBeUndefined()))
})
