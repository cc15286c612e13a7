import type { Component } from 'vue'
import type { Kind } from '@interleave/content/page'
import ClassifyQuestion from './ClassifyQuestion.vue'
import ClozeQuestion from './ClozeQuestion.vue'
import MatchQuestion from './MatchQuestion.vue'
import MultipleChoiceQuestion from './MultipleChoiceQuestion.vue'
import OrderQuestion from './OrderQuestion.vue'
import PredictOutputQuestion from './PredictOutputQuestion.vue'
import RecallQuestion from './RecallQuestion.vue'
import ShortAnswerQuestion from './ShortAnswerQuestion.vue'
import SingleChoiceQuestion from './SingleChoiceQuestion.vue'
import TrueFalseQuestion from './TrueFalseQuestion.vue'

/** How each kind is asked: its component, its name, and what the check button says. A kind left out does not compile. */
export const questionKinds: { readonly [K in Kind]: { readonly component: Component; readonly name: string } } = {
  'single-choice': { component: SingleChoiceQuestion, name: 'Choose one' },
  'multiple-choice': { component: MultipleChoiceQuestion, name: 'Choose all that are right' },
  'true-false': { component: TrueFalseQuestion, name: 'True or false, and why' },
  match: { component: MatchQuestion, name: 'Match' },
  order: { component: OrderQuestion, name: 'Put in order' },
  classify: { component: ClassifyQuestion, name: 'Sort' },
  cloze: { component: ClozeQuestion, name: 'Fill in' },
  'short-answer': { component: ShortAnswerQuestion, name: 'Short answer' },
  recall: { component: RecallQuestion, name: 'Explain' },
  'predict-output': { component: PredictOutputQuestion, name: 'Predict the output' },
}
