import { AnswerRefused } from '@interleave/content'
import type { Answer, Grade } from '@interleave/content'
import { gradableAnswer } from '../classwork/partial-answer.ts'
import { GraderBusy, ProgramRefused } from '../grading/port.ts'
import type { House } from '../http/house.ts'
import { misconceptionsOf } from '../practice/answering.ts'
import type { AssignmentRecord } from '../store/assignments-port.ts'
import type { AttemptRecord, GradingRecord, WorkRecord } from '../store/attempts-port.ts'
import { openQuestion, openQuestions } from './opened.ts'
import type { OpenedQuestion } from './opened.ts'

/** What of the house grading works with: it goes on when nobody asks for anything. */
export type GradingHouse = Pick<House, 'store' | 'questions' | 'grader' | 'clock' | 'logger'>

/** What an explanation says until a teacher has read it. */
export const AWAITS_TEACHER = 'A teacher judges this answer.'

/**
 * Grades what nobody graded yet of an attempt that has ended: first what needs only its key, then, one after another, what the simulator
 * decides. Where the simulator is busy the rest is left for the next time. Doing it twice at once is harmless: the first grading stands.
 */
export async function gradeAttempt(house: GradingHouse, attemptId: string): Promise<void> {
  const attempt = await house.store.attempts.find(attemptId)
  if (!attempt || attempt.endedAt === null || attempt.gradedAt !== null) return
  const assignment = (await house.store.assignments.find(attempt.assignmentId))!
  const graded = new Set((await house.store.attempts.gradings(attemptId)).map(({ position }) => position))
  const work = new Map((await house.store.attempts.work(attemptId)).map((saved) => [saved.position, saved]))
  const missing = (await openQuestions(house, attempt, assignment)).filter(({ pinned }) => !graded.has(pinned.position))
  const [programs, keyed] = [missing.filter(isProgram), missing.filter((opened) => !isProgram(opened))]
  const gradeOne = async (opened: OpenedQuestion) => {
    const grading = await judge(house, attempt, opened, work.get(opened.pinned.position))
    if (grading) await house.store.attempts.grade({ ...grading, number: 1 })
    return grading !== null
  }
  await Promise.all(keyed.map(gradeOne))
  for (const opened of programs) if (!await gradeOne(opened)) return
  await house.store.attempts.setGraded(attemptId, house.clock())
}

/** Asks the simulator again about every undecided output of an assignment. */
export async function regradeUndecided(house: GradingHouse, assignment: AssignmentRecord): Promise<{ graded: number; undecided: number }> {
  const pinned = await house.store.assignments.questions(assignment.id)
  const open = (await house.store.results.answers(assignment.id)).filter(({ undecided, position }) => undecided !== null && pinned[position]!.kind === 'predict-output')
  let graded = 0
  for (const answer of open) {
    const attempt = (await house.store.attempts.find(answer.attemptId))!
    const opened = await openQuestion(house, attempt.seed, pinned[answer.position]!, 0)
    const grading = await judge(house, attempt, opened, { ...answer, savedAt: answer.answeredAt ?? answer.endedAt })
    if (!grading || grading.undecided !== null) continue
    await house.store.attempts.regrade(grading)
    graded += 1
  }
  return { graded, undecided: open.length - graded }
}

/** A teacher says which points of a rubric an explanation makes. @throws AnswerRefused for points that are not in the rubric */
export async function judgeExplanation(house: GradingHouse, attempt: AttemptRecord, opened: OpenedQuestion, last: GradingRecord, met: string[]): Promise<GradingRecord> {
  const grade = await house.grader.grade(opened.variant, { ...last.answer as Extract<Answer, { kind: 'recall' }>, met })
  const grading = { ...last, ...outcomeOf(grade), by: 'teacher' as const, gradedAt: house.clock() }
  await house.store.attempts.regrade(grading)
  return grading
}

/** Null where the simulator has no time now. */
async function judge(house: GradingHouse, attempt: AttemptRecord, { pinned, seed, variant }: OpenedQuestion, saved: Pick<WorkRecord, 'answer' | 'elapsedMs' | 'savedAt'> | undefined): Promise<Omit<GradingRecord, 'number'> | null> {
  const answer = (saved?.answer ?? null) as Answer | null
  const facts = {
    attemptId: attempt.id, position: pinned.position, questionId: pinned.questionId, version: pinned.version, seed,
    answer, elapsedMs: saved?.elapsedMs ?? 0, answeredAt: answer === null ? null : saved!.savedAt, gradedAt: house.clock(),
    by: pinned.kind === 'predict-output' ? 'simulator' as const : 'key' as const,
  }
  const gradable = answer && gradableAnswer(variant, answer)
  if (gradable === null) return { ...facts, ...blank }
  if (gradable.kind === 'recall') return { ...facts, ...blank, undecided: AWAITS_TEACHER }
  try {
    return { ...facts, ...outcomeOf(await house.grader.grade(variant, gradable)) }
  } catch (error) {
    if (error instanceof GraderBusy) return null
    if (error instanceof ProgramRefused) return { ...facts, ...blank, undecided: `The simulator cannot run this program: ${error.message}` }
    if (error instanceof AnswerRefused) return { ...facts, ...blank }
    throw error
  }
}

const blank = { correct: false, score: 0, undecided: null, misconception: null, grade: null } as const

function outcomeOf(grade: Grade): Pick<GradingRecord, 'correct' | 'score' | 'undecided' | 'misconception' | 'grade'> {
  const { correct, score, undecided } = grade
  return { correct, score, undecided: undecided ?? null, misconception: misconceptionsOf(grade).shown[0] ?? null, grade }
}

function isProgram({ pinned }: OpenedQuestion): boolean {
  return pinned.kind === 'predict-output'
}
