import { createRoute, z } from '@hono/zod-openapi'
import { answer, grade } from '@interleave/content'
import type { Answer, Grade } from '@interleave/content'
import { assignmentOfReview } from '../attempts/practising.ts'
import { clientId, instant, json, jsonBody, routes, source } from '../http/contract.ts'
import { requireLearner, requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { believedTime } from '../review/events.ts'
import { rate } from '../review/rating.ts'
import { unmetCard } from '../review/replay.ts'
import type { Learner, StoredReview } from '../store/port.ts'
import { gradeOf, misconceptionsOf, variantAsked } from '../practice/answering.ts'
import { ask, asked, cardView, counts, countsFor, neighbourOf, showCard } from '../practice/asking.ts'

const submission = z.object({
  reviewId: clientId.openapi({ description: 'Made by the device; the idempotency key' }),
  ask: z.string().max(2000).openapi({ description: 'As it came with the question' }),
  answer,
  guessed: z.boolean().default(false),
  hinted: z.boolean().default(false),
  elapsedMs: z.int().min(0).max(86_400_000).nullable().default(null),
  answeredAt: instant,
}).openapi('Submission')

const reviewView = z.object({
  id: z.string(),
  factId: z.string(),
  questionId: z.string(),
  version: z.string(),
  kind: z.string(),
  topic: z.string(),
  correct: z.boolean(),
  score: z.number(),
  rating: z.enum(['again', 'hard', 'good']),
  guessed: z.boolean(),
  hinted: z.boolean(),
  elapsedMs: z.int().nullable(),
  at: z.int(),
  undone: z.boolean(),
}).openapi('Review')

const submitRoute = createRoute({
  method: 'post', path: '/reviews', tags: ['practice'], summary: 'Submit an answer',
  description: 'Sending the same review again answers the same and changes nothing. Where the simulator could not decide, `review` is null and nothing was recorded.',
  request: { body: jsonBody(submission) },
  responses: {
    200: json(z.object({
      review: reviewView.nullable(),
      grade,
      source,
      card: cardView,
      nextDueAt: z.int().nullable(),
      intervalDays: z.int(),
      counts,
    }), 'The grade, why, and when the question returns'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
  },
})

const undoRoute = createRoute({
  method: 'post', path: '/reviews/undo', tags: ['practice'], summary: 'Take back answers',
  description: 'The last `count` answers, or those named. The same undo sent again changes nothing.',
  request: {
    body: jsonBody(z.object({
      undoId: clientId, at: instant, count: z.int().min(1).max(1000).optional(), reviewIds: z.array(clientId).min(1).max(1000).optional(),
    }).refine(({ count, reviewIds }) => (count === undefined) !== (reviewIds === undefined), 'Give either count or reviewIds.').openapi('Undo')),
  },
  responses: {
    200: json(z.object({ undone: z.array(reviewView), next: asked.nullable(), counts }), 'What was taken back, latest first, and its question in a fresh variant'),
    ...problems(400, 401, 403, 413, 415, 429),
  },
})

const recentRoute = createRoute({
  method: 'get', path: '/reviews', tags: ['progress'], summary: 'Past answers, latest first',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50), before: z.coerce.number().int().min(0).optional() }) },
  responses: { 200: json(z.object({ reviews: z.array(reviewView.extend({ prompt: z.string(), topicTitle: z.string() })) }), 'A page of the log'), ...problems(400, 401) },
})

export function reviewRoutes(house: House) {
  return routes()
    .openapi(submitRoute, async (c) => {
      const learner = await requireLearner(c, house)
      requireRoom(house, `write ${learner.id}`, { burst: 200, perSecond: 20 })
      return c.json(await submit(house, learner, c.req.valid('json')), 200)
    })
    .openapi(undoRoute, async (c) => {
      const learner = await requireLearner(c, house)
      requireRoom(house, `write ${learner.id}`, { burst: 200, perSecond: 20 })
      const { undoId, at, count, reviewIds } = c.req.valid('json')
      const which = reviewIds ? { reviewIds } : { count: count! }
      const undone = await house.store.log.undo(learner.id, { id: undoId, at: believedTime(at, house.clock()), ...which })
      const next = undone[0] ? await ask(house, learner, undone[0].factId, 'again') : null
      return c.json({ undone: undone.map((review) => showReview(review, true)), next, counts: await countsFor(house, learner) }, 200)
    })
    .openapi(recentRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const { limit, before } = c.req.valid('query')
      const reviews = await house.store.log.recent(learner.id, { limit, ...(before !== undefined && { before }) })
      const shown = reviews.map(async (review) => ({
        ...showReview(review, review.undone),
        prompt: (await house.questions.fact(review.factId))?.title ?? review.factId,
        topicTitle: await house.questions.topicTitle(review.topic),
      }))
      return c.json({ reviews: await Promise.all(shown) }, 200)
    })
}

type Submission = z.output<typeof submission>

/** ask → grade → rate → append → fold: the whole road of one answer. */
async function submit(house: House, learner: Learner, sent: Submission) {
  const { question, asked: asking, variant } = await variantAsked(house, sent.ask)
  const graded = await gradeOf(house, variant, sent.answer as Answer)
  const source = { ...question.provenance, passage: await house.questions.passageOf(question) }
  const shape = { questionId: question.id, version: question.version, factId: question.factId, topic: (await neighbourOf(house, question)).topic, kind: question.kind }
  if (graded.undecided !== undefined) return withoutReview(house, learner, question.factId, graded, source)
  const now = house.clock()
  const review: StoredReview = {
    id: sent.reviewId, ...shape, seed: asking.seed, answer: sent.answer, ...judged(sent, graded, asking.slowAfterMs, learner),
    at: believedTime(sent.answeredAt, now), claimedAt: sent.answeredAt, receivedAt: now, assignmentId: await assignmentOfReview(house, learner, asking.assignmentId, believedTime(sent.answeredAt, now)),
  }
  const appended = await house.store.log.append(learner.id, review)
  if (appended.outcome === 'taken') throw new ProblemError('review/taken', { detail: 'Another answer was given under this review id. It stands as it is.', fix: 'Send this answer under an id of its own.' })
  const card = showCard(appended.card, learner, now)
  const kept = appended.outcome === 'known' ? await house.store.log.find(learner.id, review.id) : review
  return {
    review: showReview(kept ?? review, appended.undone), grade: graded, source, card,
    nextDueAt: card.dueAt, intervalDays: card.intervalDays, counts: await countsFor(house, learner),
  }
}

async function withoutReview<Source>(house: House, learner: Learner, factId: string, graded: Grade, source: Source) {
  const card = await house.store.queue.card(learner.id, factId) ?? unmetCard(factId)
  const shown = showCard(card, learner, house.clock())
  return { review: null, grade: graded, source, card: shown, nextDueAt: shown.dueAt, intervalDays: shown.intervalDays, counts: await countsFor(house, learner) }
}

function judged(sent: Submission, graded: Grade, slowAfterMs: number | null, learner: Learner) {
  const { guessed, hinted } = sent
  const { correct, score, guessChance } = graded
  const elapsedMs = learner.settings.keepAnswerTime ? sent.elapsedMs : null
  const { shown, refuted } = misconceptionsOf(graded)
  return {
    guessed, hinted, correct, score, guessChance, elapsedMs, slowAfterMs,
    rating: rate({ correct, guessed, hinted, elapsedMs, slowAfterMs }),
    misconceptionsShown: shown, misconceptionsRefuted: refuted,
  }
}

function showReview(review: StoredReview, undone: boolean): z.infer<typeof reviewView> {
  const { id, factId, questionId, version, kind, topic, correct, score, rating, guessed, hinted, elapsedMs, at } = review
  return { id, factId, questionId, version, kind, topic, correct, score, rating, guessed, hinted, elapsedMs, at, undone }
}
