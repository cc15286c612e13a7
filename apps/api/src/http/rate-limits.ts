/** A bucket that holds `burst` tokens and gains `perSecond`. */
export interface Allowance {
  readonly burst: number
  readonly perSecond: number
}

export interface RateLimits {
  /** Takes a token; where there is none, says in how many seconds there will be. */
  take(key: string, allowance: Allowance, now: number): { ok: true } | { ok: false; retryAfterSeconds: number }
}

/** At most this many keys are remembered; the one not used for longest goes first. */
const KEYS_KEPT = 20_000

/** Token buckets in memory, for one process. */
export function createRateLimits(): RateLimits {
  const buckets = new Map<string, { tokens: number; at: number }>()
  return {
    take(key, { burst, perSecond }, now) {
      const before = buckets.get(key)
      const tokens = before ? Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond) : burst
      buckets.delete(key)
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
      if (buckets.size > KEYS_KEPT) buckets.delete(buckets.keys().next().value!)
      return tokens >= 1 ? { ok: true } : { ok: false, retryAfterSeconds: Math.ceil((1 - tokens) / perSecond) }
    },
  }
}
