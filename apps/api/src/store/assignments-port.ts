import type { Extension, Reveal } from '../classwork/timing.ts'
import type { Member } from './classes-port.ts'

/** What is set to classes. */
export interface Assignments {
  create(made: NewAssignment, questions: readonly PinnedQuestion[]): Promise<void>
  find(assignmentId: string): Promise<AssignmentRecord | null>
  /** The latest due first; withdrawn ones are left out. */
  ofClass(classId: string): Promise<readonly AssignmentRecord[]>
  /** Null for whoever does not teach the class. Withdrawn ones are there. */
  forTeacher(assignmentId: string, learnerId: string): Promise<AssignmentRecord | null>
  /** Null for whoever is not in the class (any more), and for what was withdrawn. */
  forLearner(assignmentId: string, learnerId: string): Promise<LearnerAssignment | null>
  ofLearner(learnerId: string, classId?: string): Promise<readonly LearnerAssignment[]>
  change(assignmentId: string, change: Partial<Pick<NewAssignment, 'title' | 'instructions' | 'opensAt' | 'dueAt' | 'targetRecall' | 'attempts' | 'timeLimitMs' | 'ordering' | 'scoreAt' | 'keyAt'>>): Promise<void>
  withdraw(assignmentId: string, at: number): Promise<void>
  /** By position. */
  questions(assignmentId: string): Promise<readonly PinnedQuestion[]>
  extensions(assignmentId: string): Promise<readonly (Extension & { readonly memberId: string; readonly nickname: string })[]>
  extend(assignmentId: string, memberId: string, extension: Extension): Promise<void>
  /** @returns whether there was one. */
  unextend(assignmentId: string, memberId: string): Promise<boolean>
  /** A number that moves with everything its results show. */
  activity(assignmentId: string): Promise<number>
}

export interface NewAssignment {
  readonly id: string
  readonly classId: string
  readonly title: string
  readonly instructions: string | null
  readonly style: 'practice' | 'test'
  readonly setId: string
  /** Null for a set of the library. */
  readonly setVersion: number | null
  readonly setTitle: string
  readonly opensAt: number
  readonly dueAt: number
  readonly createdAt: number
  /** Practice-style only. */
  readonly targetRecall: number | null
  /** Test-style only, as is all that follows. */
  readonly attempts: number | null
  readonly timeLimitMs: number | null
  readonly ordering: 'listed' | 'shuffled' | null
  readonly scoreAt: Reveal | null
  readonly keyAt: Reveal | null
}

export interface AssignmentRecord extends NewAssignment {
  readonly classTitle: string
  readonly classArchived: boolean
  readonly withdrawnAt: number | null
  readonly questions: number
  readonly facts: number
  /** Present in the class. */
  readonly learners: number
  /** Of them, those who began. */
  readonly started: number
  /** When the last of the class is due, extensions counted. */
  readonly lastDueAt: number
}

export interface LearnerAssignment {
  readonly assignment: AssignmentRecord
  readonly member: Member
  readonly extension: Extension
}

/** A question as it was when the assignment was made. */
export interface PinnedQuestion {
  readonly position: number
  readonly questionId: string
  readonly version: string
  readonly factId: string
  readonly topic: string
  readonly topicTitle: string
  readonly kind: string
  readonly title: string
}
