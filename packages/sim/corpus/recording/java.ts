import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RealOutput } from './recorded.ts'
import type { BatchResult, Program, Toolchain } from './toolchain.ts'

const OPENED = ['--add-opens', 'java.base/java.lang=ALL-UNNAMED', '--add-opens', 'java.base/java.util.concurrent=ALL-UNNAMED']
const MOST_OUTPUT_BYTES = 200_000_000

/** The installed JDK: all programs in one virtual machine (Harness.java), for starting one takes longer than a run. */
export const java: Toolchain = {
  language: 'java',
  version: () => `jdk${release()}`,
  has: (version) => Number(/^java(\d+)$/.exec(version)?.[1]) <= release(),
  batch(programs, runs) {
    const folder = mkdtempSync(join(tmpdir(), 'interleave-java-'))
    try {
      const manifest = programs.map((program, i) => laidOut(program, join(folder, String(i))))
      writeFileSync(join(folder, 'manifest'), manifest.map((line) => `${line}\n`).join(''))
      execFileSync('javac', ['-nowarn', '-d', folder, join(import.meta.dirname, 'Harness.java')], { stdio: 'pipe' })
      const ran = spawnSync('java', ['-Djava.security.manager=allow', ...OPENED, '-cp', folder, 'Harness', join(folder, 'manifest'), String(runs)], { encoding: 'utf8', maxBuffer: MOST_OUTPUT_BYTES, timeout: 600_000 })
      if (ran.status !== 0) throw new Error(ran.stderr)
      return new Map(ran.stdout.trim().split('\n').map((line) => {
        const { file, ...result } = JSON.parse(line) as { file: string } & ({ outputs: RealOutput[] } | { refused: string[] })
        return [file, result satisfies BatchResult] as const
      }))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

/** Writes a program where its class must be; a line of the manifest. */
function laidOut({ file, text }: Program, folder: string): string {
  mkdirSync(folder)
  const main = /^public (?:final |abstract |sealed )*(?:class|interface|enum|record) (\w+)/m.exec(text)?.[1] ?? 'Main'
  writeFileSync(join(folder, `${main}.java`), text)
  return [file, folder, main].join('\t')
}

function release(): number {
  return Number(/(\d+)/.exec(execFileSync('java', ['--version'], { encoding: 'utf8' }))?.[1])
}
