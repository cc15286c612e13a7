import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { slugOf } from '../authoring/question-keys.ts'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireAccount, requireRoom } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import type { Job } from '../jobs/jobs.ts'
import { runProposals, showProposals, stopProposals, takeUpAgain } from '../jobs/proposals-job.ts'
import { streamJob } from '../jobs/stream-job.ts'
import { jobSummary, proposalsJob } from '../sets/shapes.ts'
import { DERIVATIONS, format, name, slug, text } from './authoring.ts'
import { requireTeacher, setParams } from './set-guards.ts'

const jobParams = z.object({ id: z.string().min(1).max(64) })
const have = z.coerce.number().int().min(0).max(100_000).default(0).openapi({ description: 'How many proposals are there already; only those after them are sent' })

const startRoute = createRoute({
  method: 'post', path: '/sets/{id}/proposals', tags: ['authoring'], summary: 'The questions that could be asked about a document, its listings run under every schedule',
  description: 'Answers at once. What the prose gives is there in a moment, what each listing gives when it has been run; a listing that gives nothing says why. The draft is not touched.',
  request: {
    params: setParams,
    body: jsonBody(z.object({
      text, name, format, document: slug,
      topic: z.string().regex(/^[a-z0-9][a-z0-9./:_-]*$/).max(60).optional(),
      corrections: z.array(z.object({ lines: z.tuple([z.int(), z.int()]), header: z.array(z.string().max(2000)).max(40), rows: z.array(z.array(z.string().max(4000)).max(40)).max(2000) })).max(200).default([]).openapi({ description: 'Tables as a person confirmed or corrected them' }),
    })),
  },
  responses: { 200: json(proposalsJob, 'Under way'), ...problems(400, 401, 403, 404, 409, 413, 415, 429) },
})

const listRoute = createRoute({
  method: 'get', path: '/sets/{id}/proposals', tags: ['authoring'], summary: 'Your documents on their way into this set, the latest first',
  request: { params: setParams },
  responses: { 200: json(z.object({ jobs: z.array(jobSummary) }), 'A day long'), ...problems(400, 401, 403, 404) },
})

const readRoute = createRoute({
  method: 'get', path: '/proposals/{id}', tags: ['authoring'], summary: 'How far the listings are, and what was found',
  request: { params: jobParams, query: z.object({ have }) },
  responses: { 200: json(proposalsJob, 'Proposals, each with its source, and every listing with what became of it'), ...problems(400, 401, 403, 404) },
})

const eventsRoute = createRoute({
  method: 'get', path: '/proposals/{id}/events', tags: ['authoring'], summary: 'The same as it happens',
  description: 'Server-sent events named `progress`, each with a ProposalsJob; the stream ends when all is done.',
  request: { params: jobParams },
  responses: { 200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } }, ...problems(400, 401, 403, 404) },
})

const stopRoute = createRoute({
  method: 'post', path: '/proposals/{id}/stop', tags: ['authoring'], summary: 'Run no more listings; what was found stays',
  request: { params: jobParams, body: jsonBody(z.object({})) },
  responses: { 200: json(proposalsJob, 'Stopped'), ...problems(400, 401, 403, 404, 409, 415) },
})

const resumeRoute = createRoute({
  method: 'post', path: '/proposals/{id}/resume', tags: ['authoring'], summary: 'Go on with what was stopped',
  request: { params: jobParams, body: jsonBody(z.object({})) },
  responses: { 200: json(proposalsJob, 'Under way again'), ...problems(400, 401, 403, 404, 409, 415, 429) },
})

const dropRoute = createRoute({
  method: 'delete', path: '/proposals/{id}', tags: ['authoring'], summary: 'Forget a document and its proposals; what was taken into the draft stays there',
  request: { params: jobParams },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Forgotten'), ...problems(400, 401, 403, 404) },
})

export function proposalRoutes(house: House) {
  const { jobs } = house
  return routes()
    .openapi(startRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `derive ${learner.id}`, DERIVATIONS)
      const sent = c.req.valid('json')
      const document = sent.document ?? slugOf(sent.name?.replace(/\.\w+$/, '') ?? /^\s*#*\s*(.+)/.exec(sent.text)?.[1] ?? '')
      const task = { set: set.id, slug: document, text: sent.text, name: sent.name ?? null, format: sent.format ?? null, topic: sent.topic ?? null, corrections: sent.corrections }
      const job = await jobs.start('proposals', { learnerId: learner.id, setId: set.id }, task, house.clock())
      if (!job) throw new ProblemError('proposals/state', { detail: 'You have three documents under way.', fix: 'Wait for one to end, or stop one.' })
      void runProposals(house, job)
      return c.json(await showProposals(house, job, 0), 200)
    })
    .openapi(listRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      const found = await jobs.list('proposals', { learnerId: learner.id, setId: set.id }, house.clock())
      return c.json({ jobs: found.map(({ id, startedAt, state }) => ({ id, startedAt, state })) }, 200)
    })
    .openapi(readRoute, async (c) => c.json(await showProposals(house, await ownJob(c, house, c.req.valid('param').id), c.req.valid('query').have), 200))
    .openapi(eventsRoute, async (c) => {
      const job = await ownJob(c, house, c.req.valid('param').id)
      let sent = 0
      // What is streamed has no one shape that the contract could check.
      return streamJob(c, jobs, job, async () => {
        const shown = await showProposals(house, job, sent)
        sent = shown.found
        return shown
      }) as never
    })
    .openapi(stopRoute, async (c) => {
      const job = await ownJob(c, house, c.req.valid('param').id)
      if (!jobs.claim(job, ['reading', 'proving'], 'stopped')) throw new ProblemError('proposals/state', { detail: `This is ${job.state}: there is nothing to stop.` })
      await stopProposals(house, job)
      return c.json(await showProposals(house, job, 0), 200)
    })
    .openapi(resumeRoute, async (c) => {
      const job = await ownJob(c, house, c.req.valid('param').id)
      const { learner } = await requireTeacher(c, house, job.setId)
      requireRoom(house, `derive ${learner.id}`, DERIVATIONS)
      if (!jobs.claim(job, ['stopped'], 'reading')) throw new ProblemError('proposals/state', { detail: `This is ${job.state}: only what was stopped can go on.` })
      takeUpAgain(house, job)
      return c.json(await showProposals(house, job, 0), 200)
    })
    .openapi(dropRoute, async (c) => {
      const job = await ownJob(c, house, c.req.valid('param').id)
      if (jobs.claim(job, ['reading', 'proving'], 'stopped')) await stopProposals(house, job)
      await jobs.remove(job)
      return c.json({ removed: true as const }, 200)
    })
}

async function ownJob(c: Context<HouseEnv>, house: House, id: string): Promise<Job<'proposals'>> {
  const learner = await requireAccount(c, house)
  const job = await house.jobs.find('proposals', id, learner.id, house.clock())
  if (!job) throw new ProblemError('proposals/unknown', { detail: 'There are no proposals of this id, or they were left alone for more than a day.' })
  return job
}
