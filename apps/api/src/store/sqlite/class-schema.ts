import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { learners } from './schema.ts'

/**
 * Classes, what is set to them, and what their learners did. A class is taught and learnt in by learners of schema.ts; what a learner does
 * in a class hangs on their membership, so that a guest who signs up takes it along by one change. `gradings` is an append-only log.
 */

export const classes = sqliteTable('classes', {
  id: text().primaryKey(),
  title: text().notNull(),
  /** In capitals, without the hyphen it is shown with; null while nobody may join. */
  joinCode: text().unique(),
  createdAt: integer().notNull(),
  archivedAt: integer(),
})

export const classTeachers = sqliteTable('class_teachers', {
  classId: text().notNull().references(() => classes.id),
  learnerId: text().notNull().references(() => learners.id),
  role: text({ enum: ['owner', 'co-teacher'] }).notNull(),
  since: integer().notNull(),
}, (table) => [
  primaryKey({ columns: [table.classId, table.learnerId] }),
  index('class_teachers_learner').on(table.learnerId),
])

/** One-time links for further teachers. */
export const classInvitations = sqliteTable('class_invitations', {
  id: text().primaryKey(),
  classId: text().notNull().references(() => classes.id),
  /** SHA-256 of the token in the link. */
  tokenHash: text().notNull().unique(),
  invitedBy: text().notNull(),
  createdAt: integer().notNull(),
  expiresAt: integer().notNull(),
  acceptedBy: text(),
}, (table) => [index('class_invitations_class').on(table.classId)])

export const classMembers = sqliteTable('class_members', {
  id: text().primaryKey(),
  classId: text().notNull().references(() => classes.id),
  learnerId: text().notNull().references(() => learners.id),
  nickname: text().notNull(),
  /** The nickname as it is compared: no two present learners of a class share one. */
  nicknameKey: text().notNull(),
  joinedAt: integer().notNull(),
  leftAt: integer(),
  left: text({ enum: ['left', 'removed'] }),
}, (table) => [
  uniqueIndex('class_members_learner').on(table.classId, table.learnerId),
  uniqueIndex('class_members_nickname').on(table.classId, table.nicknameKey).where(sql`left_at is null`),
  index('class_members_of').on(table.learnerId),
])

export const assignments = sqliteTable('assignments', {
  id: text().primaryKey(),
  classId: text().notNull().references(() => classes.id),
  title: text().notNull(),
  instructions: text(),
  style: text({ enum: ['practice', 'test'] }).notNull(),
  setId: text().notNull(),
  /** The published version of a teacher's set; null for a set of the library, whose questions are pinned one by one. */
  setVersion: integer(),
  setTitle: text().notNull(),
  opensAt: integer().notNull(),
  dueAt: integer().notNull(),
  createdAt: integer().notNull(),
  withdrawnAt: integer(),
  /** Practice-style: the recall probability wanted at the due date. */
  targetRecall: real(),
  /** Test-style, all five. */
  attempts: integer(),
  timeLimitMs: integer(),
  ordering: text({ enum: ['listed', 'shuffled'] }),
  scoreAt: text({ enum: ['submit', 'close', 'never'] }),
  keyAt: text({ enum: ['submit', 'close', 'never'] }),
  /** Counts everything that changes its results, so that whoever watches them is answered in one look-up when nothing did. */
  activity: integer().notNull().default(0),
}, (table) => [index('assignments_class').on(table.classId, table.dueAt)])

/** The questions of an assignment, pinned by version when it was made. */
export const assignmentQuestions = sqliteTable('assignment_questions', {
  assignmentId: text().notNull().references(() => assignments.id),
  position: integer().notNull(),
  questionId: text().notNull(),
  version: text().notNull(),
  factId: text().notNull(),
  topic: text().notNull(),
  topicTitle: text().notNull(),
  kind: text().notNull(),
  title: text().notNull(),
}, (table) => [primaryKey({ columns: [table.assignmentId, table.position] })])

/** What one learner is given beyond the class. */
export const extensions = sqliteTable('extensions', {
  assignmentId: text().notNull().references(() => assignments.id),
  memberId: text().notNull().references(() => classMembers.id),
  timeFactor: real().notNull(),
  extraMinutes: integer().notNull(),
  extraAttempts: integer().notNull(),
  dueAt: integer(),
}, (table) => [
  primaryKey({ columns: [table.assignmentId, table.memberId] }),
  index('extensions_member').on(table.memberId),
])

export const attempts = sqliteTable('attempts', {
  id: text().primaryKey(),
  assignmentId: text().notNull().references(() => assignments.id),
  memberId: text().notNull().references(() => classMembers.id),
  number: integer().notNull(),
  /** What the variants and their order follow from; it never leaves the server. */
  seed: integer().notNull(),
  startedAt: integer().notNull(),
  endedAt: integer(),
  ending: text({ enum: ['submitted', 'closed'] }),
  /** When every answer of it had been graded, if only as undecided. */
  gradedAt: integer(),
  /** Saves so far: a tab that knows fewer is stale. */
  revision: integer().notNull().default(0),
}, (table) => [
  uniqueIndex('attempts_number').on(table.assignmentId, table.memberId, table.number),
  uniqueIndex('attempts_open').on(table.assignmentId, table.memberId).where(sql`ended_at is null`),
  index('attempts_member').on(table.memberId),
  index('attempts_under_way').on(table.startedAt).where(sql`ended_at is null`),
  index('attempts_to_grade').on(table.endedAt).where(sql`ended_at is not null and graded_at is null`),
])

/** What was saved of an answer; once its attempt has ended nothing here changes. */
export const attemptWork = sqliteTable('attempt_work', {
  attemptId: text().notNull().references(() => attempts.id),
  position: integer().notNull(),
  revision: integer().notNull(),
  /** The save that made this revision: sent again it is answered again. */
  saveId: text().notNull(),
  answer: text({ mode: 'json' }),
  elapsedMs: integer().notNull(),
  savedAt: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.attemptId, table.position] })])

/** Every grading of every answer, appended and never changed; the last of an answer counts. */
export const gradings = sqliteTable('gradings', {
  attemptId: text().notNull().references(() => attempts.id),
  position: integer().notNull(),
  number: integer().notNull(),
  questionId: text().notNull(),
  version: text().notNull(),
  seed: integer().notNull(),
  answer: text({ mode: 'json' }),
  elapsedMs: integer().notNull(),
  answeredAt: integer(),
  by: text({ enum: ['key', 'simulator', 'teacher'] }).notNull(),
  correct: integer({ mode: 'boolean' }).notNull(),
  score: real().notNull(),
  /** Why nothing could be judged; such an answer may be graded again. */
  undecided: text(),
  misconception: text(),
  /** Everything the grader said; null where nothing was answered. */
  grade: text({ mode: 'json' }),
  gradedAt: integer().notNull(),
}, (table) => [
  primaryKey({ columns: [table.attemptId, table.position, table.number] }),
  index('gradings_question').on(table.questionId, table.version),
])
