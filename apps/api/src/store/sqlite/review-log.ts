import { and, desc, eq, isNull, lt } from 'drizzle-orm'
import { isDeepStrictEqual } from 'node:util'
import type { AppendOutcome, ReviewLog, StoredReview, UndoRequest } from '../port.ts'
import { unmetCard } from '../../review/replay.ts'
import { cardOf } from './card-rows.ts'
import { cardAfter, refold } from './card-folding.ts'
import { stirAssignment } from './classes/class-rows.ts'
import type { Db, Tx } from './connection.ts'
import type { FreshBounds } from './fresh-bounds.ts'
import type { GroupCommit } from './group-commit.ts'
import { refoldAll, settingsOf } from './learners.ts'
import type { Statements } from './statements.ts'
import { marks, reviews, undos } from './schema.ts'

/** How many answering times of a kind make the learner's own quartiles. */
const TIMES_KEPT = 100

export function sqliteReviewLog(db: Db, commits: GroupCommit, statements: Statements, bounds: FreshBounds): ReviewLog {
  return {
    async append(learnerId, review) {
      return commits.run((tx) => appendReview(tx, statements, learnerId, review))
    },

    async mark(learnerId, mark, topic) {
      return commits.run((tx) => {
        const added = tx.insert(marks).values({ learnerId, ...mark }).onConflictDoNothing().run()
        if (added.changes === 0) return currentCard(statements, learnerId, mark.factId)
        return cardAfter(tx, statements, learnerId, topic, mark, settingsOf(statements, learnerId))
      })
    },

    async undo(learnerId, undo) {
      const undone = await commits.run((tx) => undoReviews(tx, statements, learnerId, undo))
      bounds.forget(learnerId)
      return undone
    },

    async find(learnerId, id) {
      const row = statements.review.get({ learnerId, id })
      return row ? reviewOf(row) : null
    },

    async recent(learnerId, { limit, before }) {
      const rows = db.select().from(reviews).leftJoin(undos, tombstoneOf())
        .where(and(eq(reviews.learnerId, learnerId), before === undefined ? undefined : lt(reviews.at, before)))
        .orderBy(desc(reviews.at), desc(reviews.id)).limit(limit).all()
      return rows.map((row) => ({ ...reviewOf(row.reviews), undone: row.undos !== null }))
    },

    async answerTimes(learnerId, kind) {
      const rows = statements.answerTimes.all({ learnerId, kind, limit: TIMES_KEPT })
      return rows.map((row) => row.elapsedMs!)
    },

    async rebuild(learnerId) {
      await commits.run((tx) => refoldAll(tx, learnerId, settingsOf(statements, learnerId)))
    },
  }
}

/** Joins a review to its tombstone. */
export function tombstoneOf() {
  return and(eq(undos.learnerId, reviews.learnerId), eq(undos.reviewId, reviews.id))
}

export function reviewOf(row: typeof reviews.$inferSelect): StoredReview {
  const { learnerId: _, ...review } = row
  return review
}

function appendReview(tx: Tx, statements: Statements, learnerId: string, review: StoredReview): AppendOutcome {
  const added = statements.addReview.run({ learnerId, ...review })
  const undone = statements.undoOf.get({ learnerId, reviewId: review.id }) !== undefined
  if (added.changes === 0) {
    const kept = statements.review.get({ learnerId, id: review.id })!
    if (!isSameAnswer(kept, review)) return { outcome: 'taken' }
    return { outcome: 'known', card: currentCard(statements, learnerId, kept.factId), undone }
  }
  if (review.assignmentId !== null) stirAssignment(tx, review.assignmentId)
  const settings = settingsOf(statements, learnerId)
  const card = undone
    ? refold(tx, learnerId, review.factId, review.topic, settings)
    : cardAfter(tx, statements, learnerId, review.topic, { kind: 'review', id: review.id, factId: review.factId, rating: review.rating, at: review.at }, settings)
  return { outcome: 'added', card, undone }
}

function currentCard(statements: Statements, learnerId: string, factId: string) {
  const row = statements.card.get({ learnerId, factId })
  return row ? cardOf(row) : unmetCard(factId)
}

function isSameAnswer(kept: Pick<StoredReview, 'questionId' | 'version' | 'seed' | 'answer'>, sent: StoredReview): boolean {
  return kept.questionId === sent.questionId && kept.version === sent.version && kept.seed === sent.seed && isDeepStrictEqual(kept.answer, sent.answer)
}

function undoReviews(tx: Tx, statements: Statements, learnerId: string, undo: UndoRequest): StoredReview[] {
  if (isKnownUndo(tx, learnerId, undo.id)) return takenBackBy(tx, learnerId, undo.id)
  const ids = 'reviewIds' in undo ? undo.reviewIds : lastStanding(tx, learnerId, undo.count)
  // An undo that found nothing leaves a stone of its own, so that sent again it takes back nothing that came later.
  if (ids.length === 0) tx.insert(undos).values({ learnerId, reviewId: undo.id, id: undo.id, at: undo.at }).onConflictDoNothing().run()
  for (const reviewId of ids) tx.insert(undos).values({ learnerId, reviewId, id: undo.id, at: undo.at }).onConflictDoNothing().run()
  const taken = takenBackBy(tx, learnerId, undo.id)
  for (const assignmentId of new Set(taken.flatMap((review) => review.assignmentId ?? []))) stirAssignment(tx, assignmentId)
  const settings = settingsOf(statements, learnerId)
  for (const [factId, topic] of new Map(taken.map((review) => [review.factId, review.topic]))) refold(tx, learnerId, factId, topic, settings)
  return taken
}

function isKnownUndo(tx: Tx, learnerId: string, undoId: string): boolean {
  return tx.select({ id: undos.id }).from(undos).where(and(eq(undos.learnerId, learnerId), eq(undos.id, undoId))).limit(1).get() !== undefined
}

function takenBackBy(tx: Tx, learnerId: string, undoId: string): StoredReview[] {
  const rows = tx.select().from(reviews).innerJoin(undos, tombstoneOf())
    .where(and(eq(undos.learnerId, learnerId), eq(undos.id, undoId))).orderBy(desc(reviews.at), desc(reviews.id)).all()
  return rows.map((row) => reviewOf(row.reviews))
}

function lastStanding(tx: Tx, learnerId: string, count: number): string[] {
  return tx.select({ id: reviews.id }).from(reviews).leftJoin(undos, tombstoneOf())
    .where(and(eq(reviews.learnerId, learnerId), isNull(undos.id)))
    .orderBy(desc(reviews.at), desc(reviews.id)).limit(count).all().map((row) => row.id)
}

