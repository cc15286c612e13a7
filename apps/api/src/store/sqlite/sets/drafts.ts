import { isDeepStrictEqual } from 'node:util'
import { and, eq, gt, ne, notInArray, sql } from 'drizzle-orm'
import type { DraftConflict, DraftPut, DraftQuestionRecord, DraftSave, DraftSaved, Drafts, Writer } from '../../sets-port.ts'
import { SetFull } from '../../sets-port.ts'
import { orderAfter } from '../../../sets/draft-order.ts'
import { SET_BOUNDS } from '../../../sets/bounds.ts'
import type { Db, Tx } from '../connection.ts'
import type { GroupCommit } from '../group-commit.ts'
import { learners, users } from '../schema.ts'
import { draftQuestions, setDrafts, sets } from '../set-schema.ts'
import { excluded, placeholders } from '../statements.ts'
import { orderOf, personOf } from './set-rows.ts'

type Row = typeof draftQuestions.$inferSelect

export function sqliteDrafts(db: Db, commits: GroupCommit): Drafts {
  return {
    async read(setId, since) {
      const rows = questionRows(db, and(eq(draftQuestions.setId, setId), since === undefined ? undefined : gt(draftQuestions.revision, since)))
      return {
        revision: revisionOf(db, setId),
        order: orderOf(db, setId),
        questions: rows.filter(({ row }) => !row.removed).map(shown),
        removed: since === undefined ? [] : rows.filter(({ row }) => row.removed).map(({ row }) => row.key),
      }
    },

    async save(setId, save, writer) {
      return commits.run((tx) => saveDraft(tx, setId, save, writer))
    },
  }
}

export function revisionOf(db: Db, setId: string): number {
  return db.select({ revision: sets.revision }).from(sets).where(eq(sets.id, setId)).get()!.revision
}

/** Saves what nobody else changed after the revision it was made from. @throws SetFull, and then nothing is saved. */
export function saveDraft(tx: Tx, setId: string, save: DraftSave, writer: Writer): DraftSaved {
  const revision = revisionOf(tx, setId) + 1
  const find = tx.select().from(draftQuestions).where(and(eq(draftQuestions.setId, setId), eq(draftQuestions.key, sql.placeholder('key')))).prepare()
  const decided = [
    ...save.put.map((put) => ({ key: put.key, put, row: find.get({ key: put.key }) })),
    ...save.remove.map((key) => ({ key, put: null, row: find.get({ key }) })),
  ].map((change) => ({ ...change, verdict: verdictOn(change.put, change.row, save.from, writer) }))
  const written = decided.filter(({ verdict }) => verdict === 'write')
  const keep = tx.insert(draftQuestions).values(placeholders(draftQuestions))
    .onConflictDoUpdate({ target: [draftQuestions.setId, draftQuestions.key], set: excluded(draftQuestions, ['setId', 'key']) }).prepare()
  for (const { key, put, row } of written) keep.run(rowFor(setId, key, put, row, revision, writer))
  const isOrdered = saveOrder(tx, setId, save, new Set(decided.filter(({ verdict }) => verdict === 'conflict').map(({ key }) => key)))
  const isChanged = written.length > 0 || isOrdered
  if (isChanged) tx.update(sets).set({ revision, updatedAt: writer.at }).where(eq(sets.id, setId)).run()
  return {
    revision: isChanged ? revision : revision - 1,
    order: orderOf(tx, setId),
    saved: decided.filter(({ verdict }) => verdict !== 'conflict').map(({ key }) => key),
    ...othersSince(tx, setId, save.from, writer.editor, decided.map(({ key }) => key)),
    conflicts: decided.filter(({ verdict }) => verdict === 'conflict').map(({ key, put, row }): DraftConflict => ({
      key, yours: put?.content ?? null, theirs: row!.removed ? null : row!.content, by: personOf(tx, row!.changedBy), at: row!.changedAt,
    })),
  }
}

/** Equal texts never conflict, and neither does a tab with what it saved itself before. */
function verdictOn(put: DraftPut | null, row: Row | undefined, from: number, writer: Writer): 'write' | 'same' | 'conflict' {
  const isSame = put === null
    ? row === undefined || row.removed
    : row !== undefined && !row.removed && isDeepStrictEqual(row.content, put.content) && (put.source === undefined || isDeepStrictEqual(row.source, put.source))
  if (isSame) return 'same'
  return row !== undefined && row.revision > from && row.editor !== writer.editor ? 'conflict' : 'write'
}

function rowFor(setId: string, key: string, put: DraftPut | null, row: Row | undefined, revision: number, { editor, learnerId, at }: Writer): Row {
  return {
    setId, key, revision, editor, changedBy: learnerId, changedAt: at,
    content: put?.content ?? row!.content,
    source: put?.source === undefined ? row?.source ?? null : put.source,
    origin: put?.origin ?? row?.origin ?? 'written' as const,
    removed: put === null,
  }
}

/** Whether the order changed. Keys in conflict keep the place that the others gave them. */
function saveOrder(tx: Tx, setId: string, { put, remove, order }: DraftSave, held: ReadonlySet<string>): boolean {
  const before = orderOf(tx, setId)
  const after = orderAfter(before, { order, put: put.filter(({ key }) => !held.has(key)), remove: remove.filter((key) => !held.has(key)) })
  if (after.length > SET_BOUNDS.questions) throw new SetFull()
  if (isDeepStrictEqual(before, after)) return false
  tx.insert(setDrafts).values({ setId, order: after }).onConflictDoUpdate({ target: setDrafts.setId, set: { order: after } }).run()
  return true
}

function othersSince(tx: Tx, setId: string, from: number, editor: string, except: readonly string[]): Pick<DraftSaved, 'changed' | 'removed'> {
  const known = new Set(except)
  const rows = questionRows(tx, and(
    eq(draftQuestions.setId, setId), gt(draftQuestions.revision, from), ne(draftQuestions.editor, editor),
    except.length > 0 && except.length < 100 ? notInArray(draftQuestions.key, [...except]) : undefined,
  )).filter(({ row }) => !known.has(row.key))
  return { changed: rows.filter(({ row }) => !row.removed).map(shown), removed: rows.filter(({ row }) => row.removed).map(({ row }) => row.key) }
}

function questionRows(db: Db, where: ReturnType<typeof and>) {
  return db.select({ row: draftQuestions, name: users.name }).from(draftQuestions)
    .leftJoin(learners, eq(learners.id, draftQuestions.changedBy)).leftJoin(users, eq(users.id, learners.userId)).where(where).all()
}

function shown({ row: { key, content, source, origin, revision, changedBy, changedAt }, name }: { row: Row; name: string | null }): DraftQuestionRecord {
  return { key, content, source, origin, revision, changedBy: changedBy === null ? null : { id: changedBy, name: name ?? '' }, changedAt }
}
