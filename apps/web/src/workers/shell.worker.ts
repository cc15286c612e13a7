/// <reference lib="webworker" />
import type { ManifestEntry } from './shell-manifest.ts'

/**
 * Keeps the page itself at hand, so that it opens without a connection, says so, and holds on to unsent answers. Nothing of the API
 * goes through here. The network comes first for the page, which carries a fresh nonce each time; what has a hash in its name never changes.
 */
declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ManifestEntry[] }

const entries = self.__WB_MANIFEST
const place = `interleave-shell-${hashOf(entries.map(({ url, revision }) => url + revision).join())}`

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldShells(), self.clients.claim()]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate' && !pathname.startsWith('/api/')) event.respondWith(pageFor(request))
  else if (pathname.startsWith('/assets/')) event.respondWith(assetFor(request))
})

async function keepShell(): Promise<void> {
  const cache = await caches.open(place)
  await cache.addAll([...new Set(['/', ...entries.map(({ url }) => `/${url}`)])])
  await self.skipWaiting()
}

async function dropOldShells(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('interleave-shell-') && name !== place).map((name) => caches.delete(name)))
}

async function pageFor(request: Request): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return (await caches.match('/', { cacheName: place })) ?? Response.error()
  }
}

async function assetFor(request: Request): Promise<Response> {
  return (await caches.match(request, { cacheName: place })) ?? fetch(request)
}

/** FNV-1a, enough to tell one build from the next. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
