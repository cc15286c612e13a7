import { and, eq, inArray } from 'drizzle-orm'
import { inLogOrder } from '../../review/events.ts'
import type { LogEvent, MarkEvent, ReviewEvent } from '../../review/events.ts'
import { applyEvent, foldCard, unmetCard } from '../../review/replay.ts'
import type { Card } from '../../review/replay.ts'
import { dayOf } from '../../review/learner-day.ts'
import { recallAt } from '../../review/spacing.ts'
import type { SpacingSettings } from '../../review/spacing.ts'
import { cardOf, rowOf } from './card-rows.ts'
import type { Tx } from './connection.ts'
import type { Statements } from './statements.ts'
import { cards, marks, predictions, reviews, undos } from './schema.ts'

/** The card after one event that was just appended. In order, one step of the fold is enough; otherwise the fact's log is folded again. */
export function cardAfter(tx: Tx, statements: Statements, learnerId: string, topic: string, event: ReviewEvent | MarkEvent, settings: SpacingSettings): Card {
  const row = statements.card.get({ learnerId, factId: event.factId })
  if (row && inLogOrder({ at: row.lastEventAt, id: row.lastEventId }, event) >= 0) return refold(tx, learnerId, event.factId, topic, settings)
  const before = row ? cardOf(row) : unmetCard(event.factId)
  const card = applyEvent(before, event, settings)
  statements.saveCard.run(rowOf(learnerId, topic, card, event))
  const predicted = event.kind === 'review' ? prediction(before, event.at, settings) : null
  if (predicted !== null) statements.savePrediction.run({ learnerId, reviewId: event.id, predicted })
  return card
}

/** Folds one fact's card from the log and keeps the result, predictions included. */
export function refold(tx: Tx, learnerId: string, factId: string, topic: string, settings: SpacingSettings): Card {
  const events = eventsOf(tx, learnerId, factId)
  const card = foldCard(factId, events, settings)
  replacePredictions(tx, learnerId, events, settings)
  const last = events.filter((event) => event.kind !== 'undo').toSorted(inLogOrder).at(-1)
  const row = last ? rowOf(learnerId, topic, card, last) : null
  if (row) tx.insert(cards).values(row).onConflictDoUpdate({ target: [cards.learnerId, cards.factId], set: row }).run()
  else tx.delete(cards).where(and(eq(cards.learnerId, learnerId), eq(cards.factId, factId))).run()
  return card
}

/** Every event about one fact, tombstones included. */
export function eventsOf(tx: Tx, learnerId: string, factId: string): LogEvent[] {
  const given = tx.select({ id: reviews.id, factId: reviews.factId, rating: reviews.rating, at: reviews.at }).from(reviews)
    .where(and(eq(reviews.learnerId, learnerId), eq(reviews.factId, factId))).all()
  const marked = tx.select({ id: marks.id, factId: marks.factId, kind: marks.kind, at: marks.at }).from(marks)
    .where(and(eq(marks.learnerId, learnerId), eq(marks.factId, factId))).all()
  const undone = tx.select({ id: undos.id, reviewId: undos.reviewId, at: undos.at }).from(undos)
    .innerJoin(reviews, and(eq(reviews.learnerId, undos.learnerId), eq(reviews.id, undos.reviewId)))
    .where(and(eq(undos.learnerId, learnerId), eq(reviews.factId, factId))).all()
  return [
    ...given.map((review) => ({ kind: 'review' as const, ...review })),
    ...marked,
    ...undone.map((undo) => ({ kind: 'undo' as const, ...undo })),
  ]
}

/** The probability of recall just before an answer; null where it says nothing: a first meeting, or a repeat on the same day. */
function prediction(before: Card, at: number, settings: SpacingSettings): number | null {
  const { memory } = before
  if (!memory || dayOf(at, settings) <= dayOf(memory.lastReviewAt, settings)) return null
  return recallAt(memory, at, settings)
}

function replacePredictions(tx: Tx, learnerId: string, events: readonly LogEvent[], settings: SpacingSettings): void {
  const ids = events.filter((event) => event.kind === 'review').map((event) => event.id)
  if (ids.length === 0) return
  tx.delete(predictions).where(and(eq(predictions.learnerId, learnerId), inArray(predictions.reviewId, ids))).run()
  const undone = new Set(events.flatMap((event) => (event.kind === 'undo' ? [event.reviewId] : [])))
  let card = unmetCard(events[0]!.kind === 'undo' ? '' : events[0]!.factId)
  for (const event of events.toSorted(inLogOrder)) {
    if (event.kind === 'undo' || undone.has(event.id)) continue
    const predicted = event.kind === 'review' ? prediction(card, event.at, settings) : null
    if (predicted !== null) tx.insert(predictions).values({ learnerId, reviewId: event.id, predicted }).run()
    card = applyEvent(card, event, settings)
  }
}

