import type { Chance } from './chance.ts'
import type { Judgement, Proof } from './grade.ts'

/**
 * How one kind of question works: a question and a chance give a variant; a variant gives what is shown and judges
 * an answer. `vary` also says how likely a blind guess is to be right.
 */
export interface KindRules<Question, Variant, View, Answer> {
  vary(question: Question, chance: Chance): Variant & { guessChance: number }
  view(variant: Variant): View
  /** @throws AnswerRefused when the answer names ids that the variant does not have or leaves a part out. */
  grade(variant: Variant, answer: Answer, proof: Proof | undefined): Judgement
}
