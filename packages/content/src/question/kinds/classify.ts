import { z } from 'zod'
import type { Chance } from '../chance.ts'
import type { KindRules } from '../kind.ts'
import { common, prose, shownOption } from '../parts.ts'
import { mustCover, mustKnow, placed, sentences } from '../placing.ts'

export const member = z.strictObject({
  text: prose,
  /** Index into the question's categories. */
  category: z.int().min(0),
  because: prose.optional(),
  misconception: z.string().max(80).optional(),
})
export type Member = z.infer<typeof member>

export const classifyQuestion = z
  .strictObject({
    kind: z.literal('classify'),
    ...common,
    prompt: prose,
    categories: z.array(prose).min(2).max(6),
    members: z.array(member).min(3).max(40),
    shown: z.int().min(3).max(10),
  })
  .refine(({ categories, members }) => members.every(({ category }) => category < categories.length), {
    message: 'A member names a category that is not there.',
    path: ['members'],
  })
export type ClassifyQuestion = z.infer<typeof classifyQuestion>

export interface ClassifyVariant {
  kind: 'classify'
  prompt: string
  categories: { id: string; of: string }[]
  members: { id: string; of: Member }[]
}

export const classifyView = z.strictObject({
  kind: z.literal('classify'),
  prompt: prose,
  categories: z.array(shownOption),
  members: z.array(shownOption),
})
export type ClassifyView = z.infer<typeof classifyView>

/** From each member's id to the id of its category. */
export const classifyAnswer = z.strictObject({
  kind: z.literal('classify'),
  placed: z.record(z.string().max(20), z.string().max(20)),
})
export type ClassifyAnswer = z.infer<typeof classifyAnswer>

export const classify: KindRules<ClassifyQuestion, ClassifyVariant, ClassifyView, ClassifyAnswer> = {
  vary(question, chance) {
    const members = drawOfEach(question, chance)
    return {
      kind: 'classify',
      prompt: question.prompt,
      categories: placed('c', question.categories),
      members: placed('m', members),
      guessChance: question.categories.length ** -members.length,
    }
  },

  view: ({ kind, prompt, categories, members }) => ({
    kind,
    prompt,
    categories: categories.map(({ id, of }) => ({ id, text: of })),
    members: members.map(({ id, of }) => ({ id, text: of.text })),
  }),

  grade(variant, answer) {
    mustCover(Object.keys(answer.placed), variant.members.map(({ id }) => id), 'line')
    mustKnow(Object.values(answer.placed), variant.categories.map(({ id }) => id))
    const parts = variant.members.map(({ id, of }) => {
      const expected = variant.categories[of.category]!.id
      return { id, correct: answer.placed[id] === expected, expected, because: of.because, misconception: of.misconception }
    })
    const wrong = variant.members.filter((_, at) => !parts[at]!.correct)
    const home = ({ of }: (typeof wrong)[number]) => `${of.text}: ${variant.categories[of.category]!.of}`
    return {
      correct: wrong.length === 0,
      score: (parts.length - wrong.length) / parts.length,
      feedback:
        wrong.length === 0
          ? 'Everything is where it belongs.'
          : sentences(`${parts.length - wrong.length} of ${parts.length} are where they belong.`, ...wrong.map((one) => one.of.because ?? `${home(one)}.`)),
      solution: variant.members.map(home).join('; '),
      parts,
      misconception: wrong.find(({ of }) => of.misconception)?.of.misconception,
    }
  },
}

/** At least one member of every category that has any, then as many as are shown, in drawn order. */
function drawOfEach({ categories, members, shown }: ClassifyQuestion, chance: Chance): Member[] {
  const pile = chance.shuffle(members)
  const firsts = categories.flatMap((_, category) => pile.find((one) => one.category === category) ?? [])
  const rest = pile.filter((one) => !firsts.includes(one))
  return chance.shuffle([...firsts, ...rest].slice(0, Math.max(shown, firsts.length)))
}
