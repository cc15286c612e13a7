/** A bucket that holds `burst` tokens and gains `perSecond`. */
export interface Allowance {
  readonly burst: number
  readonly perSecond: number
}

export interface RateLimits {
  /** Whether there is a token, and taking none: for what costs something only when it goes wrong. */
  look(key: string, allowance: Allowance, now: number): Taken
  /** Takes a token; where there is none, says in how many seconds there will be. */
  take(key: string, allowance: Allowance, now: number): Taken
}

export type Taken = { readonly ok: true } | { readonly ok: false; readonly retryAfterSeconds: number }

/** At most this many keys are remembered; the one not used for longest goes first. */
const KEYS_KEPT = 20_000

/** Token buckets in memory, for one process. */
export function createRateLimits(): RateLimits {
  const buckets = new Map<string, { tokens: number; at: number }>()

  function tokensOf(key: string, { burst, perSecond }: Allowance, now: number): number {
    const before = buckets.get(key)
    return before ? Math.min(burst, before.tokens + ((now - before.at) / 1000) * perSecond) : burst
  }

  return {
    look(key, allowance, now) {
      return answer(tokensOf(key, allowance, now), allowance)
    },

    take(key, allowance, now) {
      const tokens = tokensOf(key, allowance, now)
      buckets.delete(key)
      buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now })
      if (buckets.size > KEYS_KEPT) buckets.delete(buckets.keys().next().value!)
      return answer(tokens, allowance)
    },
  }
}

function answer(tokens: number, { perSecond }: Allowance): Taken {
  return tokens >= 1 ? { ok: true } : { ok: false, retryAfterSeconds: Math.ceil((1 - tokens) / perSecond) }
}
