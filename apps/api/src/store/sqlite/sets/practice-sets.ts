import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { PracticeSets, SharedSetRecord } from '../../sets-port.ts'
import type { Db } from '../connection.ts'
import type { FreshBounds } from '../fresh-bounds.ts'
import type { GroupCommit } from '../group-commit.ts'
import { practiceSets } from '../set-schema.ts'
import { matchQuery } from './search-index.ts'
import { latestVersion, learnersOf, setOf, teachersOf } from './set-rows.ts'

const IN_LIBRARY = sql`sets.visibility = 'public' and sets.deleted_at is null and sets.published_version is not null`
const orders = {
  relevance: sql`bm25(set_search, 0, 8, 4, 1), sets.id`,
  new: sql`(select published_at from set_versions where set_id = sets.id and number = sets.published_version) desc, sets.id`,
  learners: sql`(select count(*) from practice_sets where set_id = sets.id and removed_at is null) desc, sets.id`,
} as const satisfies Record<string, SQL>

export function sqlitePracticeSets(db: Db, commits: GroupCommit, bounds: FreshBounds): PracticeSets {
  return {
    async search({ q, tag, level, sort, offset, limit }, learnerId) {
      const match = matchQuery(q)
      const from = match === null ? sql`sets` : sql`set_search join sets on sets.id = set_search.set_id`
      const where = sql.join([
        IN_LIBRARY,
        ...(match === null ? [] : [sql`set_search match ${match}`]),
        ...(tag === undefined ? [] : [sql`exists (select 1 from set_tags where set_tags.set_id = sets.id and set_tags.tag = ${tag})`]),
        ...(level === undefined ? [] : [sql`sets.level = ${level}`]),
      ], sql` and `)
      const order = sort === 'relevance' && match === null ? orders.learners : orders[sort]
      const total = db.get<{ n: number }>(sql`select count(*) as n from ${from} where ${where}`).n
      const found = db.all<{ id: string }>(sql`select sets.id as id from ${from} where ${where} order by ${order} limit ${limit} offset ${offset}`)
      return { total, sets: found.map(({ id }) => sharedOf(db, id, learnerId)!) }
    },

    async shared(setId, learnerId) {
      return sharedOf(db, setId, learnerId)
    },

    async add(learnerId, setId, now) {
      await commits.run((tx) => tx.insert(practiceSets).values({ learnerId, setId, addedAt: now, removedAt: null })
        .onConflictDoUpdate({ target: [practiceSets.learnerId, practiceSets.setId], set: { removedAt: null } }).run())
      bounds.forget(learnerId)
    },

    async remove(learnerId, setId, now) {
      return commits.run((tx) => tx.update(practiceSets).set({ removedAt: now })
        .where(and(eq(practiceSets.learnerId, learnerId), eq(practiceSets.setId, setId), isNull(practiceSets.removedAt))).run().changes > 0)
    },

    async ofLearner(learnerId, now) {
      const rows = db.select({ addedAt: practiceSets.addedAt, setId: practiceSets.setId }).from(practiceSets)
        .where(and(eq(practiceSets.learnerId, learnerId), isNull(practiceSets.removedAt))).orderBy(desc(practiceSets.addedAt), practiceSets.setId).all()
      return rows.flatMap(({ setId, addedAt }) => {
        const shared = sharedOf(db, setId, learnerId)
        return shared === null ? [] : [{ ...shared, addedAt, ...metAndDue(db, learnerId, setId, now) }]
      })
    },

    async isAdded(learnerId, setId) {
      return isAdded(db, learnerId, setId)
    },
  }
}

function isAdded(db: Db, learnerId: string, setId: string): boolean {
  return db.select({ setId: practiceSets.setId }).from(practiceSets)
    .where(and(eq(practiceSets.learnerId, learnerId), eq(practiceSets.setId, setId), isNull(practiceSets.removedAt))).get() !== undefined
}

function sharedOf(db: Db, setId: string, learnerId: string | null): SharedSetRecord | null {
  const set = setOf(db, setId)
  const version = set && latestVersion(db, setId)
  if (!set || !version) return null
  const { id, slug, visibility, title, description, tags, level, copiedFrom } = set
  return {
    id, slug, visibility, title, description, tags, level, copiedFrom,
    arrangement: version.arrangement, questions: version.questions, facts: version.facts, version: version.number, publishedAt: version.publishedAt,
    by: teachersOf(db, setId).map(({ name }) => name),
    learners: learnersOf(db, setId),
    added: learnerId !== null && isAdded(db, learnerId, setId),
  }
}

/** The cards of a set lie in one stretch of the index of topics: `@SET` and everything that begins with `@SET/`. */
function metAndDue(db: Db, learnerId: string, setId: string, now: number): { met: number; due: number } {
  return db.get<{ met: number; due: number }>(sql`
    select count(introduced_at) as met, coalesce(sum(queue_at is not null and queue_at <= ${now}), 0) as due from cards
    where learner_id = ${learnerId} and topic >= ${`@${setId}`} and topic < ${`@${setId}0`} and exists (select 1 from facts where facts.id = cards.fact_id and not facts.retired)`)
}

