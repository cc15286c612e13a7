import { AnswerRefused, type Grade, type Judgement, type Proof } from './grade.ts'
import { kinds, type Answer, type AnswerOf, type Kind, type VariantBodyOf } from './question.ts'
import type { Variant } from './variant.ts'

/**
 * Judges an answer to a variant. `proof` is needed by `predict-output` only: what the simulator found out about the
 * variant's program.
 * @throws AnswerRefused when the answer does not fit the variant
 */
export function gradeAnswer(variant: Variant, answer: Answer, proof?: Proof): Grade {
  if (variant.kind !== answer.kind) {
    throw new AnswerRefused('answer/kind', `This is a ${variant.kind} question, and the answer is for ${answer.kind}.`, `Send an answer of kind ${variant.kind}.`)
  }
  const judgement = judge(variant.kind, variant.body, answer, proof)
  const { explanation, guessChance } = variant
  return { ...judgement, feedback: withoutTwice(judgement.feedback, explanation), guessChance, explanation }
}

/** The explanation stands below the feedback: what both would say is said there. */
function withoutTwice(feedback: string, explanation: string): string {
  return feedback.replace(explanation, '').replaceAll(/ {2,}/g, ' ').trim() || feedback
}

function judge<K extends Kind>(kind: K, body: VariantBodyOf<K>, answer: Answer, proof: Proof | undefined): Judgement {
  return kinds[kind].grade(body, answer as AnswerOf<K>, proof)
}
