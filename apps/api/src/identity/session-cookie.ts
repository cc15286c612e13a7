import { createHmac, timingSafeEqual } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** What the session cookie is called: with https its prefix makes browsers tie it to this very host. */
export function sessionCookieName(isHttps: boolean): string {
  return isHttps ? '__Host-interleave' : 'interleave'
}

/** The token in a session cookie whose signature is ours, or null. */
export function tokenFrom(cookieHeader: string | null, name: string, secret: KeyObject): string | null {
  const value = cookieHeader?.split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1)
  if (!value) return null
  const [token, signature] = splitSigned(value)
  if (!token || !signature) return null
  const expected = createHmac('sha256', secret).update(token).digest()
  const actual = Buffer.from(signature, 'base64')
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? token : null
}

function splitSigned(value: string): [string, string] | [] {
  try {
    const plain = decodeURIComponent(value)
    const dot = plain.lastIndexOf('.')
    return dot > 0 ? [plain.slice(0, dot), plain.slice(dot + 1)] : []
  } catch {
    return []
  }
}
