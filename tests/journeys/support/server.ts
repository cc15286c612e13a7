import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, rm, rmdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const buildLock = join(tmpdir(), 'interleave-journeys-build')

/** A real server: its own process, its own database file, the built page, a free port. */
export interface RunningServer {
  readonly origin: string
  readonly databasePath: string
  /** Stops it and starts it again, on the same port and the same file; `between` is done while it is away. */
  restart(between: () => Promise<unknown>): Promise<void>
  stop(): Promise<void>
}

/** Starts the server as `pnpm serve` does, page build included where something changed. @throws with the server's own words when it does not start */
export async function startServer(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'interleave-'))
  const databasePath = join(folder, 'interleave.db')
  // Journeys run side by side, and the page is built in one place.
  const first = await alone(() => launch(databasePath))
  const { origin } = first
  let { child } = first
  async function end() {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
  }
  return {
    origin,
    databasePath,
    async restart(between) {
      await end()
      await between()
      ;({ child } = await alone(() => launch(databasePath, new URL(origin).port)))
    },
    async stop() {
      await end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function launch(databasePath: string, port = '0'): Promise<{ child: ChildProcess; origin: string }> {
  // Not the test runner's own NODE_ENV: the page is built as learners get it.
  const { NODE_ENV: _, VITEST: __, ...environment } = process.env
  const child = spawn(process.execPath, ['apps/api/src/start.ts'], {
    cwd: root,
    env: { ...environment, PORT: port, DATABASE_PATH: databasePath, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const origin = /Interleave is at (http:\/\/\S+)/.exec(said)?.[1]
      if (origin) resolve({ child, origin })
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was up:\n${said}`)))
  })
}

/** One process at a time, across processes: whoever makes the folder has the turn. */
async function alone<T>(run: () => Promise<T>): Promise<T> {
  const giveUpAt = Date.now() + 120_000
  while (!(await mkdir(buildLock).then(() => true, () => false))) {
    if (Date.now() > giveUpAt) await rmdir(buildLock).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  try {
    return await run()
  } finally {
    await rmdir(buildLock).catch(() => undefined)
  }
}
