import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'

export const benchmark: Benchmark = {
  name: 'philosophers-deadlock',
  about: 'N philosophers who take the left fork first: both endings, from Python source, against SPIN',
  run: async () => exactAnswers({
    program: 'programs/philosophers-deadlock.py', engine: 'auto', sizes: [4, 6, 8],
    rival: { model: 'philosophers-deadlock.pml', sizes: [6, 8], aimedFrom: 8 },
    expected: () => 2n,
  }),
}
