import { randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { readJoinCode } from '../classwork/join-codes.ts'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireLearner, requireRoom, requireRoomLeft } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { settings } from '../settings.ts'
import { startGuest } from './auth.ts'
import { requireNickname, rowId } from './classes.ts'
import { nicknameTaken } from './nickname-problem.ts'

/** Several classes join from one address at once; whoever guesses codes there is stopped after a few dozen wrong ones. */
const JOINING = { burst: 400, perSecond: 10 }
const WRONG_CODES = { burst: 40, perSecond: 0.1 }

const code = z.string().min(1).max(40).openapi({ example: 'BCD-FGHJ', description: 'Case, spaces and hyphens make no difference' })

const lookRoute = createRoute({
  method: 'get', path: '/join/{code}', tags: ['classes'], summary: 'Which class a code is for',
  request: { params: z.object({ code }) },
  responses: {
    200: json(z.object({ title: z.string(), teachers: z.array(z.string()), joined: z.boolean(), nickname: z.string().nullable() }), 'The class, and whether the visitor is in it'),
    ...problems(400, 404, 429),
  },
})

const joinRoute = createRoute({
  method: 'post', path: '/join', tags: ['classes'], summary: 'Join a class; starts a guest session where nobody is signed in',
  description: 'Whoever is in the class already gets the same answer again.',
  request: { body: jsonBody(z.object({ code, nickname: z.string().min(1).max(200), timeZone: settings.shape.timeZone.optional() })) },
  responses: {
    200: json(z.object({ classId: z.string(), title: z.string(), nickname: z.string(), learnerId: z.string() }), 'In'),
    ...problems(400, 403, 404, 409, 413, 415, 429),
  },
})

const myClassesRoute = createRoute({
  method: 'get', path: '/my/classes', tags: ['classes'], summary: 'The classes I learn in',
  responses: {
    200: json(z.object({
      classes: z.array(z.object({ id: z.string(), title: z.string(), teachers: z.array(z.string()), nickname: z.string(), archived: z.boolean(), joinedAt: z.int() })),
    }), 'The latest joined first'),
    ...problems(401),
  },
})

const leaveRoute = createRoute({
  method: 'delete', path: '/my/classes/{id}', tags: ['classes'], summary: 'Leave a class; what was done there is kept, and counts again for whoever comes back',
  request: { params: z.object({ id: rowId }) },
  responses: { 200: json(z.object({ left: z.literal(true) }), 'Left'), ...problems(400, 401, 403, 404) },
})

export function joiningRoutes(house: House) {
  return routes()
    .openapi(lookRoute, async (c) => {
      const { id, title, teachers } = await classOfCode(c, house, c.req.valid('param').code)
      const member = c.get('visitor') && await house.store.classes.membershipOf(id, (await requireLearner(c, house)).id)
      const isIn = member?.leftAt === null
      return c.json({ title, teachers: [...teachers], joined: isIn, nickname: isIn ? member.nickname : null }, 200)
    })
    .openapi(joinRoute, async (c) => {
      const { code: typed, nickname, timeZone } = c.req.valid('json')
      const name = requireNickname(nickname)
      const { id, title } = await classOfCode(c, house, typed)
      const learner = c.get('visitor') ? await requireLearner(c, house) : await startGuest(c, house, timeZone)
      const joined = await house.store.classes.join({ id: randomUUID(), classId: id, learnerId: learner.id, nickname: name, at: house.clock() })
      if (joined === 'teaches') throw new ProblemError('class/teacher', { detail: 'You teach this class, so you cannot learn in it.', fix: 'Join with another browser, or as a guest in a private window.' })
      if (joined === 'removed') throw new ProblemError('class/removed', { detail: 'A teacher took you out of this class.', fix: 'A teacher of the class can take you back in.' })
      if ('free' in joined) throw nicknameTaken(joined.free)
      return c.json({ classId: id, title, nickname: joined.member.nickname, learnerId: joined.member.id }, 200)
    })
    .openapi(myClassesRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const learnt = (await house.store.classes.learntBy(learner.id)).filter(({ left }) => left === null)
      return c.json({ classes: learnt.map(({ id, title, nickname, joinedAt, archivedAt, teachers }) => ({ id, title, nickname, joinedAt, teachers: [...teachers], archived: archivedAt !== null })) }, 200)
    })
    .openapi(leaveRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const member = await house.store.classes.membershipOf(c.req.valid('param').id, learner.id)
      if (!member || member.leftAt !== null) throw new ProblemError('class/unknown', { detail: 'You are in no class of this id.' })
      await house.store.classes.setLeft(member.classId, member.id, { how: 'left', at: house.clock() })
      return c.json({ left: true as const }, 200)
    })
}

/** The class of a code as it was typed. Only wrong codes cost something, so that a whole class joins from one address. */
async function classOfCode(c: Context<HouseEnv>, house: House, typed: string) {
  const address = c.get('clientAddress')
  requireRoom(house, `join ${address}`, JOINING)
  requireRoomLeft(house, `wrong code ${address}`, WRONG_CODES)
  const read = readJoinCode(typed)
  const found = read === null ? null : await house.store.classes.byCode(read)
  if (found) return found
  requireRoom(house, `wrong code ${address}`, WRONG_CODES)
  throw new ProblemError('join/unknown', { detail: 'No class has this code. It may have been changed.', fix: 'Ask your teacher for the code as it is now.' })
}
