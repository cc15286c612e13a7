import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'

export const benchmark: Benchmark = {
  name: 'philosophers',
  about: 'N philosophers who take the lower fork first: the proof that they cannot deadlock, from Python source, against SPIN',
  run: async () => exactAnswers({
    program: 'programs/philosophers.py', engine: 'auto', sizes: [4, 6, 8],
    rival: { model: 'philosophers.pml', sizes: [6, 8], aimedFrom: 8 },
    expected: () => 1n,
  }),
}
