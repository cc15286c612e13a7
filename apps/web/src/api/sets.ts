import type { Document, QuestionContent, ReadDiagnostic, TableCorrection } from '@interleave/content/page'
import { freshId } from '../composables/fresh-id.ts'
import { api, dataOf } from './client.ts'
import type { DataOf } from './client.ts'

type Sets = typeof api.sets
type Set = Sets[':id']
type Answer<Route extends (...given: never[]) => Promise<Parameters<typeof dataOf>[0] extends Promise<infer Response> ? Response : never>> = DataOf<Awaited<ReturnType<Route>>>
/** The contract takes any object for a question's content; to the forms it is a question, empty where something is still to be written. */
type Written<Holder> = Omit<Holder, 'content'> & { content: QuestionContent }

export type SetSummary = Answer<Sets['$get']>['sets'][number]
export type SetInvitation = Answer<Sets['$get']>['invitations'][number]
export type SetDetail = Answer<Set['$get']>
export type SetVersion = SetDetail['versions'][number]
export type Person = SetSummary['teachers'][number]
export type Visibility = SetSummary['visibility']
export type Arrangement = SetSummary['arrangement']
export interface SetMeta {
  title: string
  description: string
  tags: string[]
  level: 1 | 2 | 3 | null
  arrangement: Arrangement
  visibility: Visibility
}

export type DraftQuestion = Written<Answer<Set['draft']['$get']>['questions'][number]>
/** Where a question was taken from; the passage is the words or cells it was made of. */
export type QuestionSource = NonNullable<DraftQuestion['source']>
export type Origin = DraftQuestion['origin']
export type Draft = Omit<Answer<Set['draft']['$get']>, 'questions'> & { questions: DraftQuestion[] }
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
export type DraftSaved = Omit<Answer<Set['draft']['$patch']>, 'changed'> & { changed: DraftQuestion[] }
/** One question that two teachers changed at the same time; null: it was taken out. */
export interface DraftConflict {
  key: string
  yours: QuestionContent | null
  theirs: QuestionContent | null
  by: Person | null
  at: number
}
/** What another teacher changed where this one did too; all else of the save is saved. */
export type DraftConflicts = DraftSaved & { saved: string[]; conflicts: DraftConflict[] }
/** A field of the set that two teachers changed at the same time. */
export interface MetaConflict {
  field: string
  yours?: unknown
  theirs?: unknown
  by: Person | null
  at: number
}

export type Complaint = Answer<Set['check']['$post']>['complaints'][number]
type Changes = Answer<Set['changes']['$get']>
export interface Difference extends Omit<Changes, 'changed' | 'removed' | 'revision' | 'complaints'> {
  changed: { key: string; before: QuestionContent; after: QuestionContent; keyChanged: boolean }[]
  removed: { key: string; content: QuestionContent }[]
}
export type QuestionPreview = Answer<(typeof api.authoring)['preview']['$post']>
type Proposals = Answer<(typeof api.proposals)[':id']['$get']>
export type Proposal = Written<Proposals['proposals'][number]>
/** A document on its way to questions. */
export type ProposalsJob = Omit<Proposals, 'proposals'> & { proposals: Proposal[] }
export type ListingProgress = Proposals['listings'][number]
type FromProgram = Answer<(typeof api.authoring)['program']['$post']>
export type ProgramProposals = Omit<FromProgram, 'proposals'> & { proposals: Proposal[] }
export type Simulation = FromProgram['simulation']
export type ImportJob = Answer<(typeof api.imports)[':id']['$get']>
export type ExchangeFormat = ImportJob['format']
export type SharedSet = Answer<(typeof api.library)['sets']['$get']>['sets'][number]
export type SharedSetDetail = Answer<(typeof api.library)['sets'][':ref']['$get']>

const one = (id: string) => ({ param: { id } })

export const fetchMySets = (which: 'mine' | 'deleted' = 'mine') => dataOf(api.sets.$get({ query: { which } }))
export const createSet = (meta: Partial<SetMeta> & { title: string }): Promise<SetDetail> => dataOf(api.sets.$post({ json: meta }))
export const fetchSet = (id: string): Promise<SetDetail> => dataOf(api.sets[':id'].$get(one(id)))
export const deleteSet = (id: string) => dataOf(api.sets[':id'].$delete(one(id)))
export const restoreSet = (id: string): Promise<SetDetail> => dataOf(api.sets[':id'].restore.$post({ ...one(id), json: {} }))
export const copySet = (ref: string): Promise<SetDetail> => dataOf(api.sets[':id'].copy.$post({ ...one(ref), json: {} }))

// What this tab saved itself is no conflict.
const tab = freshId()

export async function changeSet(id: string, from: number, changes: Partial<SetMeta> & { newSlug?: true }): Promise<{ set: SetDetail } | { conflict: { revision: number; conflicts: MetaConflict[] } }> {
  const request = api.sets[':id'].$patch({ ...one(id), json: { from, editor: tab, ...changes } })
  const response = await request.catch(() => undefined)
  return response?.status === 409 ? { conflict: await response.json() } : { set: await dataOf(request) }
}

export const fetchDraft = (id: string, since?: number) =>
  dataOf(api.sets[':id'].draft.$get({ ...one(id), query: since === undefined ? {} : { since: String(since) } })) as Promise<Draft>

/** Saves what it can: a change that meets another teacher's is an answer, not a failure. */
export async function saveDraft(id: string, save: DraftSave): Promise<{ saved: DraftSaved } | { conflict: DraftConflicts }> {
  const request = api.sets[':id'].draft.$patch({ ...one(id), json: save as DraftSave & { put: { content: Record<string, unknown> }[] } })
  const response = await request.catch(() => undefined)
  if (response?.status === 409) return { conflict: (await response.json()) as unknown as DraftConflicts }
  return { saved: (await dataOf(request)) as DraftSaved }
}

export const checkSet = (id: string) => dataOf(api.sets[':id'].check.$post({ ...one(id), json: {} }))
export const previewQuestion = (content: QuestionContent, seed: number): Promise<QuestionPreview> => dataOf(api.authoring.preview.$post({ json: { content: content as unknown as Record<string, unknown>, seed } }))
/** What publishing would change, and what speaks against it. */
export const fetchChanges = (id: string) => dataOf(api.sets[':id'].changes.$get(one(id))) as unknown as Promise<Difference & Pick<Changes, 'revision' | 'complaints'>>
export const publishSet = (id: string, revision: number, note: string) => dataOf(api.sets[':id'].publish.$post({ ...one(id), json: { revision, note } }))
export const restoreVersion = (id: string, number: number, revision: number) =>
  dataOf(api.sets[':id'].versions[':number'].restore.$post({ param: { id, number: String(number) }, json: { revision } }))

export const readSource = (text: string, name?: string) =>
  dataOf(api.authoring.document.$post({ json: { text, ...(name && { name }) } })) as unknown as Promise<{ document: Document; diagnostics: ReadDiagnostic[] }>

interface SourceToAsk {
  set: string
  text: string
  name?: string
  document?: string
  corrections: readonly TableCorrection[]
}
export const startProposals = ({ set, corrections, ...source }: SourceToAsk) =>
  dataOf(
    api.sets[':id'].proposals.$post({
      ...one(set),
      json: { ...source, corrections: corrections.map(({ lines, header, rows }) => ({ lines: [lines[0], lines[1]] as [number, number], header: [...header], rows: rows.map((row) => [...row]) })) },
    }),
  ) as unknown as Promise<ProposalsJob>
/** With the proposals after the first `have`. */
export const fetchProposals = (id: string, have = 0) => dataOf(api.proposals[':id'].$get({ ...one(id), query: { have: String(have) } })) as unknown as Promise<ProposalsJob>
export const listProposals = (set: string) => dataOf(api.sets[':id'].proposals.$get(one(set)))
export const stopProposals = (id: string) => dataOf(api.proposals[':id'].stop.$post({ ...one(id), json: {} })) as unknown as Promise<ProposalsJob>
export const resumeProposals = (id: string) => dataOf(api.proposals[':id'].resume.$post({ ...one(id), json: {} })) as unknown as Promise<ProposalsJob>
export const dropProposals = (id: string) => dataOf(api.proposals[':id'].$delete(one(id)))

export interface PastedProgram {
  set: string
  title: string
  language: 'python' | 'go' | 'java'
  text: string
}
export const proposeFromProgram = (program: PastedProgram) => dataOf(api.authoring.program.$post({ json: program })) as unknown as Promise<ProgramProposals>

export const startImport = (id: string, format: ExchangeFormat, text: string): Promise<ImportJob> => dataOf(api.sets[':id'].imports.$post({ ...one(id), json: { format, text } }))
export const listImports = (id: string) => dataOf(api.sets[':id'].imports.$get(one(id)))
export const fetchImport = (id: string): Promise<ImportJob> => dataOf(api.imports[':id'].$get(one(id)))
export const confirmImport = (id: string): Promise<ImportJob> => dataOf(api.imports[':id'].confirm.$post({ ...one(id), json: {} }))
export const dropImport = (id: string) => dataOf(api.imports[':id'].$delete(one(id)))
export const exportSet = (id: string, format: ExchangeFormat) => dataOf(api.sets[':id'].export.$get({ ...one(id), query: { format } }))

export const inviteTeacher = (id: string, email: string): Promise<SetDetail> => dataOf(api.sets[':id'].teachers.$post({ ...one(id), json: { email } }))
export const removeTeacher = (id: string, learnerId: string) => dataOf(api.sets[':id'].teachers[':learnerId'].$delete({ param: { id, learnerId } }))
export const withdrawInvitation = (id: string, invitationId: string) => dataOf(api.sets[':id'].invitations[':invitationId'].$delete({ param: { id, invitationId } }))
export const makeTeacherLink = (id: string) => dataOf(api.sets[':id']['teacher-link'].$post({ ...one(id), json: {} }))
export const giveSet = (id: string, learnerId: string): Promise<SetDetail> => dataOf(api.sets[':id'].owner.$post({ ...one(id), json: { learnerId } }))
type Invited = { token: string } | { id: string }
export const lookAtInvitation = (invited: Invited) => dataOf(api['set-invitations'].look.$post({ json: invited }))
export const acceptInvitation = (invited: Invited): Promise<SetDetail> => dataOf(api['set-invitations'].accept.$post({ json: invited }))
export const declineInvitation = (invited: Invited) => dataOf(api['set-invitations'].decline.$post({ json: invited }))

export interface SetSearch {
  q?: string
  tag?: string
  level?: '' | '1' | '2' | '3'
  sort?: 'relevance' | 'new' | 'learners'
  offset?: number
}
export const searchSets = ({ q, tag, level, sort, offset }: SetSearch) =>
  dataOf(api.library.sets.$get({ query: { ...(q && { q }), ...(tag && { tag }), ...(level && { level }), ...(sort && { sort }), ...(offset && { offset: String(offset) }) } }))
export const fetchSharedSet = (ref: string): Promise<SharedSetDetail> => dataOf(api.library.sets[':ref'].$get({ param: { ref } }))
export const fetchAddedSets = () => dataOf(api.practice.sets.$get())
export const addSet = (ref: string) => dataOf(api.practice.sets.$post({ json: { set: ref } }))
export const dropSet = (id: string) => dataOf(api.practice.sets[':id'].$delete(one(id)))
