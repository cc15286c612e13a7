import { z } from 'zod'
import type { Chance } from '../chance.ts'
import type { KindRules } from '../kind.ts'
import { common, prose, shownOption } from '../parts.ts'
import { factorial, mustCover, mustKnow, placed, sentences } from '../placing.ts'

export const pair = z.strictObject({ left: prose, right: prose, because: prose.optional() })
export type Pair = z.infer<typeof pair>

export const matchQuestion = z.strictObject({
  kind: z.literal('match'),
  ...common,
  prompt: prose,
  leftLabel: prose,
  rightLabel: prose,
  pairs: z.array(pair).min(3).max(40),
  shown: z.int().min(3).max(8),
})
export type MatchQuestion = z.infer<typeof matchQuestion>

export interface MatchVariant {
  kind: 'match'
  prompt: string
  leftLabel: string
  rightLabel: string
  lefts: { id: string; of: Pair }[]
  rights: { id: string; of: Pair }[]
}

export const matchView = z.strictObject({
  kind: z.literal('match'),
  prompt: prose,
  leftLabel: prose,
  rightLabel: prose,
  lefts: z.array(shownOption),
  rights: z.array(shownOption),
})
export type MatchView = z.infer<typeof matchView>

/** From each left id to the right id it goes with. */
export const matchAnswer = z.strictObject({
  kind: z.literal('match'),
  pairs: z.record(z.string().max(20), z.string().max(20)),
})
export type MatchAnswer = z.infer<typeof matchAnswer>

export const match: KindRules<MatchQuestion, MatchVariant, MatchView, MatchAnswer> = {
  vary(question, chance) {
    const pairs = distinctPairs(question.pairs, question.shown, chance)
    return {
      kind: 'match',
      prompt: question.prompt,
      leftLabel: question.leftLabel,
      rightLabel: question.rightLabel,
      lefts: placed('l', pairs),
      rights: placed('r', chance.shuffle(pairs)),
      guessChance: 1 / factorial(pairs.length),
    }
  },

  view: ({ kind, prompt, leftLabel, rightLabel, lefts, rights }) => ({
    kind,
    prompt,
    leftLabel,
    rightLabel,
    lefts: lefts.map(({ id, of }) => ({ id, text: of.left })),
    rights: rights.map(({ id, of }) => ({ id, text: of.right })),
  }),

  grade(variant, { pairs }) {
    mustCover(Object.keys(pairs), variant.lefts.map(({ id }) => id), 'line on the left')
    mustKnow(Object.values(pairs), variant.rights.map(({ id }) => id))
    const parts = variant.lefts.map(({ id, of }) => {
      const expected = variant.rights.find((right) => right.of === of)!.id
      return { id, correct: pairs[id] === expected, expected, because: of.because }
    })
    const wrong = variant.lefts.filter((_, at) => !parts[at]!.correct)
    const rightCount = parts.length - wrong.length
    return {
      correct: wrong.length === 0,
      score: rightCount / parts.length,
      feedback:
        wrong.length === 0
          ? 'Every pair is right.'
          : sentences(`${rightCount} of ${parts.length} pairs are right.`, ...wrong.map(({ of }) => of.because ?? `${of.left} goes with: ${of.right}.`)),
      solution: variant.lefts.map(({ of }) => `${of.left}: ${of.right}`).join('; '),
      parts,
    }
  },
}

/** Draws pairs of which no two share a text on either side, so that each has one partner only. */
function distinctPairs(pairs: readonly Pair[], count: number, chance: Chance): Pair[] {
  const drawn: Pair[] = []
  for (const candidate of chance.shuffle(pairs)) {
    if (drawn.length === count) break
    if (drawn.some(({ left, right }) => left === candidate.left || right === candidate.right)) continue
    drawn.push(candidate)
  }
  return drawn
}
