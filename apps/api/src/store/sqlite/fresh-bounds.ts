/**
 * How far each learner has come in each topic: every fact before this place in the bank has been met, so the search for the first one that
 * has not can begin there. Kept in memory only; forgetting costs one longer search.
 */
export interface FreshBounds {
  of(learnerId: string, topic: string): number
  advance(learnerId: string, topic: string, position: number): void
  /** For when a fact may be unmet again: an undo, a joined log. */
  forget(learnerId: string): void
  forgetAll(): void
}

/** Learners remembered at once; the one not asked for longest goes first. */
const LEARNERS_KEPT = 5000

export function createFreshBounds(): FreshBounds {
  const bounds = new Map<string, Map<string, number>>()
  return {
    of: (learnerId, topic) => bounds.get(learnerId)?.get(topic) ?? 0,
    advance(learnerId, topic, position) {
      const ofLearner = bounds.get(learnerId) ?? new Map<string, number>()
      bounds.delete(learnerId)
      bounds.set(learnerId, ofLearner.set(topic, position))
      if (bounds.size > LEARNERS_KEPT) bounds.delete(bounds.keys().next().value!)
    },
    forget: (learnerId) => void bounds.delete(learnerId),
    forgetAll: () => bounds.clear(),
  }
}
