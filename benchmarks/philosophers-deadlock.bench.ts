import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'
import type { Workload } from './exact-answer.ts'

/** As the shell does it, and each engine by itself: the trace search suits philosophers, the state graph is what SPIN does too. */
const ENGINES: readonly (readonly [Workload['engine'], readonly number[]])[] = [['auto', [4, 8, 9, 10, 12]], ['dpor', [8, 12]], ['graph', [6, 8]]]

export const benchmark: Benchmark = {
  name: 'philosophers-deadlock',
  about: 'N philosophers who take the left fork first: both endings, from Python source, against SPIN',
  run: async () => ENGINES.flatMap(([engine, sizes]) => exactAnswers({
    program: 'programs/philosophers-deadlock.py', engine, sizes,
    rival: { model: 'philosophers-deadlock.pml', sizes: [8, 9, 10], aimedFrom: 8 },
    expected: () => 2n,
  }).map((figure) => ({ ...figure, name: `${engine}, ${figure.name}` }))),
}
