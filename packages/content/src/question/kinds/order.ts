import { z } from 'zod'
import type { KindRules } from '../kind.ts'
import { common, listing, prose, shownOption, type Listing } from '../parts.ts'
import { factorial, mustCover, placed } from '../placing.ts'

export const orderQuestion = z.strictObject({
  kind: z.literal('order'),
  ...common,
  prompt: prose,
  listing: listing.optional(),
  /** What the first and the last place mean, such as `happens first` and `happens last`. */
  ends: z.tuple([prose, prose]),
  /** In the right order. */
  steps: z.array(prose).min(3).max(20),
  shown: z.int().min(3).max(8),
})
export type OrderQuestion = z.infer<typeof orderQuestion>

export interface OrderVariant {
  kind: 'order'
  prompt: string
  listing?: Listing | undefined
  ends: [string, string]
  steps: { id: string; of: { text: string; place: number } }[]
}

export const orderView = z.strictObject({
  kind: z.literal('order'),
  prompt: prose,
  listing: listing.optional(),
  ends: z.tuple([prose, prose]),
  steps: z.array(shownOption),
})
export type OrderView = z.infer<typeof orderView>

/** The ids from the first place to the last. */
export const orderAnswer = z.strictObject({ kind: z.literal('order'), sequence: z.array(z.string().max(20)).max(20) })
export type OrderAnswer = z.infer<typeof orderAnswer>

/** The score is the share of pairs that stand in the right order (Kendall's tau, from 0 to 1). */
export const order: KindRules<OrderQuestion, OrderVariant, OrderView, OrderAnswer> = {
  vary(question, chance) {
    const steps = chance.draw(question.steps.map((text, place) => ({ text, place })), question.shown)
    return {
      kind: 'order',
      prompt: question.prompt,
      listing: question.listing,
      ends: question.ends,
      steps: placed('s', steps),
      guessChance: 1 / factorial(steps.length),
    }
  },

  view: ({ kind, prompt, listing: code, ends, steps }) => ({
    kind,
    prompt,
    ...(code && { listing: code }),
    ends,
    steps: steps.map(({ id, of }) => ({ id, text: of.text })),
  }),

  grade(variant, { sequence }) {
    mustCover(sequence, variant.steps.map(({ id }) => id), 'line')
    const right = variant.steps.toSorted((one, other) => one.of.place - other.of.place)
    const places = sequence.map((id) => variant.steps.find((step) => step.id === id)!.of.place)
    const parts = right.map((step, at) => ({ id: sequence[at]!, correct: sequence[at] === step.id, expected: step.id }))
    const correct = parts.every((part) => part.correct)
    const solution = right.map(({ of }) => of.text).join(' → ')
    return {
      correct,
      score: sharedOrder(places),
      feedback: correct ? 'Every line is in its place.' : `The order is: ${solution}.`,
      solution,
      parts,
    }
  },
}

function sharedOrder(places: readonly number[]): number {
  let agreeing = 0
  let all = 0
  for (let one = 0; one < places.length; one += 1) {
    for (let other = one + 1; other < places.length; other += 1) {
      all += 1
      if (places[one]! < places[other]!) agreeing += 1
    }
  }
  return agreeing / all
}
