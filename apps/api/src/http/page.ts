import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import type { HouseEnv } from './house.ts'
import { newNonce, pagePolicy } from './security-headers.ts'

/** Stands in the built index.html wherever a response's nonce belongs; apps/web/vite.config.ts writes it. */
const NONCE_PLACEHOLDER = '__NONCE__'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8', '.webmanifest': 'application/manifest+json; charset=utf-8', '.woff2': 'font/woff2', '.png': 'image/png',
  '.ico': 'image/x-icon', '.txt': 'text/plain; charset=utf-8', '.map': 'application/json; charset=utf-8', '.wasm': 'application/wasm',
}

interface BuiltFile {
  readonly type: string
  readonly etag: string
  readonly immutable: boolean
  readonly bytes: { readonly br?: Buffer; readonly gzip?: Buffer; readonly identity: Buffer }
}

/**
 * Serves the built page from memory: hashed assets for ever, everything else checked each time, and index.html with a fresh nonce for any
 * path that is no file, because the page has its own routes.
 */
export function servePage(folder: string) {
  const files = readBuild(folder)
  const index = files.get('/index.html')?.bytes.identity.toString('utf8')
  return createMiddleware<HouseEnv>(async (c, next) => {
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isRead || c.req.path.startsWith('/api/') || c.req.path === '/health') return next()
    const file = c.req.path === '/index.html' ? undefined : files.get(c.req.path)
    if (file) return sendFile(c, file)
    if (index === undefined || extname(c.req.path) !== '') return next()
    const nonce = newNonce()
    c.header('content-security-policy', pagePolicy(nonce))
    c.header('cache-control', 'no-cache')
    return c.html(index.replaceAll(NONCE_PLACEHOLDER, nonce))
  })
}

function sendFile(c: Context<HouseEnv>, { type, etag, immutable, bytes }: BuiltFile) {
  c.header('cache-control', immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  c.header('etag', etag)
  c.header('vary', 'accept-encoding')
  // Workers take their policy from their own response.
  if (type.startsWith('text/javascript')) c.header('content-security-policy', pagePolicy(newNonce()))
  if (c.req.header('if-none-match') === etag) return c.body(null, 304)
  c.header('content-type', type)
  const accepted = c.req.header('accept-encoding') ?? ''
  const encoding = bytes.br && /\bbr\b/.test(accepted) ? 'br' : bytes.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
  if (encoding !== 'identity') c.header('content-encoding', encoding)
  return c.body(new Uint8Array(bytes[encoding]!))
}

function readBuild(folder: string): ReadonlyMap<string, BuiltFile> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name) && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
  return new Map(names.map((path) => [`/${path.slice(folder.length + 1).replaceAll('\\', '/')}`, readBuilt(path)]))
}

function readBuilt(path: string): BuiltFile {
  const identity = readFileSync(path)
  const packed = (extension: string) => (existsSync(`${path}${extension}`) ? readFileSync(`${path}${extension}`) : undefined)
  const br = packed('.br')
  const gzip = packed('.gz')
  return {
    type: TYPES[extname(path)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    // Vite puts a hash into the name of everything in assets/.
    immutable: path.includes('/assets/'),
    bytes: { identity, ...(br && { br }), ...(gzip && { gzip }) },
  }
}
