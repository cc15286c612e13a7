import { execFileSync, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A server in a process of its own, over a database in a folder of its own. */
export interface RunningServer {
  readonly address: string
  /** The process that serves, as it printed itself: the one a supervisor signals. */
  readonly pid: number
  /** The process that was started: pnpm, or the server itself. */
  readonly child: ChildProcess
  readonly database: string
  readonly startedInMs: number
  output(): string
  /** Sends a signal and waits until everything that was started is gone; the exit code of the server’s parent, or the signal. */
  stop(signal?: NodeJS.Signals, target?: number): Promise<number | NodeJS.Signals | null>
}

export interface ServerOptions {
  /** `serve` starts the server file, `start` and `npx` go the newcomer's way. */
  readonly by?: 'serve' | 'start' | 'npx'
  readonly database?: string
  readonly variables?: Record<string, string>
}

/** Where npx keeps pnpm: a newcomer has npm only. */
export const PNPM = execFileSync('npx', ['--yes', '--package=pnpm@12', '-c', 'command -v pnpm'], { cwd: ROOT, encoding: 'utf8', timeout: 60_000 }).trim()

const COMMANDS = {
  serve: [process.execPath, 'apps/api/src/start.ts'],
  start: [PNPM, 'start'],
  npx: ['npx', '--yes', 'pnpm@12', 'start'],
} as const

const READY_WITHIN_MS = 90_000

/** Starts a server on a free port and waits until it says where it is. Its process group is its own, as a terminal's would be. */
export async function startServer({ by = 'serve', database = newDatabase(), variables = {} }: ServerOptions = {}): Promise<RunningServer> {
  const [command, ...parameters] = COMMANDS[by]
  const began = performance.now()
  const child = spawn(command, parameters, {
    cwd: ROOT, detached: true, stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: `${dirname(PNPM)}:${process.env['PATH']}`, PORT: '0', DATABASE_PATH: database, ...variables },
  })
  let output = ''
  const gone = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  const announced = new Promise<{ address: string; pid: number }>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /Interleave is at (\S+) \(pid (\d+)/.exec(output)
      if (found) resolve({ address: found[1]!, pid: Number(found[2]) })
    }
    child.once('error', reject)
    setTimeout(() => reject(new Error(`The server did not serve within ${READY_WITHIN_MS} ms:\n${output}`)), READY_WITHIN_MS).unref()
    child.stdout!.on('data', read)
    child.stderr!.on('data', read)
    void gone.then((code) => reject(new Error(`The server ended (${code}) before it served:\n${output}`)))
  })
  const { address, pid } = await announced
  return {
    address, pid, child, database,
    startedInMs: performance.now() - began,
    output: () => output,
    async stop(signal = 'SIGTERM', target = pid) {
      if (child.exitCode === null && child.signalCode === null) process.kill(target, signal)
      const late = setTimeout(() => process.kill(-child.pid!, 'SIGKILL'), 20_000)
      const code = await gone
      clearTimeout(late)
      return code
    },
  }
}

const folders: string[] = []

/** A path for a database that does not exist yet. */
export function newDatabase(): string {
  const folder = mkdtempSync(join(tmpdir(), 'interleave-server-'))
  folders.push(folder)
  return join(folder, 'interleave.db')
}

process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

export type Send = (method: string, path: string, body?: unknown) => Promise<Response>

/** A guest who talks to a server over the network. */
export async function guestOf(address: string): Promise<Send> {
  const send = visitorOf(address)
  await send('POST', '/api/auth/sign-in/anonymous', {})
  return send
}

/** Somebody who is not signed in, with a place for cookies. */
export function visitorOf(address: string): Send {
  let cookie = ''
  return async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${address}${path}`, {
      method, headers: { cookie, ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const set = response.headers.getSetCookie().map((line) => line.split(';')[0])
    if (set.length > 0) cookie = set.join('; ')
    return response
  }
}
