import { chanceFrom } from './chance.ts'
import type { FactId, QuestionId, Version } from './parts.ts'
import { kinds, type Kind, type Question, type QuestionOf, type VariantBodyOf, type VariantView, type ViewOf } from './question.ts'

/** One concrete form of a question. Holds the key, so it stays on the server; so does the seed, from which the key's place follows. */
export interface VariantOf<K extends Kind> {
  kind: K
  questionId: QuestionId
  factId: FactId
  version: Version
  seed: number
  explanation: string
  /** How likely a blind guess is to be right, from 0 to 1. */
  guessChance: number
  body: VariantBodyOf<K>
}
export type Variant = { [K in Kind]: VariantOf<K> }[Kind]

/**
 * The variant that a seed gives: which options, in which order and direction, with which parameters. The same
 * question version and seed give the same variant for ever.
 * @param seed an integer from 0 to 2³² − 1
 */
export function variantOf(question: Question, seed: number): Variant {
  return vary(question.kind, question, seed)
}

/** The variant without its key. */
export function viewOf(variant: Variant): VariantView {
  return show(variant.kind, variant.body)
}

function vary<K extends Kind>(kind: K, question: QuestionOf<K>, seed: number): Variant {
  const { id, factId, version, explanation } = question
  const { guessChance, ...body } = kinds[kind].vary(question, chanceFrom(`${id}#${seed}`))
  return { kind, questionId: id, factId, version, seed, explanation, guessChance, body } as unknown as Variant
}

function show<K extends Kind>(kind: K, body: VariantBodyOf<K>): ViewOf<K> {
  return kinds[kind].view(body)
}
