import type { Program } from '@interleave/content'

/** What goes to a worker and comes back: plain data. */
export interface ProveTask {
  readonly program: Program
  /** The ways a learner's output may have been meant. */
  readonly outputs: readonly string[]
  readonly boundMs: number
}

export interface LoadTask {
  readonly programs: readonly Program[]
}

export interface PlainProof {
  readonly complete: boolean
  readonly count: string
  readonly sample: string[]
  readonly endings: string[]
  readonly verdicts: { readonly output: string; readonly has: 'yes' | 'no' | 'undecided'; readonly misconception: string | undefined }[]
  readonly witnesses: { readonly output: string; readonly witness: string | undefined }[]
}

export interface SimulateTask {
  readonly language: 'python' | 'go' | 'java'
  readonly text: string
  /** Named rules, separated by commas; empty for what is usual in the language. */
  readonly semantics: string
  readonly boundMs: number
  /** Outcomes to list at most. */
  readonly sample: number
}

export interface Simulation {
  readonly diagnostics: { readonly code: string; readonly message: string; readonly line: number; readonly column: number }[]
  /** Null where the program cannot be run. */
  readonly result: {
    readonly complete: boolean
    /** The bound that ended an incomplete search. */
    readonly stoppedBy: string | null
    /** Decimal digits; null where there are infinitely many. */
    readonly count: string | null
    readonly outcomes: {
      readonly stdout: string
      readonly ending: string
      readonly exitCode: number
      readonly zombies: number
      readonly errors: { readonly type: string; readonly message: string; readonly line: number }[]
      readonly blocked: { readonly thread: string; readonly line: number; readonly reason: string; readonly on: string }[]
      readonly witness: string | null
    }[]
    readonly typical: string | null
    readonly races: { readonly variable: string; readonly lines: number[] }[]
    readonly states: number
    readonly elapsedMs: number
  } | null
}
