import { z } from 'zod'
import type { KindRules } from '../kind.ts'
import { common, direction, listing, option, prose, type Listing, type Option } from '../parts.ts'
import { sentences, stopped } from '../placing.ts'
import { judgeText } from '../typed-text.ts'

export const shortFace = z.strictObject({
  direction,
  prompt: prose,
  listing: listing.optional(),
  /** The first is the one shown as the solution; the others are synonyms. */
  accepts: z.array(prose).min(1).max(30),
  /** Answers known to be wrong: never taken for a mistyped right one, and told why. */
  rejects: z.array(option).max(40),
  because: prose.optional(),
})
export type ShortFace = z.infer<typeof shortFace>

export const shortAnswerQuestion = z.strictObject({
  kind: z.literal('short-answer'),
  ...common,
  faces: z.array(shortFace).min(1).max(8),
})
export type ShortAnswerQuestion = z.infer<typeof shortAnswerQuestion>

export interface ShortAnswerVariant {
  kind: 'short-answer'
  prompt: string
  listing?: Listing | undefined
  accepts: readonly string[]
  rejects: readonly Option[]
  because?: string | undefined
}

export const shortAnswerView = z.strictObject({
  kind: z.literal('short-answer'),
  prompt: prose,
  listing: listing.optional(),
})
export type ShortAnswerView = z.infer<typeof shortAnswerView>

export const shortAnswerAnswer = z.strictObject({ kind: z.literal('short-answer'), text: z.string().max(500) })
export type ShortAnswerAnswer = z.infer<typeof shortAnswerAnswer>

export const shortAnswer: KindRules<ShortAnswerQuestion, ShortAnswerVariant, ShortAnswerView, ShortAnswerAnswer> = {
  vary(question, chance) {
    const { prompt, listing: code, accepts, rejects, because } = chance.pick(question.faces)
    return { kind: 'short-answer', prompt, listing: code, accepts, rejects, because, guessChance: 0 }
  },

  view: ({ kind, prompt, listing: code }) => ({ kind, prompt, ...(code && { listing: code }) }),

  grade(variant, { text }) {
    const { fits, typos } = judgeText(text, variant.accepts, variant.rejects.map((reject) => reject.text))
    const reject = fits ? undefined : variant.rejects.find((known) => judgeText(text, [known.text], []).fits)
    const solution = variant.accepts[0]!
    return {
      correct: fits,
      score: fits ? 1 : 0,
      feedback: fits
        ? sentences('Right.', typos > 0 ? `It is written: ${stopped(solution)}` : undefined, variant.because)
        : sentences(reject?.because, `The answer is: ${stopped(solution)}`, variant.because),
      solution,
      parts: [{ id: 'text', correct: fits, expected: solution, because: reject?.because, misconception: reject?.misconception }],
      misconception: reject?.misconception,
    }
  },
}
