import { randomBytes } from 'node:crypto'
import { createMiddleware } from 'hono/factory'
import type { HouseEnv } from './house.ts'

/** Headers every response has (OWASP ASVS 5.0, 3.4). Pages get a nonce of their own; data may load and run nothing. */
export function securityHeaders(publicUrl: string | null) {
  const isHttps = publicUrl?.startsWith('https://') ?? false
  return createMiddleware<HouseEnv>(async (c, next) => {
    c.set('cspNonce', randomBytes(16).toString('base64'))
    await next()
    const { headers } = c.res
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store')
    headers.set('x-content-type-options', 'nosniff')
    headers.set('referrer-policy', 'no-referrer')
    headers.set('cross-origin-opener-policy', 'same-origin')
    headers.set('cross-origin-resource-policy', 'same-origin')
    headers.set('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()')
    if (isHttps) headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  })
}

/** What a page of ours may do: its own scripts and workers, styles with the nonce, no plug-ins, no frames around it. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'", `script-src 'self' 'nonce-${nonce}'`, `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data:", "font-src 'self'",
    "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'",
  ].join('; ')
}
