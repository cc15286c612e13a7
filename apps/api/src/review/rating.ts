import type { Rating } from './events.ts'

/** What is known of one answer when it is rated. */
export interface AnswerFacts {
  readonly correct: boolean
  /** The learner said "I guessed". */
  readonly guessed: boolean
  readonly hinted: boolean
  /** How long they took; absent where the learner does not want it kept. */
  readonly elapsedMs: number | null
  /** The time that counted as slow when the question was asked; absent while too little is known. */
  readonly slowAfterMs: number | null
}

/**
 * The grade map. A guess or a hint is never a memory, so it counts as a miss; Hard is a pass in FSRS, so it is kept for right answers that
 * came slowly. A pure function of the review itself: the order in which two devices deliver cannot change a rating.
 */
export function rate(answer: AnswerFacts): Rating {
  if (!answer.correct || answer.guessed || answer.hinted) return 'again'
  const slow = answer.elapsedMs !== null && answer.slowAfterMs !== null && answer.elapsedMs > answer.slowAfterMs
  return slow ? 'hard' : 'good'
}

/** Fewer right answers of a kind than this, and nothing counts as slow yet. */
const ENOUGH_TIMES = 8

/** The learner's own 75th percentile of the time right answers of one kind took, or null while too little is known. */
export function slowAfter(elapsedMs: readonly number[]): number | null {
  if (elapsedMs.length < ENOUGH_TIMES) return null
  const sorted = elapsedMs.toSorted((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.75) - 1]!
}

/**
 * Recall corrected for lucky guesses: of those who do not know, a share of `guessChance` answers right anyway, so
 * known = (observed - chance) / (1 - chance), never below nothing.
 */
export function guessCorrected(observed: number, guessChance: number): number {
  if (guessChance >= 1) return 0
  return Math.max(0, (observed - guessChance) / (1 - guessChance))
}
