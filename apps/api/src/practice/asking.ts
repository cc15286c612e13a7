import { z } from '@hono/zod-openapi'
import { variantOf, variantView, viewOf } from '@interleave/content'
import type { Question } from '@interleave/content'
import type { House } from '../http/house.ts'
import { dayOf, dayStart } from '../review/learner-day.ts'
import { chooseNext, LOOK_AHEAD_MS } from '../review/due-queue.ts'
import type { Neighbour, NextFact } from '../review/due-queue.ts'
import { slowAfter } from '../review/rating.ts'
import { recallAt } from '../review/spacing.ts'
import { unmetCard } from '../review/replay.ts'
import type { Card } from '../review/replay.ts'
import type { Learner } from '../store/port.ts'

/** The learner's memory of one fact, as the page shows it. */
export const cardView = z.object({
  factId: z.string(),
  phase: z.enum(['new', 'learning', 'review', 'relearning']),
  dueAt: z.int().nullable(),
  intervalDays: z.int(),
  stabilityDays: z.number().nullable(),
  recallNow: z.number().nullable().openapi({ description: 'Probability of recall now, by FSRS' }),
  lastReviewAt: z.int().nullable(),
  reps: z.int(),
  lapses: z.int(),
  suspended: z.boolean(),
  flagged: z.boolean(),
  buriedUntil: z.int().nullable(),
}).openapi('Card')

export const counts = z.object({
  due: z.int().openapi({ description: 'Due now; exact up to 999' }),
  newLeft: z.int().openapi({ description: 'New facts left for today' }),
  doneToday: z.int(),
}).openapi('Counts')

/**
 * One question on its way to the learner: what is shown, without a key, and the sealed ask that comes back with the answer. The ids of
 * question and fact stay behind, because a fact is often named after what is asked for.
 */
export const asked = z.object({
  ask: z.string(),
  view: variantView,
  topic: z.string(),
  topicTitle: z.string(),
  level: z.int(),
  reason: z.enum(['due', 'new', 'ahead', 'again']),
  card: cardView.omit({ factId: true }),
}).openapi('Asked')
export type Asked = z.infer<typeof asked>

/** What a request narrows practice to. */
export interface Scope {
  readonly topics?: readonly string[]
}

export function showCard(card: Card, learner: Learner, now: number): z.infer<typeof cardView> {
  const { memory, factId, suspended, flagged, buriedUntil } = card
  return {
    factId,
    phase: memory?.phase ?? 'new',
    dueAt: memory?.dueAt ?? null,
    intervalDays: memory?.intervalDays ?? 0,
    stabilityDays: memory?.stability ?? null,
    recallNow: memory ? recallAt(memory, now, learner.settings) : null,
    lastReviewAt: memory?.lastReviewAt ?? null,
    reps: memory?.reps ?? 0,
    lapses: memory?.lapses ?? 0,
    suspended,
    flagged,
    buriedUntil: buriedUntil > now ? buriedUntil : null,
  }
}

export async function countsFor(house: House, learner: Learner, scope: Scope = {}): Promise<z.infer<typeof counts>> {
  const now = house.clock()
  const today = dayStart(dayOf(now, learner.settings), learner.settings)
  const { due, introducedToday, doneToday } = await house.store.queue.counts(learner.id, { now, dayStart: today, ...scope })
  return { due, newLeft: Math.max(0, learner.settings.newPerDay - introducedToday), doneToday }
}

/** The fact of a question as a neighbour in the due queue. */
export async function neighbourOf(house: House, { factId, topic }: Question): Promise<Neighbour> {
  return { factId, topic: (await house.questions.fact(factId))?.topic ?? topic }
}

/** The next fact to ask: never the one on screen, unless it is all that is left. */
export async function nextFact(house: House, learner: Learner, previous: Neighbour | null, scope: Scope): Promise<NextFact | null> {
  const now = house.clock()
  const { newLeft } = await countsFor(house, learner, scope)
  const heads = await house.store.queue.heads(learner.id, { now, soon: now + LOOK_AHEAD_MS, ...scope, ...(previous && { except: previous.factId }) })
  const found = chooseNext({ ...heads, newLeft }, previous)
  if (found || !previous) return found
  return chooseNext({ ...await house.store.queue.heads(learner.id, { now, soon: now + LOOK_AHEAD_MS, ...scope }), newLeft }, previous)
}

/** Asks a fact in a fresh variant: the ways to ask it take turns. Null when it is no longer asked. */
export async function ask(house: House, learner: Learner, factId: string, reason: Asked['reason']): Promise<Asked | null> {
  const card = await house.store.queue.card(learner.id, factId) ?? unmetCard(factId)
  return askOneOf(house, learner, card, await house.questions.waysToAsk(factId), reason)
}

/** Asks one of the ways to ask a card's fact; for an assignment, where one is named. Null where there is no way. */
export async function askOneOf(house: House, learner: Learner, card: Card, ways: readonly Question[], reason: Asked['reason'], assignmentId?: string): Promise<Asked | null> {
  const question = ways[(card.memory?.reps ?? 0) % Math.max(1, ways.length)]
  if (!question) return null
  const slowAfterMs = slowAfter(await house.store.log.answerTimes(learner.id, question.kind))
  const { factId: _, ...shown } = showCard(card, learner, house.clock())
  return { ...await askQuestion(house, question, slowAfterMs, assignmentId), reason, card: shown }
}

/** A fresh variant of one question, sealed. */
async function askQuestion(house: House, question: Question, slowAfterMs: number | null, assignmentId: string | undefined): Promise<Omit<Asked, 'reason' | 'card'>> {
  const seed = house.drawSeed()
  const { id: questionId, version, topic, level } = question
  return {
    ask: house.sealer.seal({ questionId, version, seed, slowAfterMs, askedAt: house.clock(), assignmentId }),
    view: viewOf(variantOf(question, seed)),
    topic, level,
    topicTitle: await house.questions.topicTitle((await house.questions.fact(question.factId))?.topic ?? topic),
  }
}
