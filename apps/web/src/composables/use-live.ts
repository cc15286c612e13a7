import { onScopeDispose } from 'vue'

const slowestMs = 60_000

/**
 * Runs `look` again and again while the page is in sight, `everyMs` after the last one ended; more and more slowly while it fails, at once when the
 * page comes back into sight.
 */
export function useLive(look: () => Promise<unknown>, everyMs: number) {
  let waitMs = everyMs
  let timer: ReturnType<typeof setTimeout> | undefined
  let looking = false

  async function turn() {
    clearTimeout(timer)
    if (looking || document.visibilityState === 'hidden') return
    looking = true
    try {
      await look()
      waitMs = everyMs
    } catch {
      waitMs = Math.min(waitMs * 2, slowestMs)
    } finally {
      looking = false
      if (!ended) timer = setTimeout(() => void turn(), waitMs)
    }
  }

  let ended = false
  const seen = () => document.visibilityState === 'visible' && void turn()
  timer = setTimeout(() => void turn(), everyMs)
  document.addEventListener('visibilitychange', seen)
  onScopeDispose(() => {
    ended = true
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', seen)
  })
}
