import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireAccount, requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { SET_BOUNDS } from '../sets/bounds.ts'
import { showDetail } from '../sets/set-views.ts'
import { setDetail } from '../sets/shapes.ts'
import type { Learner } from '../store/port.ts'
import type { InvitationRecord } from '../store/sets-port.ts'
import { requireOwner, requireTeacher, setParams } from './set-guards.ts'

const INVITATION_MS = 14 * 86_400_000
const INVITATIONS = { burst: 20, perSecond: 1 / 120 }
const TOKENS_TRIED = { burst: 20, perSecond: 0.2 }

const inviteRoute = createRoute({
  method: 'post', path: '/sets/{id}/teachers', tags: ['sets'], summary: 'Invite the owner of an address to teach the set too',
  description: 'An account with this address finds the invitation in GET /api/sets. The answer does not say whether there is one.',
  request: { params: setParams, body: jsonBody(z.object({ email: z.email().max(254) })) },
  responses: { 200: json(setDetail, 'The set, with its invitations'), ...problems(400, 401, 403, 404, 413, 415, 422, 429) },
})

const removeRoute = createRoute({
  method: 'delete', path: '/sets/{id}/teachers/{learnerId}', tags: ['sets'], summary: 'Take a co-teacher out, or leave',
  request: { params: setParams.extend({ learnerId: z.string().min(1).max(64) }) },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Out'), ...problems(400, 401, 403, 404) },
})

const withdrawRoute = createRoute({
  method: 'delete', path: '/sets/{id}/invitations/{invitationId}', tags: ['sets'], summary: 'Withdraw an invitation, or end the link',
  request: { params: setParams.extend({ invitationId: z.string().min(1).max(64) }) },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Withdrawn'), ...problems(400, 401, 403, 404) },
})

const linkRoute = createRoute({
  method: 'post', path: '/sets/{id}/teacher-link', tags: ['sets'], summary: 'A secret link for co-teachers; the one before stops working',
  request: { params: setParams, body: jsonBody(z.object({})) },
  responses: { 200: json(z.object({ token: z.string(), expiresAt: z.int() }), 'The token, shown only now'), ...problems(400, 401, 403, 404, 413, 415, 422, 429) },
})

const ownerRoute = createRoute({
  method: 'post', path: '/sets/{id}/owner', tags: ['sets'], summary: 'Hand the set over to a co-teacher',
  request: { params: setParams, body: jsonBody(z.object({ learnerId: z.string().min(1).max(64) })) },
  responses: { 200: json(setDetail, 'The set; the owner before is a co-teacher now'), ...problems(400, 401, 403, 404, 413, 415) },
})

const which = z.object({ token: z.string().min(1).max(100).optional(), id: z.string().min(1).max(64).optional() })
  .refine(({ token, id }) => (token === undefined) !== (id === undefined), 'Give either the token of a link or the id of an invitation.')

const invitationRoute = <const Path extends string, Schema extends z.ZodType>(path: Path, summary: string, response: Schema) => createRoute({
  method: 'post', path, tags: ['sets'], summary, request: { body: jsonBody(which) },
  responses: { 200: json(response, summary), ...problems(400, 401, 403, 404, 413, 415, 422, 429) },
})
const lookRoute = invitationRoute('/set-invitations/look', 'What one is invited to', z.object({ title: z.string(), by: z.string() }))
const acceptRoute = invitationRoute('/set-invitations/accept', 'Teach the set too', setDetail)
const declineRoute = invitationRoute('/set-invitations/decline', 'Decline an invitation', z.object({ declined: z.literal(true) }))

export function setTeacherRoutes(house: House) {
  const { sets } = house.store
  const invited = async (learner: Learner, { token, id }: z.infer<typeof which>): Promise<InvitationRecord> => {
    requireRoom(house, `invitation ${learner.id}`, TOKENS_TRIED)
    const by = token === undefined ? { id: id!, learnerId: learner.id } : { tokenHash: hashOf(token) }
    const found = await sets.invitation(by, house.clock())
    if (!found) throw new ProblemError('invitation/unknown', { detail: 'This invitation is over, was withdrawn, or was never there.', fix: 'Ask a teacher of the set for a new one.' })
    return found
  }

  return routes()
    .openapi(inviteRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `invite ${learner.id}`, INVITATIONS)
      await requirePlace(house, set.id)
      const email = c.req.valid('json').email.toLowerCase()
      const now = house.clock()
      await sets.invite({ id: randomUUID(), setId: set.id, email, learnerId: await sets.learnerOfAddress(email), tokenHash: null, invitedBy: learner.id, invitedAt: now, expiresAt: now + INVITATION_MS })
      return c.json(await showDetail(house, set.id, learner.id), 200)
    })
    .openapi(removeRoute, async (c) => {
      const { id, learnerId } = c.req.valid('param')
      const { learner, role } = await requireTeacher(c, house, id)
      if (role !== 'owner' && learnerId !== learner.id) throw new ProblemError('set/refused', { detail: 'Only the owner takes others out; you can leave yourself.' })
      if (role === 'owner' && learnerId === learner.id) throw new ProblemError('set/refused', { detail: 'A set needs an owner.', fix: 'Hand it over first, or delete it.' })
      if (!await sets.removeTeacher(id, learnerId)) throw noTeacher()
      return c.json({ removed: true as const }, 200)
    })
    .openapi(withdrawRoute, async (c) => {
      const { id, invitationId } = c.req.valid('param')
      await requireTeacher(c, house, id)
      if (!await sets.withdraw(id, invitationId)) throw new ProblemError('invitation/unknown', { detail: 'There is no such invitation.' })
      return c.json({ removed: true as const }, 200)
    })
    .openapi(linkRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `invite ${learner.id}`, INVITATIONS)
      await requirePlace(house, set.id)
      const token = randomBytes(24).toString('base64url')
      const now = house.clock()
      await sets.invite({ id: randomUUID(), setId: set.id, email: null, learnerId: null, tokenHash: hashOf(token), invitedBy: learner.id, invitedAt: now, expiresAt: now + INVITATION_MS })
      return c.json({ token, expiresAt: now + INVITATION_MS }, 200)
    })
    .openapi(ownerRoute, async (c) => {
      const { learner, set } = await requireOwner(c, house, c.req.valid('param').id)
      if (!await sets.handOver(set.id, c.req.valid('json').learnerId, house.clock())) throw noTeacher()
      return c.json(await showDetail(house, set.id, learner.id), 200)
    })
    .openapi(lookRoute, async (c) => {
      const { title, by } = await invited(await requireAccount(c, house), c.req.valid('json'))
      return c.json({ title, by }, 200)
    })
    .openapi(acceptRoute, async (c) => {
      const learner = await requireAccount(c, house)
      const { id, setId } = await invited(learner, c.req.valid('json'))
      await requirePlace(house, setId)
      await sets.accept(id, learner.id, house.clock())
      return c.json(await showDetail(house, setId, learner.id), 200)
    })
    .openapi(declineRoute, async (c) => {
      const learner = await requireAccount(c, house)
      const invitation = await invited(learner, c.req.valid('json'))
      // Who holds a link may leave it alone; it is for others too.
      if (invitation.email !== null) await sets.withdraw(null, invitation.id)
      return c.json({ declined: true as const }, 200)
    })
}

async function requirePlace(house: House, setId: string): Promise<void> {
  const { teachers } = await house.store.sets.summary(setId, null)
  if (teachers.length >= SET_BOUNDS.teachers) throw new ProblemError('set/bound', { detail: `${SET_BOUNDS.teachers} people teach this set, the most there may be.` })
}

function noTeacher(): ProblemError {
  return new ProblemError('teacher/unknown', { detail: 'Nobody of this id teaches the set with you.' })
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
