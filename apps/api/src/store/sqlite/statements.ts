import { and, desc, eq, getTableColumns, isNotNull, sql } from 'drizzle-orm'
import type { Placeholder, Table } from 'drizzle-orm'
import type { Db } from './connection.ts'
import { cards, learners, predictions, reviews, undos } from './schema.ts'

export type Statements = ReturnType<typeof prepareStatements>

/** The statements of the answering path, compiled once: drizzle would build and SQLite compile each of them again for every answer. */
export function prepareStatements(db: Db) {
  const learnerId = sql.placeholder('learnerId')
  return {
    learner: db.select().from(learners).where(eq(learners.id, learnerId)).prepare(),
    learnerOfUser: db.select().from(learners).where(eq(learners.userId, sql.placeholder('userId'))).prepare(),
    card: db.select().from(cards).where(and(eq(cards.learnerId, learnerId), eq(cards.factId, sql.placeholder('factId')))).prepare(),
    saveCard: db.insert(cards).values(placeholders(cards))
      .onConflictDoUpdate({ target: [cards.learnerId, cards.factId], set: excluded(cards, ['learnerId', 'factId']) }).prepare(),
    savePrediction: db.insert(predictions).values(placeholders(predictions)).onConflictDoNothing().prepare(),
    addReview: db.insert(reviews).values(placeholders(reviews)).onConflictDoNothing().prepare(),
    review: db.select().from(reviews).where(and(eq(reviews.learnerId, learnerId), eq(reviews.id, sql.placeholder('id')))).prepare(),
    answerTimes: db.select({ elapsedMs: reviews.elapsedMs }).from(reviews)
      .where(and(eq(reviews.learnerId, learnerId), eq(reviews.kind, sql.placeholder('kind')), eq(reviews.correct, true), isNotNull(reviews.elapsedMs)))
      .orderBy(desc(reviews.at)).limit(sql.placeholder('limit')).prepare(),
    undoOf: db.select({ id: undos.id }).from(undos).where(and(eq(undos.learnerId, learnerId), eq(undos.reviewId, sql.placeholder('reviewId')))).prepare(),
  }
}

/** A placeholder for every column, named as the column. */
export function placeholders<Of extends Table>(table: Of): { [Name in keyof Of['_']['columns']]: Placeholder } {
  const names = Object.keys(getTableColumns(table))
  return Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as { [Name in keyof Of['_']['columns']]: Placeholder }
}

/** `column = excluded.column` for all columns but the key. */
export function excluded(table: Table, key: readonly string[]) {
  const names = Object.keys(getTableColumns(table)).filter((name) => !key.includes(name))
  return Object.fromEntries(names.map((name) => [name, sql.raw(`excluded.${snakeCase(name)}`)]))
}

function snakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
