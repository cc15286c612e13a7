/** What the results of an assignment are folded from. */
export interface ResultsReader {
  read(assignmentId: string): Promise<ResultFacts>
  /** Every answer with its latest grading, in full. */
  answers(assignmentId: string): Promise<readonly FullAnswer[]>
  reviews(assignmentId: string): Promise<readonly (ReviewFact & { readonly answer: unknown; readonly seed: number; readonly questionId: string; readonly version: string; readonly misconception: string | null })[]>
  /** Members' cards of the assignment's facts. */
  cards(assignmentId: string): Promise<readonly CardFact[]>
}

export interface ResultFacts {
  readonly attempts: readonly AttemptFact[]
  readonly cells: readonly CellFact[]
  readonly saved: readonly SavedFact[]
  readonly reviews: readonly ReviewFact[]
}

export interface AttemptFact {
  readonly id: string
  readonly memberId: string
  readonly number: number
  readonly startedAt: number
  readonly endedAt: number | null
  readonly ending: 'submitted' | 'closed' | null
}

/** The grading that counts of one answer. */
export interface CellFact {
  readonly attemptId: string
  readonly position: number
  readonly answered: boolean
  readonly correct: boolean
  readonly score: number
  readonly undecided: boolean
  readonly elapsedMs: number
}

/** Something saved in an attempt under way. */
export interface SavedFact {
  readonly attemptId: string
  readonly position: number
  readonly answered: boolean
  readonly elapsedMs: number
}

/** A standing review that was asked for the assignment. */
export interface ReviewFact {
  readonly memberId: string
  readonly position: number
  readonly correct: boolean
  readonly score: number
  readonly elapsedMs: number | null
  readonly at: number
}

export interface CardFact {
  readonly memberId: string
  readonly factId: string
  readonly stability: number | null
  readonly lastReviewAt: number | null
  readonly phase: 'learning' | 'review' | 'relearning' | null
  readonly settings: unknown
}

export interface FullAnswer {
  readonly attemptId: string
  readonly memberId: string
  readonly attempt: number
  readonly ending: 'submitted' | 'closed'
  readonly startedAt: number
  readonly endedAt: number
  readonly position: number
  readonly questionId: string
  readonly version: string
  readonly seed: number
  readonly answer: unknown
  readonly elapsedMs: number
  readonly answeredAt: number | null
  readonly correct: boolean
  readonly score: number
  readonly undecided: string | null
  readonly misconception: string | null
  readonly grade: unknown
}
