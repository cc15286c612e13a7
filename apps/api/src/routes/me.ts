import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { classworkOf } from '../attempts/exporting.ts'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireLearner, requireRoom, requireVisitor } from '../http/guards.ts'
import type { House, HouseEnv, Visitor } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { defaultSettings, settings } from '../settings.ts'
import type { Settings } from '../store/port.ts'

const me = z.object({
  learner: z.object({
    id: z.string(), guest: z.boolean(), name: z.string(), email: z.string().nullable(), createdAt: z.int(),
  }).nullable().openapi({ description: 'Null while nobody is signed in' }),
  settings,
}).openapi('Me')

const meRoute = createRoute({
  method: 'get', path: '/me', tags: ['identity'], summary: 'Who is here',
  responses: { 200: json(me, 'The learner, or null, and the settings') },
})

const settingsRoute = createRoute({
  method: 'patch', path: '/settings', tags: ['identity'], summary: 'Change settings',
  request: { body: jsonBody(settings.partial().strict()) },
  responses: { 200: json(settings, 'All settings, after'), ...problems(400, 401, 403, 413, 415) },
})

const rows = z.array(z.record(z.string(), z.unknown()))
const exported = z.object({
  format: z.literal('interleave-export-1'),
  exportedAt: z.int(),
  account: z.object({ guest: z.boolean(), name: z.string(), email: z.string().nullable() }),
  learner: z.record(z.string(), z.unknown()),
  reviews: rows, marks: rows, undos: rows, cards: rows,
  teaching: rows, classes: rows, attempts: rows, practiceSets: rows, sets: rows,
}).openapi('Export')

const exportRoute = createRoute({
  method: 'get', path: '/export', tags: ['identity'], summary: 'Everything kept about the learner',
  responses: { 200: json(exported, 'Settings, reviews, marks, undos, cards, sets, classes, and attempts with what may be seen of them now'), ...problems(401) },
})

const deleteRoute = createRoute({
  method: 'delete', path: '/me', tags: ['identity'], summary: 'Delete the learner and everything kept',
  request: { body: jsonBody(z.object({ confirm: z.literal('delete everything'), password: z.string().max(128).optional().openapi({ description: 'Needed for an account' }) })) },
  responses: { 200: json(z.object({ deleted: z.literal(true) }), 'Gone'), ...problems(400, 401, 403, 413, 415, 429) },
})

const emailRoute = createRoute({
  method: 'put', path: '/me/email', tags: ['identity'], summary: 'Change the e-mail address',
  request: { body: jsonBody(z.object({ email: z.email().max(254), password: z.string().max(128) })) },
  responses: { 200: json(z.object({ email: z.string() }), 'The new address'), ...problems(400, 401, 403, 409, 413, 415, 429) },
})

const devicesRoute = createRoute({
  method: 'get', path: '/me/sessions', tags: ['identity'], summary: 'Where the learner is signed in',
  responses: {
    200: json(z.object({ sessions: z.array(z.object({ id: z.string(), createdAt: z.int(), expiresAt: z.int(), userAgent: z.string(), current: z.boolean() })) }), 'Sessions that are not over'),
    ...problems(401),
  },
})

const endDeviceRoute = createRoute({
  method: 'delete', path: '/me/sessions/{id}', tags: ['identity'], summary: 'Sign out one device',
  request: { params: z.object({ id: z.string().min(1).max(64) }) },
  responses: { 200: json(z.object({ ended: z.literal(true) }), 'Ended'), ...problems(400, 401, 403, 404) },
})

export function meRoutes(house: House) {
  return routes()
    .openapi(meRoute, async (c) => {
      const visitor = c.get('visitor')
      if (!visitor) return c.json({ learner: null, settings: defaultSettings }, 200)
      const learner = await requireLearner(c, house)
      for (const cookie of await house.identity.renew(visitor, c.req.raw.headers)) c.header('set-cookie', cookie, { append: true })
      const { guest, name, email } = visitor
      return c.json({ learner: { id: learner.id, guest, name, email: guest ? null : email, createdAt: learner.createdAt }, settings: learner.settings }, 200)
    })
    .openapi(settingsRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const after = { ...learner.settings, ...given(c.req.valid('json')) }
      await house.store.learners.saveSettings(learner.id, after)
      return c.json(after, 200)
    })
    .openapi(exportRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const everything = await house.store.learners.everything(learner.id)
      const { guest, name, email } = requireVisitor(c)
      c.header('content-disposition', 'attachment; filename="interleave-export.json"')
      const account = { guest, name, email: guest ? null : email }
      // The rows go out as they are kept, so the contract names the lists and leaves their columns to the store.
      return c.json({ format: 'interleave-export-1', exportedAt: house.clock(), account, ...everything, ...await classworkOf(house, learner.id) } as unknown as z.infer<typeof exported>, 200)
    })
    .openapi(deleteRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const visitor = requireVisitor(c)
      if (!visitor.guest) await requirePassword(c, house, visitor, c.req.valid('json').password ?? '')
      await house.store.learners.remove(learner.id, house.clock())
      await house.identity.removeUser(visitor)
      return c.json({ deleted: true as const }, 200)
    })
    .openapi(emailRoute, async (c) => {
      const visitor = requireVisitor(c)
      if (visitor.guest) throw new ProblemError('identity/refused', { detail: 'A guest has no address to change.', fix: 'Sign up first: everything is kept.' })
      const { email, password } = c.req.valid('json')
      await requirePassword(c, house, visitor, password)
      if (await house.identity.changeEmail(visitor, email) === 'taken') throw new ProblemError('identity/taken', { detail: 'Another account has this address.' })
      return c.json({ email: email.toLowerCase() }, 200)
    })
    .openapi(devicesRoute, async (c) => c.json({ sessions: [...await house.identity.devices(requireVisitor(c))] }, 200))
    .openapi(endDeviceRoute, async (c) => {
      if (!await house.identity.endDevice(requireVisitor(c), c.req.valid('param').id)) throw new ProblemError('session/unknown', { detail: 'You have no session of this id.' })
      return c.json({ ended: true as const }, 200)
    })
}

/** Asks for the password again before something that cannot be undone. */
async function requirePassword(c: Context<HouseEnv>, house: House, visitor: Visitor, password: string): Promise<void> {
  requireRoom(house, `password ${c.get('clientAddress')} ${visitor.userId}`, { burst: 10, perSecond: 0.1 })
  if (!await house.identity.checkPassword(visitor, password)) throw new ProblemError('identity/refused', { detail: 'The password is not right.' })
}

/** The settings that were sent: a key that is undefined was not. */
function given(changes: Partial<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
