import { z } from '@hono/zod-openapi'
import { aimedAt, isReady, newToday } from '../classwork/aim.ts'
import type { Aim } from '../classwork/aim.ts'
import { dueFor, GRACE_MS } from '../classwork/timing.ts'
import type { House } from '../http/house.ts'
import { chooseNext, LOOK_AHEAD_MS } from '../review/due-queue.ts'
import type { DueHead, Neighbour, NewHead, NextFact } from '../review/due-queue.ts'
import { dayOf, dayStart } from '../review/learner-day.ts'
import { unmetCard } from '../review/replay.ts'
import type { Card } from '../review/replay.ts'
import type { LearnerAssignment, PinnedQuestion } from '../store/assignments-port.ts'
import type { Learner } from '../store/port.ts'
import { askOneOf } from '../practice/asking.ts'
import type { Asked } from '../practice/asking.ts'

export const practiceProgress = z.object({
  facts: z.int(),
  met: z.int(),
  ready: z.int().openapi({ description: 'Facts that will be known on the day it is due, with the probability wanted' }),
  dueNow: z.int(),
  newLeft: z.int().openapi({ description: 'New facts on today’s share of the way' }),
  targetRecall: z.number(),
}).openapi('PracticeProgress')

/** How a learner stands with practice that aims at a date. */
export interface Standing {
  readonly progress: z.infer<typeof practiceProgress>
  readonly due: readonly DueHead[]
  readonly soon: readonly DueHead[]
  readonly fresh: readonly NewHead[]
  /** When the next fact comes up, where nothing is left now. */
  readonly nextDueAt: number | null
  readonly cards: ReadonlyMap<string, Card>
  readonly ways: ReadonlyMap<string, readonly PinnedQuestion[]>
}

export async function standingOf(house: House, learner: Learner, { assignment, extension }: LearnerAssignment): Promise<Standing> {
  const [now, clock] = [house.clock(), learner.settings]
  const aim: Aim = { targetRecall: assignment.targetRecall!, dueAt: dueFor(assignment, extension) }
  const ways = Map.groupBy(await house.store.assignments.questions(assignment.id), ({ factId }) => factId)
  const cards = new Map(await Promise.all([...ways.keys()].map(async (factId) => [factId, await house.store.queue.card(learner.id, factId) ?? unmetCard(factId)] as const)))
  const asked = [...cards.values()].filter(({ suspended }) => !suspended)
  const waiting = asked.flatMap((card) => {
    const at = card.memory && aimedAt(card.memory, aim, clock)
    return at === null ? [] : [{ factId: card.factId, topic: ways.get(card.factId)![0]!.topic, queueAt: Math.max(at, card.buriedUntil) }]
  })
  const due = waiting.filter(({ queueAt }) => queueAt <= now)
  const fresh = freshFacts(asked.filter(({ memory, buriedUntil }) => memory === null && buriedUntil <= now), cards, ways)
  const today = dayStart(dayOf(now, clock), clock)
  const introduced = asked.filter(({ introducedAt, memory }) => memory !== null && introducedAt !== null && introducedAt >= today).length
  const met = asked.filter(({ memory }) => memory !== null)
  return {
    progress: {
      facts: cards.size, met: met.length, ready: met.filter(({ memory }) => isReady(memory!, aim, clock)).length, dueNow: due.length,
      newLeft: Math.min(fresh.length, Math.max(0, newToday(fresh.length + introduced, now, aim.dueAt, clock) - introduced)),
      targetRecall: aim.targetRecall,
    },
    due, fresh, cards, ways,
    soon: waiting.filter(({ queueAt, factId }) => queueAt > now && queueAt <= now + LOOK_AHEAD_MS && cards.get(factId)!.memory!.intervalDays === 0),
    nextDueAt: waiting.filter(({ queueAt }) => queueAt > now).map(({ queueAt }) => queueAt).toSorted((a, b) => a - b)[0] ?? null,
  }
}

/** What is asked next; `more` asks for new facts beyond today's share. */
export async function askNext(house: House, learner: Learner, assignmentId: string, standing: Standing, previous: Neighbour | null, more: boolean): Promise<Asked | null> {
  const newLeft = more ? standing.fresh.length : standing.progress.newLeft
  const without = ({ factId }: Neighbour) => factId !== previous?.factId
  const heads = { due: standing.due, soon: standing.soon, fresh: standing.fresh, newLeft }
  const chosen: NextFact | null = chooseNext({ ...heads, due: heads.due.filter(without), soon: heads.soon.filter(without), fresh: heads.fresh.filter(without) }, previous) ?? chooseNext(heads, previous)
  if (!chosen) return null
  const ways = await Promise.all(standing.ways.get(chosen.factId)!.map(({ questionId, version }) => house.questions.version(questionId, version)))
  return askOneOf(house, learner, standing.cards.get(chosen.factId)!, ways.filter((way) => way !== null), chosen.reason, assignmentId)
}

/** The assignment a review counts for: the one its question was asked for, while the learner has it and it is not over. */
export async function assignmentOfReview(house: House, learner: Learner, assignmentId: string | undefined, at: number): Promise<string | null> {
  const work = assignmentId === undefined ? null : await house.store.assignments.forLearner(assignmentId, learner.id)
  return work && at <= dueFor(work.assignment, work.extension) + GRACE_MS ? work.assignment.id : null
}

function freshFacts(unmet: readonly Card[], cards: ReadonlyMap<string, Card>, ways: ReadonlyMap<string, readonly PinnedQuestion[]>): NewHead[] {
  const introduced = new Map<string, number>()
  for (const { factId, memory } of cards.values()) {
    const { topic } = ways.get(factId)![0]!
    if (memory) introduced.set(topic, (introduced.get(topic) ?? 0) + 1)
  }
  return unmet.map(({ factId }) => {
    const { topic, position } = ways.get(factId)![0]!
    return { factId, topic, position, introduced: introduced.get(topic) ?? 0 }
  })
}
