import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { kinds } from './support/answering.ts'

const web = fileURLToPath(new URL('../../apps/web', import.meta.url))
const limitBytes = 60_000

interface Chunk {
  readonly file: string
  readonly imports?: readonly string[]
}

let folder: string
let manifest: Readonly<Record<string, Chunk>>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interleave-page-'))
  const { NODE_ENV: _, VITEST: __, ...environment } = process.env
  execFileSync(process.execPath, [join(web, 'node_modules/vite/bin/vite.js'), 'build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], { cwd: web, env: environment })
  manifest = JSON.parse(readFileSync(join(folder, '.vite/manifest.json'), 'utf8')) as typeof manifest
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it.each(kinds)('the practice route asks a first %s question with at most 60 kB of gzipped JavaScript', (kind) => {
  const entries = ['index.html', 'src/pages/PracticePage.vue', `src/components/question/${componentOf(kind)}.vue`]
  const bytes = [...filesOf(entries)].reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
  console.log(`${kind}: ${(bytes / 1000).toFixed(1)} kB`)
  expect(bytes).toBeLessThanOrEqual(limitBytes)
})

it('no inline script or style is left without the nonce’s place', () => {
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  expect(html.match(/<(script|style)(?![^>]*nonce="__NONCE__")/g)).toBeNull()
  expect(html).not.toMatch(/ style=/)
})

/** What the entries load before anything is shown: themselves and whatever they import, not what they may import later. */
function filesOf(entries: readonly string[]): Set<string> {
  const files = new Set<string>()
  const visit = (name: string) => {
    const chunk = manifest[name]
    if (!chunk) throw new Error(`The build has no ${name}.`)
    if (files.has(chunk.file)) return
    files.add(chunk.file)
    chunk.imports?.forEach(visit)
  }
  entries.forEach(visit)
  return files
}

const componentOf = (kind: string) => `${kind.split('-').map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')}Question`
