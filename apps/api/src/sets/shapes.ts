import { z } from '@hono/zod-openapi'
import { answer, rubricView, variantView } from '@interleave/content'
import { problem } from '../http/problem.ts'
import type { SetMeta } from '../store/sets-port.ts'
import { SET_BOUNDS } from './bounds.ts'

/** Names a question within its set and never changes. What stands before the first colon names the fact it asks. */
export const questionKey = z.string().regex(/^[a-z0-9][a-z0-9./:_-]{0,120}$/, 'A key is made of lower-case letters, digits and . / : _ -, at most 121 of them.').openapi({ example: 'fork:2' })

/** A set's id or, for those who have the link, its slug. */
export const setRef = z.string().min(1).max(40)
export const level = z.union([z.literal(1), z.literal(2), z.literal(3)]).nullable()
export const person = z.object({ id: z.string(), name: z.string() }).openapi('Person')
const role = z.enum(['owner', 'co-teacher'])

const tag = z.string().trim().toLowerCase().min(1).max(SET_BOUNDS.tagCharacters)
/** What can be said of a set, as it is sent. */
export const metaFields = z.object({
  title: z.string().trim().min(1).max(SET_BOUNDS.title),
  description: z.string().trim().max(SET_BOUNDS.description),
  tags: z.array(tag).max(SET_BOUNDS.tags).transform((tags) => [...new Set(tags)]),
  level,
  arrangement: z.enum(['order', 'interleaved']),
  visibility: z.enum(['private', 'link', 'public']),
}) satisfies z.ZodType<SetMeta>

export const copiedFrom = z.object({ setId: z.string(), title: z.string(), by: z.string().nullable(), version: z.int() }).nullable()

export const setSummary = z.object({
  id: z.string(),
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()).readonly(),
  level: z.int().nullable(),
  arrangement: z.enum(['order', 'interleaved']),
  visibility: z.enum(['private', 'link', 'public']),
  role: role.openapi({ description: 'Of whoever asks' }),
  teachers: z.array(person).readonly().openapi({ description: 'The owner first' }),
  revision: z.int().openapi({ description: 'Counts every change to the draft and to what is said of the set' }),
  questions: z.int().openapi({ description: 'In the draft' }),
  publishedVersion: z.int().nullable(),
  publishedAt: z.int().nullable(),
  learners: z.int().openapi({ description: 'Who practise it' }),
  createdAt: z.int(),
  updatedAt: z.int(),
  deletedAt: z.int().nullable(),
  copiedFrom,
}).openapi('SetSummary')

export const versionSummary = z.object({
  number: z.int(),
  title: z.string(),
  publishedAt: z.int(),
  by: person.nullable(),
  note: z.string(),
  questions: z.int(),
  facts: z.int(),
  added: z.int(),
  changed: z.int(),
  removed: z.int(),
  keysChanged: z.int(),
}).openapi('SetVersion')

export const setDetail = setSummary.extend({
  slug: z.string().openapi({ description: 'The unguessable part of the link' }),
  invitations: z.array(z.object({ id: z.string(), email: z.string().nullable().openapi({ description: 'Null for the link' }), invitedAt: z.int(), expiresAt: z.int() })).readonly(),
  versions: z.array(versionSummary).readonly().openapi({ description: 'Latest first' }),
}).openapi('SetDetail')

export const invitationView = z.object({ id: z.string(), title: z.string(), by: z.string(), invitedAt: z.int() }).openapi('SetInvitation')

/** A question without its names and place; in a draft it may be unfinished, so the contract takes any object. */
export const content = z.record(z.string(), z.unknown()).openapi('QuestionContent', { description: 'A question without id, factId, version and provenance: kind, topic, level, explanation and the fields of its kind. In a draft it may be unfinished.' })

export const questionSource = z.object({
  document: z.string().min(1).max(200),
  headings: z.array(z.string().max(300)).max(8),
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  passage: z.string().max(20_000).nullable(),
}).openapi('QuestionSource')
export const origin = z.enum(['written', 'document', 'program', 'imported'])

export const draftQuestion = z.object({
  key: z.string(), content, source: questionSource.nullable(), origin,
  revision: z.int(), changedBy: person.nullable(), changedAt: z.int(),
}).openapi('DraftQuestion')

export const draft = z.object({
  revision: z.int(),
  order: z.array(z.string()),
  questions: z.array(draftQuestion),
  removed: z.array(z.string()),
}).openapi('Draft')

export const editor = z.guid().openapi({ description: 'Made by the tab: its own earlier saves are no conflict' })

export const draftSave = z.object({
  from: z.int().min(0).openapi({ description: 'The revision the changes were made from' }),
  editor,
  put: z.array(z.object({ key: questionKey, content, source: questionSource.nullable().optional(), origin: origin.optional(), after: questionKey.nullable().optional() })).max(SET_BOUNDS.questions).default([]),
  remove: z.array(questionKey).max(SET_BOUNDS.questions).default([]),
  order: z.array(questionKey).max(SET_BOUNDS.questions).optional(),
}).openapi('DraftSave')

export const draftSaved = z.object({
  revision: z.int(),
  order: z.array(z.string()),
  changed: z.array(draftQuestion).openapi({ description: 'What others changed since the revision the save was made from' }),
  removed: z.array(z.string()),
}).openapi('DraftSaved')

export const draftConflict = problem.extend({
  ...draftSaved.shape,
  saved: z.array(z.string()).openapi({ description: 'Keys that are saved: what does not conflict is never held up by what does' }),
  conflicts: z.array(z.object({ key: z.string(), yours: content.nullable(), theirs: content.nullable(), by: person.nullable(), at: z.int() })),
}).openapi('DraftConflict')

export const metaConflict = problem.extend({
  revision: z.int(),
  conflicts: z.array(z.object({ field: z.string(), yours: z.unknown(), theirs: z.unknown(), by: person.nullable(), at: z.int() })),
}).openapi('SetConflict')

export const complaint = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  sentence: z.string(),
  fix: z.string(),
  key: z.string().nullable().openapi({ description: 'The question; null where the document itself is meant' }),
  line: z.int().nullable().openapi({ description: 'Of the document or of the question’s listing' }),
}).openapi('Complaint')
export type Complaint = z.infer<typeof complaint>

export const notReady = problem.extend({ complaints: z.array(complaint) }).openapi('SetNotReady')

export const proposal = z.object({
  key: z.string(),
  content,
  source: questionSource.nullable(),
  complaints: z.array(complaint),
  state: z.enum(['new', 'same', 'changed', 'removed-before']).openapi({ description: 'Against the draft: a question of this key is not there, is there in the same words, in other words, or was taken out' }),
}).openapi('Proposal')
export type Proposal = z.infer<typeof proposal>

export const difference = z.object({
  against: z.int().nullable().openapi({ description: 'The last version; null where there is none' }),
  added: z.array(z.string()),
  changed: z.array(z.object({ key: z.string(), before: content, after: content, keyChanged: z.boolean() })),
  removed: z.array(z.object({ key: z.string(), content })),
  same: z.int(),
}).openapi('SetDifference')

export const preview = z.object({
  complaints: z.array(complaint),
  view: variantView.nullable().openapi({ description: 'As a learner sees it; null while the question is unfinished' }),
  key: z.object({ solution: answer.nullable(), explanation: z.string(), guessChance: z.number(), rubric: rubricView.nullable() }).nullable(),
  seed: z.int(),
}).openapi('QuestionPreview')

/** What every job says of itself. */
const job = z.object({
  id: z.string(),
  set: z.string(),
  startedAt: z.int(),
  done: z.int(),
  total: z.int(),
  failure: z.string().nullable(),
  restarts: z.int().openapi({ description: 'How often the server was started again while it was under way; it goes on by itself' }),
})

export const importJob = job.extend({
  format: z.enum(['csv', 'markdown-quiz', 'json']),
  state: z.enum(['reading', 'ready', 'writing', 'done', 'failed']),
  questions: z.array(z.object({ key: z.string(), line: z.int(), kind: z.string(), prompt: z.string(), state: z.enum(['new', 'same', 'changed']), complaints: z.array(complaint) })),
  rejected: z.array(z.object({ line: z.int(), reason: z.string() })),
  revision: z.int().nullable().openapi({ description: 'Of the draft, once written' }),
}).openapi('ImportJob')
export type ImportJob = z.infer<typeof importJob>

export const proposalsJob = job.extend({
  document: z.string().openapi({ description: 'Names the document in keys' }),
  title: z.string(),
  state: z.enum(['reading', 'proving', 'done', 'stopped', 'failed']).openapi({ description: 'Of the whole; `done` and `total` count listings' }),
  found: z.int().openapi({ description: 'How many are proposed so far' }),
  proposals: z.array(proposal).openapi({ description: 'Those after the first `have`, in the order they were found' }),
  listings: z.array(z.object({
    lines: z.tuple([z.int(), z.int()]),
    language: z.enum(['python', 'go', 'java']),
    state: z.enum(['waiting', 'running', 'proved', 'refused', 'undecided', 'failed', 'stopped']),
    proposals: z.int(),
    sentence: z.string().nullable().openapi({ description: 'Why nothing is asked about it' }),
    elapsedMs: z.int().nullable(),
  })),
  complaints: z.array(complaint),
}).openapi('ProposalsJob')
export type ProposalsJob = z.infer<typeof proposalsJob>

/** A job in a list. */
export const jobSummary = z.object({ id: z.string(), startedAt: z.int(), state: z.enum(['reading', 'ready', 'writing', 'proving', 'done', 'stopped', 'failed']) }).openapi('JobSummary')

export const sharedSet = z.object({
  id: z.string(),
  slug: z.string().nullable().openapi({ description: 'For those who came by the link' }),
  title: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  level: z.int().nullable(),
  arrangement: z.enum(['order', 'interleaved']),
  questions: z.int(),
  facts: z.int(),
  version: z.int(),
  publishedAt: z.int(),
  by: z.array(z.string()),
  learners: z.int(),
  added: z.boolean().openapi({ description: 'Whether whoever asks practises it' }),
  copiedFrom,
}).openapi('SharedSet')

/** A question of a published version, with its key: for teachers. */
export const versionQuestion = z.object({
  key: z.string(), questionId: z.string(), factId: z.string(), version: z.string(), content, source: questionSource.nullable(),
}).openapi('SetVersionQuestion')

export type DraftQuestion = z.infer<typeof draftQuestion>
