import { createRoute, z } from '@hono/zod-openapi'
import { bankId, clientId, instant, json, jsonBody, routes } from '../http/contract.ts'
import { requireLearner, requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { believedTime } from '../review/events.ts'
import { variantAsked } from '../practice/answering.ts'
import { cardView, counts, countsFor, showCard } from '../practice/asking.ts'

const markRoute = createRoute({
  method: 'post', path: '/marks', tags: ['practice'], summary: 'Suspend, bury, reset or flag a fact',
  description: 'suspend: not asked until unsuspend · bury: not asked before tomorrow · reset: the memory starts anew, the history stays · flag: something is wrong with the question, `note` says what. Sending the same mark again changes nothing.',
  request: {
    body: jsonBody(z.object({
      markId: clientId,
      factId: bankId.optional().openapi({ description: 'The fact, or else the ask that is on screen' }),
      ask: z.string().max(2000).optional(),
      kind: z.enum(['suspend', 'unsuspend', 'bury', 'reset', 'flag', 'unflag']),
      note: z.string().max(2000).nullable().default(null),
      at: instant,
    }).refine(({ factId, ask }) => (factId === undefined) !== (ask === undefined), 'Give either factId or ask.').openapi('Mark')),
  },
  responses: { 200: json(z.object({ card: cardView, counts }), 'The card after it'), ...problems(400, 401, 403, 404, 413, 415, 429) },
})

export function markRoutes(house: House) {
  return routes().openapi(markRoute, async (c) => {
    const learner = await requireLearner(c, house)
    requireRoom(house, `write ${learner.id}`, { burst: 200, perSecond: 20 })
    const { markId, kind, note, at, ...which } = c.req.valid('json')
    const factId = which.factId ?? (await variantAsked(house, which.ask!)).question.factId
    const fact = await house.questions.fact(factId)
    if (!fact && !(await house.store.queue.card(learner.id, factId))) throw new ProblemError('fact/unknown', { detail: 'There is no fact of this id, and you never met one.' })
    const now = house.clock()
    const mark = { id: markId, factId, kind, note, at: believedTime(at, now), receivedAt: now }
    const card = await house.store.log.mark(learner.id, mark, fact?.topic ?? '')
    return c.json({ card: showCard(card, learner, now), counts: await countsFor(house, learner) }, 200)
  })
}
