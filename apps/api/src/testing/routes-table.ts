import { accounts, all, learning, signedIn, teaching } from './actors.ts'
import type { Actor } from './actors.ts'
import { setRows } from './set-rows.ts'
import type { OwnedSet } from './set-rows.ts'

/** One line per route: the status each actor gets for a request that is right in form. `owned` ids belong to `account`. */
export interface RouteRow {
  readonly route: string
  readonly body?: (owned: Owned) => unknown
  readonly path?: (owned: Owned) => string
  readonly expect: Record<Actor, number>
}

/** Things of the learner with the account. */
export interface Owned extends OwnedSet {
  readonly sessionId: string
  readonly ask: string
  readonly reviewId: string
  readonly uuid: () => string
  readonly answer: unknown
  readonly questionId: string
  readonly factId: string
  /** A class of the account's, which coTeacher teaches too and pupil learns in. */
  readonly classId: string
  readonly joinCode: string
  /** The pupil's place in it. */
  readonly memberId: string
  /** The co-teacher. */
  readonly teacherId: string
  readonly invitationId: string
  /** A test and practice that the class was given, and the pupil's attempt at the test. */
  readonly assignmentId: string
  readonly practiceId: string
  readonly attemptId: string
}

const at = 1_793_620_800_000
const wrong = { email: 'nobody-at-all@example.org', password: 'not the phrase' }

/** Every route of the API. A route without a row fails the suite, and so does a row without a route. */
export const routesTable: readonly RouteRow[] = [
  { route: 'GET /health', expect: all(200) },
  { route: 'GET /api/openapi.json', expect: all(200) },
  { route: 'GET /api/docs', expect: all(200) },
  { route: 'GET /api/me', expect: all(200) },
  { route: 'POST /api/auth/sign-in/anonymous', body: () => ({}), expect: all(200) },
  { route: 'POST /api/auth/sign-up/email', body: () => ({ email: 'account@example.org', password: 'a long enough phrase' }), expect: all(409) },
  { route: 'POST /api/auth/sign-in/email', body: () => wrong, expect: all(401) },
  { route: 'POST /api/auth/change-password', body: () => ({ currentPassword: 'not the phrase', newPassword: 'a long enough phrase' }), expect: signedIn(403) },
  { route: 'POST /api/auth/request-password-reset', body: () => ({ email: 'nobody-at-all@example.org' }), expect: { ...all(429), nobody: 200, guest: 200, account: 200 } },
  { route: 'POST /api/auth/reset-password', body: () => ({ token: 'made-up', newPassword: 'a long enough phrase' }), expect: all(400) },
  { route: 'PATCH /api/settings', body: () => ({ newPerDay: 20 }), expect: signedIn(200) },
  { route: 'PUT /api/me/email', body: () => ({ email: 'x@example.org', password: 'not the phrase' }), expect: signedIn(403) },
  { route: 'GET /api/me/sessions', expect: signedIn(200) },
  { route: 'DELETE /api/me/sessions/:id', path: ({ sessionId }) => `/api/me/sessions/${sessionId}`, expect: { ...signedIn(404), account: 200 } },
  { route: 'GET /api/practice/next', expect: signedIn(200) },
  { route: 'POST /api/practice/rubric', body: ({ ask }) => ({ ask, text: 'words' }), expect: signedIn(422) },
  { route: 'POST /api/reviews', body: ({ ask, answer, uuid }) => ({ reviewId: uuid(), ask, answer, answeredAt: at }), expect: signedIn(200) },
  { route: 'GET /api/reviews', expect: signedIn(200) },
  { route: 'POST /api/reviews/undo', body: ({ reviewId, uuid }) => ({ undoId: uuid(), at, reviewIds: [reviewId] }), expect: signedIn(200) },
  { route: 'POST /api/marks', body: ({ factId, uuid }) => ({ markId: uuid(), kind: 'flag', factId, at }), expect: signedIn(200) },
  { route: 'GET /api/progress', expect: signedIn(200) },
  { route: 'GET /api/library', expect: all(200) },
  { route: 'GET /api/library/questions', expect: all(200) },
  { route: 'GET /api/library/question', path: ({ questionId }) => `/api/library/question?id=${encodeURIComponent(questionId)}`, expect: all(200) },
  { route: 'POST /api/simulate', body: () => ({ language: 'python', text: 'print(1)' }), expect: signedIn(503) },
  { route: 'GET /api/classes', expect: accounts(200) },
  { route: 'POST /api/classes', body: () => ({ title: 'Another' }), expect: accounts(200) },
  { route: 'GET /api/classes/:id', path: ({ classId }) => `/api/classes/${classId}`, expect: teaching(200) },
  { route: 'PATCH /api/classes/:id', path: ({ classId }) => `/api/classes/${classId}`, body: () => ({ title: 'Systems' }), expect: teaching(200) },
  { route: 'GET /api/classes/:id/learners', path: ({ classId }) => `/api/classes/${classId}/learners`, expect: teaching(200) },
  { route: 'PATCH /api/classes/:id/learners/:learnerId', path: ({ classId, memberId }) => `/api/classes/${classId}/learners/${memberId}`, body: () => ({ nickname: 'Pupil' }), expect: teaching(200) },
  { route: 'POST /api/classes/:id/invitations', path: ({ classId }) => `/api/classes/${classId}/invitations`, body: () => ({}), expect: teaching(200) },
  { route: 'DELETE /api/classes/:id/invitations/:invitationId', path: ({ classId, invitationId }) => `/api/classes/${classId}/invitations/${invitationId}`, expect: { ...teaching(404), account: 200 } },
  { route: 'POST /api/invitations/look', body: () => ({ token: 'made-up' }), expect: accounts(404) },
  { route: 'POST /api/invitations/accept', body: () => ({ token: 'made-up' }), expect: accounts(404) },
  { route: 'PATCH /api/classes/:id/teachers/:teacherId', path: ({ classId, teacherId }) => `/api/classes/${classId}/teachers/${teacherId}`, body: () => ({ role: 'co-teacher' }), expect: { ...teaching(200), coTeacher: 403 } },
  { route: 'GET /api/join/:code', path: ({ joinCode }) => `/api/join/${joinCode}`, expect: all(200) },
  { route: 'POST /api/join', body: ({ joinCode }) => ({ code: joinCode, nickname: 'Pupil' }), expect: { ...all(409), pupil: 200 } },
  { route: 'GET /api/my/classes', expect: signedIn(200) },
  { route: 'GET /api/classes/:id/assignments', path: ({ classId }) => `/api/classes/${classId}/assignments`, expect: teaching(200) },
  { route: 'POST /api/classes/:id/assignments', path: ({ classId }) => `/api/classes/${classId}/assignments`, body: () => ({ title: 'More', setId: 'races', opensAt: at, dueAt: at + 86_400_000, practice: {} }), expect: teaching(200) },
  { route: 'GET /api/assignments/:id', path: ({ assignmentId }) => `/api/assignments/${assignmentId}`, expect: teaching(200) },
  { route: 'PATCH /api/assignments/:id', path: ({ assignmentId }) => `/api/assignments/${assignmentId}`, body: () => ({ title: 'Test' }), expect: teaching(200) },
  { route: 'GET /api/assignments/:id/extensions', path: ({ assignmentId }) => `/api/assignments/${assignmentId}/extensions`, expect: teaching(200) },
  { route: 'PUT /api/assignments/:id/extensions/:learnerId', path: ({ assignmentId, memberId }) => `/api/assignments/${assignmentId}/extensions/${memberId}`, body: () => ({ timeFactor: 1.5 }), expect: teaching(200) },
  { route: 'DELETE /api/assignments/:id/extensions/:learnerId', path: ({ assignmentId, memberId }) => `/api/assignments/${assignmentId}/extensions/${memberId}`, expect: { ...signedIn(404), account: 200 } },
  { route: 'GET /api/my/assignments', expect: signedIn(200) },
  { route: 'GET /api/my/assignments/:id', path: ({ assignmentId }) => `/api/my/assignments/${assignmentId}`, expect: learning(200) },
  { route: 'GET /api/my/assignments/:id/practice', path: ({ practiceId }) => `/api/my/assignments/${practiceId}/practice`, expect: learning(200) },
  { route: 'POST /api/my/assignments/:id/attempts', path: ({ assignmentId }) => `/api/my/assignments/${assignmentId}/attempts`, body: () => ({}), expect: learning(200) },
  { route: 'GET /api/my/attempts/:id', path: ({ attemptId }) => `/api/my/attempts/${attemptId}`, expect: learning(200) },
  { route: 'PUT /api/my/attempts/:id/answers/:place', path: ({ attemptId }) => `/api/my/attempts/${attemptId}/answers/0`, body: ({ uuid }) => ({ saveId: uuid(), revision: 0, answer: null, elapsedMs: 0 }), expect: learning(200) },
  { route: 'POST /api/my/attempts/:id/submit', path: ({ attemptId }) => `/api/my/attempts/${attemptId}/submit`, body: () => ({ revision: 1 }), expect: learning(200) },
  { route: 'GET /api/assignments/:id/results', path: ({ assignmentId }) => `/api/assignments/${assignmentId}/results`, expect: teaching(200) },
  { route: 'GET /api/assignments/:id/results/learners/:learnerId', path: ({ assignmentId, memberId }) => `/api/assignments/${assignmentId}/results/learners/${memberId}`, expect: teaching(200) },
  { route: 'GET /api/assignments/:id/results/questions/:position', path: ({ assignmentId }) => `/api/assignments/${assignmentId}/results/questions/0`, expect: teaching(200) },
  { route: 'GET /api/assignments/:id/results/download', path: ({ assignmentId }) => `/api/assignments/${assignmentId}/results/download`, expect: teaching(200) },
  { route: 'POST /api/assignments/:id/regrade', path: ({ assignmentId }) => `/api/assignments/${assignmentId}/regrade`, body: () => ({}), expect: teaching(200) },
  { route: 'PUT /api/assignments/:id/judgements', path: ({ assignmentId }) => `/api/assignments/${assignmentId}/judgements`, body: ({ attemptId }) => ({ attemptId, position: 0, met: [] }), expect: teaching(422) },
  { route: 'DELETE /api/assignments/:id', path: ({ assignmentId }) => `/api/assignments/${assignmentId}`, expect: teaching(200) },
  { route: 'DELETE /api/my/classes/:id', path: ({ classId }) => `/api/my/classes/${classId}`, expect: { ...signedIn(404), pupil: 200 } },
  { route: 'POST /api/classes/:id/code', path: ({ classId }) => `/api/classes/${classId}/code`, body: () => ({}), expect: teaching(200) },
  { route: 'DELETE /api/classes/:id/teachers/:teacherId', path: ({ classId, teacherId }) => `/api/classes/${classId}/teachers/${teacherId}`, expect: { ...signedIn(404), account: 200 } },
  ...setRows,
  { route: 'GET /api/export', expect: signedIn(200) },
  { route: 'DELETE /api/me', body: () => ({ confirm: 'delete everything', password: 'not the phrase' }), expect: { ...signedIn(403), guest: 200 } },
  { route: 'POST /api/auth/sign-out', body: () => ({}), expect: all(200) },
]
