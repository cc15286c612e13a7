import { variantOf, viewOf } from '@interleave/content'
import type { Answer } from '@interleave/content'
import { answerText } from '../classwork/answer-text.ts'
import { isoOf } from '../classwork/results-table.ts'
import type { AnswerRow } from '../classwork/results-table.ts'
import type { House } from '../http/house.ts'
import type { AssignmentRecord, PinnedQuestion } from '../store/assignments-port.ts'
import type { Member } from '../store/classes-port.ts'

type Named = Pick<AnswerRow, 'learner' | 'learner_id' | 'left'>

/** Everything the class answered, a row an answer; whoever has not begun has one row without a question. */
export async function answerRows(house: House, assignment: AssignmentRecord): Promise<AnswerRow[]> {
  const [members, pinned] = await Promise.all([house.store.classes.roster(assignment.classId), house.store.assignments.questions(assignment.id)])
  const names = new Map(members.map((member) => [member.id, nameOf(member)]))
  const rows = assignment.style === 'test' ? await testRows(house, assignment, pinned, names) : await practiceRows(house, assignment, pinned, names)
  const begun = new Set(rows.map((row) => row.learner_id))
  const { attempts } = await house.store.results.read(assignment.id)
  for (const { id, memberId, number, startedAt, endedAt } of attempts) {
    if (endedAt !== null || !names.has(memberId)) continue
    begun.add(memberId)
    const saved = (await house.store.attempts.work(id)).filter(({ answer }) => answer !== null).length
    rows.push({ ...nothing, ...names.get(memberId)!, attempt: number, attempt_state: 'in-progress', attempt_started_at: isoOf(startedAt), answer: `${saved} answers saved` })
  }
  for (const member of members) if (!begun.has(member.id)) rows.push({ ...nothing, ...nameOf(member), attempt_state: 'not-started' })
  return rows
}

async function testRows(house: House, assignment: AssignmentRecord, pinned: readonly PinnedQuestion[], names: ReadonlyMap<string, Named>): Promise<AnswerRow[]> {
  const answers = (await house.store.results.answers(assignment.id)).filter(({ memberId }) => names.has(memberId))
  return Promise.all(answers.map(async (given) => ({
    ...names.get(given.memberId)!, ...questionColumns(pinned[given.position]!),
    question_version: given.version,
    attempt: given.attempt, attempt_state: given.ending, attempt_started_at: isoOf(given.startedAt), attempt_ended_at: isoOf(given.endedAt),
    answered: given.answer !== null, answer: await textOf(house, given),
    correct: given.undecided === null ? given.correct : null, score: given.undecided === null ? given.score : null,
    undecided: given.undecided ?? '', misconception: given.misconception ?? '',
    seconds: Math.round(given.elapsedMs / 100) / 10, answered_at: isoOf(given.answeredAt),
  })))
}

async function practiceRows(house: House, assignment: AssignmentRecord, pinned: readonly PinnedQuestion[], names: ReadonlyMap<string, Named>): Promise<AnswerRow[]> {
  const tries = new Map<string, number>()
  const reviews = await house.store.results.reviews(assignment.id)
  return Promise.all(reviews.filter(({ memberId }) => names.has(memberId)).map(async (review) => {
    const place = `${review.memberId} ${review.position}`
    tries.set(place, (tries.get(place) ?? 0) + 1)
    return {
      ...nothing, ...names.get(review.memberId)!, ...questionColumns(pinned[review.position]!),
      question_version: review.version,
      attempt: tries.get(place)!, attempt_state: 'practice',
      answered: true, answer: await textOf(house, review), correct: review.correct, score: review.score, misconception: review.misconception ?? '',
      seconds: review.elapsedMs === null ? null : Math.round(review.elapsedMs / 100) / 10, answered_at: isoOf(review.at),
    }
  }))
}

/** What was answered, in the words that stood on the screen. */
export async function textOf(house: House, { questionId, version, seed, answer }: { questionId: string; version: string; seed: number; answer: unknown }): Promise<string> {
  const question = answer === null ? null : await house.questions.version(questionId, version)
  return question ? answerText(viewOf(variantOf(question, seed)), answer as Answer) : ''
}

const nothing: AnswerRow = {
  learner: '', learner_id: '', left: '', attempt: null, attempt_state: '', attempt_started_at: '', attempt_ended_at: '', position: null, title: '', kind: '', topic: '',
  question_id: '', question_version: '', answered: false, answer: '', correct: null, score: null, undecided: '', misconception: '', seconds: null, answered_at: '',
}

function nameOf({ id, nickname, left }: Member): Named {
  return { learner: nickname, learner_id: id, left: left ?? '' }
}

function questionColumns({ position, title, kind, topicTitle, questionId }: PinnedQuestion): Pick<AnswerRow, 'position' | 'title' | 'kind' | 'topic' | 'question_id'> {
  return { position: position + 1, title, kind, topic: topicTitle, question_id: questionId }
}
