import { accounts, all, signedIn, teachingSet } from './actors.ts'
import type { RouteRow } from './routes-table.ts'

/** A set of the account's, which coTeacher teaches too and pupil was given to practise. It is private and published. */
export interface OwnedSet {
  readonly setId: string
  /** The learner id of the set's co-teacher. */
  readonly setTeacherId: string
  /** An invitation to the set that is open. */
  readonly setInvitationId: string
  /** An import of the account's that waits to be confirmed. */
  readonly importId: string
  /** Proposals of the account's that are done. */
  readonly proposalsId: string
}

const editor = '018f6e0e-9f1c-7a41-8d5c-0a8f6f4f0d11'
const set = (rest = '') => ({ setId }: OwnedSet) => `/api/sets/${setId}${rest}`

const proposals = (rest = '') => ({ proposalsId }: OwnedSet) => `/api/proposals/${proposalsId}${rest}`

/** The routes of question sets. Those that take something away stand last. */
export const setRows: readonly RouteRow[] = [
  { route: 'GET /api/sets', expect: accounts(200) },
  { route: 'POST /api/sets', body: () => ({ title: 'Another' }), expect: accounts(200) },
  { route: 'GET /api/sets/:id', path: set(), expect: teachingSet(200) },
  { route: 'PATCH /api/sets/:id', path: set(), body: () => ({ from: 10_000, description: 'Words.' }), expect: teachingSet(200) },
  { route: 'GET /api/sets/:id/draft', path: set('/draft'), expect: teachingSet(200) },
  { route: 'PATCH /api/sets/:id/draft', path: set('/draft'), body: () => ({ from: 10_000, editor, put: [{ key: 'fresh', content: {} }] }), expect: teachingSet(200) },
  { route: 'POST /api/sets/:id/copy', path: set('/copy'), body: () => ({}), expect: teachingSet(200) },
  { route: 'POST /api/sets/:id/teachers', path: set('/teachers'), body: () => ({ email: 'nobody-at-all@example.org' }), expect: teachingSet(200) },
  { route: 'POST /api/sets/:id/teacher-link', path: set('/teacher-link'), body: () => ({}), expect: teachingSet(200) },
  { route: 'POST /api/set-invitations/look', body: () => ({ token: 'made-up' }), expect: accounts(404) },
  { route: 'POST /api/set-invitations/accept', body: () => ({ token: 'made-up' }), expect: accounts(404) },
  { route: 'POST /api/set-invitations/decline', body: ({ setInvitationId }) => ({ id: setInvitationId }), expect: accounts(404) },
  { route: 'POST /api/sets/:id/check', path: set('/check'), body: () => ({}), expect: teachingSet(200) },
  { route: 'GET /api/sets/:id/changes', path: set('/changes'), expect: teachingSet(200) },
  { route: 'POST /api/sets/:id/publish', path: set('/publish'), body: () => ({ revision: 0 }), expect: teachingSet(409) },
  { route: 'GET /api/sets/:id/versions/:number', path: set('/versions/1'), expect: teachingSet(200) },
  { route: 'POST /api/sets/:id/versions/:number/restore', path: set('/versions/1/restore'), body: () => ({ revision: 0 }), expect: teachingSet(409) },
  { route: 'GET /api/sets/:id/export', path: set('/export'), expect: teachingSet(200) },
  { route: 'POST /api/sets/:id/imports', path: set('/imports'), body: () => ({ format: 'csv', text: 'prompt,right\n' }), expect: teachingSet(200) },
  { route: 'GET /api/sets/:id/imports', path: set('/imports'), expect: teachingSet(200) },
  { route: 'GET /api/imports/:id', path: ({ importId }) => `/api/imports/${importId}`, expect: { ...accounts(404), account: 200 } },
  { route: 'GET /api/imports/:id/events', path: ({ importId }) => `/api/imports/${importId}/events`, expect: { ...accounts(404), account: 200 } },
  { route: 'POST /api/imports/:id/confirm', path: ({ importId }) => `/api/imports/${importId}/confirm`, body: () => ({}), expect: { ...accounts(404), account: 200 } },
  { route: 'DELETE /api/imports/:id', path: ({ importId }) => `/api/imports/${importId}`, expect: { ...accounts(404), account: 200 } },
  { route: 'POST /api/authoring/preview', body: () => ({ content: {} }), expect: accounts(200) },
  { route: 'POST /api/authoring/document', body: () => ({ text: '# Locks\n\nWords.' }), expect: accounts(200) },
  { route: 'POST /api/sets/:id/proposals', path: set('/proposals'), body: () => ({ text: '# Locks\n\nWords.' }), expect: teachingSet(200) },
  { route: 'GET /api/sets/:id/proposals', path: set('/proposals'), expect: teachingSet(200) },
  { route: 'GET /api/proposals/:id', path: proposals(), expect: { ...accounts(404), account: 200 } },
  { route: 'GET /api/proposals/:id/events', path: proposals('/events'), expect: { ...accounts(404), account: 200 } },
  { route: 'POST /api/proposals/:id/stop', path: proposals('/stop'), body: () => ({}), expect: { ...accounts(404), account: 409 } },
  { route: 'POST /api/proposals/:id/resume', path: proposals('/resume'), body: () => ({}), expect: { ...accounts(404), account: 409 } },
  { route: 'DELETE /api/proposals/:id', path: proposals(), expect: { ...accounts(404), account: 200 } },
  { route: 'POST /api/authoring/program', body: ({ setId }) => ({ set: setId, title: 'One', language: 'python', text: 'print(1)' }), expect: teachingSet(200) },
  { route: 'GET /api/library/sets', expect: all(200) },
  { route: 'GET /api/library/sets/:ref', path: ({ setId }) => `/api/library/sets/${setId}`, expect: { ...all(404), account: 200, coTeacher: 200, pupil: 200 } },
  { route: 'GET /api/practice/sets', expect: signedIn(200) },
  { route: 'POST /api/practice/sets', body: ({ setId }) => ({ set: setId }), expect: { ...signedIn(404), account: 200, coTeacher: 200, pupil: 200 } },
  { route: 'DELETE /api/practice/sets/:id', path: ({ setId }) => `/api/practice/sets/${setId}`, expect: { ...signedIn(404), account: 200, coTeacher: 200, pupil: 200 } },
  { route: 'DELETE /api/sets/:id/invitations/:invitationId', path: ({ setId, setInvitationId }) => `/api/sets/${setId}/invitations/${setInvitationId}`, expect: { ...teachingSet(404), account: 200 } },
  { route: 'POST /api/sets/:id/owner', path: set('/owner'), body: () => ({ learnerId: 'nobody' }), expect: { ...teachingSet(404), coTeacher: 403 } },
  { route: 'DELETE /api/sets/:id', path: set(), expect: { ...accounts(404), account: 200, coTeacher: 404 } },
  { route: 'POST /api/sets/:id/restore', path: set('/restore'), body: () => ({}), expect: { ...accounts(404), account: 200 } },
  { route: 'DELETE /api/sets/:id/teachers/:learnerId', path: ({ setId, setTeacherId }) => `/api/sets/${setId}/teachers/${setTeacherId}`, expect: { ...accounts(404), account: 200 } },
]
