import { and, eq, inArray, isNull, max } from 'drizzle-orm'
import type { Tx } from '../connection.ts'
import { attempts, attemptWork, classMembers, classTeachers, extensions, gradings } from '../class-schema.ts'
import { stirAssignments } from './class-rows.ts'
import { leaveTeaching } from './classes.ts'

type MemberRow = typeof classMembers.$inferSelect

/**
 * A guest signed in to an account that is somebody already: the classes the guest joined become the account's. Where both are in one class,
 * the guest's work joins the account's, its attempts counted after those that are there.
 */
export function moveMemberships(tx: Tx, fromId: string, intoId: string): void {
  for (const from of tx.select().from(classMembers).where(eq(classMembers.learnerId, fromId)).all()) {
    const there = tx.select().from(classMembers).where(and(eq(classMembers.classId, from.classId), eq(classMembers.learnerId, intoId))).get()
    if (there) joinWork(tx, from, there)
    else if (teaches(tx, from.classId, intoId)) removeMembers(tx, [from.id])
    else tx.update(classMembers).set({ learnerId: intoId }).where(eq(classMembers.id, from.id)).run()
    stirAssignments(tx, from.classId)
  }
}

/** A learner's account goes: their work in classes goes with it, and what they taught is left to others. */
export function forgetClasswork(tx: Tx, learnerId: string, now: number): void {
  const members = tx.select({ id: classMembers.id, classId: classMembers.classId }).from(classMembers).where(eq(classMembers.learnerId, learnerId)).all()
  removeMembers(tx, members.map(({ id }) => id))
  for (const { classId } of members) stirAssignments(tx, classId)
  leaveTeaching(tx, learnerId, now)
}

function joinWork(tx: Tx, from: MemberRow, into: MemberRow): void {
  for (const attempt of tx.select().from(attempts).where(eq(attempts.memberId, from.id)).all()) {
    const ofInto = and(eq(attempts.assignmentId, attempt.assignmentId), eq(attempts.memberId, into.id))
    const last = tx.select({ number: max(attempts.number) }).from(attempts).where(ofInto).get()?.number ?? 0
    const isOneTooMany = attempt.endedAt === null && tx.select({ id: attempts.id }).from(attempts).where(and(ofInto, isNull(attempts.endedAt))).get() !== undefined
    tx.update(attempts).set({
      memberId: into.id, number: last + 1, ...(isOneTooMany && { endedAt: lastWorkAt(tx, attempt), ending: 'closed' as const }),
    }).where(eq(attempts.id, attempt.id)).run()
  }
  for (const extension of tx.select().from(extensions).where(eq(extensions.memberId, from.id)).all()) {
    tx.insert(extensions).values({ ...extension, memberId: into.id }).onConflictDoNothing().run()
  }
  removeMembers(tx, [from.id])
  if (into.left === 'left' && from.leftAt === null) {
    tx.update(classMembers).set({ nickname: from.nickname, nicknameKey: from.nicknameKey, leftAt: null, left: null }).where(eq(classMembers.id, into.id)).run()
  }
}

function lastWorkAt(tx: Tx, attempt: typeof attempts.$inferSelect): number {
  return tx.select({ at: max(attemptWork.savedAt) }).from(attemptWork).where(eq(attemptWork.attemptId, attempt.id)).get()?.at ?? attempt.startedAt
}

function teaches(tx: Tx, classId: string, learnerId: string): boolean {
  return tx.select({ id: classTeachers.classId }).from(classTeachers).where(and(eq(classTeachers.classId, classId), eq(classTeachers.learnerId, learnerId))).get() !== undefined
}

function removeMembers(tx: Tx, ids: readonly string[]): void {
  for (const memberId of ids) {
    const own = tx.select({ id: attempts.id }).from(attempts).where(eq(attempts.memberId, memberId))
    tx.delete(gradings).where(inArray(gradings.attemptId, own)).run()
    tx.delete(attemptWork).where(inArray(attemptWork.attemptId, own)).run()
    tx.delete(attempts).where(eq(attempts.memberId, memberId)).run()
    tx.delete(extensions).where(eq(extensions.memberId, memberId)).run()
    tx.delete(classMembers).where(eq(classMembers.id, memberId)).run()
  }
}
