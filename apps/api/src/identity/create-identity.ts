import { createSecretKey } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { APIError, createAuthMiddleware } from 'better-auth/api'
import type { BetterAuthOptions } from 'better-auth'
import { anonymous } from 'better-auth/plugins'
import { drizzleAdapter } from '@better-auth/drizzle-adapter'
import { and, eq, gt, lte, ne, sql } from 'drizzle-orm'
import type { Visitor } from '../http/house.ts'
import type { SqliteStore } from '../store/sqlite/open.ts'
import { accounts, sessions, users, verifications } from '../store/sqlite/schema.ts'
import { DEFAULT_COST, hashPassword, passwordFault, PASSWORD_LENGTH, verifyPassword } from './passwords.ts'
import { hashingTokens, tokenHash } from './session-vault.ts'
import { sessionCookieName, tokenFrom } from './session-cookie.ts'

export interface IdentityOptions {
  readonly store: SqliteStore
  readonly secret: string
  /** Where the page is reached, such as `https://learn.example.org`; null for whatever host the request names, over http. */
  readonly publicUrl: string | null
  /** Sends the link to a forgetful learner. */
  readonly sendResetLink: (mail: { email: string; token: string }) => Promise<void>
  readonly clock: () => number
  /** Exponent of scrypt's N; see passwords.ts. */
  readonly passwordCost?: number
}

/** One signed-in device. */
export interface DeviceSession {
  readonly id: string
  readonly createdAt: number
  readonly expiresAt: number
  readonly userAgent: string
  readonly current: boolean
}

/** Who somebody is: better-auth, hardened, and the few things it leaves to us. */
export interface Identity {
  /** Handles a request under /api/auth. */
  handle(request: Request): Promise<Response>
  visitorOf(headers: Headers): Promise<Visitor | null>
  /** Renews a session that is a day old; the cookies to send, if any. */
  renew(visitor: Visitor, headers: Headers): Promise<readonly string[]>
  devices(visitor: Visitor): Promise<readonly DeviceSession[]>
  /** Whether there was such a session of this user. */
  endDevice(visitor: Visitor, sessionId: string): Promise<boolean>
  checkPassword(visitor: Visitor, password: string): Promise<boolean>
  /** `taken` when another account has the address. */
  changeEmail(visitor: Visitor, email: string): Promise<'changed' | 'taken'>
  /** Asks for a one-time link; says nothing about whether there is such an account. */
  requestReset(email: string): Promise<void>
  removeUser(visitor: Visitor): Promise<void>
  /** Forgets sessions and one-time links that are over. */
  sweep(): Promise<void>
}

const DAY_SECONDS = 86_400
const SESSION_DAYS = 60

export function createIdentity(options: IdentityOptions): Identity {
  const { store, secret, clock } = options
  const { db } = store
  const isHttps = options.publicUrl?.startsWith('https://') ?? false
  const cookieKey = createSecretKey(Buffer.from(secret))
  const cookieName = sessionCookieName(isHttps)
  const auth = createAuth(options, cookieName, isHttps)
  const sessionByHash = db.select({ id: sessions.id, expiresAt: sessions.expiresAt, user: users }).from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId)).where(eq(sessions.token, sql.placeholder('token'))).prepare()

  return {
    handle: (request) => auth.handler(request),

    async visitorOf(headers) {
      const token = tokenFrom(headers.get('cookie'), cookieName, cookieKey)
      const row = token ? sessionByHash.get({ token: tokenHash(token) }) : undefined
      if (!row || row.expiresAt.getTime() <= clock()) return null
      const { id, email, name, isAnonymous } = row.user
      return { sessionId: row.id, userId: id, email, name, guest: isAnonymous === true, sessionEndsAt: row.expiresAt.getTime() }
    },

    async renew(visitor, headers) {
      if (visitor.sessionEndsAt - clock() > (SESSION_DAYS - 1) * DAY_SECONDS * 1000) return []
      const response = await auth.api.getSession({ headers, asResponse: true })
      return response.headers.getSetCookie()
    },

    async devices(visitor) {
      const rows = db.select().from(sessions).where(and(eq(sessions.userId, visitor.userId), gt(sessions.expiresAt, new Date(clock())))).all()
      return rows.map(({ id, createdAt, expiresAt, userAgent }) => ({
        id, createdAt: createdAt.getTime(), expiresAt: expiresAt.getTime(), userAgent: userAgent ?? '', current: id === visitor.sessionId,
      }))
    },

    async endDevice(visitor, sessionId) {
      return db.delete(sessions).where(and(eq(sessions.userId, visitor.userId), eq(sessions.id, sessionId))).run().changes > 0
    },

    async checkPassword(visitor, password) {
      const account = db.select({ hash: accounts.password }).from(accounts)
        .where(and(eq(accounts.userId, visitor.userId), eq(accounts.providerId, 'credential'))).get()
      return account?.hash ? verifyPassword(account.hash, password) : false
    },

    async changeEmail(visitor, email) {
      const address = email.toLowerCase()
      return db.transaction((tx) => {
        const other = tx.select({ id: users.id }).from(users).where(and(eq(users.email, address), ne(users.id, visitor.userId))).get()
        if (other) return 'taken'
        tx.update(users).set({ email: address, emailVerified: false, updatedAt: new Date(clock()) }).where(eq(users.id, visitor.userId)).run()
        return 'changed'
      }, { behavior: 'immediate' })
    },

    async requestReset(email) {
      await auth.api.requestPasswordReset({ body: { email } })
    },

    async removeUser(visitor) {
      db.delete(users).where(eq(users.id, visitor.userId)).run()
    },

    async sweep() {
      const now = new Date(clock())
      db.delete(sessions).where(lte(sessions.expiresAt, now)).run()
      db.delete(verifications).where(lte(verifications.expiresAt, now)).run()
    },
  }
}

function createAuth({ store, secret, publicUrl, sendResetLink, passwordCost = DEFAULT_COST }: IdentityOptions, cookieName: string, isHttps: boolean) {
  const schema = { user: users, session: sessions, account: accounts, verification: verifications }
  const adapter = drizzleAdapter(store.db, { provider: 'sqlite', schema })
  return betterAuth({
    secret,
    baseURL: publicUrl ?? 'http://localhost',
    basePath: '/api/auth',
    database: (authOptions: BetterAuthOptions) => hashingTokens(adapter(authOptions)),
    logger: { disabled: true },
    telemetry: { enabled: false },
    // Where requests come from and how many may come is decided once for all routes, in http/guards.ts.
    rateLimit: { enabled: false },
    advanced: {
      disableCSRFCheck: true,
      disableOriginCheck: true,
      useSecureCookies: false,
      cookies: { session_token: { name: cookieName, attributes: { secure: isHttps, httpOnly: true, sameSite: 'lax', path: '/' } } },
      ipAddress: { disableIpTracking: true },
    },
    session: { expiresIn: SESSION_DAYS * DAY_SECONDS, updateAge: DAY_SECONDS, cookieCache: { enabled: false } },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      autoSignIn: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: 3600,
      password: {
        hash: (password) => hashPassword(password, passwordCost),
        verify: ({ hash, password }) => verifyPassword(hash, password),
      },
      sendResetPassword: ({ user, token }) => sendResetLink({ email: user.email, token }),
    },
    plugins: [anonymous({
      generateName: () => 'Guest',
      async onLinkAccount({ anonymousUser, newUser }) {
        await store.learners.link(anonymousUser.user.id, newUser.user.id)
      },
    })],
    hooks: {
      before: createAuthMiddleware(async ({ path, body }) => {
        refuseWeakPassword(body as Record<string, unknown> | undefined)
        // Whoever changes a password may do it because somebody else knows the old one.
        return path === '/change-password' ? { context: { body: { ...(body as object), revokeOtherSessions: true } } } : undefined
      }),
    },
  })
}

/** Sign-up sends `password` with a name; a change or a reset sends `newPassword`. Sign-in is let through: its password was accepted once. */
function refuseWeakPassword(body: Record<string, unknown> | undefined): void {
  const chosen = body?.['newPassword'] ?? (body && 'name' in body ? body['password'] : undefined)
  if (typeof chosen !== 'string') return
  const personal = [body?.['email'], body?.['name']].filter((word) => typeof word === 'string')
  const fault = passwordFault(chosen, personal)
  if (fault) throw new APIError('BAD_REQUEST', { code: 'identity/password', message: fault })
}
