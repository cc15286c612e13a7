import { randomInt } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { builtInBank, passageOf } from '@interleave/content'
import { pino } from 'pino'
import { createAuthoring } from './authoring/pool.ts'
import { createApp } from './app.ts'
import { sweepAttempts } from './attempts/ending.ts'
import { indexBank, seedOf } from './bank.ts'
import { readEnvironment, serverMemory, serverSecret } from './environment.ts'
import { createGrader } from './grading/create-grader.ts'
import { createSimulatorPool } from './grading/pool.ts'
import { rememberedRunnable } from './grading/runnable-programs.ts'
import { createRateLimits } from './http/rate-limits.ts'
import { createSealer } from './http/seal.ts'
import { createIdentity } from './identity/create-identity.ts'
import { resetMailer } from './mail.ts'
import { createJobs } from './jobs/jobs.ts'
import { resumeJobs } from './jobs/resume.ts'
import { createQuestionBook } from './question-book.ts'
import { ROOT } from './root.ts'
import { openSqliteStore } from './store/sqlite/open.ts'

/** The server: environment → store → app → listen. The only file with effects at import. */
const environment = readEnvironment(process.env)
const logger = pino({ level: environment.LOG_LEVEL })
const publicUrl = environment.PUBLIC_URL ?? null
const clock = Date.now
const pool = createSimulatorPool()
const grader = createGrader(pool)
const authoring = createAuthoring()
const source = builtInBank()
const store = openSqliteStore(environment.DATABASE_PATH)
const jobs = createJobs(store.jobs)
const runnable = await rememberedRunnable(source.questions, pool, serverMemory(store, 'runnable programs'))
const bank = indexBank({ ...source, passageOf }, runnable)
await store.questions.seed(seedOf(bank))
const secret = serverSecret(store)
const identity = createIdentity({
  store, secret, publicUrl, clock,
  sendResetLink: resetMailer({ smtpUrl: environment.SMTP_URL, from: environment.MAIL_FROM, publicUrl: publicUrl ?? `http://localhost:${environment.PORT}` }),
})

await identity.sweep()
setInterval(() => void identity.sweep(), 86_400_000).unref()

const app = createApp({
  store, bank, grader, authoring, jobs, identity, simulate: pool.simulate, clock, logger, publicUrl,
  sealer: createSealer(secret),
  limits: createRateLimits(),
  drawSeed: () => randomInt(2 ** 32),
  trustProxy: environment.TRUST_PROXY,
  pageFolder: join(ROOT, 'apps/web/dist'),
})

const classwork = { store, grader, clock, logger, questions: createQuestionBook(bank, store) }
setInterval(() => void sweepAttempts(classwork), 15_000).unref()

await resumeJobs({ authoring, jobs, logger, clock })

const server = serve({ fetch: app.fetch, port: environment.PORT, ...(environment.HOST && { hostname: environment.HOST }) }, announce) as Server

function announce({ port }: AddressInfo): void {
  const address = publicUrl ?? `http://localhost:${port}`
  console.log(`Interleave is at ${address} (pid ${process.pid}, ${bank.questions.length} questions, data in ${environment.DATABASE_PATH})`)
  process.send?.('ready')
  // The first listing answered should not wait for the simulator to be read in.
  setTimeout(() => void pool.loadable([]), 2000).unref()
}

let closing = false

/** Answers what is under way, takes nothing new, and leaves the database closed. A second signal does not wait. */
async function drain(signal: NodeJS.Signals): Promise<void> {
  if (closing) process.exit(1)
  closing = true
  console.log(`${signal}: finishing what is under way`)
  const timer = setTimeout(() => server.closeAllConnections(), 10_000)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(timer)
  jobs.close()
  await grader.close()
  await authoring.close()
  await store.close()
  console.log('closed')
  process.exit(0)
}

process.on('SIGTERM', (signal) => void drain(signal))
process.on('SIGINT', (signal) => void drain(signal))
