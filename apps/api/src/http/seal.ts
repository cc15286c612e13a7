import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, randomBytes } from 'node:crypto'

/** What was asked, as the page carries it: sealed, because the place of the right answer follows from the seed. */
export interface Ask {
  readonly questionId: string
  readonly version: string
  readonly seed: number
  /** What counted as slow for this learner and kind when it was asked. */
  readonly slowAfterMs: number | null
  readonly askedAt: number
  /** The assignment it is asked for. */
  readonly assignmentId?: string | undefined
}

export interface Sealer {
  seal(ask: Ask): string
  /** Null for anything this server did not seal. */
  open(sealed: string): Ask | null
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Seals with AES-256-GCM under a key of its own, derived from the server's secret. */
export function createSealer(secret: string): Sealer {
  const key = createSecretKey(Buffer.from(hkdfSync('sha256', secret, '', 'interleave ask', 32)))
  return {
    seal({ questionId, version, seed, slowAfterMs, askedAt, assignmentId }) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce)
      const text = Buffer.concat([cipher.update(JSON.stringify([questionId, version, seed, slowAfterMs, askedAt, assignmentId]), 'utf8'), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64url')
    },

    open(sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      if (bytes.length <= NONCE_BYTES + TAG_BYTES) return null
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES))
        decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
        const text = Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
        const [questionId, version, seed, slowAfterMs, askedAt, assignmentId] = JSON.parse(text) as [string, string, number, number | null, number, string?]
        return { questionId, version, seed, slowAfterMs, askedAt, assignmentId: assignmentId ?? undefined }
      } catch {
        return null
      }
    },
  }
}
