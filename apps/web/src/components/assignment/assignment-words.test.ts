import { expect, it } from 'vitest'
import { conditions, learnerState, teacherState } from './assignment-words.ts'

const practice = { facts: 12, met: 12, ready: 3, dueNow: 1, newLeft: 0, targetRecall: 0.9 }
const test = { attempts: 1, attemptsUsed: 0, timeLimitMs: 1_800_000, scoreAt: 'submit', keyAt: 'close', score: null, openAttemptId: null } as const
const of = { opensAt: new Date(2026, 10, 27, 18).getTime(), practice: null }

it('an assignment has one word for where its learner stands', () => {
  const now = of.opensAt
  expect(learnerState({ ...of, state: 'opens', style: 'test' }, now).word).toBe('Opens Fri 27 Nov, 18:00')
  expect(learnerState({ ...of, state: 'open', style: 'test' }, now).word).toBe('To do')
  expect(learnerState({ ...of, state: 'in-progress', style: 'test' }, now).word).toBe('Under way')
  expect(learnerState({ ...of, state: 'submitted', style: 'test' }, now).word).toBe('Handed in')
  expect(learnerState({ ...of, state: 'open', style: 'practice', practice }, now).word).toBe('To practise')
  expect(learnerState({ ...of, state: 'open', style: 'practice', practice: { ...practice, ready: 12 } }, now).word).toBe('Ready')
})

it('and one for its teacher', () => {
  expect(teacherState({ state: 'open', withdrawn: false }).word).toBe('Open')
  expect(teacherState({ state: 'open', withdrawn: true }).word).toBe('Withdrawn')
})

it('what is asked is said before it begins', () => {
  const said = (more: object) => conditions({ style: 'test', questions: 20, practice: null, test: { ...test, attemptIds: [], ...more } })
  expect(said({})).toEqual(['20 questions', '30 min from the moment you start; the clock goes on when you close the page.', 'One attempt.'])
  expect(said({ timeLimitMs: null, attempts: 3, attemptsUsed: 1 }).slice(1)).toEqual(['No time limit but the closing date.', '2 of 3 attempts left; the best one counts.'])
})
