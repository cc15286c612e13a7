import { createMiddleware } from 'hono/factory'
import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { House, HouseEnv, Visitor } from './house.ts'
import { ProblemError, problemResponse } from './problem.ts'
import type { Allowance, Taken } from './rate-limits.ts'
import { defaultSettings } from '../settings.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Unsafe methods are for our own page: a browser says where a request comes from (Sec-Fetch-Site, or Origin in older ones), and what does
 * not say so is no browser and carries nobody's cookies unknowingly.
 */
export function sameOriginOnly(publicUrl: string | null) {
  return createMiddleware<HouseEnv>(async (c, next) => {
    if (!SAFE.has(c.req.method) && !isOwn(c, publicUrl)) {
      return problemResponse(c, 'identity/foreign-origin', { detail: 'This request was made by another site, and only our own pages may change anything.' })
    }
    await next()
  })
}

/** Bodies are JSON: a form on another site cannot send that without asking first. */
export const jsonOnly = createMiddleware<HouseEnv>(async (c, next) => {
  const type = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  const isBodiless = SAFE.has(c.req.method) || (c.req.method === 'DELETE' && type === undefined)
  if (!isBodiless && type !== 'application/json') {
    return problemResponse(c, 'input/not-json', {
      detail: type ? `The body is ${type.slice(0, 80)}.` : 'The body has no content type.', fix: 'Send JSON with the header content-type: application/json.',
    })
  }
  await next()
})

/** Refuses bodies over `bytes`. */
export function bodyUpTo(bytes: number) {
  return bodyLimit({
    maxSize: bytes,
    onError: (c) => problemResponse(c, 'input/too-large', { detail: `The body is over ${bytes.toLocaleString('en')} bytes, the most this route takes.` }),
  })
}

/** Routes that take more than others, from those who are signed in with an account. Bytes. */
const LARGE_BODIES: readonly (readonly [RegExp, number])[] = [
  [/^\/api\/sets\/[^/]+\/draft$/, 6_000_000],
  [/^\/api\/sets\/[^/]+\/imports$/, 24_000_000],
  [/^\/api\/sets\/[^/]+\/proposals$/, 4_500_000],
  [/^\/api\/authoring\//, 4_500_000],
]
const COMMON_BODY = 100_000

/** Refuses bodies over what the route takes. It is told who is asking: strangers send nothing large. */
export const bodyInBounds = createMiddleware<HouseEnv>((c, next) => {
  const visitor = c.get('visitor')
  const large = visitor && !visitor.guest ? LARGE_BODIES.find(([path]) => path.test(c.req.path))?.[1] : undefined
  return bodyUpTo(large ?? COMMON_BODY)(c, next)
})

/** The address a request came from: the socket's, or what the trusted proxy in front says. */
export function clientAddress(trustProxy: boolean) {
  return createMiddleware<HouseEnv>(async (c, next) => {
    const forwarded = trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
    c.set('clientAddress', forwarded || c.env?.incoming?.socket.remoteAddress || 'local')
    await next()
  })
}

/** Reads who is signed in, without asking that anybody is. */
export function visitorReader(house: House) {
  return createMiddleware<HouseEnv>(async (c, next) => {
    c.set('visitor', await house.identity.visitorOf(c.req.raw.headers))
    await next()
  })
}

/** The learner who is signed in, or the problem that nobody is. */
export async function requireLearner(c: Context<HouseEnv>, house: House) {
  const visitor = requireVisitor(c)
  return await house.store.learners.ofUser(visitor.userId) ?? await house.store.learners.ensure(visitor.userId, defaultSettings, house.clock())
}

export function requireVisitor(c: Context<HouseEnv>): Visitor {
  const visitor = c.get('visitor')
  if (!visitor) throw new ProblemError('identity/none', { detail: 'This needs somebody who is signed in.', fix: 'Start as a guest with POST /api/auth/sign-in/anonymous, or sign in.' })
  return visitor
}

/** The learner who is signed in with an account: guests learn, and do not teach. */
export async function requireAccount(c: Context<HouseEnv>, house: House) {
  if (requireVisitor(c).guest) throw new ProblemError('identity/guest', { detail: 'A guest can join classes and practise; teaching needs an account.', fix: 'Sign up: everything you did as a guest is kept.' })
  return requireLearner(c, house)
}

/** Takes a token from the bucket of `key`. @throws ProblemError with the seconds to wait. */
export function requireRoom(house: House, key: string, allowance: Allowance): void {
  refuseWithout(house.limits.take(key, allowance, house.clock()))
}

/** Throws what `requireRoom` would throw, and takes nothing. */
export function requireRoomLeft(house: House, key: string, allowance: Allowance): void {
  refuseWithout(house.limits.look(key, allowance, house.clock()))
}

function refuseWithout(taken: Taken): void {
  if (taken.ok) return
  const seconds = String(taken.retryAfterSeconds)
  throw new ProblemError('rate/limited', { detail: `Too many requests. Try again in ${seconds} s.`, headers: { 'retry-after': seconds } })
}

function isOwn(c: Context<HouseEnv>, publicUrl: string | null): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = c.req.header('origin')
  if (origin === undefined) return true
  if (publicUrl !== null) return origin === new URL(publicUrl).origin
  return URL.canParse(origin) && new URL(origin).host === c.req.header('host')
}
