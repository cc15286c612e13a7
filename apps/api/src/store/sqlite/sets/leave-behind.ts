import { and, eq, ne, sql } from 'drizzle-orm'
import type { Tx } from '../connection.ts'
import { assignments } from '../class-schema.ts'
import { jobs } from '../job-schema.ts'
import { facts, questionVersions } from '../schema.ts'
import { draftQuestions, practiceSets, setDrafts, setInvitations, sets, setTags, setTeachers, setVersionQuestions, setVersions } from '../set-schema.ts'
import { handOver } from './sets.ts'

/**
 * What becomes of the sets of somebody who deletes the account: the one who has taught it longest beside them takes a set over; one that
 * nobody else teaches is deleted, unless others practise it: then its versions stay, without a name, a draft or a way to find them.
 */
export function leaveSetsBehind(tx: Tx, learnerId: string, now: number): void {
  const owned = tx.select({ setId: setTeachers.setId }).from(setTeachers).where(and(eq(setTeachers.learnerId, learnerId), eq(setTeachers.role, 'owner'))).all()
  for (const { setId } of owned) {
    const heir = tx.select({ id: setTeachers.learnerId }).from(setTeachers)
      .where(and(eq(setTeachers.setId, setId), ne(setTeachers.learnerId, learnerId))).orderBy(setTeachers.since, setTeachers.learnerId).limit(1).get()
    if (heir) handOver(tx, setId, heir.id, now)
    else if (isUsedByOthers(tx, setId, learnerId)) leaveVersions(tx, setId)
    else removeSet(tx, setId)
  }
  for (const table of [setTeachers, setInvitations, practiceSets] as const) tx.delete(table).where(eq(table.learnerId, learnerId)).run()
}

/** Whether anybody else ever added the set, or a class was given it: their cards, reviews and attempts point to its questions. */
export function isUsedByOthers(tx: Tx, setId: string, learnerId: string): boolean {
  if (tx.select({ id: assignments.id }).from(assignments).where(eq(assignments.setId, setId)).limit(1).get()) return true
  return tx.select({ id: practiceSets.learnerId }).from(practiceSets)
    .where(and(eq(practiceSets.setId, setId), ne(practiceSets.learnerId, learnerId))).limit(1).get() !== undefined
}

function leaveVersions(tx: Tx, setId: string): void {
  removeDraft(tx, setId)
  tx.run(sql`delete from set_search where set_id = ${setId}`)
  tx.update(sets).set({ visibility: 'private', metaChanges: {} }).where(eq(sets.id, setId)).run()
}

function removeSet(tx: Tx, setId: string): void {
  removeDraft(tx, setId)
  tx.run(sql`delete from set_search where set_id = ${setId}`)
  for (const table of [practiceSets, setTags, setVersionQuestions, setVersions] as const) tx.delete(table).where(eq(table.setId, setId)).run()
  tx.delete(questionVersions).where(eq(questionVersions.setId, setId)).run()
  tx.delete(facts).where(eq(facts.setId, setId)).run()
  tx.delete(sets).where(eq(sets.id, setId)).run()
}

function removeDraft(tx: Tx, setId: string): void {
  for (const table of [jobs, draftQuestions, setDrafts, setInvitations, setTeachers] as const) tx.delete(table).where(eq(table.setId, setId)).run()
}
