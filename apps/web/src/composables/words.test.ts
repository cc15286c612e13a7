import { expect, it } from 'vitest'
import { ago, counted, daysInWords, percent, returnsIn, shortDate, stretch } from './words.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

it.each([
  [30_000, 'less than a minute'],
  [minute, '1 minute'],
  [10 * minute, '10 minutes'],
  [3 * hour, 'about 3 hours'],
  [day, 'about 1 day'],
  [9.2 * day, 'about 9 days'],
  [90 * day, 'about 3 months'],
  [800 * day, 'about 2 years'],
])('%d ms is %s', (ms, words) => expect(stretch(ms)).toBe(words))

it('says when a question returns and how long ago an answer was', () => {
  expect(returnsIn(1_000, 0)).toBe('Comes back in this session.')
  expect(returnsIn(9 * day, 0)).toBe('Comes back in about 9 days.')
  expect(ago(0, 2 * hour)).toBe('2 hours ago')
  expect(ago(0, 10)).toBe('just now')
})

it('counts, shares and dates', () => {
  expect([counted(1, 'answer'), counted(1_200, 'answer')]).toEqual(['1 answer', '1,200 answers'])
  expect([percent(0.876), percent(null)]).toEqual(['88 %', '–'])
  expect(daysInWords(0.2)).toBe('1 day')
  expect(shortDate('2026-03-12')).toBe('12 Mar')
})
