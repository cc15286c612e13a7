import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The Python of this machine that can judge ours: 3.11 or a later 3.x; undefined where there is none. */
export function installedPython(): string | undefined {
  const probe = 'import sys; print(sys.version_info >= (3, 11))'
  return ['python3.11', 'python3'].find((name) => {
    const { stdout } = spawnSync(name, ['-c', probe], { encoding: 'utf8' })
    return stdout?.trim() === 'True'
  })
}

/** Runs a script of packages/sim/oracle over lines of JSON and answers its lines of JSON. @throws Error when it fails. */
export function askPython<Answer>(python: string, script: string, questions: readonly unknown[], args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): Answer[] {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const input = questions.map((question) => `${JSON.stringify(question)}\n`).join('')
  const { stdout, stderr, status } = spawnSync(python, [path, ...args], { input, encoding: 'utf8', maxBuffer: 2 ** 30, env: { ...process.env, ...environment } })
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`)
  return questions.length === 0 ? [] : stdout.trim().split('\n').map((line) => JSON.parse(line) as Answer)
}
