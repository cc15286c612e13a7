import { createRoute, z } from '@hono/zod-openapi'
import { rubricOf, rubricView } from '@interleave/content'
import { bankId, json, jsonBody, routes } from '../http/contract.ts'
import { requireLearner } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import type { Learner } from '../store/port.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { ask, asked, counts, countsFor, neighbourOf, nextFact } from '../practice/asking.ts'
import type { Scope } from '../practice/asking.ts'
import { variantAsked } from '../practice/answering.ts'

const scopeQuery = z.object({
  set: bankId.optional().openapi({ description: 'Only questions of this set, built in or added' }),
  topic: bankId.optional().openapi({ description: 'Only questions of this topic' }),
})

const nextRoute = createRoute({
  method: 'get', path: '/practice/next', tags: ['practice'], summary: 'The next question, without its key',
  request: { query: scopeQuery.extend({ after: z.string().max(2000).optional().openapi({ description: 'The ask on screen: its fact is not asked again while anything else is left, and the next is of another topic where it can be' }) }) },
  responses: {
    200: json(z.object({ next: asked.nullable(), counts, nextDueAt: z.int().nullable().openapi({ description: 'When the next card comes due, where nothing is left now' }) }), 'What to ask next, or null when the day’s work is done'),
    ...problems(400, 401, 404),
  },
})

const rubricRoute = createRoute({
  method: 'post', path: '/practice/rubric', tags: ['practice'], summary: 'The points of a recall question, once its text is written',
  request: { body: jsonBody(z.object({ ask: z.string().max(2000), text: z.string().trim().min(1).max(10_000) })) },
  responses: { 200: json(rubricView, 'What a good answer says'), ...problems(400, 401, 413, 415, 422) },
})

export function practiceRoutes(house: House) {
  return routes()
    .openapi(nextRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const { after, ...query } = c.req.valid('query')
      const scope = await scopeOf(house, learner, query)
      const previous = after === undefined ? null : await neighbourOf(house, (await variantAsked(house, after)).question)
      const chosen = await nextFact(house, learner, previous, scope)
      const next = chosen && await ask(house, learner, chosen.factId, chosen.reason)
      const nextDueAt = next ? null : await house.store.queue.nextDueAt(learner.id, house.clock())
      return c.json({ next, counts: await countsFor(house, learner, scope), nextDueAt }, 200)
    })
    .openapi(rubricRoute, async (c) => {
      await requireLearner(c, house)
      const { variant } = await variantAsked(house, c.req.valid('json').ask)
      if (variant.kind !== 'recall') throw new ProblemError('answer/refused', { detail: `Only recall questions have a rubric, and this is a ${variant.kind} question.` })
      return c.json(rubricOf(variant.body), 200)
    })
}

async function scopeOf(house: House, learner: Learner, { set, topic }: { set?: string | undefined; topic?: string | undefined }): Promise<Scope> {
  if (topic !== undefined) {
    if (!house.bank.topicById.has(topic)) throw new ProblemError('set/unknown', { detail: `There is no topic ${topic}.` })
    return { topics: [topic] }
  }
  if (set === undefined) return {}
  const topics = await house.questions.topicsOfSet(set, learner.id)
  if (!topics) throw new ProblemError('set/unknown', { detail: `You practise no set ${set}.`, fix: 'Add it with POST /api/practice/sets.' })
  return { topics }
}
