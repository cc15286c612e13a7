import type { MyAssignment } from '../../api/assigned.ts'
import type { Assignment } from '../../api/assignments.ts'
import type { IconName } from '../base/icon-paths.ts'
import { moment, workTime } from '../../composables/dates.ts'
import { counted } from '../../composables/words.ts'

/** A state in a word and a shape. */
export interface StateWord {
  word: string
  icon: IconName
  look: 'due' | 'right' | 'wrong' | 'quiet'
}

/** What an assignment is to the learner who has it. */
export function learnerState({ state, style, practice, opensAt }: Pick<MyAssignment, 'state' | 'style' | 'practice' | 'opensAt'>, now: number): StateWord {
  if (state === 'opens') return { word: `Opens ${moment(opensAt, { now })}`, icon: 'due', look: 'quiet' }
  if (state === 'in-progress') return { word: 'Under way', icon: 'due', look: 'due' }
  if (state === 'submitted') return { word: 'Handed in', icon: 'right', look: 'right' }
  if (state === 'closed') return { word: 'Closed', icon: 'close', look: 'quiet' }
  if (style === 'practice' && practice && practice.ready >= practice.facts) return { word: 'Ready', icon: 'right', look: 'right' }
  return { word: style === 'practice' ? 'To practise' : 'To do', icon: 'due', look: 'due' }
}

/** What an assignment is to its teacher. */
export function teacherState({ state, withdrawn }: Pick<Assignment, 'state' | 'withdrawn'>): StateWord {
  if (withdrawn) return { word: 'Withdrawn', icon: 'close', look: 'quiet' }
  if (state === 'opens') return { word: 'Not open yet', icon: 'due', look: 'quiet' }
  return state === 'open' ? { word: 'Open', icon: 'right', look: 'right' } : { word: 'Closed', icon: 'close', look: 'quiet' }
}

/** What is asked of a learner: how many questions, how long, how often. */
export function conditions({ style, questions, test, practice }: Pick<MyAssignment, 'style' | 'questions' | 'test' | 'practice'>): string[] {
  if (style === 'practice') return [`${counted(practice?.facts ?? questions, 'fact')}, each asked again until you know it. What counts is how well you will still know it on the last day.`]
  if (!test) return [counted(questions, 'question')]
  const time = test.timeLimitMs === null ? 'No time limit but the closing date.' : `${workTime(test.timeLimitMs)} from the moment you start; the clock goes on when you close the page.`
  const left = test.attempts - test.attemptsUsed
  const tries = test.attempts === 1 ? 'One attempt.' : `${left} of ${counted(test.attempts, 'attempt')} left; the best one counts.`
  return [counted(questions, 'question'), time, tries]
}

/** The two styles by name. */
export const styleWord = (style: MyAssignment['style']): string => (style === 'practice' ? 'Practice' : 'Test')
