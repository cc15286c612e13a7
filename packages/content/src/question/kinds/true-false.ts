import { z } from 'zod'
import type { KindRules } from '../kind.ts'
import { common, listing, option, prose, shownOption, type Listing, type Option } from '../parts.ts'
import { mustKnow, placed, sentences, stopped } from '../placing.ts'

/**
 * A statement, whether it holds, the reason why (or why not), and reasons that sound likely but are not it: the first of
 * them, the most tempting, is shown in every variant.
 */
export const claim = z.strictObject({
  text: prose,
  listing: listing.optional(),
  holds: z.boolean(),
  reason: option,
  wrongReasons: z.array(option).min(2).max(20),
  misconception: z.string().max(80).optional(),
})
export type Claim = z.infer<typeof claim>

export const trueFalseQuestion = z.strictObject({
  kind: z.literal('true-false'),
  ...common,
  claims: z.array(claim).min(1).max(20),
  /** How many reasons a variant shows at most, the right one among them. */
  shown: z.int().min(3).max(6),
})
export type TrueFalseQuestion = z.infer<typeof trueFalseQuestion>

export interface TrueFalseVariant {
  kind: 'true-false'
  statement: string
  listing?: Listing | undefined
  holds: boolean
  reasons: { id: string; of: Option }[]
  key: string
  misconception?: string | undefined
}

export const trueFalseView = z.strictObject({
  kind: z.literal('true-false'),
  statement: prose,
  listing: listing.optional(),
  reasons: z.array(shownOption),
})
export type TrueFalseView = z.infer<typeof trueFalseView>

export const trueFalseAnswer = z.strictObject({
  kind: z.literal('true-false'),
  holds: z.boolean(),
  reason: z.string().max(20),
})
export type TrueFalseAnswer = z.infer<typeof trueFalseAnswer>

/** The verdict alone is worth half: without its reason it is a coin's throw. */
export const trueFalse: KindRules<TrueFalseQuestion, TrueFalseVariant, TrueFalseView, TrueFalseAnswer> = {
  vary(question, chance) {
    const drawn = chance.pick(question.claims)
    const [tempting, ...others] = drawn.wrongReasons
    const reasons = placed('r', chance.shuffle([drawn.reason, tempting!, ...chance.draw(others, question.shown - 2)]))
    return {
      kind: 'true-false',
      statement: drawn.text,
      listing: drawn.listing,
      holds: drawn.holds,
      reasons,
      key: reasons.find(({ of }) => of === drawn.reason)!.id,
      misconception: drawn.misconception,
      // A reason often gives its verdict away, so a guess is a guess among the reasons only.
      guessChance: 1 / reasons.length,
    }
  },

  view: ({ kind, statement, listing: code, reasons }) => ({
    kind,
    statement,
    ...(code && { listing: code }),
    reasons: reasons.map(({ id, of }) => ({ id, text: of.text })),
  }),

  grade(variant, { holds, reason }) {
    mustKnow([reason], variant.reasons.map(({ id }) => id))
    const verdictRight = holds === variant.holds
    const reasonRight = reason === variant.key
    const key = variant.reasons.find(({ id }) => id === variant.key)!.of
    const taken = variant.reasons.find(({ id }) => id === reason)!.of
    const verdict = variant.holds ? 'The statement is true.' : 'The statement is false.'
    return {
      correct: verdictRight && reasonRight,
      score: verdictRight ? (reasonRight ? 1 : 0.5) : 0,
      feedback: sentences(verdict, verdictRight && !reasonRight ? 'The reason is another one.' : undefined, reasonRight ? undefined : taken.because, stopped(key.text), key.because),
      solution: `${variant.holds ? 'True' : 'False'}: ${key.text}`,
      parts: [
        { id: 'verdict', correct: verdictRight, expected: String(variant.holds) },
        ...variant.reasons.map(({ id, of }) => ({
          id,
          correct: (id === reason) === (id === variant.key),
          expected: id === variant.key ? 'right' : 'wrong',
          because: of.because,
          misconception: of.misconception,
        })),
      ],
      misconception: reasonRight ? undefined : (taken.misconception ?? (verdictRight ? undefined : variant.misconception)),
    }
  },
}
