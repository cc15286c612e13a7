import { createRoute, z } from '@hono/zod-openapi'
import { variantOf, variantView, viewOf } from '@interleave/content'
import type { Context } from 'hono'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireLearner, requireRoom } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { problems } from '../http/problem.ts'
import { showShared } from '../sets/set-views.ts'
import { setRef, sharedSet } from '../sets/shapes.ts'
import type { Learner } from '../store/port.ts'
import { noSet, requireShared } from './set-guards.ts'

const SEARCHES = { burst: 60, perSecond: 5 }
const EXAMPLES = 5

const searchRoute = createRoute({
  method: 'get', path: '/library/sets', tags: ['library'], summary: 'Search the sets that teachers published for everybody',
  request: {
    query: z.object({
      q: z.string().max(200).default('').openapi({ description: 'Beginnings of words that all have to occur in title, tags, description or questions' }),
      tag: z.string().trim().toLowerCase().max(40).optional(),
      level: z.coerce.number().int().min(1).max(3).optional(),
      sort: z.enum(['relevance', 'new', 'learners']).default('relevance'),
      offset: z.coerce.number().int().min(0).max(100_000).default(0),
      limit: z.coerce.number().int().min(1).max(100).default(20),
    }),
  },
  responses: { 200: json(z.object({ total: z.int(), sets: z.array(sharedSet) }), 'A page of what was found'), ...problems(400, 429) },
})

const lookRoute = createRoute({
  method: 'get', path: '/library/sets/{ref}', tags: ['library'], summary: 'A published set: by id if it is public, by the slug of its link',
  request: { params: z.object({ ref: setRef }) },
  responses: {
    200: json(sharedSet.extend({
      role: z.enum(['owner', 'co-teacher']).nullable(),
      topics: z.array(z.object({ topic: z.string(), questions: z.int() })),
      examples: z.array(variantView).openapi({ description: 'A few of its questions, without keys' }),
    }), 'What is in it'),
    ...problems(400, 404),
  },
})

const practisedRoute = createRoute({
  method: 'get', path: '/practice/sets', tags: ['practice'], summary: 'The sets I added to my practice',
  responses: { 200: json(z.object({ sets: z.array(sharedSet.extend({ addedAt: z.int(), met: z.int(), due: z.int() })) }), 'Latest first'), ...problems(401) },
})

const addRoute = createRoute({
  method: 'post', path: '/practice/sets', tags: ['practice'], summary: 'Add a set to my practice',
  description: 'Its questions come up among the others from now on; new versions of the set come by themselves and keep what was learnt.',
  request: { body: jsonBody(z.object({ set: setRef.openapi({ description: 'Its id, or the slug of its link' }) })) },
  responses: { 200: json(z.object({ set: sharedSet }), 'Added'), ...problems(400, 401, 403, 404, 413, 415, 429) },
})

const dropRoute = createRoute({
  method: 'delete', path: '/practice/sets/{id}', tags: ['practice'], summary: 'Take a set out of my practice; what was learnt is kept',
  request: { params: z.object({ id: setRef }) },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Out'), ...problems(400, 401, 403, 404) },
})

export function sharedSetRoutes(house: House) {
  const { practiceSets, sets, setVersions } = house.store
  return routes()
    .openapi(searchRoute, async (c) => {
      requireRoom(house, `search ${c.get('clientAddress')}`, SEARCHES)
      const learner = await learnerHere(c, house)
      const { total, sets: found } = await practiceSets.search(c.req.valid('query'), learner?.id ?? null)
      return c.json({ total, sets: found.map((set) => showShared(set)) }, 200)
    })
    .openapi(lookRoute, async (c) => {
      const { ref } = c.req.valid('param')
      const learner = await learnerHere(c, house)
      const set = await requireShared(house, ref, learner)
      const role = learner && await sets.roleOf(learner.id, set.id)
      const questions = await setVersions.questions(set.id, set.publishedVersion!)
      const topics = Map.groupBy(questions, ({ question }) => question.topic)
      return c.json({
        ...showShared((await practiceSets.shared(set.id, learner?.id ?? null))!, ref === set.slug || role !== null),
        role,
        topics: [...topics].map(([topic, inIt]) => ({ topic, questions: inIt.length })),
        examples: spread(questions, EXAMPLES).map(({ question }) => viewOf(variantOf(question, house.drawSeed()))),
      }, 200)
    })
    .openapi(practisedRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const found = await practiceSets.ofLearner(learner.id, house.clock())
      return c.json({ sets: found.map(({ addedAt, met, due, ...set }) => ({ ...showShared(set), addedAt, met, due })) }, 200)
    })
    .openapi(addRoute, async (c) => {
      const learner = await requireLearner(c, house)
      requireRoom(house, `write ${learner.id}`, { burst: 200, perSecond: 20 })
      const { set: ref } = c.req.valid('json')
      const set = await requireShared(house, ref, learner)
      await practiceSets.add(learner.id, set.id, house.clock())
      return c.json({ set: showShared((await practiceSets.shared(set.id, learner.id))!, ref === set.slug) }, 200)
    })
    .openapi(dropRoute, async (c) => {
      const learner = await requireLearner(c, house)
      if (!await practiceSets.remove(learner.id, c.req.valid('param').id, house.clock())) throw noSet()
      return c.json({ removed: true as const }, 200)
    })
}

async function learnerHere(c: Context<HouseEnv>, house: House): Promise<Learner | null> {
  return c.get('visitor') ? requireLearner(c, house) : null
}

/** A few of a list, from all over it. */
function spread<Value>(values: readonly Value[], count: number): Value[] {
  const step = Math.max(1, values.length / count)
  return Array.from({ length: Math.min(count, values.length) }, (_, index) => values[Math.floor(index * step)]!)
}
