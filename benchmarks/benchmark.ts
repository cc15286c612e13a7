/** One workload: what it measures, and how. Every figure that has a rival is a ratio of two runs of the same minute. */
export interface Benchmark {
  /** Named by the workload, as in `pnpm bench answers-end-to-end`. */
  readonly name: string
  /** What is measured against what, in a sentence. */
  readonly about: string
  run(): Promise<readonly Figure[]>
}

export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly better: 'higher' | 'lower'
  /** What we want, in the same unit; absent where the figure only explains another. */
  readonly aim?: number
}

/** The value below which the share `q` of the sample lies. */
export function quantile(sample: readonly number[], q: number): number {
  const sorted = sample.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5)
}
