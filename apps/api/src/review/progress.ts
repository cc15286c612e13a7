import { mean, median } from './averages.ts'
import { dateOf, dayOf } from './learner-day.ts'
import type { DayClock } from './learner-day.ts'
import { guessCorrected } from './rating.ts'
import { recallAt } from './spacing.ts'

/** One review as progress reads it. */
export interface ReviewFact {
  readonly topic: string
  readonly at: number
  readonly correct: boolean
  readonly guessed: boolean
  readonly hinted: boolean
  /** Chance of a right answer without knowing, 0 to 1. */
  readonly guessChance: number
  /** What FSRS predicted just before the answer; null for the first review of a fact and for same-day repeats. */
  readonly predicted: number | null
}

/** One card as progress reads it. */
export interface CardFact {
  readonly topic: string
  readonly stability: number
  readonly lastReviewAt: number
  readonly queueAt: number | null
}

export interface Calibration {
  /** Reviews that say something: the fact had been met on an earlier day. */
  readonly n: number
  readonly predicted: number | null
  readonly observed: number | null
  /** Observed, with the share of lucky guesses taken out. */
  readonly observedCorrected: number | null
  /** The area under the ROC curve of the prediction, null while all answers went one way. */
  readonly auc: number | null
  readonly logLoss: number | null
  /** The same for a moving average of this learner's last answers: the baseline a memory model has to beat. */
  readonly baselineLogLoss: number | null
  readonly bins: readonly CalibrationBin[]
}

export interface CalibrationBin {
  /** Predicted recall from `from` (inclusive) to `to`. */
  readonly from: number
  readonly to: number
  readonly n: number
  readonly predicted: number
  readonly observed: number
  readonly observedCorrected: number
}

const BIN_EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1] as const

/** Predicted and observed recall side by side. An answer with a guess or a hint counts as not recalled. */
export function calibrate(reviews: readonly ReviewFact[]): Calibration {
  const judged = reviews.filter((review) => review.predicted !== null).toSorted((a, b) => a.at - b.at).map((review) => ({
    predicted: review.predicted!, recalled: recalled(review), guessChance: review.guessed ? 0 : review.guessChance,
  }))
  const total = summarise(judged)
  return {
    n: judged.length,
    predicted: total?.predicted ?? null,
    observed: total?.observed ?? null,
    observedCorrected: total?.observedCorrected ?? null,
    auc: areaUnderCurve(judged),
    logLoss: meanLogLoss(judged.map(({ predicted, recalled }) => [predicted, recalled])),
    baselineLogLoss: meanLogLoss(movingAverages(judged.map(({ recalled }) => recalled))),
    bins: BIN_EDGES.slice(0, -1).flatMap((from, index) => {
      const to = BIN_EDGES[index + 1]!
      const inside = judged.filter(({ predicted }) => predicted >= from && (predicted < to || to === 1))
      const summary = summarise(inside)
      return summary ? [{ from, to, n: inside.length, ...summary }] : []
    }),
  }
}

export interface DayCount {
  readonly date: string
  readonly reviews: number
  readonly correct: number
}

/** Reviews per learner's day, oldest first, days without any left out. */
export function heatmap(reviews: readonly Pick<ReviewFact, 'at' | 'correct' | 'guessed' | 'hinted'>[], clock: DayClock): DayCount[] {
  const days = new Map<number, { reviews: number; correct: number }>()
  for (const review of reviews) {
    const day = dayOf(review.at, clock)
    const count = days.get(day) ?? { reviews: 0, correct: 0 }
    days.set(day, { reviews: count.reviews + 1, correct: count.correct + (recalled(review) ? 1 : 0) })
  }
  return [...days].toSorted(([a], [b]) => a - b).map(([day, count]) => ({ date: dateOf(day), ...count }))
}

/** How many cards come due on each of the next days, today (with everything overdue) first. */
export function forecast(cards: readonly CardFact[], now: number, clock: DayClock, days: number): { date: string; due: number }[] {
  const today = dayOf(now, clock)
  const counts = Array.from({ length: days }, () => 0)
  for (const { queueAt } of cards) {
    if (queueAt === null) continue
    const ahead = Math.max(0, dayOf(queueAt, clock) - today)
    if (ahead < days) counts[ahead]!++
  }
  return counts.map((due, ahead) => ({ date: dateOf(today + ahead), due }))
}

export interface TopicMastery {
  readonly topic: string
  readonly facts: number
  readonly met: number
  /** Mean probability of recall now, over the facts met; null when none was. */
  readonly recallNow: number | null
  /** The median memory's stability: days until recall falls to nine in ten. */
  readonly durabilityDays: number | null
  /** Facts whose memory lasts three weeks or more. */
  readonly durable: number
}

/** Memory per topic. `facts` counts the bank's facts by topic. */
export function mastery(cards: readonly CardFact[], facts: ReadonlyMap<string, number>, now: number, clock: DayClock): TopicMastery[] {
  const byTopic = Map.groupBy(cards, (card) => card.topic)
  const topics = new Set([...facts.keys(), ...byTopic.keys()])
  return [...topics].map((topic) => {
    const met = byTopic.get(topic) ?? []
    const stabilities = met.map((card) => card.stability)
    return {
      topic,
      facts: Math.max(facts.get(topic) ?? 0, met.length),
      met: met.length,
      recallNow: mean(met.map((card) => recallAt(card, now, clock))),
      durabilityDays: median(stabilities),
      durable: stabilities.filter((days) => days >= 21).length,
    }
  })
}

export interface MisconceptionEvent {
  readonly misconceptionId: string
  readonly at: number
  /** True when a wrong answer showed it, false when a right answer to a question that offers it spoke against it. */
  readonly shown: boolean
}

/** A misconception is held from the answer that showed it until answers on two later days spoke against it. */
export function misconceptions(events: readonly MisconceptionEvent[], clock: DayClock): { misconceptionId: string; shown: number; lastShownAt: number; cleared: boolean }[] {
  return [...Map.groupBy(events, (event) => event.misconceptionId)].flatMap(([misconceptionId, all]) => {
    const shown = all.filter((event) => event.shown)
    if (shown.length === 0) return []
    const lastShownAt = Math.max(...shown.map((event) => event.at))
    const against = new Set(all.filter((event) => !event.shown && event.at > lastShownAt).map((event) => dayOf(event.at, clock)))
    return [{ misconceptionId, shown: shown.length, lastShownAt, cleared: against.size >= 2 }]
  }).toSorted((a, b) => Number(a.cleared) - Number(b.cleared) || b.lastShownAt - a.lastShownAt)
}

type Judged = { predicted: number; recalled: boolean; guessChance: number }

function recalled(review: Pick<ReviewFact, 'correct' | 'guessed' | 'hinted'>): boolean {
  return review.correct && !review.guessed && !review.hinted
}

function summarise(judged: readonly Judged[]): { predicted: number; observed: number; observedCorrected: number } | null {
  const predicted = mean(judged.map((review) => review.predicted))
  const observed = mean(judged.map((review) => Number(review.recalled)))
  const chance = mean(judged.map((review) => review.guessChance))
  if (predicted === null || observed === null || chance === null) return null
  return { predicted, observed, observedCorrected: guessCorrected(observed, chance) }
}

function areaUnderCurve(judged: readonly Judged[]): number | null {
  const sorted = judged.toSorted((a, b) => a.predicted - b.predicted)
  const positives = sorted.filter((review) => review.recalled).length
  const negatives = sorted.length - positives
  if (positives === 0 || negatives === 0) return null
  let rankSum = 0
  for (let start = 0; start < sorted.length;) {
    let end = start
    while (end < sorted.length && sorted[end]!.predicted === sorted[start]!.predicted) end++
    const sharedRank = (start + end + 1) / 2
    for (let index = start; index < end; index++) if (sorted[index]!.recalled) rankSum += sharedRank
    start = end
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives)
}

/** Before each answer, the mean of up to ten answers before it, with one imagined nine-in-ten answer so that it is never sure. */
function movingAverages(recalls: readonly boolean[]): [number, boolean][] {
  return recalls.map((recall, index) => {
    const window = recalls.slice(Math.max(0, index - 10), index)
    return [(window.filter(Boolean).length + 0.9) / (window.length + 1), recall]
  })
}

function meanLogLoss(pairs: readonly (readonly [number, boolean])[]): number | null {
  const clamp = (p: number) => Math.min(Math.max(p, 1e-6), 1 - 1e-6)
  return mean(pairs.map(([predicted, recalled]) => -Math.log(recalled ? clamp(predicted) : 1 - clamp(predicted))))
}
