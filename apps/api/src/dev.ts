import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from './root.ts'

/** `pnpm dev`: the server under `node --watch` beside Vite, which hands /api on to it. Both reload; either ending ends both. */
const pagePort = process.env['PORT'] ?? '3000'
const apiPort = String(Number(pagePort) + 1)
const children = [
  start(process.execPath, ['--watch', '--watch-preserve-output', join(ROOT, 'apps/api/src/main.ts')], ROOT, { PORT: apiPort }),
  start(process.execPath, [join(ROOT, 'apps/web/node_modules/vite/bin/vite.js'), '--port', pagePort, '--strictPort'], join(ROOT, 'apps/web'), { API_ORIGIN: `http://localhost:${apiPort}` }),
]
console.log(`The page with reload is at http://localhost:${pagePort}, the API at http://localhost:${apiPort}.`)
for (const child of children) child.once('exit', () => stop('SIGTERM'))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal))

function start(command: string, parameters: string[], cwd: string, variables: Record<string, string>): ChildProcess {
  return spawn(command, parameters, { cwd, stdio: 'inherit', env: { ...process.env, ...variables } })
}

function stop(signal: NodeJS.Signals): void {
  for (const child of children) if (child.exitCode === null) child.kill(signal)
}
