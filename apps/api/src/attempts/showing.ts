import { z } from '@hono/zod-openapi'
import { answer, grade, gradeAnswer, solutionOf, variantView, viewOf } from '@interleave/content'
import type { Answer, Grade } from '@interleave/content'
import { deadlineOf, GRACE_MS, visibleFrom } from '../classwork/timing.ts'
import type { House } from '../http/house.ts'
import type { LearnerAssignment } from '../store/assignments-port.ts'
import type { AttemptRecord, GradingRecord, WorkRecord } from '../store/attempts-port.ts'
import { openQuestions } from './opened.ts'
import type { OpenedQuestion } from './opened.ts'

export const scoreView = z.object({
  points: z.number(),
  of: z.int(),
  undecided: z.int().openapi({ description: 'Answers that wait for the simulator or a teacher' }),
}).openapi('Score')

export const workView = z.object({
  revision: z.int(),
  answer: answer.nullable(),
  elapsedMs: z.int(),
  savedAt: z.int(),
}).openapi('Work')

/** What an answer was worth, and why: only for those who may see the key. */
export const resultView = z.object({
  answer: answer.nullable(),
  correct: z.boolean(),
  score: z.number(),
  undecided: z.string().nullable(),
  grade: grade.nullable().openapi({ description: 'Null where nothing was answered' }),
  solution: z.string().nullable(),
  explanation: z.string(),
}).openapi('Result')

export const attemptView = z.object({
  id: z.string(),
  assignmentId: z.string(),
  title: z.string(),
  number: z.int(),
  state: z.enum(['open', 'submitted', 'closed']),
  startedAt: z.int(),
  endedAt: z.int().nullable(),
  deadlineAt: z.int().openapi({ description: 'When it ends by itself, by the server’s clock' }),
  graceMs: z.int().openapi({ description: 'Answers that arrive this long after the deadline still count' }),
  now: z.int().openapi({ description: 'The server’s clock' }),
  revision: z.int().openapi({ description: 'Saves so far' }),
  questions: z.array(z.object({
    place: z.int(),
    view: variantView,
    points: z.number(),
    work: workView.nullable(),
    result: resultView.nullable(),
  })),
  score: scoreView.nullable(),
  scoreFrom: z.int().nullable().openapi({ description: 'From when the score may be seen, where that is still to come' }),
  keyFrom: z.int().nullable(),
  graded: z.boolean().openapi({ description: 'False while the simulator still works' }),
}).openapi('Attempt')
export type AttemptView = z.infer<typeof attemptView>

/** An attempt as its learner may see it now. */
export async function showAttempt(house: House, { assignment, extension }: Pick<LearnerAssignment, 'assignment' | 'extension'>, attempt: AttemptRecord): Promise<AttemptView> {
  const now = house.clock()
  const [score, key] = [revealOf(assignment.scoreAt, attempt, assignment.lastDueAt, now), revealOf(assignment.keyAt, attempt, assignment.lastDueAt, now)]
  const work = new Map((await house.store.attempts.work(attempt.id)).map((saved) => [saved.position, saved]))
  const gradings = attempt.endedAt === null ? new Map<number, GradingRecord>() : new Map((await house.store.attempts.gradings(attempt.id)).map((grading) => [grading.position, grading]))
  const questions = (await openQuestions(house, attempt, assignment)).map((opened) => {
    const { place, variant, pinned } = opened
    const [saved, grading] = [work.get(pinned.position), gradings.get(pinned.position)]
    return {
      place, view: viewOf(variant), points: 1,
      work: saved ? showWork(saved) : null,
      result: key.open && grading ? showResult(opened, grading) : null,
    }
  })
  return {
    id: attempt.id, assignmentId: assignment.id, title: assignment.title, number: attempt.number,
    state: attempt.ending ?? 'open', startedAt: attempt.startedAt, endedAt: attempt.endedAt,
    deadlineAt: deadlineOf(attempt.startedAt, assignment, extension), graceMs: GRACE_MS, now, revision: attempt.revision,
    questions,
    score: score.open ? scoreOf([...gradings.values()], assignment.questions) : null,
    scoreFrom: score.from, keyFrom: key.from,
    graded: attempt.endedAt === null || attempt.gradedAt !== null,
  }
}

/** Whether something of an attempt is open to its learner, and else from when. An attempt under way shows nothing. */
export function revealOf(reveal: LearnerAssignment['assignment']['scoreAt'], { endedAt }: AttemptRecord, lastDueAt: number, now: number): { open: boolean; from: number | null } {
  if (endedAt === null || reveal === null) return { open: false, from: null }
  const from = visibleFrom(reveal, endedAt, lastDueAt)
  const open = from !== null && from <= now
  return { open, from: open ? null : from }
}

export function scoreOf(gradings: readonly GradingRecord[], questions: number): z.infer<typeof scoreView> {
  const decided = gradings.filter(({ undecided }) => undecided === null)
  return { points: decided.reduce((sum, { score }) => sum + score, 0), of: questions, undecided: questions - decided.length }
}

export function showWork({ revision, answer: saved, elapsedMs, savedAt }: WorkRecord): z.infer<typeof workView> {
  return { revision, answer: saved as Answer | null, elapsedMs, savedAt }
}

export function showResult({ variant }: OpenedQuestion, { answer: given, correct, score, undecided, grade: said }: Pick<GradingRecord, 'answer' | 'correct' | 'score' | 'undecided' | 'grade'>): z.infer<typeof resultView> {
  const judged = said as Grade | null
  return {
    answer: given as Answer | null, correct, score, undecided, grade: judged,
    solution: judged?.solution ?? solutionText(variant),
    explanation: variant.explanation,
  }
}

/** What would have been right where nothing was answered; null for a program, whose outputs nobody asked for. */
function solutionText(variant: OpenedQuestion['variant']): string | null {
  return variant.kind === 'predict-output' ? null : gradeAnswer(variant, solutionOf(variant)).solution
}
