import type { Component } from 'vue'
import type { Kind } from '@interleave/content/page'
import ClassifyForm from './ClassifyForm.vue'
import ClozeForm from './ClozeForm.vue'
import MatchForm from './MatchForm.vue'
import MultipleChoiceForm from './MultipleChoiceForm.vue'
import OrderForm from './OrderForm.vue'
import PredictOutputForm from './PredictOutputForm.vue'
import RecallForm from './RecallForm.vue'
import ShortAnswerForm from './ShortAnswerForm.vue'
import SingleChoiceForm from './SingleChoiceForm.vue'
import TrueFalseForm from './TrueFalseForm.vue'

/** The form in which each kind is written. A kind left out does not compile. */
export const questionForms: { readonly [K in Kind]: Component } = {
  'single-choice': SingleChoiceForm,
  'multiple-choice': MultipleChoiceForm,
  'true-false': TrueFalseForm,
  match: MatchForm,
  order: OrderForm,
  classify: ClassifyForm,
  cloze: ClozeForm,
  'short-answer': ShortAnswerForm,
  recall: RecallForm,
  'predict-output': PredictOutputForm,
}
