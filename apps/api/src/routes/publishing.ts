import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems, problemWith } from '../http/problem.ts'
import { contentOf, differenceOf } from '../sets/difference.ts'
import { showVersion } from '../sets/set-views.ts'
import { complaint, difference, draft, notReady, versionQuestion, versionSummary } from '../sets/shapes.ts'
import type { Complaint } from '../sets/shapes.ts'
import { saveDraft } from '../sets/save-draft.ts'
import type { DraftRecord, SetRecord } from '../store/sets-port.ts'
import { showQuestion } from './drafts.ts'
import { requireTeacher, setParams } from './set-guards.ts'

const CHECKS = { burst: 20, perSecond: 0.5 }
const PUBLICATIONS = { burst: 10, perSecond: 0.1 }

const checkRoute = createRoute({
  method: 'post', path: '/sets/{id}/check', tags: ['sets'], summary: 'Everything that speaks against the draft',
  request: { params: setParams, body: jsonBody(z.object({})) },
  responses: { 200: json(z.object({ revision: z.int(), checked: z.int(), complaints: z.array(complaint) }), 'Errors keep it from being published, warnings do not'), ...problems(400, 401, 403, 404, 413, 415, 429, 503) },
})

const changesRoute = createRoute({
  method: 'get', path: '/sets/{id}/changes', tags: ['sets'], summary: 'What publishing the draft would change',
  request: { params: setParams },
  responses: { 200: json(difference.extend({ revision: z.int(), complaints: z.array(complaint) }), 'Against the last version; unfinished questions count as not there'), ...problems(400, 401, 403, 404, 429, 503) },
})

const publishRoute = createRoute({
  method: 'post', path: '/sets/{id}/publish', tags: ['sets'], summary: 'Publish the draft as the next version',
  description: 'The version is never changed again. Learners who practise the set go over to it: their memory belongs to the facts and is kept, what is no longer asked rests.',
  request: { params: setParams, body: jsonBody(z.object({ revision: z.int().min(0).openapi({ description: 'The revision that was looked at' }), note: z.string().trim().max(2000).default('') })) },
  responses: {
    200: json(z.object({ version: versionSummary, difference }), 'Published'),
    422: problemWith(notReady, 'Errors stand'),
    ...problems(400, 401, 403, 404, 409, 413, 415, 429, 503),
  },
})

const versionParams = setParams.extend({ number: z.coerce.number().int().min(1).max(1_000_000) })

const versionRoute = createRoute({
  method: 'get', path: '/sets/{id}/versions/{number}', tags: ['sets'], summary: 'A version with its questions and their keys',
  request: { params: versionParams },
  responses: { 200: json(versionSummary.extend({ content: z.array(versionQuestion) }), 'In the set’s order'), ...problems(400, 401, 403, 404) },
})

const restoreRoute = createRoute({
  method: 'post', path: '/sets/{id}/versions/{number}/restore', tags: ['sets'], summary: 'Bring a version back into the draft',
  description: 'The draft gets the questions of the version; what it has beside them is taken out. Nothing is published.',
  request: { params: versionParams, body: jsonBody(z.object({ revision: z.int().min(0) })) },
  responses: { 200: json(draft, 'The draft, after'), ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429) },
})

export function publishingRoutes(house: House) {
  const { setVersions, drafts } = house.store
  return routes()
    .openapi(checkRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `check ${learner.id}`, CHECKS)
      const { complaints, revision, drafted } = await assembled(house, set)
      return c.json({ revision, checked: drafted, complaints: [...complaints] }, 200)
    })
    .openapi(changesRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `check ${learner.id}`, CHECKS)
      const { questions, published, complaints, revision } = await assembled(house, set)
      return c.json({ against: set.publishedVersion, ...differenceOf(published, questions), revision, complaints: [...complaints] }, 200)
    })
    .openapi(publishRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `publish ${learner.id}`, PUBLICATIONS)
      const { revision, note } = c.req.valid('json')
      if (revision !== set.revision) throw moved(set.revision)
      const { questions, published, complaints } = await assembled(house, set)
      requireReady(questions.length, complaints)
      const changes = differenceOf(published, questions)
      const { added, changed, removed } = changes
      const version = await setVersions.publish(set.id, {
        revision, note, questions, added: added.length, changed: changed.length, removed: removed.length, keysChanged: changed.filter(({ keyChanged }) => keyChanged).length,
      }, { learnerId: learner.id, editor: '', at: house.clock() })
      if (!version) throw moved((await house.store.sets.find(set.id))!.revision)
      return c.json({ version: showVersion(version), difference: { against: set.publishedVersion, ...changes } }, 200)
    })
    .openapi(versionRoute, async (c) => {
      const { id, number } = c.req.valid('param')
      const { set } = await requireTeacher(c, house, id)
      const version = await setVersions.find(set.id, number)
      if (!version) throw noVersion(number)
      const questions = await setVersions.questions(set.id, number)
      return c.json({
        ...showVersion(version),
        content: questions.map(({ key, question, source }) => ({
          key, questionId: question.id, factId: question.factId, version: question.version, content: contentOf(question),
          source: source && { ...source, headings: [...source.headings], lines: [source.lines[0], source.lines[1]] as [number, number] },
        })),
      }, 200)
    })
    .openapi(restoreRoute, async (c) => {
      const { id, number } = c.req.valid('param')
      const { learner, set } = await requireTeacher(c, house, id)
      requireRoom(house, `publish ${learner.id}`, PUBLICATIONS)
      if (!await setVersions.find(set.id, number)) throw noVersion(number)
      const { revision } = c.req.valid('json')
      if (revision !== set.revision) throw moved(set.revision)
      await restore(house, set, number, learner.id)
      const after = await drafts.read(set.id)
      return c.json({ revision: after.revision, order: [...after.order], questions: after.questions.map(showQuestion), removed: [] }, 200)
    })
}

/** The draft as a version would have it, and the version before. */
async function assembled(house: House, set: SetRecord) {
  const { store, authoring } = house
  const current = await store.drafts.read(set.id)
  const published = set.publishedVersion === null ? [] : await store.setVersions.questions(set.id, set.publishedVersion)
  const drafted = inOrder(current).map(({ key, content, source }) => ({ key, content, source }))
  const { questions, complaints } = await authoring.assemble({ set: { id: set.id, title: set.title }, drafted, published: published.map(({ key, question }) => ({ key, question })) })
  return { questions, complaints, published, revision: current.revision, drafted: drafted.length }
}

export function inOrder({ order, questions }: DraftRecord): DraftRecord['questions'] {
  const byKey = new Map(questions.map((question) => [question.key, question]))
  return order.flatMap((key) => byKey.get(key) ?? [])
}

async function restore(house: House, set: SetRecord, number: number, learnerId: string): Promise<void> {
  const { drafts, setVersions } = house.store
  const wanted = await setVersions.questions(set.id, number)
  const keys = wanted.map(({ key }) => key)
  const { questions } = await drafts.read(set.id)
  const kept = new Set(keys)
  await saveDraft(house, set.id, {
    from: set.revision, order: keys,
    put: wanted.map(({ key, question, source }) => ({ key, content: contentOf(question), source })),
    remove: questions.map(({ key }) => key).filter((key) => !kept.has(key)),
  }, { learnerId, editor: '', at: house.clock() })
}

function requireReady(count: number, complaints: readonly Complaint[]): void {
  const errors = complaints.filter(({ severity }) => severity === 'error')
  if (count > 0 && errors.length === 0) return
  const detail = errors.length > 0 ? `${errors.length} ${errors.length === 1 ? 'error stands' : 'errors stand'} against it.` : 'There is no question in it.'
  throw new ProblemError('set/not-ready', { detail, fix: errors[0]?.fix ?? 'Write a question, or take some from a document.', members: { complaints } })
}

function moved(revision: number): ProblemError {
  return new ProblemError('draft/moved', { detail: `Somebody changed the set meanwhile: it is at revision ${revision} now.`, fix: 'Look at what changed, and go on from there.' })
}

function noVersion(number: number): ProblemError {
  return new ProblemError('version/unknown', { detail: `The set has no version ${number}.` })
}
