import { load } from '@interleave/sim'
import { variantOf } from '@interleave/content'
import type { Question } from '@interleave/content'

/** Ids of the questions whose program the simulator can load; questions about other programs could never be graded. */
export async function runnablePrograms(questions: readonly Question[]): Promise<ReadonlySet<string>> {
  const runnable = new Set<string>()
  for (const question of questions) {
    const variant = question.kind === 'predict-output' ? variantOf(question, 0) : null
    if (variant?.kind !== 'predict-output') continue
    const { language, text } = variant.body.program
    if ((await load({ language, text, file: `listing.${language}` })).loaded) runnable.add(question.id)
  }
  return runnable
}
