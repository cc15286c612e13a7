import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { blankAnswer } from '@interleave/content/page'
import type { VariantView } from '@interleave/content/page'
import { median } from './benchmark.ts'
import type { Benchmark } from './benchmark.ts'

const CONNECTIONS = 20
/** The server takes this many new guests from one address at once. */
const LEARNERS = 100
const SECONDS = 5
const ROUNDS = 3

/** A request body for every learner, over and over, each time under a new review id. */
type Bodies = () => { cookie: string; body: string }

export const benchmark: Benchmark = {
  name: 'answers-end-to-end',
  about: 'answers per second through the whole API (identity, validation, grading, spacing, log and card on disk) against a bare Hono route that inserts the review and updates the card in one transaction',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'interleave-bench-'))
    const [ours, bare] = await Promise.all([start('../apps/api/src/main.ts', join(folder, 'ours.db')), start('bare-route.ts', join(folder, 'bare.db'))])
    const perSecond = { ours: [] as number[], bare: [] as number[] }
    const p99 = { ours: [] as number[], bare: [] as number[] }
    try {
      const bodies = { ours: await ourBodies(ours.address), bare: bareBodies() }
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const [who, server] of [['bare', bare], ['ours', ours]] as const) {
          const result = await fire(server.address, bodies[who])
          perSecond[who].push(result.requests.average)
          p99[who].push(result.latency.p99)
        }
      }
    } finally {
      for (const { child } of [ours, bare]) child.kill('SIGTERM')
      rmSync(folder, { recursive: true, force: true })
    }
    return [
      { name: 'ours / bare', value: median(perSecond.ours) / median(perSecond.bare), unit: '×', better: 'higher', aim: 0.6 },
      { name: 'ours', value: median(perSecond.ours), unit: 'answers/s', better: 'higher' },
      { name: 'bare', value: median(perSecond.bare), unit: 'answers/s', better: 'higher' },
      { name: 'ours, p99', value: median(p99.ours), unit: 'ms', better: 'lower' },
      { name: 'bare, p99', value: median(p99.bare), unit: 'ms', better: 'lower' },
    ]
  },
}

async function start(file: string, database: string): Promise<{ address: string; child: ChildProcess }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], { env: { ...process.env, PORT: '0', DATABASE_PATH: database }, stdio: ['ignore', 'pipe', 'inherit'] })
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${file} ended before it served.`)))
    child.stdout!.on('data', (chunk: Buffer) => {
      const found = /at (http:\/\/localhost:\d+) \(pid/.exec(chunk.toString())
      if (found) resolve(found[1]!)
    })
  })
  return { address, child }
}

/** Guests with a question each. What they answer is complete and in form; whether it is right makes no difference to the road it takes. */
async function ourBodies(address: string): Promise<Bodies> {
  const learners = await Promise.all(Array.from({ length: LEARNERS }, async () => {
    const post = await fetch(`${address}/api/auth/sign-in/anonymous`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
    const cookie = post.headers.getSetCookie()[0]!.split(';')[0]!
    for (let after = ''; ;) {
      const { next } = await (await fetch(`${address}/api/practice/next${after}`, { headers: { cookie } })).json() as { next: { ask: string; view: VariantView } }
      if (next.view.kind === 'single-choice') return { cookie, ask: next.ask, answer: { ...blankAnswer(next.view), chosen: next.view.options[0]!.id } }
      after = `?after=${next.ask}`
      await fetch(`${address}/api/marks`, { method: 'POST', headers: { cookie, 'content-type': 'application/json' }, body: JSON.stringify({ markId: randomUUID(), kind: 'suspend', ask: next.ask, at: Date.now() }) })
    }
  }))
  let turn = 0
  return () => {
    const { cookie, ask, answer } = learners[turn++ % learners.length]!
    return { cookie, body: JSON.stringify({ reviewId: randomUUID(), ask, answer, elapsedMs: 4000, answeredAt: Date.now() }) }
  }
}

function bareBodies(): Bodies {
  const learners = Array.from({ length: LEARNERS }, () => randomUUID())
  let turn = 0
  return () => ({ cookie: '', body: JSON.stringify({ learnerId: learners[turn++ % learners.length], reviewId: randomUUID(), answer: { kind: 'single-choice', chosen: 'o1' }, elapsedMs: 4000, answeredAt: Date.now() }) })
}

async function fire(url: string, bodies: Bodies): Promise<autocannon.Result> {
  const result = await autocannon({
    url, connections: CONNECTIONS, duration: SECONDS,
    requests: [{
      method: 'POST', path: '/api/reviews',
      setupRequest(request) {
        const { cookie, body } = bodies()
        return { ...request, body, headers: { ...request.headers, cookie, 'content-type': 'application/json' } }
      },
    }],
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} answers were refused, ${result.errors} failed. The figure would be worthless.`)
  return result
}
