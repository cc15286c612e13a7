import { and, asc, eq, getTableColumns, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import type { ResultsReader } from '../../results-port.ts'
import type { Db } from '../connection.ts'
import { assignmentQuestions, assignments, attempts, attemptWork, classMembers, gradings } from '../class-schema.ts'
import { cards, learners, reviews, undos } from '../schema.ts'
import { tombstoneOf } from '../review-log.ts'
import { isLatest } from './attempts.ts'

const isAnswered = (column: unknown) => sql<boolean>`(${column} is not null and ${column} <> 'null')`.mapWith(Boolean)

export function sqliteResults(db: Db): ResultsReader {
  return {
    async read(assignmentId) {
      const ofAssignment = eq(attempts.assignmentId, assignmentId)
      return {
        attempts: db.select({ id: attempts.id, memberId: attempts.memberId, number: attempts.number, startedAt: attempts.startedAt, endedAt: attempts.endedAt, ending: attempts.ending })
          .from(attempts).where(ofAssignment).orderBy(asc(attempts.number)).all(),
        cells: db.select({
          attemptId: gradings.attemptId, position: gradings.position, answered: isAnswered(gradings.answer), correct: gradings.correct, score: gradings.score,
          undecided: sql<boolean>`${gradings.undecided} is not null`.mapWith(Boolean), elapsedMs: gradings.elapsedMs,
        }).from(gradings).innerJoin(attempts, eq(attempts.id, gradings.attemptId)).where(and(ofAssignment, isLatest)).all(),
        saved: db.select({ attemptId: attemptWork.attemptId, position: attemptWork.position, answered: isAnswered(attemptWork.answer), elapsedMs: attemptWork.elapsedMs })
          .from(attemptWork).innerJoin(attempts, eq(attempts.id, attemptWork.attemptId)).where(and(ofAssignment, isNull(attempts.endedAt))).all(),
        reviews: standingReviews(db, assignmentId).map(({ memberId, position, correct, score, elapsedMs, at }) => ({ memberId, position, correct, score, elapsedMs, at })),
      }
    },

    async answers(assignmentId) {
      const { number: _, by: __, gradedAt: ___, ...columns } = getTableColumns(gradings)
      const rows = db.select({ grading: columns, attempt: attempts }).from(gradings).innerJoin(attempts, eq(attempts.id, gradings.attemptId))
        .where(and(eq(attempts.assignmentId, assignmentId), isNotNull(attempts.endedAt), isLatest))
        .orderBy(asc(attempts.memberId), asc(attempts.number), asc(gradings.position)).all()
      return rows.map(({ grading, attempt }) => ({
        ...grading, memberId: attempt.memberId, attempt: attempt.number, startedAt: attempt.startedAt, endedAt: attempt.endedAt!, ending: attempt.ending!,
      }))
    },

    async reviews(assignmentId) {
      return standingReviews(db, assignmentId).map(({ shown, ...review }) => ({ ...review, misconception: shown[0] ?? null }))
    },

    async cards(assignmentId) {
      const rows = db.select({
        memberId: classMembers.id, factId: cards.factId, stability: cards.stability, lastReviewAt: cards.lastReviewAt, phase: cards.phase, settings: learners.settings,
      }).from(assignments).innerJoin(classMembers, eq(classMembers.classId, assignments.classId)).innerJoin(learners, eq(learners.id, classMembers.learnerId))
        .innerJoin(cards, eq(cards.learnerId, learners.id))
        .where(and(eq(assignments.id, assignmentId), inArray(cards.factId, db.select({ factId: assignmentQuestions.factId }).from(assignmentQuestions).where(eq(assignmentQuestions.assignmentId, assignmentId)))))
        .all()
      return rows
    },
  }
}

/** Reviews asked for an assignment that were not taken back, oldest first, with the place of their question. */
function standingReviews(db: Db, assignmentId: string) {
  return db.select({
    memberId: classMembers.id, position: assignmentQuestions.position, correct: reviews.correct, score: reviews.score, elapsedMs: reviews.elapsedMs, at: reviews.at,
    answer: reviews.answer, seed: reviews.seed, questionId: reviews.questionId, version: reviews.version, shown: reviews.misconceptionsShown,
  }).from(reviews)
    .innerJoin(assignments, eq(assignments.id, reviews.assignmentId))
    .innerJoin(classMembers, and(eq(classMembers.classId, assignments.classId), eq(classMembers.learnerId, reviews.learnerId)))
    .innerJoin(assignmentQuestions, and(eq(assignmentQuestions.assignmentId, reviews.assignmentId), eq(assignmentQuestions.questionId, reviews.questionId)))
    .leftJoin(undos, tombstoneOf())
    .where(and(eq(reviews.assignmentId, assignmentId), isNull(undos.id))).orderBy(asc(reviews.at), asc(reviews.id)).all()
}
