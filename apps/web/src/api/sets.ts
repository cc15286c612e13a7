import type { Answer, Document, QuestionContent, ReadDiagnostic, RubricView, TableCorrection, VariantView } from '@interleave/content/page'
import { freshId } from '../composables/fresh-id.ts'
import { dataOf } from './client.ts'

export interface Person {
  id: string
  name: string
}
export type Visibility = 'private' | 'link' | 'public'
export type Arrangement = 'order' | 'interleaved'
export interface SetMeta {
  title: string
  description: string
  tags: readonly string[]
  level: number | null
  arrangement: Arrangement
  visibility: Visibility
}
export interface SetSummary extends SetMeta {
  id: string
  role: 'owner' | 'co-teacher'
  teachers: readonly Person[]
  revision: number
  questions: number
  publishedVersion: number | null
  publishedAt: number | null
  learners: number
  createdAt: number
  updatedAt: number
  deletedAt: number | null
  copiedFrom: { setId: string; title: string; by: string | null; version: number } | null
}
export interface SetVersion {
  number: number
  title: string
  publishedAt: number
  by: Person | null
  note: string
  questions: number
  facts: number
  added: number
  changed: number
  removed: number
  keysChanged: number
}
export interface SetDetail extends SetSummary {
  slug: string
  invitations: readonly { id: string; email: string | null; invitedAt: number; expiresAt: number }[]
  versions: readonly SetVersion[]
}
export interface SetInvitation {
  id: string
  title: string
  by: string
  invitedAt: number
}
/** Where a question was taken from; the passage is the words or cells it was made of. */
export interface QuestionSource {
  document: string
  headings: string[]
  lines: [number, number]
  passage: string | null
}
export type Origin = 'written' | 'document' | 'program' | 'imported'
/** In a draft the content may be unfinished: empty where something is still to be written. */
export interface DraftQuestion {
  key: string
  content: QuestionContent
  source: QuestionSource | null
  origin: Origin
  revision: number
  changedBy: Person | null
  changedAt: number
}
export interface Draft {
  revision: number
  order: string[]
  questions: DraftQuestion[]
  removed: string[]
}
export interface DraftPut {
  key: string
  content: QuestionContent
  source?: QuestionSource | null
  origin?: Origin
  after?: string | null
}
export interface DraftSave {
  from: number
  editor: string
  put: DraftPut[]
  remove: string[]
  order?: string[]
}
export interface DraftSaved {
  revision: number
  order: string[]
  changed: DraftQuestion[]
  removed: string[]
}
/** One question that two teachers changed at the same time; null: it was taken out. */
export interface DraftConflict {
  key: string
  yours: QuestionContent | null
  theirs: QuestionContent | null
  by: Person | null
  at: number
}
export interface Complaint {
  code: string
  severity: 'error' | 'warning'
  sentence: string
  fix: string
  key: string | null
  line: number | null
}
export interface Proposal {
  key: string
  content: QuestionContent
  source: QuestionSource | null
  complaints: Complaint[]
  state: 'new' | 'same' | 'changed' | 'removed-before'
}
export interface Difference {
  against: number | null
  added: string[]
  changed: { key: string; before: QuestionContent; after: QuestionContent; keyChanged: boolean }[]
  removed: { key: string; content: QuestionContent }[]
  same: number
}
export interface QuestionPreview {
  complaints: Complaint[]
  view: VariantView | null
  key: { solution: Answer | null; explanation: string; guessChance: number; rubric: RubricView | null } | null
  seed: number
}
export type ExchangeFormat = 'csv' | 'markdown-quiz' | 'json'
export interface ImportJob {
  id: string
  set: string
  format: ExchangeFormat
  state: 'reading' | 'ready' | 'writing' | 'done' | 'failed'
  done: number
  total: number
  questions: { key: string; line: number; kind: string; prompt: string; state: 'new' | 'same' | 'changed'; complaints: Complaint[] }[]
  rejected: { line: number; reason: string }[]
  failure: string | null
  revision: number | null
}
export interface SharedSet {
  id: string
  slug: string | null
  title: string
  description: string
  tags: string[]
  level: number | null
  arrangement: Arrangement
  questions: number
  facts: number
  version: number
  publishedAt: number
  by: string[]
  learners: number
  added: boolean
  copiedFrom: SetSummary['copiedFrom']
}
export type SharedSetDetail = SharedSet & { examples: VariantView[]; topics: { topic: string; questions: number }[]; role: string | null }
export interface Simulation {
  diagnostics: { code: string; message: string; line: number; column: number }[]
  result: {
    complete: boolean
    stoppedBy: string | null
    count: string | null
    outcomes: { stdout: string; ending: string; exitCode: number; zombies: number; errors: { type: string; message: string; line: number }[]; blocked: { thread: string; line: number; reason: string; on: string }[]; witness: string | null }[]
    typical: string | null
    races: { variable: string; lines: number[] }[]
    states: number
    elapsedMs: number
  } | null
}

const send = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(path, { method, credentials: 'same-origin', ...(body !== undefined && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) })
const call = <Data>(method: string, path: string, body?: unknown): Promise<Data> => dataOf(send(method, path, body) as Promise<Response & { status: 200; json(): Promise<Data> }>)

export const fetchMySets = (which: 'mine' | 'deleted' = 'mine') => call<{ sets: SetSummary[]; invitations: SetInvitation[] }>('GET', `/api/sets?which=${which}`)
export const createSet = (meta: Partial<SetMeta> & { title: string }) => call<SetDetail>('POST', '/api/sets', meta)
export const fetchSet = (id: string) => call<SetDetail>('GET', `/api/sets/${id}`)
export type MetaField = keyof SetMeta
/** A field of the set that two teachers changed at the same time. */
export interface MetaConflict {
  field: string
  yours: unknown
  theirs: unknown
  by: Person | null
  at: number
}
export interface MetaConflicts {
  revision: number
  conflicts: MetaConflict[]
}
// What this tab saved itself is no conflict.
const tab = freshId()

export async function changeSet(id: string, from: number, changes: Partial<SetMeta> & { newSlug?: true }): Promise<{ set: SetDetail } | { conflict: MetaConflicts }> {
  const answer = await answerOr409<SetDetail, MetaConflicts>(`/api/sets/${id}`, { from, editor: tab, ...changes })
  return 'conflict' in answer ? answer : { set: answer.data }
}
export const deleteSet = (id: string) => call<{ deletedAt: number }>('DELETE', `/api/sets/${id}`)
export const restoreSet = (id: string) => call<SetDetail>('POST', `/api/sets/${id}/restore`, {})
export const copySet = (ref: string) => call<SetDetail>('POST', `/api/sets/${ref}/copy`, {})
export const fetchDraft = (id: string, since?: number) => call<Draft>('GET', `/api/sets/${id}/draft${since === undefined ? '' : `?since=${since}`}`)

/** What another teacher changed where this one did too; all else of the save is saved. */
export type DraftConflicts = DraftSaved & { saved: string[]; conflicts: DraftConflict[] }

export async function saveDraft(id: string, save: DraftSave): Promise<{ saved: DraftSaved } | { conflict: DraftConflicts }> {
  const answer = await answerOr409<DraftSaved, DraftConflicts>(`/api/sets/${id}/draft`, save)
  return 'conflict' in answer ? answer : { saved: answer.data }
}

/** A change that may meet another teacher's: what the server says of that is an answer, not a failure. */
async function answerOr409<Data, Conflict>(path: string, body: unknown): Promise<{ data: Data } | { conflict: Conflict }> {
  const request = send('PATCH', path, body)
  const response = await request.catch(() => undefined)
  if (response?.status === 409) return { conflict: (await response.json()) as Conflict }
  return { data: await dataOf(request as Promise<Response & { status: 200; json(): Promise<Data> }>) }
}

export const checkSet = (id: string) => call<{ revision: number; complaints: Complaint[]; checked: number }>('POST', `/api/sets/${id}/check`, {})
export const previewQuestion = (content: QuestionContent, seed?: number) => call<QuestionPreview>('POST', '/api/authoring/preview', { content, ...(seed !== undefined && { seed }) })
export const fetchChanges = (id: string) => call<Difference>('GET', `/api/sets/${id}/changes`)
export const publishSet = (id: string, revision: number, note: string) => call<{ version: SetVersion; difference: Difference }>('POST', `/api/sets/${id}/publish`, { revision, ...(note && { note }) })
export const restoreVersion = (id: string, number: number, revision: number) => call<Draft>('POST', `/api/sets/${id}/versions/${number}/restore`, { revision })

export const readSource = (text: string, name?: string) => call<{ document: Document; diagnostics: ReadDiagnostic[] }>('POST', '/api/authoring/document', { text, ...(name && { name }) })
export interface Proposals {
  document: string
  title: string
  proposals: Proposal[]
  undecided: { line: number; sentence: string }[]
  complaints: Complaint[]
}
export const proposeQuestions = (source: { set: string; text: string; name?: string; document?: string; corrections: TableCorrection[] }) => call<Proposals>('POST', '/api/authoring/questions', source)
export interface ProgramProposals {
  document: string
  simulation: Simulation
  proposals: Proposal[]
  refused: string | null
  undecided: string | null
  complaints: Complaint[]
}
export interface PastedProgram {
  set: string
  title: string
  language: 'python' | 'go' | 'java'
  text: string
  semantics?: string[]
}
export const proposeFromProgram = (program: PastedProgram) => call<ProgramProposals>('POST', '/api/authoring/program', program)

export const startImport = (id: string, format: ExchangeFormat, text: string) => call<ImportJob>('POST', `/api/sets/${id}/imports`, { format, text })
export const fetchImport = (id: string) => call<ImportJob>('GET', `/api/imports/${id}`)
export const confirmImport = (id: string, keys?: string[]) => call<ImportJob>('POST', `/api/imports/${id}/confirm`, keys ? { keys } : {})
export const dropImport = (id: string) => call<{ removed: true }>('DELETE', `/api/imports/${id}`)
export const exportSet = (id: string, format: ExchangeFormat) => call<{ fileName: string; text: string; dropped: { key: string; reason: string }[] }>('GET', `/api/sets/${id}/export?format=${format}`)

export const inviteTeacher = (id: string, email: string) => call<SetDetail>('POST', `/api/sets/${id}/teachers`, { email })
export const removeTeacher = (id: string, teacher: string) => call<{ removed: true }>('DELETE', `/api/sets/${id}/teachers/${teacher}`)
export const withdrawInvitation = (id: string, invitation: string) => call<{ removed: true }>('DELETE', `/api/sets/${id}/invitations/${invitation}`)
export const makeTeacherLink = (id: string) => call<{ token: string; expiresAt: number }>('POST', `/api/sets/${id}/teacher-link`, {})
export const giveSet = (id: string, learnerId: string) => call<SetDetail>('POST', `/api/sets/${id}/owner`, { learnerId })
type Invited = { token: string } | { id: string }
export const lookAtInvitation = (invited: Invited) => call<{ title: string; by: string }>('POST', '/api/set-invitations/look', invited)
export const acceptInvitation = (invited: Invited) => call<SetDetail>('POST', '/api/set-invitations/accept', invited)
export const declineInvitation = (invited: Invited) => call<{ declined: true }>('POST', '/api/set-invitations/decline', invited)

export interface SetSearch {
  q?: string
  tag?: string
  level?: string
  sort?: 'relevance' | 'new' | 'learners'
  offset?: number
}
export const searchSets = (search: SetSearch) => call<{ total: number; sets: SharedSet[] }>('GET', `/api/library/sets?${new URLSearchParams(Object.entries(search).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))}`)
export const fetchSharedSet = (ref: string) => call<SharedSetDetail>('GET', `/api/library/sets/${ref}`)
export type AddedSet = SharedSet & { addedAt: number; met: number; due: number }
export const fetchAddedSets = () => call<{ sets: AddedSet[] }>('GET', '/api/practice/sets')
export const addSet = (ref: string) => call<{ set: SharedSet }>('POST', '/api/practice/sets', { set: ref })
export const dropSet = (id: string) => call<{ removed: true }>('DELETE', `/api/practice/sets/${id}`)
