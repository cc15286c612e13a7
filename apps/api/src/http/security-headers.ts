import { randomBytes } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { HouseEnv } from './house.ts'

/** Headers every response has (OWASP ASVS 5.0, 3.4). Pages get a nonce of their own; data may load and run nothing. */
export function securityHeaders(publicUrl: string | null) {
  const isHttps = publicUrl?.startsWith('https://') ?? false
  const always = Object.entries({
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(isHttps && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  })
  // Set before the handler runs, which may say otherwise: headers added to a finished response cost it the server's fast path.
  return createMiddleware<HouseEnv>(async (c, next) => {
    for (const [name, value] of always) c.header(name, value)
    await next()
  })
}

/** A nonce for one response. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/** What a page of ours may do: its own scripts and workers, styles with the nonce, no plug-ins, no frames around it. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'", `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ')
}
