import type { Context } from 'hono'
import { z } from '@hono/zod-openapi'

/** RFC 9457. `code` names the kind of problem, `detail` says it in a sentence, `fix` what would help, `errors` where the input was wrong. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  fix: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
}).openapi('Problem')
export type Problem = z.infer<typeof problem>

/** Every kind of problem this API answers with: its status and its title. */
const kinds = {
  'input/invalid': [400, 'The request is not what this route takes'],
  'input/not-json': [415, 'Only JSON is taken here'],
  'input/too-large': [413, 'The request is too large'],
  'identity/none': [401, 'Nobody is signed in'],
  'identity/refused': [403, 'This is not allowed'],
  'identity/foreign-origin': [403, 'The request came from another site'],
  'identity/password': [400, 'The password does not do'],
  'identity/guest': [403, 'This needs an account'],
  'identity/taken': [409, 'The address has an account'],
  'route/unknown': [404, 'There is nothing here'],
  'route/method': [405, 'This cannot be done here'],
  'question/unknown': [404, 'There is no such question'],
  'fact/unknown': [404, 'There is no such fact'],
  'session/unknown': [404, 'There is no such session'],
  'set/unknown': [404, 'There is no such set'],
  'set/refused': [403, 'This is for the owner of the set'],
  'set/conflict': [409, 'Somebody else changed this meanwhile'],
  'set/bound': [422, 'There is no room for it'],
  'set/unpublished': [409, 'The set was never published'],
  'set/not-ready': [422, 'The set cannot be published like this'],
  'draft/conflict': [409, 'Somebody else changed the same question'],
  'draft/moved': [409, 'The draft has moved on'],
  'version/unknown': [404, 'There is no such version'],
  'teacher/unknown': [404, 'There is no such teacher'],
  'proposals/unknown': [404, 'There are no such proposals'],
  'proposals/state': [409, 'The proposals are not at this step'],
  'import/unknown': [404, 'There is no such import'],
  'import/state': [409, 'The import is not at this step'],
  'class/unknown': [404, 'There is no such class'],
  'class/refused': [403, 'This is for owners of the class'],
  'class/nickname': [409, 'Somebody in the class has this nickname'],
  'class/teacher': [409, 'You teach this class'],
  'class/removed': [403, 'You were taken out of this class'],
  'class/archived': [409, 'The class is archived'],
  'class/last-owner': [409, 'The class needs an owner'],
  'join/unknown': [404, 'No class has this code'],
  'invitation/unknown': [404, 'There is no such invitation'],
  'learner/unknown': [404, 'There is no such learner'],
  'assignment/unknown': [404, 'There is no such assignment'],
  'assignment/refused': [422, 'The assignment cannot be made like this'],
  'assignment/begun': [409, 'Somebody has begun'],
  'assignment/not-open': [409, 'The assignment is not open yet'],
  'assignment/closed': [409, 'The assignment is closed'],
  'attempt/unknown': [404, 'There is no such attempt'],
  'attempt/none-left': [409, 'There is no attempt left'],
  'attempt/over': [409, 'The attempt is over'],
  'work/stale': [409, 'Something newer was saved'],
  'ask/unreadable': [400, 'The ask is not one of ours'],
  'answer/refused': [422, 'The answer does not fit the question'],
  'review/taken': [409, 'The review id belongs to another answer'],
  'rate/limited': [429, 'Too many requests'],
  'program/refused': [422, 'The program cannot be run'],
  'server/busy': [503, 'The server is busy'],
  'server/failed': [500, 'The server made a mistake'],
} as const satisfies Record<string, readonly [number, string]>
export type ProblemCode = keyof typeof kinds

export interface ProblemDetails {
  readonly detail: string
  readonly fix?: string
  readonly errors?: readonly { path: string; message: string }[]
  readonly headers?: Record<string, string>
  /** Members that this kind of problem has beside the usual ones. */
  readonly members?: Readonly<Record<string, unknown>>
}

/** Thrown by handlers, and turned into a response in one place. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, details: ProblemDetails) {
    super(details.detail)
    this.name = 'ProblemError'
    this.code = code
    this.details = details
  }
}

/** The response for a problem. Its content type is application/problem+json, which `c.json` alone would not send. */
export function problemResponse(c: Context, code: ProblemCode, details: ProblemDetails): Response {
  const [status, title] = kinds[code]
  const { detail, fix, errors, headers, members } = details
  const body: Problem = {
    type: `urn:interleave:problem:${code}`, title, status, code, detail, ...(fix && { fix }), ...(errors && { errors: [...errors] }), ...members,
  }
  return c.body(JSON.stringify(body), status, { ...headers, 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' })
}

const content = { 'application/problem+json': { schema: problem } }
const descriptions: Record<number, string> = {
  400: 'The input is not what the route takes', 401: 'Nobody is signed in', 403: 'Not allowed', 404: 'Unknown', 409: 'In conflict with what is there',
  413: 'Too large', 415: 'Not JSON', 422: 'Well-formed, but it does not fit', 429: 'Too many requests', 503: 'Busy: try again',
}

/** The response of a problem that has members of its own. */
export function problemWith<Schema extends z.ZodType>(schema: Schema, description: string) {
  return { description, content: { 'application/problem+json': { schema } } }
}

/** The problem responses of a route, for its contract. */
export function problems<const Statuses extends readonly (400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429 | 503)[]>(...statuses: Statuses) {
  return Object.fromEntries(statuses.map((status) => [status, { description: descriptions[status]!, content }])) as {
    [Status in Statuses[number]]: { description: string; content: typeof content }
  }
}
