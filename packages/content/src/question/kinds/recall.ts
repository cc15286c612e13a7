import { z } from 'zod'
import type { KindRules } from '../kind.ts'
import { common, listing, prose, shownOption, type Listing } from '../parts.ts'
import { mustKnow, placed, sentences } from '../placing.ts'

/** A point that a good answer makes. */
export const rubricPoint = z.strictObject({ text: prose, essential: z.boolean() })
export type RubricPoint = z.infer<typeof rubricPoint>

export const recallQuestion = z
  .strictObject({
    kind: z.literal('recall'),
    ...common,
    prompt: prose,
    listing: listing.optional(),
    rubric: z.array(rubricPoint).min(2).max(10),
    modelAnswer: prose,
  })
  .refine(({ rubric }) => rubric.some(({ essential }) => essential), {
    message: 'At least one point of a rubric must be essential.',
    path: ['rubric'],
  })
export type RecallQuestion = z.infer<typeof recallQuestion>

export interface RecallVariant {
  kind: 'recall'
  prompt: string
  listing?: Listing | undefined
  rubric: { id: string; of: RubricPoint }[]
  modelAnswer: string
}

export const recallView = z.strictObject({ kind: z.literal('recall'), prompt: prose, listing: listing.optional() })
export type RecallView = z.infer<typeof recallView>

/** What a learner gets to check against once the text is handed in; until then it is the key. */
export const rubricView = z.strictObject({
  points: z.array(shownOption.extend({ essential: z.boolean() })),
  modelAnswer: prose,
})
export type RubricView = z.infer<typeof rubricView>

/** The text as handed in, and the ids of the points that the learner finds in it. */
export const recallAnswer = z.strictObject({
  kind: z.literal('recall'),
  text: z.string().max(10_000),
  met: z.array(z.string().max(20)).max(20),
})
export type RecallAnswer = z.infer<typeof recallAnswer>

/** The rubric of a recall variant: to be sent only after the text is in. */
export function rubricOf({ rubric, modelAnswer }: RecallVariant): RubricView {
  return { points: rubric.map(({ id, of }) => ({ id, ...of })), modelAnswer }
}

/** Right when every essential point is met; the score is the share of all points. */
export const recall: KindRules<RecallQuestion, RecallVariant, RecallView, RecallAnswer> = {
  vary: ({ prompt, listing: code, rubric, modelAnswer }) => ({
    kind: 'recall',
    prompt,
    listing: code,
    rubric: placed('p', rubric),
    modelAnswer,
    guessChance: 0,
  }),

  view: ({ kind, prompt, listing: code }) => ({ kind, prompt, ...(code && { listing: code }) }),

  grade(variant, { met }) {
    mustKnow(met, variant.rubric.map(({ id }) => id))
    const missing = variant.rubric.filter(({ id }) => !met.includes(id))
    const correct = missing.every(({ of }) => !of.essential)
    return {
      correct,
      score: (variant.rubric.length - missing.length) / variant.rubric.length,
      feedback: sentences(
        correct ? 'All that matters is there.' : 'Something essential is missing.',
        missing.length > 0 ? `To add next time: ${missing.map(({ of }) => of.text).join('; ')}.` : undefined,
      ),
      solution: variant.modelAnswer,
      parts: variant.rubric.map(({ id, of }) => ({ id, correct: met.includes(id), expected: of.text })),
    }
  },
}
