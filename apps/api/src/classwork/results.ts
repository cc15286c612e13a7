import { mean, median } from '../review/averages.ts'
import type { PinnedQuestion } from '../store/assignments-port.ts'
import type { Member } from '../store/classes-port.ts'
import type { AttemptFact, CellFact, ResultFacts, ReviewFact } from '../store/results-port.ts'
import { wilson } from './wilson.ts'
import type { Share } from './wilson.ts'

/**
 * What a class knows, folded from what was graded. A first try is the first attempt that ended (or the first review of a question), the
 * latest is the last one. Learners who were taken out are listed and not counted; nobody counts for a question before their answer to it is
 * decided, and what was left blank counts as wrong. All scores are shares from 0 to 1.
 */
export interface Results {
  readonly learners: LearnerRow[]
  readonly questions: QuestionRow[]
  readonly topics: TopicRow[]
}

export type CellState = 'blank' | 'saved' | 'graded' | 'undecided'

export interface Cell {
  readonly position: number
  readonly first: number | null
  readonly latest: number | null
  readonly state: CellState
  readonly timeMs: number
}

export interface LearnerRow {
  readonly id: string
  readonly nickname: string
  readonly left: 'left' | 'removed' | null
  readonly state: 'not-started' | 'in-progress' | 'submitted' | 'closed'
  readonly attempts: number
  readonly startedAt: number | null
  readonly endedAt: number | null
  /** Questions with an answer in the latest attempt. */
  readonly answered: number
  readonly first: number | null
  readonly latest: number | null
  readonly best: number | null
  readonly timeMs: number
  readonly undecided: number
  readonly cells: Cell[]
}

export interface QuestionRow {
  readonly position: number
  readonly title: string
  readonly kind: string
  readonly topic: string
  readonly topicTitle: string
  /** Learners whose first try is decided. */
  readonly n: number
  readonly right: number
  readonly facility: Share | null
  readonly meanScore: number | null
  readonly latestMeanScore: number | null
  readonly medianTimeMs: number | null
  readonly blank: number
  readonly undecided: number
}

export interface TopicRow {
  readonly topic: string
  readonly title: string
  readonly questions: number
  readonly n: number
  readonly first: number | null
  readonly latest: number | null
  readonly facility: Share | null
}

/** One try at one question. */
interface Try {
  readonly memberId: string
  readonly position: number
  readonly answered: boolean
  readonly correct: boolean
  readonly score: number
  readonly undecided: boolean
  readonly elapsedMs: number
}

export function foldResults(members: readonly Member[], pinned: readonly PinnedQuestion[], facts: ResultFacts): Results {
  const counted = new Set(members.filter(({ left }) => left !== 'removed').map(({ id }) => id))
  const tries = facts.attempts.length > 0 || facts.reviews.length === 0 ? testTries(facts) : reviewTries(facts.reviews)
  const byMember = Map.groupBy(tries, ({ memberId }) => memberId)
  const learners = members.map((member) => learnerRow(member, pinned.length, facts, byMember.get(member.id) ?? []))
  const byPosition = Map.groupBy(tries.filter(({ memberId }) => counted.has(memberId)), ({ position }) => position)
  const questions = pinned.map((question) => questionRow(question, byPosition.get(question.position) ?? []))
  return { learners, questions, topics: topicRows(pinned, byPosition) }
}

/** Tries at all questions of every attempt that has ended, in the order of attempts. */
function testTries({ attempts, cells }: ResultFacts): Try[] {
  const byAttempt = Map.groupBy(cells, ({ attemptId }) => attemptId)
  return attempts.filter(({ endedAt }) => endedAt !== null)
    .flatMap((attempt) => (byAttempt.get(attempt.id) ?? []).map((cell) => ({ ...cell, memberId: attempt.memberId })))
}

function reviewTries(reviews: readonly ReviewFact[]): Try[] {
  return reviews.map(({ elapsedMs, ...review }) => ({ ...review, answered: true, undecided: false, elapsedMs: elapsedMs ?? 0 }))
}

function learnerRow(member: Member, questions: number, facts: ResultFacts, tries: readonly Try[]): LearnerRow {
  const attempts = facts.attempts.filter(({ memberId }) => memberId === member.id)
  const { id, nickname, left } = member
  const shared = { id, nickname, left, attempts: attempts.length }
  if (attempts.length === 0) return { ...shared, ...practised(tries, facts.reviews.filter(({ memberId }) => memberId === id), questions) }
  const open = attempts.find(({ endedAt }) => endedAt === null)
  const ended = attempts.filter(({ endedAt }) => endedAt !== null)
  const scoreOf = new Map(ended.map((attempt) => [attempt.id, attemptScore(facts.cells, attempt, questions)]))
  const scores = ended.flatMap((attempt) => scoreOf.get(attempt.id) ?? [])
  const saved = open ? facts.saved.filter(({ attemptId }) => attemptId === open.id) : []
  const last = attempts.at(-1)!
  const lastCells = facts.cells.filter(({ attemptId }) => attemptId === last.id)
  const cells = cellsOf(tries, saved)
  return {
    ...shared, state: open ? 'in-progress' : last.ending!, startedAt: attempts[0]!.startedAt, endedAt: last.endedAt,
    answered: (open ? saved : lastCells).filter(({ answered }) => answered).length,
    first: ended[0] ? scoreOf.get(ended[0].id)! : null, latest: ended.length > 0 ? scoreOf.get(ended.at(-1)!.id)! : null,
    best: scores.length > 0 ? Math.max(...scores) : null,
    timeMs: tries.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0) + saved.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0),
    undecided: cells.filter(({ state }) => state === 'undecided').length, cells,
  }
}

function practised(tries: readonly Try[], reviews: readonly ReviewFact[], questions: number): Omit<LearnerRow, 'id' | 'nickname' | 'left' | 'attempts'> {
  const cells = cellsOf(tries, [])
  return {
    state: tries.length === 0 ? 'not-started' : 'in-progress', startedAt: reviews[0]?.at ?? null, endedAt: reviews.at(-1)?.at ?? null,
    answered: cells.length, undecided: 0, cells,
    first: mean(cells.map(({ first }) => first!)), latest: mean(cells.map(({ latest }) => latest!)), best: questions > 0 && cells.length === questions ? mean(cells.map(({ latest }) => latest!)) : null,
    timeMs: tries.reduce((sum, { elapsedMs }) => sum + elapsedMs, 0),
  }
}

/** The share of all points; what is not decided yet counts nothing. Null while nothing of it is graded. */
function attemptScore(cells: readonly CellFact[], attempt: AttemptFact, questions: number): number | null {
  const own = cells.filter(({ attemptId }) => attemptId === attempt.id)
  return own.length === 0 ? null : own.reduce((sum, { score, undecided }) => sum + (undecided ? 0 : score), 0) / questions
}

function cellsOf(tries: readonly Try[], saved: ResultFacts['saved']): Cell[] {
  const byPosition = Map.groupBy(tries, ({ position }) => position)
  const underWay = new Map(saved.map((work) => [work.position, work]))
  const positions = [...new Set([...byPosition.keys(), ...underWay.keys()])].toSorted((a, b) => a - b)
  return positions.map((position) => {
    const own = byPosition.get(position) ?? []
    const [first, latest] = [own[0], own.at(-1)]
    return {
      position, first: scoreOfTry(first), latest: scoreOfTry(latest),
      state: underWay.get(position)?.answered ? 'saved' : stateOf(latest),
      timeMs: own.reduce((sum, { elapsedMs }) => sum + elapsedMs, underWay.get(position)?.elapsedMs ?? 0),
    }
  })
}

function scoreOfTry(one: Try | undefined): number | null {
  return one && !one.undecided ? one.score : null
}

function stateOf(latest: Try | undefined): CellState {
  if (!latest || (!latest.answered && !latest.undecided)) return 'blank'
  return latest.undecided ? 'undecided' : 'graded'
}

function questionRow({ position, title, kind, topic, topicTitle }: PinnedQuestion, tries: readonly Try[]): QuestionRow {
  const perLearner = [...Map.groupBy(tries, ({ memberId }) => memberId).values()]
  const firsts = perLearner.map((own) => own[0]!)
  const decided = firsts.filter(({ undecided }) => !undecided)
  const right = decided.filter(({ correct }) => correct).length
  return {
    position, title, kind, topic, topicTitle,
    n: decided.length, right, facility: wilson(right, decided.length),
    meanScore: mean(decided.map(({ score }) => score)),
    latestMeanScore: mean(perLearner.map((own) => own.at(-1)!).filter(({ undecided }) => !undecided).map(({ score }) => score)),
    medianTimeMs: rounded(median(firsts.filter(({ answered, elapsedMs }) => answered && elapsedMs > 0).map(({ elapsedMs }) => elapsedMs))),
    blank: firsts.filter(({ answered, undecided }) => !answered && !undecided).length,
    undecided: firsts.length - decided.length,
  }
}

function topicRows(pinned: readonly PinnedQuestion[], byPosition: ReadonlyMap<number, readonly Try[]>): TopicRow[] {
  return [...Map.groupBy(pinned, ({ topic }) => topic).values()].map((questions) => {
    const rows = questions.map((question) => questionRow(question, byPosition.get(question.position) ?? []))
    const n = rows.reduce((sum, row) => sum + row.n, 0)
    const latest = questions.flatMap(({ position }) => [...Map.groupBy(byPosition.get(position) ?? [], ({ memberId }) => memberId).values()].map((own) => own.at(-1)!))
    return {
      topic: questions[0]!.topic, title: questions[0]!.topicTitle, questions: questions.length, n,
      first: n === 0 ? null : rows.reduce((sum, row) => sum + (row.meanScore ?? 0) * row.n, 0) / n,
      latest: mean(latest.filter(({ undecided }) => !undecided).map(({ score }) => score)),
      facility: wilson(rows.reduce((sum, { right }) => sum + right, 0), n),
    }
  })
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value)
}
