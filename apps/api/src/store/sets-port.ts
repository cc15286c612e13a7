import type { Question } from '@interleave/content'

/** What the house asks of a store about question sets: who teaches them, their drafts, their versions, and who practises them. */

export type Role = 'owner' | 'co-teacher'
export type Arrangement = 'order' | 'interleaved'
export type Visibility = 'private' | 'link' | 'public'

export interface Person {
  /** The learner's id. */
  readonly id: string
  readonly name: string
}

/** What is said of a set. */
export interface SetMeta {
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  readonly level: number | null
  readonly arrangement: Arrangement
  readonly visibility: Visibility
}

/** Which revision last changed each field, and who did it. */
export type MetaChanges = { readonly [Field in keyof SetMeta]?: { readonly revision: number; readonly editor: string; readonly by: string | null; readonly at: number } }

/** The set a set was copied from, as it was called then. */
export interface CopiedFrom {
  readonly setId: string
  readonly title: string
  /** Null where the owner of the original is no longer here. */
  readonly by: string | null
  readonly version: number
}

/** Where a question comes from: a document, its headings from the outermost in, its lines from 1, and the words that stand there. */
export interface QuestionSource {
  readonly document: string
  readonly headings: readonly string[]
  readonly lines: readonly [number, number]
  readonly passage: string | null
}

export interface SetRecord extends SetMeta {
  readonly id: string
  readonly slug: string
  readonly revision: number
  readonly publishedVersion: number | null
  readonly copiedFrom: CopiedFrom | null
  readonly createdAt: number
  readonly updatedAt: number
  readonly deletedAt: number | null
}

export interface SetSummaryRecord extends SetRecord {
  /** The asker's role; null for somebody who does not teach the set. */
  readonly role: Role | null
  /** The owner first. */
  readonly teachers: readonly Person[]
  /** In the draft. */
  readonly questions: number
  readonly publishedAt: number | null
  /** How many practise it. */
  readonly learners: number
}

export interface InvitationRecord {
  readonly id: string
  readonly setId: string
  readonly title: string
  readonly email: string | null
  readonly by: string
  readonly invitedAt: number
  readonly expiresAt: number
}

export interface Writer {
  readonly learnerId: string
  /** The tab that writes. */
  readonly editor: string
  readonly at: number
}

export interface MetaConflict {
  readonly field: keyof SetMeta
  readonly yours: unknown
  readonly theirs: unknown
  readonly by: Person | null
  readonly at: number
}

/** The role is owner for whoever makes a set. Every function that takes a set's id expects it to be there. */
export interface Sets {
  create(set: SetRecord, ownerId: string): Promise<void>
  /** By id, or by slug; deleted ones too. */
  find(ref: string): Promise<SetRecord | null>
  roleOf(learnerId: string, setId: string): Promise<Role | null>
  summary(setId: string, learnerId: string | null): Promise<SetSummaryRecord>
  /** Sets the learner teaches, latest change first. */
  taughtBy(learnerId: string, which: 'mine' | 'deleted'): Promise<readonly SetSummaryRecord[]>
  /** Saves fields, unless somebody else changed one of them after `from`: then nothing is saved. */
  saveMeta(setId: string, from: number, fields: Partial<SetMeta> & { slug?: string }, writer: Writer): Promise<readonly MetaConflict[]>
  setDeleted(setId: string, deletedAt: number | null): Promise<void>
  removeTeacher(setId: string, learnerId: string): Promise<boolean>
  /** False where that learner is no co-teacher. The owner becomes a co-teacher. */
  handOver(setId: string, toLearnerId: string, now: number): Promise<boolean>
  /** The learner of an account's address; null where there is none. */
  learnerOfAddress(email: string): Promise<string | null>
  invite(invitation: { id: string; setId: string; email: string | null; learnerId: string | null; tokenHash: string | null; invitedBy: string; invitedAt: number; expiresAt: number }): Promise<void>
  invitationsOf(setId: string, now: number): Promise<readonly InvitationRecord[]>
  invitationsFor(learnerId: string, now: number): Promise<readonly InvitationRecord[]>
  /** Found by the hash of its token, or by id if it is for this learner. */
  invitation(by: { tokenHash: string } | { id: string; learnerId: string }, now: number): Promise<InvitationRecord | null>
  /** Makes the learner a co-teacher. An invitation by address is used up; a link serves until it ends. */
  accept(invitationId: string, learnerId: string, now: number): Promise<void>
  withdraw(setId: string | null, invitationId: string): Promise<boolean>
  /** Ends the set's link for co-teachers. */
  endTeacherLink(setId: string): Promise<void>
  countOwned(learnerId: string): Promise<number>
}

/** A draft holds as many questions as a set may have. */
export class SetFull extends Error {
  constructor() {
    super('The set has as many questions as a set may have.')
    this.name = 'SetFull'
  }
}

/** One question of a draft. */
export interface DraftQuestionRecord {
  readonly key: string
  readonly content: Record<string, unknown>
  readonly source: QuestionSource | null
  readonly origin: QuestionOrigin
  readonly revision: number
  readonly changedBy: Person | null
  readonly changedAt: number
}
export type QuestionOrigin = 'written' | 'document' | 'program' | 'imported'

export interface DraftRecord {
  readonly revision: number
  readonly order: readonly string[]
  readonly questions: readonly DraftQuestionRecord[]
  readonly removed: readonly string[]
}

export interface DraftPut {
  readonly key: string
  readonly content: Record<string, unknown>
  /** Undefined leaves what is there. */
  readonly source?: QuestionSource | null | undefined
  readonly origin?: QuestionOrigin | undefined
  /** The key it is to stand after; null for the first place; undefined for the last, or where it stands. */
  readonly after?: string | null | undefined
}

export interface DraftSave {
  readonly from: number
  readonly put: readonly DraftPut[]
  readonly remove: readonly string[]
  readonly order?: readonly string[] | undefined
}

export interface DraftConflict {
  readonly key: string
  /** Null: taken out. */
  readonly yours: Record<string, unknown> | null
  readonly theirs: Record<string, unknown> | null
  readonly by: Person | null
  readonly at: number
}

export interface DraftSaved {
  readonly revision: number
  readonly order: readonly string[]
  readonly saved: readonly string[]
  /** What others changed and took out after `from`. */
  readonly changed: readonly DraftQuestionRecord[]
  readonly removed: readonly string[]
  readonly conflicts: readonly DraftConflict[]
}

export interface Drafts {
  read(setId: string, since?: number): Promise<DraftRecord>
  /** Saves what nobody else changed after `from`, and names the rest. */
  save(setId: string, save: DraftSave, writer: Writer): Promise<DraftSaved>
}

export interface VersionQuestion {
  readonly key: string
  readonly question: Question
  readonly factTitle: string
  readonly source: QuestionSource | null
}

export interface VersionRecord {
  readonly number: number
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  readonly level: number | null
  readonly arrangement: Arrangement
  readonly note: string
  readonly publishedAt: number
  readonly by: Person | null
  readonly questions: number
  readonly facts: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly keysChanged: number
}

export interface Publication {
  /** The draft's revision the questions were made from. */
  readonly revision: number
  readonly note: string
  readonly questions: readonly VersionQuestion[]
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly keysChanged: number
}

export interface SetVersions {
  /** Keeps a version and makes it the one that is practised; null where the set has moved on from the revision. */
  publish(setId: string, publication: Publication, writer: Writer): Promise<VersionRecord | null>
  /** Latest first. */
  list(setId: string): Promise<readonly VersionRecord[]>
  find(setId: string, number: number): Promise<VersionRecord | null>
  /** In the set's order. */
  questions(setId: string, number: number): Promise<readonly Omit<VersionQuestion, 'factTitle'>[]>
  /** Where a published question comes from. */
  sourceOf(setId: string, questionId: string, version: string): Promise<QuestionSource | null>
}

/** A published set as anybody who may see it does. */
export interface SharedSetRecord {
  readonly id: string
  readonly slug: string
  readonly visibility: Visibility
  readonly title: string
  readonly description: string
  readonly tags: readonly string[]
  readonly level: number | null
  readonly arrangement: Arrangement
  readonly questions: number
  readonly facts: number
  readonly version: number
  readonly publishedAt: number
  readonly by: readonly string[]
  readonly learners: number
  readonly added: boolean
  readonly copiedFrom: CopiedFrom | null
}

export interface LibrarySearch {
  readonly q: string
  readonly tag?: string | undefined
  readonly level?: number | undefined
  readonly sort: 'relevance' | 'new' | 'learners'
  readonly offset: number
  readonly limit: number
}

export interface PracticeSets {
  /** Public sets that have been published. */
  search(search: LibrarySearch, learnerId: string | null): Promise<{ total: number; sets: readonly SharedSetRecord[] }>
  /** Null where it was never published. */
  shared(setId: string, learnerId: string | null): Promise<SharedSetRecord | null>
  /** Whoever asks has seen to it that this learner may have the set. */
  add(learnerId: string, setId: string, now: number): Promise<void>
  /** False where it was not there. */
  remove(learnerId: string, setId: string, now: number): Promise<boolean>
  ofLearner(learnerId: string, now: number): Promise<readonly (SharedSetRecord & { addedAt: number; met: number; due: number })[]>
  isAdded(learnerId: string, setId: string): Promise<boolean>
}
