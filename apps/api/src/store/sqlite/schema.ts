import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/**
 * The tables. Column names are the property names in snake case (`casing` in drizzle.config.ts and in open.ts). Instants are milliseconds
 * since 1970, UTC; the identity tables keep the Date objects better-auth writes. `reviews`, `marks` and `undos` are the append-only log;
 * `cards` and `predictions` are folds of it and can be dropped and rebuilt.
 */

/** Whoever learns. The id is ours: it outlives the account it is tied to, and no cascade reaches it from `users`. */
export const learners = sqliteTable('learners', {
  id: text().primaryKey(),
  userId: text().references(() => users.id, { onDelete: 'set null' }),
  settings: text({ mode: 'json' }).notNull(),
  createdAt: integer().notNull(),
}, (table) => [uniqueIndex('learners_user').on(table.userId)])

export const facts = sqliteTable('facts', {
  id: text().primaryKey(),
  topic: text().notNull(),
  position: integer().notNull(),
  retired: integer({ mode: 'boolean' }).notNull().default(false),
  /** The set it was published in; null for what is built in. */
  setId: text(),
  /** Of a set's fact; what is built in brings its own titles. */
  title: text(),
}, (table) => [
  index('facts_topic').on(table.topic, table.position),
  index('facts_built_in_topic').on(table.topic).where(sql`set_id is null`),
  index('facts_set').on(table.setId).where(sql`set_id is not null`),
])

/** Every version of every question ever served, so that a review can always be shown with the words it was answered under. */
export const questionVersions = sqliteTable('question_versions', {
  questionId: text().notNull(),
  version: text().notNull(),
  factId: text().notNull(),
  current: integer({ mode: 'boolean' }).notNull(),
  body: text({ mode: 'json' }).notNull(),
  /** The set it was published in; null for what is built in. */
  setId: text(),
}, (table) => [
  primaryKey({ columns: [table.questionId, table.version] }),
  index('question_versions_fact').on(table.factId).where(sql`current = 1`),
  index('question_versions_set').on(table.setId).where(sql`set_id is not null and current = 1`),
])

export const reviews = sqliteTable('reviews', {
  learnerId: text().notNull().references(() => learners.id),
  id: text().notNull(),
  factId: text().notNull(),
  topic: text().notNull(),
  questionId: text().notNull(),
  version: text().notNull(),
  kind: text().notNull(),
  seed: integer().notNull(),
  answer: text({ mode: 'json' }).notNull(),
  rating: text({ enum: ['again', 'hard', 'good'] }).notNull(),
  correct: integer({ mode: 'boolean' }).notNull(),
  score: real().notNull(),
  guessChance: real().notNull(),
  guessed: integer({ mode: 'boolean' }).notNull(),
  hinted: integer({ mode: 'boolean' }).notNull(),
  elapsedMs: integer(),
  slowAfterMs: integer(),
  misconceptionsShown: text({ mode: 'json' }).$type<string[]>().notNull(),
  misconceptionsRefuted: text({ mode: 'json' }).$type<string[]>().notNull(),
  /** When it was answered, as far as the device's clock is believed: the log's order. */
  at: integer().notNull(),
  claimedAt: integer().notNull(),
  receivedAt: integer().notNull(),
  /** The assignment it was asked for: only such reviews are shown to a teacher. */
  assignmentId: text(),
}, (table) => [
  primaryKey({ columns: [table.learnerId, table.id] }),
  index('reviews_assignment').on(table.assignmentId, table.learnerId).where(sql`assignment_id is not null`),
  index('reviews_fact').on(table.learnerId, table.factId),
  index('reviews_time').on(table.learnerId, table.at),
  index('reviews_kind').on(table.learnerId, table.kind, table.at),
])

export const marks = sqliteTable('marks', {
  learnerId: text().notNull().references(() => learners.id),
  id: text().notNull(),
  factId: text().notNull(),
  kind: text({ enum: ['suspend', 'unsuspend', 'bury', 'reset', 'flag', 'unflag'] }).notNull(),
  note: text(),
  at: integer().notNull(),
  receivedAt: integer().notNull(),
}, (table) => [
  primaryKey({ columns: [table.learnerId, table.id] }),
  index('marks_fact').on(table.learnerId, table.factId),
])

/** Tombstones: `id` is the undo the device asked for, which may take back several reviews. */
export const undos = sqliteTable('undos', {
  learnerId: text().notNull().references(() => learners.id),
  reviewId: text().notNull(),
  id: text().notNull(),
  at: integer().notNull(),
}, (table) => [
  primaryKey({ columns: [table.learnerId, table.reviewId] }),
  index('undos_id').on(table.learnerId, table.id),
])

export const cards = sqliteTable('cards', {
  learnerId: text().notNull().references(() => learners.id),
  factId: text().notNull(),
  topic: text().notNull(),
  /** When it may come up next; null while suspended or without a memory. */
  queueAt: integer(),
  introducedAt: integer(),
  stability: real(),
  difficulty: real(),
  phase: text({ enum: ['learning', 'review', 'relearning'] }),
  step: integer().notNull(),
  reps: integer().notNull(),
  lapses: integer().notNull(),
  lastReviewAt: integer(),
  dueAt: integer(),
  intervalDays: integer().notNull(),
  suspended: integer({ mode: 'boolean' }).notNull(),
  flagged: integer({ mode: 'boolean' }).notNull(),
  buriedUntil: integer().notNull(),
  /** The latest event in it: whatever comes after may be applied without folding the whole log again. */
  lastEventAt: integer().notNull(),
  lastEventId: text().notNull(),
}, (table) => [
  primaryKey({ columns: [table.learnerId, table.factId] }),
  index('cards_queue').on(table.learnerId, table.queueAt),
  index('cards_topic_queue').on(table.learnerId, table.topic, table.queueAt),
  index('cards_introduced').on(table.learnerId, table.introducedAt),
])

/** What FSRS predicted just before each review that says something about memory. */
export const predictions = sqliteTable('predictions', {
  learnerId: text().notNull(),
  reviewId: text().notNull(),
  predicted: real().notNull(),
}, (table) => [primaryKey({ columns: [table.learnerId, table.reviewId] })])

/** Small things the server keeps for itself, such as the secret that signs cookies. */
export const serverValues = sqliteTable('server_values', {
  name: text().primaryKey(),
  value: text().notNull(),
})

const instant = () => integer({ mode: 'timestamp_ms' })

export const users = sqliteTable('users', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull().unique(),
  emailVerified: integer({ mode: 'boolean' }).notNull().default(false),
  image: text(),
  isAnonymous: integer({ mode: 'boolean' }).default(false),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
})

export const sessions = sqliteTable('sessions', {
  id: text().primaryKey(),
  /** SHA-256 of the token in the cookie: who reads this file cannot sign in with it. */
  token: text().notNull().unique(),
  userId: text().notNull().references(() => users.id, { onDelete: 'cascade' }),
  expiresAt: instant().notNull(),
  ipAddress: text(),
  userAgent: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
}, (table) => [index('sessions_user').on(table.userId)])

export const accounts = sqliteTable('accounts', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text().notNull().references(() => users.id, { onDelete: 'cascade' }),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: instant(),
  refreshTokenExpiresAt: instant(),
  scope: text(),
  password: text(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
}, (table) => [index('accounts_user').on(table.userId)])

export const verifications = sqliteTable('verifications', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: instant().notNull(),
  createdAt: instant().notNull(),
  updatedAt: instant().notNull(),
}, (table) => [index('verifications_identifier').on(table.identifier)])
