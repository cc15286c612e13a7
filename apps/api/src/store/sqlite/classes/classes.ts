import { and, asc, count, eq, gt, isNull, ne } from 'drizzle-orm'
import type { Classes, ClassRecord, TeacherRole } from '../../classes-port.ts'
import type { Db, Tx } from '../connection.ts'
import type { GroupCommit } from '../group-commit.ts'
import { classes, classInvitations, classTeachers } from '../class-schema.ts'
import { latestFirst, presentLearners, standingAssignments, teachersOf } from './class-rows.ts'
import { sqliteMembers } from './members.ts'

export function sqliteClasses(db: Db, commits: GroupCommit): Classes {
  return {
    ...sqliteMembers(db, commits),

    async create({ id, title, joinCode, owner, at }) {
      return commits.run((tx) => {
        if (isCodeTaken(tx, joinCode)) return false
        tx.insert(classes).values({ id, title, joinCode, createdAt: at }).run()
        tx.insert(classTeachers).values({ classId: id, learnerId: owner, role: 'owner', since: at }).run()
        return true
      })
    },

    async taughtBy(learnerId) {
      return db.select({
        id: classes.id, title: classes.title, role: classTeachers.role, archivedAt: classes.archivedAt, createdAt: classes.createdAt,
        learners: presentLearners, assignments: standingAssignments,
      }).from(classTeachers).innerJoin(classes, eq(classes.id, classTeachers.classId)).where(eq(classTeachers.learnerId, learnerId)).orderBy(...latestFirst).all()
    },

    async forTeacher(classId, learnerId) {
      return classForTeacher(db, classId, learnerId)
    },

    async change(classId, change) {
      if (Object.keys(change).length === 0) return
      await commits.run((tx) => tx.update(classes).set(change).where(eq(classes.id, classId)).run())
    },

    async setCode(classId, joinCode) {
      return commits.run((tx) => {
        if (joinCode !== null && isCodeTaken(tx, joinCode)) return false
        tx.update(classes).set({ joinCode }).where(eq(classes.id, classId)).run()
        return true
      })
    },

    async byCode(joinCode) {
      const row = db.select({ id: classes.id, title: classes.title }).from(classes).where(and(eq(classes.joinCode, joinCode), isNull(classes.archivedAt))).get()
      return row ? { ...row, teachers: teachersOf(db, row.id).map(({ name }) => name) } : null
    },

    async invite({ at, ...invitation }) {
      await commits.run((tx) => tx.insert(classInvitations).values({ ...invitation, createdAt: at }).run())
    },

    async withdrawInvitation(classId, invitationId) {
      return commits.run((tx) => tx.delete(classInvitations)
        .where(and(eq(classInvitations.classId, classId), eq(classInvitations.id, invitationId), isNull(classInvitations.acceptedBy))).run().changes > 0)
    },

    async invitation(tokenHash, learnerId, now) {
      const row = openInvitation(db, tokenHash, learnerId, now)
      if (!row) return null
      const inviter = teachersOf(db, row.classId).find(({ id }) => id === row.invitedBy)
      return { classId: row.classId, title: row.title, invitedBy: inviter?.name ?? 'A teacher', expiresAt: row.expiresAt }
    },

    async acceptInvitation(tokenHash, learnerId, now) {
      return commits.run((tx) => {
        const row = openInvitation(tx, tokenHash, learnerId, now)
        if (!row) return null
        tx.update(classInvitations).set({ acceptedBy: learnerId }).where(eq(classInvitations.id, row.id)).run()
        tx.insert(classTeachers).values({ classId: row.classId, learnerId, role: 'co-teacher', since: now }).onConflictDoNothing().run()
        return row.classId
      })
    },

    async setRole(classId, learnerId, role) {
      return commits.run((tx) => {
        const now = roleOf(tx, classId, learnerId)
        if (!now) return 'unknown'
        if (now === 'owner' && role !== 'owner' && isLastOwner(tx, classId, learnerId)) return 'last-owner'
        tx.update(classTeachers).set({ role }).where(and(eq(classTeachers.classId, classId), eq(classTeachers.learnerId, learnerId))).run()
        return 'done'
      })
    },

    async removeTeacher(classId, learnerId) {
      return commits.run((tx) => {
        const role = roleOf(tx, classId, learnerId)
        if (!role) return 'unknown'
        if (role === 'owner' && isLastOwner(tx, classId, learnerId)) return 'last-owner'
        tx.delete(classTeachers).where(and(eq(classTeachers.classId, classId), eq(classTeachers.learnerId, learnerId))).run()
        return 'done'
      })
    },
  }
}

function classForTeacher(db: Db, classId: string, learnerId: string): ClassRecord | null {
  const row = db.select({
    id: classes.id, title: classes.title, role: classTeachers.role, archivedAt: classes.archivedAt, createdAt: classes.createdAt,
    joinCode: classes.joinCode, learners: presentLearners,
  }).from(classTeachers).innerJoin(classes, eq(classes.id, classTeachers.classId))
    .where(and(eq(classTeachers.classId, classId), eq(classTeachers.learnerId, learnerId))).get()
  if (!row) return null
  const invitations = db.select({ id: classInvitations.id, createdAt: classInvitations.createdAt, expiresAt: classInvitations.expiresAt }).from(classInvitations)
    .where(and(eq(classInvitations.classId, classId), isNull(classInvitations.acceptedBy))).orderBy(asc(classInvitations.createdAt)).all()
  return { ...row, teachers: teachersOf(db, classId), invitations }
}

function openInvitation(db: Db, tokenHash: string, learnerId: string | null, now: number) {
  const row = db.select({
    id: classInvitations.id, classId: classInvitations.classId, title: classes.title, invitedBy: classInvitations.invitedBy,
    expiresAt: classInvitations.expiresAt, acceptedBy: classInvitations.acceptedBy,
  }).from(classInvitations).innerJoin(classes, eq(classes.id, classInvitations.classId))
    .where(and(eq(classInvitations.tokenHash, tokenHash), gt(classInvitations.expiresAt, now))).get()
  if (!row) return undefined
  const isFree = row.acceptedBy === null
  // Whoever accepted it may do so again, as long as they teach the class: a lost answer is no reason to be refused.
  const isTheirs = row.acceptedBy === learnerId && learnerId !== null && roleOf(db, row.classId, learnerId) !== undefined
  return isFree || isTheirs ? row : undefined
}

function isCodeTaken(tx: Tx, joinCode: string): boolean {
  return tx.select({ id: classes.id }).from(classes).where(eq(classes.joinCode, joinCode)).get() !== undefined
}

function roleOf(db: Db, classId: string, learnerId: string): TeacherRole | undefined {
  return db.select({ role: classTeachers.role }).from(classTeachers).where(and(eq(classTeachers.classId, classId), eq(classTeachers.learnerId, learnerId))).get()?.role
}

function isLastOwner(tx: Tx, classId: string, learnerId: string): boolean {
  const others = tx.select({ n: count() }).from(classTeachers)
    .where(and(eq(classTeachers.classId, classId), eq(classTeachers.role, 'owner'), ne(classTeachers.learnerId, learnerId))).get()!.n
  return others === 0
}

/**
 * A learner's account goes, and with it what they taught: a class somebody else teaches goes on, its longest-standing teacher as its owner;
 * one nobody else teaches is archived, so that its learners can still look at what they did.
 */
export function leaveTeaching(tx: Tx, learnerId: string, now: number): void {
  const taught = tx.select({ classId: classTeachers.classId }).from(classTeachers).where(eq(classTeachers.learnerId, learnerId)).all()
  tx.delete(classTeachers).where(eq(classTeachers.learnerId, learnerId)).run()
  for (const { classId } of taught) {
    const rest = tx.select().from(classTeachers).where(eq(classTeachers.classId, classId)).orderBy(asc(classTeachers.since)).all()
    if (rest.length === 0) tx.update(classes).set({ archivedAt: now, joinCode: null }).where(and(eq(classes.id, classId), isNull(classes.archivedAt))).run()
    else if (!rest.some(({ role }) => role === 'owner')) {
      tx.update(classTeachers).set({ role: 'owner' }).where(and(eq(classTeachers.classId, classId), eq(classTeachers.learnerId, rest[0]!.learnerId))).run()
    }
  }
  tx.delete(classInvitations).where(and(eq(classInvitations.invitedBy, learnerId), isNull(classInvitations.acceptedBy))).run()
}
