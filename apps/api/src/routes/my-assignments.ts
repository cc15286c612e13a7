import { createRoute, z } from '@hono/zod-openapi'
import { closeOverdue } from '../attempts/ending.ts'
import { askNext, practiceProgress, standingOf } from '../attempts/practising.ts'
import { revealOf, scoreOf, scoreView } from '../attempts/showing.ts'
import { dueFor, stateFor, timeLimitFor } from '../classwork/timing.ts'
import { json, routes } from '../http/contract.ts'
import { requireLearner } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import type { LearnerAssignment } from '../store/assignments-port.ts'
import type { AttemptRecord } from '../store/attempts-port.ts'
import type { Learner } from '../store/port.ts'
import { variantAsked } from '../practice/answering.ts'
import { asked } from '../practice/asking.ts'
import { rowId } from './classes.ts'
import { requireWork } from './class-guards.ts'

const reveal = z.enum(['submit', 'close', 'never'])

const myAssignment = z.object({
  id: z.string(),
  classId: z.string(),
  classTitle: z.string(),
  title: z.string(),
  instructions: z.string().nullable(),
  style: z.enum(['practice', 'test']),
  questions: z.int(),
  opensAt: z.int(),
  dueAt: z.int().openapi({ description: 'The learner’s own: an extension is counted' }),
  state: z.enum(['opens', 'open', 'in-progress', 'submitted', 'closed']),
  now: z.int(),
  test: z.object({
    attempts: z.int(),
    attemptsUsed: z.int(),
    timeLimitMs: z.int().nullable(),
    scoreAt: reveal,
    keyAt: reveal,
    score: scoreView.nullable().openapi({ description: 'Of the best attempt, where it may be seen' }),
    openAttemptId: z.string().nullable(),
    attemptIds: z.array(z.object({
      id: z.string(), number: z.int(), state: z.enum(['open', 'submitted', 'closed']), startedAt: z.int(), endedAt: z.int().nullable(), score: scoreView.nullable(),
    })),
  }).nullable(),
  practice: practiceProgress.nullable(),
}).openapi('MyAssignment')

const listRoute = createRoute({
  method: 'get', path: '/my/assignments', tags: ['assignments'], summary: 'What I was given',
  request: { query: z.object({ class: rowId.optional() }) },
  responses: { 200: json(z.object({ assignments: z.array(myAssignment) }), 'The earliest due first'), ...problems(400, 401) },
})

const readRoute = createRoute({
  method: 'get', path: '/my/assignments/{id}', tags: ['assignments'], summary: 'Something I was given',
  request: { params: z.object({ id: rowId }) },
  responses: { 200: json(myAssignment, 'How it stands'), ...problems(400, 401, 404) },
})

const practiceRoute = createRoute({
  method: 'get', path: '/my/assignments/{id}/practice', tags: ['assignments'], summary: 'The next question of practice that aims at a date',
  description: 'Answered with POST /api/reviews, like all practice.',
  request: {
    params: z.object({ id: rowId }),
    query: z.object({
      after: z.string().max(2000).optional().openapi({ description: 'The ask on screen' }),
      more: z.enum(['true', 'false']).default('false').openapi({ description: 'New facts beyond today’s share' }),
    }),
  },
  responses: {
    200: json(z.object({ next: asked.nullable(), progress: practiceProgress, nextDueAt: z.int().nullable() }), 'What to ask next, or null when today’s work is done'),
    ...problems(400, 401, 404, 409),
  },
})

export function myAssignmentRoutes(house: House) {
  return routes()
    .openapi(listRoute, async (c) => {
      const learner = await requireLearner(c, house)
      const given = await house.store.assignments.ofLearner(learner.id, c.req.valid('query').class)
      return c.json({ assignments: await Promise.all(given.map((work) => showMine(house, learner, work))) }, 200)
    })
    .openapi(readRoute, async (c) => {
      const { learner, work } = await requireWork(c, house, c.req.valid('param').id)
      return c.json(await showMine(house, learner, work), 200)
    })
    .openapi(practiceRoute, async (c) => {
      const { learner, work } = await requireWork(c, house, c.req.valid('param').id)
      if (work.assignment.style !== 'practice') throw new ProblemError('assignment/unknown', { detail: 'This is a test.', fix: 'Begin an attempt instead.' })
      refuseOutside(work, house.clock())
      const { after, more } = c.req.valid('query')
      const previous = after === undefined ? null : (await variantAsked(house, after)).question
      const standing = await standingOf(house, learner, work)
      const next = await askNext(house, learner, work.assignment.id, standing, previous, more === 'true')
      return c.json({ next, progress: standing.progress, nextDueAt: next ? null : standing.nextDueAt }, 200)
    })
}

/** @throws ProblemError before it opens and after it is due */
export function refuseOutside({ assignment, extension }: LearnerAssignment, now: number): void {
  if (now < assignment.opensAt) throw new ProblemError('assignment/not-open', { detail: `It opens at ${new Date(assignment.opensAt).toISOString()}.` })
  if (assignment.classArchived) throw new ProblemError('assignment/closed', { detail: 'The class is archived: what was done can be looked at, and nothing new begun.' })
  if (now > dueFor(assignment, extension)) throw new ProblemError('assignment/closed', { detail: `It was due at ${new Date(dueFor(assignment, extension)).toISOString()}.` })
}

async function showMine(house: House, learner: Learner, work: LearnerAssignment): Promise<z.infer<typeof myAssignment>> {
  const { assignment, extension, member } = work
  const { id, classId, classTitle, title, instructions, style, questions, opensAt } = assignment
  const now = house.clock()
  const shared = { id, classId, classTitle, title, instructions, style, questions, opensAt, dueAt: dueFor(assignment, extension), now }
  if (style === 'practice') {
    const { progress } = await standingOf(house, learner, work)
    const isOver = now > shared.dueAt
    return { ...shared, state: stateFor(assignment, extension, { underWay: progress.met > 0 && !isOver && now >= opensAt, done: false }, now), test: null, practice: progress }
  }
  const attempts = await attemptsOf(house, assignment.id, member.id)
  const open = attempts.find(({ endedAt }) => endedAt === null)
  return {
    ...shared,
    state: stateFor(assignment, extension, { underWay: open !== undefined, done: attempts.length > 0 }, now),
    test: await showTest(house, work, attempts, open),
    practice: null,
  }
}

/** The attempts of a learner, those that are overdue ended. */
async function attemptsOf(house: House, assignmentId: string, memberId: string): Promise<readonly AttemptRecord[]> {
  const attempts = await house.store.attempts.ofMember(assignmentId, memberId)
  if (!attempts.some(({ endedAt }) => endedAt === null)) return attempts
  await closeOverdue(house, assignmentId)
  return house.store.attempts.ofMember(assignmentId, memberId)
}

async function showTest(house: House, { assignment, extension }: LearnerAssignment, attempts: readonly AttemptRecord[], open: AttemptRecord | undefined) {
  const now = house.clock()
  const shown = await Promise.all(attempts.map(async (attempt) => {
    const isOpen = revealOf(assignment.scoreAt, attempt, assignment.lastDueAt, now).open
    const score = isOpen ? scoreOf(await house.store.attempts.gradings(attempt.id), assignment.questions) : null
    return { id: attempt.id, number: attempt.number, state: attempt.ending ?? ('open' as const), startedAt: attempt.startedAt, endedAt: attempt.endedAt, score }
  }))
  const scores = shown.flatMap(({ score }) => score ?? [])
  return {
    attempts: assignment.attempts! + extension.extraAttempts, attemptsUsed: attempts.length, timeLimitMs: timeLimitFor(assignment, extension),
    scoreAt: assignment.scoreAt!, keyAt: assignment.keyAt!,
    score: scores.toSorted((a, b) => b.points - a.points)[0] ?? null,
    openAttemptId: open?.id ?? null, attemptIds: shown,
  }
}
