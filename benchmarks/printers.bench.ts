import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'

export const benchmark: Benchmark = {
  name: 'printers',
  about: 'the N! outputs of N threads that print their number, as an automaton, from Python source, against SPIN',
  run: async () => exactAnswers({
    program: 'programs/printers.py', engine: 'auto', sizes: [4, 8, 9, 10, 11, 12],
    rival: { model: 'printers.pml', sizes: [8, 9] },
    expected: (n) => Array.from({ length: n }, (_, i) => BigInt(i + 1)).reduce((a, b) => a * b, 1n),
  }),
}
