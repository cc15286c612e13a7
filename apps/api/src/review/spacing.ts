import { fsrs, forgetting_curve, generatorParameters, createEmptyCard, Rating as FsrsRating, State } from 'ts-fsrs'
import type { Card, FSRS, Grade } from 'ts-fsrs'
import type { Rating } from './events.ts'
import { dayOf, dayStart, shiftedTime } from './learner-day.ts'
import type { DayClock } from './learner-day.ts'

/** What of a learner's settings shapes their spacing. */
export interface SpacingSettings extends DayClock {
  /** The recall probability at which a question returns, 0.7 to 0.97. */
  readonly desiredRetention: number
}

/** The state of one memory: FSRS-6 stability (days) and difficulty (1 to 10), and when it is due. */
export interface Memory {
  readonly stability: number
  readonly difficulty: number
  readonly phase: 'learning' | 'review' | 'relearning'
  readonly step: number
  readonly reps: number
  readonly lapses: number
  readonly lastReviewAt: number
  readonly dueAt: number
  /** Whole learner's days until due; 0 while the question returns in the same session. */
  readonly intervalDays: number
}

const STEPS = { learning_steps: ['10m'], relearning_steps: ['10m'] } as const
const STEP_MS = 600_000
const PHASES = { [State.New]: 'learning', [State.Learning]: 'learning', [State.Review]: 'review', [State.Relearning]: 'relearning' } as const
const STATES = { learning: State.Learning, review: State.Review, relearning: State.Relearning } as const
const GRADES: Record<Rating, Grade> = { again: FsrsRating.Again, hard: FsrsRating.Hard, good: FsrsRating.Good }
const WEIGHTS = generatorParameters().w

/**
 * The memory after one more answer. Days are the learner's own: ts-fsrs counts UTC days, so every instant it sees is moved first; and a
 * question due on a day is due when that day begins, though never sooner than a missed one returns: an answer minutes before the day's end
 * would else be asked again at once for being right. A time before the last review counts as the time of the last review.
 */
export function afterReview(memory: Memory | null, rating: Rating, at: number, settings: SpacingSettings): Memory {
  const now = new Date(Math.max(shiftedTime(at, settings), memory ? shiftedTime(memory.lastReviewAt, settings) : -Infinity))
  const { card } = engine(settings.desiredRetention).next(memory ? toCard(memory, settings) : createEmptyCard(now), now, GRADES[rating])
  const sinceMs = card.due.getTime() - now.getTime()
  return {
    stability: card.stability,
    difficulty: card.difficulty,
    phase: PHASES[card.state],
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    lastReviewAt: at,
    dueAt: card.scheduled_days > 0 ? Math.max(dayStart(dayOf(at, settings) + card.scheduled_days, settings), at + STEP_MS) : at + sinceMs,
    intervalDays: card.scheduled_days,
  }
}

/** The probability, by FSRS, that the fact is still known `now`: whole learner's days since the last review, as the spacing counts them. */
export function recallAt(memory: Pick<Memory, 'stability' | 'lastReviewAt'>, now: number, clock: DayClock): number {
  const days = Math.max(0, dayOf(now, clock) - dayOf(memory.lastReviewAt, clock))
  return forgetting_curve(WEIGHTS, days, memory.stability)
}

const engines = new Map<number, FSRS>()

function engine(desiredRetention: number): FSRS {
  let scheduler = engines.get(desiredRetention)
  if (!scheduler) {
    scheduler = fsrs({ request_retention: desiredRetention, enable_fuzz: false, enable_short_term: true, ...STEPS })
    engines.set(desiredRetention, scheduler)
  }
  return scheduler
}

function toCard(memory: Memory, clock: DayClock): Card {
  const lastReview = new Date(shiftedTime(memory.lastReviewAt, clock))
  return {
    due: lastReview, // not read by the next review, which counts from last_review
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.intervalDays,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: STATES[memory.phase],
    last_review: lastReview,
  }
}
