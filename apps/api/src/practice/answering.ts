import { AnswerRefused, variantOf } from '@interleave/content'
import type { Answer, Grade, Question, Variant } from '@interleave/content'
import type { House } from '../http/house.ts'
import { GraderBusy, ProgramRefused } from '../grading/port.ts'
import { ProblemError } from '../http/problem.ts'
import type { Ask } from '../http/seal.ts'

/** What a sealed ask asked. Works for versions that are no longer current: a page may have been open since yesterday. */
export async function variantAsked(house: House, sealed: string): Promise<{ asked: Ask; question: Question; variant: Variant }> {
  const asked = house.sealer.open(sealed)
  if (!asked) throw new ProblemError('ask/unreadable', { detail: 'The ask was not sealed by this server, or was changed.', fix: 'Fetch the question again and answer that.' })
  const question = await questionVersion(house, asked.questionId, asked.version)
  return { asked, question, variant: variantOf(question, asked.seed) }
}

export async function questionVersion(house: House, questionId: string, version: string): Promise<Question> {
  const found = await house.questions.version(questionId, version)
  if (!found) throw new ProblemError('question/unknown', { detail: 'This question is not known here in this version.' })
  return found
}

/** Grades, and turns what content and the pool refuse into problems. */
export async function gradeOf(house: House, variant: Variant, answer: Answer): Promise<Grade> {
  try {
    return await house.grader.grade(variant, answer)
  } catch (error) {
    if (error instanceof AnswerRefused) throw new ProblemError('answer/refused', { detail: error.message, fix: error.fix })
    if (error instanceof ProgramRefused) throw new ProblemError('program/refused', { detail: `The program of this question cannot be run: ${error.message}` })
    if (error instanceof GraderBusy) throw new ProblemError('server/busy', { detail: error.message, headers: { 'retry-after': '5' } })
    throw error
  }
}

/** What the answer says about misconceptions: the one a wrong answer showed, or those a right one turned down. */
export function misconceptionsOf(grade: Grade): { shown: string[]; refuted: string[] } {
  const offered = [...new Set(grade.parts.flatMap((part) => (part.misconception ? [part.misconception] : [])))]
  if (grade.correct) return { shown: [], refuted: offered }
  return { shown: grade.misconception ? [grade.misconception] : [], refuted: [] }
}
