import { z } from 'zod'
import type { KindRules } from '../kind.ts'
import { common, listing, option, prose, shownOption, type Listing, type Option } from '../parts.ts'
import { mustKnow, placed, sentences, stopped } from '../placing.ts'

export const multipleChoiceQuestion = z.strictObject({
  kind: z.literal('multiple-choice'),
  ...common,
  prompt: prose,
  listing: listing.optional(),
  right: z.array(option).min(1).max(40),
  wrong: z.array(option).min(1).max(40),
  shown: z.int().min(3).max(10),
})
export type MultipleChoiceQuestion = z.infer<typeof multipleChoiceQuestion>

interface ChoiceOf {
  option: Option
  right: boolean
}

export interface MultipleChoiceVariant {
  kind: 'multiple-choice'
  prompt: string
  listing?: Listing | undefined
  options: { id: string; of: ChoiceOf }[]
}

export const multipleChoiceView = z.strictObject({
  kind: z.literal('multiple-choice'),
  prompt: prose,
  listing: listing.optional(),
  options: z.array(shownOption),
})
export type MultipleChoiceView = z.infer<typeof multipleChoiceView>

export const multipleChoiceAnswer = z.strictObject({
  kind: z.literal('multiple-choice'),
  chosen: z.array(z.string().max(20)).max(20),
})
export type MultipleChoiceAnswer = z.infer<typeof multipleChoiceAnswer>

export const multipleChoice: KindRules<
  MultipleChoiceQuestion,
  MultipleChoiceVariant,
  MultipleChoiceView,
  MultipleChoiceAnswer
> = {
  vary(question, chance) {
    const total = Math.min(question.shown, question.right.length + question.wrong.length)
    const fewest = Math.max(1, total - question.wrong.length)
    const most = Math.min(question.right.length, total - 1)
    const rightCount = fewest + chance.below(most - fewest + 1)
    const right = chance.draw(question.right, rightCount).map((of) => ({ option: of, right: true }))
    const wrong = chance.draw(question.wrong, total - rightCount).map((of) => ({ option: of, right: false }))
    return {
      kind: 'multiple-choice',
      prompt: question.prompt,
      listing: question.listing,
      options: placed('o', chance.shuffle([...right, ...wrong])),
      guessChance: 1 / (2 ** total - 1),
    }
  },

  view: ({ kind, prompt, listing: code, options }) => ({
    kind,
    prompt,
    ...(code && { listing: code }),
    options: options.map(({ id, of }) => ({ id, text: of.option.text })),
  }),

  grade(variant, { chosen }) {
    mustKnow(chosen, variant.options.map(({ id }) => id))
    const parts = variant.options.map(({ id, of }) => ({
      id,
      correct: chosen.includes(id) === of.right,
      expected: of.right ? 'right' : 'wrong',
      because: of.option.because,
      misconception: of.option.misconception,
    }))
    const missed = variant.options.filter(({ id, of }) => of.right && !chosen.includes(id))
    const taken = variant.options.filter(({ id, of }) => !of.right && chosen.includes(id))
    const rightCount = variant.options.filter(({ of }) => of.right).length
    const correct = missed.length === 0 && taken.length === 0
    const list = (options: typeof missed) => options.map(({ of }) => of.option.text).join('; ')
    return {
      correct,
      score: Math.max(0, (rightCount - missed.length - taken.length) / rightCount),
      feedback: correct
        ? 'All of them, and nothing else.'
        : sentences(
            missed.length > 0 ? `Left out: ${stopped(list(missed))}` : undefined,
            taken.length > 0 ? `Does not belong: ${stopped(list(taken))}` : undefined,
            ...because(taken),
          ),
      solution: list(variant.options.filter(({ of }) => of.right)),
      parts,
      misconception: taken.find(({ of }) => of.option.misconception)?.of.option.misconception,
    }
  },
}

const because = (options: MultipleChoiceVariant['options']) => options.map(({ of }) => of.option.because)
