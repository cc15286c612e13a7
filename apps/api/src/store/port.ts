import type { MarkKind, Rating } from '../review/events.ts'
import type { DueHead, NewHead } from '../review/due-queue.ts'
import type { CardFact, MisconceptionEvent, ReviewFact } from '../review/progress.ts'
import type { Card } from '../review/replay.ts'
import type { SpacingSettings } from '../review/spacing.ts'
import type { Assignments } from './assignments-port.ts'
import type { Attempts } from './attempts-port.ts'
import type { Classes } from './classes-port.ts'
import type { StoredJobs } from './jobs-port.ts'
import type { DraftRecord, Drafts, PracticeSets, Role, SetRecord, Sets, SetVersions, VersionRecord } from './sets-port.ts'
import type { ResultsReader } from './results-port.ts'

/**
 * What the house asks of a store. One repository per aggregate; every function is asynchronous, owns its transaction and has answered
 * only when what it wrote is on disk. The suite in contract.ts says what each promises; every store passes it.
 */
export interface Store {
  readonly learners: Learners
  readonly sets: Sets
  readonly drafts: Drafts
  readonly setVersions: SetVersions
  readonly practiceSets: PracticeSets
  readonly log: ReviewLog
  readonly queue: DueQueue
  readonly questions: Questions
  readonly progress: ProgressReader
  readonly classes: Classes
  readonly assignments: Assignments
  readonly attempts: Attempts
  readonly results: ResultsReader
  readonly jobs: StoredJobs
  /** A copy of the whole store, consistent while answers keep coming in. */
  backup(file: string): Promise<void>
  close(): Promise<void>
}

export interface Settings extends SpacingSettings {
  /** New facts a learner wants per day, 0 to 200. */
  readonly newPerDay: number
  /** Whether how long an answer took is kept. */
  readonly keepAnswerTime: boolean
  /** Whether single keys answer questions. */
  readonly shortcuts: boolean
}

export interface Learner {
  readonly id: string
  /** The account or guest session this learner signs in with. */
  readonly userId: string | null
  readonly settings: Settings
  readonly createdAt: number
}

export interface Learners {
  ofUser(userId: string): Promise<Learner | null>
  /** The learner of a user, made with these settings when there is none. */
  ensure(userId: string, settings: Settings, now: number): Promise<Learner>
  /** Cards are folded again when the spacing changed. */
  saveSettings(learnerId: string, settings: Settings): Promise<void>
  /** A guest signed up or in: their learner goes over to `toUserId`, or its log joins the learner who is there. */
  link(fromUserId: string, toUserId: string): Promise<void>
  /** Everything kept about a learner, as plain data. */
  everything(learnerId: string): Promise<LearnerRecord>
  /** With everything of theirs; what they taught is left to others, without the name of who leaves. */
  remove(learnerId: string, now: number): Promise<void>
}

export interface LearnerRecord {
  readonly learner: Learner
  readonly reviews: readonly StoredReview[]
  readonly marks: readonly StoredMark[]
  readonly undos: readonly { id: string; reviewId: string; at: number }[]
  readonly cards: readonly Card[]
  readonly practiceSets: readonly { setId: string; title: string; addedAt: number; removedAt: number | null }[]
  /** Sets the learner teaches, with their drafts and what the learner published. */
  readonly sets: readonly TaughtSet[]
}

export interface TaughtSet extends SetRecord {
  readonly role: Role
  readonly draft: DraftRecord
  readonly versions: readonly (VersionRecord & { readonly content: readonly unknown[] })[]
}

/** One review as it is kept for ever. Times are milliseconds since 1970. */
export interface StoredReview {
  readonly id: string
  readonly factId: string
  readonly topic: string
  readonly questionId: string
  readonly version: string
  readonly kind: string
  readonly seed: number
  readonly answer: unknown
  readonly rating: Rating
  readonly correct: boolean
  /** 0 to 1. */
  readonly score: number
  readonly guessChance: number
  readonly guessed: boolean
  readonly hinted: boolean
  readonly elapsedMs: number | null
  readonly slowAfterMs: number | null
  readonly misconceptionsShown: readonly string[]
  readonly misconceptionsRefuted: readonly string[]
  readonly at: number
  readonly claimedAt: number
  readonly receivedAt: number
  /** The assignment it was asked for; null for practice of one's own. */
  readonly assignmentId: string | null
}

export interface StoredMark {
  readonly id: string
  readonly factId: string
  readonly kind: MarkKind
  readonly note: string | null
  readonly at: number
  readonly receivedAt: number
}

/** `known`: this very review was here already. `taken`: its id belongs to another answer, which is left as it is. */
export type AppendOutcome = { readonly outcome: 'added' | 'known'; readonly card: Card; readonly undone: boolean } | { readonly outcome: 'taken' }

export type UndoRequest = { readonly id: string; readonly at: number } & ({ readonly count: number } | { readonly reviewIds: readonly string[] })

export interface ReviewLog {
  append(learnerId: string, review: StoredReview): Promise<AppendOutcome>
  /** The same mark sent twice changes nothing. */
  mark(learnerId: string, mark: StoredMark, topic: string): Promise<Card>
  /** Takes back the last `count` reviews that stand, or the ones named. The same undo sent twice answers the same. */
  undo(learnerId: string, undo: UndoRequest): Promise<readonly StoredReview[]>
  find(learnerId: string, reviewId: string): Promise<StoredReview | null>
  /** The latest first, undone ones marked. */
  recent(learnerId: string, page: { limit: number; before?: number }): Promise<readonly (StoredReview & { undone: boolean })[]>
  /** How long the latest right answers of a kind took. */
  answerTimes(learnerId: string, kind: string): Promise<readonly number[]>
  /** Folds every card of the learner again from the log. */
  rebuild(learnerId: string): Promise<void>
}

/**
 * What a learner is asked without naming topics: everything that is built in, and the sets the learner added. Cards of a set that was taken
 * out again rest, and so do those of facts that are retired.
 */
export interface DueQueue {
  /** The first due card, the first card soon due, and the first unmet fact of each topic (of `topics`, where given), `except` one fact. */
  heads(learnerId: string, at: { now: number; soon: number; topics?: readonly string[]; except?: string }): Promise<{ due: DueHead[]; soon: DueHead[]; fresh: NewHead[] }>
  counts(learnerId: string, at: { now: number; dayStart: number; topics?: readonly string[] }): Promise<QueueCounts>
  card(learnerId: string, factId: string): Promise<Card | null>
  /** When the first card after `now` comes due. */
  nextDueAt(learnerId: string, now: number): Promise<number | null>
  /** The topics under which a set's facts stand. */
  topicsOfSet(setId: string): Promise<readonly string[]>
}

export interface QueueCounts {
  /** Exact up to 999. */
  readonly due: number
  readonly introducedToday: number
  readonly doneToday: number
}

/** The bank as the store keeps it: facts to plan by, and every version of every question for ever. */
export interface BankSeed {
  readonly facts: readonly { readonly id: string; readonly topic: string }[]
  readonly questions: readonly { readonly questionId: string; readonly version: string; readonly factId: string; readonly body: unknown }[]
}

export interface Questions {
  /** Brings the bank in; what is no longer in it is retired and keeps its history. Seeding the same bank again writes nothing. */
  seed(bank: BankSeed): Promise<{ added: number; retired: number }>
  version(questionId: string, version: string): Promise<unknown>
  /** The current ways to ask a fact. */
  asking(factId: string): Promise<readonly unknown[]>
  /** A fact of a published set; null where there is none of this id. */
  factOfSet(factId: string): Promise<{ readonly setId: string; readonly topic: string; readonly title: string; readonly retired: boolean } | null>
}

export interface ProgressReader {
  /** Standing reviews since an instant, oldest first. */
  reviews(learnerId: string, since: number): Promise<readonly ReviewFact[]>
  /** Cards with a memory. */
  cards(learnerId: string): Promise<readonly CardFact[]>
  misconceptions(learnerId: string): Promise<readonly MisconceptionEvent[]>
  /** Standing reviews, ever. */
  reviewCount(learnerId: string): Promise<number>
}
