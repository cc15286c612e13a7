import type { Benchmark } from './benchmark.ts'
import { exactAnswers } from './exact-answer.ts'
import type { Workload } from './exact-answer.ts'

const CORPUS = '../packages/sim/corpus/dpor'

/** The number of runs an optimal search makes, by the programs' own headers. */
const FOUR: readonly (readonly [string, Workload])[] = [
  ['readers', { program: `${CORPUS}/readers.py`, engine: 'dpor', counted: 'runs', sizes: [8, 13], expected: (n) => 2n ** BigInt(n) }],
  ['last-zero', { program: `${CORPUS}/last-zero.py`, engine: 'dpor', counted: 'runs', sizes: [5, 10, 15], expected: (n) => BigInt(n + 3) * 2n ** BigInt(n - 2) }],
  ['file-system', { program: `${CORPUS}/file-system.py`, engine: 'dpor', counted: 'runs', sizes: [14, 16, 19], expected: (n) => 2n ** BigInt(n - 13) }],
  ['indexer', { program: `${CORPUS}/indexer.py`, engine: 'dpor', counted: 'runs', sizes: [12, 13, 15], expected: (n) => 8n ** BigInt(n - 11) }],
]

export const benchmark: Benchmark = {
  name: 'dpor',
  about: 'the four programs on which trace searches are compared, each with exactly the optimal number of runs, from Python source',
  run: async () => FOUR.flatMap(([name, workload]) => exactAnswers(workload).map((figure) => ({ ...figure, name: `${name}, ${figure.name}` }))),
}
