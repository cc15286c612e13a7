import type { Grade } from '@interleave/content/page'
import type { IconName } from '../base/icon-paths.ts'

/** A grade in one word and one shape. */
export interface Verdict {
  word: string
  icon: IconName
  look: 'right' | 'partly' | 'wrong' | 'undecided'
}

/** Right, partly right, wrong; undecided when the search was stopped before it could tell. */
export function verdictOf(grade: Grade): Verdict {
  if (grade.undecided !== undefined) return { word: 'Undecided', icon: 'undecided', look: 'undecided' }
  if (grade.correct) return { word: 'Right', icon: 'right', look: 'right' }
  if (grade.score > 0) return { word: 'Partly right', icon: 'partly', look: 'partly' }
  return { word: 'Not right', icon: 'wrong', look: 'wrong' }
}

/** How the outcome was proved, in a sentence; nothing when it was not a matter of search. */
export function proofSentence(possible: NonNullable<Grade['possible']>): string {
  const outputs = possible.count === '1' ? '1 possible output' : `${Number(possible.count).toLocaleString('en')} possible outputs`
  return possible.complete ? `Search exhausted: ${outputs}.` : `Search stopped at a bound: at least ${outputs}.`
}

/** The grader's reason without what is said elsewhere: the verdict stands above it, the number of outputs in the proof. */
export function reasonOf({ feedback, possible }: Grade): string {
  const reason = possible ? feedback.replace(/\s*(There (is|are) exactly|[\d,]+ outputs were found)[^.]*\./, '') : feedback
  return reason.replace(/^(Right|Not this one)[.:]\s*/, '').replace(/^./, (first) => first.toUpperCase())
}
