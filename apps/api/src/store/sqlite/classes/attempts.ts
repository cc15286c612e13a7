import { and, asc, eq, isNotNull, isNull, lte, max, sql } from 'drizzle-orm'
import { noExtension } from '../../../classwork/timing.ts'
import type { AttemptRecord, Attempts, GradingRecord, SaveOutcome, WorkRecord, WorkSave } from '../../attempts-port.ts'
import type { Db, Tx } from '../connection.ts'
import type { GroupCommit } from '../group-commit.ts'
import { assignments, attempts, attemptWork, classMembers, extensions, gradings } from '../class-schema.ts'
import { stirAssignment } from './class-rows.ts'

export function sqliteAttempts(db: Db, commits: GroupCommit): Attempts {
  return {
    async start(starting) {
      return commits.run((tx) => startAttempt(tx, starting))
    },

    async find(attemptId) {
      return db.select().from(attempts).where(eq(attempts.id, attemptId)).get() ?? null
    },

    async ofMember(assignmentId, memberId) {
      return ofMember(db, assignmentId, memberId)
    },

    async ofLearner(learnerId) {
      const rows = db.select({ attempt: attempts }).from(attempts).innerJoin(classMembers, eq(classMembers.id, attempts.memberId))
        .where(eq(classMembers.learnerId, learnerId)).orderBy(asc(attempts.startedAt), asc(attempts.id)).all()
      return rows.map(({ attempt }) => attempt)
    },

    async work(attemptId) {
      return db.select().from(attemptWork).where(eq(attemptWork.attemptId, attemptId)).orderBy(asc(attemptWork.position)).all().map(workOf)
    },

    async save(save) {
      return commits.run((tx) => saveWork(tx, save))
    },

    async end(attemptId, { how, at, revision }) {
      return commits.run((tx) => {
        const attempt = tx.select().from(attempts).where(eq(attempts.id, attemptId)).get()!
        if (attempt.endedAt !== null) return 'known'
        if (revision !== undefined && revision !== attempt.revision) return { stale: attempt.revision }
        tx.update(attempts).set({ endedAt: at, ending: how }).where(eq(attempts.id, attemptId)).run()
        stirAssignment(tx, attempt.assignmentId)
        return 'ended'
      })
    },

    async underWay(assignmentId) {
      const rows = db.select({ attempt: attempts, opensAt: assignments.opensAt, dueAt: assignments.dueAt, timeLimitMs: assignments.timeLimitMs, extension: extensions })
        .from(attempts).innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
        .leftJoin(extensions, and(eq(extensions.assignmentId, attempts.assignmentId), eq(extensions.memberId, attempts.memberId)))
        .where(and(isNull(attempts.endedAt), assignmentId === undefined ? undefined : eq(attempts.assignmentId, assignmentId))).all()
      return rows.map(({ attempt, extension, ...times }) => ({ attempt, times, extension: extension ?? noExtension }))
    },

    async ungraded(endedBefore) {
      return db.select({ id: attempts.id }).from(attempts)
        .where(and(isNotNull(attempts.endedAt), isNull(attempts.gradedAt), lte(attempts.endedAt, endedBefore))).orderBy(asc(attempts.endedAt)).all().map(({ id }) => id)
    },

    async gradings(attemptId) {
      return db.select().from(gradings).where(and(eq(gradings.attemptId, attemptId), isLatest)).orderBy(asc(gradings.position)).all()
    },

    async grade(grading) {
      await commits.run((tx) => {
        tx.insert(gradings).values(grading).onConflictDoNothing().run()
        stirAttempt(tx, grading.attemptId)
      })
    },

    async regrade(grading) {
      await commits.run((tx) => {
        const last = tx.select({ number: max(gradings.number) }).from(gradings)
          .where(and(eq(gradings.attemptId, grading.attemptId), eq(gradings.position, grading.position))).get()?.number ?? 0
        tx.insert(gradings).values({ ...grading, number: last + 1 } satisfies GradingRecord).run()
        stirAttempt(tx, grading.attemptId)
      })
    },

    async setGraded(attemptId, at) {
      await commits.run((tx) => {
        tx.update(attempts).set({ gradedAt: at }).where(eq(attempts.id, attemptId)).run()
        stirAttempt(tx, attemptId)
      })
    },
  }
}

/** Of the gradings of one answer, the last. */
export const isLatest = sql`${gradings.number} = (select max(later.number) from gradings later where later.attempt_id = ${gradings.attemptId} and later.position = ${gradings.position})`

function startAttempt(tx: Tx, { allowed, at, ...starting }: Parameters<Attempts['start']>[0]): AttemptRecord | 'none-left' {
  const before = ofMember(tx, starting.assignmentId, starting.memberId)
  const open = before.find(({ endedAt }) => endedAt === null)
  if (open) return open
  if (before.length >= allowed) return 'none-left'
  tx.insert(attempts).values({ ...starting, number: (before.at(-1)?.number ?? 0) + 1, startedAt: at }).run()
  stirAssignment(tx, starting.assignmentId)
  return tx.select().from(attempts).where(eq(attempts.id, starting.id)).get()!
}

function ofMember(db: Db, assignmentId: string, memberId: string): AttemptRecord[] {
  return db.select().from(attempts).where(and(eq(attempts.assignmentId, assignmentId), eq(attempts.memberId, memberId))).orderBy(asc(attempts.number)).all()
}

function saveWork(tx: Tx, { attemptId, position, saveId, base, answer, elapsedMs, at }: WorkSave): SaveOutcome {
  const attempt = tx.select().from(attempts).where(eq(attempts.id, attemptId)).get()!
  const which = and(eq(attemptWork.attemptId, attemptId), eq(attemptWork.position, position))
  const there = tx.select().from(attemptWork).where(which).get()
  if (there?.saveId === saveId) return { outcome: 'saved', work: workOf(there), revision: attempt.revision }
  if (attempt.endedAt !== null) return { outcome: 'over' }
  if ((there?.revision ?? 0) !== base) return { outcome: 'stale', work: there ? workOf(there) : null, revision: attempt.revision }
  const row = { attemptId, position, revision: base + 1, saveId, answer, elapsedMs, savedAt: at }
  tx.insert(attemptWork).values(row).onConflictDoUpdate({ target: [attemptWork.attemptId, attemptWork.position], set: row }).run()
  tx.update(attempts).set({ revision: attempt.revision + 1 }).where(eq(attempts.id, attemptId)).run()
  stirAssignment(tx, attempt.assignmentId)
  return { outcome: 'saved', work: workOf(row), revision: attempt.revision + 1 }
}

function workOf({ position, revision, answer, elapsedMs, savedAt }: WorkRecord): WorkRecord {
  return { position, revision, answer: answer ?? null, elapsedMs, savedAt }
}

function stirAttempt(tx: Tx, attemptId: string): void {
  const attempt = tx.select({ assignmentId: attempts.assignmentId }).from(attempts).where(eq(attempts.id, attemptId)).get()
  if (attempt) stirAssignment(tx, attempt.assignmentId)
}
