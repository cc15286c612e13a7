import { createRoute, z } from '@hono/zod-openapi'
import { formats } from '@interleave/content'
import type { Context } from 'hono'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireAccount, requireRoom } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import { slugOf } from '../authoring/question-keys.ts'
import { readImport, showImport, writeImport } from '../jobs/import-job.ts'
import type { Job } from '../jobs/jobs.ts'
import { streamJob } from '../jobs/stream-job.ts'
import { importJob, jobSummary, questionKey } from '../sets/shapes.ts'
import { inOrder } from './publishing.ts'
import { requireTeacher, setParams } from './set-guards.ts'

const IMPORTS = { burst: 6, perSecond: 0.05 }
const EXPORTS = { burst: 12, perSecond: 0.1 }
const format = z.enum(['csv', 'markdown-quiz', 'json'])
const jobParams = z.object({ id: z.string().min(1).max(64) })

const startRoute = createRoute({
  method: 'post', path: '/sets/{id}/imports', tags: ['exchange'], summary: 'Read a file of questions; nothing is written before it is confirmed',
  request: { params: setParams, body: jsonBody(z.object({ format, text: z.string().max(20_000_000) })) },
  responses: { 200: json(importJob, 'The import, being read'), ...problems(400, 401, 403, 404, 409, 413, 415, 429) },
})

const listRoute = createRoute({
  method: 'get', path: '/sets/{id}/imports', tags: ['exchange'], summary: 'Your imports into this set, the latest first',
  request: { params: setParams },
  responses: { 200: json(z.object({ imports: z.array(jobSummary) }), 'A day long'), ...problems(400, 401, 403, 404) },
})

const readRoute = createRoute({
  method: 'get', path: '/imports/{id}', tags: ['exchange'], summary: 'How far an import is, and what it found',
  request: { params: jobParams },
  responses: { 200: json(importJob, 'Questions and what was rejected, with line and reason, once it is ready'), ...problems(400, 401, 403, 404) },
})

const eventsRoute = createRoute({
  method: 'get', path: '/imports/{id}/events', tags: ['exchange'], summary: 'The same as it happens',
  description: 'Server-sent events named `progress`, each with an ImportJob; the stream ends when the import waits for somebody or is over.',
  request: { params: jobParams },
  responses: { 200: { description: 'Events', content: { 'text/event-stream': { schema: z.string() } } }, ...problems(400, 401, 403, 404) },
})

const confirmRoute = createRoute({
  method: 'post', path: '/imports/{id}/confirm', tags: ['exchange'], summary: 'Write what was read into the draft',
  request: { params: jobParams, body: jsonBody(z.object({ keys: z.array(questionKey).max(20_000).optional().openapi({ description: 'Only these; all when left out' }) })) },
  responses: { 200: json(importJob, 'Written'), ...problems(400, 401, 403, 404, 409, 413, 415, 422) },
})

const dropRoute = createRoute({
  method: 'delete', path: '/imports/{id}', tags: ['exchange'], summary: 'Forget an import',
  request: { params: jobParams },
  responses: { 200: json(z.object({ removed: z.literal(true) }), 'Forgotten'), ...problems(400, 401, 403, 404) },
})

const exportRoute = createRoute({
  method: 'get', path: '/sets/{id}/export', tags: ['exchange'], summary: 'The draft as a file',
  request: { params: setParams, query: z.object({ format: format.default('json') }) },
  responses: { 200: json(z.object({ fileName: z.string(), text: z.string(), dropped: z.array(z.object({ key: z.string(), reason: z.string() })) }), 'The text, and what the format has no form for'), ...problems(400, 401, 403, 404, 429, 503) },
})

export function importRoutes(house: House) {
  const { authoring, jobs } = house
  return routes()
    .openapi(startRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `import ${learner.id}`, IMPORTS)
      const sent = c.req.valid('json')
      const job = await jobs.start('import', { learnerId: learner.id, setId: set.id }, { format: sent.format, title: set.title, text: sent.text }, house.clock())
      if (!job) throw new ProblemError('import/state', { detail: 'You have three imports under way.', fix: 'Wait for one to end.' })
      void readImport(house, job)
      return c.json(await showImport(house, job), 200)
    })
    .openapi(listRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      const imports = await jobs.list('import', { learnerId: learner.id, setId: set.id }, house.clock())
      return c.json({ imports: imports.map(({ id, startedAt, state }) => ({ id, startedAt, state })) }, 200)
    })
    .openapi(readRoute, async (c) => c.json(await showImport(house, await ownImport(c, house, c.req.valid('param').id)), 200))
    .openapi(eventsRoute, async (c) => {
      const job = await ownImport(c, house, c.req.valid('param').id)
      // What is streamed has no one shape that the contract could check.
      return streamJob(c, jobs, job, () => showImport(house, job)) as never
    })
    .openapi(confirmRoute, async (c) => {
      const job = await ownImport(c, house, c.req.valid('param').id)
      await requireTeacher(c, house, job.setId)
      if (!jobs.claim(job, ['ready'], 'writing')) throw new ProblemError('import/state', { detail: `This import is ${job.state}.`, fix: 'Only what is ready can be confirmed, and only once.' })
      await writeImport(house, job, c.req.valid('json').keys)
      return c.json(await showImport(house, job), 200)
    })
    .openapi(dropRoute, async (c) => {
      const job = await ownImport(c, house, c.req.valid('param').id)
      await jobs.remove(job)
      return c.json({ removed: true as const }, 200)
    })
    .openapi(exportRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `export ${learner.id}`, EXPORTS)
      const wanted = c.req.valid('query').format
      const drafted = inOrder(await house.store.drafts.read(set.id)).map(({ key, content, source }) => ({ key, content, source }))
      const { text, dropped } = await authoring.writeQuestions({ format: wanted, drafted })
      return c.json({ fileName: `${slugOf(set.title)}.${formats[wanted].fileEnding}`, text, dropped: [...dropped] }, 200)
    })
}

async function ownImport(c: Context<HouseEnv>, house: House, id: string): Promise<Job<'import'>> {
  const learner = await requireAccount(c, house)
  const job = await house.jobs.find('import', id, learner.id, house.clock())
  if (!job) throw new ProblemError('import/unknown', { detail: 'There is no import of this id, or it was left alone for more than a day.' })
  return job
}
