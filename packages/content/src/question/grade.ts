import { z } from 'zod'

/**
 * The judgement of one part of an answer: an option, a pair, a place, a blank, a rubric point.
 * `expected` is what the key says there: `right` or `wrong` for an option, the partner's or the category's id,
 * the id that belongs in this place, or the text wanted.
 */
export const gradePart = z.strictObject({
  id: z.string(),
  correct: z.boolean(),
  expected: z.string(),
  because: z.string().optional(),
  misconception: z.string().optional(),
})
export type GradePart = z.infer<typeof gradePart>

/** Our judgement of an answer. `undecided` says why nothing could be judged; such an answer is no review. */
export const grade = z.strictObject({
  correct: z.boolean(),
  score: z.number().min(0).max(1),
  guessChance: z.number().min(0).max(1),
  feedback: z.string(),
  solution: z.string(),
  explanation: z.string(),
  parts: z.array(gradePart),
  misconception: z.string().optional(),
  undecided: z.string().optional(),
  /** A schedule that leads to the output the learner wrote (or, when that is impossible, to one that is possible). */
  witness: z.string().optional(),
  possible: z.strictObject({ count: z.string(), sample: z.array(z.string()), complete: z.boolean() }).optional(),
})
export type Grade = z.infer<typeof grade>

/** What a grader says; the explanation and the guess chance are added once, for all kinds. */
export type Judgement = Omit<Grade, 'guessChance' | 'explanation'>

/** An answer that does not fit its variant: unknown ids, a part left out, another kind. */
export class AnswerRefused extends Error {
  readonly code: 'answer/kind' | 'answer/unknown-id' | 'answer/incomplete'
  readonly fix: string
  constructor(code: AnswerRefused['code'], sentence: string, fix: string) {
    super(sentence)
    this.name = 'AnswerRefused'
    this.code = code
    this.fix = fix
  }
}

/** What the simulator knows about a program: its exact set of outputs, or as much of it as the bounds allowed. */
export interface Proof {
  /** True when every schedule was explored. */
  readonly complete: boolean
  /** How many outputs there are (or were found), as the decimal digits of a bigint. */
  readonly count: string
  /** Some of the outputs, in a fixed order. */
  readonly sample: readonly string[]
  has(output: string): 'yes' | 'no' | 'undecided'
  /** A schedule that ends in this output. */
  witnessOf?(output: string): string | undefined
  /** The wrong rule under which this output would have been possible. */
  misconceptionOf?(output: string): string | undefined
  /** The ways in which runs end: exited, raised, deadlocked, blocked, diverged. */
  readonly endings?: readonly string[]
  /** Some outputs that the program would have under wrong rules. */
  readonly mistaken?: readonly string[]
}
