import { createRoute, z } from '@hono/zod-openapi'
import { AnswerRefused, answer, rubricOf, rubricView, variantOf, variantView, viewOf } from '@interleave/content'
import type { Answer } from '@interleave/content'
import { answerRows, textOf } from '../attempts/answer-rows.ts'
import { closeOverdue } from '../attempts/ending.ts'
import { judgeExplanation, regradeUndecided } from '../attempts/grading.ts'
import { openQuestion } from '../attempts/opened.ts'
import { readyOf } from '../attempts/readiness.ts'
import { resultView, scoreOf, scoreView, showResult } from '../attempts/showing.ts'
import { foldResults } from '../classwork/results.ts'
import { COLUMNS, csvOf } from '../classwork/results-table.ts'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import type { AssignmentRecord } from '../store/assignments-port.ts'
import type { FullAnswer } from '../store/results-port.ts'
import { assignmentView, showAssignment } from './assignments.ts'
import { learnerView, rowId } from './classes.ts'
import { requireAssignment } from './class-guards.ts'

const share = z.object({ value: z.number(), low: z.number(), high: z.number() }).openapi('Share')
const part = z.number().nullable()

const learnerRow = z.object({
  id: z.string(), nickname: z.string(), left: z.enum(['left', 'removed']).nullable(),
  state: z.enum(['not-started', 'in-progress', 'submitted', 'closed']),
  attempts: z.int(), startedAt: z.int().nullable(), endedAt: z.int().nullable(), answered: z.int(),
  first: part, latest: part, best: part, timeMs: z.int(), undecided: z.int(),
  met: z.int().nullable(), ready: z.int().nullable().openapi({ description: 'Practice-style: facts that will be known on the day it is due' }),
  cells: z.array(z.object({ position: z.int(), first: part, latest: part, state: z.enum(['blank', 'saved', 'graded', 'undecided']), timeMs: z.int() })),
}).openapi('LearnerRow')

const questionRow = z.object({
  position: z.int(), title: z.string(), kind: z.string(), topic: z.string(), topicTitle: z.string(),
  n: z.int().openapi({ description: 'Learners whose first try is decided' }), correctCount: z.int(),
  facility: share.nullable().openapi({ description: 'Share right at the first try, with its 95 % interval after Wilson' }),
  meanScore: part, latestMeanScore: part, medianTimeMs: z.int().nullable(), blank: z.int(), undecided: z.int(),
}).openapi('QuestionRow')

const topicRow = z.object({ topic: z.string(), title: z.string(), questions: z.int(), n: z.int(), first: part, latest: part, facility: share.nullable() }).openapi('TopicRow')

const params = z.object({ id: rowId })

const resultsRoute = createRoute({
  method: 'get', path: '/assignments/{id}/results', tags: ['results'], summary: 'What the class knows',
  description: 'Has an ETag: polled every few seconds while the class works, it costs one look-up until something changes.',
  request: { params },
  responses: {
    200: json(z.object({ assignment: assignmentView, learners: z.array(learnerRow), questions: z.array(questionRow), topics: z.array(topicRow) }), 'Per learner, per question, per topic'),
    304: { description: 'Nothing changed since the ETag that was sent' },
    ...problems(400, 401, 404),
  },
})

const learnerRoute = createRoute({
  method: 'get', path: '/assignments/{id}/results/learners/{learnerId}', tags: ['results'], summary: 'Everything one learner answered',
  request: { params: params.extend({ learnerId: rowId }) },
  responses: {
    200: json(z.object({
      learner: learnerView,
      attempts: z.array(z.object({
        id: z.string(), number: z.int(), state: z.enum(['open', 'submitted', 'closed']), startedAt: z.int(), endedAt: z.int().nullable(), score: scoreView.nullable(),
        answers: z.array(z.object({ position: z.int(), title: z.string(), kind: z.string(), view: variantView, answer: answer.nullable(), text: z.string(), elapsedMs: z.int(), answeredAt: z.int().nullable(), result: resultView })),
      })),
      reviews: z.array(z.object({ position: z.int(), title: z.string(), kind: z.string(), view: variantView, answer, text: z.string(), correct: z.boolean(), score: z.number(), elapsedMs: z.int().nullable(), at: z.int() })),
    }), 'Attempts of a test, or reviews of practice'),
    ...problems(400, 401, 404),
  },
})

const questionRoute = createRoute({
  method: 'get', path: '/assignments/{id}/results/questions/{position}', tags: ['results'], summary: 'Everything that was answered to one question',
  request: { params: params.extend({ position: z.coerce.number().int().min(0).max(5000) }) },
  responses: {
    200: json(z.object({
      question: questionRow,
      answers: z.array(z.object({
        learnerId: z.string(), nickname: z.string(), attemptId: z.string().nullable(), attempt: z.int().nullable(),
        view: variantView, answer: answer.nullable(), text: z.string(), result: resultView.nullable(), correct: z.boolean(), score: z.number(), elapsedMs: z.int().nullable(), at: z.int().nullable(),
      })),
      rubric: rubricView.nullable(),
    }), 'Answers by learner, the first first'),
    ...problems(400, 401, 404),
  },
})

const downloadRoute = createRoute({
  method: 'get', path: '/assignments/{id}/results/download', tags: ['results'], summary: 'Everything that was answered, as a file',
  description: `A row an answer. Columns: ${COLUMNS.join(', ')}.`,
  request: { params, query: z.object({ format: z.enum(['csv', 'json']).default('csv') }) },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() }, 'application/json': { schema: z.object({ assignment: assignmentView, columns: z.array(z.string()), rows: z.array(z.record(z.string(), z.unknown())) }) } } },
    ...problems(400, 401, 404),
  },
})

const regradeRoute = createRoute({
  method: 'post', path: '/assignments/{id}/regrade', tags: ['results'], summary: 'Ask the simulator again about what is undecided',
  request: { params, body: jsonBody(z.object({})) },
  responses: { 200: json(z.object({ graded: z.int(), undecided: z.int() }), 'Answers that are decided now, and those that are still not'), ...problems(400, 401, 403, 404, 413, 415, 429) },
})

const judgeRoute = createRoute({
  method: 'put', path: '/assignments/{id}/judgements', tags: ['results'], summary: 'Say which points an explanation makes',
  request: { params, body: jsonBody(z.object({ attemptId: rowId, position: z.int().min(0).max(5000), met: z.array(z.string().max(20)).max(20) }).openapi('Judgement')) },
  responses: { 200: json(resultView, 'What the answer is worth now'), ...problems(400, 401, 403, 404, 413, 415, 422) },
})

export function resultRoutes(house: House) {
  return routes()
    .openapi(resultsRoute, async (c) => {
      const { assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      await closeOverdue(house, assignment.id)
      const tag = `W/"${await house.store.assignments.activity(assignment.id)}-${showAssignment(assignment, house.clock()).state}"`
      c.header('etag', tag)
      c.header('cache-control', 'private, no-cache')
      if (c.req.header('if-none-match') === tag) return c.body(null, 304)
      return c.json(await resultsOf(house, assignment), 200)
    })
    .openapi(learnerRoute, async (c) => {
      const { id, learnerId } = c.req.valid('param')
      const { assignment } = await requireAssignment(c, house, id)
      const member = await house.store.classes.member(assignment.classId, learnerId)
      if (!member) throw new ProblemError('learner/unknown', { detail: 'Nobody of this id is or was in the class.' })
      await closeOverdue(house, assignment.id)
      const { learnerId: _, classId: __, ...learner } = member
      return c.json({ learner, attempts: await attemptsOf(house, assignment, member.id), reviews: await reviewsOf(house, assignment, member.id) }, 200)
    })
    .openapi(questionRoute, async (c) => {
      const { id, position } = c.req.valid('param')
      const { assignment } = await requireAssignment(c, house, id)
      await closeOverdue(house, assignment.id)
      const found = await answersTo(house, assignment, position)
      if (!found) throw new ProblemError('question/unknown', { detail: `The assignment has ${assignment.questions} questions, counted from 0.` })
      return c.json(found, 200)
    })
    .openapi(downloadRoute, async (c) => {
      const { assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      await closeOverdue(house, assignment.id)
      const rows = await answerRows(house, assignment)
      const { format } = c.req.valid('query')
      c.header('content-disposition', `attachment; filename="${fileName(assignment.title)}.${format}"`)
      if (format === 'json') return c.json({ assignment: showAssignment(assignment, house.clock()), columns: [...COLUMNS], rows: rows.map((row) => ({ ...row })) }, 200)
      return c.body(csvOf(rows), 200, { 'content-type': 'text/csv; charset=utf-8; header=present' })
    })
    .openapi(regradeRoute, async (c) => {
      const { learner, assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      requireRoom(house, `regrade ${learner.id}`, { burst: 5, perSecond: 0.1 })
      return c.json(await regradeUndecided(house, assignment), 200)
    })
    .openapi(judgeRoute, async (c) => {
      const { assignment } = await requireAssignment(c, house, c.req.valid('param').id)
      return c.json(await judged(house, assignment, c.req.valid('json')), 200)
    })
}

async function resultsOf(house: House, assignment: AssignmentRecord) {
  const [members, pinned, facts] = await Promise.all([
    house.store.classes.roster(assignment.classId), house.store.assignments.questions(assignment.id), house.store.results.read(assignment.id),
  ])
  const { learners, questions, topics } = foldResults(members, pinned, facts)
  const ready = assignment.style === 'practice' ? await readyOf(house, assignment) : null
  return {
    assignment: showAssignment(assignment, house.clock()),
    learners: learners.map((row) => ({ ...row, met: ready ? ready.get(row.id)?.met ?? 0 : null, ready: ready ? ready.get(row.id)?.ready ?? 0 : null })),
    questions: questions.map(({ right, ...row }) => ({ ...row, correctCount: right })), topics,
  }
}

async function attemptsOf(house: House, assignment: AssignmentRecord, memberId: string) {
  const attempts = await house.store.attempts.ofMember(assignment.id, memberId)
  const pinned = await house.store.assignments.questions(assignment.id)
  return Promise.all(attempts.map(async (attempt) => {
    const gradings = await house.store.attempts.gradings(attempt.id)
    const answers = await Promise.all(gradings.map(async (grading) => {
      const opened = await openQuestion(house, attempt.seed, pinned[grading.position]!, 0)
      const { title, kind } = opened.pinned
      const result = showResult(opened, grading)
      return {
        position: grading.position, title, kind, view: viewOf(opened.variant), answer: result.answer, text: await textOf(house, grading),
        elapsedMs: grading.elapsedMs, answeredAt: grading.answeredAt, result,
      }
    }))
    return {
      id: attempt.id, number: attempt.number, state: attempt.ending ?? ('open' as const), startedAt: attempt.startedAt, endedAt: attempt.endedAt,
      score: attempt.endedAt === null ? null : scoreOf(gradings, assignment.questions), answers,
    }
  }))
}

async function reviewsOf(house: House, assignment: AssignmentRecord, memberId: string) {
  const pinned = await house.store.assignments.questions(assignment.id)
  const reviews = (await house.store.results.reviews(assignment.id)).filter((review) => review.memberId === memberId)
  const shown = await Promise.all(reviews.map(async (review) => {
    const question = await house.questions.version(review.questionId, review.version)
    const { title, kind } = pinned[review.position]!
    const { position, correct, score, elapsedMs, at } = review
    return question && { position, title, kind, view: viewOf(variantOf(question, review.seed)), answer: review.answer as Answer, text: await textOf(house, review), correct, score, elapsedMs, at }
  }))
  return shown.filter((review) => review !== null)
}

async function answersTo(house: House, assignment: AssignmentRecord, position: number) {
  const { questions } = await resultsOf(house, assignment)
  const row = questions[position]
  if (!row) return null
  const pinned = (await house.store.assignments.questions(assignment.id))[position]!
  const names = new Map((await house.store.classes.roster(assignment.classId)).map(({ id, nickname }) => [id, nickname]))
  const tests = (await house.store.results.answers(assignment.id)).filter((given) => given.position === position && names.has(given.memberId))
  const reviews = (await house.store.results.reviews(assignment.id)).filter((given) => given.position === position && names.has(given.memberId))
  const fromTests = await Promise.all(tests.map((given) => showTestAnswer(house, pinned, given, names.get(given.memberId)!)))
  const fromReviews = await Promise.all(reviews.map(async (given) => {
    const question = (await house.questions.version(given.questionId, given.version))!
    return {
      learnerId: given.memberId, nickname: names.get(given.memberId)!, attemptId: null, attempt: null, view: viewOf(variantOf(question, given.seed)),
      answer: given.answer as Answer, text: await textOf(house, given), result: null, correct: given.correct, score: given.score, elapsedMs: given.elapsedMs, at: given.at,
    }
  }))
  const question = (await house.questions.version(pinned.questionId, pinned.version))!
  const variant = variantOf(question, 0)
  return { question: row, answers: [...fromTests, ...fromReviews], rubric: variant.kind === 'recall' ? rubricOf(variant.body) : null }
}

async function showTestAnswer(house: House, pinned: Parameters<typeof openQuestion>[2], given: FullAnswer, nickname: string) {
  const question = (await house.questions.version(given.questionId, given.version))!
  const opened = { place: 0, pinned, question, seed: given.seed, variant: variantOf(question, given.seed) }
  const result = showResult(opened, given)
  return {
    learnerId: given.memberId, nickname, attemptId: given.attemptId, attempt: given.attempt, view: viewOf(opened.variant),
    answer: result.answer, text: await textOf(house, given), result, correct: given.correct, score: given.score, elapsedMs: given.elapsedMs, at: given.answeredAt,
  }
}

async function judged(house: House, assignment: AssignmentRecord, { attemptId, position, met }: { attemptId: string; position: number; met: string[] }) {
  const attempt = await house.store.attempts.find(attemptId)
  const last = attempt?.assignmentId === assignment.id ? (await house.store.attempts.gradings(attemptId)).find((grading) => grading.position === position) : undefined
  if (!attempt || !last) throw new ProblemError('attempt/unknown', { detail: 'The assignment has no such answer that was handed in.' })
  const pinned = (await house.store.assignments.questions(assignment.id))[position]!
  if (pinned.kind !== 'recall' || last.answer === null) throw new ProblemError('answer/refused', { detail: 'Only explanations are judged by hand, and only where something was written.' })
  const opened = await openQuestion(house, attempt.seed, pinned, 0)
  try {
    return showResult(opened, await judgeExplanation(house, attempt, opened, last, met))
  } catch (error) {
    if (error instanceof AnswerRefused) throw new ProblemError('answer/refused', { detail: error.message, fix: error.fix })
    throw error
  }
}

/** A title as a file's name: letters, digits and hyphens of ASCII. */
function fileName(title: string): string {
  return `results-${title.normalize('NFKD').replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 60).toLowerCase() || 'class'}`
}
