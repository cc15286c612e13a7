import { dayOf, dayStart } from './learner-day.ts'
import { inLogOrder } from './events.ts'
import type { LogEvent, MarkEvent, ReviewEvent } from './events.ts'
import { afterReview } from './spacing.ts'
import type { Memory, SpacingSettings } from './spacing.ts'

/** A learner's memory of one fact, folded from the log. */
export interface Card {
  readonly factId: string
  /** Null when every review was taken back or the fact was reset and not answered since. */
  readonly memory: Memory | null
  /** When the first review that still counts was given. */
  readonly introducedAt: number | null
  readonly suspended: boolean
  readonly flagged: boolean
  /** Not shown before this instant; 0 when never buried. */
  readonly buriedUntil: number
}

/** What a fold of no events is: the card of a fact nobody has met. */
export function unmetCard(factId: string): Card {
  return { factId, memory: null, introducedAt: null, suspended: false, flagged: false, buriedUntil: 0 }
}

/** When the card may come up next; null for a card with no memory or put aside. */
export function queueTime(card: Card): number | null {
  if (card.suspended || !card.memory) return null
  return Math.max(card.memory.dueAt, card.buriedUntil)
}

/**
 * The card of one fact from all events about it, in any order of arrival, some of them perhaps twice. An undone review counts as if it had
 * never been given, so undo takes back everything it did, the due date included.
 */
export function foldCard(factId: string, events: readonly LogEvent[], settings: SpacingSettings): Card {
  let card = unmetCard(factId)
  for (const event of standing(events)) card = applyEvent(card, event, settings)
  return card
}

/** All cards of a log. */
export function foldLog(events: readonly LogEvent[], settings: SpacingSettings): Map<string, Card> {
  const byFact = Map.groupBy(standing(events), (event) => event.factId)
  return new Map([...byFact].map(([factId, ofFact]) => [factId, foldCard(factId, ofFact, settings)]))
}

/** The card after one more event that is later than all before: what the store applies when nothing arrived out of order. */
export function applyEvent(card: Card, event: ReviewEvent | MarkEvent, settings: SpacingSettings): Card {
  switch (event.kind) {
    case 'review':
      return { ...card, memory: afterReview(card.memory, event.rating, event.at, settings), introducedAt: card.introducedAt ?? event.at }
    case 'suspend': return { ...card, suspended: true }
    case 'unsuspend': return { ...card, suspended: false }
    case 'flag': return { ...card, flagged: true }
    case 'unflag': return { ...card, flagged: false }
    case 'bury': return { ...card, buriedUntil: dayStart(dayOf(event.at, settings) + 1, settings) }
    case 'reset': return { ...card, memory: null }
  }
}

/** The events that count, each once, in the one order of the log. */
function standing(events: readonly LogEvent[]): (ReviewEvent | MarkEvent)[] {
  const undone = new Set<string>()
  const unique = new Map<string, ReviewEvent | MarkEvent>()
  for (const event of events) {
    if (event.kind === 'undo') undone.add(event.reviewId)
    else unique.set(event.id, event)
  }
  return [...unique.values()].filter((event) => !undone.has(event.id)).toSorted(inLogOrder)
}
