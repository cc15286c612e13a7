import { randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { stateForClass } from '../classwork/timing.ts'
import { bankId, instant, json, jsonBody, routes } from '../http/contract.ts'
import { requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import type { AssignmentRecord, NewAssignment } from '../store/assignments-port.ts'
import { assignableSet } from './assignable-set.ts'
import { rowId } from './classes.ts'
import { requireAssignment, requireClass } from './class-guards.ts'

const reveal = z.enum(['submit', 'close', 'never'])
const targetRecall = z.number().min(0.7).max(0.97)
const attempts = z.int().min(1).max(20)
const timeLimitMinutes = z.int().min(1).max(600).nullable()
const order = z.enum(['listed', 'shuffled'])

export const assignmentView = z.object({
  id: z.string(),
  classId: z.string(),
  classTitle: z.string(),
  title: z.string(),
  instructions: z.string().nullable(),
  style: z.enum(['practice', 'test']),
  set: z.object({ id: z.string(), version: z.int().nullable().openapi({ description: 'Null for a set of the library' }), title: z.string() }),
  questions: z.int(),
  facts: z.int(),
  opensAt: z.int(),
  dueAt: z.int(),
  state: z.enum(['opens', 'open', 'closed']),
  started: z.int().openapi({ description: 'Learners who began' }),
  learners: z.int(),
  withdrawn: z.boolean(),
  createdAt: z.int(),
  now: z.int(),
  practice: z.object({ targetRecall: z.number() }).nullable(),
  test: z.object({ attempts: z.int(), timeLimitMinutes: z.int().nullable(), order, scoreAt: reveal, keyAt: reveal }).nullable(),
}).openapi('Assignment')

const words = { title: z.string().trim().min(1).max(120), instructions: z.string().trim().max(4000).nullable() }

const making = z.object({
  title: words.title,
  instructions: words.instructions.default(null),
  setId: bankId,
  version: z.int().min(1).optional().openapi({ description: 'The published version; the latest when left out' }),
  opensAt: instant,
  dueAt: instant,
  practice: z.object({ targetRecall: targetRecall.default(0.9) }).optional(),
  test: z.object({ attempts: attempts.default(1), timeLimitMinutes: timeLimitMinutes.default(null), order: order.default('listed'), scoreAt: reveal.default('submit'), keyAt: reveal.default('close') }).optional(),
}).refine(({ practice, test }) => (practice === undefined) !== (test === undefined), 'Give either practice or test.').openapi('NewAssignment')

const changing = z.object({ ...words, opensAt: instant, dueAt: instant, targetRecall, attempts, timeLimitMinutes, order, scoreAt: reveal, keyAt: reveal }).partial().strict().openapi('AssignmentChange')

const extensionView = z.object({
  learnerId: z.string(), nickname: z.string(), timeFactor: z.number(), extraMinutes: z.int(), extraAttempts: z.int(), dueAt: z.int().nullable(),
}).openapi('Extension')

const classParams = z.object({ id: rowId })
const extensionParams = classParams.extend({ learnerId: rowId })

const listRoute = createRoute({
  method: 'get', path: '/classes/{id}/assignments', tags: ['assignments'], summary: 'What a class I teach was given',
  request: { params: classParams },
  responses: { 200: json(z.object({ assignments: z.array(assignmentView) }), 'The latest due first'), ...problems(400, 401, 404) },
})

const makeRoute = createRoute({
  method: 'post', path: '/classes/{id}/assignments', tags: ['assignments'], summary: 'Give a set to a class',
  description: 'Its questions are pinned as they are now: a later version of the set changes nothing here.',
  request: { params: classParams, body: jsonBody(making) },
  responses: { 200: json(assignmentView, 'The assignment'), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429) },
})

const readRoute = createRoute({
  method: 'get', path: '/assignments/{id}', tags: ['assignments'], summary: 'An assignment of a class I teach',
  request: { params: classParams },
  responses: { 200: json(assignmentView, 'The assignment'), ...problems(400, 401, 404) },
})

const changeRoute = createRoute({
  method: 'patch', path: '/assignments/{id}', tags: ['assignments'], summary: 'Change dates, limits and what is shown when',
  description: 'Counts at once, for attempts under way too. The order can be changed until somebody begins.',
  request: { params: classParams, body: jsonBody(changing) },
  responses: { 200: json(assignmentView, 'The assignment, after'), ...problems(400, 401, 403, 404, 409, 413, 415, 422) },
})

const withdrawRoute = createRoute({
  method: 'delete', path: '/assignments/{id}', tags: ['assignments'], summary: 'Withdraw an assignment: learners no longer see it, its results stay',
  request: { params: classParams },
  responses: { 200: json(z.object({ withdrawn: z.literal(true) }), 'Withdrawn'), ...problems(400, 401, 403, 404) },
})

const extensionsRoute = createRoute({
  method: 'get', path: '/assignments/{id}/extensions', tags: ['assignments'], summary: 'Who was given more time or more attempts',
  request: { params: classParams },
  responses: { 200: json(z.object({ extensions: z.array(extensionView) }), 'By nickname'), ...problems(400, 401, 404) },
})

const extendRoute = createRoute({
  method: 'put', path: '/assignments/{id}/extensions/{learnerId}', tags: ['assignments'], summary: 'Give one learner more time or more attempts',
  request: {
    params: extensionParams,
    body: jsonBody(z.object({
      timeFactor: z.number().min(1).max(4).default(1), extraMinutes: z.int().min(0).max(600).default(0),
      extraAttempts: z.int().min(0).max(10).default(0), dueAt: instant.nullable().default(null),
    }).openapi('NewExtension')),
  },
  responses: { 200: json(extensionView, 'As it counts from now on'), ...problems(400, 401, 403, 404, 413, 415, 422) },
})

const unextendRoute = createRoute({
  method: 'delete', path: '/assignments/{id}/extensions/{learnerId}', tags: ['assignments'], summary: 'Take an extension back',
  request: { params: extensionParams },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Taken back'), ...problems(400, 401, 403, 404) },
})

/** A test is one page; practice can go on for a year. */
const MOST_QUESTIONS = { test: 300, practice: 5000 } as const
const MAKING = { burst: 60, perSecond: 0.05 }

export function assignmentRoutes(house: House) {
  return routes()
    .openapi(listRoute, async (c) => {
      const { taught } = await requireClass(c, house, c.req.valid('param').id)
      const found = await house.store.assignments.ofClass(taught.id)
      return c.json({ assignments: found.map((assignment) => showAssignment(assignment, house.clock())) }, 200)
    })
    .openapi(makeRoute, async (c) => {
      const { learner, taught } = await requireClass(c, house, c.req.valid('param').id)
      requireRoom(house, `assign ${learner.id}`, MAKING)
      if (taught.archivedAt !== null) throw new ProblemError('class/archived', { detail: 'The class is archived, so nothing new can be given to it.', fix: 'Take it out of the archive first.' })
      const { practice, test, version, setId, ...rest } = c.req.valid('json')
      const set = await assignableSet(house, learner.id, setId, version)
      const made: NewAssignment = {
        id: randomUUID(), classId: taught.id, ...rest, style: test ? 'test' : 'practice', setId: set.id, setVersion: set.version, setTitle: set.title, createdAt: house.clock(),
        targetRecall: practice?.targetRecall ?? null,
        attempts: test?.attempts ?? null, timeLimitMs: minutes(test?.timeLimitMinutes ?? null), ordering: test?.order ?? null, scoreAt: test?.scoreAt ?? null, keyAt: test?.keyAt ?? null,
      }
      refuseDates(made)
      refuseCount(made.style, set.questions.length)
      await house.store.assignments.create(made, set.questions)
      return c.json(await viewOf(house, made.id), 200)
    })
    .openapi(readRoute, async (c) => {
      const { assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      return c.json(showAssignment(assignment, house.clock()), 200)
    })
    .openapi(changeRoute, async (c) => {
      const { assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      const { order: ordering, timeLimitMinutes: limit, ...rest } = c.req.valid('json')
      const change = { ...rest, ...(ordering !== undefined && { ordering }), ...(limit !== undefined && { timeLimitMs: minutes(limit) }) }
      refuseStyle(assignment, change)
      refuseDates({ ...assignment, ...change })
      if (ordering !== undefined && ordering !== assignment.ordering && assignment.started > 0) throw new ProblemError('assignment/begun', { detail: 'Somebody has begun, and would find the questions in another order.' })
      await house.store.assignments.change(assignment.id, change)
      return c.json(await viewOf(house, assignment.id), 200)
    })
    .openapi(withdrawRoute, async (c) => {
      const { assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      await house.store.assignments.withdraw(assignment.id, house.clock())
      return c.json({ withdrawn: true as const }, 200)
    })
    .openapi(extensionsRoute, async (c) => {
      const { assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      const given = await house.store.assignments.extensions(assignment.id)
      return c.json({ extensions: given.map(({ memberId, ...rest }) => ({ learnerId: memberId, ...rest })) }, 200)
    })
    .openapi(extendRoute, async (c) => {
      const { id, learnerId } = c.req.valid('param')
      const { assignment } = await requireAssignment(c, house, id)
      const member = await house.store.classes.member(assignment.classId, learnerId)
      if (!member) throw unknownLearner()
      const extension = c.req.valid('json')
      if (extension.dueAt !== null && extension.dueAt < assignment.dueAt) throw new ProblemError('assignment/refused', { detail: 'An extension gives more time, and this date is before the one for the class.' })
      await house.store.assignments.extend(assignment.id, member.id, extension)
      return c.json({ learnerId: member.id, nickname: member.nickname, ...extension }, 200)
    })
    .openapi(unextendRoute, async (c) => {
      const { id, learnerId } = c.req.valid('param')
      const { assignment } = await requireAssignment(c, house, id)
      if (!await house.store.assignments.unextend(assignment.id, learnerId)) throw unknownLearner()
      return c.json({ removed: true as const }, 200)
    })
}

export function showAssignment(assignment: AssignmentRecord, now: number): z.infer<typeof assignmentView> {
  const { id, classId, classTitle, title, instructions, style, setId, setVersion, setTitle, questions, facts, opensAt, dueAt, started, learners, createdAt } = assignment
  return {
    id, classId, classTitle, title, instructions, style, set: { id: setId, version: setVersion, title: setTitle }, questions, facts, opensAt, dueAt,
    state: stateForClass(assignment, now), started, learners, withdrawn: assignment.withdrawnAt !== null, createdAt, now,
    practice: style === 'practice' ? { targetRecall: assignment.targetRecall! } : null,
    test: style === 'test' ? {
      attempts: assignment.attempts!, timeLimitMinutes: assignment.timeLimitMs === null ? null : assignment.timeLimitMs / 60_000,
      order: assignment.ordering!, scoreAt: assignment.scoreAt!, keyAt: assignment.keyAt!,
    } : null,
  }
}

async function viewOf(house: House, assignmentId: string) {
  return showAssignment((await house.store.assignments.find(assignmentId))!, house.clock())
}

function minutes(limit: number | null): number | null {
  return limit === null ? null : limit * 60_000
}

function refuseDates({ opensAt, dueAt }: Pick<NewAssignment, 'opensAt' | 'dueAt'>): void {
  if (dueAt - opensAt < 60_000) throw new ProblemError('assignment/refused', { detail: 'It would be due before it opens, or at once.', fix: 'Give at least a minute between opensAt and dueAt.' })
}

function refuseCount(style: 'practice' | 'test', count: number): void {
  if (count === 0) throw new ProblemError('assignment/refused', { detail: 'The set has no question that can be asked.' })
  if (count > MOST_QUESTIONS[style]) throw new ProblemError('assignment/refused', { detail: `The set has ${count} questions, and ${style === 'test' ? 'a test' : 'practice'} takes at most ${MOST_QUESTIONS[style]}.`, fix: 'Publish a smaller set.' })
}

const OF_STYLE = { practice: ['targetRecall'], test: ['attempts', 'timeLimitMs', 'ordering', 'scoreAt', 'keyAt'] } as const

function refuseStyle({ style }: AssignmentRecord, change: Partial<NewAssignment>): void {
  const foreign = OF_STYLE[style === 'test' ? 'practice' : 'test'].find((name) => change[name] !== undefined)
  if (foreign) throw new ProblemError('assignment/refused', { detail: `This is ${style === 'test' ? 'a test' : 'practice'}, which has no ${foreign}.` })
}

function unknownLearner(): ProblemError {
  return new ProblemError('learner/unknown', { detail: 'Nobody of this id is or was in the class, or has an extension.' })
}

