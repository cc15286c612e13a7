import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../api/attempts.ts'
import { laterSentence, scoreInWords } from './score-words.ts'

it.each([
  [{ points: 7, of: 10, undecided: 0 }, '7 of 10 points'],
  [{ points: 2.5, of: 4, undecided: 1 }, '2.5 of 4 points, 1 question not decided yet'],
  [{ points: 0, of: 1, undecided: 0 }, '0 of 1 point'],
])('%j is said as %s', (score, words) => expect(scoreInWords(score)).toBe(words))

describe('what comes later', () => {
  const score = { points: 1, of: 1, undecided: 0 }
  const from = new Date(2026, 10, 27, 18).getTime()
  const hidden = [{ result: null }] as Attempt['questions']
  const shown = [{ result: {} }] as Attempt['questions']
  const say = (over: Partial<Attempt>) => laterSentence({ score: null, scoreFrom: null, keyFrom: null, questions: hidden, ...over }, from)

  it('is nothing when all can be seen', () => expect(say({ score, questions: shown })).toBe(''))
  it('is one sentence when both come at once', () => expect(say({ scoreFrom: from, keyFrom: from })).toBe('Your score and the right answers can be seen from Fri 27 Nov, 18:00.'))
  it('is the answers alone when the score is there', () => expect(say({ score, keyFrom: from })).toBe('The right answers can be seen from Fri 27 Nov, 18:00.'))
  it('is honest about never', () => {
    expect(say({ score })).toBe('The right answers are not shown for this test.')
    expect(say({})).toBe('Your teacher has the result; it is not shown here.')
  })
})
