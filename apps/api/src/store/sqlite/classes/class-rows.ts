import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import type { Member } from '../../classes-port.ts'
import type { Db } from '../connection.ts'
import { assignments, classes, classMembers, classTeachers } from '../class-schema.ts'
import { learners, users } from '../schema.ts'

/** Names of the class's teachers, the longest-standing first. */
export function teachersOf(db: Db, classId: string) {
  return db.select({ id: classTeachers.learnerId, name: sql<string>`coalesce(${users.name}, 'A teacher')`, role: classTeachers.role }).from(classTeachers)
    .innerJoin(learners, eq(learners.id, classTeachers.learnerId)).leftJoin(users, eq(users.id, learners.userId))
    .where(eq(classTeachers.classId, classId)).orderBy(asc(classTeachers.since), desc(classTeachers.role), asc(classTeachers.learnerId)).all()
}

export const presentLearners = sql<number>`(select count(*) from ${classMembers} where ${classMembers.classId} = ${classes.id} and ${classMembers.leftAt} is null)`
export const standingAssignments = sql<number>`(select count(*) from ${assignments} where ${assignments.classId} = ${classes.id} and ${assignments.withdrawnAt} is null)`

/** Members with whether a guest is behind them. */
export function selectMembers(db: Db) {
  return db.select({
    id: classMembers.id, classId: classMembers.classId, learnerId: classMembers.learnerId, nickname: classMembers.nickname,
    joinedAt: classMembers.joinedAt, leftAt: classMembers.leftAt, left: classMembers.left, guest: sql<number>`coalesce(${users.isAnonymous}, 0)`,
  }).from(classMembers).innerJoin(learners, eq(learners.id, classMembers.learnerId)).leftJoin(users, eq(users.id, learners.userId)).$dynamic()
}

export function memberOf(row: Omit<Member, 'guest'> & { guest: number }): Member {
  return { ...row, guest: row.guest === 1 }
}

/** Who present in the class has the nickname. */
export function holderOf(db: Db, classId: string, key: string): string | undefined {
  return db.select({ id: classMembers.id }).from(classMembers)
    .where(and(eq(classMembers.classId, classId), eq(classMembers.nicknameKey, key), isNull(classMembers.leftAt))).get()?.id
}

/** Tells whoever watches results of the class that its roster changed. */
export function stirAssignments(db: Db, classId: string): void {
  db.update(assignments).set({ activity: sql`${assignments.activity} + 1` }).where(eq(assignments.classId, classId)).run()
}

/** Tells whoever watches its results that something changed. */
export function stirAssignment(db: Db, assignmentId: string): void {
  db.update(assignments).set({ activity: sql`${assignments.activity} + 1` }).where(eq(assignments.id, assignmentId)).run()
}

export const latestFirst = [desc(classes.createdAt), asc(classes.id)] as const
