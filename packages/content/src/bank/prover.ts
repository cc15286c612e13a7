import type { Prove } from '../derive/listing-questions.ts'
import { simulatorProver } from '../prove/simulator-prover.ts'

/**
 * The simulator as the bank is derived with it: wrong rules included, and bounds so wide that no program of the documents
 * meets them, on however slow a machine. Otherwise a bank would depend on where it was derived.
 */
export function bankProver(refused: (sentence: string) => void = () => {}): Prove {
  return simulatorProver({
    clock: () => performance.now(),
    boundMs: 120_000,
    wrongRules: true,
    refused: ({ text }, sentence) => refused(`${sentence} (${text.split('\n').find((line) => /^(?:def|class|func|public class)/.test(line)) ?? text.slice(0, 40)})`),
  })
}
