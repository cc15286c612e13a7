import { and, asc, count, eq, gte, isNotNull, isNull, or, sql } from 'drizzle-orm'
import type { ProgressReader } from '../port.ts'
import type { Db } from './connection.ts'
import { tombstoneOf } from './review-log.ts'
import { cards, predictions, reviews, undos } from './schema.ts'

export function sqliteProgress(db: Db): ProgressReader {
  const standing = (learnerId: string) => and(eq(reviews.learnerId, learnerId), isNull(undos.id))
  return {
    async reviews(learnerId, since) {
      return db.select({
        topic: reviews.topic, at: reviews.at, correct: reviews.correct, guessed: reviews.guessed, hinted: reviews.hinted,
        guessChance: reviews.guessChance, predicted: predictions.predicted,
      }).from(reviews).leftJoin(undos, tombstoneOf())
        .leftJoin(predictions, and(eq(predictions.learnerId, reviews.learnerId), eq(predictions.reviewId, reviews.id)))
        .where(and(standing(learnerId), gte(reviews.at, since))).orderBy(asc(reviews.at), asc(reviews.id)).all()
    },

    async cards(learnerId) {
      const rows = db.select({ topic: cards.topic, stability: cards.stability, lastReviewAt: cards.lastReviewAt, queueAt: cards.queueAt }).from(cards)
        .where(and(eq(cards.learnerId, learnerId), isNotNull(cards.stability))).all()
      return rows.map((row) => ({ ...row, stability: row.stability!, lastReviewAt: row.lastReviewAt! }))
    },

    async misconceptions(learnerId) {
      const rows = db.select({ at: reviews.at, shown: reviews.misconceptionsShown, refuted: reviews.misconceptionsRefuted }).from(reviews)
        .leftJoin(undos, tombstoneOf())
        .where(and(standing(learnerId), or(sql`${reviews.misconceptionsShown} <> '[]'`, sql`${reviews.misconceptionsRefuted} <> '[]'`))).all()
      return rows.flatMap(({ at, shown, refuted }) => [
        ...shown.map((misconceptionId) => ({ misconceptionId, at, shown: true })),
        ...refuted.map((misconceptionId) => ({ misconceptionId, at, shown: false })),
      ])
    },

    async reviewCount(learnerId) {
      return db.select({ n: count() }).from(reviews).leftJoin(undos, tombstoneOf()).where(standing(learnerId)).get()!.n
    },
  }
}
