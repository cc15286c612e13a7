import { randomUUID } from 'node:crypto'
import { builtInBank, exchangedFrom } from '@interleave/content'
import type { Question } from '@interleave/content'
import type { Actor } from './actors.ts'
import type { OwnedSet } from './set-rows.ts'
import type { Browser, Reply, TestHouse } from './test-house.ts'

/** A set as tests need it. */
export interface OpenSet {
  readonly id: string
  readonly slug: string
}

/** Makes a set in the browser of somebody with an account. */
export async function openSet(teacher: Browser, over: Record<string, unknown> = {}): Promise<OpenSet> {
  const { body } = await teacher.send('POST', '/api/sets', { title: 'Locks and threads', ...over })
  return { id: body['id'] as string, slug: body['slug'] as string }
}

/** Questions of the built-in bank that keep their key, as a teacher might have written them; one fact each. */
export function someContents(count: number, kinds: readonly Question['kind'][] = ['single-choice', 'true-false', 'multiple-choice', 'short-answer', 'match']): { key: string; content: Record<string, unknown> }[] {
  const questions = builtInBank().questions.filter(({ kind }) => kinds.includes(kind)).slice(0, count)
  return questions.map((question, index) => ({ key: `q${index + 1}`, content: { ...exchangedFrom(question).content } }))
}

export interface Saving {
  readonly from?: number
  readonly editor?: string
  readonly put?: readonly { key: string; content: Record<string, unknown>; after?: string | null; source?: unknown; origin?: string }[]
  readonly remove?: readonly string[]
  readonly order?: readonly string[]
}

/** Saves into the draft, from the revision that is there unless another is named. */
export async function saveInto(teacher: Browser, setId: string, { from, editor = randomUUID(), ...changes }: Saving): Promise<Reply> {
  const at = from ?? (await teacher.get(`/api/sets/${setId}/draft`)).body['revision']
  return teacher.send('PATCH', `/api/sets/${setId}/draft`, { from: at, editor, ...changes })
}

/** Publishes the draft as it is. */
export async function publishSet(teacher: Browser, setId: string, note = ''): Promise<Reply> {
  const { revision } = (await teacher.get(`/api/sets/${setId}/draft`)).body
  return teacher.send('POST', `/api/sets/${setId}/publish`, { revision, note })
}

/** Waits until an import waits for its teacher, or is over. */
export async function importEnded(teacher: Browser, importId: string): Promise<Reply> {
  const reply = await teacher.get(`/api/imports/${importId}`)
  if (reply.body['state'] !== 'reading') return reply
  await new Promise((resolve) => setTimeout(resolve, 20))
  return importEnded(teacher, importId)
}

/** Waits until a document's listings have been run. */
export async function proposalsEnded(teacher: Browser, id: string): Promise<Reply> {
  const reply = await teacher.get(`/api/proposals/${id}`)
  if (reply.body['state'] !== 'reading' && reply.body['state'] !== 'proving') return reply
  await new Promise((resolve) => setTimeout(resolve, 20))
  return proposalsEnded(teacher, id)
}

/** Brings somebody in by a link. */
export async function addSetTeacher(owner: Browser, setId: string, teacher: Browser): Promise<void> {
  const { body } = await owner.send('POST', `/api/sets/${setId}/teacher-link`, {})
  await teacher.send('POST', '/api/set-invitations/accept', { token: body['token'] })
}

export async function learnerId(browser: Browser): Promise<string> {
  return ((await browser.get('/api/me')).body['learner'] as { id: string }).id
}

/** A set of the account's, with the co-teacher in it, which the pupil was given. */
export async function ownedSet(house: TestHouse, browsers: Record<Actor, Browser>): Promise<OwnedSet> {
  const { id } = await openSet(browsers.account)
  await saveInto(browsers.account, id, { put: someContents(5) })
  await addSetTeacher(browsers.account, id, browsers.coTeacher)
  const { body } = await browsers.account.send('POST', `/api/sets/${id}/teachers`, { email: 'somebody@example.org' })
  await house.store.practiceSets.add(await learnerId(browsers.pupil), id, house.now)
  await publishSet(browsers.account, id)
  const started = await browsers.account.send('POST', `/api/sets/${id}/imports`, { format: 'csv', text: 'prompt,right,wrong 1,wrong 2\nWhich?,one,two,three\n' })
  await importEnded(browsers.account, started.body['id'] as string)
  const asked = await proposalsEnded(browsers.account, (await browsers.account.send('POST', `/api/sets/${id}/proposals`, { text: '# Locks\n\nWords.' })).body['id'] as string)
  return {
    setId: id,
    proposalsId: asked.body['id'] as string,
    importId: started.body['id'] as string,
    setTeacherId: await learnerId(browsers.coTeacher),
    setInvitationId: (body['invitations'] as { id: string; email: string | null }[]).find(({ email }) => email === 'somebody@example.org')!.id,
  }
}
