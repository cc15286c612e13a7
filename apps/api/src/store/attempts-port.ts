import type { Extension } from '../classwork/timing.ts'

/** Attempts at assignments: what was saved, how they ended, and how they were graded. */
export interface Attempts {
  /** The attempt under way, or a new one; `none-left` where all were used. */
  start(starting: { readonly id: string; readonly assignmentId: string; readonly memberId: string; readonly seed: number; readonly at: number; readonly allowed: number }): Promise<AttemptRecord | 'none-left'>
  find(attemptId: string): Promise<AttemptRecord | null>
  /** The first first. */
  ofMember(assignmentId: string, memberId: string): Promise<readonly AttemptRecord[]>
  ofLearner(learnerId: string): Promise<readonly AttemptRecord[]>
  work(attemptId: string): Promise<readonly WorkRecord[]>
  save(save: WorkSave): Promise<SaveOutcome>
  /** `stale` where more was saved than whoever ends it knows; ending it again changes nothing. */
  end(attemptId: string, ending: { readonly how: 'submitted' | 'closed'; readonly at: number; readonly revision?: number }): Promise<'ended' | 'known' | { readonly stale: number }>
  /** Attempts that nobody ended, of one assignment or of all, with what their deadline follows from. */
  underWay(assignmentId?: string): Promise<readonly UnderWay[]>
  /** Attempts that ended before an instant and have answers nobody graded. */
  ungraded(endedBefore: number): Promise<readonly string[]>
  /** The gradings that count. */
  gradings(attemptId: string): Promise<readonly GradingRecord[]>
  /** Appends the first grading of an answer; where there is one already nothing happens. */
  grade(grading: GradingRecord): Promise<void>
  /** Appends another grading of an answer. */
  regrade(grading: Omit<GradingRecord, 'number'>): Promise<void>
  /** Says that every answer has a grading. */
  setGraded(attemptId: string, at: number): Promise<void>
}

export interface AttemptRecord {
  readonly id: string
  readonly assignmentId: string
  readonly memberId: string
  readonly number: number
  readonly seed: number
  readonly startedAt: number
  readonly endedAt: number | null
  readonly ending: 'submitted' | 'closed' | null
  readonly gradedAt: number | null
  readonly revision: number
}

export interface WorkRecord {
  readonly position: number
  readonly revision: number
  readonly answer: unknown
  readonly elapsedMs: number
  readonly savedAt: number
}

export interface WorkSave {
  readonly attemptId: string
  readonly position: number
  readonly saveId: string
  /** The revision the edit stands on; 0 for the first. */
  readonly base: number
  readonly answer: unknown
  readonly elapsedMs: number
  readonly at: number
}

/** `saved` also for a save that was here already. `stale`: something newer is there. `over`: the attempt has ended. */
export type SaveOutcome =
  | { readonly outcome: 'saved' | 'stale'; readonly work: WorkRecord | null; readonly revision: number }
  | { readonly outcome: 'over' }

export interface UnderWay {
  readonly attempt: AttemptRecord
  readonly times: { readonly opensAt: number; readonly dueAt: number; readonly timeLimitMs: number | null }
  readonly extension: Extension
}

/** One grading of one answer, with all it was made from. */
export interface GradingRecord {
  readonly attemptId: string
  readonly position: number
  readonly number: number
  readonly questionId: string
  readonly version: string
  readonly seed: number
  readonly answer: unknown
  readonly elapsedMs: number
  readonly answeredAt: number | null
  readonly by: 'key' | 'simulator' | 'teacher'
  readonly correct: boolean
  /** 0 to 1. */
  readonly score: number
  readonly undecided: string | null
  readonly misconception: string | null
  /** Content's Grade; null where nothing was answered. */
  readonly grade: unknown
  readonly gradedAt: number
}
