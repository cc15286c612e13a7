import { expect, it } from 'vitest'
import type { Grade } from '@interleave/content/page'
import { proofSentence, reasonOf, verdictOf } from './verdict.ts'

const grade = (more: Partial<Grade>): Grade => ({ correct: false, score: 0, guessChance: 0.25, feedback: '', solution: '', explanation: '', parts: [], ...more })

it.each([
  [grade({ correct: true, score: 1 }), 'Right'],
  [grade({ score: 0.5 }), 'Partly right'],
  [grade({}), 'Not right'],
  [grade({ undecided: 'stopped' }), 'Undecided'],
])('%# is called by its word', (given, word) => expect(verdictOf(given).word).toBe(word))

it('every verdict has a shape of its own', () => {
  const icons = [grade({ correct: true }), grade({ score: 0.5 }), grade({}), grade({ undecided: '' })].map((each) => verdictOf(each).icon)
  expect(new Set(icons).size).toBe(4)
})

it('says how far the search went', () => {
  expect(proofSentence({ count: '1', sample: [], complete: true })).toBe('Search exhausted: 1 possible output.')
  expect(proofSentence({ count: '3628800', sample: [], complete: true })).toBe('Search exhausted: 3,628,800 possible outputs.')
  expect(proofSentence({ count: '12', sample: [], complete: false })).toBe('Search stopped at a bound: at least 12 possible outputs.')
})

it('does not say the verdict twice', () => {
  expect(reasonOf(grade({ feedback: 'Right. heaps are shared.' }))).toBe('Heaps are shared.')
  expect(reasonOf(grade({ feedback: 'Right: there is a schedule.' }))).toBe('There is a schedule.')
  expect(reasonOf(grade({ feedback: 'Right.' }))).toBe('')
  expect(reasonOf(grade({ feedback: 'Rightly so.' }))).toBe('Rightly so.')
  const possible = { count: '2', sample: [], complete: true }
  expect(reasonOf(grade({ feedback: 'No schedule prints this. There are exactly 2 possible outputs.', possible }))).toBe('No schedule prints this.')
})
