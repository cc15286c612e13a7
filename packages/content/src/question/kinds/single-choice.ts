import { z } from 'zod'
import type { Chance } from '../chance.ts'
import type { KindRules } from '../kind.ts'
import { common, direction, listing, option, prose, shownOption, type Listing, type Option } from '../parts.ts'
import { mustKnow, placed, sentences, stopped } from '../placing.ts'

/** One way round of asking: its prompt, its one right option and the wrong ones to draw from. */
export const choiceFace = z.strictObject({
  direction,
  prompt: prose,
  listing: listing.optional(),
  right: option,
  wrong: z.array(option).min(2).max(40),
})
export type ChoiceFace = z.infer<typeof choiceFace>

export const singleChoiceQuestion = z.strictObject({
  kind: z.literal('single-choice'),
  ...common,
  faces: z.array(choiceFace).min(1).max(8),
  /** How many options a variant shows at most, the right one among them. */
  shown: z.int().min(3).max(8),
})
export type SingleChoiceQuestion = z.infer<typeof singleChoiceQuestion>

export interface SingleChoiceVariant {
  kind: 'single-choice'
  prompt: string
  listing?: Listing | undefined
  options: { id: string; of: Option }[]
  key: string
}

export const singleChoiceView = z.strictObject({
  kind: z.literal('single-choice'),
  prompt: prose,
  listing: listing.optional(),
  options: z.array(shownOption),
})
export type SingleChoiceView = z.infer<typeof singleChoiceView>

export const singleChoiceAnswer = z.strictObject({ kind: z.literal('single-choice'), chosen: z.string().max(20) })
export type SingleChoiceAnswer = z.infer<typeof singleChoiceAnswer>

/** Options behind which a misconception stands come first, three times out of four: they say most about the learner. */
function drawWrong(wrong: readonly Option[], count: number, chance: Chance): Option[] {
  const drawn = chance.shuffle(wrong)
  if (chance.below(4) === 0) return drawn.slice(0, count)
  const isTagged = ({ misconception }: Option): boolean => misconception !== undefined
  return [...drawn.filter(isTagged), ...drawn.filter((option) => !isTagged(option))].slice(0, count)
}

export const singleChoice: KindRules<SingleChoiceQuestion, SingleChoiceVariant, SingleChoiceView, SingleChoiceAnswer> = {
  vary(question, chance) {
    const face = chance.pick(question.faces)
    const options = placed('o', chance.shuffle([face.right, ...drawWrong(face.wrong, question.shown - 1, chance)]))
    const key = options.find(({ of }) => of === face.right)!.id
    return { kind: 'single-choice', prompt: face.prompt, listing: face.listing, options, key, guessChance: 1 / options.length }
  },

  view: ({ kind, prompt, listing: code, options }) => ({
    kind,
    prompt,
    ...(code && { listing: code }),
    options: options.map(({ id, of }) => ({ id, text: of.text })),
  }),

  grade(variant, { chosen }) {
    mustKnow([chosen], variant.options.map(({ id }) => id))
    const correct = chosen === variant.key
    const key = variant.options.find(({ id }) => id === variant.key)!.of
    const taken = variant.options.find(({ id }) => id === chosen)!.of
    return {
      correct,
      score: correct ? 1 : 0,
      feedback: correct ? sentences('Right.', key.because) : sentences('Not this one.', taken.because, `Right is: ${stopped(key.text)}`, key.because),
      solution: key.text,
      parts: variant.options.map(({ id, of }) => ({
        id,
        correct: (id === chosen) === (id === variant.key),
        expected: id === variant.key ? 'right' : 'wrong',
        because: of.because,
        misconception: of.misconception,
      })),
      misconception: correct ? undefined : taken.misconception,
    }
  },
}
