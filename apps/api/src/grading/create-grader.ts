import { gradeAnswer, spellings } from '@interleave/content'
import type { Proof, Variant, VariantOf } from '@interleave/content'
import type { Grader } from './port.ts'

/** Says what a program can print; asked only whether it prints these outputs. */
export interface Prover {
  prove(program: VariantOf<'predict-output'>['body']['program'], outputs: readonly string[]): Promise<Proof>
  close(): Promise<void>
}

/** Grades what needs only its key at once, and what a program prints through the prover, where there is one; without one it is asked no such question. */
export function createGrader(prover: Prover | null): Grader {
  return {

    async grade(variant, answer) {
      if (prover && isPrediction(variant) && answer.kind === 'predict-output') {
        return gradeAnswer(variant, answer, await prover.prove(variant.body.program, spellings(answer.output)))
      }
      return gradeAnswer(variant, answer)
    },
    async close() {
      await prover?.close()
    },
  }
}

function isPrediction(variant: Variant): variant is VariantOf<'predict-output'> {
  return variant.kind === 'predict-output'
}
