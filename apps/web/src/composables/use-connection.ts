import { readonly, ref } from 'vue'

const online = ref(true)
const listeners = new Set<() => void>()
let retry: ReturnType<typeof setTimeout> | undefined
let waitMs = 2_000

/** Whether the server answers, not whether a cable is plugged in: `navigator.onLine` alone is wrong behind a dead router. */
export function useConnection() {
  return { isOnline: readonly(online), checkNow: ping }
}

/** Called once: follows the browser's own hints and asks the server. */
export function followConnection() {
  window.addEventListener('offline', () => void ping())
  window.addEventListener('online', () => void ping())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible' && !online.value) void ping()
  })
  if (!navigator.onLine) void ping()
}

/** Runs when the server is reached again after it was not. */
export function onReconnect(run: () => void): () => void {
  listeners.add(run)
  return () => listeners.delete(run)
}

/** A request that never arrived says more than any event. */
export function reportUnreachable() {
  if (online.value) setOnline(false)
}

async function ping(): Promise<boolean> {
  const reached = await fetch('/health', { cache: 'no-store', signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.ok,
    () => false,
  )
  setOnline(reached)
  return reached
}

function setOnline(reached: boolean) {
  const wasOffline = !online.value
  online.value = reached
  clearTimeout(retry)
  if (reached) {
    waitMs = 2_000
    if (wasOffline) for (const run of listeners) run()
    return
  }
  retry = setTimeout(() => void ping(), waitMs)
  waitMs = Math.min(waitMs * 2, 60_000)
}
