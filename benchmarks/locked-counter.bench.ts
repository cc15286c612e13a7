import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'

export const benchmark: Benchmark = {
  name: 'locked-counter',
  about: 'the proof that N threads that add one under a lock give N, from Python source, against SPIN',
  run: async () => exactAnswers({
    program: 'programs/locked-counter.py', engine: 'auto', sizes: [8, 12, 16, 100, 1000],
    rival: { model: 'locked-counter.pml', sizes: [8, 12, 16] },
    expected: () => 1n,
  }),
}
