import type { Attempt, Score } from '../../api/attempts.ts'
import { moment } from '../../composables/dates.ts'
import { counted } from '../../composables/words.ts'

/** 7 of 10 points; with what is still undecided. */
export function scoreInWords({ points, of, undecided }: Score): string {
  const got = Number.isInteger(points) ? String(points) : points.toFixed(1)
  const open = undecided > 0 ? `, ${counted(undecided, 'question')} not decided yet` : ''
  return `${got} of ${counted(of, 'point')}${open}`
}

/** When the score and the answers may be seen, in a sentence; nothing when both are there. */
export function laterSentence({ score, scoreFrom, keyFrom, questions }: Pick<Attempt, 'score' | 'scoreFrom' | 'keyFrom' | 'questions'>, now: number): string {
  const hasKeys = questions.some(({ result }) => result !== null)
  if (score && hasKeys) return ''
  const answers = hasKeys ? '' : keyFrom === null ? 'The right answers are not shown for this test.' : `The right answers can be seen from ${moment(keyFrom, { now })}.`
  if (score) return answers
  if (scoreFrom === null) return 'Your teacher has the result; it is not shown here.'
  return scoreFrom === keyFrom ? `Your score and the right answers can be seen from ${moment(scoreFrom, { now })}.` : `Your score can be seen from ${moment(scoreFrom, { now })}. ${answers}`.trim()
}
