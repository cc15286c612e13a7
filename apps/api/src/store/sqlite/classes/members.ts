import { and, asc, desc, eq } from 'drizzle-orm'
import { freeNickname, nicknameKey } from '../../../classwork/nicknames.ts'
import type { Classes, JoinOutcome, NicknameTaken } from '../../classes-port.ts'
import type { Db, Tx } from '../connection.ts'
import type { GroupCommit } from '../group-commit.ts'
import { classes, classMembers, classTeachers } from '../class-schema.ts'
import { holderOf, memberOf, selectMembers, stirAssignments, teachersOf } from './class-rows.ts'

type Members = Pick<Classes, 'roster' | 'member' | 'membershipOf' | 'join' | 'rename' | 'setLeft' | 'learntBy'>

/** The learners of classes: who is in, under which name, and who left. */
export function sqliteMembers(db: Db, commits: GroupCommit): Members {
  return {
    async roster(classId) {
      return selectMembers(db).where(eq(classMembers.classId, classId)).orderBy(asc(classMembers.joinedAt), asc(classMembers.nicknameKey)).all().map(memberOf)
    },

    async member(classId, memberId) {
      const row = selectMembers(db).where(and(eq(classMembers.classId, classId), eq(classMembers.id, memberId))).get()
      return row ? memberOf(row) : null
    },

    async membershipOf(classId, learnerId) {
      return membership(db, classId, learnerId)
    },

    async join(joining) {
      return commits.run((tx) => joinClass(tx, joining))
    },

    async rename(classId, memberId, nickname) {
      return commits.run((tx) => {
        const key = nicknameKey(nickname)
        const holder = holderOf(tx, classId, key)
        if (holder !== undefined && holder !== memberId) return taken(tx, classId, nickname)
        tx.update(classMembers).set({ nickname, nicknameKey: key }).where(and(eq(classMembers.classId, classId), eq(classMembers.id, memberId))).run()
        stirAssignments(tx, classId)
        return 'renamed'
      })
    },

    async setLeft(classId, memberId, left) {
      return commits.run((tx) => {
        const which = and(eq(classMembers.classId, classId), eq(classMembers.id, memberId))
        const row = tx.select().from(classMembers).where(which).get()
        if (!row) return 'done'
        if (left === null && row.leftAt !== null && holderOf(tx, classId, row.nicknameKey) !== undefined) return taken(tx, classId, row.nickname)
        tx.update(classMembers).set({ leftAt: left?.at ?? null, left: left?.how ?? null }).where(which).run()
        stirAssignments(tx, classId)
        return 'done'
      })
    },

    async learntBy(learnerId) {
      const rows = db.select({ id: classes.id, title: classes.title, nickname: classMembers.nickname, archivedAt: classes.archivedAt, joinedAt: classMembers.joinedAt, left: classMembers.left }).from(classMembers)
        .innerJoin(classes, eq(classes.id, classMembers.classId)).where(eq(classMembers.learnerId, learnerId))
        .orderBy(desc(classMembers.joinedAt), asc(classes.id)).all()
      return rows.map((row) => ({ ...row, teachers: teachersOf(db, row.id).map(({ name }) => name) }))
    },
  }
}

function joinClass(tx: Tx, { id, classId, learnerId, nickname, at }: Parameters<Classes['join']>[0]): JoinOutcome {
  const teaches = tx.select({ id: classTeachers.classId }).from(classTeachers).where(and(eq(classTeachers.classId, classId), eq(classTeachers.learnerId, learnerId))).get()
  if (teaches) return 'teaches'
  const known = membership(tx, classId, learnerId)
  if (known?.left === 'removed') return 'removed'
  if (known && known.leftAt === null) return { member: known }
  const key = nicknameKey(nickname)
  if (holderOf(tx, classId, key) !== undefined) return taken(tx, classId, nickname)
  if (known) tx.update(classMembers).set({ nickname, nicknameKey: key, leftAt: null, left: null }).where(eq(classMembers.id, known.id)).run()
  else tx.insert(classMembers).values({ id, classId, learnerId, nickname, nicknameKey: key, joinedAt: at }).run()
  stirAssignments(tx, classId)
  return { member: membership(tx, classId, learnerId)! }
}

function membership(db: Db, classId: string, learnerId: string) {
  const row = selectMembers(db).where(and(eq(classMembers.classId, classId), eq(classMembers.learnerId, learnerId))).get()
  return row ? memberOf(row) : null
}

function taken(tx: Tx, classId: string, nickname: string): NicknameTaken {
  return { free: freeNickname(nickname, (key) => holderOf(tx, classId, key) !== undefined) }
}
