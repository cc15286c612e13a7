import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'

export const benchmark: Benchmark = {
  name: 'withdrawal',
  about: 'the exact set of final balances of N threads that look and then withdraw a hundred of 50 N, from Python source, against SPIN',
  run: async () => exactAnswers({
    program: 'programs/withdrawal.py', engine: 'auto', sizes: [4, 8, 12, 16, 20],
    rival: { model: 'withdrawal.pml', sizes: [8] },
    expected: (n) => BigInt(n),
  }),
}
