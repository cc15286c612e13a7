import { randomBytes, randomInt } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireAccount, requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems, problemWith } from '../http/problem.ts'
import { SET_BOUNDS } from '../sets/bounds.ts'
import { copyOf } from '../sets/copy-set.ts'
import { showDetail, showSummary } from '../sets/set-views.ts'
import { editor, invitationView, metaConflict, metaFields, setDetail, setSummary } from '../sets/shapes.ts'
import type { Learner } from '../store/port.ts'
import type { SetMeta, SetRecord } from '../store/sets-port.ts'
import { noSet, requireOwner, requireTeacher, setParams } from './set-guards.ts'

const NEW_SETS = { burst: 30, perSecond: 0.05 }
const TEXT_EDITS = { burst: 120, perSecond: 4 }

const listRoute = createRoute({
  method: 'get', path: '/sets', tags: ['sets'], summary: 'The sets I teach, alone or with others',
  request: { query: z.object({ which: z.enum(['mine', 'deleted']).default('mine') }) },
  responses: { 200: json(z.object({ sets: z.array(setSummary), invitations: z.array(invitationView) }), 'Latest change first; invitations to teach a set with others'), ...problems(400, 401, 403) },
})

const createSetRoute = createRoute({
  method: 'post', path: '/sets', tags: ['sets'], summary: 'Make a set',
  request: { body: jsonBody(metaFields.partial().required({ title: true }).strict()) },
  responses: { 200: json(setDetail, 'The empty set'), ...problems(400, 401, 403, 413, 415, 422, 429) },
})

const readRoute = createRoute({
  method: 'get', path: '/sets/{id}', tags: ['sets'], summary: 'A set, for its teachers',
  request: { params: setParams },
  responses: { 200: json(setDetail, 'What is said of it, who teaches it, its versions'), ...problems(400, 401, 403, 404) },
})

const changeRoute = createRoute({
  method: 'patch', path: '/sets/{id}', tags: ['sets'], summary: 'Change what is said of a set',
  description: 'Only the fields that are sent change. Where another teacher changed one of them after `from`, nothing is saved and both texts come back. `newSlug` makes a new link; the old one stops working.',
  request: {
    params: setParams,
    body: jsonBody(metaFields.partial().extend({ from: z.int().min(0), editor: editor.optional(), newSlug: z.literal(true).optional() }).strict()),
  },
  responses: { 200: json(setDetail, 'The set, after'), 409: problemWith(metaConflict, 'Another teacher changed the same field'), ...problems(400, 401, 403, 404, 413, 415, 429) },
})

const deleteRoute = createRoute({
  method: 'delete', path: '/sets/{id}', tags: ['sets'], summary: 'Delete a set; it can be restored',
  description: 'Nobody finds it any more. Those who added it to their practice keep it.',
  request: { params: setParams },
  responses: { 200: json(z.object({ deletedAt: z.int() }), 'Deleted'), ...problems(400, 401, 403, 404) },
})

const restoreRoute = createRoute({
  method: 'post', path: '/sets/{id}/restore', tags: ['sets'], summary: 'Take a deletion back',
  request: { params: setParams, body: jsonBody(z.object({})) },
  responses: { 200: json(setDetail, 'The set as it was'), ...problems(400, 401, 403, 404, 413, 415) },
})

const copyRoute = createRoute({
  method: 'post', path: '/sets/{id}/copy', tags: ['sets'], summary: 'Copy a set; the copy says where it comes from',
  description: 'A teacher of the set copies its draft, anybody else the published version of a public set. A copy shows the keys, so a link is not enough.',
  request: { params: setParams, body: jsonBody(z.object({ title: metaFields.shape.title.optional() })) },
  responses: { 200: json(setDetail, 'The copy, private and unpublished'), ...problems(400, 401, 403, 404, 413, 415, 422, 429) },
})

export function setRoutes(house: House) {
  const { sets } = house.store
  return routes()
    .openapi(listRoute, async (c) => {
      const learner = await requireAccount(c, house)
      const invitations = await sets.invitationsFor(learner.id, house.clock())
      return c.json({
        sets: (await sets.taughtBy(learner.id, c.req.valid('query').which)).map(showSummary),
        invitations: invitations.map(({ id, title, by, invitedAt }) => ({ id, title, by, invitedAt })),
      }, 200)
    })
    .openapi(createSetRoute, async (c) => {
      const learner = await requireAccount(c, house)
      await requireRoomForSet(house, learner)
      const set = freshSet(c.req.valid('json'), house.clock())
      await sets.create(set, learner.id)
      return c.json(await showDetail(house, set.id, learner.id), 200)
    })
    .openapi(readRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      return c.json(await showDetail(house, set.id, learner.id), 200)
    })
    .openapi(changeRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `edit ${learner.id}`, TEXT_EDITS)
      const { from, editor: tab = '', newSlug, ...fields } = c.req.valid('json')
      const conflicts = await sets.saveMeta(set.id, from, { ...given(fields), ...(newSlug && { slug: freshSlug() }) }, { learnerId: learner.id, editor: tab, at: house.clock() })
      if (conflicts.length > 0) {
        const revision = (await sets.find(set.id))!.revision
        throw new ProblemError('set/conflict', { detail: `${conflicts[0]!.by?.name ?? 'Somebody'} changed the ${conflicts[0]!.field} while you did.`, fix: 'Choose, and save again from the new revision.', members: { revision, conflicts } })
      }
      return c.json(await showDetail(house, set.id, learner.id), 200)
    })
    .openapi(deleteRoute, async (c) => {
      const { set } = await requireOwner(c, house, c.req.valid('param').id)
      const deletedAt = house.clock()
      await sets.setDeleted(set.id, deletedAt)
      return c.json({ deletedAt }, 200)
    })
    .openapi(restoreRoute, async (c) => {
      const { learner, set } = await requireOwner(c, house, c.req.valid('param').id, 'deleted')
      await sets.setDeleted(set.id, null)
      return c.json(await showDetail(house, set.id, learner.id), 200)
    })
    .openapi(copyRoute, async (c) => {
      const learner = await requireAccount(c, house)
      const original = await copiedSet(house, learner, c.req.valid('param').id)
      await requireRoomForSet(house, learner)
      const { description, tags, level, arrangement } = original
      const title = c.req.valid('json').title ?? original.title
      const set = freshSet({ title, description, tags, level, arrangement }, house.clock(), { setId: original.id, title: original.title, by: null, version: original.publishedVersion ?? 0 })
      await sets.create(set, learner.id)
      await copyOf(house.store, { original, isTaught: await sets.roleOf(learner.id, original.id) !== null, into: set.id, writer: { learnerId: learner.id, editor: '', at: house.clock() } })
      return c.json(await showDetail(house, set.id, learner.id), 200)
    })
}

async function requireRoomForSet(house: House, learner: Learner): Promise<void> {
  requireRoom(house, `new set ${learner.id}`, NEW_SETS)
  if (await house.store.sets.countOwned(learner.id) >= SET_BOUNDS.setsOfTeacher) throw new ProblemError('set/bound', { detail: `You have ${SET_BOUNDS.setsOfTeacher} sets, the most one account may have.` })
}

/** A set the learner teaches, or a public one. A copy shows every key, so a link that learners were given is not enough. */
async function copiedSet(house: House, learner: Learner, id: string): Promise<SetRecord> {
  const set = await house.store.sets.find(id)
  if (!set || set.id !== id || set.deletedAt !== null) throw noSet()
  if (set.visibility === 'public' && set.publishedVersion !== null) return set
  if (await house.store.sets.roleOf(learner.id, id) === null) throw noSet()
  return set
}

function freshSet(meta: { title: string } & { [Field in keyof SetMeta]?: SetMeta[Field] | undefined }, now: number, copiedFrom: SetRecord['copiedFrom'] = null): SetRecord {
  const { title, description = '', tags = [], level = null, arrangement = 'interleaved', visibility = 'private' } = meta
  return {
    id: freshId(), slug: freshSlug(), title, description, tags, level, arrangement, visibility, copiedFrom,
    revision: 0, publishedVersion: null, createdAt: now, updatedAt: now, deletedAt: null,
  }
}

const ID_LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'

function freshId(): string {
  return Array.from({ length: 12 }, () => ID_LETTERS[randomInt(ID_LETTERS.length)]).join('')
}

function freshSlug(): string {
  return randomBytes(16).toString('base64url')
}

/** The fields that were sent: a key that is undefined was not. */
function given<Fields extends object>(fields: Fields): { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as { [Field in keyof Fields]?: Exclude<Fields[Field], undefined> }
}
