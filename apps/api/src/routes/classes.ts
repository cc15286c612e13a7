import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { joinCode, shownJoinCode } from '../classwork/join-codes.ts'
import { cleanNickname, NICKNAME_LENGTH } from '../classwork/nicknames.ts'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireAccount, requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import type { ClassRecord, Member } from '../store/classes-port.ts'
import type { Learner } from '../store/port.ts'
import { requireClass } from './class-guards.ts'
import { nicknameTaken } from './nickname-problem.ts'

export const rowId = z.guid()
const classParams = z.object({ id: rowId })
const title = z.string().trim().min(1).max(120)
const role = z.enum(['owner', 'co-teacher'])

const classView = z.object({
  id: z.string(),
  title: z.string(),
  role,
  archived: z.boolean(),
  createdAt: z.int(),
  joinCode: z.string().nullable().openapi({ description: 'As it is read aloud; null while nobody may join', example: 'BCD-FGHJ' }),
  joinPath: z.string().nullable().openapi({ description: 'The page behind the QR code' }),
  teachers: z.array(z.object({ id: z.string(), name: z.string(), role, you: z.boolean() })),
  invitations: z.array(z.object({ id: z.string(), createdAt: z.int(), expiresAt: z.int() })),
  learners: z.int(),
}).openapi('Class')

export const learnerView = z.object({
  id: z.string().openapi({ description: 'Names the membership: it stays when a guest signs up' }),
  nickname: z.string(),
  guest: z.boolean(),
  joinedAt: z.int(),
  left: z.enum(['left', 'removed']).nullable(),
  leftAt: z.int().nullable(),
}).openapi('ClassLearner')

const listRoute = createRoute({
  method: 'get', path: '/classes', tags: ['classes'], summary: 'The classes I teach',
  responses: {
    200: json(z.object({
      classes: z.array(z.object({ id: z.string(), title: z.string(), role, archived: z.boolean(), learners: z.int(), assignments: z.int(), createdAt: z.int() })),
    }), 'The latest first'),
    ...problems(401, 403),
  },
})

const makeRoute = createRoute({
  method: 'post', path: '/classes', tags: ['classes'], summary: 'Make a class',
  request: { body: jsonBody(z.object({ title })) },
  responses: { 200: json(classView, 'The class, with its join code'), ...problems(400, 401, 403, 413, 415, 429) },
})

const readRoute = createRoute({
  method: 'get', path: '/classes/{id}', tags: ['classes'], summary: 'A class I teach',
  request: { params: classParams },
  responses: { 200: json(classView, 'The class'), ...problems(400, 401, 404) },
})

const changeRoute = createRoute({
  method: 'patch', path: '/classes/{id}', tags: ['classes'], summary: 'Rename, archive, open or close joining',
  request: { params: classParams, body: jsonBody(z.object({ title, archived: z.boolean(), joinOpen: z.boolean() }).partial().strict()) },
  responses: { 200: json(classView, 'The class, after'), ...problems(400, 401, 403, 404, 409, 413, 415) },
})

const codeRoute = createRoute({
  method: 'post', path: '/classes/{id}/code', tags: ['classes'], summary: 'A new join code; the old one stops working',
  request: { params: classParams, body: jsonBody(z.object({})) },
  responses: { 200: json(classView, 'The class, with its new code'), ...problems(400, 401, 403, 404, 409, 413, 415) },
})

const rosterRoute = createRoute({
  method: 'get', path: '/classes/{id}/learners', tags: ['classes'], summary: 'The learners of a class, those who left included',
  request: { params: classParams },
  responses: { 200: json(z.object({ learners: z.array(learnerView) }), 'In the order in which they joined'), ...problems(400, 401, 404) },
})

const learnerRoute = createRoute({
  method: 'patch', path: '/classes/{id}/learners/{learnerId}', tags: ['classes'], summary: 'Rename a learner, take one out, or back in',
  description: 'What a learner did is kept when they are taken out, and counts again when they are taken back in.',
  request: {
    params: classParams.extend({ learnerId: rowId }),
    body: jsonBody(z.object({ nickname: z.string().min(1).max(200), removed: z.boolean() }).partial().strict()),
  },
  responses: { 200: json(learnerView, 'The learner, after'), ...problems(400, 401, 403, 404, 409, 413, 415) },
})

const inviteRoute = createRoute({
  method: 'post', path: '/classes/{id}/invitations', tags: ['classes'], summary: 'A one-time link for another teacher, good for a week',
  request: { params: classParams, body: jsonBody(z.object({})) },
  responses: {
    200: json(z.object({ id: z.string(), token: z.string(), path: z.string(), expiresAt: z.int() }), 'The token is shown this once'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 429),
  },
})

const withdrawRoute = createRoute({
  method: 'delete', path: '/classes/{id}/invitations/{invitationId}', tags: ['classes'], summary: 'Withdraw an invitation',
  request: { params: classParams.extend({ invitationId: rowId }) },
  responses: { 200: json(z.object({ withdrawn: z.literal(true) }), 'Withdrawn'), ...problems(400, 401, 403, 404) },
})

const token = jsonBody(z.object({ token: z.string().min(1).max(100) }))

const lookRoute = createRoute({
  method: 'post', path: '/invitations/look', tags: ['classes'], summary: 'What an invitation is for',
  request: { body: token },
  responses: { 200: json(z.object({ title: z.string(), invitedBy: z.string(), expiresAt: z.int() }), 'The class and who invites'), ...problems(400, 401, 403, 404, 413, 415, 429) },
})

const acceptRoute = createRoute({
  method: 'post', path: '/invitations/accept', tags: ['classes'], summary: 'Teach the class one was invited to',
  request: { body: token },
  responses: { 200: json(classView, 'The class'), ...problems(400, 401, 403, 404, 413, 415, 429) },
})

const teacherParams = classParams.extend({ teacherId: rowId })

const roleRoute = createRoute({
  method: 'patch', path: '/classes/{id}/teachers/{teacherId}', tags: ['classes'], summary: 'Make a teacher an owner, or an owner a teacher',
  request: { params: teacherParams, body: jsonBody(z.object({ role })) },
  responses: { 200: json(classView, 'The class, after'), ...problems(400, 401, 403, 404, 409, 413, 415) },
})

const removeTeacherRoute = createRoute({
  method: 'delete', path: '/classes/{id}/teachers/{teacherId}', tags: ['classes'], summary: 'Leave a class, or take a co-teacher out of it',
  request: { params: teacherParams },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Gone'), ...problems(400, 401, 403, 404, 409) },
})

const WEEK_MS = 7 * 86_400_000
const MAKING = { burst: 30, perSecond: 0.05 }
const LOOKING = { burst: 30, perSecond: 0.2 }

export function classRoutes(house: House) {
  return routes()
    .openapi(listRoute, async (c) => {
      const learner = await requireAccount(c, house)
      const taught = await house.store.classes.taughtBy(learner.id)
      return c.json({ classes: taught.map(({ archivedAt, ...rest }) => ({ ...rest, archived: archivedAt !== null })) }, 200)
    })
    .openapi(makeRoute, async (c) => {
      const learner = await requireAccount(c, house)
      requireRoom(house, `class ${learner.id}`, MAKING)
      const made = { id: randomUUID(), title: c.req.valid('json').title, owner: learner.id, at: house.clock() }
      while (!await house.store.classes.create({ ...made, joinCode: joinCode(house.drawSeed) })) { /* Two classes never share a code. */ }
      return c.json(await viewOfClass(house, learner, made.id), 200)
    })
    .openapi(readRoute, async (c) => {
      const { learner, taught } = await requireClass(c, house, c.req.valid('param').id)
      return c.json(showClass(taught, learner), 200)
    })
    .openapi(changeRoute, async (c) => {
      const { learner, taught } = await requireClass(c, house, c.req.valid('param').id)
      const { title: renamed, archived, joinOpen } = c.req.valid('json')
      const isArchived = archived ?? taught.archivedAt !== null
      if (joinOpen === true && isArchived) throw archivedClass('Nobody can join it.')
      await house.store.classes.change(taught.id, {
        ...(renamed !== undefined && { title: renamed }),
        ...(archived !== undefined && { archivedAt: archived ? taught.archivedAt ?? house.clock() : null }),
      })
      if (joinOpen === false) await house.store.classes.setCode(taught.id, null)
      if (joinOpen === true && taught.joinCode === null) await rotate(house, taught.id)
      return c.json(await viewOfClass(house, learner, taught.id), 200)
    })
    .openapi(codeRoute, async (c) => {
      const { learner, taught } = await requireClass(c, house, c.req.valid('param').id)
      if (taught.archivedAt !== null) throw archivedClass('It gets no new code.')
      await rotate(house, taught.id)
      return c.json(await viewOfClass(house, learner, taught.id), 200)
    })
    .openapi(rosterRoute, async (c) => {
      const { taught } = await requireClass(c, house, c.req.valid('param').id)
      return c.json({ learners: (await house.store.classes.roster(taught.id)).map(showLearner) }, 200)
    })
    .openapi(learnerRoute, async (c) => {
      const { id, learnerId } = c.req.valid('param')
      const { taught } = await requireClass(c, house, id)
      if (!await house.store.classes.member(taught.id, learnerId)) throw new ProblemError('learner/unknown', { detail: 'Nobody of this id is or was in the class.' })
      await changeMember(house, taught.id, learnerId, c.req.valid('json'))
      return c.json(showLearner((await house.store.classes.member(taught.id, learnerId))!), 200)
    })
    .openapi(inviteRoute, async (c) => {
      const { learner, taught } = await requireClass(c, house, c.req.valid('param').id)
      requireRoom(house, `invite ${learner.id}`, MAKING)
      const [id, secret, at] = [randomUUID(), randomBytes(24).toString('base64url'), house.clock()]
      await house.store.classes.invite({ id, classId: taught.id, tokenHash: hashOf(secret), invitedBy: learner.id, at, expiresAt: at + WEEK_MS })
      return c.json({ id, token: secret, path: `/teach/invitation#${secret}`, expiresAt: at + WEEK_MS }, 200)
    })
    .openapi(withdrawRoute, async (c) => {
      const { id, invitationId } = c.req.valid('param')
      const { taught } = await requireClass(c, house, id)
      if (!await house.store.classes.withdrawInvitation(taught.id, invitationId)) throw new ProblemError('invitation/unknown', { detail: 'The class has no open invitation of this id.' })
      return c.json({ withdrawn: true as const }, 200)
    })
    .openapi(lookRoute, async (c) => {
      const learner = await requireAccount(c, house)
      requireRoom(house, `invitation ${learner.id}`, LOOKING)
      const found = await house.store.classes.invitation(hashOf(c.req.valid('json').token), learner.id, house.clock())
      if (!found) throw unknownInvitation()
      const { title: of, invitedBy, expiresAt } = found
      return c.json({ title: of, invitedBy, expiresAt }, 200)
    })
    .openapi(acceptRoute, async (c) => {
      const learner = await requireAccount(c, house)
      requireRoom(house, `invitation ${learner.id}`, LOOKING)
      const classId = await house.store.classes.acceptInvitation(hashOf(c.req.valid('json').token), learner.id, house.clock())
      if (classId === null) throw unknownInvitation()
      return c.json(await viewOfClass(house, learner, classId), 200)
    })
    .openapi(roleRoute, async (c) => {
      const { id, teacherId } = c.req.valid('param')
      const { learner, taught } = await requireClass(c, house, id)
      requireOwner(taught)
      refuseUnless(await house.store.classes.setRole(taught.id, teacherId, c.req.valid('json').role))
      return c.json(await viewOfClass(house, learner, taught.id), 200)
    })
    .openapi(removeTeacherRoute, async (c) => {
      const { id, teacherId } = c.req.valid('param')
      const { learner, taught } = await requireClass(c, house, id)
      const target = taught.teachers.find((teacher) => teacher.id === teacherId)
      if (target && target.id !== learner.id) {
        requireOwner(taught)
        if (target.role === 'owner') throw new ProblemError('class/refused', { detail: 'An owner leaves a class by themselves.', fix: 'Make them a teacher first, if they should go.' })
      }
      refuseUnless(await house.store.classes.removeTeacher(taught.id, teacherId))
      return c.json({ removed: true as const }, 200)
    })
}

async function viewOfClass(house: House, learner: Learner, classId: string) {
  return showClass((await house.store.classes.forTeacher(classId, learner.id))!, learner)
}

function showClass({ archivedAt, joinCode: kept, teachers, invitations, ...rest }: ClassRecord, learner: Learner): z.infer<typeof classView> {
  // An archived class keeps its code for when it is opened again.
  const code = archivedAt === null ? kept : null
  return {
    ...rest,
    archived: archivedAt !== null,
    joinCode: code && shownJoinCode(code),
    joinPath: code && `/join/${code}`,
    teachers: teachers.map((teacher) => ({ ...teacher, you: teacher.id === learner.id })),
    invitations: [...invitations],
  }
}

function showLearner({ id, nickname, guest, joinedAt, left, leftAt }: Member): z.infer<typeof learnerView> {
  return { id, nickname, guest, joinedAt, left, leftAt }
}

async function rotate(house: House, classId: string): Promise<void> {
  while (!await house.store.classes.setCode(classId, joinCode(house.drawSeed))) { /* Two classes never share a code. */ }
}

async function changeMember(house: House, classId: string, memberId: string, { nickname, removed }: { nickname?: string | undefined; removed?: boolean | undefined }): Promise<void> {
  if (nickname !== undefined) {
    const outcome = await house.store.classes.rename(classId, memberId, requireNickname(nickname))
    if (outcome !== 'renamed') throw nicknameTaken(outcome.free)
  }
  if (removed === undefined) return
  const outcome = await house.store.classes.setLeft(classId, memberId, removed ? { how: 'removed', at: house.clock() } : null)
  if (outcome !== 'done') throw nicknameTaken(outcome.free)
}

/** A nickname without what cannot be seen. @throws ProblemError when nothing is left. */
export function requireNickname(typed: string): string {
  const name = cleanNickname(typed)
  if (name === null) throw new ProblemError('input/invalid', { detail: `A nickname needs a letter or a digit, and has at most ${NICKNAME_LENGTH} characters.`, errors: [{ path: 'nickname', message: 'Nothing readable is left of it.' }] })
  return name
}

function requireOwner(taught: ClassRecord): void {
  if (taught.role !== 'owner') throw new ProblemError('class/refused', { detail: 'Only an owner of the class can change who teaches it.' })
}

function refuseUnless(outcome: 'done' | 'unknown' | 'last-owner'): void {
  if (outcome === 'unknown') throw new ProblemError('learner/unknown', { detail: 'Nobody of this id teaches the class.' })
  if (outcome === 'last-owner') throw new ProblemError('class/last-owner', { detail: 'This is the last owner, and a class needs one.', fix: 'Make another teacher an owner first, or archive the class.' })
}

function archivedClass(sentence: string): ProblemError {
  return new ProblemError('class/archived', { detail: `The class is archived. ${sentence}`, fix: 'Take it out of the archive first.' })
}

function unknownInvitation(): ProblemError {
  return new ProblemError('invitation/unknown', { detail: 'The invitation was used or withdrawn, or is older than a week.', fix: 'Ask whoever sent it for another.' })
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url')
}
