import { createRoute, z } from '@hono/zod-openapi'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireRoom } from '../http/guards.ts'
import type { House } from '../http/house.ts'
import { ProblemError, problems, problemWith } from '../http/problem.ts'
import { SET_BOUNDS } from '../sets/bounds.ts'
import { saveDraft } from '../sets/save-draft.ts'
import { draft, draftConflict, draftSave, draftSaved } from '../sets/shapes.ts'
import type { DraftConflict, DraftQuestionRecord, DraftSave } from '../store/sets-port.ts'
import { requireTeacher, setParams } from './set-guards.ts'

const SAVES = { burst: 240, perSecond: 6 }

const readRoute = createRoute({
  method: 'get', path: '/sets/{id}/draft', tags: ['sets'], summary: 'The draft, or what changed in it since a revision',
  request: { params: setParams, query: z.object({ since: z.coerce.number().int().min(0).optional() }) },
  responses: { 200: json(draft, 'Questions with their keys: for teachers only'), ...problems(400, 401, 403, 404) },
})

const saveRoute = createRoute({
  method: 'patch', path: '/sets/{id}/draft', tags: ['sets'], summary: 'Save questions of the draft',
  description: 'Each save names the revision it was made from. Questions that nobody else changed since are saved; the others come back as conflicts with both texts, and to insist they are sent again from the new revision. Equal texts and the tab’s own earlier saves are no conflict, so a save may be sent twice.',
  request: { params: setParams, body: jsonBody(draftSave) },
  responses: { 200: json(draftSaved, 'Saved'), 409: problemWith(draftConflict, 'Another teacher changed the same question'), ...problems(400, 401, 403, 404, 413, 415, 422, 429) },
})

export function draftRoutes(house: House) {
  return routes()
    .openapi(readRoute, async (c) => {
      const { set } = await requireTeacher(c, house, c.req.valid('param').id)
      const { revision, order, questions, removed } = await house.store.drafts.read(set.id, c.req.valid('query').since)
      return c.json({ revision, order: [...order], questions: questions.map(showQuestion), removed: [...removed] }, 200)
    })
    .openapi(saveRoute, async (c) => {
      const { learner, set } = await requireTeacher(c, house, c.req.valid('param').id)
      requireRoom(house, `draft ${learner.id}`, SAVES)
      const { editor, ...save } = c.req.valid('json')
      requireSmall(save)
      const saved = await saveDraft(house, set.id, save, { learnerId: learner.id, editor, at: house.clock() })
      const shown = { revision: saved.revision, order: [...saved.order], changed: saved.changed.map(showQuestion), removed: [...saved.removed] }
      if (saved.conflicts.length > 0) throw conflict(saved.conflicts, { ...shown, saved: saved.saved })
      return c.json(shown, 200)
    })
}

/** A question of a draft, with the source's lists open to be changed as the contract has them. */
export function showQuestion(question: DraftQuestionRecord) {
  const { source } = question
  return { ...question, source: source && { ...source, headings: [...source.headings], lines: [source.lines[0], source.lines[1]] as [number, number] } }
}

function requireSmall({ put }: DraftSave): void {
  const large = put.find(({ content }) => JSON.stringify(content).length > SET_BOUNDS.questionBytes)
  if (large) throw new ProblemError('set/bound', { detail: `The question ${large.key} is over ${SET_BOUNDS.questionBytes.toLocaleString('en')} characters, the most one may have.` })
}

function conflict(conflicts: readonly DraftConflict[], members: object): ProblemError {
  const { by } = conflicts[0]!
  const what = conflicts.length === 1 ? `the question ${conflicts[0]!.key}` : `${conflicts.length} questions`
  return new ProblemError('draft/conflict', {
    detail: `${by?.name || 'Somebody'} changed ${what} while you did. Everything else is saved.`,
    fix: 'Choose a text for each, and save it from the new revision.',
    members: { ...members, conflicts },
  })
}
