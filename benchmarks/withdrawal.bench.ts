import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'

export const benchmark: Benchmark = {
  name: 'withdrawal',
  about: 'the exact set of final balances of N threads that look and then withdraw a hundred of 50 N, from Python source, against SPIN',
  run: async () => exactAnswers({
    program: 'programs/withdrawal.py', engine: 'auto', sizes: [4, 6, 8, 10, 12],
    rival: { model: 'withdrawal.pml', sizes: [6, 8] },
    expected: (n) => BigInt(n),
  }),
}
