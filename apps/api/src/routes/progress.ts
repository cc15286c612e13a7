import { createRoute, z } from '@hono/zod-openapi'
import { misconceptionNamed } from '@interleave/content'
import { json, routes } from '../http/contract.ts'
import { requireLearner } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.ts'
import { calibrate, forecast, heatmap, mastery, misconceptions } from '../review/progress.ts'
import { setOfTopic } from '../sets/set-topic.ts'
import { counts, countsFor } from '../practice/asking.ts'

const DAY_MS = 86_400_000
const probability = z.number().min(0).max(1)

const calibration = z.object({
  n: z.int().openapi({ description: 'Reviews of facts met on an earlier day' }),
  predicted: probability.nullable(),
  observed: probability.nullable(),
  observedCorrected: probability.nullable().openapi({ description: 'Observed, less the share of lucky guesses' }),
  auc: probability.nullable(),
  logLoss: z.number().nullable(),
  baselineLogLoss: z.number().nullable().openapi({ description: 'Log loss of a moving average of the learner’s own answers' }),
  bins: z.array(z.object({ from: probability, to: probability, n: z.int(), predicted: probability, observed: probability, observedCorrected: probability }).readonly()).readonly(),
}).openapi('Calibration')

const progress = z.object({
  counts,
  reviews: z.int(),
  forecast: z.array(z.object({ date: z.string(), due: z.int() })),
  retention: calibration,
  heatmap: z.array(z.object({ date: z.string(), reviews: z.int(), correct: z.int() })),
  topics: z.array(z.object({
    topic: z.string(), title: z.string(), facts: z.int(), met: z.int(),
    recallNow: probability.nullable(),
    durabilityDays: z.number().nullable().openapi({ description: 'Median days until recall falls to nine in ten' }),
    durable: z.int().openapi({ description: 'Facts that last three weeks or more' }),
  })),
  misconceptions: z.array(z.object({
    misconceptionId: z.string(), belief: z.string(), rule: z.string(), shown: z.int(), lastShownAt: z.int(),
    cleared: z.boolean().openapi({ description: 'Spoken against on two later days' }),
  })),
}).openapi('Progress')

const progressRoute = createRoute({
  method: 'get', path: '/progress', tags: ['progress'], summary: 'What the learner knows, and when it fades',
  request: { query: z.object({ days: z.coerce.number().int().min(1).max(365).default(30).openapi({ description: 'Days of forecast' }) }) },
  responses: { 200: json(progress, 'Folded from the log'), ...problems(400, 401) },
})

export function progressRoutes(house: House) {
  return routes().openapi(progressRoute, async (c) => {
    const learner = await requireLearner(c, house)
    const { store, bank } = house
    const now = house.clock()
    const reviews = await store.progress.reviews(learner.id, now - 366 * DAY_MS)
    const cards = (await store.progress.cards(learner.id)).map((card) => ({ ...card, topic: shownTopic(card.topic) }))
    const facts = new Map(bank.topics.map(({ id }) => [id, bank.facts.filter((fact) => fact.topic === id && bank.questionsOf.has(fact.id)).length]))
    for (const set of await store.practiceSets.ofLearner(learner.id, now)) facts.set(`@${set.id}`, set.facts)
    const held = misconceptions(await store.progress.misconceptions(learner.id), learner.settings)
    return c.json({
      counts: await countsFor(house, learner),
      reviews: await store.progress.reviewCount(learner.id),
      forecast: forecast(cards, now, learner.settings, c.req.valid('query').days),
      retention: calibrate(reviews),
      heatmap: heatmap(reviews, learner.settings),
      topics: await Promise.all(mastery(cards, facts, now, learner.settings).map(async (topic) => ({ ...topic, title: await house.questions.topicTitle(topic.topic) }))),
      misconceptions: held.map((one) => ({ ...one, ...wordsOf(one.misconceptionId) })),
    }, 200)
  })
}

/** A set is one line, whatever topics it has. */
function shownTopic(topic: string): string {
  const setId = setOfTopic(topic)
  return setId === null ? topic : `@${setId}`
}

/** A misconception a teacher named has no entry: its id is its name. */
function wordsOf(id: string): { belief: string; rule: string } {
  const { belief, rule } = misconceptionNamed(id) ?? { belief: id, rule: '' }
  return { belief, rule }
}
