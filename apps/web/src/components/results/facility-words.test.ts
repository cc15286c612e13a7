import { expect, it } from 'vitest'
import { hardest, intervalWords } from './facility-words.ts'

const about = (value: number, off: number) => ({ value, low: Math.max(0, value - off), high: Math.min(1, value + off) })

it('an interval is said with both its ends', () => {
  expect(intervalWords(about(0.6, 0.18))).toBe('42 to 78 %')
  expect(intervalWords(null)).toBe('–')
})

it('names the hardest only where the answers carry it', () => {
  expect(hardest([{ name: 'a', facility: null }])).toBe('No first try is decided yet.')
  expect(hardest([{ name: 'question 1', facility: about(0.9, 0.05) }, { name: 'question 2', facility: about(0.4, 0.1) }])).toBe('Hardest: question 2, 40 % right at the first try (30 to 50 %).')
  expect(hardest([{ name: 'question 1', facility: about(0.5, 0.3) }, { name: 'question 2', facility: about(0.4, 0.3) }])).toContain('The intervals overlap')
})
