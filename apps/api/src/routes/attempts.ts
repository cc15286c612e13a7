import { randomUUID } from 'node:crypto'
import { createRoute, z } from '@hono/zod-openapi'
import { answer } from '@interleave/content'
import type { Answer } from '@interleave/content'
import { closeOverdue, gradeSoon } from '../attempts/ending.ts'
import { openPlace } from '../attempts/opened.ts'
import { attemptView, showAttempt, showWork, workView } from '../attempts/showing.ts'
import { deadlineOf, GRACE_MS, isOver } from '../classwork/timing.ts'
import { clientId, json, jsonBody, routes } from '../http/contract.ts'
import { requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { problem, ProblemError, problems, problemWith } from '../http/problem.ts'
import type { LearnerAssignment } from '../store/assignments-port.ts'
import type { AttemptRecord, WorkRecord } from '../store/attempts-port.ts'
import { rowId } from './classes.ts'
import { requireAttempt, requireWork } from './class-guards.ts'
import { refuseOutside } from './my-assignments.ts'

const attemptParams = z.object({ id: rowId })

const stale = problem.extend({
  current: workView.nullable().optional().openapi({ description: 'What is there now' }),
  revision: z.int().optional().openapi({ description: 'The attempt’s revision now' }),
}).openapi('StaleWork')

const startRoute = createRoute({
  method: 'post', path: '/my/assignments/{id}/attempts', tags: ['assignments'], summary: 'Begin an attempt, or go on with the one under way',
  request: { params: z.object({ id: rowId }), body: jsonBody(z.object({})) },
  responses: { 200: json(attemptView, 'The attempt, its questions without their keys'), ...problems(400, 401, 403, 404, 409, 413, 415, 429) },
})

const readRoute = createRoute({
  method: 'get', path: '/my/attempts/{id}', tags: ['assignments'], summary: 'An attempt of mine, with what may be seen of it now',
  request: { params: attemptParams },
  responses: { 200: json(attemptView, 'The attempt'), ...problems(400, 401, 404) },
})

const saveRoute = createRoute({
  method: 'put', path: '/my/attempts/{id}/answers/{place}', tags: ['assignments'], summary: 'Save an answer, whole or half',
  description: 'The same save sent again answers the same. Where something newer was saved, nothing is overwritten: the problem brings what is there.',
  request: {
    params: attemptParams.extend({ place: z.coerce.number().int().min(0).max(5000) }),
    body: jsonBody(z.object({
      saveId: clientId.openapi({ description: 'Made by the device for this save; the idempotency key' }),
      revision: z.int().min(0).openapi({ description: 'The revision this edit stands on; 0 where nothing was saved yet' }),
      answer: answer.nullable(),
      elapsedMs: z.int().min(0).max(86_400_000).openapi({ description: 'Spent on this question so far' }),
    }).openapi('WorkSave')),
  },
  responses: {
    200: json(z.object({ work: workView, revision: z.int(), deadlineAt: z.int(), now: z.int() }), 'Saved'),
    ...problems(400, 401, 403, 404, 413, 415, 422, 429),
    409: problemWith(stale, 'Something newer is there, or the attempt is over'),
  },
})

const submitRoute = createRoute({
  method: 'post', path: '/my/attempts/{id}/submit', tags: ['assignments'], summary: 'Hand in what was saved',
  description: 'Handed in twice, it answers the same. After the deadline the attempt was closed with what was saved, and that is the answer.',
  request: { params: attemptParams, body: jsonBody(z.object({ revision: z.int().min(0).openapi({ description: 'The attempt’s revision this page knows' }) })) },
  responses: {
    200: json(attemptView, 'The attempt, ended'),
    ...problems(400, 401, 403, 404, 413, 415, 429),
    409: problemWith(stale, 'More was saved than this page knows'),
  },
})

const WRITING = { burst: 120, perSecond: 10 }

export function attemptRoutes(house: House) {
  return routes()
    .openapi(startRoute, async (c) => {
      const { learner, work } = await requireWork(c, house, c.req.valid('param').id)
      requireRoom(house, `attempt ${learner.id}`, { burst: 20, perSecond: 0.5 })
      const { assignment, member, extension } = work
      if (assignment.style !== 'test') throw new ProblemError('assignment/unknown', { detail: 'This is practice, which has no attempts.' })
      await closeOverdue(house, assignment.id)
      const open = (await house.store.attempts.ofMember(assignment.id, member.id)).find(({ endedAt }) => endedAt === null)
      if (open) return c.json(await showAttempt(house, work, open), 200)
      refuseOutside(work, house.clock())
      const started = await house.store.attempts.start({
        id: randomUUID(), assignmentId: assignment.id, memberId: member.id, seed: house.drawSeed(), at: house.clock(), allowed: assignment.attempts! + extension.extraAttempts,
      })
      if (started === 'none-left') throw new ProblemError('attempt/none-left', { detail: `All ${assignment.attempts! + extension.extraAttempts} attempts were used.`, fix: 'A teacher of the class can give you another.' })
      return c.json(await showAttempt(house, work, started), 200)
    })
    .openapi(readRoute, async (c) => {
      const { work, attempt } = await requireAttempt(c, house, c.req.valid('param').id)
      return c.json(await showAttempt(house, work, await endedIfOver(house, work, attempt)), 200)
    })
    .openapi(saveRoute, async (c) => {
      const { id, place } = c.req.valid('param')
      const { work, attempt } = await requireAttempt(c, house, id)
      requireRoom(house, `write ${work.member.learnerId}`, WRITING)
      const { saveId, revision, elapsedMs, ...sent } = c.req.valid('json')
      const opened = await openPlace(house, attempt, work.assignment, place)
      if (!opened) throw new ProblemError('question/unknown', { detail: `The attempt has ${work.assignment.questions} questions, and none at place ${place}.` })
      const kept = heldBack(sent.answer as Answer | null)
      if (kept && kept.kind !== opened.variant.kind) throw new ProblemError('answer/refused', { detail: `This is a ${opened.variant.kind} question, and the answer is for ${kept.kind}.`, fix: `Send an answer of kind ${opened.variant.kind}.` })
      const now = house.clock()
      const deadlineAt = deadlineOf(attempt.startedAt, work.assignment, work.extension)
      if (attempt.endedAt === null && isOver(deadlineAt, now)) await closeOverdue(house, work.assignment.id)
      const saved = await house.store.attempts.save({
        attemptId: attempt.id, position: opened.pinned.position, saveId, base: revision, answer: kept, at: now,
        elapsedMs: Math.min(elapsedMs, now - attempt.startedAt),
      })
      if (saved.outcome === 'over') throw over(await house.store.attempts.find(attempt.id))
      if (saved.outcome === 'stale') throw staleWork(saved.work, saved.revision)
      return c.json({ work: showWork(saved.work!), revision: saved.revision, deadlineAt, now }, 200)
    })
    .openapi(submitRoute, async (c) => {
      const { work, attempt } = await requireAttempt(c, house, c.req.valid('param').id)
      requireRoom(house, `write ${work.member.learnerId}`, WRITING)
      const current = await endedIfOver(house, work, attempt)
      if (current.endedAt === null) {
        const ended = await house.store.attempts.end(attempt.id, { how: 'submitted', at: house.clock(), revision: c.req.valid('json').revision })
        if (typeof ended === 'object') throw staleWork(undefined, ended.stale)
        await gradeSoon(house, [attempt.id])
      }
      return c.json(await showAttempt(house, work, (await house.store.attempts.find(attempt.id))!), 200)
    })
}

/** The attempt, ended if its time is over. */
async function endedIfOver(house: House, { assignment, extension }: LearnerAssignment, attempt: AttemptRecord): Promise<AttemptRecord> {
  if (attempt.endedAt !== null || !isOver(deadlineOf(attempt.startedAt, assignment, extension), house.clock())) return attempt
  await closeOverdue(house, assignment.id)
  return (await house.store.attempts.find(attempt.id))!
}

/** What is kept of an answer: which points of a rubric an explanation makes is for a teacher to say. */
function heldBack(sent: Answer | null): Answer | null {
  return sent?.kind === 'recall' ? { ...sent, met: [] } : sent
}

function over(attempt: AttemptRecord | null): ProblemError {
  const at = attempt?.endedAt ? ` at ${new Date(attempt.endedAt).toISOString()}` : ''
  return attempt?.ending === 'submitted'
    ? new ProblemError('attempt/over', { detail: `The attempt was handed in${at}. This answer came after it and does not count.` })
    : new ProblemError('attempt/over', { detail: `The time was over${at}. What was saved until then counts, and what came up to ${GRACE_MS / 1000} s later; this answer does not.` })
}

function staleWork(current: WorkRecord | null | undefined, revision: number): ProblemError {
  return new ProblemError('work/stale', {
    detail: 'Something newer was saved, in another tab or on another device. Nothing was overwritten.',
    fix: 'Show what is there now, and edit that.',
    members: { ...(current !== undefined && { current: current && showWork(current) }), revision },
  })
}
