import type { Card } from '../../review/replay.ts'
import { queueTime } from '../../review/replay.ts'
import type { cards } from './schema.ts'

export type CardRow = typeof cards.$inferSelect

export function cardOf(row: CardRow): Card {
  const { factId, introducedAt, suspended, flagged, buriedUntil, stability, difficulty, phase, step, reps, lapses, lastReviewAt, dueAt, intervalDays } = row
  const memory = phase === null ? null : {
    stability: stability!, difficulty: difficulty!, phase, step, reps, lapses, lastReviewAt: lastReviewAt!, dueAt: dueAt!, intervalDays,
  }
  return { factId, memory, introducedAt, suspended, flagged, buriedUntil }
}

export function rowOf(learnerId: string, topic: string, card: Card, last: { at: number; id: string }): CardRow {
  const { memory, factId, introducedAt, suspended, flagged, buriedUntil } = card
  return {
    learnerId, factId, topic, introducedAt, suspended, flagged, buriedUntil,
    queueAt: queueTime(card),
    stability: memory?.stability ?? null,
    difficulty: memory?.difficulty ?? null,
    phase: memory?.phase ?? null,
    step: memory?.step ?? 0,
    reps: memory?.reps ?? 0,
    lapses: memory?.lapses ?? 0,
    lastReviewAt: memory?.lastReviewAt ?? null,
    dueAt: memory?.dueAt ?? null,
    intervalDays: memory?.intervalDays ?? 0,
    lastEventAt: last.at,
    lastEventId: last.id,
  }
}
