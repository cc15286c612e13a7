import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Person, Role, SetRecord, SetSummaryRecord } from '../../sets-port.ts'
import type { Db } from '../connection.ts'
import { learners, users } from '../schema.ts'
import { practiceSets, setDrafts, setTags, setTeachers, setVersions, sets } from '../set-schema.ts'

/** Reading a set and who teaches it: each function looks up one thing by its key. */

export function setOf(db: Db, setId: string): SetRecord | null {
  const row = db.select().from(sets).where(eq(sets.id, setId)).get()
  return row ? recordOf(db, row) : null
}

export function recordOf(db: Db, row: typeof sets.$inferSelect): SetRecord {
  const { metaChanges: _, copiedFrom, ...rest } = row
  return { ...rest, tags: tagsOf(db, row.id), copiedFrom: copiedFrom && { ...copiedFrom, by: teachersOf(db, copiedFrom.setId)[0]?.name ?? null } }
}

export function tagsOf(db: Db, setId: string): string[] {
  return db.select({ tag: setTags.tag }).from(setTags).where(eq(setTags.setId, setId)).orderBy(asc(sql`rowid`)).all().map(({ tag }) => tag)
}

export function saveTags(tx: Db, setId: string, tags: readonly string[]): void {
  tx.delete(setTags).where(eq(setTags.setId, setId)).run()
  for (const tag of tags) tx.insert(setTags).values({ setId, tag }).onConflictDoNothing().run()
}

export function roleIn(db: Db, learnerId: string, setId: string): Role | null {
  return db.select({ role: setTeachers.role }).from(setTeachers).where(and(eq(setTeachers.setId, setId), eq(setTeachers.learnerId, learnerId))).get()?.role ?? null
}

/** The owner first, then as they came. */
export function teachersOf(db: Db, setId: string): Person[] {
  return db.select({ id: learners.id, name: users.name }).from(setTeachers)
    .innerJoin(learners, eq(learners.id, setTeachers.learnerId)).leftJoin(users, eq(users.id, learners.userId))
    .where(eq(setTeachers.setId, setId)).orderBy(sql`${setTeachers.role} = 'owner' desc`, setTeachers.since, learners.id).all()
    .map(({ id, name }) => ({ id, name: name ?? '' }))
}

export function personOf(db: Db, learnerId: string | null): Person | null {
  if (learnerId === null) return null
  const row = db.select({ id: learners.id, name: users.name }).from(learners).leftJoin(users, eq(users.id, learners.userId)).where(eq(learners.id, learnerId)).get()
  return row ? { id: row.id, name: row.name ?? '' } : null
}

export function orderOf(db: Db, setId: string): string[] {
  return db.select({ order: setDrafts.order }).from(setDrafts).where(eq(setDrafts.setId, setId)).get()?.order ?? []
}

export function learnersOf(db: Db, setId: string): number {
  return db.select({ n: count() }).from(practiceSets).where(and(eq(practiceSets.setId, setId), isNull(practiceSets.removedAt))).get()!.n
}

export function latestVersion(db: Db, setId: string): typeof setVersions.$inferSelect | undefined {
  return db.select().from(setVersions).where(eq(setVersions.setId, setId)).orderBy(desc(setVersions.number)).limit(1).get()
}

export function summaryOf(db: Db, set: SetRecord, learnerId: string | null): SetSummaryRecord {
  return {
    ...set,
    role: learnerId === null ? null : roleIn(db, learnerId, set.id),
    teachers: teachersOf(db, set.id),
    questions: db.select({ n: sql<number>`json_array_length(${setDrafts.order})` }).from(setDrafts).where(eq(setDrafts.setId, set.id)).get()?.n ?? 0,
    publishedAt: latestVersion(db, set.id)?.publishedAt ?? null,
    learners: learnersOf(db, set.id),
  }
}
