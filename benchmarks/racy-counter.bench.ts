import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'

export const benchmark: Benchmark = {
  name: 'racy-counter',
  about: 'the exact set of final counts of N threads that add one without a lock, from Python source, against SPIN',
  run: async () => exactAnswers({
    program: 'programs/racy-counter.py', engine: 'auto', sizes: [2, 4, 8, 9, 12, 15, 18],
    rival: { model: 'racy-counter.pml', sizes: [8, 9], aimedFrom: 9 },
    expected: (n) => BigInt(n),
  }),
}
