import { and, count, desc, eq, isNotNull, isNull, or } from 'drizzle-orm'
import type { MetaChanges, MetaConflict, SetMeta, Sets, SetRecord, Writer } from '../../sets-port.ts'
import type { Db, Tx } from '../connection.ts'
import type { GroupCommit } from '../group-commit.ts'
import { learners, users } from '../schema.ts'
import { setDrafts, sets, setTeachers } from '../set-schema.ts'
import { sqliteInvitations } from './invitations.ts'
import { indexSet } from './search-index.ts'
import { personOf, recordOf, roleIn, saveTags, setOf, summaryOf, tagsOf } from './set-rows.ts'

export function sqliteSets(db: Db, commits: GroupCommit): Sets {
  return {
    ...sqliteInvitations(db, commits),

    async create(set, ownerId) {
      await commits.run((tx) => insertSet(tx, set, ownerId))
    },

    async find(ref) {
      const row = db.select().from(sets).where(or(eq(sets.id, ref), eq(sets.slug, ref))).get()
      return row ? recordOf(db, row) : null
    },

    async roleOf(learnerId, setId) {
      return roleIn(db, learnerId, setId)
    },

    async summary(setId, learnerId) {
      return summaryOf(db, setOf(db, setId)!, learnerId)
    },

    async taughtBy(learnerId, which) {
      const rows = db.select({ set: sets }).from(setTeachers).innerJoin(sets, eq(sets.id, setTeachers.setId))
        .where(and(eq(setTeachers.learnerId, learnerId), which === 'mine' ? isNull(sets.deletedAt) : isNotNull(sets.deletedAt)))
        .orderBy(desc(sets.updatedAt), sets.id).all()
      return rows.map(({ set }) => summaryOf(db, recordOf(db, set), learnerId))
    },

    async saveMeta(setId, from, fields, writer) {
      return commits.run((tx) => saveMeta(tx, setId, from, fields, writer))
    },

    async setDeleted(setId, deletedAt) {
      await commits.run((tx) => tx.update(sets).set({ deletedAt }).where(eq(sets.id, setId)).run())
    },

    async removeTeacher(setId, learnerId) {
      return commits.run((tx) => tx.delete(setTeachers)
        .where(and(eq(setTeachers.setId, setId), eq(setTeachers.learnerId, learnerId), eq(setTeachers.role, 'co-teacher'))).run().changes > 0)
    },

    async handOver(setId, toLearnerId, now) {
      return commits.run((tx) => handOver(tx, setId, toLearnerId, now))
    },

    async learnerOfAddress(email) {
      return db.select({ id: learners.id }).from(learners).innerJoin(users, eq(users.id, learners.userId))
        .where(and(eq(users.email, email.toLowerCase()), eq(users.isAnonymous, false))).get()?.id ?? null
    },

    async countOwned(learnerId) {
      return db.select({ n: count() }).from(setTeachers).where(and(eq(setTeachers.learnerId, learnerId), eq(setTeachers.role, 'owner'))).get()!.n
    },
  }
}

export function insertSet(tx: Tx, { tags, copiedFrom, ...row }: SetRecord, ownerId: string): void {
  const origin = copiedFrom && { setId: copiedFrom.setId, title: copiedFrom.title, version: copiedFrom.version }
  tx.insert(sets).values({ ...row, copiedFrom: origin, metaChanges: {} }).run()
  saveTags(tx, row.id, tags)
  tx.insert(setTeachers).values({ setId: row.id, learnerId: ownerId, role: 'owner', since: row.createdAt }).run()
  tx.insert(setDrafts).values({ setId: row.id, order: [] }).run()
}

export function handOver(tx: Tx, setId: string, toLearnerId: string, now: number): boolean {
  if (roleIn(tx, toLearnerId, setId) !== 'co-teacher') return false
  const to = and(eq(setTeachers.setId, setId), eq(setTeachers.learnerId, toLearnerId))
  tx.update(setTeachers).set({ role: 'co-teacher' }).where(and(eq(setTeachers.setId, setId), eq(setTeachers.role, 'owner'))).run()
  tx.update(setTeachers).set({ role: 'owner' }).where(to).run()
  tx.update(sets).set({ updatedAt: now }).where(eq(sets.id, setId)).run()
  return true
}

function saveMeta(tx: Tx, setId: string, from: number, { slug, ...fields }: Partial<SetMeta> & { slug?: string }, writer: Writer): MetaConflict[] {
  const row = tx.select().from(sets).where(eq(sets.id, setId)).get()!
  const before: SetMeta = { ...row, tags: tagsOf(tx, setId) }
  const changed = (Object.keys(fields) as (keyof SetMeta)[]).filter((field) => fields[field] !== undefined && !isSame(fields[field], before[field]))
  const conflicts = changed.flatMap((field) => metaConflict(tx, row.metaChanges, field, fields[field], before[field], from, writer) ?? [])
  if (conflicts.length > 0 || (changed.length === 0 && slug === undefined)) return conflicts
  const revision = row.revision + 1
  const mark = { revision, editor: writer.editor, by: writer.learnerId, at: writer.at }
  const metaChanges: MetaChanges = { ...row.metaChanges, ...Object.fromEntries(changed.map((field) => [field, mark])) }
  const columns = Object.fromEntries(changed.filter((field) => field !== 'tags').map((field) => [field, fields[field]])) as Partial<Omit<SetMeta, 'tags'>>
  tx.update(sets).set({ ...columns, ...(slug !== undefined && { slug }), metaChanges, revision, updatedAt: writer.at }).where(eq(sets.id, setId)).run()
  if (changed.includes('tags')) saveTags(tx, setId, fields.tags!)
  indexSet(tx, setId)
  return []
}

function metaConflict(tx: Tx, changes: MetaChanges, field: keyof SetMeta, yours: unknown, theirs: unknown, from: number, writer: Writer): MetaConflict | undefined {
  const last = changes[field]
  if (!last || last.revision <= from || last.editor === writer.editor) return undefined
  return { field, yours, theirs, by: personOf(tx, last.by), at: last.at }
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

