import { z } from 'zod'
import type { KindRules } from './kind.ts'
import { classify, classifyAnswer, classifyQuestion, classifyView, type ClassifyVariant } from './kinds/classify.ts'
import { cloze, clozeAnswer, clozeQuestion, clozeView, type ClozeVariant } from './kinds/cloze.ts'
import { match, matchAnswer, matchQuestion, matchView, type MatchVariant } from './kinds/match.ts'
import {
  multipleChoice,
  multipleChoiceAnswer,
  multipleChoiceQuestion,
  multipleChoiceView,
  type MultipleChoiceVariant,
} from './kinds/multiple-choice.ts'
import { order, orderAnswer, orderQuestion, orderView, type OrderVariant } from './kinds/order.ts'
import {
  predictOutput,
  predictOutputAnswer,
  predictOutputQuestion,
  predictOutputView,
  type PredictOutputVariant,
} from './kinds/predict-output.ts'
import { recall, recallAnswer, recallQuestion, recallView, type RecallVariant } from './kinds/recall.ts'
import {
  shortAnswer,
  shortAnswerAnswer,
  shortAnswerQuestion,
  shortAnswerView,
  type ShortAnswerVariant,
} from './kinds/short-answer.ts'
import {
  singleChoice,
  singleChoiceAnswer,
  singleChoiceQuestion,
  singleChoiceView,
  type SingleChoiceVariant,
} from './kinds/single-choice.ts'
import { trueFalse, trueFalseAnswer, trueFalseQuestion, trueFalseView, type TrueFalseVariant } from './kinds/true-false.ts'

/** One way to ask a fact, with its key. */
export const question = z.discriminatedUnion('kind', [
  singleChoiceQuestion,
  multipleChoiceQuestion,
  trueFalseQuestion,
  matchQuestion,
  orderQuestion,
  classifyQuestion,
  clozeQuestion,
  shortAnswerQuestion,
  recallQuestion,
  predictOutputQuestion,
])
export type Question = z.infer<typeof question>

/** What a learner sees of a variant: no key in it. */
export const variantView = z.discriminatedUnion('kind', [
  singleChoiceView,
  multipleChoiceView,
  trueFalseView,
  matchView,
  orderView,
  classifyView,
  clozeView,
  shortAnswerView,
  recallView,
  predictOutputView,
])
export type VariantView = z.infer<typeof variantView>

/** What a learner hands in. */
export const answer = z.discriminatedUnion('kind', [
  singleChoiceAnswer,
  multipleChoiceAnswer,
  trueFalseAnswer,
  matchAnswer,
  orderAnswer,
  classifyAnswer,
  clozeAnswer,
  shortAnswerAnswer,
  recallAnswer,
  predictOutputAnswer,
])
export type Answer = z.infer<typeof answer>

/** What a question becomes once its choices are drawn; holds the key. */
type VariantBody =
  | SingleChoiceVariant
  | MultipleChoiceVariant
  | TrueFalseVariant
  | MatchVariant
  | OrderVariant
  | ClassifyVariant
  | ClozeVariant
  | ShortAnswerVariant
  | RecallVariant
  | PredictOutputVariant

export type Kind = Question['kind']
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>
export type VariantBodyOf<K extends Kind> = Extract<VariantBody, { kind: K }>
export type ViewOf<K extends Kind> = Extract<VariantView, { kind: K }>
export type AnswerOf<K extends Kind> = Extract<Answer, { kind: K }>

/** The rules of every kind: a kind added to the union and not here does not compile. */
export type KindTable = { [K in Kind]: KindRules<QuestionOf<K>, VariantBodyOf<K>, ViewOf<K>, AnswerOf<K>> }

export const kinds: KindTable = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  match,
  order,
  classify,
  cloze,
  'short-answer': shortAnswer,
  recall,
  'predict-output': predictOutput,
}
