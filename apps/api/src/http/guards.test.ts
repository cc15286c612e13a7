import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { guest } from '../testing/answers.ts'
import { openTestHouse } from '../testing/test-house.ts'
import type { TestHouse } from '../testing/test-house.ts'

const folder = mkdtempSync(join(tmpdir(), 'interleave-page-'))
const script = 'console.log("page")\n'.repeat(200)
let house: TestHouse

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><script nonce="__NONCE__">start()</script><meta property="csp-nonce" nonce="__NONCE__">')
  writeFileSync(join(folder, 'assets/app-1a2b.js'), script)
  writeFileSync(join(folder, 'assets/app-1a2b.js.gz'), gzipSync(script))
  writeFileSync(join(folder, 'mark.svg'), '<svg/>')
  house = await openTestHouse({ pageFolder: folder })
})
afterAll(async () => {
  await house.close()
  rmSync(folder, { recursive: true })
})

describe('requests that change something', () => {
  const post = (headers: Record<string, string>, body = '{}') => house.app.request('/api/auth/sign-in/anonymous', { method: 'POST', headers, body })
  const json = { 'content-type': 'application/json' }

  it('are taken from our own page and from programs that are no browser', async () => {
    const own: Record<string, string>[] = [{ 'sec-fetch-site': 'same-origin' }, { 'sec-fetch-site': 'none' }, { origin: 'http://localhost', host: 'localhost' }, {}]
    for (const from of own) expect((await post({ ...json, ...from })).status, JSON.stringify(from)).toBe(200)
  })

  it('are refused from other sites, JSON or not', async () => {
    const foreign: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site' }, { origin: 'https://elsewhere.example', host: 'localhost' }, { origin: 'null', host: 'localhost' }]
    for (const from of foreign) {
      const reply = await post({ ...json, ...from })
      expect(reply.status, JSON.stringify(from)).toBe(403)
      expect(await reply.json()).toMatchObject({ code: 'identity/foreign-origin' })
    }
  })

  it('carry JSON and nothing else', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', '']) {
      const reply = await post({ 'content-type': type })
      expect(reply.status, type).toBe(415)
      expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    }
  })

  it('are not larger than a hundred kilobytes', async () => {
    const reply = await post(json, JSON.stringify({ timeZone: 'x'.repeat(100_001) }))
    expect(reply.status).toBe(413)
    expect(await reply.json()).toMatchObject({ code: 'input/too-large' })
  })
})

describe('every response', () => {
  it('says what a browser may do with it', async () => {
    for (const path of ['/health', '/api/me', '/api/nothing', '/', '/assets/app-1a2b.js']) {
      const { headers } = await house.app.request(path)
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('content-security-policy'), path).toMatch(/frame-ancestors 'none'/)
      expect(headers.get('referrer-policy'), path).toBe('no-referrer')
      expect(headers.get('content-type'), path).toMatch(/charset=utf-8|application\/json/i)
      expect(headers.has('strict-transport-security'), path).toBe(false)
    }
  })

  it('is a problem where there is nothing, with what would help', async () => {
    const reply = await house.app.request('/api/nothing/here')
    expect(reply.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
    expect(await reply.json()).toEqual({ type: 'urn:interleave:problem:route/unknown', title: 'There is nothing here', status: 404, code: 'route/unknown', detail: 'There is nothing at /api/nothing/here.', fix: expect.any(String) })
  })

  it('is never kept by a cache when it is about a learner', async () => {
    const browser = await guest(house)
    for (const path of ['/api/me', '/api/progress', '/api/practice/next', '/api/export']) expect((await browser.get(path)).headers.get('cache-control'), path).toBe('no-store')
  })
})

describe('the page', () => {
  it('is served for its own routes with a nonce of each response', async () => {
    const [first, second] = await Promise.all(['/', '/practice'].map((path) => house.app.request(path)))
    const nonce = /'nonce-([^']+)'/.exec(first!.headers.get('content-security-policy')!)![1]!
    const body = await first!.text()
    expect(body).toContain(`<script nonce="${nonce}">`)
    expect(body).not.toContain('__NONCE__')
    expect(second!.headers.get('content-security-policy')).not.toContain(nonce)
    expect(first!.headers.get('content-security-policy')).toMatch(/object-src 'none'; base-uri 'none'/)
    expect(first!.headers.get('cache-control')).toBe('no-cache')
  })

  it('keeps hashed files for ever, checks the others, and sends them packed', async () => {
    const plain = await house.app.request('/assets/app-1a2b.js')
    expect(plain.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await plain.text()).toBe(script)
    const packed = await house.app.request('/assets/app-1a2b.js', { headers: { 'accept-encoding': 'gzip, deflate' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    const mark = await house.app.request('/mark.svg')
    expect(mark.headers.get('cache-control')).toBe('no-cache')
    expect((await house.app.request('/mark.svg', { headers: { 'if-none-match': mark.headers.get('etag')! } })).status).toBe(304)
  })

  it('has nothing to say of files that are not there, nor of paths that climb', async () => {
    for (const path of ['/assets/other.js', '/../package.json', '/%2e%2e/package.json', '/assets/..%2findex.html.bak.js', '/.env.js']) {
      expect((await house.app.request(path)).status, path).toBe(404)
    }
  })
})

describe('the API page', () => {
  it('lists every route without a script and without anything from elsewhere', async () => {
    const reply = await house.app.request('/api/docs')
    const body = await reply.text()
    expect(body).not.toMatch(/<script|https?:\/\/(?!json-schema)/)
    for (const path of ['/api/practice/next', '/api/reviews', '/api/reviews/undo', '/api/progress', '/health']) expect(body).toContain(path)
  })
})
