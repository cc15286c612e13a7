import type { Proof } from './grade.ts'
import type { Answer, AnswerOf, Kind, VariantBodyOf } from './question.ts'
import type { Variant } from './variant.ts'

const solutions: {
  readonly [K in Kind]: (body: VariantBodyOf<K>, proof: Proof | undefined) => AnswerOf<K>
} = {
  'single-choice': ({ kind, key }) => ({ kind, chosen: key }),
  'multiple-choice': ({ kind, options }) => ({ kind, chosen: options.filter(({ of }) => of.right).map(({ id }) => id) }),
  'true-false': ({ kind, holds, key }) => ({ kind, holds, reason: key }),
  match: ({ kind, lefts, rights }) => ({
    kind,
    pairs: Object.fromEntries(lefts.map(({ id, of }) => [id, rights.find((right) => right.of === of)!.id])),
  }),
  order: ({ kind, steps }) => ({
    kind,
    sequence: steps.toSorted((one, other) => one.of.place - other.of.place).map(({ id }) => id),
  }),
  classify: ({ kind, categories, members }) => ({
    kind,
    placed: Object.fromEntries(members.map(({ id, of }) => [id, categories[of.category]!.id])),
  }),
  cloze: ({ kind, parts }) => ({
    kind,
    blanks: Object.fromEntries(
      parts
        .filter((part) => typeof part !== 'string')
        .map(({ id, of, choices }) => [id, choices.find((choice) => choice.of === of.accepts[0])?.id ?? of.accepts[0]!]),
    ),
  }),
  'short-answer': ({ kind, accepts }) => ({ kind, text: accepts[0]! }),
  recall: ({ kind, rubric, modelAnswer }) => ({ kind, text: modelAnswer, met: rubric.map(({ id }) => id) }),
  'predict-output': ({ kind }, proof) => ({ kind, output: proof?.sample[0] ?? '' }),
}

/** An answer that is graded right: for derive-time checks and for tests, never for a learner. */
export function solutionOf(variant: Variant, proof?: Proof): Answer {
  return solve(variant.kind, variant.body, proof)
}

function solve<K extends Kind>(kind: K, body: VariantBodyOf<K>, proof: Proof | undefined): Answer {
  return solutions[kind](body, proof)
}
