import { createRoute, z } from '@hono/zod-openapi'
import { checkQuestion, rubricOf, solutionOf, variantOf, viewOf, writtenQuestion } from '@interleave/content'
import type { Document, Question, Variant } from '@interleave/content'
import { complaintFrom } from '../authoring/complaints.ts'
import { slugOf } from '../authoring/question-keys.ts'
import type { ProofBounds } from '../authoring/tasks.ts'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireAccount, requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { problems } from '../http/problem.ts'
import { withStates } from '../jobs/proposals-job.ts'
import { content, preview, proposal } from '../sets/shapes.ts'
import type { Complaint } from '../sets/shapes.ts'
import { requireTeacher } from './set-guards.ts'
import { simulation } from './simulate.ts'

const PREVIEWS = { burst: 60, perSecond: 5 }
const READINGS = { burst: 20, perSecond: 0.2 }
export const DERIVATIONS = { burst: 8, perSecond: 0.1 }
const PROGRAM: ProofBounds = { searchMs: 8000, wholeMs: 20_000, hardMs: 30_000 }

export const format = z.enum(['markdown', 'html', 'text']).optional().openapi({ description: 'Recognised from the name and the text where it is left out' })
export const text = z.string().min(1).max(1_000_000)
export const name = z.string().max(200).optional().openapi({ description: 'Of the file' })
export const slug = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'A document is named with lower-case letters, digits and dashes, at most 40.').optional()
  .openapi({ description: 'Names the document in keys. The same name again gives the same keys, so that questions change instead of doubling; made from the title where it is left out' })
const setId = z.string().min(1).max(40)

const previewRoute = createRoute({
  method: 'post', path: '/authoring/preview', tags: ['authoring'], summary: 'A question as a learner would see it, with its key and what speaks against it',
  request: { body: jsonBody(z.object({ content, seed: z.int().min(0).max(4_294_967_295).default(0) })) },
  responses: { 200: json(preview, 'One variant; another seed gives another'), ...problems(400, 401, 403, 413, 415, 429) },
})

const readRoute = createRoute({
  method: 'post', path: '/authoring/document', tags: ['authoring'], summary: 'What is read in a document: sections, tables, lists, listings, and what is in doubt',
  request: { body: jsonBody(z.object({ text, name, format })) },
  responses: {
    200: json(z.object({
      document: z.custom<Document>().openapi({ type: 'object', description: 'As content reads it' }),
      diagnostics: z.array(z.object({ code: z.string(), severity: z.enum(['error', 'warning']), sentence: z.string(), lines: z.array(z.int()).nullable(), fix: z.string().nullable() })),
    }), 'What was read'),
    ...problems(400, 401, 403, 413, 415, 429, 503),
  },
})

const programRoute = createRoute({
  method: 'post', path: '/authoring/program', tags: ['authoring'], summary: 'What a program can do, and questions about it with computed keys',
  request: {
    body: jsonBody(z.object({
      set: setId, document: slug,
      title: z.string().trim().min(1).max(120),
      language: z.enum(['python', 'go', 'java']),
      text: z.string().min(1).max(20_000),
      semantics: z.array(z.string().regex(/^[a-z0-9.-]+$/).max(40)).max(6).default([]).openapi({ example: ['portable', 'fork'] }),
    })),
  },
  responses: {
    200: json(z.object({ document: z.string(), simulation, proposals: z.array(proposal), sentence: z.string().nullable().openapi({ description: 'Why nothing, or not everything, is asked' }) }), 'Outcomes, each with a schedule; proposals. A program that is refused has no result, and diagnostics say why'),
    ...problems(400, 401, 403, 404, 413, 415, 429, 503),
  },
})

export function authoringRoutes(house: House) {
  const { authoring } = house
  return routes()
    .openapi(previewRoute, async (c) => {
      const learner = await requireAccount(c, house)
      requireRoom(house, `preview ${learner.id}`, PREVIEWS)
      const { content: written, seed } = c.req.valid('json')
      return c.json(await previewOf(house, written, seed), 200)
    })
    .openapi(readRoute, async (c) => {
      const learner = await requireAccount(c, house)
      requireRoom(house, `read ${learner.id}`, READINGS)
      const sent = c.req.valid('json')
      const { document, diagnostics } = await authoring.read({ text: sent.text, name: sent.name ?? null, format: sent.format ?? null })
      return c.json({ document, diagnostics: diagnostics.map((one) => ({ ...one, lines: one.lines && [...one.lines] })) }, 200)
    })
    .openapi(programRoute, async (c) => {
      const { set: id, document: named, ...sent } = c.req.valid('json')
      const { learner, set } = await requireTeacher(c, house, id)
      requireRoom(house, `derive ${learner.id}`, DERIVATIONS)
      const document = named ?? slugOf(sent.title)
      const { language, text: program, semantics } = sent
      const simulated = await authoring.simulate({ language, text: program, semantics: semantics.join(','), boundMs: PROGRAM.searchMs, sample: 50 })
      if (simulated.result === null) return c.json({ document, simulation: simulated, proposals: [], sentence: null }, 200)
      const { proposals, sentence } = await authoring.proposeForProgram({ ...sent, set: set.id, slug: document, bounds: PROGRAM })
      return c.json({ document, simulation: simulated, proposals: await withStates(house.store, set.id, proposals), sentence }, 200)
    })
}

async function previewOf(house: House, written: Record<string, unknown>, seed: number) {
  const found = writtenQuestion(written, { set: 'preview', key: 'question' })
  const keyed = (complaints: Complaint[]) => complaints.map((one) => ({ ...one, key: null }))
  if (found.question === undefined) return { complaints: keyed(found.problems.map((problem) => complaintFrom(problem, (id) => id))), view: null, key: null, seed }
  const { question } = found
  const variant = variantOf(question, seed)
  return {
    complaints: keyed([...checkQuestion(question).map((problem) => complaintFrom(problem, (id) => id)), ...await listingsIn(house, question)]),
    view: viewOf(variant),
    key: {
      solution: variant.kind === 'predict-output' ? null : solutionOf(variant),
      explanation: variant.explanation, guessChance: variant.guessChance, rubric: rubricIn(variant),
    },
    seed,
  }
}

function rubricIn(variant: Variant) {
  return variant.kind === 'recall' ? rubricOf(variant.body) : null
}

/** Whether the listings parse; a worker that is busy with other things is not waited for. */
async function listingsIn(house: House, question: Question): Promise<Complaint[]> {
  const hasCode = question.kind === 'predict-output' || JSON.stringify(question).includes('"listing"')
  if (!hasCode) return []
  const late = new Promise<Complaint[]>((resolve) => void setTimeout(resolve, 3000, []).unref())
  return Promise.race([house.authoring.listings(question).catch(() => []), late])
}
