import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CopiedFrom, MetaChanges, QuestionSource } from '../sets-port.ts'
import { learners } from './schema.ts'

/**
 * The tables of question sets. A draft is one row for each question, so that two teachers who edit two questions never meet. A version is
 * never changed: its rows point into `question_versions`, where the words of every question ever published are kept once. What the public
 * library searches is `set_search`, a full-text table that the migration writes out, because drizzle has no word for it.
 */

const arrangement = () => text({ enum: ['order', 'interleaved'] }).notNull()

export const sets = sqliteTable('sets', {
  id: text().primaryKey(),
  title: text().notNull(),
  description: text().notNull(),
  level: integer(),
  arrangement: arrangement(),
  visibility: text({ enum: ['private', 'link', 'public'] }).notNull(),
  slug: text().notNull().unique(),
  /** Counts every change to the draft and to what is said of the set. */
  revision: integer().notNull(),
  metaChanges: text({ mode: 'json' }).$type<MetaChanges>().notNull(),
  publishedVersion: integer(),
  copiedFrom: text({ mode: 'json' }).$type<Omit<CopiedFrom, 'by'>>(),
  createdAt: integer().notNull(),
  updatedAt: integer().notNull(),
  deletedAt: integer(),
}, (table) => [index('sets_public').on(table.updatedAt).where(sql`visibility = 'public' and deleted_at is null and published_version is not null`)])

/** A set whose owner deleted the account and that others still use has no row here. */
export const setTeachers = sqliteTable('set_teachers', {
  setId: text().notNull().references(() => sets.id),
  learnerId: text().notNull().references(() => learners.id),
  role: text({ enum: ['owner', 'co-teacher'] }).notNull(),
  since: integer().notNull(),
}, (table) => [
  primaryKey({ columns: [table.setId, table.learnerId] }),
  index('set_teachers_learner').on(table.learnerId),
  uniqueIndex('set_teachers_owner').on(table.setId).where(sql`role = 'owner'`),
])

/** By address (an account's, or one nobody has: it looks the same) or, with no address, by whoever holds the token. */
export const setInvitations = sqliteTable('set_invitations', {
  id: text().primaryKey(),
  setId: text().notNull().references(() => sets.id),
  email: text(),
  learnerId: text().references(() => learners.id),
  /** SHA-256 of the token in the link. */
  tokenHash: text().unique(),
  invitedBy: text().references(() => learners.id, { onDelete: 'set null' }),
  invitedAt: integer().notNull(),
  expiresAt: integer().notNull(),
}, (table) => [index('set_invitations_set').on(table.setId), index('set_invitations_learner').on(table.learnerId)])

export const setTags = sqliteTable('set_tags', {
  setId: text().notNull().references(() => sets.id),
  tag: text().notNull(),
}, (table) => [primaryKey({ columns: [table.setId, table.tag] }), index('set_tags_tag').on(table.tag)])

export const setDrafts = sqliteTable('set_drafts', {
  setId: text().primaryKey().references(() => sets.id),
  /** The keys of all questions, in the set's order. */
  order: text({ mode: 'json' }).$type<string[]>().notNull(),
})

export const draftQuestions = sqliteTable('draft_questions', {
  setId: text().notNull().references(() => sets.id),
  key: text().notNull(),
  content: text({ mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  source: text({ mode: 'json' }).$type<QuestionSource>(),
  origin: text({ enum: ['written', 'document', 'program', 'imported'] }).notNull(),
  /** The set's revision that this text came with. */
  revision: integer().notNull(),
  /** Taken out; the row stays, so that an editor who still has the question open learns of it. */
  removed: integer({ mode: 'boolean' }).notNull(),
  /** The tab that wrote it. */
  editor: text().notNull(),
  changedBy: text().references(() => learners.id, { onDelete: 'set null' }),
  changedAt: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.setId, table.key] }), index('draft_questions_revision').on(table.setId, table.revision)])

export const setVersions = sqliteTable('set_versions', {
  setId: text().notNull().references(() => sets.id),
  number: integer().notNull(),
  title: text().notNull(),
  description: text().notNull(),
  tags: text({ mode: 'json' }).$type<string[]>().notNull(),
  level: integer(),
  arrangement: arrangement(),
  note: text().notNull(),
  publishedAt: integer().notNull(),
  publishedBy: text().references(() => learners.id, { onDelete: 'set null' }),
  questions: integer().notNull(),
  facts: integer().notNull(),
  added: integer().notNull(),
  changed: integer().notNull(),
  removed: integer().notNull(),
  keysChanged: integer().notNull(),
}, (table) => [primaryKey({ columns: [table.setId, table.number] })])

export const setVersionQuestions = sqliteTable('set_version_questions', {
  setId: text().notNull(),
  number: integer().notNull(),
  position: integer().notNull(),
  key: text().notNull(),
  questionId: text().notNull(),
  version: text().notNull(),
  factId: text().notNull(),
  source: text({ mode: 'json' }).$type<QuestionSource>(),
}, (table) => [
  primaryKey({ columns: [table.setId, table.number, table.position] }),
  index('set_version_questions_question').on(table.setId, table.questionId),
])

/** Sets a learner practises. One that was taken out again rests: its cards stay as they are and are not asked. */
export const practiceSets = sqliteTable('practice_sets', {
  learnerId: text().notNull().references(() => learners.id),
  setId: text().notNull().references(() => sets.id),
  addedAt: integer().notNull(),
  removedAt: integer(),
}, (table) => [primaryKey({ columns: [table.learnerId, table.setId] }), index('practice_sets_set').on(table.setId)])
