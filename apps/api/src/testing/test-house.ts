import { randomBytes } from 'node:crypto'
import { builtInBank, passageOf } from '@interleave/content'
import { pino } from 'pino'
import type { Authoring } from '../authoring/pool.ts'
import { work } from '../authoring/work.ts'
import { createApp } from '../app.ts'
import { sweepAttempts } from '../attempts/ending.ts'
import { indexBank, seedOf } from '../bank.ts'
import type { Bank } from '../bank.ts'
import { createGrader } from '../grading/create-grader.ts'
import type { Prover } from '../grading/create-grader.ts'
import type { SimulatorPool } from '../grading/pool.ts'
import { GraderBusy } from '../grading/port.ts'
import { createIdentity } from '../identity/create-identity.ts'
import type { Identity } from '../identity/create-identity.ts'
import { createJobs } from '../jobs/jobs.ts'
import { resumeJobs } from '../jobs/resume.ts'
import { createQuestionBook } from '../question-book.ts'
import { createRateLimits } from '../http/rate-limits.ts'
import { createSealer } from '../http/seal.ts'
import { openSqliteStore } from '../store/sqlite/open.ts'
import type { SqliteStore } from '../store/sqlite/open.ts'

/** The whole API over a database in memory, with a clock and a source of seeds that tests hold. */
export interface TestHouse {
  readonly app: ReturnType<typeof createApp>
  readonly store: SqliteStore
  readonly identity: Identity
  readonly bank: Bank
  readonly secret: string
  /** One-time links that would have been mailed. */
  readonly mails: { email: string; token: string }[]
  now: number
  /** A browser of its own, with its cookies. */
  browser(address?: string): Browser
  /** What the server does at intervals. */
  sweep(): Promise<void>
  /** What the server does when it starts. */
  resume(): Promise<void>
  close(): Promise<void>
}

export interface Browser {
  readonly cookies: Map<string, string>
  get(path: string): Promise<Reply>
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Reply>
}

export interface Reply {
  readonly status: number
  readonly headers: Headers
  // Tests look into bodies of every shape; each asserts what it needs.
  readonly body: Record<string, unknown>
}

export interface TestHouseOptions {
  readonly publicUrl?: string | null
  readonly prover?: Prover | null
  readonly simulate?: SimulatorPool['simulate']
  readonly bank?: Bank
  readonly file?: string
  readonly pageFolder?: string | null
  /** Workers that do otherwise than the real ones. */
  readonly authoring?: Partial<Authoring>
}

export const NOON = Date.UTC(2026, 10, 2, 12)

export async function openTestHouse({ publicUrl = null, prover = null, simulate = () => Promise.reject(new GraderBusy()), bank = testBank(), file = ':memory:', pageFolder = null, authoring: otherwise = {} }: TestHouseOptions = {}): Promise<TestHouse> {
  const store = openSqliteStore(file)
  const secret = randomBytes(32).toString('base64url')
  const mails: TestHouse['mails'] = []
  const clock = () => house.now
  const identity = createIdentity({
    store, secret, publicUrl, clock, passwordCost: 10, sendResetLink: async (mail) => void mails.push(mail),
  })
  await store.questions.seed(seedOf(bank))
  let seed = 1
  const authoring: Authoring = { ...work, close: async () => {}, ...otherwise }
  const jobs = createJobs(store.jobs)
  const [grader, logger] = [createGrader(prover), pino({ level: 'silent' })]
  const app = createApp({
    store, bank, identity, clock, publicUrl, trustProxy: true, pageFolder, grader, simulate, logger, authoring, jobs,
    sealer: createSealer(secret), limits: createRateLimits(),
    drawSeed: () => (seed = (seed * 48_271) % 2_147_483_647),
  })
  const house: TestHouse = {
    app, store, identity, bank, secret, mails, now: NOON,
    browser: (address = '10.0.0.1') => openBrowser(app, address),
    sweep: () => sweepAttempts({ store, grader, clock, logger, questions: createQuestionBook(bank, store) }),
    resume: () => resumeJobs({ authoring, jobs, logger, clock }),
    async close() {
      jobs.close()
      await store.close()
    },
  }
  return house
}

/** The built-in bank, with those of its programs that are named. */
export function testBank(runnable: ReadonlySet<string> = new Set()): Bank {
  return indexBank({ ...builtInBank(), passageOf }, runnable)
}

function openBrowser(app: TestHouse['app'], address: string): Browser {
  const cookies = new Map<string, string>()
  const send: Browser['send'] = async (method, path, body, headers = {}) => {
    const response = await app.request(path, {
      method,
      headers: {
        'sec-fetch-site': 'same-origin', 'x-forwarded-for': address,
        ...(cookies.size > 0 && { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) keepCookie(cookies, line)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: (text.startsWith('{') ? JSON.parse(text) : { text }) as Record<string, unknown> }
  }
  return { cookies, send, get: (path) => send('GET', path) }
}

function keepCookie(cookies: Map<string, string>, line: string): void {
  const [pair, ...attributes] = line.split(';').map((part) => part.trim())
  const name = pair!.slice(0, pair!.indexOf('='))
  const value = pair!.slice(name.length + 1)
  if (value === '' || attributes.some((attribute) => attribute.toLowerCase() === 'max-age=0')) cookies.delete(name)
  else cookies.set(name, value)
}
