import { and, asc, desc, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { noExtension } from '../../../classwork/timing.ts'
import type { AssignmentRecord, Assignments, LearnerAssignment } from '../../assignments-port.ts'
import type { Db } from '../connection.ts'
import type { GroupCommit } from '../group-commit.ts'
import { assignmentQuestions, assignments, attempts, classes, classMembers, classTeachers, extensions } from '../class-schema.ts'
import { reviews } from '../schema.ts'
import { memberOf, selectMembers, stirAssignment } from './class-rows.ts'

export function sqliteAssignments(db: Db, commits: GroupCommit): Assignments {
  return {
    async create(made, questions) {
      await commits.run((tx) => {
        tx.insert(assignments).values(made).run()
        for (const question of questions) tx.insert(assignmentQuestions).values({ assignmentId: made.id, ...question }).run()
      })
    },

    async find(assignmentId) {
      return selectAssignments(db).where(eq(assignments.id, assignmentId)).get()?.assignment ?? null
    },

    async ofClass(classId) {
      return selectAssignments(db).where(and(eq(assignments.classId, classId), isNull(assignments.withdrawnAt))).orderBy(desc(assignments.dueAt), asc(assignments.id)).all().map(({ assignment }) => assignment)
    },

    async forTeacher(assignmentId, learnerId) {
      return selectAssignments(db).innerJoin(classTeachers, and(eq(classTeachers.classId, assignments.classId), eq(classTeachers.learnerId, learnerId)))
        .where(eq(assignments.id, assignmentId)).get()?.assignment ?? null
    },

    async forLearner(assignmentId, learnerId) {
      const row = selectAssignments(db).where(and(eq(assignments.id, assignmentId), isNull(assignments.withdrawnAt))).get()
      return row ? withMember(db, row.assignment, learnerId) : null
    },

    async ofLearner(learnerId, classId) {
      const rows = selectAssignments(db).innerJoin(classMembers, and(eq(classMembers.classId, assignments.classId), eq(classMembers.learnerId, learnerId), isNull(classMembers.leftAt)))
        .where(and(isNull(assignments.withdrawnAt), classId === undefined ? undefined : eq(assignments.classId, classId)))
        .orderBy(asc(assignments.dueAt), asc(assignments.id)).all()
      return rows.flatMap(({ assignment }) => withMember(db, assignment, learnerId) ?? [])
    },

    async change(assignmentId, change) {
      if (Object.keys(change).length === 0) return
      await commits.run((tx) => {
        tx.update(assignments).set(change).where(eq(assignments.id, assignmentId)).run()
        stirAssignment(tx, assignmentId)
      })
    },

    async withdraw(assignmentId, at) {
      await commits.run((tx) => {
        tx.update(assignments).set({ withdrawnAt: at }).where(and(eq(assignments.id, assignmentId), isNull(assignments.withdrawnAt))).run()
        stirAssignment(tx, assignmentId)
      })
    },

    async questions(assignmentId) {
      const { assignmentId: _, ...columns } = getTableColumns(assignmentQuestions)
      return db.select(columns).from(assignmentQuestions).where(eq(assignmentQuestions.assignmentId, assignmentId)).orderBy(asc(assignmentQuestions.position)).all()
    },

    async extensions(assignmentId) {
      const { assignmentId: _, ...columns } = getTableColumns(extensions)
      return db.select({ ...columns, nickname: classMembers.nickname }).from(extensions).innerJoin(classMembers, eq(classMembers.id, extensions.memberId))
        .where(eq(extensions.assignmentId, assignmentId)).orderBy(asc(classMembers.nickname)).all()
    },

    async extend(assignmentId, memberId, extension) {
      await commits.run((tx) => {
        tx.insert(extensions).values({ assignmentId, memberId, ...extension })
          .onConflictDoUpdate({ target: [extensions.assignmentId, extensions.memberId], set: extension }).run()
        stirAssignment(tx, assignmentId)
      })
    },

    async unextend(assignmentId, memberId) {
      return commits.run((tx) => {
        stirAssignment(tx, assignmentId)
        return tx.delete(extensions).where(and(eq(extensions.assignmentId, assignmentId), eq(extensions.memberId, memberId))).run().changes > 0
      })
    },

    async activity(assignmentId) {
      return db.select({ activity: assignments.activity }).from(assignments).where(eq(assignments.id, assignmentId)).get()?.activity ?? 0
    },
  }
}

/** Assignments with what is counted about them. Columns are written out: in a subquery a bare name would mean the wrong table. */
function selectAssignments(db: Db) {
  const { activity: _, ...columns } = getTableColumns(assignments)
  return db.select({
    assignment: {
      ...columns,
      classTitle: classes.title,
      classArchived: sql<boolean>`${classes.archivedAt} is not null`.mapWith(Boolean),
      questions: sql<number>`(select count(*) from ${assignmentQuestions} where ${assignmentQuestions.assignmentId} = ${assignments.id})`,
      facts: sql<number>`(select count(distinct ${assignmentQuestions.factId}) from ${assignmentQuestions} where ${assignmentQuestions.assignmentId} = ${assignments.id})`,
      learners: sql<number>`(select count(*) from ${classMembers} where ${classMembers.classId} = ${assignments.classId} and ${classMembers.leftAt} is null)`,
      started: begun,
      lastDueAt: sql<number>`max(${assignments.dueAt}, coalesce((select max(${extensions.dueAt}) from ${extensions} where ${extensions.assignmentId} = ${assignments.id}), 0))`,
    },
  }).from(assignments).innerJoin(classes, eq(classes.id, assignments.classId)).$dynamic()
}

const begun = sql<number>`(select count(*) from ${classMembers} where ${classMembers.classId} = ${assignments.classId} and ${classMembers.leftAt} is null and (
  exists (select 1 from ${attempts} where ${attempts.assignmentId} = ${assignments.id} and ${attempts.memberId} = ${classMembers.id})
  or exists (select 1 from ${reviews} where ${reviews.assignmentId} = ${assignments.id} and ${reviews.learnerId} = ${classMembers.learnerId})))`

/** The assignment as it is for a learner who is in the class. */
function withMember(db: Db, assignment: AssignmentRecord, learnerId: string): LearnerAssignment | null {
  const member = selectMembers(db).where(and(eq(classMembers.classId, assignment.classId), eq(classMembers.learnerId, learnerId), isNull(classMembers.leftAt))).get()
  if (!member) return null
  const row = db.select().from(extensions).where(and(eq(extensions.assignmentId, assignment.id), eq(extensions.memberId, member.id))).get()
  if (!row) return { assignment, member: memberOf(member), extension: noExtension }
  const { assignmentId: _, memberId: __, ...extension } = row
  return { assignment, member: memberOf(member), extension }
}
