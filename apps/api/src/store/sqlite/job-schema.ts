import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { JobKind, JobState } from '../jobs-port.ts'
import { learners } from './schema.ts'
import { sets } from './set-schema.ts'

/** Work that outlives its request. It is kept so that a restart of the server loses none of it, and forgotten after a day. */
export const jobs = sqliteTable('jobs', {
  id: text().primaryKey(),
  kind: text().$type<JobKind>().notNull(),
  learnerId: text().notNull().references(() => learners.id),
  setId: text().notNull().references(() => sets.id),
  startedAt: integer().notNull(),
  state: text().$type<JobState>().notNull(),
  restarts: integer().notNull(),
  done: integer().notNull(),
  total: integer().notNull(),
  failure: text(),
  task: text({ mode: 'json' }).$type<unknown>(),
  found: text({ mode: 'json' }).$type<unknown>(),
}, (table) => [index('jobs_learner').on(table.learnerId, table.startedAt), index('jobs_set').on(table.setId)])
