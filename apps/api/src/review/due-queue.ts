/**
 * Which fact comes next. The queue mixes topics: while three or more topics are due, no two neighbours are of one topic. What is due comes
 * before what is new, what has waited longest comes first; a missed fact returns in the same session once everything else is done.
 */

/** The longest-waiting due card of one topic. */
export interface DueHead {
  readonly topic: string
  readonly factId: string
  readonly queueAt: number
}

/** The first fact of one topic that the learner has never met. */
export interface NewHead {
  readonly topic: string
  readonly factId: string
  /** How many facts of the topic the learner has met: fresh topics come first. */
  readonly introduced: number
  /** Place in the bank. */
  readonly position: number
}

export interface QueueHeads {
  readonly due: readonly DueHead[]
  /** Learning cards that come due within the look-ahead. */
  readonly soon: readonly DueHead[]
  readonly fresh: readonly NewHead[]
  /** New facts the learner still wants today. */
  readonly newLeft: number
}

/** What was on screen before; absent at the start of a session. */
export interface Neighbour {
  readonly topic: string
  readonly factId: string
}

export type NextFact = { readonly factId: string; readonly topic: string; readonly reason: 'due' | 'new' | 'ahead' }

/** How far ahead a card still in learning may be shown when nothing else is left. */
export const LOOK_AHEAD_MS = 20 * 60_000

/** The next fact, or null when the day's work is done. */
export function chooseNext(heads: QueueHeads, previous: Neighbour | null): NextFact | null {
  const due = mostWaiting(heads.due, previous)
  const fresh = heads.newLeft > 0 ? freshest(heads.fresh, previous) : undefined
  if (due && !(fresh && isNeighbour(due, previous) && !isNeighbour(fresh, previous))) return { factId: due.factId, topic: due.topic, reason: 'due' }
  if (fresh) return { factId: fresh.factId, topic: fresh.topic, reason: 'new' }
  const ahead = mostWaiting(heads.soon, previous)
  return ahead ? { factId: ahead.factId, topic: ahead.topic, reason: 'ahead' } : null
}

function mostWaiting(heads: readonly DueHead[], previous: Neighbour | null): DueHead | undefined {
  return best(heads, previous, (a, b) => a.queueAt - b.queueAt || compareText(a.factId, b.factId))
}

function freshest(heads: readonly NewHead[], previous: Neighbour | null): NewHead | undefined {
  return best(heads, previous, (a, b) => a.introduced - b.introduced || a.position - b.position)
}

/** The first by `order` that is not of the previous topic; else the first that is not the previous fact; else the first. */
function best<Head extends Neighbour>(heads: readonly Head[], previous: Neighbour | null, order: (a: Head, b: Head) => number): Head | undefined {
  const sorted = heads.toSorted(order)
  return sorted.find((head) => head.topic !== previous?.topic) ?? sorted.find((head) => head.factId !== previous?.factId) ?? sorted[0]
}

function isNeighbour(head: Neighbour, previous: Neighbour | null): boolean {
  return head.topic === previous?.topic
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
