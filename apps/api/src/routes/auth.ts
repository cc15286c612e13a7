import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { json, jsonBody, routes } from '../http/contract.ts'
import { requireRoom, requireVisitor } from '../http/guards.ts'
import type { House, HouseEnv } from '../http/house.ts'
import { ProblemError, problems } from '../http/problem.ts'
import type { ProblemCode } from '../http/problem.ts'
import { PASSWORD_LENGTH } from '../identity/passwords.ts'
import { defaultSettings, settings } from '../settings.ts'
import type { Learner } from '../store/port.ts'

/** Guessing slows down per address and account, so that a class of thirty behind one address signs in at once. */
const PER_ACCOUNT = { burst: 8, perSecond: 0.1 }
const PER_ADDRESS = { burst: 120, perSecond: 4 }
const PER_RESET = { burst: 3, perSecond: 1 / 600 }

const email = z.email().max(254)
const password = z.string().max(PASSWORD_LENGTH.max).openapi({ format: 'password' })
const timeZone = settings.shape.timeZone.optional().openapi({ description: 'Where the learner is; the settings start with it' })
const done = json(z.object({ ok: z.literal(true) }), 'Done; who is here now says GET /api/me')

const route = <const Path extends string, Body extends z.ZodType, const Statuses extends readonly (400 | 401 | 403 | 409 | 413 | 415 | 429)[]>(
  path: Path, summary: string, body: Body, ...statuses: Statuses
) => createRoute({ method: 'post', path, tags: ['identity'], summary, request: { body: jsonBody(body) }, responses: { 200: done, ...problems(...statuses) } })

const guestRoute = route('/auth/sign-in/anonymous', 'Start as a guest', z.object({ timeZone }), 400, 403, 413, 415, 429)
const signUpRoute = route('/auth/sign-up/email', 'Sign up; a guest keeps everything', z.object({ email, password, name: z.string().trim().min(1).max(80).optional(), timeZone }), 400, 403, 409, 413, 415, 429)
const signInRoute = route('/auth/sign-in/email', 'Sign in; what a guest did joins the account', z.object({ email, password }), 400, 401, 403, 413, 415, 429)
const signOutRoute = route('/auth/sign-out', 'Sign out', z.object({}), 400, 403, 413, 415)
const passwordRoute = route('/auth/change-password', 'Change the password; other devices are signed out', z.object({ currentPassword: password, newPassword: password }), 400, 401, 403, 413, 415, 429)
const forgotRoute = route('/auth/request-password-reset', 'Ask for a one-time link', z.object({ email }), 400, 403, 413, 415, 429)
const resetRoute = route('/auth/reset-password', 'Set a new password with the token of a one-time link', z.object({ token: z.string().min(1).max(200), newPassword: password }), 400, 403, 413, 415, 429)

export function authRoutes(house: House) {
  const room = (c: Context<HouseEnv>, account: string) => {
    requireRoom(house, `auth ${c.get('clientAddress')}`, PER_ADDRESS)
    requireRoom(house, `auth ${c.get('clientAddress')} ${account.toLowerCase()}`, PER_ACCOUNT)
  }
  return routes()
    .openapi(guestRoute, async (c) => {
      requireRoom(house, `guest ${c.get('clientAddress')}`, PER_ADDRESS)
      if (!c.get('visitor')) await startGuest(c, house, c.req.valid('json').timeZone)
      return c.json({ ok: true as const }, 200)
    })
    .openapi(signUpRoute, async (c) => {
      const { timeZone: zone, name, ...rest } = c.req.valid('json')
      room(c, rest.email)
      const answer = await forward(c, house, '/sign-up/email', { ...rest, name: name ?? rest.email.split('@')[0]! })
      await welcome(house, answer, zone)
      return c.json({ ok: true as const }, 200)
    })
    .openapi(signInRoute, async (c) => {
      room(c, c.req.valid('json').email)
      await forward(c, house, '/sign-in/email', c.req.valid('json'))
      return c.json({ ok: true as const }, 200)
    })
    .openapi(signOutRoute, async (c) => {
      await forward(c, house, '/sign-out', {})
      return c.json({ ok: true as const }, 200)
    })
    .openapi(passwordRoute, async (c) => {
      room(c, requireVisitor(c).userId)
      await forward(c, house, '/change-password', c.req.valid('json'))
      return c.json({ ok: true as const }, 200)
    })
    .openapi(forgotRoute, async (c) => {
      const { email: address } = c.req.valid('json')
      requireRoom(house, `auth ${c.get('clientAddress')}`, PER_ADDRESS)
      requireRoom(house, `reset ${address.toLowerCase()}`, PER_RESET)
      await house.identity.requestReset(address)
      return c.json({ ok: true as const }, 200)
    })
    .openapi(resetRoute, async (c) => {
      room(c, 'reset')
      await forward(c, house, '/reset-password', c.req.valid('json'))
      return c.json({ ok: true as const }, 200)
    })
}

/** Starts a guest session and sends its cookie with the answer. */
export async function startGuest(c: Context<HouseEnv>, house: House, zone: string | undefined): Promise<Learner> {
  return (await welcome(house, await forward(c, house, '/sign-in/anonymous', {}), zone))!
}

interface AuthAnswer {
  readonly user?: { readonly id: string }
}

/** Hands a checked request on to better-auth, and its cookies back. @throws ProblemError where it refuses. */
async function forward(c: Context<HouseEnv>, house: House, path: string, body: object): Promise<AuthAnswer> {
  const headers = new Headers({ 'content-type': 'application/json' })
  for (const name of ['cookie', 'user-agent']) if (c.req.header(name)) headers.set(name, c.req.header(name)!)
  const response = await house.identity.handle(new Request(`http://localhost/api/auth${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
  for (const cookie of response.headers.getSetCookie()) c.header('set-cookie', cookie, { append: true })
  const answer = await response.json().catch(() => ({})) as AuthAnswer & { code?: string; message?: string }
  if (!response.ok) throw refusal(response.status, answer)
  return answer
}

/** A new user's learner starts in their time zone; a guest who signed up has one already. */
async function welcome(house: House, { user }: AuthAnswer, zone: string | undefined): Promise<Learner | null> {
  return user ? house.store.learners.ensure(user.id, { ...defaultSettings, ...(zone && { timeZone: zone }) }, house.clock()) : null
}

const refusals: Record<string, readonly [ProblemCode, string]> = {
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: ['identity/taken', 'There is an account with this address already: sign in, and what you did as a guest joins it.'],
  INVALID_EMAIL_OR_PASSWORD: ['identity/none', 'The address or the password is not right.'],
  INVALID_PASSWORD: ['identity/refused', 'The password is not right.'],
  INVALID_TOKEN: ['identity/password', 'The link was used already, or is older than an hour.'],
  PASSWORD_TOO_SHORT: ['identity/password', `A password needs at least ${PASSWORD_LENGTH.min} characters.`],
  PASSWORD_TOO_LONG: ['identity/password', `A password has at most ${PASSWORD_LENGTH.max} characters.`],
}

function refusal(status: number, { code, message }: { code?: string; message?: string }): ProblemError {
  if (code === 'identity/password') return new ProblemError(code, { detail: message ?? 'The password does not do.' })
  const [problem, detail] = refusals[code ?? ''] ?? [status === 401 ? 'identity/none' : 'identity/refused', message ?? 'This was refused.']
  return new ProblemError(problem as ProblemCode, { detail })
}
