import { variantOf } from '@interleave/content'
import type { Program, Question } from '@interleave/content'
import type { SimulatorPool } from './pool.ts'

/** Ids of the questions whose program the simulator can load; questions about other programs could never be graded. */
export async function runnablePrograms(questions: readonly Question[], pool: Pick<SimulatorPool, 'loadable'>): Promise<ReadonlySet<string>> {
  const programs = questions.flatMap((question) => {
    const program = programOf(question)
    return program ? [{ id: question.id, program }] : []
  })
  const verdicts = await pool.loadable(programs.map(({ program }) => program))
  return new Set(programs.filter((_, index) => verdicts[index]).map(({ id }) => id))
}

function programOf(question: Question): Program | null {
  if (question.kind !== 'predict-output') return null
  const variant = variantOf(question, 0)
  return variant.kind === 'predict-output' ? variant.body.program : null
}
