import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { enableCompileCache } from 'node:module'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { ROOT } from './root.ts'

/** `pnpm serve`: builds the page where what it is made of changed, then serves in this very process, so that a signal to it is one to the server. */
const WEB = join(ROOT, 'apps/web')
const KEY_FILE = join(WEB, 'dist/.built-from')
const INPUTS = [
  'apps/web/{src,public}/**/*', 'apps/web/{index.html,package.json,vite.config.ts}', 'packages/content/src/**/*.ts', 'packages/sim/src/**/*.ts', 'pnpm-lock.yaml',
]

// A second start reads what the first one compiled.
enableCompileCache()
const key = inputsKey()
if (!existsSync(KEY_FILE) || readFileSync(KEY_FILE, 'utf8') !== key) buildPage(key)
await import('./main.ts')

function inputsKey(): string {
  const hash = createHash('sha256').update(readFileSync(new URL(import.meta.url)))
  const files = INPUTS.flatMap((pattern) => globSync(pattern, { cwd: ROOT, withFileTypes: true })).filter((entry) => entry.isFile())
  for (const path of files.map((entry) => join(entry.parentPath, entry.name)).toSorted()) hash.update(path.slice(ROOT.length)).update(readFileSync(path))
  return hash.digest('hex')
}

function buildPage(builtFrom: string): void {
  console.log('Building the page…')
  execFileSync(process.execPath, [join(WEB, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], { cwd: WEB, stdio: 'inherit' })
  for (const entry of globSync('**/*.{js,css,html,svg,json,webmanifest}', { cwd: join(WEB, 'dist') })) pack(join(WEB, 'dist', entry))
  writeFileSync(KEY_FILE, builtFrom)
}

/** Writes the compressed twins that http/page.ts sends to browsers that take them. */
function pack(path: string): void {
  const bytes = readFileSync(path)
  if (bytes.length < 1024) return
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
